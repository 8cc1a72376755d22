/* move.c: text and move stand for each other, and a wrong text is told exactly. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "play/move.h"
#include "rehearsal.h"

static void every_text_of_a_move_comes_back_byte_for_byte(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *text;
        struct move move;
    } cases[] = {
        {"parcel", "continue", {.kind = MOVE_CONTINUE}},
        {"parcel", "continue all", {.kind = MOVE_CONTINUE_ALL}},
        {"parcel", "choose hello/b", {.kind = MOVE_CHOOSE, .decision = 0, .reply = 1}},
        {"parcel", "choose middle/d", {.kind = MOVE_CHOOSE, .decision = 1, .reply = 6}},
        {"parcel", "wait 0", {.kind = MOVE_WAIT}},
        {"parcel", "wait 4294967295", {.kind = MOVE_WAIT, .milliseconds = UINT32_MAX}},
        {"parcel", "quit", {.kind = MOVE_QUIT}},
        {"handover", "pick note", {.kind = MOVE_PICK}},
        {"handover", "pick note owner weather", {.kind = MOVE_PICK, .picked = 5}},
        {"handover",
         "sort desks parcel=3 form=1 gossip=2",
         {.kind = MOVE_SORT, .decision = 1, .groups = {2, 0, 1}}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct move move;
        struct err err = {0};
        struct text text;
        rehearsal_open(&rehearsal, cases[i].scenario);
        text_init(&text);
        assert_true(move_decode(cases[i].text, rehearsal.scenario, &move, &err));
        assert_true(move_equal(&move, &cases[i].move));
        move_encode(&move, rehearsal.scenario, &text);
        assert_string_equal(text_string(&text), cases[i].text);
        text_destroy(&text);
        rehearsal_close(&rehearsal);
    }
}

static void a_text_that_is_no_move_says_what_is_wrong(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *text, *message;
    } cases[] = {
        {"parcel", "", "a word is missing in the move; words stand one space apart"},
        {"parcel", " continue", "a word is missing in the move; words stand one space apart"},
        {"parcel", "contniue", "there is no move \"contniue\"; did you mean \"continue\"?"},
        {"parcel", "dance",
         "there is no move \"dance\"; the moves are continue, choose, pick, sort, wait and quit"},
        {"parcel", "continue  all", "the move should end before \"  all\""},
        {"parcel", "quit now", "the move should end before \" now\""},
        {"parcel", "choose", "the move ends too early; a ' ' should follow"},
        {"parcel", "choose hello", "the move ends too early; a '/' should follow"},
        {"parcel", "choose helo/a",
         "the scenario has no decision \"helo\"; did you mean \"hello\"?"},
        {"parcel", "choose reception/a", "the scenario has no decision \"reception\""},
        {"parcel", "choose hello/z", "decision \"hello\" has no reply \"z\"; did you mean \"a\"?"},
        {"parcel", "choose hello/a b", "the move should end before \" b\""},
        {"parcel", "choose  hello/a",
         "the scenario has no decision \" hello\"; did you mean \"hello\"?"},
        {"parcel", "pick hello a", "decision \"hello\" cannot be answered with pick"},
        {"parcel", "wait", "the move ends too early; a ' ' should follow"},
        {"parcel", "wait -1", "a whole number from 0 to 4294967295 is missing before \"-1\""},
        {"parcel", "wait 01", "a whole number from 0 to 4294967295 is missing before \"01\""},
        {"parcel", "wait 4294967296",
         "a whole number from 0 to 4294967295 is missing before \"4294967296\""},
        {"parcel", "wait 3 s", "the move should end before \" s\""},
        {"parcel", "continue\xff", "the move is not UTF-8 text"},
        {"handover", "pick note deadline owner",
         "item \"owner\" comes too late; each item once, in the order of the scenario"},
        {"handover", "pick note owner owner",
         "item \"owner\" comes too late; each item once, in the order of the scenario"},
        {"handover", "pick note onwer",
         "decision \"note\" has no item \"onwer\"; did you mean \"owner\"?"},
        {"handover", "pick note ", "a word is missing in the move; words stand one space apart"},
        {"handover", "sort desks parcel=1 gossip=1 form=1",
         "item \"gossip\" stands where \"form\" should; every item once, in the order of the "
         "scenario"},
        {"handover", "sort desks parcel=1 form=1", "the move ends too early; a ' ' should follow"},
        {"handover", "sort desks parcel=0 form=1 gossip=1",
         "decision \"desks\" has groups 1 to 3; there is no group 0"},
        {"handover", "sort desks parcel=4 form=1 gossip=1",
         "decision \"desks\" has groups 1 to 3; there is no group 4"},
        {"handover", "sort desks parcel form=1 gossip=1",
         "decision \"desks\" has no item \"parcel form\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct move move = {.kind = MOVE_WAIT, .milliseconds = 7};
        struct err err = {0};
        rehearsal_open(&rehearsal, cases[i].scenario);
        assert_false(move_decode(cases[i].text, rehearsal.scenario, &move, &err));
        assert_string_equal(err.text, cases[i].message);
        assert_int_equal(err.kind, ERR_BAD);
        assert_int_equal(move.milliseconds, 7);
        rehearsal_close(&rehearsal);
    }
}

static void a_word_beyond_any_id_is_refused(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct move move;
    struct err err = {0};
    struct text text;
    rehearsal_open(&rehearsal, "parcel");
    text_init(&text);
    text_add(&text, "choose ");
    for (int i = 0; i < 5000; i++)
        text_add(&text, "x");
    assert_false(move_decode(text_string(&text), rehearsal.scenario, &move, &err));
    assert_string_equal(err.text, "a word of the move is too long to be an id");
    text_destroy(&text);
    rehearsal_close(&rehearsal);
}

static void moves_are_equal_by_what_their_kind_uses(void **state)
{
    (void)state;
    struct move a = {.kind = MOVE_CHOOSE, .decision = 1, .reply = 2};
    struct move b = a;
    b.milliseconds = 9;
    assert_true(move_equal(&a, &b));
    b.reply = 3;
    assert_false(move_equal(&a, &b));
    b = a;
    b.kind = MOVE_PICK;
    assert_false(move_equal(&a, &b));
    a = (struct move){.kind = MOVE_SORT, .groups = {0, 1}};
    b = a;
    b.groups[1] = 2;
    assert_false(move_equal(&a, &b));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_text_of_a_move_comes_back_byte_for_byte),
        cmocka_unit_test(a_text_that_is_no_move_says_what_is_wrong),
        cmocka_unit_test(a_word_beyond_any_id_is_refused),
        cmocka_unit_test(moves_are_equal_by_what_their_kind_uses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
