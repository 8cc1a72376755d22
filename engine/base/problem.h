/* problem.h: many mistakes at once, each with its place: what loading and
 * checking tell an author. A failure of the machine is a struct err instead. */
#ifndef BASE_PROBLEM_H
#define BASE_PROBLEM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

enum severity { SEVERITY_ERROR, SEVERITY_WARNING };

struct problem {
    char *file; /* owned: a copy, so that the list outlives whoever reports */
    int line;   /* from 1; 0 when the problem is with the whole file */
    enum severity severity;
    const char *code; /* a stable kebab-case name of the kind: "unknown-scene"; a literal */
    char *text;       /* owned; what is wrong and what to do */
};

/* Nobody reads more, and a hostile file could fill the memory with its mistakes. */
enum { PROBLEMS_MAX = 1000 };

struct problems {
    struct problem *at; /* owned */
    size_t count, capacity;
    size_t errors, warnings; /* also of those that were no longer kept */
    bool failed;             /* memory ran out: the list is not complete */
};

void problems_init(struct problems *problems);
void problems_destroy(struct problems *problems);

/* Adds one; the same text at the same place is kept once. */
void problems_add(struct problems *problems, enum severity severity, const char *file, int line,
                  const char *code, const char *format, ...) __attribute__((format(printf, 6, 7)));

/* Takes out every problem of the code. */
void problems_drop(struct problems *problems, const char *code);

/* By file (in the order first reported), line, then the order of reporting. */
void problems_sort(struct problems *problems);

#endif
