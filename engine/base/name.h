/* name.h: ids and names: how they look, and which one was probably meant. */
#ifndef BASE_NAME_H
#define BASE_NAME_H

#include <stdbool.h>
#include <stddef.h>

enum { NAME_MAX_BYTES = 63 }; /* the longest id, without the final NUL */

/* An id: 1 to 63 of a-z 0-9 and '-' or '_', beginning with a letter or digit.
 * Safe as a file name on every platform but for the reserved device names,
 * which are refused too (con, nul, aux, prn, com1 … lpt9). */
bool name_is_id(const char *text);

/* Makes an id of a title: "Dana Reyes" → "dana-reyes". Letters outside ASCII
 * are dropped; an empty result becomes "x". id has NAME_MAX_BYTES + 1 bytes. */
void name_to_id(const char *title, char *id);

/* Search for the nearest of many names: offer each, then ask.
 * Distance: optimal string alignment (Damerau–Levenshtein with adjacent
 * transpositions), case ignored. A name further away than a third of the
 * wanted one's length (at least 1, at most 3) is not near. */
struct nearest {
    const char *wanted; /* borrowed */
    const char *best;   /* borrowed; NULL while nothing is near */
    size_t distance;
};

void nearest_init(struct nearest *nearest, const char *wanted);
void nearest_offer(struct nearest *nearest, const char *candidate);

#endif
