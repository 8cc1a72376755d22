/* run.h: a line of text cut into runs that are set from one font in one direction,
 * and their order from left to right: the bidirectional algorithm of Unicode
 * (UAX 9, by FriBidi). It knows no SDL: which font has which letter is asked.
 *
 * A line has the direction of its first strong letter, as a paragraph has; a mark
 * (U+200E, U+200F) in front of it says otherwise. */
#ifndef GUI_RUN_H
#define GUI_RUN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    RUN_TEXT = 1000, /* bytes that are looked at in one line */
    RUN_MOST = 128   /* in one line; what is beyond belongs to the last */
};

#define RUN_LEFT_TO_RIGHT "\xE2\x80\x8E"
#define RUN_RIGHT_TO_LEFT "\xE2\x80\x8F"

/* Which font has a letter; fonts are numbered in the order in which they are asked. */
struct coverage {
    void *self;
    size_t fonts;
    bool (*has)(void *self, size_t font, uint32_t code_point);
};

struct run {
    size_t from, length; /* bytes of the line */
    size_t font;
    bool backward; /* is written from right to left */
};

struct runs {
    size_t count;
    struct run at[RUN_MOST];  /* in the order in which they are read */
    uint8_t visual[RUN_MOST]; /* places in `at`, from left to right */
};

/* Nothing in the text is written from right to left, and the first font has all
 * of its letters: it is one run. */
bool run_is_plain(const char *text, size_t length, const struct coverage *coverage);

/* length: at most RUN_TEXT, of whole code points. */
void run_cut(const char *text, size_t length, const struct coverage *coverage, struct runs *runs);

/* The text begins on the right: its first strong letter is of a script that is
 * written so. Costs next to nothing for texts without such a letter. */
bool run_begins_right(const char *text, size_t length);

#endif
