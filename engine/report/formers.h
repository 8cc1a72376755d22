/* formers.h: scenarios as they were when they were played, from a data folder's archive.
 *
 * Each is compiled when it is first asked for, once, by the thread that asks; another that
 * asks for the same one waits for it. An archive is somebody else's: it is compiled in the
 * sandbox, and used only when what comes out has the hash that it is kept under. */
#ifndef REPORT_FORMERS_H
#define REPORT_FORMERS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/thread.h"
#include "report/intake.h"
#include "report/sketch.h"
#include "story/scenario.h"

struct former;

struct formers {
    const char *folder; /* borrowed: the data folder */
    struct thread_lock lock;
    struct former **at; /* owned */
    size_t count, capacity;
    size_t room; /* numbers that those that are used need for their ways */
};

void formers_init(struct formers *formers, const char *folder);
void formers_destroy(struct formers *formers); /* a zeroed one is fine */

/* The scenario of that id as it was, and what is needed of it; both are borrowed until the
 * end. NULL: it is not to be had. For any thread. */
const struct sketch *formers_find(struct formers *formers, const char *scenario,
                                  const char *content, const struct scenario **archived);

/* Why it is not to be had, and what follows from that. */
void formers_explain(struct formers *formers, const char *scenario, const char *content,
                     enum trouble *trouble, struct err *what);

#endif
