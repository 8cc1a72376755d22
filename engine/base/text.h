/* text.h: a growing UTF-8 string.
 *
 * Appending cannot be checked call by call without drowning the caller, so a
 * text that ran out of memory keeps what it had, sets `failed`, and ignores the
 * rest; the caller asks once, at the end. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct text {
    char *at; /* owned; terminated; never NULL after the first append that worked */
    size_t length, capacity;
    bool failed;
};

void text_init(struct text *text); /* empty; nothing is allocated yet */
void text_destroy(struct text *text);
void text_clear(struct text *text); /* empty again, memory and `failed` reset but kept room */

void text_add(struct text *text, const char *string);
void text_add_bytes(struct text *text, const char *bytes, size_t length);
void text_addf(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The string: "" when nothing was appended. */
const char *text_string(const struct text *text);

/* False with the message for memory when any append failed. */
bool text_ok(const struct text *text, struct err *err);

#endif
