/* coverage.c: row by row through all decisions: both are few. */
#include "check/coverage.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static bool differ(const struct showing *a, const struct showing *b)
{
    return a->critical != b->critical || memcmp(a->points, b->points, sizeof a->points) != 0;
}

/* Of a choose, one reply from another; of a pick, an item from leaving it; of a sort,
 * an item sorted right from one sorted wrong. */
bool coverage_tells_apart(const struct scenario *scenario, const struct decision *decision)
{
    static const struct showing nothing;
    const struct reply *replies = &scenario->replies[decision->reply];
    for (uint16_t i = 0; i < decision->reply_count; i++) {
        const struct showing *other = decision->kind == DECISION_CHOOSE ? &replies[0].shows
                                      : decision->kind == DECISION_PICK ? &nothing
                                                                        : &replies[i].misplaced;
        if (differ(&replies[i].shows, other))
            return true;
    }
    return decision->silence != NONE &&
           differ(&scenario->replies[decision->silence].shows, &replies[0].shows);
}

static bool teaches(const struct decision *decision, size_t row)
{
    for (uint16_t i = 0; i < decision->teaches_count; i++)
        if (decision->teaches[i] == row)
            return true;
    return false;
}

static bool add_place(struct coverage *coverage, const struct scenario *scenario, uint16_t decision,
                      struct err *err)
{
    if (!mem_grow(&coverage->places, &coverage->capacity, coverage->place_count,
                  sizeof *coverage->places, err))
        return false;
    coverage->places[coverage->place_count++] = (struct coverage_place){
        scenario, decision, coverage_tells_apart(scenario, &scenario->decisions[decision])};
    return true;
}

static bool cover_by(struct coverage *coverage, size_t index, const struct scenario *scenario,
                     struct err *err)
{
    struct coverage_row *row = &coverage->rows[index];
    size_t before = row->decisions;
    for (uint16_t d = 0; d < scenario->decision_count; d++) {
        if (!teaches(&scenario->decisions[d], index))
            continue;
        if (!add_place(coverage, scenario, d, err))
            return false;
        row->count++;
        row->decisions += coverage->places[coverage->place_count - 1].trains;
    }
    row->scenarios += row->decisions > before;
    return true;
}

bool coverage_make(struct coverage *coverage, const struct curriculum *curriculum,
                   const struct scenario *const *scenarios, size_t count, struct err *err)
{
    *coverage = (struct coverage){.row_count = curriculum->count};
    coverage->rows = calloc(curriculum->count + 1, sizeof *coverage->rows);
    bool ok = coverage->rows != NULL || err_memory(err);
    for (size_t r = 0; ok && r < curriculum->count; r++) {
        struct coverage_row *row = &coverage->rows[r];
        row->row = &curriculum->rows[r];
        row->first = coverage->place_count;
        for (size_t s = 0; ok && s < count; s++)
            ok = cover_by(coverage, r, scenarios[s], err);
        coverage->trained += row->decisions > 0;
    }
    if (!ok)
        coverage_destroy(coverage);
    return ok;
}

void coverage_destroy(struct coverage *coverage)
{
    free(coverage->rows);
    free(coverage->places);
    *coverage = (struct coverage){0};
}
