/* spool.c: a place in the file is reserved by one atomic addition, so no thread waits. */
#include "base/spool.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int64_t nanoseconds(struct timespec time)
{
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

bool file_folder_open(struct file_folder *folder, const char *path)
{
    folder->file = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return folder->file >= 0;
}

void file_folder_close(struct file_folder *folder)
{
    if (folder->file >= 0)
        close(folder->file);
    folder->file = -1;
}

bool file_stamp_in(const struct file_folder *folder, const char *name, struct file_stamp *stamp)
{
    struct stat status;
    if (fstatat(folder->file, name, &status, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(status.st_mode))
        return false;
    *stamp = (struct file_stamp){.size = (uint64_t)status.st_size,
                                 .inode = (uint64_t)status.st_ino,
                                 .modified = nanoseconds(status.st_mtim),
                                 .changed = nanoseconds(status.st_ctim)};
    return true;
}

bool spool_create(struct spool *spool, const char *path)
{
    size_t length = strlen(path) + sizeof ".new";
    *spool = (struct spool){.file = -1, .path = strdup(path), .fresh = malloc(length)};
    if (spool->path != NULL && spool->fresh != NULL) {
        snprintf(spool->fresh, length, "%s.new", path);
        unlink(spool->fresh); /* of a program that was killed */
        spool->file = open(spool->fresh, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    }
    if (spool->file >= 0)
        return true;
    free(spool->fresh);
    spool->fresh = NULL; /* not ours to remove */
    spool_close(spool);
    return false;
}

bool spool_append(struct spool *spool, const void *bytes, size_t length, uint64_t *offset)
{
    const char *at = bytes;
    uint64_t to = atomic_fetch_add(&spool->size, length);
    *offset = to;
    while (length > 0) {
        ssize_t put = pwrite(spool->file, at, length, (off_t)to);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        at += put;
        to += (uint64_t)put;
        length -= (size_t)put;
    }
    return true;
}

bool spool_finish(struct spool *spool)
{
    bool ok = rename(spool->fresh, spool->path) == 0;
    if (ok) {
        free(spool->fresh);
        spool->fresh = NULL;
    }
    spool_close(spool);
    return ok;
}

bool spool_open(struct spool *spool, const char *path)
{
    struct stat status;
    *spool = (struct spool){.file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (spool->file >= 0 && fstat(spool->file, &status) == 0 && S_ISREG(status.st_mode)) {
        atomic_store(&spool->size, (uint64_t)status.st_size);
        return true;
    }
    spool_close(spool);
    return false;
}

bool spool_read(const struct spool *spool, uint64_t offset, void *bytes, size_t length)
{
    char *at = bytes;
    while (length > 0) {
        ssize_t got = pread(spool->file, at, length, (off_t)offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        offset += (uint64_t)got;
        length -= (size_t)got;
    }
    return true;
}

void spool_close(struct spool *spool)
{
    if (spool->file >= 0)
        close(spool->file);
    if (spool->fresh != NULL)
        unlink(spool->fresh);
    free(spool->fresh);
    free(spool->path);
    *spool = (struct spool){.file = -1};
}
