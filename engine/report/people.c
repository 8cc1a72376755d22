/* people.c: a person's attempts are read together, so the filter can choose among them
 * before anything is counted. */
#include "report/people.h"

#include <stdlib.h>
#include <string.h>

void people_init(struct people *people, const struct subjects *subjects, struct formers *formers,
                 const struct filter *filter)
{
    *people = (struct people){.filter = filter};
    versions_init(&people->versions, subjects, formers);
    arena_init(&people->arena);
}

void people_destroy(struct people *people)
{
    struct people *merged = people->merged;
    versions_destroy(&people->versions);
    arena_destroy(&people->arena);
    free(people->image);
    free(people->at);
    free(people->scratch);
    *people = (struct people){0};
    if (merged != NULL)
        people_destroy(merged);
    free(merged);
}

static bool widen_scratch(struct people *people, struct err *err)
{
    size_t had = people->scratch_capacity;
    if (had >= people->versions.count)
        return true;
    if (!mem_reserve(&people->scratch, &people->scratch_capacity, people->versions.count,
                     sizeof *people->scratch, err))
        return false;
    memset(&people->scratch[had], 0, (people->scratch_capacity - had) * sizeof *people->scratch);
    return true;
}

/* In percent of what was open; what hurts is 0, and no more than all can be earned. */
static uint8_t share_of(const struct answer *answer)
{
    if (answer->open <= 0)
        return SHARE_NONE;
    int earned = answer->earned < 0              ? 0
                 : answer->earned > answer->open ? answer->open
                                                 : answer->earned;
    int percent = (200 * earned + answer->open) / (2 * answer->open);
    return (uint8_t)(percent | (answer->best ? SHARE_BEST : 0));
}

static void count_taken(struct choice *choice, const struct sketch *model,
                        const struct answer *answer)
{
    choice->reached++;
    for (unsigned left = answer->taken; left != 0; left &= left - 1) {
        int r = __builtin_ctz(left);
        choice->taken[r]++;
        choice->best[r] += answer->best;
    }
    if (model != NULL && answer->taken == 0 && choice->reply_count > 0 &&
        model->decisions[answer->decision].silence)
        choice->taken[choice->reply_count - 1]++;
}

/* Which of the choice's replies was given. */
static size_t reply_of(const struct choice *choice, const struct sketch *model,
                       const struct answer *answer)
{
    const struct sketch_decision *decision = &model->decisions[answer->decision];
    if (decision->kind != DECISION_CHOOSE)
        return REPLY_NONE;
    if (answer->taken != 0)
        return (size_t)__builtin_ctz(answer->taken);
    return decision->silence ? choice->reply_count - 1 : REPLY_NONE;
}

static bool count_answers(struct version *version, const struct outing *outing,
                          const struct detail *detail, const struct answer *answers,
                          struct err *err)
{
    uint8_t *row = NULL;
    size_t from = version->choice_count, reply = 0; /* the start */
    if (version->model != NULL && detail->answer_count > 0) {
        row = version_add_row(version, err);
        if (row == NULL)
            return false;
        row[0] = (uint8_t)outing->percent[PERCENT_OVERALL];
    }
    for (size_t i = 0; i < detail->answer_count; i++) {
        const struct answer *answer = &answers[i];
        count_taken(&version->choices[answer->decision], version->model, answer);
        if (row == NULL)
            continue;
        row[1 + answer->decision] = share_of(answer);
        ++*version_link(version, from, reply, answer->decision);
        from = answer->decision;
        reply = reply_of(&version->choices[from], version->model, answer);
    }
    if (row != NULL && detail->ending != NONE)
        ++*version_link(version, from, reply, version->choice_count + detail->ending);
    return true;
}

static void count_behaviours(struct trainee *person, const struct detail *detail,
                             const struct behaviour_tally *tallies)
{
    for (size_t i = 0; i < detail->tally_count; i++) {
        struct behaviour_sum *sum = &person->behaviours[tallies[i].behaviour];
        sum->shown += tallies[i].shown;
        sum->open += (uint32_t)tallies[i].shown + tallies[i].missed;
    }
}

static bool keep(struct people *people, const struct digest *digest, struct trainee *person)
{
    size_t behaviours = people->versions.subjects->library->rubric->behaviour_count;
    struct arena *arena = &people->arena;
    *person = (struct trainee){
        .id = arena_copy(arena, digest->id.at, digest->id.length),
        .name = arena_copy(arena, digest->name.at, digest->name.length),
        .team = arena_copy(arena, digest->team.at, digest->team.length),
        .since = digest->since,
        .outings = arena_alloc(arena, digest->count + 1, sizeof *person->outings),
        .count = digest->count,
        .behaviours = arena_alloc(arena, behaviours + 1, sizeof *person->behaviours),
    };
    return person->id != NULL && person->name != NULL && person->team != NULL &&
           person->outings != NULL && person->behaviours != NULL;
}

bool people_add(struct people *people, struct digest *digest, struct err *err)
{
    if (!filter_takes_team(people->filter, digest->team))
        return true;
    if (!widen_scratch(people, err) ||
        !mem_grow(&people->at, &people->capacity, people->count, sizeof *people->at, err))
        return false;
    filter_select(people->filter, &people->versions, digest->outings, digest->count,
                  people->scratch);
    struct trainee *person = &people->at[people->count];
    if (!keep(people, digest, person))
        return err_memory(err);
    people->count++;
    for (size_t i = 0; i < digest->count; i++) {
        const struct outing *outing = &digest->outings[i];
        const struct detail *detail = &digest->details[i];
        person->outings[i] = *outing;
        if (outing->counted)
            version_count(&people->versions.at[outing->version], outing->ended);
        if (!outing->selected)
            continue;
        count_behaviours(person, detail, &digest->tallies[detail->tally]);
        if (!count_answers(&people->versions.at[outing->version], outing, detail,
                           &digest->answers[detail->answer], err))
            return false;
    }
    return true;
}

bool people_merge(struct people *people, struct people *other, struct err *err)
{
    uint32_t *indices = calloc(other->versions.count + 1, sizeof *indices);
    if (indices == NULL)
        return err_memory(err);
    bool ok =
        versions_merge(&people->versions, &other->versions, indices, err) &&
        (other->count == 0 || mem_reserve(&people->at, &people->capacity,
                                          people->count + other->count, sizeof *people->at, err));
    for (size_t i = 0; ok && i < other->count; i++) {
        struct trainee *person = &other->at[i];
        for (size_t o = 0; o < person->count; o++)
            person->outings[o].version = indices[person->outings[o].version];
        people->at[people->count++] = *person;
    }
    free(indices);
    other->merged = people->merged;
    people->merged = other;
    return ok;
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct trainee *)a)->id, ((const struct trainee *)b)->id);
}

void people_sort(struct people *people)
{
    size_t sorted = 1;
    while (sorted < people->count && by_id(&people->at[sorted - 1], &people->at[sorted]) < 0)
        sorted++;
    if (sorted < people->count)
        qsort(people->at, people->count, sizeof *people->at, by_id);
}
