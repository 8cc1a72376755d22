/* mixer.c: loops, fades, volume and the limit, heard by counting. */
#include "gui/mixer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { SECOND = MIXER_RATE, SHORT = 400, LOOP = 1000, LEVEL = 8000 };

/* Every sound is a plain level: SHORT of it, or LOOP for what is around. */
struct studio {
    int16_t samples[LOOP];
    struct clip clips[SOUND_COUNT];
    struct mixer mixer;
    int16_t heard[SECOND];
};

static void set_up(struct studio *studio, int16_t level)
{
    mixer_init(&studio->mixer);
    for (size_t i = 0; i < LOOP; i++)
        studio->samples[i] = level;
    for (int sound = 0; sound < SOUND_COUNT; sound++)
        studio->clips[sound] =
            (struct clip){studio->samples, sound < SOUND_AMBIENCE ? SHORT : LOOP};
    studio->mixer.clips = studio->clips;
}

static void hear(struct studio *studio, int milliseconds)
{
    size_t left = (size_t)milliseconds * MIXER_RATE / 1000;
    for (size_t part; left > 0; left -= part) {
        part = left < SECOND ? left : SECOND;
        mixer_fill(&studio->mixer, studio->heard, part);
    }
}

static int last(const struct studio *studio, int milliseconds)
{
    return studio->heard[milliseconds * MIXER_RATE / 1000 - 1];
}

/* At the full volume, with somebody there. */
static void begin(struct studio *studio)
{
    set_up(studio, LEVEL);
    mixer_set_volume(&studio->mixer, 100);
    mixer_wake(&studio->mixer);
    hear(studio, 500);
}

static void a_sound_is_heard_once_and_ends(void **state)
{
    (void)state;
    struct studio studio;
    begin(&studio);
    assert_false(mixer_is_wanted(&studio.mixer));
    mixer_play(&studio.mixer, 1u << SOUND_HINT);
    assert_true(mixer_is_wanted(&studio.mixer));
    hear(&studio, 500);
    for (size_t i = 0; i < SECOND / 2; i++)
        assert_int_equal(studio.heard[i], i < SHORT ? LEVEL : 0);
    assert_false(mixer_is_wanted(&studio.mixer));
}

static void sounds_that_begin_together_come_one_after_the_other(void **state)
{
    (void)state;
    struct studio studio;
    begin(&studio);
    mixer_play(&studio.mixer, 1u << SOUND_REPLY | 1u << SOUND_MOOD_UP);
    hear(&studio, 500);
    size_t gap = (size_t)MIXER_GAP * MIXER_RATE / 1000;
    for (size_t i = 0; i < SECOND / 2; i++)
        assert_int_equal(studio.heard[i], i < SHORT || (i >= gap && i < gap + SHORT) ? LEVEL : 0);
}

static void a_loop_comes_and_goes_gently(void **state)
{
    (void)state;
    struct studio studio;
    begin(&studio);
    mixer_surround(&studio.mixer, SOUND_RAIN);
    for (int part = 0; part < 2; part++) {
        hear(&studio, 1000);
        assert_true(part > 0 || studio.heard[0] < 2);
        for (size_t i = 1; i < SECOND; i++)
            assert_in_range(studio.heard[i] - studio.heard[i - 1], 0, 2);
    }
    assert_int_equal(last(&studio, 1000), LEVEL);
    hear(&studio, 30000);
    assert_int_equal(last(&studio, 1000), LEVEL);
    mixer_surround(&studio.mixer, SOUND_NONE);
    for (int part = 0; part < 2; part++) {
        hear(&studio, 1000);
        assert_true(part > 0 || studio.heard[0] > LEVEL - 2);
        for (size_t i = 1; i < SECOND; i++)
            assert_in_range(studio.heard[i - 1] - studio.heard[i], 0, 2);
    }
    assert_int_equal(last(&studio, 1000), 0);
}

static void one_loop_becomes_another_and_comes_back(void **state)
{
    (void)state;
    struct studio studio;
    begin(&studio);
    for (int i = 0; i < 50; i++) {
        mixer_surround(&studio.mixer, i % 2 == 0 ? SOUND_RAIN : SOUND_LINE);
        hear(&studio, 100);
    }
    hear(&studio, 2000);
    assert_int_equal(last(&studio, 1000), LEVEL);
}

static void it_is_quiet_when_nobody_is_there(void **state)
{
    (void)state;
    struct studio studio;
    begin(&studio);
    mixer_surround(&studio.mixer, SOUND_LINE);
    hear(&studio, SOUNDS_REST - 1000);
    assert_int_equal(last(&studio, 1000), LEVEL);
    hear(&studio, 3000);
    assert_int_equal(last(&studio, 1000), 0);
    assert_false(mixer_is_wanted(&studio.mixer));
    assert_false(mixer_is_over(&studio.mixer));
    hear(&studio, MIXER_LINGER);
    assert_true(mixer_is_over(&studio.mixer));
    mixer_wake(&studio.mixer);
    assert_true(mixer_is_wanted(&studio.mixer));
    assert_false(mixer_is_over(&studio.mixer));
    hear(&studio, 2000);
    assert_int_equal(last(&studio, 1000), LEVEL);
}

static void the_volume_glides_and_is_squared(void **state)
{
    (void)state;
    struct studio studio;
    begin(&studio);
    mixer_surround(&studio.mixer, SOUND_LINE);
    hear(&studio, 2000);
    mixer_set_volume(&studio.mixer, 50);
    hear(&studio, 1000);
    for (size_t i = 1; i < SECOND; i++)
        assert_in_range(studio.heard[i - 1] - studio.heard[i], 0, 4);
    assert_int_equal(last(&studio, 1000), LEVEL / 4);
    mixer_set_volume(&studio.mixer, 0);
    hear(&studio, 1000);
    assert_int_equal(last(&studio, 1000), 0);
    assert_true(mixer_is_over(&studio.mixer));
    assert_false(mixer_is_wanted(&studio.mixer));
}

static void nothing_is_played_when_it_is_off(void **state)
{
    (void)state;
    struct studio studio;
    set_up(&studio, LEVEL);
    mixer_play(&studio.mixer, 1u << SOUND_GOOD);
    mixer_set_volume(&studio.mixer, 100);
    assert_false(mixer_is_wanted(&studio.mixer));
    mixer_play(&studio.mixer, 1u << SOUND_GOOD);
    mixer_drop(&studio.mixer);
    assert_false(mixer_is_wanted(&studio.mixer));
}

static void nothing_is_ever_loud(void **state)
{
    (void)state;
    static const int16_t levels[] = {INT16_MAX, INT16_MIN};
    for (size_t level = 0; level < 2; level++) {
        struct studio studio;
        set_up(&studio, levels[level]);
        mixer_set_volume(&studio.mixer, 100);
        mixer_wake(&studio.mixer);
        mixer_surround(&studio.mixer, SOUND_RAIN);
        hear(&studio, 2000);
        for (int i = 0; i < 30; i++)
            mixer_play(&studio.mixer, 1u << (i % SOUND_AMBIENCE));
        hear(&studio, 1000);
        for (size_t i = 0; i < SECOND; i++)
            assert_true(abs(studio.heard[i]) <= MIXER_PEAK);
        assert_int_equal(abs(studio.heard[0]), MIXER_PEAK);
        assert_int_equal(abs(last(&studio, 1000)), MIXER_PEAK);
    }
}

static void clips_may_be_missing(void **state)
{
    (void)state;
    struct studio studio;
    begin(&studio);
    memset(studio.clips, 0, sizeof studio.clips);
    mixer_surround(&studio.mixer, SOUND_RAIN);
    mixer_play(&studio.mixer, 1u << SOUND_GOOD);
    hear(&studio, 1000);
    assert_int_equal(last(&studio, 1000), 0);
    studio.mixer.clips = NULL;
    mixer_play(&studio.mixer, 1u << SOUND_GOOD);
    hear(&studio, 1000);
    assert_int_equal(last(&studio, 1000), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sound_is_heard_once_and_ends),
        cmocka_unit_test(sounds_that_begin_together_come_one_after_the_other),
        cmocka_unit_test(a_loop_comes_and_goes_gently),
        cmocka_unit_test(one_loop_becomes_another_and_comes_back),
        cmocka_unit_test(it_is_quiet_when_nobody_is_there),
        cmocka_unit_test(the_volume_glides_and_is_squared),
        cmocka_unit_test(nothing_is_played_when_it_is_off),
        cmocka_unit_test(nothing_is_ever_loud),
        cmocka_unit_test(clips_may_be_missing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
