/* decisions.c: a folded card is one target; an open one has its head as the target, so
 * that what is inside can be pressed too. */
#include "gui/decisions.h"

#include <stdio.h>

#include "base/text.h"
#include "check/remark.h"
#include "gui/advice.h"
#include "gui/coaching.h"
#include "gui/prose.h"
#include "gui/widget.h"

enum { FEW = 5, FOLDABLE = 64 };

uint64_t decisions_all(const struct review *review)
{
    return review->count >= FOLDABLE ? UINT64_MAX : (UINT64_C(1) << review->count) - 1;
}

uint64_t decisions_folded(const struct review *review)
{
    uint64_t folded = review->count <= FEW ? 0 : decisions_all(review);
    for (size_t i = 0; i < review->count && i < FOLDABLE; i++)
        if (review->exact && (i == review->turning || review->at[i].judgement.critical))
            folded &= ~(UINT64_C(1) << i);
    return folded;
}

static bool is_folded(const struct app *app, size_t index)
{
    return index < FOLDABLE && (app->folded >> index & 1) != 0;
}

static int draw_quote(struct frame *frame, int x, int y, int width, const char *label,
                      const char *text, enum type type)
{
    int top = y;
    y += prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_QUIET, label);
    y += prose_paragraph(frame, x, y, width, type, TINT_INK, text);
    return y - top;
}

static const char *reply_of(const struct told_answer *answer)
{
    if (answer->points.silent)
        return "You said nothing; the time ran out.";
    if (answer->given != NULL)
        return answer->given;
    return answer->kind == DECISION_PICK ? "What you picked" : "How you sorted";
}

static int draw_reply(struct frame *frame, int x, int y, int width,
                      const struct told_answer *answer)
{
    if (answer->points.silent || answer->given != NULL)
        return draw_quote(frame, x, y, width, "Your reply", reply_of(answer), TYPE_STRONG);
    return prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_QUIET, reply_of(answer));
}

/* A part with a gap below it, when there is any of it. */
static int part(struct frame *frame, int height)
{
    return height > 0 ? height + frame_unit(frame, 4) : 0;
}

/* Its grade beside it where there is room, and otherwise below. */
static int draw_number(const struct app *app, struct frame *frame, int x, int y, int width,
                       size_t index)
{
    char number[64];
    snprintf(number, sizeof number, "Decision %zu of %zu", index + 1, app->retelling.answer_count);
    int beside = prose_width(frame, TYPE_LABEL, number) + frame_unit(frame, 4);
    int inset = (widget_chip_height(frame) - prose_leading(frame, TYPE_LABEL)) / 2;
    if (width - beside < frame_px(frame, 240)) {
        int height = prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_ACCENT, number);
        height += frame_unit(frame, 2);
        return height + advice_grade(frame, x, y + height, width, &app->review, index);
    }
    prose_line(frame, x, y + inset, beside, TYPE_LABEL, TINT_ACCENT, number);
    int height = advice_grade(frame, x + beside, y, width - beside, &app->review, index);
    return height > 0 ? height : widget_chip_height(frame);
}

static int draw_texts(const struct app *app, struct frame *frame, int x, int y, int width,
                      size_t index)
{
    const struct told_answer *answer = &app->retelling.answers[index];
    const struct scenario *scenario = app->training->scenario;
    int top = y;
    if (answer->heard != SIZE_MAX)
        y += part(frame, draw_quote(frame, x, y, width, "You heard",
                                    app->retelling.told[answer->heard].text, TYPE_BODY));
    if (answer->prompt != NULL)
        y += part(frame, draw_quote(frame, x, y, width, "The question", answer->prompt, TYPE_BODY));
    y += part(frame, draw_reply(frame, x, y, width, answer));
    y += part(frame, coaching_items(frame, x, y, width, answer));
    y += coaching_points(frame, x, y, width, answer);
    y += part(frame, advice_loss(frame, x, y, width, scenario, &app->review, index));
    y += part(frame, coaching_behaviours(frame, x, y, width, answer));
    if (answer->because != NULL)
        y += part(frame, draw_quote(frame, x, y, width, "Why", answer->because, TYPE_BODY));
    y += part(frame, advice_better(frame, x, y, width, scenario, &app->review.at[index]));
    return y - top;
}

static int draw_again(struct frame *frame, int x, int y, size_t index)
{
    struct button again = {
        "Try again from here", WEIGHT_PLAIN, ICON_UNDO, {ACTION_BRANCH, (int)index, 0}, 0, false};
    widget_button(frame, x, y, &again);
    return widget_button_height(frame);
}

static void make_target(const struct app *app, struct frame *frame, const struct box *box,
                        size_t index)
{
    char name[96];
    const char *grade = advice_grade_word(&app->review, index);
    snprintf(name, sizeof name, "%s decision %zu of %zu%s%s",
             is_folded(app, index) ? "Show" : "Hide", index + 1, app->retelling.answer_count,
             grade != NULL ? ": " : "", grade != NULL ? grade : "");
    frame_target(frame, box, (struct action){ACTION_FOLD, (int)index, 0}, ROLE_BUTTON, name,
                 TINT_HOVER);
}

/* Number, grade and the sign of what a press does; of a folded card the reply too. */
static int draw_head(const struct app *app, struct frame *frame, struct rect card, size_t index)
{
    int pad = frame_unit(frame, 6), icon = frame_unit(frame, 6), y = card.y + frame_unit(frame, 5);
    int width = card.w - 2 * pad - icon - frame_unit(frame, 2);
    if (index < FOLDABLE)
        frame_icon(frame,
                   (struct rect){card.x + card.w - pad - icon,
                                 y + (widget_chip_height(frame) - icon) / 2, icon, icon},
                   is_folded(app, index) ? ICON_UNFOLD : ICON_FOLD, TINT_QUIET);
    y += draw_number(app, frame, card.x + pad, y, width, index);
    if (is_folded(app, index)) {
        y += frame_unit(frame, 2);
        prose_line(frame, card.x + pad, y, card.w - 2 * pad, TYPE_BODY, TINT_INK,
                   reply_of(&app->retelling.answers[index]));
        y += prose_leading(frame, TYPE_BODY);
    }
    return y + frame_unit(frame, is_folded(app, index) ? 5 : 3) - card.y;
}

static void draw_edge(const struct app *app, struct frame *frame, struct box *card, size_t index)
{
    if (app->retelling.answers[index].critical)
        frame_box_edge(frame, card, TINT_BAD, frame_px(frame, 2));
    else if (app->review.exact && app->review.turning == index)
        frame_box_edge(frame, card, TINT_ACCENT, frame_px(frame, 2));
}

static int draw_decision(const struct app *app, struct frame *frame, int x, int y, int width,
                         size_t index)
{
    int pad = frame_unit(frame, 6), top = y;
    struct box card = frame_card(frame, x, y, width);
    struct box head =
        frame_box(frame, x, y, width, TINT_SURFACE, frame_px(frame, frame->theme->card_radius));
    y += draw_head(app, frame, card.rect, index);
    frame_box_close(frame, &head, y);
    if (index < FOLDABLE)
        make_target(app, frame, &head, index);
    if (!is_folded(app, index)) {
        y += frame_unit(frame, 2);
        y += draw_texts(app, frame, x + pad, y, width - 2 * pad, index);
        y += draw_again(frame, x + pad, y, index) + pad;
    }
    draw_edge(app, frame, &card, index);
    frame_box_close(frame, &card, y);
    return y - top;
}

int decisions_draw(struct app *app, struct frame *frame, int x, int y, int width)
{
    int top = y, gap = frame_unit(frame, 4);
    for (size_t i = 0; i < app->retelling.answer_count; i++) {
        if ((int)i == app->asked_for)
            app->scroll.reveal = y - gap;
        y += draw_decision(app, frame, x, y, width, i) + gap;
    }
    return y - top;
}
