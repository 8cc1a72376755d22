/* figures.c: an errand has copies of all that it needs; what it says meanwhile is atomic,
 * and everything else is looked at only when its thread has ended. */
#include "gui/figures.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/thread.h"
#include "report/page.h"
#include "report/sources.h"

struct errand {
    struct thread_aside *aside; /* owned; NULL: the caller's thread has done it */
    const struct library *library;
    struct figures *figures; /* owned: what is being read */
    const struct figures *written;
    char *assets, *path; /* owned: of writing */
    int64_t now;
    atomic_size_t done, all;
    atomic_bool stopped;
    struct err err; /* kind ERR_NONE: it went well */
};

void figures_free(struct figures *figures)
{
    if (figures == NULL)
        return;
    overview_destroy(&figures->overview);
    report_destroy(&figures->report);
    cohort_destroy(&figures->cohort);
    subjects_destroy(&figures->subjects);
    free(figures->folder);
    free(figures->team);
    free(figures);
}

static bool note_progress(void *self, size_t done, size_t all)
{
    struct errand *errand = self;
    atomic_store(&errand->all, all);
    atomic_store(&errand->done, done);
    return !atomic_load(&errand->stopped);
}

static bool read_folder(struct errand *errand, struct err *err)
{
    struct figures *figures = errand->figures;
    struct cohort_plan plan = {.folder = figures->folder,
                               .subjects = &figures->subjects,
                               .filter = &figures->filter,
                               .threads = thread_cores(),
                               .cached = true,
                               .now = errand->now,
                               .progress = note_progress,
                               .self = errand};
    filter_init(&figures->filter);
    figures->filter.team = figures->team;
    if (!sources_check(figures->folder, err) ||
        !rules_read(figures->folder, &figures->rules, err) ||
        !rules_check(&figures->rules, figures->folder, errand->library, err))
        return false;
    figures->filter.sees_practice = figures->rules.managers_see_practice;
    figures->report.folder = figures->folder;
    figures->report.least_group = (size_t)figures->rules.least_group;
    figures->report.threads = plan.threads;
    figures->report.rules = &figures->rules;
    figures->report.made = errand->now;
    return subjects_init(&figures->subjects, errand->library, err) &&
           cohort_read(&figures->cohort, &plan, err) &&
           report_init(&figures->report, &figures->cohort, err) &&
           overview_init(&figures->overview, &figures->report, err);
}

static void read_aside(void *self, size_t nth)
{
    struct errand *errand = self;
    (void)nth;
    if (!read_folder(errand, &errand->err)) {
        figures_free(errand->figures);
        errand->figures = NULL;
    }
}

static void write_aside(void *self, size_t nth)
{
    struct errand *errand = self;
    struct report report = errand->written->report;
    (void)nth;
    report.made = errand->now;
    report.progress = note_progress;
    report.self = errand;
    page_write(&report, errand->assets, errand->path, &errand->err);
}

static void errand_free(struct errand *errand)
{
    figures_free(errand->figures);
    free(errand->assets);
    free(errand->path);
    free(errand);
}

/* Where there is no thread to be had, it is done at once. */
static void begin(struct errand *errand, thread_work *work)
{
    errand->aside = thread_aside(work, errand);
    if (errand->aside == NULL)
        work(errand, 0);
}

struct errand *figures_read(const struct library *library, const char *folder, const char *team,
                            int64_t now, struct err *err)
{
    struct errand *errand = calloc(1, sizeof *errand);
    struct figures *figures = calloc(1, sizeof *figures);
    if (errand == NULL || figures == NULL) {
        free(errand);
        free(figures);
        err_memory(err);
        return NULL;
    }
    errand->library = library;
    errand->now = now;
    errand->figures = figures;
    figures->folder = strdup(folder);
    figures->team = team == NULL ? NULL : strdup(team);
    if (figures->folder == NULL || (team != NULL && figures->team == NULL)) {
        errand_free(errand);
        err_memory(err);
        return NULL;
    }
    begin(errand, read_aside);
    return errand;
}

struct errand *figures_write(const struct figures *figures, const char *assets, const char *path,
                             int64_t now, struct err *err)
{
    struct errand *errand = calloc(1, sizeof *errand);
    if (errand == NULL) {
        err_memory(err);
        return NULL;
    }
    errand->written = figures;
    errand->now = now;
    errand->assets = strdup(assets);
    errand->path = strdup(path);
    if (errand->assets == NULL || errand->path == NULL) {
        errand_free(errand);
        err_memory(err);
        return NULL;
    }
    begin(errand, write_aside);
    return errand;
}

bool errand_is_done(const struct errand *errand)
{
    return errand->aside == NULL || thread_aside_is_done(errand->aside);
}

void errand_progress(const struct errand *errand, size_t *done, size_t *all)
{
    *all = atomic_load(&errand->all);
    *done = atomic_load(&errand->done);
}

void errand_stop(struct errand *errand)
{
    atomic_store(&errand->stopped, true);
}

bool errand_end(struct errand *errand, struct figures **figures, struct err *err)
{
    thread_aside_end(errand->aside);
    bool ok = errand->err.kind == ERR_NONE;
    *figures = errand->figures;
    errand->figures = NULL;
    if (!ok)
        *err = errand->err;
    errand_free(errand);
    return ok;
}
