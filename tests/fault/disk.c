/* disk.c: the operations in their order are all there is; what a folder holds, now or
 * after a cut, is found by going through them.
 *
 * The functions that the linker puts in the place of the C library's take no argument of
 * ours, so the disk that records is the file's: as in failing.c. */
#include "disk.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "base/text.h"

enum { FILES_MAX = 1024, FATES = 4 /* of data that was not synced */ };

static struct {
    struct disk *disk;
    size_t objects[FILES_MAX]; /* of open files; DISK_GONE: none of the disk's */
} recording;

int __real_open(const char *path, int flags, ...);
ssize_t __real_write(int file, const void *bytes, size_t length);
int __real_rename(const char *from, const char *to);
int __real_link(const char *from, const char *to);
int __real_close(int file);
int __real_mkdir(const char *path, mode_t mode);
int __real_unlink(const char *path);
int __real_rmdir(const char *path);

int __wrap_open(const char *path, int flags, ...);
ssize_t __wrap_write(int file, const void *bytes, size_t length);
int __wrap_fsync(int file);
int __wrap_rename(const char *from, const char *to);
int __wrap_link(const char *from, const char *to);
int __wrap_close(int file);
int __wrap_mkdir(const char *path, mode_t mode);
int __wrap_unlink(const char *path);
int __wrap_rmdir(const char *path);

static struct disk_operation *add(struct disk *disk, enum disk_kind kind, size_t object)
{
    assert_true(
        mem_grow(&disk->operations, &disk->capacity, disk->count, sizeof *disk->operations, NULL));
    struct disk_operation *operation = &disk->operations[disk->count++];
    *operation = (struct disk_operation){.kind = kind, .object = object};
    return operation;
}

static size_t add_object(struct disk *disk, bool is_folder)
{
    assert_true(disk->objects < DISK_OBJECTS_MAX);
    disk->is_folder[disk->objects] = is_folder;
    return disk->objects++;
}

static void add_entry(struct disk *disk, size_t folder, const char *name, size_t entry)
{
    assert_true(strlen(name) < DISK_NAME_MAX);
    struct disk_operation *operation = add(disk, DISK_ENTRY, folder);
    operation->entry = entry;
    snprintf(operation->name, sizeof operation->name, "%s", name);
}

static void add_bytes(struct disk *disk, size_t object, const void *bytes, size_t length)
{
    struct disk_operation *operation = add(disk, DISK_WRITE, object);
    operation->bytes = malloc(length + 1);
    assert_non_null(operation->bytes);
    memcpy(operation->bytes, bytes, length);
    operation->length = length;
}

static size_t find_entry(const struct disk *disk, size_t folder, const char *name)
{
    for (size_t i = disk->count; i > 0; i--) {
        const struct disk_operation *operation = &disk->operations[i - 1];
        if (operation->kind == DISK_ENTRY && operation->object == folder &&
            strcmp(operation->name, name) == 0)
            return operation->entry;
    }
    return DISK_GONE;
}

/* The object of that path now, the folder that it is in, and its name there. */
static size_t find(const struct disk *disk, const char *path, size_t *folder, char *name)
{
    size_t length = strlen(disk->folder), object = 0;
    *folder = DISK_GONE;
    if (strncmp(path, disk->folder, length) != 0 || (path[length] != '/' && path[length] != '\0'))
        return DISK_GONE;
    for (const char *part = path + length; *part != '\0';) {
        part += strspn(part, "/");
        size_t span = strcspn(part, "/");
        if (span == 0)
            break;
        *folder = object;
        snprintf(name, DISK_NAME_MAX, "%.*s", (int)span, part);
        object = object == DISK_GONE ? DISK_GONE : find_entry(disk, object, name);
        part += span;
    }
    return object;
}

static void adopt(struct disk *disk, size_t folder, const char *path)
{
    struct file_names names;
    assert_true(file_list(path, &names, NULL));
    for (size_t i = 0; i < names.count; i++) {
        struct text inner, content;
        text_init(&inner);
        text_init(&content);
        text_addf(&inner, "%s/%s", path, names.at[i]);
        size_t object = add_object(disk, file_is_folder(inner.at));
        add_entry(disk, folder, names.at[i], object);
        if (disk->is_folder[object]) {
            adopt(disk, object, inner.at);
        } else {
            assert_true(file_read(inner.at, SIZE_MAX / 2, &content, NULL));
            add_bytes(disk, object, text_string(&content), content.length);
            add(disk, DISK_SYNC, object);
        }
        text_destroy(&content);
        text_destroy(&inner);
    }
    add(disk, DISK_SYNC, folder);
    file_names_destroy(&names);
}

void disk_init(struct disk *disk, const char *folder)
{
    *disk = (struct disk){0};
    snprintf(disk->folder, sizeof disk->folder, "%s", folder);
    adopt(disk, add_object(disk, true), folder);
}

void disk_destroy(struct disk *disk)
{
    for (size_t i = 0; i < disk->count; i++)
        free(disk->operations[i].bytes);
    free(disk->operations);
    *disk = (struct disk){0};
}

void disk_record(struct disk *disk)
{
    recording.disk = disk;
    for (size_t i = 0; i < FILES_MAX; i++)
        recording.objects[i] = DISK_GONE;
}

static bool is_sure(const struct disk *disk, size_t at, size_t count)
{
    for (size_t i = at + 1; i < count; i++)
        if (disk->operations[i].kind == DISK_SYNC &&
            disk->operations[i].object == disk->operations[at].object)
            return true;
    return disk->operations[at].kind == DISK_SYNC;
}

uint64_t disk_states(const struct disk *disk, size_t count)
{
    uint64_t states = 1;
    for (size_t i = 0; i < count; i++) {
        unsigned fates = disk->operations[i].kind == DISK_WRITE ? FATES : 2;
        if (is_sure(disk, i, count))
            continue;
        if (states > UINT64_MAX / fates)
            return UINT64_MAX;
        states *= fates;
    }
    return states;
}

/* What became of each operation: 0, it happened. */
static unsigned char *choose(const struct disk *disk, size_t count, uint64_t state)
{
    unsigned char *fates = calloc(count + 1, 1);
    assert_non_null(fates);
    for (size_t i = 0; i < count; i++) {
        unsigned most = disk->operations[i].kind == DISK_WRITE ? FATES : 2;
        if (is_sure(disk, i, count))
            continue;
        fates[i] = (unsigned char)(state % most);
        state /= most;
        if (disk->operations[i].follows && fates[i - 1] != 0)
            fates[i] = 1;
    }
    return fates;
}

static void lay_bytes(const struct disk_operation *operation, unsigned fate, int file)
{
    static const char zeros[65536];
    size_t length = fate == 1 ? 0 : fate == 2 ? operation->length / 2 : operation->length;
    assert_true(length <= sizeof zeros);
    const char *bytes = fate == 3 ? zeros : operation->bytes;
    assert_int_equal(__real_write(file, bytes, length), length);
}

static void lay_file(const struct disk *disk, size_t count, const unsigned char *fates,
                     size_t object, const char *path)
{
    int file = __real_open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    assert_true(file >= 0);
    for (size_t i = 0; i < count; i++)
        if (disk->operations[i].kind == DISK_WRITE && disk->operations[i].object == object)
            lay_bytes(&disk->operations[i], fates[i], file);
    __real_close(file);
}

/* The last change of this name that has happened is this one. */
static bool is_last(const struct disk *disk, size_t count, const unsigned char *fates, size_t at)
{
    const struct disk_operation *entry = &disk->operations[at];
    if (fates[at] != 0)
        return false;
    for (size_t i = at + 1; i < count; i++) {
        const struct disk_operation *later = &disk->operations[i];
        if (later->kind == DISK_ENTRY && fates[i] == 0 && later->object == entry->object &&
            strcmp(later->name, entry->name) == 0)
            return false;
    }
    return true;
}

static void lay_folder(const struct disk *disk, size_t count, const unsigned char *fates,
                       size_t folder, const char *path)
{
    char inner[512];
    for (size_t i = 0; i < count; i++) {
        const struct disk_operation *operation = &disk->operations[i];
        if (operation->kind != DISK_ENTRY || operation->object != folder ||
            operation->entry == DISK_GONE || !is_last(disk, count, fates, i))
            continue;
        snprintf(inner, sizeof inner, "%s/%s", path, operation->name);
        if (disk->is_folder[operation->entry]) {
            assert_int_equal(__real_mkdir(inner, 0700), 0);
            lay_folder(disk, count, fates, operation->entry, inner);
        } else
            lay_file(disk, count, fates, operation->entry, inner);
    }
}

void disk_lay(const struct disk *disk, size_t count, uint64_t state, const char *folder)
{
    unsigned char *fates = choose(disk, count, state);
    lay_folder(disk, count, fates, 0, folder);
    free(fates);
}

static void record_entry(const char *path, size_t entry, bool follows)
{
    size_t folder;
    char name[DISK_NAME_MAX];
    if (recording.disk == NULL)
        return;
    find(recording.disk, path, &folder, name);
    if (folder == DISK_GONE)
        return;
    add_entry(recording.disk, folder, name, entry);
    recording.disk->operations[recording.disk->count - 1].follows = follows;
}

static size_t object_at(const char *path)
{
    size_t folder;
    char name[DISK_NAME_MAX];
    return recording.disk == NULL ? DISK_GONE : find(recording.disk, path, &folder, name);
}

static bool is_recorded(int file)
{
    return recording.disk != NULL && file >= 0 && file < FILES_MAX &&
           recording.objects[file] != DISK_GONE;
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
    int file = __real_open(path, flags, mode);
    if (recording.disk == NULL || file < 0)
        return file;
    assert_true(file < FILES_MAX && (flags & O_TRUNC) == 0);
    if (object_at(path) == DISK_GONE && (flags & O_CREAT) != 0)
        record_entry(path, add_object(recording.disk, false), false);
    recording.objects[file] = object_at(path);
    return file;
}

ssize_t __wrap_write(int file, const void *bytes, size_t length)
{
    ssize_t put = __real_write(file, bytes, length);
    if (is_recorded(file) && put > 0)
        add_bytes(recording.disk, recording.objects[file], bytes, (size_t)put);
    return put;
}

int __wrap_fsync(int file)
{
    if (is_recorded(file) && !recording.disk->syncless)
        add(recording.disk, DISK_SYNC, recording.objects[file]);
    return fcntl(file, F_GETFD) < 0 ? -1 : 0;
}

int __wrap_rename(const char *from, const char *to)
{
    if (__real_rename(from, to) != 0)
        return -1;
    record_entry(to, object_at(from), false);
    record_entry(from, DISK_GONE, true);
    return 0;
}

int __wrap_link(const char *from, const char *to)
{
    if (__real_link(from, to) != 0)
        return -1;
    record_entry(to, object_at(from), false);
    return 0;
}

int __wrap_close(int file)
{
    if (is_recorded(file))
        recording.objects[file] = DISK_GONE;
    return __real_close(file);
}

int __wrap_mkdir(const char *path, mode_t mode)
{
    if (__real_mkdir(path, mode) != 0)
        return -1;
    if (recording.disk != NULL)
        record_entry(path, add_object(recording.disk, true), false);
    return 0;
}

int __wrap_unlink(const char *path)
{
    if (__real_unlink(path) != 0)
        return -1;
    record_entry(path, DISK_GONE, false);
    return 0;
}

int __wrap_rmdir(const char *path)
{
    if (__real_rmdir(path) != 0)
        return -1;
    record_entry(path, DISK_GONE, false);
    return 0;
}
