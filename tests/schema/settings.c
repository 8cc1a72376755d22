/* settings.c: for output.mjs: saves settings, and prints the file.
 *
 *     schema_settings FILE usual      as everybody begins
 *     schema_settings FILE changed    with every one of them changed */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "store/settings.h"

static void change(struct settings *settings)
{
    static const int values[SETTING_COUNT] = {
        [SETTING_TEXT_SIZE] = SETTINGS_SIZE_MOST,
        [SETTING_THEME] = THEME_CONTRAST,
        [SETTING_FONT] = FONT_DYSLEXIA,
        [SETTING_TEXT_SPEED] = SPEED_AT_ONCE,
        [SETTING_REDUCED_MOTION] = 1,
        [SETTING_TIMERS] = TIMERS_TENFOLD,
        [SETTING_SOUND] = 0,
        [SETTING_CAPTIONS] = 0,
        [SETTING_SPEECH] = 1,
    };
    for (int i = 0; i < SETTING_COUNT; i++)
        settings_set(settings, (enum setting)i, values[i]);
    snprintf(settings->language, sizeof settings->language, "pt-br");
    snprintf(settings->trainee, sizeof settings->trainee, "sam");
    snprintf(settings->data, sizeof settings->data, "/home/s\xC3\xA4m/\"training\"");
}

int main(int count, char **at)
{
    struct settings settings;
    struct err err = {0};
    struct text file;
    if (count != 3)
        return 2;
    settings_init(&settings);
    if (strcmp(at[2], "changed") == 0)
        change(&settings);
    text_init(&file);
    bool ok = settings_save(at[1], &settings, &err) && file_read(at[1], 1 << 16, &file, &err);
    if (ok)
        fputs(text_string(&file), stdout);
    else
        fprintf(stderr, "%s\n", err.text);
    text_destroy(&file);
    remove(at[1]);
    return ok ? 0 : 3;
}
