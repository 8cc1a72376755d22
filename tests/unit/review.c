/* review.c: a run judged in words: what was better, what it would have led to, and
 * where the conversation turned. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "check/review.h"
#include "recording.h"
#include "rehearsal.h"

static const char forks[] = SOURCE_DIR "/tests/lua/play/basics/forks.lua";
static const char unsayable[] = SOURCE_DIR "/tests/lua/play/basics/unsayable.lua";

static void make(const struct run *run, bool exact, struct review *review)
{
    struct debrief debrief;
    struct coach *coach = NULL;
    struct err err = {0};
    if (exact)
        assert_true(coach_new(run->scenario, run->evaluator, SIZE_MAX, &coach, &err));
    assert_true(debrief_make(run, &debrief, &err));
    bool made = review_make(run, &debrief, coach, review, &err);
    assert_string_equal(made ? "" : err.text, "");
    assert_int_equal(review->count, debrief.count);
    assert_int_equal(review->exact, exact);
    debrief_destroy(&debrief);
    coach_free(coach);
}

static void add_after(const struct scenario *scenario, const struct review_decision *at,
                      struct text *text)
{
    for (size_t i = 0; i < at->after_count; i++)
        text_addf(text, "%s: %s\n", scenario->people[at->after[i].line->person].name,
                  at->after[i].text);
    if (at->ending != NULL)
        text_addf(text, "ends: %s\n", at->ending->title);
}

/* All that is said of one decision, as lines. */
static void encode(const struct run *run, const struct review *review, size_t decision,
                   struct text *text)
{
    const struct review_decision *at = &review->at[decision];
    if (review->exact)
        text_addf(text, "%s, %g of %g\n", grade_name(at->judgement.grade),
                  at->judgement.lost[METRIC_OVERALL], at->judgement.worst);
    for (size_t i = 0; i < at->part_count; i++)
        text_addf(text, "%s%s%s%s\n", at->parts[i].out ? "without " : "better ", at->parts[i].text,
                  at->parts[i].group == NULL ? "" : " in ",
                  at->parts[i].group == NULL ? "" : at->parts[i].group);
    for (size_t i = 0; i < at->missed_count; i++)
        text_addf(text, "missed %s\n", run->scenario->rubric->behaviours[at->missed[i]].id);
    add_after(run->scenario, at, text);
}

static const struct told {
    const char *scenario, *moves;
    bool exact;
    size_t decision;
    const char *lines;
} told[] = {
    {"parcel", "continue\nchoose hello/a\n", true, 0, "best, 0 of 9\n"},
    {"parcel", "continue\nchoose hello/b\n", true, 0,
     "harmful, 9 of 9\nbetter What happened?\nmissed ask_open\nmissed name_feeling\n"
     "Dana Reyes: I have 70 patience and 0 offers, Ms Reyes. It is open.\n"},
    {"parcel", "continue\nchoose hello/b\n", false, 0,
     "better What happened?\nmissed ask_open\nmissed name_feeling\n"
     "Dana Reyes: I have 70 patience and 0 offers, Ms Reyes. It is open.\n"},
    /* met again */
    {"parcel", "continue\nchoose hello/a\ncontinue\nchoose middle/a\ncontinue\nchoose middle/b\n",
     true, 2, "best, 0 of 0\n"},
    {"parcel", "continue\nchoose hello/a\ncontinue\nchoose middle/a\ncontinue\nchoose middle/b\n",
     false, 2, ""},
    {"parcel", "continue\nchoose hello/b\ncontinue\nchoose middle/c\ncontinue\nchoose middle/c\n",
     false, 2, ""},
    {"parcel", "continue\nchoose hello/a\ncontinue\nchoose middle/a\n", true, 1,
     "missed, 1 of 1\nbetter When calm\nmissed next_step\nDana Reyes: Thank you.\nends: Calm\n"},

    {"handover", "continue\npick note deadline weather\n", true, 0,
     "missed, 3 of 6\nbetter The owner\nwithout The weather\n"
     "Sam Okafor: And who gets what?\n"},
    {"handover", "continue\npick note deadline weather\n", false, 0,
     "better The owner\nwithout The weather\nSam Okafor: And who gets what?\n"},
    {"handover", "continue\npick note weather\ncontinue\nsort desks parcel=2 form=1 gossip=3\n",
     true, 1,
     "missed, 4 of 4\nbetter The parcel in Courier\nbetter The form in Dean\nmissed sum_up\n"
     "ends: Done\n"},
    {"handover", "continue\npick note weather\ncontinue\nsort desks parcel=2 form=1 gossip=3\n",
     false, 1,
     "better The parcel in Courier\nbetter The form in Dean\nmissed sum_up\nends: Done\n"},
    {"handover", "continue\npick note weather\ncontinue\nsort desks parcel=1 form=2 gossip=3\n",
     true, 1, "best, 0 of 4\n"},

    /* running out of time, in two waits */
    {"clock", "continue\nwait 10\nwait 5000\n", true, 0,
     "harmful, 6 of 6\nbetter Yes, I am.\nmissed ask_open\nNarrator: You breathe in.\n"},
    {"clock", "continue\nchoose ring/a\ncontinue all\nchoose deeper/b\n", true, 1,
     "harmful, 2 of 2\nbetter Slowly\nmissed sum_up\nNarrator: You breathe out.\n"
     "Dana Reyes: You were quick.\nDana Reyes: Once more.\n"},

    /* the lines show the values of their moment, and there are three at most */
    {forks, "continue\nchoose now/much\n", true, 0,
     "missed, 1.5 of 1.5\nbetter Some of it\nDana Reyes: Asked 2 times.\n"
     "Narrator: She waits.\nDana Reyes: And?\n"},
    {forks, "continue\nchoose now/much\n", false, 0, ""},
    {forks, "continue\nchoose now/little\n", false, 0,
     "better All of it\nmissed ask_open\nDana Reyes: Asked 1 time.\n"},

    /* what the better answer would lead to cannot be said, or not be done */
    {unsayable, "choose start/nothing\n", false, 0,
     "better A line that raises\nmissed ask_open\nSam Okafor: Before.\n"},
    {unsayable, "choose start/nothing\nchoose next/nothing\n", false, 1,
     "better A condition that raises\nmissed sum_up\n"},
};

static void each_decision_is_told(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        struct rehearsal rehearsal;
        struct run run;
        struct review review;
        struct text text;
        text_init(&text);
        rehearsal_open(&rehearsal, told[i].scenario);
        rehearsal_run(&rehearsal, &run, 7, told[i].moves);
        make(&run, told[i].exact, &review);
        encode(&run, &review, told[i].decision, &text);
        assert_string_equal(text_string(&text), told[i].lines);
        text_destroy(&text);
        review_destroy(&review);
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

static void the_conversation_turns_where_most_was_lost(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *moves;
        bool exact;
        size_t turning, count;
    } cases[] = {
        {"parcel", "", true, 0, 0},
        {"parcel", "continue\nchoose hello/a\n", true, 1, 1},
        {"parcel", "continue\nchoose hello/c\ncontinue all\nchoose middle/a\n", true, 0, 2},
        {"handover",
         "continue\npick note owner deadline\ncontinue\n"
         "sort desks parcel=2 form=2 gossip=3\n",
         true, 1, 2},
        /* as much again does not move it, nor does a second critical error that costs more */
        {"handover",
         "continue\npick note deadline\ncontinue\n"
         "sort desks parcel=2 form=2 gossip=3\n",
         true, 0, 2},
        {"parcel",
         "continue\nchoose hello/b\ncontinue\nchoose middle/c\ncontinue\nchoose middle/c\n", true,
         1, 3},
        {"parcel", "continue\nchoose hello/b\n", false, 1, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct run run;
        struct review review;
        rehearsal_open(&rehearsal, cases[i].scenario);
        rehearsal_run(&rehearsal, &run, 7, cases[i].moves);
        make(&run, cases[i].exact, &review);
        assert_int_equal(review.count, cases[i].count);
        assert_int_equal(review.turning, cases[i].turning);
        review_destroy(&review);
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

/* The grades of each decision, b(est), g(ood), m(issed), h(armful), and where it turned. */
static void recorded_runs_are_judged(void **state)
{
    (void)state;
    static const struct {
        const char *name, *grades;
        size_t turning;
    } cases[] = {
        {"late-refund-best", "bbbbbbbbbbbbb", 13}, {"late-refund-typical", "mbbhbbmbbbgbb", 3},
        {"late-refund-bad", "hhhhhhhhhhhhh", 2},   {"size-nine-best", "bbbbbbbbbbbb", 12},
        {"size-nine-typical", "ghbbbbbbmbbb", 1},  {"size-nine-bad", "mhhhhhhhhhhh", 4},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct recording recording;
        struct review review;
        struct text grades;
        text_init(&grades);
        recording_open(&recording, cases[i].name);
        make(&recording.run, true, &review);
        for (size_t d = 0; d < review.count; d++)
            text_add_bytes(&grades, grade_name(review.at[d].judgement.grade), 1);
        assert_string_equal(text_string(&grades), cases[i].grades);
        assert_int_equal(review.turning, cases[i].turning);
        text_destroy(&grades);
        review_destroy(&review);
        recording_close(&recording);
    }
}

static bool is_best(const char *name)
{
    static const char end[] = "-best.journal";
    size_t length = strlen(name), tail = sizeof end - 1;
    return length > tail && strcmp(name + length - tail, end) == 0;
}

static void the_best_run_of_each_scenario_has_no_worse_grade_than_good(void **state)
{
    (void)state;
    struct file_names names;
    struct err err = {0};
    size_t judged = 0;
    assert_true(file_list(SOURCE_DIR "/tests/golden", &names, &err));
    for (size_t i = 0; i < names.count; i++) {
        struct recording recording;
        struct review review;
        if (!is_best(names.at[i]))
            continue;
        struct text name;
        text_init(&name);
        text_add_bytes(&name, names.at[i], strlen(names.at[i]) - strlen(".journal"));
        recording_open(&recording, text_string(&name));
        make(&recording.run, true, &review);
        for (size_t d = 0; d < review.count; d++)
            if (review.at[d].judgement.grade > GRADE_GOOD)
                fail_msg("%s: decision %zu is %s", names.at[i], d + 1,
                         grade_name(review.at[d].judgement.grade));
        judged += review.count;
        text_destroy(&name);
        review_destroy(&review);
        recording_close(&recording);
    }
    assert_true(judged > 0);
    file_names_destroy(&names);
}

/* Given, the better answer is graded best. */
static void the_better_answer_is_best(void **state)
{
    (void)state;
    struct recording recording;
    struct review review;
    struct coach *coach;
    struct err err = {0};
    recording_open(&recording, "late-refund-typical");
    const struct run *run = &recording.run;
    make(run, true, &review);
    assert_true(coach_new(run->scenario, run->evaluator, SIZE_MAX, &coach, &err));
    struct session session;
    assert_true(
        session_start(&session, run->scenario, run->evaluator, run->journal.seed, NULL, &err));
    size_t decision = 0;
    for (size_t i = 0; i < run->journal.count; i++) {
        const struct move *move = &run->journal.moves[i];
        struct judgement judgement;
        if (session.stop == STOP_DECISION) {
            struct move better = review.at[decision++].judgement.better;
            assert_true(coach_judge(coach, &session, &better, &judgement, &err));
            assert_int_equal(judgement.grade, GRADE_BEST);
            assert_true(move_equal(&judgement.better, &better));
        }
        assert_true(session_apply(&session, move, NULL, &err));
    }
    assert_int_equal(decision, review.count);
    coach_free(coach);
    review_destroy(&review);
    recording_close(&recording);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_decision_is_told),
        cmocka_unit_test(the_conversation_turns_where_most_was_lost),
        cmocka_unit_test(recorded_runs_are_judged),
        cmocka_unit_test(the_best_run_of_each_scenario_has_no_worse_grade_than_good),
        cmocka_unit_test(the_better_answer_is_best),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
