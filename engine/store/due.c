/* due.c: days are whole numbers, so that all of it is comparing and counting. */
#include "store/due.h"

enum { SOON = 7 }; /* days: so near, how many are left says more than a date */

const char *due_state_name(enum due_state state)
{
    static const char *const names[] = {"none", "unknown", "ahead", "overdue", "in_time", "late"};
    return names[state];
}

int32_t due_first_day(int32_t since, int64_t first_attempt)
{
    if (since != DAY_NONE)
        return since;
    return first_attempt < 0 ? DAY_NONE : day_of_moment(first_attempt);
}

static enum due_state state_of(int32_t day, int32_t done_on, int32_t today)
{
    if (done_on != DAY_NONE)
        return done_on > day ? DUE_AFTERWARD : DUE_IN_TIME;
    return today > day ? DUE_OVERDUE : DUE_AHEAD;
}

struct due_standing due_judge(const struct due *due, int32_t first_day, int32_t done_on,
                              int32_t today)
{
    struct due_standing standing = {DUE_NEVER, DAY_NONE, 0};
    if (due == NULL)
        return standing;
    standing.after = due->after;
    standing.day = due->day;
    if (due->day == DAY_NONE && first_day != DAY_NONE)
        standing.day = first_day + due->after < DAY_LAST ? first_day + due->after : DAY_LAST;
    standing.state =
        standing.day == DAY_NONE ? DUE_UNKNOWN : state_of(standing.day, done_on, today);
    return standing;
}

static void say_ahead(int32_t day, int32_t today, struct text *text)
{
    if (day == today)
        text_add(text, "due today");
    else if (day == today + 1)
        text_add(text, "due tomorrow");
    else if (day - today <= SOON)
        text_addf(text, "due in %d days", (int)(day - today));
    else {
        text_add(text, "due ");
        day_say(day, today, text);
    }
}

void due_say(const struct due_standing *standing, int32_t today, struct text *text)
{
    int days = standing->state == DUE_UNKNOWN ? (int)standing->after : (int)(today - standing->day);
    const char *plural = days == 1 ? "" : "s";
    switch (standing->state) {
    case DUE_NEVER:
    case DUE_IN_TIME:
    case DUE_AFTERWARD:
        break;
    case DUE_UNKNOWN:
        if (days == 0)
            text_add(text, "due on the day of your first conversation");
        else
            text_addf(text, "due %d day%s after your first conversation", days, plural);
        break;
    case DUE_AHEAD:
        say_ahead(standing->day, today, text);
        break;
    case DUE_OVERDUE:
        text_addf(text, "overdue by %d day%s", days, plural);
        break;
    }
}
