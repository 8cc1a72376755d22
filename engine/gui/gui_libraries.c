/* gui_libraries.c: asks the libraries themselves; none of them has to be started. */
#include "gui/gui_libraries.h"

#include <SDL.h>
#include <SDL_image.h>
#include <SDL_ttf.h>

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
}
