/* site.c: a frame is a list of what is drawn where, so that what lies on what, and what is
 * cut off, is plain arithmetic. */
#include "site.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "contrast.h"

struct setup {
    int width, height, text_size;
    enum font font;
};

/* In a window less wide than FULL_WIDTH a text may be cut short. */
enum { SETUPS_MOST = 40, FULL_WIDTH = 800 };

static size_t all_setups(struct setup *setups)
{
    static const int windows[][2] = {{1280, 720}, {800, 600}, {1920, 1080}, {2560, 1440}};
    size_t count = 0;
    for (int size = SETTINGS_SIZE_LEAST; size <= SETTINGS_SIZE_MOST; size += SETTINGS_SIZE_STEP)
        for (int i = 0; i < 4; i++)
            setups[count++] = (struct setup){windows[i][0], windows[i][1], size, FONT_STANDARD};
    for (int size = SETTINGS_SIZE_LEAST; size <= SETTINGS_SIZE_MOST; size += 100) {
        for (int font = FONT_STANDARD + 1; font < FONT_COUNT; font++)
            for (int i = 0; i < 2; i++)
                setups[count++] =
                    (struct setup){windows[i][0], windows[i][1], size, (enum font)font};
    }
    setups[count++] = (struct setup){320, 200, SETTINGS_SIZE_LEAST, FONT_STANDARD};
    return count;
}

void site_open_in(struct site *site, const char *folder, const char *data)
{
    struct err err = {0};
    house_open(&site->house, folder, data);
    if (!lettering_init(&site->lettering, NULL, &site->house.theme, SOURCE_DIR "/assets/fonts",
                        &err))
        fail_msg("%s", err.text);
    site->house.measure = lettering_measure(&site->lettering);
}

void site_open(struct site *site, const char *folder)
{
    site_open_in(site, folder, NULL);
}

void site_close(struct site *site)
{
    lettering_destroy(&site->lettering);
    house_close(&site->house);
}

static void say_where(const struct house *house, const struct draw *draw, const char *what)
{
    fail_msg("%d by %d, text of %d, font %d: \"%s\" %s", house->width, house->height,
             house->app.settings.text_size, house->app.settings.font, draw->text, what);
}

static struct rect seen(const struct draw *draw)
{
    return rect_shared(draw->rect, draw->clip);
}

static bool same_clip(const struct draw *a, const struct draw *b)
{
    return memcmp(&a->clip, &b->clip, sizeof a->clip) == 0;
}

static bool ends_cut(const char *text)
{
    size_t length = strlen(text);
    return length >= 3 && strcmp(text + length - 3, "…") == 0;
}

/* The author's own "…" at the end of a line is not a cut. */
static bool is_cut(const struct draw *draw)
{
    return ends_cut(draw->text) && draw->whole != NULL && !ends_cut(draw->whole) &&
           strncmp(draw->whole, draw->text, strlen(draw->text)) != 0;
}

/* Beside the talk the title and a person's role may be short: the title is whole in
 * the briefing, and a screen reader is told both. */
static bool may_be_cut(const struct house *house, const char *whole)
{
    const struct scenario *scenario = house->training.scenario;
    if (house->width < FULL_WIDTH)
        return true;
    if (scenario == NULL)
        return false;
    bool known = strcmp(whole, scenario->title) == 0;
    for (size_t i = 0; i < scenario->person_count && !known; i++)
        known = scenario->people[i].role != NULL && strcmp(whole, scenario->people[i].role) == 0;
    return known;
}

/* A folded card shows the beginning of what it opens to. */
static bool is_folded(const struct house *house, const struct draw *draw)
{
    for (size_t i = 0; i < house->frame.target_count; i++)
        if (house->frame.targets[i].action.kind == ACTION_FOLD &&
            rect_within(draw->rect, house->frame.targets[i].rect))
            return true;
    return false;
}

static void check_cut(const struct house *house, const struct draw *draw)
{
    if (is_cut(draw) && !may_be_cut(house, draw->whole) && !is_folded(house, draw))
        say_where(house, draw, "is cut short");
}

static void check_bounds(const struct house *house, const struct draw *draw)
{
    if (measure_width(&house->measure, draw->type, house->frame.scale, draw->text) > draw->rect.w)
        say_where(house, draw, "is wider than its box");
    if (draw->rect.x < draw->clip.x || draw->rect.x + draw->rect.w > draw->clip.x + draw->clip.w)
        say_where(house, draw, "goes out at the side");
    if (!rect_within(draw->clip, house->frame.window))
        say_where(house, draw, "is cut off outside the window");
}

/* Without the air between the lines, which may reach over the edge of a small disc. */
static struct rect letters(const struct draw *draw)
{
    struct rect rect = draw->rect;
    rect_cut_top(&rect, draw->rect.h * 15 / 100);
    rect_cut_bottom(&rect, draw->rect.h * 15 / 100);
    return rect;
}

/* A fill that the text could stand on: not a strip, nor a disc, of which the marks of
 * a chart may be close beside each other. */
static bool is_card(const struct draw *fill)
{
    return fill->radius > 0 && fill->rect.w != fill->rect.h;
}

/* What is scrolled passes under what is fixed, so only what shares a clip can clash. */
static void check_text(const struct house *house, size_t index)
{
    const struct draw *draw = &house->frame.list.at[index];
    check_bounds(house, draw);
    check_cut(house, draw);
    for (size_t i = 0; i < index; i++) {
        const struct draw *other = &house->frame.list.at[i];
        if ((other->kind != DRAW_TEXT && other->kind != DRAW_FILL) || !same_clip(other, draw) ||
            rect_is_empty(rect_shared(other->rect, draw->rect)))
            continue;
        if (other->kind == DRAW_TEXT)
            say_where(house, draw, other->text);
        if (is_card(other) && !rect_within(letters(draw), other->rect) &&
            house->width >= FULL_WIDTH)
            say_where(house, draw, "goes over the edge of its card");
    }
}

static void check_targets(const struct house *house)
{
    const struct frame *frame = &house->frame;
    for (size_t i = 0; i < frame->target_count; i++)
        for (size_t j = 0; j < i; j++) {
            struct rect both = rect_shared(frame->targets[i].rect, frame->targets[j].rect);
            if (frame->targets[i].scrolls == frame->targets[j].scrolls && !rect_is_empty(both))
                fail_msg("%d by %d, text of %d: \"%s\" lies on \"%s\"", house->width, house->height,
                         house->app.settings.text_size, frame->targets[i].label,
                         frame->targets[j].label);
        }
}

/* A target wholly outside what is seen must come into view when it is focused. */
static void check_reach(struct house *house)
{
    size_t count = house->frame.target_count;
    for (size_t i = 0; i < count + 1; i++) {
        house_key(house, KEY_TAB);
        const struct target *target = frame_find(&house->frame, house->app.focus);
        assert_non_null(target);
        if (rect_is_empty(rect_shared(target->rect, target->clip)))
            fail_msg("%d by %d, text of %d: \"%s\" cannot be seen", house->width, house->height,
                     house->app.settings.text_size, target->label);
    }
}

/* Each action that the widest window offers is offered here as well. */
static void check_offers(const struct house *house, const bool *offered)
{
    bool offers[ACTION_COUNT] = {false};
    for (size_t i = 0; i < house->frame.target_count; i++)
        offers[house->frame.targets[i].action.kind] = true;
    for (int kind = 0; kind < ACTION_COUNT; kind++)
        if (offered[kind] && !offers[kind])
            fail_msg("%d by %d, text of %d: action %d cannot be reached", house->width,
                     house->height, house->app.settings.text_size, kind);
}

static void set_up(struct site *site, const struct setup *setup)
{
    struct err err = {0};
    site->house.width = setup->width;
    site->house.height = setup->height;
    site->house.app.settings.text_size = setup->text_size;
    site->house.app.settings.font = setup->font;
    if (!lettering_choose(&site->lettering, setup->font, &err))
        fail_msg("%s", err.text);
    house_build(&site->house);
}

void site_check_frame(const struct house *house)
{
    bool any = false;
    for (size_t d = 0; d < house->frame.list.count; d++)
        if (house->frame.list.at[d].kind == DRAW_TEXT) {
            check_text(house, d);
            any = any || !rect_is_empty(seen(&house->frame.list.at[d]));
        }
    assert_true(any);
    check_targets(house);
}

void site_check_setups(struct site *site, bool reach)
{
    struct setup setups[SETUPS_MOST];
    struct scroll kept = site->house.app.scroll;
    size_t count = all_setups(setups);
    bool offered[ACTION_COUNT] = {false};
    for (size_t i = 0; i < count; i++) {
        set_up(site, &setups[i]);
        site_check_frame(&site->house);
        for (size_t t = 0; i == 0 && t < site->house.frame.target_count; t++)
            offered[site->house.frame.targets[t].action.kind] = true;
        check_offers(&site->house, offered);
        contrast_check(&site->house);
        if (reach)
            check_reach(&site->house);
    }
    site->house.app.scroll = kept;
    set_up(site, &setups[0]);
}

void site_check(struct site *site)
{
    site_check_setups(site, true);
}
