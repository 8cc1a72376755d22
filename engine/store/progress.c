/* progress.c: the record in memory and its file.
 *
 * Only a name_is_id becomes part of a path. A progress that could not be loaded
 * has no id, so it can never be saved over the file that was refused. */
#include "store/progress.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "store/json.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"

bool progress_init(struct progress *progress, const char *id, const char *name, struct err *err)
{
    *progress = (struct progress){0};
    return profile_init(&progress->profile, id, name, err);
}

void progress_destroy(struct progress *progress)
{
    for (size_t i = 0; i < progress->count; i++)
        attempt_destroy(&progress->attempts[i]);
    free(progress->attempts);
    profile_destroy(&progress->profile);
    *progress = (struct progress){0};
}

static bool path_of(const char *folder, const char *id, struct text *path, struct err *err)
{
    text_init(path);
    text_addf(path, "%s/trainees/%s.json", folder, id);
    if (text_ok(path, err))
        return true;
    text_destroy(path);
    return false;
}

bool progress_is_kept(const char *folder, const char *id)
{
    struct text path;
    if (!profile_check_id(id, NULL) || !path_of(folder, id, &path, NULL))
        return false;
    bool kept = !file_is_absent(path.at);
    text_destroy(&path);
    return kept;
}

/* What a person can do about a file that is refused. */
static bool refuse(const char *path, struct err *err)
{
    if (err == NULL || err->kind != ERR_BAD)
        return false;
    struct err old = *err;
    return err_set(err, ERR_BAD,
                   "%s: %s; the file was left as it is: mend it, or move it away to begin anew",
                   path, old.text);
}

static bool decode_own(const struct text *content, const char *id, struct progress *progress,
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

bool progress_load(const char *folder, const char *id, struct progress *progress, struct err *err)
{
    struct text path, content;
    *progress = (struct progress){0};
    if (!profile_check_id(id, err) || !path_of(folder, id, &path, err))
        return false;
    text_init(&content);
    bool ok;
    if (file_is_absent(path.at))
        ok = progress_init(progress, id, id, err);
    else if (!file_read_own(path.at, JSON_MAX_BYTES, &content, err))
        ok = false;
    else
        ok = decode_own(&content, id, progress, err) || refuse(path.at, err);
    text_destroy(&content);
    text_destroy(&path);
    return ok;
}

/* Encodes, and proves that what would be written can be read back. */
static bool encode_readable(const struct progress *progress, struct text *json, struct err *err)
{
    struct progress again;
    if (!progress_encode(progress, json, err))
        return false;
    if (!progress_decode(text_string(json), json->length, &again, err)) {
        if (err != NULL && err->kind == ERR_BAD)
            err_prefix(err, "the progress of \"%s\" cannot be saved", progress->profile.id);
        return false;
    }
    progress_destroy(&again);
    return true;
}

static bool make_folder(const char *folder, struct err *err)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/trainees", folder);
    bool ok = text_ok(&path, err) && file_make_folder(path.at, err);
    text_destroy(&path);
    return ok;
}

bool progress_save(const char *folder, const struct progress *progress, struct err *err)
{
    struct text path, json;
    if (!profile_check_id(progress->profile.id, err) ||
        !path_of(folder, progress->profile.id, &path, err))
        return false;
    text_init(&json);
    bool ok = encode_readable(progress, &json, err) && make_folder(folder, err) &&
              file_write(path.at, json.at, json.length, err);
    text_destroy(&json);
    text_destroy(&path);
    return ok;
}
