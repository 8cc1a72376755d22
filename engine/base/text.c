/* text.c: doubles its room, so that a long text costs few allocations. */
#include "base/text.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void text_init(struct text *text)
{
    *text = (struct text){0};
}

void text_destroy(struct text *text)
{
    free(text->at);
    text_init(text);
}

void text_clear(struct text *text)
{
    text->length = 0;
    text->failed = false;
    if (text->at != NULL)
        text->at[0] = '\0';
}

static bool make_room(struct text *text, size_t more)
{
    if (text->failed || more >= SIZE_MAX / 2 - text->length)
        return !(text->failed = true);
    if (text->at != NULL && text->capacity - text->length > more)
        return true;
    size_t wanted = text->capacity == 0 ? 64 : text->capacity * 2;
    if (wanted <= text->length + more)
        wanted = text->length + more + 1;
    char *larger = realloc(text->at, wanted);
    if (larger == NULL)
        return !(text->failed = true);
    text->at = larger;
    text->capacity = wanted;
    return true;
}

void text_add_bytes(struct text *text, const char *bytes, size_t length)
{
    if (!make_room(text, length))
        return;
    if (length > 0)
        memcpy(text->at + text->length, bytes, length);
    text->length += length;
    text->at[text->length] = '\0';
}

void text_add(struct text *text, const char *string)
{
    text_add_bytes(text, string, strlen(string));
}

void text_addf(struct text *text, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        text->failed = true;
    else if (make_room(text, (size_t)length)) {
        vsnprintf(text->at + text->length, (size_t)length + 1, format, again);
        text->length += (size_t)length;
    }
    va_end(again);
}

const char *text_string(const struct text *text)
{
    return text->at == NULL ? "" : text->at;
}

bool text_ok(const struct text *text, struct err *err)
{
    return text->failed ? err_memory(err) : true;
}
