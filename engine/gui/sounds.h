/* sounds.h: what is to be heard, from what changed between two pictures, and the same in
 * words. Data alone: who plays it is the player's business, and captions come without. */
#ifndef GUI_SOUNDS_H
#define GUI_SOUNDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Each is assets/sounds/NAME.wav. Those from SOUND_AMBIENCE on are loops. */
enum sound {
    SOUND_REPLY,
    SOUND_MOOD_UP,
    SOUND_MOOD_DOWN,
    SOUND_HINT,
    SOUND_TIME,
    SOUND_GOOD, /* how a conversation ended */
    SOUND_MIXED,
    SOUND_BAD,
    SOUND_LINE,
    SOUND_MURMUR,
    SOUND_MACHINES,
    SOUND_RAIN,
    SOUND_ROOM,
    SOUND_COUNT,
    SOUND_NONE = SOUND_COUNT,
    SOUND_AMBIENCE = SOUND_LINE
};

enum {
    SOUNDS_HURRY = 10000,  /* milliseconds: as much is left when time is nearly up */
    SOUNDS_CAPTION = 4000, /* milliseconds that a sound is told for */
    SOUNDS_REST = 60000    /* milliseconds without an input, then it is quiet around */
};

/* What of the app can be heard. */
struct heard {
    bool talking;      /* a conversation is shown, not covered */
    enum sound ending; /* a debrief is shown: how it ended; or NONE */
    size_t answers;    /* that were given so far */
    bool replied;      /* the last of them by the person, not by the clock */
    int mood;          /* percent; -1: there is no meter */
    bool hinted;       /* a hint is shown */
    bool hurried;      /* the time is nearly up */
    enum sound around; /* a loop, or NONE */
    uint64_t input;    /* when there was one last */
    int volume;        /* 0 (off) to 100 */
};

struct sounding {
    struct heard heard; /* at the last picture */
    unsigned begun;     /* what sounds with it: a bit of 1 << enum sound for each */
    enum sound told;    /* in the caption, in place of what is around; or NONE */
    uint64_t until;     /* as long as that */
};

void sounds_init(struct sounding *sounding);

/* The next picture. `now`: milliseconds of a clock that only goes forward. */
void sounds_follow(struct sounding *sounding, const struct heard *heard, uint64_t now);

/* What a place sounds like, by the id of its picture (may be NULL); or NONE. */
enum sound sounds_of_place(const char *place);

const char *sound_name(enum sound sound);

/* "[two notes rise]"; "" when there is nothing to hear. */
const char *sounds_caption(const struct sounding *sounding);

#endif
