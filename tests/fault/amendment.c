/* amendment.c: whatever fails while a folder's rules are changed, they are the old ones or the
 * new ones, and what is not known stays among them. */
#include "store/amendment.h"

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

static int make_folder(void **state)
{
    *state = calloc(1, 64);
    return failing_make_folder(*state) ? 0 : -1;
}

static int remove_folder(void **state)
{
    char path[96];
    snprintf(path, sizeof path, "%s/folder.json", (char *)*state);
    unlink(path);
    snprintf(path, sizeof path, "%s/folder.lock", (char *)*state);
    unlink(path);
    int status = rmdir(*state); /* nothing else may be left there */
    free(*state);
    return status;
}

static void put_old(const char *folder)
{
    static const char old[] = "{\"version\": 1, \"least_group\": 3, \"more\": [1.50]}";
    char path[96];
    snprintf(path, sizeof path, "%s/folder.json", folder);
    assert_true(file_write(path, old, sizeof old - 1, NULL));
}

static bool change(const char *folder, struct err *err)
{
    struct amendment amendment;
    const struct due due = {"02-listening", DAY_NONE, 14};
    if (!amendment_open(&amendment, folder, err))
        return false;
    amendment.rules.least_group = 8;
    bool ok = amendment_set_due(&amendment, &due, err) && amendment_save(&amendment, err);
    amendment_close(&amendment);
    return ok;
}

/* Whether they are the new ones. */
static bool are_new(const char *folder)
{
    struct rules rules;
    struct err err = {0};
    char *others;
    if (!rules_read_all(folder, &rules, &others, &err))
        fail_msg("%s", err.text);
    assert_string_equal(others, "\"more\": [1.50]");
    free(others);
    bool fresh = rules.least_group == 8;
    assert_true(fresh || rules.least_group == 3);
    assert_int_equal(rules.due_count, fresh);
    return fresh;
}

static void change_with_failures(const char *folder, enum failing_kind kind)
{
    for (unsigned long nth = 1;; nth++) {
        struct err err = {0};
        put_old(folder);
        failing_start(kind, nth);
        bool ok = change(folder, &err);
        bool failed = failing_stop();
        bool fresh = are_new(folder);
        assert_true(fresh || !ok);
        if (!ok)
            assert_int_equal(err.kind, ERR_SYSTEM);
        if (!failed) {
            assert_true(ok);
            return;
        }
    }
}

static void a_change_that_fails_leaves_the_old_or_the_new_rules(void **state)
{
    static const enum failing_kind kinds[] = {FAILING_MEMORY, FAILING_FILE, FAILING_SHORT};
    cJSON_InitHooks(&(cJSON_Hooks){malloc, free});
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        change_with_failures(*state, kinds[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_change_that_fails_leaves_the_old_or_the_new_rules,
                                        make_folder, remove_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
