/* file.h: whole files, read with a limit and written so that a reader finds the
 * old content or the new, never a mixture. Paths are UTF-8. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"

/* Reads all of path into *content (cleared first). A file larger than `limit`
 * bytes is an error, as is anything but a regular file. */
bool file_read(const char *path, size_t limit, struct text *content, struct err *err);

/* As file_read, of a file that is not to be a link: a link is ERR_BAD. */
bool file_read_own(const char *path, size_t limit, struct text *content, struct err *err);

/* As file_read_own, but only the first `length` bytes, or all when there are fewer. */
bool file_read_beginning(const char *path, size_t length, struct text *content, struct err *err);

/* Replaces path by content: written to a new file beside it, synced, renamed
 * over it, and the folder synced. After a failure path is as it was, or, when only
 * the folder could not be synced, the new content, which a power cut may undo.
 * No temporary file is left. Its mode is that of file_mode_beside. */
bool file_write(const char *path, const char *content, size_t length, struct err *err);

/* The same for one who alone may write path (see lock.h): the new file's name is always
 * path.new, so that what a crash leaves behind is cleared away by the next write. */
bool file_write_alone(const char *path, const char *content, size_t length, struct err *err);

/* Removes the file; one that is not there is fine. */
bool file_remove(const char *path, struct err *err);

/* Gives the file the name `aside` as well (where the file system has no such thing:
 * instead), and syncs the folder: it is there after a power cut, whatever becomes of path.
 * Never replaces: when that name is taken, *taken, and true. */
bool file_keep_as(const char *path, const char *aside, bool *taken, struct err *err);

/* Whom a new file is for: its owner alone (0600), or the group as well (0660) where the
 * folder that it lies in is written by its group and hands that on (mode 2770). */
unsigned file_mode_beside(const char *path);

/* Makes the folder and those above it (0700, or 2770 within such a folder), and syncs what
 * they lie in; one that is there is fine. */
bool file_make_folder(const char *path, struct err *err);

/* What was renamed or removed in the folder that the path lies in stays so. */
bool file_sync_folder_of(const char *path, struct err *err);

bool file_exists(const char *path);

/* Surely nothing of that name: what cannot be looked at is not absent. */
bool file_is_absent(const char *path);

bool file_is_folder(const char *path);

bool file_is_link(const char *path);

/* Whether this program may list the folder, and open what is in it. */
bool file_may_be_listed(const char *path);

/* A folder itself, and no link to one. */
bool file_is_own_folder(const char *path);

/* The names in a folder, sorted bytewise, without "." and "..". */
struct file_names {
    char **at; /* owned, each owned */
    size_t count;
};
bool file_list(const char *path, struct file_names *names, struct err *err);
void file_names_destroy(struct file_names *names);

/* The part after the last '/', borrowed from path. */
const char *file_name(const char *path);

#endif
