/* gather.c: reading never changes the other folder, and what is read is whole: every file
 * there is replaced at once by whoever writes it. */
#include "store/gather.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/name.h"
#include "base/text.h"
#include "store/archive.h"
#include "store/json.h"
#include "store/keeper.h"
#include "store/progress.h"
#include "store/progress_decode.h"
#include "store/refuge.h"
#include "store/shelf.h"

/* Cuts sam.json and sam.00f3….json down to their id. */
static bool cut_to_id(char *name)
{
    size_t whole = strlen(name), ending = strlen(".json");
    bool json = whole > ending && strcmp(name + whole - ending, ".json") == 0;
    name[strcspn(name, ".")] = '\0';
    return json && strlen(name) <= NAME_MAX_BYTES && name_is_id(name);
}

static bool has(const struct file_names *ids, const char *id)
{
    for (size_t i = 0; i < ids->count; i++)
        if (strcmp(ids->at[i], id) == 0)
            return true;
    return false;
}

/* Those who have a file in that part of the folder. *found: it is there. */
static bool add_people(const char *from, const char *part, struct file_names *ids, bool *found,
                       struct err *err)
{
    struct file_names names = {0};
    struct text path;
    size_t capacity = ids->count;
    text_init(&path);
    text_addf(&path, "%s/%s", from, part);
    bool ok = text_ok(&path, err);
    bool there = ok && file_is_folder(path.at);
    ok = ok && (!there || file_list(path.at, &names, err));
    for (size_t i = 0; ok && i < names.count; i++)
        if (cut_to_id(names.at[i]) && !has(ids, names.at[i])) {
            ok = mem_grow(&ids->at, &capacity, ids->count, sizeof *ids->at, err);
            if (ok) {
                ids->at[ids->count++] = names.at[i];
                names.at[i] = NULL;
            }
        }
    *found = *found || there;
    file_names_destroy(&names);
    text_destroy(&path);
    return ok;
}

/* Who saved elsewhere named the place, and the folder lies in it. */
static bool is_none(const char *from, struct err *err)
{
    struct text inner;
    text_init(&inner);
    if (refuge_path(from, &inner, NULL) && strcmp(inner.at, from) != 0 && file_is_folder(inner.at))
        err_set(err, ERR_BAD, "%s is no data folder; did you mean %s?", from, inner.at);
    else
        err_set(err, ERR_BAD, "%s is no data folder: there is no folder trainees in it", from);
    text_destroy(&inner);
    return false;
}

bool gather_people(const char *from, struct file_names *ids, struct err *err)
{
    bool found = false;
    *ids = (struct file_names){0};
    if (add_people(from, "trainees", ids, &found, err) &&
        add_people(from, "hands", ids, &found, err) && (found || is_none(from, err)))
        return true;
    file_names_destroy(ids);
    return false;
}

static void leave_out(const struct gather *gather, const struct err *why)
{
    gather->left_out(gather->self, why);
}

static bool is_newer(const char *path)
{
    struct text content;
    bool newer = false;
    text_init(&content);
    if (file_read_own(path, JSON_MAX_BYTES, &content, NULL))
        progress_is_newer(text_string(&content), content.length, &newer, NULL);
    text_destroy(&content);
    return newer;
}

/* What is wrong with the file, and what helps. */
static void tell_file(const struct gather *gather, const char *id, const struct err *why)
{
    struct err told = *why, raw = {0};
    struct progress progress;
    struct text path;
    if (why->kind == ERR_BAD && shelf_path(gather->from, id, ".json", &path, NULL)) {
        bool newer = is_newer(path.at);
        if (progress_read(path.at, id, &progress, &raw))
            progress_destroy(&progress);
        else if (newer)
            err_set(&told, ERR_BAD, "left out: %s: %s", path.at, raw.text);
        else
            err_set(&told, ERR_BAD,
                    "left out: %s: %s; understudy --data %s --trainee %s mends what can be mended",
                    path.at, raw.text, gather->from, id);
        text_destroy(&path);
    }
    leave_out(gather, &told);
}

/* What is in hand there and cannot be read is passed over by progress_load. */
static void tell_hands(const struct gather *gather, const char *id)
{
    struct shelf_hands hands;
    struct err why = {0};
    if (!shelf_hands(gather->from, id, &hands, &why)) {
        leave_out(gather, &why);
        return;
    }
    for (size_t i = 0; i < hands.count; i++) {
        struct progress one = {0};
        struct text path;
        if (!shelf_hand(gather->from, id, hands.tokens[i], &path, &why))
            break;
        if (file_is_absent(path.at) || progress_read(path.at, id, &one, &why))
            progress_destroy(&one);
        else {
            err_prefix(&why, "left out: %s", path.at);
            leave_out(gather, &why);
        }
        text_destroy(&path);
    }
    shelf_hands_destroy(&hands);
}

/* A scenario that is not kept there is missed by who verifies, here as there. */
static bool bring_scenarios(const struct gather *gather, const struct progress *more)
{
    for (size_t i = 0; i < more->count; i++) {
        const char *hash = more->attempts[i].content;
        struct err why = {0};
        if (!progress_is_first_of_content(more, i) || !archive_has(gather->from, hash) ||
            archive_copy(gather->from, gather->folder, hash, &why))
            continue;
        leave_out(gather, &why);
        if (why.kind != ERR_BAD)
            return false;
    }
    return true;
}

static bool is_the_same_person(const struct gather *gather, const struct progress *here,
                               const struct progress *there, struct err *err)
{
    const struct profile *ours = &here->profile, *theirs = &there->profile;
    if (profile_may_be_same(ours, theirs))
        return true;
    return err_set(err, ERR_BAD,
                   "\"%s\" is %s in %s and %s in %s. If they are one person, write the same name "
                   "into both files (trainees/%s.json); if they are two, give one of them another "
                   "id: the file's name, and \"id\" in it",
                   ours->id, ours->name, gather->folder, theirs->name, gather->from, ours->id);
}

static bool put_in(const struct gather *gather, struct keeper *keeper, struct progress *here,
                   struct progress *more, struct gathered *gathered, struct err *err)
{
    gathered->added = keeper->recovery.seen == 0 && here->count == 0;
    if (gathered->added) {
        profile_destroy(&here->profile);
        if (!profile_copy(&here->profile, &more->profile, err))
            return false;
    }
    if (!is_the_same_person(gather, here, more, err))
        return false;
    return keeper_merge(keeper, here, more, &gathered->merged, err);
}

static bool bring(const struct gather *gather, struct progress *more, struct gathered *gathered)
{
    const char *id = more->profile.id;
    struct keeper keeper;
    struct progress here;
    struct err why = {0};
    if (!keeper_open(&keeper, gather->folder, id, &here, &why)) {
        leave_out(gather, &why);
        return false;
    }
    bool scenarios = bring_scenarios(gather, more);
    bool ok = scenarios && put_in(gather, &keeper, &here, more, gathered, &why);
    if (scenarios && !ok)
        leave_out(gather, &why);
    progress_destroy(&here);
    keeper_close(&keeper);
    return ok;
}

bool gather_person(const struct gather *gather, const char *id, struct gathered *gathered)
{
    struct progress more;
    struct err why = {0};
    *gathered = (struct gathered){0};
    tell_hands(gather, id);
    if (!progress_load(gather->from, id, &more, &why)) {
        tell_file(gather, id, &why);
        return false;
    }
    bool nothing = more.count == 0 && !progress_is_kept(gather->from, id);
    bool ok = nothing || bring(gather, &more, gathered);
    progress_destroy(&more);
    return ok;
}
