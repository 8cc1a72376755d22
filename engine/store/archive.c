/* archive.c: the texts are those that were compiled, not those of the files now, which
 * an author may have edited since. */
#include "store/archive.h"

#include <stdio.h>
#include <string.h>

#include "base/bundle.h"
#include "base/file.h"
#include "base/lock.h"
#include "base/text.h"

enum { HASH_LENGTH = 64 };

bool archive_is_hash(const char *hash)
{
    return strspn(hash, "0123456789abcdef") == HASH_LENGTH && hash[HASH_LENGTH] == '\0';
}

static bool path_of(const char *folder, const char *hash, struct text *path, struct err *err)
{
    text_init(path);
    if (!archive_is_hash(hash))
        return err_set(err, ERR_BAD, "\"%.80s\" is not the hash of a scenario's content", hash);
    text_addf(path, "%s/scenarios/%s", folder, hash);
    if (text_ok(path, err))
        return true;
    text_destroy(path);
    return false;
}

/* Without memory of its own, so that nothing passes for lost; the system takes no longer
 * paths. */
bool archive_has(const char *folder, const char *hash)
{
    char path[4096];
    if (!archive_is_hash(hash))
        return false;
    int length = snprintf(path, sizeof path, "%s/scenarios/%s", folder, hash);
    return length > 0 && (size_t)length < sizeof path && file_is_own_folder(path);
}

/* The one scenario that the library is of; NULL when it is not of one. */
static const char *only_scenario(const struct library *library)
{
    bool one = library->lesson_count == 1 && library->lessons[0].scenario_count == 1;
    return one ? library->lessons[0].scenarios[0] : NULL;
}

static bool load(const char *path, struct archived *archived, struct problems *problems,
                 struct err *err)
{
    struct text file;
    if (!library_open(path, &archived->library, problems, err))
        return false;
    const char *id = archived->library == NULL ? NULL : only_scenario(archived->library);
    if (id == NULL)
        return true;
    text_init(&file);
    bool ok = library_path(archived->library, id, &file, err) &&
              scenario_load(file.at, archived->library, &archived->scenario, problems, err);
    text_destroy(&file);
    return ok && (!problems->failed || err_memory(err));
}

void archive_close(struct archived *archived)
{
    scenario_free(archived->scenario);
    library_free(archived->library);
    *archived = (struct archived){0};
}

/* A file that is gone or unreadable is, for who asks, one that was changed. */
static bool open_at(const char *path, const char *hash, struct archived *archived, struct err *err)
{
    struct problems problems;
    *archived = (struct archived){0};
    problems_init(&problems);
    bool ok = load(path, archived, &problems, err);
    problems_destroy(&problems);
    if (ok && archived->scenario != NULL && strcmp(archived->scenario->hash, hash) == 0)
        return true;
    if (ok)
        err_set(err, ERR_BAD, "%s was changed since it was kept: it is no longer what was played",
                path);
    archive_close(archived);
    return false;
}

bool archive_open(const char *folder, const char *hash, struct archived *archived, struct err *err)
{
    struct text path;
    *archived = (struct archived){0};
    if (!path_of(folder, hash, &path, err))
        return false;
    bool ok = file_is_own_folder(path.at) ? open_at(path.at, hash, archived, err)
                                          : err_set(err, ERR_BAD, "%s is not there", path.at);
    text_destroy(&path);
    return ok;
}

static bool make_scenarios(const char *folder, struct err *err)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/scenarios", folder);
    bool ok = text_ok(&path, err) && file_make_folder(path.at, err);
    text_destroy(&path);
    return ok;
}

static bool write(const char *path, const struct library *library, const struct scenario *scenario,
                  struct err *err)
{
    struct text course, name;
    text_init(&course);
    text_init(&name);
    text_addf(&course,
              "-- One scenario as it was when it was played. It is only read: when it is changed,\n"
              "-- the attempts at it can no longer be verified.\n\n"
              "return course \"As it was played\" {\n"
              "  lesson \"archive\" {\n"
              "    title = \"As it was played\",\n"
              "    about = \"One scenario, kept with the attempts at it.\",\n"
              "    scenarios = { \"%s\" },\n"
              "  },\n"
              "}\n",
              scenario->id);
    text_addf(&name, "archive/%s.lua", scenario->id);
    struct bundle_file files[] = {
        {"rubric.lua", library->rubric->source},         {"cast.lua", library->cast->source},
        {"curriculum.lua", library->curriculum->source}, {"course.lua", text_string(&course)},
        {text_string(&name), scenario->source},
    };
    bool ok = text_ok(&course, err) && text_ok(&name, err) &&
              bundle_write(path, files, sizeof files / sizeof *files, err);
    text_destroy(&name);
    text_destroy(&course);
    return ok;
}

/* Before it is trusted it is read back once, as who verifies will read it. */
static bool write_and_prove(const char *path, const struct library *library,
                            const struct scenario *scenario, struct err *err)
{
    struct archived again;
    if (!write(path, library, scenario, err))
        return false;
    if (!open_at(path, scenario->hash, &again, err)) {
        bundle_remove(path, NULL);
        return false;
    }
    archive_close(&again);
    return true;
}

/* HASH.PID.new, as bundle_write calls it. */
static bool is_half_written(const char *name)
{
    size_t length = strlen(name);
    return strspn(name, "0123456789abcdef") == HASH_LENGTH && name[HASH_LENGTH] == '.' &&
           length > strlen(".new") && strcmp(name + length - strlen(".new"), ".new") == 0;
}

/* Only who has the lock writes there, so these are of the dead. What cannot be removed does
 * no harm. */
static void sweep(const char *folder)
{
    struct file_names names = {0};
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/scenarios", folder);
    if (!path.failed)
        file_list(path.at, &names, NULL);
    for (size_t i = 0; i < names.count; i++) {
        text_clear(&path);
        text_addf(&path, "%s/scenarios/%s", folder, names.at[i]);
        if (is_half_written(names.at[i]) && !path.failed)
            bundle_remove(path.at, NULL);
    }
    file_names_destroy(&names);
    text_destroy(&path);
}

/* Without a lock it goes too: each writes under a name of its own. */
static bool lock_and_sweep(const char *folder, struct lock *lock, struct err *err)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/scenarios.lock", folder);
    bool ok = text_ok(&path, err) && lock_open(lock, path.at, err);
    if (ok && lock_wait(lock, 0) == LOCK_HELD)
        sweep(folder);
    text_destroy(&path);
    return ok;
}

bool archive_keep(const char *folder, const struct library *library,
                  const struct scenario *scenario, struct err *err)
{
    struct lock lock = {.file = -1};
    struct text path;
    if (archive_has(folder, scenario->hash))
        return true;
    if (!path_of(folder, scenario->hash, &path, err))
        return false;
    bool ok =
        make_scenarios(folder, err) && lock_and_sweep(folder, &lock, err) &&
        (archive_has(folder, scenario->hash) || write_and_prove(path.at, library, scenario, err));
    lock_close(&lock);
    text_destroy(&path);
    return ok;
}

bool archive_copy(const char *from, const char *folder, const char *hash, struct err *err)
{
    struct archived archived;
    if (archive_has(folder, hash))
        return true;
    if (!archive_open(from, hash, &archived, err))
        return false;
    bool ok = archive_keep(folder, archived.library, archived.scenario, err);
    archive_close(&archived);
    return ok;
}
