/* house.c: see house.h. */
#include "house.h"

#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/problem.h"
#include "base/utf8.h"

/* As if every letter were equally wide: enough to break lines by. */
static size_t fit(void *self, enum type type, int scale, const char *text, size_t length, int width,
                  int *taken)
{
    const struct house *house = self;
    int letter = house->theme.types[type].size * scale * house->letter / 10000;
    size_t bytes = 0;
    *taken = 0;
    while (bytes < length) {
        uint32_t code_point;
        size_t step = utf8_decode(text + bytes, length - bytes, &code_point);
        assert_true(step > 0);
        if (*taken > width - letter)
            break;
        *taken += letter;
        bytes += step;
    }
    return bytes;
}

static uint64_t seed(void)
{
    return 7;
}

static void open_library(struct house *house, const char *folder)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!library_open(folder, &house->library, &problems, &err))
        fail_msg("%s", err.text);
    if (house->library == NULL)
        fail_msg("%s", problems.at[0].text);
    problems_destroy(&problems);
}

void house_open(struct house *house, const char *folder, const char *data)
{
    struct err err = {0};
    *house = (struct house){.letter = 55, .width = 1280, .height = 720};
    open_library(house, folder);
    assert_true(training_open(&house->training, house->library, data, "mia", &err));
    if (!theme_load(SOURCE_DIR "/assets/themes/light.json", &house->theme, &err))
        fail_msg("%s", err.text);
    assert_true(app_init(&house->app, &house->training, &house->theme, seed, &err));
    house->app.now = 1700000000;
    house->app.milliseconds = 1000;
    house->app.settings.text_speed = SPEED_AT_ONCE;
    house->measure = (struct measure){house, fit};
    frame_init(&house->frame);
    house_build(house);
}

void house_close(struct house *house)
{
    frame_destroy(&house->frame);
    app_destroy(&house->app);
    training_close(&house->training);
    library_free(house->library);
}

int house_make(void **state)
{
    static struct house house;
    house_open(&house, SOURCE_DIR "/tests/gui/library", NULL);
    *state = &house;
    return 0;
}

int house_remove(void **state)
{
    house_close(*state);
    return 0;
}

void house_read_catalogue(struct house *house)
{
    while (!app_is_complete(&house->app))
        app_idle(&house->app);
    house_build(house);
}

void house_build(struct house *house)
{
    frame_begin(&house->frame, &house->theme, &house->measure, house->width, house->height);
    app_build(&house->app, &house->frame);
    assert_false(house->frame.list.failed);
}

void house_act(struct house *house, struct action action)
{
    action_do(&house->app, action);
    house_build(house);
}

void house_key(struct house *house, enum key key)
{
    struct input input = {.kind = INPUT_KEY, .key = key};
    input_take(&house->app, &house->frame, &input);
    house_build(house);
}

void house_character(struct house *house, char character)
{
    struct input input = {.kind = INPUT_KEY, .key = KEY_CHARACTER, .character = character};
    input_take(&house->app, &house->frame, &input);
    house_build(house);
}

void house_click(struct house *house, struct action action)
{
    const struct target *target = frame_find(&house->frame, action);
    assert_non_null(target);
    struct rect seen = rect_shared(target->rect, target->clip);
    struct input input = {.kind = INPUT_DOWN, .x = seen.x + seen.w / 2, .y = seen.y + seen.h / 2};
    input_take(&house->app, &house->frame, &input);
    input.kind = INPUT_UP;
    input_take(&house->app, &house->frame, &input);
    house_build(house);
}

void house_begin(struct house *house, enum mode mode)
{
    enum action_kind kind = mode == MODE_PRACTICE ? ACTION_PRACTISE : ACTION_ASSESS;
    house_act(house, (struct action){kind, 0, 0});
    assert_int_equal(house->app.sheet, SHEET_BRIEFING);
    house_act(house, (struct action){.kind = ACTION_CONTINUE});
}

void house_on(struct house *house)
{
    while (house->app.screen == SCREEN_CONVERSATION && house->app.view.stop == STOP_LINE)
        house_act(house, (struct action){.kind = ACTION_CONTINUE});
}

void house_reach(struct house *house, enum decision_kind kind)
{
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    house_character(house, '1');
    house_on(house);
    if (kind == DECISION_PICK)
        return;
    house_character(house, '1');
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
}

void house_reach_time_limit(struct house *house)
{
    house_reach(house, DECISION_SORT);
    house_act(house, (struct action){ACTION_ASSIGN, 0, 0});
    house_act(house, (struct action){ACTION_ASSIGN, 1, 0});
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
}
