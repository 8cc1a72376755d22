#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/giveaway.h"

#include "planted.h"

enum { DECISIONS = 6, REPLIES = 3 };

/* Six decisions of the same three replies. */
static void write_scenario(const char *const *replies, int best, bool pinned, struct text *lua)
{
    text_add(lua, "return scenario \"planted\" {\n"
                  "title = \"T\", summary = \"S.\", role = \"R.\", situation = \"S.\",\n");
    for (int d = 0; d < DECISIONS; d++) {
        text_addf(lua, "scene \"s%d\" { decide { pinned = %s,\n", d, pinned ? "true" : "false");
        for (int r = 0; r < REPLIES; r++)
            text_addf(lua, "reply \"%s\" { shows = \"%s\", because = \"So.\", go = \"s%d\" },\n",
                      replies[r], r == best ? "open_question" : "interrupts", d + 1);
        text_add(lua, "} },\n");
    }
    text_addf(lua,
              "scene \"s%d\" { go \"done\" },\n"
              "ending \"done\" { title = \"D\", kind = \"good\", reflection = \"R.\" },\n}\n",
              DECISIONS);
}

static void looks_that_tell_the_best_reply_are_told(void **state)
{
    static const struct {
        const char *replies[REPLIES];
        int best;
        bool pinned;
        const char *codes;
    } cases[] = {
        {{"Aaaa.", "Bbbbbb.", "Cc."}, 0, false, ""},
        {{"Aaaaa.", "Bbbb.", "Cc."}, 0, false, "best-is-longest"},
        {{"Aaaa.", "Bbbb.", "Cc."}, 0, false, ""}, /* as long as another */
        {{"Bbbb.", "Aaaa.", "Cc."}, 1, false, ""},
        {{"Aa.", "Bbbb.", "Ccc."}, 0, false, "best-is-shortest"},
        {{"Aa.", "Bbbb.", "Cc."}, 0, false, ""},
        {{"ääää.", "Bbbbb.", "Cc."}, 0, false, ""}, /* letters, not bytes */
        {{"Please.", "No way, never.", "No."}, 0, false, "only-polite"},
        {{"Please.", "No way, sorry.", "No."}, 0, false, ""},
        {{"Wait.", "No, please, never.", "No."}, 0, false, ""},
        {{"Aaaa.", "Bbbbbb.", "Cc."}, 0, true, "best-in-one-place"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text lua, codes;
        struct planted planted;
        struct problems problems;
        struct err err = {0};
        text_init(&lua);
        text_init(&codes);
        problems_init(&problems);
        write_scenario(cases[i].replies, cases[i].best, cases[i].pinned, &lua);
        planted_open(&planted, &lua, true);
        assert_true(giveaway_check(planted.scenario, &planted.best, &problems, &err));
        planted_codes(&problems, &codes);
        assert_string_equal(text_string(&codes), cases[i].codes);
        planted_close(&planted);
        problems_destroy(&problems);
        text_destroy(&codes);
        text_destroy(&lua);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(looks_that_tell_the_best_reply_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
