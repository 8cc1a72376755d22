/* gui_libraries.c: asks the libraries themselves; none of them has to be started. */
#include "gui/gui_libraries.h"

#include <SDL.h>
#include <SDL_image.h>
#include <SDL_ttf.h>
#include <fribidi.h>
#include <linebreak.h>
#include <string.h>

#if UNDERSTUDY_CERTIFICATES
#include <pango/pangocairo.h>
#endif

#if UNDERSTUDY_READER
#include <atk/atk.h>
#endif

static void add(struct text *text, const char *name, const SDL_version *version)
{
    text_addf(text, "%s %d.%d.%d\n", name, version->major, version->minor, version->patch);
}

/* "(GNU FriBidi) 1.0.8\n", and lines about how it was built. */
static void add_fribidi(struct text *text)
{
    const char *number = strpbrk(fribidi_version_info, "0123456789");
    if (number == NULL)
        return;
    text_add(text, "FriBidi ");
    text_add_bytes(text, number, strcspn(number, "\n"));
    text_add(text, "\n");
}

void gui_libraries(struct text *text)
{
    SDL_version version;
    int major, minor, patch;
    SDL_GetVersion(&version);
    add(text, "SDL", &version);
    add(text, "SDL_ttf", TTF_Linked_Version());
    TTF_GetHarfBuzzVersion(&major, &minor, &patch);
    text_addf(text, "HarfBuzz %d.%d.%d\n", major, minor, patch);
    add(text, "SDL_image", IMG_Linked_Version());
    add_fribidi(text);
    text_addf(text, "libunibreak %d.%d\n", linebreak_version >> 8, linebreak_version & 0xFF);
#if UNDERSTUDY_CERTIFICATES
    text_addf(text, "Pango %s\nCairo %s\n", pango_version_string(), cairo_version_string());
#else
    text_add(text, "built without Pango: no certificates\n");
#endif
#if UNDERSTUDY_READER
    text_addf(text, "ATK %s\n", atk_get_version());
#else
    text_add(text, "built without ATK: nothing for screen readers\n");
#endif
    text_add(text, UNDERSTUDY_SPEECH ? "speech-dispatcher\n"
                                     : "built without speech-dispatcher: no reading aloud\n");
}
