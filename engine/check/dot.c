/* dot.c: control characters and line ends become spaces. */
#include "check/dot.h"

#include <string.h>

#include "base/utf8.h"

void dot_add_id(struct text *dot, const char *text)
{
    text_add(dot, "\"");
    for (; *text != '\0'; text++) {
        text_add(dot, *text == '"' || *text == '\\' ? "\\" : "");
        text_add_bytes(dot, (unsigned char)*text < 0x20 ? " " : text, 1);
    }
    text_add(dot, "\"");
}

static void add_character(struct text *dot, const char *at, size_t length)
{
    unsigned char c = (unsigned char)*at;
    if (c == '&')
        text_add(dot, "&amp;");
    else if (c == '<')
        text_add(dot, "&lt;");
    else if (c == '>')
        text_add(dot, "&gt;");
    else if (c == '"')
        text_add(dot, "&quot;");
    else if (c < 0x20 || c == 0x7F)
        text_add(dot, " ");
    else
        text_add_bytes(dot, at, length);
}

/* How many bytes of the text are shown: up to the last space before the limit. */
static size_t shown_bytes(const char *text, size_t characters)
{
    size_t length = strlen(text), at = 0, space = 0;
    uint32_t code_point;
    for (size_t count = 0; at < length && count < characters; count++) {
        if (text[at] == ' ')
            space = at;
        at += utf8_decode(text + at, length - at, &code_point);
    }
    return at == length ? length : space > 0 ? space : at;
}

void dot_add_label(struct text *dot, const char *text, size_t characters)
{
    size_t shown = shown_bytes(text, characters), step;
    uint32_t code_point;
    for (size_t at = 0; at < shown; at += step) {
        step = utf8_decode(text + at, shown - at, &code_point);
        step = step == 0 ? 1 : step;
        add_character(dot, text + at, step);
    }
    text_add(dot, text[shown] == '\0' ? "" : "…");
}
