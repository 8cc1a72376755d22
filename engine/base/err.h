/* err.h: one failure, told to a person.
 *
 * What can fail returns bool and takes a struct err * last. The message says
 * what, where and what to do, in UTF-8, without a final newline. The kind
 * becomes the exit status of the program, so a caller never parses the text. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdbool.h>
#include <stddef.h>

enum err_kind {
    ERR_NONE = 0,
    ERR_BAD = 1,   /* the thing asked about is bad: a scenario, a journal, a move */
    ERR_USAGE = 2, /* the program was called wrongly */
    ERR_SYSTEM = 3 /* the machine failed: disk, memory, display */
};

struct err {
    enum err_kind kind;
    char text[512]; /* longer messages end in "…" and never split a character */
};

void err_clear(struct err *err);

/* Sets the message, replacing any; returns false, so that a function can end
 * in `return err_set(err, …)`. err may be NULL: the message is then dropped. */
bool err_set(struct err *err, enum err_kind kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The one message for memory that could not be had; returns false. */
bool err_memory(struct err *err);

/* A system call that failed: "cannot WHAT PATH: reason of errno"; returns false. */
bool err_errno(struct err *err, const char *what, const char *path);

/* Puts "PREFIX: " before the message that is there; returns false. */
bool err_prefix(struct err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
