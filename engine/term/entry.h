/* entry.h: what a typed line asks for: a command, yes or no, or numbers. */
#ifndef TERM_ENTRY_H
#define TERM_ENTRY_H

#include <stddef.h>
#include <stdint.h>

enum entry_kind {
    ENTRY_NUMBERS,   /* one or more, separated by spaces or commas */
    ENTRY_EMPTY,     /* just Enter */
    ENTRY_HELP,      /* ? help */
    ENTRY_HINT,      /* h hint */
    ENTRY_BACK,      /* b back */
    ENTRY_STORY,     /* s story */
    ENTRY_DOCUMENTS, /* d documents */
    ENTRY_WAIT,      /* w wait */
    ENTRY_AGAIN,     /* again, with one number */
    ENTRY_SAVE,      /* save, with a place or without */
    ENTRY_EARLIER,   /* e earlier */
    ENTRY_LEAVE,     /* q quit exit */
    ENTRY_YES,       /* y yes */
    ENTRY_NO,        /* n no */
    ENTRY_UNKNOWN,
    ENTRY_END /* the input ended; never the result of reading a line */
};

enum { ENTRY_MAX = 32 };

struct entry {
    enum entry_kind kind;
    uint32_t numbers[ENTRY_MAX]; /* one that is too large to hold is UINT32_MAX */
    size_t count;
    const char *place; /* SAVE: borrowed from the line, without spaces around it */
    size_t place_length;
};

/* Letter case, and space before and behind, do not matter. More than ENTRY_MAX
 * numbers are ENTRY_UNKNOWN. */
void entry_read(const char *line, struct entry *entry);

#endif
