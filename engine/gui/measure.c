/* measure.c: greedy line breaking over the one question of measure.h. */
#include "gui/measure.h"

#include <limits.h>
#include <linebreak.h>
#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

/* How far breaks are looked for: no line is longer. */
enum { LINE_MOST = 2000 };

void measure_init(void)
{
    init_linebreak();
}

/* The last place where the line may end, with its spaces, when text[0..end) has
 * room; 0 when there is none. What follows decides whether a break before it is
 * allowed, so it is looked at as well. */
static size_t last_break(const char *text, size_t length, size_t end)
{
    char breaks[LINE_MOST];
    size_t known = end;
    uint32_t code_point;
    if (end < length)
        known += utf8_decode(text + end, length - end, &code_point);
    if (known > LINE_MOST)
        return 0;
    set_linebreaks_utf8((const utf8_t *)text, known, NULL, breaks);
    while (end > 0 && breaks[end - 1] != LINEBREAK_ALLOWBREAK)
        end--;
    return end;
}

static size_t first_character(const char *text, size_t length)
{
    uint32_t code_point;
    size_t bytes = utf8_decode(text, length, &code_point);
    return bytes > 0 ? bytes : 1;
}

static size_t after_spaces(const char *text, size_t from)
{
    return from + strspn(text + from, " ");
}

bool wrap_next(const struct measure *measure, enum type type, int scale, const char *text,
               int width, size_t *next, struct wrap_line *line)
{
    const char *rest = text + *next;
    if (*rest == '\0')
        return false;
    size_t paragraph = strcspn(rest, "\n");
    size_t fit = measure->fit(measure->self, type, scale, rest, paragraph, width, &line->width);
    size_t end = after_spaces(rest, fit);
    if (end < paragraph) {
        end = last_break(rest, paragraph, end);
        if (end == 0)
            end = fit > 0 ? fit : first_character(rest, paragraph);
    }
    line->from = *next;
    line->length = end;
    while (line->length > 0 && rest[line->length - 1] == ' ')
        line->length--;
    if (line->length != fit)
        measure->fit(measure->self, type, scale, rest, line->length, INT_MAX, &line->width);
    end = after_spaces(rest, end);
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
