/* rescue_screen.c: what is not saved and why, where it could be saved instead, and, when the
 * window was to be closed, the way out without it, last. */
#include <inttypes.h>
#include <stdio.h>

#include "base/text.h"
#include "gui/layout.h"
#include "gui/prose.h"
#include "gui/screens.h"
#include "gui/widget.h"
#include "store/refuge.h"

enum { COLUMN = 760, BESIDE_FROM = 480 /* points */, TEN = 10 };

static const struct action type_here = {ACTION_ENTRY, 0, 0};

/* "3.2 GB free", in thousands, as desktops count. */
static void say_room(uint64_t bytes, char *words, size_t size)
{
    static const char *const units[] = {"MB", "GB", "TB"};
    uint64_t tenths = bytes / (1000000 / TEN);
    size_t unit = 0;
    for (; tenths >= 1000 * TEN && unit + 1 < sizeof units / sizeof *units; unit++)
        tenths /= 1000;
    if (tenths < TEN * TEN)
        snprintf(words, size, "%" PRIu64 ".%" PRIu64 " %s free", tenths / TEN, tenths % TEN,
                 units[unit]);
    else
        snprintf(words, size, "%" PRIu64 " %s free", tenths / TEN, units[unit]);
}

static int draw_wrong(const struct rescue *rescue, struct frame *frame, struct rect at, int place)
{
    int gap = frame_unit(frame, 2);
    if (rescue->wrong[0] == '\0' || rescue->wrong_place != place)
        return 0;
    return gap + widget_wrong(frame, at.x, at.y + gap, at.w, rescue->wrong);
}

/* Enter goes where something is being typed. */
static bool is_typing(const struct app *app)
{
    return app->rescue.entry.text[0] != '\0' || action_same(app->focus, type_here) ||
           app->rescue.listed == 0;
}

/* A card that is pressed; returns the height. */
static int draw_place(const struct app *app, struct frame *frame, struct rect at, int place)
{
    const struct rescue *rescue = &app->rescue;
    int pad = frame_unit(frame, 4), icon = frame_unit(frame, 7), y = at.y + pad;
    int left = at.x + pad + icon + frame_unit(frame, 3), room = at.x + at.w - pad - left;
    char words[64];
    struct text label;
    say_room(rescue->bytes[place], words, sizeof words);
    struct box box = frame_box(frame, at.x, at.y, at.w, TINT_SURFACE,
                               frame_px(frame, frame->theme->control_radius));
    frame_box_edge(frame, &box, TINT_EDGE, frame_px(frame, 1));
    y += prose_paragraph(frame, left, y, room, TYPE_STRONG, TINT_INK, rescue->places.at[place]);
    y += prose_paragraph(frame, left, y, room, TYPE_SMALL, TINT_QUIET, words) + pad;
    frame_icon(frame, (struct rect){at.x + pad, at.y + (y - at.y - icon) / 2, icon, icon},
               ICON_FOLDER, TINT_ACCENT);
    frame_box_close(frame, &box, y);
    text_init(&label);
    text_addf(&label, "Save in %s, %s", rescue->places.at[place], words);
    struct target *target = frame_target(frame, &box, (struct action){ACTION_RESCUE_TAKE, place, 0},
                                         ROLE_BUTTON, text_string(&label), TINT_HOVER);
    if (target != NULL)
        target->lead = place == 0 && !is_typing(app);
    text_destroy(&label);
    return y - at.y;
}

/* The label, and at its end the button; returns the height. */
static int draw_label(struct frame *frame, struct rect at, const char *label)
{
    struct button look = {"Look again", WEIGHT_QUIET, ICON_TURN, {.kind = ACTION_RESCUE_LOOK}, 0,
                          false};
    int button = widget_button_width(frame, &look), high = widget_button_height(frame);
    int room = at.w - button - frame_unit(frame, 2);
    int height = prose_height(frame, room, TYPE_LABEL, label);
    int down = height < high ? (high - height) / 2 : 0;
    prose_paragraph(frame, at.x, at.y + down, room, TYPE_LABEL, TINT_INK, label);
    widget_button(frame, at.x + at.w - button, at.y, &look);
    return height > high ? height : high;
}

static int draw_places(const struct app *app, struct frame *frame, struct rect at)
{
    int top = at.y, gap = frame_unit(frame, 2), count = (int)app->rescue.listed;
    at.y += draw_label(frame, at, count > 0 ? "Places with room" : "No place with room was found");
    if (count == 0)
        at.y += prose_paragraph(frame, at.x, at.y, at.w, TYPE_BODY, TINT_QUIET,
                                "Plug in a stick and look again, or type a folder below.");
    for (int i = 0; i < count; i++) {
        at.y += gap + draw_place(app, frame, (struct rect){at.x, at.y + gap, at.w, 0}, i);
        at.y += draw_wrong(&app->rescue, frame, at, i);
    }
    return at.y - top;
}

/* The button stands beside the box where there is room, and below it otherwise. */
static int draw_typed(const struct app *app, struct frame *frame, struct rect at)
{
    const struct rescue *rescue = &app->rescue;
    bool wrong = rescue->wrong[0] != '\0' && rescue->wrong_place == RESCUE_TYPED;
    struct entry_look look = {.label = "Another folder",
                              .hint = "Its path, such as /media/stick",
                              .wrong = wrong ? rescue->wrong : NULL,
                              .action = type_here,
                              .focused = action_same(app->focus, type_here)};
    struct button save = {
        "Save there", WEIGHT_PLAIN, ICON_FOLDER, {ACTION_RESCUE_TAKE, RESCUE_TYPED, 0}, 0, false};
    int gap = frame_unit(frame, 3), button = widget_button_width(frame, &save);
    int high = widget_button_height(frame);
    bool beside = at.w > frame_px(frame, BESIDE_FROM);
    int width = beside ? at.w - button - gap : at.w;
    int down = prose_height(frame, width, TYPE_LABEL, look.label) + frame_unit(frame, 1);
    int box = prose_leading(frame, TYPE_BODY) + 2 * gap;
    int height = entry_draw(frame, at.x, at.y, width, &rescue->entry, &look);
    struct target *target =
        beside ? widget_button(frame, at.x + width + gap, at.y + down + (box - high) / 2, &save)
               : widget_button(frame, at.x, at.y + height + gap, &save);
    if (target != NULL)
        target->lead = is_typing(app);
    return beside ? height : height + gap + high;
}

static int draw_reason(const struct app *app, struct frame *frame, struct rect at)
{
    int top = at.y, gap = frame_unit(frame, 2);
    struct text reason;
    text_init(&reason);
    text_addf(&reason, "It could not be saved: %s.", app->training->unsaved.text);
    at.y +=
        prose_paragraph(frame, at.x, at.y, at.w, TYPE_BODY, TINT_INK, text_string(&reason)) + gap;
    text_destroy(&reason);
    at.y += prose_paragraph(frame, at.x, at.y, at.w, TYPE_BODY, TINT_QUIET,
                            "Choose a place for it. A folder " REFUGE_NAME
                            " is made there with all of your progress, and what you do from now on "
                            "is saved there too. On a stick, others may be able to read it.");
    return at.y - top;
}

/* Where it belongs, once more; and for who was about to leave the way out, with what it
 * costs. */
static int draw_ways_out(const struct rescue *rescue, struct frame *frame, struct rect at)
{
    int top = at.y, thin = frame_px(frame, 1), gap = frame_unit(frame, 5);
    struct button buttons[] = {
        {"Try again where it belongs",
         WEIGHT_PLAIN,
         ICON_TURN,
         {.kind = ACTION_RESCUE_TRY},
         0,
         false},
        {"Leave without saving",
         WEIGHT_PLAIN,
         ICON_CROSS,
         {.kind = ACTION_RESCUE_GIVE_UP},
         0,
         false},
    };
    frame_fill(frame, (struct rect){at.x, at.y, at.w, thin}, frame_tint(frame, TINT_LINE), 0);
    at.y += thin + gap;
    if (rescue->leaving)
        at.y += widget_wrong(frame, at.x, at.y, at.w,
                             "Whoever leaves without saving loses what was done since it could "
                             "last be saved.") +
                frame_unit(frame, 3);
    at.y += widget_buttons(frame, at.x, at.y, at.w, buttons, rescue->leaving ? 2 : 1);
    at.y += draw_wrong(rescue, frame, at, RESCUE_HOME);
    return at.y - top;
}

static int draw_choice(const struct app *app, struct frame *frame, struct rect at)
{
    const struct rescue *rescue = &app->rescue;
    int top = at.y, gap = frame_unit(frame, 5);
    at.y += prose_paragraph(frame, at.x, at.y, at.w, TYPE_DISPLAY, TINT_INK,
                            rescue->leaving ? "Not all of your work is saved"
                                            : "Save in another place") +
            frame_unit(frame, 2);
    at.y += draw_reason(app, frame, at) + gap;
    at.y += draw_places(app, frame, at) + gap;
    at.y += draw_typed(app, frame, at) + gap;
    at.y += draw_ways_out(rescue, frame, at);
    return at.y - top;
}

/* For who was about to leave: where it is, so that they find it again. */
static int draw_saved(const struct app *app, struct frame *frame, struct rect at)
{
    const struct button buttons[] = {
        {"Close the window", WEIGHT_LEAD, ICON_CHECK, {.kind = ACTION_CLOSE}, 0, false},
        {"Go on working", WEIGHT_PLAIN, ICON_BACK, {.kind = ACTION_RESCUE_BACK}, 0, false},
        {app->copied ? "Copied" : "Copy the path",
         WEIGHT_PLAIN,
         ICON_NONE,
         {.kind = ACTION_COPY_FOLDER},
         0,
         false},
    };
    int top = at.y;
    at.y += prose_paragraph(frame, at.x, at.y, at.w, TYPE_DISPLAY, TINT_INK,
                            "All of your work is saved") +
            frame_unit(frame, 2);
    frame->live = LIVE_NOTICE;
    at.y += prose_paragraph(frame, at.x, at.y, at.w, TYPE_BODY, TINT_INK,
                            text_string(&app->rescue.told)) +
            frame_unit(frame, 6);
    frame->live = LIVE_NOT;
    size_t first = frame->target_count;
    at.y += widget_buttons(frame, at.x, at.y, at.w, buttons, sizeof buttons / sizeof *buttons);
    if (first < frame->target_count)
        frame->targets[first].lead = true;
    return at.y - top;
}

void rescue_screen(struct app *app, struct frame *frame)
{
    struct page page = layout_page(frame);
    struct rect column = rect_column(page.column, frame_px(frame, COLUMN));
    struct button back = {"Back", WEIGHT_QUIET, ICON_BACK, {.kind = ACTION_RESCUE_BACK}, 0, false};
    int pad = frame_unit(frame, 7), y = page.view.y + frame_unit(frame, 9);
    scroll_begin(frame, page.view);
    struct box card = frame_card(frame, column.x, y, column.w);
    struct rect at = {column.x + pad, y + pad, column.w - 2 * pad, 0};
    y = at.y + (app->rescue.saved ? draw_saved(app, frame, at) : draw_choice(app, frame, at)) + pad;
    frame_box_close(frame, &card, y);
    scroll_end(frame, &app->scroll, page.view, y + frame_unit(frame, 9));
    widget_header(frame, page.header, &back, app->rescue.leaving ? "Leaving" : "Save elsewhere", 0);
}
