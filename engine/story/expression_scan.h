/* expression_scan.h: what must hold of every expression, plain or dynamic,
 * before it is parsed. Private to the modules expression*.c. */
#ifndef STORY_EXPRESSION_SCAN_H
#define STORY_EXPRESSION_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "story/variable.h"

/* Every token is Lua's, brackets pair up, every name is a variable, a word of
 * the sandbox's library or declared within a function literal; *reads gets the
 * bit of every variable that is named. ERR_BAD says what is wrong. */
bool expression_scan(const char *source, const struct variable *variables, size_t variable_count,
                     uint64_t *reads, struct err *err);

#endif
