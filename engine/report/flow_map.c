/* flow_map.c: a link closes a circle when its end already leads to its beginning. */
#include "report/flow_map.h"

#include <stdlib.h>
#include <string.h>

static int by_people(const void *a, const void *b)
{
    const struct flow_link *one = a, *other = b;
    if (one->all != other->all)
        return one->all > other->all ? -1 : 1;
    if (one->from != other->from)
        return one->from < other->from ? -1 : 1;
    if (one->to != other->to)
        return one->to < other->to ? -1 : 1;
    if (one->people != other->people)
        return one->people > other->people ? -1 : 1;
    return (one->reply > other->reply) - (one->reply < other->reply);
}

/* Those from one decision, or the start, to one node: counts them, and keeps them once
 * there is room. */
static void take(struct flow_map *map, const struct version *version, size_t from, size_t to)
{
    bool start = from == version->choice_count;
    size_t places = start ? 1 : REPLY_PLACES;
    struct flow_link link = {.from = (uint16_t)(start ? FLOW_START : from), .to = (uint16_t)to};
    for (size_t reply = 0; reply < places; reply++)
        link.all += *version_link(version, from, reply, to);
    for (size_t reply = 0; reply < places; reply++) {
        link.people = *version_link(version, from, reply, to);
        link.reply = (uint16_t)(start ? REPLY_NONE : reply);
        if (link.people == 0)
            continue;
        if (map->links != NULL)
            map->links[map->count] = link;
        map->count++;
    }
}

static void take_all(struct flow_map *map, const struct version *version)
{
    map->count = 0;
    for (size_t from = 0; from <= version->choice_count; from++)
        for (size_t to = 0; to < version->choice_count + version->model->ending_count; to++)
            take(map, version, from, to);
}

static bool gather(struct flow_map *map, const struct version *version, struct err *err)
{
    take_all(map, version);
    map->links = calloc(map->count + 1, sizeof *map->links);
    if (map->links == NULL)
        return err_memory(err);
    take_all(map, version);
    qsort(map->links, map->count, sizeof *map->links, by_people);
    return true;
}

/* Whether kept links among the first `count` lead from one node to another. Each round
 * goes one link further. */
static bool leads(const struct flow_map *map, size_t count, uint16_t from, uint16_t to,
                  bool *reached, size_t nodes)
{
    memset(reached, 0, nodes * sizeof *reached);
    reached[from] = true;
    for (bool more = true; more && !reached[to];) {
        more = false;
        for (size_t i = 0; i < count; i++) {
            const struct flow_link *link = &map->links[i];
            if (link->back || link->from == FLOW_START || !reached[link->from] || reached[link->to])
                continue;
            reached[link->to] = more = true;
        }
    }
    return reached[to];
}

bool flow_map_make(struct flow_map *map, const struct version *version, struct err *err)
{
    *map = (struct flow_map){0};
    if (version->model == NULL)
        return true;
    size_t nodes = version->choice_count + version->model->ending_count;
    bool *reached = calloc(nodes + 1, sizeof *reached);
    if (reached == NULL || !gather(map, version, err)) {
        free(reached);
        return err_memory(err);
    }
    for (size_t i = 0; i < map->count; i++) {
        struct flow_link *link = &map->links[i];
        link->back =
            link->from != FLOW_START && leads(map, i, link->to, link->from, reached, nodes);
    }
    free(reached);
    return true;
}

void flow_map_destroy(struct flow_map *map)
{
    free(map->links);
    *map = (struct flow_map){0};
}
