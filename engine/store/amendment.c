/* amendment.c: the file is written first, so that what a crash leaves undone of the modes is
 * done by whoever opens the folder next. */
#include "store/amendment.h"

#include <stdlib.h>
#include <string.h>

#include "base/access.h"
#include "base/file.h"

static bool lock(struct amendment *amendment, struct err *err)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/folder.lock", amendment->folder);
    bool ok = text_ok(&path, err) && lock_open(&amendment->lock, path.at, err);
    text_destroy(&path);
    return ok && (lock_wait(&amendment->lock, 0) != LOCK_BUSY ||
                  err_set(err, ERR_SYSTEM,
                          "%s/folder.json is being changed by another program; try again",
                          amendment->folder));
}

bool amendment_open(struct amendment *amendment, const char *folder, struct err *err)
{
    *amendment = (struct amendment){.shared = false};
    if (!file_is_folder(folder))
        return err_set(err, ERR_BAD,
                       "there is no folder %s; make it first, or name the one in which people keep "
                       "their progress",
                       folder);
    amendment->folder = strdup(folder);
    bool ok = amendment->folder != NULL || err_memory(err);
    ok = ok && lock(amendment, err) &&
         rules_read_all(folder, &amendment->rules, &amendment->others, err);
    amendment->shared = amendment->rules.group;
    if (!ok)
        amendment_close(amendment);
    return ok;
}

void amendment_close(struct amendment *amendment)
{
    lock_close(&amendment->lock);
    free(amendment->others);
    free(amendment->folder);
    *amendment = (struct amendment){.shared = false};
}

bool amendment_set_due(struct amendment *amendment, const struct due *due, struct err *err)
{
    struct rules *rules = &amendment->rules;
    size_t place = 0;
    while (place < rules->due_count && strcmp(rules->due[place].lesson, due->lesson) != 0)
        place++;
    if (place == RULES_DUE_MAX)
        return err_set(err, ERR_BAD, "no more than %d lessons can have a day", RULES_DUE_MAX);
    rules->due_count += place == rules->due_count;
    rules->due[place] = *due;
    return true;
}

void amendment_drop_due(struct amendment *amendment, const char *lesson)
{
    struct rules *rules = &amendment->rules;
    size_t kept = 0;
    for (size_t i = 0; i < rules->due_count; i++)
        if (strcmp(rules->due[i].lesson, lesson) != 0)
            rules->due[kept++] = rules->due[i];
    rules->due_count = kept;
}

static bool write(const struct amendment *amendment, struct err *err)
{
    struct text path, json;
    text_init(&path);
    text_init(&json);
    text_addf(&path, "%s/folder.json", amendment->folder);
    rules_encode(&amendment->rules, amendment->others, &json);
    bool ok = text_ok(&path, err) && text_ok(&json, err) &&
              file_write_alone(path.at, json.at, json.length, err);
    text_destroy(&json);
    text_destroy(&path);
    return ok;
}

/* The folder, its own two files, and what people have in it. */
static bool settle(const struct amendment *amendment, struct err *err)
{
    static const char *const own[] = {"folder.json", "folder.lock"};
    struct text path;
    bool ok = true;
    access_settle_folder(amendment->folder, amendment->rules.group);
    text_init(&path);
    for (size_t i = 0; ok && i < sizeof own / sizeof *own; i++) {
        text_clear(&path);
        text_addf(&path, "%s/%s", amendment->folder, own[i]);
        ok = text_ok(&path, err) && access_settle(path.at, amendment->rules.group, err);
    }
    text_destroy(&path);
    return ok && rules_apply(&amendment->rules, amendment->folder, err);
}

bool amendment_save(struct amendment *amendment, struct err *err)
{
    bool turned = amendment->rules.group != amendment->shared;
    if (!write(amendment, err) || (turned && !settle(amendment, err)))
        return false;
    amendment->shared = amendment->rules.group;
    return true;
}
