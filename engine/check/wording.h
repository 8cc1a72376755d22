/* wording.h: the words, sentences and syllables of an English text, as it is written:
 * a hole in braces counts by what stands in it.
 *
 * Grade: Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas
 * for Navy enlisted personnel (1975): 0.39 words a sentence + 11.8 syllables a word
 * - 15.59, in years of American schooling. Syllables are estimated: groups of vowels,
 * less a silent e at the end (of the word, or before its d or s). */
#ifndef CHECK_WORDING_H
#define CHECK_WORDING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

/* A run of letters and digits; apostrophes and hyphens within it belong to it. */
struct word {
    const char *at; /* borrowed from the text */
    size_t length;  /* in bytes */
};

/* The next word of *text, which is then behind it; false when there is none. */
bool word_next(const char **text, struct word *word);

unsigned word_syllables(const struct word *word);

struct wording {
    size_t words, sentences, syllables;
};

/* Adds a text; it begins and ends its own sentences. Begin with (struct wording){0}. */
void wording_add(struct wording *wording, const char *text);

/* 0 for nothing; short sentences of short words can fall below 0. */
double wording_grade(const struct wording *wording);

/* Appends the words in small letters, with one space between two: what is left when
 * punctuation, capitals and spaces do not count. */
void wording_plain(const char *text, struct text *plain);

/* How many bytes of the text to show in a message. */
int wording_cut(const char *text);

#endif
