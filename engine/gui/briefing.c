/* briefing.c: one card, read from top to bottom, that ends in the way on. */
#include "gui/briefing.h"

#include "gui/prose.h"
#include "gui/widget.h"

static int draw_heading(struct frame *frame, int x, int y, int width, const char *heading)
{
    int height = prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_ACCENT, heading);
    return height + frame_unit(frame, 1);
}

static int draw_section(struct frame *frame, int x, int y, int width, const char *heading,
                        const char *text)
{
    if (text == NULL)
        return 0;
    int top = y;
    y += draw_heading(frame, x, y, width, heading);
    y += prose_paragraph(frame, x, y, width, TYPE_BODY, TINT_INK, text);
    return y - top + frame_unit(frame, 5);
}

static int draw_known(struct frame *frame, int x, int y, int width, const struct scenario *scenario)
{
    if (scenario->know_count == 0)
        return 0;
    int top = y;
    y += draw_heading(frame, x, y, width, "What you know");
    for (size_t i = 0; i < scenario->know_count; i++) {
        y += prose_item(frame, x, y, width, frame_unit(frame, 5), scenario->know[i]);
        y += frame_unit(frame, 1);
    }
    return y - top + frame_unit(frame, 4);
}

static int draw_documents(struct frame *frame, int x, int y, int width,
                          const struct scenario *scenario)
{
    if (scenario->document_count == 0)
        return 0;
    int top = y, gap = frame_unit(frame, 2);
    y += draw_heading(frame, x, y, width, "At hand, now and during the conversation");
    for (size_t i = 0; i < scenario->document_count; i++) {
        struct button open = {scenario->documents[i].title,
                              WEIGHT_PLAIN,
                              ICON_DOCUMENT,
                              {ACTION_DOCUMENT, (int)i, 0},
                              0,
                              false};
        widget_button(frame, x, y, &open);
        y += widget_button_height(frame) + gap;
    }
    return y - top - gap + frame_unit(frame, 5);
}

struct mode_words {
    const char *name, *words;
    enum icon icon;
    enum tint front, back;
};

static struct mode_words words_for(enum mode mode)
{
    if (mode == MODE_PRACTICE)
        return (struct mode_words){
            "Practice",
            "After each reply you are told what it showed. You can take it back, and you can ask "
            "for a hint. Nothing counts.",
            ICON_UNDO, TINT_ACCENT, TINT_ACCENT_SOFT};
    return (struct mode_words){
        "Assessed",
        "What you reply counts, and cannot be taken back; there are no hints. How it went is told "
        "at the end. You can pause, leave and take it up again; a pause covers the conversation.",
        ICON_STAR, TINT_MIXED, TINT_MIXED_SOFT};
}

static int draw_mode(struct frame *frame, int x, int y, int width, enum mode mode)
{
    struct mode_words mode_words = words_for(mode);
    int pad = frame_unit(frame, 4), icon = frame_unit(frame, 5), top = y;
    int left = pad + icon + frame_unit(frame, 3), leading = prose_leading(frame, TYPE_LABEL);
    struct box box = frame_box(frame, x, y, width, mode_words.back,
                               frame_px(frame, frame->theme->control_radius));
    y += frame_unit(frame, 3);
    frame_icon(frame, (struct rect){x + pad, y + (leading - icon) / 2, icon, icon}, mode_words.icon,
               mode_words.front);
    y += prose_paragraph(frame, x + left, y, width - left - pad, TYPE_LABEL, mode_words.front,
                         mode_words.name);
    y += prose_paragraph(frame, x + left, y, width - left - pad, TYPE_SMALL, TINT_INK,
                         mode_words.words);
    y += frame_unit(frame, 3);
    frame_box_close(frame, &box, y);
    return y - top + frame_unit(frame, 6);
}

static int draw_onward(const struct app *app, struct frame *frame, int x, int y)
{
    bool begun = app->training->run.journal.count > 0;
    struct button begin = {begun ? "Back to the conversation" : "Begin",
                           WEIGHT_LEAD,
                           ICON_PLAY,
                           {.kind = ACTION_CONTINUE},
                           0,
                           false};
    struct target *target = widget_button(frame, x, y, &begin);
    if (target != NULL)
        target->lead = true;
    return widget_button_height(frame);
}

int briefing_draw(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const struct scenario *scenario = app->training->scenario;
    int top = y, pad = frame_unit(frame, 7);
    struct box card = frame_card(frame, x, y, width);
    x += pad;
    y += pad;
    width -= 2 * pad;
    y += prose_paragraph(frame, x, y, width, TYPE_DISPLAY, TINT_INK, scenario->title);
    y += frame_unit(frame, 4);
    y += draw_mode(frame, x, y, width, app->training->run.journal.mode);
    y += draw_section(frame, x, y, width, "Your role", scenario->role);
    y += draw_section(frame, x, y, width, "The situation", scenario->situation);
    y += draw_known(frame, x, y, width, scenario);
    y += draw_documents(frame, x, y, width, scenario);
    y += draw_onward(app, frame, x, y) + pad;
    frame_box_close(frame, &card, y);
    return y - top;
}
