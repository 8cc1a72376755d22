/* json.h: reading JSON that may be broken or hostile: the fence around cJSON,
 * which nothing else includes.
 *
 * Before cJSON sees a text it is known to be JSON (RFC 8259), UTF-8, without NUL
 * in any spelling, and within the limits below; afterwards no object has a field
 * twice. Look-ups mind the case. What is wrong is told with its place:
 * `attempts[3].moves[2]: expected a text, found a number`. Every error is ERR_BAD
 * unless memory ran out. */
#ifndef STORE_JSON_H
#define STORE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

enum {
    JSON_MAX_BYTES = 16 << 20,
    JSON_MAX_VALUES = 2 << 20,        /* in one text: bounds the memory to about 170 MB */
    JSON_MAX_FIELDS = 64,             /* in one object */
    JSON_MAX_DEPTH = 32,              /* objects and arrays within each other */
    JSON_OTHERS_MAX_BYTES = 64 << 10, /* of the fields of one object that are only kept */
    JSON_OTHERS_MAX_DEPTH = 16        /* objects and arrays within each other, in one of them */
};

struct cJSON;

struct json {
    struct cJSON *root; /* owned */
    const char *text;   /* borrowed */
};

/* The text is borrowed for json_object_and_others, and may go when that is not asked. */
bool json_read(const char *text, size_t length, struct json *json, struct err *err);
void json_destroy(struct json *json);

/* A value and the way to it. Plain data on the caller's stack; lives as long as
 * the json and the place that it was reached from. */
struct json_place {
    const struct json_place *parent; /* borrowed; NULL for the whole text */
    const char *key;                 /* borrowed; NULL for an element of an array */
    size_t index;                    /* of an element */
    const struct cJSON *value;       /* borrowed */
    const char *text;                /* borrowed: of the json */
};

struct json_place json_root(const struct json *json);

/* The getters: key names a field of the object at `place`, which must be there;
 * key NULL means the value at `place` itself. Texts are borrowed from the json. */
bool json_text(const struct json_place *place, const char *key, const char **text, struct err *err);
bool json_truth(const struct json_place *place, const char *key, bool *truth, struct err *err);

/* A whole number from least to most, both within ±2^53. 7.0 and 7e0 are whole. */
bool json_whole(const struct json_place *place, const char *key, int64_t least, int64_t most,
                int64_t *whole, struct err *err);

/* As text, but null gives NULL. */
bool json_text_or_null(const struct json_place *place, const char *key, const char **text,
                       struct err *err);

/* As whole, but null gives `otherwise`. */
bool json_whole_or_null(const struct json_place *place, const char *key, int64_t least,
                        int64_t most, int64_t otherwise, int64_t *whole, struct err *err);

/* Whether the object at `place` has that field. */
bool json_has(const struct json_place *place, const char *key);

/* An object that has no fields but `fields`, which ends in NULL. */
bool json_object(const struct json_place *place, const char *key, const char *const *fields,
                 struct json_place *object, struct err *err);

/* An object that may have others as well: they are to be kept as they are. *others, owned,
 * becomes their JSON, as json_put_others takes it; NULL when there are none. ERR_BAD when
 * they are larger or deeper than the limits, or there is no room for all of `fields`. */
bool json_object_and_others(const struct json_place *place, const char *key,
                            const char *const *fields, struct json_place *object, char **others,
                            struct err *err);

/* *count may be NULL. */
bool json_array(const struct json_place *place, const char *key, struct json_place *array,
                size_t *count, struct err *err);

/* An object whose fields have names of the file's own: to be walked. */
bool json_fields(const struct json_place *place, const char *key, struct json_place *object,
                 struct err *err);

/* Walks an array, or the fields of an object, whose name is then one.key:
 * for (bool more = json_first(&array, &one); more; more = json_next(&one)) */
bool json_first(const struct json_place *array, struct json_place *element);
bool json_next(struct json_place *element);

/* A text of the file's for a message: short, and with nothing that moves a cursor. */
struct json_shown {
    char text[44];
};
struct json_shown json_show(const char *text);

/* Sets an ERR_BAD that begins with the place; returns false. */
bool json_wrong(const struct json_place *place, const char *key, struct err *err,
                const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif
