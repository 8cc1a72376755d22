/* sounds.c: what sounds when, what a conversation sounds like, and its captions. */
#include "gui/sounds.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "house.h"

#define BIT(sound) (1u << (sound))

static const struct heard calm = {.talking = true,
                                  .ending = SOUND_NONE,
                                  .answers = 2,
                                  .mood = 50,
                                  .around = SOUND_RAIN,
                                  .input = 9};

static struct heard with(void (*change)(struct heard *heard))
{
    struct heard heard = calm;
    change(&heard);
    return heard;
}

static unsigned begun(struct heard before, struct heard now)
{
    struct sounding sounding;
    sounds_init(&sounding);
    sounds_follow(&sounding, &before, 1000);
    sounds_follow(&sounding, &now, 2000);
    return sounding.begun;
}

static void same(struct heard *heard)
{
    (void)heard;
}

static void reply(struct heard *heard)
{
    heard->answers++;
    heard->replied = true;
}

static void please(struct heard *heard)
{
    reply(heard);
    heard->mood += 5;
}

static void annoy(struct heard *heard)
{
    reply(heard);
    heard->mood -= 5;
}

static void let_time_run_out(struct heard *heard)
{
    heard->answers++;
    heard->mood -= 5;
}

static void take_back(struct heard *heard)
{
    heard->answers--;
    heard->mood += 5;
}

static void lose_the_meter(struct heard *heard)
{
    heard->mood = -1;
}

static void hint(struct heard *heard)
{
    heard->hinted = true;
}

static void hurry(struct heard *heard)
{
    heard->hurried = true;
}

static void end_well(struct heard *heard)
{
    reply(heard);
    heard->talking = false;
    heard->ending = SOUND_GOOD;
}

static void end_by_the_clock(struct heard *heard)
{
    heard->answers++;
    heard->talking = false;
    heard->ending = SOUND_BAD;
}

static void leave(struct heard *heard)
{
    heard->talking = false;
}

static void be_louder(struct heard *heard)
{
    heard->talking = false;
    heard->volume = 60;
}

static void each_change_has_its_sound(void **state)
{
    (void)state;
    static const struct {
        void (*change)(struct heard *heard);
        unsigned sounds;
    } changes[] = {
        {same, 0},
        {reply, BIT(SOUND_REPLY)},
        {please, BIT(SOUND_REPLY) | BIT(SOUND_MOOD_UP)},
        {annoy, BIT(SOUND_REPLY) | BIT(SOUND_MOOD_DOWN)},
        {let_time_run_out, BIT(SOUND_MOOD_DOWN)},
        {take_back, 0},
        {lose_the_meter, 0},
        {hint, BIT(SOUND_HINT)},
        {hurry, BIT(SOUND_TIME)},
        {end_well, BIT(SOUND_REPLY) | BIT(SOUND_GOOD)},
        {end_by_the_clock, BIT(SOUND_BAD)},
        {leave, 0},
        {be_louder, BIT(SOUND_REPLY)},
    };
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++)
        if (begun(calm, with(changes[i].change)) != changes[i].sounds)
            fail_msg("change %zu: %x", i, begun(calm, with(changes[i].change)));
}

static void what_lasts_sounds_once(void **state)
{
    (void)state;
    assert_int_equal(begun(with(hint), with(hint)), 0);
    assert_int_equal(begun(with(hurry), with(hurry)), 0);
    assert_int_equal(begun(with(end_well), with(end_well)), 0);
}

static void what_was_there_before_one_came_is_not_heard(void **state)
{
    (void)state;
    struct sounding sounding;
    sounds_init(&sounding);
    struct heard first = with(please);
    first.volume = 60;
    sounds_follow(&sounding, &first, 1000);
    assert_int_equal(sounding.begun, 0);
    assert_int_equal(begun(with(leave), with(please)), 0);
    assert_int_equal(begun(with(leave), with(end_well)), 0);
}

static void a_caption_tells_the_last_sound_and_then_what_is_around(void **state)
{
    (void)state;
    struct sounding sounding;
    sounds_init(&sounding);
    assert_string_equal(sounds_caption(&sounding), "");
    sounds_follow(&sounding, &calm, 1000);
    assert_string_equal(sounds_caption(&sounding), "[rain on the roof]");
    struct heard heard = with(please);
    sounds_follow(&sounding, &heard, 2000);
    assert_string_equal(sounds_caption(&sounding), "[two notes rise]");
    sounds_follow(&sounding, &heard, 2000 + SOUNDS_CAPTION - 1);
    assert_string_equal(sounds_caption(&sounding), "[two notes rise]");
    sounds_follow(&sounding, &heard, 2000 + SOUNDS_CAPTION);
    assert_string_equal(sounds_caption(&sounding), "[rain on the roof]");
}

static void every_sound_has_a_file_and_a_caption(void **state)
{
    (void)state;
    for (int sound = 0; sound < SOUND_COUNT; sound++) {
        struct sounding sounding = {.told = (enum sound)sound};
        char path[512];
        snprintf(path, sizeof path, SOURCE_DIR "/assets/sounds/%s.wav",
                 sound_name((enum sound)sound));
        if (!file_exists(path))
            fail_msg("%s is missing", path);
        assert_int_equal(sounds_caption(&sounding)[0], '[');
    }
}

static void every_place_that_is_drawn_is_heard(void **state)
{
    (void)state;
    struct file_names names;
    struct err err = {0};
    assert_true(file_list(SOURCE_DIR "/assets/places", &names, &err));
    assert_true(names.count > 0);
    for (size_t i = 0; i < names.count; i++) {
        names.at[i][strcspn(names.at[i], ".")] = '\0';
        enum sound sound = sounds_of_place(names.at[i]);
        if (sound < SOUND_AMBIENCE || sound >= SOUND_COUNT)
            fail_msg("%s has no sound", names.at[i]);
    }
    file_names_destroy(&names);
    assert_int_equal(sounds_of_place("the-moon"), SOUND_NONE);
    assert_int_equal(sounds_of_place(NULL), SOUND_NONE);
}

static const char *seen_caption(const struct house *house)
{
    for (size_t i = 0; i < house->frame.list.count; i++) {
        const struct draw *draw = &house->frame.list.at[i];
        if (draw->kind == DRAW_TEXT && draw->text[0] == '[')
            return draw->text;
    }
    return NULL;
}

static void around(struct house *house, enum sound sound)
{
    assert_int_equal(house->app.sounding.heard.around, sound);
}

/* The library's conversation is at a shop. */
static void a_conversation_is_heard_from_its_first_line_to_its_end(void **state)
{
    (void)state;
    struct house house;
    struct app *app = &house.app;
    house_open(&house, SOURCE_DIR "/tests/gui/library", NULL);
    house_read_catalogue(&house);
    house_act(&house, (struct action){ACTION_PRACTISE, 0, 0});
    around(&house, SOUND_NONE);
    assert_null(seen_caption(&house));
    house_act(&house, (struct action){.kind = ACTION_CONTINUE});
    house_on(&house);
    around(&house, SOUND_MURMUR);
    assert_string_equal(seen_caption(&house), "[people talk quietly]");
    house_act(&house, (struct action){.kind = ACTION_PAUSE});
    around(&house, SOUND_NONE);
    house_act(&house, (struct action){.kind = ACTION_CONTINUE});
    house_act(&house, (struct action){.kind = ACTION_SETTINGS});
    around(&house, SOUND_MURMUR);
    house_act(&house, (struct action){ACTION_SET, SETTING_SOUND, 100});
    assert_int_equal(app->sounding.begun, BIT(SOUND_REPLY));
    house_act(&house, (struct action){ACTION_SET, SETTING_CAPTIONS, 0});
    assert_null(seen_caption(&house));
    house_act(&house, (struct action){ACTION_SET, SETTING_CAPTIONS, 1});
    house_act(&house, (struct action){.kind = ACTION_BACK});
    assert_int_equal(app->sounding.begun, 0);
    house_act(&house, (struct action){.kind = ACTION_HINT});
    assert_int_equal(app->sounding.begun, BIT(SOUND_HINT));
    assert_string_equal(seen_caption(&house), "[a small bell]");
    assert_true(app->due > 0);
    house_act(&house, (struct action){ACTION_REPLY, 0, 0});
    assert_true((app->sounding.begun & BIT(SOUND_REPLY)) != 0);
    house_close(&house);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_change_has_its_sound),
        cmocka_unit_test(what_lasts_sounds_once),
        cmocka_unit_test(what_was_there_before_one_came_is_not_heard),
        cmocka_unit_test(a_caption_tells_the_last_sound_and_then_what_is_around),
        cmocka_unit_test(every_sound_has_a_file_and_a_caption),
        cmocka_unit_test(every_place_that_is_drawn_is_heard),
        cmocka_unit_test(a_conversation_is_heard_from_its_first_line_to_its_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
