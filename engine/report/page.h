/* page.h: a report as one page for a browser, which needs no network.
 *
 * The page is built of assets/report ahead of time, with a place for the figures. They go
 * into a script of the type application/json, where a browser reads them as data; written
 * so that nothing in them, such as a name with markup in it, can end that script.
 */
#ifndef REPORT_PAGE_H
#define REPORT_PAGE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/text.h"
#include "report/report.h"

/* Writes the page of a report to a file piece by piece, as file_writer does; stopped, there
 * is no page, or the one from before. */
bool page_write(const struct report *report, const char *assets, const char *path, struct err *err);

/* The same, piece by piece:
 *
 *     ok = page_begin(&page, assets, sink, self, err) &&
 *          report_json(report, page_take, &page, err) && page_end(&page, err);
 *     page_destroy(&page); */
struct page {
    struct text frame; /* owned: the page around the figures */
    const char *after; /* in frame: what follows them */
    struct text piece; /* owned: the last that was handed over */
    report_sink *sink;
    void *self;
};

/* Hands over what stands before the figures. After false only page_destroy may follow. */
bool page_begin(struct page *page, const char *assets, report_sink *sink, void *self,
                struct err *err);

/* A report_sink: hands over a piece of the figures, which are JSON; `page` is a struct page.
 * A piece ends between two characters. */
bool page_take(void *page, const struct text *piece, struct err *err);

/* Hands over the rest. */
bool page_end(struct page *page, struct err *err);

void page_destroy(struct page *page);

#endif
