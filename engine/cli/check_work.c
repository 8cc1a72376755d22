/* check_work.c: threads take the next file until there is none; each adds to its own
 * file alone, so the result does not depend on who was faster. */
#include "cli/check_work.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "base/thread.h"
#include "check/exercise.h"

struct crew {
    struct check_list *list;
    const struct check_plan *plan;
    size_t threads; /* of each search */
    bool (*work)(struct crew *crew, struct check_file *file, struct err *err);
    struct err *errs; /* owned: one for each file */
    atomic_size_t next, done, states;
    atomic_llong told; /* the tenth of a second of the last word on progress */
};

/* One search within a crew. */
struct search {
    struct crew *crew;
    size_t told; /* its states that the crew knows of */
};

static double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void work(void *self, size_t nth)
{
    struct crew *crew = self;
    size_t index;
    (void)nth;
    while ((index = atomic_fetch_add(&crew->next, 1)) < crew->list->count) {
        struct check_file *file = &crew->list->at[index];
        if (file->is_library || crew->work(crew, file, &crew->errs[index]))
            err_clear(&crew->errs[index]);
        atomic_fetch_add(&crew->done, 1);
    }
}

static bool work_all(struct crew *crew, struct err *err)
{
    size_t cores = thread_cores(), count = crew->list->count;
    size_t workers = count < cores ? count : cores;
    crew->errs = calloc(count + 1, sizeof *crew->errs);
    if (crew->errs == NULL)
        return err_memory(err);
    crew->threads = workers == 0 ? 1 : cores / workers;
    thread_each(workers, work, crew);
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++)
        if (crew->errs[i].kind != ERR_NONE) {
            *err = crew->errs[i];
            ok = false;
        }
    free(crew->errs);
    return ok;
}

static bool load(struct crew *crew, struct check_file *file, struct err *err)
{
    (void)crew;
    return scenario_load(file->path, file->library, &file->scenario, &file->problems, err) &&
           (!file->problems.failed || err_memory(err));
}

bool check_work_load(struct check_list *list, struct err *err)
{
    struct crew crew = {.list = list, .work = load};
    return work_all(&crew, err);
}

static bool has_asset(void *self, const char *folder, const char *id)
{
    const struct check_plan *plan = self;
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/%s/%s.svg", plan->assets, folder, id);
    bool has = !path.failed && file_exists(path.at);
    text_destroy(&path);
    return has;
}

static bool show_progress(void *self, size_t states, size_t expanded)
{
    struct search *search = self;
    struct crew *crew = search->crew;
    (void)expanded;
    size_t all = atomic_fetch_add(&crew->states, states - search->told) + states - search->told;
    long long now = (long long)(seconds_now() * 10), told = atomic_load(&crew->told);
    search->told = states;
    if (now == told || !atomic_compare_exchange_strong(&crew->told, &told, now))
        return true;
    fprintf(stderr, "\r%zu of %zu files done, %zu states visited", atomic_load(&crew->done),
            crew->list->count, all);
    fflush(stderr);
    return true;
}

static bool analyse(struct crew *crew, struct check_file *file, struct err *err)
{
    struct search search = {.crew = crew};
    struct analysis_options options = {.states = crew->plan->states,
                                       .threads = crew->threads,
                                       .library = file->library,
                                       .has = has_asset,
                                       .has_self = (void *)crew->plan,
                                       .progress = crew->plan->shown ? show_progress : NULL,
                                       .progress_self = &search};
    if (file->scenario == NULL)
        return true;
    double begun = seconds_now();
    file->analysed = analysis_make(&file->analysis, file->scenario, &options, &file->problems, err);
    file->seconds = seconds_now() - begun;
    return file->analysed;
}

/* Gathers the scenarios of a lesson; false unless all of them could be read. */
static bool gather(const struct check_list *list, const struct lesson *lesson,
                   const struct scenario **scenarios)
{
    size_t count = 0;
    for (size_t i = 0; i < list->count; i++) {
        if (list->at[i].lesson != lesson)
            continue;
        if (list->at[i].scenario == NULL)
            return false;
        scenarios[count++] = list->at[i].scenario;
    }
    return count > 0 && count == lesson->scenario_count;
}

static bool check_lessons(const struct check_list *list, struct check_file *course, struct err *err)
{
    const struct library *library = course->library;
    const struct scenario **scenarios = calloc(list->count, sizeof *scenarios);
    struct text file;
    if (scenarios == NULL)
        return err_memory(err);
    text_init(&file);
    text_addf(&file, "%s/course.lua", course->path);
    bool ok = text_ok(&file, err);
    for (size_t l = 0; ok && l < library->lesson_count; l++)
        if (gather(list, &library->lessons[l], scenarios))
            exercise_check(library, &library->lessons[l], scenarios,
                           library->lessons[l].scenario_count, file.at, &course->problems);
    text_destroy(&file);
    free(scenarios);
    return ok;
}

static bool check_library(const struct check_list *list, const struct check_plan *plan,
                          struct check_file *library, struct err *err)
{
    struct text file;
    text_init(&file);
    text_addf(&file, "%s/cast.lua", library->path);
    bool ok = text_ok(&file, err);
    if (ok)
        assets_tell_cast(library->library->cast, file.at, has_asset, (void *)plan,
                         &library->problems);
    text_destroy(&file);
    ok = ok && check_lessons(list, library, err);
    return ok && (!library->problems.failed || err_memory(err));
}

bool check_work_analyse(struct check_list *list, const struct check_plan *plan, struct err *err)
{
    struct crew crew = {.list = list, .plan = plan, .work = analyse};
    bool ok = work_all(&crew, err);
    if (plan->shown && atomic_load(&crew.told) != 0)
        fputs("\r\033[K", stderr);
    for (size_t i = 0; ok && i < list->count; i++)
        if (list->at[i].is_library && list->at[i].library != NULL)
            ok = check_library(list, plan, &list->at[i], err);
    for (size_t i = 0; i < list->count; i++)
        problems_sort(&list->at[i].problems);
    return ok;
}
