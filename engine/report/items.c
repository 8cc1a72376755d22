/* items.c: two walks over the rows of a version: one for its thirds, one for its items. */
#include "report/items.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/spread.h"

/* What is added up of one item. */
struct item_sums {
    struct moments share;
    struct pairs rest;               /* the item's percent, and hundredths of that of the rest */
    uint64_t best, n[2], best_of[2]; /* the best was done; in the lower and upper third */
};

const char *item_flag_name(enum item_flag flag)
{
    static const char *const names[] = {"few", "reply-unused", "best-avoided-by-strong",
                                        "all-right"};
    return names[flag];
}

const char *item_flag_words(enum item_flag flag)
{
    static const char *const words[] = {"few came here", "a reply that nobody gave",
                                        "the best reply is given less by strong people",
                                        "everybody gave the best reply"};
    return words[flag];
}

static const uint8_t *row_of(const struct version *version, size_t row)
{
    return &version->shares[row * (version->choice_count + 1)];
}

static bool is_scored(uint8_t share)
{
    return share != SHARE_NONE;
}

static uint32_t percent_of(uint8_t share)
{
    return share & ~(uint32_t)SHARE_BEST;
}

/* The percents at which the lower third ends and the upper begins. */
static void find_thirds(const struct version *version, double *lower, double *upper)
{
    struct spread spread = {.count = 0};
    for (size_t i = 0; i < version->row_count; i++)
        if (row_of(version, i)[0] <= 100)
            spread_add(&spread, row_of(version, i)[0]);
    *lower = spread_quantile(&spread, 1.0 / 3);
    *upper = spread_quantile(&spread, 2.0 / 3);
}

static void add_item(struct item_sums *sums, uint8_t share, int third)
{
    bool best = (share & SHARE_BEST) != 0;
    moments_add(&sums->share, percent_of(share));
    sums->best += best;
    if (third >= 0) {
        sums->n[third]++;
        sums->best_of[third] += best;
    }
}

static void add_rest(struct item_sums *sums, const uint8_t *shares, size_t count)
{
    uint32_t total = 0, items = 0; /* of 32 bits, for many are divided */
    for (size_t i = 0; i < count; i++)
        if (is_scored(shares[i])) {
            total += percent_of(shares[i]);
            items++;
        }
    for (size_t i = 0; items > 1 && i < count; i++)
        if (is_scored(shares[i]))
            pairs_add(&sums[i].rest, percent_of(shares[i]),
                      (total - percent_of(shares[i])) * 100 / (items - 1));
}

/* Newcombe's method 10: squares and adds the distances to Wilson's limits. */
static bool is_avoided(const struct item_sums *sums)
{
    struct estimate lower = statistics_share(sums->best_of[0], sums->n[0]);
    struct estimate upper = statistics_share(sums->best_of[1], sums->n[1]);
    if (!lower.known || !upper.known)
        return false;
    double reach = sqrt((upper.high - upper.value) * (upper.high - upper.value) +
                        (lower.value - lower.low) * (lower.value - lower.low));
    return upper.value - lower.value + reach < 0;
}

static bool has_unused(const struct version *version, const struct choice *choice, size_t index)
{
    size_t count = choice->reply_count;
    if (version->model != NULL)
        count = version->model->decisions[index].reply_count; /* silence may well be unused */
    for (size_t r = 0; r < count; r++)
        if (choice->taken[r] == 0)
            return true;
    return false;
}

static struct estimate hundredth(struct estimate estimate)
{
    estimate.value /= 100;
    estimate.low = fmax(0, estimate.low / 100);
    estimate.high = fmin(1, estimate.high / 100);
    return estimate;
}

static void judge(const struct version *version, size_t index, const struct item_sums *sums,
                  struct item *item)
{
    const struct choice *choice = &version->choices[index];
    *item = (struct item){.difficulty = hundredth(statistics_mean(&sums->share)),
                          .discrimination = statistics_correlation(&sums->rest)};
    item->flags[ITEM_IS_FEW] = choice->reached < ITEM_FEW;
    if (item->flags[ITEM_IS_FEW])
        return;
    item->flags[ITEM_REPLY_UNUSED] = has_unused(version, choice, index);
    item->flags[ITEM_BEST_AVOIDED] = is_avoided(sums);
    item->flags[ITEM_ALL_RIGHT] = sums->share.n > 0 && sums->best == sums->share.n;
}

void items_make(const struct version *version, struct item *items)
{
    struct item_sums sums[DECISION_MAX];
    double lower, upper;
    size_t count = version->choice_count;
    memset(sums, 0, count * sizeof *sums);
    find_thirds(version, &lower, &upper);
    for (size_t r = 0; r < version->row_count; r++) {
        const uint8_t *row = row_of(version, r);
        int third = lower >= upper || row[0] > 100 ? -1
                    : row[0] <= lower              ? 0
                    : row[0] >= upper              ? 1
                                                   : -1;
        for (size_t i = 0; i < count; i++)
            if (is_scored(row[1 + i]))
                add_item(&sums[i], row[1 + i], third);
        add_rest(sums, row + 1, count);
    }
    for (size_t i = 0; i < count; i++)
        judge(version, i, &sums[i], &items[i]);
}

bool items_before(const struct version *version, const struct version *before,
                  struct estimate *difficulties, struct err *err)
{
    struct item *items = calloc(before->choice_count + 1, sizeof *items);
    if (items == NULL)
        return err_memory(err);
    items_make(before, items);
    for (size_t i = 0; i < version->choice_count; i++) {
        size_t same = version_choice(before, version->choices[i].id);
        difficulties[i] =
            same == before->choice_count ? (struct estimate){0} : items[same].difficulty;
    }
    free(items);
    return true;
}

/* Marks the items that nine in ten reached; how many. */
static size_t mark_common(const struct version *version, bool *common)
{
    size_t items = 0, reached[DECISION_MAX] = {0};
    for (size_t r = 0; r < version->row_count; r++)
        for (size_t i = 0; i < version->choice_count; i++)
            reached[i] += is_scored(row_of(version, r)[1 + i]);
    for (size_t i = 0; i < version->choice_count; i++) {
        common[i] = version->row_count > 0 && reached[i] * 10 >= version->row_count * 9;
        items += common[i];
    }
    return items;
}

/* Whether the row has all of the items; then their sum. */
static bool sum_common(const uint8_t *shares, const bool *common, size_t count, int64_t *sum)
{
    *sum = 0;
    for (size_t i = 0; i < count; i++) {
        if (!common[i])
            continue;
        if (!is_scored(shares[i]))
            return false;
        *sum += percent_of(shares[i]);
    }
    return true;
}

struct item_reliability items_reliability(const struct version *version)
{
    bool common[DECISION_MAX];
    struct moments each[DECISION_MAX], total = {0, 0, 0};
    size_t count = version->choice_count;
    double variances = 0;
    memset(each, 0, count * sizeof *each);
    struct item_reliability reliability = {.items = mark_common(version, common)};
    for (size_t r = 0; r < version->row_count; r++) {
        const uint8_t *shares = row_of(version, r) + 1;
        int64_t sum;
        if (!sum_common(shares, common, count, &sum))
            continue;
        moments_add(&total, sum);
        for (size_t i = 0; i < count; i++)
            if (common[i])
                moments_add(&each[i], percent_of(shares[i]));
    }
    for (size_t i = 0; i < count; i++)
        if (common[i])
            variances += moments_variance(&each[i]);
    reliability.alpha =
        statistics_alpha(reliability.items, total.n, variances, moments_variance(&total));
    return reliability;
}

uint32_t items_best(const struct version *version, size_t choice)
{
    if (version->model == NULL)
        return 0;
    const struct sketch_decision *decision = &version->model->decisions[choice];
    if (decision->kind != DECISION_CHOOSE)
        return decision->best;
    const struct choice *taken = &version->choices[choice];
    uint32_t bits = 0;
    for (size_t r = 0; r < decision->reply_count; r++)
        if (taken->taken[r] == 0 ? (decision->best >> r & 1) != 0
                                 : taken->best[r] * 2 > taken->taken[r])
            bits |= UINT32_C(1) << r;
    return bits;
}

struct estimate items_retest(const struct people *people, uint32_t version, size_t least)
{
    struct pairs pairs = {{0, 0, 0}, {0, 0, 0}, 0};
    for (size_t i = 0; i < people->count; i++) {
        const struct trainee *person = &people->at[i];
        int first = -1;
        for (size_t o = 0; o < person->count; o++) {
            const struct outing *outing = &person->outings[o];
            int percent = outing->percent[PERCENT_OVERALL];
            if (!outing->counted || outing->version != version || percent < 0)
                continue;
            if (first >= 0) {
                pairs_add(&pairs, first, percent);
                break;
            }
            first = percent;
        }
    }
    return statistics_of_enough(statistics_correlation(&pairs), least);
}
