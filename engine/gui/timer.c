/* timer.c: nothing changes its colour and nothing flashes as the time runs out.
 * With reduced motion there are the words alone. */
#include "gui/timer.h"

#include "gui/clock.h"
#include "gui/prose.h"
#include "gui/widget.h"

enum { BAR = 4 }; /* points */

void timer_words(uint64_t milliseconds, struct text *text)
{
    unsigned seconds = (unsigned)((milliseconds + 999) / 1000);
    unsigned fives = (seconds + 4) / 5 * 5;
    if (seconds > 90)
        text_addf(text, "About %u minutes left", (seconds + 59) / 60);
    else if (seconds > 10)
        text_addf(text, "About %u seconds left", fives);
    else
        text_addf(text, seconds == 1 ? "%u second left" : "%u seconds left", seconds);
}

static const char *slowed(enum timers timers)
{
    switch (timers) {
    case TIMERS_AS_WRITTEN:
    case TIMERS_OFF:
    case TIMERS_COUNT:
        return NULL;
    case TIMERS_DOUBLE:
        return "Slowed: twice the time";
    case TIMERS_TRIPLE:
        return "Slowed: three times the time";
    case TIMERS_TENFOLD:
        break;
    }
    return "Slowed: ten times the time";
}

int timer_draw(const struct app *app, struct frame *frame, int x, int y, int width)
{
    uint64_t left = clock_left(app), all = clock_in_all(app);
    int top = y, icon = frame_unit(frame, 5), room = frame_unit(frame, 7);
    int leading = prose_leading(frame, TYPE_SMALL);
    struct text words;
    text_init(&words);
    timer_words(left, &words);
    const char *label = slowed(app->settings.timers);
    if (label != NULL)
        text_addf(&words, "   ·   %s", label);
    frame_icon(frame, (struct rect){x, y + (leading - icon) / 2, icon, icon}, ICON_CLOCK,
               TINT_QUIET);
    y += prose_paragraph(frame, x + room, y, width - room, TYPE_SMALL, TINT_QUIET,
                         text_string(&words));
    text_destroy(&words);
    y += frame_unit(frame, 1);
    if (!app->settings.reduced_motion) {
        int percent = all > 0 ? (int)(left * 100 / all) : 0;
        widget_bar(frame, (struct rect){x, y, width, frame_px(frame, BAR)}, percent, -1,
                   TINT_ACCENT);
        y += frame_px(frame, BAR);
    }
    return y - top + frame_unit(frame, 3);
}
