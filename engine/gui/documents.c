/* documents.c: documents are written as plain text with columns set by spaces. The
 * letters are all of one width, so that columns stand; a line that is too long goes
 * on under its own last column. */
#include "gui/documents.h"

#include <string.h>

#include "gui/prose.h"
#include "gui/widget.h"

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

struct document_line documents_line(const char *text)
{
    struct document_line line = {.length = strcspn(text, "\n")};
    bool upper = false, lower = false;
    for (size_t i = 0; i < line.length; i++) {
        if (i > 1 && text[i] != ' ' && text[i - 1] == ' ' && text[i - 2] == ' ')
            line.column = i;
        upper = upper || is_upper(text[i]);
        lower = lower || is_lower(text[i]) || (unsigned char)text[i] >= 0x80;
    }
    line.heading = upper && !lower && line.column == 0;
    return line;
}

static const char *piece(struct frame *frame, const char *text, size_t length)
{
    const char *copy = arena_copy(&frame->list.arena, text, length);
    return copy != NULL ? copy : "";
}

/* The columns before the last on one row, the last one beside them, or below when
 * they leave too little room. */
static int draw_columns(struct frame *frame, int x, int y, int width, const char *text,
                        const struct document_line *line)
{
    size_t first = line->column;
    while (first > 0 && text[first - 1] == ' ')
        first--;
    const char *left = piece(frame, text, first), *right = text + line->column;
    const char *inset = piece(frame, text, line->column);
    int column = prose_width(frame, TYPE_DOCUMENT, inset), top = y;
    if (column > width * 3 / 5) {
        y += prose_paragraph(frame, x, y, width, TYPE_DOCUMENT, TINT_INK, left);
        column = frame_unit(frame, 6);
    } else if (first > 0) {
        prose_line(frame, x, y, width, TYPE_DOCUMENT, TINT_INK, left);
    }
    y += prose_paragraph(frame, x + column, y, width - column, TYPE_DOCUMENT, TINT_INK,
                         piece(frame, right, line->length - line->column));
    return y - top;
}

static int draw_line(struct frame *frame, int x, int y, int width, const char *text,
                     const struct document_line *line)
{
    const char *whole = piece(frame, text, line->length);
    if (line->length == 0)
        return frame_unit(frame, 3);
    if (line->heading)
        return prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_ACCENT, whole);
    if (line->column > 0 && prose_width(frame, TYPE_DOCUMENT, whole) > width)
        return draw_columns(frame, x, y, width, text, line);
    return prose_paragraph(frame, x, y, width, TYPE_DOCUMENT, TINT_INK, whole);
}

static int draw_text(struct frame *frame, int x, int y, int width, const char *text)
{
    int top = y;
    while (*text != '\0') {
        struct document_line line = documents_line(text);
        y += draw_line(frame, x, y, width, text, &line);
        text += line.length + (text[line.length] == '\n');
    }
    return y - top;
}

static int draw_tab(struct frame *frame, int x, int y, size_t index, const char *title, bool on)
{
    int pad = frame_unit(frame, 4), height = widget_button_height(frame);
    int width = prose_width(frame, TYPE_LABEL, title) + 2 * pad;
    struct box box = frame_box(frame, x, y, width, on ? TINT_ACCENT : TINT_SURFACE,
                               frame_px(frame, frame->theme->control_radius));
    if (!on)
        frame_box_edge(frame, &box, TINT_EDGE, frame_px(frame, 1));
    prose_line(frame, x + pad, y + (height - prose_leading(frame, TYPE_LABEL)) / 2, width,
               TYPE_LABEL, on ? TINT_ON_ACCENT : TINT_INK, title);
    frame_box_close(frame, &box, y + height);
    struct target *target =
        frame_target(frame, &box, (struct action){ACTION_DOCUMENT, (int)index, 0}, ROLE_RADIO,
                     title, on ? TINT_ACCENT_HOVER : TINT_HOVER);
    if (target != NULL) {
        target->on = on;
        target->key = index < 9 ? (char)('1' + index) : '\0';
    }
    return width;
}

static int draw_tabs(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const struct scenario *scenario = app->training->scenario;
    int gap = frame_unit(frame, 2), across = 0, top = y, height = widget_button_height(frame);
    if (scenario->document_count < 2)
        return 0;
    for (size_t i = 0; i < scenario->document_count; i++) {
        const char *title = scenario->documents[i].title;
        int wide = prose_width(frame, TYPE_LABEL, title) + 2 * frame_unit(frame, 4);
        if (across > 0 && across + wide > width) {
            across = 0;
            y += height + gap;
        }
        across += draw_tab(frame, x + across, y, i, title, i == app->document) + gap;
    }
    return y + height - top + frame_unit(frame, 4);
}

static int draw_back(const struct app *app, struct frame *frame, int x, int y)
{
    bool to_briefing = app->under == SHEET_BRIEFING;
    struct button back = {to_briefing ? "Back to the briefing" : "Back to the conversation",
                          WEIGHT_LEAD,
                          ICON_PLAY,
                          {.kind = ACTION_CONTINUE},
                          0,
                          false};
    struct target *target = widget_button(frame, x, y, &back);
    if (target != NULL)
        target->lead = true;
    return widget_button_height(frame);
}

int documents_draw(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const struct document *document = &app->training->scenario->documents[app->document];
    int top = y, pad = frame_unit(frame, 6);
    y += draw_tabs(app, frame, x, y, width);
    struct box card = frame_card(frame, x, y, width);
    y += pad;
    int inner = width - 2 * pad;
    y += prose_paragraph(frame, x + pad, y, inner, TYPE_TITLE, TINT_INK, document->title);
    y += frame_unit(frame, 2);
    frame_fill(frame, (struct rect){x + pad, y, inner, frame_px(frame, 1)},
               frame_tint(frame, TINT_LINE), 0);
    y += frame_unit(frame, 4);
    y += draw_text(frame, x + pad, y, inner, document->text) + pad;
    frame_box_close(frame, &card, y);
    y += frame_unit(frame, 5);
    return y - top + draw_back(app, frame, x, y);
}
