/* parts.c: dynamic programming over the items of one decision. A partial answer that
 * no allowed answer begins with is not made, so that no effect of it is seen. */
#include "check/parts.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "play/change.h"
#include "play/turn.h"
#include "story/opportunity.h"

enum { FIRST_TABLE = 64 };

struct making {
    struct parts *parts;
    const struct session *session;
    const struct scenario *scenario;
    const struct decision *decision;
    uint32_t least, most; /* items to pick */
    uint32_t left;        /* open items not gone through yet */
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

static uint64_t hash_part(const struct part *part, size_t touched)
{
    uint64_t hash = part->count * 2 + part->critical;
    for (size_t i = 0; i < touched; i++)
        hash = random_mix(hash ^ (uint32_t)part->values[i]);
    return hash;
}

static bool alike(const struct part *a, const struct part *b, size_t touched)
{
    return a->count == b->count && a->critical == b->critical &&
           memcmp(a->values, b->values, touched * sizeof *a->values) == 0;
}

static void copy(struct part *to, const struct part *from, size_t touched)
{
    memcpy(to, from, offsetof(struct part, values) + touched * sizeof *from->values);
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

static bool grow_table(struct parts *parts, struct err *err)
{
    size_t size = parts->table_size == 0 ? FIRST_TABLE : parts->table_size * 2;
    uint32_t *table = calloc(size, sizeof *table);
    if (table == NULL)
        return err_memory(err);
    for (size_t i = 0; i < parts->next_count; i++) {
        size_t at = hash_part(&parts->next[i], parts->touched_count) & (size - 1);
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
    size_t touched = parts->touched_count;
    if (parts->next_count * 2 >= parts->table_size && !grow_table(parts, making->err))
        return false;
    size_t at = hash_part(part, touched) & (parts->table_size - 1);
    for (; parts->table[at] != 0; at = (at + 1) & (parts->table_size - 1)) {
        struct part *known = &parts->next[parts->table[at] - 1];
        if (alike(known, part, touched)) {
            merge(known, part);
            return true;
        }
    }
    if (!mem_grow(&parts->next, &parts->next_capacity, parts->next_count, sizeof *parts->next,
                  making->err))
        return false;
    copy(&parts->next[parts->next_count++], part, touched);
    parts->table[at] = (uint32_t)parts->next_count;
    return true;
}

static void begin_next(struct parts *parts)
{
    parts->next_count = 0;
    if (parts->table_size > 0)
        memset(parts->table, 0, parts->table_size * sizeof *parts->table);
}

static void end_next(struct parts *parts)
{
    struct part *made = parts->next;
    size_t capacity = parts->next_capacity;
    parts->next = parts->at;
    parts->next_capacity = parts->capacity;
    parts->at = made;
    parts->capacity = capacity;
    parts->count = parts->next_count;
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

void parts_leave(const struct parts *parts, const struct part *part, struct session *session)
{
    for (size_t i = 0; i < parts->touched_count; i++)
        session->values[parts->touched[i]] = part->values[i];
}

static void take_values(const struct parts *parts, const struct session *session, struct part *part)
{
    for (size_t i = 0; i < parts->touched_count; i++)
        part->values[i] = session->values[parts->touched[i]];
}

/* The part with the item picked or placed right: its effects and what it shows. */
static bool take(struct making *making, struct part *part, const struct reply *item, uint16_t place)
{
    struct turn turn = {.session = &making->scratch,
                        .scenario = making->scenario,
                        .err = making->err,
                        .probe = making->probe};
    if (item->effect_count > 0) {
        parts_leave(making->parts, part, &making->scratch);
        if (!change_apply_from(&turn, item->effect, item->effect_count, making->session->values))
            return false;
        take_values(making->parts, &making->scratch, part);
    }
    earn(making, part, &item->shows);
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        part->most_by[m] |= UINT32_C(1) << place;
        part->least_by[m] |= UINT32_C(1) << place;
    }
    return true;
}

/* How many were picked does not matter any more when no more can be too many. */
static uint32_t count_that_matters(const struct making *making, uint32_t count)
{
    return count >= making->least && count + making->left <= making->most ? making->least : count;
}

static bool with_item(struct making *making, const struct part *part, uint16_t place)
{
    const struct reply *item = &making->scenario->replies[making->decision->reply + place];
    struct part with;
    copy(&with, part, making->parts->touched_count);
    if (making->decision->kind == DECISION_PICK) {
        if (part->count == making->most)
            return true;
        with.count = count_that_matters(making, part->count + 1);
    }
    return take(making, &with, item, place) && add_part(making, &with);
}

static bool without_item(struct making *making, const struct part *part, uint16_t place)
{
    const struct reply *item = &making->scenario->replies[making->decision->reply + place];
    struct part without;
    copy(&without, part, making->parts->touched_count);
    if (making->decision->kind == DECISION_PICK) {
        if (part->count + making->left < making->least)
            return true;
        without.count = count_that_matters(making, part->count);
    } else {
        if (making->decision->group_count == 1)
            return true;
        earn(making, &without, &item->misplaced);
    }
    return add_part(making, &without);
}

static bool extend(struct making *making, uint16_t place)
{
    struct parts *parts = making->parts;
    begin_next(parts);
    making->left--;
    for (size_t i = 0; i < parts->count; i++)
        if (!without_item(making, &parts->at[i], place) || !with_item(making, &parts->at[i], place))
            return false;
    end_next(parts);
    return true;
}

/* In the end the number of items does not matter at all. */
static bool forget_counts(struct making *making)
{
    struct parts *parts = making->parts;
    begin_next(parts);
    for (size_t i = 0; i < parts->count; i++) {
        parts->at[i].count = 0;
        if (!add_part(making, &parts->at[i]))
            return false;
    }
    end_next(parts);
    return true;
}

static void find_touched(struct making *making, uint64_t live)
{
    const struct scenario *scenario = making->scenario;
    struct parts *parts = making->parts;
    uint64_t touched = 0;
    for (uint16_t place = 0; place < making->decision->reply_count; place++) {
        const struct reply *item = &scenario->replies[making->decision->reply + place];
        if ((making->session->open >> place & 1) != 0)
            for (uint16_t e = 0; e < item->effect_count; e++)
                touched |= UINT64_C(1) << scenario->effects[item->effect + e].variable;
    }
    parts->touched_count = 0;
    for (uint16_t v = 0; v < scenario->variable_count; v++)
        if ((touched & live) >> v & 1)
            parts->touched[parts->touched_count++] = v;
}

static void set_limits(struct making *making)
{
    making->left = (uint32_t)__builtin_popcount(making->session->open);
    if (making->decision->kind == DECISION_PICK) {
        making->least = opportunity_least(making->decision, making->session->open);
        making->most = making->decision->at_most;
    }
}

bool parts_find(struct parts *parts, const struct session *session, uint64_t live,
                struct probe *probe, struct err *err)
{
    struct making making = {.parts = parts,
                            .session = session,
                            .scenario = session->scenario,
                            .decision = session_decision(session),
                            .scratch = *session,
                            .probe = probe,
                            .err = err};
    if (!mem_grow(&parts->at, &parts->capacity, 0, sizeof *parts->at, err))
        return false;
    find_touched(&making, live);
    set_limits(&making);
    parts->at[0] = (struct part){0};
    take_values(parts, session, &parts->at[0]);
    parts->count = 1;
    for (uint16_t place = 0; place < making.decision->reply_count; place++)
        if ((session->open >> place & 1) != 0 && !extend(&making, place))
            return false;
    return making.decision->kind != DECISION_PICK || forget_counts(&making);
}

size_t parts_like(const struct parts *parts, const struct session *session, bool critical)
{
    struct part left = {.critical = critical};
    size_t i = 0;
    take_values(parts, session, &left);
    while (i < parts->count && !alike(&parts->at[i], &left, parts->touched_count))
        i++;
    return i;
}
