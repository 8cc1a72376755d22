/* flow_map.h: the ways that a cohort took through a version: from decision to decision, by
 * each reply, to an ending.
 *
 * A picture of flows (a Sankey diagram) cannot show a way back, so the links are taken by
 * how many went there, and one that would close a circle is set apart. */
#ifndef REPORT_FLOW_MAP_H
#define REPORT_FLOW_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "report/versions.h"

/* A node: a decision by its place in the version, then the endings; FLOW_START. */
enum { FLOW_START = UINT16_MAX };

struct flow_link {
    uint16_t from, reply, to; /* reply: of the decision `from`, by its place; REPLY_NONE */
    uint32_t people; /* attempts that the filter selects: one of each person, but for "all" */
    uint32_t all;    /* that went from here to there, by whatever reply */
    bool back;       /* closes a circle with those that more people took */
};

struct flow_map {
    struct flow_link *links; /* owned: by `all`, then by `people`: the most first */
    size_t count;
};

/* Of a version with a model; of another there are no links. */
bool flow_map_make(struct flow_map *map, const struct version *version, struct err *err);
void flow_map_destroy(struct flow_map *map);

#endif
