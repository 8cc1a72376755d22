/* term_play.c: whole conversations with a person who types what a table says, and a
 * clock that goes on as far as a line tells it to. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "term/term.h"
#include "theatre.h"

static void a_conversation_is_told_with_its_moods_in_words(void **state)
{
    (void)state;
    const struct theatre_play play = {
        .scenario = "desk",
        .typed = {"", "1"},
        .heard = {"The lost parcel\n", "You answer the telephone.\n", "- It left on Monday.\n",
                  "Press Enter to begin", "(a grey morning) The telephone rings.\n",
                  "Dana Reyes (furious, breathing hard): 40 minutes, and nobody!\n",
                  "You: Good morning.\nDana Reyes: Where is it?\n",
                  "Dana's patience: middling.\nWhat do you say?\n",
                  "1. You waited 45 minutes. What happened?\n2. It is only a parcel.\n", "<1>\n",
                  "You: You waited 45 minutes. What happened?\n",
                  "Dana Reyes (relieved): At last.\n", "Dana's patience: high, rising.\n"},
    };
    theatre_play(&play, 1);
}

static void practice_coaches_after_each_reply(void **state)
{
    (void)state;
    const struct theatre_play play = {
        .scenario = "desk",
        .typed = {"", "3"},
        .heard = {"You: Your neighbour has it.\nWhy: Tells what is another's.\n",
                  "You showed: Breaks privacy (professionalism, costs 3 points).\n",
                  "This is a critical error",
                  "That earned: listening 0 of 2 points, empathy 0 of 2 points, professionalism "
                  "minus 3.\n"},
    };
    theatre_play(&play, 1);
}

static void an_assessed_run_says_nothing_before_the_end(void **state)
{
    (void)state;
    const struct theatre_play play = {
        .scenario = "desk",
        .mode = MODE_ASSESSED,
        .typed = {"", "1", "2"},
        .heard = {"This is assessed", "You: Soon.\n", "This is the end. Press Enter",
                  "How it ended: It is still lost (a bad ending)\n", "Not passed this time.\n",
                  "Decision 1 of 2: best\n", "Why: Asks before it answers.\n",
                  "Decision 2 of 2: missed\n"},
    };
    const struct theatre_play silent = {
        .scenario = "desk", .mode = MODE_ASSESSED, .typed = {"", "1"}, .not_heard = {"Why:"}};
    theatre_play(&play, 1);
    theatre_play(&silent, 1);
}

static void bad_input_is_told_what_is_accepted(void **state)
{
    (void)state;
    const struct theatre_play plays[] = {
        {.scenario = "desk",
         .typed = {"7", "", "", "4", "0", "1 2", "y", "over", "-1", "99999999999"},
         .heard = {"<7>\nJust press Enter, or type ? for help.\n", "<>\n", "<>\nType one number",
                   "<4>\nType one number from 1 to 3, or ? for help.\n", "<0>\nType one",
                   "<1 2>\nType one", "<y>\nType one", "<over>\nType one", "<-1>\nType one",
                   "<99999999999>\nType one"}},
        {.scenario = "shift",
         .typed = {"", "", "1 2 3", "4", "2 2", "3", "1", "3", "1 2 2 2", "x", "2 1", "", "1"},
         .heard = {"<>\n", "<>\nPick 1 to 2: type numbers from 1 to 3.\n", "<1 2 3>\nPick 1 to 2",
                   "<4>\nPick 1 to 2", "<2 2>\n\nYou pick: The deadline\n", "Anything else?\n",
                   "<3>\nPick up to 2: type numbers from 1 to 2, or just Enter to pick none.\n",
                   "You pick: A rumour\n",
                   "<3>\nType the number of a group, from 1 to 2; there are still 3 to sort.\n",
                   "<1 2 2 2>\nType the number", "<x>\nType the number",
                   "<2 1>\n3 of 3: The key – group, or ? for help: <>\nType the number",
                   "there is still 1 to sort.\n", "You sort: The parcel – Dean\n",
                   "You sort: The key – Courier\n"}},
    };
    theatre_play(plays, sizeof plays / sizeof *plays);
}

static void help_says_what_can_be_typed(void **state)
{
    (void)state;
    const struct theatre_play plays[] = {
        {.scenario = "desk",
         .typed = {"?", "", "?"},
         .heard = {"h gives a hint", "b takes your last reply back.\n", "d shows your documents.\n",
                   "Type the number of your reply and press Enter.\n", "s tells the story",
                   "q saves and leaves"}},
        {.scenario = "shift",
         .mode = MODE_ASSESSED,
         .typed = {"", "help", "1", "", "?"},
         .heard = {"Type the numbers of all that you pick", "Type the number of the group"},
         .not_heard = {"b takes your last reply back"}},
    };
    theatre_play(plays, sizeof plays / sizeof *plays);
}

static void the_story_so_far_has_the_words_that_were_said(void **state)
{
    (void)state;
    const struct theatre_play plays[] = {
        {.scenario = "desk",
         .typed = {"", "1", "s"},
         .heard = {"<s>\n", "(a grey morning) The telephone rings.\n", "40 minutes, and nobody!\n",
                   "You: You waited 45 minutes. What happened?\n",
                   "Dana Reyes (relieved): At last.\n", "Dana Reyes: So, when?\n"}},
        {.scenario = "shift",
         .typed = {"", "1", "", "s"},
         .heard = {"<s>\n", "You pick: The owner\n", "You pick nothing.\n"}},
    };
    theatre_play(plays, sizeof plays / sizeof *plays);
}

static void documents_are_listed_and_read(void **state)
{
    (void)state;
    const struct theatre_play plays[] = {
        {.scenario = "desk",
         .typed = {"", "d", "1", "5", "x", ""},
         .heard = {"1. Order 17\n2. The rules\n", "<1>\n\nOrder 17\nA lamp      20.00\nA shade  ",
                   "<5>\nType a number from 1 to 2, or just Enter.\n", "<x>\nType a number",
                   "<>\nNumber of your reply"}},
        {.scenario = "shift",
         .typed = {"", "d"},
         .heard = {"There are no documents in this conversation.\n"}},
    };
    theatre_play(plays, sizeof plays / sizeof *plays);
}

static void practice_takes_back(void **state)
{
    (void)state;
    const struct theatre_play plays[] = {
        {.scenario = "desk",
         .typed = {"", "b", "2", "b", "1", "1", "b", "2", ""},
         .heard = {"<b>\nThere is no reply to take back yet.\n", "<b>\n\nTaken back.",
                   "Dana Reyes: Where is it?\n", "Dana's patience: middling.\n",
                   "You: You waited 45 minutes. What happened?\n", "You: Today by four.\n",
                   "b to take your last reply back.", "<b>\n\nTaken back.",
                   "You: You waited 45 minutes. What happened?\n", "Say when.\n", "You: Soon.\n",
                   "It is still lost", "Decision 2 of 2: missed\n"},
         .not_heard = {"Decision 3"}},
        {.scenario = "shift",
         .mode = MODE_ASSESSED,
         .typed = {"", "1", "b"},
         .heard = {"<b>\nThis run is assessed, so a reply cannot be taken back.\n"}},
        {.scenario = "shift",
         .mode = MODE_ASSESSED, /* within a sort, an item is no reply yet */
         .typed = {"", "1", "", "1 1", "b", "b", "b", "2 2 2"},
         .heard = {"3 of 3: The key", "<b>\n2 of 3", "<b>\n1 of 3", "<b>\nThis run is assessed",
                   "You sort: The parcel – Dean\n"}},
    };
    theatre_play(plays, sizeof plays / sizeof *plays);
}

static void time_runs_out_at_a_timed_decision(void **state)
{
    (void)state;
    const struct theatre_play plays[] = {
        {.scenario = "desk",
         .typed = {"", "1", "+19999", "1"},
         .heard =
             {"You have 20 seconds to answer. To say nothing, type w, or let them pass and press "
              "Enter.\n",
              "You: Today by four.\n"}},
        {.scenario = "desk",
         .typed = {"", "1", "+20000", "1"},
         .heard = {"<1>\n\nTime runs out. You say nothing.\nWhy: She hears you breathe.\n",
                   "Decision 2 of 2: harmful\n", "Time runs out. You say nothing.\n",
                   "Better: “Today by four.”\n"},
         .not_heard = {"You: Today by four."}},
        {.scenario = "desk", /* looking at the help takes time too */
         .typed = {"", "1", "+12500", "?", "+1000", "9", "+6500", "1"},
         .heard = {"w says nothing", "You have 8 seconds left.\n", "You have 7 seconds left.\n",
                   "Time runs out. You say nothing.\n"}},
        {.scenario = "desk", /* what is left is not lost by leaving */
         .typed = {"", "1", "+20000", "q"},
         .heard = {"<q>\n"},
         .not_heard = {"Time runs out"}},
        {.scenario = "desk", /* twice the time: half of it passes in the scenario */
         .timers = TIMERS_DOUBLE,
         .typed = {"", "1", "+12501", "?", "+27498", "1"},
         .heard = {"You have 40 seconds to answer.", "You have 28 seconds left.\n",
                   "You: Today by four.\n"}},
        {.scenario = "desk",
         .timers = TIMERS_DOUBLE,
         .typed = {"", "1", "+12501", "?", "+27499", "1"},
         .heard = {"Time runs out. You say nothing.\n"}},
        {.scenario = "desk",
         .timers = TIMERS_TENFOLD,
         .typed = {"", "1", "+199999", "1"},
         .heard = {"You have 200 seconds to answer.", "You: Today by four.\n"}},
        {.scenario = "desk",
         .timers = TIMERS_OFF,
         .typed = {"", "1", "+900000", "1"},
         .heard = {"To say nothing, type w.\n", "You: Today by four.\n"},
         .not_heard = {"seconds to answer"}},
        {.scenario = "desk",
         .timers = TIMERS_OFF,
         .typed = {"", "w", "1", "w"},
         .heard = {"<w>\nType one number", "<w>\n\nTime runs out. You say nothing.\n"}},
        {.scenario = "desk",
         .typed = {"", "1", "+5000", "w"},
         .heard = {"<w>\n\nTime runs out. You say nothing.\n"}},
    };
    theatre_play(plays, sizeof plays / sizeof *plays);
}

static void the_end_of_input_leaves_at_every_prompt(void **state)
{
    (void)state;
    static const struct {
        const char *scenario;
        const char *typed[12];
    } plays[] = {
        {"desk", {"", "d", "1", "", "1", "?", "1", ""}},
        {"shift", {"", "1", "", "1", "1", "1", ""}},
    };
    for (size_t p = 0; p < sizeof plays / sizeof *plays; p++)
        for (size_t length = 0; length < 9; length++) {
            const char *typed[12] = {0};
            memcpy(typed, plays[p].typed, length * sizeof *typed);
            const struct theatre_play play = {.scenario = plays[p].scenario,
                                              .heard = {"This was a trial: nothing is kept.\n"}};
            struct theatre_play made = play;
            memcpy(made.typed, typed, sizeof typed);
            theatre_play(&made, 1);
        }
}

static void an_output_that_fails_is_an_error_of_the_system(void **state)
{
    (void)state;
    static const char *const typed[] = {"", "1", "!", "1", "", NULL};
    struct theatre theatre;
    struct err err = {0};
    theatre_open(&theatre, typed);
    theatre_begin(&theatre, "desk", MODE_PRACTICE);
    assert_false(term_play(&theatre.io, &theatre.training, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    theatre_close(&theatre);
}

static void what_is_not_saved_is_told_at_once(void **state)
{
    (void)state;
    static const char *const typed[] = {"", "1", "1", "", NULL};
    struct theatre theatre;
    struct err err = {0};
    theatre_open(&theatre, typed);
    theatre_begin(&theatre, "desk", MODE_PRACTICE);
    theatre.training.folder = strdup("/dev/null/nowhere");
    theatre.training.keeper.folder = strdup("/dev/null/nowhere");
    theatre.training.keeper.id = strdup("tess");
    assert_false(term_play(&theatre.io, &theatre.training, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "not saved: "));
    static const char *const heard[] = {"This is not saved: ", "You can go on;", "What do you say?",
                                        NULL};
    theatre_expect(&theatre, heard);
    const char *told = strstr(text_string(&theatre.heard), "This is not saved");
    assert_null(strstr(told + 1, "This is not saved"));
    theatre_close(&theatre);
}

static void the_course_lists_plays_and_resumes(void **state)
{
    (void)state;
    static const char *const typed[] = {"?", "d",     "2", "d", "1", "9", "x",
                                        "3", "1",     "7", "1", "",  "1", "q", /* left */
                                        "1", "maybe", "y", "1", "",  "",  /* resumed, heard out */
                                        "1", "2",     "",  "q", "1", "n", /* left and begun anew */
                                        "b", "1",     "b", "q", NULL};
    static const char *const heard[] = {
        "Tests of the terminal\n",
        "Lesson 1 of 1 · not started: Talks\nOne of each kind.\n",
        "1. The lost parcel: Not started. A customer asks where a parcel is.\n",
        "Opens when you have practised “The lost parcel”.\n",
        "3. broken: cannot be played, because its file has mistakes\n",
        "Practise “The lost parcel” (1).\n",
        "<?>\nType the number",
        "<2>\nThe lessons are 1 to 1.",
        "Talks\nTo talk is to take turns.\n",
        "<9>\nType a number from 1 to 3",
        "<x>\nType",
        "understudy check broken",
        "Enter alone is practice",
        "<7>\nType 1 for practice, 2 for assessed",
        "1. The lost parcel: In progress.",
        "The lost parcel: you left this one at decision 2, in",
        "<maybe>\nType y",
        "<y>\n\n",
        "You: You waited 45 minutes. What happened?\n",
        "Say when.\n",
        "You: Today by four.\n",
        "Overall: 100 %",
        "Press Enter to go back to the course",
        "1. The lost parcel: Practised, best 100 %.",
        "This is assessed",
        "Practised, best 100 %; one in progress.",
        "at decision 1,",
        "<n>\n",
        "<b>\n",
        NULL};
    struct theatre theatre;
    struct err err = {0};
    theatre_open(&theatre, typed);
    assert_true(term_course(&theatre.io, &theatre.training, &err));
    theatre_expect(&theatre, heard);
    assert_null(*theatre.next);
    theatre_close(&theatre);
}

static void what_was_finished_can_be_heard_again(void **state)
{
    (void)state;
    static const char *const typed[] = {"e", "1", "1", "",  "1", "1", "",
                                        "",  "e", "2", "1", "",  "q", NULL};
    static const char *const heard[] = {"You have not finished a conversation yet.",
                                        "Overall: 100 %",
                                        "How it went\n1. The lost parcel: ",
                                        " · practice · 100 %\n",
                                        "They are 1 to 1.",
                                        "The lost parcel\n",
                                        " · practice · 100 %\n",
                                        "Overall: 100 %",
                                        "Enter goes back:",
                                        "1. The lost parcel: Practised, best 100 %.",
                                        NULL};
    struct theatre theatre;
    struct err err = {0};
    theatre_open(&theatre, typed);
    assert_true(term_course(&theatre.io, &theatre.training, &err));
    theatre_expect(&theatre, heard);
    assert_int_equal(theatre.training.progress.count, 1);
    theatre_close(&theatre);
}

static void recorded_moves_are_told_as_a_person_plays_them(void **state)
{
    (void)state;
    static const char *const typed[] = {NULL};
    static const char *const heard[] = {"What do you say?\n1. You waited 45 minutes.",
                                        "You: It is only a parcel.\n",
                                        "Say when.\n",
                                        "Time runs out. You say nothing.\n",
                                        "How it ended: It is still lost",
                                        "Decision 2 of 2: harmful\n",
                                        NULL};
    struct theatre theatre;
    struct journal moves;
    struct err err = {0};
    theatre_open(&theatre, typed);
    theatre_begin(&theatre, "desk", MODE_PRACTICE);
    assert_true(journal_decode("choose hello/b\nwait 9000\nwait 11000\n", theatre.training.scenario,
                               &moves, &err));
    assert_true(term_follow(&theatre.io, &theatre.training, &moves, &err));
    theatre_expect(&theatre, heard);
    assert_false(term_follow(&theatre.io, &theatre.training, &moves, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_memory_equal(err.text, "move 1: ", 8);
    journal_destroy(&moves);
    theatre_close(&theatre);
}

static void colour_is_written_only_where_it_is_welcome(void **state)
{
    (void)state;
    static const char *const typed[] = {"", "1", NULL};
    for (int colour = 0; colour < 2; colour++) {
        struct theatre theatre;
        struct err err = {0};
        theatre_open(&theatre, typed);
        theatre.io.colour = colour == 1;
        theatre_begin(&theatre, "desk", MODE_PRACTICE);
        assert_true(term_play(&theatre.io, &theatre.training, &err));
        bool found = strchr(text_string(&theatre.heard), '\x1b') != NULL;
        assert_int_equal(found, colour);
        theatre_close(&theatre);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_conversation_is_told_with_its_moods_in_words),
        cmocka_unit_test(practice_coaches_after_each_reply),
        cmocka_unit_test(an_assessed_run_says_nothing_before_the_end),
        cmocka_unit_test(bad_input_is_told_what_is_accepted),
        cmocka_unit_test(help_says_what_can_be_typed),
        cmocka_unit_test(the_story_so_far_has_the_words_that_were_said),
        cmocka_unit_test(documents_are_listed_and_read),
        cmocka_unit_test(practice_takes_back),
        cmocka_unit_test(time_runs_out_at_a_timed_decision),
        cmocka_unit_test(the_end_of_input_leaves_at_every_prompt),
        cmocka_unit_test(an_output_that_fails_is_an_error_of_the_system),
        cmocka_unit_test(what_is_not_saved_is_told_at_once),
        cmocka_unit_test(the_course_lists_plays_and_resumes),
        cmocka_unit_test(what_was_finished_can_be_heard_again),
        cmocka_unit_test(recorded_moves_are_told_as_a_person_plays_them),
        cmocka_unit_test(colour_is_written_only_where_it_is_welcome),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
