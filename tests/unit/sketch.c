/* sketch.c: what a sketch says is what its scenario says; bytes that are none are refused. */
#include "report/sketch.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LIBRARY SOURCE_DIR "/tests/lua/library"
#define RICH LIBRARY "/01-first/rich.lua"

struct fixture {
    struct library *library;
    struct scenario *scenario;
    struct sketch *sketch;
};

static int set_up(void **state)
{
    struct fixture *fixture = calloc(1, sizeof *fixture);
    struct problems problems;
    struct err err;
    *state = fixture;
    problems_init(&problems);
    assert_non_null(fixture);
    assert_true(library_open(LIBRARY, &fixture->library, &problems, &err));
    assert_true(scenario_load(RICH, fixture->library, &fixture->scenario, &problems, &err));
    assert_true(sketch_make(&fixture->sketch, fixture->scenario, fixture->library, &err));
    problems_destroy(&problems);
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *fixture = *state;
    sketch_free(fixture->sketch);
    scenario_free(fixture->scenario);
    library_free(fixture->library);
    free(fixture);
    return 0;
}

static void same_text(const char *one, const char *other)
{
    assert_true((one == NULL) == (other == NULL));
    if (one != NULL)
        assert_string_equal(one, other);
}

static void it_says_what_its_scenario_says(void **state)
{
    const struct fixture *fixture = *state;
    const struct scenario *scenario = fixture->scenario;
    const struct sketch *sketch = fixture->sketch;
    size_t silences = 0, kinds[DECISION_SORT + 1] = {0};
    assert_string_equal(sketch->title, scenario->title);
    assert_string_equal(sketch->hash, scenario->hash);
    assert_int_equal(sketch->assessed, scenario->assessed);
    assert_int_equal(sketch->decision_count, scenario->decision_count);
    for (size_t i = 0; i < sketch->decision_count; i++) {
        const struct sketch_decision *drawn = &sketch->decisions[i];
        const struct decision *decision = &scenario->decisions[i];
        same_text(drawn->id, decision->id);
        same_text(drawn->prompt, decision->prompt.source);
        assert_int_equal(drawn->kind, decision->kind);
        assert_int_equal(drawn->reply_count, decision->reply_count);
        assert_int_equal(drawn->silence, decision->silence != NONE);
        for (size_t r = 0; r < drawn->reply_count; r++) {
            same_text(drawn->replies[r].id, scenario->replies[decision->reply + r].id);
            same_text(drawn->replies[r].text, scenario->replies[decision->reply + r].text.source);
        }
        if (drawn->silence)
            same_text(drawn->replies[drawn->reply_count].id,
                      scenario->replies[decision->silence].id);
        assert_in_range(drawn->best, 1, (UINT32_C(1) << drawn->reply_count) - 1);
        silences += drawn->silence;
        kinds[drawn->kind]++;
    }
    assert_true(silences > 0 && kinds[DECISION_CHOOSE] > 0 && kinds[DECISION_PICK] > 0 &&
                kinds[DECISION_SORT] > 0);
    assert_int_equal(sketch->ending_count, scenario->ending_count);
    for (size_t i = 0; i < sketch->ending_count; i++) {
        same_text(sketch->endings[i].id, scenario->endings[i].id);
        same_text(sketch->endings[i].title, scenario->endings[i].title);
    }
}

static void its_bytes_make_the_same(void **state)
{
    const struct fixture *fixture = *state;
    const struct text *bytes = &fixture->sketch->bytes;
    struct sketch *again = sketch_read(bytes->at, bytes->length, fixture->sketch->origin);
    assert_non_null(again);
    assert_int_equal(again->origin, fixture->sketch->origin);
    assert_int_equal(again->bytes.length, bytes->length);
    assert_memory_equal(again->bytes.at, bytes->at, bytes->length);
    assert_int_equal(again->decision_count, fixture->sketch->decision_count);
    same_text(again->endings[0].title, fixture->sketch->endings[0].title);
    sketch_free(again);
}

static void bytes_that_are_cut_are_refused(void **state)
{
    const struct fixture *fixture = *state;
    const struct text *bytes = &fixture->sketch->bytes;
    for (size_t length = 0; length < bytes->length; length++) {
        char *cut = malloc(length + 1); /* to the byte, for who watches over memory */
        assert_non_null(cut);
        memcpy(cut, bytes->at, length);
        assert_null(sketch_read(cut, length, 0));
        free(cut);
    }
}

/* A letter of a text may be another; what is read must be within its bounds. */
static void bytes_that_are_changed_do_no_harm(void **state)
{
    const struct fixture *fixture = *state;
    const struct text *bytes = &fixture->sketch->bytes;
    size_t refused = 0;
    for (size_t at = 0; at < bytes->length; at++) {
        bytes->at[at] ^= (char)0x80;
        struct sketch *read = sketch_read(bytes->at, bytes->length, 0);
        bytes->at[at] ^= (char)0x80;
        refused += read == NULL;
        for (size_t i = 0; read != NULL && i < read->decision_count; i++)
            assert_non_null(read->decisions[i].id);
        sketch_free(read);
    }
    assert_true(refused > 100);
}

static void its_origin_is_all_that_it_was_made_of(void **state)
{
    const struct fixture *fixture = *state;
    struct library library = *fixture->library;
    struct rubric rubric = *library.rubric;
    struct cast cast = *library.cast;
    struct curriculum curriculum = *library.curriculum;
    const char *source = fixture->scenario->source;
    assert_int_equal(sketch_origin(&library, source), fixture->sketch->origin);
    assert_int_not_equal(sketch_origin(&library, source + 1), fixture->sketch->origin);
    library.rubric = &rubric;
    library.cast = &cast;
    library.curriculum = &curriculum;
    assert_int_equal(sketch_origin(&library, source), fixture->sketch->origin);
    const char **const sources[] = {&rubric.source, &cast.source, &curriculum.source};
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        const char *was = *sources[i];
        *sources[i] = was + 1;
        assert_int_not_equal(sketch_origin(&library, source), fixture->sketch->origin);
        *sources[i] = was;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_says_what_its_scenario_says),
        cmocka_unit_test(its_bytes_make_the_same),
        cmocka_unit_test(bytes_that_are_cut_are_refused),
        cmocka_unit_test(bytes_that_are_changed_do_no_harm),
        cmocka_unit_test(its_origin_is_all_that_it_was_made_of),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
