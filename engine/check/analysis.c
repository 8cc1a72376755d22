/* analysis.c: the parts of the check, one after the other, and what each needs. */
#include "check/analysis.h"

#include <stdlib.h>

#include "check/best.h"
#include "check/incidents.h"
#include "check/lint.h"
#include "check/overpaid.h"
#include "check/purity.h"
#include "check/tally.h"
#include "check/trap.h"
#include "check/usage.h"
#include "check/values.h"
#include "check/writing.h"
#include "story/mistake.h"

struct analysing {
    struct analysis *analysis;
    const struct scenario *scenario;
    const struct analysis_options *options;
    struct problems *problems;
    struct err *err;
    struct tally tally; /* owned: of the second search */
    bool *silences;     /* owned: see overpaid.h */
};

/* Whether every state was visited and none of its moves fails. */
static bool is_whole(const struct space *space)
{
    return space->complete && space->failed == NO_STATE;
}

static bool tell_exactly(struct analysing *analysing, struct space *space)
{
    return (!is_whole(space) || lint_tell(space, analysing->problems, analysing->err)) &&
           incidents_tell(space, false, analysing->problems, analysing->err) &&
           purity_tell(space, analysing->problems, analysing->err);
}

static void note_space(struct analysis *analysis, const struct space *space)
{
    analysis->states = space->count;
    analysis->transitions = space->edge_count;
    analysis->memory = space_memory(space);
    analysis->proof = space->failed != NO_STATE ? PROOF_FAILED
                      : space->complete         ? PROOF_COMPLETE
                                                : PROOF_NONE;
}

/* What cannot be searched is no mistake, but the author should know. */
static bool tell_too_large(struct analysing *analysing)
{
    if (analysing->err->kind != ERR_BAD)
        return false;
    problems_add(analysing->problems, SEVERITY_WARNING, analysing->scenario->file, 0,
                 "cannot-search", "nothing can be proved: %s", analysing->err->text);
    return true;
}

static bool search_exactly(struct analysing *analysing)
{
    const struct analysis_options *options = analysing->options;
    struct space space;
    struct space_options wanted = {.limit = options->states,
                                   .threads = options->threads,
                                   .marks = true,
                                   .progress = options->progress,
                                   .progress_self = options->progress_self};
    if (!space_search_as(&space, analysing->scenario, NULL, &wanted, analysing->err))
        return tell_too_large(analysing);
    note_space(analysing->analysis, &space);
    bool ok = tell_exactly(analysing, &space);
    space_destroy(&space);
    return ok;
}

static bool visit(void *self, size_t state, const struct expander *expander, struct err *err)
{
    struct analysing *analysing = self;
    overpaid_visit(expander, analysing->silences);
    return tally_visit(&analysing->tally, state, expander, err);
}

static bool find_bounds(struct analysing *analysing, struct space *space)
{
    struct analysis *analysis = analysing->analysis;
    size_t endings = analysing->scenario->ending_count;
    analysis->bounds = calloc(endings + 1, sizeof *analysis->bounds);
    bool ok = analysis->bounds != NULL || err_memory(analysing->err);
    for (size_t i = 0; ok && i <= endings; i++)
        ok = bounds_find(&analysis->bounds[i], &analysing->tally, space,
                         i == 0 ? ANY_ENDING : (uint16_t)(i - 1), analysing->err);
    return ok;
}

static bool check_writing(struct analysing *analysing, struct space *space)
{
    struct values values;
    struct best best;
    if (!values_make(&values, &analysing->tally, analysing->err))
        return false;
    bool ok = best_from_values(&best, space, &values, analysing->err);
    if (ok) {
        ok = writing_check(analysing->scenario, &best, analysing->problems, analysing->err);
        best_destroy(&best);
    }
    values_destroy(&values);
    return ok;
}

/* Without a proof nobody knows that a reply is never the best one. */
static bool check_writing_by_points(struct analysing *analysing)
{
    struct best best;
    if (!best_from_points(&best, analysing->scenario, analysing->err))
        return false;
    bool ok = writing_check(analysing->scenario, &best, analysing->problems, analysing->err);
    problems_drop(analysing->problems, "reply-never-best-nor-tempting");
    best_destroy(&best);
    return ok;
}

/* From the second search, which is whole. */
static bool tell_ways(struct analysing *analysing, struct space *space)
{
    struct analysis *analysis = analysing->analysis;
    if (analysis->proof == PROOF_NONE) {
        analysis->proof = PROOF_WAYS;
        if (!lint_tell(space, analysing->problems, analysing->err))
            return false;
    }
    overpaid_tell(analysing->scenario, analysing->silences, analysing->problems);
    return tally_finish(&analysing->tally, space, analysing->err) &&
           trap_tell(&analysing->tally, space, analysing->problems, analysing->err) &&
           find_bounds(analysing, space) && check_writing(analysing, space);
}

/* What the second search met beyond the first, which was stopped by its limit. */
static bool take_ways(struct analysing *analysing, struct space *space)
{
    analysing->analysis->ways = space->count;
    if (space->failed == NO_STATE)
        return !space->complete || tell_ways(analysing, space);
    analysing->analysis->proof = PROOF_FAILED;
    return incidents_tell(space, true, analysing->problems, analysing->err);
}

static bool search_ways(struct analysing *analysing, bool *whole)
{
    const struct analysis_options *options = analysing->options;
    struct space space;
    struct space_options wanted = {.limit = options->states,
                                   .merged = true,
                                   .edges = true,
                                   .marks = true,
                                   .progress = options->progress,
                                   .progress_self = options->progress_self,
                                   .visit = visit,
                                   .visit_self = analysing};
    *whole = false;
    if (!space_search_as(&space, analysing->scenario, NULL, &wanted, analysing->err))
        return analysing->err->kind == ERR_BAD;
    *whole = is_whole(&space);
    bool ok = take_ways(analysing, &space);
    space_destroy(&space);
    return ok;
}

static bool search_both(struct analysing *analysing)
{
    struct analysis *analysis = analysing->analysis;
    bool whole = false;
    analysing->silences =
        calloc(analysing->scenario->decision_count + 1, sizeof *analysing->silences);
    bool ok = analysing->silences != NULL || err_memory(analysing->err);
    ok = ok && search_exactly(analysing);
    if (ok && analysis->proof != PROOF_FAILED) {
        ok = tally_begin(&analysing->tally, analysing->scenario, analysing->err) &&
             search_ways(analysing, &whole);
        tally_destroy(&analysing->tally);
    }
    free(analysing->silences);
    if (!ok || whole)
        return ok;
    overpaid_tell(analysing->scenario, NULL, analysing->problems);
    return check_writing_by_points(analysing);
}

static bool walk(struct analysing *analysing)
{
    struct walks_plan plan = {.bot = BOT_RANDOM,
                              .seed = ANALYSIS_SEED,
                              .runs = ANALYSIS_WALKS,
                              .threads = analysing->options->threads};
    return walks_run(&analysing->analysis->walks, analysing->scenario, &plan, NULL, NULL,
                     analysing->err);
}

bool analysis_make(struct analysis *analysis, const struct scenario *scenario,
                   const struct analysis_options *options, struct problems *problems,
                   struct err *err)
{
    struct analysing analysing = {.analysis = analysis,
                                  .scenario = scenario,
                                  .options = options,
                                  .problems = problems,
                                  .err = err};
    *analysis =
        (struct analysis){.scenario = scenario, .proof = PROOF_NONE, .limit = options->states};
    usage_tell(scenario, problems);
    assets_tell(scenario, options->library->cast, options->has, options->has_self, problems);
    bool ok = search_both(&analysing);
    if (ok && (analysis->proof == PROOF_COMPLETE || analysis->proof == PROOF_WAYS))
        problems_drop(problems, mistake_code(MISTAKE_MAY_HAVE_NOTHING_OPEN));
    if (ok && analysis->proof == PROOF_NONE)
        ok = walk(&analysing);
    ok = ok && bots_judge(&analysis->bots, scenario, problems, err);
    if (ok && problems->failed)
        ok = err_memory(err);
    if (!ok)
        analysis_destroy(analysis);
    return ok;
}

void analysis_destroy(struct analysis *analysis)
{
    for (size_t i = 0; analysis->bounds != NULL && i <= analysis->scenario->ending_count; i++)
        bounds_destroy(&analysis->bounds[i]);
    free(analysis->bounds);
    walks_destroy(&analysis->walks);
    *analysis = (struct analysis){0};
}
