#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/best.h"
#include "planted.h"

#define HEAD                                                                                       \
    "return scenario \"planted\" {\n"                                                              \
    "title = \"T\", summary = \"S.\", role = \"R.\", situation = \"S.\",\n"
#define TAIL "ending \"done\" { title = \"D\", kind = \"good\", reflection = \"R.\" },\n}\n"
#define REPLY(text, fields) "reply \"" text "\" { because = \"So.\", " fields " },\n"

/* In the library's rubric: open_question 2 (listening), acknowledge_feeling 3 (empathy,
 * which weighs 2), names_owner 1 (professionalism), interrupts -2, insults critical. */
static const char one_choice[] =
    HEAD "scene \"s\" { decide {\n" REPLY("A", "shows = \"open_question\", go = \"done\"")
        REPLY("B", "shows = \"acknowledge_feeling\", go = \"done\"") REPLY("C", "go = \"done\"")
            REPLY("D", "shows = \"insults\", go = \"done\"") "} },\n" TAIL;

static void open_text(struct planted *planted, const char *source, bool search)
{
    struct text lua;
    text_init(&lua);
    text_add(&lua, source);
    planted_open(planted, &lua, search);
    text_destroy(&lua);
}

static void assert_case(const struct planted *planted, const char *id, uint32_t open, uint32_t best)
{
    for (size_t d = 0; d < planted->scenario->decision_count; d++)
        if (strcmp(planted->scenario->decisions[d].id, id) == 0) {
            assert_int_equal(planted->best.cases[d].open, open);
            assert_int_equal(planted->best.cases[d].best, best);
            return;
        }
    fail_msg("no decision %s", id);
}

static void the_best_reply_gives_least_away(void **state)
{
    /* A for listening, B for empathy, C for professionalism, where D is worse */
    static const bool ever[] = {true, true, true, false};
    (void)state;
    for (int search = 0; search < 2; search++) {
        struct planted planted;
        open_text(&planted, one_choice, search == 1);
        assert_case(&planted, "s", 0xF, 0x2);
        for (size_t r = 0; r < 4; r++)
            assert_int_equal(planted.best.ever[r], ever[r]);
        planted_close(&planted);
    }
}

/* A earns more now; B leads where more can be earned, and less given away. */
static void what_follows_counts_too(void **state)
{
    static const char source[] =
        HEAD "scene \"s\" { decide {\n" REPLY("A", "shows = \"names_owner\", go = \"worse\"") REPLY(
            "B", "go = \"done\"") "} },\n"
                                  "scene \"worse\" { decide {\n" REPLY(
                                      "C", "shows = \"interrupts\", go = \"done\"")
                                      REPLY("D",
                                            "shows = \"insults\", go = \"done\"") "} },\n" TAIL;
    struct planted planted;
    (void)state;
    open_text(&planted, source, true);
    assert_case(&planted, "s", 0x3, 0x2);
    planted_close(&planted);
    open_text(&planted, source, false);
    assert_case(&planted, "s", 0x3, 0x1);
    planted_close(&planted);
}

/* Three of four ways lead to the case with B; met again, nothing is scored. */
static void the_usual_case_is_that_of_most_states(void **state)
{
    static const char source[] = HEAD
        "state = { way = one_of(\"w\", \"x\", \"y\", \"z\"), seen = count(0, 9) },\n"
        "scene \"s\" { decide { id = \"ways\",\n" REPLY("W", "go = \"t\", way = \"w\"")
            REPLY("X", "go = \"t\", way = \"x\"") REPLY("Y", "go = \"t\", way = \"y\"") REPLY(
                "Z",
                "go = \"t\", way = \"z\"") "} },\n"
                                           "scene \"t\" { decide {\n" REPLY(
                                               "A",
                                               "shows = \"open_question\", when = \"way == 'w'\", go = \"done\"")
                                               REPLY(
                                                   "B",
                                                   "shows = \"names_owner\", when = \"way ~= 'w'\", go = \"u\"")
                                                   REPLY(
                                                       "C",
                                                       "go = \"u\"") "} },\n"
                                                                     "scene \"u\" { change { seen = 1 }, go \"t\" { when = \"seen < 9\" }, go \"done\" },\n" TAIL;
    struct planted planted;
    (void)state;
    open_text(&planted, source, true);
    assert_case(&planted, "t", 0x6, 0x2);
    planted_close(&planted);
}

static void silence_can_be_better_than_any_reply(void **state)
{
    static const char source[] = HEAD "scene \"s\" { decide { seconds = 5,\n" REPLY(
        "A", "shows = \"interrupts\", go = \"done\"")
        REPLY(
            "B",
            "shows = \"interrupts\", go = \"done\"") "silence \"…\" { go = \"done\", because = \"So.\" } } },\n" TAIL;
    struct planted planted;
    (void)state;
    for (int search = 0; search < 2; search++) {
        open_text(&planted, source, search == 1);
        assert_case(&planted, "s", 0x3, 0);
        assert_false(planted.best.ever[0]);
        planted_close(&planted);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_best_reply_gives_least_away),
        cmocka_unit_test(what_follows_counts_too),
        cmocka_unit_test(the_usual_case_is_that_of_most_states),
        cmocka_unit_test(silence_can_be_better_than_any_reply),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
