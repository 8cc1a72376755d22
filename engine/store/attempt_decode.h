/* attempt_decode.h: one attempt from JSON that may be damaged, edited or hostile. */
#ifndef STORE_ATTEMPT_DECODE_H
#define STORE_ATTEMPT_DECODE_H

#include <stdbool.h>

#include "base/err.h"
#include "store/attempt.h"
#include "store/json.h"

/* Of a progress of that version, into one that is all zero. After false, ERR_BAD with
 * the place, it holds what was read and is to be destroyed. */
bool attempt_decode(const struct json_place *place, int version, struct attempt *attempt,
                    struct err *err);

#endif
