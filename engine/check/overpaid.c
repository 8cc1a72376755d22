/* overpaid.c: competency by competency, as points are counted. */
#include "check/overpaid.h"

void overpaid_visit(const struct expander *expander, bool *silences)
{
    for (size_t a = 0; a < expander->action_count; a++) {
        const struct action *action = &expander->actions[a];
        for (size_t c = 0; action->silence && c < COMPETENCY_COUNT; c++)
            if (action->most[c] > action->open[c])
                silences[action->decision] = true;
    }
}

static void check_item(const struct scenario *scenario, const struct decision *decision,
                       const struct reply *item, struct problems *problems)
{
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        int wrong = item->misplaced.points[c], right = item->shows.points[c];
        if (wrong <= 0 && wrong <= right)
            continue;
        problems_add(problems, SEVERITY_ERROR, scenario->file, item->line, "misplaced-earns",
                     "item \"%s\" of decision \"%s\" earns %s%s in a wrong group%s; let misplaced "
                     "show only what hurts, and shows what is worth more",
                     item->id, decision->id, wrong > right ? "more " : "",
                     competency_name((enum competency)c), wrong > right ? " than in its own" : "");
        return;
    }
}

static int most_of_replies(const struct scenario *scenario, const struct decision *decision,
                           size_t competency)
{
    int most = 0;
    for (uint16_t i = 0; i < decision->reply_count; i++) {
        int points = scenario->replies[decision->reply + i].shows.points[competency];
        most = points > most ? points : most;
    }
    return most;
}

static bool silence_earns(const struct scenario *scenario, const struct decision *decision)
{
    const struct reply *silence = &scenario->replies[decision->silence];
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        if (silence->shows.points[c] > most_of_replies(scenario, decision, c))
            return true;
    return false;
}

void overpaid_tell(const struct scenario *scenario, const bool *silences, struct problems *problems)
{
    for (size_t d = 0; d < scenario->decision_count; d++) {
        const struct decision *decision = &scenario->decisions[d];
        for (uint16_t i = 0; decision->kind == DECISION_SORT && i < decision->reply_count; i++)
            check_item(scenario, decision, &scenario->replies[decision->reply + i], problems);
        if (decision->silence != NONE &&
            (silences != NULL ? silences[d] : silence_earns(scenario, decision)))
            problems_add(problems, SEVERITY_ERROR, scenario->file,
                         scenario->replies[decision->silence].line, "silence-earns",
                         "the silence of decision \"%s\" can earn more than every reply that is "
                         "open there; let it show less, or a reply that is always open more",
                         decision->id);
    }
}
