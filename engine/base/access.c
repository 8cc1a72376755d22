/* access.c: modes and groups. Where a disk knows none, nothing can be set, and nothing is
 * told: a network folder has its own rules. */
#include "base/access.h"

#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"

enum { DEPTH_MAX = 8 };

static mode_t wanted(const struct stat *status, bool shared)
{
    if (S_ISDIR(status->st_mode))
        return shared ? 02770 : 0700;
    mode_t owner = (status->st_mode & S_IWUSR) != 0 ? 0600 : 0400;
    return shared ? owner | owner >> 3 : owner;
}

/* A file or folder of ours whose mode is another than it should be. */
static bool is_astray(const char *path, bool shared, struct stat *status)
{
    return lstat(path, status) == 0 && status->st_uid == geteuid() &&
           (S_ISDIR(status->st_mode) || S_ISREG(status->st_mode)) &&
           (status->st_mode & 07777) != wanted(status, shared);
}

/* `group`: what it is handed on to; set first, because a change of it may clear modes. */
static void set(const char *path, const struct stat *status, bool shared, gid_t group)
{
    bool handed_on = !shared || status->st_gid == group || chown(path, (uid_t)-1, group) == 0;
    if (handed_on)
        chmod(path, wanted(status, shared));
}

void access_settle_folder(const char *folder, bool shared)
{
    struct stat status;
    if (is_astray(folder, shared, &status) && S_ISDIR(status.st_mode))
        set(folder, &status, shared, status.st_gid);
}

static bool settle(const char *path, bool shared, gid_t group, int depth, struct err *err)
{
    struct file_names names = {0};
    struct text inner;
    struct stat status;
    if (!is_astray(path, shared, &status))
        return true;
    bool ok = true;
    if (S_ISDIR(status.st_mode) && depth < DEPTH_MAX)
        ok = file_list(path, &names, err);
    text_init(&inner);
    for (size_t i = 0; ok && i < names.count; i++) {
        text_clear(&inner);
        text_addf(&inner, "%s/%s", path, names.at[i]);
        ok = text_ok(&inner, err) && settle(inner.at, shared, group, depth + 1, err);
    }
    text_destroy(&inner);
    file_names_destroy(&names);
    if (ok)
        set(path, &status, shared, group);
    return ok;
}

/* The group is that of the folder above, which whoever set it up chose. */
bool access_settle(const char *path, bool shared, struct err *err)
{
    struct text above;
    struct stat status;
    text_init(&above);
    text_add_bytes(&above, path, (size_t)(file_name(path) - path));
    text_add(&above, ".");
    bool ok = text_ok(&above, err);
    if (ok && stat(above.at, &status) == 0)
        ok = settle(path, shared, status.st_gid, 0, err);
    text_destroy(&above);
    return ok;
}
