/* file_writer.h: a file written piece by piece, so that a long one is never in memory, and
 * replaced as file_write does: whoever reads it finds the old content or the new.
 *
 *     if (!file_writer_open(&writer, path, err))
 *         return false;
 *     ok = file_writer_add(&writer, bytes, length, err) && … &&
 *          file_writer_finish(&writer, err);
 *     file_writer_close(&writer); */
#ifndef BASE_FILE_WRITER_H
#define BASE_FILE_WRITER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"

struct file_writer {
    int file;          /* -1: none */
    const char *path;  /* borrowed */
    struct text fresh; /* owned: the name until it is finished; empty when it is */
};

/* After false there is nothing to close. */
bool file_writer_open(struct file_writer *writer, const char *path, struct err *err);

/* For one who alone may write the path: see file_write_alone. */
bool file_writer_open_alone(struct file_writer *writer, const char *path, struct err *err);

bool file_writer_add(struct file_writer *writer, const char *bytes, size_t length, struct err *err);

/* Puts it in the path's place; what a failure leaves is said at file_write. */
bool file_writer_finish(struct file_writer *writer, struct err *err);

/* What was not finished goes, and the path is as it was. */
void file_writer_close(struct file_writer *writer);

#endif
