/* roster.c: many people in one folder, known by the beginning of their files. */
#include "store/roster.h"

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

#include "base/file.h"
#include "base/text.h"
#include "store/progress.h"

struct place {
    char folder[64];
    struct roster roster;
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    *state = place;
    return mkdtemp(place->folder) == NULL ? -1 : 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    char command[128];
    roster_destroy(&place->roster);
    snprintf(command, sizeof command, "rm -rf '%s'", place->folder);
    int status = system(command);
    free(place);
    return status;
}

static void put(const struct place *place, const char *name, const char *content)
{
    char path[256];
    snprintf(path, sizeof path, "%s/trainees", place->folder);
    assert_true(file_make_folder(path, NULL));
    snprintf(path, sizeof path, "%s/trainees/%s", place->folder, name);
    assert_true(file_write(path, content, strlen(content), NULL));
}

static void read_again(struct place *place)
{
    struct err err = {0};
    roster_destroy(&place->roster);
    if (!roster_read(place->folder, &place->roster, &err))
        fail_msg("%s", err.text);
}

/* Adds somebody and gives their id. */
static char *add(const struct place *place, const char *name, const char *team)
{
    struct profile profile = {NULL,  (char *)name, (char *)team, "en",
                              "owl", "teal",       "2026-02-28", NULL};
    struct err err = {0};
    if (!roster_add(place->folder, &profile, &err))
        fail_msg("%s", err.text);
    return profile.id;
}

static void a_folder_without_trainees_has_nobody(void **state)
{
    struct place *place = *state;
    read_again(place);
    assert_int_equal(place->roster.count, 0);
    assert_true(roster_read("/nowhere/at/all", &place->roster, NULL));
    assert_int_equal(place->roster.count, 0);
}

static void people_come_by_name_whatever_their_letters(void **state)
{
    struct place *place = *state;
    static const char *const names[] = {"zoë", "Émile", "anna", "Eve", "Ölga", "Noor"};
    static const char *const order[] = {"anna", "Émile", "Eve", "Noor", "Ölga", "zoë"};
    for (size_t i = 0; i < 6; i++)
        free(add(place, names[i], "Night shift"));
    read_again(place);
    assert_int_equal(place->roster.count, 6);
    for (size_t i = 0; i < 6; i++) {
        assert_string_equal(place->roster.at[i].profile.name, order[i]);
        assert_string_equal(place->roster.at[i].profile.team, "Night shift");
        assert_string_equal(place->roster.at[i].profile.color, "teal");
        assert_string_equal(place->roster.at[i].profile.since, "2026-02-28");
        assert_true(place->roster.at[i].readable);
    }
}

static void ids_come_from_names_and_never_meet(void **state)
{
    struct place *place = *state;
    char long_name[PROFILE_TEXT_MAX_BYTES + 1] = "", path[256];
    memset(long_name, 'a', sizeof long_name - 1);
    static const char *const names[] = {"Zoë Müller", "zoe muller", "张伟", "李娜", "Con"};
    static const char *const ids[] = {"zoe-muller", "zoe-muller-2", "x", "x-2", "con-x"};
    for (size_t i = 0; i < 5; i++) {
        char *id = add(place, names[i], "");
        assert_string_equal(id, ids[i]);
        free(id);
    }
    for (size_t i = 0; i < 12; i++) {
        char *id = add(place, long_name, "");
        snprintf(path, sizeof path, "%s/trainees/%s.json", place->folder, id);
        assert_true(file_exists(path));
        free(id);
    }
    read_again(place);
    assert_int_equal(place->roster.count, 17);
}

static void a_name_that_cannot_be_one_makes_no_file(void **state)
{
    struct place *place = *state;
    struct profile profile = {NULL, "", "", "en", "", "", "", NULL};
    struct err err = {0};
    assert_false(roster_add(place->folder, &profile, &err));
    assert_int_equal(err.kind, ERR_BAD);
    free(profile.id);
    read_again(place);
    assert_int_equal(place->roster.count, 0);
    assert_int_equal(rmdir(place->folder), 0);
    assert_int_equal(mkdir(place->folder, 0700), 0);
}

/* In the first 4 KiB, in another order of fields, with more before it than that. */
static void a_profile_is_found_wherever_it_stands(void **state)
{
    struct place *place = *state;
    struct text late;
    text_init(&late);
    text_addf(&late, "{%9000s", "");
    text_add(&late,
             "\"version\": 1, \"trainee\": {\"name\": \"Late {\\\"\\\\\", \"id\": \"late\"}, "
             "\"attempts\": []}");
    put(place, "late.json", text_string(&late));
    put(place, "last.json",
        "{\"attempts\": [], \"trainee\": {\"id\": \"last\", \"name\": \"Last\"}, \"version\": 1}");
    put(place, "tricky.json",
        "{\"version\": 1, \"trainee\": {\"id\": \"tricky\", \"name\": \"Tricky }\\\\\\\" {\"}, "
        "\"attempts\": [{\"never\": \"looked at\"}]}");
    put(place, "notes.txt", "nobody");
    put(place, "Sam.json", "nobody");
    read_again(place);
    assert_int_equal(place->roster.count, 3);
    assert_string_equal(place->roster.at[0].profile.name, "Last");
    assert_string_equal(place->roster.at[1].profile.name, "Late {\"\\");
    assert_string_equal(place->roster.at[2].profile.name, "Tricky }\\\" {");
    for (size_t i = 0; i < 3; i++)
        assert_true(place->roster.at[i].readable);
    text_destroy(&late);
}

static void a_file_that_cannot_be_read_is_listed_under_its_id(void **state)
{
    struct place *place = *state;
    put(place, "cut.json", "{\"version\": 2, \"trainee\": {\"id\": \"cut\", \"na");
    put(place, "empty.json", "");
    put(place, "other.json",
        "{\"version\": 1, \"trainee\": {\"id\": \"sam\", \"name\": \"Sam\"}, "
        "\"attempts\": []}");
    put(place, "words.json", "}}{{ not json \"");
    read_again(place);
    static const char *const ids[] = {"cut", "empty", "other", "words"};
    assert_int_equal(place->roster.count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_false(place->roster.at[i].readable);
        assert_string_equal(place->roster.at[i].profile.id, ids[i]);
        assert_string_equal(place->roster.at[i].profile.name, ids[i]);
    }
}

static void typing_finds_people_by_the_beginnings_of_words(void **state)
{
    struct place *place = *state;
    free(add(place, "Zoë van der Müller", "Spät Schicht"));
    read_again(place);
    static const char *const yes[] = {"", " ", "z", "ZOE", "mul zo", "Mü", "spat", "der  sch"};
    static const char *const no[] = {"oe", "zoe x", "zz", "an", "chicht"};
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        if (!roster_matches(place->roster.at[0].folded, yes[i]))
            fail_msg("\"%s\" does not find her", yes[i]);
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        if (roster_matches(place->roster.at[0].folded, no[i]))
            fail_msg("\"%s\" finds her", no[i]);
}

enum { WINDOWS = 12, ROUNDS = 6 };

/* Waits for the others, and adds somebody of the same name and its own team. */
static void add_at_once(const struct place *place, int window, int go)
{
    char team[32], begin;
    struct err err = {0};
    snprintf(team, sizeof team, "Team %d", window);
    ssize_t got = read(go, &begin, 1);
    for (int i = 0; got == 0 && i < ROUNDS; i++) {
        struct profile profile = {0};
        if (!profile_init(&profile, "new", "Sam Okafor", &err))
            _exit(1);
        free(profile.team);
        profile.team = strdup(team);
        if (!roster_add(place->folder, &profile, &err))
            _exit(1);
        profile_destroy(&profile);
    }
    _exit(got == 0 ? 0 : 1);
}

static void windows_that_add_the_same_name_at_once_make_people_of_their_own(void **state)
{
    struct place *place = *state;
    int go[2], status, seen[WINDOWS] = {0};
    assert_int_equal(pipe(go), 0);
    for (int i = 0; i < WINDOWS; i++)
        if (fork() == 0) {
            close(go[1]);
            add_at_once(place, i, go[0]);
        }
    close(go[1]); /* all at once */
    for (int i = 0; i < WINDOWS; i++) {
        wait(&status);
        assert_int_equal(status, 0);
    }
    read_again(place);
    assert_int_equal(place->roster.count, WINDOWS * ROUNDS);
    for (size_t i = 0; i < place->roster.count; i++)
        seen[atoi(place->roster.at[i].profile.team + strlen("Team "))]++;
    for (int i = 0; i < WINDOWS; i++)
        assert_int_equal(seen[i], ROUNDS);
    close(go[0]);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Each with a long list of attempts, so that reading it all would take minutes. The
 * margin is for a busy machine and for sanitizers. */
static void ten_thousand_people_are_read_at_once(void **state)
{
    struct place *place = *state;
    struct text sample;
    char path[256];
    text_init(&sample);
    assert_true(file_read(SOURCE_DIR "/tests/schema/sample.json", 100000, &sample, NULL));
    snprintf(path, sizeof path, "%s/trainees", place->folder);
    assert_true(file_make_folder(path, NULL));
    for (int i = 0; i < 10000; i++) {
        snprintf(path, sizeof path, "%s/trainees/p%05d.json", place->folder, i);
        FILE *file = fopen(path, "w");
        assert_non_null(file);
        fprintf(file,
                "{\n  \"version\": 1,\n  \"trainee\": {\"id\": \"p%05d\", \"name\": \"P %d\"}%s", i,
                9999 - i, strstr(text_string(&sample), ",\n  \"attempts\""));
        fclose(file);
    }
    double from = seconds();
    read_again(place);
    double took = seconds() - from;
    print_message("10,000 profiles in %.2f s\n", took);
    assert_int_equal(place->roster.count, 10000);
    assert_true(place->roster.at[0].readable);
    assert_true(took < 5);
    text_destroy(&sample);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_folder_without_trainees_has_nobody),
        IN_A_PLACE(people_come_by_name_whatever_their_letters),
        IN_A_PLACE(ids_come_from_names_and_never_meet),
        IN_A_PLACE(a_name_that_cannot_be_one_makes_no_file),
        IN_A_PLACE(a_profile_is_found_wherever_it_stands),
        IN_A_PLACE(a_file_that_cannot_be_read_is_listed_under_its_id),
        IN_A_PLACE(typing_finds_people_by_the_beginnings_of_words),
        IN_A_PLACE(windows_that_add_the_same_name_at_once_make_people_of_their_own),
        IN_A_PLACE(ten_thousand_people_are_read_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
