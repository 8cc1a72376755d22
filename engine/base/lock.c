/* lock.c: record locks of the open file (F_OFD_SETLK), one byte a place.
 *
 * Unlike the older locks of a process they are not lost when another part of the
 * program closes the same file, and two parts of one program exclude each other.
 * Somebody may have removed the file meanwhile (a trainee was erased): then a lock
 * on it excludes nobody, so it is opened anew. */
#define _GNU_SOURCE /* F_OFD_SETLK is in POSIX only since 2024 */
#include "base/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"

enum { TRIES = 600, FIRST_NAP = 1, LONGEST_NAP = 10 /* milliseconds; some 6 seconds in all */ };

static int open_file(const char *path)
{
    unsigned mode = file_mode_beside(path);
    int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode);
    if (file >= 0)
        fchmod(file, mode); /* whatever the umask; another's file keeps its mode */
    return file;
}

bool lock_open(struct lock *lock, const char *path, struct err *err)
{
    *lock = (struct lock){.path = strdup(path), .file = -1};
    if (lock->path == NULL)
        return err_memory(err);
    lock->file = open_file(path);
    if (lock->file >= 0)
        return true;
    err_errno(err, "open", path);
    lock_close(lock);
    return false;
}

void lock_close(struct lock *lock)
{
    if (lock->path != NULL && lock->file >= 0)
        close(lock->file);
    free(lock->path);
    *lock = (struct lock){.file = -1};
}

bool lock_is_open(const struct lock *lock)
{
    return lock->path != NULL;
}

static bool set(const struct lock *lock, uint64_t place, short kind)
{
    struct flock range = {
        .l_type = kind, .l_whence = SEEK_SET, .l_start = (off_t)place, .l_len = 1};
    return fcntl(lock->file, F_OFD_SETLK, &range) == 0;
}

static bool is_current(const struct lock *lock)
{
    struct stat ours, there;
    return fstat(lock->file, &ours) == 0 && stat(lock->path, &there) == 0 &&
           ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
}

static bool open_again(struct lock *lock)
{
    int file = open_file(lock->path);
    if (file < 0)
        return false;
    close(lock->file);
    lock->file = file;
    return true;
}

enum lock_answer lock_take(struct lock *lock, uint64_t place)
{
    while (lock_is_open(lock)) {
        if (!set(lock, place, F_WRLCK))
            return errno == EAGAIN || errno == EACCES ? LOCK_BUSY : LOCK_IMPOSSIBLE;
        if (is_current(lock))
            return LOCK_HELD;
        if (!open_again(lock))
            break;
    }
    return LOCK_IMPOSSIBLE;
}

enum lock_answer lock_wait(struct lock *lock, uint64_t place)
{
    enum lock_answer answer = lock_take(lock, place);
    long nap = FIRST_NAP;
    for (int i = 0; answer == LOCK_BUSY && i < TRIES; i++) {
        struct timespec pause = {0, nap * 1000000};
        nanosleep(&pause, NULL);
        nap = nap < LONGEST_NAP ? nap + 1 : LONGEST_NAP;
        answer = lock_take(lock, place);
    }
    return answer;
}

void lock_release(struct lock *lock, uint64_t place)
{
    if (lock_is_open(lock))
        set(lock, place, F_UNLCK);
}
