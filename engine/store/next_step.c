/* next_step.c: lessons are taken by the day that presses them, then as the course has them. */
#include "store/next_step.h"

#include "store/syllabus.h"

static void suggest(struct syllabus *syllabus, enum next step, size_t item)
{
    syllabus->next = step;
    syllabus->next_item = item;
}

static bool has_day(const struct syllabus *syllabus, size_t lesson)
{
    enum due_state state = syllabus->due[lesson].state;
    return state == DUE_AHEAD || state == DUE_OVERDUE;
}

/* The lesson whose day presses this one: itself, or one that opens by it; or how many there are. */
static size_t pressed_by(const struct syllabus *syllabus, size_t lesson)
{
    const struct library *library = syllabus->catalogue->library;
    size_t end = library->free_order ? lesson + 1 : library->lesson_count;
    size_t by = library->lesson_count;
    for (size_t l = lesson; l < end; l++)
        if (has_day(syllabus, l) &&
            (by == library->lesson_count || syllabus->due[l].day < syllabus->due[by].day))
            by = l;
    return by;
}

/* Its day; later than any when it has none. */
static int32_t day_of(const struct syllabus *syllabus, size_t lesson)
{
    size_t by = pressed_by(syllabus, lesson);
    return by == syllabus->catalogue->library->lesson_count ? INT32_MAX : syllabus->due[by].day;
}

static bool is_open(const struct syllabus *syllabus, size_t lesson)
{
    return syllabus->lessons[lesson] == LESSON_NEW || syllabus->lessons[lesson] == LESSON_STARTED;
}

static bool comes_before(const struct syllabus *syllabus, size_t one, size_t other)
{
    int32_t day = day_of(syllabus, one), other_day = day_of(syllabus, other);
    return day < other_day || (day == other_day && one < other);
}

/* The open lesson to be done next after `previous`, or first of all when that is how many
 * there are; likewise, none is left. */
static size_t following(const struct syllabus *syllabus, size_t previous)
{
    size_t count = syllabus->catalogue->library->lesson_count, best = count;
    for (size_t l = 0; l < count && syllabus->lessons[l] != LESSON_UNREAD; l++)
        if (is_open(syllabus, l) && (previous == count || comes_before(syllabus, previous, l)) &&
            (best == count || comes_before(syllabus, l, best)))
            best = l;
    return best;
}

/* What was left last and can be taken up; of one lesson, or, when that is how many there are,
 * of any. */
static bool suggest_unfinished(struct syllabus *syllabus, size_t lesson)
{
    const struct catalogue *catalogue = syllabus->catalogue;
    const struct attempt *newest = NULL;
    for (size_t i = 0; i < catalogue->count; i++) {
        const struct attempt *attempt = syllabus->items[i].unfinished;
        bool wanted =
            lesson == catalogue->library->lesson_count || lesson == catalogue->entries[i].lesson;
        if (!wanted || attempt == NULL || !catalogue->entries[i].playable || attempt < newest)
            continue;
        newest = attempt;
        suggest(syllabus, NEXT_RESUME, i);
    }
    return newest != NULL;
}

static bool suggest_of_lesson(struct syllabus *syllabus, size_t lesson)
{
    const struct catalogue *catalogue = syllabus->catalogue;
    for (int mode = MODE_PRACTICE; mode <= MODE_ASSESSED; mode++)
        for (size_t i = 0; i < catalogue->count; i++) {
            const struct catalogue_entry *entry = &catalogue->entries[i];
            const struct syllabus_item *item = &syllabus->items[i];
            bool left = entry->assessed ? item->standing != STANDING_PASSED : item->ended == 0;
            if (entry->lesson != lesson || !entry->playable || !left ||
                entry->assessed != (mode == MODE_ASSESSED))
                continue;
            suggest(syllabus, entry->assessed ? NEXT_ASSESS : NEXT_PRACTISE, i);
            return true;
        }
    return false;
}

static bool is_overdue(const struct syllabus *syllabus, size_t lesson)
{
    size_t by = pressed_by(syllabus, lesson);
    return by < syllabus->catalogue->library->lesson_count &&
           syllabus->due[by].state == DUE_OVERDUE;
}

static void find(struct syllabus *syllabus)
{
    size_t count = syllabus->catalogue->library->lesson_count, lesson = count;
    while ((lesson = following(syllabus, lesson)) < count && is_overdue(syllabus, lesson))
        if (suggest_unfinished(syllabus, lesson) || suggest_of_lesson(syllabus, lesson))
            return;
    if (suggest_unfinished(syllabus, count))
        return;
    for (lesson = following(syllabus, count); lesson < count; lesson = following(syllabus, lesson))
        if (suggest_of_lesson(syllabus, lesson))
            return;
}

void next_step_find(struct syllabus *syllabus)
{
    const struct catalogue *catalogue = syllabus->catalogue;
    suggest(syllabus, NEXT_NOTHING, catalogue->count);
    syllabus->next_due = catalogue->library->lesson_count;
    find(syllabus);
    if (syllabus->next == NEXT_NOTHING)
        return;
    size_t lesson = catalogue->entries[syllabus->next_item].lesson;
    if (is_open(syllabus, lesson))
        syllabus->next_due = pressed_by(syllabus, lesson);
}
