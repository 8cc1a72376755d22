/* journal.c: the header, and which lines of a text are moves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "play/journal.h"
#include "rehearsal.h"

static const char header[] = "understudy journal 1\nscenario parcel\ncontent abc\nseed 42\n"
                             "mode assessed\n";

static void a_header_is_read_and_written_alike(void **state)
{
    (void)state;
    struct journal journal;
    struct err err = {0};
    struct text text;
    text_init(&text);
    assert_true(journal_decode_header(header, &journal, &err));
    assert_string_equal(journal.scenario, "parcel");
    assert_string_equal(journal.content, "abc");
    assert_int_equal(journal.seed, 42);
    assert_int_equal(journal.mode, MODE_ASSESSED);
    journal_encode_header(&journal, &text);
    assert_string_equal(text_string(&text), header);
    text_destroy(&text);
    journal_destroy(&journal);
}

static void a_seed_takes_all_of_64_bits(void **state)
{
    (void)state;
    struct journal journal;
    struct err err = {0};
    assert_true(journal_decode_header("understudy journal 1\nscenario p\ncontent c\n"
                                      "seed 18446744073709551615\nmode practice\n",
                                      &journal, &err));
    assert_true(journal.seed == UINT64_MAX);
}

static void a_wrong_header_names_the_line(void **state)
{
    (void)state;
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"", "this is not a journal: it should begin with \"understudy journal 1\""},
        {"understudy journal 2\n",
         "this is not a journal: it should begin with \"understudy journal 1\""},
        {"understudy journal 1\n", "the journal ends before its line \"scenario …\""},
        {"# by hand\n\nunderstudy journal 1\nscenario\n",
         "line 4 of the journal should be \"scenario …\""},
        {"understudy journal 1\ncontent c\n", "line 2 of the journal should be \"scenario …\""},
        {"understudy journal 1\nscenario p\ncontent c\nseed -1\n",
         "line 4 of the journal: the seed is a whole number from 0 to 18446744073709551615, not "
         "\"-1\""},
        {"understudy journal 1\nscenario p\ncontent c\nseed 18446744073709551616\n",
         "line 4 of the journal: the seed is a whole number from 0 to 18446744073709551615, not "
         "\"18446744073709551616\""},
        {"understudy journal 1\nscenario p\ncontent c\nseed 1\nmode fun\n",
         "line 5 of the journal: the mode is practice or assessed, not \"fun\""},
        {"understudy journal 1\nscenario p\ncontent c\nseed 1\n",
         "the journal ends before its line \"mode …\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct journal journal;
        struct err err = {0};
        assert_false(journal_decode_header(cases[i].text, &journal, &err));
        assert_string_equal(err.text, cases[i].message);
    }
}

static void moves_are_read_from_a_journal_and_from_a_plain_list(void **state)
{
    (void)state;
    static const char *const texts[] = {
        ("understudy journal 1\nscenario parcel\ncontent abc\nseed 42\nmode assessed\n"
         "scene hello\nline hello.1\n> continue\n> choose hello/a\nreply hello/a\nscore x\n"),
        "# two moves\ncontinue\n\nchoose hello/a",
        "continue\r\nchoose hello/a\r\n",
    };
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "parcel");
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct journal journal;
        struct err err = {0};
        assert_true(journal_decode(texts[i], rehearsal.scenario, &journal, &err));
        assert_int_equal(journal.seed, i == 0 ? 42 : 0);
        assert_int_equal(journal.mode, i == 0 ? MODE_ASSESSED : MODE_PRACTICE);
        assert_int_equal(journal.count, 2);
        assert_int_equal(journal.moves[0].kind, MOVE_CONTINUE);
        assert_int_equal(journal.moves[1].kind, MOVE_CHOOSE);
        journal_destroy(&journal);
    }
    rehearsal_close(&rehearsal);
}

static void a_wrong_move_names_the_line(void **state)
{
    (void)state;
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"continue\n\nchose hello/a\n",
         "line 3: there is no move \"chose\"; did you mean \"choose\"?"},
        {"understudy journal 1\nscenario parcel\ncontent abc\nseed 42\nmode assessed\n> dance\n",
         "line 6: there is no move \"dance\"; the moves are continue, choose, pick, sort, wait and "
         "quit"},
        {"understudy journal 1\nscenario parcel\ncontent abc\nseed 42\nmode assessed\n>continue\n",
         "line 6: a move stands one space behind its '>'"},
        {"understudy journal 1\nscenario parcel\ncontent abc\nseed 42\nmode assessed\n>\n",
         "line 6: a move stands one space behind its '>'"},
        {"understudy journal 1\nscenario clock\ncontent abc\nseed 42\nmode assessed\n",
         "the journal is of scenario \"clock\", not of \"parcel\""},
    };
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "parcel");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct journal journal;
        struct err err = {0};
        assert_false(journal_decode(cases[i].text, rehearsal.scenario, &journal, &err));
        assert_string_equal(err.text, cases[i].message);
    }
    rehearsal_close(&rehearsal);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_header_is_read_and_written_alike),
        cmocka_unit_test(a_seed_takes_all_of_64_bits),
        cmocka_unit_test(a_wrong_header_names_the_line),
        cmocka_unit_test(moves_are_read_from_a_journal_and_from_a_plain_list),
        cmocka_unit_test(a_wrong_move_names_the_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
