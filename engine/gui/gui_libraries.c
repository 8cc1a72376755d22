/* gui_libraries.c: asks the libraries themselves; none of them has to be started. */
#include "gui/gui_libraries.h"

#include <SDL.h>
#include <SDL_image.h>
#include <SDL_ttf.h>

#if UNDERSTUDY_READER
#include <atk/atk.h>
#endif

static void add(struct text *text, const char *name, const SDL_version *version)
{
    text_addf(text, "%s %d.%d.%d\n", name, version->major, version->minor, version->patch);
}

void gui_libraries(struct text *text)
{
    SDL_version version;
    SDL_GetVersion(&version);
    add(text, "SDL", &version);
    add(text, "SDL_ttf", TTF_Linked_Version());
    add(text, "SDL_image", IMG_Linked_Version());
#if UNDERSTUDY_READER
    text_addf(text, "ATK %s\n", atk_get_version());
#else
    text_add(text, "built without ATK: nothing for screen readers\n");
#endif
}
