/* run.c: levels by FriBidi, fonts by coverage. A letter takes the first font that has
 * it; what belongs to no script (spaces, marks, punctuation) stays with the letter
 * before it where it is read in the same direction and that font has it, so that a
 * phrase is shaped as one. */
#include "gui/run.h"

#include <fribidi.h>
#include <string.h>

#include "base/utf8.h"

static size_t step(const char *text, size_t length, uint32_t *code_point)
{
    size_t bytes = utf8_decode(text, length, code_point);
    return bytes > 0 ? bytes : 1;
}

/* The blocks whose letters are, or may become, right to left (Unicode's
 * DerivedBidiClass), and the marks that say so. */
static bool may_turn(uint32_t c)
{
    return (c >= 0x590 && c < 0x900) || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || (c >= 0xFB1D && c < 0xFE00) ||
           (c >= 0xFE70 && c < 0xFF00) || (c >= 0x10800 && c < 0x11000) ||
           (c >= 0x1E800 && c < 0x1F000);
}

bool run_is_plain(const char *text, size_t length, const struct coverage *coverage)
{
    for (size_t i = 0; i < length;) {
        if ((unsigned char)text[i] < 0x80) {
            i++;
            continue;
        }
        uint32_t c = 0;
        i += step(text + i, length - i, &c);
        if (may_turn(c) || !coverage->has(coverage->self, 0, c))
            return false;
    }
    return true;
}

/* The line as code points, each with the place of its first byte. */
struct line {
    size_t count;
    FriBidiChar code_points[RUN_TEXT];
    size_t from[RUN_TEXT + 1];
    FriBidiCharType types[RUN_TEXT];
    FriBidiLevel levels[RUN_TEXT];
    FriBidiStrIndex map[RUN_TEXT]; /* from left to right: the place in the line */
    uint8_t run[RUN_TEXT];
};

static void read_line(const char *text, size_t length, struct line *line)
{
    size_t at = 0;
    for (line->count = 0; at < length && line->count < RUN_TEXT; line->count++) {
        uint32_t code_point = 0;
        line->from[line->count] = at;
        at += step(text + at, length - at, &code_point);
        line->code_points[line->count] = code_point;
    }
    line->from[line->count] = length;
    fribidi_get_bidi_types(line->code_points, (FriBidiStrIndex)line->count, line->types);
}

static void as_read(struct line *line)
{
    for (size_t i = 0; i < line->count; i++) {
        line->map[i] = (FriBidiStrIndex)i;
        line->levels[i] = 0;
    }
}

/* Without memory all is left as it is read. */
static void find_levels(struct line *line)
{
    FriBidiBracketType brackets[RUN_TEXT];
    FriBidiStrIndex count = (FriBidiStrIndex)line->count;
    FriBidiParType base = FRIBIDI_PAR_ON;
    as_read(line);
    fribidi_get_bracket_types(line->code_points, count, line->types, brackets);
    if (fribidi_get_par_embedding_levels_ex(line->types, brackets, count, &base, line->levels) ==
            0 ||
        fribidi_reorder_line(FRIBIDI_FLAGS_DEFAULT, line->types, count, 0, base, line->levels, NULL,
                             line->map) == 0)
        as_read(line);
}

static size_t font_of(const struct line *line, size_t i, size_t before,
                      const struct coverage *coverage)
{
    FriBidiCharType type = line->types[i];
    uint32_t code_point = line->code_points[i];
    if (FRIBIDI_IS_EXPLICIT_OR_BN(type) || FRIBIDI_IS_ISOLATE(type) || code_point == 0x200E ||
        code_point == 0x200F)
        return before;
    bool same_level = i == 0 || line->levels[i] == line->levels[i - 1];
    if (!FRIBIDI_IS_STRONG(type) && !FRIBIDI_IS_NUMBER(type) && same_level &&
        coverage->has(coverage->self, before, code_point))
        return before;
    for (size_t font = 0; font < coverage->fonts; font++)
        if (coverage->has(coverage->self, font, code_point))
            return font;
    return 0;
}

static void cut(struct line *line, const struct coverage *coverage, struct runs *runs)
{
    size_t font = 0;
    for (size_t i = 0; i < line->count; i++) {
        struct run *last = &runs->at[runs->count > 0 ? runs->count - 1 : 0];
        bool backward = FRIBIDI_LEVEL_IS_RTL(line->levels[i]);
        font = font_of(line, i, font, coverage);
        bool same = i > 0 && line->levels[i] == line->levels[i - 1] && last->font == font;
        if (runs->count < RUN_MOST && !same) {
            last = &runs->at[runs->count++];
            *last = (struct run){.from = line->from[i], .font = font, .backward = backward};
        }
        last->length = line->from[i + 1] - last->from;
        line->run[i] = (uint8_t)(runs->count - 1);
    }
}

static void order(const struct line *line, struct runs *runs)
{
    bool placed[RUN_MOST] = {false};
    size_t count = 0;
    for (size_t i = 0; i < line->count; i++) {
        uint8_t run = line->run[line->map[i]];
        if (!placed[run])
            runs->visual[count++] = run;
        placed[run] = true;
    }
}

void run_cut(const char *text, size_t length, const struct coverage *coverage, struct runs *runs)
{
    struct line line;
    runs->count = 0;
    read_line(text, length, &line);
    find_levels(&line);
    cut(&line, coverage, runs);
    order(&line, runs);
}

bool run_begins_right(const char *text, size_t length)
{
    bool any = false;
    for (size_t i = 0; i < length && !any; i++)
        any = (unsigned char)text[i] >= 0xD6;
    int isolated = 0; /* what is isolated does not count */
    for (size_t i = 0; i < length && any;) {
        uint32_t code_point = 0;
        i += step(text + i, length - i, &code_point);
        FriBidiCharType type = fribidi_get_bidi_type(code_point);
        if (FRIBIDI_IS_ISOLATE(type))
            isolated += type == FRIBIDI_TYPE_PDI ? -1 : 1;
        else if (FRIBIDI_IS_LETTER(type) && isolated <= 0)
            return FRIBIDI_IS_RTL(type);
    }
    return false;
}
