/* progress.c: the record in memory and its file.
 *
 * A progress that could not be loaded has no id, so it can never be saved over the
 * file that was refused. */
#include "store/progress.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/hand.h"
#include "store/json.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"
#include "store/shelf.h"

bool progress_init(struct progress *progress, const char *id, const char *name, struct err *err)
{
    *progress = (struct progress){.version = PROGRESS_VERSION};
    return profile_init(&progress->profile, id, name, err);
}

void progress_destroy(struct progress *progress)
{
    for (size_t i = 0; i < progress->count; i++)
        attempt_destroy(&progress->attempts[i]);
    free(progress->attempts);
    free(progress->others);
    profile_destroy(&progress->profile);
    *progress = (struct progress){0};
}

size_t progress_find(const struct progress *progress, const struct attempt *attempt)
{
    for (size_t i = progress->count; i > 0; i--)
        if (attempt_same(&progress->attempts[i - 1], attempt))
            return i - 1;
    return progress->count;
}

bool progress_is_first_of_content(const struct progress *progress, size_t attempt)
{
    for (size_t i = 0; i < attempt; i++)
        if (strcmp(progress->attempts[i].content, progress->attempts[attempt].content) == 0)
            return false;
    return true;
}

bool progress_reserve(struct progress *progress, size_t more, struct err *err)
{
    return progress->capacity - progress->count >= more ||
           mem_reserve(&progress->attempts, &progress->capacity, progress->count + more,
                       sizeof *progress->attempts, err);
}

size_t progress_put(struct progress *progress, struct attempt *attempt)
{
    struct attempt *attempts = progress->attempts;
    size_t place = progress_find(progress, attempt);
    if (place < progress->count) {
        attempt_destroy(&attempts[place]);
    } else {
        while (place > 0 && attempts[place - 1].started > attempt->started)
            place--;
        memmove(&attempts[place + 1], &attempts[place],
                (progress->count - place) * sizeof *attempts);
        progress->count++;
    }
    attempts[place] = *attempt;
    *attempt = (struct attempt){0};
    return place;
}

bool progress_is_kept(const char *folder, const char *id)
{
    struct text path;
    if (!shelf_path(folder, id, ".json", &path, NULL))
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

bool progress_read(const char *path, const char *id, struct progress *progress, struct err *err)
{
    struct text content;
    *progress = (struct progress){0};
    text_init(&content);
    bool ok = file_read_own(path, JSON_MAX_BYTES, &content, err) &&
              progress_decode(text_string(&content), content.length, progress, err);
    text_destroy(&content);
    if (!ok || strcmp(progress->profile.id, id) == 0)
        return ok;
    err_set(err, ERR_BAD, "it is the progress of \"%s\"", progress->profile.id);
    progress_destroy(progress);
    return false;
}

/* What is in somebody's hands, read before the file: what leaves them meanwhile is in
 * the file by then. A hand that cannot be read is its owner's affair. */
static bool read_hands(const char *folder, const char *id, struct progress *hands, struct err *err)
{
    struct shelf_hands list;
    if (!progress_init(hands, id, id, err))
        return false;
    bool ok = shelf_hands(folder, id, &list, err) && progress_reserve(hands, list.count, err);
    for (size_t i = 0; ok && i < list.count; i++) {
        struct progress one;
        struct text path;
        ok = shelf_hand(folder, id, list.tokens[i], &path, err);
        if (ok && hand_read(path.at, id, list.tokens[i], &one, NULL)) {
            progress_put(hands, one.attempts);
            progress_destroy(&one);
        }
        if (ok)
            text_destroy(&path);
    }
    shelf_hands_destroy(&list);
    if (!ok)
        progress_destroy(hands);
    return ok;
}

static bool add_hands(struct progress *progress, struct progress *hands, struct err *err)
{
    if (!progress_reserve(progress, hands->count, err))
        return false;
    for (size_t i = 0; i < hands->count; i++)
        hand_put(progress, &hands->attempts[i]);
    return true;
}

bool progress_load(const char *folder, const char *id, struct progress *progress, struct err *err)
{
    struct progress hands;
    struct text path;
    *progress = (struct progress){0};
    if (!shelf_path(folder, id, ".json", &path, err))
        return false;
    bool ok = read_hands(folder, id, &hands, err);
    if (ok) {
        ok = file_is_absent(path.at)
                 ? progress_init(progress, id, id, err)
                 : progress_read(path.at, id, progress, err) || refuse(path.at, err);
        if (ok && !add_hands(progress, &hands, err)) {
            progress_destroy(progress);
            ok = false;
        }
        progress_destroy(&hands);
    }
    text_destroy(&path);
    return ok;
}

bool progress_encode_readable(const struct progress *progress, struct text *json, struct err *err)
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

/* Two whole files, one after the other: whatever happens to one, the other is there. */
bool progress_write(const char *folder, const char *id, const struct text *json, struct err *err)
{
    struct text path;
    if (!shelf_path(folder, id, ".json", &path, err))
        return false;
    bool ok = shelf_make(folder, err) && file_write_alone(path.at, json->at, json->length, err);
    text_add(&path, ".bak");
    ok = ok && text_ok(&path, err) && file_write_alone(path.at, json->at, json->length, err);
    text_destroy(&path);
    return ok;
}

bool progress_save(const char *folder, const struct progress *progress, struct err *err)
{
    struct text json;
    if (!profile_check_id(progress->profile.id, err))
        return false;
    text_init(&json);
    bool ok = progress_encode_readable(progress, &json, err) &&
              progress_write(folder, progress->profile.id, &json, err);
    text_destroy(&json);
    return ok;
}
