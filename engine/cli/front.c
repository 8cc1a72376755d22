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

bool front_is_window(const struct settings *settings, bool *window, struct err *err)
{
    if (settings->text && settings->window)
        return err_set(err, ERR_USAGE, "--text and --window cannot go together");
    if (settings->window && !UNDERSTUDY_WINDOW)
        return err_set(err, ERR_SYSTEM,
                       "this understudy was built without the window; leave out "
                       "--window to play in the terminal");
    *window = settings->window || (UNDERSTUDY_WINDOW && !settings->text &&
                                   (is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")));
    return true;
}

#if UNDERSTUDY_WINDOW
bool front_window(const struct settings *settings, struct training *training, bool play,
                  struct err *err)
{
    struct text assets;
    text_init(&assets);
    bool ok = places_assets(settings, &assets, err);
    struct gui_options options = {.assets = text_string(&assets),
                                  .play = play,
                                  .screenshot = settings->screenshot,
                                  .first_frame = settings->first_frame,
                                  .no_timers = settings->no_timers,
                                  .seed = console_seed};
    ok = ok && gui_main(&options, training, err);
    text_destroy(&assets);
    return ok;
}
#else
bool front_window(const struct settings *settings, struct training *training, bool play,
                  struct err *err)
{
    (void)settings;
    (void)training;
    (void)play;
    return err_set(err, ERR_SYSTEM, "this understudy was built without the window");
}
#endif
