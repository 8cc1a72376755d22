/* events.c: keys by what is written on them, places in pixels of the picture. */
#include "gui/events.h"

#include "gui/input.h"
#include "gui/typing.h"
#include "gui/window.h"

struct key_name {
    SDL_Keycode code;
    enum key key;
};

/* Ctrl with + is Ctrl with = where + needs Shift. */
static bool size_key_of(SDL_Keycode code, struct input *input)
{
    static const struct key_name names[] = {
        {SDLK_PLUS, KEY_LARGER},   {SDLK_EQUALS, KEY_LARGER},    {SDLK_KP_PLUS, KEY_LARGER},
        {SDLK_MINUS, KEY_SMALLER}, {SDLK_KP_MINUS, KEY_SMALLER}, {SDLK_0, KEY_USUAL},
        {SDLK_KP_0, KEY_USUAL},
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (names[i].code == code) {
            *input = (struct input){.kind = INPUT_KEY, .key = names[i].key};
            return true;
        }
    return false;
}

static bool key_of(const SDL_Keysym *sym, struct input *input)
{
    if ((sym->mod & KMOD_CTRL) != 0)
        return size_key_of(sym->sym, input);
    static const struct key_name names[] = {
        {SDLK_UP, KEY_UP},         {SDLK_DOWN, KEY_DOWN},      {SDLK_LEFT, KEY_LEFT},
        {SDLK_RIGHT, KEY_RIGHT},   {SDLK_RETURN, KEY_PRESS},   {SDLK_KP_ENTER, KEY_PRESS},
        {SDLK_SPACE, KEY_PRESS},   {SDLK_ESCAPE, KEY_ESCAPE},  {SDLK_BACKSPACE, KEY_BACKSPACE},
        {SDLK_DELETE, KEY_DELETE}, {SDLK_PAGEUP, KEY_PAGE_UP}, {SDLK_PAGEDOWN, KEY_PAGE_DOWN},
        {SDLK_HOME, KEY_HOME},     {SDLK_END, KEY_END},        {SDLK_F2, KEY_SPEECH},
    };
    input->kind = INPUT_KEY;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (names[i].code == sym->sym) {
            input->key = names[i].key;
            input->character = sym->sym == SDLK_SPACE ? ' ' : '\0';
            return true;
        }
    if (sym->sym == SDLK_TAB) {
        input->key = (sym->mod & KMOD_SHIFT) != 0 ? KEY_BACK_TAB : KEY_TAB;
        return true;
    }
    input->key = KEY_CHARACTER;
    if (sym->sym >= SDLK_KP_1 && sym->sym <= SDLK_KP_9)
        input->character = (char)('1' + (sym->sym - SDLK_KP_1));
    else if (sym->sym > ' ' && sym->sym < 127)
        input->character = (char)sym->sym;
    return input->character != '\0';
}

/* From points of the window to pixels of the picture. */
static int to_pixels(const struct window *window, int points)
{
    int w, h, pixels, high;
    SDL_GetWindowSize(window->window, &w, &h);
    SDL_GetRendererOutputSize(window->renderer, &pixels, &high);
    return w > 0 ? points * pixels / w : points;
}

/* A hand over what can be pressed. */
static void show_cursor(struct window *window)
{
    if (window->arrow == NULL)
        window->arrow = SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_ARROW);
    if (window->hand == NULL)
        window->hand = SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_HAND);
    const struct app *app = &window->app;
    bool over = frame_hit(&window->frame, app->pointer_x, app->pointer_y) != NULL;
    SDL_Cursor *cursor = over ? window->hand : window->arrow;
    if (cursor != NULL && cursor != SDL_GetCursor())
        SDL_SetCursor(cursor);
}

static void pointer(struct window *window, enum input_kind kind, int x, int y)
{
    struct input input = {.kind = kind, .x = to_pixels(window, x), .y = to_pixels(window, y)};
    input_take(&window->app, &window->frame, &input);
    show_cursor(window);
}

/* While a window is being resized there are many, and only the last size is worth
 * a picture; but that it was left is not passed over. */
static bool pass_over_window_events(const SDL_Event *first)
{
    SDL_Event event = *first;
    bool away = false;
    SDL_PumpEvents();
    do
        away = away || event.window.event == SDL_WINDOWEVENT_FOCUS_LOST ||
               event.window.event == SDL_WINDOWEVENT_MINIMIZED;
    while (SDL_PeepEvents(&event, 1, SDL_GETEVENT, SDL_WINDOWEVENT, SDL_WINDOWEVENT) == 1);
    return away;
}

/* A finger's place is a share of the window. */
static void finger(struct window *window, enum input_kind kind, const SDL_TouchFingerEvent *at)
{
    struct rect all = window->frame.window;
    struct input input = {.kind = kind,
                          .touch = true,
                          .x = (int)(at->x * (float)all.w),
                          .y = (int)(at->y * (float)all.h)};
    input_take(&window->app, &window->frame, &input);
}

void events_take(struct window *window, const SDL_Event *event)
{
    struct input input = {0};
    if (typing_take(&window->app, &window->frame, event))
        return;
    switch (event->type) {
    case SDL_QUIT:
        action_do(&window->app, (struct action){.kind = ACTION_CLOSE});
        break;
    case SDL_WINDOWEVENT:
        window->app.changed = true;
        window->stale = true;
        input.kind = INPUT_AWAY;
        if (pass_over_window_events(event))
            input_take(&window->app, &window->frame, &input);
        break;
    case SDL_KEYDOWN:
        if (key_of(&event->key.keysym, &input))
            input_take(&window->app, &window->frame, &input);
        break;
    case SDL_MOUSEMOTION:
        pointer(window, INPUT_MOVE, event->motion.x, event->motion.y);
        break;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        if (event->button.button == SDL_BUTTON_LEFT)
            pointer(window, event->type == SDL_MOUSEBUTTONDOWN ? INPUT_DOWN : INPUT_UP,
                    event->button.x, event->button.y);
        break;
    case SDL_FINGERDOWN:
        finger(window, INPUT_DOWN, &event->tfinger);
        break;
    case SDL_FINGERMOTION:
        finger(window, INPUT_MOVE, &event->tfinger);
        break;
    case SDL_FINGERUP:
        finger(window, INPUT_UP, &event->tfinger);
        break;
    case SDL_MOUSEWHEEL:
        input = (struct input){.kind = INPUT_WHEEL, .wheel = event->wheel.y};
        input_take(&window->app, &window->frame, &input);
        break;
    default:
        hearing_take(&window->hearing, event, &window->app, &window->frame);
        break;
    }
}
