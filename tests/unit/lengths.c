/* lengths.c: in the course that is shipped, the longest reply is no guide: counted are
 * the decisions in which a best reply is longer than every other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/problem.h"
#include "base/text.h"
#include "base/utf8.h"
#include "check/best.h"
#include "story/library.h"
#include "story/scenario.h"

struct count {
    size_t longest, of;
};

static bool at_most_a_third(struct count count)
{
    return 3 * count.longest <= count.of;
}

/* The one reply that is longer than all others, as a bit by place; 0: there is none. */
static uint32_t longest(const struct scenario *scenario, const struct decision *decision)
{
    size_t most = 0;
    uint32_t found = 0;
    for (uint16_t place = 0; place < decision->reply_count; place++) {
        size_t length = utf8_count(scenario->replies[decision->reply + place].text.source);
        if (length > most)
            found = UINT32_C(1) << place;
        else if (length == most)
            found = 0;
        most = length > most ? length : most;
    }
    return found;
}

static struct count count_in(const struct scenario *scenario)
{
    struct count count = {0};
    struct best best;
    struct err err = {0};
    assert_true(best_from_points(&best, scenario, &err));
    for (size_t d = 0; d < scenario->decision_count; d++) {
        if (!best_case_tells(best.cases[d]))
            continue;
        count.of++;
        count.longest += (longest(scenario, &scenario->decisions[d]) & best.cases[d].best) != 0;
    }
    best_destroy(&best);
    return count;
}

static struct scenario *load(const struct library *library, const char *id)
{
    struct scenario *scenario = NULL;
    struct problems problems;
    struct text path;
    struct err err = {0};
    problems_init(&problems);
    text_init(&path);
    assert_true(library_path(library, id, &path, &err));
    assert_true(scenario_load(text_string(&path), library, &scenario, &problems, &err));
    assert_non_null(scenario);
    text_destroy(&path);
    problems_destroy(&problems);
    return scenario;
}

static struct library *open_course(void)
{
    struct library *library = NULL;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    assert_true(library_open(SOURCE_DIR "/scenarios", &library, &problems, &err));
    assert_non_null(library);
    problems_destroy(&problems);
    return library;
}

/* Adds up the whole course, and returns how many assessed scenarios give themselves away. */
static size_t count_course(const struct library *library, struct count *all)
{
    size_t failed = 0;
    for (size_t l = 0; l < library->lesson_count; l++)
        for (size_t s = 0; s < library->lessons[l].scenario_count; s++) {
            const char *id = library->lessons[l].scenarios[s];
            struct scenario *scenario = load(library, id);
            struct count count = count_in(scenario);
            all->longest += count.longest;
            all->of += count.of;
            if (scenario->assessed && !at_most_a_third(count)) {
                print_error("%s: the best reply is the longest in %zu of %zu decisions\n", id,
                            count.longest, count.of);
                failed++;
            }
            scenario_free(scenario);
        }
    return failed;
}

static void the_longest_reply_is_the_best_in_at_most_a_third_of_the_decisions(void **state)
{
    struct library *library = open_course();
    struct count all = {0};
    (void)state;
    assert_int_equal(count_course(library, &all), 0);
    assert_int_not_equal(all.of, 0);
    print_message("%zu of %zu decisions of the course\n", all.longest, all.of);
    assert_true(at_most_a_third(all));
    library_free(library);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_longest_reply_is_the_best_in_at_most_a_third_of_the_decisions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
