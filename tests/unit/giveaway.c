#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/giveaway.h"

#include "planted.h"

enum { DECISIONS = 6, REPLIES = 3 };

/* Six decisions of the same three replies; the first is the best. */
static void write_scenario(const char *const *replies, bool pinned, struct text *lua)
{
    text_add(lua, "return scenario \"planted\" {\n"
                  "title = \"T\", summary = \"S.\", role = \"R.\", situation = \"S.\",\n");
    for (int d = 0; d < DECISIONS; d++) {
        text_addf(lua, "scene \"s%d\" { decide { pinned = %s,\n", d, pinned ? "true" : "false");
        for (int r = 0; r < REPLIES; r++)
            text_addf(lua, "reply \"%s\" { shows = \"%s\", because = \"So.\", go = \"s%d\" },\n",
                      replies[r], r == 0 ? "open_question" : "interrupts", d + 1);
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
        bool pinned;
        const char *codes;
    } cases[] = {
        {{"Aaaa.", "Bbbbbb.", "Cc."}, false, ""},
        {{"Aaaaa.", "Bbbb.", "Cc."}, false, "best-is-longest"},
        {{"Aaaa.", "Bbbb.", "Cc."}, false, ""}, /* as long as another */
        {{"Aa.", "Bbbb.", "Ccc."}, false, "best-is-shortest"},
        {{"Aa.", "Bbbb.", "Cc."}, false, ""},
        {{"ääää.", "Bbbbb.", "Cc."}, false, ""}, /* letters, not bytes */
        {{"Please.", "No way, never.", "No."}, false, "only-polite"},
        {{"Please.", "No way, sorry.", "No."}, false, ""},
        {{"Wait.", "No, please, never.", "No."}, false, ""},
        {{"Aaaa.", "Bbbbbb.", "Cc."}, true, "best-in-one-place"},
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
        write_scenario(cases[i].replies, cases[i].pinned, &lua);
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
