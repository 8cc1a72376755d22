/* syllabus.c: one walk over the attempts gathers what there is to know of each
 * scenario; the lessons are judged from that, in order, because what opens a lesson
 * is the one before it. */
#include "store/syllabus.h"

#include <stdlib.h>
#include <string.h>

#include "store/next_step.h"

static const struct syllabus_scores not_observed = {
    {SCORE_NOT_OBSERVED, SCORE_NOT_OBSERVED, SCORE_NOT_OBSERVED}, SCORE_NOT_OBSERVED};

bool syllabus_init(struct syllabus *syllabus, const struct catalogue *catalogue, struct err *err)
{
    size_t lessons = catalogue->library->lesson_count;
    *syllabus = (struct syllabus){.catalogue = catalogue};
    syllabus->items = calloc(catalogue->count + 1, sizeof *syllabus->items);
    syllabus->lessons = calloc(lessons + 1, sizeof *syllabus->lessons);
    syllabus->due = calloc(lessons + 1, sizeof *syllabus->due);
    if (syllabus->items != NULL && syllabus->lessons != NULL && syllabus->due != NULL)
        return true;
    syllabus_destroy(syllabus);
    return err_memory(err);
}

void syllabus_destroy(struct syllabus *syllabus)
{
    free(syllabus->items);
    free(syllabus->lessons);
    free(syllabus->due);
    *syllabus = (struct syllabus){0};
}

static enum standing standing_after(const struct attempt *attempt)
{
    if (attempt->mode == MODE_PRACTICE)
        return STANDING_PRACTISED;
    return attempt->passed ? STANDING_PASSED : STANDING_ATTEMPTED;
}

static int larger(int a, int b)
{
    return a > b ? a : b;
}

/* Practice no longer counts when an assessment does. */
static void take_scores(struct syllabus_item *item, const struct attempt *attempt)
{
    bool was_assessed = item->standing >= STANDING_ATTEMPTED;
    bool assessed = attempt->mode == MODE_ASSESSED;
    if (was_assessed && !assessed)
        return;
    if (assessed && !was_assessed)
        item->best = not_observed;
    item->latest.overall = attempt->overall;
    memcpy(item->latest.percent, attempt->percent, sizeof item->latest.percent);
    item->best.overall = larger(item->best.overall, attempt->overall);
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        item->best.percent[c] = larger(item->best.percent[c], attempt->percent[c]);
}

static void note_day(int32_t *first, const struct attempt *attempt)
{
    int32_t day = day_of_moment(attempt->ended);
    if (*first == DAY_NONE || day < *first)
        *first = day;
}

static void take_attempt(struct syllabus_item *item, const struct attempt *attempt)
{
    item->seconds += attempt->ended - attempt->started;
    bool rehearsal = attempt->from_move > 0; /* of a part: no conversation was played */
    if (!attempt->finished || !rehearsal)
        item->unfinished = attempt->finished ? NULL : attempt;
    if (!attempt->finished || attempt->ending == NULL || rehearsal)
        return;
    take_scores(item, attempt);
    enum standing after = standing_after(attempt);
    note_day(&item->ended_on, attempt);
    if (after == STANDING_PASSED) {
        note_day(&item->passed_on, attempt);
        if (item->passed == NULL || attempt->overall > item->passed->overall)
            item->passed = attempt;
    }
    if (after > item->standing)
        item->standing = after;
    item->ended++;
}

static void gather(struct syllabus *syllabus, const struct progress *progress)
{
    size_t count = syllabus->catalogue->count;
    for (size_t i = 0; i < count; i++)
        syllabus->items[i] = (struct syllabus_item){.best = not_observed,
                                                    .latest = not_observed,
                                                    .ended_on = DAY_NONE,
                                                    .passed_on = DAY_NONE};
    for (size_t a = 0; a < progress->count; a++) {
        size_t place = catalogue_find(syllabus->catalogue, progress->attempts[a].scenario);
        if (place < count)
            take_attempt(&syllabus->items[place], &progress->attempts[a]);
    }
    for (size_t i = 0; i < count; i++)
        if (syllabus->items[i].standing == STANDING_NEW && syllabus->items[i].unfinished != NULL)
            syllabus->items[i].standing = STANDING_UNFINISHED;
}

/* The next item of a lesson from `place` on, or `count`. */
static size_t next_of(const struct syllabus *syllabus, size_t lesson, size_t place)
{
    const struct catalogue *catalogue = syllabus->catalogue;
    while (place < catalogue->count && catalogue->entries[place].lesson != lesson)
        place++;
    return place;
}

#define EACH_OF_LESSON(place, syllabus, lesson)                                                    \
    (size_t place = next_of((syllabus), (lesson), 0); place < (syllabus)->catalogue->count;        \
     place = next_of((syllabus), (lesson), place + 1))

/* What is left to do of a lesson before it is done, in one mode. */
static size_t count_left(const struct syllabus *syllabus, size_t lesson, enum mode mode)
{
    size_t left = 0;
    for
        EACH_OF_LESSON(i, syllabus, lesson)
        {
            const struct catalogue_entry *entry = &syllabus->catalogue->entries[i];
            const struct syllabus_item *item = &syllabus->items[i];
            if (entry->playable && entry->assessed == (mode == MODE_ASSESSED))
                left +=
                    mode == MODE_ASSESSED ? item->standing != STANDING_PASSED : item->ended == 0;
        }
    return left;
}

static bool has_assessment(const struct syllabus *syllabus, size_t lesson)
{
    for
        EACH_OF_LESSON(i, syllabus, lesson)
    if (syllabus->catalogue->entries[i].playable && syllabus->catalogue->entries[i].assessed)
        return true;
    return false;
}

static bool is_started(const struct syllabus *syllabus, size_t lesson)
{
    for
        EACH_OF_LESSON(i, syllabus, lesson)
    if (syllabus->items[i].standing != STANDING_NEW)
        return true;
    return false;
}

static bool is_read(const struct syllabus *syllabus, size_t lesson)
{
    for
        EACH_OF_LESSON(i, syllabus, lesson)
    if (!syllabus->catalogue->entries[i].read)
        return false;
    return true;
}

static enum lesson_state judge(const struct syllabus *syllabus, size_t lesson, bool open)
{
    enum mode counts = has_assessment(syllabus, lesson) ? MODE_ASSESSED : MODE_PRACTICE;
    if (count_left(syllabus, lesson, counts) == 0 && is_started(syllabus, lesson))
        return LESSON_DONE;
    if (!open)
        return LESSON_LOCKED;
    return is_started(syllabus, lesson) ? LESSON_STARTED : LESSON_NEW;
}

/* A lesson in which nothing can be played does not close the way. */
static bool opens_next(const struct syllabus *syllabus, size_t lesson)
{
    return syllabus->lessons[lesson] == LESSON_DONE ||
           count_left(syllabus, lesson, MODE_PRACTICE) +
                   count_left(syllabus, lesson, MODE_ASSESSED) ==
               0;
}

static void judge_lessons(struct syllabus *syllabus)
{
    const struct library *library = syllabus->catalogue->library;
    bool known = true, open = true;
    for (size_t lesson = 0; lesson < library->lesson_count; lesson++) {
        known = known && is_read(syllabus, lesson);
        syllabus->lessons[lesson] = known ? judge(syllabus, lesson, open) : LESSON_UNREAD;
        open = library->free_order || (open && known && opens_next(syllabus, lesson));
    }
}

/* The day on which the last of what counts was done. */
static int32_t done_on(const struct syllabus *syllabus, size_t lesson)
{
    bool assessed = has_assessment(syllabus, lesson);
    int32_t last = 0;
    if (syllabus->lessons[lesson] != LESSON_DONE)
        return DAY_NONE;
    for
        EACH_OF_LESSON(i, syllabus, lesson)
        {
            const struct syllabus_item *item = &syllabus->items[i];
            int32_t day = assessed ? item->passed_on : item->ended_on;
            if (syllabus->catalogue->entries[i].assessed == assessed && day > last)
                last = day;
        }
    return last;
}

static void judge_days(struct syllabus *syllabus, const struct training *training, int32_t today)
{
    const struct library *library = syllabus->catalogue->library;
    const struct progress *progress = &training->progress;
    int32_t first = due_first_day(day_parse(progress->profile.since),
                                  progress->count > 0 ? progress->attempts[0].started : -1);
    syllabus->today = today;
    for (size_t l = 0; l < library->lesson_count; l++)
        syllabus->due[l] = due_judge(rules_due(&training->rules, library->lessons[l].id), first,
                                     done_on(syllabus, l), today);
}

void syllabus_update(struct syllabus *syllabus, const struct training *training, int64_t now)
{
    syllabus->open_lessons = training->open_lessons;
    gather(syllabus, &training->progress);
    judge_lessons(syllabus);
    judge_days(syllabus, training, day_of_moment(now));
    next_step_find(syllabus);
}

bool syllabus_lesson_is_locked(const struct syllabus *syllabus, size_t lesson, struct text *reason)
{
    if (syllabus->lessons[lesson] != LESSON_LOCKED)
        return false;
    if (reason == NULL)
        return true;
    const struct library *library = syllabus->catalogue->library;
    size_t before = lesson - 1;
    text_addf(reason, "Opens when you have %s lesson %zu, %s",
              has_assessment(syllabus, before) ? "passed" : "played", before + 1,
              library->lessons[before].title);
    return true;
}

/* “The gate”, “The gate” and “The line”, “The gate”, “The line” and “First week”. */
static void add_unpractised(const struct syllabus *syllabus, size_t lesson, struct text *text)
{
    size_t left = count_left(syllabus, lesson, MODE_PRACTICE);
    for
        EACH_OF_LESSON(i, syllabus, lesson)
        {
            const struct catalogue_entry *entry = &syllabus->catalogue->entries[i];
            if (!entry->playable || entry->assessed || syllabus->items[i].ended > 0)
                continue;
            left--;
            text_addf(text, "“%s”%s", entry->title, left > 1 ? ", " : left == 1 ? " and " : "");
        }
}

bool syllabus_is_locked(const struct syllabus *syllabus, size_t item, enum mode mode,
                        struct text *reason)
{
    const struct catalogue_entry *entry = &syllabus->catalogue->entries[item];
    bool practice = mode == MODE_PRACTICE;
    if (!(practice && syllabus->open_lessons) &&
        syllabus_lesson_is_locked(syllabus, entry->lesson, reason))
        return true;
    if (practice || syllabus->items[item].standing == STANDING_PASSED ||
        count_left(syllabus, entry->lesson, MODE_PRACTICE) == 0)
        return false;
    if (reason != NULL) {
        text_add(reason, "Opens when you have practised ");
        add_unpractised(syllabus, entry->lesson, reason);
    }
    return true;
}

static void add_percent(struct text *text, const char *words, int percent)
{
    text_add(text, words);
    if (percent != SCORE_NOT_OBSERVED)
        text_addf(text, ", best %d %%", percent);
}

void syllabus_state(const struct syllabus *syllabus, size_t item, struct text *text)
{
    const struct syllabus_item *one = &syllabus->items[item];
    switch (one->standing) {
    case STANDING_NEW:
        text_add(text, "Not started");
        return;
    case STANDING_UNFINISHED:
        text_add(text, "In progress");
        return;
    case STANDING_PRACTISED:
        add_percent(text, "Practised", one->best.overall);
        break;
    case STANDING_ATTEMPTED:
        add_percent(text, "Not passed yet", one->best.overall);
        break;
    case STANDING_PASSED:
        add_percent(text, "Passed", one->best.overall);
        break;
    }
    if (one->unfinished != NULL)
        text_add(text, "; one in progress");
}

void syllabus_lesson_state(const struct syllabus *syllabus, size_t lesson, struct text *text)
{
    text_addf(text, "Lesson %zu of %zu", lesson + 1, syllabus->catalogue->library->lesson_count);
    switch (syllabus->lessons[lesson]) {
    case LESSON_UNREAD:
        break;
    case LESSON_LOCKED:
        text_add(text, " · locked");
        break;
    case LESSON_NEW:
        text_add(text, " · not started");
        break;
    case LESSON_STARTED:
        text_add(text, " · in progress");
        break;
    case LESSON_DONE:
        text_add(text, has_assessment(syllabus, lesson) ? " · passed" : " · done");
        break;
    }
}

void syllabus_lesson_due(const struct syllabus *syllabus, size_t lesson, struct text *text)
{
    due_say(&syllabus->due[lesson], syllabus->today, text);
}

void syllabus_suggestion(const struct syllabus *syllabus, struct text *text)
{
    static const char *const words[] = {
        [NEXT_RESUME] = "Go on with",
        [NEXT_PRACTISE] = "Practise",
        [NEXT_ASSESS] = "Take the assessment",
    };
    if (syllabus->next != NEXT_NOTHING)
        text_addf(text, "%s “%s”", words[syllabus->next],
                  syllabus->catalogue->entries[syllabus->next_item].title);
}

void syllabus_suggestion_due(const struct syllabus *syllabus, struct text *text)
{
    size_t by = syllabus->next_due;
    if (by == syllabus->catalogue->library->lesson_count)
        return;
    text_addf(text, "Lesson %zu is ", by + 1);
    syllabus_lesson_due(syllabus, by, text);
    if (by != syllabus->catalogue->entries[syllabus->next_item].lesson)
        text_add(text, ", and opens after this one");
    text_add(text, ".");
}

size_t syllabus_passed(const struct syllabus *syllabus, size_t lesson)
{
    if (syllabus->lessons[lesson] == LESSON_DONE)
        for
            EACH_OF_LESSON(i, syllabus, lesson)
    if (syllabus->items[i].standing == STANDING_PASSED)
        return i;
    return syllabus->catalogue->count;
}

size_t syllabus_count_done(const struct syllabus *syllabus)
{
    size_t done = 0;
    for (size_t lesson = 0; lesson < syllabus->catalogue->library->lesson_count; lesson++)
        done += syllabus->lessons[lesson] == LESSON_DONE;
    return done;
}
