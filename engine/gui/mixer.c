/* mixer.c: shares of loudness are whole numbers with 24 bits after the point, fine enough
 * to move a little with each sample. */
#include "gui/mixer.h"

enum { WHOLE = 1 << 24, COARSE = 9 }; /* WHOLE >> COARSE: 15 bits, for a product of 32 */

static size_t samples_of(int milliseconds)
{
    return (size_t)milliseconds * MIXER_RATE / 1000;
}

void mixer_init(struct mixer *mixer)
{
    *mixer = (struct mixer){.around = SOUND_NONE};
}

void mixer_set_volume(struct mixer *mixer, int percent)
{
    mixer->target = (int32_t)((int64_t)percent * percent * WHOLE / 10000);
}

static bool is_alive(const struct voice *voice)
{
    return voice->on && (!voice->loops || voice->target > 0 || voice->gain > 0);
}

/* The one that began first makes room. */
static struct voice *room(struct mixer *mixer)
{
    struct voice *oldest = NULL;
    for (size_t i = 0; i < MIXER_VOICES; i++) {
        struct voice *voice = &mixer->voices[i];
        if (!is_alive(voice))
            return voice;
        if (!voice->loops && (oldest == NULL || voice->at > oldest->at))
            oldest = voice;
    }
    return oldest != NULL ? oldest : &mixer->voices[0];
}

void mixer_play(struct mixer *mixer, unsigned sounds)
{
    size_t wait = 0;
    for (int sound = 0; sound < SOUND_AMBIENCE && mixer->target > 0; sound++)
        if ((sounds & 1u << sound) != 0) {
            *room(mixer) = (struct voice){.on = true, .sound = (enum sound)sound, .wait = wait};
            wait += samples_of(MIXER_GAP);
        }
}

/* Brings the loop that is wanted, or back the one that goes; the others go. */
static void change_loops(struct mixer *mixer)
{
    enum sound wanted = mixer->rest > 0 ? mixer->around : SOUND_NONE;
    bool there = wanted == SOUND_NONE;
    for (size_t i = 0; i < MIXER_VOICES; i++) {
        struct voice *voice = &mixer->voices[i];
        if (!voice->on || !voice->loops)
            continue;
        voice->target = voice->sound == wanted ? WHOLE : 0;
        there = there || voice->sound == wanted;
    }
    if (!there)
        *room(mixer) = (struct voice){.on = true, .loops = true, .sound = wanted, .target = WHOLE};
}

void mixer_surround(struct mixer *mixer, enum sound loop)
{
    mixer->around = loop;
    change_loops(mixer);
}

void mixer_wake(struct mixer *mixer)
{
    mixer->rest = samples_of(SOUNDS_REST);
    change_loops(mixer);
}

void mixer_drop(struct mixer *mixer)
{
    for (size_t i = 0; i < MIXER_VOICES; i++)
        if (!mixer->voices[i].loops)
            mixer->voices[i].on = false;
}

bool mixer_is_wanted(const struct mixer *mixer)
{
    bool any = mixer->around != SOUND_NONE && mixer->rest > 0;
    for (size_t i = 0; i < MIXER_VOICES; i++)
        any = any || (mixer->voices[i].on && !mixer->voices[i].loops);
    return any && mixer->target > 0;
}

bool mixer_is_over(const struct mixer *mixer)
{
    if (mixer->target == 0 && mixer->volume == 0)
        return true;
    return !mixer_is_wanted(mixer) && mixer->quiet >= samples_of(MIXER_LINGER);
}

static int32_t moved(int32_t from, int32_t to, int32_t step)
{
    if (from < to)
        return to - from > step ? from + step : to;
    return from - to > step ? from - step : to;
}

/* The next sample of a voice. */
static int32_t sample_of(const struct mixer *mixer, struct voice *voice)
{
    const struct clip *clip = &mixer->clips[voice->sound];
    if (voice->wait > 0) {
        voice->wait--;
        return 0;
    }
    if (voice->at >= clip->count || (voice->loops && voice->gain == 0 && voice->target == 0)) {
        voice->on = false;
        return 0;
    }
    int32_t sample = clip->samples[voice->at++];
    if (!voice->loops)
        return sample;
    if (voice->at == clip->count)
        voice->at = 0;
    voice->gain = moved(voice->gain, voice->target, WHOLE / (MIXER_FADE * MIXER_RATE / 1000));
    return sample * (voice->gain >> COARSE) / (WHOLE >> COARSE);
}

static int16_t next(struct mixer *mixer)
{
    int32_t sum = 0;
    for (size_t i = 0; i < MIXER_VOICES; i++)
        if (mixer->voices[i].on)
            sum += sample_of(mixer, &mixer->voices[i]);
    mixer->volume = moved(mixer->volume, mixer->target, WHOLE / (MIXER_GLIDE * MIXER_RATE / 1000));
    int64_t loud = (int64_t)sum * (mixer->volume >> COARSE) / (WHOLE >> COARSE);
    return (int16_t)(loud > MIXER_PEAK ? MIXER_PEAK : loud < -MIXER_PEAK ? -MIXER_PEAK : loud);
}

void mixer_fill(struct mixer *mixer, int16_t *samples, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        samples[i] = mixer->clips != NULL ? next(mixer) : 0;
        mixer->quiet = samples[i] != 0 ? 0 : mixer->quiet + 1;
    }
    if (mixer->rest > 0 && mixer->rest <= count) {
        mixer->rest = 0;
        change_loops(mixer);
    } else if (mixer->rest > 0) {
        mixer->rest -= count;
    }
    if (mixer->volume == 0 && mixer->target == 0)
        mixer_drop(mixer);
}
