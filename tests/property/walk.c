/* walk.c: ten thousand random runs, over random scenarios and those that are
 * shipped, and what must hold at every move of each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/problem.h"
#include "generate.h"
#include "play/debrief.h"
#include "play/run.h"
#include "play/view.h"
#include "story/opportunity.h"
#include "wander.h"

enum { GENERATED = 400, RUNS_OF_EACH = 20, RUNS_OF_SHIPPED = 500, TRIED_EACH_MOVE = 3 };

/* One run, and everything needed to make it again. */
struct walk {
    const char *scenario;
    uint64_t seed;
    struct run run;
    struct random random;
    struct score scored; /* of the session that tells no events */
    struct session quiet;
};

static void check(const struct walk *walk, bool holds, const char *what)
{
    if (holds)
        return;
    print_error("%s, seed %" PRIu64 ", after %zu moves: %s\n", walk->scenario, walk->seed,
                walk->run.journal.count, what);
    fail();
}

static void check_done(const struct walk *walk, bool done, const struct err *err)
{
    check(walk, done, err->text);
}

static void check_text_of_move(const struct walk *walk, const struct move *move)
{
    struct text text, again;
    struct move decoded;
    struct err err = {0};
    text_init(&text);
    text_init(&again);
    move_encode(move, walk->run.scenario, &text);
    check_done(walk, move_decode(text_string(&text), walk->run.scenario, &decoded, &err), &err);
    check(walk, move_equal(move, &decoded), "a move is not what its text says");
    move_encode(&decoded, walk->run.scenario, &again);
    check(walk, strcmp(text_string(&text), text_string(&again)) == 0,
          "the text of a move does not come back");
    text_destroy(&text);
    text_destroy(&again);
}

static void check_refusals(struct walk *walk)
{
    for (int i = 0; i < TRIED_EACH_MOVE; i++) {
        struct move move = wander_anything(&walk->random);
        struct session tried = walk->run.session;
        size_t told = walk->run.events.count;
        if (!session_apply(&tried, &move, &walk->run.events, NULL)) {
            check(walk, session_equal(&tried, &walk->run.session), "a refused move did something");
            check(walk, walk->run.events.count == told, "a refused move told something");
        }
        walk->run.events.count = told;
    }
}

static void check_opportunity(const struct walk *walk)
{
    const struct decision *decision = session_decision(&walk->run.session);
    int16_t points[COMPETENCY_COUNT];
    if (decision == NULL || !decision->fixed)
        return;
    opportunity_points(walk->run.scenario, decision, walk->run.session.open, points);
    check(walk, memcmp(points, decision->open, sizeof points) == 0,
          "the opportunity reckoned at load is another one");
}

static void check_score(const struct walk *walk)
{
    const struct score *score = &walk->run.score;
    for (int c = 0; c < COMPETENCY_COUNT; c++) {
        int percent = score_percent(score, (enum competency)c);
        check(walk, percent >= SCORE_NOT_OBSERVED && percent <= 100, "a score is out of range");
    }
    int overall = score_overall(score, walk->run.scenario->rubric);
    check(walk, overall >= SCORE_NOT_OBSERVED && overall <= 100,
          "the overall score is out of range");
    check(walk, memcmp(score, &walk->scored, sizeof *score) == 0,
          "the score without events is another one");
}

static void check_template(const struct walk *walk, const struct template *template)
{
    struct text text;
    struct err err = {0};
    text_init(&text);
    check_done(walk, view_text(&walk->run.session, template, &text, &err), &err);
    check(walk, (text.length > 0) == (template->source != NULL), "a text is not shown");
    text_destroy(&text);
}

static void check_view(const struct walk *walk)
{
    const struct scenario *scenario = walk->run.scenario;
    struct view view;
    struct err err = {0};
    uint32_t shown = 0;
    check_done(walk, view_of(&walk->run.session, &view, &err), &err);
    check(walk, view.mood_percent >= -1 && view.mood_percent <= 100, "the mood is out of range");
    if (view.line != NULL)
        check_template(walk, &view.line->text);
    if (view.ending != NULL)
        check_template(walk, &view.ending->reflection);
    for (size_t i = 0; i < view.reply_count; i++) {
        check_template(walk, &scenario->replies[view.replies[i]].text);
        shown |= UINT32_C(1) << (view.replies[i] - view.decision->reply);
    }
    check(walk, shown == walk->run.session.open, "what is open is not what is shown");
}

static void make_move(struct walk *walk)
{
    struct err err = {0};
    struct session original = walk->run.session, copy = original;
    struct move move = wander_move(&original, &walk->random);
    check_view(walk);
    check_opportunity(walk);
    check_text_of_move(walk, &move);
    check_refusals(walk);
    check_done(walk, run_apply(&walk->run, &move, &err), &err);
    check_done(walk, session_apply(&copy, &move, NULL, &err), &err);
    check(walk, session_equal(&copy, &walk->run.session), "a copy goes another way");
    check_done(walk, session_apply_scored(&walk->quiet, &move, &walk->scored, &err), &err);
    check(walk, session_equal(&walk->quiet, &walk->run.session),
          "a session without events goes another way");
    check_score(walk);
}

static void check_replay(const struct walk *walk)
{
    struct run again;
    struct text text, replayed;
    struct err err = {0};
    text_init(&text);
    text_init(&replayed);
    check_done(walk, run_replay(&again, walk->run.scenario, &walk->run.journal, &err), &err);
    check(walk, session_equal(&again.session, &walk->run.session), "a replay goes another way");
    run_encode(&walk->run, &text);
    run_encode(&again, &replayed);
    check(walk, strcmp(text_string(&text), text_string(&replayed)) == 0,
          "a replay is told otherwise");
    check_done(walk, run_verify(text_string(&text), walk->run.scenario, &err), &err);
    text_destroy(&text);
    text_destroy(&replayed);
    run_destroy(&again);
}

static void check_journal(const struct walk *walk)
{
    struct journal journal;
    struct text text;
    struct err err = {0};
    text_init(&text);
    run_encode(&walk->run, &text);
    check_done(walk, journal_decode(text_string(&text), walk->run.scenario, &journal, &err), &err);
    check(walk, journal.count == walk->run.journal.count && journal.seed == walk->seed,
          "the journal does not come back");
    for (size_t i = 0; i < journal.count; i++)
        check(walk, move_equal(&journal.moves[i], &walk->run.journal.moves[i]),
              "a move of the journal does not come back");
    journal_destroy(&journal);
    text_destroy(&text);
}

static void check_debrief(const struct walk *walk)
{
    struct debrief debrief;
    struct err err = {0};
    int32_t earned[COMPETENCY_COUNT] = {0}, open[COMPETENCY_COUNT] = {0};
    check_done(walk, debrief_make(&walk->run, &debrief, &err), &err);
    for (size_t i = 0; i < debrief.count; i++)
        for (int c = 0; c < COMPETENCY_COUNT; c++) {
            earned[c] += debrief.decisions[i].earned[c];
            open[c] += debrief.decisions[i].open[c];
        }
    check(walk,
          memcmp(earned, walk->run.score.earned, sizeof earned) == 0 &&
              memcmp(open, walk->run.score.open, sizeof open) == 0,
          "the debrief does not add up to the score");
    debrief_destroy(&debrief);
}

static void check_taking_back(struct walk *walk)
{
    struct run again;
    struct err err = {0};
    size_t before = walk->run.journal.count;
    if (!run_take_back(&walk->run, &err))
        return;
    check(walk, walk->run.journal.count < before, "nothing was taken back");
    check_done(walk, run_replay(&again, walk->run.scenario, &walk->run.journal, &err), &err);
    check(walk, session_equal(&again.session, &walk->run.session),
          "taking back leads somewhere else");
    run_destroy(&again);
}

static void walk_once(const struct scenario *scenario, uint64_t seed)
{
    struct walk walk = {.scenario = scenario->id, .seed = seed, .random.state = ~seed};
    struct err err = {0};
    check_done(&walk, run_start(&walk.run, scenario, seed, MODE_PRACTICE, &err), &err);
    walk.quiet = walk.run.session;
    while (!session_is_over(&walk.run.session)) {
        check(&walk, walk.run.journal.count < GENERATE_MOVES_MAX, "the run does not end");
        make_move(&walk);
    }
    check_replay(&walk);
    check_journal(&walk);
    check_debrief(&walk);
    check_taking_back(&walk);
    run_destroy(&walk.run);
}

static struct library *open_library(const char *folder)
{
    struct library *library;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    bool opened = library_open(folder, &library, &problems, &err);
    assert_string_equal(err.text, "");
    assert_true(opened);
    assert_int_equal(problems.errors, 0);
    problems_destroy(&problems);
    return library;
}

static void random_runs_of_random_scenarios(void **state)
{
    (void)state;
    static const char folder[] = BINARY_DIR "/generated";
    struct err err = {0};
    assert_true(file_make_folder(folder, &err));
    struct library *library = open_library(SOURCE_DIR "/tests/lua/play");
    for (uint64_t seed = 1; seed <= GENERATED; seed++) {
        struct scenario *scenario;
        if (!generate_load(seed, library, folder, &scenario, &err))
            fail_msg("generated scenario %" PRIu64 ": %s", seed, err.text);
        for (uint64_t i = 0; i < RUNS_OF_EACH; i++)
            walk_once(scenario, seed * 1000 + i);
        scenario_free(scenario);
    }
    library_free(library);
}

/* Goes round `rounds` times, five steps each, says a few lines, and asks. */
static void write_long_way(const char *path, int rounds, int lines)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fprintf(file,
            "return scenario \"long-way\" { title = \"T\", summary = \"S.\", role = \"R\",\n"
            "situation = \"W\", state = { n = count(0, 9000) },\n"
            "scene \"start\" { you \"Go.\", go \"round\" },\n"
            "scene \"round\" { change { n = 1 }, you \"One.\", you \"Two.\",\n"
            "go \"out\" { when = \"n >= %d\" }, go \"round\" },\nscene \"out\" {\n",
            rounds);
    for (int i = 0; i < lines; i++)
        fprintf(file, "you \"More.\",\n");
    fprintf(file, "decide { reply \"Yes\" { go = \"end\", because = \"So.\" } } },\n"
                  "ending \"end\" { title = \"E\", kind = \"good\", reflection = \"R\" } }\n");
    assert_int_equal(fclose(file), 0);
}

/* Whether all lines can be gone through in one move; heard or not, it is the same. */
static bool ends_in_one_move(const struct scenario *scenario)
{
    static const struct move all = {.kind = MOVE_CONTINUE_ALL};
    struct session heard, unheard;
    struct events events;
    struct err err = {0};
    events_init(&events);
    assert_true(session_start(&heard, scenario, NULL, 1, NULL, &err));
    unheard = heard;
    bool ended = session_apply(&heard, &all, &events, &err);
    assert_int_equal(session_apply(&unheard, &all, NULL, &err), ended);
    assert_true(session_equal(&heard, &unheard));
    events_destroy(&events);
    return ended;
}

static void the_longest_way_is_as_long_when_nobody_hears_it(void **state)
{
    (void)state;
    static const char path[] = BINARY_DIR "/long-way.lua";
    struct library *library = open_library(SOURCE_DIR "/tests/lua/play");
    int ended = 0, tried = 0;
    for (int rounds = 1996; rounds <= 2001; rounds++)
        for (int lines = 0; lines < 10; lines++, tried++) {
            struct scenario *scenario = NULL;
            struct problems problems;
            struct err err = {0};
            problems_init(&problems);
            write_long_way(path, rounds, lines);
            assert_true(scenario_load(path, library, &scenario, &problems, &err));
            assert_non_null(scenario);
            ended += ends_in_one_move(scenario);
            scenario_free(scenario);
            problems_destroy(&problems);
        }
    assert_in_range(ended, 1, tried - 1);
    library_free(library);
}

static void walk_shipped(const struct library *library, const char *id)
{
    struct scenario *scenario = NULL;
    struct problems problems;
    struct text path;
    struct err err = {0};
    problems_init(&problems);
    text_init(&path);
    assert_true(library_path(library, id, &path, &err));
    assert_true(scenario_load(text_string(&path), library, &scenario, &problems, &err));
    assert_non_null(scenario);
    for (uint64_t seed = 1; seed <= RUNS_OF_SHIPPED; seed++)
        walk_once(scenario, seed);
    scenario_free(scenario);
    text_destroy(&path);
    problems_destroy(&problems);
}

static void random_runs_of_the_courses(void **state)
{
    (void)state;
    static const char *const folders[] = {SOURCE_DIR "/scenarios", SOURCE_DIR "/tests/lua/play"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        struct library *library = open_library(folders[i]);
        for (size_t l = 0; l < library->lesson_count; l++)
            for (size_t s = 0; s < library->lessons[l].scenario_count; s++)
                walk_shipped(library, library->lessons[l].scenarios[s]);
        library_free(library);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_runs_of_random_scenarios),
        cmocka_unit_test(random_runs_of_the_courses),
        cmocka_unit_test(the_longest_way_is_as_long_when_nobody_hears_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
