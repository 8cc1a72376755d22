/* term_coach.c: the coach in the terminal: hints on the way, and afterwards what each
 * reply gave away, what was better and what would have followed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "term/term.h"
#include "theatre.h"

static const char vast[] = SOURCE_DIR "/tests/lua/play/basics/vast.lua";
static const char forks[] = SOURCE_DIR "/tests/lua/play/basics/forks.lua";

/* A play of a scenario: what is typed, what is heard, what is not. */
struct play {
    const char *scenario;
    enum mode mode;
    const char *typed[12], *heard[16], *not_heard[4];
};

static void expect_play(const struct play *play)
{
    struct theatre theatre;
    struct err err = {0};
    theatre_open(&theatre, play->typed);
    theatre_begin(&theatre, play->scenario, play->mode);
    assert_true(term_play(&theatre.io, &theatre.training, &err));
    theatre_expect(&theatre, play->heard);
    for (size_t i = 0; play->not_heard[i] != NULL; i++)
        theatre_expect_not(&theatre, play->not_heard[i]);
    theatre_close(&theatre);
}

static void expect_plays(const struct play *plays, size_t count)
{
    for (size_t i = 0; i < count; i++)
        expect_play(&plays[i]);
}

static void a_hint_names_a_behaviour_and_not_the_reply(void **state)
{
    (void)state;
    static const struct play plays[] = {
        {.scenario = "desk",
         .typed = {"", "h", "1", "+5000", "HINT", "q"},
         .heard = {"h gives you a hint.\n",
                   "<h>\nA hint: Names the feeling. You name what the other person feels.\n",
                   "<HINT>\nA hint: Names the next step. You say what happens next and when.\n",
                   "You have 15 seconds left.\n"}},
        {.scenario = "desk",
         .typed = {"h", "", "1", "1", "h"},
         .heard = {"<h>\nThere is a hint only where you decide.\n", "This is the end.",
                   "<h>\nThere is a hint only where you decide.\n"}},
        {.scenario = "shift", /* a pick, one at which nothing helps, and a sort */
         .typed = {"", "h", "1 2", "h", "", "h", "q"},
         .heard = {"A hint: Names the next step.", "A hint: Nothing that is scored is called for",
                   "A hint: Puts it where it belongs."}},
        {.scenario = vast, /* by the points alone */
         .typed = {"", "h", "q"},
         .heard = {"A hint: Sums up."}},
    };
    expect_plays(plays, sizeof plays / sizeof *plays);
}

static void an_assessed_run_has_no_hints_and_says_why(void **state)
{
    (void)state;
    static const struct play plays[] = {
        {.scenario = "desk",
         .mode = MODE_ASSESSED,
         .typed = {"h", "", "?", "h", "1", "q"},
         .heard = {"and there are no hints.\n", "<h>\nThis run is assessed, so there are no hints",
                   "<h>\nThis run is assessed, so there are no hints"},
         .not_heard = {"A hint:", "h gives a hint"}},
    };
    expect_plays(plays, sizeof plays / sizeof *plays);
}

static void a_hint_does_not_change_the_run(void **state)
{
    (void)state;
    static const char *const typed[2][8] = {{"", "h", "2", "h", "1", ""}, {"", "2", "1", ""}};
    struct text runs[2];
    for (int i = 0; i < 2; i++) {
        struct theatre theatre;
        struct err err = {0};
        theatre_open(&theatre, typed[i]);
        theatre_begin(&theatre, "desk", MODE_PRACTICE);
        assert_true(term_play(&theatre.io, &theatre.training, &err));
        text_init(&runs[i]);
        run_encode(&theatre.training.run, &runs[i]);
        theatre_close(&theatre);
    }
    assert_string_equal(text_string(&runs[0]), text_string(&runs[1]));
    text_destroy(&runs[0]);
    text_destroy(&runs[1]);
}

static void the_debrief_says_what_was_given_away_and_what_was_better(void **state)
{
    (void)state;
    static const struct play plays[] = {
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
    expect_plays(plays, sizeof plays / sizeof *plays);
}

static void what_cannot_be_reckoned_is_said_to_be_so(void **state)
{
    (void)state;
    static const struct play plays[] = {
        {.scenario = vast,
         .typed = {"", "2", ""},
         .heard = {"What follows from each reply could not be reckoned in this conversation, so "
                   "replies are compared by their own points alone.\n",
                   "Decision 1 of 1\n", "You missed: Sums up", "Better: “On”\n"},
         .not_heard = {"Decision 1 of 1:", "gave away", "turning point"}},
    };
    expect_plays(plays, sizeof plays / sizeof *plays);
}

static void the_debrief_of_a_run_needs_no_training(void **state)
{
    (void)state;
    static const char *const typed[] = {"", "2", "2", "", NULL};
    static const char *const heard[] = {"turning point", "turning point", NULL};
    struct theatre theatre;
    struct err err = {0};
    theatre_open(&theatre, typed);
    theatre_begin(&theatre, "desk", MODE_PRACTICE);
    assert_true(term_play(&theatre.io, &theatre.training, &err));
    assert_true(term_debrief(&theatre.io, &theatre.training.run, &err));
    theatre_expect(&theatre, heard);
    theatre_close(&theatre);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_hint_names_a_behaviour_and_not_the_reply),
        cmocka_unit_test(an_assessed_run_has_no_hints_and_says_why),
        cmocka_unit_test(a_hint_does_not_change_the_run),
        cmocka_unit_test(the_debrief_says_what_was_given_away_and_what_was_better),
        cmocka_unit_test(what_cannot_be_reckoned_is_said_to_be_so),
        cmocka_unit_test(the_debrief_of_a_run_needs_no_training),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
