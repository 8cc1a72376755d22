/* front.c: knows whether the window was built in; nothing else here does. */
#include "cli/front.h"

#include <stdlib.h>

#include "cli/console.h"
#include "cli/opening.h"
#include "cli/places.h"

#if UNDERSTUDY_WINDOW
#include "gui/gui.h"
#endif

static bool is_set(const char *variable)
{
    const char *value = getenv(variable);
    return value != NULL && value[0] != '\0';
}

bool front_is_window(const struct options *options, bool *window, struct err *err)
{
    if (options->text && options->window)
        return err_set(err, ERR_USAGE, "--text and --window cannot go together");
    if (options->window && !UNDERSTUDY_WINDOW)
        return err_set(err, ERR_SYSTEM,
                       "this understudy was built without the window; leave out "
                       "--window to play in the terminal");
    *window = options->window || (UNDERSTUDY_WINDOW && !options->text &&
                                  (is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")));
    return true;
}

#if UNDERSTUDY_WINDOW
static bool show(const struct options *options, const struct preferences *preferences,
                 struct training *training, bool play, const char *team, struct err *err)
{
    struct text assets;
    text_init(&assets);
    struct text documents;
    text_init(&documents);
    places_documents(&documents);
    bool ok = places_assets(options, &assets, err);
    bool kept = preferences->file.length > 0;
    bool known = preferences->trainee_named || training->folder == NULL ||
                 progress_is_kept(training->folder, training->progress.profile.id);
    struct gui_options window = {.assets = text_string(&assets),
                                 .documents = documents.length > 0 ? documents.at : NULL,
                                 .play = play,
                                 .ask = !play && !known,
                                 .team = team,
                                 .screenshot = options->screenshot,
                                 .first_frame = options->first_frame,
                                 .settings = &preferences->used,
                                 .kept = &preferences->kept,
                                 .settings_file = kept ? preferences->file.at : NULL,
                                 .told = &preferences->told,
                                 .seed = console_seed,
                                 .places = places_elsewhere};
    ok = ok && gui_main(&window, training, err);
    if (ok && !training_save(training)) {
        *err = training->unsaved;
        ok = false;
    }
    text_destroy(&documents);
    text_destroy(&assets);
    return ok;
}

bool front_window(const struct options *options, const struct preferences *preferences,
                  struct training *training, bool play, struct err *err)
{
    return show(options, preferences, training, play, NULL, err);
}

bool front_team(const struct options *options, const struct library *library, const char *folder,
                struct err *err)
{
    struct preferences preferences;
    struct training training;
    if (!preferences_read(&preferences, options, err))
        return false;
    bool ok = opening_training(&preferences.used, library, false, &training, err);
    if (ok) {
        ok = show(options, &preferences, &training, false, folder, err);
        training_close(&training);
    }
    preferences_destroy(&preferences);
    return ok;
}
#else
bool front_window(const struct options *options, const struct preferences *preferences,
                  struct training *training, bool play, struct err *err)
{
    (void)options;
    (void)preferences;
    (void)training;
    (void)play;
    return err_set(err, ERR_SYSTEM, "this understudy was built without the window");
}

bool front_team(const struct options *options, const struct library *library, const char *folder,
                struct err *err)
{
    (void)options;
    (void)library;
    (void)folder;
    return err_set(err, ERR_SYSTEM,
                   "this understudy was built without the window; leave out --window to have the "
                   "report in the terminal");
}
#endif
