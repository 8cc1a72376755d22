/* audit.c: an honest attempt is sound, whatever is changed in it is found and named, and what
 * may tell of cheating is noticed without being called a fault. */
#include "store/audit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "desk.h"

enum { LATER = 86400, SLOWLY = 600 /* seconds */ };

/* Whole runs of `parcel`, as they were kept: copies, to be changed. */
static struct progress played(struct desk *desk, size_t times)
{
    for (size_t n = 0; n < times; n++) {
        desk_begin(desk, "parcel");
        for (size_t i = 0; i < DESK_MOVES; i++)
            desk_apply(desk, desk_move(i));
        training_leave(&desk->training);
    }
    struct progress progress = desk_load(desk);
    for (size_t i = 0; i < progress.count; i++) {
        progress.attempts[i].started = DESK_NOON + (int64_t)i * LATER;
        progress.attempts[i].ended = progress.attempts[i].started + SLOWLY;
    }
    return progress;
}

struct finder {
    struct desk *desk;
    struct scenario *scenario; /* owned; NULL: it is missing, or */
    bool changed;
};

static const struct scenario *find(void *self, const char *hash, enum finding_kind *wrong,
                                   const char **why)
{
    const struct finder *finder = self;
    *wrong = finder->changed ? FINDING_CANNOT : FINDING_MISSING;
    *why = "it is not there";
    return finder->scenario != NULL && strcmp(finder->scenario->hash, hash) == 0 ? finder->scenario
                                                                                 : NULL;
}

static void load(struct desk *desk, struct finder *finder)
{
    struct problems problems;
    struct err err = {0};
    *finder = (struct finder){.desk = desk};
    problems_init(&problems);
    if (!scenario_load(SOURCE_DIR "/tests/lua/play/basics/parcel.lua", desk->library,
                       &finder->scenario, &problems, &err))
        fail_msg("%s", err.text);
    problems_destroy(&problems);
}

static struct audit audit_of(struct finder *finder, const struct progress *progress)
{
    const struct audit_plan plan = {find, finder, DESK_NOON + 100 * (int64_t)LATER, true};
    struct audit audit;
    struct err err = {0};
    if (!audit_make(&audit, progress, &plan, &err))
        fail_msg("%s", err.text);
    return audit;
}

static void set_text(char **text, const char *to)
{
    free(*text);
    *text = to == NULL ? NULL : strdup(to);
}

static void edit_score(struct attempt *attempt)
{
    attempt->percent[0]++;
}

static void edit_overall(struct attempt *attempt)
{
    attempt->overall--;
}

static void edit_points(struct attempt *attempt)
{
    attempt->score.earned[1]++;
}

static void edit_ending(struct attempt *attempt)
{
    set_text(&attempt->ending, "upset");
}

static void edit_pass(struct attempt *attempt)
{
    attempt->passed = !attempt->passed;
}

static void edit_behaviour(struct attempt *attempt)
{
    attempt->behaviours[0].shown += 2;
}

static void edit_move(struct attempt *attempt)
{
    set_text(&attempt->moves[3], "choose middle/a");
}

static void make_move_impossible(struct attempt *attempt)
{
    set_text(&attempt->moves[0], "choose hello/a");
}

static void take_move_away(struct attempt *attempt)
{
    free(attempt->moves[--attempt->move_count]);
}

static void edit_scenario(struct attempt *attempt)
{
    set_text(&attempt->scenario, "clock");
}

static void edit_content(struct attempt *attempt)
{
    attempt->content[0] = attempt->content[0] == '0' ? '1' : '0';
}

static void hurry(struct attempt *attempt)
{
    attempt->ended = attempt->started + 1;
}

static void come_from_the_future(struct attempt *attempt)
{
    attempt->ended = DESK_NOON + 1000 * (int64_t)LATER;
}

static const struct audit_case {
    void (*edit)(struct attempt *attempt);
    enum finding_kind kind;
    const char *what;
} cases[] = {
    {edit_score, FINDING_DIFFERS, "listening"},    {edit_overall, FINDING_DIFFERS, "overall score"},
    {edit_points, FINDING_DIFFERS, "empathy"},     {edit_ending, FINDING_DIFFERS, "ending"},
    {edit_pass, FINDING_DIFFERS, "passed"},        {edit_behaviour, FINDING_DIFFERS, "behaviour "},
    {edit_move, FINDING_DIFFERS, "finished"},      {make_move_impossible, FINDING_CANNOT, "moves"},
    {take_move_away, FINDING_DIFFERS, "finished"}, {edit_scenario, FINDING_DIFFERS, "scenario"},
    {edit_content, FINDING_MISSING, "scenario"},   {come_from_the_future, FINDING_NOTICED, "time"},
};

static bool has(const struct audit *audit, size_t attempt, enum finding_kind kind, const char *what)
{
    for (size_t i = 0; i < audit->count; i++) {
        const struct finding *finding = &audit->at[i];
        if (finding->attempt == attempt && finding->kind == kind &&
            strncmp(finding->what, what, strlen(what)) == 0)
            return true;
    }
    return false;
}

static void what_is_honest_is_sound(void **state)
{
    struct desk *desk = *state;
    struct finder finder;
    struct progress progress = played(desk, 2);
    load(desk, &finder);
    struct audit audit = audit_of(&finder, &progress);
    assert_int_equal(audit.count, 0);
    assert_int_equal(audit.attempts, 2);
    assert_int_equal(audit.sound, 2);
    audit_destroy(&audit);
    scenario_free(finder.scenario);
    progress_destroy(&progress);
}

/* In the second of two attempts; the first stays sound. */
static void whatever_is_changed_is_found_and_named(void **state)
{
    struct desk *desk = *state;
    struct finder finder;
    struct progress once = played(desk, 2);
    progress_destroy(&once);
    load(desk, &finder);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct progress progress = played(desk, 0);
        cases[i].edit(&progress.attempts[1]);
        struct audit audit = audit_of(&finder, &progress);
        bool noticed = cases[i].kind == FINDING_NOTICED;
        if (!has(&audit, 2, cases[i].kind, cases[i].what) || audit.sound != (noticed ? 2 : 1) ||
            has(&audit, 1, cases[i].kind, ""))
            fail_msg("case %d: %d findings, %d sound", (int)i, (int)audit.count, (int)audit.sound);
        audit_destroy(&audit);
        progress_destroy(&progress);
    }
    scenario_free(finder.scenario);
}

static void what_is_not_there_and_what_was_changed_are_told_apart(void **state)
{
    struct desk *desk = *state;
    struct finder finder = {.desk = desk};
    struct progress progress = played(desk, 1);
    struct audit audit = audit_of(&finder, &progress);
    assert_true(has(&audit, 1, FINDING_MISSING, "scenario"));
    assert_string_equal(audit.at[0].found, "it is not there");
    audit_destroy(&audit);
    finder.changed = true;
    audit = audit_of(&finder, &progress);
    assert_true(has(&audit, 1, FINDING_CANNOT, "scenario"));
    assert_int_equal(audit.sound, 0);
    audit_destroy(&audit);
    progress_destroy(&progress);
}

/* Two replies may be quick; four in a second are not read. */
static void replies_that_come_too_fast_are_noticed(void **state)
{
    struct desk *desk = *state;
    struct finder finder;
    struct progress progress = played(desk, 1);
    struct attempt *attempt = &progress.attempts[0];
    load(desk, &finder);
    hurry(attempt);
    struct audit audit = audit_of(&finder, &progress);
    assert_int_equal(audit.count, 0);
    audit_destroy(&audit);
    attempt->from_move = 0;
    for (size_t i = 0; i < attempt->move_count; i++)
        set_text(&attempt->moves[i], "choose hello/a");
    audit = audit_of(&finder, &progress);
    assert_true(has(&audit, 1, FINDING_NOTICED, "pace"));
    audit_destroy(&audit);
    scenario_free(finder.scenario);
    progress_destroy(&progress);
}

/* After three that were not passed; and only where it was an assessment. */
static void a_late_pass_and_a_twin_are_noticed(void **state)
{
    struct desk *desk = *state;
    struct finder finder;
    struct progress progress = played(desk, AUDIT_TRIES);
    load(desk, &finder);
    for (size_t i = 0; i < progress.count; i++) {
        progress.attempts[i].mode = MODE_ASSESSED;
        progress.attempts[i].passed = i + 1 == progress.count;
    }
    struct audit audit = audit_of(&finder, &progress);
    assert_true(has(&audit, AUDIT_TRIES, FINDING_NOTICED, "attempts"));
    assert_false(has(&audit, AUDIT_TRIES - 1, FINDING_NOTICED, ""));
    audit_destroy(&audit);
    progress.attempts[1].started = progress.attempts[0].started;
    progress.attempts[1].seed = progress.attempts[0].seed;
    progress.attempts[2].passed = true;
    audit = audit_of(&finder, &progress);
    assert_true(has(&audit, 2, FINDING_NOTICED, "attempt"));
    assert_false(has(&audit, AUDIT_TRIES, FINDING_NOTICED, ""));
    audit_destroy(&audit);
    scenario_free(finder.scenario);
    progress_destroy(&progress);
}

static void a_file_that_cannot_be_read_is_a_finding(void **state)
{
    (void)state;
    struct audit audit;
    assert_true(audit_unreadable(&audit, "it is torn", NULL));
    assert_int_equal(audit.count, 1);
    assert_int_equal(audit.at[0].attempt, 0);
    assert_string_equal(finding_name(audit.at[0].kind), "unreadable");
    assert_string_equal(audit.at[0].found, "it is torn");
    audit_destroy(&audit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_A_DESK(what_is_honest_is_sound),
        AT_A_DESK(whatever_is_changed_is_found_and_named),
        AT_A_DESK(what_is_not_there_and_what_was_changed_are_told_apart),
        AT_A_DESK(replies_that_come_too_fast_are_noticed),
        AT_A_DESK(a_late_pass_and_a_twin_are_noticed),
        cmocka_unit_test(a_file_that_cannot_be_read_is_a_finding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
