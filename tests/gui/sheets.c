/* sheets.c: see sheets.h. */
#include "sheets.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"

enum {
    SHEET_WIDTH = 1280,
    PEOPLE_ACROSS = 11,
    PERSON_WIDTH = SHEET_WIDTH / PEOPLE_ACROSS,
    PERSON_HEIGHT = PERSON_WIDTH * 6 / 5,
    PLACES_ACROSS = 5,
    PLACE_WIDTH = SHEET_WIDTH / PLACES_ACROSS,
    PLACE_HEIGHT = PLACE_WIDTH * 9 / 16
};

/* The next name of the form ID.svg, without its ending; false when there is none. */
static bool next_id(const struct file_names *names, size_t *at, char *id, size_t size)
{
    while (*at < names->count) {
        const char *name = names->at[(*at)++], *dot = strrchr(name, '.');
        if (dot == NULL || strcmp(dot, ".svg") != 0)
            continue;
        snprintf(id, size, "%.*s", (int)(dot - name), name);
        return true;
    }
    return false;
}

static size_t count_ids(const struct file_names *names)
{
    char id[64];
    size_t at = 0, count = 0;
    while (next_id(names, &at, id, sizeof id))
        count++;
    return count;
}

static SDL_Surface *new_sheet(const struct trip *trip, size_t count, int across, int height)
{
    int rows = ((int)count + across - 1) / across;
    struct color paper = trip->window.theme.tints[TINT_PAPER];
    SDL_Surface *sheet =
        SDL_CreateRGBSurfaceWithFormat(0, SHEET_WIDTH, rows * height, 24, SDL_PIXELFORMAT_RGB24);
    assert_non_null(sheet);
    SDL_FillRect(sheet, NULL, SDL_MapRGB(sheet->format, paper.r, paper.g, paper.b));
    return sheet;
}

SDL_Surface *sheets_people(struct trip *trip)
{
    struct file_names names;
    char id[64];
    assert_true(file_list(SOURCE_DIR "/assets/portraits", &names, NULL));
    SDL_Surface *sheet = new_sheet(trip, count_ids(&names), PEOPLE_ACROSS, PERSON_HEIGHT);
    int place = 0;
    for (size_t at = 0; next_id(&names, &at, id, sizeof id); place++) {
        SDL_Surface *person =
            pictures_portrait(&trip->window.painter.pictures, id, (enum mood)(place % MOOD_COUNT),
                              false, PERSON_WIDTH, PERSON_HEIGHT);
        assert_non_null(person);
        SDL_Rect to = {place % PEOPLE_ACROSS * PERSON_WIDTH, place / PEOPLE_ACROSS * PERSON_HEIGHT,
                       PERSON_WIDTH, PERSON_HEIGHT};
        SDL_BlitSurface(person, NULL, sheet, &to);
    }
    file_names_destroy(&names);
    return sheet;
}

SDL_Surface *sheets_places(struct trip *trip)
{
    struct file_names names;
    struct window *window = &trip->window;
    char id[64];
    assert_true(file_list(SOURCE_DIR "/assets/places", &names, NULL));
    SDL_Surface *sheet = new_sheet(trip, count_ids(&names), PLACES_ACROSS, PLACE_HEIGHT);
    int place = 0;
    for (size_t at = 0; next_id(&names, &at, id, sizeof id); place++) {
        SDL_Rect from = {0, 0, PLACE_WIDTH, PLACE_HEIGHT};
        struct draw draw = {
            .kind = DRAW_PLACE, .rect = {0, 0, PLACE_WIDTH, PLACE_HEIGHT}, .text = id};
        SDL_Texture *texture = pictures_find(&window->painter.pictures, &draw);
        assert_non_null(texture);
        SDL_RenderCopy(window->renderer, texture, NULL, &from);
        int x = place % PLACES_ACROSS * PLACE_WIDTH, y = place / PLACES_ACROSS * PLACE_HEIGHT;
        SDL_RenderReadPixels(window->renderer, &from, SDL_PIXELFORMAT_RGB24,
                             (Uint8 *)sheet->pixels + y * sheet->pitch + x * 3, sheet->pitch);
    }
    window->stale = true;
    file_names_destroy(&names);
    return sheet;
}
