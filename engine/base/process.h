/* process.h: another program as a filter, run without a shell. */
#ifndef BASE_PROCESS_H
#define BASE_PROCESS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"

/* Whether there is a program of that name in one of the folders, which are as in the PATH
 * ("/usr/bin:/bin"); NULL: none. */
bool process_is_in(const char *folders, const char *name);

/* Runs arguments[0], found on the PATH, with the arguments (NULL ends them); gives it
 * the input and appends what it prints. Its errors go where ours go. False with
 * ERR_SYSTEM when it cannot be run (then *missing says whether there is no such
 * program), or ends with another status than 0. */
bool process_filter(const char *const *arguments, const char *input, size_t length,
                    struct text *output, bool *missing, struct err *err);

#endif
