/* alarms.c: of small random scenarios, every error that the analysis tells is one that
 * a naive enumeration of all runs confirms, and everything that no run meets is told.
 *
 *     test_alarms             some hundreds of them
 *     test_alarms FROM COUNT  those seeds only, for one that failed */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <stdio.h>

#include "base/file.h"
#include "base/problem.h"
#include "check/analysis.h"
#include "generate.h"
#include "story/script/evaluator.h"
#include "trial.h"

static const char folder[] = BINARY_DIR "/generated-alarms";

/* Whether something declared on the line was never met. */
static bool any_unmet_on(const struct trial *trial, int line)
{
    const struct scenario *scenario = trial->scenario;
    bool unmet = false;
    for (size_t i = 0; i < scenario->scene_count; i++)
        unmet = unmet || (scenario->scenes[i].line == line && !trial->met.scenes[i]);
    for (size_t i = 0; i < scenario->line_count; i++)
        unmet = unmet || (scenario->lines[i].source_line == line && !trial->met.lines[i]);
    for (size_t i = 0; i < scenario->decision_count; i++)
        unmet = unmet || (scenario->decisions[i].line == line && !trial->met.decisions[i]);
    for (size_t i = 0; i < scenario->reply_count; i++)
        unmet = unmet || (scenario->replies[i].line == line && !trial->met.replies[i]);
    for (size_t i = 0; i < scenario->ending_count; i++)
        unmet = unmet || (scenario->endings[i].line == line && !trial->met.endings[i]);
    return unmet;
}

static bool is_held(const struct trial *trial, int line)
{
    bool held = false;
    for (size_t v = 0; v < trial->scenario->variable_count; v++)
        held = held || (trial->scenario->variables[v].line == line && trial->met.held[v]);
    return held;
}

/* Whether silence ever earns more than any open reply would. */
static bool silence_earns(const struct trial *trial)
{
    for (size_t a = 0; a < trial->naive.answer_count; a++) {
        const struct naive_answer *answer = &trial->naive.answers[a];
        for (size_t c = 0; answer->move.kind == MOVE_WAIT && c < COMPETENCY_COUNT; c++)
            if (answer->earned[c] > answer->open[c])
                return true;
    }
    return false;
}

static void confirm(struct trial *trial, const struct problem *problem)
{
    const char *code = problem->code;
    if (strcmp(code, "never-true") == 0 || strcmp(code, "always-true") == 0) {
        trial_confirm_condition(trial, problem, strcmp(code, "always-true") == 0);
        trial->alarms++;
    } else if (strncmp(code, "unreachable-", strlen("unreachable-")) == 0) {
        trial->alarms++;
        trial_check(trial,
                    strcmp(code, "unreachable-item") == 0 || any_unmet_on(trial, problem->line),
                    "something is met", problem->text);
    } else if (strcmp(code, "leaves-range") == 0) {
        while (!is_held(trial, problem->line) && trial_meet_more(trial))
            continue;
        trial_check(trial, is_held(trial, problem->line), "no count leaves its range",
                    problem->text);
    } else if (strcmp(code, "silence-earns") == 0) {
        trial_check(trial, silence_earns(trial), "no silence earns too much", problem->text);
    } else if (strcmp(code, "fails-in-play") == 0 || strcmp(code, "nothing-open") == 0 ||
               strcmp(code, "goes-round") == 0 || strcmp(code, "no-way-out") == 0 ||
               strcmp(code, "not-pure") == 0) {
        trial_check(trial, false, "the generator makes no such thing", problem->text);
    }
}

static bool is_told(const struct trial *trial, int line, const char *code)
{
    for (size_t i = 0; i < trial->problems.count; i++)
        if (trial->problems.at[i].line == line && strcmp(trial->problems.at[i].code, code) == 0)
            return true;
    return false;
}

static bool all(const bool *marked, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!marked[i])
            return false;
    return true;
}

static bool is_all_met(const struct trial *trial)
{
    const struct scenario *scenario = trial->scenario;
    return all(trial->met.scenes, scenario->scene_count) &&
           all(trial->met.lines, scenario->line_count) &&
           all(trial->met.decisions, scenario->decision_count) &&
           all(trial->met.replies, scenario->reply_count) &&
           all(trial->met.endings, scenario->ending_count);
}

static bool is_any_told(const struct trial *trial, int line)
{
    for (size_t i = 0; i < trial->problems.count; i++)
        if (trial->problems.at[i].line == line)
            return true;
    return false;
}

/* A reply that is never open, of a decision that is met, is told where it stands. */
static void check_replies_are_told(const struct trial *trial)
{
    const struct scenario *scenario = trial->scenario;
    for (size_t d = 0; d < scenario->decision_count; d++) {
        const struct decision *decision = &scenario->decisions[d];
        for (uint16_t r = 0; trial->met.decisions[d] && r < decision->reply_count; r++) {
            const struct reply *reply = &scenario->replies[decision->reply + r];
            trial_check(trial,
                        trial->met.replies[decision->reply + r] ||
                            is_any_told(trial, reply->line) ||
                            (reply->when != NONE &&
                             is_any_told(trial, scenario->expressions[reply->when].line)),
                        "a reply that is never open is not told", reply->text.source);
        }
    }
}

/* Named by some alarm, or among those that an alarm only counts. */
static bool is_named(const struct trial *trial, const char *id)
{
    char quoted[80];
    snprintf(quoted, sizeof quoted, "\"%s\"", id);
    for (size_t i = 0; i < trial->problems.count; i++)
        if (strstr(trial->problems.at[i].text, quoted) != NULL ||
            strstr(trial->problems.at[i].text, "more are never reached") != NULL)
            return true;
    return false;
}

static void check_places_are_named(const struct trial *trial)
{
    const struct scenario *scenario = trial->scenario;
    for (size_t i = 0; i < scenario->scene_count; i++)
        trial_check(trial, trial->met.scenes[i] || is_named(trial, scenario->scenes[i].id),
                    "a scene that is never met is not named", scenario->scenes[i].id);
    for (size_t i = 0; i < scenario->ending_count; i++)
        trial_check(trial, trial->met.endings[i] || is_named(trial, scenario->endings[i].id),
                    "an ending that is never met is not named", scenario->endings[i].id);
}

/* Of what no run meets something is told: each cause once, so not each thing. Silence
 * is no reply that can be closed, and is not marked. */
static void check_nothing_is_missed(struct trial *trial)
{
    const struct scenario *scenario = trial->scenario;
    for (size_t d = 0; d < scenario->decision_count; d++)
        if (scenario->decisions[d].silence != NONE)
            trial->met.replies[scenario->decisions[d].silence] = true;
    while (trial->alarms == 0 && !is_all_met(trial) && trial_meet_more(trial))
        continue;
    trial_check(trial, trial->alarms > 0 || is_all_met(trial), "nothing is told",
                "of what no run meets");
    for (size_t v = 0; v < scenario->variable_count; v++)
        trial_check(trial,
                    !trial->met.held[v] ||
                        is_told(trial, scenario->variables[v].line, "leaves-range"),
                    "a count leaves its range and is not told", scenario->variables[v].name);
}

static bool has_all(void *self, const char *where, const char *id)
{
    (void)self;
    (void)where;
    (void)id;
    return true;
}

static void analyse(struct trial *trial, const struct library *library)
{
    struct analysis analysis;
    struct err err = {0};
    struct analysis_options options = {
        .states = 100000, .threads = 2, .library = library, .has = has_all};
    problems_init(&trial->problems);
    trial_check(trial, analysis_make(&analysis, trial->scenario, &options, &trial->problems, &err),
                "the analysis", err.text);
    trial_check(trial, analysis.proof == PROOF_COMPLETE, "the proof", "is not complete");
    analysis_destroy(&analysis);
}

static void judge(struct trial *trial, const struct library *library)
{
    trial_meet(trial);
    analyse(trial, library);
    for (size_t i = 0; i < trial->problems.count; i++)
        confirm(trial, &trial->problems.at[i]);
    check_nothing_is_missed(trial);
    check_replies_are_told(trial);
    check_places_are_named(trial);
    problems_destroy(&trial->problems);
    trial_forget(trial);
}

struct seeds {
    uint64_t from, count, wanted;
    size_t judged, alarms;
};

static void try_seed(uint64_t seed, const struct library *library, struct seeds *seeds)
{
    struct trial trial = {.seed = seed, .throws = TRIAL_THROWS};
    struct err err = {0};
    trial_check(&trial, generate_load(seed, library, folder, &trial.scenario, &err), "load",
                err.text);
    trial_check(&trial, scenario_evaluator(trial.scenario, &trial.evaluator, &err), "evaluator",
                err.text);
    if (naive_make(&trial.naive, trial.scenario, trial.evaluator, TRIAL_NODES, TRIAL_WAYS)) {
        judge(&trial, library);
        seeds->judged++;
        seeds->alarms += trial.alarms;
    }
    naive_destroy(&trial.naive);
    evaluator_free(trial.evaluator);
    scenario_free(trial.scenario);
}

static void every_alarm_is_true_and_nothing_is_missed(void **state)
{
    struct seeds *seeds = *state;
    struct library *library;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    assert_true(file_make_folder(folder, &err));
    assert_true(library_open(SOURCE_DIR "/tests/lua/play", &library, &problems, &err));
    for (uint64_t i = 0; seeds->judged < seeds->wanted && i < seeds->count; i++)
        try_seed(seeds->from + i, library, seeds);
    print_message("%zu scenarios, %zu alarms\n", seeds->judged, seeds->alarms);
    problems_destroy(&problems);
    library_free(library);
}

int main(int argc, char **argv)
{
    struct seeds seeds = {.from = 1, .count = UINT64_MAX, .wanted = SCENARIOS};
    if (argc == 3) {
        seeds.from = strtoull(argv[1], NULL, 10);
        seeds.count = seeds.wanted = strtoull(argv[2], NULL, 10);
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(every_alarm_is_true_and_nothing_is_missed, &seeds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
