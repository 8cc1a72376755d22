/* progress_decode.c: a new progress is filled and handed over only when all of it is
 * valid. */
#include "store/progress_decode.h"

#include <stdint.h>

#include "store/attempt_decode.h"
#include "store/json.h"

static bool read_attempts(const struct json_place *root, int version, struct progress *progress,
                          struct err *err)
{
    struct json_place list, one;
    size_t count;
    if (!json_array(root, "attempts", &list, &count, err) ||
        !progress_reserve(progress, count, err))
        return false;
    for (bool more = json_first(&list, &one); more; more = json_next(&one)) {
        struct attempt *attempt = &progress->attempts[progress->count++];
        *attempt = (struct attempt){0};
        if (!attempt_decode(&one, version, attempt, err))
            return false;
    }
    return true;
}

static bool read_version(const struct json_place *root, int *version, struct err *err)
{
    int64_t whole;
    if (!json_whole(root, "version", 1, INT32_MAX, &whole, err))
        return false;
    *version = (int)whole;
    return whole <= PROGRESS_VERSION ||
           json_wrong(
               root, "version", err,
               "%d: a newer version of the program wrote it, this one reads %d; update the program",
               *version, PROGRESS_VERSION);
}

bool progress_decode(const char *json, size_t length, struct progress *progress, struct err *err)
{
    static const char *const fields[] = {"version", "trainee", "attempts", NULL};
    struct progress fresh = {0};
    struct json tree;
    struct json_place root, object;
    *progress = fresh;
    if (!json_read(json, length, &tree, err))
        return false;
    root = json_root(&tree);
    bool ok = read_version(&root, &fresh.version, err) &&
              json_object_and_others(&root, NULL, fields, &object, &fresh.others, err) &&
              profile_read(&object, "trainee", fresh.version, &fresh.profile, err) &&
              read_attempts(&object, fresh.version, &fresh, err);
    if (ok)
        *progress = fresh;
    else
        progress_destroy(&fresh);
    json_destroy(&tree);
    return ok;
}

bool progress_is_newer(const char *json, size_t length, bool *newer, struct err *err)
{
    struct json tree;
    struct err why = {0};
    int64_t version;
    *newer = false;
    if (!json_read(json, length, &tree, &why))
        return why.kind == ERR_BAD || err_set(err, why.kind, "%s", why.text);
    struct json_place root = json_root(&tree);
    *newer = json_whole(&root, "version", PROGRESS_VERSION + 1, INT32_MAX, &version, NULL);
    json_destroy(&tree);
    return true;
}

/* By each version until it is read, or memory is short. */
static bool is_to_be_tried(bool read, int version, const struct err *why)
{
    return !read && version > 0 && why->kind != ERR_SYSTEM;
}

bool progress_decode_attempt(const char *json, size_t length, struct attempt *attempt,
                             struct err *err)
{
    struct json tree;
    bool ok = false;
    *attempt = (struct attempt){0};
    err_clear(err);
    if (!json_read(json, length, &tree, err))
        return false;
    struct json_place root = json_root(&tree);
    for (int version = PROGRESS_VERSION; is_to_be_tried(ok, version, err); version--) {
        ok = attempt_decode(&root, version, attempt, err);
        if (!ok)
            attempt_destroy(attempt);
    }
    json_destroy(&tree);
    return ok;
}

bool progress_decode_profile(const char *json, size_t length, struct profile *profile,
                             struct err *err)
{
    struct json tree;
    bool ok = false;
    err_clear(err);
    if (!json_read(json, length, &tree, err))
        return false;
    struct json_place root = json_root(&tree);
    for (int version = PROGRESS_VERSION; is_to_be_tried(ok, version, err); version--)
        ok = profile_read(&root, NULL, version, profile, err);
    json_destroy(&tree);
    return ok;
}
