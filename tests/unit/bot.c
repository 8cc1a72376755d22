#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/bot.h"

#include <string.h>

#include "play/view.h"
#include "rehearsal.h"

static struct rehearsal rehearsal;

static int open_presents(void **state)
{
    (void)state;
    rehearsal_open(&rehearsal, SOURCE_DIR "/tests/lua/play/basics/presents.lua");
    return 0;
}

static int close_presents(void **state)
{
    (void)state;
    rehearsal_close(&rehearsal);
    return 0;
}

/* A session after the moves, resting at a decision. */
static struct session session_after(uint64_t seed, const char *moves)
{
    struct run run;
    struct session session;
    rehearsal_run(&rehearsal, &run, seed, moves);
    session = run.session;
    run_destroy(&run);
    return session;
}

/* What the bot does there, as a journal writes it; the text is the caller's to destroy. */
static void move_of(enum bot bot, const struct session *session, struct random *random,
                    struct text *text)
{
    struct move move;
    struct err err = {0};
    struct session after = *session;
    assert_true(bot_move(bot, session, random, &move, &err));
    text_clear(text);
    move_encode(&move, session->scenario, text);
    assert_true(session_apply(&after, &move, NULL, &err)); /* it is allowed */
}

static void bots_are_found_by_their_names(void **state)
{
    enum bot bot;
    (void)state;
    for (size_t i = 0; i < BOT_COUNT; i++) {
        assert_true(bot_find(bot_name((enum bot)i), &bot));
        assert_int_equal(bot, i);
    }
    assert_false(bot_find("kindest", &bot));
    assert_false(bot_find("", &bot));
}

static void polite_words_are_counted_where_a_word_begins(void **state)
{
    static const struct {
        const char *text;
        unsigned count;
    } cases[] = {
        {"", 0},
        {"What happened?", 0},
        {"Sorry.", 1},
        {"I'm sorry, I do apologise, and thank you.", 3},
        {"Please, PLEASE, pLeAsE!", 3},
        {"Of course. I'd be happy to help.", 3},
        {"…please", 1},
        {"“Thank you”—welcome", 2},
        {"It is unkindly meant, and displeases.", 0}, /* within a word */
        {"What kind of lamp is it?", 0},
        {"I understand that you're afraid.", 2},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (bot_polite_words(cases[i].text) != cases[i].count)
            fail_msg("\"%s\" has %u, not %u", cases[i].text, bot_polite_words(cases[i].text),
                     cases[i].count);
}

static void habits_choose_by_what_they_read(void **state)
{
    static const struct {
        enum bot bot;
        const char *move;
    } cases[] = {
        {BOT_LONGEST, "choose first/long"},
        {BOT_SHORTEST, "choose first/short"},
        {BOT_POLITEST, "choose first/polite"},
        {BOT_MOOD, "choose first/pleasing"},
    };
    struct text text;
    struct random random = {1};
    (void)state;
    text_init(&text);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (uint64_t seed = 0; seed < 20; seed++) {
            struct session session = session_after(seed, "continue");
            move_of(cases[i].bot, &session, &random, &text);
            assert_string_equal(text.at, cases[i].move);
        }
    text_destroy(&text);
}

static void first_and_last_go_by_the_order_on_the_screen(void **state)
{
    struct random random = {1};
    uint32_t firsts = 0;
    (void)state;
    for (uint64_t seed = 0; seed < 40; seed++) {
        struct session session = session_after(seed, "continue");
        struct view view;
        struct move first, last;
        struct err err = {0};
        assert_true(view_of(&session, &view, &err));
        assert_true(bot_move(BOT_FIRST, &session, &random, &first, &err));
        assert_true(bot_move(BOT_LAST, &session, &random, &last, &err));
        assert_int_equal(first.reply, view.replies[0]);
        assert_int_equal(last.reply, view.replies[view.reply_count - 1]);
        firsts |= UINT32_C(1) << (first.reply - view.decision->reply);
    }
    assert_int_equal(firsts, 0xF); /* each reply stood first for some seed */
}

static void of_equals_the_first_on_the_screen_is_taken(void **state)
{
    struct random random = {1};
    struct text text;
    (void)state;
    text_init(&text);
    struct session session = session_after(3, "continue\nchoose first/short");
    move_of(BOT_POLITEST, &session, &random, &text);
    assert_string_equal(text.at, "pick basket tea bill ring"); /* one polite, then in order */
    text_destroy(&text);
}

static void items_are_picked_by_habit(void **state)
{
    static const struct {
        enum bot bot;
        const char *move;
    } cases[] = {
        {BOT_FIRST, "pick basket tea bill ring"},
        {BOT_LAST, "pick basket bill ring nothing"},
        {BOT_LONGEST, "pick basket bill ring nothing"},
        {BOT_SHORTEST, "pick basket tea ring nothing"},
        {BOT_MOOD, "pick basket tea ring"}, /* only what pleases */
    };
    struct text text;
    struct random random = {1};
    (void)state;
    text_init(&text);
    struct session session = session_after(3, "continue\nchoose first/short");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        move_of(cases[i].bot, &session, &random, &text);
        assert_string_equal(text.at, cases[i].move);
    }
    text_destroy(&text);
}

static void as_many_items_are_picked_as_must_be_though_none_pleases(void **state)
{
    struct text text;
    struct random random = {1};
    (void)state;
    text_init(&text);
    struct session session = session_after(3, "continue\nchoose first/short\npick basket tea");
    move_of(BOT_MOOD, &session, &random, &text);
    assert_string_equal(text.at, "pick shelf tea ring");
    text_destroy(&text);
}

static void items_are_sorted_into_the_first_group_or_the_last(void **state)
{
    struct text text;
    struct random random = {1};
    (void)state;
    text_init(&text);
    struct session session =
        session_after(3, "continue\nchoose first/short\npick basket tea\npick shelf tea bill");
    for (size_t i = 0; i < BOT_COUNT; i++) {
        if (i == BOT_RANDOM)
            continue;
        move_of((enum bot)i, &session, &random, &text);
        assert_string_equal(text.at, i == BOT_LAST ? "sort desks form=3 gossip=3"
                                                   : "sort desks form=1 gossip=1");
    }
    text_destroy(&text);
}

/* How many different moves it makes at a place, of so many tries. */
static size_t count_moves(const char *moves)
{
    struct text text, seen;
    struct random random = {5};
    size_t count = 0;
    text_init(&text);
    text_init(&seen);
    struct session session = session_after(3, moves);
    for (int i = 0; i < 1000; i++) {
        move_of(BOT_RANDOM, &session, &random, &text);
        text_add(&text, "\n");
        if (strstr(text_string(&seen), text.at) == NULL) {
            text_add(&seen, text.at);
            count++;
        }
    }
    text_destroy(&text);
    text_destroy(&seen);
    return count;
}

static void random_does_anything_that_can_be_done(void **state)
{
    (void)state;
    assert_int_equal(count_moves("continue"), 5); /* four replies, and silence */
    assert_int_equal(count_moves("continue\nchoose first/short"), 4 + 6 + 4); /* one to three */
    assert_int_equal(
        count_moves("continue\nchoose first/short\npick basket tea\npick shelf tea bill"), 9);
}

static void a_line_is_read_on_and_an_ended_run_has_no_move(void **state)
{
    struct random random = {1};
    struct move move;
    struct err err = {0};
    (void)state;
    struct session session = session_after(1, "");
    assert_int_equal(session.stop, STOP_LINE);
    assert_true(bot_move(BOT_FIRST, &session, &random, &move, &err));
    assert_int_equal(move.kind, MOVE_CONTINUE_ALL);
    session = session_after(1, "quit");
    assert_false(bot_move(BOT_FIRST, &session, &random, &move, &err));
    assert_int_equal(err.kind, ERR_BAD);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bots_are_found_by_their_names),
        cmocka_unit_test(polite_words_are_counted_where_a_word_begins),
        cmocka_unit_test(habits_choose_by_what_they_read),
        cmocka_unit_test(first_and_last_go_by_the_order_on_the_screen),
        cmocka_unit_test(of_equals_the_first_on_the_screen_is_taken),
        cmocka_unit_test(items_are_picked_by_habit),
        cmocka_unit_test(as_many_items_are_picked_as_must_be_though_none_pleases),
        cmocka_unit_test(items_are_sorted_into_the_first_group_or_the_last),
        cmocka_unit_test(random_does_anything_that_can_be_done),
        cmocka_unit_test(a_line_is_read_on_and_an_ended_run_has_no_move),
    };
    return cmocka_run_group_tests(tests, open_presents, close_presents);
}
