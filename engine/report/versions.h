/* versions.h: the scenarios that were played, each content by itself, and what is counted
 * of their decisions.
 *
 * Whole numbers throughout, so that the counts of several threads add up to the same in
 * any order. */
#ifndef REPORT_VERSIONS_H
#define REPORT_VERSIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "report/formers.h"
#include "report/rows.h"
#include "report/subjects.h"

enum { TAKEN_MAX = OPEN_MAX + 1, SHARE_NONE = 0x7F, SHARE_BEST = 0x80 };

/* In place of a reply: there is none, as at the start, or several items were picked or
 * sorted. */
enum { REPLY_NONE = TAKEN_MAX, REPLY_PLACES };

/* A decision. Replies: as written, then the silence, if there is one. */
struct choice {
    const char *id;
    const char *label; /* what it is known by; without a model, the id */
    const char *replies[TAKEN_MAX];
    size_t reply_count;
    uint64_t reached, taken[TAKEN_MAX]; /* by attempts that are selected */
    uint64_t best[TAKEN_MAX];           /* when taken, so often nothing open was better */
};

struct version {
    const char *scenario; /* id */
    char content[65];
    size_t subject;                  /* in the subjects; their count: not of the course */
    bool former;                     /* the course has another content, or none */
    const struct sketch *model;      /* borrowed: of this content; NULL: it is not known */
    const struct scenario *archived; /* borrowed: of a former one with a model; else NULL */
    struct choice *choices;          /* owned: of a model all of them, in its order */
    size_t choice_count, choice_capacity;
    size_t hint;         /* where the last search ended: those for one decision follow each other */
    const char *title;   /* once sorted: what a manager knows it by; in the arena, or borrowed */
    int64_t first, last; /* when the attempts that are counted ended, in seconds since 1970 */
    size_t attempts;     /* how many are counted; 0: first and last say nothing */

    /* With a model, of the selected attempts: */
    uint8_t *shares; /* owned: for each, the overall percent, then of each decision the percent
                        of its points that was earned, with SHARE_BEST when nothing open was
                        worth more; SHARE_NONE: nothing could be earned */
    size_t row_count, row_capacity;
    uint32_t *links; /* owned: from each reply of each decision, and last from the start, to
                        each decision and then each ending: so many attempts went there next */
};

struct versions {
    const struct subjects *subjects; /* borrowed */
    struct formers *formers;         /* borrowed; NULL: what was edited is not known */
    struct arena arena;              /* owned: the texts */
    struct version *at;              /* owned */
    size_t count, capacity;
    uint32_t *current; /* owned: index + 1 of each subject's as it is now; 0: not yet */
    uint32_t *table;   /* owned: index + 1 by hash; 0: free */
    size_t table_size;
};

void versions_init(struct versions *versions, const struct subjects *subjects,
                   struct formers *formers);
void versions_destroy(struct versions *versions);

/* The one of that scenario and content, made when it is new. */
bool versions_find(struct versions *versions, struct slice scenario, struct slice content,
                   uint32_t *version, struct err *err);

/* The one of that subject as it is now, which has a sketch. */
bool versions_current(struct versions *versions, size_t subject, uint32_t *version,
                      struct err *err);

/* Of a version without a model: the decision, and the bit of the reply, of these ids, made
 * when they are new; without a reply.at no bit. False when there are more than a scenario can have,
 * or without memory. */
bool version_intern(struct versions *versions, struct version *version, struct slice decision,
                    struct slice reply, uint16_t *choice, uint16_t *bit);

/* What is played again, of a version with a model; borrowed. */
static inline const struct scenario *version_scenario(const struct versions *versions,
                                                      const struct version *version)
{
    return version->former ? version->archived : versions->subjects->at[version->subject].scenario;
}

/* An attempt that ended then is counted. */
void version_count(struct version *version, int64_t ended);

/* The place of the decision of that id; the count of choices when it is not asked. */
size_t version_choice(const struct version *version, const char *id);

/* A new row of shares, all SHARE_NONE; NULL without memory. */
uint8_t *version_add_row(struct version *version, struct err *err);

/* How many numbers there are in the `links` of a model. */
static inline size_t version_ways(const struct sketch *model)
{
    return (model->decision_count * REPLY_PLACES + 1) *
           (model->decision_count + model->ending_count);
}

/* From the start: choice_count, and reply 0. */
static inline uint32_t *version_link(const struct version *version, size_t from, size_t reply,
                                     size_t to)
{
    size_t width = version->choice_count + version->model->ending_count;
    return &version->links[(from * REPLY_PLACES + reply) * width + to];
}

/* Adds the other's counts; indices[i] says which version its i-th is here. */
bool versions_merge(struct versions *versions, const struct versions *other, uint32_t *indices,
                    struct err *err);

/* For showing: by the order of the course, then by id; of a scenario the one as it is now
 * first, then those that it was, the last first; and in versions without a model decisions
 * and replies by id. `order` has room for `count`. Gives each its title: what it was is
 * "The lost parcel, as it was until 3 October 2026", the day of the last attempt; with the
 * beginning of its content where another has the same title. */
bool versions_sort(struct versions *versions, uint32_t *order, struct err *err);

#endif
