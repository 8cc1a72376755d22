/* check_page.h: what was found in a file, for a person to read: sentences and short
 * lines, no columns, so that it can be listened to as well. */
#ifndef CLI_CHECK_PAGE_H
#define CLI_CHECK_PAGE_H

#include "base/text.h"
#include "cli/check_list.h"

/* Appends the page of one file, without its mistakes. Nothing for a library. */
void check_page_add(const struct check_file *file, struct text *text);

/* Appends the last line: "6 files: 1 error, 0 warnings". */
void check_page_add_counts(const struct check_list *list, struct text *text);

#endif
