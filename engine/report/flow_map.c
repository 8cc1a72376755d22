/* flow_map.c: a link closes a circle when its end already leads to its beginning. */
#include "report/flow_map.h"

#include <stdlib.h>
#include <string.h>

static int by_people(const void *a, const void *b)
{
    const struct flow_link *one = a, *other = b;
    if (one->people != other->people)
        return one->people > other->people ? -1 : 1;
    if (one->from != other->from)
        return one->from < other->from ? -1 : 1;
    return (one->to > other->to) - (one->to < other->to);
}

static bool gather(struct flow_map *map, const struct version *version, struct err *err)
{
    size_t decisions = version->choice_count;
    size_t width = decisions + version->model->ending_count, count = 0;
    for (size_t i = 0; i < (decisions + 1) * width; i++)
        count += version->links[i] > 0;
    map->links = calloc(count + 1, sizeof *map->links);
    if (map->links == NULL)
        return err_memory(err);
    for (size_t i = 0; i < (decisions + 1) * width; i++) {
        if (version->links[i] == 0)
            continue;
        size_t from = i / width;
        map->links[map->count++] =
            (struct flow_link){.from = (uint16_t)(from == decisions ? FLOW_START : from),
                               .to = (uint16_t)(i % width),
                               .people = version->links[i]};
    }
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
