/* file.c: the operating system's files; POSIX here and in its neighbours, and only here. */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file_writer.h"
#include "base/memory.h"

/* Up to `most` bytes; *more: the file goes on behind them. */
static bool read_some(int file, const char *path, size_t most, struct text *content, bool *more,
                      struct err *err)
{
    char chunk[65536];
    for (;;) {
        size_t left = most - content->length + 1; /* one more shows that it goes on */
        ssize_t got = read(file, chunk, left < sizeof chunk ? left : sizeof chunk);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return err_errno(err, "read", path);
        *more = (size_t)got > most - content->length;
        text_add_bytes(content, chunk, (size_t)got - *more);
        if (content->failed)
            return err_memory(err);
        if (got == 0 || *more)
            return text_ok(content, err);
    }
}

/* flags: O_NOFOLLOW or 0. */
static bool read_file(const char *path, int flags, size_t most, struct text *content, bool *more,
                      struct err *err)
{
    text_clear(content);
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | flags);
    if (file < 0 && errno == ELOOP && flags != 0)
        return err_set(err, ERR_BAD, "%s is a link, and what it leads to is not read", path);
    if (file < 0)
        return err_errno(err, "open", path);
    struct stat status;
    bool ok = fstat(file, &status) == 0 || err_errno(err, "read", path);
    if (ok && !S_ISREG(status.st_mode))
        ok = err_set(err, ERR_BAD, "%s is not a file", path);
    ok = ok && read_some(file, path, most, content, more, err);
    close(file);
    return ok;
}

static bool read_within(const char *path, int flags, size_t limit, struct text *content,
                        struct err *err)
{
    bool more = false;
    if (!read_file(path, flags, limit, content, &more, err))
        return false;
    return !more || err_set(err, ERR_BAD, "%s is larger than the %zu bytes allowed", path, limit);
}

bool file_read(const char *path, size_t limit, struct text *content, struct err *err)
{
    return read_within(path, 0, limit, content, err);
}

bool file_read_own(const char *path, size_t limit, struct text *content, struct err *err)
{
    return read_within(path, O_NOFOLLOW, limit, content, err);
}

bool file_read_beginning(const char *path, size_t length, struct text *content, struct err *err)
{
    bool more;
    return read_file(path, O_NOFOLLOW, length, content, &more, err);
}

/* Without memory of its own, so that it cannot fail; the system takes no longer paths. */
unsigned file_mode_beside(const char *path)
{
    char folder[4096];
    struct stat status;
    int length = (int)(file_name(path) - path);
    snprintf(folder, sizeof folder, "%.*s", length == 0 ? 1 : length, length == 0 ? "." : path);
    bool shared = stat(folder, &status) == 0 && (status.st_mode & S_ISGID) != 0 &&
                  (status.st_mode & S_IWGRP) != 0;
    return shared ? 0660 : 0600;
}

/* Some network file systems have no such thing; there a save must not fail for it. */
static bool cannot_sync_folders(int reason)
{
    return reason == EINVAL || reason == ENOTSUP;
}

bool file_sync_folder_of(const char *path, struct err *err)
{
    struct text folder;
    text_init(&folder);
    size_t length = (size_t)(file_name(path) - path);
    text_add_bytes(&folder, length == 0 ? "." : path, length == 0 ? 1 : length);
    bool ok = text_ok(&folder, err);
    int file = ok ? open(folder.at, O_RDONLY | O_CLOEXEC | O_DIRECTORY) : -1;
    if (ok && (file < 0 || (fsync(file) != 0 && !cannot_sync_folders(errno))))
        ok = err_errno(err, "sync the folder", folder.at);
    if (file >= 0)
        close(file);
    text_destroy(&folder);
    return ok;
}

static bool write_whole(struct file_writer *writer, const char *content, size_t length,
                        struct err *err)
{
    bool ok = file_writer_add(writer, content, length, err) && file_writer_finish(writer, err);
    file_writer_close(writer);
    return ok;
}

bool file_write(const char *path, const char *content, size_t length, struct err *err)
{
    struct file_writer writer;
    return file_writer_open(&writer, path, err) && write_whole(&writer, content, length, err);
}

bool file_write_alone(const char *path, const char *content, size_t length, struct err *err)
{
    struct file_writer writer;
    return file_writer_open_alone(&writer, path, err) && write_whole(&writer, content, length, err);
}

bool file_remove(const char *path, struct err *err)
{
    return unlink(path) == 0 || errno == ENOENT || err_errno(err, "remove", path);
}

/* Reasons that link gives where it cannot work, whatever the names. */
static bool has_no_links(int reason)
{
    return reason == EPERM || reason == ENOTSUP || reason == EOPNOTSUPP || reason == ENOSYS ||
           reason == EMLINK;
}

bool file_keep_as(const char *path, const char *aside, bool *taken, struct err *err)
{
    *taken = false;
    bool kept = link(path, aside) == 0;
    if (!kept) {
        bool linkless = has_no_links(errno);
        *taken = linkless ? !file_is_absent(aside) : errno == EEXIST;
        kept = !*taken && linkless && rename(path, aside) == 0;
    }
    if (!kept)
        return *taken || err_errno(err, "set aside", path);
    return file_sync_folder_of(aside, err);
}

static bool make_one(const char *path, struct err *err)
{
    unsigned mode = file_mode_beside(path) == 0660 ? 02770 : 0700;
    if (mkdir(path, mode) != 0)
        return (errno == EEXIST && file_is_folder(path)) || err_errno(err, "make the folder", path);
    chmod(path, mode); /* whatever the umask */
    if (file_sync_folder_of(path, err))
        return true;
    rmdir(path); /* or the next one would take it to be there for sure */
    return false;
}

bool file_make_folder(const char *path, struct err *err)
{
    struct text part;
    text_init(&part);
    bool ok = true;
    for (const char *end = path; ok && *end != '\0';) {
        end += strspn(end, "/");
        end += strcspn(end, "/");
        text_clear(&part);
        text_add_bytes(&part, path, (size_t)(end - path));
        ok = text_ok(&part, err) && (file_is_folder(part.at) || make_one(part.at, err));
    }
    text_destroy(&part);
    return ok;
}

bool file_exists(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0;
}

/* lstat: a link that leads nowhere is there, and is not to be replaced. */
bool file_is_absent(const char *path)
{
    struct stat status;
    return lstat(path, &status) != 0 && errno == ENOENT;
}

bool file_is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool file_may_be_listed(const char *path)
{
    return access(path, R_OK | X_OK) == 0;
}

bool file_is_link(const char *path)
{
    struct stat status;
    return lstat(path, &status) == 0 && S_ISLNK(status.st_mode);
}

bool file_is_own_folder(const char *path)
{
    struct stat status;
    return lstat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool add_name(struct file_names *names, size_t *capacity, const char *name, struct err *err)
{
    if (!mem_grow(&names->at, capacity, names->count, sizeof *names->at, err))
        return false;
    char *copy = strdup(name);
    if (copy == NULL)
        return err_memory(err);
    names->at[names->count++] = copy;
    return true;
}

bool file_list(const char *path, struct file_names *names, struct err *err)
{
    *names = (struct file_names){0};
    DIR *folder = opendir(path);
    if (folder == NULL)
        return err_errno(err, "open the folder", path);
    bool ok = true;
    size_t capacity = 0;
    for (struct dirent *entry; ok && (entry = readdir(folder)) != NULL;)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            ok = add_name(names, &capacity, entry->d_name, err);
    closedir(folder);
    if (!ok)
        file_names_destroy(names);
    else if (names->count > 1)
        qsort(names->at, names->count, sizeof *names->at, by_name);
    return ok;
}

void file_names_destroy(struct file_names *names)
{
    for (size_t i = 0; i < names->count; i++)
        free(names->at[i]);
    free(names->at);
    *names = (struct file_names){0};
}

const char *file_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL ? path : slash + 1;
}
