/* measure.c: greedy line breaking over the one question of measure.h. */
#include "gui/measure.h"

#include <limits.h>
#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

static bool is_dash(const char *text)
{
    return text[0] == '-' || strncmp(text, "–", 3) == 0 || strncmp(text, "—", 3) == 0;
}

/* The last place at or before `fit` where the line may end; 0 when there is none. */
static size_t last_break(const char *text, size_t fit)
{
    size_t end = 0;
    for (size_t i = 0; i < fit; i++) {
        if (text[i] == ' ')
            end = i + 1;
        else if (is_dash(text + i) && i > 0)
            end = i + (text[i] == '-' ? 1 : 3);
    }
    return end > fit ? 0 : end;
}

static size_t first_character(const char *text, size_t length)
{
    uint32_t code_point;
    size_t bytes = utf8_decode(text, length, &code_point);
    return bytes > 0 ? bytes : 1;
}

bool wrap_next(const struct measure *measure, enum type type, int scale, const char *text,
               int width, size_t *next, struct wrap_line *line)
{
    const char *rest = text + *next;
    if (*rest == '\0')
        return false;
    size_t paragraph = strcspn(rest, "\n");
    size_t fit = measure->fit(measure->self, type, scale, rest, paragraph, width, &line->width);
    size_t end = fit;
    if (fit < paragraph && rest[fit] != ' ') {
        end = last_break(rest, fit);
        if (end == 0)
            end = fit > 0 ? fit : first_character(rest, paragraph);
    }
    line->from = *next;
    line->length = end;
    while (line->length > 0 && rest[line->length - 1] == ' ')
        line->length--;
    if (line->length != fit)
        measure->fit(measure->self, type, scale, rest, line->length, INT_MAX, &line->width);
    while (rest[end] == ' ')
        end++;
    if (rest[end] == '\n')
        end++;
    *next += end;
    return true;
}

int measure_width(const struct measure *measure, enum type type, int scale, const char *text)
{
    int taken = 0;
    measure->fit(measure->self, type, scale, text, strlen(text), INT_MAX, &taken);
    return taken;
}
