/* check_work.h: reads and analyses the files of a list, on all cores. */
#ifndef CLI_CHECK_WORK_H
#define CLI_CHECK_WORK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "cli/check_list.h"

struct check_plan {
    size_t states;      /* the limit of each search */
    const char *assets; /* borrowed: the folder */
    bool shown;         /* tell the progress on standard error, which is a terminal */
};

/* Reads the scenarios of the list. */
bool check_work_load(struct check_list *list, struct err *err);

/* Analyses those that could be read; then looks at each whole lesson. */
bool check_work_analyse(struct check_list *list, const struct check_plan *plan, struct err *err);

#endif
