/* sounds.c: a sound tells what the screen shows as well, so none is ever needed; and
 * what is undone, or was there before one came, is not heard. */
#include "gui/sounds.h"

#include <string.h>

static const struct {
    const char *name, *caption;
} all[SOUND_COUNT] = {
    [SOUND_REPLY] = {"reply", "[a soft tap]"},
    [SOUND_MOOD_UP] = {"mood-up", "[two notes rise]"},
    [SOUND_MOOD_DOWN] = {"mood-down", "[two notes fall]"},
    [SOUND_HINT] = {"hint", "[a small bell]"},
    [SOUND_TIME] = {"time", "[two low notes: time is nearly up]"},
    [SOUND_GOOD] = {"good", "[three notes rise]"},
    [SOUND_MIXED] = {"mixed", "[two long notes]"},
    [SOUND_BAD] = {"bad", "[three notes fall]"},
    [SOUND_LINE] = {"line", "[a telephone line hums]"},
    [SOUND_MURMUR] = {"murmur", "[people talk quietly]"},
    [SOUND_MACHINES] = {"machines", "[machines run far away]"},
    [SOUND_RAIN] = {"rain", "[rain on the roof]"},
    [SOUND_ROOM] = {"room", "[a quiet room]"},
};

enum sound sounds_of_place(const char *place)
{
    static const struct {
        const char *place;
        enum sound sound;
    } places[] = {
        {"clinic", SOUND_ROOM},          {"factory-floor", SOUND_MACHINES},
        {"gatehouse", SOUND_RAIN},       {"hotel-desk", SOUND_ROOM},
        {"loading-bay", SOUND_MACHINES}, {"meeting-room", SOUND_ROOM},
        {"office", SOUND_ROOM},          {"reception", SOUND_ROOM},
        {"restaurant", SOUND_MURMUR},    {"shoe-shop", SOUND_MURMUR},
        {"shop-floor", SOUND_MURMUR},    {"staff-room", SOUND_ROOM},
        {"telephone-desk", SOUND_LINE},  {"ticket-desk", SOUND_MURMUR},
    };
    for (size_t i = 0; place != NULL && i < sizeof places / sizeof places[0]; i++)
        if (strcmp(places[i].place, place) == 0)
            return places[i].sound;
    return SOUND_NONE;
}

const char *sound_name(enum sound sound)
{
    return all[sound].name;
}

void sounds_init(struct sounding *sounding)
{
    *sounding = (struct sounding){.heard = {.ending = SOUND_NONE, .around = SOUND_NONE},
                                  .told = SOUND_NONE};
}

static unsigned bit(bool wanted, enum sound sound)
{
    return wanted ? 1u << sound : 0;
}

/* While one talks. */
static unsigned within(const struct heard *before, const struct heard *now)
{
    bool on = now->answers >= before->answers, meter = before->mood >= 0 && now->mood >= 0;
    return bit(now->answers > before->answers && now->replied, SOUND_REPLY) |
           bit(on && meter && now->mood > before->mood, SOUND_MOOD_UP) |
           bit(on && meter && now->mood < before->mood, SOUND_MOOD_DOWN) |
           bit(now->hinted && !before->hinted, SOUND_HINT) |
           bit(now->hurried && !before->hurried, SOUND_TIME);
}

/* Who changes the volume hears how loud it is. */
static unsigned beginning(const struct heard *before, const struct heard *now)
{
    if (before->talking && now->talking)
        return within(before, now);
    if (before->talking && now->ending != SOUND_NONE)
        return bit(now->replied && now->answers > before->answers, SOUND_REPLY) |
               bit(true, now->ending);
    return bit(now->volume != before->volume && before->input != 0, SOUND_REPLY);
}

static enum sound last_of(unsigned set)
{
    enum sound last = SOUND_NONE;
    for (int sound = 0; sound < SOUND_COUNT; sound++)
        if ((set & 1u << sound) != 0)
            last = (enum sound)sound;
    return last;
}

void sounds_follow(struct sounding *sounding, const struct heard *heard, uint64_t now)
{
    sounding->begun = beginning(&sounding->heard, heard);
    if (sounding->begun != 0) {
        sounding->told = last_of(sounding->begun);
        sounding->until = now + SOUNDS_CAPTION;
    } else if (now >= sounding->until) {
        sounding->told = SOUND_NONE;
    }
    sounding->heard = *heard;
}

const char *sounds_caption(const struct sounding *sounding)
{
    enum sound sound = sounding->told != SOUND_NONE ? sounding->told : sounding->heard.around;
    return sound != SOUND_NONE ? all[sound].caption : "";
}
