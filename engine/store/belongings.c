/* belongings.c: found by name alone, so that what is damaged is found as well. */
#include "store/belongings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bundle.h"
#include "base/file.h"
#include "base/lock.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "store/archive.h"
#include "store/json_grammar.h"
#include "store/json_writer.h"
#include "store/progress.h"
#include "store/rules.h"
#include "store/shelf.h"

enum { EXPORT_VERSION = 1, EXPORT_MAX_BYTES = 64 << 20 };

static bool is_of(const char *name, const char *id)
{
    size_t length = strlen(id);
    return strncmp(name, id, length) == 0 && name[length] == '.';
}

static bool add(struct belongings *belongings, size_t *capacity, const char *path, struct err *err)
{
    if (!mem_grow(&belongings->at, capacity, belongings->count, sizeof *belongings->at, err))
        return false;
    char *copy = strdup(path);
    if (copy == NULL)
        return err_memory(err);
    belongings->at[belongings->count++] = copy;
    return true;
}

static bool find_in(const char *folder, const char *inner, const char *id,
                    struct belongings *belongings, size_t *capacity, struct err *err)
{
    struct file_names names = {0};
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/%s", folder, inner);
    bool ok = text_ok(&path, err);
    if (ok && !file_is_absent(path.at))
        ok = file_list(path.at, &names, err);
    for (size_t i = 0; ok && i < names.count; i++) {
        if (!is_of(names.at[i], id))
            continue;
        text_clear(&path);
        text_addf(&path, "%s/%s", inner, names.at[i]);
        ok = text_ok(&path, err) && add(belongings, capacity, path.at, err);
    }
    file_names_destroy(&names);
    text_destroy(&path);
    return ok;
}

bool belongings_find(const char *folder, const char *id, struct belongings *belongings,
                     struct err *err)
{
    size_t capacity = 0;
    *belongings = (struct belongings){0};
    if (!profile_check_id(id, err))
        return false;
    if (find_in(folder, "trainees", id, belongings, &capacity, err) &&
        find_in(folder, "hands", id, belongings, &capacity, err))
        return true;
    belongings_destroy(belongings);
    return false;
}

void belongings_destroy(struct belongings *belongings)
{
    for (size_t i = 0; i < belongings->count; i++)
        free(belongings->at[i]);
    free(belongings->at);
    *belongings = (struct belongings){0};
}

static void put_hex(struct json_writer *writer, const struct text *content)
{
    struct text hex;
    text_init(&hex);
    for (size_t i = 0; i < content->length; i++)
        text_addf(&hex, "%02x", (unsigned)(unsigned char)content->at[i]);
    writer->text->failed = writer->text->failed || hex.failed;
    json_put_text(writer, "hex", text_string(&hex));
    text_destroy(&hex);
}

/* As JSON when it is some, else as text, else byte by byte; NULL: it could not be read. */
static void put_content(struct json_writer *writer, const struct text *content)
{
    const char *bytes = content == NULL ? "" : text_string(content);
    bool json = content != NULL && json_grammar(bytes, content->length, NULL);
    bool text = content != NULL && !json && utf8_valid(bytes, content->length, NULL);
    if (json)
        json_put_json(writer, "json", bytes);
    else
        json_put_null(writer, "json");
    json_put_text(writer, "text", text ? bytes : NULL);
    if (content == NULL || json || text)
        json_put_null(writer, "hex");
    else
        put_hex(writer, content);
}

static bool put_file(struct json_writer *writer, const char *folder, const char *name,
                     struct err *err)
{
    struct text path, content;
    text_init(&path);
    text_init(&content);
    text_addf(&path, "%s/%s", folder, name);
    bool ok = text_ok(&path, err);
    bool read = ok && file_read_own(path.at, EXPORT_MAX_BYTES, &content, err);
    if (read || (ok && err->kind == ERR_BAD)) {
        json_open_object(writer, NULL);
        json_put_text(writer, "name", name);
        put_content(writer, read ? &content : NULL);
        json_put_text(writer, "wrong", read ? NULL : err->text);
        json_close(writer);
        read = true;
    }
    text_destroy(&content);
    text_destroy(&path);
    return read;
}

/* Of a damaged file none is known. */
static bool put_scenarios(struct json_writer *writer, const char *folder, const char *id,
                          struct err *err)
{
    struct progress progress = {0};
    struct err why = {0};
    if (!progress_load(folder, id, &progress, &why) && why.kind != ERR_BAD)
        return err_set(err, why.kind, "%s", why.text);
    json_open_array(writer, "scenarios");
    for (size_t i = 0; i < progress.count; i++) {
        const struct attempt *attempt = &progress.attempts[i];
        if (!progress_is_first_of_content(&progress, i))
            continue;
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "scenario", attempt->scenario);
        json_put_text(writer, "content", attempt->content);
        json_put_truth(writer, "kept", archive_has(folder, attempt->content));
        json_close(writer);
    }
    progress_destroy(&progress);
    json_close(writer);
    return true;
}

static bool put_rules(struct json_writer *writer, const char *folder, struct err *err)
{
    struct rules rules;
    if (!rules_read(folder, &rules, err))
        return false;
    json_open_object_on_a_line(writer, "folder");
    json_put_truth(writer, "managers_see_practice", rules.managers_see_practice);
    json_put_whole(writer, "least_group", rules.least_group);
    json_put_truth(writer, "group", rules.group);
    json_close(writer);
    return true;
}

bool belongings_export(const char *folder, const char *id, const struct belongings *belongings,
                       struct text *text, struct err *err)
{
    struct json_writer writer;
    json_writer_init(&writer, text);
    json_open_object(&writer, NULL);
    json_put_whole(&writer, "version", EXPORT_VERSION);
    json_put_text(&writer, "trainee", id);
    bool ok = put_rules(&writer, folder, err) && put_scenarios(&writer, folder, id, err);
    json_open_array(&writer, "files");
    for (size_t i = 0; ok && i < belongings->count; i++)
        ok = put_file(&writer, folder, belongings->at[i], err);
    json_close(&writer);
    json_close(&writer);
    return ok && text_ok(text, err);
}

/* Somebody at work would put what is in hand back, and the person with it. */
static bool is_in_hand(const char *folder, const char *id, struct err *err)
{
    struct shelf_hands hands;
    struct lock lock = {.file = -1};
    struct text path;
    if (!shelf_hands(folder, id, &hands, err))
        return true;
    bool ok = hands.count == 0 || shelf_path(folder, id, ".lock", &path, err);
    if (ok && hands.count > 0) {
        ok = lock_open(&lock, path.at, err);
        text_destroy(&path);
    }
    for (size_t i = 0; ok && i < hands.count; i++)
        if (lock_take(&lock, hands.tokens[i]) == LOCK_BUSY)
            ok = err_set(err, ERR_BAD,
                         "\"%s\" is in a conversation now, in another window; let it be closed "
                         "first, for all of it to be removed",
                         id);
    lock_close(&lock);
    shelf_hands_destroy(&hands);
    return !ok;
}

/* Asking whether somebody is at work may have made it. */
static bool remove_lock(const char *folder, const char *id, struct err *err)
{
    struct text path;
    if (!shelf_path(folder, id, ".lock", &path, err))
        return false;
    bool ok = file_remove(path.at, err);
    text_destroy(&path);
    return ok;
}

/* What is looked for first goes last, so that the rest is found by another try: the
 * trainee's file, and the lock, which keeps others away meanwhile. */
static int turn_of(const char *name, const char *id)
{
    const char *ending = file_name(name) + strlen(id);
    return strcmp(ending, ".lock") == 0 ? 2 : strcmp(ending, ".json") == 0 ? 1 : 0;
}

static bool remove_one(const char *folder, const char *name, struct err *err)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/%s", folder, name);
    bool ok =
        text_ok(&path, err) && bundle_remove(path.at, err) && file_sync_folder_of(path.at, err);
    text_destroy(&path);
    return ok;
}

/* What failed, and how it stands. */
static bool tell_left(size_t removed, size_t all, struct err *err)
{
    struct err why = *err;
    return err_set(err, why.kind,
                   "%.300s; %zu of %zu files about this person are removed, and %zu left: erase "
                   "them again to remove the rest",
                   why.text, removed, all, all - removed);
}

bool belongings_erase(const char *folder, const char *id, const struct belongings *belongings,
                      struct err *err)
{
    size_t removed = 0;
    if (is_in_hand(folder, id, err))
        return false;
    for (int turn = 0; turn <= 2; turn++)
        for (size_t i = 0; i < belongings->count; i++) {
            if (turn_of(belongings->at[i], id) != turn)
                continue;
            if (!remove_one(folder, belongings->at[i], err))
                return tell_left(removed, belongings->count, err);
            removed++;
        }
    return remove_lock(folder, id, err) || tell_left(removed, belongings->count, err);
}
