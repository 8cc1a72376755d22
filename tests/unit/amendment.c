/* amendment.c: what a folder says of itself is changed, with what else its file says kept. */
#include "store/amendment.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "store/progress.h"
#include "story/library.h"

struct place {
    char folder[64];
    struct amendment amendment;
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
    amendment_close(&place->amendment);
    snprintf(command, sizeof command, "rm -rf '%s'", place->folder);
    int status = system(command);
    free(place);
    return status;
}

static const char *at(const struct place *place, const char *inner)
{
    static char path[256];
    snprintf(path, sizeof path, "%s/%s", place->folder, inner);
    return path;
}

static void put(const struct place *place, const char *content)
{
    assert_true(file_write(at(place, "folder.json"), content, strlen(content), NULL));
}

static void opens(struct place *place)
{
    struct err err = {0};
    if (!amendment_open(&place->amendment, place->folder, &err))
        fail_msg("%s", err.text);
}

static void saves(struct place *place)
{
    struct err err = {0};
    if (!amendment_save(&place->amendment, &err))
        fail_msg("%s", err.text);
    amendment_close(&place->amendment);
}

static void sets(struct place *place, const char *lesson, int32_t day, int32_t after)
{
    struct due due = {.day = day, .after = after};
    snprintf(due.lesson, sizeof due.lesson, "%s", lesson);
    assert_true(amendment_set_due(&place->amendment, &due, NULL));
}

static void holds(const struct place *place, const char *content)
{
    struct text text;
    text_init(&text);
    assert_true(file_read(at(place, "folder.json"), 1 << 16, &text, NULL));
    assert_string_equal(text_string(&text), content);
    text_destroy(&text);
}

static unsigned mode_of(const struct place *place, const char *inner)
{
    struct stat status;
    assert_int_equal(lstat(at(place, inner), &status), 0);
    return status.st_mode & 07777;
}

static void days_are_set_changed_and_taken_out(void **state)
{
    struct place *place = *state;
    opens(place);
    sets(place, "gate", day_of_date(2026, 12, 1), 0);
    sets(place, "line", DAY_NONE, 14);
    sets(place, "end", DAY_NONE, 0);
    sets(place, "gate", day_of_date(2027, 1, 31), 0);
    amendment_drop_due(&place->amendment, "end");
    amendment_drop_due(&place->amendment, "never-there");
    saves(place);
    holds(place, "{\n  \"version\": 1,\n  \"managers_see_practice\": false,\n"
                 "  \"least_group\": 5,\n  \"group\": false,\n  \"due\": {\n"
                 "    \"gate\": \"2027-01-31\",\n    \"line\": 14\n  }\n}\n");
    opens(place);
    assert_int_equal(place->amendment.rules.due_count, 2);
}

static void what_is_not_known_is_kept_as_it_stands(void **state)
{
    struct place *place = *state;
    put(place, "{\"more\": {\"a\": [1.50, 1e400]}, \"version\": 1, \"least_group\": 8}");
    opens(place);
    place->amendment.rules.managers_see_practice = true;
    saves(place);
    holds(place, "{\n  \"version\": 1,\n  \"managers_see_practice\": true,\n"
                 "  \"least_group\": 8,\n  \"group\": false,\n"
                 "  \"more\": {\"a\": [1.50, 1e400]}\n}\n");
}

static void a_file_that_cannot_be_followed_is_not_written_over(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    put(place, "{\"version\": 1, \"due\": {\"gate\": \"2026-02-30\"}}");
    assert_false(amendment_open(&place->amendment, place->folder, &err));
    assert_int_equal(err.kind, ERR_BAD);
    holds(place, "{\"version\": 1, \"due\": {\"gate\": \"2026-02-30\"}}");
}

static void a_folder_that_is_not_there_is_not_made(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    assert_false(amendment_open(&place->amendment, at(place, "srv"), &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "make it first"));
    assert_false(file_exists(at(place, "srv")));
}

static void two_do_not_change_it_at_once(void **state)
{
    struct place *place = *state;
    opens(place);
    fflush(NULL);
    pid_t child = fork(); /* locks of one process do not hinder each other */
    if (child == 0) {
        struct amendment other;
        struct err err = {0};
        bool busy = !amendment_open(&other, place->folder, &err) && err.kind == ERR_SYSTEM &&
                    strstr(err.text, "try again") != NULL;
        _exit(busy ? 0 : 1);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

static void a_folder_is_opened_to_its_group_and_closed_again(void **state)
{
    struct place *place = *state;
    struct progress progress;
    assert_true(progress_init(&progress, "ann", "Ann", NULL));
    assert_true(progress_save(place->folder, &progress, NULL));
    progress_destroy(&progress);
    opens(place);
    place->amendment.rules.group = true;
    saves(place);
    assert_int_equal(mode_of(place, "."), 02770);
    assert_int_equal(mode_of(place, "folder.json"), 0660);
    assert_int_equal(mode_of(place, "folder.lock"), 0660);
    assert_int_equal(mode_of(place, "trainees/ann.json"), 0660);
    opens(place);
    place->amendment.rules.least_group = 7;
    saves(place);
    assert_int_equal(mode_of(place, "folder.json"), 0660);
    opens(place);
    place->amendment.rules.group = false;
    saves(place);
    assert_int_equal(mode_of(place, "."), 0700);
    assert_int_equal(mode_of(place, "folder.json"), 0600);
    assert_int_equal(mode_of(place, "trainees/ann.json"), 0600);
}

static void no_more_lessons_than_can_be_read_again_get_a_day(void **state)
{
    struct place *place = *state;
    struct due due = {.day = DAY_NONE, .after = 3};
    struct err err = {0};
    opens(place);
    for (int i = 0; i < RULES_DUE_MAX; i++) {
        snprintf(due.lesson, sizeof due.lesson, "l%d", i);
        assert_true(amendment_set_due(&place->amendment, &due, &err));
    }
    assert_true(amendment_set_due(&place->amendment, &due, &err)); /* it has one */
    snprintf(due.lesson, sizeof due.lesson, "one-more");
    assert_false(amendment_set_due(&place->amendment, &due, &err));
    assert_int_equal(err.kind, ERR_BAD);
    saves(place);
    opens(place);
    assert_int_equal(place->amendment.rules.due_count, RULES_DUE_MAX);
}

static void a_lesson_that_the_course_has_not_is_told_with_the_nearest(void **state)
{
    struct place *place = *state;
    struct library *library;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    assert_true(library_open(SOURCE_DIR "/scenarios", &library, &problems, &err));
    opens(place);
    sets(place, "02-listening", DAY_NONE, 14);
    assert_true(rules_check(&place->amendment.rules, "/srv", library, &err));
    sets(place, "2-listening", DAY_NONE, 14);
    assert_false(rules_check(&place->amendment.rules, "/srv", library, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_string_equal(err.text,
                        "/srv/folder.json: due: the course has no lesson \"2-listening\"; did you "
                        "mean \"02-listening\"?; correct it there, or take it out with: "
                        "understudy folder --due 2-listening=none /srv");
    library_free(library);
    problems_destroy(&problems);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(days_are_set_changed_and_taken_out),
        IN_A_PLACE(what_is_not_known_is_kept_as_it_stands),
        IN_A_PLACE(a_file_that_cannot_be_followed_is_not_written_over),
        IN_A_PLACE(a_folder_that_is_not_there_is_not_made),
        IN_A_PLACE(two_do_not_change_it_at_once),
        IN_A_PLACE(a_folder_is_opened_to_its_group_and_closed_again),
        IN_A_PLACE(no_more_lessons_than_can_be_read_again_get_a_day),
        IN_A_PLACE(a_lesson_that_the_course_has_not_is_told_with_the_nearest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
