/* utf8.h: UTF-8 as in RFC 3629: no surrogates, no overlong forms, up to U+10FFFF. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Reads one code point at text[0..length); returns the bytes it took, or 0 when
 * the bytes there are not UTF-8 or length is 0. */
size_t utf8_decode(const char *text, size_t length, uint32_t *code_point);

/* True when all of text is UTF-8 without NUL; otherwise *bad (may be NULL) is
 * the offset of the first wrong byte. */
bool utf8_valid(const char *text, size_t length, size_t *bad);

/* The largest length <= limit at which text can be cut without splitting a code
 * point. text is valid UTF-8 of at least limit bytes. */
size_t utf8_cut(const char *text, size_t limit);

/* Code points in a valid, terminated text. */
size_t utf8_count(const char *text);

#endif
