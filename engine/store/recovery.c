/* recovery.c: whether the file changed is asked of its content: times are too coarse, and
 * network folders remember them for a while. */
#include "store/recovery.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/random.h"
#include "base/text.h"
#include "store/json.h"
#include "store/progress_decode.h"
#include "store/salvage.h"
#include "store/shelf.h"

static uint64_t sum_of(const struct text *content)
{
    uint64_t sum = content->length;
    for (size_t i = 0; i < content->length; i += sizeof sum) {
        uint64_t word = 0;
        size_t left = content->length - i;
        memcpy(&word, content->at + i, left < sizeof word ? left : sizeof word);
        sum = random_mix(sum + word);
    }
    return sum | 1;
}

/* What cannot be a progress, for its size or because it is no file, is damaged too. A link
 * is not damaged, and not followed: somebody put it there, and it is theirs to remove. */
static bool read_content(const char *path, struct text *content, struct err *err)
{
    struct err why = {0};
    if (file_is_link(path))
        return err_set(err, ERR_BAD, "%s is a link, and what it leads to is not read", path);
    if (file_read_own(path, JSON_MAX_BYTES, content, &why))
        return true;
    if (why.kind != ERR_BAD)
        return err_set(err, why.kind, "%s", why.text);
    file_read_beginning(path, JSON_MAX_BYTES + 1, content, NULL);
    return true;
}

static bool decode(const struct text *content, const char *id, struct progress *progress,
                   struct err *err)
{
    if (!progress_decode(text_string(content), content->length, progress, err))
        return false;
    if (strcmp(progress->profile.id, id) == 0)
        return true;
    err_set(err, ERR_BAD, "it is the progress of \"%s\"", progress->profile.id);
    progress_destroy(progress);
    return false;
}

/* What is damaged may be searched and replaced. Refused: what could be good, but cannot be
 * read now, and what a newer program wrote. */
static bool is_damaged(const char *path, const struct text *content, const struct err *why,
                       struct err *err)
{
    bool newer;
    if (why->kind != ERR_BAD)
        return err_set(err, why->kind, "%s", why->text);
    if (!progress_is_newer(text_string(content), content->length, &newer, err))
        return false;
    return !newer || err_set(err, ERR_BAD, "%s: %s; the file was left as it is", path, why->text);
}

/* The copy, or what can be read of it when it is damaged as well. */
static bool take_copy(struct recovery *recovery, const char *path, const char *id,
                      struct progress *progress, struct err *err)
{
    struct text content;
    struct err why = {0};
    size_t found;
    text_init(&content);
    recovery->copied = (read_content(path, &content, &why) || why.kind == ERR_BAD) &&
                       decode(&content, id, progress, &why);
    recovery->copy_damaged = !recovery->copied && is_damaged(path, &content, &why, err);
    bool ok = recovery->copied || (recovery->copy_damaged && progress_init(progress, id, id, err) &&
                                   salvage(&content, true, progress, &found, err));
    text_destroy(&content);
    return ok;
}

static bool read_copy(struct recovery *recovery, const char *folder, const char *id,
                      struct progress *progress, struct err *err)
{
    struct text path;
    *progress = (struct progress){0};
    if (!shelf_path(folder, id, ".json.bak", &path, err))
        return false;
    bool ok = file_is_absent(path.at) ? progress_init(progress, id, id, err)
                                      : take_copy(recovery, path.at, id, progress, err);
    text_destroy(&path);
    return ok;
}

/* The copy, else nothing; then whatever the damaged text still has. */
static bool mend(struct recovery *recovery, const char *folder, const char *id,
                 const struct text *damaged, struct progress *progress, struct err *err)
{
    size_t found;
    if (read_copy(recovery, folder, id, progress, err) &&
        salvage(damaged, !recovery->copied, progress, &found, err)) {
        recovery->salvaged = recovery->copied ? found : progress->count;
        return true;
    }
    progress_destroy(progress);
    return false;
}

/* The file is gone, or never was: the copy, or somebody who begins. */
static bool begin(struct recovery *recovery, const char *folder, const char *id,
                  struct progress *progress, struct err *err)
{
    struct text nothing;
    text_init(&nothing);
    if (!mend(recovery, folder, id, &nothing, progress, err))
        return false;
    if (recovery->copied || recovery->copy_damaged)
        err_set(&recovery->damage, ERR_BAD, "it was gone");
    return true;
}

static bool take_in(struct recovery *recovery, const char *folder, const char *id, const char *path,
                    const struct text *content, struct progress *progress, struct err *err)
{
    struct err why = {0};
    if (decode(content, id, progress, &why)) {
        recovery->version = progress->version < PROGRESS_VERSION ? progress->version : 0;
        return true;
    }
    if (!is_damaged(path, content, &why, err))
        return false;
    recovery->damage = why;
    return mend(recovery, folder, id, content, progress, err);
}

bool recovery_read(struct recovery *recovery, const char *folder, const char *id,
                   struct progress *progress, bool *changed, struct err *err)
{
    struct recovery now = {0};
    struct text path, content;
    if (!shelf_path(folder, id, ".json", &path, err))
        return false;
    text_init(&content);
    bool absent = file_is_absent(path.at);
    bool ok = absent || read_content(path.at, &content, err);
    now.seen = absent ? 0 : sum_of(&content);
    *changed = ok && now.seen != recovery->seen;
    if (*changed || (ok && absent)) {
        *changed = true;
        ok = absent ? begin(&now, folder, id, progress, err)
                    : take_in(&now, folder, id, path.at, &content, progress, err);
        if (ok)
            *recovery = now;
    }
    text_destroy(&content);
    text_destroy(&path);
    return ok;
}

/* The names under which the file and its copy are kept; empty: not set aside. */
static void tell(const struct recovery *recovery, const char *path, const struct text *aside,
                 const struct text *copy_aside, struct err *told)
{
    char kept[160] = "", copy[160] = "There was no good copy of it.", found[80] = "";
    if (aside->length > 0)
        snprintf(kept, sizeof kept, "; it is kept as %s", file_name(aside->at));
    if (recovery->copied)
        snprintf(copy, sizeof copy, "The last good copy took its place.");
    else if (copy_aside->length > 0)
        snprintf(copy, sizeof copy, "Its copy was damaged too; it is kept as %s.",
                 file_name(copy_aside->at));
    if (recovery->salvaged > 0)
        snprintf(found, sizeof found, " %zu attempt%s could be read of %s.", recovery->salvaged,
                 recovery->salvaged == 1 ? "" : "s",
                 copy_aside->length > 0 ? "them" : "the damaged file");
    err_set(told, ERR_BAD, "%s was damaged (%.100s)%s. %s%s", path, recovery->damage.text, kept,
            copy, found);
}

static bool keep_older(const struct text *path, int version, struct err *err)
{
    struct text aside;
    bool taken;
    text_init(&aside);
    text_addf(&aside, "%s.version-%d", path->at, version);
    bool ok = text_ok(&aside, err) && file_keep_as(path->at, aside.at, &taken, err);
    text_destroy(&aside);
    return ok;
}

static bool keep_copy(const struct text *path, struct text *aside, struct err *err)
{
    struct text copy;
    text_init(&copy);
    text_addf(&copy, "%s.bak", path->at);
    bool ok = text_ok(&copy, err) && shelf_set_aside(copy.at, "damaged", aside, err);
    text_destroy(&copy);
    return ok;
}

static bool keep_damaged(struct recovery *recovery, const struct text *path, struct err *told,
                         struct err *err)
{
    struct text aside, copy_aside;
    text_init(&aside);
    text_init(&copy_aside);
    bool ok = (file_is_absent(path->at) || shelf_set_aside(path->at, "damaged", &aside, err)) &&
              (!recovery->copy_damaged || keep_copy(path, &copy_aside, err));
    if (ok) {
        tell(recovery, path->at, &aside, &copy_aside, told);
        err_clear(&recovery->damage);
    }
    text_destroy(&copy_aside);
    text_destroy(&aside);
    return ok;
}

bool recovery_set_aside(struct recovery *recovery, const char *folder, const char *id,
                        struct err *told, struct err *err)
{
    struct text path;
    if (!shelf_path(folder, id, ".json", &path, err))
        return false;
    bool ok = (recovery->damage.kind == ERR_NONE || keep_damaged(recovery, &path, told, err)) &&
              (recovery->version == 0 || keep_older(&path, recovery->version, err));
    if (ok)
        recovery->version = 0;
    text_destroy(&path);
    return ok;
}

void recovery_note(struct recovery *recovery, const struct text *json)
{
    recovery->seen = sum_of(json);
}
