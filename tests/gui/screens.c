/* screens.c: every screen, with the fonts of the program, with real and with very long
 * texts, at every size: all of it within its bounds, nothing on top of anything else,
 * nothing cut short, everything in reach. A new screen is one line in `shows`. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "contrast.h"
#include "crowd.h"
#include "gui/answering.h"
#include "gui/lettering.h"
#include "gui/managing.h"
#include "house.h"

#define LIBRARY SOURCE_DIR "/tests/gui/library"
#define SCRIPTS SOURCE_DIR "/tests/gui/scripts"

/* A house with real letters, and how it is looked at. */
struct site {
    struct house house;
    struct lettering lettering;
};

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

static void site_open_in(struct site *site, const char *folder, const char *data)
{
    struct err err = {0};
    house_open(&site->house, folder, data);
    if (!lettering_init(&site->lettering, NULL, &site->house.theme, SOURCE_DIR "/assets/fonts",
                        &err))
        fail_msg("%s", err.text);
    site->house.measure = lettering_measure(&site->lettering);
}

static void site_open(struct site *site, const char *folder)
{
    site_open_in(site, folder, NULL);
}

static void site_close(struct site *site)
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

static void check_frame(const struct house *house)
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

/* reach: everything is tabbed to as well. */
static void check_setups(struct site *site, bool reach)
{
    struct setup setups[SETUPS_MOST];
    struct scroll kept = site->house.app.scroll;
    size_t count = all_setups(setups);
    for (size_t i = 0; i < count; i++) {
        set_up(site, &setups[i]);
        check_frame(&site->house);
        contrast_check(&site->house);
        if (reach)
            check_reach(&site->house);
    }
    site->house.app.scroll = kept;
    set_up(site, &setups[0]);
}

static void check(struct site *site)
{
    check_setups(site, true);
}

static struct action reply(int place)
{
    return (struct action){ACTION_REPLY, place, 0};
}

/* The screens that can be shown at once: a name, and how one comes there. */
struct show {
    const char *name, *library;
    void (*show)(struct house *house);
};

static void show_course(struct house *house)
{
    house_read_catalogue(house);
}

static void show_message(struct house *house)
{
    err_set(&house->app.notice, ERR_BAD, "cannot save %s", house->library->lessons[0].about);
    house_build(house);
}

static void show_message_over_a_briefing(struct house *house)
{
    show_message(house);
    house_act(house, (struct action){ACTION_PRACTISE, 0, 0});
}

static void show_other_scripts(struct house *house)
{
    house_act(house, (struct action){ACTION_PRACTISE, 0, 0});
    house_act(house, (struct action){.kind = ACTION_CONTINUE});
    house_on(house);
}

static void show_settings(struct house *house)
{
    house_act(house, (struct action){.kind = ACTION_SETTINGS});
}

static void show_profiles(struct house *house)
{
    house_act(house, (struct action){.kind = ACTION_PROFILES});
}

static const struct show shows[] = {
    {"the course, not read yet", LIBRARY, house_build},
    {"the course", LIBRARY, show_course},
    {"a message", LIBRARY, show_message},
    {"a message over a briefing", LIBRARY, show_message_over_a_briefing},
    {"other scripts", SCRIPTS, show_other_scripts},
    {"the settings", LIBRARY, show_settings},
    {"who are you", LIBRARY, show_profiles},
};

static void every_screen_fits_every_window(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof shows / sizeof shows[0]; i++) {
        struct site site;
        site_open(&site, shows[i].library);
        print_message("%s\n", shows[i].name);
        shows[i].show(&site.house);
        check(&site);
        site_close(&site);
    }
}

static void play_and_check(struct site *site, int first, bool confirm)
{
    struct house *house = &site->house;
    house_on(house);
    check(site);
    house_act(house, (struct action){.kind = ACTION_HINT});
    check(site);
    house_act(house, reply(first));
    check(site);
    house_on(house);
    check(site);
    house_act(house, (struct action){ACTION_TOGGLE, 1, 0});
    check(site);
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
    check(site);
    for (int item = 0; item < 2; item++)
        house_act(house, (struct action){ACTION_ASSIGN, item, item});
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
    check(site);
    if (confirm)
        house_act(house, reply(0));
    else
        house->app.milliseconds += 20000;
    app_idle(&house->app);
    house_build(house);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    check(site);
}

static void a_conversation_fits_every_window(void **state)
{
    (void)state;
    for (int first = 0; first < 3; first++)
        for (int mode = 0; mode < 2; mode++) {
            struct site site;
            site_open(&site, LIBRARY);
            enum action_kind kind = mode == 0 ? ACTION_PRACTISE : ACTION_ASSESS;
            house_act(&site.house, (struct action){kind, 0, 0});
            check(&site);
            house_act(&site.house, (struct action){.kind = ACTION_CONTINUE});
            play_and_check(&site, first, first == 0);
            site_close(&site);
        }
}

static struct action longest_reply(const struct frame *frame)
{
    const struct target *longest = NULL;
    for (size_t i = 0; i < frame->target_count; i++) {
        const struct target *target = &frame->targets[i];
        if (target->action.kind == ACTION_REPLY &&
            (longest == NULL || strlen(target->label) > strlen(longest->label)))
            longest = target;
    }
    assert_non_null(longest);
    return longest->action;
}

static void decide(struct house *house)
{
    int count = (int)house->app.view.reply_count;
    if (house->app.view.decision->kind == DECISION_CHOOSE) {
        house_act(house, longest_reply(&house->frame));
        return;
    }
    for (int item = 0; item < count && house->app.view.decision->kind == DECISION_SORT; item++)
        house_act(house, (struct action){ACTION_ASSIGN, item, 0});
    for (int item = 0; item < count && !answering_can_confirm(&house->app); item++)
        house_act(house, (struct action){ACTION_TOGGLE, item, 0});
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
}

/* Every decision, at the usual size. */
static void play_on(struct site *site)
{
    struct house *house = &site->house;
    while (house->app.screen == SCREEN_CONVERSATION) {
        check_frame(house);
        decide(house);
        house_on(house);
    }
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    assert_true(house->app.review.exact);
}

static void play_scenario(struct site *site, int place)
{
    struct house *house = &site->house;
    house_act(house, (struct action){ACTION_PRACTISE, place, 0});
    assert_int_equal(house->app.screen, SCREEN_CONVERSATION);
    check_setups(site, false);
    house_act(house, (struct action){.kind = ACTION_CONTINUE});
    house_on(house);
    house_act(house, (struct action){.kind = ACTION_HINT});
    assert_true(house->app.hinted);
    check(site);
    play_on(site);
    check_setups(site, false);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
}

static void the_real_course_fits_every_window(void **state)
{
    (void)state;
    struct site site;
    site_open(&site, SOURCE_DIR "/scenarios");
    house_read_catalogue(&site.house);
    check(&site);
    site.house.training.open_lessons = true;
    house_build(&site.house);
    check(&site);
    for (size_t i = 0; i < site.house.app.catalogue.count; i++)
        play_scenario(&site, (int)i);
    site_close(&site);
}

/* Somebody with the longest names that there may be, who then plays. */
static void who_one_is_and_what_one_did_fit_every_window(void **state)
{
    (void)state;
    struct site site;
    struct house *house = &site.house;
    char folder[] = "/tmp/understudy-XXXXXX", command[64];
    assert_non_null(mkdtemp(folder));
    site_open_in(&site, LIBRARY, folder);
    house_act(house, (struct action){.kind = ACTION_PROFILES});
    assert_true(house->app.who.making);
    check(&site);
    house_act(house, (struct action){.kind = ACTION_PERSON_ADD});
    assert_true(house->app.who.wrong[0] != '\0');
    check(&site);
    for (int i = 0; i < 12; i++) {
        entry_set(&house->app.who.entries[WHO_NAME], "Bartholomew Featherstonehaugh-Cholmondeley");
        entry_set(&house->app.who.entries[WHO_TEAM], "The night shift of the distribution centre");
        if (i == 0)
            entry_type(&house->app.who.entries[WHO_NAME], " II");
        for (int n = 0; n < i; n++)
            entry_type(&house->app.who.entries[WHO_NAME], "i");
        house_act(house, (struct action){.kind = ACTION_PERSON_ADD});
        assert_int_equal(house->app.screen, SCREEN_COURSE);
        house_act(house, (struct action){.kind = ACTION_PROFILES});
        house_act(house, (struct action){.kind = ACTION_PERSON_NEW});
    }
    house_act(house, (struct action){.kind = ACTION_PERSON_CANCEL});
    assert_int_equal(house->app.who.roster.count, 12);
    check(&site);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
    house_read_catalogue(house);
    house_act(house, (struct action){.kind = ACTION_PROGRESS});
    check(&site);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
    house_begin(house, MODE_ASSESSED);
    house_on(house);
    play_on(&site);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
    check(&site);
    house->training.progress.attempts[0].passed = true;
    house_act(house, (struct action){.kind = ACTION_PROGRESS});
    check(&site);
    site_close(&site);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    assert_int_equal(system(command), 0);
}

/* People with the longest names that there may be, and files that cannot be read. */
static void the_team_fits_every_window(void **state)
{
    (void)state;
    struct site site;
    struct house *house = &site.house;
    struct crowd crowd;
    char id[16];
    site_open(&site, LIBRARY);
    crowd_begin(&crowd);
    managing_begin(&house->app, crowd.folder, true);
    house_build(house);
    check(&site);
    crowd_wait(house);
    check(&site);
    for (int i = 0; i < 8; i++) {
        snprintf(id, sizeof id, "p%d", i);
        crowd_add(&crowd, id, "Bartholomew Featherstonehaugh-Cholmondeley II",
                  i % 2 == 0 ? "The night shift of the distribution centre" : "", MODE_ASSESSED,
                  i == 7 ? 100 : 10 * i);
    }
    crowd_write(&crowd, "trainees/bartholomew-featherstonehaugh.json", "torn");
    house_act(house, (struct action){.kind = ACTION_TEAM_READ});
    crowd_wait(house);
    check(&site);
    house_act(house, (struct action){ACTION_TEAM_PERSON, 3, 0});
    check(&site);
    site_close(&site);
    crowd_end(&crowd);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_screen_fits_every_window),
        cmocka_unit_test(a_conversation_fits_every_window),
        cmocka_unit_test(the_real_course_fits_every_window),
        cmocka_unit_test(who_one_is_and_what_one_did_fit_every_window),
        cmocka_unit_test(the_team_fits_every_window),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
