/* advice.c: the sentences are those of check/remark; here they get their place. */
#include "gui/advice.h"

#include <stdint.h>
#include <stdio.h>

#include "base/text.h"
#include "check/remark.h"
#include "gui/prose.h"
#include "gui/widget.h"

static struct chip grade_chip(enum grade grade, bool critical)
{
    switch (grade) {
    case GRADE_BEST:
        return (struct chip){"Best", ICON_STAR, TINT_GOOD, TINT_GOOD_SOFT};
    case GRADE_GOOD:
        return (struct chip){"Good", ICON_CHECK, TINT_GOOD, TINT_GOOD_SOFT};
    case GRADE_MISSED:
        return (struct chip){"Missed", ICON_MISSED, TINT_MIXED, TINT_MIXED_SOFT};
    case GRADE_HARMFUL:
        break;
    }
    return (struct chip){"Harmful", critical ? ICON_WARNING : ICON_CROSS, TINT_BAD, TINT_BAD_SOFT};
}

static struct chip chip_of(const struct review *review, size_t index)
{
    const struct judgement *judgement = &review->at[index].judgement;
    return grade_chip(judgement->grade, judgement->critical);
}

static bool is_graded(const struct review *review, size_t index)
{
    return review->exact && remark_grade(&review->at[index].judgement) != NULL;
}

const char *advice_grade_word(const struct review *review, size_t index)
{
    return is_graded(review, index) ? remark_grade(&review->at[index].judgement) : NULL;
}

struct chart_mark advice_mark(const struct review *review, size_t index)
{
    if (!is_graded(review, index))
        return (struct chart_mark){ICON_MARK_ROUND, TINT_QUIET};
    struct chip chip = chip_of(review, index);
    return (struct chart_mark){chip.icon, chip.front};
}

int advice_grade(struct frame *frame, int x, int y, int width, const struct review *review,
                 size_t index)
{
    struct chip chips[2];
    size_t count = 0;
    if (is_graded(review, index))
        chips[count++] = chip_of(review, index);
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
    struct chip chip = chip_of(review, index);
    frame_fill(frame, rect, frame_tint(frame, graded ? chip.back : TINT_SUNKEN), rect.h / 2);
    if (graded)
        frame_icon(frame, rect_inset(rect, rect.h / 5), chip.icon, chip.front);
    if (index == review->turning)
        frame_edge(frame, rect, frame_tint(frame, TINT_ACCENT), rect.h / 2, frame_px(frame, 2));
}

/* A mark that can be pressed. */
static void make_target(struct frame *frame, struct rect rect, const struct review *review,
                        size_t index)
{
    char name[96];
    const char *grade = advice_grade_word(review, index);
    struct box box = {SIZE_MAX, frame->list.count, SIZE_MAX, rect};
    draw_mark(frame, rect, review, index);
    snprintf(name, sizeof name, "Go to decision %zu of %zu%s%s", index + 1, review->count,
             grade != NULL ? ": " : "", grade != NULL ? grade : "");
    frame_target(frame, &box, (struct action){ACTION_GO_TO, (int)index, 0}, ROLE_BUTTON, name,
                 TINT_HOVER);
}

int advice_row(struct frame *frame, int x, int y, int width, const struct review *review)
{
    int size = frame_unit(frame, 7), step = size + frame_unit(frame, 2);
    size_t across = width > step ? (size_t)(width / step) : 1;
    for (size_t i = 0; i < review->count; i++)
        make_target(
            frame,
            (struct rect){x + (int)(i % across) * step, y + (int)(i / across) * step, size, size},
            review, i);
    return (int)((review->count + across - 1) / across) * step;
}

static bool occurs(const struct review *review, enum grade grade, bool critical)
{
    for (size_t i = 0; i < review->count; i++) {
        const struct judgement *judgement = &review->at[i].judgement;
        if (is_graded(review, i) && judgement->grade == grade && judgement->critical == critical)
            return true;
    }
    return false;
}

int advice_legend(struct frame *frame, int x, int y, int width, const struct review *review)
{
    static const enum grade grades[] = {GRADE_BEST, GRADE_GOOD, GRADE_MISSED, GRADE_HARMFUL};
    struct chip chips[6];
    size_t count = 0;
    for (size_t g = 0; g < sizeof grades / sizeof *grades; g++)
        if (occurs(review, grades[g], false))
            chips[count++] = grade_chip(grades[g], false);
    if (occurs(review, GRADE_HARMFUL, true))
        chips[count++] = (struct chip){"A critical error", ICON_WARNING, TINT_BAD, TINT_BAD_SOFT};
    if (review->exact && review->turning < review->count)
        chips[count++] =
            (struct chip){"The turning point", ICON_TURN, TINT_ACCENT, TINT_ACCENT_SOFT};
    return widget_chips(frame, x, y, width, chips, count);
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
