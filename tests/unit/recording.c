/* recording.c: the library is the shipped one, so the rubric is too. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "recording.h"

#include "base/file.h"
#include "base/problem.h"

enum { JOURNAL_BYTES_MAX = 1 << 20 };

void recording_library(struct library **library)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    assert_true(library_open(SOURCE_DIR "/scenarios", library, &problems, &err));
    assert_non_null(*library);
    problems_destroy(&problems);
}

static void load(struct recording *recording, const char *id)
{
    struct problems problems;
    struct text path;
    struct err err = {0};
    problems_init(&problems);
    text_init(&path);
    recording_library(&recording->library);
    assert_true(library_path(recording->library, id, &path, &err));
    assert_true(scenario_load(text_string(&path), recording->library, &recording->scenario,
                              &problems, &err));
    assert_non_null(recording->scenario);
    text_destroy(&path);
    problems_destroy(&problems);
}

void recording_open(struct recording *recording, const char *name)
{
    struct text path, content;
    struct journal journal;
    struct err err = {0};
    text_init(&path);
    text_init(&content);
    text_addf(&path, "%s/tests/golden/%s.journal", SOURCE_DIR, name);
    assert_true(file_read(text_string(&path), JOURNAL_BYTES_MAX, &content, &err));
    assert_true(journal_decode_header(text_string(&content), &journal, &err));
    load(recording, journal.scenario);
    assert_true(journal_decode(text_string(&content), recording->scenario, &journal, &err));
    assert_true(run_replay(&recording->run, recording->scenario, &journal, &err));
    journal_destroy(&journal);
    text_destroy(&path);
    text_destroy(&content);
}

void recording_begin(struct recording *recording, const char *scenario, uint64_t seed)
{
    struct err err = {0};
    load(recording, scenario);
    assert_true(run_start(&recording->run, recording->scenario, seed, MODE_PRACTICE, &err));
}

void recording_close(struct recording *recording)
{
    run_destroy(&recording->run);
    scenario_free(recording->scenario);
    library_free(recording->library);
}
