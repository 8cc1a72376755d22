/* settings.c: whatever fails while settings are saved, the file holds the old ones or
 * the new ones; whatever fails while they are read, the file is not called bad. */
#include "store/settings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cjson/cJSON.h>
#include <cmocka.h>

#include "failing.h"

static int make_folder(void **state)
{
    *state = calloc(1, 64);
    return failing_make_folder(*state) ? 0 : -1;
}

static int remove_folder(void **state)
{
    int status = rmdir(*state); /* nothing may be left there */
    free(*state);
    return status;
}

static int size_in(const char *path)
{
    struct settings settings;
    struct err err = {0};
    if (!settings_load(path, &settings, &err))
        fail_msg("%s", err.text);
    return settings.text_size;
}

static void save_with_failures(const char *path, enum failing_kind kind)
{
    struct settings old, new;
    settings_init(&old);
    settings_init(&new);
    new.text_size = 150;
    for (unsigned long nth = 1;; nth++) {
        struct err err = {0};
        assert_true(settings_save(path, &old, NULL));
        failing_start(kind, nth);
        bool ok = settings_save(path, &new, &err);
        bool failed = failing_stop();
        int size = size_in(path);
        assert_true(size == 150 || (!ok && size == 100));
        if (!ok)
            assert_int_equal(err.kind, ERR_SYSTEM);
        if (!failed) {
            assert_true(ok);
            return;
        }
    }
}

static void a_save_that_fails_leaves_the_old_or_the_new_settings(void **state)
{
    static const enum failing_kind kinds[] = {FAILING_MEMORY, FAILING_FILE, FAILING_SHORT};
    char path[96];
    snprintf(path, sizeof path, "%s/settings.json", (char *)*state);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        save_with_failures(path, kinds[i]);
    unlink(path);
}

static void a_failure_while_reading_does_not_blame_the_file(void **state)
{
    char path[96];
    struct settings settings;
    cJSON_InitHooks(&(cJSON_Hooks){malloc, free});
    snprintf(path, sizeof path, "%s/settings.json", (char *)*state);
    settings_init(&settings);
    settings.text_size = 150;
    assert_true(settings_save(path, &settings, NULL));
    static const enum failing_kind kinds[] = {FAILING_MEMORY, FAILING_OPEN};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        for (unsigned long nth = 1;; nth++) {
            struct err err = {0};
            failing_start(kinds[i], nth);
            bool ok = settings_load(path, &settings, &err);
            if (!failing_stop()) {
                assert_true(ok);
                break;
            }
            assert_false(ok);
            assert_int_equal(err.kind, ERR_SYSTEM);
            assert_int_equal(settings.text_size, 100);
        }
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_save_that_fails_leaves_the_old_or_the_new_settings,
                                        make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(a_failure_while_reading_does_not_blame_the_file,
                                        make_folder, remove_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
