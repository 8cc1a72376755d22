/* metric.h: what is counted: the points of each competency, and all of them weighted. */
#ifndef CHECK_METRIC_H
#define CHECK_METRIC_H

#include "story/rubric.h"

enum { METRIC_OVERALL = COMPETENCY_COUNT, METRIC_COUNT };

#endif
