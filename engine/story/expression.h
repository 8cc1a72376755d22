/* expression.h: conditions and computed values over declared variables.
 *
 * An author writes a Lua expression as text. The plain ones (comparison, logic,
 * + - * // %, over variables, whole numbers, true/false and option names in
 * quotes) are compiled to a little stack code and run in C; any other is kept as
 * source for the evaluator and marked dynamic. Results agree with Lua's.
 *
 * Method: precedence climbing (Richards 1979) with Lua 5.4's table of
 * precedence; `and`/`or` on truth values only. A plain expression cannot fail:
 * arithmetic saturates at int32, and // and % by zero make the whole dynamic at
 * compile time unless the divisor is a constant other than 0. */
#ifndef STORY_EXPRESSION_H
#define STORY_EXPRESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "story/variable.h"

enum expression_type {
    EXPRESSION_TRUTH,  /* 0 or 1 */
    EXPRESSION_NUMBER,
    EXPRESSION_CHOICE, /* an option's index, of variable `choice_of` */
    EXPRESSION_DYNAMIC /* known only by running it */
};

struct expression_code; /* one step of the little stack machine */

struct expression {
    const char *source; /* as written */
    enum expression_type type;
    uint16_t choice_of;                 /* for EXPRESSION_CHOICE */
    const struct expression_code *code; /* NULL when dynamic */
    uint16_t length;
    int dynamic;        /* id in the evaluator; -1 when plain */
    uint64_t reads;     /* bit 1 << v for every variable it reads */
    int line;
};

/* Compiles source over the variables. Returns false with ERR_BAD (an unknown
 * variable with the nearest name, a comparison of unlike things, a syntax error
 * that is one in Lua too …). When the source is right but not plain, returns
 * true with type EXPRESSION_DYNAMIC and dynamic = 0; the caller gives it an id. */
bool expression_compile(const char *source, const struct variable *variables,
                        size_t variable_count, struct arena *arena,
                        struct expression *expression, struct err *err);

/* The value of a plain expression (not dynamic). values[v] belongs to variable v. */
int32_t expression_value(const struct expression *expression, const int32_t *values);

#endif
