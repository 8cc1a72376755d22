/* window.h: SDL's window around an app: events in, pictures out, and sleep in
 * between. gui_main is a loop over window_frame; a browser would call it instead. */
#ifndef GUI_WINDOW_H
#define GUI_WINDOW_H

#include <SDL.h>
#include <stdbool.h>

#include "base/err.h"
#include "gui/app.h"
#include "gui/frame.h"
#include "gui/gui.h"
#include "gui/hearing.h"
#include "gui/painter.h"
#include "gui/player.h"
#include "gui/theme.h"

struct window {
    SDL_Window *window; /* owned, as all here */
    SDL_Renderer *renderer;
    SDL_Cursor *arrow, *hand; /* NULL until the pointer moves, or where there are none */
    const char *assets;       /* borrowed: the folder */
    enum theme_choice theme_shown;
    enum font font_shown;
    struct theme theme;
    struct painter painter;
    struct measure measure;
    struct app app;
    struct frame frame;     /* what is on the screen */
    struct draw_list shown; /* what was there before */
    bool stale;             /* all of it is to be painted anew, not only what changed */
    struct hearing hearing; /* of zeros until window_listen */
    struct player *player;  /* NULL until window_listen */
    bool complete;          /* it will not change by itself */
};

bool window_open(struct window *window, const struct gui_options *options,
                 struct training *training, struct err *err);
void window_close(struct window *window);

/* From now on the window can be listened to: it sounds, and is read to who wants that. */
void window_listen(struct window *window);

/* Waits for something to happen, does it, and shows what came of it. False when
 * the window is to be closed, or with err when it cannot go on. */
bool window_frame(struct window *window, struct err *err);

/* Shows the app as it is now. False with err when a font is gone. */
bool window_show(struct window *window, struct err *err);

/* Writes what is on the screen as a PNG, or as a BMP when the path ends in .bmp. */
bool window_save(struct window *window, const char *path, struct err *err);

#endif
