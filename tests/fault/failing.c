/* failing.c: stands between our code and the C library.
 *
 * The linker sends our calls of malloc to __wrap_malloc, and __real_malloc is the
 * C library's (or the sanitizer's). The functions it calls take no argument of
 * ours, so the state is the file's: the one exception to the rule against it. */
#define _GNU_SOURCE /* F_OFD_SETLK is in POSIX only since 2024 */
#include "failing.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static struct {
    bool on, lasting, failed;
    enum failing_kind kind;
    unsigned long nth;
    unsigned long counts[FAILING_COUNT];
} state;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
char *__real_strdup(const char *text);
int __real_open(const char *path, int flags, ...);
ssize_t __real_write(int file, const void *bytes, size_t length);
ssize_t __real_pwrite(int file, const void *bytes, size_t length, off_t offset);
int __real_rename(const char *from, const char *to);
int __real_close(int file);
int __real_mkdir(const char *path, mode_t mode);
int __real_unlink(const char *path);
int __real_link(const char *from, const char *to);
int __real_fcntl(int file, int command, ...);

void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);
char *__wrap_strdup(const char *text);
int __wrap_open(const char *path, int flags, ...);
ssize_t __wrap_write(int file, const void *bytes, size_t length);
ssize_t __wrap_pwrite(int file, const void *bytes, size_t length, off_t offset);
int __wrap_fsync(int file);
int __wrap_rename(const char *from, const char *to);
int __wrap_close(int file);
int __wrap_mkdir(const char *path, mode_t mode);
int __wrap_unlink(const char *path);
int __wrap_link(const char *from, const char *to);
int __wrap_fcntl(int file, int command, ...);

static void start(enum failing_kind kind, unsigned long nth, bool lasting)
{
    memset(&state, 0, sizeof state);
    state.kind = kind;
    state.nth = nth;
    state.lasting = lasting;
    state.on = true;
}

void failing_start(enum failing_kind kind, unsigned long nth)
{
    start(kind, nth, false);
}

void failing_start_lasting(enum failing_kind kind, unsigned long nth)
{
    start(kind, nth, true);
}

bool failing_stop(void)
{
    state.on = false;
    return state.failed;
}

unsigned long failing_count(enum failing_kind kind)
{
    return state.counts[kind];
}

const char *failing_name(enum failing_kind kind)
{
    static const char *const names[FAILING_COUNT] = {"memory", "open",   "write", "short write",
                                                     "sync",   "rename", "close", "folder",
                                                     "unlink", "link",   "lock",  "file"};
    return names[kind];
}

bool failing_make_folder(char *path)
{
    bool in_memory = access("/dev/shm", W_OK) == 0;
    snprintf(path, 64, "%s/understudy-XXXXXX", in_memory ? "/dev/shm" : "/tmp");
    return mkdtemp(path) != NULL;
}

/* Counts a call; true when it is the one that is to fail. */
static bool hits(enum failing_kind kind)
{
    if (!state.on)
        return false;
    unsigned long count = ++state.counts[kind];
    if (state.kind != kind || count < state.nth || (count > state.nth && !state.lasting))
        return false;
    state.failed = true;
    return true;
}

static bool memory_fails(void)
{
    if (!hits(FAILING_MEMORY))
        return false;
    errno = ENOMEM;
    return true;
}

static bool file_fails(enum failing_kind kind, int reason)
{
    bool one = hits(kind);
    if (!hits(FAILING_FILE) && !one)
        return false;
    errno = reason;
    return true;
}

void *__wrap_malloc(size_t size)
{
    return memory_fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return memory_fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *block, size_t size)
{
    return memory_fails() ? NULL : __real_realloc(block, size);
}

char *__wrap_strdup(const char *text)
{
    return memory_fails() ? NULL : __real_strdup(text);
}

/* The mode is there only when the call may make a file; reading it otherwise is undefined. */
int __wrap_open(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    return file_fails(FAILING_OPEN, EMFILE) ? -1 : __real_open(path, flags, mode);
}

ssize_t __wrap_write(int file, const void *bytes, size_t length)
{
    bool half = hits(FAILING_SHORT) && length > 1;
    if (file_fails(FAILING_WRITE, ENOSPC))
        return -1;
    return __real_write(file, bytes, half ? length / 2 : length);
}

ssize_t __wrap_pwrite(int file, const void *bytes, size_t length, off_t offset)
{
    bool half = hits(FAILING_SHORT) && length > 1;
    if (file_fails(FAILING_WRITE, ENOSPC))
        return -1;
    return __real_pwrite(file, bytes, half ? length / 2 : length, offset);
}

/* No test pulls the plug, and thousands of real syncs take minutes on a busy disk; a
 * file that is not open is still an error. */
int __wrap_fsync(int file)
{
    return file_fails(FAILING_SYNC, EIO) || __real_fcntl(file, F_GETFD) < 0 ? -1 : 0;
}

int __wrap_rename(const char *from, const char *to)
{
    return file_fails(FAILING_RENAME, EACCES) ? -1 : __real_rename(from, to);
}

/* As Linux does it: a failed close has closed the file all the same. */
int __wrap_close(int file)
{
    if (!file_fails(FAILING_CLOSE, EIO))
        return __real_close(file);
    __real_close(file);
    errno = EIO;
    return -1;
}

int __wrap_mkdir(const char *path, mode_t mode)
{
    return file_fails(FAILING_FOLDER, ENOSPC) ? -1 : __real_mkdir(path, mode);
}

int __wrap_unlink(const char *path)
{
    return file_fails(FAILING_UNLINK, EBUSY) ? -1 : __real_unlink(path);
}

int __wrap_link(const char *from, const char *to)
{
    return file_fails(FAILING_LINK, EIO) ? -1 : __real_link(from, to);
}

/* Our code calls it for locks alone. */
int __wrap_fcntl(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    struct flock *range = va_arg(arguments, struct flock *);
    va_end(arguments);
    bool takes = command == F_OFD_SETLK && range->l_type == F_WRLCK;
    return takes && file_fails(FAILING_LOCK, ENOLCK) ? -1 : __real_fcntl(file, command, range);
}
