/* fuzz_course.c: bytes as all the files of a course, as one is that was archived beside
 * the progress and could have been changed there: rubric, cast, curriculum, course and one
 * scenario. It is refused with mistakes that can be told, or it can be played. */
#include <stdio.h>
#include <string.h>

#include "base/problem.h"
#include "base/utf8.h"
#include "fuzz.h"
#include "place.h"
#include "play/run.h"
#include "story/library.h"
#include "story/scenario.h"

static const char *const names[] = {"rubric.lua", "cast.lua", "curriculum.lua", "course.lua",
                                    "basics/parcel.lua"};

enum { FILES = sizeof names / sizeof *names };

static void must_tell(const struct problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        const char *text = problems->at[i].text;
        must(text != NULL && *text != '\0' && utf8_valid(text, strlen(text), NULL));
    }
}

static void load(const struct library *library, const char *id)
{
    struct scenario *scenario;
    struct problems problems;
    struct text path;
    struct run run;
    struct err err;
    problems_init(&problems);
    text_init(&path);
    if (library_path(library, id, &path, &err) &&
        scenario_load(text_string(&path), library, &scenario, &problems, &err)) {
        must_tell(&problems);
        must((scenario != NULL) == (problems.errors == 0));
        if (scenario != NULL && run_start(&run, scenario, 1, MODE_PRACTICE, &err))
            run_destroy(&run);
        scenario_free(scenario);
    }
    text_destroy(&path);
    problems_destroy(&problems);
}

static void open_course(const struct place *place)
{
    struct library *library;
    struct problems problems;
    struct err err;
    problems_init(&problems);
    if (library_open(place->folder, &library, &problems, &err)) {
        must_tell(&problems);
        must((library != NULL) == (problems.errors == 0));
        if (library != NULL && library->lesson_count > 0 && library->lessons[0].scenario_count > 0)
            load(library, library->lessons[0].scenarios[0]);
        library_free(library);
    } else
        must(err.text[0] != '\0');
    problems_destroy(&problems);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct place place;
    struct part parts[FILES];
    parts_of(data, size, parts, FILES);
    place_make(&place);
    for (size_t i = 0; i < FILES; i++)
        if (parts[i].at != NULL)
            place_put(&place, names[i], parts[i].at, parts[i].length);
    open_course(&place);
    place_remove(&place);
    return 0;
}
