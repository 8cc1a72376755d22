/* rules.c: whom a data folder is for: what folder.json says, and what becomes of modes,
 * whatever the umask. */
#include "store/rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "store/progress.h"

struct place {
    char folder[64];
    mode_t umask;
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    place->umask = umask(022);
    *state = place;
    return mkdtemp(place->folder) == NULL ? -1 : 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    char command[128];
    umask(place->umask);
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

static void put(const struct place *place, const char *inner, const char *content)
{
    struct err err = {0};
    if (!file_write(at(place, inner), content, strlen(content), &err))
        fail_msg("%s", err.text);
}

static unsigned mode_of(const struct place *place, const char *inner)
{
    struct stat status;
    assert_int_equal(lstat(at(place, inner), &status), 0);
    return status.st_mode & 07777;
}

static void set_mode(const struct place *place, const char *inner, mode_t mode)
{
    assert_int_equal(chmod(at(place, inner), mode), 0);
}

static void without_a_file_everything_is_private(void **state)
{
    struct place *place = *state;
    struct rules rules;
    struct err err = {0};
    assert_true(rules_read(place->folder, &rules, &err));
    assert_false(rules.managers_see_practice);
    assert_int_equal(rules.least_group, 5);
    assert_false(rules.group);
    assert_int_equal(rules.due_count, 0);
    assert_null(rules_due(&rules, "gate"));
}

static void what_the_file_says_holds(void **state)
{
    struct place *place = *state;
    struct rules rules;
    struct err err = {0};
    put(place, "folder.json",
        "{\"version\": 1, \"managers_see_practice\": true, \"least_group\": 8, \"group\": true}");
    assert_true(rules_read(place->folder, &rules, &err));
    assert_true(rules.managers_see_practice);
    assert_int_equal(rules.least_group, 8);
    assert_true(rules.group);
    put(place, "folder.json", "{\"version\": 1, \"least_group\": 3}");
    assert_true(rules_read(place->folder, &rules, &err));
    assert_false(rules.managers_see_practice || rules.group);
    assert_int_equal(rules.least_group, 3);
}

static void a_lesson_is_due_by_a_day_or_after_so_many(void **state)
{
    struct place *place = *state;
    struct rules rules;
    struct err err = {0};
    put(place, "folder.json",
        "{\"version\": 1, \"due\": {\"gate\": \"2028-02-29\", \"line\": 14, \"end\": 0}}");
    assert_true(rules_read(place->folder, &rules, &err));
    assert_int_equal(rules.due_count, 3);
    assert_int_equal(rules_due(&rules, "gate")->day, day_of_date(2028, 2, 29));
    assert_int_equal(rules_due(&rules, "line")->day, DAY_NONE);
    assert_int_equal(rules_due(&rules, "line")->after, 14);
    assert_int_equal(rules_due(&rules, "end")->after, 0);
    assert_null(rules_due(&rules, "front"));
}

static void what_is_not_known_does_nothing(void **state)
{
    struct place *place = *state;
    struct rules rules;
    struct err err = {0};
    char *others;
    put(place, "folder.json",
        "{\"manager_sees_practice\": true, \"version\": 1, \"more\": [1.50, {}]}");
    assert_true(rules_read_all(place->folder, &rules, &others, &err));
    assert_false(rules.managers_see_practice);
    assert_string_equal(others, "\"manager_sees_practice\": true, \"more\": [1.50, {}]");
    free(others);
}

static void a_file_that_cannot_be_followed_is_told(void **state)
{
    struct place *place = *state;
    static const struct {
        const char *content, *told;
    } cases[] = {
        {"", "folder.json"},
        {"{}", "version"},
        {"{\"version\": 2}", "version"},
        {"{\"version\": 1, \"least_group\": 0}", "least_group"},
        {"{\"version\": 1, \"group\": \"yes\"}", "group"},
        {"[1]", "object"},
        {"{\"version\": 1, \"due\": 3}", "due: expected an object"},
        {"{\"version\": 1, \"due\": {\"gate\": \"2026-02-29\"}}",
         "due.gate: \"2026-02-29\" is no day of the calendar; write one as 2026-12-01"},
        {"{\"version\": 1, \"due\": {\"\\u001b[2J\": 3}}", "due: \"?[2J\" is no lesson's id"},
        {"{\"version\": 1, \"due\": {\"gate\": \"\\u001b[2J\"}}", "due.gate: \"?[2J\" is no day"},
        {"{\"version\": 1, \"due\": {\"gate\": \"éééééééééééééééééééééééééééééé\"}}",
         "éé…\" is no day"},
        {"{\"version\": 1, \"due\": {\"gate\": \"soon\"}}", "due.gate: \"soon\" is no day"},
        {"{\"version\": 1, \"due\": {\"gate\": -1}}", "due.gate: expected a date such as"},
        {"{\"version\": 1, \"due\": {\"gate\": 3651}}", "person's first day, from 0 to 3650"},
        {"{\"version\": 1, \"due\": {\"gate\": 1.5}}", "due.gate: expected a date such as"},
        {"{\"version\": 1, \"due\": {\"gate\": null}}", "due.gate: expected a date such as"},
        {"{\"version\": 1, \"due\": {\"the gate\": 3}}", "due: \"the gate\" is no lesson's id"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rules rules;
        struct err err = {0};
        put(place, "folder.json", cases[i].content);
        assert_false(rules_read(place->folder, &rules, &err));
        assert_int_equal(err.kind, ERR_BAD);
        if (strstr(err.text, cases[i].told) == NULL || strstr(err.text, "folder.json") == NULL)
            fail_msg("%s: %s", cases[i].content, err.text);
    }
}

static void a_link_in_place_of_the_file_is_refused(void **state)
{
    struct place *place = *state;
    struct rules rules;
    struct err err = {0};
    put(place, "other.json", "{\"version\": 1, \"managers_see_practice\": true}");
    assert_int_equal(symlink("other.json", at(place, "folder.json")), 0);
    assert_false(rules_read(place->folder, &rules, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "is a link"));
}

static void save(const struct place *place, const char *id)
{
    struct progress progress;
    struct err err = {0};
    assert_true(progress_init(&progress, id, "Ann", &err));
    if (!progress_save(place->folder, &progress, &err))
        fail_msg("%s", err.text);
    progress_destroy(&progress);
}

static void new_files_are_for_their_owner_alone_whatever_the_umask(void **state)
{
    struct place *place = *state;
    static const mode_t umasks[] = {0, 022, 077, 0277};
    for (size_t i = 0; i < sizeof umasks / sizeof *umasks; i++) {
        umask(umasks[i]);
        save(place, "ann");
        assert_int_equal(mode_of(place, "trainees"), 0700);
        assert_int_equal(mode_of(place, "trainees/ann.json"), 0600);
        assert_int_equal(unlink(at(place, "trainees/ann.json")), 0);
    }
}

static void apply(const struct place *place, bool group)
{
    struct rules rules = {.group = group};
    struct err err = {0};
    if (!rules_apply(&rules, place->folder, &err))
        fail_msg("%s", err.text);
}

static void a_folder_for_its_group_is_so_whatever_the_umask(void **state)
{
    struct place *place = *state;
    static const mode_t umasks[] = {0, 022, 077};
    for (size_t i = 0; i < sizeof umasks / sizeof *umasks; i++) {
        umask(umasks[i]);
        apply(place, true);
        save(place, "ann");
        assert_int_equal(mode_of(place, "."), 02770);
        assert_int_equal(mode_of(place, "trainees"), 02770);
        assert_int_equal(mode_of(place, "trainees/ann.json"), 0660);
        assert_int_equal(mode_of(place, "hands"), 02770);
        assert_int_equal(unlink(at(place, "trainees/ann.json")), 0);
        assert_int_equal(unlink(at(place, "trainees/ann.json.bak")), 0);
        assert_int_equal(rmdir(at(place, "trainees")), 0);
    }
}

static void what_was_open_to_others_is_closed_and_opened_by_the_rules(void **state)
{
    struct place *place = *state;
    save(place, "ann");
    assert_true(file_make_folder(at(place, "scenarios/x/archive"), NULL));
    put(place, "scenarios/x/rubric.lua", "");
    put(place, "outside", "");
    assert_int_equal(symlink("../outside", at(place, "trainees/link")), 0);
    set_mode(place, "outside", 0644);
    set_mode(place, "trainees", 0755);
    set_mode(place, "trainees/ann.json", 0644);
    set_mode(place, "scenarios/x/rubric.lua", 0444);
    set_mode(place, "scenarios/x", 0755);
    set_mode(place, "scenarios", 0755);
    set_mode(place, ".", 0755);
    apply(place, false);
    assert_int_equal(mode_of(place, "trainees"), 0700);
    assert_int_equal(mode_of(place, "trainees/ann.json"), 0600);
    assert_int_equal(mode_of(place, "scenarios/x/rubric.lua"), 0400);
    assert_int_equal(mode_of(place, "outside"), 0644);
    assert_int_equal(mode_of(place, "."), 0755); /* it may be anything */
    apply(place, true);
    assert_int_equal(mode_of(place, "."), 02770);
    assert_int_equal(mode_of(place, "trainees"), 02770);
    assert_int_equal(mode_of(place, "trainees/ann.json"), 0660);
    assert_int_equal(mode_of(place, "scenarios/x"), 02770);
    assert_int_equal(mode_of(place, "scenarios/x/rubric.lua"), 0440);
    assert_int_equal(mode_of(place, "outside"), 0644);
}

static void the_trainee_is_told_which_holds(void **state)
{
    (void)state;
    struct text text;
    struct rules rules = {0};
    text_init(&text);
    rules_say(&rules, &text);
    assert_non_null(strstr(text_string(&text), "not your practice"));
    text_clear(&text);
    rules.managers_see_practice = true;
    rules_say(&rules, &text);
    assert_non_null(strstr(text_string(&text), "and your practice"));
    text_destroy(&text);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(without_a_file_everything_is_private),
        IN_A_PLACE(what_the_file_says_holds),
        IN_A_PLACE(a_lesson_is_due_by_a_day_or_after_so_many),
        IN_A_PLACE(what_is_not_known_does_nothing),
        IN_A_PLACE(a_file_that_cannot_be_followed_is_told),
        IN_A_PLACE(a_link_in_place_of_the_file_is_refused),
        IN_A_PLACE(new_files_are_for_their_owner_alone_whatever_the_umask),
        IN_A_PLACE(a_folder_for_its_group_is_so_whatever_the_umask),
        IN_A_PLACE(what_was_open_to_others_is_closed_and_opened_by_the_rules),
        cmocka_unit_test(the_trainee_is_told_which_holds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
