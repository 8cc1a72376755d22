/* memory.h: growing arrays, and an arena for what lives and dies together. */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

/* Makes room for one more element: *array holds `count` elements of `size`
 * bytes and room for *capacity. On failure nothing has changed.
 *     if (!mem_grow(&list->at, &list->capacity, list->count, sizeof *list->at, err)) …
 * `array` is the address of the pointer. */
bool mem_grow(void *array, size_t *capacity, size_t count, size_t size, struct err *err);

/* Makes room for `needed` elements and a sixteenth more: for what may grow very large,
 * where doubling would waste too much. On failure nothing has changed. */
bool mem_reserve(void *array, size_t *capacity, size_t needed, size_t size, struct err *err);

/* Gives back what lies beyond `count` elements, at least one of which stays. */
void mem_trim(void *array, size_t *capacity, size_t count, size_t size);

/* Allocations that are freed all at once. Zeroed, aligned for any type. */
struct arena {
    struct arena_block *blocks; /* owned */
    size_t used;                /* bytes handed out, to report memory */
};

void arena_init(struct arena *arena);
void arena_destroy(struct arena *arena); /* an empty or destroyed arena is fine */

/* count * size zeroed bytes, or NULL (also when the product overflows). */
void *arena_alloc(struct arena *arena, size_t count, size_t size);

/* A copy of text[0..length), terminated; or NULL. */
char *arena_copy(struct arena *arena, const char *text, size_t length);

#endif
