/* mines.h: a small text for each kind that the JSON parsing test suite has (Seriot, "Parsing
 * JSON is a minefield"), by the suite's names: what y_ stands for is JSON, n_ is not, and i_
 * is a matter of taste. */
#ifndef UNIT_MINES_H
#define UNIT_MINES_H

#include <stddef.h>

struct mine {
    const char *name, *bytes;
    size_t length;
};

/* What we do not read, wherever it stands: all n_, and of the others what our own files
 * never have: halves of surrogate pairs, NUL, a field twice, numbers of 60 digits. And what
 * we do, as the value of a field that is not known. The last of each has no name. */
const struct mine *mines_refused(void);
const struct mine *mines_taken(void);

#endif
