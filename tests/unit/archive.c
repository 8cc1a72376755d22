/* archive.c: what a scenario was is kept once, can be read back, and is known when it was
 * changed. */
#include "store/archive.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/bundle.h"
#include "base/file.h"
#include "base/lock.h"
#include "base/text.h"

static const char *const NO_HASH =
    "0000000000000000000000000000000000000000000000000000000000000000";

struct place {
    char folder[64];
    struct library *library;
    struct scenario *scenario;
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    *state = place;
    if (mkdtemp(place->folder) == NULL ||
        !library_open(SOURCE_DIR "/tests/lua/play", &place->library, &problems, &err) ||
        !scenario_load(SOURCE_DIR "/tests/lua/play/basics/parcel.lua", place->library,
                       &place->scenario, &problems, &err))
        return -1;
    problems_destroy(&problems);
    return 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    scenario_free(place->scenario);
    library_free(place->library);
    bool ok = bundle_remove(place->folder, NULL);
    free(place);
    return ok ? 0 : -1;
}

static void keep(const struct place *place)
{
    struct err err = {0};
    if (!archive_keep(place->folder, place->library, place->scenario, &err))
        fail_msg("%s", err.text);
}

static const char *at(const struct place *place, const char *inner)
{
    static char path[256];
    snprintf(path, sizeof path, "%s/scenarios/%s%s", place->folder, place->scenario->hash, inner);
    return path;
}

static void what_is_kept_compiles_to_the_same_content(void **state)
{
    struct place *place = *state;
    struct archived archived;
    struct err err = {0};
    assert_false(archive_has(place->folder, place->scenario->hash));
    assert_false(archive_open(place->folder, place->scenario->hash, &archived, &err));
    assert_int_equal(err.kind, ERR_BAD);
    keep(place);
    assert_true(archive_has(place->folder, place->scenario->hash));
    assert_true(archive_open(place->folder, place->scenario->hash, &archived, &err));
    assert_string_equal(archived.scenario->hash, place->scenario->hash);
    assert_string_equal(archived.scenario->source, place->scenario->source);
    assert_string_equal(archived.scenario->id, "parcel");
    archive_close(&archived);
}

static void every_scenario_of_the_course_can_be_kept(void **state)
{
    struct place *place = *state;
    struct library *course;
    struct problems problems;
    struct err err = {0};
    struct text path;
    problems_init(&problems);
    text_init(&path);
    assert_true(library_open(SOURCE_DIR "/scenarios", &course, &problems, &err));
    for (size_t l = 0; l < course->lesson_count; l++)
        for (size_t s = 0; s < course->lessons[l].scenario_count; s++) {
            struct scenario *scenario;
            assert_true(library_path(course, course->lessons[l].scenarios[s], &path, &err));
            assert_true(scenario_load(path.at, course, &scenario, &problems, &err));
            if (!archive_keep(place->folder, course, scenario, &err))
                fail_msg("%s: %s", path.at, err.text);
            scenario_free(scenario);
        }
    text_destroy(&path);
    library_free(course);
    problems_destroy(&problems);
}

/* The texts are those that were compiled, whatever became of the files. */
static void it_is_written_once_and_only_read(void **state)
{
    struct place *place = *state;
    struct stat before, after;
    keep(place);
    assert_int_equal(stat(at(place, ""), &before), 0);
    keep(place);
    assert_int_equal(stat(at(place, ""), &after), 0);
    assert_true(before.st_ino == after.st_ino);
    assert_int_equal(before.st_mode & 07777, 0700);
    assert_int_equal(stat(at(place, "/archive/parcel.lua"), &after), 0);
    assert_int_equal(after.st_mode & 07777, 0400);
    struct file_names names;
    char folder[80];
    snprintf(folder, sizeof folder, "%s/scenarios", place->folder);
    assert_true(file_list(folder, &names, NULL));
    assert_int_equal(names.count, 1); /* nothing that was only on the way */
    file_names_destroy(&names);
}

static void replace(const struct place *place, const char *inner, const char *old, const char *new)
{
    struct text content, changed;
    text_init(&content);
    text_init(&changed);
    assert_true(file_read(at(place, inner), 1 << 20, &content, NULL));
    const char *found = strstr(content.at, old);
    assert_non_null(found);
    text_add_bytes(&changed, content.at, (size_t)(found - content.at));
    text_add(&changed, new);
    text_add(&changed, found + strlen(old));
    assert_true(file_write(at(place, inner), changed.at, changed.length, NULL));
    text_destroy(&changed);
    text_destroy(&content);
}

static void a_changed_one_is_refused(void **state)
{
    struct place *place = *state;
    static const struct {
        const char *inner, *old, *new;
    } changes[] = {
        {"/archive/parcel.lua", "It is only a parcel.", "It is a parcel."},
        {"/rubric.lua", "points = 2", "points = 1"},
        {"/cast.lua", "Dana Reyes", "Dana Royes"},
        {"/course.lua", "\"parcel\"", "\"parcel\", \"other\""},
        {"/course.lua", "return", "retrun"},
    };
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        struct archived archived;
        struct err err = {0};
        keep(place);
        replace(place, changes[i].inner, changes[i].old, changes[i].new);
        if (archive_open(place->folder, place->scenario->hash, &archived, &err))
            fail_msg("%s", changes[i].new);
        assert_true(archived.scenario == NULL && archived.library == NULL);
        assert_true(bundle_remove(at(place, ""), &err));
    }
}

static void nothing_but_a_hash_leads_to_a_scenario(void **state)
{
    struct place *place = *state;
    static const char *const not_hashes[] = {
        "",
        ".",
        "..",
        "../trainees",
        "/etc/passwd",
        "nul",
        "000000000000000000000000000000000000000000000000000000000000000",
        "00000000000000000000000000000000000000000000000000000000000000000",
        "000000000000000000000000000000000000000000000000000000000000000/",
        "../0000000000000000000000000000000000000000000000000000000000000",
        "000000000000000000000000000000000000000000000000000000000000000A",
        "00000000000000000000000000000000000000000000000000000000000000\xC3\xA9",
        "000000000000000000000000000000000000000000000000000000000000\xE2\x80\xAE",
    };
    keep(place);
    for (size_t i = 0; i < sizeof not_hashes / sizeof *not_hashes; i++) {
        struct archived archived;
        struct err err = {0};
        assert_false(archive_is_hash(not_hashes[i]));
        assert_false(archive_has(place->folder, not_hashes[i]));
        assert_false(archive_open(place->folder, not_hashes[i], &archived, &err));
        assert_int_equal(err.kind, ERR_BAD);
    }
    assert_true(archive_is_hash(NO_HASH));
    assert_false(archive_has(place->folder, NO_HASH));
}

static void a_link_in_place_of_one_is_not_followed(void **state)
{
    struct place *place = *state;
    struct archived archived;
    struct err err = {0};
    char link[256], moved[256];
    keep(place);
    snprintf(moved, sizeof moved, "%s/elsewhere", place->folder);
    snprintf(link, sizeof link, "%s", at(place, ""));
    assert_int_equal(rename(link, moved), 0);
    assert_int_equal(symlink("../elsewhere", link), 0);
    assert_false(archive_has(place->folder, place->scenario->hash));
    assert_false(archive_open(place->folder, place->scenario->hash, &archived, &err));
    assert_int_equal(err.kind, ERR_BAD);
}

static void what_cannot_be_written_leaves_nothing(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    char path[96];
    snprintf(path, sizeof path, "%s/scenarios", place->folder);
    assert_true(file_write(path, "in the way", 10, &err));
    assert_false(archive_keep(place->folder, place->library, place->scenario, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_int_equal(unlink(path), 0);
    keep(place);
}

static void path_of(const struct place *place, const char *name, char *path)
{
    snprintf(path, 256, "%s/scenarios/%s", place->folder, name);
}

/* As one that was killed leaves it, with a file that nobody may write. */
static void leave_half_written(const struct place *place, const char *name)
{
    char path[256], file[300];
    path_of(place, name, path);
    assert_true(file_make_folder(path, NULL));
    snprintf(file, sizeof file, "%s/rubric.lua", path);
    assert_true(file_write(file, "return", 6, NULL));
    chmod(file, 0400);
}

static bool is_there(const struct place *place, const char *name)
{
    char path[256];
    path_of(place, name, path);
    return !file_is_absent(path);
}

static void what_was_left_half_written_is_removed_and_nothing_else(void **state)
{
    const struct place *place = *state;
    char left[96];
    snprintf(left, sizeof left, "%s.4711.new", NO_HASH);
    leave_half_written(place, left);
    leave_half_written(place, NO_HASH);
    leave_half_written(place, "notes.new");
    keep(place);
    assert_false(is_there(place, left));
    assert_true(is_there(place, NO_HASH));
    assert_true(is_there(place, "notes.new"));
    assert_true(is_there(place, place->scenario->hash));
}

/* Somebody is writing, and takes a while: 0 when nobody interfered. */
static int write_slowly(const struct place *place, const char *name, int told)
{
    char path[256];
    struct lock lock;
    snprintf(path, sizeof path, "%s/scenarios.lock", place->folder);
    if (!lock_open(&lock, path, NULL) || lock_take(&lock, 0) != LOCK_HELD)
        return 1;
    leave_half_written(place, name);
    close(told);
    nanosleep(&(struct timespec){.tv_nsec = 200000000}, NULL);
    int status = is_there(place, name) ? 0 : 1;
    lock_close(&lock);
    return status;
}

static void what_somebody_writes_now_is_left_alone(void **state)
{
    const struct place *place = *state;
    char left[96], none;
    int told[2], status;
    snprintf(left, sizeof left, "%s.4711.new", NO_HASH);
    assert_int_equal(pipe(told), 0);
    pid_t child = fork();
    if (child == 0)
        _exit(write_slowly(place, left, told[1]));
    close(told[1]);
    assert_int_equal(read(told[0], &none, 1), 0);
    keep(place);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_false(is_there(place, left));
    close(told[0]);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(what_is_kept_compiles_to_the_same_content),
        IN_A_PLACE(every_scenario_of_the_course_can_be_kept),
        IN_A_PLACE(it_is_written_once_and_only_read),
        IN_A_PLACE(a_changed_one_is_refused),
        IN_A_PLACE(nothing_but_a_hash_leads_to_a_scenario),
        IN_A_PLACE(a_link_in_place_of_one_is_not_followed),
        IN_A_PLACE(what_cannot_be_written_leaves_nothing),
        IN_A_PLACE(what_was_left_half_written_is_removed_and_nothing_else),
        IN_A_PLACE(what_somebody_writes_now_is_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
