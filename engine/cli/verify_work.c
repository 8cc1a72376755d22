/* verify_work.c: first the scenarios, then the people, each by whichever thread is free;
 * everything found goes to its own place, so that the order does not depend on them. */
#include "cli/verify_work.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "base/text.h"
#include "base/thread.h"
#include "store/progress.h"
#include "store/roster.h"
#include "store/rules.h"

struct crew {
    struct verify_work *work;
    struct audit_plan plan;
    bool (*one)(struct crew *crew, size_t index, struct err *err);
    size_t count;
    const char *what; /* "people": what is counted, for who waits */
    bool shown;
    struct err *errs; /* owned: one for each */
    struct thread_tickets tickets;
    atomic_size_t done;
    atomic_llong told; /* the second in which the progress was told last */
};

static bool list(const char *folder, const char *inner, struct file_names *names, struct err *err)
{
    struct text path;
    *names = (struct file_names){0};
    text_init(&path);
    text_addf(&path, "%s/%s", folder, inner);
    bool ok = text_ok(&path, err);
    if (ok && !file_is_absent(path.at))
        ok = file_list(path.at, names, err);
    text_destroy(&path);
    return ok;
}

static bool find_scenarios(struct verify_work *work, struct err *err)
{
    struct file_names names;
    if (!list(work->folder, "scenarios", &names, err))
        return false;
    work->scenarios = calloc(names.count + 1, sizeof *work->scenarios);
    bool ok = work->scenarios != NULL || err_memory(err);
    for (size_t i = 0; ok && i < names.count; i++)
        if (archive_is_hash(names.at[i]))
            memcpy(work->scenarios[work->scenario_count++].hash, names.at[i],
                   sizeof work->scenarios->hash);
    file_names_destroy(&names);
    return ok;
}

static bool find_current(struct verify_work *work, struct err *err)
{
    const struct library *course = work->course;
    size_t count = 0;
    for (size_t i = 0; course != NULL && i < course->lesson_count; i++)
        count += course->lessons[i].scenario_count;
    work->current = calloc(count + 1, sizeof *work->current);
    if (work->current == NULL)
        return err_memory(err);
    for (size_t i = 0; course != NULL && i < course->lesson_count; i++)
        for (size_t j = 0; j < course->lessons[i].scenario_count; j++)
            work->current[work->current_count++].id = course->lessons[i].scenarios[j];
    return true;
}

static bool find_people(struct verify_work *work, struct err *err)
{
    struct file_names names;
    if (!list(work->folder, "trainees", &names, err))
        return false;
    work->people = calloc(names.count + 1, sizeof *work->people);
    bool ok = work->people != NULL || err_memory(err);
    for (size_t i = 0; ok && i < names.count; i++)
        work->person_count += roster_id_of(names.at[i], work->people[work->person_count].id);
    file_names_destroy(&names);
    return ok;
}

static void show(struct crew *crew)
{
    size_t done = atomic_fetch_add(&crew->done, 1) + 1;
    long long now = (long long)time(NULL), told = atomic_load(&crew->told);
    if (!crew->shown || now == told || !atomic_compare_exchange_strong(&crew->told, &told, now))
        return;
    fprintf(stderr, "\r\033[K%zu of %zu %s", done, crew->count, crew->what);
    fflush(stderr);
}

static void take_tickets(void *self, size_t nth)
{
    struct crew *crew = self;
    size_t index;
    (void)nth;
    while ((index = thread_draw(&crew->tickets)) < crew->count) {
        if (crew->one(crew, index, &crew->errs[index]))
            err_clear(&crew->errs[index]);
        show(crew);
    }
}

static bool work_all(struct crew *crew, struct err *err)
{
    size_t cores = thread_cores();
    bool ok = true;
    crew->errs = calloc(crew->count + 1, sizeof *crew->errs);
    if (crew->errs == NULL)
        return err_memory(err);
    atomic_init(&crew->told, (long long)time(NULL)); /* short work shows none */
    atomic_store(&crew->tickets.next, 0);
    atomic_store(&crew->done, 0);
    thread_each(crew->count < cores ? crew->count : cores, take_tickets, crew);
    for (size_t i = 0; ok && i < crew->count; i++)
        if (crew->errs[i].kind != ERR_NONE) {
            *err = crew->errs[i];
            ok = false;
        }
    free(crew->errs);
    return ok;
}

static bool open_scenario(struct crew *crew, size_t index, struct err *err)
{
    struct verify_scenario *scenario = &crew->work->scenarios[index];
    if (archive_open(crew->work->folder, scenario->hash, &scenario->archived, err))
        return true;
    snprintf(scenario->why, sizeof scenario->why, "%s", err->text);
    return err->kind == ERR_BAD;
}

/* One with mistakes is none that was played. */
static bool load_current(struct crew *crew, size_t index, struct err *err)
{
    struct verify_current *current = &crew->work->current[index];
    struct err why = {0};
    struct problems problems;
    struct text path;
    problems_init(&problems);
    text_init(&path);
    bool ok = (library_path(crew->work->course, current->id, &path, &why) &&
               scenario_load(path.at, crew->work->course, &current->scenario, &problems, &why)) ||
              why.kind == ERR_BAD;
    if (!ok)
        err_set(err, why.kind, "%s", why.text);
    ok = ok && (!problems.failed || err_memory(err));
    text_destroy(&path);
    problems_destroy(&problems);
    return ok;
}

static int by_hash(const void *hash, const void *scenario)
{
    return strcmp(hash, ((const struct verify_scenario *)scenario)->hash);
}

/* What was played before scenarios were kept, and not edited since. */
static const struct scenario *find_in_course(const struct verify_work *work, const char *hash)
{
    for (size_t i = 0; i < work->current_count; i++) {
        const struct scenario *scenario = work->current[i].scenario;
        if (scenario != NULL && strcmp(scenario->hash, hash) == 0)
            return scenario;
    }
    return NULL;
}

static const struct scenario *find(void *self, const char *hash, enum finding_kind *wrong,
                                   const char **why)
{
    const struct verify_work *work = self;
    const struct verify_scenario *found =
        bsearch(hash, work->scenarios, work->scenario_count, sizeof *found, by_hash);
    *wrong = found == NULL ? FINDING_MISSING : FINDING_CANNOT;
    *why = found == NULL ? "the scenario as it was when it was played is not kept" : found->why;
    return found == NULL ? find_in_course(work, hash) : found->archived.scenario;
}

/* A file that cannot be read, whatever the reason, is for a manager to look at; the
 * others are audited all the same. */
static bool audit_person(struct crew *crew, size_t index, struct err *err)
{
    struct verify_person *person = &crew->work->people[index];
    struct progress progress;
    if (!progress_load(crew->work->folder, person->id, &progress, err))
        return audit_unreadable(&person->audit, err->text, err);
    bool ok = audit_make(&person->audit, &progress, &crew->plan, err);
    progress_destroy(&progress);
    return ok;
}

static bool audit_all(struct verify_work *work, struct crew *crew, struct err *err)
{
    crew->one = open_scenario;
    crew->count = work->scenario_count;
    crew->what = "scenarios read";
    if (!work_all(crew, err))
        return false;
    crew->one = load_current;
    crew->count = work->current_count;
    if (!work_all(crew, err))
        return false;
    crew->one = audit_person;
    crew->count = work->person_count;
    crew->what = "people verified";
    return work_all(crew, err);
}

bool verify_work_make(struct verify_work *work, const char *folder, const struct library *course,
                      int64_t now, bool shown, struct err *err)
{
    struct rules rules;
    struct crew crew = {.work = work, .shown = shown};
    *work = (struct verify_work){.folder = folder, .course = course};
    if (!file_is_folder(folder))
        return err_set(err, ERR_BAD, "%s is not a folder", folder);
    if (!rules_read(folder, &rules, err))
        return false;
    crew.plan = (struct audit_plan){find, work, now, rules.managers_see_practice};
    bool ok = find_scenarios(work, err) && find_current(work, err) && find_people(work, err) &&
              audit_all(work, &crew, err);
    if (shown)
        fputs("\r\033[K", stderr);
    if (!ok)
        verify_work_destroy(work);
    return ok;
}

void verify_work_destroy(struct verify_work *work)
{
    for (size_t i = 0; i < work->person_count; i++)
        audit_destroy(&work->people[i].audit);
    for (size_t i = 0; i < work->scenario_count; i++)
        archive_close(&work->scenarios[i].archived);
    for (size_t i = 0; i < work->current_count; i++)
        scenario_free(work->current[i].scenario);
    free(work->people);
    free(work->current);
    free(work->scenarios);
    *work = (struct verify_work){0};
}

struct verify_counts verify_work_counts(const struct verify_work *work)
{
    struct verify_counts counts = {.people = work->person_count};
    for (size_t i = 0; i < work->person_count; i++) {
        const struct audit *audit = &work->people[i].audit;
        counts.attempts += audit->attempts;
        counts.sound += audit->sound;
        for (size_t f = 0; f < audit->count; f++)
            counts.findings[audit->at[f].kind]++;
    }
    for (size_t i = 0; i < work->scenario_count; i++)
        counts.changed += work->scenarios[i].why[0] != '\0';
    return counts;
}

bool verify_work_is_true(const struct verify_counts *counts)
{
    return counts->sound == counts->attempts && counts->findings[FINDING_UNREADABLE] == 0 &&
           counts->changed == 0;
}
