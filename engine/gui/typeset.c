/* typeset.c: HarfBuzz, within the text library, shapes one run: one font, one
 * direction. Nearly all texts are one run of the first font and go straight to it;
 * the others are cut into runs. */
#include "gui/typeset.h"

#include <limits.h>
#include <string.h>

#include "base/utf8.h"
#include "gui/run.h"

/* A line, and what it is set from. */
struct typeset {
    struct typefaces *typefaces;
    enum type type;
    char text[RUN_TEXT + 1];
    size_t length;
};

static bool has(void *self, size_t font, uint32_t code_point)
{
    const struct typeset *line = self;
    return typefaces_has(line->typefaces, font, line->type, code_point);
}

static struct coverage coverage_of(struct typeset *line)
{
    return (struct coverage){line, typefaces_count(line->typefaces), has};
}

static void begin(struct typeset *line, struct typefaces *typefaces, enum type type,
                  const char *text, size_t length)
{
    line->typefaces = typefaces;
    line->type = type;
    line->length = length <= RUN_TEXT ? length : utf8_cut(text, RUN_TEXT);
    memcpy(line->text, text, line->length);
    line->text[line->length] = '\0';
}

static size_t bytes_of(const char *text, int characters)
{
    size_t bytes = 0, length = strlen(text);
    uint32_t code_point;
    for (int i = 0; i < characters && text[bytes] != '\0'; i++) {
        size_t step = utf8_decode(text + bytes, length - bytes, &code_point);
        bytes += step > 0 ? step : 1;
    }
    return bytes;
}

static struct typeset_fit fit_plain(const struct typeset *line, TTF_Font *font, int width)
{
    struct typeset_fit fit = {line->length, 0};
    int characters = 0;
    if (width == INT_MAX) {
        TTF_SizeUTF8(font, line->text, &fit.taken, NULL);
        return fit;
    }
    TTF_MeasureUTF8(font, line->text, width, &fit.taken, &characters);
    fit.bytes = bytes_of(line->text, characters);
    return fit;
}

/* The font of a run, ready for its direction. */
static TTF_Font *font_of(const struct typeset *line, const struct run *run)
{
    TTF_Font *font = typefaces_font(line->typefaces, run->font, line->type);
    TTF_SetFontDirection(font, run->backward ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    return font;
}

static void copy_run(const struct typeset *line, const struct run *run, size_t length, char *copy)
{
    memcpy(copy, line->text + run->from, length);
    copy[length] = '\0';
}

static int run_width(const struct typeset *line, const struct run *run, size_t length)
{
    char copy[RUN_TEXT + 1];
    int width = 0;
    copy_run(line, run, length, copy);
    TTF_SizeUTF8(font_of(line, run), copy, &width, NULL);
    return width;
}

/* The longest start of a run that fits, by halving: shaped letters have no widths
 * of their own that could be added up. */
static size_t part_that_fits(const struct typeset *line, const struct run *run, int width)
{
    const char *text = line->text + run->from;
    size_t fits = 0, too_many = utf8_count(text);
    while (too_many - fits > 1) {
        size_t middle = fits + (too_many - fits) / 2;
        size_t bytes = bytes_of(text, (int)middle);
        if (bytes <= run->length && run_width(line, run, bytes) <= width)
            fits = middle;
        else
            too_many = middle;
    }
    return bytes_of(text, (int)fits);
}

static struct typeset_fit fit_runs(const struct typeset *line, const struct runs *runs, int width)
{
    struct typeset_fit fit = {0, 0};
    for (size_t i = 0; i < runs->count; i++) {
        const struct run *run = &runs->at[i];
        int taken = run_width(line, run, run->length);
        if (taken > width - fit.taken) {
            fit.bytes = run->from + part_that_fits(line, run, width - fit.taken);
            return fit;
        }
        fit.taken += taken;
        fit.bytes = run->from + run->length;
    }
    return fit;
}

/* The direction that it had by itself: what is plain comes next. */
static void turn_back(struct typeset *line)
{
    TTF_SetFontDirection(typefaces_font(line->typefaces, 0, line->type), TTF_DIRECTION_LTR);
}

/* A part of a line can be cut into other runs than the line, so what fits is
 * measured by itself. */
static struct typeset_fit fit_mixed(struct typeset *line, int width)
{
    struct coverage coverage = coverage_of(line);
    struct runs runs;
    run_cut(line->text, line->length, &coverage, &runs);
    struct typeset_fit fit = fit_runs(line, &runs, width);
    if (fit.bytes < line->length) {
        run_cut(line->text, fit.bytes, &coverage, &runs);
        fit.taken = fit_runs(line, &runs, INT_MAX).taken;
    }
    turn_back(line);
    return fit;
}

struct typeset_fit typeset_fit(struct typefaces *typefaces, enum type type, const char *text,
                               size_t length, int width)
{
    struct typeset line;
    begin(&line, typefaces, type, text, length);
    struct coverage coverage = coverage_of(&line);
    TTF_Font *font = typefaces_font(typefaces, 0, type);
    struct typeset_fit fit = {0, 0};
    if (font == NULL)
        return fit;
    fit = run_is_plain(line.text, line.length, &coverage) ? fit_plain(&line, font, width)
                                                          : fit_mixed(&line, width);
    if (width == INT_MAX)
        fit.bytes = length;
    return fit;
}

/* How far the runs reach beyond the first font's height, above or below. */
static int overhang(const struct typeset *line, const struct runs *runs, TTF_Font *first)
{
    int most = 0;
    for (size_t i = 0; i < runs->count; i++) {
        TTF_Font *font = font_of(line, &runs->at[i]);
        int above = TTF_FontAscent(font) - TTF_FontAscent(first);
        int below = TTF_FontDescent(first) - TTF_FontDescent(font);
        most = above > most ? above : most;
        most = below > most ? below : most;
    }
    return most;
}

static void put_run(const struct typeset *line, const struct run *run, SDL_Color ink,
                    SDL_Surface *whole, int x, int baseline)
{
    char copy[RUN_TEXT + 1];
    TTF_Font *font = font_of(line, run);
    copy_run(line, run, run->length, copy);
    SDL_Surface *part = TTF_RenderUTF8_Blended(font, copy, ink);
    if (part == NULL)
        return;
    SDL_Rect to = {x, baseline - TTF_FontAscent(font), part->w, part->h};
    SDL_SetSurfaceBlendMode(part, SDL_BLENDMODE_NONE);
    SDL_BlitSurface(part, NULL, whole, &to);
    SDL_FreeSurface(part);
}

static SDL_Surface *draw_runs(const struct typeset *line, const struct runs *runs, TTF_Font *first,
                              SDL_Color ink)
{
    int widths[RUN_MOST], width = 0, x = 0, edge = overhang(line, runs, first);
    for (size_t i = 0; i < runs->count; i++)
        width += widths[i] = run_width(line, &runs->at[i], runs->at[i].length);
    SDL_Surface *whole = SDL_CreateRGBSurfaceWithFormat(0, width, TTF_FontHeight(first) + 2 * edge,
                                                        32, SDL_PIXELFORMAT_ARGB8888);
    if (whole == NULL)
        return NULL;
    for (size_t i = 0; i < runs->count; i++) {
        uint8_t at = runs->visual[i];
        if (widths[at] > 0)
            put_run(line, &runs->at[at], ink, whole, x, edge + TTF_FontAscent(first));
        x += widths[at];
    }
    return whole;
}

SDL_Surface *typeset_draw(struct typefaces *typefaces, enum type type, const char *text,
                          struct color color)
{
    SDL_Color ink = {color.r, color.g, color.b, 255};
    struct typeset line;
    begin(&line, typefaces, type, text, strlen(text));
    struct coverage coverage = coverage_of(&line);
    TTF_Font *font = typefaces_font(typefaces, 0, type);
    if (font == NULL)
        return NULL;
    if (run_is_plain(line.text, line.length, &coverage))
        return TTF_RenderUTF8_Blended(font, line.text, ink);
    struct runs runs;
    run_cut(line.text, line.length, &coverage, &runs);
    SDL_Surface *surface = draw_runs(&line, &runs, font, ink);
    turn_back(&line);
    return surface;
}
