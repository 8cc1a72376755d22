/* cohort.c: threads take the next few files until there are none; each has tables of its
 * own, which are added up at the end. */
#include "report/cohort.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "base/name.h"
#include "base/thread.h"
#include "report/replay.h"

enum { BATCH = 16 }; /* files that are taken at once */

struct crew {
    const struct cohort_plan *plan;
    struct text folder;      /* owned: of the trainees */
    struct file_names names; /* owned */
    struct thread_tickets tickets;
    atomic_size_t done;
    atomic_bool stopped;
    struct worker *workers; /* owned */
};

/* One thread. */
struct worker {
    struct crew *crew;
    struct people people;  /* owned */
    struct intake intake;  /* owned */
    struct digest digest;  /* owned */
    struct replay *replay; /* owned */
    struct cohort own;     /* owned: its problems and how many it read */
    struct err broke;      /* memory ran out */
};

static bool note(struct cohort *cohort, const char *file, enum trouble trouble, const char *what,
                 struct err *err)
{
    if (!mem_grow(&cohort->problems, &cohort->problem_capacity, cohort->problem_count,
                  sizeof *cohort->problems, err))
        return false;
    struct cohort_problem *problem = &cohort->problems[cohort->problem_count];
    *problem = (struct cohort_problem){strdup(file), trouble, strdup(what)};
    if (problem->file == NULL || problem->what == NULL) {
        free(problem->file);
        free(problem->what);
        return err_memory(err);
    }
    cohort->problem_count++;
    return true;
}

/* What stands beside the trainees' files, and is none: "ann.json.bak", "ann.lock". */
static bool is_beside(const char *name)
{
    const char *dot = strchr(name, '.');
    return dot == NULL || strncmp(dot, ".json.", 6) == 0 || strcmp(dot, ".lock") == 0 ||
           dot == name;
}

/* "ann.json" is the file of trainee ann; id has NAME_MAX_BYTES + 1 bytes. */
static bool trainee_of(const char *name, char *id)
{
    size_t length = strcspn(name, ".");
    if (strcmp(name + length, ".json") != 0 || length > NAME_MAX_BYTES)
        return false;
    memcpy(id, name, length);
    id[length] = '\0';
    return name_is_id(id);
}

static bool take_in(struct worker *worker, const char *name, const char *id, struct err *err)
{
    struct text path;
    enum trouble trouble;
    text_init(&path);
    text_addf(&path, "%s/%s", worker->crew->folder.at, name);
    bool ok = text_ok(&path, err);
    if (ok && intake_read(&worker->intake, path.at, id, &trouble, err)) {
        worker->own.read++;
        ok = digest_make(&worker->digest, &worker->intake.rows, &worker->people.versions,
                         worker->replay, err) &&
             people_add(&worker->people, &worker->digest, err);
    } else if (ok) {
        ok = (err->kind == ERR_BAD || trouble == TROUBLE_UNREADABLE) &&
             note(&worker->own, name, trouble, err->text, err);
    }
    text_destroy(&path);
    return ok;
}

static bool take_file(struct worker *worker, const char *name, struct err *err)
{
    char id[NAME_MAX_BYTES + 1];
    if (is_beside(name))
        return true;
    if (trainee_of(name, id))
        return take_in(worker, name, id, err);
    return note(&worker->own, name, TROUBLE_FOREIGN,
                "it is no trainee's: their files are named ID.json", err);
}

static void tell(struct crew *crew, size_t count)
{
    size_t done = atomic_fetch_add(&crew->done, count) + count;
    if (crew->plan->progress != NULL &&
        !crew->plan->progress(crew->plan->self, done, crew->names.count))
        atomic_store(&crew->stopped, true);
}

static void work(void *self, size_t nth)
{
    struct crew *crew = self;
    struct worker *worker = &crew->workers[nth];
    size_t from;
    while (!atomic_load(&crew->stopped) && worker->broke.kind == ERR_NONE &&
           (from = thread_draw(&crew->tickets) * BATCH) < crew->names.count) {
        size_t to = from + BATCH < crew->names.count ? from + BATCH : crew->names.count;
        struct err err;
        for (size_t i = from; i < to; i++)
            if (!take_file(worker, crew->names.at[i], &err))
                worker->broke = err;
        tell(crew, to - from);
    }
}

static void worker_destroy(struct worker *worker)
{
    people_destroy(&worker->people);
    intake_destroy(&worker->intake);
    digest_destroy(&worker->digest);
    replay_free(worker->replay);
    cohort_destroy(&worker->own);
}

static bool worker_init(struct worker *worker, struct crew *crew, struct err *err)
{
    *worker = (struct worker){.crew = crew};
    people_init(&worker->people, crew->plan->subjects, crew->plan->filter);
    intake_init(&worker->intake);
    digest_init(&worker->digest);
    return replay_new(crew->plan->subjects, &worker->replay, err);
}

static int by_file(const void *a, const void *b)
{
    return strcmp(((const struct cohort_problem *)a)->file,
                  ((const struct cohort_problem *)b)->file);
}

/* Takes over what a worker has found. */
static bool gather(struct cohort *cohort, struct worker *worker, struct err *err)
{
    struct people *theirs = malloc(sizeof *theirs);
    if (worker->broke.kind != ERR_NONE || theirs == NULL) {
        free(theirs);
        return theirs == NULL ? err_memory(err)
                              : err_set(err, worker->broke.kind, "%s", worker->broke.text);
    }
    *theirs = worker->people;
    worker->people = (struct people){0};
    bool ok = people_merge(&cohort->people, theirs, err);
    for (size_t i = 0; ok && i < worker->own.problem_count; i++) {
        const struct cohort_problem *problem = &worker->own.problems[i];
        ok = note(cohort, problem->file, problem->trouble, problem->what, err);
    }
    cohort->read += worker->own.read;
    return ok;
}

static bool finish(struct cohort *cohort, struct err *err)
{
    people_sort(&cohort->people);
    qsort(cohort->problems, cohort->problem_count, sizeof *cohort->problems, by_file);
    cohort->order = calloc(cohort->people.versions.count + 1, sizeof *cohort->order);
    if (cohort->order == NULL)
        return err_memory(err);
    return versions_sort(&cohort->people.versions, cohort->order, err);
}

static bool read_all(struct crew *crew, struct cohort *cohort, struct err *err)
{
    size_t threads = crew->plan->threads, ready = 0;
    bool ok = true;
    crew->workers = calloc(threads, sizeof *crew->workers);
    if (crew->workers == NULL)
        return err_memory(err);
    while (ok && ready < threads)
        ok = worker_init(&crew->workers[ready++], crew, err);
    if (ok)
        thread_each(threads, work, crew);
    if (ok && atomic_load(&crew->stopped))
        ok = err_set(err, ERR_BAD, "interrupted; nothing was reported");
    for (size_t i = 0; ok && i < threads; i++)
        ok = gather(cohort, &crew->workers[i], err);
    for (size_t i = 0; i < ready; i++)
        worker_destroy(&crew->workers[i]);
    free(crew->workers);
    return ok && finish(cohort, err);
}

static bool list_files(struct crew *crew, struct err *err)
{
    const char *folder = crew->plan->folder;
    text_addf(&crew->folder, "%s/trainees", folder);
    if (!text_ok(&crew->folder, err))
        return false;
    if (file_is_absent(crew->folder.at))
        return err_set(err, ERR_BAD,
                       "%s has no folder \"trainees\": name a data folder, in which Understudy "
                       "keeps what people did",
                       folder);
    return file_list(crew->folder.at, &crew->names, err);
}

bool cohort_read(struct cohort *cohort, const struct cohort_plan *plan, struct err *err)
{
    struct crew crew = {.plan = plan};
    *cohort = (struct cohort){0};
    people_init(&cohort->people, plan->subjects, plan->filter);
    text_init(&crew.folder);
    bool ok = list_files(&crew, err) && read_all(&crew, cohort, err);
    if (ok && cohort->read == 0 && cohort->problem_count == 0)
        ok = err_set(err, ERR_BAD,
                     "nobody has practised in %s yet: there is no file in %s; if people keep their "
                     "progress elsewhere, name that folder",
                     plan->folder, crew.folder.at);
    file_names_destroy(&crew.names);
    text_destroy(&crew.folder);
    if (!ok)
        cohort_destroy(cohort);
    return ok;
}

void cohort_destroy(struct cohort *cohort)
{
    people_destroy(&cohort->people);
    for (size_t i = 0; i < cohort->problem_count; i++) {
        free(cohort->problems[i].file);
        free(cohort->problems[i].what);
    }
    free(cohort->problems);
    free(cohort->order);
    *cohort = (struct cohort){0};
}
