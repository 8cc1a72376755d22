/* player.c: the window says what is wanted by setting the mixer, under a lock that is only
 * ever held for a moment; the device's thread draws from it, and the player's opens and
 * closes. SDL's audio is begun and ended with each device, apart from what the window has
 * of SDL, for a device that hangs must not hang that. */
#include "gui/player.h"

#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "gui/mixer.h"

enum {
    BUFFER = 1024,  /* samples: a twentieth of a second */
    PARTING = 200,  /* milliseconds in which all fades when the window closes */
    PATIENCE = 500, /* milliseconds that the thread has to end in, after that */
    PAUSE = 30000   /* milliseconds until a device that could not be had is asked for again */
};

struct player {
    char *assets; /* owned, as all here */
    SDL_mutex *lock;
    SDL_cond *changed, *ended;
    SDL_AudioSpec files[SOUND_COUNT];
    Uint8 *buffers[SOUND_COUNT];
    struct clip clips[SOUND_COUNT];
    struct mixer mixer;
    uint64_t input;
    int volume;   /* that was set last */
    Uint64 again; /* not before then; 0: at any time */
    bool started, open;
    bool closing, over, left; /* it is to end; its thread has; its window did not wait */
};

static void destroy(struct player *player)
{
    for (int sound = 0; sound < SOUND_COUNT; sound++)
        SDL_FreeWAV(player->buffers[sound]);
    SDL_DestroyCond(player->ended);
    SDL_DestroyCond(player->changed);
    SDL_DestroyMutex(player->lock);
    free(player->assets);
    free(player);
}

struct player *player_new(const char *assets)
{
    struct player *player = calloc(1, sizeof *player);
    if (player == NULL)
        return NULL;
    mixer_init(&player->mixer);
    player->assets = strdup(assets);
    player->lock = SDL_CreateMutex();
    player->changed = SDL_CreateCond();
    player->ended = SDL_CreateCond();
    if (player->assets != NULL && player->lock != NULL && player->changed != NULL &&
        player->ended != NULL)
        return player;
    destroy(player);
    return NULL;
}

/* A file that is missing, or is none of ours, is silent. */
static void load(struct player *player, enum sound sound)
{
    struct text path;
    SDL_AudioSpec spec;
    Uint32 bytes = 0;
    text_init(&path);
    text_addf(&path, "%s/sounds/%s.wav", player->assets, sound_name(sound));
    Uint8 **buffer = &player->buffers[sound];
    if (text_ok(&path, NULL) && SDL_LoadWAV(text_string(&path), &spec, buffer, &bytes) != NULL &&
        spec.freq == MIXER_RATE && spec.channels == 1 && spec.format == AUDIO_S16SYS)
        player->clips[sound] = (struct clip){(const int16_t *)(const void *)*buffer, bytes / 2};
    text_destroy(&path);
}

static void load_all(struct player *player)
{
    for (int sound = 0; sound < SOUND_COUNT; sound++)
        load(player, (enum sound)sound);
    SDL_LockMutex(player->lock);
    player->mixer.clips = player->clips;
    SDL_UnlockMutex(player->lock);
}

/* On the device's thread. */
static void fill(void *self, Uint8 *stream, int bytes)
{
    struct player *player = self;
    SDL_LockMutex(player->lock);
    mixer_fill(&player->mixer, (int16_t *)(void *)stream, (size_t)bytes / sizeof(int16_t));
    if (mixer_is_over(&player->mixer))
        SDL_CondSignal(player->changed);
    SDL_UnlockMutex(player->lock);
}

/* ALSA complains at length on stderr when it is asked for a device and has none. */
static SDL_AudioDeviceID open_device(struct player *player)
{
    SDL_AudioSpec spec = {.freq = MIXER_RATE,
                          .format = AUDIO_S16SYS,
                          .channels = 1,
                          .samples = BUFFER,
                          .callback = fill,
                          .userdata = player};
    SDL_AudioDeviceID device = 0;
    if (SDL_AudioInit(NULL) != 0)
        return 0;
    if (SDL_GetNumAudioDevices(0) != 0)
        device = SDL_OpenAudioDevice(NULL, 0, &spec, NULL, 0);
    if (device != 0)
        SDL_PauseAudioDevice(device, 0);
    else
        SDL_AudioQuit();
    return device;
}

static void close_device(SDL_AudioDeviceID device)
{
    SDL_CloseAudioDevice(device);
    SDL_AudioQuit();
}

/* again: when a device that could not be had is asked for next, or 0; what it could not
 * play is not played late. */
static void set_open(struct player *player, bool open, Uint64 again)
{
    SDL_LockMutex(player->lock);
    player->open = open;
    player->again = again;
    if (again != 0)
        mixer_drop(&player->mixer);
    SDL_UnlockMutex(player->lock);
}

static bool is_due(const struct player *player)
{
    return mixer_is_wanted(&player->mixer) && SDL_GetTicks64() >= player->again;
}

/* Waits until something is to be heard; false: it is time to end. */
static bool wait_for_sound(struct player *player)
{
    SDL_LockMutex(player->lock);
    while (!player->closing && !is_due(player))
        SDL_CondWait(player->changed, player->lock);
    bool closing = player->closing;
    SDL_UnlockMutex(player->lock);
    return !closing;
}

static void wait_for_silence(struct player *player)
{
    SDL_LockMutex(player->lock);
    while (!player->closing && !mixer_is_over(&player->mixer))
        SDL_CondWait(player->changed, player->lock);
    Uint64 until = SDL_GetTicks64() + PARTING;
    while (!mixer_is_over(&player->mixer) && SDL_GetTicks64() < until)
        SDL_CondWaitTimeout(player->changed, player->lock, PARTING);
    SDL_UnlockMutex(player->lock);
}

static void play_all(struct player *player)
{
    while (wait_for_sound(player)) {
        if (player->mixer.clips == NULL)
            load_all(player);
        SDL_AudioDeviceID device = open_device(player);
        set_open(player, device != 0, device != 0 ? 0 : SDL_GetTicks64() + PAUSE);
        if (device == 0)
            continue;
        wait_for_silence(player);
        close_device(device);
        set_open(player, false, 0);
    }
}

static int run(void *data)
{
    struct player *player = data;
    play_all(player);
    SDL_LockMutex(player->lock);
    bool left = player->left;
    player->over = true;
    SDL_CondSignal(player->ended);
    SDL_UnlockMutex(player->lock);
    if (left)
        destroy(player);
    return 0;
}

/* The thread is made when it is first needed; under the lock, which it waits for. */
static void wake(struct player *player)
{
    if (player->started) {
        SDL_CondSignal(player->changed);
        return;
    }
    SDL_Thread *thread = SDL_CreateThread(run, "player", player);
    player->started = thread != NULL;
    SDL_DetachThread(thread);
}

void player_follow(struct player *player, const struct sounding *sounding, bool attentive)
{
    const struct heard *heard = &sounding->heard;
    int volume = attentive ? heard->volume : 0;
    if (player == NULL)
        return;
    SDL_LockMutex(player->lock);
    if (volume != player->volume)
        player->again = 0;
    player->volume = volume;
    mixer_set_volume(&player->mixer, volume);
    mixer_surround(&player->mixer, heard->around);
    if (heard->input != player->input)
        mixer_wake(&player->mixer);
    player->input = heard->input;
    mixer_play(&player->mixer, sounding->begun);
    if (!player->open && is_due(player))
        wake(player);
    SDL_UnlockMutex(player->lock);
}

bool player_is_open(struct player *player)
{
    if (player == NULL)
        return false;
    SDL_LockMutex(player->lock);
    bool open = player->open;
    SDL_UnlockMutex(player->lock);
    return open;
}

void player_free(struct player *player)
{
    if (player == NULL)
        return;
    SDL_LockMutex(player->lock);
    mixer_set_volume(&player->mixer, 0);
    player->closing = true;
    SDL_CondSignal(player->changed);
    Uint64 until = SDL_GetTicks64() + PATIENCE;
    while (player->started && !player->over && SDL_GetTicks64() < until)
        SDL_CondWaitTimeout(player->ended, player->lock, PATIENCE);
    bool over = player->over || !player->started;
    player->left = !over;
    SDL_UnlockMutex(player->lock);
    if (over)
        destroy(player);
}
