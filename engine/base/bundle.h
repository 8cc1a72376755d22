/* bundle.h: a folder of a few files that appears whole or not at all, and is then only
 * read. */
#ifndef BASE_BUNDLE_H
#define BASE_BUNDLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct bundle_file {
    const char *name; /* borrowed: "course.lua", "archive/late-refund.lua" */
    const char *content;
};

/* Writes the files into a folder beside `path`, syncs them, and gives it that name; the
 * folder above it must be there. Where another was faster, that one stays. After a
 * failure there is nothing. Nobody may write the files (0400 or 0440). */
bool bundle_write(const char *path, const struct bundle_file *files, size_t count, struct err *err);

/* Removes a folder and what is in it; links are removed, never followed. One that is not
 * there is fine. */
bool bundle_remove(const char *path, struct err *err);

#endif
