/* hand.c: a hand file that is not what its name says would be folded for ever, and what
 * it holds besides lost: so it is as good as damaged. */
#include "store/hand.h"

#include "base/file.h"
#include "base/text.h"
#include "store/shelf.h"

bool hand_write(const char *folder, const char *id, const struct progress *one, struct err *err)
{
    struct text path, json;
    if (!shelf_hand(folder, id, attempt_token(one->attempts), &path, err))
        return false;
    text_init(&json);
    bool ok = progress_encode_readable(one, &json, err) &&
              file_write_alone(path.at, json.at, json.length, err);
    text_destroy(&json);
    text_destroy(&path);
    return ok;
}

bool hand_read(const char *path, const char *id, uint64_t token, struct progress *one,
               struct err *err)
{
    if (!progress_read(path, id, one, err))
        return false;
    if (one->count == 1 && attempt_token(one->attempts) == token)
        return true;
    progress_destroy(one);
    return err_set(err, ERR_BAD, "it is not the attempt that its name says");
}

/* A hand file is behind when it could neither be written at the end nor removed. */
void hand_put(struct progress *progress, struct attempt *hand)
{
    size_t place = progress_find(progress, hand);
    const struct attempt *known = place < progress->count ? &progress->attempts[place] : NULL;
    if (known == NULL || !known->finished || hand->finished || hand->ended >= known->ended)
        place = progress_put(progress, hand);
    progress->attempts[place].unsaved = true;
}
