/* memory.c: blocks double up to a limit, so that a large scenario takes few calls. */
#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20 };

struct arena_block {
    struct arena_block *next; /* owned by the arena */
    size_t size, used;
    _Alignas(max_align_t) unsigned char bytes[];
};

static bool resize(void *array, size_t *capacity, size_t wanted, size_t size, struct err *err)
{
    void *old, *larger;
    if (wanted > SIZE_MAX / size)
        return err_memory(err);
    memcpy(&old, array, sizeof old);
    larger = realloc(old, wanted * size);
    if (larger == NULL)
        return err_memory(err);
    memcpy(array, &larger, sizeof larger);
    *capacity = wanted;
    return true;
}

bool mem_grow(void *array, size_t *capacity, size_t count, size_t size, struct err *err)
{
    if (count < *capacity)
        return true;
    size_t wanted = *capacity == 0 ? 8 : *capacity * 2;
    return wanted < *capacity ? err_memory(err) : resize(array, capacity, wanted, size, err);
}

bool mem_reserve(void *array, size_t *capacity, size_t needed, size_t size, struct err *err)
{
    enum { AT_LEAST = 16, ONE_IN = 16 };
    if (needed <= *capacity)
        return true;
    size_t wanted = needed + needed / ONE_IN + AT_LEAST;
    return wanted < needed ? err_memory(err) : resize(array, capacity, wanted, size, err);
}

void mem_trim(void *array, size_t *capacity, size_t count, size_t size)
{
    if (count > 0 && count < *capacity)
        resize(array, capacity, count, size, NULL);
}

void arena_init(struct arena *arena)
{
    arena->blocks = NULL;
    arena->used = 0;
}

void arena_destroy(struct arena *arena)
{
    while (arena->blocks != NULL) {
        struct arena_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
    arena->used = 0;
}

static struct arena_block *add_block(struct arena *arena, size_t least)
{
    size_t size = arena->blocks == NULL ? FIRST_BLOCK : arena->blocks->size * 2;
    if (size > LARGEST_BLOCK)
        size = LARGEST_BLOCK;
    if (size < least)
        size = least;
    if (size > SIZE_MAX - sizeof(struct arena_block))
        return NULL;
    struct arena_block *block = calloc(1, sizeof *block + size);
    if (block == NULL)
        return NULL;
    block->size = size;
    block->next = arena->blocks;
    arena->blocks = block;
    return block;
}

void *arena_alloc(struct arena *arena, size_t count, size_t size)
{
    const size_t align = _Alignof(max_align_t);
    if (size != 0 && count > (SIZE_MAX - align) / size)
        return NULL;
    size_t bytes = (count * size + align - 1) / align * align;
    if (bytes == 0)
        bytes = align;
    struct arena_block *block = arena->blocks;
    if (block == NULL || block->size - block->used < bytes) {
        block = add_block(arena, bytes);
        if (block == NULL)
            return NULL;
    }
    void *result = block->bytes + block->used;
    block->used += bytes;
    arena->used += bytes;
    return result;
}

char *arena_copy(struct arena *arena, const char *text, size_t length)
{
    char *copy = arena_alloc(arena, 1, length + 1);
    if (copy != NULL && length > 0)
        memcpy(copy, text, length);
    return copy;
}
