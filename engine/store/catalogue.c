/* catalogue.c: keeps copies of the few texts that it needs, so that a scenario is
 * in memory only while it is read or played. */
#include "store/catalogue.h"

#include <string.h>

#include "base/text.h"
#include "story/scenario.h"

static size_t count_scenarios(const struct library *library)
{
    size_t count = 0;
    for (size_t i = 0; i < library->lesson_count; i++)
        count += library->lessons[i].scenario_count;
    return count;
}

bool catalogue_init(struct catalogue *catalogue, const struct library *library, struct err *err)
{
    *catalogue = (struct catalogue){.library = library};
    arena_init(&catalogue->arena);
    size_t count = count_scenarios(library);
    catalogue->entries = arena_alloc(&catalogue->arena, count + 1, sizeof *catalogue->entries);
    if (catalogue->entries == NULL)
        return err_memory(err);
    for (size_t lesson = 0; lesson < library->lesson_count; lesson++)
        for (size_t i = 0; i < library->lessons[lesson].scenario_count; i++)
            catalogue->entries[catalogue->count++] = (struct catalogue_entry){
                .id = library->lessons[lesson].scenarios[i], .lesson = lesson};
    return true;
}

void catalogue_destroy(struct catalogue *catalogue)
{
    arena_destroy(&catalogue->arena);
    *catalogue = (struct catalogue){0};
}

static const char *keep(struct catalogue *catalogue, const char *text)
{
    return text == NULL ? NULL : arena_copy(&catalogue->arena, text, strlen(text));
}

/* Some scenarios begin with a place or a thing that speaks. */
static const struct person *first_with_a_face(const struct scenario *scenario)
{
    for (size_t i = PERSON_FIRST_OF_CAST; i < scenario->person_count; i++)
        if (scenario->people[i].portrait != NULL)
            return &scenario->people[i];
    return &scenario->people[PERSON_FIRST_OF_CAST];
}

static void take(struct catalogue *catalogue, struct catalogue_entry *entry,
                 const struct scenario *scenario)
{
    entry->title = keep(catalogue, scenario->title);
    entry->summary = keep(catalogue, scenario->summary);
    entry->assessed = scenario->assessed;
    entry->playable = entry->title != NULL && entry->summary != NULL;
    if (scenario->person_count <= PERSON_FIRST_OF_CAST)
        return;
    const struct person *other = first_with_a_face(scenario);
    entry->other.name = keep(catalogue, other->name);
    entry->other.portrait = keep(catalogue, other->portrait);
}

static void refuse(struct catalogue *catalogue, struct catalogue_entry *entry,
                   const struct problems *problems, const struct err *err)
{
    struct text why;
    text_init(&why);
    if (problems->count > 0)
        text_addf(&why, "Cannot be played: %s, line %d: %s", problems->at[0].file,
                  problems->at[0].line, problems->at[0].text);
    else
        text_addf(&why, "Cannot be played: %s", err->text);
    entry->title = entry->id;
    entry->summary = keep(catalogue, text_string(&why));
    if (entry->summary == NULL)
        entry->summary = "Cannot be played.";
    text_destroy(&why);
}

static void read_entry(struct catalogue *catalogue, struct catalogue_entry *entry)
{
    const struct library *library = catalogue->library;
    struct text path;
    struct problems problems;
    struct err err;
    struct scenario *scenario = NULL;
    text_init(&path);
    problems_init(&problems);
    err_clear(&err);
    bool ok = library_path(library, entry->id, &path, &err) &&
              scenario_load(text_string(&path), library, &scenario, &problems, &err);
    if (ok && scenario != NULL)
        take(catalogue, entry, scenario);
    if (!entry->playable)
        refuse(catalogue, entry, &problems, &err);
    entry->read = true;
    scenario_free(scenario);
    problems_destroy(&problems);
    text_destroy(&path);
}

bool catalogue_read_next(struct catalogue *catalogue)
{
    if (catalogue->read_count < catalogue->count)
        read_entry(catalogue, &catalogue->entries[catalogue->read_count++]);
    return catalogue->read_count < catalogue->count;
}

size_t catalogue_find(const struct catalogue *catalogue, const char *id)
{
    size_t place = 0;
    while (place < catalogue->count && strcmp(catalogue->entries[place].id, id) != 0)
        place++;
    return place;
}
