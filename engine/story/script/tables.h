/* tables.h: the safe library's `table`. Work is counted as steps, so that a large
 * table or a hostile comparison ends like an endless loop. */
#ifndef STORY_SCRIPT_TABLES_H
#define STORY_SCRIPT_TABLES_H

#include "story/script/allow.h"

const struct allow_library *tables_library(void);

#endif
