/* listing.h: problems as compilers print them, so that editors can jump to them:
 *     scenarios/03-angry/late-refund.lua:42: error: unknown scene "refnd" … [unknown-scene] */
#ifndef CLI_LISTING_H
#define CLI_LISTING_H

#include <stdio.h>

#include "base/problem.h"

/* In the order of file and line. */
void listing_print(struct problems *problems, FILE *file);

#endif
