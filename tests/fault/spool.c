/* spool.c: every call that a spool makes fails in turn: then it says so, the old file is
 * there, and nothing else is. */
#include "base/spool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "failing.h"

static const char OLD[] = "the old one", NEW[] = "the new one, in two pieces of some length";

struct place {
    char folder[64], path[96];
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    *state = place;
    if (!failing_make_folder(place->folder))
        return -1;
    snprintf(place->path, sizeof place->path, "%s/spool", place->folder);
    return 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    unlink(place->path);
    int status = rmdir(place->folder); /* fails when anything else was left */
    free(place);
    return status;
}

static bool holds(const char *path, const char *wanted)
{
    struct text content;
    text_init(&content);
    bool same = file_read(path, 1000, &content, NULL) && strcmp(text_string(&content), wanted) == 0;
    text_destroy(&content);
    return same;
}

static bool spool_new(const struct place *place)
{
    struct spool spool;
    uint64_t first, second;
    size_t half = sizeof NEW / 2;
    bool ok = spool_create(&spool, place->path);
    ok = ok && spool_append(&spool, NEW, half, &first) &&
         spool_append(&spool, NEW + half, strlen(NEW) - half, &second) && spool_finish(&spool);
    spool_close(&spool);
    return ok;
}

/* Nothing there yet can be cleared away, and nothing is synced. */
static bool is_harmless(enum failing_kind kind, unsigned long nth)
{
    return kind == FAILING_SHORT || kind == FAILING_CLOSE || (kind == FAILING_UNLINK && nth == 1) ||
           (kind == FAILING_FILE && (nth == 1 || nth > 5));
}

static void every_failure_leaves_the_old_one_or_the_new_one(void **state)
{
    const struct place *place = *state;
    unsigned long failures = 0;
    for (int kind = 0; kind < FAILING_COUNT; kind++)
        for (unsigned long nth = 1;; nth++) {
            assert_true(file_write(place->path, OLD, strlen(OLD), NULL));
            failing_start((enum failing_kind)kind, nth);
            bool ok = spool_new(place);
            bool failed = failing_stop();
            assert_true(ok == (!failed || is_harmless((enum failing_kind)kind, nth)));
            assert_true(holds(place->path, ok ? NEW : OLD));
            struct file_names names;
            assert_true(file_list(place->folder, &names, NULL));
            assert_int_equal(names.count, 1);
            file_names_destroy(&names);
            if (!failed)
                break;
            failures++;
        }
    assert_in_range(failures, 14, 20);
}

static void a_disk_that_stays_full_leaves_the_old_one(void **state)
{
    const struct place *place = *state;
    assert_true(file_write(place->path, OLD, strlen(OLD), NULL));
    failing_start_lasting(FAILING_WRITE, 1);
    assert_false(spool_new(place));
    assert_true(failing_stop());
    assert_true(holds(place->path, OLD));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_failure_leaves_the_old_one_or_the_new_one, make_place,
                                        remove_place),
        cmocka_unit_test_setup_teardown(a_disk_that_stays_full_leaves_the_old_one, make_place,
                                        remove_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
