/* cohort.c: threads take the next few files until there are none; each has tables of its
 * own, which are added up at the end. */
#include "report/cohort.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/spool.h"
#include "base/thread.h"
#include "report/cache.h"
#include "report/omissions.h"
#include "report/replay.h"
#include "report/sources.h"

enum { BATCH = 16 };         /* files that are taken at once */
enum { WORTH_A_CACHE = 50 }; /* one unknown file in so many */
enum { SETTLED_AFTER = 2 };  /* seconds: a clock's tick is shorter on every file system */

/* A file in the folder of trainees. */
struct source {
    struct file_stamp stamp;         /* before it was read */
    const struct cache_entry *entry; /* borrowed; what was taken in; NULL: it must be read */
};

struct crew {
    const struct cohort_plan *plan;
    struct formers *formers;     /* borrowed */
    struct sources sources;      /* owned */
    struct file_folder trainees; /* owned */
    struct source *known;        /* owned: one for each name */
    struct cache cache;          /* owned */
    struct spool fresh;          /* owned: the next cache, while it is written */
    bool cached, writes;         /* it can be read; it is written */
    struct thread_tickets looking, recalling, reading;
    atomic_size_t done, unknown, all; /* all: that can be known */
    atomic_bool stopped;
    struct worker *workers; /* owned */
};

/* One thread. */
struct worker {
    struct crew *crew;
    struct people people;       /* owned */
    struct intake intake;       /* owned */
    struct digest digest;       /* owned */
    struct replay *replay;      /* owned */
    struct cohort own;          /* owned: its problems and how many it read */
    struct text path;           /* owned */
    struct cache_window window; /* owned */
    struct cache_shelf shelf;   /* owned */
    struct err broke;           /* memory ran out */
};

/* A file that changed while it was read, or just now, may change once more unseen. */
static bool is_settled(const struct crew *crew, const struct source *source, const char *name)
{
    struct file_stamp after;
    int64_t recent = (crew->plan->now - SETTLED_AFTER) * INT64_C(1000000000);
    return file_stamp_in(&crew->trainees, name, &after) && after.size == source->stamp.size &&
           after.inode == source->stamp.inode && after.modified == source->stamp.modified &&
           after.changed == source->stamp.changed && after.modified < recent &&
           after.changed < recent;
}

static bool take_hands(struct worker *worker, size_t first, size_t count, struct err *err)
{
    bool ok = true;
    for (size_t i = first; ok && i < first + count; i++) {
        text_clear(&worker->path);
        text_addf(&worker->path, "%s/hands/%s", worker->crew->plan->folder,
                  worker->crew->sources.hands.at[i]);
        ok = text_ok(&worker->path, err) && intake_take_hand(&worker->intake, worker->path.at, err);
    }
    return ok;
}

static bool path_of(struct worker *worker, const char *name, struct err *err)
{
    text_clear(&worker->path);
    text_addf(&worker->path, "%s/%s", worker->crew->sources.folder.at, name);
    return text_ok(&worker->path, err);
}

/* False: the file is no good, and has been noted, or memory is short (then err says so). */
static bool read_file(struct worker *worker, const struct source *source, const char *name,
                      const char *id, struct err *err)
{
    enum trouble trouble;
    size_t first, hands = sources_hands(&worker->crew->sources, id, &first);
    if (!take_hands(worker, first, hands, err) || !path_of(worker, name, err))
        return false;
    if (!intake_read(&worker->intake, worker->path.at, id, &trouble, err)) {
        if (err->kind != ERR_BAD && trouble != TROUBLE_UNREADABLE)
            return false;
        struct err told = *err;
        err_clear(err);
        omissions_note(&worker->own, name, trouble, told.text, err);
        return false;
    }
    if (!digest_make(&worker->digest, &worker->intake.rows, &worker->people.versions,
                     worker->replay, err))
        return false;
    if (worker->crew->writes && hands == 0 && is_settled(worker->crew, source, name))
        cache_keep(&worker->shelf, name, &source->stamp, &worker->digest, &worker->people.versions);
    return true;
}

static bool take_in(struct worker *worker, struct err *err)
{
    worker->own.read++;
    return people_add(&worker->people, &worker->digest, err);
}

static bool take_file(struct worker *worker, size_t index, struct err *err)
{
    char id[NAME_MAX_BYTES + 1];
    const char *name = worker->crew->sources.names.at[index];
    err_clear(err);
    if (sources_is_beside(name))
        return true;
    if (!sources_trainee(name, id))
        return omissions_note(
            &worker->own, name, TROUBLE_FOREIGN,
            "it is no trainee's: their files are named ID.json; if it is a copy of one, "
            "remove it",
            err);
    return read_file(worker, &worker->crew->known[index], name, id, err) ? take_in(worker, err)
                                                                         : err->kind == ERR_NONE;
}

/* Looks at the file, and whether it is known. False: it is no trainee's. */
static bool look(struct crew *crew, size_t index, size_t *unknown)
{
    struct source *source = &crew->known[index];
    const char *name = crew->sources.names.at[index];
    char id[NAME_MAX_BYTES + 1];
    size_t first;
    if (!sources_trainee(name, id))
        return false;
    if (sources_hands(&crew->sources, id, &first) == 0 &&
        file_stamp_in(&crew->trainees, name, &source->stamp))
        source->entry = cache_find(&crew->cache, name, &source->stamp);
    *unknown += source->entry == NULL;
    return true;
}

/* Takes in what is known of the file. */
static bool recall(struct worker *worker, size_t index, struct err *err)
{
    struct crew *crew = worker->crew;
    struct source *source = &crew->known[index];
    if (source->entry == NULL)
        return true;
    if (cache_load(&crew->cache, source->entry, crew->sources.names.at[index], &worker->window,
                   &worker->digest, &worker->people.versions))
        return take_in(worker, err);
    source->entry = NULL;
    atomic_fetch_add(&crew->unknown, 1);
    return true;
}

/* One thread alone tells, so that whoever listens needs no lock. */
static void tell(struct crew *crew, size_t nth, size_t count)
{
    size_t done = atomic_fetch_add(&crew->done, count) + count;
    if (nth == 0 && crew->plan->progress != NULL &&
        !crew->plan->progress(crew->plan->self, done, crew->sources.names.count))
        atomic_store(&crew->stopped, true);
}

/* The next few files; false: there are none, or all is to end. */
static bool draw(struct worker *worker, struct thread_tickets *tickets, size_t *from, size_t *to)
{
    const struct crew *crew = worker->crew;
    if (atomic_load(&crew->stopped) || worker->broke.kind != ERR_NONE)
        return false;
    *from = thread_draw(tickets) * BATCH;
    *to = *from + BATCH < crew->sources.names.count ? *from + BATCH : crew->sources.names.count;
    return *from < *to;
}

static void look_all(void *self, size_t nth)
{
    struct crew *crew = self;
    size_t from, to, all = 0, unknown = 0;
    while (draw(&crew->workers[nth], &crew->looking, &from, &to))
        for (size_t i = from; i < to; i++)
            all += look(crew, i, &unknown);
    atomic_fetch_add(&crew->all, all);
    atomic_fetch_add(&crew->unknown, unknown);
}

static void recall_all(void *self, size_t nth)
{
    struct crew *crew = self;
    struct worker *worker = &crew->workers[nth];
    size_t from, to;
    while (draw(worker, &crew->recalling, &from, &to)) {
        size_t count = 0;
        struct err err;
        for (size_t i = from; i < to; i++) {
            if (!recall(worker, i, &err))
                worker->broke = err;
            count += crew->known[i].entry != NULL;
        }
        tell(crew, nth, count);
    }
}

/* What was not recalled; what was is kept on. */
static void read_all(void *self, size_t nth)
{
    struct crew *crew = self;
    struct worker *worker = &crew->workers[nth];
    size_t from, to;
    while (draw(worker, &crew->reading, &from, &to)) {
        size_t count = 0;
        struct err err;
        for (size_t i = from; i < to; i++) {
            const struct cache_entry *entry = crew->known[i].entry;
            if (entry == NULL && !take_file(worker, i, &err))
                worker->broke = err;
            if (entry != NULL && crew->writes)
                cache_keep_on(&worker->shelf, &crew->cache, entry, &worker->window);
            count += entry == NULL;
        }
        tell(crew, nth, count);
    }
}

static void worker_destroy(struct worker *worker)
{
    people_destroy(&worker->people);
    intake_destroy(&worker->intake);
    digest_destroy(&worker->digest);
    replay_free(worker->replay);
    cohort_destroy(&worker->own);
    text_destroy(&worker->path);
    cache_window_destroy(&worker->window);
    cache_shelf_destroy(&worker->shelf);
}

static bool worker_init(struct worker *worker, struct crew *crew, struct err *err)
{
    *worker = (struct worker){.crew = crew};
    people_init(&worker->people, crew->plan->subjects, crew->formers, crew->plan->filter);
    intake_init(&worker->intake);
    digest_init(&worker->digest);
    text_init(&worker->path);
    cache_window_init(&worker->window);
    cache_shelf_init(&worker->shelf, &crew->fresh);
    return replay_new(&worker->replay, err);
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
        ok = omissions_note(cohort, problem->file, problem->trouble, problem->what, err);
    }
    cohort->read += worker->own.read;
    return ok;
}

static bool finish(struct cohort *cohort, struct err *err)
{
    people_sort(&cohort->people);
    if (!omissions_formers(cohort, err))
        return false;
    omissions_sort(cohort);
    cohort->order = calloc(cohort->people.versions.count + 1, sizeof *cohort->order);
    if (cohort->order == NULL)
        return err_memory(err);
    return versions_sort(&cohort->people.versions, cohort->order, err);
}

/* The people of whom something is known: all at once, or one by one. */
static void recall_people(struct crew *crew, struct cohort *cohort)
{
    thread_each(crew->plan->threads, look_all, crew);
    if (atomic_load(&crew->unknown) == 0 && atomic_load(&crew->all) == crew->cache.count &&
        cache_people(&crew->cache, &cohort->people))
        cohort->read = crew->cache.count;
    else
        thread_each(crew->plan->threads, recall_all, crew);
}

/* The scenarios as they are, and the people. Whether each of the scenarios was known, too. */
static bool use_cache(struct crew *crew, struct cohort *cohort, bool *known, struct err *err)
{
    struct subjects *subjects = crew->plan->subjects;
    *known = true;
    crew->cached = crew->plan->cached && file_folder_open(&crew->trainees, crew->sources.folder.at);
    if (crew->cached) {
        cache_open(&crew->cache, crew->plan->folder);
        cache_sketch(&crew->cache, subjects);
    }
    if (!subjects_sketch(subjects, crew->plan->threads, err))
        return false;
    for (size_t i = 0; i < subjects->count; i++)
        *known = *known && (subjects->at[i].scenario == NULL || subjects->at[i].sketch == NULL);
    cache_settle(&crew->cache, subjects);
    if (crew->cached)
        recall_people(crew, cohort);
    return true;
}

/* One that knows nearly every file is not written anew: it costs more than to read them. */
static void begin_cache(struct crew *crew, bool known)
{
    struct text path;
    if (!crew->cached ||
        (known && atomic_load(&crew->unknown) * WORTH_A_CACHE <= atomic_load(&crew->all)))
        return;
    text_init(&path);
    text_addf(&path, "%s/" CACHE_NAME, crew->plan->folder);
    crew->writes = !path.failed && spool_create(&crew->fresh, path.at);
    text_destroy(&path);
}

/* Only what is read may have to be played again. */
static bool load_subjects(struct crew *crew, struct err *err)
{
    bool reads = !crew->cached || atomic_load(&crew->unknown) > 0;
    return !reads || subjects_load(crew->plan->subjects, crew->plan->threads, err);
}

static void finish_cache(struct crew *crew, const struct cohort *cohort, bool ok)
{
    struct cache_shelf *shelves[THREAD_MAX];
    for (size_t i = 0; i < crew->plan->threads; i++)
        shelves[i] = &crew->workers[i].shelf;
    if (crew->writes && ok)
        cache_finish(&crew->fresh, &cohort->people, atomic_load(&crew->all), shelves,
                     crew->plan->threads);
    else if (crew->writes)
        spool_close(&crew->fresh);
    cache_close(&crew->cache);
    file_folder_close(&crew->trainees);
}

static bool run(struct crew *crew, struct cohort *cohort, struct err *err)
{
    bool known, ok = use_cache(crew, cohort, &known, err) && load_subjects(crew, err);
    if (ok) {
        begin_cache(crew, known);
        thread_each(crew->plan->threads, read_all, crew);
    }
    if (ok && atomic_load(&crew->stopped))
        ok = err_set(err, ERR_BAD, "interrupted; nothing was reported");
    for (size_t i = 0; ok && i < crew->plan->threads; i++)
        ok = gather(cohort, &crew->workers[i], err);
    ok = ok && omissions_waiting(cohort, &crew->sources, err) && finish(cohort, err);
    finish_cache(crew, cohort, ok);
    return ok;
}

static bool read_folder(struct crew *crew, struct cohort *cohort, struct err *err)
{
    size_t threads = crew->plan->threads, ready = 0;
    bool ok = true;
    crew->known = calloc(crew->sources.names.count + 1, sizeof *crew->known);
    crew->workers = calloc(threads, sizeof *crew->workers);
    if (crew->known == NULL || crew->workers == NULL)
        ok = err_memory(err);
    while (ok && ready < threads)
        ok = worker_init(&crew->workers[ready++], crew, err);
    ok = ok && run(crew, cohort, err);
    for (size_t i = 0; i < ready; i++)
        worker_destroy(&crew->workers[i]);
    free(crew->workers);
    free(crew->known);
    return ok;
}

bool cohort_read(struct cohort *cohort, const struct cohort_plan *plan, struct err *err)
{
    struct crew crew = {.plan = plan,
                        .formers = &cohort->formers,
                        .trainees.file = -1,
                        .cache.spool.file = -1,
                        .fresh.file = -1};
    *cohort = (struct cohort){0};
    formers_init(&cohort->formers, plan->folder);
    people_init(&cohort->people, plan->subjects, &cohort->formers, plan->filter);
    bool ok = sources_list(&crew.sources, plan->folder, err) && read_folder(&crew, cohort, err);
    if (ok && cohort->read == 0 && cohort->problem_count == 0)
        ok = err_set(err, ERR_BAD,
                     "nobody has practised in %s yet: there is no file in %s; if people keep their "
                     "progress elsewhere, name that folder",
                     plan->folder, crew.sources.folder.at);
    sources_destroy(&crew.sources);
    if (!ok)
        cohort_destroy(cohort);
    return ok;
}

void cohort_destroy(struct cohort *cohort)
{
    people_destroy(&cohort->people);
    formers_destroy(&cohort->formers);
    for (size_t i = 0; i < cohort->problem_count; i++) {
        free(cohort->problems[i].file);
        free(cohort->problems[i].what);
    }
    free(cohort->problems);
    free(cohort->order);
    *cohort = (struct cohort){0};
}
