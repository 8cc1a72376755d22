/* page.c: the figures put into the page.
 *
 * <, > and & stand only inside the strings of JSON, as do the two separators of lines that
 * scripts once took for the end of one: each can be written as \u and four digits without
 * changing what is said. Everything else is copied. */
#include "report/page.h"

#include <string.h>

#include "base/file.h"
#include "base/file_writer.h"

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
    case '\xe2':
        break;
    default:
        return NULL;
    }
    *taken = 3;
    if (left >= 3 && memcmp(at, "\xe2\x80\xa8", 3) == 0)
        return "\\u2028";
    if (left >= 3 && memcmp(at, "\xe2\x80\xa9", 3) == 0)
        return "\\u2029";
    return NULL;
}

static void add_figures(const struct text *figures, struct text *piece)
{
    const char *at = text_string(figures);
    size_t copied = 0;
    for (size_t i = 0; i < figures->length;) {
        size_t taken;
        const char *instead = escape(at + i, figures->length - i, &taken);
        if (instead == NULL) {
            i++;
            continue;
        }
        text_add_bytes(piece, at + copied, i - copied);
        text_add(piece, instead);
        i += taken;
        copied = i;
    }
    text_add_bytes(piece, at + copied, figures->length - copied);
}

static bool hand_over(struct page *page, struct err *err)
{
    bool ok = text_ok(&page->piece, err) && page->sink(page->self, &page->piece, err);
    text_clear(&page->piece);
    return ok;
}

/* Where the figures belong. */
static const char *find_place(const struct page *page, const char *path, struct err *err)
{
    const char *place = strstr(text_string(&page->frame), PLACE);
    if (place == NULL)
        err_set(err, ERR_BAD, "%s has no place for the figures (%s); install it again", path,
                PLACE);
    return place;
}

bool page_begin(struct page *page, const char *assets, report_sink *sink, void *self,
                struct err *err)
{
    *page = (struct page){.sink = sink, .self = self};
    text_init(&page->frame);
    text_init(&page->piece);
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/report/report.html", assets);
    const char *place = NULL;
    if (text_ok(&path, err) && file_read(text_string(&path), PAGE_LIMIT, &page->frame, err))
        place = find_place(page, text_string(&path), err);
    text_destroy(&path);
    if (place == NULL)
        return false;
    page->after = place + strlen(PLACE);
    text_add_bytes(&page->piece, page->frame.at, (size_t)(place - page->frame.at));
    return hand_over(page, err);
}

bool page_take(void *self, const struct text *piece, struct err *err)
{
    struct page *page = self;
    add_figures(piece, &page->piece);
    return hand_over(page, err);
}

bool page_end(struct page *page, struct err *err)
{
    text_add(&page->piece, page->after);
    return hand_over(page, err);
}

void page_destroy(struct page *page)
{
    text_destroy(&page->frame);
    text_destroy(&page->piece);
}

static bool add_piece(void *writer, const struct text *piece, struct err *err)
{
    return file_writer_add(writer, text_string(piece), piece->length, err);
}

static bool write_all(const struct report *report, const char *assets, struct file_writer *writer,
                      struct err *err)
{
    struct page page;
    bool ok = page_begin(&page, assets, add_piece, writer, err) &&
              report_json(report, page_take, &page, err) && page_end(&page, err) &&
              file_writer_finish(writer, err);
    page_destroy(&page);
    return ok;
}

bool page_write(const struct report *report, const char *assets, const char *path, struct err *err)
{
    struct file_writer writer;
    if (file_is_folder(path))
        return err_set(err, ERR_USAGE,
                       "%s is a folder: name a file for the page, such as %s/report.html", path,
                       path);
    if (!file_writer_open(&writer, path, err))
        return false;
    bool ok = write_all(report, assets, &writer, err);
    file_writer_close(&writer);
    return ok;
}
