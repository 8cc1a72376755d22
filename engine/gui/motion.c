/* motion.c: breathing begins at rest and ends at rest, whenever it is woken, so
 * that no picture jumps. Blinks come at uneven times, as people's do, but at the
 * same ones in every run: one in each stretch of four seconds. */
#include "gui/motion.h"

#include <math.h>

/* Milliseconds between two pictures: a slow movement needs fewer. */
enum { STEP_FAST = 25, STEP_SLOW = 100 };

enum {
    SETTLING = 3000, /* before the rest, breaths become smaller for so long */
    STRETCH = 4000   /* of time with one blink in it */
};

static const double TURN = 6.283185307179586;

void motion_wake(struct motion *motion, uint64_t now)
{
    if (motion->input == 0 || now >= motion->input + MOTION_REST)
        motion->woken = now;
    motion->input = now;
}

void motion_rest(struct motion *motion)
{
    motion->input = 0;
}

void motion_begin_line(struct motion *motion, uint64_t now, size_t letters)
{
    bool appears = !motion->still && motion->speed > 0 && letters > 0;
    motion->line = appears ? now : 0;
    motion->letters = letters;
}

void motion_end_line(struct motion *motion)
{
    motion->line = 0;
}

static uint64_t since_line(const struct motion *motion, size_t letters)
{
    return motion->line + (uint64_t)letters * 1000 / motion->speed;
}

bool motion_is_appearing(const struct motion *motion, uint64_t now)
{
    return motion->line != 0 && !motion->still && motion->speed > 0 &&
           now < since_line(motion, motion->letters) + MOTION_WORD;
}

static unsigned share(uint64_t now, uint64_t from, unsigned length)
{
    if (now <= from)
        return 0;
    return now >= from + length ? MOTION_WHOLE : (unsigned)((now - from) * MOTION_WHOLE / length);
}

unsigned motion_word(const struct motion *motion, uint64_t now, size_t letters)
{
    return motion_is_appearing(motion, now) ? share(now, since_line(motion, letters), MOTION_WORD)
                                            : MOTION_WHOLE;
}

unsigned motion_face(const struct motion *motion, uint64_t now)
{
    return motion->still || motion->face == 0 ? MOTION_WHOLE
                                              : share(now, motion->face, MOTION_FADE);
}

static bool is_awake(const struct motion *motion, uint64_t now)
{
    return motion->figure && !motion->still && motion->input != 0 &&
           now < motion->input + MOTION_REST;
}

unsigned motion_breath(const struct motion *motion, uint64_t now)
{
    if (!is_awake(motion, now))
        return 0;
    uint64_t left = motion->input + MOTION_REST - now;
    double depth = left < SETTLING ? (double)left / SETTLING : 1;
    double phase = (double)((now - motion->woken) % MOTION_BREATH) / MOTION_BREATH;
    return (unsigned)lround(depth * MOTION_WHOLE * (1 - cos(TURN * phase)) / 2);
}

/* When the blink of a stretch of time begins, in milliseconds since the waking;
 * spread by Knuth's multiplicative hash. */
static uint64_t blink_at(uint64_t stretch)
{
    uint32_t spread = (uint32_t)(stretch + 1) * UINT32_C(2654435761);
    return stretch * STRETCH + STRETCH / 4 + (spread >> 16) % (STRETCH / 2);
}

/* The time since this stretch's blink began, or -1. */
static int64_t blinking(const struct motion *motion, uint64_t now)
{
    uint64_t awake = now - motion->woken, at = blink_at(awake / STRETCH);
    return awake >= at && awake < at + MOTION_BLINK ? (int64_t)(awake - at) : -1;
}

unsigned motion_lids(const struct motion *motion, uint64_t now)
{
    int64_t since = is_awake(motion, now) ? blinking(motion, now) : -1;
    if (since < 0)
        return 0;
    int64_t edge = since < MOTION_BLINK - since ? since : MOTION_BLINK - since;
    int64_t down = edge * 3 * MOTION_WHOLE / MOTION_BLINK;
    return down > MOTION_WHOLE ? MOTION_WHOLE : (unsigned)down;
}

static int until_blink(const struct motion *motion, uint64_t now)
{
    uint64_t awake = now - motion->woken, at = blink_at(awake / STRETCH);
    return at > awake ? (int)(at - awake) : STEP_SLOW;
}

int motion_next(const struct motion *motion, uint64_t now)
{
    bool fades = motion_face(motion, now) < MOTION_WHOLE;
    if (fades || motion_is_appearing(motion, now))
        return STEP_FAST;
    if (!is_awake(motion, now))
        return -1;
    if (blinking(motion, now) >= 0)
        return STEP_FAST;
    int blink = until_blink(motion, now);
    return blink < STEP_SLOW ? blink : STEP_SLOW;
}
