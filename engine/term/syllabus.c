/* syllabus.c: the titles stand in the scenario files, so each is loaded once,
 * and let go again: a course of a hundred takes a fraction of a second. */
#include "term/syllabus.h"

#include <string.h>

#include "story/scenario.h"

static size_t count_scenarios(const struct library *library)
{
    size_t count = 0;
    for (size_t l = 0; l < library->lesson_count; l++)
        count += library->lessons[l].scenario_count;
    return count;
}

static const char *keep(struct arena *arena, const char *text)
{
    return arena_copy(arena, text, strlen(text));
}

/* One that cannot be read or has mistakes stays in the list, under its id. */
static bool read_item(struct syllabus *syllabus, const struct library *library,
                      struct syllabus_item *item, struct err *err)
{
    struct problems problems;
    struct scenario *scenario = NULL;
    struct text path;
    text_init(&path);
    problems_init(&problems);
    bool ok = library_path(library, item->id, &path, err) && text_ok(&path, err) &&
              scenario_load(path.at, library, &scenario, &problems, err);
    item->title = item->id;
    if (scenario != NULL) {
        item->title = keep(&syllabus->arena, scenario->title);
        item->summary = keep(&syllabus->arena, scenario->summary);
        item->assessed = scenario->assessed;
        ok = item->title != NULL && item->summary != NULL ? ok : err_memory(err);
    } else
        item->mistakes = problems.errors > 0 ? problems.errors : 1;
    scenario_free(scenario);
    problems_destroy(&problems);
    text_destroy(&path);
    return ok || scenario == NULL;
}

bool syllabus_init(struct syllabus *syllabus, const struct library *library, struct err *err)
{
    *syllabus = (struct syllabus){0};
    arena_init(&syllabus->arena);
    syllabus->at = arena_alloc(&syllabus->arena, count_scenarios(library), sizeof *syllabus->at);
    if (syllabus->at == NULL)
        return err_memory(err);
    for (size_t l = 0; l < library->lesson_count; l++)
        for (size_t s = 0; s < library->lessons[l].scenario_count; s++) {
            struct syllabus_item *item = &syllabus->at[syllabus->count++];
            item->lesson = &library->lessons[l];
            item->id = library->lessons[l].scenarios[s];
            if (!read_item(syllabus, library, item, err)) {
                syllabus_destroy(syllabus);
                return false;
            }
        }
    return true;
}

void syllabus_destroy(struct syllabus *syllabus)
{
    arena_destroy(&syllabus->arena);
    *syllabus = (struct syllabus){0};
}

const struct attempt *syllabus_unfinished(const struct progress *progress, const char *scenario)
{
    for (size_t a = progress->count; a-- > 0;)
        if (strcmp(progress->attempts[a].scenario, scenario) == 0)
            return progress->attempts[a].finished ? NULL : &progress->attempts[a];
    return NULL;
}

/* The best overall score of the finished attempts in a mode (of those that passed);
 * SCORE_NOT_OBSERVED when there is none. */
static int best(const struct progress *progress, const char *scenario, enum mode mode, bool passed)
{
    int most = SCORE_NOT_OBSERVED;
    for (size_t a = 0; a < progress->count; a++) {
        const struct attempt *attempt = &progress->attempts[a];
        if (strcmp(attempt->scenario, scenario) == 0 && attempt->ending != NULL &&
            attempt->finished && attempt->mode == mode && (attempt->passed || !passed) &&
            attempt->overall > most)
            most = attempt->overall;
    }
    return most;
}

void syllabus_state(const struct progress *progress, const char *scenario, struct text *text)
{
    bool unfinished = syllabus_unfinished(progress, scenario) != NULL;
    int passed = best(progress, scenario, MODE_ASSESSED, true);
    int assessed = best(progress, scenario, MODE_ASSESSED, false);
    int practised = best(progress, scenario, MODE_PRACTICE, false);
    if (passed >= 0)
        text_addf(text, "passed, best %d %%", passed);
    else if (practised >= 0)
        text_addf(text, "practised, best %d %%", practised);
    else if (assessed < 0) {
        text_add(text, unfinished ? "in progress" : "not started");
        return;
    }
    if (passed < 0 && assessed >= 0)
        text_addf(text, "%sassessed, best %d %%, not passed yet", practised >= 0 ? "; " : "",
                  assessed);
    text_add(text, unfinished ? "; one in progress" : "");
}
