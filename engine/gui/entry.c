/* entry.c: the text is an array with a bound, so typing cannot fail. A letter ends
 * where a code point begins that does not combine with it. */
#include "gui/entry.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "gui/prose.h"
#include "gui/run.h"
#include "gui/widget.h"

void entry_set(struct entry *entry, const char *text)
{
    *entry = (struct entry){0};
    entry_type(entry, text);
}

/* Marks, joiners and selectors, which stand with what is before them. */
static bool combines(uint32_t point)
{
    return (point >= 0x300 && point <= 0x36F) || (point >= 0x1AB0 && point <= 0x1AFF) ||
           (point >= 0x20D0 && point <= 0x20FF) || (point >= 0xFE00 && point <= 0xFE0F) ||
           point == 0x200D || (point >= 0x1F3FB && point <= 0x1F3FF);
}

static uint32_t point_at(const char *text, size_t *size)
{
    uint32_t point = 0;
    *size = utf8_decode(text, strlen(text), &point);
    return point;
}

/* Where the letter that begins at `from` ends. */
static size_t letter_end(const char *text, size_t from)
{
    size_t size;
    uint32_t point = point_at(text + from, &size);
    size_t at = from + size;
    while (text[at] != '\0') {
        uint32_t next = point_at(text + at, &size);
        if (size == 0 || (!combines(next) && point != 0x200D))
            break;
        point = next;
        at += size;
    }
    return at;
}

static size_t letter_start(const char *text, size_t before)
{
    size_t start = 0;
    for (size_t at = 0; at < before; at = letter_end(text, at))
        start = at;
    return start;
}

static bool is_control(uint32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029;
}

void entry_type(struct entry *entry, const char *text)
{
    entry->composing[0] = '\0';
    for (size_t size; *text != '\0'; text += size) {
        uint32_t point = point_at(text, &size);
        if (size == 0)
            return;
        const char *bytes = is_control(point) ? " " : text;
        size_t count = is_control(point) ? 1 : size, length = strlen(entry->text);
        if (length + count >= sizeof entry->text)
            return;
        char *at = entry->text + entry->caret;
        memmove(at + count, at, length - entry->caret + 1);
        memcpy(at, bytes, count);
        entry->caret += count;
    }
}

void entry_compose(struct entry *entry, const char *text)
{
    size_t length = strlen(text);
    while (length >= sizeof entry->composing || (length > 0 && !utf8_valid(text, length, NULL)))
        length--;
    memcpy(entry->composing, text, length);
    entry->composing[length] = '\0';
}

void entry_move(struct entry *entry, enum entry_step step)
{
    switch (step) {
    case ENTRY_BACK:
        entry->caret = letter_start(entry->text, entry->caret);
        break;
    case ENTRY_FORWARD:
        if (entry->text[entry->caret] != '\0')
            entry->caret = letter_end(entry->text, entry->caret);
        break;
    case ENTRY_START:
        entry->caret = 0;
        break;
    case ENTRY_END:
        entry->caret = strlen(entry->text);
        break;
    }
}

void entry_delete(struct entry *entry, enum entry_step side)
{
    size_t from = entry->caret, to = entry->caret;
    entry_move(entry, side);
    if (entry->caret < from)
        from = entry->caret;
    else
        to = entry->caret;
    memmove(entry->text + from, entry->text + to, strlen(entry->text + to) + 1);
    entry->caret = from;
}

void entry_trimmed(const struct entry *entry, char *text)
{
    const char *from = entry->text + strspn(entry->text, " ");
    size_t length = strlen(from);
    while (length > 0 && from[length - 1] == ' ')
        length--;
    memcpy(text, from, length);
    text[length] = '\0';
}

/* The pixels of text[from .. to). */
static int width_of(const struct frame *frame, const char *text, size_t from, size_t to)
{
    struct text part;
    text_init(&part);
    if (from < to)
        text_add_bytes(&part, text + from, to - from);
    int width = prose_width(frame, TYPE_BODY, text_string(&part));
    text_destroy(&part);
    return width;
}

/* What a box of that width begins with, so that the caret at `caret` is in it. */
static size_t first_shown(const struct frame *frame, const char *text, size_t caret, int width)
{
    size_t from = 0;
    while (from < caret && width_of(frame, text, from, caret) > width)
        from = letter_end(text, from);
    return from;
}

static bool has_all(void *self, size_t font, uint32_t code_point)
{
    (void)self;
    (void)font;
    (void)code_point;
    return true;
}

/* How far from the left a caret before text[at] stands, behind what is read before it. */
static int caret_x(const struct frame *frame, const char *text, size_t at)
{
    static const struct coverage one_font = {.fonts = 1, .has = has_all};
    struct runs runs;
    int x = 0;
    run_cut(text, strlen(text), &one_font, &runs);
    for (size_t i = 0; i < runs.count; i++) {
        const struct run *run = &runs.at[runs.visual[i]];
        size_t end = run->from + run->length;
        bool here = at >= run->from && (at < end || end == strlen(text));
        size_t from = here && run->backward ? at : run->from;
        x += width_of(frame, text, from, here && !run->backward ? at : end);
        if (here)
            break;
    }
    return x;
}

static void draw_caret(struct frame *frame, struct rect inner, const char *text, size_t from,
                       const struct entry *entry)
{
    size_t caret = entry->caret + strlen(entry->composing);
    int thin = frame_px(frame, 2), at = caret_x(frame, text + from, caret - from);
    int begun = entry->caret > from ? caret_x(frame, text + from, entry->caret - from) : 0;
    if (entry->composing[0] != '\0')
        frame_fill(frame,
                   (struct rect){inner.x + (begun < at ? begun : at), inner.y + inner.h - thin,
                                 abs(at - begun), thin},
                   frame_tint(frame, TINT_ACCENT), 0);
    frame_fill(frame, (struct rect){inner.x + at, inner.y, thin, inner.h},
               frame_tint(frame, TINT_INK), 0);
}

/* With what is composed in it, from the first letter that has room. */
static void draw_text(struct frame *frame, struct rect inner, const struct entry *entry,
                      const struct entry_look *look)
{
    struct text text;
    size_t caret = entry->caret + strlen(entry->composing);
    int thin = frame_px(frame, 2);
    text_init(&text);
    text_add_bytes(&text, entry->text, entry->caret);
    text_add(&text, entry->composing);
    text_add(&text, entry->text + entry->caret);
    const char *shown = text_string(&text);
    size_t from = look->focused ? first_shown(frame, shown, caret, inner.w - 2 * thin) : 0;
    if (text.length > 0)
        prose_line(frame, inner.x, inner.y, inner.w, TYPE_BODY, TINT_INK, shown + from);
    else if (look->hint != NULL)
        prose_line(frame, inner.x + 2 * thin, inner.y, inner.w - 2 * thin, TYPE_BODY, TINT_QUIET,
                   look->hint);
    if (look->focused && !text.failed)
        draw_caret(frame, inner, shown, from, entry);
    text_destroy(&text);
}

static struct rect inside(const struct frame *frame, struct rect box)
{
    return rect_inset(box, frame_unit(frame, 3));
}

void entry_point(struct entry *entry, const struct frame *frame, struct rect box, bool focused,
                 int x)
{
    struct rect inner = inside(frame, box);
    int room = inner.w - 2 * frame_px(frame, 2), nearest = INT_MAX;
    size_t from = focused ? first_shown(frame, entry->text, entry->caret, room) : 0;
    for (size_t at = from;; at = letter_end(entry->text, at)) {
        int away = abs(inner.x + caret_x(frame, entry->text + from, at - from) - x);
        if (away < nearest) {
            nearest = away;
            entry->caret = at;
        }
        if (entry->text[at] == '\0')
            return;
    }
}

int entry_draw(struct frame *frame, int x, int y, int width, const struct entry *entry,
               const struct entry_look *look)
{
    int top = y, pad = frame_unit(frame, 3), line = prose_leading(frame, TYPE_BODY);
    y += prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_INK, look->label);
    y += frame_unit(frame, 1);
    struct box box =
        frame_box(frame, x, y, width, TINT_SURFACE, frame_px(frame, frame->theme->control_radius));
    frame_box_edge(frame, &box,
                   look->wrong != NULL ? TINT_BAD
                   : look->focused     ? TINT_FOCUS
                                       : TINT_EDGE,
                   frame_px(frame, look->focused || look->wrong != NULL ? 2 : 1));
    frame_box_close(frame, &box, y + line + 2 * pad);
    struct rect inner = inside(frame, box.rect);
    draw_text(frame, inner, entry, look);
    struct target *target =
        frame_target(frame, &box, look->action, ROLE_ENTRY, look->label, TINT_SURFACE);
    if (target != NULL) {
        target->value = arena_copy(&frame->list.arena, entry->text, strlen(entry->text));
        target->caret = entry->caret;
    }
    y += line + 2 * pad;
    if (look->wrong != NULL)
        y += frame_unit(frame, 1) +
             widget_wrong(frame, x, y + frame_unit(frame, 1), width, look->wrong);
    return y - top;
}
