/* typing.c: keys that write letters come twice, as a key and as text: while an entry
 * has the focus, input.c takes the text alone. */
#include "gui/typing.h"

#include "gui/input.h"

void typing_follow(const struct app *app, const struct frame *frame)
{
    bool wanted = app_entry((struct app *)app) != NULL, runs = SDL_IsTextInputActive() == SDL_TRUE;
    if (wanted && !runs)
        SDL_StartTextInput();
    else if (!wanted && runs)
        SDL_StopTextInput();
    const struct target *target = wanted ? app_focus(app, frame) : NULL;
    if (target != NULL)
        SDL_SetTextInputRect(
            &(SDL_Rect){target->rect.x, target->rect.y, target->rect.w, target->rect.h});
}

static void take_text(struct app *app, const struct frame *frame, enum input_kind kind,
                      const char *text)
{
    struct input input = {.kind = kind, .text = text};
    input_take(app, frame, &input);
}

static bool pastes(const SDL_Keysym *key)
{
    return (key->sym == SDLK_v && (key->mod & KMOD_CTRL) != 0) ||
           (key->sym == SDLK_INSERT && (key->mod & KMOD_SHIFT) != 0);
}

bool typing_take(struct app *app, const struct frame *frame, const SDL_Event *event)
{
    if (app_entry(app) == NULL)
        return false;
    if (event->type == SDL_TEXTINPUT)
        take_text(app, frame, INPUT_TEXT, event->text.text);
    else if (event->type == SDL_TEXTEDITING)
        take_text(app, frame, INPUT_COMPOSE, event->edit.text);
    else if (event->type == SDL_KEYDOWN && pastes(&event->key.keysym)) {
        char *text = SDL_GetClipboardText();
        if (text != NULL)
            take_text(app, frame, INPUT_TEXT, text);
        SDL_free(text);
    } else
        return false;
    return true;
}
