/* err.c: messages in a fixed buffer, so that reporting a failure cannot fail. */
#include "base/err.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

/* vsnprintf cuts at a byte; a cut text is taken back to a whole character and marked. */
static void fill(char *text, size_t size, const char *format, va_list arguments)
{
    static const char mark[] = "…";
    int length = vsnprintf(text, size, format, arguments);
    if (length >= 0 && (size_t)length >= size) {
        size_t keep = utf8_cut(text, size - sizeof mark);
        memcpy(text + keep, mark, sizeof mark);
    }
}

void err_clear(struct err *err)
{
    err->kind = ERR_NONE;
    err->text[0] = '\0';
}

bool err_set(struct err *err, enum err_kind kind, const char *format, ...)
{
    if (err == NULL)
        return false;
    va_list arguments;
    va_start(arguments, format);
    err->kind = kind;
    fill(err->text, sizeof err->text, format, arguments);
    va_end(arguments);
    return false;
}

bool err_memory(struct err *err)
{
    return err_set(err, ERR_SYSTEM, "out of memory; close other programs and try again");
}

bool err_errno(struct err *err, const char *what, const char *path)
{
    return err_set(err, ERR_SYSTEM, "cannot %s %s: %s", what, path, strerror(errno));
}

bool err_prefix(struct err *err, const char *format, ...)
{
    if (err == NULL)
        return false;
    struct err old = *err;
    char prefix[sizeof old.text];
    va_list arguments;
    va_start(arguments, format);
    fill(prefix, sizeof prefix, format, arguments);
    va_end(arguments);
    return err_set(err, old.kind, "%s: %s", prefix, old.text);
}
