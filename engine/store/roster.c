/* roster.c: the beginning of a file, closed where the profile ends, is a small file
 * of the same format, and is read as one. Where that does not work (written by
 * another hand, in another order) the whole file is read. */
#include "store/roster.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "base/file.h"
#include "base/lock.h"
#include "base/memory.h"
#include "base/name.h"
#include "base/text.h"
#include "store/progress.h"
#include "store/progress_decode.h"
#include "store/shelf.h"

enum { BEGINNING = 4096, ID_ROOM = 8 };

/* The text as it is compared: small letters without accents; owned by the caller. */
char *roster_fold(const char *text)
{
    utf8proc_uint8_t *folded = NULL;
    utf8proc_map((const utf8proc_uint8_t *)text, 0, &folded,
                 UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                     UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
    return (char *)folded;
}

/* Just behind the first object within the outermost; 0: there is none. */
static size_t end_of_profile(const struct text *text)
{
    int depth = 0;
    bool quoted = false;
    for (size_t i = 0; i < text->length; i++) {
        char c = text->at[i];
        if (quoted)
            i += c == '\\';
        else if (c == '{')
            depth++;
        else if (c == '}' && depth-- <= 2)
            return depth == 1 ? i + 1 : 0;
        if (c == '"')
            quoted = !quoted;
    }
    return 0;
}

static bool read_beginning(const char *path, struct progress *progress)
{
    struct text text;
    text_init(&text);
    bool ok = file_read_beginning(path, BEGINNING, &text, NULL);
    size_t end = ok ? end_of_profile(&text) : 0;
    if (end > 0) {
        struct text small;
        text_init(&small);
        text_add_bytes(&small, text.at, end);
        text_add(&small, ", \"attempts\": []}");
        ok = !small.failed && progress_decode(text_string(&small), small.length, progress, NULL);
        text_destroy(&small);
    }
    text_destroy(&text);
    return ok && end > 0;
}

static void take_profile(struct roster_entry *entry, struct progress *progress)
{
    entry->profile = progress->profile;
    entry->readable = true;
    progress->profile = (struct profile){0};
    progress_destroy(progress);
}

/* False only when memory is short. */
static bool read_entry(const char *folder, const char *id, struct roster_entry *entry,
                       struct err *err)
{
    struct progress progress;
    struct text path;
    *entry = (struct roster_entry){0};
    text_init(&path);
    text_addf(&path, "%s/trainees/%s.json", folder, id);
    if (text_ok(&path, err) && read_beginning(path.at, &progress)) {
        if (strcmp(progress.profile.id, id) == 0)
            take_profile(entry, &progress);
        else
            progress_destroy(&progress);
    } else if (progress_load(folder, id, &progress, NULL))
        take_profile(entry, &progress);
    text_destroy(&path);
    if (!entry->readable && !profile_init(&entry->profile, id, id, err))
        return false;
    struct text words;
    text_init(&words);
    text_addf(&words, "%s %s", entry->profile.name, entry->profile.team);
    entry->folded = words.failed ? NULL : roster_fold(text_string(&words));
    text_destroy(&words);
    return entry->folded != NULL || err_memory(err);
}

bool roster_id_of(const char *name, char *id)
{
    size_t length = strlen(name), ending = strlen(".json");
    if (length <= ending || length - ending > NAME_MAX_BYTES ||
        strcmp(name + length - ending, ".json") != 0)
        return false;
    memcpy(id, name, length - ending);
    id[length - ending] = '\0';
    return name_is_id(id);
}

static void destroy_entry(struct roster_entry *entry)
{
    profile_destroy(&entry->profile);
    free(entry->folded);
}

static bool add_entry(const char *folder, const char *name, struct roster *roster, struct err *err)
{
    char id[NAME_MAX_BYTES + 1];
    if (!roster_id_of(name, id))
        return true;
    if (!mem_grow(&roster->at, &roster->capacity, roster->count, sizeof *roster->at, err))
        return false;
    struct roster_entry *entry = &roster->at[roster->count];
    if (!read_entry(folder, id, entry, err)) {
        destroy_entry(entry);
        return false;
    }
    roster->count++;
    return true;
}

static int by_name(const void *a, const void *b)
{
    const struct roster_entry *left = a, *right = b;
    int order = strcmp(left->folded, right->folded);
    return order != 0 ? order : strcmp(left->profile.id, right->profile.id);
}

bool roster_read(const char *folder, struct roster *roster, struct err *err)
{
    struct file_names names = {0};
    struct text path;
    *roster = (struct roster){0};
    text_init(&path);
    text_addf(&path, "%s/trainees", folder);
    bool ok = text_ok(&path, err);
    if (ok && !file_is_absent(path.at))
        ok = file_list(path.at, &names, err);
    text_destroy(&path);
    for (size_t i = 0; ok && i < names.count; i++)
        ok = add_entry(folder, names.at[i], roster, err);
    file_names_destroy(&names);
    if (!ok)
        roster_destroy(roster);
    else if (roster->count > 1)
        qsort(roster->at, roster->count, sizeof *roster->at, by_name);
    return ok;
}

void roster_destroy(struct roster *roster)
{
    for (size_t i = 0; i < roster->count; i++)
        destroy_entry(&roster->at[i]);
    free(roster->at);
    *roster = (struct roster){0};
}

static bool begins_a_word(const char *text, const char *start, size_t length)
{
    for (const char *word = text; word != NULL; word = strchr(word, ' ')) {
        word += strspn(word, " ");
        if (strncmp(word, start, length) == 0)
            return true;
    }
    return false;
}

bool roster_matches(const char *folded, const char *typed)
{
    char *wanted = roster_fold(typed);
    bool all = true;
    for (const char *word = wanted; all && word != NULL && *word != '\0';) {
        word += strspn(word, " ");
        size_t length = strcspn(word, " ");
        all = begins_a_word(folded, word, length);
        word += length;
    }
    free(wanted);
    return all;
}

/* The first of sam, sam-2, sam-3 … that nobody has. */
static bool find_id(const char *folder, const char *name, char *id, struct err *err)
{
    char base[NAME_MAX_BYTES + 1], *folded = roster_fold(name);
    struct text path;
    if (folded == NULL)
        return err_memory(err);
    name_to_id(folded, base);
    free(folded);
    snprintf(id, NAME_MAX_BYTES + 1, "%s", base);
    text_init(&path);
    for (unsigned number = 2;; number++) {
        text_clear(&path);
        text_addf(&path, "%s/trainees/%s.json", folder, id);
        if (path.failed || (name_is_id(id) && !file_exists(path.at)))
            break;
        snprintf(id, NAME_MAX_BYTES + 1, "%.*s-%u", NAME_MAX_BYTES - ID_ROOM, base, number);
    }
    bool ok = text_ok(&path, err);
    text_destroy(&path);
    return ok;
}

static bool lock_id(const char *folder, const char *id, struct lock *lock, struct err *err)
{
    struct text path;
    if (!shelf_make(folder, err) || !shelf_path(folder, id, ".lock", &path, err))
        return false;
    bool ok = lock_open(lock, path.at, err);
    if (ok && lock_wait(lock, SHELF_FILE_PLACE) == LOCK_BUSY) {
        lock_close(lock);
        ok = err_set(err, ERR_SYSTEM, "cannot write %s/trainees/%s.json: another window has it",
                     folder, id);
    }
    text_destroy(&path);
    return ok;
}

/* Another window may add the same name now: *taken, once it has the id. */
static bool add(const char *folder, const struct profile *profile, bool *taken, struct err *err)
{
    struct progress fresh = {.profile = *profile};
    struct lock lock;
    *taken = false;
    if (!profile_check(profile, err) || !lock_id(folder, profile->id, &lock, err))
        return false;
    *taken = progress_is_kept(folder, profile->id);
    bool ok = *taken || progress_save(folder, &fresh, err);
    lock_close(&lock);
    return ok;
}

bool roster_add(const char *folder, struct profile *profile, struct err *err)
{
    char id[NAME_MAX_BYTES + 1];
    bool ok = true, taken = true;
    while (ok && taken) {
        if (!find_id(folder, profile->name, id, err))
            return false;
        char *copy = strdup(id);
        if (copy == NULL)
            return err_memory(err);
        free(profile->id);
        profile->id = copy;
        ok = add(folder, profile, &taken, err);
    }
    return ok;
}
