/* talk.c: the line that is said now is large and on a card; what was said before
 * is smaller, and stays to be read again. */
#include "gui/talk.h"

#include <stdio.h>

#include "gui/appear.h"
#include "gui/coaching.h"
#include "gui/prose.h"
#include "gui/widget.h"

static int draw_narration(struct frame *frame, int x, int y, int width, const char *text)
{
    int inset = frame_unit(frame, 6);
    return prose_paragraph(frame, x + inset, y, width - 2 * inset, TYPE_NARRATION, TINT_QUIET,
                           text);
}

static const char *given_words(const struct told_answer *answer)
{
    if (answer->points.silent)
        return "You said nothing.";
    if (answer->given != NULL)
        return answer->given;
    return answer->kind == DECISION_PICK ? "You chose:" : "You sorted:";
}

static int draw_taken(struct frame *frame, int x, int y, int width,
                      const struct told_answer *answer)
{
    int top = y;
    for (size_t i = 0; i < answer->item_count; i++) {
        const struct told_item *item = &answer->items[i];
        if (answer->kind == DECISION_PICK && !item->taken)
            continue;
        int dot = frame_unit(frame, 4);
        y += prose_item(frame, x, y, width, dot, item->text);
        if (item->group != NULL)
            y += prose_paragraph(frame, x + dot, y, width - dot, TYPE_SMALL, TINT_QUIET,
                                 item->group);
    }
    return y - top;
}

/* The trainee's own side: on the right, in the accent's colour. */
static struct box own_box(struct frame *frame, int x, int y, int width, struct rect *inner)
{
    int pad = frame_unit(frame, 4), left = frame_unit(frame, 18);
    *inner = (struct rect){x + left + pad, y + pad, width - left - 2 * pad, 0};
    struct box box = frame_box(frame, x + left, y, width - left, TINT_ACCENT_SOFT,
                               frame_px(frame, frame->theme->control_radius));
    inner->y +=
        prose_paragraph(frame, inner->x, inner->y, inner->w, TYPE_LABEL, TINT_ACCENT, "You");
    return box;
}

static int draw_own_line(struct frame *frame, int x, int y, int width, const char *text)
{
    struct rect inner;
    struct box box = own_box(frame, x, y, width, &inner);
    inner.y += prose_paragraph(frame, inner.x, inner.y, inner.w, TYPE_BODY, TINT_INK, text);
    frame_box_close(frame, &box, inner.y + frame_unit(frame, 4));
    return box.rect.h;
}

static int draw_given(struct frame *frame, int x, int y, int width,
                      const struct told_answer *answer)
{
    struct rect inner;
    struct box box = own_box(frame, x, y, width, &inner);
    inner.y +=
        prose_paragraph(frame, inner.x, inner.y, inner.w, TYPE_BODY, TINT_INK, given_words(answer));
    inner.y += draw_taken(frame, inner.x, inner.y, inner.w, answer);
    frame_box_close(frame, &box, inner.y + frame_unit(frame, 4));
    return box.rect.h;
}

/* How a line is said stands beside the name, or under it where it does not fit. */
static int draw_speaker(struct frame *frame, int x, int y, int width, const struct person *person,
                        const struct line *line)
{
    int gap = frame_unit(frame, 2), below = prose_leading(frame, TYPE_LABEL);
    int taken = prose_line(frame, x, y, width, TYPE_LABEL, TINT_ACCENT, person->name) + gap;
    if (line->direction == NULL)
        return below + frame_unit(frame, 1);
    if (taken + prose_width(frame, TYPE_ASIDE, line->direction) <= width)
        prose_line(frame, x + taken, y, width - taken, TYPE_ASIDE, TINT_QUIET, line->direction);
    else
        below +=
            prose_paragraph(frame, x, y + below, width, TYPE_ASIDE, TINT_QUIET, line->direction);
    return below + frame_unit(frame, 1);
}

static int draw_line(const struct app *app, struct frame *frame, int x, int y, int width,
                     const struct told *told, bool now)
{
    const struct person *person = &app->training->scenario->people[told->line->person];
    size_t first = frame->list.count;
    if (told->line->person == PERSON_NARRATOR) {
        int height = draw_narration(frame, x, y, width, told->text);
        if (now)
            appear(frame, first, &app->motion, app->milliseconds);
        return height;
    }
    if (told->line->person == PERSON_YOU)
        return draw_own_line(frame, x, y, width, told->text);
    int top = y, pad = frame_unit(frame, now ? 5 : 4);
    int disc = now ? 0 : frame_unit(frame, 9);
    int left = now ? 0 : disc + frame_unit(frame, 3);
    int right = now ? 0 : frame_unit(frame, 12);
    if (!now)
        frame_person(frame, DRAW_AVATAR, (struct rect){x, y, disc, disc}, person, told->line->mood);
    int inner = width - left - right;
    struct box box = now ? frame_card(frame, x + left, y, inner)
                         : frame_box(frame, x + left, y, inner, TINT_SURFACE,
                                     frame_px(frame, frame->theme->control_radius));
    y += pad;
    y += draw_speaker(frame, x + left + pad, y, inner - 2 * pad, person, told->line);
    first = frame->list.count;
    y += prose_paragraph(frame, x + left + pad, y, inner - 2 * pad, now ? TYPE_LINE : TYPE_BODY,
                         TINT_INK, told->text);
    if (now)
        appear(frame, first, &app->motion, app->milliseconds);
    frame_box_close(frame, &box, y + pad);
    return box.rect.y + box.rect.h - top;
}

/* One part of the coaching, with a gap before it when there is any of it. */
static int part(int height, int gap)
{
    return height > 0 ? height + gap : 0;
}

static int draw_coaching(struct frame *frame, int x, int y, int width,
                         const struct told_answer *answer)
{
    int top = y, pad = frame_unit(frame, 4), left = frame_unit(frame, 18), gap = pad / 2;
    int inner = width - left - 2 * pad;
    x += left;
    struct box box = frame_box(frame, x, y, width - left, TINT_SURFACE,
                               frame_px(frame, frame->theme->control_radius));
    frame_box_edge(frame, &box, TINT_LINE, frame_px(frame, 1));
    x += pad;
    y += pad;
    y += part(coaching_points(frame, x, y, inner, answer), gap);
    y += part(coaching_behaviours(frame, x, y, inner, answer), gap);
    y += part(coaching_items(frame, x, y, inner, answer), gap);
    if (answer->because != NULL)
        y += prose_paragraph(frame, x, y, inner, TYPE_SMALL, TINT_INK, answer->because) + gap;
    frame_box_close(frame, &box, y - gap + pad);
    return box.rect.y + box.rect.h - top;
}

static int draw_answer(const struct app *app, struct frame *frame, int x, int y, int width,
                       const struct told *told)
{
    const struct told_answer *answer = &app->retelling.answers[told->answer];
    int height = draw_given(frame, x, y, width, answer);
    if (app->training->run.journal.mode != MODE_PRACTICE)
        return height;
    height += frame_unit(frame, 2);
    return height + draw_coaching(frame, x, y + height, width, answer);
}

/* What came since the last answer, and that answer, is said aloud when it comes. */
static size_t first_live(const struct retelling *retelling)
{
    size_t first = retelling->count;
    while (first > 0 && retelling->told[first - 1].line != NULL)
        first--;
    return first > 0 ? first - 1 : 0;
}

int talk_draw(struct app *app, struct frame *frame, int x, int y, int width)
{
    int top = y, gap = frame_unit(frame, 5);
    const struct retelling *retelling = &app->retelling;
    size_t live = first_live(retelling);
    for (size_t i = 0; i < retelling->count; i++) {
        const struct told *told = &retelling->told[i];
        bool now = i + 1 == retelling->count;
        if (now)
            app->scroll.reveal = y - gap;
        frame->live = i >= live ? (int)i + 1 : LIVE_NOT;
        y += told->line != NULL ? draw_line(app, frame, x, y, width, told, now)
                                : draw_answer(app, frame, x, y, width, told);
        y += gap;
    }
    frame->live = LIVE_NOT;
    return y - top;
}
