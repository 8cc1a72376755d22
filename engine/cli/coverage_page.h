/* coverage_page.h: what of the curriculum the course trains, for a person and as JSON. */
#ifndef CLI_COVERAGE_PAGE_H
#define CLI_COVERAGE_PAGE_H

#include "base/text.h"
#include "check/coverage.h"

/* The rows with the decisions that train them, then those that nothing trains, and
 * the counts. */
void coverage_page_tell(const struct coverage *coverage, struct text *text);

/* In the format of assets/schema/coverage.schema.json. */
void coverage_page_json(const struct coverage *coverage, struct text *text);

#endif
