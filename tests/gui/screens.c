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

#include "crowd.h"
#include "gui/answering.h"
#include "gui/managing.h"
#include "site.h"
#include "store/refuge.h"

#define LIBRARY SOURCE_DIR "/tests/gui/library"
#define SCRIPTS SOURCE_DIR "/tests/gui/scripts"

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

static void list_places(struct file_names *places)
{
    static const char *const folders[] = {"/tmp", "/tmp/", "/tmp/.", "/var/tmp"};
    size_t count = sizeof folders / sizeof *folders;
    places->at = calloc(count, sizeof *places->at);
    assert_non_null(places->at);
    for (; places->count < count; places->count++)
        places->at[places->count] = strdup(folders[places->count]);
}

/* A training that is kept, but cannot be saved. */
static void get_into_trouble(struct house *house)
{
    house_act(house, (struct action){ACTION_PRACTISE, 0, 0});
    house_act(house, (struct action){.kind = ACTION_CONTINUE});
    house->training.folder = strdup("/dev/null/understudy");
    house->training.keeper.folder = strdup("/dev/null/understudy");
    house->training.keeper.id = strdup("mia");
    house->app.places = list_places;
    house_on(house);
    assert_int_not_equal(house->training.unsaved.kind, ERR_NONE);
}

static void show_unsaved(struct house *house)
{
    get_into_trouble(house);
}

static void show_rescue(struct house *house)
{
    get_into_trouble(house);
    house_act(house, (struct action){.kind = ACTION_RESCUE});
    house_act(house, (struct action){ACTION_RESCUE_TAKE, RESCUE_TYPED, 0});
}

static void show_leaving(struct house *house)
{
    get_into_trouble(house);
    house_act(house, (struct action){.kind = ACTION_CLOSE});
    house_act(house, (struct action){.kind = ACTION_RESCUE_TRY});
}

static void show_leaving_without_places(struct house *house)
{
    get_into_trouble(house);
    house->app.places = NULL;
    house_act(house, (struct action){.kind = ACTION_CLOSE});
}

static void show_saved_elsewhere(struct house *house)
{
    get_into_trouble(house);
    house_act(house, (struct action){.kind = ACTION_CLOSE});
    house->app.rescue.saved = true;
    refuge_say("/run/media/mia/A stick with a long name/understudy-saved", &house->app.rescue.told);
    house_build(house);
}

static void show_told(struct house *house)
{
    show_saved_elsewhere(house);
    err_clear(&house->training.unsaved);
    house_act(house, (struct action){.kind = ACTION_RESCUE_BACK});
}

static const struct show shows[] = {
    {"the course, not read yet", LIBRARY, house_build},
    {"the course", LIBRARY, show_course},
    {"a message", LIBRARY, show_message},
    {"a message over a briefing", LIBRARY, show_message_over_a_briefing},
    {"other scripts", SCRIPTS, show_other_scripts},
    {"the settings", LIBRARY, show_settings},
    {"who are you", LIBRARY, show_profiles},
    {"not saved", LIBRARY, show_unsaved},
    {"save elsewhere", LIBRARY, show_rescue},
    {"leaving, not saved", LIBRARY, show_leaving},
    {"leaving, no place", LIBRARY, show_leaving_without_places},
    {"leaving, saved elsewhere", LIBRARY, show_saved_elsewhere},
    {"saved elsewhere", LIBRARY, show_told},
};

static void every_screen_fits_every_window(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof shows / sizeof shows[0]; i++) {
        struct site site;
        site_open(&site, shows[i].library);
        print_message("%s\n", shows[i].name);
        shows[i].show(&site.house);
        site_check(&site);
        site_close(&site);
    }
}

static void play_and_check(struct site *site, int first, bool confirm)
{
    struct house *house = &site->house;
    house_on(house);
    site_check(site);
    house_act(house, (struct action){.kind = ACTION_HINT});
    site_check(site);
    house_act(house, reply(first));
    site_check(site);
    house_on(house);
    site_check(site);
    house_act(house, (struct action){ACTION_TOGGLE, 1, 0});
    site_check(site);
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
    site_check(site);
    for (int item = 0; item < 2; item++)
        house_act(house, (struct action){ACTION_ASSIGN, item, item});
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
    site_check(site);
    if (confirm)
        house_act(house, reply(0));
    else
        house->app.milliseconds += 20000;
    app_idle(&house->app);
    house_build(house);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    site_check(site);
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
            site_check(&site);
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
        site_check_frame(house);
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
    site_check_setups(site, false);
    house_act(house, (struct action){.kind = ACTION_CONTINUE});
    house_on(house);
    house_act(house, (struct action){.kind = ACTION_HINT});
    assert_true(house->app.hinted);
    site_check(site);
    play_on(site);
    site_check_setups(site, false);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
}

static void the_real_course_fits_every_window(void **state)
{
    (void)state;
    struct site site;
    site_open(&site, SOURCE_DIR "/scenarios");
    house_read_catalogue(&site.house);
    site_check(&site);
    site.house.training.open_lessons = true;
    house_build(&site.house);
    site_check(&site);
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
    site_check(&site);
    house_act(house, (struct action){.kind = ACTION_PERSON_ADD});
    assert_true(house->app.who.wrong[0] != '\0');
    site_check(&site);
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
    site_check(&site);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
    house_read_catalogue(house);
    house_act(house, (struct action){.kind = ACTION_PROGRESS});
    site_check(&site);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
    house_begin(house, MODE_ASSESSED);
    house_on(house);
    play_on(&site);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
    site_check(&site);
    house->training.progress.attempts[0].passed = true;
    house_act(house, (struct action){.kind = ACTION_PROGRESS});
    site_check(&site);
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
    site_check(&site);
    crowd_wait(house);
    site_check(&site);
    for (int i = 0; i < 9; i++) {
        snprintf(id, sizeof id, "p%d", i);
        crowd_add(&crowd, id, "Bartholomew Featherstonehaugh-Cholmondeley II",
                  i % 2 == 0 ? "The night shift of the distribution centre" : "", MODE_ASSESSED,
                  i == 8 ? 100 : 10 * i);
    }
    crowd_write(&crowd, "trainees/bartholomew-featherstonehaugh.json", "torn");
    house_act(house, (struct action){.kind = ACTION_TEAM_READ});
    crowd_wait(house);
    site_check(&site);
    entry_set(&house->app.team.search, "Featherstonehaugh night");
    managing_find(&house->app);
    site_check(&site);
    house_act(house, (struct action){.kind = ACTION_TEAM_WRITE});
    house->app.milliseconds += 1000;
    house_build(house);
    site_check(&site);
    house_act(house, (struct action){.kind = ACTION_TEAM_STOP});
    site_check(&site);
    house_act(house, (struct action){.kind = ACTION_TEAM_WRITE});
    crowd_wait(house);
    site_check(&site);
    house_act(house, (struct action){ACTION_TEAM_PERSON, 3, 0});
    site_check(&site);
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
