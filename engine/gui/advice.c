/* advice.c: the sentences are those of check/remark; here they get their place. */
#include "gui/advice.h"

#include "base/text.h"
#include "check/remark.h"
#include "gui/prose.h"
#include "gui/widget.h"

static struct chip grade_chip(const struct judgement *judgement)
{
    switch (judgement->grade) {
    case GRADE_BEST:
        return (struct chip){"Best", ICON_STAR, TINT_GOOD, TINT_GOOD_SOFT};
    case GRADE_GOOD:
        return (struct chip){"Good", ICON_CHECK, TINT_GOOD, TINT_GOOD_SOFT};
    case GRADE_MISSED:
        return (struct chip){"Missed", ICON_MISSED, TINT_MIXED, TINT_MIXED_SOFT};
    case GRADE_HARMFUL:
        break;
    }
    return (struct chip){"Harmful", judgement->critical ? ICON_WARNING : ICON_CROSS, TINT_BAD,
                         TINT_BAD_SOFT};
}

static bool is_graded(const struct review *review, size_t index)
{
    return review->exact && remark_grade(&review->at[index].judgement) != NULL;
}

int advice_grade(struct frame *frame, int x, int y, int width, const struct review *review,
                 size_t index)
{
    struct chip chips[2];
    size_t count = 0;
    if (is_graded(review, index))
        chips[count++] = grade_chip(&review->at[index].judgement);
    if (review->exact && index == review->turning)
        chips[count++] =
            (struct chip){"The turning point", ICON_TURN, TINT_ACCENT, TINT_ACCENT_SOFT};
    return widget_chips(frame, x, y, width, chips, count);
}

static int draw_remark(struct frame *frame, int x, int y, int width, enum type type,
                       struct text *text)
{
    int height = text->length == 0
                     ? 0
                     : prose_paragraph(frame, x, y, width, type, TINT_INK, text_string(text));
    text_destroy(text);
    return height;
}

int advice_loss(struct frame *frame, int x, int y, int width, const struct scenario *scenario,
                const struct review *review, size_t index)
{
    struct text text;
    text_init(&text);
    if (review->exact)
        remark_loss(scenario->rubric, &review->at[index].judgement, &text);
    return draw_remark(frame, x, y, width, TYPE_BODY, &text);
}

/* A disc with the mark of the grade; empty where there is none. */
static void draw_mark(struct frame *frame, struct rect rect, const struct review *review,
                      size_t index)
{
    bool graded = is_graded(review, index);
    struct chip chip = grade_chip(&review->at[index].judgement);
    frame_fill(frame, rect, frame_tint(frame, graded ? chip.back : TINT_SUNKEN), rect.h / 2);
    if (graded)
        frame_icon(frame, rect_inset(rect, rect.h / 5), chip.icon, chip.front);
    if (index == review->turning)
        frame_edge(frame, rect, frame_tint(frame, TINT_ACCENT), rect.h / 2, frame_px(frame, 2));
}

static int draw_marks(struct frame *frame, int x, int y, int width, const struct review *review)
{
    int size = frame_unit(frame, 7), step = size + frame_unit(frame, 2);
    size_t across = width > step ? (size_t)(width / step) : 1;
    for (size_t i = 0; i < review->count; i++)
        draw_mark(
            frame,
            (struct rect){x + (int)(i % across) * step, y + (int)(i / across) * step, size, size},
            review, i);
    return (int)((review->count + across - 1) / across) * step;
}

int advice_course(struct frame *frame, int x, int y, int width, const struct scenario *scenario,
                  const struct review *review)
{
    struct text text;
    int top = y;
    text_init(&text);
    remark_turning(scenario->rubric, review, &text);
    y += draw_remark(frame, x, y, width, TYPE_BODY, &text);
    if (review->exact && review->count > 0)
        y += frame_unit(frame, 3) + draw_marks(frame, x, y + frame_unit(frame, 3), width, review);
    return y - top;
}

static int draw_speaker(struct frame *frame, int x, int y, int width,
                        const struct scenario *scenario, const struct line *line)
{
    struct text text;
    text_init(&text);
    remark_speaker(scenario, line, &text);
    int height = prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_ACCENT, text_string(&text));
    text_destroy(&text);
    return height;
}

/* `again`: the same person has just spoken. */
static int draw_line(struct frame *frame, int x, int y, int width, const struct scenario *scenario,
                     const struct review_line *line, bool again)
{
    const struct person *person = &scenario->people[line->line->person];
    int disc = frame_unit(frame, 8), left = disc + frame_unit(frame, 3), top = y;
    if (line->line->person == PERSON_NARRATOR)
        return prose_paragraph(frame, x + left, y, width - left, TYPE_NARRATION, TINT_QUIET,
                               line->text);
    if (!again) {
        if (line->line->person != PERSON_YOU)
            frame_person(frame, DRAW_AVATAR, (struct rect){x, y, disc, disc}, person,
                         line->line->mood);
        y += draw_speaker(frame, x + left, y, width - left, scenario, line->line);
    }
    y += prose_paragraph(frame, x + left, y, width - left, TYPE_BODY, TINT_INK, line->text);
    return y - top < disc && !again ? disc : y - top;
}

static int draw_after(struct frame *frame, int x, int y, int width, const struct scenario *scenario,
                      const struct review_decision *decision)
{
    int top = y, gap = frame_unit(frame, 2);
    for (size_t i = 0; i < decision->after_count; i++) {
        const struct review_line *line = &decision->after[i];
        bool again = i > 0 && line->line->person == line[-1].line->person;
        y += gap + draw_line(frame, x, y + gap, width, scenario, line, again);
    }
    if (decision->ending == NULL)
        return y - top;
    struct text text;
    text_init(&text);
    text_addf(&text, "It would have ended with: %s", decision->ending->title);
    y += gap + draw_remark(frame, x, y + gap, width, TYPE_BODY, &text);
    return y - top;
}

static int draw_reply(struct frame *frame, int x, int y, int width, const struct review_part *part)
{
    int top = y;
    y += prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_ACCENT, "A stronger reply");
    y += prose_paragraph(frame, x, y, width, TYPE_STRONG, TINT_INK, part->text);
    if (part->reply->because != NULL) {
        y += frame_unit(frame, 1);
        y += prose_paragraph(frame, x, y, width, TYPE_SMALL, TINT_QUIET, part->reply->because);
    }
    return y - top + frame_unit(frame, 2);
}

int advice_better(struct frame *frame, int x, int y, int width, const struct scenario *scenario,
                  const struct review_decision *decision)
{
    enum move_kind kind = decision->judgement.better.kind;
    bool reply = kind == MOVE_CHOOSE || kind == MOVE_WAIT; /* items carry verdicts of their own */
    bool after = decision->after_count > 0 || decision->ending != NULL;
    if (decision->part_count == 0 || (!reply && !after))
        return 0;
    int pad = frame_unit(frame, 4), top = y, inner = width - 2 * pad;
    struct box box = frame_box(frame, x, y, width, TINT_ACCENT_SOFT,
                               frame_px(frame, frame->theme->control_radius));
    y += frame_unit(frame, 3);
    if (reply)
        y += draw_reply(frame, x + pad, y, inner, &decision->parts[0]);
    if (!reply)
        y += prose_paragraph(frame, x + pad, y, inner, TYPE_LABEL, TINT_ACCENT,
                             "What a stronger choice would have led to");
    y += draw_after(frame, x + pad, y, inner, scenario, decision);
    y += frame_unit(frame, 3);
    frame_box_close(frame, &box, y);
    return y - top;
}
