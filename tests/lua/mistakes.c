/* Every mistake that a file can have, from the cases in tests/lua/mistakes: told
 * with its code, at its line, in the very words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/text.h"
#include "story/course.h"
#include "story/mistake.h"
#include "story/scenario.h"

#define CASES SOURCE_DIR "/tests/lua/mistakes"
#define LIBRARY SOURCE_DIR "/tests/lua/library"
#define FOLDER BINARY_DIR "/tests/mistakes"
#define CASE_FILE FOLDER "/case.lua"

static const char head[] = "local dana = person \"Dana Reyes\"\n"
                           "return scenario \"case\" {\n"
                           "title = \"T\", summary = \"S.\", role = \"R.\", situation = \"S.\",\n";
static const char usual_state[] = "state = { patience = meter(40), promised = false, "
                                  "offers = count(0, 3), tone = one_of(\"open\", \"guarded\") },\n";
static const char tail[] =
    "scene \"refund\" { dana \"Thanks.\", go \"done\" },\n"
    "scene \"aside\" { shared = true, dana \"Hm.\" },\n"
    "ending \"done\" { title = \"D\", kind = \"good\", reflection = \"R.\" },\n"
    "}\n";

static const struct frame {
    const char *name, *before[3], *after[2];
} frames[] = {
    {"scene", {head, usual_state, "scene \"start\" { dana \"Hello.\",\n"}, {"},\n", tail}},
    {"items",
     {head, usual_state, "scene \"start\" { dana \"Hello.\", go \"done\" },\n"},
     {tail, ""}},
    {"state",
     {head, "state = {\n", ""},
     {"},\nscene \"start\" { dana \"Hi.\", go \"done\" },\n", tail}},
    {"file", {"", "", ""}, {"", ""}},
    {"rubric", {"", "", ""}, {"", ""}},
    {"cast", {"", "", ""}, {"", ""}},
    {"curriculum", {"", "", ""}, {"", ""}},
    {"course", {"", "", ""}, {"", ""}},
};

/* One case on its way through the file that it stands in. */
struct trial {
    const char *where; /* the file of cases */
    char title[200];
    const struct frame *frame;
    struct text source, expected, told;
    int cases, wrong;
    bool seen[MISTAKE_COUNT];
};

static int count_lines(const char *text)
{
    int lines = 0;
    for (; *text != '\0'; text++)
        lines += *text == '\n';
    return lines;
}

static const struct frame *find_frame(const char *name, size_t length)
{
    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++)
        if (strlen(frames[i].name) == length && memcmp(frames[i].name, name, length) == 0)
            return &frames[i];
    fail_msg("no frame \"%.*s\"", (int)length, name);
    return NULL;
}

static bool load(const struct frame *frame, const struct library *library,
                 struct problems *problems, struct err *err)
{
    bool ok;
    if (strcmp(frame->name, "rubric") == 0) {
        struct rubric *rubric;
        ok = rubric_load(CASE_FILE, &rubric, problems, err);
        rubric_free(rubric);
    } else if (strcmp(frame->name, "cast") == 0) {
        struct cast *cast;
        ok = cast_load(CASE_FILE, &cast, problems, err);
        cast_free(cast);
    } else if (strcmp(frame->name, "curriculum") == 0) {
        struct curriculum *curriculum;
        ok = curriculum_load(CASE_FILE, &curriculum, problems, err);
        curriculum_free(curriculum);
    } else if (strcmp(frame->name, "course") == 0) {
        struct library course = {.folder = "library", .rubric = library->rubric};
        ok = course_load(CASE_FILE, &course, problems, err);
        arena_destroy(&course.arena);
    } else {
        struct scenario *scenario;
        ok = scenario_load(CASE_FILE, library, &scenario, problems, err);
        if (ok && (scenario == NULL) != (problems->errors > 0))
            return err_set(err, ERR_BAD, "a scenario with errors, or none without");
        scenario_free(scenario);
    }
    return ok;
}

static void note(struct trial *trial, const struct problem *problem, int before)
{
    int line = problem->line == 0 ? 0 : problem->line - before;
    text_addf(&trial->told, "! %d %s: %s\n", line, problem->code, problem->text);
    for (int i = 0; i < MISTAKE_COUNT; i++)
        if (strcmp(mistake_code((enum mistake)i), problem->code) == 0)
            trial->seen[i] = true;
}

static int write_case(const struct trial *trial)
{
    struct text file;
    struct err err;
    text_init(&file);
    for (int i = 0; i < 3; i++)
        text_add(&file, trial->frame->before[i]);
    int before = count_lines(text_string(&file));
    text_add(&file, text_string(&trial->source));
    for (int i = 0; i < 2; i++)
        text_add(&file, trial->frame->after[i]);
    assert_true(file_write(CASE_FILE, file.at, file.length, &err));
    text_destroy(&file);
    return before;
}

static void try_case(struct trial *trial, const struct library *library)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    int before = write_case(trial);
    if (!load(trial->frame, library, &problems, &err))
        fail_msg("%s: %s: %s", trial->where, trial->title, err.text);
    problems_sort(&problems);
    for (size_t i = 0; i < problems.count; i++)
        note(trial, &problems.at[i], before);
    problems_destroy(&problems);
    trial->cases++;
    if (strcmp(text_string(&trial->told), text_string(&trial->expected)) == 0)
        return;
    trial->wrong++;
    fprintf(stderr, "%s: %s\nshould tell:\n%stold:\n%s", trial->where, trial->title,
            text_string(&trial->expected), text_string(&trial->told)); /* cmocka's would cut it */
}

static void end_case(struct trial *trial, const struct library *library)
{
    if (trial->frame != NULL)
        try_case(trial, library);
    trial->frame = NULL;
    text_clear(&trial->source);
    text_clear(&trial->expected);
    text_clear(&trial->told);
}

static void read_line(struct trial *trial, const struct library *library, const char *line,
                      size_t length)
{
    bool is_title = line[0] == '#' && line[1] == ' ';
    if (is_title) {
        end_case(trial, library);
        snprintf(trial->title, sizeof trial->title, "%.*s", (int)length, line);
    } else if (line[0] == '@') {
        trial->frame = find_frame(line + 1, length - 1);
    } else {
        struct text *text = line[0] == '!' ? &trial->expected : &trial->source;
        bool blank = length == 0 && text->length == 0;
        text_add_bytes(text, line, blank ? 0 : length);
        text_add(text, blank ? "" : "\n");
    }
}

/* Blank lines before the next title belong to no case's Lua but do it no harm. */
static void read_cases(struct trial *trial, const struct library *library, const char *path)
{
    struct text content;
    struct err err;
    text_init(&content);
    assert_true(file_read(path, 1 << 20, &content, &err));
    trial->where = file_name(path);
    for (const char *line = content.at; *line != '\0';) {
        size_t length = strcspn(line, "\n");
        read_line(trial, library, line, length);
        line += length + (line[length] == '\n');
    }
    end_case(trial, library);
    text_destroy(&content);
}

static bool is_cases(const char *name)
{
    size_t length = strlen(name);
    return length > 6 && strcmp(name + length - 6, ".cases") == 0;
}

static void tell_kinds_without_a_case(const struct trial *trial)
{
    int without = 0;
    for (int i = 0; i < MISTAKE_COUNT; i++)
        if (!trial->seen[i]) {
            print_error("no case tells %s\n", mistake_code((enum mistake)i));
            without++;
        }
    assert_int_equal(without, 0);
}

static void every_mistake_is_told_where_it_stands(void **state)
{
    struct trial trial = {0};
    struct library *library;
    struct problems problems;
    struct file_names names;
    struct err err;
    (void)state;
    problems_init(&problems);
    assert_true(library_open(LIBRARY, &library, &problems, &err));
    assert_non_null(library);
    assert_true(file_make_folder(FOLDER, &err));
    assert_true(file_list(CASES, &names, &err));
    for (size_t i = 0; i < names.count; i++) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s", CASES, names.at[i]);
        if (is_cases(names.at[i]))
            read_cases(&trial, library, path);
    }
    assert_int_equal(trial.wrong, 0);
    tell_kinds_without_a_case(&trial);
    assert_true(trial.cases >= 50);
    text_destroy(&trial.source);
    text_destroy(&trial.expected);
    text_destroy(&trial.told);
    file_names_destroy(&names);
    library_free(library);
    problems_destroy(&problems);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_mistake_is_told_where_it_stands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
