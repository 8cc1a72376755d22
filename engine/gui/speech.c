/* speech.c: a letter box of one letter: a newer one takes the place of what was not
 * fetched yet. The voice is opened when the first words come. A voice may hang for ever
 * (speech-dispatcher does without a sound device), so who leaves last puts out the light:
 * the window does not wait for it to close. */
#include "gui/speech.h"

#include <SDL.h>
#include <stdlib.h>
#include <string.h>

enum { PATIENCE = 300 }; /* milliseconds that a voice has to end in */

struct speech {
    struct speech_voice voice;
    void (*failed)(void *self);
    void *self;
    SDL_mutex *lock; /* owned, as all here; of what follows */
    SDL_cond *came, *ended;
    char *words;              /* NULL: none */
    bool closing, over, left; /* it is to end; its thread has; its window did not wait */
    struct err err;           /* kind ERR_NONE: the voice is well, or was not opened yet */
};

/* The next words, which are the caller's; NULL: it is time to end. */
static char *fetch(struct speech *speech)
{
    SDL_LockMutex(speech->lock);
    while (speech->words == NULL && !speech->closing)
        SDL_CondWait(speech->came, speech->lock);
    char *words = speech->closing ? NULL : speech->words;
    if (words != NULL)
        speech->words = NULL;
    SDL_UnlockMutex(speech->lock);
    return words;
}

static void destroy(struct speech *speech)
{
    SDL_DestroyCond(speech->ended);
    SDL_DestroyCond(speech->came);
    SDL_DestroyMutex(speech->lock);
    free(speech->words);
    free(speech);
}

static void fail(struct speech *speech, const struct err *err)
{
    SDL_LockMutex(speech->lock);
    speech->err = *err;
    if (!speech->closing)
        speech->failed(speech->self);
    SDL_UnlockMutex(speech->lock);
}

static void say_all(struct speech *speech)
{
    struct err err = {0};
    char *words = fetch(speech);
    void *opened = words != NULL ? speech->voice.open(speech->voice.self, &err) : NULL;
    if (words != NULL && opened == NULL)
        fail(speech, &err);
    for (; words != NULL; words = fetch(speech)) {
        if (opened != NULL)
            speech->voice.say(opened, words);
        free(words);
    }
    if (opened != NULL)
        speech->voice.close(opened);
}

static int run(void *data)
{
    struct speech *speech = data;
    say_all(speech);
    SDL_LockMutex(speech->lock);
    bool left = speech->left;
    speech->over = true;
    SDL_CondSignal(speech->ended);
    SDL_UnlockMutex(speech->lock);
    if (left)
        destroy(speech);
    return 0;
}

struct speech *speech_start(const struct speech_voice *voice, void (*failed)(void *self),
                            void *self)
{
    struct speech *speech = calloc(1, sizeof *speech);
    if (speech == NULL)
        return NULL;
    *speech = (struct speech){.voice = *voice, .failed = failed, .self = self};
    speech->lock = SDL_CreateMutex();
    speech->came = SDL_CreateCond();
    speech->ended = SDL_CreateCond();
    SDL_Thread *thread = NULL;
    if (speech->lock != NULL && speech->came != NULL && speech->ended != NULL)
        thread = SDL_CreateThread(run, "speech", speech);
    if (thread == NULL) {
        destroy(speech);
        return NULL;
    }
    SDL_DetachThread(thread);
    return speech;
}

void speech_stop(struct speech *speech)
{
    if (speech == NULL)
        return;
    SDL_LockMutex(speech->lock);
    speech->closing = true;
    SDL_CondSignal(speech->came);
    Uint64 until = SDL_GetTicks64() + PATIENCE;
    while (!speech->over && SDL_GetTicks64() < until)
        SDL_CondWaitTimeout(speech->ended, speech->lock, PATIENCE);
    bool over = speech->over;
    speech->left = !over;
    SDL_UnlockMutex(speech->lock);
    if (over)
        destroy(speech);
}

void speech_say(struct speech *speech, const char *words)
{
    char *copy = strdup(words);
    if (copy == NULL)
        return;
    SDL_LockMutex(speech->lock);
    free(speech->words);
    speech->words = copy;
    SDL_CondSignal(speech->came);
    SDL_UnlockMutex(speech->lock);
}

bool speech_failure(struct speech *speech, struct err *err)
{
    SDL_LockMutex(speech->lock);
    bool failed = speech->err.kind != ERR_NONE;
    if (failed)
        *err = speech->err;
    SDL_UnlockMutex(speech->lock);
    return failed;
}
