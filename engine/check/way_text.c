/* way_text.c: each state on the way is expanded once more, to have its moves. */
#include "check/way_text.h"

#include <stdlib.h>

static void add_separator(struct text *text, size_t from)
{
    text_add(text, text->length == from ? "" : ", ");
}

static void add_odds(const struct expander *expander, const struct outcome *outcome,
                     struct text *text)
{
    if (outcome->odds_count == 0)
        return;
    text_add(text, " (chance");
    for (size_t i = 0; i < outcome->odds_count; i++)
        text_addf(text, " %d", expander->odds[outcome->odds + i] + 1);
    text_add(text, ")");
}

static void add_move(const struct expander *expander, const struct action *action,
                     struct text *text)
{
    struct move move;
    expand_move(expander, action, METRIC_OVERALL, false, &move);
    move_encode(&move, expander->pack->scenario, text);
}

/* What chance must do before the first decision. */
static bool add_start(struct space *space, size_t start, struct text *text, struct err *err)
{
    struct expander *expander = &space->expander;
    if (!expand_start(expander, err))
        return false;
    for (size_t o = 0; o < expander->outcome_count && expander->outcome_count > 1; o++) {
        const uint64_t *words = expander->words + expander->outcomes[o].words;
        if (space_find(space, words) != start)
            continue;
        text_add(text, "the start");
        add_odds(expander, &expander->outcomes[o], text);
    }
    return true;
}

static bool add_steps(struct space *space, const struct space_step *steps, size_t count,
                      size_t from, struct text *text, struct err *err)
{
    struct expander *expander = &space->expander;
    for (size_t i = 0; i < count; i++) {
        if (!expand_state(expander, space_words(space, steps[i].state), err))
            return false;
        const struct action *action = &expander->actions[steps[i].action];
        add_separator(text, from);
        add_move(expander, action, text);
        add_odds(expander, &expander->outcomes[action->outcome + steps[i].outcome], text);
    }
    return true;
}

/* Leaves nothing where the way has no moves. */
static bool add_way(struct space *space, size_t state, struct text *text, struct err *err)
{
    struct space_step *steps = NULL;
    size_t count = 0, start, from = text->length;
    if (!space_way(space, state, &steps, &count, &start, err))
        return false;
    bool ok = add_start(space, start, text, err) &&
              add_steps(space, steps, count, from, text, err) && text_ok(text, err);
    free(steps);
    return ok;
}

bool way_text_add(struct space *space, size_t state, struct text *text, struct err *err)
{
    size_t from = text->length;
    if (!add_way(space, state, text, err))
        return false;
    text_add(text, text->length == from ? "the start" : "");
    return text_ok(text, err);
}

bool way_text_add_through(struct space *space, size_t state, size_t action, struct text *text,
                          struct err *err)
{
    struct expander *expander = &space->expander;
    size_t from = text->length;
    struct err failure;
    if (!add_way(space, state, text, err))
        return false;
    if (!expand_state(expander, space_words(space, state), &failure) && failure.kind == ERR_SYSTEM)
        return err_set(err, ERR_SYSTEM, "%s", failure.text);
    add_separator(text, from);
    if (action < expander->action_count) {
        add_move(expander, &expander->actions[action], text);
    } else {
        uint16_t ending, decision = pack_decision(&space->pack, space_words(space, state), &ending);
        text_addf(text, "an answer to %s", space->pack.scenario->decisions[decision].id);
    }
    return text_ok(text, err);
}
