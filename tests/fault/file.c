/* file.c: a file that cannot be replaced is the old one, whole, and a temporary
 * file never stays behind. Every call that file_write makes fails in turn, and a
 * file may not grow beyond a limit of the system's. */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "failing.h"

static const char old_content[] = "the old one, from before\n";
static const char new_content[] = "the new one, and it is a little longer than the old one\n";

struct place {
    char folder[64], path[96];
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    *state = place;
    if (!failing_make_folder(place->folder))
        return -1;
    snprintf(place->path, sizeof place->path, "%s/f.json", place->folder);
    return file_write(place->path, old_content, strlen(old_content), NULL) ? 0 : -1;
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

static size_t names_in(const char *folder)
{
    struct file_names names;
    assert_true(file_list(folder, &names, NULL));
    size_t count = names.count;
    file_names_destroy(&names);
    return count;
}

/* The lowest free file number: higher than before when a file was left open. */
static int next_file(void)
{
    int file = open("/dev/null", O_RDONLY);
    close(file);
    return file;
}

static bool write_new(const struct place *place, struct err *err)
{
    err_clear(err);
    return file_write(place->path, new_content, strlen(new_content), err);
}

/* Told, and the old one; or the new one, when only the folder's sync was left to do. */
static void check_after(const struct place *place, bool ok, const struct err *err)
{
    bool is_new = holds(place->path, new_content);
    assert_true(is_new || holds(place->path, old_content));
    if (ok)
        assert_true(is_new);
    else {
        assert_int_equal(err->kind, ERR_SYSTEM);
        assert_true(!is_new || strstr(err->text, "sync the folder") != NULL ||
                    strstr(err->text, "out of memory") != NULL);
        assert_true(strstr(err->text, place->folder) != NULL ||
                    strstr(err->text, "out of memory") != NULL);
    }
    assert_int_equal(names_in(place->folder), 1);
}

/* What file_write may pass over: cleaning up beforehand, and closing the folder. In
 * its order the calls are unlink, open, write, fsync, close, rename, open, fsync, close. */
static bool is_harmless(enum failing_kind kind, unsigned long nth)
{
    return kind == FAILING_SHORT || kind == FAILING_UNLINK || (kind == FAILING_CLOSE && nth == 2) ||
           (kind == FAILING_FILE && (nth == 1 || nth == 9));
}

static void every_failure_leaves_the_old_file_or_the_new_one(void **state)
{
    struct place *place = *state;
    unsigned long failures = 0;
    for (int kind = 0; kind < FAILING_COUNT; kind++) {
        for (unsigned long nth = 1;; nth++) {
            struct err err;
            int file = next_file();
            assert_true(file_write(place->path, old_content, strlen(old_content), NULL));
            failing_start((enum failing_kind)kind, nth);
            bool ok = write_new(place, &err);
            bool failed = failing_stop();
            assert_true(ok == (!failed || is_harmless((enum failing_kind)kind, nth)));
            check_after(place, ok, &err);
            assert_int_equal(next_file(), file);
            assert_true(write_new(place, &err));
            if (!failed)
                break;
            failures++;
        }
    }
    assert_int_equal(failures, 21);
}

static void a_disk_that_stays_full_leaves_the_old_file(void **state)
{
    struct place *place = *state;
    for (int kind = FAILING_WRITE; kind <= FAILING_RENAME; kind++) {
        struct err err;
        if (kind == FAILING_SHORT)
            continue;
        failing_start_lasting((enum failing_kind)kind, 1);
        assert_false(write_new(place, &err));
        assert_true(failing_stop());
        assert_true(holds(place->path, old_content));
        assert_int_equal(names_in(place->folder), 1);
    }
}

static void a_write_that_takes_a_part_is_carried_on(void **state)
{
    struct place *place = *state;
    struct err err;
    failing_start_lasting(FAILING_SHORT, 1);
    assert_true(write_new(place, &err));
    assert_true(failing_stop());
    assert_true(failing_count(FAILING_WRITE) > 3);
    assert_true(holds(place->path, new_content));
}

/* The system itself refuses here: the limit stands for a full disk or a quota. */
static void a_file_that_may_not_grow_leaves_the_old_one(void **state)
{
    struct place *place = *state;
    struct err err;
    struct rlimit before, small;
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small = before;
    small.rlim_cur = strlen(old_content);
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    bool ok = write_new(place, &err);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, SIG_DFL);
    assert_false(ok);
    assert_non_null(strstr(err.text, "cannot write"));
    assert_non_null(strstr(err.text, "File too large"));
    assert_true(holds(place->path, old_content));
    assert_int_equal(names_in(place->folder), 1);
    assert_true(write_new(place, &err));
}

static void reading_survives_a_lack_of_memory(void **state)
{
    struct place *place = *state;
    for (unsigned long nth = 1;; nth++) {
        struct text content;
        struct err err;
        text_init(&content);
        failing_start(FAILING_MEMORY, nth);
        bool ok = file_read(place->path, 1000, &content, &err);
        bool failed = failing_stop();
        text_destroy(&content);
        assert_true(ok == !failed);
        if (!failed)
            break;
        assert_int_equal(err.kind, ERR_SYSTEM);
    }
}

static void listing_survives_a_lack_of_memory(void **state)
{
    (void)state;
    for (unsigned long nth = 1;; nth++) {
        struct file_names names;
        struct err err;
        failing_start(FAILING_MEMORY, nth);
        bool ok = file_list(SOURCE_DIR "/engine/base", &names, &err);
        bool failed = failing_stop();
        assert_true(ok == !failed);
        assert_true(ok ? names.count > 10 : names.count == 0);
        file_names_destroy(&names);
        if (!failed)
            break;
    }
}

static void making_folders_fails_clean_and_can_be_repeated(void **state)
{
    struct place *place = *state;
    static const enum failing_kind kinds[] = {FAILING_MEMORY, FAILING_FOLDER};
    char inner[96], deep[96];
    snprintf(inner, sizeof inner, "%s/a", place->folder);
    snprintf(deep, sizeof deep, "%s/a/b", place->folder);
    for (size_t k = 0; k < 2; k++) {
        for (unsigned long nth = 1;; nth++) {
            struct err err;
            failing_start(kinds[k], nth);
            bool ok = file_make_folder(deep, &err);
            bool failed = failing_stop();
            assert_true(ok == !failed);
            assert_true(ok || err.kind == ERR_SYSTEM);
            assert_true(file_make_folder(deep, &err));
            assert_int_equal(rmdir(deep), 0);
            assert_int_equal(rmdir(inner), 0);
            if (!failed)
                break;
        }
    }
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(every_failure_leaves_the_old_file_or_the_new_one),
        IN_A_PLACE(a_disk_that_stays_full_leaves_the_old_file),
        IN_A_PLACE(a_write_that_takes_a_part_is_carried_on),
        IN_A_PLACE(a_file_that_may_not_grow_leaves_the_old_one),
        IN_A_PLACE(reading_survives_a_lack_of_memory),
        cmocka_unit_test(listing_survives_a_lack_of_memory),
        IN_A_PLACE(making_folders_fails_clean_and_can_be_repeated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
