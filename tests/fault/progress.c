/* progress.c: whatever fails while a progress is saved, its file is the old one or
 * the new one byte for byte; whatever fails while it is read, it is not called bad. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cjson/cJSON.h>
#include <cmocka.h>

#include "base/file.h"
#include "failing.h"
#include "store/json.h"
#include "store/progress.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"

struct place {
    char folder[64], trainees[80], path[96];
    struct progress progress; /* the new one; in the file is an older one */
    struct text old, new;
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct text sample;
    struct err err;
    *state = place;
    if (!failing_make_folder(place->folder))
        return -1;
    snprintf(place->trainees, sizeof place->trainees, "%s/trainees", place->folder);
    snprintf(place->path, sizeof place->path, "%s/sam.json", place->trainees);
    text_init(&sample);
    bool ok = file_read(SOURCE_DIR "/tests/schema/others.json", 100000, &sample, &err) &&
              progress_decode(sample.at, sample.length, &place->progress, &err);
    text_destroy(&sample);
    if (!ok || !progress_save(place->folder, &place->progress, &err) ||
        !progress_encode(&place->progress, &place->old, &err))
        return -1;
    attempt_destroy(&place->progress.attempts[--place->progress.count]);
    return progress_encode(&place->progress, &place->new, &err) ? 0 : -1;
}

static void forget_files(const struct place *place)
{
    char path[128];
    unlink(place->path);
    snprintf(path, sizeof path, "%s.bak", place->path);
    unlink(path);
    snprintf(path, sizeof path, "%s/hands", place->folder);
    rmdir(path);
    rmdir(place->trainees);
}

static int remove_place(void **state)
{
    struct place *place = *state;
    progress_destroy(&place->progress);
    text_destroy(&place->old);
    text_destroy(&place->new);
    forget_files(place);
    int status = rmdir(place->folder); /* nothing else may be there */
    free(place);
    return status;
}

static bool holds(const struct place *place, const struct text *wanted)
{
    struct text content;
    text_init(&content);
    bool same = file_read(place->path, JSON_MAX_BYTES, &content, NULL) &&
                content.length == wanted->length &&
                memcmp(content.at, wanted->at, wanted->length) == 0;
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

static void put_old_file(const struct place *place)
{
    assert_true(file_write(place->path, place->old.at, place->old.length, NULL));
}

static void check_after_save(const struct place *place, bool ok, const struct err *err)
{
    bool is_new = holds(place, &place->new);
    assert_true(is_new || holds(place, &place->old));
    assert_in_range(names_in(place->trainees), 1, 2); /* and its copy */
    if (ok)
        assert_true(is_new);
    else {
        assert_int_equal(err->kind, ERR_SYSTEM);
        assert_true(strlen(err->text) > 20);
    }
}

static void a_save_that_fails_anywhere_leaves_the_old_file_or_the_new(void **state)
{
    struct place *place = *state;
    unsigned long failures = 0;
    for (int kind = 0; kind < FAILING_COUNT; kind++) {
        for (unsigned long nth = 1;; nth++) {
            struct err err = {0};
            int file = next_file();
            put_old_file(place);
            failing_start((enum failing_kind)kind, nth);
            bool ok = progress_save(place->folder, &place->progress, &err);
            bool failed = failing_stop();
            check_after_save(place, ok, &err);
            assert_true(failed || ok);
            assert_true(kind != FAILING_MEMORY || ok == !failed);
            assert_int_equal(next_file(), file);
            assert_true(progress_save(place->folder, &place->progress, &err));
            assert_true(holds(place, &place->new));
            if (!failed)
                break;
            failures++;
        }
    }
    assert_true(failures > 100); /* cJSON's allocations count too */
}

static void a_machine_that_stays_broken_leaves_the_old_file(void **state)
{
    struct place *place = *state;
    static const enum failing_kind kinds[] = {FAILING_MEMORY, FAILING_OPEN, FAILING_WRITE,
                                              FAILING_SYNC, FAILING_RENAME};
    put_old_file(place);
    size_t names = names_in(place->trainees);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        struct err err = {0};
        failing_start_lasting(kinds[k], 1);
        assert_false(progress_save(place->folder, &place->progress, &err));
        assert_true(failing_stop());
        assert_int_equal(err.kind, ERR_SYSTEM);
        assert_true(holds(place, &place->old));
        assert_int_equal(names_in(place->trainees), names);
    }
}

static void a_first_save_that_fails_leaves_no_file(void **state)
{
    struct place *place = *state;
    static const enum failing_kind kinds[] = {FAILING_MEMORY, FAILING_FOLDER, FAILING_WRITE,
                                              FAILING_SYNC, FAILING_RENAME};
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        struct err err = {0};
        forget_files(place);
        failing_start(kinds[k], 1);
        assert_false(progress_save(place->folder, &place->progress, &err));
        assert_true(failing_stop());
        assert_int_equal(err.kind, ERR_SYSTEM);
        assert_true(file_is_absent(place->path));
        assert_true(progress_save(place->folder, &place->progress, &err));
        assert_true(holds(place, &place->new));
    }
}

static void a_good_file_is_not_called_bad_for_want_of_memory(void **state)
{
    struct place *place = *state;
    put_old_file(place);
    unsigned long nth = 1;
    for (;; nth++) {
        struct progress progress;
        struct err err = {0};
        failing_start(FAILING_MEMORY, nth);
        bool ok = progress_load(place->folder, "sam", &progress, &err);
        bool failed = failing_stop();
        assert_true(ok == !failed);
        if (!ok) {
            assert_int_equal(err.kind, ERR_SYSTEM);
            assert_non_null(strstr(err.text, "out of memory"));
            assert_null(progress.profile.id);
        }
        progress_destroy(&progress);
        if (!failed)
            break;
    }
    assert_true(nth > 100);
    assert_true(holds(place, &place->old));
}

static void a_file_that_cannot_be_opened_is_not_taken_for_none(void **state)
{
    struct place *place = *state;
    struct progress progress;
    struct err err = {0};
    failing_start(FAILING_OPEN, 1);
    assert_false(progress_load(place->folder, "sam", &progress, &err));
    assert_true(failing_stop());
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, place->path));
    assert_false(progress_save(place->folder, &progress, &err));
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_save_that_fails_anywhere_leaves_the_old_file_or_the_new),
        IN_A_PLACE(a_machine_that_stays_broken_leaves_the_old_file),
        IN_A_PLACE(a_first_save_that_fails_leaves_no_file),
        IN_A_PLACE(a_good_file_is_not_called_bad_for_want_of_memory),
        IN_A_PLACE(a_file_that_cannot_be_opened_is_not_taken_for_none),
    };
    cJSON_Hooks hooks = {malloc, free};
    cJSON_InitHooks(&hooks);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
