/* progress_file.c: what is kept comes back from the disk the same; a file that is refused is
 * left alone, and none is written that would be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "specimen.h"
#include "store/json.h"
#include "store/progress_encode.h"

struct place {
    char folder[64], path[128];
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    *state = place;
    if (mkdtemp(place->folder) == NULL)
        return -1;
    snprintf(place->path, sizeof place->path, "%s/trainees/sam.json", place->folder);
    return 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", place->folder);
    int status = system(command);
    free(place);
    return status;
}

static void assert_holds(const char *path, const struct text *wanted)
{
    struct text found;
    text_init(&found);
    assert_true(file_read(path, JSON_MAX_BYTES, &found, NULL));
    assert_string_equal(text_string(&found), text_string(wanted));
    text_destroy(&found);
}

static void what_is_saved_is_loaded(void **state)
{
    struct place *place = *state;
    struct text sample = specimen_sample(), again;
    struct progress progress = specimen_decode(text_string(&sample)), loaded;
    struct err err = {0};
    if (!progress_save(place->folder, &progress, &err) ||
        !progress_load(place->folder, "sam", &loaded, &err))
        fail_msg("%s", err.text);
    assert_holds(place->path, &sample);
    text_init(&again);
    assert_true(progress_encode(&loaded, &again, NULL));
    assert_string_equal(text_string(&again), text_string(&sample));
    progress_destroy(&loaded);
    progress_destroy(&progress);
    text_destroy(&again);
    text_destroy(&sample);
}

static void no_file_is_an_empty_progress(void **state)
{
    struct place *place = *state;
    struct progress progress;
    assert_true(progress_load(place->folder, "dana", &progress, NULL));
    assert_string_equal(progress.profile.id, "dana");
    assert_string_equal(progress.profile.name, "dana");
    assert_int_equal(progress.count, 0);
    assert_true(file_is_absent(place->path));
    assert_true(progress_save(place->folder, &progress, NULL));
    progress_destroy(&progress);
    assert_true(progress_load(place->folder, "dana", &progress, NULL));
    progress_destroy(&progress);
}

static void only_ids_reach_the_file_system(void **state)
{
    struct place *place = *state;
    static const char *const bad[] = {"",           "..",    "../sam", "/etc/passwd",
                                      "sam/../sam", "sam\n", "Sam",    "sam.json",
                                      "con",        "é",     "a\\b",   "-sam"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct progress progress;
        struct err err = {0};
        assert_false(progress_load(place->folder, bad[i], &progress, &err));
        assert_int_equal(err.kind, ERR_BAD);
        assert_non_null(strstr(err.text, "cannot be a trainee's id"));
        assert_false(progress_init(&progress, bad[i], "Sam", &err));
        struct progress forged = {.profile = {.id = (char *)bad[i], .name = (char *)bad[i]}};
        assert_false(progress_save(place->folder, &forged, &err));
    }
    assert_true(file_is_absent(place->path));
}

static void a_refused_file_is_left_alone_and_cannot_be_saved_over(void **state)
{
    struct place *place = *state;
    struct text damaged;
    struct progress progress;
    struct err err = {0};
    char folder[128];
    text_init(&damaged);
    text_add(&damaged, "{\"version\": 1, \"trainee\": {\"id\": \"sam\"");
    snprintf(folder, sizeof folder, "%s/trainees", place->folder);
    assert_true(file_make_folder(folder, NULL));
    assert_true(file_write(place->path, damaged.at, damaged.length, NULL));
    assert_false(progress_load(place->folder, "sam", &progress, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text,
                           "/trainees/sam.json: line 1: expected \",\" or \"}\"; the file "
                           "was left as it is: mend it, or move it away to begin anew"));
    assert_false(progress_save(place->folder, &progress, &err));
    assert_holds(place->path, &damaged);
    text_destroy(&damaged);
}

static void the_file_of_another_is_refused(void **state)
{
    struct place *place = *state;
    struct text sample = specimen_sample();
    struct progress progress = specimen_decode(text_string(&sample));
    struct err err = {0};
    char other[128];
    assert_true(progress_save(place->folder, &progress, NULL));
    progress_destroy(&progress);
    snprintf(other, sizeof other, "%s/trainees/dana.json", place->folder);
    assert_int_equal(rename(place->path, other), 0);
    assert_false(progress_load(place->folder, "dana", &progress, &err));
    assert_non_null(strstr(err.text, "it is the progress of \"sam\""));
    assert_null(progress.profile.id);
    text_destroy(&sample);
}

static void what_would_be_refused_is_not_written(void **state)
{
    struct place *place = *state;
    struct text sample = specimen_sample();
    struct progress progress = specimen_decode(text_string(&sample));
    struct err err = {0};
    assert_true(progress_save(place->folder, &progress, NULL));
    progress.attempts[0].percent[LISTENING] = 250;
    assert_false(progress_save(place->folder, &progress, &err));
    assert_non_null(strstr(err.text, "the progress of \"sam\" cannot be saved: attempts[0]"));
    assert_holds(place->path, &sample);
    progress_destroy(&progress);
    text_destroy(&sample);
}

/* Made to be larger than what may be read: refused while the old file is whole. */
static void a_progress_that_outgrew_the_limit_is_not_written(void **state)
{
    struct place *place = *state;
    struct text sample = specimen_sample();
    struct progress progress = specimen_decode(text_string(&sample));
    struct err err = {0};
    struct attempt *attempt = &progress.attempts[2];
    assert_true(progress_save(place->folder, &progress, NULL));
    char *move = attempt->moves[0], long_move[2000] = "";
    memset(long_move, 'a', sizeof long_move - 1);
    free(attempt->moves);
    attempt->move_count = JSON_MAX_BYTES / 2000;
    attempt->moves = calloc(attempt->move_count, sizeof *attempt->moves);
    for (size_t i = 0; i < attempt->move_count; i++)
        attempt->moves[i] = strdup(long_move);
    assert_false(progress_save(place->folder, &progress, &err));
    assert_non_null(strstr(err.text, "larger than the"));
    assert_holds(place->path, &sample);
    free(move);
    progress_destroy(&progress);
    text_destroy(&sample);
}

static void a_file_where_a_folder_should_be_is_told(void **state)
{
    struct place *place = *state;
    struct progress progress;
    struct err err = {0};
    char inside[128];
    snprintf(inside, sizeof inside, "%s/f", place->folder);
    assert_true(file_write(inside, "x", 1, NULL));
    assert_false(progress_load(inside, "sam", &progress, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "/f/hands: Not a directory"));
    assert_true(progress_init(&progress, "sam", "Sam", NULL));
    assert_false(progress_save(inside, &progress, &err));
    assert_non_null(strstr(err.text, "cannot make the folder"));
    assert_false(progress_save("/proc/understudy", &progress, &err));
    assert_non_null(strstr(err.text, "cannot make the folder /proc/understudy"));
    progress_destroy(&progress);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(what_is_saved_is_loaded),
        IN_A_PLACE(no_file_is_an_empty_progress),
        IN_A_PLACE(only_ids_reach_the_file_system),
        IN_A_PLACE(a_refused_file_is_left_alone_and_cannot_be_saved_over),
        IN_A_PLACE(the_file_of_another_is_refused),
        IN_A_PLACE(what_would_be_refused_is_not_written),
        IN_A_PLACE(a_progress_that_outgrew_the_limit_is_not_written),
        IN_A_PLACE(a_file_where_a_folder_should_be_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
