/* flow_map.h: the ways that a cohort took through a version: from decision to decision,
 * to an ending.
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
    uint16_t from, to;
    uint32_t people; /* attempts that the filter selects: one of each person, but for "all" */
    bool back;       /* closes a circle with those that more people took */
};

struct flow_map {
    struct flow_link *links; /* owned: the most travelled first */
    size_t count;
};

/* Of a version with a model; of another there are no links. */
bool flow_map_make(struct flow_map *map, const struct version *version, struct err *err);
void flow_map_destroy(struct flow_map *map);

#endif
