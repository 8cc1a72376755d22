/* talk.h: one side of a talk with a person: paragraphs out, answers in.
 *
 * Writing cannot be checked line by line without drowning the caller, so the
 * first failure is kept, everything after it is dropped, every question is then
 * answered with ENTRY_END, and the caller asks once, with talk_ok. */
#ifndef TERM_TALK_H
#define TERM_TALK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "term/entry.h"
#include "term/term.h"

/* How a piece of text looks where colour is welcome. The words alone say all. */
enum style {
    STYLE_PLAIN,
    STYLE_HEADING,
    STYLE_QUIET,  /* what stands around the conversation: help, coaching */
    STYLE_WARM,   /* a speaker, glad; a pass */
    STYLE_COOL,   /* a speaker, neither */
    STYLE_TENSE,  /* a speaker, uneasy; a warning */
    STYLE_HEATED, /* a speaker, angry; a failure */
    STYLE_OWN     /* the trainee */
};

struct talk {
    const struct term_io *io; /* borrowed */
    struct text page;         /* owned: the paragraph in hand */
    struct text line;         /* owned: the last line that was typed */
    struct err failure;       /* ERR_NONE while all was written */
    bool at_start;            /* nothing, or an empty line, was written last */
};

void talk_init(struct talk *talk, const struct term_io *io);
void talk_destroy(struct talk *talk);

/* One paragraph. */
void talk_say(struct talk *talk, enum style style, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* One paragraph whose beginning, `lead`, has the style and the rest none. */
void talk_speech(struct talk *talk, enum style style, const char *lead, const char *body);

/* "3. BODY", further lines set in. */
void talk_item(struct talk *talk, size_t number, const char *body);

/* An empty line, unless one was just written. */
void talk_gap(struct talk *talk);

/* Asks and reads the answer. */
void talk_ask(struct talk *talk, const char *prompt, struct entry *entry);

/* False with the first failure of writing or of memory. */
bool talk_ok(const struct talk *talk, struct err *err);

/* Keeps a failure met elsewhere, as if writing had failed. */
void talk_fail(struct talk *talk, const struct err *err);

/* Keeps the failure of a text that ran out of memory. */
void talk_check(struct talk *talk, const struct text *text);

/* "reply" or "replies": the form for a count. */
const char *talk_plural(size_t count, const char *one, const char *many);

#endif
