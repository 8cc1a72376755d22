/* audit.c: the moves give a run, and the run gives an attempt, by the same way as when it
 * was played; then the two attempts are told side by side. */
#include "store/audit.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "store/audit_add.h"

const char *finding_name(enum finding_kind kind)
{
    switch (kind) {
    case FINDING_DIFFERS:
        return "differs";
    case FINDING_MISSING:
        return "missing";
    case FINDING_CANNOT:
        return "cannot-replay";
    case FINDING_UNREADABLE:
        return "unreadable";
    case FINDING_NOTICED:
        return "noticed";
    }
    return "";
}

void audit_destroy(struct audit *audit)
{
    for (size_t i = 0; i < audit->count; i++) {
        free(audit->at[i].what);
        free(audit->at[i].kept);
        free(audit->at[i].found);
    }
    free(audit->at);
    *audit = (struct audit){0};
}

static void tell_score(struct text *text, int percent, int32_t earned, int32_t open)
{
    if (percent == SCORE_NOT_OBSERVED)
        text_addf(text, "not observed");
    else
        text_addf(text, "%d %%", percent);
    text_addf(text, ", %" PRId32 " of %" PRId32 " points", earned, open);
}

static const char *or_none(const char *text)
{
    return text == NULL ? "none" : text;
}

/* What is compared as a whole, each as a text. */
enum { FACT_FINISHED, FACT_ENDING, FACT_PASSED, FACT_OVERALL, FACT_CRITICAL, FACT_COUNT };

static const char *fact_name(int fact)
{
    static const char *const names[FACT_COUNT] = {"finished", "ending", "passed", "overall score",
                                                  "critical errors"};
    return names[fact];
}

static void tell_critical(const struct attempt *attempt, struct text *text)
{
    if (attempt->critical_count == 0)
        text_add(text, "none");
    for (size_t i = 0; i < attempt->critical_count; i++)
        text_addf(text, "%s%s at %s/%s", i == 0 ? "" : ", ", attempt->critical[i].behaviour,
                  attempt->critical[i].decision, attempt->critical[i].reply);
}

static void tell_fact(const struct attempt *attempt, int fact, struct text *text)
{
    switch (fact) {
    case FACT_FINISHED:
        text_add(text, attempt->finished ? "yes" : "no");
        break;
    case FACT_ENDING:
        text_add(text, or_none(attempt->ending));
        break;
    case FACT_PASSED:
        text_add(text, attempt->passed ? "yes" : "no");
        break;
    case FACT_OVERALL:
        tell_score(text, attempt->overall, attempt->overall_earned, attempt->overall_open);
        break;
    default:
        tell_critical(attempt, text);
    }
}

static bool compare_facts(struct audit_note *note, const struct attempt *kept,
                          const struct attempt *found)
{
    bool ok = true;
    struct text one, other;
    text_init(&one);
    text_init(&other);
    for (int fact = 0; ok && fact < FACT_COUNT; fact++) {
        text_clear(&one);
        text_clear(&other);
        tell_fact(kept, fact, &one);
        tell_fact(found, fact, &other);
        ok = audit_compare(note, fact_name(fact), &one, &other);
    }
    text_destroy(&one);
    text_destroy(&other);
    return ok;
}

static void tell_competency(const struct attempt *attempt, int c, struct text *text)
{
    tell_score(text, attempt->percent[c], attempt->score.earned[c], attempt->score.open[c]);
    text_addf(text, " at %" PRIu32 " opportunities", attempt->score.opportunities[c]);
}

static bool compare_scores(struct audit_note *note, const struct attempt *kept,
                           const struct attempt *found)
{
    bool ok = true;
    struct text one, other;
    text_init(&one);
    text_init(&other);
    for (int c = 0; ok && c < COMPETENCY_COUNT; c++) {
        text_clear(&one);
        text_clear(&other);
        tell_competency(kept, c, &one);
        tell_competency(found, c, &other);
        ok = audit_compare(note, competency_name((enum competency)c), &one, &other);
    }
    text_destroy(&one);
    text_destroy(&other);
    return ok;
}

static void tell_behaviour(const struct attempt *attempt, const char *id, struct text *text)
{
    for (size_t i = 0; i < attempt->behaviour_count; i++)
        if (strcmp(attempt->behaviours[i].id, id) == 0) {
            text_addf(text, "shown %" PRIu32 ", missed %" PRIu32, attempt->behaviours[i].shown,
                      attempt->behaviours[i].missed);
            return;
        }
    text_add(text, "neither shown nor missed");
}

static bool compare_behaviour(struct audit_note *note, const char *id, const struct attempt *kept,
                              const struct attempt *found)
{
    struct text what, one, other;
    text_init(&what);
    text_init(&one);
    text_init(&other);
    text_addf(&what, "behaviour %s", id);
    tell_behaviour(kept, id, &one);
    tell_behaviour(found, id, &other);
    bool ok = text_ok(&what, note->err) && audit_compare(note, what.at, &one, &other);
    text_destroy(&what);
    text_destroy(&one);
    text_destroy(&other);
    return ok;
}

static bool has_behaviour(const struct attempt *attempt, const char *id)
{
    for (size_t i = 0; i < attempt->behaviour_count; i++)
        if (strcmp(attempt->behaviours[i].id, id) == 0)
            return true;
    return false;
}

static bool compare_behaviours(struct audit_note *note, const struct attempt *kept,
                               const struct attempt *found)
{
    bool ok = true;
    for (size_t i = 0; ok && i < kept->behaviour_count; i++)
        ok = compare_behaviour(note, kept->behaviours[i].id, kept, found);
    for (size_t i = 0; ok && i < found->behaviour_count; i++)
        if (!has_behaviour(kept, found->behaviours[i].id))
            ok = compare_behaviour(note, found->behaviours[i].id, kept, found);
    return ok;
}

static bool compare(struct audit_note *note, const struct attempt *kept, const struct run *run)
{
    struct attempt found;
    if (!attempt_init(&found, run, kept->started, note->err))
        return false;
    found.from_move = kept->from_move;
    bool ok = attempt_follow(&found, run, note->err) && compare_facts(note, kept, &found) &&
              compare_scores(note, kept, &found) && compare_behaviours(note, kept, &found);
    attempt_destroy(&found);
    return ok;
}

/* Played again on the scenario as it was; moves that are not possible are a finding. */
static bool replay(struct audit_note *note, const struct attempt *kept,
                   const struct scenario *scenario)
{
    struct journal journal;
    struct run run = {0};
    struct err err = {0};
    if (strcmp(scenario->id, kept->scenario) != 0)
        return audit_add(note, FINDING_DIFFERS, "scenario", kept->scenario, scenario->id);
    bool played = attempt_journal(kept, scenario, &journal, &err);
    if (played) {
        played = run_replay(&run, scenario, &journal, &err);
        journal_destroy(&journal);
    }
    bool ok = false;
    if (played)
        ok = compare(note, kept, &run);
    else if (err.kind == ERR_BAD)
        ok = audit_add(note, FINDING_CANNOT, "moves", NULL, err.text);
    else
        *note->err = err;
    run_destroy(&run);
    return ok;
}

static bool audit_one(struct audit_note *note, const struct progress *progress,
                      const struct audit_plan *plan)
{
    const struct attempt *attempt = note->of;
    enum finding_kind wrong = FINDING_MISSING;
    const char *why = "";
    size_t before = note->audit->count;
    const struct scenario *scenario = plan->find(plan->find_self, attempt->content, &wrong, &why);
    bool ok = scenario == NULL ? audit_add(note, wrong, "scenario", NULL, why)
                               : replay(note, attempt, scenario);
    note->audit->sound += note->audit->count == before;
    return ok && audit_notice(note, progress, plan);
}

bool audit_make(struct audit *audit, const struct progress *progress, const struct audit_plan *plan,
                struct err *err)
{
    *audit = (struct audit){.attempts = progress->count};
    for (size_t i = 0; i < progress->count; i++) {
        struct audit_note note = {audit, &progress->attempts[i], i + 1, err};
        if (!audit_one(&note, progress, plan)) {
            audit_destroy(audit);
            return false;
        }
    }
    return true;
}

bool audit_unreadable(struct audit *audit, const char *why, struct err *err)
{
    *audit = (struct audit){0};
    struct audit_note note = {audit, NULL, 0, err};
    if (audit_add(&note, FINDING_UNREADABLE, "file", NULL, why))
        return true;
    audit_destroy(audit);
    return false;
}
