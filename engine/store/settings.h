/* settings.h: how a person at this computer wants to read, listen and be timed.
 *
 * One file, $XDG_CONFIG_HOME/understudy/settings.json, in the format of
 * assets/schema/settings.schema.json. Plain data: copied with =. */
#ifndef STORE_SETTINGS_H
#define STORE_SETTINGS_H

#include <stdbool.h>

#include "base/err.h"
#include "base/name.h"

enum {
    SETTINGS_VERSION = 1,
    SETTINGS_SIZE_LEAST = 100, /* of text, in percent */
    SETTINGS_SIZE_MOST = 200,
    SETTINGS_SIZE_STEP = 25,
    SETTINGS_PATH_BYTES = 4096
};

enum theme_choice { THEME_LIGHT, THEME_DARK, THEME_CONTRAST, THEME_COUNT };
enum font { FONT_STANDARD, FONT_READABLE, FONT_DYSLEXIA, FONT_COUNT };
enum text_speed { SPEED_AT_ONCE, SPEED_FAST, SPEED_STEADY, SPEED_SLOW, SPEED_COUNT };
enum timers {
    TIMERS_AS_WRITTEN,
    TIMERS_DOUBLE,
    TIMERS_TRIPLE,
    TIMERS_TENFOLD,
    TIMERS_OFF,
    TIMERS_COUNT
};

struct settings {
    int text_size; /* percent, 100 to 200 */
    enum theme_choice theme;
    enum font font;
    enum text_speed text_speed;
    bool reduced_motion;
    enum timers timers;
    int sound;                        /* 0 (off) to 100 */
    bool captions;                    /* of sounds */
    bool speech;                      /* the program reads itself aloud */
    char language[16];                /* "en" */
    char trainee[NAME_MAX_BYTES + 1]; /* the last one's id; "": nobody yet */
    char data[SETTINGS_PATH_BYTES];   /* the folder of the progress; "": the usual one */
    bool newer; /* not in the file: a newer program wrote it, so it is not replaced */
};

/* Those that are chosen, as numbers: an enum's value, a percentage, or 0 and 1. */
enum setting {
    SETTING_TEXT_SIZE,
    SETTING_THEME,
    SETTING_FONT,
    SETTING_TEXT_SPEED,
    SETTING_REDUCED_MOTION,
    SETTING_TIMERS,
    SETTING_SOUND,
    SETTING_CAPTIONS,
    SETTING_SPEECH,
    SETTING_COUNT
};

/* What everybody begins with. */
void settings_init(struct settings *settings);

int settings_get(const struct settings *settings, enum setting setting);
void settings_set(struct settings *settings, enum setting setting, int value); /* in its range */

/* The value's name in the file; of those that are numbers or yes and no: NULL. */
const char *settings_name(enum setting setting, int value);

/* How many times the time that is written a person has; 0: as long as they like. */
int settings_slowing(enum timers timers);

/* Reads the file; no file: the beginning. False: the file is left alone, settings
 * are the beginning's, and the message, meant for the person, says what is wrong. */
bool settings_load(const char *path, struct settings *settings, struct err *err);

/* Replaces the file, making its folder. ERR_BAD, and nothing written, when what
 * was loaded is a newer program's. path NULL: nothing is kept, and true. */
bool settings_save(const char *path, const struct settings *settings, struct err *err);

#endif
