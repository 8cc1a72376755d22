/* retelling.c: every text says what it said at its moment, and an answer what it showed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/retelling.h"
#include "rehearsal.h"

static const char desk[] = SOURCE_DIR "/tests/lua/term/talks/desk.lua";

struct telling {
    struct rehearsal rehearsal;
    struct run run;
    struct retelling retelling;
};

static void tell(struct telling *telling, const char *scenario, const char *moves)
{
    struct err err = {0};
    rehearsal_open(&telling->rehearsal, scenario);
    rehearsal_run(&telling->rehearsal, &telling->run, 7, moves);
    retelling_init(&telling->retelling);
    if (!retelling_make(&telling->retelling, &telling->run, NULL, &err))
        fail_msg("%s", err.text);
}

static void end(struct telling *telling)
{
    retelling_destroy(&telling->retelling);
    run_destroy(&telling->run);
    rehearsal_close(&telling->rehearsal);
}

static void expect_text(const struct telling *telling, size_t place, const char *text)
{
    assert_true(place < telling->retelling.count);
    assert_string_equal(telling->retelling.told[place].text, text);
}

/* In one move: a line, a change of what it says, a line. */
static void a_line_says_the_values_of_its_moment(void **state)
{
    (void)state;
    struct telling telling;
    tell(&telling, desk, "continue all\nchoose hello/a\n");
    expect_text(&telling, 1, "40 minutes, and nobody!");
    assert_string_equal(telling.retelling.answers[0].given,
                        "You waited 45 minutes. What happened?");
    end(&telling);
    tell(&telling, "parcel", "continue\nchoose hello/a\n");
    expect_text(&telling, 2, "I have 70 patience and 0 offers, Ms Reyes. It is open.");
    end(&telling);
}

static void an_answer_knows_what_was_heard_before_and_where_a_scene_opens(void **state)
{
    (void)state;
    struct telling telling;
    tell(&telling, "parcel", "continue\nchoose hello/c\ncontinue all\n");
    const struct retelling *told = &telling.retelling;
    assert_int_equal(told->answers[0].heard, 0);
    assert_null(told->told[1].line);
    assert_true(told->told[0].opens);
    assert_false(told->told[1].opens);
    expect_text(&telling, 2, "By four, then.");
    assert_false(told->told[2].opens);
    assert_true(told->told[3].opens);
    expect_text(&telling, 4, "You promised.");
    end(&telling);
}

static void items_say_what_became_of_them_and_behaviours_how_often_they_were_shown(void **state)
{
    (void)state;
    struct telling telling;
    tell(&telling, "handover",
         "continue\npick note owner deadline\ncontinue\n"
         "sort desks parcel=1 form=3 gossip=3\n");
    const struct told_answer *note = &telling.retelling.answers[0];
    const struct told_answer *desks = &telling.retelling.answers[1];
    assert_int_equal(note->item_count, 3);
    assert_true(note->items[0].taken && note->items[1].taken && !note->items[2].taken);
    assert_string_equal(note->behaviours[0].behaviour->id, "next_step");
    assert_int_equal(note->behaviours[0].shown, 2);
    assert_string_equal(desks->items[1].group, "Nobody");
    assert_string_equal(desks->items[1].better, "Dean");
    assert_null(desks->items[2].better);
    assert_string_equal(retelling_text(desks, desks->items[1].reply), "The form");
    end(&telling);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_says_the_values_of_its_moment),
        cmocka_unit_test(an_answer_knows_what_was_heard_before_and_where_a_scene_opens),
        cmocka_unit_test(items_say_what_became_of_them_and_behaviours_how_often_they_were_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
