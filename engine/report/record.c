/* record.c: one pass over a person's attempts gathers what each scenario needs; the
 * lessons are judged from that, in order, as store/syllabus judges them. */
#include "report/record.h"

#include <stdlib.h>
#include <string.h>

enum { OPPORTUNITIES_LEAST = 3, WEAK_BELOW = 60 }; /* percent of a behaviour's opportunities */

/* The attempts of one person at one version; -1: not observed. */
struct record_try {
    int first[PERCENT_COUNT], best[PERCENT_COUNT], latest[PERCENT_COUNT];
    bool any;
};

/* Of a lesson: whether any of its scenarios was begun, and what is not done of them. */
struct record_facts {
    bool begun, has_assessment, assessment_open, practice_open;
    int32_t assessed_on, practised_on; /* the day of the last that was passed first */
};

const char *record_lesson_name(enum record_lesson state)
{
    static const char *const names[] = {"locked", "open", "in_progress", "passed"};
    return names[state];
}

static void find_days(struct record *record, const struct library *library,
                      const struct rules *rules)
{
    for (size_t l = 0; l < library->lesson_count; l++)
        record->days[l] = rules_due(rules, library->lessons[l].id);
}

bool record_init(struct record *record, const struct report *report, struct err *err)
{
    const struct versions *versions = &report->cohort->people.versions;
    const struct subjects *subjects = versions->subjects;
    size_t lessons = subjects->library->lesson_count;
    *record = (struct record){.today = day_of_moment(report->made)};
    text_init(&record->reason);
    record->lessons = calloc(lessons + 1, sizeof *record->lessons);
    record->days = calloc(lessons + 1, sizeof *record->days);
    record->tries = calloc(versions->count + 1, sizeof *record->tries);
    record->begun = calloc(subjects->count + 1, sizeof *record->begun);
    record->passes = calloc(subjects->count + 1, sizeof *record->passes);
    record->passes_on = calloc(subjects->count + 1, sizeof *record->passes_on);
    record->facts = calloc(lessons + 1, sizeof *record->facts);
    if (record->lessons == NULL || record->days == NULL || record->tries == NULL ||
        record->begun == NULL || record->passes == NULL || record->passes_on == NULL ||
        record->facts == NULL) {
        record_destroy(record);
        return err_memory(err);
    }
    find_days(record, subjects->library, report->rules);
    return true;
}

void record_destroy(struct record *record)
{
    free(record->lessons);
    free(record->days);
    free(record->tries);
    free(record->begun);
    free(record->passes);
    free(record->passes_on);
    free(record->facts);
    text_destroy(&record->reason);
    *record = (struct record){0};
}

static void take_try(struct record_try *one, const struct outing *outing)
{
    if (!one->any)
        *one = (struct record_try){{-1, -1, -1, -1}, {-1, -1, -1, -1}, {-1, -1, -1, -1}, true};
    for (int p = 0; p < PERCENT_COUNT; p++) {
        int percent = outing->percent[p];
        if (percent < 0)
            continue;
        if (one->first[p] < 0)
            one->first[p] = percent;
        if (percent > one->best[p])
            one->best[p] = percent;
        one->latest[p] = percent;
    }
}

struct sums {
    int64_t n, first, best, latest;
};

static void add_try(struct sums *sums, const struct record_try *one)
{
    for (int p = 0; p < PERCENT_COUNT; p++) {
        if (one->first[p] < 0)
            continue;
        sums[p].n++;
        sums[p].first += one->first[p];
        sums[p].best += one->best[p];
        sums[p].latest += one->latest[p];
    }
}

/* Leaves the tries as they were found. */
static void score(struct record *record, const struct trainee *person)
{
    struct sums sums[PERCENT_COUNT] = {{0, 0, 0, 0}};
    for (size_t i = 0; i < person->count; i++)
        if (person->outings[i].counted)
            take_try(&record->tries[person->outings[i].version], &person->outings[i]);
    for (size_t i = 0; i < person->count; i++) {
        struct record_try *one = &record->tries[person->outings[i].version];
        if (one->any)
            add_try(sums, one);
        one->any = false;
    }
    for (int p = 0; p < PERCENT_COUNT; p++) {
        double n = (double)sums[p].n;
        record->scores[p] = sums[p].n == 0 ? (struct record_score){0}
                                           : (struct record_score){true, (double)sums[p].first / n,
                                                                   (double)sums[p].best / n,
                                                                   (double)sums[p].latest / n};
    }
}

static bool is_assessment(const struct subject *subject)
{
    return subject->sketch != NULL && subject->sketch->assessed;
}

/* By the course as it is now; an attempt at a former version of a scenario counts. */
static void follow_course(struct record *record, const struct versions *versions,
                          const struct trainee *person)
{
    const struct subjects *subjects = versions->subjects;
    memset(record->begun, 0, subjects->count * sizeof *record->begun);
    memset(record->passes, 0, subjects->count * sizeof *record->passes);
    for (size_t i = 0; i < person->count; i++) {
        const struct outing *outing = &person->outings[i];
        size_t subject = versions->at[outing->version].subject;
        if (subject == subjects->count)
            continue;
        record->begun[subject] = true;
        bool ends = is_assessment(&subjects->at[subject]) ? outing->assessed && outing->passed
                                                          : outing->whole;
        struct record_standing *lesson = &record->lessons[subjects->at[subject].lesson];
        if (ends && !record->passes[subject] && is_assessment(&subjects->at[subject]) &&
            (lesson->passed_on == 0 || outing->ended < lesson->passed_on))
            lesson->passed_on = outing->ended;
        int32_t day = day_of_moment(outing->ended);
        if (ends && (!record->passes[subject] || day < record->passes_on[subject]))
            record->passes_on[subject] = day;
        record->passes[subject] = record->passes[subject] || ends;
    }
}

static int32_t later(int32_t day, const struct record *record, size_t subject)
{
    bool is_later = record->passes[subject] && record->passes_on[subject] > day;
    return is_later ? record->passes_on[subject] : day;
}

static void gather_facts(struct record *record, const struct subjects *subjects)
{
    memset(record->facts, 0, subjects->library->lesson_count * sizeof *record->facts);
    for (size_t i = 0; i < subjects->count; i++) {
        const struct subject *subject = &subjects->at[i];
        struct record_facts *facts = &record->facts[subject->lesson];
        facts->begun = facts->begun || record->begun[i];
        if (is_assessment(subject)) {
            facts->has_assessment = true;
            facts->assessment_open = facts->assessment_open || !record->passes[i];
            facts->assessed_on = later(facts->assessed_on, record, i);
        } else if (subject->sketch != NULL) {
            facts->practice_open = facts->practice_open || !record->passes[i];
            facts->practised_on = later(facts->practised_on, record, i);
        }
    }
}

static void judge_lessons(struct record *record, const struct subjects *subjects)
{
    bool open = true;
    record->passed = 0;
    gather_facts(record, subjects);
    for (size_t l = 0; l < subjects->library->lesson_count; l++) {
        const struct record_facts *facts = &record->facts[l];
        bool done = facts->begun &&
                    !(facts->has_assessment ? facts->assessment_open : facts->practice_open);
        record->lessons[l].state = done           ? RECORD_PASSED
                                   : facts->begun ? RECORD_IN_PROGRESS
                                   : open         ? RECORD_OPEN
                                                  : RECORD_LOCKED;
        record->passed += done;
        open = subjects->library->free_order || (open && done);
    }
}

static void judge_days(struct record *record, const struct subjects *subjects,
                       const struct trainee *person)
{
    const struct outing *first = person->count > 0 ? &person->outings[0] : NULL;
    record->first_day =
        due_first_day(person->since, first == NULL ? -1 : first->ended - first->seconds);
    record->overdue = 0;
    record->has_days = false;
    bool unknown = false;
    for (size_t l = 0; l < subjects->library->lesson_count; l++) {
        struct record_standing *lesson = &record->lessons[l];
        const struct record_facts *facts = &record->facts[l];
        int32_t done_on = facts->has_assessment ? facts->assessed_on : facts->practised_on;
        lesson->due = due_judge(record->days[l], record->first_day,
                                lesson->state == RECORD_PASSED ? done_on : DAY_NONE, record->today);
        record->has_days = record->has_days || lesson->due.state != DUE_NEVER;
        unknown = unknown || lesson->due.state == DUE_UNKNOWN;
        record->overdue += lesson->due.state == DUE_OVERDUE;
    }
    record->knows_days = record->has_days && !unknown;
}

static bool trains(const struct lesson *lesson, size_t behaviour)
{
    for (size_t i = 0; i < lesson->behaviour_count; i++)
        if (lesson->behaviours[i] == behaviour)
            return true;
    return false;
}

/* The scenario to practise of a lesson: one not played yet, else the first. */
static const struct subject *practice_of(const struct record *record,
                                         const struct subjects *subjects, size_t lesson)
{
    const struct subject *first = NULL;
    for (size_t i = 0; i < subjects->count; i++) {
        const struct subject *subject = &subjects->at[i];
        if (subject->lesson != lesson || subject->sketch == NULL || is_assessment(subject))
            continue;
        if (!record->begun[i])
            return subject;
        if (first == NULL)
            first = subject;
    }
    return first;
}

/* The behaviour shown least of its opportunities; the rubric's count when none is weak. */
static size_t weakest_of(const struct rubric *rubric, const struct trainee *person)
{
    size_t weakest = rubric->behaviour_count;
    for (size_t i = 0; i < rubric->behaviour_count; i++) {
        const struct behaviour_sum *sum = &person->behaviours[i];
        if (rubric->behaviours[i].points <= 0 || sum->open < OPPORTUNITIES_LEAST ||
            (uint64_t)sum->shown * 100 >= (uint64_t)sum->open * WEAK_BELOW)
            continue;
        const struct behaviour_sum *least = &person->behaviours[weakest];
        if (weakest == rubric->behaviour_count ||
            (uint64_t)sum->shown * least->open < (uint64_t)least->shown * sum->open)
            weakest = i;
    }
    return weakest;
}

static bool suggest_for_weakness(struct record *record, const struct subjects *subjects,
                                 const struct trainee *person)
{
    const struct library *library = subjects->library;
    size_t weak = weakest_of(library->rubric, person);
    if (weak == library->rubric->behaviour_count)
        return false;
    for (size_t l = 0; l < library->lesson_count; l++) {
        if (record->lessons[l].state == RECORD_LOCKED || !trains(&library->lessons[l], weak))
            continue;
        record->next = practice_of(record, subjects, l);
        if (record->next == NULL)
            continue;
        text_addf(&record->reason,
                  "“%s” was shown at %u of %u opportunities; lesson %zu, “%s”, trains it.",
                  library->rubric->behaviours[weak].title, person->behaviours[weak].shown,
                  person->behaviours[weak].open, l + 1, library->lessons[l].title);
        return true;
    }
    return false;
}

/* Of the lesson, what has not been passed first; NULL: nothing. */
static const struct subject *open_of(const struct record *record, const struct subjects *subjects,
                                     size_t lesson)
{
    for (size_t i = 0; i < subjects->count; i++)
        if (subjects->at[i].lesson == lesson && subjects->at[i].sketch != NULL &&
            !record->passes[i])
            return &subjects->at[i];
    return NULL;
}

/* The lesson to begin with for that one: where they open one by one, the first that is open. */
static size_t way_to(const struct record *record, const struct library *library, size_t lesson)
{
    for (size_t l = 0; !library->free_order && l < lesson; l++)
        if (record->lessons[l].state != RECORD_PASSED)
            return l;
    return lesson;
}

static void say_overdue(struct record *record, const struct library *library, size_t lesson,
                        size_t by)
{
    text_addf(&record->reason, "Lesson %zu, “%s”, was due by ", lesson + 1,
              library->lessons[lesson].title);
    day_say(record->lessons[lesson].due.day, record->today, &record->reason);
    if (by != lesson)
        text_addf(&record->reason, ", and opens after lesson %zu", by + 1);
    text_add(&record->reason, ".");
}

/* For the lesson that has been overdue longest. */
static bool suggest_for_day(struct record *record, const struct subjects *subjects)
{
    const struct library *library = subjects->library;
    size_t longest = library->lesson_count;
    for (size_t l = 0; l < library->lesson_count; l++)
        if (record->lessons[l].due.state == DUE_OVERDUE &&
            (longest == library->lesson_count ||
             record->lessons[l].due.day < record->lessons[longest].due.day))
            longest = l;
    if (longest == library->lesson_count)
        return false;
    size_t by = way_to(record, library, longest);
    record->next = open_of(record, subjects, by);
    if (record->next != NULL)
        say_overdue(record, library, longest, by);
    return record->next != NULL;
}

/* Of the lessons that are open, the one that is due soonest; of those that are not due, the
 * first. */
static void suggest_by_course(struct record *record, const struct subjects *subjects)
{
    const struct library *library = subjects->library;
    size_t best = library->lesson_count;
    int32_t soonest = INT32_MAX;
    for (size_t l = 0; l < library->lesson_count; l++) {
        const struct due_standing *due = &record->lessons[l].due;
        int32_t day = due->state == DUE_AHEAD ? due->day : DAY_LAST;
        if (record->lessons[l].state == RECORD_LOCKED || day >= soonest ||
            open_of(record, subjects, l) == NULL)
            continue;
        best = l;
        soonest = day;
    }
    if (best == library->lesson_count)
        return;
    record->next = open_of(record, subjects, best);
    text_addf(&record->reason, "It is next in lesson %zu, “%s”", best + 1,
              library->lessons[best].title);
    if (record->lessons[best].due.state == DUE_AHEAD) {
        text_add(&record->reason, ", which is due by ");
        day_say(record->lessons[best].due.day, record->today, &record->reason);
    }
    text_add(&record->reason, ".");
}

void record_make(struct record *record, const struct versions *versions,
                 const struct trainee *person)
{
    const struct subjects *subjects = versions->subjects;
    memset(record->lessons, 0, subjects->library->lesson_count * sizeof *record->lessons);
    record->attempts = record->critical = record->former = 0;
    record->seconds = 0;
    for (size_t i = 0; i < person->count; i++) {
        const struct outing *outing = &person->outings[i];
        record->attempts += outing->seen;
        record->former += outing->counted && versions->at[outing->version].former;
        record->seconds += outing->seen ? outing->seconds : 0;
        record->critical += outing->seen ? outing->critical : 0;
    }
    score(record, person);
    follow_course(record, versions, person);
    judge_lessons(record, subjects);
    judge_days(record, subjects, person);
}

void record_suggest(struct record *record, const struct versions *versions,
                    const struct trainee *person)
{
    const struct subjects *subjects = versions->subjects;
    record->next = NULL;
    text_clear(&record->reason);
    if (!suggest_for_day(record, subjects) && !suggest_for_weakness(record, subjects, person))
        suggest_by_course(record, subjects);
}
