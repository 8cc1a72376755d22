/* refuge.c: what is in memory is written as a whole to a new place, and only when all of
 * it is there does the training let go of the old one. A hand file that stays in the old
 * place is what it was: the attempt, as far as it could be saved there. */
#include "store/refuge.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/room.h"
#include "store/archive.h"
#include "store/attempt.h"
#include "store/merge.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"

enum { LEAST_ROOM = 1 << 20 /* bytes */ };

bool refuge_path(const char *place, struct text *path, struct err *err)
{
    size_t length = strlen(place);
    while (length > 1 && place[length - 1] == '/')
        length--;
    text_add_bytes(path, place, length);
    if (!text_ok(path, err))
        return false;
    if (strcmp(file_name(text_string(path)), REFUGE_NAME) != 0)
        text_addf(path, "%s" REFUGE_NAME, path->length == 1 && *place == '/' ? "" : "/");
    return text_ok(path, err);
}

bool refuge_has_room(const char *place, uint64_t *bytes)
{
    return room_in(place, bytes) && *bytes >= LEAST_ROOM;
}

/* As a shell takes it for one word. */
static void add_word(struct text *text, const char *word)
{
    static const char plain[] = "/._-+,:@%0123456789abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    if (word[strspn(word, plain)] == '\0') {
        text_add(text, word);
        return;
    }
    text_add(text, "'");
    for (; *word != '\0'; word++)
        text_add_bytes(text, *word == '\'' ? "'\\''" : word, *word == '\'' ? 4 : 1);
    text_add(text, "'");
}

void refuge_say(const char *folder, struct text *text)
{
    text_addf(text, "Saved in %s, and saved there from now on.\n", folder);
    text_add(text, "To go on there another time: understudy --data ");
    add_word(text, folder);
    text_add(text, "\nTo bring it back: understudy import ");
    add_word(text, folder);
}

/* The refuge may have to be made, but not what it is to lie in: that would be a name that
 * was typed wrongly, or a stick that is not plugged in. */
static bool check_place(const char *refuge, struct err *err)
{
    struct text place;
    size_t length = strlen(refuge) - strlen(REFUGE_NAME);
    text_init(&place);
    text_add_bytes(&place, refuge, length > 1 ? length - 1 : length);
    if (place.length == 0)
        text_add(&place, ".");
    bool ok = text_ok(&place, err);
    if (ok && !file_is_folder(place.at))
        ok = err_set(err, ERR_BAD, "%s is not %s%s", place.at,
                     file_is_absent(place.at) ? "there" : "a folder",
                     place.at[0] == '~' ? "; write the whole path, from / on" : "");
    text_destroy(&place);
    return ok;
}

static bool copy(const struct progress *progress, struct progress *made, struct err *err)
{
    struct text json;
    text_init(&json);
    bool ok = progress_encode(progress, &json, err) &&
              progress_decode(text_string(&json), json.length, made, err);
    text_destroy(&json);
    return ok;
}

/* What was played earlier is taken along where it can be read. */
static bool take_scenarios(const struct training *training, const char *folder, struct err *err)
{
    const struct progress *progress = &training->progress;
    const struct library *library = training->played != NULL ? training->played : training->library;
    struct err why = {0};
    if (training->scenario != NULL && !archive_keep(folder, library, training->scenario, &why) &&
        why.kind != ERR_BAD)
        return err_set(err, why.kind, "%s", why.text);
    for (size_t i = 0; i < progress->count; i++) {
        struct archived archived;
        const char *hash = progress->attempts[i].content;
        if (archive_has(folder, hash) || !archive_open(training->folder, hash, &archived, NULL))
            continue;
        bool ok = archive_keep(folder, archived.library, archived.scenario, err);
        archive_close(&archived);
        if (!ok)
            return false;
    }
    return true;
}

/* The attempt in hand goes on, and so must not be taken for the beginning of one that went
 * on elsewhere: it begins a second later then. */
static void make_way(const struct progress *there, struct attempt *attempt)
{
    for (;; attempt->started++) {
        size_t place = progress_find(there, attempt);
        if (place == there->count || merge_goes_on_from(attempt, &there->attempts[place]))
            break;
    }
    if (attempt->ended < attempt->started)
        attempt->ended = attempt->started;
}

struct refuge {
    struct rules rules;
    struct keeper keeper;     /* owned */
    struct progress progress; /* owned: what the refuge has by then */
    char *folder;             /* owned */
    size_t hand;              /* the attempt in hand, in progress.attempts */
};

static void let_go(struct refuge *refuge)
{
    keeper_close(&refuge->keeper);
    progress_destroy(&refuge->progress);
    free(refuge->folder);
}

static bool is_of_somebody_else(const struct refuge *refuge, const struct profile *ours,
                                struct err *err)
{
    const struct profile *theirs = &refuge->progress.profile;
    if (refuge->keeper.recovery.seen == 0 || profile_may_be_same(theirs, ours))
        return false;
    err_set(err, ERR_BAD, "%s already keeps the work of %s; choose another place", refuge->folder,
            theirs->name);
    return true;
}

static bool settle_in(struct refuge *refuge, const struct training *training, struct err *err)
{
    struct progress ours;
    struct merged merged;
    if (!copy(&training->progress, &ours, err))
        return false;
    bool in_hand = training->scenario != NULL, in_work = in_hand && !training->looking;
    struct attempt key = {0};
    if (in_work)
        make_way(&refuge->progress, &ours.attempts[training->attempt]);
    if (in_hand) {
        key = ours.attempts[training->attempt];
        key.scenario = training->progress.attempts[training->attempt].scenario;
    }
    bool ok = (refuge->keeper.recovery.seen != 0 ||
               (profile_destroy(&refuge->progress.profile),
                profile_copy(&refuge->progress.profile, &ours.profile, err))) &&
              keeper_merge(&refuge->keeper, &refuge->progress, &ours, &merged, err);
    if (ok && in_hand) {
        refuge->hand = progress_find(&refuge->progress, &key);
        ok =
            !in_work || keeper_take(&refuge->keeper, &refuge->progress.attempts[refuge->hand], err);
    }
    progress_destroy(&ours);
    return ok;
}

/* From now on the training is there. */
static void move(struct training *training, struct refuge *refuge)
{
    if (refuge->keeper.told.kind == ERR_NONE && training->keeper.told.kind == ERR_BAD)
        refuge->keeper.told = training->keeper.told; /* nobody has read it yet */
    keeper_close(&training->keeper);
    progress_destroy(&training->progress);
    free(training->folder);
    training->folder = refuge->folder;
    training->rules = refuge->rules;
    training->keeper = refuge->keeper;
    training->progress = refuge->progress;
    training->attempt = refuge->hand;
    training->archived =
        training->scenario == NULL || archive_has(training->folder, training->scenario->hash);
    err_clear(&training->unsaved);
}

static bool open_refuge(struct refuge *refuge, const char *folder, const char *id, struct err *err)
{
    if (!rules_read(folder, &refuge->rules, err) || !rules_apply(&refuge->rules, folder, err))
        return false;
    refuge->folder = strdup(folder);
    if (refuge->folder == NULL)
        return err_memory(err);
    if (keeper_open(&refuge->keeper, folder, id, &refuge->progress, err))
        return true;
    free(refuge->folder);
    return false;
}

static bool take(struct training *training, const char *folder, struct err *err)
{
    const struct profile *profile = &training->progress.profile;
    struct refuge refuge = {0};
    if (!open_refuge(&refuge, folder, profile->id, err))
        return false;
    if (!is_of_somebody_else(&refuge, profile, err) && take_scenarios(training, folder, err) &&
        settle_in(&refuge, training, err)) {
        move(training, &refuge);
        return true;
    }
    let_go(&refuge);
    return false;
}

bool refuge_take(struct training *training, const char *place, struct err *err)
{
    struct text path;
    if (training->folder == NULL)
        return err_set(err, ERR_BAD, "this is a trial, of which nothing is kept");
    bool in_work = training->scenario != NULL && !training->looking;
    text_init(&path);
    bool ok = (!in_work || attempt_follow(&training->progress.attempts[training->attempt],
                                          &training->run, err)) &&
              refuge_path(place, &path, err) && check_place(path.at, err);
    if (ok && strcmp(path.at, training->folder) == 0) {
        ok = training_save(training);
        if (!ok)
            *err = training->unsaved;
    } else {
        ok = ok && take(training, path.at, err);
    }
    text_destroy(&path);
    return ok;
}
