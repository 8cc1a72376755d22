/* lacking.c: what an attempt lacked most, and where it is trained. */
#include "store/lacking.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct behaviour behaviours[] = {{.id = "ask_open", .title = "Asks open questions"},
                                        {.id = "sum_up", .title = "Sums up"},
                                        {.id = "name_feeling", .title = "Names the feeling"}};
static struct rubric rubric = {.behaviours = behaviours, .behaviour_count = 3};
static const uint16_t trained[] = {1, 0};
static const struct lesson lessons[] = {
    {.title = "First", .behaviours = NULL},
    {.title = "Listening", .behaviours = trained, .behaviour_count = 2}};

static void what_was_missed_most_is_named_with_its_lesson(void **state)
{
    (void)state;
    static const struct {
        struct attempt_behaviour seen[3];
        const char *words;
    } cases[] = {
        {{{"ask_open", 1, 3, NULL}, {"sum_up", 4, 2, NULL}, {"name_feeling", 0, 1, NULL}},
         "“Asks open questions” was missed most: 3 of 4 times. Lesson 2, “Listening”, trains it."},
        {{{"ask_open", 1, 2, NULL}, {"sum_up", 0, 2, NULL}, {"name_feeling", 0, 0, NULL}},
         "“Sums up” was missed most: 2 of 2 times. Lesson 2, “Listening”, trains it."},
        {{{"ask_open", 1, 0, NULL}, {"sum_up", 2, 0, NULL}, {"name_feeling", 0, 1, NULL}},
         "“Names the feeling” was missed where it was called for."},
        {{{"ask_open", 1, 0, NULL}, {"sum_up", 2, 0, NULL}, {"name_feeling", 2, 0, NULL}}, ""},
        {{{"gone", 1, 9, NULL}, {"sum_up", 2, 0, NULL}, {"name_feeling", 2, 0, NULL}}, ""},
    };
    struct library library = {.rubric = &rubric, .lessons = (struct lesson *)lessons};
    library.lesson_count = 2;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct attempt attempt = {.behaviours = (struct attempt_behaviour *)cases[i].seen,
                                  .behaviour_count = 3};
        struct text text;
        text_init(&text);
        lacking_say(&attempt, &library, &text);
        assert_string_equal(text_string(&text), cases[i].words);
        text_destroy(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_missed_most_is_named_with_its_lesson),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
