/* keeper.c: the order of things is what keeps them safe.
 *
 * A hand file knows more than the trainee's file: only who holds the attempt's lock
 * writes it, and whoever gets that lock folds it before anything else. So folding the
 * same twice does no harm, and a crash between writing the one and removing the other
 * leaves nothing to decide. */
#include "store/keeper.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "base/text.h"
#include "store/hand.h"
#include "store/json.h"
#include "store/progress_decode.h"
#include "store/salvage.h"
#include "store/shelf.h"

/* The folders and the lock's file are there. */
static bool prepare(struct keeper *keeper, struct err *err)
{
    struct text path;
    if (!shelf_make(keeper->folder, err))
        return false;
    if (lock_is_open(&keeper->lock))
        return true;
    if (!shelf_path(keeper->folder, keeper->id, ".lock", &path, err))
        return false;
    bool ok = lock_open(&keeper->lock, path.at, err);
    text_destroy(&path);
    return ok;
}

static void go_without_locks(struct keeper *keeper)
{
    if (!keeper->lockless)
        err_set(&keeper->told, ERR_SYSTEM,
                "%s has no file locks: do not open the same person in two windows at a time.",
                keeper->folder);
    keeper->lockless = true;
}

static bool lock_file(struct keeper *keeper, struct err *err)
{
    if (!prepare(keeper, err))
        return false;
    switch (lock_wait(&keeper->lock, SHELF_FILE_PLACE)) {
    case LOCK_BUSY:
        return err_set(err, ERR_SYSTEM, "cannot write %s/trainees/%s.json: another window has it",
                       keeper->folder, keeper->id);
    case LOCK_IMPOSSIBLE:
        go_without_locks(keeper);
        break;
    case LOCK_HELD:
        break;
    }
    return true;
}

bool keeper_take(struct keeper *keeper, const struct attempt *attempt, struct err *err)
{
    if (!prepare(keeper, err))
        return false;
    switch (lock_take(&keeper->lock, attempt_token(attempt))) {
    case LOCK_BUSY:
        return err_set(err, ERR_BAD,
                       "this conversation is open in another window; go on with it there");
    case LOCK_IMPOSSIBLE:
        go_without_locks(keeper);
        break;
    case LOCK_HELD:
        break;
    }
    return true;
}

void keeper_give_back(struct keeper *keeper, const struct attempt *attempt)
{
    lock_release(&keeper->lock, attempt_token(attempt));
}

bool keeper_save(struct keeper *keeper, const struct progress *progress, size_t attempt,
                 struct err *err)
{
    struct progress one = *progress;
    one.attempts = &progress->attempts[attempt];
    one.count = 1;
    if (!keeper_take(keeper, one.attempts, err))
        return false;
    keeper->own = attempt_token(one.attempts);
    return hand_write(keeper->folder, keeper->id, &one, err);
}

static size_t count_unsaved(const struct progress *progress)
{
    size_t count = 0;
    for (size_t i = 0; i < progress->count; i++)
        count += progress->attempts[i].unsaved;
    return count;
}

/* What is unsaved here goes into what the file is now. */
static bool take_over(struct progress *progress, struct progress *fresh, size_t *hand,
                      struct err *err)
{
    size_t none = SIZE_MAX, *kept = hand == NULL ? &none : hand;
    if (!progress_reserve(fresh, count_unsaved(progress) + 1, err))
        return false;
    for (size_t i = 0; i < progress->count; i++)
        if (progress->attempts[i].unsaved && i != *kept)
            progress_put(fresh, &progress->attempts[i]);
    if (hand == NULL)
        return true;
    struct attempt *ours = &progress->attempts[*hand];
    size_t place = progress_find(fresh, ours);
    *hand = ours->unsaved || place == fresh->count ? progress_put(fresh, ours) : place;
    return true;
}

static bool refresh(struct keeper *keeper, struct progress *progress, size_t *hand, struct err *err)
{
    struct recovery before = keeper->recovery;
    struct progress fresh;
    bool changed;
    if (!recovery_read(&keeper->recovery, keeper->folder, keeper->id, &fresh, &changed, err))
        return false;
    if (!changed)
        return true;
    bool ok = take_over(progress, &fresh, hand, err);
    if (ok && keeper->recovery.seen == 0 && !keeper->recovery.copied) {
        struct profile ours = progress->profile;
        progress->profile = fresh.profile;
        fresh.profile = ours;
    }
    progress_destroy(ok ? progress : &fresh);
    if (ok)
        *progress = fresh;
    else
        keeper->recovery = before;
    return ok;
}

static bool note_damaged(struct keeper *keeper, uint64_t token, struct err *err)
{
    if (!mem_grow(&keeper->damaged, &keeper->damaged_capacity, keeper->damaged_count,
                  sizeof *keeper->damaged, err))
        return false;
    keeper->damaged[keeper->damaged_count++] = token;
    return true;
}

/* Of a hand file that is damaged, what can be read is taken, unsaved; one of a newer
 * program is left alone. */
static bool mend_hand(struct keeper *keeper, const char *path, uint64_t token,
                      struct progress *progress, struct err *err)
{
    struct text content;
    size_t found;
    bool newer = false;
    text_init(&content);
    bool ok = file_read_beginning(path, JSON_MAX_BYTES, &content, err) &&
              progress_is_newer(text_string(&content), content.length, &newer, err);
    if (ok && !newer)
        ok = salvage(&content, false, progress, &found, err) && note_damaged(keeper, token, err);
    text_destroy(&content);
    return ok;
}

/* Behind what is to be told already. */
static void tell_aside(struct err *told, const char *path, const char *aside)
{
    struct err before = *told;
    err_set(told, ERR_BAD, "%s%s%s was damaged; it is kept as %s.", before.text,
            before.text[0] == '\0' ? "" : " ", path, file_name(aside));
}

/* For as long as this program has the lock of it, nobody writes it. */
static bool set_hand_aside(struct keeper *keeper, uint64_t token, struct err *err)
{
    struct text path, aside;
    struct err why = {0};
    struct progress good;
    if (lock_take(&keeper->lock, token) == LOCK_BUSY)
        return true;
    if (!shelf_hand(keeper->folder, keeper->id, token, &path, err))
        return false;
    text_init(&aside);
    bool ok = true, absent = file_is_absent(path.at);
    if (!absent && hand_read(path.at, keeper->id, token, &good, &why))
        progress_destroy(&good);
    else if (!absent && why.kind != ERR_BAD)
        ok = err_set(err, why.kind, "%s", why.text);
    else if (!absent) {
        ok = shelf_set_aside(path.at, "damaged", &aside, err) && file_remove(path.at, err);
        if (ok)
            tell_aside(&keeper->told, path.at, aside.at);
    }
    text_destroy(&aside);
    text_destroy(&path);
    return ok;
}

static bool set_hands_aside(struct keeper *keeper, struct err *err)
{
    while (keeper->damaged_count > 0) {
        if (!set_hand_aside(keeper, keeper->damaged[keeper->damaged_count - 1], err))
            return false;
        keeper->damaged_count--;
    }
    return true;
}

/* What was left in a hand file; nothing when there is none any more. */
static bool take_up(struct keeper *keeper, uint64_t token, struct progress *progress,
                    struct err *err)
{
    struct progress one;
    struct text path;
    struct err why = {0};
    if (!shelf_hand(keeper->folder, keeper->id, token, &path, err))
        return false;
    bool ok = file_is_absent(path.at) || progress_reserve(progress, 1, err);
    if (ok && !file_is_absent(path.at)) {
        if (hand_read(path.at, keeper->id, token, &one, &why)) {
            hand_put(progress, one.attempts);
            progress_destroy(&one);
        } else
            ok = why.kind == ERR_BAD ? mend_hand(keeper, path.at, token, progress, err)
                                     : err_set(err, why.kind, "%s", why.text);
    }
    text_destroy(&path);
    return ok;
}

/* Once the file is written: the hand file is behind. That it cannot be removed is no
 * harm: it is folded again. */
static void let_go(struct keeper *keeper, struct attempt *attempt)
{
    struct text path;
    uint64_t token = attempt_token(attempt);
    bool ours =
        lock_take(&keeper->lock, token) == LOCK_HELD || (keeper->lockless && token == keeper->own);
    if (ours && shelf_hand(keeper->folder, keeper->id, token, &path, NULL)) {
        file_remove(path.at, NULL);
        text_destroy(&path);
    }
    attempt->unsaved = false;
}

/* What is in hand stays taken: it may go on. */
static bool put_down(struct keeper *keeper, struct progress *progress, const size_t *hand,
                     struct err *err)
{
    struct text json;
    text_init(&json);
    bool ok =
        progress_encode_readable(progress, &json, err) &&
        recovery_set_aside(&keeper->recovery, keeper->folder, keeper->id, &keeper->told, err) &&
        progress_write(keeper->folder, keeper->id, &json, err);
    if (ok)
        recovery_note(&keeper->recovery, &json);
    ok = ok && set_hands_aside(keeper, err);
    text_destroy(&json);
    for (size_t i = 0; ok && i < progress->count; i++)
        if (progress->attempts[i].unsaved) {
            let_go(keeper, &progress->attempts[i]);
            if (hand == NULL || i != *hand)
                keeper_give_back(keeper, &progress->attempts[i]);
        }
    return ok;
}

static bool needs_writing(const struct keeper *keeper, const struct progress *progress)
{
    return keeper->recovery.damage.kind != ERR_NONE || keeper->damaged_count > 0 ||
           count_unsaved(progress) > 0;
}

bool keeper_fold(struct keeper *keeper, struct progress *progress, size_t *hand, struct err *err)
{
    if (!lock_file(keeper, err))
        return false;
    bool ok = refresh(keeper, progress, hand, err) && put_down(keeper, progress, hand, err);
    lock_release(&keeper->lock, SHELF_FILE_PLACE);
    return ok;
}

bool keeper_catch_up(struct keeper *keeper, struct progress *progress, size_t *hand,
                     struct err *err)
{
    uint64_t token = attempt_token(&progress->attempts[*hand]);
    if (!lock_file(keeper, err))
        return false;
    bool ok = refresh(keeper, progress, hand, err) && take_up(keeper, token, progress, err) &&
              (!needs_writing(keeper, progress) || put_down(keeper, progress, hand, err));
    lock_release(&keeper->lock, SHELF_FILE_PLACE);
    return ok;
}

/* Those that will be changed are taken, each as far as it has come by now. */
static bool take_news(struct keeper *keeper, struct progress *progress, const struct progress *more,
                      struct err *err)
{
    bool ok = progress_reserve(progress, more->count, err);
    for (size_t i = 0; ok && i < more->count; i++)
        if (merge_is_news(progress, &more->attempts[i]))
            ok = keeper_take(keeper, &more->attempts[i], err) &&
                 take_up(keeper, attempt_token(&more->attempts[i]), progress, err);
    return ok && progress_reserve(progress, more->count, err);
}

bool keeper_merge(struct keeper *keeper, struct progress *progress, struct progress *more,
                  struct merged *merged, struct err *err)
{
    if (!lock_file(keeper, err))
        return false;
    bool ok = refresh(keeper, progress, NULL, err) && take_news(keeper, progress, more, err);
    if (ok) {
        merge_progress(progress, more, merged);
        if (needs_writing(keeper, progress) || keeper->recovery.seen == 0)
            ok = put_down(keeper, progress, NULL, err);
    }
    lock_release(&keeper->lock, SHELF_FILE_PLACE);
    return ok;
}

/* Takes up the hand files that nobody holds. Without a lock's file that cannot be told, and
 * they are only read. */
static bool take_up_all(struct keeper *keeper, const struct shelf_hands *hands,
                        struct progress *progress, struct err *err)
{
    bool ok = true;
    for (size_t i = 0; ok && i < hands->count; i++)
        if (!lock_is_open(&keeper->lock) || lock_take(&keeper->lock, hands->tokens[i]) != LOCK_BUSY)
            ok = take_up(keeper, hands->tokens[i], progress, err);
    return ok;
}

/* Whatever cannot be written is in memory all the same, unsaved, and told. */
static bool tidy(struct keeper *keeper, const struct shelf_hands *hands, struct progress *progress,
                 struct err *err)
{
    struct err why = {0};
    bool locked = lock_file(keeper, &why);
    bool ok = (!locked || refresh(keeper, progress, NULL, err)) &&
              take_up_all(keeper, hands, progress, err);
    if (ok && locked && needs_writing(keeper, progress))
        locked = put_down(keeper, progress, NULL, &why);
    for (size_t i = 0; count_unsaved(progress) == 0 && i < hands->count; i++)
        lock_release(&keeper->lock, hands->tokens[i]);
    lock_release(&keeper->lock, SHELF_FILE_PLACE);
    if (ok && !locked)
        err_set(&keeper->told, ERR_SYSTEM, "%s", why.text);
    return ok;
}

bool keeper_open(struct keeper *keeper, const char *folder, const char *id,
                 struct progress *progress, struct err *err)
{
    struct shelf_hands hands = {0};
    bool changed;
    *keeper = (struct keeper){.folder = strdup(folder), .id = strdup(id)};
    *progress = (struct progress){0};
    bool ok = (keeper->folder != NULL && keeper->id != NULL) || err_memory(err);
    ok = ok && profile_check_id(id, err) &&
         recovery_read(&keeper->recovery, folder, id, progress, &changed, err) &&
         shelf_hands(folder, id, &hands, err);
    if (ok && (hands.count > 0 || needs_writing(keeper, progress)))
        ok = tidy(keeper, &hands, progress, err);
    shelf_hands_destroy(&hands);
    if (ok)
        return true;
    progress_destroy(progress);
    keeper_close(keeper);
    return false;
}

void keeper_close(struct keeper *keeper)
{
    lock_close(&keeper->lock);
    free(keeper->damaged);
    free(keeper->folder);
    free(keeper->id);
    *keeper = (struct keeper){0};
}
