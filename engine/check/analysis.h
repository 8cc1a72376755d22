/* analysis.h: everything that can be said of one scenario before anybody plays it.
 *
 * Two searches: one keeps every variable apart and proves what is reached, said and
 * evaluated; one merges states that go on alike, which is smaller, and from it come
 * the bounds, the loops with no way out and the best replies. Where the first is
 * stopped by its limit, the second may still prove what it can; where that one is too,
 * random walks say how far they came, and nothing is proved. */
#ifndef CHECK_ANALYSIS_H
#define CHECK_ANALYSIS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/problem.h"
#include "check/assets.h"
#include "check/bots.h"
#include "check/bounds.h"
#include "check/space.h"
#include "check/walks.h"
#include "story/library.h"
#include "story/scenario.h"

enum { ANALYSIS_STATES = 5000000, ANALYSIS_WALKS = 20000, ANALYSIS_SEED = 1 };

struct analysis_options {
    size_t states;  /* the limit of each search */
    size_t threads; /* 0: one for each core; the result is the same with any number */
    const struct library *library; /* borrowed: the scenario's */
    assets_has *has;
    void *has_self;
    space_progress *progress; /* may be NULL; never stops the work */
    void *progress_self;
};

enum analysis_proof {
    PROOF_COMPLETE, /* every state was visited */
    PROOF_WAYS,     /* not every state, but everything that goes on differently */
    PROOF_NONE,     /* too many states: `walks` say how far they came */
    PROOF_FAILED    /* play itself fails somewhere; of what lies beyond nothing is known */
};

struct analysis {
    const struct scenario *scenario; /* borrowed */
    enum analysis_proof proof;
    size_t limit;
    size_t states, transitions; /* of the first search */
    size_t memory;              /* bytes that it held in the end */
    size_t ways;                /* states of the second search; 0: none was made */
    struct bounds *bounds;      /* owned: over all endings, then of each; NULL unless proved */
    struct bots bots;
    struct walks walks; /* owned; only where nothing is proved */
};

/* Tells all mistakes, the warnings on the writing among them, in addition to those that
 * loading told; takes back what loading only suspected and the search disproves. False
 * with err when memory is short. */
bool analysis_make(struct analysis *analysis, const struct scenario *scenario,
                   const struct analysis_options *options, struct problems *problems,
                   struct err *err);
void analysis_destroy(struct analysis *analysis);

#endif
