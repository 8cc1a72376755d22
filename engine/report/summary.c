/* summary.c: one piece of work is everybody's needs; the others are a version each. */
#include "report/summary.h"

#include <stdlib.h>
#include <string.h>

#include "base/thread.h"

struct making {
    struct summary *summary;
    const struct report *report;
    struct thread_tickets tickets;
};

static int by_need(const void *a, const void *b)
{
    const struct need *one = a, *other = b;
    if (one->overdue != other->overdue)
        return one->overdue > other->overdue ? -1 : 1;
    if (one->passed != other->passed)
        return one->passed < other->passed ? -1 : 1;
    if (one->latest < other->latest || one->latest > other->latest)
        return one->latest < other->latest ? -1 : 1;
    return strcmp(one->trainee->id, other->trainee->id);
}

static void count(struct summary *summary, const struct record *record, size_t lessons)
{
    for (size_t l = 0; l < lessons; l++) {
        summary->passed[l] += record->lessons[l].state == RECORD_PASSED;
        summary->overdue[l] += record->lessons[l].due.state == DUE_OVERDUE;
    }
    summary->behind += record->overdue > 0;
    summary->known += record->knows_days;
}

/* Counts who passed which lesson, and puts everybody in the order of their need. */
static void list_needs(struct summary *summary, const struct people *people)
{
    struct record *record = &summary->record;
    size_t lessons = people->versions.subjects->library->lesson_count;
    for (size_t i = 0; i < people->count; i++) {
        record_make(record, &people->versions, &people->at[i]);
        const struct record_score *overall = &record->scores[PERCENT_OVERALL];
        summary->needs[i] = (struct need){&people->at[i], record->passed, record->overdue,
                                          overall->known ? overall->latest : -1};
        count(summary, record, lessons);
    }
    qsort(summary->needs, people->count, sizeof *summary->needs, by_need);
}

static void appraise(struct making *making, size_t index)
{
    const struct people *people = &making->report->cohort->people;
    const struct version *version = &people->versions.at[index];
    struct appraisal *appraisal = &making->summary->appraisals[index];
    if (appraisal->items == NULL)
        return;
    items_make(version, appraisal->items);
    appraisal->reliability = items_reliability(version);
    appraisal->retest = items_retest(people, (uint32_t)index, making->report->least_group);
}

static void work(void *self, size_t nth)
{
    struct making *making = self;
    size_t next;
    (void)nth;
    while ((next = thread_draw(&making->tickets)) <= making->summary->version_count)
        if (next == 0)
            list_needs(making->summary, &making->report->cohort->people);
        else
            appraise(making, next - 1);
}

static bool make_room(struct summary *summary, const struct report *report, struct err *err)
{
    const struct people *people = &report->cohort->people;
    const struct versions *versions = &people->versions;
    summary->version_count = versions->count;
    summary->appraisals = calloc(versions->count + 1, sizeof *summary->appraisals);
    summary->needs = calloc(people->count + 1, sizeof *summary->needs);
    size_t lessons = versions->subjects->library->lesson_count;
    summary->passed = calloc(lessons + 1, sizeof *summary->passed);
    summary->overdue = calloc(lessons + 1, sizeof *summary->overdue);
    if (summary->appraisals == NULL || summary->needs == NULL || summary->passed == NULL ||
        summary->overdue == NULL)
        return err_memory(err);
    for (uint32_t i = 0; i < versions->count; i++) {
        struct appraisal *appraisal = &summary->appraisals[i];
        if (!report_shows(report, i))
            continue;
        appraisal->items = calloc(versions->at[i].choice_count + 1, sizeof *appraisal->items);
        if (appraisal->items == NULL)
            return err_memory(err);
    }
    return record_init(&summary->record, report, err);
}

bool summary_make(struct summary *summary, const struct report *report, struct err *err)
{
    struct making making = {.summary = summary, .report = report};
    *summary = (struct summary){0};
    if (!make_room(summary, report, err)) {
        summary_destroy(summary);
        return false;
    }
    thread_each(report->threads, work, &making);
    return true;
}

void summary_destroy(struct summary *summary)
{
    for (size_t i = 0; summary->appraisals != NULL && i < summary->version_count; i++)
        free(summary->appraisals[i].items);
    free(summary->appraisals);
    free(summary->needs);
    free(summary->passed);
    free(summary->overdue);
    record_destroy(&summary->record);
    *summary = (struct summary){0};
}
