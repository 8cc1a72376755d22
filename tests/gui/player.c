/* player.c: through SDL's own drivers for tests: one that writes what it is given to a
 * file, and one that takes it and is silent. */
#include "gui/player.h"

#include <SDL.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "gui/mixer.h"

#define RECORDING BINARY_DIR "/recording.raw"

enum { MOST = 4 << 20 };

static struct sounding around(enum sound loop, int volume)
{
    struct sounding sounding;
    sounds_init(&sounding);
    sounding.heard = (struct heard){.ending = SOUND_NONE, .around = loop, .input = 1};
    sounding.heard.volume = volume;
    return sounding;
}

static void play(struct player *player, enum sound sound, int volume)
{
    struct sounding sounding = around(SOUND_NONE, volume);
    sounding.begun = 1u << sound;
    player_follow(player, &sounding, true);
}

/* Within ten seconds, for the machine may be busy. */
static bool becomes(struct player *player, bool open)
{
    for (int wait = 0; wait < 1000 && player_is_open(player) != open; wait++)
        SDL_Delay(10);
    return player_is_open(player) == open;
}

static struct player *player_with(const char *driver)
{
    setenv("SDL_AUDIODRIVER", driver, 1);
    setenv("SDL_DISKAUDIOFILE", RECORDING, 1);
    unlink(RECORDING);
    struct player *player = player_new(SOURCE_DIR "/assets");
    assert_non_null(player);
    return player;
}

static int loudest(void)
{
    struct text recording;
    struct err err = {0};
    int most = 0;
    text_init(&recording);
    if (!file_read(RECORDING, MOST, &recording, &err))
        fail_msg("%s", err.text);
    const char *bytes = text_string(&recording);
    for (size_t i = 0; i + 1 < recording.length; i += 2) {
        int sample = (int16_t)((uint8_t)bytes[i] | (uint8_t)bytes[i + 1] << 8);
        most = abs(sample) > most ? abs(sample) : most;
    }
    text_destroy(&recording);
    return most;
}

static void a_sound_opens_the_device_and_silence_closes_it(void **state)
{
    (void)state;
    struct player *player = player_with("disk");
    play(player, SOUND_GOOD, 100);
    assert_true(becomes(player, true));
    assert_true(becomes(player, false));
    player_free(player);
    assert_in_range(loudest(), 6000, MIXER_PEAK);
}

static void a_loop_sounds_until_the_window_is_left(void **state)
{
    (void)state;
    struct player *player = player_with("disk");
    struct sounding rain = around(SOUND_RAIN, 100);
    player_follow(player, &rain, true);
    assert_true(becomes(player, true));
    SDL_Delay(800);
    assert_true(player_is_open(player));
    player_follow(player, &rain, false);
    assert_true(becomes(player, false));
    assert_in_range(loudest(), 500, 6000);
    player_follow(player, &rain, true);
    assert_true(becomes(player, true));
    Uint64 before = SDL_GetTicks64();
    player_free(player);
    assert_true(SDL_GetTicks64() - before < 2000);
}

static void sound_that_is_off_opens_nothing(void **state)
{
    (void)state;
    struct player *player = player_with("disk");
    struct sounding rain = around(SOUND_RAIN, 0);
    rain.begun = 1u << SOUND_REPLY;
    player_follow(player, &rain, true);
    SDL_Delay(200);
    assert_false(player_is_open(player));
    player_free(player);
    assert_false(file_exists(RECORDING));
}

static void without_a_device_nothing_happens(void **state)
{
    (void)state;
    struct player *player = player_with("none-such");
    play(player, SOUND_GOOD, 100);
    SDL_Delay(200);
    play(player, SOUND_GOOD, 60);
    SDL_Delay(200);
    assert_false(player_is_open(player));
    player_free(player);
}

static void without_its_files_it_is_silent(void **state)
{
    (void)state;
    setenv("SDL_AUDIODRIVER", "dummy", 1);
    struct player *player = player_new("/nowhere");
    play(player, SOUND_GOOD, 100);
    assert_true(becomes(player, true));
    assert_true(becomes(player, false));
    player_free(player);
    player_free(NULL);
    play(NULL, SOUND_GOOD, 100);
    assert_false(player_is_open(NULL));
}

static double processor_seconds(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static void what_is_around_costs_little_and_a_closed_device_nothing(void **state)
{
    (void)state;
    struct player *player = player_with("dummy");
    struct sounding rain = around(SOUND_RAIN, 100);
    player_follow(player, &rain, true);
    assert_true(becomes(player, true));
    double before = processor_seconds();
    SDL_Delay(2000);
    assert_true(processor_seconds() - before < 0.2);
    player_follow(player, &rain, false);
    assert_true(becomes(player, false));
    SDL_Delay(100);
    before = processor_seconds();
    SDL_Delay(1000);
    assert_true(processor_seconds() - before < 0.005);
    player_free(player);
}

/* Nobody reads from the pipe, so the driver waits for ever. Last, for what hangs stays. */
static void a_device_that_hangs_hangs_nobody(void **state)
{
    (void)state;
    struct player *player = player_with("disk");
    assert_int_equal(mkfifo(RECORDING, 0600), 0);
    Uint64 before = SDL_GetTicks64();
    for (int i = 0; i < 100; i++)
        play(player, SOUND_GOOD, 100);
    player_free(player);
    assert_true(SDL_GetTicks64() - before < 2000);
    unlink(RECORDING);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sound_opens_the_device_and_silence_closes_it),
        cmocka_unit_test(a_loop_sounds_until_the_window_is_left),
        cmocka_unit_test(sound_that_is_off_opens_nothing),
        cmocka_unit_test(without_a_device_nothing_happens),
        cmocka_unit_test(without_its_files_it_is_silent),
        cmocka_unit_test(what_is_around_costs_little_and_a_closed_device_nothing),
        cmocka_unit_test(a_device_that_hangs_hangs_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
