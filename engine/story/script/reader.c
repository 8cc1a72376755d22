/* reader.c: all of the tree's memory passes here, so that a small file cannot
 * declare a huge tree by repeating one large text. */
#include "story/script/reader.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

enum { MISTAKES_MAX = 100, SNIPPET_BYTES = 40, MESSAGE_BYTES = 512 };

struct reader *reader_of(lua_State *lua)
{
    return sandbox_of(lua)->owner;
}

void *reader_alloc(lua_State *lua, size_t count, size_t size)
{
    struct reader *reader = reader_of(lua);
    struct arena *arena = &reader->tree->arena;
    size_t limit = reader->sandbox.limits.memory;
    if (arena->used > limit || count > (limit - arena->used) / size)
        sandbox_stop(lua, SANDBOX_MEMORY);
    sandbox_charge(lua, 1 + count * size / 64);
    void *memory = arena_alloc(arena, count, size);
    if (memory == NULL)
        sandbox_stop(lua, SANDBOX_BROKEN);
    return memory;
}

char *reader_copy(lua_State *lua, const char *text, size_t length)
{
    char *copy = reader_alloc(lua, length + 1, 1);
    memcpy(copy, text, length);
    return copy;
}

void reader_tell(lua_State *lua, int line, const char *code, const char *format, ...)
{
    struct reader *reader = reader_of(lua);
    va_list arguments;
    char text[MESSAGE_BYTES];
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    size_t length = strlen(text);
    if (length == sizeof text - 1)
        text[utf8_cut(text, length - 1)] = '\0';
    problems_add(reader->problems, SEVERITY_ERROR, reader->file, line, code, "%s", text);
    if (++reader->mistakes < MISTAKES_MAX)
        return;
    problems_add(reader->problems, SEVERITY_ERROR, reader->file, line, "too-many-mistakes",
                 "reading stopped here, after %d mistakes; mend these first", MISTAKES_MAX);
    sandbox_stop(lua, SANDBOX_TOLD);
}

struct reader_snippet reader_snippet(const char *text)
{
    struct reader_snippet snippet;
    size_t length = strlen(text);
    bool cut = length > SNIPPET_BYTES;
    if (cut)
        length = utf8_cut(text, SNIPPET_BYTES);
    snprintf(snippet.text, sizeof snippet.text, "%.*s%s", (int)length, text, cut ? "…" : "");
    for (char *at = snippet.text; *at != '\0'; at++)
        if ((unsigned char)*at < 0x20)
            *at = ' ';
    return snippet;
}
