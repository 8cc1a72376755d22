/* versions.c: found by a hash of the content's own hash, which is well spread. */
#include "report/versions.h"

#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/random.h"
#include "base/text.h"

enum { TABLE_LEAST = 64, CONTENT_LETTERS = 8 };

void versions_init(struct versions *versions, const struct subjects *subjects,
                   struct formers *formers)
{
    *versions = (struct versions){.subjects = subjects, .formers = formers};
    arena_init(&versions->arena);
}

void versions_destroy(struct versions *versions)
{
    for (size_t i = 0; i < versions->count; i++) {
        free(versions->at[i].choices);
        free(versions->at[i].shares);
        free(versions->at[i].links);
    }
    free(versions->at);
    free(versions->table);
    free(versions->current);
    arena_destroy(&versions->arena);
    *versions = (struct versions){0};
}

static uint64_t hash_of(const char *content, struct slice scenario)
{
    uint64_t hash, length = scenario.length;
    memcpy(&hash, content, sizeof hash);
    for (size_t i = 0; i < length; i++)
        hash = hash * 31 + (unsigned char)scenario.at[i];
    return random_mix(hash);
}

static bool is(const struct version *version, struct slice scenario, const char *content)
{
    return memcmp(version->content, content, 64) == 0 && slice_is(scenario, version->scenario);
}

/* Where it stands in the table, or could. */
static uint32_t *place_of(const struct versions *versions, struct slice scenario,
                          const char *content)
{
    size_t at = hash_of(content, scenario) & (versions->table_size - 1);
    while (versions->table[at] != 0 &&
           !is(&versions->at[versions->table[at] - 1], scenario, content))
        at = (at + 1) & (versions->table_size - 1);
    return &versions->table[at];
}

static bool widen(struct versions *versions, struct err *err)
{
    if (versions->count * 2 < versions->table_size)
        return true;
    size_t size = versions->table_size == 0 ? TABLE_LEAST : versions->table_size * 2;
    uint32_t *table = calloc(size, sizeof *table);
    if (table == NULL)
        return err_memory(err);
    free(versions->table);
    versions->table = table;
    versions->table_size = size;
    for (uint32_t i = 0; i < versions->count; i++)
        *place_of(versions, slice_of(versions->at[i].scenario), versions->at[i].content) = i + 1;
    return true;
}

static void name_replies(const struct sketch_decision *decision, struct choice *choice)
{
    choice->id = decision->id;
    choice->label = decision->label;
    choice->reply_count = decision->reply_count + decision->silence;
    for (size_t i = 0; i < choice->reply_count; i++)
        choice->replies[i] = decision->replies[i].id;
}

static bool follow_model(struct version *version, const struct sketch *model, struct err *err)
{
    size_t count = model->decision_count;
    version->choices = calloc(count + 1, sizeof *version->choices);
    version->model = model;
    version->choice_count = version->choice_capacity = count;
    version->links = calloc(version_ways(model) + 1, sizeof *version->links);
    if (version->choices == NULL || version->links == NULL)
        return err_memory(err);
    for (size_t i = 0; i < count; i++)
        name_replies(&model->decisions[i], &version->choices[i]);
    return true;
}

/* As it is now, or as it was. */
static const struct sketch *model_of(const struct versions *versions, struct version *version)
{
    const struct sketch *now = version->subject == versions->subjects->count
                                   ? NULL
                                   : versions->subjects->at[version->subject].sketch;
    version->former = now == NULL || memcmp(now->hash, version->content, 64) != 0;
    if (!version->former || versions->formers == NULL)
        return version->former ? NULL : now;
    return formers_find(versions->formers, version->scenario, version->content, &version->archived);
}

static bool add(struct versions *versions, struct slice scenario, const char *content,
                struct err *err)
{
    if (!mem_grow(&versions->at, &versions->capacity, versions->count, sizeof *versions->at, err))
        return false;
    struct version *version = &versions->at[versions->count];
    *version =
        (struct version){.scenario = arena_copy(&versions->arena, scenario.at, scenario.length)};
    if (version->scenario == NULL)
        return err_memory(err);
    memcpy(version->content, content, 64);
    version->subject = subjects_find(versions->subjects, version->scenario);
    versions->count++;
    const struct sketch *model = model_of(versions, version);
    return model == NULL || follow_model(version, model, err);
}

bool versions_find(struct versions *versions, struct slice scenario, struct slice content,
                   uint32_t *version, struct err *err)
{
    if (!widen(versions, err))
        return false;
    uint32_t *place = place_of(versions, scenario, content.at);
    if (*place == 0) {
        if (!add(versions, scenario, content.at, err))
            return false;
        *place = (uint32_t)versions->count;
    }
    *version = *place - 1;
    return true;
}

bool versions_current(struct versions *versions, size_t subject, uint32_t *version, struct err *err)
{
    const struct subjects *subjects = versions->subjects;
    struct slice content = {subjects->at[subject].sketch->hash, 64};
    if (versions->current == NULL)
        versions->current = calloc(subjects->count, sizeof *versions->current);
    if (versions->current == NULL)
        return err_memory(err);
    uint32_t *current = &versions->current[subject];
    if (*current == 0) {
        if (!versions_find(versions, slice_of(subjects->at[subject].id), content, version, err))
            return false;
        *current = *version + 1;
    }
    *version = *current - 1;
    return true;
}

static struct choice *find_choice(struct versions *versions, struct version *version,
                                  struct slice id)
{
    struct err err;
    for (size_t tried = 0; tried < version->choice_count; tried++) {
        size_t i = (version->hint + tried) % version->choice_count;
        if (slice_is(id, version->choices[i].id)) {
            version->hint = i;
            return &version->choices[i];
        }
    }
    if (version->choice_count == DECISION_MAX ||
        !mem_grow(&version->choices, &version->choice_capacity, version->choice_count,
                  sizeof *version->choices, &err))
        return NULL;
    struct choice *choice = &version->choices[version->choice_count];
    *choice = (struct choice){.id = arena_copy(&versions->arena, id.at, id.length)};
    choice->label = choice->id;
    if (choice->id == NULL)
        return NULL;
    version->choice_count++;
    return choice;
}

bool version_intern(struct versions *versions, struct version *version, struct slice decision,
                    struct slice reply, uint16_t *choice, uint16_t *bit)
{
    struct choice *found = find_choice(versions, version, decision);
    size_t place = 0;
    if (found == NULL)
        return false;
    *choice = (uint16_t)(found - version->choices);
    *bit = 0;
    if (reply.at == NULL)
        return true;
    while (place < found->reply_count && !slice_is(reply, found->replies[place]))
        place++;
    if (place == OPEN_MAX)
        return false;
    if (place == found->reply_count) {
        found->replies[place] = arena_copy(&versions->arena, reply.at, reply.length);
        if (found->replies[place] == NULL)
            return false;
        found->reply_count++;
    }
    *bit = (uint16_t)(1u << place);
    return true;
}

void version_count(struct version *version, int64_t ended)
{
    if (version->attempts == 0 || ended < version->first)
        version->first = ended;
    if (version->attempts == 0 || ended > version->last)
        version->last = ended;
    version->attempts++;
}

size_t version_choice(const struct version *version, const char *id)
{
    size_t place = 0;
    while (place < version->choice_count && strcmp(version->choices[place].id, id) != 0)
        place++;
    return place;
}

uint8_t *version_add_row(struct version *version, struct err *err)
{
    size_t width = version->choice_count + 1;
    if (!mem_grow(&version->shares, &version->row_capacity, version->row_count, width, err))
        return NULL;
    uint8_t *row = &version->shares[version->row_count++ * width];
    memset(row, SHARE_NONE, width);
    return row;
}

static bool merge_rows(struct version *version, const struct version *other, struct err *err)
{
    size_t width = version->choice_count + 1;
    if (other->row_count == 0)
        return true;
    if (!mem_reserve(&version->shares, &version->row_capacity,
                     version->row_count + other->row_count, width, err))
        return false;
    memcpy(&version->shares[version->row_count * width], other->shares, other->row_count * width);
    version->row_count += other->row_count;
    return true;
}

static bool merge_model(struct version *version, const struct version *other, struct err *err)
{
    size_t count = version->choice_count;
    for (size_t i = 0; i < count; i++) {
        version->choices[i].reached += other->choices[i].reached;
        for (size_t r = 0; r < TAKEN_MAX; r++) {
            version->choices[i].taken[r] += other->choices[i].taken[r];
            version->choices[i].best[r] += other->choices[i].best[r];
        }
    }
    for (size_t i = 0; i < version_ways(version->model); i++)
        version->links[i] += other->links[i];
    return merge_rows(version, other, err);
}

static void merge_names(struct versions *versions, struct version *version,
                        const struct version *other)
{
    for (size_t i = 0; i < other->choice_count; i++) {
        const struct choice *theirs = &other->choices[i];
        struct choice *ours = find_choice(versions, version, slice_of(theirs->id));
        if (ours == NULL)
            continue;
        ours->reached += theirs->reached;
        for (size_t r = 0; r < theirs->reply_count; r++) {
            uint16_t choice, bit;
            if (version_intern(versions, version, slice_of(theirs->id),
                               slice_of(theirs->replies[r]), &choice, &bit))
                version->choices[choice].taken[__builtin_ctz(bit)] += theirs->taken[r];
        }
    }
}

static void merge_counts(struct version *version, const struct version *other)
{
    size_t attempts = version->attempts + other->attempts;
    if (other->attempts > 0) {
        version_count(version, other->first);
        version_count(version, other->last);
    }
    version->attempts = attempts;
}

bool versions_merge(struct versions *versions, const struct versions *other, uint32_t *indices,
                    struct err *err)
{
    for (size_t i = 0; i < other->count; i++) {
        const struct version *theirs = &other->at[i];
        struct slice content = {theirs->content, 64};
        if (!versions_find(versions, slice_of(theirs->scenario), content, &indices[i], err))
            return false;
        struct version *ours = &versions->at[indices[i]];
        merge_counts(ours, theirs);
        if (ours->model == NULL)
            merge_names(versions, ours, theirs);
        else if (!merge_model(ours, theirs, err))
            return false;
    }
    return true;
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct choice *)a)->id, ((const struct choice *)b)->id);
}

/* By insertion: there are few, and the counts move with the ids. */
static void sort_replies(struct choice *choice)
{
    for (size_t i = 1; i < choice->reply_count; i++)
        for (size_t j = i; j > 0 && strcmp(choice->replies[j - 1], choice->replies[j]) > 0; j--) {
            const char *id = choice->replies[j];
            uint64_t taken = choice->taken[j];
            choice->replies[j] = choice->replies[j - 1];
            choice->taken[j] = choice->taken[j - 1];
            choice->replies[j - 1] = id;
            choice->taken[j - 1] = taken;
        }
}

struct place {
    const struct version *version;
    uint32_t index;
};

/* The one that is played now comes before its former ones, and those from the last back. */
static int by_course(const void *a, const void *b)
{
    const struct version *one = ((const struct place *)a)->version;
    const struct version *other = ((const struct place *)b)->version;
    if (one->subject != other->subject)
        return one->subject < other->subject ? -1 : 1;
    int ids = strcmp(one->scenario, other->scenario);
    if (ids != 0)
        return ids;
    if (one->former != other->former)
        return one->former ? 1 : -1;
    if (one->last != other->last)
        return one->last > other->last ? -1 : 1;
    return memcmp(one->content, other->content, 64);
}

static const char *title_of(const struct versions *versions, const struct version *version)
{
    if (version->subject < versions->subjects->count)
        return subject_title(&versions->subjects->at[version->subject]);
    return version->model == NULL ? version->scenario : version->model->title;
}

/* Two of them that are told by the same day stand beside one another. */
static bool is_like(const struct version *version, const struct version *beside)
{
    return beside->former && strcmp(version->scenario, beside->scenario) == 0 &&
           day_of_moment(version->last) == day_of_moment(beside->last);
}

static bool name(struct versions *versions, const uint32_t *order, size_t place)
{
    struct version *version = &versions->at[order[place]];
    version->title = title_of(versions, version);
    if (!version->former || version->attempts == 0)
        return true;
    bool like = (place > 0 && is_like(version, &versions->at[order[place - 1]])) ||
                (place + 1 < versions->count && is_like(version, &versions->at[order[place + 1]]));
    struct text title;
    text_init(&title);
    text_addf(&title, "%s, as it was until ", version->title);
    day_say(day_of_moment(version->last), DAY_NONE, &title);
    if (like)
        text_addf(&title, " (%.*s)", CONTENT_LETTERS, version->content);
    version->title = title.failed ? NULL : arena_copy(&versions->arena, title.at, title.length);
    text_destroy(&title);
    return version->title != NULL;
}

bool versions_sort(struct versions *versions, uint32_t *order, struct err *err)
{
    struct place *places = calloc(versions->count + 1, sizeof *places);
    if (places == NULL)
        return err_memory(err);
    for (uint32_t i = 0; i < versions->count; i++) {
        struct version *version = &versions->at[i];
        places[i] = (struct place){version, i};
        if (version->model != NULL || version->choice_count == 0)
            continue;
        for (size_t c = 0; c < version->choice_count; c++)
            sort_replies(&version->choices[c]);
        qsort(version->choices, version->choice_count, sizeof *version->choices, by_id);
    }
    qsort(places, versions->count, sizeof *places, by_course);
    for (size_t i = 0; i < versions->count; i++)
        order[i] = places[i].index;
    free(places);
    for (size_t i = 0; i < versions->count; i++)
        if (!name(versions, order, i))
            return err_memory(err);
    return true;
}
