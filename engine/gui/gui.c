/* gui.c: the loop. */
#include "gui/gui.h"

#include "gui/window.h"

static bool run(struct window *window, const struct gui_options *options, struct err *err)
{
    err_clear(err);
    while (window_frame(window, err)) {
        if (options->first_frame)
            return true;
        if (options->screenshot != NULL && window->complete)
            return window_save(window, options->screenshot, err);
    }
    return err->kind == ERR_NONE;
}

bool gui_main(const struct gui_options *options, struct training *training, struct err *err)
{
    struct window window;
    if (!window_open(&window, options, training, err))
        return false;
    if (options->screenshot == NULL && !options->first_frame)
        window_listen(&window);
    bool ok = run(&window, options, err);
    window_close(&window);
    return ok;
}
