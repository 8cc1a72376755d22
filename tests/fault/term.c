/* term.c: when memory runs out in a conversation, the person is told, what cannot be
 * told is an error of the system, nothing leaks, and nothing is half done. */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "failing.h"
#include "term/term.h"
#include "theatre.h"

/* What is heard takes its memory before any is made to fail. */
static void make_room(struct theatre *theatre)
{
    static const char room[1 << 18] = {0};
    text_add_bytes(&theatre->heard, room, sizeof room);
    assert_false(theatre->heard.failed);
    text_clear(&theatre->heard);
}

/* A person is told of a failure, or it changed nothing: memory is also given back. */
static bool is_told(const struct text *heard, const struct text *whole)
{
    const char *text = text_string(heard);
    return strstr(text, "out of memory") != NULL || strstr(text, "cannot be played") != NULL ||
           strcmp(text, text_string(whole)) == 0;
}

/* One play of a scenario (NULL: of the course) with the nth allocation failing; false
 * when there are fewer, and then *whole is what was heard. */
static bool play(const char *scenario, enum mode mode, const char *const *typed, unsigned long nth,
                 struct text *whole)
{
    struct theatre theatre;
    struct err err = {0};
    theatre_open(&theatre, typed);
    make_room(&theatre);
    if (scenario != NULL)
        theatre_begin(&theatre, scenario, mode);
    failing_start(FAILING_MEMORY, nth);
    bool ok = scenario == NULL ? term_course(&theatre.io, &theatre.training, &err)
                               : term_play(&theatre.io, &theatre.training, &err);
    bool failed = failing_stop();
    if (!ok)
        assert_int_equal(err.kind, ERR_SYSTEM);
    if (!failed) {
        assert_true(ok);
        text_add(whole, text_string(&theatre.heard));
    } else if (ok && !is_told(&theatre.heard, whole)) {
        fail_msg("allocation %lu failed, and nobody was told", nth);
    }
    theatre_close(&theatre);
    return failed;
}

static void fail_each(const char *scenario, enum mode mode, const char *const *typed)
{
    struct text whole;
    text_init(&whole);
    assert_false(play(scenario, mode, typed, ULONG_MAX, &whole));
    for (unsigned long nth = 1; play(scenario, mode, typed, nth, &whole); nth++)
        ;
    text_destroy(&whole);
}

static void every_allocation_of_a_choice_may_fail(void **state)
{
    (void)state;
    static const char *const typed[] = {"",  "?", "s", "d",      "1", "", "h",
                                        "2", "b", "1", "+25000", "1", "", NULL};
    fail_each("desk", MODE_PRACTICE, typed);
}

static void every_allocation_of_picks_and_sorts_may_fail(void **state)
{
    (void)state;
    static const char *const typed[] = {"", "1 3", "", "1 1 2", "", NULL};
    fail_each("shift", MODE_ASSESSED, typed);
}

static void every_allocation_of_the_course_may_fail(void **state)
{
    (void)state;
    static const char *const typed[] = {"1", "", "", "1", "q", "1", "y", "1", "", "", "q", NULL};
    fail_each(NULL, MODE_PRACTICE, typed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_allocation_of_a_choice_may_fail),
        cmocka_unit_test(every_allocation_of_picks_and_sorts_may_fail),
        cmocka_unit_test(every_allocation_of_the_course_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
