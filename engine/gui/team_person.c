/* team_person.c: the same parts as in "My progress", of what a manager may see. */
#include "gui/team_person.h"

#include <stdlib.h>

#include "base/text.h"
#include "gui/attempts_chart.h"
#include "gui/figures.h"
#include "gui/habits.h"
#include "gui/prose.h"
#include "gui/section.h"
#include "gui/team_table.h"
#include "gui/widget.h"

static const struct overview_person *find(const struct team *team)
{
    const struct overview *overview = &team->figures->overview;
    const struct trainee *wanted = &team->figures->cohort.people.at[team->person];
    const struct overview_person *one = overview->people;
    while (one->person != wanted)
        one++;
    return one;
}

static int draw_heading(struct frame *frame, struct rect column, int y, const struct team *team,
                        const struct overview_person *one)
{
    struct text words;
    text_init(&words);
    const char *name = one->person->team[0] != '\0' ? one->person->team : "No team";
    text_addf(&words, "%s · %zu of %zu lessons passed · ", name, one->passed,
              team->library->lesson_count);
    if (one->overdue > 0)
        text_addf(&words, "%zu overdue · ", one->overdue);
    text_addf(&words, "%zu attempt%s · ", one->attempts, one->attempts == 1 ? "" : "s");
    history_time(one->seconds, &words);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_DISPLAY, TINT_INK, one->person->name);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_QUIET, text_string(&words));
    text_destroy(&words);
    return y + frame_unit(frame, 6);
}

static void draw_scores(struct section *section, const struct overview_person *one)
{
    struct frame *frame = section->frame;
    int gap = frame_unit(frame, 5), most = 0;
    int across = section->width >= frame_px(frame, 560) ? PERCENT_COUNT : 2;
    int width = (section->width - (across - 1) * gap) / across;
    for (int p = 0; p < PERCENT_COUNT; p++) {
        const char *name = p == PERCENT_OVERALL ? "Overall" : widget_competency((enum competency)p);
        if (p > 0 && p % across == 0) {
            section->y += most + frame_unit(frame, 3);
            most = 0;
        }
        int high = team_table_score(frame, section->x + p % across * (width + gap), section->y,
                                    width, name, one->latest[p]);
        most = high > most ? high : most;
    }
    section->y += most;
}

static int draw_standing(struct frame *frame, struct rect column, int y,
                         const struct overview_person *one)
{
    struct section section = section_begin(frame, column, y, "How they stand");
    struct text words;
    text_init(&words);
    draw_scores(&section, one);
    section.y += frame_unit(frame, 3);
    text_addf(&words, "The mean of the latest attempts. %zu critical error%s.", one->critical,
              one->critical == 1 ? "" : "s");
    section_say(&section, TYPE_SMALL, one->critical > 0 ? TINT_BAD : TINT_QUIET,
                text_string(&words));
    section.y += frame_unit(frame, 4);
    section_say(&section, TYPE_STRONG, TINT_INK, "To practise next");
    section_say(&section, TYPE_BODY, TINT_INK,
                one->next != NULL ? one->next : "Nothing is left to practise.");
    if (one->next != NULL)
        section_say(&section, TYPE_SMALL, TINT_QUIET, one->reason);
    text_destroy(&words);
    return section_end(&section);
}

static int draw_attempts(struct frame *frame, struct rect column, int y,
                         const struct trainee *person)
{
    struct section section = section_begin(frame, column, y, "How the conversations went");
    struct attempts_chart attempts = {.count = 0};
    for (size_t i = 0; i < person->count; i++) {
        const struct outing *outing = &person->outings[i];
        int percents[COMPETENCY_COUNT];
        for (int c = 0; c < COMPETENCY_COUNT; c++)
            percents[c] = outing->percent[c];
        if (outing->counted)
            attempts_chart_add(&attempts, percents);
    }
    if (attempts.count > 0)
        attempts_chart_draw(&section, &attempts, "The conversations, one after the other");
    else
        section_say(&section, TYPE_BODY, TINT_QUIET,
                    "There is none yet that was played to its end and may be seen here.");
    return section_end(&section);
}

static int by_percent(const void *a, const void *b)
{
    const struct history_behaviour *left = a, *right = b;
    return left->percent != right->percent
               ? left->percent - right->percent
               : (left->behaviour > right->behaviour) - (left->behaviour < right->behaviour);
}

static size_t list_behaviours(const struct rubric *rubric, const struct trainee *person,
                              struct history_behaviour *list)
{
    size_t count = 0;
    for (size_t i = 0; i < rubric->behaviour_count; i++) {
        const struct behaviour_sum *sum = &person->behaviours[i];
        if (rubric->behaviours[i].points > 0 && sum->open > 0)
            list[count++] =
                (struct history_behaviour){&rubric->behaviours[i], sum->shown, sum->open,
                                           (int)((uint64_t)sum->shown * 100 / sum->open)};
    }
    qsort(list, count, sizeof *list, by_percent);
    return count;
}

static int draw_habits(struct frame *frame, struct rect column, int y, const struct rubric *rubric,
                       const struct trainee *person)
{
    static const struct habits_words words = {
        .strong = "What goes well",
        .weak = "What to work on",
        .none = "No opportunity to show one was seen yet.",
        .none_strong = "Nothing yet comes at three of four opportunities.",
        .none_weak = "Nothing: each behaviour comes at three of four opportunities."};
    struct history_behaviour *list = calloc(rubric->behaviour_count + 1, sizeof *list);
    if (list == NULL)
        return y;
    size_t count = list_behaviours(rubric, person, list);
    y = habits_draw(frame, column, y, list, count, &words);
    free(list);
    return y;
}

static const char *word_of(enum record_lesson state)
{
    switch (state) {
    case RECORD_LOCKED:
        return "not open yet";
    case RECORD_OPEN:
        return "not begun";
    case RECORD_IN_PROGRESS:
        return "begun";
    case RECORD_PASSED:
        break;
    }
    return "passed";
}

/* For who looks after the person: with the day. */
static void say_due(const struct due_standing *due, int32_t today, struct text *text)
{
    switch (due->state) {
    case DUE_NEVER:
        return;
    case DUE_UNKNOWN:
        text_addf(text, ", due %d day%s after a first day that is not known", (int)due->after,
                  due->after == 1 ? "" : "s");
        return;
    case DUE_AHEAD:
        text_add(text, ", due by ");
        break;
    case DUE_OVERDUE:
        text_add(text, ", was due by ");
        break;
    case DUE_IN_TIME:
        text_add(text, " in time for ");
        break;
    case DUE_AFTERWARD:
        text_add(text, " after its day, ");
        break;
    }
    day_say(due->day, today, text);
}

static int draw_lessons(struct frame *frame, struct rect column, int y, const struct team *team,
                        const struct overview_person *one)
{
    struct section section = section_begin(frame, column, y, "Lessons");
    int icon = frame_unit(frame, 5), room = icon + frame_unit(frame, 2);
    struct text words;
    text_init(&words);
    for (size_t i = 0; i < team->library->lesson_count; i++) {
        const struct record_standing *lesson = &one->lessons[i];
        bool passed = lesson->state == RECORD_PASSED, locked = lesson->state == RECORD_LOCKED;
        bool overdue = lesson->due.state == DUE_OVERDUE;
        text_clear(&words);
        text_addf(&words, "%zu  %s: %s", i + 1, team->library->lessons[i].title,
                  word_of(lesson->state));
        say_due(&lesson->due, team->figures->overview.today, &words);
        if (passed || locked || overdue)
            frame_icon(frame, (struct rect){section.x, section.y, icon, icon},
                       passed    ? ICON_CHECK
                       : overdue ? ICON_CLOCK
                                 : ICON_LOCK,
                       passed    ? TINT_GOOD
                       : overdue ? TINT_MIXED
                                 : TINT_QUIET);
        section.y +=
            prose_paragraph(frame, section.x + room, section.y, section.width - room, TYPE_BODY,
                            locked && !overdue ? TINT_QUIET : TINT_INK, text_string(&words));
        section.y += frame_unit(frame, 1);
    }
    text_destroy(&words);
    return section_end(&section);
}

int team_person_draw(struct frame *frame, struct rect column, int y, const struct team *team)
{
    const struct overview_person *one = find(team);
    y = draw_heading(frame, column, y, team, one);
    y = draw_standing(frame, column, y, one);
    y = draw_attempts(frame, column, y, one->person);
    y = draw_habits(frame, column, y, team->library->rubric, one->person);
    return draw_lessons(frame, column, y, team, one);
}
