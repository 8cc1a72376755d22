/* preferences.c: what was asked for this once is never written into the file. */
#include "cli/preferences.h"

#include <stdio.h>

#include "cli/places.h"

static bool choose_data(struct preferences *preferences, const struct options *options,
                        struct err *err)
{
    struct settings *used = &preferences->used;
    struct text folder;
    text_init(&folder);
    bool ok = places_data(options, preferences->kept.data, &folder, err);
    if (ok && folder.length >= sizeof used->data)
        ok = err_set(err, ERR_USAGE,
                     "the path of the data folder is too long: use less than %zu bytes",
                     sizeof used->data);
    if (ok)
        snprintf(used->data, sizeof used->data, "%s", text_string(&folder));
    text_destroy(&folder);
    return ok;
}

bool preferences_read(struct preferences *preferences, const struct options *options,
                      struct err *err)
{
    *preferences = (struct preferences){0};
    text_init(&preferences->file);
    if (!places_settings(&preferences->file, err)) {
        text_destroy(&preferences->file);
        return false;
    }
    bool somewhere = preferences->file.length > 0;
    settings_load(somewhere ? preferences->file.at : NULL, &preferences->kept, &preferences->told);
    preferences->used = preferences->kept;
    preferences->trainee_named = places_names_trainee(options);
    if (options->no_timers)
        preferences->used.timers = TIMERS_OFF;
    if (places_trainee(options, preferences->kept.trainee, preferences->used.trainee, err) &&
        choose_data(preferences, options, err))
        return true;
    preferences_destroy(preferences);
    return false;
}

void preferences_destroy(struct preferences *preferences)
{
    text_destroy(&preferences->file);
}

const char *preferences_data(const struct preferences *preferences, struct err *err)
{
    if (preferences->used.data[0] != '\0')
        return preferences->used.data;
    err_set(err, ERR_USAGE, "you have no home folder; name the folder of the data with --data");
    return NULL;
}

void preferences_tell(const struct preferences *preferences)
{
    if (preferences->told.kind != ERR_NONE)
        fprintf(stderr, "understudy: %s\n", preferences->told.text);
}
