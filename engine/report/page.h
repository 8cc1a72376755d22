/* page.h: a report as one page for a browser, which needs no network.
 *
 * The page is built of assets/report ahead of time, with a place for the figures. They go
 * into a script of the type application/json, where a browser reads them as data; written
 * so that nothing in them, such as a name with markup in it, can end that script. */
#ifndef REPORT_PAGE_H
#define REPORT_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"

/* Appends the page of that folder of assets, with the figures (a report's JSON) in it. */
bool page_make(const char *assets, const char *figures, size_t length, struct text *page,
               struct err *err);

#endif
