/* file_writer.c: the old recipe: write beside, fsync, rename, fsync the folder. Every step's
 * failure tells why, and closing removes the temporary file. */
#include "base/file_writer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

/* What may be there under the temporary name was left by one that was killed. */
static bool open_fresh(struct file_writer *writer, struct err *err)
{
    const char *fresh = writer->fresh.at;
    unsigned mode = file_mode_beside(writer->path);
    unlink(fresh);
    writer->file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (writer->file < 0)
        return err_errno(err, "create", writer->path);
    fchmod(writer->file, mode); /* whatever the umask; where the disk knows no modes, it fails */
    return true;
}

static bool open_as(struct file_writer *writer, struct err *err)
{
    bool ok = text_ok(&writer->fresh, err) && open_fresh(writer, err);
    if (!ok)
        text_destroy(&writer->fresh);
    return ok;
}

bool file_writer_open(struct file_writer *writer, const char *path, struct err *err)
{
    *writer = (struct file_writer){.file = -1, .path = path};
    text_init(&writer->fresh);
    text_addf(&writer->fresh, "%s.%ld.new", path, (long)getpid());
    return open_as(writer, err);
}

bool file_writer_open_alone(struct file_writer *writer, const char *path, struct err *err)
{
    *writer = (struct file_writer){.file = -1, .path = path};
    text_init(&writer->fresh);
    text_addf(&writer->fresh, "%s.new", path);
    return open_as(writer, err);
}

bool file_writer_add(struct file_writer *writer, const char *bytes, size_t length, struct err *err)
{
    while (length > 0) {
        ssize_t put = write(writer->file, bytes, length);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return err_errno(err, "write", writer->path);
        bytes += put;
        length -= (size_t)put;
    }
    return true;
}

static bool sync_and_close(struct file_writer *writer, struct err *err)
{
    bool ok = fsync(writer->file) == 0 || err_errno(err, "sync", writer->path);
    if (close(writer->file) != 0 && ok)
        ok = err_errno(err, "close", writer->path);
    writer->file = -1;
    return ok;
}

bool file_writer_finish(struct file_writer *writer, struct err *err)
{
    if (!sync_and_close(writer, err))
        return false;
    if (rename(writer->fresh.at, writer->path) != 0)
        return err_errno(err, "replace", writer->path);
    text_clear(&writer->fresh);
    return file_sync_folder_of(writer->path, err);
}

void file_writer_close(struct file_writer *writer)
{
    if (writer->file >= 0)
        close(writer->file);
    if (writer->fresh.length > 0)
        unlink(writer->fresh.at);
    text_destroy(&writer->fresh);
}
