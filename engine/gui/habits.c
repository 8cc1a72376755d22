/* habits.c: the strongest from the end of the list, the weakest from its beginning. */
#include "gui/habits.h"

#include <stdio.h>

#include "gui/section.h"
#include "gui/widget.h"

enum { BEHAVIOURS_MOST = 5 };

struct habits {
    const struct history_behaviour *behaviours;
    size_t count;
    const struct habits_words *words;
};

static void draw_behaviour(struct section *section, const struct history_behaviour *one)
{
    struct frame *frame = section->frame;
    char words[64];
    bool strong = one->percent >= HISTORY_STRONG;
    snprintf(words, sizeof words, "shown at %u of %u opportunit%s", one->shown, one->opportunities,
             one->opportunities == 1 ? "y" : "ies");
    section->y += frame_unit(frame, 3);
    section_say(section, TYPE_STRONG, TINT_INK, one->behaviour->title);
    section_say(section, TYPE_SMALL, TINT_QUIET, one->behaviour->says);
    int bar = frame_px(frame, 6);
    section->y += frame_unit(frame, 1);
    widget_bar(frame, (struct rect){section->x, section->y, section->width, bar}, one->percent, -1,
               strong ? TINT_GOOD : TINT_MIXED);
    section->y += bar + frame_unit(frame, 1);
    section_say(section, TYPE_SMALL, strong ? TINT_GOOD : TINT_MIXED, words);
}

static int draw_side(struct frame *frame, struct rect column, int y, const struct habits *habits,
                     bool strong)
{
    const struct habits_words *words = habits->words;
    struct section section = section_begin(frame, column, y, strong ? words->strong : words->weak);
    size_t count = habits->count, drawn = 0;
    for (size_t i = 0; i < count && drawn < BEHAVIOURS_MOST; i++) {
        const struct history_behaviour *one = &habits->behaviours[strong ? count - 1 - i : i];
        if ((one->percent >= HISTORY_STRONG) != strong)
            break;
        draw_behaviour(&section, one);
        drawn++;
    }
    if (drawn == 0)
        section_say(&section, TYPE_BODY, TINT_QUIET,
                    count == 0 ? words->none
                    : strong   ? words->none_strong
                               : words->none_weak);
    return section_end(&section);
}

int habits_draw(struct frame *frame, struct rect column, int y,
                const struct history_behaviour *behaviours, size_t count,
                const struct habits_words *words)
{
    const struct habits habits = {behaviours, count, words};
    int gap = frame_unit(frame, 5);
    if (column.w < frame_px(frame, 640)) {
        y = draw_side(frame, column, y, &habits, true);
        return draw_side(frame, column, y, &habits, false);
    }
    struct rect right = column, left = rect_cut_left(&right, (column.w - gap) / 2);
    rect_cut_left(&right, gap);
    int first = draw_side(frame, left, y, &habits, true);
    int second = draw_side(frame, right, y, &habits, false);
    return first > second ? first : second;
}
