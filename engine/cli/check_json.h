/* check_json.h: what was found, in the format of assets/schema/check.schema.json. */
#ifndef CLI_CHECK_JSON_H
#define CLI_CHECK_JSON_H

#include "base/text.h"
#include "cli/check_list.h"

void check_json_add(const struct check_list *list, struct text *text);

#endif
