/* verify_page.h: what an audit of a data folder found, for a person and as JSON. */
#ifndef CLI_VERIFY_PAGE_H
#define CLI_VERIFY_PAGE_H

#include "base/text.h"
#include "cli/verify_work.h"

/* A sentence for each finding, by trainee and attempt; then what was noticed; then the
 * counts. */
void verify_page_tell(const struct verify_work *work, struct text *text);

/* In the format of assets/schema/verify.schema.json. */
void verify_page_json(const struct verify_work *work, struct text *text);

#endif
