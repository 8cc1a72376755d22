/* make.c: make_sounds FOLDER makes the sounds of the window anew, byte for byte: whole
 * numbers alone, so that every machine and compiler comes to the same. A loop is made of
 * what comes round in its length (tones of whole cycles, noise that was filtered one round
 * before it counts), so it has no seam. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { RATE = 22050, LONGEST = 4 * RATE, ONE = 1 << 15 };

struct track {
    int32_t at[LONGEST];
    int count;
    bool loops;
};

static int samples(int milliseconds)
{
    return (int)((int64_t)milliseconds * RATE / 1000);
}

/* Of a phase where 2^32 is once round; ONE is 1. A polynomial of a quarter, within 0.02 %. */
static int32_t sine(uint32_t phase)
{
    int64_t x =
        (int32_t)(phase + 0x40000000u) < 0 ? (int64_t)0x80000000 - phase : (int64_t)(int32_t)phase;
    x /= ONE; /* a quarter is ONE */
    int64_t square = x * x / ONE;
    return (int32_t)(x * (51467 + square * (-21077 + square * 2383 / ONE) / ONE) / ONE);
}

static uint32_t turn(int64_t part, int64_t whole)
{
    return (uint32_t)((part % whole << 32) / whole);
}

struct note {
    int from, hertz, level, attack, half; /* milliseconds; level in ONE; half: its half-life */
};

/* In a loop, what goes over the end comes in again at the beginning. */
static void add_note(struct track *track, struct note note)
{
    int attack = samples(note.attack), half = samples(note.half);
    int64_t loud = (int64_t)note.level * ONE;
    int count = track->loops ? track->count : track->count - samples(note.from);
    for (int i = 0; i < count && loud > ONE; i++) {
        int64_t rise = i < attack ? (int64_t)ONE * i / attack : ONE;
        int64_t wave = sine(turn((int64_t)note.hertz * i, RATE)) * (loud / ONE) / ONE;
        track->at[(samples(note.from) + i) % track->count] += (int32_t)(wave * rise / ONE);
        if (i >= attack)
            loud -= loud * 693 / 1000 / half;
    }
}

/* The last of a sound that dies away. */
static void end_softly(struct track *track)
{
    int last = samples(60);
    for (int i = 0; i < last; i++)
        track->at[track->count - 1 - i] =
            (int32_t)((int64_t)track->at[track->count - 1 - i] * i / last);
}

/* Soft, with a little of the octave and of the twelfth. */
static void add_bell(struct track *track, int from, int hertz, int level, int half)
{
    add_note(track, (struct note){from, hertz, level, 6, half});
    add_note(track, (struct note){from, 2 * hertz, level / 5, 4, half / 2});
    add_note(track, (struct note){from, 3 * hertz, level / 16, 3, half / 3});
}

static void add_hum(struct track *track, int cycles, int level)
{
    for (int i = 0; i < track->count; i++)
        track->at[i] += sine(turn((int64_t)cycles * i, track->count)) * level / ONE;
}

static int32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return (int32_t)(*state >> 16) - ONE;
}

struct noise {
    uint32_t seed;
    int above, below; /* hertz, about: what is let through; above 0: all that is low */
    int level;
    int swells; /* of its loudness, round the loop; 0: it is even */
};

/* A number from 0 to ONE that wanders round the loop in so many steps. */
static int32_t swell(const struct noise *noise, int i, int count)
{
    if (noise->swells == 0)
        return ONE;
    int64_t at = (int64_t)i * noise->swells;
    uint32_t one = noise->seed + (uint32_t)(at / count) * 2654435761u;
    uint32_t two = noise->seed + (uint32_t)((at / count + 1) % noise->swells) * 2654435761u;
    next_random(&one);
    next_random(&two);
    int32_t a = (next_random(&one) + ONE) / 2, b = (next_random(&two) + ONE) / 2;
    int64_t share = (ONE - sine(0x40000000u + turn(at % count, 2 * (int64_t)count))) / 2;
    int64_t loud = a + (b - a) * share / ONE;
    return (int32_t)(loud * loud / ONE);
}

/* Two rounds over the same noise: the first brings the filters to where they begin. */
static void add_noise(struct track *track, const struct noise *noise)
{
    int64_t low = 0, lower = 0, high = 0;
    int64_t a = (int64_t)noise->below * 201 * 1024 / (RATE * 32 + noise->below * 201);
    int64_t b = (int64_t)noise->above * 201 * 1024 / (RATE * 32 + noise->above * 201);
    for (int round = 0; round < 2; round++) {
        uint32_t state = noise->seed;
        for (int i = 0; i < track->count; i++) {
            low += ((int64_t)next_random(&state) * 256 - low) * a / 1024;
            lower += (low - lower) * a / 1024;
            high += (lower - high) * b / 1024;
            int64_t wave = (lower - high) / 256 * noise->level / ONE;
            if (round == 1)
                track->at[i] += (int32_t)(wave * swell(noise, i, track->count) / ONE);
        }
    }
}

static void make_reply(struct track *track)
{
    add_note(track, (struct note){0, 620, ONE, 2, 14});
    add_note(track, (struct note){0, 1180, ONE / 4, 1, 8});
}

static void make_mood_up(struct track *track)
{
    add_bell(track, 0, 587, ONE, 60);
    add_bell(track, 110, 784, ONE, 60);
}

static void make_mood_down(struct track *track)
{
    add_bell(track, 0, 440, ONE, 60);
    add_bell(track, 110, 349, ONE, 60);
}

static void make_hint(struct track *track)
{
    add_bell(track, 0, 988, ONE, 55);
}

static void make_time(struct track *track)
{
    add_bell(track, 0, 392, ONE, 40);
    add_bell(track, 180, 392, ONE * 3 / 4, 40);
}

static void make_good(struct track *track)
{
    add_bell(track, 0, 523, ONE, 90);
    add_bell(track, 110, 659, ONE, 90);
    add_bell(track, 220, 784, ONE, 90);
}

static void make_mixed(struct track *track)
{
    add_bell(track, 0, 523, ONE, 90);
    add_bell(track, 130, 587, ONE, 90);
}

static void make_bad(struct track *track)
{
    add_bell(track, 0, 440, ONE, 90);
    add_bell(track, 130, 392, ONE, 90);
    add_bell(track, 260, 330, ONE, 90);
}

static void make_line(struct track *track)
{
    add_hum(track, 50, ONE / 5);
    add_hum(track, 100, ONE / 3);
    add_hum(track, 150, ONE / 6);
    add_hum(track, 250, ONE / 12);
    add_noise(track, &(struct noise){0x2a7f19c3, 400, 2600, ONE / 3, 0});
}

/* Nine people at tables, of whom no word is understood. */
static void make_murmur(struct track *track)
{
    for (int i = 0; i < 9; i++) {
        int pitch = 180 + i * 53 % 240;
        add_noise(track, &(struct noise){0x51f3a9d1u + (uint32_t)i * 7919u, pitch, 2 * pitch + 120,
                                         ONE * 2, 11 + i % 5});
    }
    add_noise(track, &(struct noise){0x77123455, 60, 500, ONE / 3, 0});
}

static void make_machines(struct track *track)
{
    add_hum(track, 240, ONE / 8);
    add_hum(track, 363, ONE / 10);
    add_hum(track, 602, ONE / 24);
    add_noise(track, &(struct noise){0x1d872b41, 60, 240, ONE * 2, 5});
    add_noise(track, &(struct noise){0x60c3f01b, 500, 1200, ONE / 6, 3});
    add_note(track, (struct note){300, 88, ONE / 2, 20, 90});
    add_note(track, (struct note){1550, 88, ONE / 2, 20, 90});
    add_note(track, (struct note){1720, 132, ONE / 5, 20, 60});
}

static void make_rain(struct track *track)
{
    uint32_t state = 0x3c6ef35f;
    add_noise(track, &(struct noise){0x5bd1e995, 900, 5200, ONE / 2, 0});
    add_noise(track, &(struct noise){0x2545f491, 100, 600, ONE / 4, 0});
    for (int drop = 0; drop < 70; drop++) {
        int from = (next_random(&state) + ONE) * 1600 / (2 * ONE);
        int hertz = 1500 + (next_random(&state) + ONE) / 32;
        int level = ONE / 40 + (next_random(&state) + ONE) / 40;
        add_note(track, (struct note){from, hertz, level, 1, 5});
    }
}

static void make_room(struct track *track)
{
    add_noise(track, &(struct noise){0x68e31da4, 90, 300, ONE, 0});
    add_hum(track, 120, ONE / 60);
}

struct sound {
    const char *name;
    int milliseconds, peak; /* of 32767 */
    bool loops;
    void (*make)(struct track *track);
};

static const struct sound sounds[] = {
    {"reply", 120, 8000, false, make_reply},
    {"mood-up", 460, 10000, false, make_mood_up},
    {"mood-down", 460, 10000, false, make_mood_down},
    {"hint", 360, 8000, false, make_hint},
    {"time", 420, 9000, false, make_time},
    {"good", 760, 12000, false, make_good},
    {"mixed", 680, 12000, false, make_mixed},
    {"bad", 800, 12000, false, make_bad},
    {"line", 1000, 1800, true, make_line},
    {"murmur", 3200, 6000, true, make_murmur},
    {"machines", 2500, 6000, true, make_machines},
    {"rain", 1600, 5000, true, make_rain},
    {"room", 1200, 2400, true, make_room},
};

static void put(FILE *file, uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; i++)
        putc((int)(value >> (8 * i) & 0xff), file);
}

/* 16 bits, one channel, with the loudest sample at the peak. */
static void write_wave(FILE *file, const struct track *track, int peak)
{
    uint32_t bytes = (uint32_t)track->count * 2;
    int64_t loudest = 1;
    for (int i = 0; i < track->count; i++)
        loudest = labs(track->at[i]) > loudest ? labs(track->at[i]) : loudest;
    fputs("RIFF", file);
    put(file, 36 + bytes, 4);
    fputs("WAVEfmt ", file);
    put(file, 16, 4);
    put(file, 1, 2); /* plain samples */
    put(file, 1, 2); /* channels */
    put(file, RATE, 4);
    put(file, RATE * 2, 4);
    put(file, 2, 2);
    put(file, 16, 2);
    fputs("data", file);
    put(file, bytes, 4);
    for (int i = 0; i < track->count; i++)
        put(file, (uint32_t)(track->at[i] * peak / loudest), 2);
}

static int make(const char *folder, const struct sound *sound)
{
    static struct track track;
    char path[1024];
    snprintf(path, sizeof path, "%s/%s.wav", folder, sound->name);
    FILE *file = fopen(path, "wb");
    if (file == NULL) {
        perror(path);
        return 1;
    }
    track = (struct track){.count = samples(sound->milliseconds), .loops = sound->loops};
    sound->make(&track);
    if (!sound->loops)
        end_softly(&track);
    write_wave(file, &track, sound->peak);
    if (fclose(file) == 0)
        return 0;
    perror(path);
    return 1;
}

int main(int count, char **arguments)
{
    int failures = 0;
    if (count != 2) {
        fputs("usage: make_sounds FOLDER\n", stderr);
        return 2;
    }
    for (size_t i = 0; i < sizeof sounds / sizeof sounds[0]; i++)
        failures += make(arguments[1], &sounds[i]);
    return failures > 0;
}
