/* json_grammar.h: is this text JSON that we are willing to read? */
#ifndef STORE_JSON_GRAMMAR_H
#define STORE_JSON_GRAMMAR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

/* True when the text is one JSON value (RFC 8259, no byte order mark) in UTF-8,
 * within the limits of json.h, without NUL, raw or as \u0000, and without half of
 * a surrogate pair. Otherwise ERR_BAD: `line 12: expected "," or "]"`. Allocates
 * nothing. */
bool json_grammar(const char *text, size_t length, struct err *err);

#endif
