/* pictures.c: every screen, in every theme and in other sizes, is the same picture as
 * last time, by a hash of its pixels. Fonts and drawings come with the program and the
 * clock stands still, so the hashes are the same in every build.
 *
 *     test_gui_pictures           compares with pictures.txt
 *     test_gui_pictures renew     writes pictures.txt, and the pictures of the README
 *
 * A picture that differs is left in the build folder, as screens/NAME.png, and where the
 * README has the same one, what differs is left beside it in red. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <SDL_image.h>
#include <cmocka.h>

#include "base/file.h"
#include "sheets.h"
#include "tour.h"

static const char list_path[] = SOURCE_DIR "/tests/gui/pictures.txt";
static const char readme[] = SOURCE_DIR "/engine/gui";

/* A way to look at every stop of the tour. */
struct look {
    enum theme_choice theme;
    int width, height, text_size;
};

static const struct look looks[] = {{THEME_LIGHT, 1280, 720, 100},    {THEME_DARK, 1280, 720, 100},
                                    {THEME_CONTRAST, 1280, 720, 100}, {THEME_LIGHT, 800, 600, 200},
                                    {THEME_LIGHT, 1920, 1080, 100},   {THEME_LIGHT, 320, 480, 100}};

enum { LOOKS = sizeof looks / sizeof looks[0], LIST_BYTES_MAX = 1 << 16 };

/* The pictures of the README, and which stop and look each is of. */
static const struct {
    const char *name, *stop;
    size_t look;
} shown[] = {
    {"profiles", "profiles", 0},     {"course", "course", 0},
    {"briefing", "briefing", 0},     {"conversation", "conversation", 0},
    {"documents", "documents", 0},   {"pause", "pause", 0},
    {"debrief", "debrief", 0},       {"mood", "mood", 0},
    {"decision", "decision", 0},     {"progress", "progress", 0},
    {"settings", "settings", 0},     {"team", "team", 0},
    {"elsewhere", "elsewhere", 0},   {"dark", "debrief", 1},
    {"contrast", "conversation", 2},
};

static void name_of(const char *stop, const struct look *look, char *name, size_t size)
{
    snprintf(name, size, "%s-%s-%dx%d-%d", stop, settings_name(SETTING_THEME, (int)look->theme),
             look->width, look->height, look->text_size);
}

static SDL_Surface *take(const struct tour *tour)
{
    SDL_Renderer *renderer = tour->trip.window.renderer;
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(renderer, &w, &h);
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 24, SDL_PIXELFORMAT_RGB24);
    assert_non_null(surface);
    assert_int_equal(SDL_RenderReadPixels(renderer, NULL, SDL_PIXELFORMAT_RGB24, surface->pixels,
                                          surface->pitch),
                     0);
    return surface;
}

/* FNV-1a (Fowler, Noll, Vo), of the pixels alone. */
static uint64_t hash(const SDL_Surface *surface)
{
    uint64_t value = UINT64_C(0xCBF29CE484222325);
    for (int y = 0; y < surface->h; y++) {
        const Uint8 *row = (const Uint8 *)surface->pixels + y * surface->pitch;
        for (int x = 0; x < surface->w * 3; x++)
            value = (value ^ row[x]) * UINT64_C(0x100000001B3);
    }
    return value;
}

static void wear(struct tour *tour, const struct look *look)
{
    tour_size(tour, look->width, look->height);
    tour_set(tour, SETTING_THEME, (int)look->theme);
    tour_set(tour, SETTING_TEXT_SIZE, look->text_size);
}

static void save(SDL_Surface *surface, const char *folder, const char *name)
{
    char path[512];
    struct err err = {0};
    assert_true(file_make_folder(folder, &err));
    snprintf(path, sizeof path, "%s/%s.png", folder, name);
    if (IMG_SavePNG(surface, path) != 0)
        fail_msg("%s: %s", path, SDL_GetError());
}

/* What is the same becomes pale, what is not red. */
static void mark(SDL_Surface *now, const SDL_Surface *before)
{
    for (int y = 0; y < now->h; y++) {
        Uint8 *row = (Uint8 *)now->pixels + y * now->pitch;
        const Uint8 *old = (const Uint8 *)before->pixels + y * before->pitch;
        for (int x = 0; x < now->w * 3; x += 3) {
            bool same = memcmp(row + x, old + x, 3) == 0;
            Uint8 pale = (Uint8)(192 + (row[x] + row[x + 1] + row[x + 2]) / 12);
            row[x] = same ? pale : 220;
            row[x + 1] = row[x + 2] = same ? pale : 0;
        }
    }
}

static void save_difference(SDL_Surface *now, const char *stop, const struct look *look,
                            const char *name)
{
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++) {
        if (strcmp(shown[i].stop, stop) != 0 || &looks[shown[i].look] != look)
            continue;
        char path[512];
        snprintf(path, sizeof path, "%s/%s.png", readme, shown[i].name);
        SDL_Surface *file = IMG_Load(path);
        SDL_Surface *before =
            file != NULL ? SDL_ConvertSurfaceFormat(file, SDL_PIXELFORMAT_RGB24, 0) : NULL;
        if (before != NULL && before->w == now->w && before->h == now->h) {
            snprintf(path, sizeof path, "%s-difference", name);
            mark(now, before);
            save(now, BINARY_DIR "/screens", path);
        }
        SDL_FreeSurface(before);
        SDL_FreeSurface(file);
    }
}

/* Whether it is the picture of the list; otherwise it is left in the build folder. */
static bool check(struct tour *tour, const char *stop, const struct look *look, const char *list)
{
    char name[96], line[128];
    name_of(stop, look, name, sizeof name);
    SDL_Surface *surface = take(tour);
    snprintf(line, sizeof line, "%s %016llx\n", name, (unsigned long long)hash(surface));
    bool same = strstr(list, line) != NULL;
    if (!same) {
        print_error("%s differs: see " BINARY_DIR "/screens/%s.png\n", name, name);
        save(surface, BINARY_DIR "/screens", name);
        save_difference(surface, stop, look, name);
    }
    SDL_FreeSurface(surface);
    return same;
}

static void every_screen_is_the_picture_that_was_looked_at(void **state)
{
    (void)state;
    static struct tour tour;
    struct text list;
    struct err err = {0};
    size_t differ = 0;
    text_init(&list);
    if (!file_read(list_path, LIST_BYTES_MAX, &list, &err))
        fail_msg("%s", err.text);
    tour_begin(&tour, 1280, 720);
    for (size_t l = 0; l < LOOKS; l++) {
        wear(&tour, &looks[l]);
        for (size_t i = 0; tour_stop(i) != NULL; i++) {
            tour_go(&tour, tour_stop(i));
            differ += !check(&tour, tour_stop(i), &looks[l], text_string(&list));
        }
    }
    tour_end(&tour);
    text_destroy(&list);
    if (differ > 0)
        fail_msg("%zu pictures differ. Look at each; if they are as meant, tests/gui/renew.sh "
                 "keeps them",
                 differ);
}

static void write_list(struct tour *tour)
{
    FILE *file = fopen(list_path, "w");
    assert_non_null(file);
    for (size_t l = 0; l < LOOKS; l++) {
        wear(tour, &looks[l]);
        for (size_t i = 0; tour_stop(i) != NULL; i++) {
            char name[96];
            name_of(tour_stop(i), &looks[l], name, sizeof name);
            tour_go(tour, tour_stop(i));
            SDL_Surface *surface = take(tour);
            fprintf(file, "%s %016llx\n", name, (unsigned long long)hash(surface));
            SDL_FreeSurface(surface);
        }
    }
    assert_int_equal(fclose(file), 0);
}

static void write_readme(struct tour *tour)
{
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++) {
        wear(tour, &looks[shown[i].look]);
        tour_go(tour, shown[i].stop);
        SDL_Surface *surface = take(tour);
        save(surface, readme, shown[i].name);
        SDL_FreeSurface(surface);
    }
    wear(tour, &looks[0]);
    tour_show(tour);
    SDL_Surface *people = sheets_people(&tour->trip), *places = sheets_places(&tour->trip);
    save(people, readme, "portraits");
    save(places, readme, "places");
    SDL_FreeSurface(people);
    SDL_FreeSurface(places);
}

static int renew(void)
{
    static struct tour tour;
    tour_begin(&tour, 1280, 720);
    write_list(&tour);
    write_readme(&tour);
    tour_end(&tour);
    return 0;
}

int main(int count, char **arguments)
{
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    if (count > 1 && strcmp(arguments[1], "renew") == 0)
        return renew();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_screen_is_the_picture_that_was_looked_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
