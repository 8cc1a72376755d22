/* json_mutate.c: changes to JSON that bytes alone seldom find: a value takes the place of
 * another, is there twice, or is gone; beside libFuzzer's own changes, which make the
 * other half. It need not be JSON: values are looked for wherever they seem to begin. */
#include <string.h>

#include "base/random.h"
#include "fuzz.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed);

struct span {
    size_t from, length;
};

enum { COPY_MOST = 4096 };

/* Bytes of the text in quotes there; what is left, when it has no end. */
static size_t quoted(const uint8_t *data, size_t left)
{
    for (size_t i = 1; i < left; i++) {
        if (data[i] == '"')
            return i + 1;
        i += data[i] == '\\';
    }
    return left;
}

static size_t nested(const uint8_t *data, size_t left)
{
    size_t depth = 0;
    for (size_t i = 0; i < left; i++) {
        if (data[i] == '"')
            i += quoted(data + i, left - i) - 1;
        else if (data[i] == '{' || data[i] == '[')
            depth++;
        else if ((data[i] == '}' || data[i] == ']') && --depth == 0)
            return i + 1;
    }
    return left;
}

static size_t bare(const uint8_t *data, size_t left)
{
    size_t length = 0;
    while (length < left && data[length] > ' ' && strchr(",:{}[]\"", data[length]) == NULL)
        length++;
    return length;
}

/* The first value, or name of a field, from a place that is drawn. */
static struct span draw(const uint8_t *data, size_t size, struct random *random)
{
    size_t from = random_below(random, (uint32_t)size);
    while (from < size && (data[from] <= ' ' || strchr(",:}]", data[from]) != NULL))
        from++;
    if (from == size)
        return (struct span){0, 0};
    if (data[from] == '"')
        return (struct span){from, quoted(data + from, size - from)};
    if (data[from] == '{' || data[from] == '[')
        return (struct span){from, nested(data + from, size - from)};
    return (struct span){from, bare(data + from, size - from)};
}

/* The bytes take the place of the span; the size after that, or 0: no room. */
static size_t replace(uint8_t *data, size_t size, size_t most, struct span span,
                      const uint8_t *bytes, size_t length)
{
    if (size - span.length + length > most)
        return 0;
    size_t behind = span.from + span.length;
    memmove(data + span.from + length, data + behind, size - behind);
    memcpy(data + span.from, bytes, length);
    return size - span.length + length;
}

static size_t put_special(uint8_t *data, size_t size, size_t most, struct span span,
                          struct random *random)
{
    static const char *const special[] = {"null",
                                          "true",
                                          "false",
                                          "0",
                                          "-1",
                                          "1e3",
                                          "9007199254740993",
                                          "1e999",
                                          "2.50",
                                          "\"\"",
                                          "[]",
                                          "{}",
                                          "[null]",
                                          "\"sam\"",
                                          "{\"extra\": 1}",
                                          "\"\\ud83d\\ude00\""};
    const char *one = special[random_below(random, sizeof special / sizeof *special)];
    return replace(data, size, most, span, (const uint8_t *)one, strlen(one));
}

/* With the comma behind it, if there is one. */
static size_t drop(uint8_t *data, size_t size, struct span span)
{
    size_t behind = span.from + span.length;
    while (behind < size && data[behind] == ' ')
        behind++;
    if (behind < size && data[behind] == ',')
        span.length = behind + 1 - span.from;
    return replace(data, size, size, span, data, 0);
}

static size_t twice(uint8_t *data, size_t size, size_t most, struct span span)
{
    uint8_t copy[COPY_MOST + 2];
    memcpy(copy, data + span.from, span.length);
    memcpy(copy + span.length, ", ", 2);
    return replace(data, size, most, (struct span){span.from, 0}, copy, span.length + 2);
}

static size_t change(uint8_t *data, size_t size, size_t most, struct random *random)
{
    uint8_t copy[COPY_MOST];
    struct span one = draw(data, size, random), other = draw(data, size, random);
    if (one.length == 0 || other.length == 0 || other.length > COPY_MOST || one.length > COPY_MOST)
        return 0;
    switch (random_below(random, 4)) {
    case 0:
        return put_special(data, size, most, one, random);
    case 1:
        return drop(data, size, one);
    case 2:
        return twice(data, size, most, one);
    default:
        memcpy(copy, data + other.from, other.length);
        return replace(data, size, most, one, copy, other.length);
    }
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
    struct random random = {.state = seed};
    size_t changed = 0;
    if (size > 0 && random_below(&random, 2) == 0)
        changed = change(data, size, max_size, &random);
    return changed > 0 ? changed : LLVMFuzzerMutate(data, size, max_size);
}
