/* bundle.c: the folder is filled under another name and then renamed: a folder of files
 * replaces nothing but an empty one, so the first to come wins. */
#include "base/bundle.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"

enum { DEPTH_MAX = 8 };

static bool remove_at(const char *path, int depth, struct err *err);

static bool remove_content(const char *path, int depth, struct err *err)
{
    struct file_names names;
    struct text inner;
    if (!file_list(path, &names, err))
        return false;
    bool ok = true;
    text_init(&inner);
    for (size_t i = 0; ok && i < names.count; i++) {
        text_clear(&inner);
        text_addf(&inner, "%s/%s", path, names.at[i]);
        ok = text_ok(&inner, err) && remove_at(inner.at, depth + 1, err);
    }
    text_destroy(&inner);
    file_names_destroy(&names);
    return ok;
}

static bool remove_at(const char *path, int depth, struct err *err)
{
    if (file_is_absent(path))
        return true;
    if (!file_is_own_folder(path))
        return unlink(path) == 0 || err_errno(err, "remove", path);
    if (depth == DEPTH_MAX)
        return err_set(err, ERR_SYSTEM, "%s: too many folders in one another", path);
    return remove_content(path, depth, err) &&
           (rmdir(path) == 0 || err_errno(err, "remove the folder", path));
}

bool bundle_remove(const char *path, struct err *err)
{
    return remove_at(path, 0, err);
}

static bool write_one(const char *folder, const struct bundle_file *file, struct err *err)
{
    struct text path, inner;
    text_init(&path);
    text_init(&inner);
    text_addf(&path, "%s/%s", folder, file->name);
    bool ok = text_ok(&path, err);
    if (ok) {
        text_add_bytes(&inner, path.at, (size_t)(file_name(path.at) - path.at));
        ok = text_ok(&inner, err) && file_make_folder(inner.at, err) &&
             file_write(path.at, file->content, strlen(file->content), err);
    }
    if (ok) /* where the disk knows no modes, it fails, and does no harm */
        chmod(path.at, file_mode_beside(path.at) == 0660 ? 0440 : 0400);
    text_destroy(&inner);
    text_destroy(&path);
    return ok;
}

static bool publish(const char *made, const char *path, struct err *err)
{
    if (rename(made, path) == 0)
        return file_sync_folder_of(path, err);
    bool was_faster = (errno == EEXIST || errno == ENOTEMPTY) && file_is_own_folder(path);
    return was_faster ? bundle_remove(made, err) : err_errno(err, "make the folder", path);
}

bool bundle_write(const char *path, const struct bundle_file *files, size_t count, struct err *err)
{
    struct text made;
    text_init(&made);
    text_addf(&made, "%s.%ld.new", path, (long)getpid());
    bool ok = text_ok(&made, err) && bundle_remove(made.at, err);
    for (size_t i = 0; ok && i < count; i++)
        ok = write_one(made.at, &files[i], err);
    ok = ok && publish(made.at, path, err);
    if (!ok && made.length > 0)
        bundle_remove(made.at, NULL);
    text_destroy(&made);
    return ok;
}
