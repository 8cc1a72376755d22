/* view.c: what is shown at each kind of stop, in which order, and how texts are filled. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "play/view.h"
#include "rehearsal.h"

/* Not of the course: it goes wrong when it is played. */
static const char trouble[] = SOURCE_DIR "/tests/lua/play/basics/trouble.lua";

static struct view seen(const struct rehearsal *rehearsal, uint64_t seed, const char *moves)
{
    struct run run;
    struct view view;
    struct err err = {0};
    rehearsal_run(rehearsal, &run, seed, moves);
    assert_true(view_of(&run.session, &view, &err));
    run_destroy(&run);
    return view;
}

static void each_stop_shows_what_belongs_to_it(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "parcel");
    struct view view = seen(&rehearsal, 1, "");
    assert_int_equal(view.stop, STOP_LINE);
    assert_string_equal(view.line->id, "hello.1");
    assert_int_equal(view.mood_percent, 40);
    assert_null(view.decision);
    view = seen(&rehearsal, 1, "continue\n");
    assert_string_equal(view.decision->id, "hello");
    assert_int_equal(view.reply_count, 3);
    assert_int_equal(view.milliseconds_left, 0);
    assert_null(view.line);
    view = seen(&rehearsal, 1, "continue\nchoose hello/a\ncontinue\nchoose middle/b\ncontinue\n");
    assert_string_equal(view.ending->id, "calm");
    assert_int_equal(view.mood_percent, 70);
    view = seen(&rehearsal, 1, "quit\n");
    assert_int_equal(view.stop, STOP_QUIT);
    assert_true(view.line == NULL && view.decision == NULL && view.ending == NULL);
    rehearsal_close(&rehearsal);
}

static void the_time_left_is_what_was_not_waited(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "clock");
    assert_int_equal(seen(&rehearsal, 1, "continue\n").milliseconds_left, 5000);
    assert_int_equal(seen(&rehearsal, 1, "continue\nwait 1234\n").milliseconds_left, 3766);
    assert_int_equal(seen(&rehearsal, 1, "").mood_percent, -1);
    rehearsal_close(&rehearsal);
}

static void replies_are_shuffled_by_the_seed_alone(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    unsigned first[3] = {0};
    enum { SEEDS = 3000 };
    rehearsal_open(&rehearsal, "parcel");
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        struct view view = seen(&rehearsal, seed, "continue\n");
        first[view.replies[0]]++;
        assert_int_equal(view.replies[0] + view.replies[1] + view.replies[2], 0 + 1 + 2);
    }
    for (int r = 0; r < 3; r++)
        assert_in_range(first[r], SEEDS * 30 / 100, SEEDS * 37 / 100);
    rehearsal_close(&rehearsal);
}

/* The others stay where they were when one closes. */
static void a_reply_that_closes_leaves_the_order_alone(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "parcel");
    for (uint64_t seed = 0; seed < 50; seed++) {
        struct view both = seen(&rehearsal, seed, "continue\nchoose hello/b\ncontinue\n");
        struct view again = seen(&rehearsal, seed,
                                 "continue\nchoose hello/b\ncontinue\nchoose middle/c\ncontinue\n");
        assert_int_equal(both.reply_count, 2);
        assert_int_equal(again.reply_count, 2);
        assert_memory_equal(both.replies, again.replies, 2 * sizeof *both.replies);
    }
    rehearsal_close(&rehearsal);
}

static void a_pinned_decision_keeps_the_order_written(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "handover");
    for (uint64_t seed = 0; seed < 50; seed++) {
        struct view view = seen(&rehearsal, seed, "continue\n");
        assert_int_equal(view.reply_count, 3);
        for (uint16_t i = 0; i < 3; i++)
            assert_int_equal(view.replies[i], view.decision->reply + i);
    }
    rehearsal_close(&rehearsal);
}

static void expect_text(const struct rehearsal *rehearsal, const char *moves,
                        const struct template *template, const char *expected)
{
    struct run run;
    struct text text;
    struct err err = {0};
    text_init(&text);
    rehearsal_run(rehearsal, &run, 3, moves);
    assert_true(view_text(&run.session, template, &text, &err));
    assert_string_equal(text_string(&text), expected);
    text_destroy(&text);
    run_destroy(&run);
}

static void holes_are_filled_from_the_state(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "parcel");
    const struct scenario *scenario = rehearsal.scenario;
    const struct template *middle = NULL;
    for (size_t i = 0; i < scenario->line_count; i++)
        if (strcmp(scenario->lines[i].id, "middle.1") == 0)
            middle = &scenario->lines[i].text;
    assert_non_null(middle);
    expect_text(&rehearsal, "continue\nchoose hello/a\n", middle,
                "I have 70 patience and 0 offers, Ms Reyes. It is open.");
    expect_text(&rehearsal, "continue\nchoose hello/c\ncontinue\n", middle,
                "I have 45 patience and 1 offer, Ms Reyes. It is open.");
    expect_text(&rehearsal, "continue\nchoose hello/b\n", middle,
                "I have 0 patience and 0 offers, Ms Reyes. It is guarded.");
    expect_text(&rehearsal, "", &scenario->endings[0].reflection, "Ms Reyes is calm at 40.");
    expect_text(&rehearsal, "", &(struct template){0}, "");
    rehearsal_close(&rehearsal);
}

static void a_text_that_fails_says_where_it_stands(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *message;
    } cases[] = {
        {"continue\nchoose start/text\n", "67: `9 // left`: attempt to divide by zero"},
        {"continue\nchoose start/texts\ncontinue\n",
         "77: `left > 0 and left or tostring(left) == '0'`: gives true or false where a number or "
         "a text is wanted"},
        {"continue\nchoose start/texts\ncontinue\ncontinue\n",
         "78: `left > 0 and left or tostring(left)`: gives a text where a number is wanted"},
    };
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, trouble);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct run run;
        struct view view;
        struct text text;
        struct err err = {0};
        text_init(&text);
        rehearsal_run(&rehearsal, &run, 1, cases[i].moves);
        assert_true(view_of(&run.session, &view, &err));
        assert_false(view_text(&run.session, &view.line->text, &text, &err));
        assert_string_equal(err.text + strlen(trouble) + 1, cases[i].message);
        text_destroy(&text);
        run_destroy(&run);
    }
    rehearsal_close(&rehearsal);
}

static void holes_that_lua_fills_give_numbers_and_texts(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, trouble);
    for (size_t i = 0; i < rehearsal.scenario->line_count; i++)
        if (strcmp(rehearsal.scenario->lines[i].id, "texts.1") == 0)
            expect_text(&rehearsal, "continue\n", &rehearsal.scenario->lines[i].text,
                        "0 and 9 and 9 days.");
    rehearsal_close(&rehearsal);
}

static void a_mood_is_the_meter_in_percent_of_its_range(void **state)
{
    (void)state;
    static const struct {
        int32_t least, most, value;
        int percent;
    } cases[] = {
        {0, 100, 40, 40}, {-10, 10, 0, 50},
        {0, 3, 1, 33},    {0, 8, 1, 13},
        {5, 5, 5, 0},     {INT32_MIN, INT32_MAX, INT32_MAX, 100},
        {0, 7, 7, 100},   {INT32_MIN, INT32_MAX, 0, 50},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct variable meter = {.least = cases[i].least, .most = cases[i].most};
        struct scenario scenario = {.variables = &meter, .variable_count = 1};
        assert_int_equal(view_mood(&scenario, cases[i].value), cases[i].percent);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_stop_shows_what_belongs_to_it),
        cmocka_unit_test(the_time_left_is_what_was_not_waited),
        cmocka_unit_test(replies_are_shuffled_by_the_seed_alone),
        cmocka_unit_test(a_reply_that_closes_leaves_the_order_alone),
        cmocka_unit_test(a_pinned_decision_keeps_the_order_written),
        cmocka_unit_test(holes_are_filled_from_the_state),
        cmocka_unit_test(a_text_that_fails_says_where_it_stands),
        cmocka_unit_test(holes_that_lua_fills_give_numbers_and_texts),
        cmocka_unit_test(a_mood_is_the_meter_in_percent_of_its_range),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
