/* items.h: what the decisions of a version say: which are hard, which tell the strong from
 * the weak, which were badly made, and whether all of them measure one thing.
 *
 * An item is a decision; its score is the share of its points that was earned, among those
 * who reached it. The rest of an attempt is the mean of its other items. */
#ifndef REPORT_ITEMS_H
#define REPORT_ITEMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "report/people.h"
#include "report/statistics.h"

enum { ITEM_FEW = 20 }; /* below so many, an item is only said to have few */

enum item_flag {
    ITEM_IS_FEW,       /* reached by fewer than ITEM_FEW: nothing else is said */
    ITEM_REPLY_UNUSED, /* a reply that nobody gave */
    ITEM_BEST_AVOIDED, /* the upper third did the best less often than the lower: the 95 %
                          interval of the difference is below 0 (Newcombe, Interval estimation
                          for the difference between independent proportions, 1998, method 10) */
    ITEM_ALL_RIGHT     /* everybody did the best */
};
enum { ITEM_FLAGS = 4 };

/* "few", "reply-unused", "best-avoided-by-strong", "all-right". */
const char *item_flag_name(enum item_flag flag);

const char *item_flag_words(enum item_flag flag); /* in a few words, for a person */

struct item {
    struct estimate difficulty;     /* the mean share, 0 to 1: 1 is easy */
    struct estimate discrimination; /* the correlation of item and rest */
    bool flags[ITEM_FLAGS];
};

/* How far the items of a version measure one thing: of those that at least nine in ten
 * reached, over the attempts that reached them all. */
struct item_reliability {
    size_t items;
    struct estimate alpha;
};

/* One for each choice of the version; without a model only `few` and unused replies can be
 * said. */
void items_make(const struct version *version, struct item *items);

/* For each choice of the version, the difficulty of the decision of the same id in the one
 * that was before it; not known where that did not ask it. */
bool items_before(const struct version *version, const struct version *before,
                  struct estimate *difficulties, struct err *err);

struct item_reliability items_reliability(const struct version *version);

/* Which replies or items are the best, as bits by place: of a decide those that
 * mostly were the best when they were given, for what is open may differ. */
uint32_t items_best(const struct version *version, size_t choice);

/* Of each person's first and second attempts at the version; of fewer than `least` people
 * it is not known. */
struct estimate items_retest(const struct people *people, uint32_t version, size_t least);

#endif
