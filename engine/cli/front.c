/* front.c: knows whether the window was built in; nothing else here does. */
#include "cli/front.h"

#include <stdlib.h>

#include "cli/console.h"
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
bool front_window(const struct options *options, const struct preferences *preferences,
                  struct training *training, bool play, struct err *err)
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
                                 .screenshot = options->screenshot,
                                 .first_frame = options->first_frame,
                                 .settings = &preferences->used,
                                 .kept = &preferences->kept,
                                 .settings_file = kept ? preferences->file.at : NULL,
                                 .told = &preferences->told,
                                 .seed = console_seed};
    ok = ok && gui_main(&window, training, err);
    text_destroy(&documents);
    text_destroy(&assets);
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
#endif
