/* gui.c: whatever allocation fails while the window is used, it stays usable: the
 * next frame is whole, and the same way can be gone again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

#include "../gui/house.h"
#include "failing.h"

/* A frame that may be short of memory. */
static void build(struct house *house)
{
    frame_begin(&house->frame, &house->theme, &house->measure, house->width, house->height);
    app_build(&house->app, &house->frame);
}

static void act(struct house *house, enum action_kind kind, int index)
{
    action_do(&house->app, (struct action){kind, index, 0});
    build(house);
}

static void decide(struct house *house)
{
    switch (house->app.view.decision->kind) {
    case DECISION_CHOOSE:
        act(house, ACTION_REPLY, 0);
        return;
    case DECISION_PICK:
        act(house, ACTION_TOGGLE, 0);
        break;
    case DECISION_SORT:
        for (int i = 0; i < (int)house->app.view.reply_count; i++)
            act(house, ACTION_ASSIGN, i);
        break;
    }
    act(house, ACTION_CONFIRM, 0);
}

/* From the course to the debrief and back, as far as the memory lets it; the same
 * steps wherever something failed, so that it ends. */
static void go_the_way(struct house *house)
{
    build(house);
    act(house, ACTION_SETTINGS, 0);
    action_do(&house->app, (struct action){ACTION_SET, SETTING_SOUND, 30});
    act(house, ACTION_BACK, 0);
    act(house, ACTION_PRACTISE, 0);
    for (int step = 0; step < 24 && house->app.screen == SCREEN_CONVERSATION; step++)
        if (house->app.sheet != SHEET_NONE || house->app.view.stop == STOP_LINE)
            act(house, ACTION_CONTINUE, 0);
        else
            decide(house);
    if (house->app.screen == SCREEN_DEBRIEF)
        act(house, ACTION_LEAVE, 0);
}

static void recover(struct house *house)
{
    action_do(&house->app, (struct action){.kind = ACTION_DISMISS});
    house_build(house);
    if (house->app.screen != SCREEN_COURSE)
        house_act(house, (struct action){.kind = ACTION_LEAVE});
    assert_int_equal(house->app.screen, SCREEN_COURSE);
    assert_null(house->training.scenario);
}

static void the_window_outlives_every_failing_allocation(void **state)
{
    (void)state;
    struct house house;
    bool failed = true;
    unsigned long failures = 0;
    house_open(&house, SOURCE_DIR "/tests/gui/library", NULL);
    house.app.settings_file = BINARY_DIR "/fault-gui-settings.json";
    for (unsigned long nth = 1; failed; nth += nth < 400 ? 1 : nth / 50) {
        failing_start(FAILING_MEMORY, nth);
        go_the_way(&house);
        failed = failing_stop();
        failures += failed;
        recover(&house);
    }
    assert_true(failures > 300);
    unlink(house.app.settings_file);
    house_close(&house);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_window_outlives_every_failing_allocation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
