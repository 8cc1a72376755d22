/* term_hint.c: hints in the terminal: a behaviour that would help, and never the reply. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "term/term.h"
#include "theatre.h"

static const char vast[] = SOURCE_DIR "/tests/lua/play/basics/vast.lua";

static void a_hint_names_a_behaviour_and_not_the_reply(void **state)
{
    (void)state;
    static const struct theatre_play plays[] = {
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
    theatre_play(plays, sizeof plays / sizeof *plays);
}

static void an_assessed_run_has_no_hints_and_says_why(void **state)
{
    (void)state;
    static const struct theatre_play plays[] = {
        {.scenario = "desk",
         .mode = MODE_ASSESSED,
         .typed = {"h", "", "?", "h", "1", "q"},
         .heard = {"and there are no hints.\n", "<h>\nThis run is assessed, so there are no hints",
                   "<h>\nThis run is assessed, so there are no hints"},
         .not_heard = {"A hint:", "h gives a hint"}},
    };
    theatre_play(plays, sizeof plays / sizeof *plays);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_hint_names_a_behaviour_and_not_the_reply),
        cmocka_unit_test(an_assessed_run_has_no_hints_and_says_why),
        cmocka_unit_test(a_hint_does_not_change_the_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
