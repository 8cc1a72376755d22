/* expression.h: conditions and computed values over declared variables.
 *
 * An author writes a Lua expression as text. The plain ones (comparison, logic,
 * + - * // %, over variables, whole numbers, true/false and option names in
 * quotes) are compiled to a little code and run in C; any other is kept as
 * source for the evaluator and marked dynamic. Results agree with Lua's.
 *
 * Method: precedence climbing (Richards 1979) with Lua 5.4's table of
 * precedence; `and`/`or` on truth values only. A plain expression cannot fail:
 * each step of arithmetic stays within int32, at its edge when Lua's 64 bits
 * would go on; // and % are plain when the divisor is a constant other than 0,
 * an error when it is 0, and dynamic otherwise.
 *
 * Stricter than Lua, so that a slip is told at load: a truth, a number, a choice
 * and a text do not mix, a choice compares only with its options in quotes, and
 * `and`, `or` and `not` take no number on their left. A name is a variable, a
 * word of the sandbox's library, or declared in a function literal. */
#ifndef STORY_EXPRESSION_H
#define STORY_EXPRESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "story/variable.h"

enum expression_type {
    EXPRESSION_TRUTH, /* 0 or 1 */
    EXPRESSION_NUMBER,
    EXPRESSION_CHOICE, /* an option's index, of variable `choice_of` */
    EXPRESSION_DYNAMIC /* known only by running it */
};

enum { EXPRESSION_BYTES_MAX = 4000 }; /* of source */

struct expression_code; /* one step */

struct expression {
    const char *source; /* as written; a copy in the arena */
    enum expression_type type;
    uint16_t choice_of;                 /* for EXPRESSION_CHOICE */
    const struct expression_code *code; /* in the arena; NULL when dynamic */
    uint16_t length;                    /* steps */
    int dynamic;                        /* id in the evaluator; -1 when plain */
    uint64_t reads;                     /* bit 1 << v for every variable that it names */
    int line;                           /* 0: the caller knows it */
};

/* Compiles source over the variables. Returns false with ERR_BAD (an unknown
 * variable with the nearest name, a comparison of unlike things, a syntax error
 * that is one in Lua too …) or ERR_SYSTEM when memory is short. When the source is right but not
 * plain, returns true with type EXPRESSION_DYNAMIC and dynamic = 0; the caller gives it an id. */
bool expression_compile(const char *source, const struct variable *variables, size_t variable_count,
                        struct arena *arena, struct expression *expression, struct err *err);

/* The value of a plain expression (not dynamic). values[v] belongs to variable v. */
int32_t expression_value(const struct expression *expression, const int32_t *values);

#endif
