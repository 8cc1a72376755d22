/* value.h: what an expression gives in a state of the session: plain ones in C,
 * the others through the evaluator. Errors say where in the file it stands. */
#ifndef PLAY_VALUE_H
#define PLAY_VALUE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "play/session.h"
#include "story/expression.h"
#include "story/scenario.h"

/* As value_holds for a condition that is not plain. */
bool value_holds_dynamic(const struct session *session, const struct expression *expression,
                         bool *holds, struct err *err);

/* Whether condition `expression` (NONE: always) holds. */
static inline bool value_holds(const struct session *session, uint16_t expression, bool *holds,
                               struct err *err)
{
    if (expression == NONE)
        return *holds = true;
    const struct expression *condition = &session->scenario->expressions[expression];
    if (condition->dynamic >= 0)
        return value_holds_dynamic(session, condition, holds, err);
    *holds = expression_value(condition, session->values) != 0;
    return true;
}

/* The new value that the expression computes for the variable, given the values
 * of all variables before; not yet held within the variable's range. */
bool value_compute(const struct session *session, uint16_t expression,
                   const struct variable *variable, const int32_t *values, int32_t *value,
                   struct err *err);

/* The whole number that the expression gives, or (if wanted) 0 or 1 for a truth. */
bool value_number(const struct session *session, uint16_t expression, bool or_truth, int32_t *value,
                  struct err *err);

/* Appends what the expression gives, as a person reads it: a number, an option's
 * name, a text. */
bool value_text(const struct session *session, uint16_t expression, struct text *text,
                struct err *err);

#endif
