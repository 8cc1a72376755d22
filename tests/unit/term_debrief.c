/* term_debrief.c: the debrief in the terminal: the points and their reasons, what each reply
 * gave away, what was better and what would have followed, and a part practised again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "term/term.h"
#include "theatre.h"

static const char vast[] = SOURCE_DIR "/tests/lua/play/basics/vast.lua";
static const char forks[] = SOURCE_DIR "/tests/lua/play/basics/forks.lua";

static void the_debrief_gives_every_point_with_its_reason(void **state)
{
    (void)state;
    const struct theatre_play plays[] = {
        {.scenario = "desk",
         .typed = {"", "3", "1", ""},
         .heard = {"Critical error at decision 1: Breaks privacy. It was: “Your neighbour has it.”",
                   "How it ended: It comes (a good ending)\nDana knows when, after 45 minutes.\n",
                   "Listening: 0 % of 2 points over 1 opportunity; at least 40 % is asked.\n",
                   "Overall: 0 %; the pass mark is 60 %.\n",
                   "This was practice. Assessed, it would not pass yet.\n",
                   "A critical error fails a run, whatever the scores.\n",
                   "Decision 1 of 2: harmful\n",
                   "You missed: Asks an open question (listening, 2 points), Names the feeling",
                   "Better: “You waited 45 minutes. What happened?”\nWhy: Asks before",
                   "Decision 2 of 2: best\n", "Nothing better was open to you.\n",
                   "Asks an open question: 0 of 1.\n", "Names the next step: 1 of 1.\n",
                   "Breaks privacy: 1 time, and better never.\n"}},
        {.scenario = "shift",
         .mode = MODE_ASSESSED,
         .typed = {"", "1 3", "", "1 1 2", ""},
         .heard = {"Empathy: not observed.\n", "Not passed this time.\n", "In listening it is 0 %",
                   "“The weather”: Nobody needs it.\n",
                   "Worth picking too: “The deadline”\nWhy: By when.\n",
                   "Better left out: “The weather”\n", "You pick nothing.\n",
                   "“The form” belongs in Dean: The dean signs.\n",
                   "Puts it where it belongs (professionalism, 1 point) 2 times.\n"}},
        {.scenario = "shift",
         .mode = MODE_ASSESSED,
         .typed = {"", "1 2", "", "1 2 2", ""},
         .heard = {"Overall: 100 %; the pass mark is 60 %.\nYou passed.\n"}},
    };
    theatre_play(plays, sizeof plays / sizeof *plays);
}

static void the_debrief_says_what_was_given_away_and_what_was_better(void **state)
{
    (void)state;
    static const struct theatre_play plays[] = {
        {.scenario = "desk",
         .typed = {"", "2", "2", ""},
         .heard = {"The turning point was decision 1: it gave away 10 weighted points, and no "
                   "other gave away more.\n",
                   "Decision 1 of 2: harmful\n", "You: It is only a parcel.\n",
                   "This gave away all 10 weighted points at stake here.\n",
                   "Better: “You waited 45 minutes. What happened?”\n",
                   "Dana Reyes would have said: “At last.” “So, when?”\n",
                   "Decision 2 of 2: missed\n",
                   "This gave away 2 of the 3 weighted points at stake here.\n",
                   "Better: “Today by four.”\n", "Dana Reyes would have said: “By four, then.”\n",
                   "It would have ended with: It comes\n"}},
        {.scenario = "desk",
         .typed = {"", "1", "1", ""},
         .heard = {"You gave nothing away: at no decision was anything better open to you.\n",
                   "Decision 1 of 2: best\n", "Nothing better was open to you.\n",
                   "Decision 2 of 2: best\n"},
         .not_heard = {"The turning point", "Better", "would have"}},
        {.scenario = "desk",
         .typed = {"", "3", "1", ""},
         .heard = {"The turning point was decision 1: it was a critical error.\n",
                   "Decision 1 of 2: harmful\n", "No points make up for a critical error.\n"}},
        {.scenario = "shift",
         .mode = MODE_ASSESSED,
         .typed = {"", "1 3", "", "1 1 2", ""},
         .heard = {"Decision 1 of 3: missed\n",
                   "Worth picking too: “The deadline”\nWhy: By when.\n",
                   "Better left out: “The weather”\n", "Decision 2 of 3: best\n",
                   "You pick nothing.\n", "Decision 3 of 3: good\n",
                   "You sort: The form – Courier\n", "“The form” belongs in Dean",
                   "It would have ended with: Handed over\n"},
         .not_heard = {"Better: “The form”"}},
        {.scenario = forks, /* earns most at once, and less in the end */
         .typed = {"", "1", "1", ""},
         .heard = {"it gave away 2 weighted points, and no other gave away more.\n",
                   "Decision 1 of 2: missed\n",
                   "This gave away all 1.5 weighted points at stake here, on average.\n",
                   "Better: “Some of it”\n",
                   "Dana Reyes would have said: “Asked 2 times.”\nThen: She waits.\nDana Reyes "
                   "would have said: “And?”\n"}},
    };
    theatre_play(plays, sizeof plays / sizeof *plays);
}

static void what_cannot_be_reckoned_is_said_to_be_so(void **state)
{
    (void)state;
    static const struct theatre_play plays[] = {
        {.scenario = vast,
         .typed = {"", "2", ""},
         .heard = {"What follows from each reply could not be reckoned in this conversation, so "
                   "replies are compared by their own points alone.\n",
                   "Decision 1 of 1\n", "You missed: Sums up", "Better: “On”\n"},
         .not_heard = {"Decision 1 of 1:", "gave away", "turning point"}},
    };
    theatre_play(plays, sizeof plays / sizeof *plays);
}

static void a_part_is_practised_again_from_its_number(void **state)
{
    (void)state;
    static const char *const typed[] = {"",        "2", "2", "", "again 9", "3",
                                        "again 2", "1", "",  "", NULL};
    static const char *const heard[] = {"Dana's patience: middling at first",
                                        "Decision 2 of 2",
                                        "or type again 3 to practise",
                                        "<again 9>\nIt had 2 decisions",
                                        "<3>\nJust press Enter",
                                        "<again 2>\nPractice from decision 2. What you have just",
                                        "<1>\n\nYou: Today by four.\n",
                                        "Decision 2 of 2: best",
                                        NULL};
    struct theatre theatre;
    struct err err = {0};
    theatre_open(&theatre, typed);
    theatre_begin(&theatre, "desk", MODE_ASSESSED);
    assert_true(term_play(&theatre.io, &theatre.training, &err));
    theatre_expect(&theatre, heard);
    assert_null(*theatre.next);
    const struct progress *progress = &theatre.training.progress;
    assert_int_equal(progress->count, 2);
    assert_int_equal(progress->attempts[0].mode, MODE_ASSESSED);
    assert_int_equal(progress->attempts[0].from_move, 0);
    assert_true(progress->attempts[1].from_move > 0 && progress->attempts[1].finished);
    theatre_close(&theatre);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_debrief_gives_every_point_with_its_reason),
        cmocka_unit_test(the_debrief_says_what_was_given_away_and_what_was_better),
        cmocka_unit_test(what_cannot_be_reckoned_is_said_to_be_so),
        cmocka_unit_test(a_part_is_practised_again_from_its_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
