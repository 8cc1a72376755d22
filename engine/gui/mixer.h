/* mixer.h: a few sounds at a time made one, softly: what begins and ends around one fades,
 * the volume glides, and nothing is louder than MIXER_PEAK. Samples are 16 bits, one
 * channel, MIXER_RATE a second. It allocates nothing; a mixer of zeros is silent. */
#ifndef GUI_MIXER_H
#define GUI_MIXER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "gui/sounds.h"

enum {
    MIXER_RATE = 22050,
    MIXER_PEAK = 1 << 14, /* of 32767: half */
    MIXER_VOICES = 6,
    MIXER_GAP = 150,    /* milliseconds between two sounds that begin together */
    MIXER_FADE = 1200,  /* milliseconds that a loop takes to come and to go */
    MIXER_GLIDE = 150,  /* milliseconds from silence to the full volume */
    MIXER_LINGER = 3000 /* milliseconds of silence, then it is over */
};

struct clip {
    const int16_t *samples; /* borrowed; may be NULL when count is 0 */
    size_t count;
};

struct voice {
    bool on, loops;
    enum sound sound;
    size_t wait, at;      /* in samples */
    int32_t gain, target; /* of a loop: a share */
};

struct mixer {
    const struct clip *clips; /* borrowed: SOUND_COUNT of them; NULL: not there yet */
    struct voice voices[MIXER_VOICES];
    int32_t volume, target;
    enum sound around; /* the loop that is wanted, or NONE */
    size_t rest;       /* samples until that fades because nobody is there */
    size_t quiet;      /* samples of silence up to now */
};

void mixer_init(struct mixer *mixer);

/* percent of loudness as one hears it, 0 to 100: it is squared. */
void mixer_set_volume(struct mixer *mixer, int percent);

/* A set of 1 << enum sound, one after the other. Without a volume: nothing. */
void mixer_play(struct mixer *mixer, unsigned sounds);

void mixer_surround(struct mixer *mixer, enum sound loop); /* or SOUND_NONE */

/* Somebody is there: the loop goes on for SOUNDS_REST. */
void mixer_wake(struct mixer *mixer);

/* Lets go of the sounds that have begun or wait to. */
void mixer_drop(struct mixer *mixer);

/* There is something to be heard; it was silent for so long that nothing needs to run. */
bool mixer_is_wanted(const struct mixer *mixer);
bool mixer_is_over(const struct mixer *mixer);

void mixer_fill(struct mixer *mixer, int16_t *samples, size_t count);

#endif
