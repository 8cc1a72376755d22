/* golden.c: whole runs that must not change: every journal beside this file is
 * played again and compared byte for byte. Record one with `play --journal`. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/problem.h"
#include "play/run.h"
#include "story/library.h"

enum { JOURNAL_BYTES_MAX = 1 << 20 };

static const char folder[] = SOURCE_DIR "/tests/golden";
static const char extension[] = ".journal";

static bool load(const struct library *library, const char *id, struct scenario **scenario,
                 struct err *err)
{
    struct problems problems;
    struct text path;
    problems_init(&problems);
    text_init(&path);
    bool loaded = library_path(library, id, &path, err) &&
                  scenario_load(text_string(&path), library, scenario, &problems, err);
    if (loaded && *scenario == NULL)
        loaded = err_set(err, ERR_BAD, "%s has mistakes", text_string(&path));
    text_destroy(&path);
    problems_destroy(&problems);
    return loaded;
}

static bool verify(const struct library *library, const char *name, struct err *err)
{
    struct text path, content;
    struct journal journal;
    struct scenario *scenario = NULL;
    text_init(&path);
    text_init(&content);
    text_addf(&path, "%s/%s", folder, name);
    bool verified = file_read(text_string(&path), JOURNAL_BYTES_MAX, &content, err) &&
                    journal_decode_header(text_string(&content), &journal, err) &&
                    load(library, journal.scenario, &scenario, err) &&
                    run_verify(text_string(&content), scenario, err);
    scenario_free(scenario);
    text_destroy(&path);
    text_destroy(&content);
    return verified;
}

static bool is_journal(const char *name)
{
    size_t length = strlen(name), end = sizeof extension - 1;
    return length > end && strcmp(name + length - end, extension) == 0;
}

static void every_recorded_run_is_played_again_byte_for_byte(void **state)
{
    (void)state;
    struct library *library = NULL;
    struct problems problems;
    struct file_names names;
    struct err err = {0};
    size_t played = 0, failed = 0;
    problems_init(&problems);
    assert_true(library_open(SOURCE_DIR "/scenarios", &library, &problems, &err));
    assert_non_null(library);
    assert_true(file_list(folder, &names, &err));
    for (size_t i = 0; i < names.count; i++) {
        if (!is_journal(names.at[i]))
            continue;
        played++;
        if (verify(library, names.at[i], &err))
            continue;
        print_error("%s: %s\n", names.at[i], err.text);
        failed++;
    }
    assert_int_not_equal(played, 0);
    assert_int_equal(failed, 0);
    file_names_destroy(&names);
    library_free(library);
    problems_destroy(&problems);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_recorded_run_is_played_again_byte_for_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
