/* paths.c: no id, whoever wrote it, leads out of the folder that it names something in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/bundle.h"
#include "base/file.h"
#include "base/name.h"
#include "store/archive.h"
#include "store/belongings.h"
#include "store/progress.h"
#include "store/roster.h"
#include "store/training.h"
#include "story/library.h"

#define TEN "aaaaaaaaaa"
#define OVERLONG TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

/* What a hostile file, an option or a curious person may give as an id. */
static const char *const hostile[] = {
    "",
    ".",
    "..",
    "../outside",
    "../../etc/passwd",
    "a/../../outside",
    "a/b",
    "/etc/passwd",
    "//etc/passwd",
    "a\\..\\outside",
    "c:outside",
    "~",
    "~root",
    "outside.json",
    "a\nb",
    "a\tb",
    "a b",
    " a",
    "a\x7f",
    "-rf",
    "$HOME",
    "`id`",
    "%2e%2e%2foutside",
    "con",
    "nul",
    "aux",
    "prn",
    "com1",
    "lpt9",
    TEN TEN TEN TEN TEN TEN "wxyz", /* 64 */
    OVERLONG,
    "\xC3\xA9",  /* é in one: NFC */
    "e\xCC\x81", /* e and an accent: NFD */
    "a\xE2\x80\xAE"
    "b", /* right-to-left override */
    "a\xE2\x81\xA6"
    "b", /* left-to-right isolate */
    "a\xE2\x80\x8B"
    "b", /* zero width space */
    "\xEF\xBB\xBF"
    "a",                        /* byte order mark */
    "\xE2\x80\xA5/outside",     /* two dot leader */
    "..\xE2\x88\x95outside",    /* division slash */
    "\xEF\xBC\x8E\xEF\xBC\x8E", /* full-width dots */
    "\xD0\xB0nn",               /* a Cyrillic a */
    "ANN",
    "\xFF\xFE",
    "\xC0\xAE\xC0\xAE\xC0\xAFoutside", /* overlong ../ */
};
enum { HOSTILE = sizeof hostile / sizeof *hostile };

struct place {
    char folder[64], data[96], outside[96];
};

static void write_progress(const char *folder, const char *id)
{
    struct progress progress;
    struct err err = {0};
    assert_true(progress_init(&progress, id, "Somebody", &err));
    if (!progress_save(folder, &progress, &err))
        fail_msg("%s", err.text);
    progress_destroy(&progress);
}

/* FOLDER/data is the data folder; FOLDER/outside.json, beside it, is a good progress. */
static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    char made[160];
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    *state = place;
    if (mkdtemp(place->folder) == NULL)
        return -1;
    snprintf(place->data, sizeof place->data, "%s/data", place->folder);
    snprintf(place->outside, sizeof place->outside, "%s/outside.json", place->folder);
    snprintf(made, sizeof made, "%s/trainees", place->data);
    if (!file_make_folder(made, NULL))
        return -1;
    write_progress(place->folder, "outside");
    snprintf(made, sizeof made, "%s/trainees/outside.json", place->folder);
    return rename(made, place->outside);
}

static int remove_place(void **state)
{
    struct place *place = *state;
    bool ok = bundle_remove(place->folder, NULL);
    free(place);
    return ok ? 0 : -1;
}

static void assert_untouched(const struct place *place)
{
    struct file_names names;
    char trainees[128];
    struct err err = {0};
    snprintf(trainees, sizeof trainees, "%s/trainees", place->data);
    assert_true(file_exists(place->outside));
    assert_true(file_list(trainees, &names, &err));
    assert_int_equal(names.count, 0);
    file_names_destroy(&names);
}

static void a_trainees_id_leads_nowhere_else(void **state)
{
    struct place *place = *state;
    for (size_t i = 0; i < HOSTILE; i++) {
        struct progress progress;
        struct belongings belongings;
        struct err err = {0};
        assert_false(name_is_id(hostile[i]));
        if (progress_load(place->data, hostile[i], &progress, &err))
            fail_msg("%s is read", hostile[i]);
        assert_int_equal(err.kind, ERR_BAD);
        assert_false(progress_is_kept(place->data, hostile[i]));
        assert_false(progress_init(&progress, hostile[i], "Name", &err));
        assert_false(belongings_find(place->data, hostile[i], &belongings, &err));
        struct progress forged = {.profile = {.id = (char *)hostile[i], .name = (char *)"Name"}};
        assert_false(progress_save(place->data, &forged, &err));
        assert_untouched(place);
    }
}

/* roster_add makes the id itself, from whatever name. */
static void a_name_makes_an_id_within_the_folder(void **state)
{
    struct place *place = *state;
    for (size_t i = 0; i < HOSTILE; i++) {
        char id[NAME_MAX_BYTES + 1];
        name_to_id(hostile[i], id);
        assert_true(name_is_id(id));
    }
    struct profile profile;
    struct err err = {0};
    assert_true(profile_init(&profile, "x", "../../outside", &err));
    assert_true(roster_add(place->data, &profile, &err));
    assert_true(name_is_id(profile.id));
    assert_true(progress_is_kept(place->data, profile.id));
    profile_destroy(&profile);
}

/* A folder named like the file, or one of another's name in it, is not theirs. */
static void a_file_name_is_a_trainees_only_when_it_is_an_id(void **state)
{
    (void)state;
    for (size_t i = 0; i < HOSTILE; i++) {
        char name[400], id[NAME_MAX_BYTES + 1];
        snprintf(name, sizeof name, "%s.json", hostile[i]);
        if (roster_id_of(name, id))
            fail_msg("%s is taken for %s", name, id);
    }
}

static void a_link_among_the_trainees_is_refused(void **state)
{
    struct place *place = *state;
    static const char *const targets[] = {"../../outside.json", "/etc/passwd", "missing",
                                          "outside.json"};
    char link[128];
    snprintf(link, sizeof link, "%s/trainees/outside.json", place->data);
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++) {
        struct progress progress;
        struct roster roster;
        struct err err = {0};
        assert_int_equal(symlink(targets[i], link), 0);
        assert_false(progress_load(place->data, "outside", &progress, &err));
        assert_int_equal(err.kind, ERR_BAD);
        assert_non_null(strstr(err.text, "is a link"));
        struct training training;
        assert_false(training_open(&training, NULL, place->data, "outside", &err));
        assert_non_null(strstr(err.text, "is a link"));
        assert_true(roster_read(place->data, &roster, &err));
        assert_int_equal(roster.count, 1);
        assert_false(roster.at[0].readable);
        roster_destroy(&roster);
        assert_int_equal(unlink(link), 0);
    }
    assert_untouched(place);
}

static void a_file_that_is_none_is_refused(void **state)
{
    struct place *place = *state;
    struct progress progress;
    struct err err = {0};
    char path[128];
    snprintf(path, sizeof path, "%s/trainees/ann.json", place->data);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_false(progress_load(place->data, "ann", &progress, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(mkdir(path, 0700), 0);
    assert_false(progress_load(place->data, "ann", &progress, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_int_equal(rmdir(path), 0);
}

static void an_archived_scenario_is_found_by_its_hash_alone(void **state)
{
    struct place *place = *state;
    for (size_t i = 0; i < HOSTILE; i++) {
        struct archived archived;
        struct err err = {0};
        assert_false(archive_is_hash(hostile[i]));
        assert_false(archive_has(place->data, hostile[i]));
        assert_false(archive_open(place->data, hostile[i], &archived, &err));
        assert_int_equal(err.kind, ERR_BAD);
    }
}

/* An author's own file may lie anywhere, but is then named as a path by whoever plays it;
 * what a progress file says is an id, and is looked up in the course. */
static void a_scenario_is_of_the_course_or_not_found(void **state)
{
    (void)state;
    struct library *library;
    struct problems problems;
    struct text path;
    struct err err = {0};
    problems_init(&problems);
    text_init(&path);
    assert_true(library_open(SOURCE_DIR "/tests/lua/play", &library, &problems, &err));
    for (size_t i = 0; i < HOSTILE; i++) {
        bool is_file = file_exists(hostile[i]) && !file_is_folder(hostile[i]);
        if (!is_file && library_path(library, hostile[i], &path, &err))
            fail_msg("%s is found: %s", hostile[i], path.at);
    }
    text_destroy(&path);
    library_free(library);
    problems_destroy(&problems);
}

/* The lessons, scenarios, portraits and backdrops that a pack names. */
static void a_pack_cannot_name_what_lies_outside(void **state)
{
    struct place *place = *state;
    static const char *const courses[] = {
        "return course \"C\" { lesson \"../outside\" { title = \"T\", about = \"A.\", scenarios = "
        "{ \"a\" } } }",
        "return course \"C\" { lesson \"a\" { title = \"T\", about = \"A.\", scenarios = "
        "{ \"../outside\" } } }",
        "return course \"C\" { lesson \"/etc\" { title = \"T\", about = \"A.\", scenarios = "
        "{ \"passwd\" } } }",
    };
    char command[256], path[128];
    snprintf(command, sizeof command, "cp -r '%s/tests/lua/play' '%s/pack'", SOURCE_DIR,
             place->folder);
    assert_int_equal(system(command), 0);
    for (size_t i = 0; i < sizeof courses / sizeof *courses; i++) {
        struct library *library;
        struct problems problems;
        struct err err = {0};
        problems_init(&problems);
        snprintf(path, sizeof path, "%s/pack/course.lua", place->folder);
        assert_true(file_write(path, courses[i], strlen(courses[i]), &err));
        snprintf(path, sizeof path, "%s/pack", place->folder);
        assert_true(library_open(path, &library, &problems, &err));
        assert_null(library);
        assert_true(problems.errors > 0);
        problems_destroy(&problems);
    }
}

static void a_profile_names_no_picture_outside(void **state)
{
    (void)state;
    for (size_t i = 1; i < HOSTILE; i++) { /* "" is none, and the initials are drawn */
        struct profile profile;
        struct err err = {0};
        assert_true(profile_init(&profile, "ann", "Ann", &err));
        free(profile.avatar);
        profile.avatar = strdup(hostile[i]);
        assert_false(profile_check(&profile, &err));
        assert_int_equal(err.kind, ERR_BAD);
        profile_destroy(&profile);
    }
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_trainees_id_leads_nowhere_else),
        IN_A_PLACE(a_name_makes_an_id_within_the_folder),
        cmocka_unit_test(a_file_name_is_a_trainees_only_when_it_is_an_id),
        IN_A_PLACE(a_link_among_the_trainees_is_refused),
        IN_A_PLACE(a_file_that_is_none_is_refused),
        IN_A_PLACE(an_archived_scenario_is_found_by_its_hash_alone),
        cmocka_unit_test(a_scenario_is_of_the_course_or_not_found),
        IN_A_PLACE(a_pack_cannot_name_what_lies_outside),
        cmocka_unit_test(a_profile_names_no_picture_outside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
