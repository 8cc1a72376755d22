/* parts.c: dynamic programming over the items of one decision. */
#include "check/parts.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "play/change.h"
#include "play/opportunity.h"
#include "play/turn.h"

struct making {
    struct parts *parts;
    const struct session *session;
    const struct scenario *scenario;
    struct session scratch;
    struct probe *probe;
    struct err *err;
};

void parts_destroy(struct parts *parts)
{
    free(parts->at);
    free(parts->next);
    free(parts->table);
    *parts = (struct parts){0};
}

static uint64_t hash_part(const struct part *part, size_t variables)
{
    uint64_t hash = part->count * 2 + part->critical;
    for (size_t v = 0; v < variables; v++)
        hash = random_mix(hash ^ (uint32_t)part->values[v]);
    return hash;
}

static bool alike(const struct part *a, const struct part *b, size_t variables)
{
    return a->count == b->count && a->critical == b->critical &&
           memcmp(a->values, b->values, variables * sizeof *a->values) == 0;
}

static void merge(struct part *into, const struct part *from)
{
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        if (from->most[m] > into->most[m]) {
            into->most[m] = from->most[m];
            into->most_by[m] = from->most_by[m];
        }
        if (from->least[m] < into->least[m]) {
            into->least[m] = from->least[m];
            into->least_by[m] = from->least_by[m];
        }
    }
}

static bool grow_table(struct parts *parts, size_t variables, struct err *err)
{
    size_t size = parts->table_size == 0 ? 64 : parts->table_size * 2;
    uint32_t *table = calloc(size, sizeof *table);
    if (table == NULL)
        return err_memory(err);
    for (size_t i = 0; i < parts->next_count; i++) {
        size_t at = hash_part(&parts->next[i], variables) & (size - 1);
        while (table[at] != 0)
            at = (at + 1) & (size - 1);
        table[at] = (uint32_t)i + 1;
    }
    free(parts->table);
    parts->table = table;
    parts->table_size = size;
    return true;
}

static bool add_part(struct making *making, const struct part *part)
{
    struct parts *parts = making->parts;
    size_t variables = making->scenario->variable_count;
    if (parts->next_count * 2 >= parts->table_size && !grow_table(parts, variables, making->err))
        return false;
    size_t at = hash_part(part, variables) & (parts->table_size - 1);
    for (; parts->table[at] != 0; at = (at + 1) & (parts->table_size - 1)) {
        struct part *known = &parts->next[parts->table[at] - 1];
        if (alike(known, part, variables)) {
            merge(known, part);
            return true;
        }
    }
    if (!mem_grow(&parts->next, &parts->next_capacity, parts->next_count, sizeof *parts->next,
                  making->err))
        return false;
    parts->next[parts->next_count++] = *part;
    parts->table[at] = (uint32_t)parts->next_count;
    return true;
}

static void earn(const struct making *making, struct part *part, const struct showing *showing)
{
    const int *weight = making->scenario->rubric->weight;
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        part->most[c] += showing->points[c];
        part->least[c] += showing->points[c];
        part->most[METRIC_OVERALL] += showing->points[c] * weight[c];
        part->least[METRIC_OVERALL] += showing->points[c] * weight[c];
    }
    part->critical = part->critical || showing->critical;
}

/* The part with the item picked or placed right: its effects and what it shows. */
static bool take(struct making *making, struct part *part, const struct reply *item, uint16_t place)
{
    struct turn turn = {.session = &making->scratch,
                        .scenario = making->scenario,
                        .err = making->err,
                        .probe = making->probe};
    size_t size = making->scenario->variable_count * sizeof *part->values;
    memcpy(making->scratch.values, part->values, size);
    if (!change_apply_from(&turn, item->effect, item->effect_count, making->session->values))
        return false;
    memcpy(part->values, making->scratch.values, size);
    earn(making, part, &item->shows);
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        part->most_by[m] |= UINT32_C(1) << place;
        part->least_by[m] |= UINT32_C(1) << place;
    }
    return true;
}

static bool extend(struct making *making, const struct decision *decision, uint16_t place)
{
    struct parts *parts = making->parts;
    const struct reply *item = &making->scenario->replies[decision->reply + place];
    bool sort = decision->kind == DECISION_SORT;
    parts->next_count = 0;
    if (parts->table_size > 0)
        memset(parts->table, 0, parts->table_size * sizeof *parts->table);
    for (size_t i = 0; i < parts->count; i++) {
        struct part without = parts->at[i], with = parts->at[i];
        if (sort && decision->group_count > 1)
            earn(making, &without, &item->misplaced);
        if (!(sort && decision->group_count == 1) && !add_part(making, &without))
            return false;
        with.count += !sort;
        if (!take(making, &with, item, place) || !add_part(making, &with))
            return false;
    }
    struct part *made = parts->next;
    size_t capacity = parts->next_capacity;
    parts->next = parts->at;
    parts->next_capacity = parts->capacity;
    parts->at = made;
    parts->capacity = capacity;
    parts->count = parts->next_count;
    return true;
}

/* Drops the parts with too few or too many items. */
static void keep_allowed(struct parts *parts, const struct decision *decision, uint32_t open)
{
    unsigned least = opportunity_least(decision, open);
    size_t kept = 0;
    for (size_t i = 0; i < parts->count; i++)
        if (parts->at[i].count >= least && parts->at[i].count <= decision->at_most)
            parts->at[kept++] = parts->at[i];
    parts->count = kept;
}

bool parts_find(struct parts *parts, const struct session *session, struct probe *probe,
                struct err *err)
{
    struct making making = {parts, session, session->scenario, *session, probe, err};
    const struct decision *decision = session_decision(session);
    if (!mem_grow(&parts->at, &parts->capacity, 0, sizeof *parts->at, err))
        return false;
    memset(&parts->at[0], 0, sizeof parts->at[0]);
    memcpy(parts->at[0].values, session->values, sizeof session->values);
    parts->count = 1;
    for (uint16_t place = 0; place < decision->reply_count; place++)
        if ((session->open >> place & 1) != 0 && !extend(&making, decision, place))
            return false;
    if (decision->kind == DECISION_PICK)
        keep_allowed(parts, decision, session->open);
    return true;
}
