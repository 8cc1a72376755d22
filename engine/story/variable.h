/* variable.h: what a scenario remembers: declared, typed, with a range. */
#ifndef STORY_VARIABLE_H
#define STORY_VARIABLE_H

#include <stdint.h>

enum variable_kind {
    VARIABLE_METER, /* meter(40): 0 to 100 unless given; stays within by clamping */
    VARIABLE_COUNT, /* count(0, 5): start, most */
    VARIABLE_FLAG,  /* false or true: 0 or 1 */
    VARIABLE_ONE_OF /* one_of("calm", "tense"): the index of an option; starts at the first */
};

struct variable {
    const char *name;
    enum variable_kind kind;
    int32_t start, least, most;
    const char *const *options; /* of ONE_OF: most + 1 names */
    int line;
};

enum { VARIABLE_MAX = 64 }; /* in a scenario */

#endif
