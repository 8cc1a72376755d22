/* name.c: what an id is, how a title becomes one, and which name was meant. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/name.h"

#define LONGEST "a23456789012345678901234567890123456789012345678901234567890123"

static void ids_are_plain_and_safe_as_file_names(void **state)
{
    (void)state;
    static const char *const good[] = {"a",      "0",     "late-refund", "acknowledge_feeling",
                                       "9-to-5", "a--b_", "com-",        "con1",
                                       "com",    "com10", "lpt",         "console",
                                       LONGEST};
    static const char *const bad[] = {
        "",    "-a",  "_a",  "A",   "lateRefund", "a b",  "a.b",  "a/b",  "..",   ".",        "é",
        "a\n", "con", "nul", "aux", "prn",        "com0", "com1", "com9", "lpt1", LONGEST "4"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (!name_is_id(good[i]))
            fail_msg("\"%s\" is an id", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (name_is_id(bad[i]))
            fail_msg("\"%s\" is no id", bad[i]);
}

struct pair {
    const char *title, *id;
};

static void a_title_becomes_an_id(void **state)
{
    (void)state;
    static const struct pair cases[] = {
        {"Dana Reyes", "dana-reyes"},
        {"The refund that never came", "the-refund-that-never-came"},
        {"  Order   4417! ", "order-4417"},
        {"snake_case - and dashes", "snake-case-and-dashes"},
        {"Zoë O’Neill", "zo-oneill"},
        {"日本", "x"},
        {"", "x"},
        {"---", "x"},
        {"Con", "con-x"},
        {"LPT1", "lpt1-x"},
        {LONGEST " and more", LONGEST},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char id[NAME_MAX_BYTES + 1];
        name_to_id(cases[i].title, id);
        assert_string_equal(id, cases[i].id);
        assert_true(name_is_id(id));
    }
}

static const char *nearest_of(const char *wanted, const char *const *names, size_t count)
{
    struct nearest nearest;
    nearest_init(&nearest, wanted);
    for (size_t i = 0; i < count; i++)
        nearest_offer(&nearest, names[i]);
    return nearest.best;
}

static void the_nearest_name_is_found(void **state)
{
    (void)state;
    static const char *const names[] = {
        "refund", "resolved", "on-hold", "patience", "acknowledge_feeling", "a", "cast"};
    static const struct pair cases[] = {
        {"refnd", "refund"},    /* a letter too few */
        {"refundd", "refund"},  /* one too many */
        {"rufund", "refund"},   /* another one */
        {"erfund", "refund"},   /* two swapped */
        {"csat", "cast"},       /* in a short one too: that is one change, not two */
        {"REFUND", "refund"},   /* case is no difference */
        {"on_hold", "on-hold"}, /* the other dash */
        {"b", "a"},             /* short ones may differ in one */
        {"acknowlege_feelings", "acknowledge_feeling"},
        {"goodbye", NULL},             /* nothing is near */
        {"refu", NULL},                /* two of four are too far */
        {"acknowledge_bxxzing", NULL}, /* nor when four letters of many differ */
        {"", "a"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *best = nearest_of(cases[i].title, names, sizeof names / sizeof *names);
        if (cases[i].id == NULL)
            assert_null(best);
        else
            assert_string_equal(best == NULL ? "nothing" : best, cases[i].id);
    }
}

static void the_first_of_two_that_are_as_near_is_kept(void **state)
{
    (void)state;
    static const char *const names[] = {"cat", "car"};
    assert_string_equal(nearest_of("cab", names, 2), "cat");
}

static void names_of_any_length_can_be_offered(void **state)
{
    (void)state;
    char endless[500] = "";
    memset(endless, 'a', sizeof endless - 1);
    const char *const names[] = {endless, LONGEST};
    assert_null(nearest_of("refund", names, 1));
    assert_null(nearest_of(endless, names, 2));
    assert_string_equal(nearest_of(LONGEST, names, 2), LONGEST);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ids_are_plain_and_safe_as_file_names),
        cmocka_unit_test(a_title_becomes_an_id),
        cmocka_unit_test(the_nearest_name_is_found),
        cmocka_unit_test(the_first_of_two_that_are_as_near_is_kept),
        cmocka_unit_test(names_of_any_length_can_be_offered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
