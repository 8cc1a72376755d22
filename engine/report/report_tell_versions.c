/* report_tell_versions.c: what the terminal is told of versions: their decisions to look at,
 * and how far they can be relied on. */
#include <inttypes.h>

#include "report/report_tell.h"

enum { FLAGS_TOLD = 20 };

/* What is printed with two decimals is not "-0.00". */
static double rounded(double number)
{
    return number > -0.005 && number < 0.005 ? 0 : number;
}

static void tell_reliability(struct text *text, const struct version *version,
                             const struct appraisal *appraisal)
{
    const struct item_reliability items = appraisal->reliability;
    const struct estimate retest = appraisal->retest;
    if (!items.alpha.known)
        return;
    text_addf(text, "  alpha %5.2f (%.2f to %.2f; %zu decisions, %" PRIu64 " attempts)",
              rounded(items.alpha.value), rounded(items.alpha.low), rounded(items.alpha.high),
              items.items, items.alpha.n);
    if (retest.has_interval)
        text_addf(text, ", first with second attempt %.2f (%.2f to %.2f; %" PRIu64 " people)",
                  rounded(retest.value), rounded(retest.low), rounded(retest.high), retest.n);
    text_add(text, "  ");
    report_tell_name(text, version->title);
    text_add(text, "\n");
}

static bool is_flagged(const struct item *item)
{
    bool flagged = false;
    for (int flag = ITEM_IS_FEW + 1; flag < ITEM_FLAGS; flag++)
        flagged = flagged || item->flags[flag];
    return flagged;
}

/* Beside what it is now, never together with it. */
static void tell_before(struct text *text, const struct version *before, const struct item *items,
                        const char *id)
{
    size_t same = before == NULL ? 0 : version_choice(before, id);
    if (before == NULL || same == before->choice_count || !items[same].difficulty.known)
        return;
    text_addf(text, "; before the edit %.0f %% of %" PRIu64, 100 * items[same].difficulty.value,
              items[same].difficulty.n);
}

static void tell_flagged(struct text *text, const struct version *version, size_t index,
                         const struct item *item)
{
    const struct choice *choice = &version->choices[index];
    const char *separator = ": ";
    text_addf(text, "  %6" PRIu64 "  %3.0f %%  ", choice->reached, 100 * item->difficulty.value);
    report_tell_name(text, choice->label);
    if (choice->label != choice->id)
        text_addf(text, " (%s)", choice->id);
    for (int flag = ITEM_IS_FEW + 1; flag < ITEM_FLAGS; flag++) {
        if (!item->flags[flag])
            continue;
        text_addf(text, "%s%s", separator, item_flag_words((enum item_flag)flag));
        separator = ", ";
    }
}

/* Those of the version at that place of the order; how many were told so far. */
static size_t tell_version(struct text *text, const struct report *report,
                           const struct summary *summary, size_t place, size_t told)
{
    const struct version *versions = report->cohort->people.versions.at;
    const struct version *version = &versions[report->cohort->order[place]];
    const struct item *items = summary->appraisals[report->cohort->order[place]].items;
    const struct version *before = report_before(report, place);
    bool first = true;
    for (size_t i = 0; items != NULL && i < version->choice_count; i++) {
        if (!is_flagged(&items[i]) || told++ >= FLAGS_TOLD)
            continue;
        if (first) {
            text_add(text, "  ");
            report_tell_name(text, version->title);
            text_add(text, "\n");
        }
        first = false;
        tell_flagged(text, version, i, &items[i]);
        tell_before(text, before,
                    before == NULL ? NULL : summary->appraisals[before - versions].items,
                    version->choices[i].id);
        text_add(text, "\n");
    }
    return told;
}

void report_tell_versions(struct text *text, const struct report *report,
                          const struct summary *summary)
{
    const struct cohort *cohort = report->cohort;
    size_t told = 0;
    text_add(text, "\nDecisions to look at (reached, points earned)\n");
    for (size_t i = 0; i < summary->version_count; i++)
        told = tell_version(text, report, summary, i, told);
    if (told > FLAGS_TOLD)
        text_addf(text, "  and %zu more: see --csv=decisions\n", told - FLAGS_TOLD);
    else if (told == 0)
        text_add(text, "  none\n");
    text_add(text, "\nHow far the scores can be relied on. The decisions of a conversation are "
                   "signs of several\nabilities, so alpha is a lower bound.\n");
    for (size_t i = 0; i < summary->version_count; i++) {
        const struct appraisal *appraisal = &summary->appraisals[cohort->order[i]];
        if (appraisal->items != NULL)
            tell_reliability(text, &cohort->people.versions.at[cohort->order[i]], appraisal);
    }
}
