/* graph.h: the map of a scenario in Graphviz's DOT language.
 *
 * A scene is a table: what stands in it from top to bottom, a row for each way on, with
 * its condition, its points and, where it is known, how many people took it. An ending
 * is a shape of its own: two lines round a good one, one round a mixed one, eight
 * corners for a bad one; so no colour is needed to tell them apart. What is never
 * reached is dashed, and says so; visits are dotted; what Lua evaluates says
 * "dynamic". */
#ifndef CHECK_GRAPH_H
#define CHECK_GRAPH_H

#include "base/text.h"
#include "check/space.h"
#include "check/traffic.h"
#include "story/scenario.h"

struct graph_facts {
    const struct space *space;     /* whole, with marks; NULL: what is reached is not known */
    const struct traffic *traffic; /* NULL: nobody was counted */
};

/* Appends the map. */
void graph_add(const struct scenario *scenario, const struct graph_facts *facts, struct text *dot);

#endif
