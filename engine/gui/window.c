/* window.c: the software renderer is the reference: training laptops and remote
 * desktops have no graphics card, and asking SDL for one costs a tenth of a second. */
#include "gui/window.h"

#include <SDL_image.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/process.h"
#include "base/text.h"
#include "gui/attendance.h"
#include "gui/damage.h"
#include "gui/events.h"
#include "gui/managing.h"
#include "gui/typing.h"

enum { FIRST_WIDTH = 1280, FIRST_HEIGHT = 720, LEAST_WIDTH = 320, LEAST_HEIGHT = 200 };

static bool start_sdl(struct err *err)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_APP_NAME, "Understudy");
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    if (SDL_Init(SDL_INIT_VIDEO) == 0)
        return true;
    return err_set(err, ERR_SYSTEM,
                   "no window can be opened here (%s); play in the terminal with --text",
                   SDL_GetError());
}

static bool make_window(struct window *window, const struct gui_options *options, struct err *err)
{
    int w = options->width > 0 ? options->width : FIRST_WIDTH;
    int h = options->height > 0 ? options->height : FIRST_HEIGHT;
    window->window = SDL_CreateWindow("Understudy", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                                      w, h, SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    if (window->window == NULL)
        return err_set(err, ERR_SYSTEM, "cannot open a window: %s", SDL_GetError());
    SDL_SetWindowMinimumSize(window->window, LEAST_WIDTH, LEAST_HEIGHT);
    window->renderer = SDL_CreateRenderer(window->window, -1, SDL_RENDERER_SOFTWARE);
    if (window->renderer != NULL)
        return true;
    err_set(err, ERR_SYSTEM, "cannot draw in the window: %s", SDL_GetError());
    SDL_DestroyWindow(window->window);
    return false;
}

/* After a failure the old theme stays. */
static bool read_theme(struct window *window, enum theme_choice choice, struct err *err)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/themes/%s.json", window->assets, settings_name(SETTING_THEME, choice));
    bool ok = text_ok(&path, err) && theme_load(text_string(&path), &window->theme, err);
    text_destroy(&path);
    return ok;
}

/* The font that is set, or the standard one and a word about it. */
static void wear_font(struct window *window)
{
    enum font font = window->app.settings.font;
    if (font == window->font_shown)
        return;
    window->font_shown = font;
    window->stale = true;
    lettering_choose(&window->painter.lettering, font, &window->app.notice);
}

/* The theme that is set, which may have other sizes. */
static void wear_theme(struct window *window)
{
    enum theme_choice choice = window->app.settings.theme;
    if (choice == window->theme_shown)
        return;
    window->theme_shown = choice;
    window->stale = true;
    if (read_theme(window, choice, &window->app.notice))
        lettering_forget(&window->painter.lettering);
}

static void set_clock(struct window *window)
{
    window->app.now = (int64_t)time(NULL);
    window->app.milliseconds = SDL_GetTicks64();
}

static bool copy_text(const char *text)
{
    return SDL_SetClipboardText(text) == 0;
}

/* SDL starts xdg-open and does not notice when there is none. */
static bool open_folder(const char *path)
{
    return process_is_in(getenv("PATH"), "xdg-open") && SDL_OpenURL(path) == 0;
}

static void use_settings(struct app *app, const struct gui_options *options)
{
    app->copy = copy_text;
    app->open_folder = open_folder;
    app->places = options->places;
    app->documents = options->documents;
    app->assets = options->assets;
    app->settings_file = options->settings_file;
    if (options->settings != NULL)
        app->settings = *options->settings;
    app->kept = options->kept != NULL ? *options->kept : app->settings;
    if (options->told != NULL)
        app->notice = *options->told;
}

bool window_open(struct window *window, const struct gui_options *options,
                 struct training *training, struct err *err)
{
    *window = (struct window){.assets = options->assets, .theme_shown = THEME_LIGHT, .stale = true};
    if (!read_theme(window, THEME_LIGHT, err) || !start_sdl(err))
        return false;
    if (!make_window(window, options, err))
        goto quit;
    if (!painter_init(&window->painter, window->renderer, &window->theme, options->assets, err))
        goto destroy_window;
    if (!app_init(&window->app, training, &window->theme, options->seed, err))
        goto destroy_painter;
    window->measure = lettering_measure(&window->painter.lettering);
    frame_init(&window->frame);
    draw_list_init(&window->shown);
    SDL_StopTextInput();
    window->app.fonts = window->painter.fonts;
    use_settings(&window->app, options);
    set_clock(window);
    window->app.attended = !options->ask;
    if (options->ask)
        attendance_ask(&window->app, (struct action){0});
    if (options->team != NULL)
        managing_begin(&window->app, options->team, true);
    if (options->play && training->scenario != NULL)
        app_show_run(&window->app);
    return true;

destroy_painter:
    painter_destroy(&window->painter);
destroy_window:
    SDL_DestroyRenderer(window->renderer);
    SDL_DestroyWindow(window->window);
quit:
    SDL_Quit();
    return false;
}

void window_listen(struct window *window)
{
    hearing_begin(&window->hearing);
    window->player = player_new(window->assets);
}

void window_close(struct window *window)
{
    player_free(window->player);
    hearing_end(&window->hearing);
    SDL_FreeCursor(window->hand);
    SDL_FreeCursor(window->arrow);
    frame_destroy(&window->frame);
    draw_list_destroy(&window->shown);
    app_destroy(&window->app);
    painter_destroy(&window->painter);
    SDL_DestroyRenderer(window->renderer);
    SDL_DestroyWindow(window->window);
    SDL_Quit();
}

/* What is on the screen is kept, to be compared with what comes. */
static void keep_shown(struct window *window, int w, int h)
{
    struct draw_list shown = window->frame.list;
    window->frame.list = window->shown;
    window->shown = shown;
    window->stale = window->stale || w != window->frame.window.w || h != window->frame.window.h;
}

/* The renderer draws on the window's surface, where what was painted before still is;
 * so a part can be painted and sent to the screen alone. */
static void paint(struct window *window)
{
    struct rect part =
        window->stale ? window->frame.window : damage_between(&window->shown, &window->frame.list);
    if (rect_is_empty(part))
        return;
    painter_paint(&window->painter, &window->frame.list, window->theme.tints[TINT_PAPER], part);
    SDL_Rect changed = {part.x, part.y, part.w, part.h};
    SDL_RenderFlush(window->renderer);
    if (window->stale || SDL_UpdateWindowSurfaceRects(window->window, &changed, 1) != 0)
        SDL_RenderPresent(window->renderer);
    window->stale = false;
}

bool window_show(struct window *window, struct err *err)
{
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(window->renderer, &w, &h);
    wear_theme(window);
    wear_font(window);
    keep_shown(window, w, h);
    frame_begin(&window->frame, &window->theme, &window->measure, w, h);
    app_build(&window->app, &window->frame);
    paint(window);
    hearing_show(&window->hearing, window->window, &window->app, &window->frame);
    typing_follow(&window->app, &window->frame);
    player_follow(window->player, &window->app.sounding, SDL_GetKeyboardFocus() == window->window);
    window->complete = app_is_complete(&window->app);
    if (window->painter.lettering.typefaces.err.kind == ERR_NONE)
        return true;
    if (err != NULL)
        *err = window->painter.lettering.typefaces.err;
    return false;
}

/* Input is judged by the frame that was seen, so what one event changed is shown
 * before the next is taken. */
bool window_frame(struct window *window, struct err *err)
{
    SDL_Event event;
    set_clock(window);
    int wait = window->app.changed ? 0 : app_idle(&window->app);
    if (window->app.changed)
        wait = 0;
    bool came = wait < 0 ? SDL_WaitEvent(&event) == 1 : SDL_WaitEventTimeout(&event, wait) == 1;
    set_clock(window);
    if (came)
        events_take(window, &event);
    if (window->app.closing)
        return false;
    return !window->app.changed || window_show(window, err);
}

bool window_save(struct window *window, const char *path, struct err *err)
{
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(window->renderer, &w, &h);
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 24, SDL_PIXELFORMAT_RGB24);
    if (surface == NULL)
        return err_memory(err);
    const char *ending = strrchr(path, '.');
    bool bmp = ending != NULL && strcmp(ending, ".bmp") == 0;
    bool ok = SDL_RenderReadPixels(window->renderer, NULL, SDL_PIXELFORMAT_RGB24, surface->pixels,
                                   surface->pitch) == 0 &&
              (bmp ? SDL_SaveBMP(surface, path) : IMG_SavePNG(surface, path)) == 0;
    SDL_FreeSurface(surface);
    return ok || err_set(err, ERR_SYSTEM, "cannot write the picture %s: %s", path, SDL_GetError());
}
