/* page.c: the figures put into the page.
 *
 * <, > and & stand only inside the strings of JSON, as do the two separators of lines that
 * scripts once took for the end of one: each can be written as \u and four digits without
 * changing what is said. Everything else is copied. */
#include "report/page.h"

#include <string.h>

#include "base/file.h"

#define PLACE "@report@"
#define PAGE_LIMIT (4u << 20)

/* What stands for the character at `at`, of which there are `left` bytes, and how many of
 * them it takes; NULL: itself. */
static const char *escape(const char *at, size_t left, size_t *taken)
{
    *taken = 1;
    switch (*at) {
    case '<':
        return "\\u003c";
    case '>':
        return "\\u003e";
    case '&':
        return "\\u0026";
    }
    *taken = 3;
    if (left >= 3 && memcmp(at, "\xe2\x80\xa8", 3) == 0)
        return "\\u2028";
    if (left >= 3 && memcmp(at, "\xe2\x80\xa9", 3) == 0)
        return "\\u2029";
    return NULL;
}

static void add_figures(const char *figures, size_t length, struct text *page)
{
    size_t copied = 0;
    for (size_t i = 0; i < length;) {
        size_t taken;
        const char *instead = escape(figures + i, length - i, &taken);
        if (instead == NULL) {
            i++;
            continue;
        }
        text_add_bytes(page, figures + copied, i - copied);
        text_add(page, instead);
        i += taken;
        copied = i;
    }
    text_add_bytes(page, figures + copied, length - copied);
}

bool page_make(const char *assets, const char *figures, size_t length, struct text *page,
               struct err *err)
{
    struct text path, frame;
    text_init(&path);
    text_init(&frame);
    text_addf(&path, "%s/report/report.html", assets);
    bool ok = text_ok(&path, err) && file_read(text_string(&path), PAGE_LIMIT, &frame, err);
    if (ok) {
        const char *place = strstr(text_string(&frame), PLACE);
        if (place == NULL) {
            ok = err_set(err, ERR_BAD, "%s has no place for the figures (%s); install it again",
                         text_string(&path), PLACE);
        } else {
            text_add_bytes(page, frame.at, (size_t)(place - frame.at));
            add_figures(figures, length, page);
            text_add(page, place + strlen(PLACE));
            ok = text_ok(page, err);
        }
    }
    text_destroy(&frame);
    text_destroy(&path);
    return ok;
}
