/* check_list.h: the files that `understudy check` looks at, in order, and what was
 * found in each.
 *
 * A library's own four files are one entry, before the scenarios that it rules; so
 * each library is opened once, and its mistakes are told once. */
#ifndef CLI_CHECK_LIST_H
#define CLI_CHECK_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/problem.h"
#include "check/analysis.h"
#include "cli/arguments.h"
#include "story/library.h"
#include "story/scenario.h"

struct check_file {
    char *path;                  /* owned: of the scenario; of the library's folder */
    struct library *library;     /* borrowed from the list; NULL: it has mistakes */
    bool is_library;             /* the four files of a folder */
    const struct lesson *lesson; /* of a whole course; else NULL */
    struct problems problems;    /* owned */
    struct scenario *scenario;   /* owned; NULL: it has mistakes, or was not read */
    struct analysis analysis;    /* owned, when analysed */
    bool analysed;
    double seconds; /* that the analysis took */
};

struct check_list {
    struct check_file *at; /* owned */
    size_t count, capacity;
    struct library **libraries; /* owned, each owned; NULL: it has mistakes */
    char **folders;             /* owned, each owned: of the libraries */
    size_t library_count, library_capacity, folder_capacity;
};

enum { CHECK_LIBRARY_FILES = 4 }; /* rubric, cast, curriculum, course */

void check_list_init(struct check_list *list);
void check_list_destroy(struct check_list *list);

/* Adds what an operand names: a scenario file, a library's file, a folder of scenarios
 * or of a course, or an id of the course. A file that is in the list already is not
 * added again. */
bool check_list_add(struct check_list *list, const struct options *options, const char *operand,
                    struct err *err);

/* Adds the whole course of the options. */
bool check_list_add_course(struct check_list *list, const struct options *options, struct err *err);

/* Files, errors and warnings of the whole list. */
struct check_counts {
    size_t files, errors, warnings;
};
struct check_counts check_list_counts(const struct check_list *list);

#endif
