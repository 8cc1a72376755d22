/* Each kind of mistake that only a search can find, planted in a scenario of
 * tests/lua/defects: found where it stands, with its code, and found once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "check/analysis.h"

#define LIBRARY SOURCE_DIR "/tests/lua/library"
#define FOLDER SOURCE_DIR "/tests/lua/defects"

enum { FOUND_MOST = 2 };

static const struct defect {
    const char *name; /* of the file */
    struct {
        int line;
        const char *code, *fragment;
    } found[FOUND_MOST];
} defects[] = {
    {"clean", {{0}}},
    {"scene-nowhere",
     {{10, "unreachable-scene",
       "scene \"behind\", ending \"beyond\" are never reached because of it"}}},
    {"scenes-in-a-ring",
     {{10, "unreachable-scene", "scene \"tock\" is never reached because of it"}}},
    {"scene-not-visited", {{10, "unreachable-scene", "is never visited"}}},
    {"ending-nowhere", {{10, "unreachable-ending", "\"never\" is never reached"}}},
    {"line-past-a-visit", {{9, "unreachable-line", "\"Where were we?\""}}},
    {"decision-past-a-visit",
     {{8, "unreachable-decision", "ending \"other\" is never reached because of it"}}},
    {"go-past-a-visit", {{8, "unreachable-item", "the visit before it never comes back"}}},
    {"fallback-never-open", {{11, "unreachable-reply", "some other reply always is"}}},
    {"reply-never", {{10, "never-true", "offers > 2"}}},
    {"reply-always", {{9, "always-true", "offers < 3"}}},
    {"line-never", {{8, "never-true", "offers == 0"}}},
    {"line-in-ending-always", {{12, "always-true", "offers > 1"}}},
    {"go-never", {{11, "never-true", "scene \"rich\", ending \"splendid\" are never reached"}}},
    {"go-always", {{11, "always-true", "ending \"poor\" is never reached"}}},
    {"change-never", {{9, "never-true", "patience > 90"}}},
    {"visit-never", {{12, "never-true", "scene \"aside\" is never reached"}}},
    {"first-of-always", {{10, "always-true", "patience > 10"}}},
    {"item-never", {{12, "never-true", "patience > 50"}}},
    {"nothing-open", {{9, "nothing-open", "after: choose start/a, choose start/c"}}},
    {"goes-round", {{12, "goes-round", "after: choose start/b"}}},
    {"chance-goes-round", {{13, "goes-round", "after: choose start/b"}}},
    {"no-way-out",
     {{17, "no-way-out", "after: choose start/b"}, {24, "no-way-out", "after: choose start/c"}}},
    {"leaves-range",
     {{7, "leaves-range", "after: choose start/a, choose start/a, choose start/a"}}},
    {"never-read", {{7, "never-read", "\"patience\""}}},
    {"never-written", {{7, "never-written", "\"patience\""}}},
    {"effect-raises",
     {{11, "fails-in-play", "after: choose start/a, choose start/a, choose start/b"}}},
    {"condition-raises",
     {{14, "fails-in-play", "after: choose start/a, choose start/a, choose start/b"}}},
    {"line-raises",
     {{12, "fails-in-play", "after: choose start/a, choose start/a, choose start/b"}}},
    {"line-at-the-start-raises", {{9, "fails-in-play", "after: the start"}}},
    {"prompt-raises",
     {{14, "fails-in-play", "after: choose start/a, choose start/a, choose start/b"}}},
    {"reply-raises", {{10, "fails-in-play", "after: choose start/a, choose start/a"}}},
    {"reflection-raises",
     {{13, "fails-in-play", "after: choose start/a, choose start/a, choose start/b"}}},
    {"two-raise", {{15, "fails-in-play", "20 // left"}, {16, "fails-in-play", "21 // left"}}},
    {"missing-portrait", {{2, "missing-portrait", "portraits/danna.svg"}}},
    {"missing-mood", {{8, "missing-mood", "portraits/moods/furious.svg"}}},
    {"missing-place", {{0, "missing-place", "places/dessk.svg"}}},
    {"misplaced-earns", {{10, "misplaced-earns", "earns more listening in a wrong group"}}},
    {"right-costs", {{10, "misplaced-earns", "than in its own"}}},
    {"silence-earns", {{10, "silence-earns", "\"start\""}}},
    {"silence-earns-late", {{18, "silence-earns", "\"late\""}}},
    {"dead-end", {{10, "runs-out", "goes nowhere"}}},
};

static bool has(void *self, const char *folder, const char *id)
{
    (void)self;
    return strcmp(folder, "portraits") == 0         ? strcmp(id, "dana") == 0
           : strcmp(folder, "portraits/moods") == 0 ? strcmp(id, "furious") != 0
                                                    : strcmp(id, "desk") == 0;
}

static void check(const struct library *library, const char *name, struct problems *problems)
{
    char path[1024];
    struct scenario *scenario;
    struct analysis analysis;
    struct err err = {0};
    struct analysis_options options = {
        .states = 10000, .threads = 1, .library = library, .has = has};
    snprintf(path, sizeof path, "%s/%s.lua", FOLDER, name);
    if (!scenario_load(path, library, &scenario, problems, &err))
        fail_msg("%s: %s", name, err.text);
    if (scenario != NULL) {
        if (!analysis_make(&analysis, scenario, &options, problems, &err))
            fail_msg("%s: %s", name, err.text);
        analysis_destroy(&analysis);
    }
    scenario_free(scenario);
    problems_sort(problems);
}

/* Warnings are another test's: most scenarios here are too small to be well written. */
static int compare(const struct defect *defect, const struct problems *problems)
{
    size_t found = 0;
    int wrong = 0;
    for (size_t i = 0; i < problems->count; i++) {
        const struct problem *one = &problems->at[i];
        if (one->severity != SEVERITY_ERROR)
            continue;
        bool expected = found < FOUND_MOST && defect->found[found].code != NULL &&
                        strcmp(defect->found[found].code, one->code) == 0 &&
                        defect->found[found].line == one->line &&
                        strstr(one->text, defect->found[found].fragment) != NULL;
        found++;
        if (expected)
            continue;
        print_error("%s: found {%d, \"%s\", \"%s\"}\n", defect->name, one->line, one->code,
                    one->text);
        wrong++;
    }
    for (; found < FOUND_MOST && defect->found[found].code != NULL; found++, wrong++)
        print_error("%s: not found: %s\n", defect->name, defect->found[found].code);
    return wrong;
}

static void each_defect_is_found_once_and_where_it_stands(void **state)
{
    struct library *library;
    struct problems problems;
    struct err err;
    int wrong = 0;
    (void)state;
    problems_init(&problems);
    assert_true(library_open(LIBRARY, &library, &problems, &err));
    for (size_t i = 0; i < sizeof defects / sizeof *defects; i++) {
        problems_destroy(&problems);
        check(library, defects[i].name, &problems);
        wrong += compare(&defects[i], &problems);
    }
    problems_destroy(&problems);
    library_free(library);
    assert_int_equal(wrong, 0);
}

static bool is_in_table(const char *file)
{
    size_t length = strlen(file) - strlen(".lua");
    for (size_t i = 0; i < sizeof defects / sizeof *defects; i++)
        if (strlen(defects[i].name) == length && memcmp(defects[i].name, file, length) == 0)
            return true;
    return false;
}

static void no_scenario_of_the_folder_is_forgotten(void **state)
{
    struct file_names names;
    struct err err;
    int forgotten = 0;
    (void)state;
    assert_true(file_list(FOLDER, &names, &err));
    for (size_t i = 0; i < names.count; i++)
        if (!is_in_table(names.at[i])) {
            print_error("not in the table: %s\n", names.at[i]);
            forgotten++;
        }
    file_names_destroy(&names);
    assert_int_equal(forgotten, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_defect_is_found_once_and_where_it_stands),
        cmocka_unit_test(no_scenario_of_the_folder_is_forgotten),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
