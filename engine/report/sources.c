/* sources.c: names alone; what is in the files is for others to say. */
#include "report/sources.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What stands beside the trainees' files, and is none: "ann.json.bak", "ann.lock". */
bool sources_is_beside(const char *name)
{
    const char *dot = strchr(name, '.');
    return dot == NULL || strncmp(dot, ".json.", 6) == 0 || strcmp(dot, ".lock") == 0 ||
           dot == name;
}

/* "ann.json" is the file of trainee ann; id has NAME_MAX_BYTES + 1 bytes. */
bool sources_trainee(const char *name, char *id)
{
    size_t length = strcspn(name, ".");
    if (strcmp(name + length, ".json") != 0 || length > NAME_MAX_BYTES)
        return false;
    memcpy(id, name, length);
    id[length] = '\0';
    return name_is_id(id);
}

static int by_name(const void *name, const void *element)
{
    return strcmp(name, *(char *const *)element);
}

static bool has_file(const struct sources *sources, const char *id)
{
    char name[NAME_MAX_BYTES + 6];
    snprintf(name, sizeof name, "%s.json", id);
    return sources->names.count > 0 && bsearch(name, sources->names.at, sources->names.count,
                                               sizeof *sources->names.at, by_name) != NULL;
}

/* "TOKEN.json", and nothing behind it. */
static bool is_token(const char *ending)
{
    const char *dot = strchr(ending + 1, '.');
    return dot != NULL && dot > ending + 1 && strcmp(dot, ".json") == 0;
}

bool sources_is_lone(const struct sources *sources, const char *name, const char *ending)
{
    char id[NAME_MAX_BYTES + 1];
    size_t length = strcspn(name, ".");
    const char *rest = name + length;
    if (length > NAME_MAX_BYTES || *rest == '\0' ||
        !(ending == NULL ? is_token(rest) : strcmp(rest, ending) == 0))
        return false;
    memcpy(id, name, length);
    id[length] = '\0';
    return name_is_id(id) && !has_file(sources, id);
}

/* The first file in somebody's hands, ID.TOKEN.json, that is not before "ID.". */
static size_t first_hand(const struct file_names *hands, const char *prefix)
{
    size_t low = 0, high = hands->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(hands->at[middle], prefix) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The trainee's files among those in hands: from *first so many. */
size_t sources_hands(const struct sources *sources, const char *id, size_t *first)
{
    const struct file_names *hands = &sources->hands;
    char prefix[NAME_MAX_BYTES + 2];
    size_t length = strlen(id) + 1, count = 0;
    if (hands->count == 0)
        return 0;
    memcpy(prefix, id, length - 1);
    memcpy(prefix + length - 1, ".", 2);
    *first = first_hand(hands, prefix);
    while (*first + count < hands->count && strncmp(hands->at[*first + count], prefix, length) == 0)
        count++;
    return count;
}

/* Where nobody is at work, and nobody ever was, there is no such folder. */
static bool list_hands(struct sources *sources, const char *folder, struct err *err)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/hands", folder);
    bool ok = text_ok(&path, err) &&
              (file_is_absent(path.at) || file_list(path.at, &sources->hands, err));
    text_destroy(&path);
    return ok;
}

/* trainees: the folder of that name in it. */
static bool check(const char *folder, const char *trainees, struct err *err)
{
    static const char advice[] = "name a data folder, in which Understudy keeps what people did";
    if (file_is_absent(folder))
        return err_set(err, ERR_BAD, "there is no folder %s: %s", folder, advice);
    if (file_exists(folder) && !file_is_folder(folder))
        return err_set(err, ERR_BAD, "%s is a file: %s", folder, advice);
    if (file_is_absent(trainees))
        return err_set(err, ERR_BAD, "%s has no folder \"trainees\": %s", folder, advice);
    if (!file_may_be_listed(trainees))
        return err_set(err, ERR_BAD,
                       "%s may not be read by you: ask whoever looks after the folder to let you",
                       trainees);
    return true;
}

bool sources_check(const char *folder, struct err *err)
{
    struct text trainees;
    text_init(&trainees);
    text_addf(&trainees, "%s/trainees", folder);
    bool ok = text_ok(&trainees, err) && check(folder, trainees.at, err);
    text_destroy(&trainees);
    return ok;
}

bool sources_list(struct sources *sources, const char *folder, struct err *err)
{
    *sources = (struct sources){0};
    text_init(&sources->folder);
    text_addf(&sources->folder, "%s/trainees", folder);
    if (!text_ok(&sources->folder, err))
        return false;
    return check(folder, sources->folder.at, err) &&
           file_list(sources->folder.at, &sources->names, err) && list_hands(sources, folder, err);
}

void sources_destroy(struct sources *sources)
{
    file_names_destroy(&sources->names);
    file_names_destroy(&sources->hands);
    text_destroy(&sources->folder);
}
