/* prose.c: lines and paragraphs as text commands. */
#include "gui/prose.h"

#include <string.h>

#include "base/text.h"
#include "gui/run.h"

int prose_leading(const struct frame *frame, enum type type)
{
    return frame_px(frame, frame->theme->types[type].leading);
}

int prose_width(const struct frame *frame, enum type type, const char *text)
{
    return measure_width(frame->measure, type, frame->scale, text);
}

/* whole: the paragraph that begins here; NULL: it goes on. */
static void add(struct frame *frame, struct rect rect, enum type type, enum tint tint,
                const char *text, size_t length, const char *whole)
{
    struct draw draw = {.kind = DRAW_TEXT,
                        .rect = rect,
                        .clip = frame->clip,
                        .color = frame_tint(frame, tint),
                        .type = type,
                        .live = frame->live};
    if (whole != NULL)
        draw.whole = arena_copy(&frame->list.arena, whole, strlen(whole));
    draw_list_add(&frame->list, &draw, text, length);
}

static size_t fit(const struct frame *frame, enum type type, const char *text, int width,
                  int *taken)
{
    return frame->measure->fit(frame->measure->self, type, frame->scale, text, strlen(text), width,
                               taken);
}

static int cut_line(struct frame *frame, int x, int y, int width, enum type type, enum tint tint,
                    const char *text)
{
    static const char mark[] = "…";
    int taken = 0;
    size_t keep = fit(frame, type, text, width - prose_width(frame, type, mark), &taken);
    struct text cut;
    text_init(&cut);
    text_add_bytes(&cut, text, keep);
    text_add(&cut, mark);
    taken = prose_width(frame, type, text_string(&cut));
    if (taken <= width)
        add(frame, (struct rect){x, y, taken, prose_leading(frame, type)}, type, tint,
            text_string(&cut), cut.length, text);
    text_destroy(&cut);
    return taken;
}

int prose_line(struct frame *frame, int x, int y, int width, enum type type, enum tint tint,
               const char *text)
{
    int taken = 0;
    size_t length = strlen(text);
    if (fit(frame, type, text, width, &taken) < length)
        return cut_line(frame, x, y, width, type, tint, text);
    if (length > 0)
        add(frame, (struct rect){x, y, taken, prose_leading(frame, type)}, type, tint, text, length,
            text);
    return taken;
}

/* A line is drawn knowing nothing but its text, so one that begins otherwise than
 * its paragraph begins with a mark that says so. */
static void add_line(struct frame *frame, struct rect rect, enum type type, enum tint tint,
                     const char *text, const struct wrap_line *line, bool right, const char *whole)
{
    const char *from = text + line->from;
    int room = rect.w;
    struct text marked;
    text_init(&marked);
    rect.w = line->width;
    if (run_begins_right(from, line->length) != right) {
        text_add(&marked, right ? RUN_RIGHT_TO_LEFT : RUN_LEFT_TO_RIGHT);
        text_add_bytes(&marked, from, line->length);
        rect.w = prose_width(frame, type, text_string(&marked));
    }
    rect.x += right ? room - rect.w : 0;
    if (marked.length > 0)
        add(frame, rect, type, tint, text_string(&marked), marked.length, whole);
    else
        add(frame, rect, type, tint, from, line->length, whole);
    text_destroy(&marked);
}

int prose_paragraph(struct frame *frame, int x, int y, int width, enum type type, enum tint tint,
                    const char *text)
{
    int leading = prose_leading(frame, type), height = 0;
    bool right = false;
    size_t next = 0;
    struct wrap_line line;
    while (wrap_next(frame->measure, type, frame->scale, text, width, &next, &line)) {
        const char *from = text + line.from;
        if (line.from == 0 || from[-1] == '\n')
            right = run_begins_right(from, strcspn(from, "\n"));
        if (line.length > 0)
            add_line(frame, (struct rect){x, y + height, width, leading}, type, tint, text, &line,
                     right, height == 0 ? text : NULL);
        height += leading;
    }
    return height;
}

int prose_item(struct frame *frame, int x, int y, int width, int indent, const char *text)
{
    int dot = frame_px(frame, 6), leading = prose_leading(frame, TYPE_BODY);
    bool right = run_begins_right(text, strlen(text));
    struct rect at = {right ? x + width - dot - dot / 2 : x + dot / 2, y + (leading - dot) / 2, dot,
                      dot};
    frame_fill(frame, at, frame_tint(frame, TINT_ACCENT), dot / 2);
    return prose_paragraph(frame, right ? x : x + indent, y, width - indent, TYPE_BODY, TINT_INK,
                           text);
}

int prose_height(const struct frame *frame, int width, enum type type, const char *text)
{
    int height = 0;
    size_t next = 0;
    struct wrap_line line;
    while (wrap_next(frame->measure, type, frame->scale, text, width, &next, &line))
        height += prose_leading(frame, type);
    return height;
}
