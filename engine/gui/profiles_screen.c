/* profiles_screen.c: "Who are you?": a list to choose from, or the form for somebody
 * new. Of very many, those that fit what was typed. */
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "gui/attendance.h"
#include "gui/avatar.h"
#include "gui/layout.h"
#include "gui/prose.h"
#include "gui/screens.h"
#include "gui/widget.h"

enum { FILTER_FROM = 9, SHOWN_MOST = 60, CARD_LEAST = 300 /* points */ };

static bool is_focused(const struct app *app, enum who_entry entry)
{
    return action_same(app->focus, (struct action){ACTION_ENTRY, (int)entry, 0});
}

static int draw_entry(const struct app *app, struct frame *frame, struct rect at,
                      enum who_entry entry, const char *label, const char *hint)
{
    bool wrong = entry == WHO_NAME && app->who.wrong[0] != '\0';
    struct entry_look look = {.label = label,
                              .hint = hint,
                              .wrong = wrong ? app->who.wrong : NULL,
                              .action = {ACTION_ENTRY, (int)entry, 0},
                              .focused = is_focused(app, entry)};
    return entry_draw(frame, at.x, at.y, at.w, &app->who.entries[entry], &look);
}

static const char *about(const struct roster_entry *entry)
{
    return !entry->readable                 ? "The file cannot be read: choose it to see why"
           : entry->profile.team[0] != '\0' ? entry->profile.team
                                            : "No team";
}

/* As high as its texts need; returns the height. */
static int draw_person(const struct app *app, struct frame *frame, int x, int y, int width,
                       size_t index)
{
    const struct roster_entry *entry = &app->who.roster.at[index];
    int pad = frame_unit(frame, 4), disc = frame_unit(frame, 11);
    int left = x + pad + disc + frame_unit(frame, 4), room = x + width - pad - left;
    struct box box = frame_card(frame, x, y, width);
    bool last = strcmp(entry->profile.id, app->settings.trainee) == 0;
    if (last)
        frame_box_edge(frame, &box, TINT_ACCENT, frame_px(frame, 2));
    avatar_draw(frame, (struct rect){x + pad, y + pad, disc, disc}, &entry->profile);
    int bottom = y + pad;
    bottom +=
        prose_paragraph(frame, left, bottom, room, TYPE_STRONG, TINT_INK, entry->profile.name);
    bottom += prose_paragraph(frame, left, bottom, room, TYPE_SMALL,
                              entry->readable ? TINT_QUIET : TINT_BAD, about(entry));
    bottom = bottom > y + pad + disc ? bottom : y + pad + disc;
    frame_box_close(frame, &box, bottom + pad);
    struct text label;
    text_init(&label);
    text_addf(&label, "%s, %s", entry->profile.name, about(entry));
    struct target *target = frame_target(frame, &box, (struct action){ACTION_PERSON, (int)index, 0},
                                         ROLE_BUTTON, text_string(&label), TINT_HOVER);
    if (target != NULL)
        target->lead = last;
    text_destroy(&label);
    return box.rect.h;
}

enum { COLUMNS_MOST = 3 };

static int lowest(const int *bottoms, int count)
{
    int low = bottoms[0];
    for (int i = 1; i < count; i++)
        low = bottoms[i] > low ? bottoms[i] : low;
    return low;
}

/* In as many columns as have room; returns the height. */
static int draw_people(const struct app *app, struct frame *frame, struct rect column, int y,
                       size_t *hidden)
{
    const struct roster *roster = &app->who.roster;
    int gap = frame_unit(frame, 4), bottoms[COLUMNS_MOST] = {y, y, y}, shown = 0;
    int across = (column.w + gap) / (frame_px(frame, CARD_LEAST) + gap);
    across = across < 1 ? 1 : across > COLUMNS_MOST ? COLUMNS_MOST : across;
    int width = (column.w - (across - 1) * gap) / across;
    *hidden = 0;
    for (size_t i = 0; i < roster->count; i++) {
        if (!roster_matches(roster->at[i].folded, app->who.entries[WHO_FILTER].text))
            continue;
        if (shown == SHOWN_MOST) {
            ++*hidden;
            continue;
        }
        int *bottom = &bottoms[shown % across], x = column.x + shown % across * (width + gap);
        *bottom += draw_person(app, frame, x, *bottom, width, i) + gap;
        shown++;
    }
    if (shown == 0)
        return prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_QUIET,
                               "Nobody here has a name like that.");
    return lowest(bottoms, across) - gap - y;
}

static int draw_rest(struct frame *frame, struct rect column, int y, size_t hidden)
{
    char words[96];
    if (hidden == 0)
        return 0;
    snprintf(words, sizeof words, "And %zu more. Type a part of your name above.", hidden);
    int gap = frame_unit(frame, 4);
    return gap + prose_paragraph(frame, column.x, y + gap, column.w, TYPE_BODY, TINT_QUIET, words);
}

static int draw_list(const struct app *app, struct frame *frame, struct rect column, int y)
{
    struct button buttons[] = {
        {"I am new here", WEIGHT_PLAIN, ICON_PLUS, {.kind = ACTION_PERSON_NEW}, 0, false},
        {"For managers: how the team is doing",
         WEIGHT_PLAIN,
         ICON_CHART,
         {.kind = ACTION_TEAM},
         0,
         false}};
    int top = y;
    size_t hidden;
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_DISPLAY, TINT_INK, "Who are you?");
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_QUIET,
                         "Choose your name, or add yourself.");
    y += frame_unit(frame, 6);
    if (app->who.roster.count >= FILTER_FROM) {
        struct rect at = {column.x, y, column.w, 0};
        y += draw_entry(app, frame, at, WHO_FILTER, "Find your name", "Type the beginning of it");
        y += frame_unit(frame, 5);
    }
    y += draw_people(app, frame, column, y, &hidden);
    y += draw_rest(frame, column, y, hidden);
    y += frame_unit(frame, 6);
    if (widget_button_width(frame, &buttons[1]) > column.w)
        buttons[1].label = "For managers";
    y += widget_buttons(frame, column.x, y, column.w, buttons, sizeof buttons / sizeof *buttons);
    return y - top;
}

/* A disc that can be chosen, with a ring and a tick when it is. */
static void draw_choice(struct frame *frame, struct rect disc, const struct profile *look,
                        struct action action, const char *name, bool on)
{
    int ring = frame_unit(frame, 1), side = frame_unit(frame, 5);
    struct rect around = rect_inset(disc, -ring - frame_px(frame, 2));
    struct box box = frame_box(frame, around.x, around.y, around.w, TINT_SURFACE, around.w / 2);
    if (on)
        frame_box_edge(frame, &box, TINT_INK, frame_px(frame, 2));
    frame_box_close(frame, &box, around.y + around.h);
    avatar_draw(frame, disc, look);
    if (on) {
        struct rect tick = {disc.x + disc.w - side * 2 / 3, disc.y + disc.h - side * 2 / 3, side,
                            side};
        frame_fill(frame, tick, frame_tint(frame, TINT_SURFACE), side / 2);
        frame_icon(frame, rect_inset(tick, frame_px(frame, 2)), ICON_CHECK, TINT_INK);
    }
    struct target *target = frame_target(frame, &box, action, ROLE_RADIO, name, TINT_HOVER);
    if (target != NULL)
        target->on = on;
}

struct choices {
    const struct app *app;
    bool colors; /* otherwise signs */
};

static void draw_one(const struct choices *choices, struct frame *frame, struct rect disc, size_t i)
{
    const struct who *who = &choices->app->who;
    struct profile look = {0};
    look.avatar = (char *)avatar_sign(choices->colors ? who->sign : i)->id;
    look.color = (char *)avatar_color(choices->colors ? i : who->color)->id;
    look.name = "";
    enum action_kind kind = choices->colors ? ACTION_COLOR : ACTION_SIGN;
    const char *name = choices->colors ? avatar_color(i)->name : avatar_sign(i)->name;
    draw_choice(frame, disc, &look, (struct action){kind, (int)i, 0}, name,
                i == (choices->colors ? who->color : who->sign));
}

static int draw_choices(const struct choices *choices, struct frame *frame, struct rect at,
                        const char *label)
{
    int disc = frame_unit(frame, 11), gap = frame_unit(frame, 4), y = at.y;
    size_t count = choices->colors ? AVATAR_COLORS : AVATAR_SIGNS;
    int across = (at.w + gap) / (disc + gap);
    across = across < 1 ? 1 : across;
    y += prose_paragraph(frame, at.x, y, at.w, TYPE_LABEL, TINT_INK, label) + frame_unit(frame, 2);
    for (size_t i = 0; i < count; i++) {
        int place = (int)i;
        struct rect one = {at.x + frame_px(frame, 6) + place % across * (disc + gap),
                           y + frame_px(frame, 6) + place / across * (disc + gap), disc, disc};
        draw_one(choices, frame, one, i);
    }
    int rows = ((int)count + across - 1) / across;
    return y + frame_px(frame, 6) + rows * (disc + gap) - at.y;
}

static int draw_form_buttons(const struct app *app, struct frame *frame, int x, int y, int width)
{
    struct button buttons[] = {
        {"Begin", WEIGHT_LEAD, ICON_NONE, {.kind = ACTION_PERSON_ADD}, 0, false},
        {"Cancel", WEIGHT_PLAIN, ICON_NONE, {.kind = ACTION_PERSON_CANCEL}, 0, false},
    };
    size_t first = frame->target_count;
    int height = widget_buttons(frame, x, y, width, buttons, app->who.roster.count > 0 ? 2 : 1);
    if (first < frame->target_count)
        frame->targets[first].lead = true;
    return height;
}

static int draw_form(const struct app *app, struct frame *frame, struct rect column, int y)
{
    bool first = app->who.roster.count == 0;
    int top = y, pad = frame_unit(frame, 7), gap = frame_unit(frame, 5);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_DISPLAY, TINT_INK,
                         first ? "Welcome" : "Somebody new");
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_QUIET,
                         "What you do here is kept on this computer, under your name.");
    y += frame_unit(frame, 6);
    struct box box = frame_card(frame, column.x, y, column.w);
    struct rect at = {column.x + pad, y + pad, column.w - 2 * pad, 0};
    at.y += draw_entry(app, frame, at, WHO_NAME, "Your name", "As you want to be called") + gap;
    at.y +=
        draw_entry(app, frame, at, WHO_TEAM, "Your team (may be left empty)", "Where you work") +
        gap;
    at.y += draw_choices(&(struct choices){app, false}, frame, at, "A sign for you");
    at.y += draw_choices(&(struct choices){app, true}, frame, at, "Its colour") + gap;
    at.y += draw_form_buttons(app, frame, at.x, at.y, at.w) + pad;
    frame_box_close(frame, &box, at.y);
    return at.y - top;
}

static void draw_header(const struct app *app, struct frame *frame, struct rect header)
{
    struct button back = {"Course", WEIGHT_QUIET, ICON_BACK, {.kind = ACTION_LEAVE}, 0, false};
    struct button quit = {"Quit", WEIGHT_QUIET, ICON_NONE, {.kind = ACTION_CLOSE}, 0, false};
    struct rect rest =
        widget_header(frame, header, attendance_is_first(app) ? NULL : &back, "Understudy",
                      widget_button_width(frame, &quit) + frame_unit(frame, 5));
    widget_button_right(frame, rest.x, rest.y, &quit);
}

void profiles_screen(struct app *app, struct frame *frame)
{
    struct page page = layout_page(frame);
    scroll_begin(frame, page.view);
    int y = page.view.y + frame_unit(frame, 9);
    struct rect column = page.column;
    if (app->who.making)
        column = rect_column(column, frame_px(frame, 560));
    y += app->who.making ? draw_form(app, frame, column, y) : draw_list(app, frame, column, y);
    scroll_end(frame, &app->scroll, page.view, y + frame_unit(frame, 9));
    draw_header(app, frame, page.header);
}
