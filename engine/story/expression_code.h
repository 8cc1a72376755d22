/* expression_code.h: the steps that a plain expression is run by, and their
 * arithmetic. Private to the modules expression*.c.
 *
 * Each step names its successor for either answer, so `and`, `or` and `not` cost
 * nothing of their own: they only choose successors (the decision graph of
 * McCanne and Jacobson's BSD Packet Filter, 1993). */
#ifndef STORY_EXPRESSION_CODE_H
#define STORY_EXPRESSION_CODE_H

#include <stdint.h>

enum code_kind {
    /* Tests: their answer chooses the successor. Every comparison of a variable
     * with a constant, and every flag, is one IN_RANGE. */
    CODE_IN_RANGE,      /* low <= values[variable] <= low + span */
    CODE_LESS_VARIABLE, /* values[variable] < values[other] */
    CODE_IS_VARIABLE,   /* values[variable] == values[other] */
    CODE_TOP_IN_RANGE,  /* as IN_RANGE, of the top of the stack, which it takes off */
    CODE_LESS,          /* takes b, then a: a < b */
    CODE_IS,            /* takes b, then a: a == b */
    /* The rest have one successor, next[0]. */
    CODE_PUSH_VARIABLE,
    CODE_PUSH,         /* low */
    CODE_NEGATE,       /* the top of the stack becomes … */
    CODE_ADD_CONSTANT, /* … itself plus low */
    CODE_DIVIDE,       /* … itself // low; low is not 0 */
    CODE_MODULO,       /* … itself % low; low is not 0 */
    CODE_ADD,          /* takes b, then a, pushes a + b */
    CODE_SUBTRACT,
    CODE_MULTIPLY
};

/* Successors that leave: with 0, with 1 (in this order), with the top of the stack. */
enum { LEAVE_NO = UINT16_MAX - 2, LEAVE_YES, LEAVE_TOP };

/* The deepest stack; expressions that would need more are refused. */
enum { CODE_STACK = 32 };

struct expression_code {
    int32_t low;
    uint32_t span;
    uint16_t next[2];
    uint8_t kind; /* enum code_kind, in a byte so that four steps fill a cache line */
    uint8_t variable, other;
};

/* Arithmetic that stays within int32: at its edge when it would leave it. */
static inline int32_t code_hold(int64_t value)
{
    return value < INT32_MIN ? INT32_MIN : value > INT32_MAX ? INT32_MAX : (int32_t)value;
}

/* Lua's // and %: rounded toward minus infinity; the remainder has b's sign. b is
 * not 0. INT32_MIN / -1 does not fit, and C leaves both open for it. */
static inline int32_t code_divide(int32_t a, int32_t b)
{
    if (b == -1)
        return code_hold(-(int64_t)a);
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

static inline int32_t code_modulo(int32_t a, int32_t b)
{
    if (b == -1)
        return 0;
    int32_t rest = a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}

#endif
