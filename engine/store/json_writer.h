/* json_writer.h: writing JSON that a person can read and a diff can follow: two
 * spaces, fields in the order written, short objects and arrays on one line.
 *
 *     json_writer_init(&writer, &text);
 *     json_open_object(&writer, NULL);
 *     json_put_text(&writer, "name", "Sam");
 *     json_close(&writer);
 * Failures (memory) are kept by the text and asked once, with text_ok. Texts must
 * be UTF-8. Inside an array, key is NULL. */
#ifndef STORE_JSON_WRITER_H
#define STORE_JSON_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"
#include "store/json.h"

struct json_writer {
    struct text *text; /* borrowed */
    size_t depth;
    size_t line_from;             /* objects and arrays deeper than this stay on their line */
    bool first;                   /* nothing was put yet into the innermost */
    char closing[JSON_MAX_DEPTH]; /* its bracket, and those of the outer ones */
};

void json_writer_init(struct json_writer *writer, struct text *text);

void json_open_object(struct json_writer *writer, const char *key);
void json_open_array(struct json_writer *writer, const char *key);

/* What follows, up to the close, stays on one line. */
void json_open_object_on_a_line(struct json_writer *writer, const char *key);
void json_open_array_on_a_line(struct json_writer *writer, const char *key);

/* Closes the innermost; the outermost gets a newline behind it. */
void json_close(struct json_writer *writer);

void json_put_text(struct json_writer *writer, const char *key, const char *text); /* NULL: null */
void json_put_whole(struct json_writer *writer, const char *key, int64_t whole);
/* Rounded to three decimals; |number| below 10^15. */
void json_put_number(struct json_writer *writer, const char *key, double number);
void json_put_truth(struct json_writer *writer, const char *key, bool truth);
/* A whole JSON text, as it is: json_grammar has taken it. */
void json_put_json(struct json_writer *writer, const char *key, const char *json);
/* Fields that were kept as json_object_and_others gave them; NULL: none. */
void json_put_others(struct json_writer *writer, const char *others);
void json_put_null(struct json_writer *writer, const char *key);

#endif
