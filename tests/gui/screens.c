/* screens.c: every screen, with real and with very long texts, at every size: all
 * of it within its bounds, nothing on top of anything else, everything in reach. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "contrast.h"
#include "house.h"

static const char *const library = SOURCE_DIR "/tests/gui/library";

struct size {
    int width, height, letter;
};

/* Letters of 55 percent are those of the fonts; of 110, of twice the text size. */
static const struct size sizes[] = {{320, 200, 55},   {800, 600, 55},    {1280, 720, 55},
                                    {1920, 1080, 55}, {2560, 1440, 55},  {800, 600, 110},
                                    {1280, 720, 110}, {1920, 1080, 110}, {2560, 1440, 110}};

static void say_where(const struct house *house, const struct draw *draw, const char *what)
{
    fail_msg("%d by %d, letters of %d: \"%s\" %s", house->width, house->height, house->letter,
             draw->text, what);
}

static struct rect seen(const struct draw *draw)
{
    return rect_shared(draw->rect, draw->clip);
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

/* What is scrolled passes under what is fixed, so only what shares a clip can clash. */
static void check_text(const struct house *house, size_t index)
{
    const struct draw *draw = &house->frame.list.at[index];
    check_bounds(house, draw);
    for (size_t i = 0; i < index; i++) {
        const struct draw *other = &house->frame.list.at[i];
        if (other->kind == DRAW_TEXT && memcmp(&other->clip, &draw->clip, sizeof draw->clip) == 0 &&
            !rect_is_empty(rect_shared(other->rect, draw->rect)))
            say_where(house, draw, other->text);
    }
}

static void check_targets(const struct house *house)
{
    const struct frame *frame = &house->frame;
    for (size_t i = 0; i < frame->target_count; i++)
        for (size_t j = 0; j < i; j++) {
            struct rect both = rect_shared(frame->targets[i].rect, frame->targets[j].rect);
            if (frame->targets[i].scrolls == frame->targets[j].scrolls && !rect_is_empty(both))
                fail_msg("%d by %d, letters of %d: \"%s\" lies on \"%s\"", house->width,
                         house->height, house->letter, frame->targets[i].label,
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
            fail_msg("%d by %d: \"%s\" cannot be seen", house->width, house->height, target->label);
    }
}

static void check(struct house *house)
{
    struct scroll kept = house->app.scroll;
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        house->width = sizes[i].width;
        house->height = sizes[i].height;
        house->letter = sizes[i].letter;
        house_build(house);
        bool any = false;
        for (size_t d = 0; d < house->frame.list.count; d++)
            if (house->frame.list.at[d].kind == DRAW_TEXT) {
                check_text(house, d);
                any = any || !rect_is_empty(seen(&house->frame.list.at[d]));
            }
        assert_true(any);
        check_targets(house);
        contrast_check(house);
        check_reach(house);
    }
    house->width = 1280;
    house->height = 720;
    house->letter = 55;
    house->app.scroll = kept;
    house_build(house);
}

static struct action reply(int place)
{
    return (struct action){ACTION_REPLY, place, 0};
}

static void the_course_fits_every_window(void **state)
{
    (void)state;
    struct house house;
    house_open(&house, library, NULL);
    check(&house);
    house_read_catalogue(&house);
    check(&house);
    house_close(&house);
}

static void play_and_check(struct house *house, int first, bool confirm)
{
    house_on(house);
    check(house);
    house_act(house, (struct action){.kind = ACTION_HINT});
    check(house);
    house_act(house, reply(first));
    check(house);
    house_on(house);
    check(house);
    house_act(house, (struct action){ACTION_TOGGLE, 1, 0});
    check(house);
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
    check(house);
    for (int item = 0; item < 2; item++)
        house_act(house, (struct action){ACTION_ASSIGN, item, item});
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
    check(house);
    if (confirm)
        house_act(house, reply(0));
    else
        house->app.milliseconds += 20000;
    app_idle(&house->app);
    house_build(house);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    check(house);
}

static void a_conversation_fits_every_window(void **state)
{
    (void)state;
    for (int first = 0; first < 3; first++)
        for (int mode = 0; mode < 2; mode++) {
            struct house house;
            house_open(&house, library, NULL);
            enum action_kind kind = mode == 0 ? ACTION_PRACTISE : ACTION_ASSESS;
            house_act(&house, (struct action){kind, 0, 0});
            check(&house);
            house_act(&house, (struct action){.kind = ACTION_CONTINUE});
            play_and_check(&house, first, first == 0);
            house_close(&house);
        }
}

static void the_settings_fit_every_window_at_every_text_size(void **state)
{
    (void)state;
    struct house house;
    house_open(&house, library,
               BINARY_DIR "/a-folder/of-a-rather-long-name/where-progress-is-kept");
    house_act(&house, (struct action){.kind = ACTION_SETTINGS});
    for (int size = SETTINGS_SIZE_LEAST; size <= SETTINGS_SIZE_MOST; size += SETTINGS_SIZE_STEP) {
        house_act(&house, (struct action){ACTION_SET, SETTING_TEXT_SIZE, size});
        check(&house);
    }
    house_close(&house);
}

static void a_message_fits_every_window(void **state)
{
    (void)state;
    struct house house;
    house_open(&house, library, NULL);
    err_set(&house.app.notice, ERR_BAD, "cannot save %s", house.library->lessons[0].about);
    check(&house);
    house_act(&house, (struct action){ACTION_PRACTISE, 0, 0});
    check(&house);
    house_close(&house);
}

static void decide(struct house *house)
{
    int count = (int)house->app.view.reply_count;
    if (house->app.view.decision->kind == DECISION_CHOOSE) {
        house_act(house, reply(count - 1));
        return;
    }
    for (int item = 0; item < count && house->app.view.decision->kind == DECISION_SORT; item++)
        house_act(house, (struct action){ACTION_ASSIGN, item, 0});
    for (int item = 0; item < count && !app_can_confirm(&house->app); item++)
        house_act(house, (struct action){ACTION_TOGGLE, item, 0});
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
}

static void play_on(struct house *house)
{
    while (house->app.screen == SCREEN_CONVERSATION) {
        decide(house);
        house_on(house);
    }
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    assert_true(house->app.review.exact);
}

static void the_real_course_fits_every_window(void **state)
{
    (void)state;
    struct house house;
    house_open(&house, SOURCE_DIR "/scenarios", NULL);
    house_read_catalogue(&house);
    check(&house);
    house.training.open_lessons = true;
    house_build(&house);
    check(&house);
    for (size_t i = 0; i < house.app.catalogue.count; i++) {
        house_act(&house, (struct action){ACTION_PRACTISE, (int)i, 0});
        assert_int_equal(house.app.screen, SCREEN_CONVERSATION);
        check(&house);
        house_act(&house, (struct action){.kind = ACTION_CONTINUE});
        house_on(&house);
        house_act(&house, (struct action){.kind = ACTION_HINT});
        assert_true(house.app.hinted);
        check(&house);
        play_on(&house);
        check(&house);
        house_act(&house, (struct action){.kind = ACTION_LEAVE});
    }
    house_close(&house);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_course_fits_every_window),
        cmocka_unit_test(a_conversation_fits_every_window),
        cmocka_unit_test(the_settings_fit_every_window_at_every_text_size),
        cmocka_unit_test(a_message_fits_every_window),
        cmocka_unit_test(the_real_course_fits_every_window),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
