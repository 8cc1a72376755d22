/* closed.c: whether every reply of a decision can be closed at once.
 *
 * Replies that are given once are taken as given, conditions are tried in every
 * state of the variables that they read, as long as the states are few enough to
 * count through. Such a state need not come up in play, so it is a warning. */
#include "story/compile.h"

#include "base/text.h"

enum { STATES_MAX = 200000 }; /* in all decisions of a scenario together */

static const struct expression *condition_of(const struct compiler *compiler,
                                             const struct reply *reply)
{
    return (const struct expression *)compiler->expressions.at + reply->when;
}

/* Given once, it is closed whatever its condition. */
static bool counts(const struct reply *reply)
{
    return reply->once == NONE && reply->when != NONE;
}

/* The variables that the conditions read; false when one is not plain. */
static bool find_reads(const struct compiler *compiler, const struct decision *decision,
                       uint64_t *reads)
{
    *reads = 0;
    for (uint16_t i = 0; i < decision->reply_count; i++) {
        const struct reply *reply = compile_reply_at(compiler, (uint16_t)(decision->reply + i));
        if (!counts(reply))
            continue;
        if (condition_of(compiler, reply)->dynamic >= 0)
            return false;
        *reads |= condition_of(compiler, reply)->reads;
    }
    return true;
}

static bool are_few(struct compiler *compiler, uint64_t reads)
{
    const struct scenario *scenario = compiler->scenario;
    int64_t states = 1;
    for (size_t v = 0; v < scenario->variable_count; v++) {
        const struct variable *variable = &scenario->variables[v];
        if ((reads >> v & 1) != 0)
            states *= (int64_t)variable->most - variable->least + 1;
        if (states > STATES_MAX - compiler->states_tried)
            return false;
    }
    compiler->states_tried += states;
    return true;
}

static bool all_closed(const struct compiler *compiler, const struct decision *decision,
                       const int32_t *values)
{
    for (uint16_t i = 0; i < decision->reply_count; i++) {
        const struct reply *reply = compile_reply_at(compiler, (uint16_t)(decision->reply + i));
        if (counts(reply) && expression_value(condition_of(compiler, reply), values) != 0)
            return false;
    }
    return true;
}

/* The next state, as an odometer turns; false after the last. */
static bool turn(const struct scenario *scenario, uint64_t reads, int32_t *values)
{
    for (size_t v = 0; v < scenario->variable_count; v++) {
        if ((reads >> v & 1) == 0)
            continue;
        if (values[v] < scenario->variables[v].most) {
            values[v]++;
            return true;
        }
        values[v] = scenario->variables[v].least;
    }
    return false;
}

static void add_state(const struct scenario *scenario, uint64_t reads, const int32_t *values,
                      struct text *text)
{
    for (size_t v = 0; v < scenario->variable_count; v++) {
        const struct variable *variable = &scenario->variables[v];
        if ((reads >> v & 1) == 0)
            continue;
        text_addf(text, "%s%s = ", text->length == 0 ? ", for example when " : " and ",
                  variable->name);
        if (variable->kind == VARIABLE_ONE_OF)
            text_addf(text, "'%s'", variable->options[values[v]]);
        else if (variable->kind == VARIABLE_FLAG)
            text_add(text, values[v] != 0 ? "true" : "false");
        else
            text_addf(text, "%d", values[v]);
    }
}

static void tell(struct compiler *compiler, const struct script_node *node, uint64_t reads,
                 const int32_t *values)
{
    struct text state;
    text_init(&state);
    add_state(compiler->scenario, reads, values, &state);
    mistake_tell(compiler->source, node, NULL, MISTAKE_MAY_HAVE_NOTHING_OPEN,
                 "%s may have nothing open%s; add a reply with fallback = true",
                 mistake_name(node).text, text_string(&state));
    if (state.failed)
        compile_no_memory(compiler);
    text_destroy(&state);
}

void closed_check(struct compiler *compiler, const struct script_node *node,
                  const struct decision *decision)
{
    const struct scenario *scenario = compiler->scenario;
    int32_t values[VARIABLE_MAX] = {0};
    uint64_t reads;
    if (!find_reads(compiler, decision, &reads) || !are_few(compiler, reads)) {
        tell(compiler, node, 0, values);
        return;
    }
    for (size_t v = 0; v < scenario->variable_count; v++)
        values[v] = scenario->variables[v].least;
    do {
        if (all_closed(compiler, decision, values)) {
            tell(compiler, node, reads, values);
            return;
        }
    } while (turn(scenario, reads, values));
}
