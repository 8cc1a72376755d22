/* temptation.c: what a reply offers, from its text, its points and its effects. */
#include "check/temptation.h"

#include <stdbool.h>

#include "check/bot.h"
#include "check/wording.h"
#include "story/opportunity.h"

static bool earns(const struct showing *showing)
{
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        if (showing->points[c] > 0)
            return true;
    return false;
}

/* An effect that sets or computes the meter may raise it. */
static bool pleases(const struct scenario *scenario, const struct reply *reply)
{
    for (uint16_t i = 0; i < reply->effect_count; i++) {
        const struct effect *effect = &scenario->effects[reply->effect + i];
        if (effect->variable == scenario->mood_meter &&
            (effect->kind != EFFECT_ADD || effect->value > 0))
            return true;
    }
    return false;
}

/* Takes so much of the mood meter that nobody gives it by mistake. */
static bool slaps(const struct scenario *scenario, const struct reply *reply)
{
    if (scenario->mood_meter == NONE)
        return false;
    const struct variable *meter = &scenario->variables[scenario->mood_meter];
    int64_t taken = 0, range = (int64_t)meter->most - meter->least;
    for (uint16_t i = 0; i < reply->effect_count; i++) {
        const struct effect *effect = &scenario->effects[reply->effect + i];
        if (effect->variable == scenario->mood_meter && effect->kind == EFFECT_ADD)
            taken -= effect->value;
    }
    return taken * 100 > range * TEMPTATION_SLAP;
}

static bool draws(const struct scenario *scenario, const struct reply *reply)
{
    return earns(&reply->shows) || pleases(scenario, reply) ||
           bot_polite_words(reply->text.source) > 0 ||
           (reply->shows.count > 0 && !slaps(scenario, reply));
}

static void check_reply(const struct scenario *scenario, const struct best *best, size_t index,
                        struct problems *problems)
{
    const struct reply *reply = &scenario->replies[index];
    if (best->ever[index] || reply->fallback || reply->shows.critical || draws(scenario, reply))
        return;
    problems_add(problems, SEVERITY_WARNING, scenario->file, reply->line,
                 "reply-never-best-nor-tempting",
                 "the reply \"%.*s\" is never the best, and nothing draws anybody to it; let it "
                 "earn something, please, sound kind or show a habit, or take it out",
                 wording_cut(reply->text.source), reply->text.source);
}

static bool tells_nothing(const struct scenario *scenario, const struct decision *decision)
{
    int16_t points[COMPETENCY_COUNT];
    opportunity_points(scenario, decision, (UINT32_C(1) << decision->reply_count) - 1, points);
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        if (points[c] > 0)
            return false;
    return true;
}

void temptation_check(const struct scenario *scenario, const struct best *best,
                      struct problems *problems)
{
    for (size_t d = 0; d < scenario->decision_count; d++) {
        const struct decision *decision = &scenario->decisions[d];
        if (tells_nothing(scenario, decision)) {
            problems_add(problems, SEVERITY_WARNING, scenario->file, decision->line,
                         "decision-tells-nothing",
                         "the decision \"%s\" earns nothing in any competency, whatever is "
                         "chosen; let a reply show a behaviour, or make it a line",
                         decision->id);
            continue;
        }
        for (uint16_t r = 0; decision->kind == DECISION_CHOOSE && r < decision->reply_count; r++)
            check_reply(scenario, best, (size_t)decision->reply + r, problems);
    }
}
