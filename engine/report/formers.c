/* formers.c: few different ones are met, and each thread asks once for each, so a list
 * will do. What a list of hostile archives could cost is bounded. */
#include "report/formers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/versions.h"
#include "store/archive.h"

enum {
    FORMERS_MOST = 512,
    ROOM_MOST = 1 << 24 /* more than a scenario can need */
};

struct former {
    char content[65];
    struct thread_lock opening;
    bool opened;
    struct archived archived; /* owned */
    struct sketch *sketch;    /* owned; NULL: it could not be used */
    struct err why;
};

void formers_init(struct formers *formers, const char *folder)
{
    *formers = (struct formers){.folder = folder};
    thread_lock_init(&formers->lock);
}

void formers_destroy(struct formers *formers)
{
    for (size_t i = 0; i < formers->count; i++) {
        sketch_free(formers->at[i]->sketch);
        archive_close(&formers->at[i]->archived);
        thread_lock_destroy(&formers->at[i]->opening);
        free(formers->at[i]);
    }
    free(formers->at);
    if (formers->folder != NULL)
        thread_lock_destroy(&formers->lock);
    *formers = (struct formers){0};
}

/* NULL: there are too many, or memory is short. */
static struct former *add(struct formers *formers, const char *content)
{
    struct err err;
    struct former *former = NULL;
    if (formers->count < FORMERS_MOST &&
        mem_grow(&formers->at, &formers->capacity, formers->count, sizeof(struct former *), &err))
        former = calloc(1, sizeof *former);
    if (former == NULL)
        return NULL;
    memcpy(former->content, content, 64);
    thread_lock_init(&former->opening);
    formers->at[formers->count++] = former;
    return former;
}

static struct former *find(struct formers *formers, const char *content)
{
    struct former *found = NULL;
    thread_lock_take(&formers->lock);
    for (size_t i = 0; found == NULL && i < formers->count; i++)
        if (memcmp(formers->at[i]->content, content, 64) == 0)
            found = formers->at[i];
    if (found == NULL)
        found = add(formers, content);
    thread_lock_give(&formers->lock);
    return found;
}

/* Whether the counts of its ways still fit into memory beside those of the others. */
static bool take_room(struct formers *formers, const struct sketch *sketch)
{
    size_t room = version_ways(sketch);
    thread_lock_take(&formers->lock);
    bool fits = formers->room + room <= ROOM_MOST;
    if (fits)
        formers->room += room;
    thread_lock_give(&formers->lock);
    return fits;
}

static bool open_it(struct formers *formers, struct former *former)
{
    struct archived *archived = &former->archived;
    if (!archive_open(formers->folder, former->content, archived, &former->why) ||
        !sketch_make(&former->sketch, archived->scenario, archived->library, &former->why))
        return false;
    return take_room(formers, former->sketch) ||
           err_set(&former->why, ERR_BAD, "there are too many large scenarios in the archive");
}

static void open_once(struct formers *formers, struct former *former)
{
    thread_lock_take(&former->opening);
    if (!former->opened && !open_it(formers, former)) {
        sketch_free(former->sketch);
        former->sketch = NULL;
        archive_close(&former->archived);
    }
    former->opened = true;
    thread_lock_give(&former->opening);
}

static struct former *look_up(struct formers *formers, const char *content)
{
    struct former *former = archive_has(formers->folder, content) ? find(formers, content) : NULL;
    if (former != NULL)
        open_once(formers, former);
    return former;
}

const struct sketch *formers_find(struct formers *formers, const char *scenario,
                                  const char *content, const struct scenario **archived)
{
    const struct former *former = look_up(formers, content);
    *archived = NULL;
    if (former == NULL || former->sketch == NULL ||
        strcmp(former->archived.scenario->id, scenario) != 0)
        return NULL;
    *archived = former->archived.scenario;
    return former->sketch;
}

void formers_explain(struct formers *formers, const char *scenario, const char *content,
                     enum trouble *trouble, struct err *what)
{
    const struct former *former = look_up(formers, content);
    *trouble = TROUBLE_DAMAGED;
    if (former == NULL && archive_has(formers->folder, content)) {
        *trouble = TROUBLE_UNREADABLE;
        err_set(what, ERR_BAD, "there are too many scenarios in the archive");
    } else if (former == NULL) {
        *trouble = TROUBLE_MISSING;
        err_set(what, ERR_BAD, "what \"%s\" was when it was played is not kept", scenario);
    } else if (former->sketch == NULL)
        *what = former->why;
    else
        err_set(what, ERR_BAD, "what is kept there is the scenario \"%s\", not \"%s\"",
                former->archived.scenario->id, scenario);
    size_t length = strlen(what->text);
    snprintf(what->text + length, sizeof what->text - length, "%s",
             "; of its decisions only the replies are counted");
}
