/* preferences.h: a person's settings, and what options and environment say instead
 * for this once. */
#ifndef CLI_PREFERENCES_H
#define CLI_PREFERENCES_H

#include <stdbool.h>

#include "base/err.h"
#include "base/text.h"
#include "cli/arguments.h"
#include "store/settings.h"

struct preferences {
    struct text file;     /* where they are kept; empty: nowhere, and nothing is */
    struct settings kept; /* as in the file */
    /* In effect: with a trainee, and the folder of the data ("" only when there is
     * no home folder). */
    struct settings used;
    bool trainee_named; /* by an option or the environment, not remembered or guessed */
    struct err told;    /* what was wrong with the file, for the person; or ERR_NONE */
};

/* A file that cannot be used is no failure: see `told`. ERR_USAGE when an option or
 * the environment says what cannot be; then there is nothing to destroy. */
bool preferences_read(struct preferences *preferences, const struct options *options,
                      struct err *err);
void preferences_destroy(struct preferences *preferences);

/* The folder of the data; NULL with ERR_USAGE where there is no home folder to have it in. */
const char *preferences_data(const struct preferences *preferences, struct err *err);

/* What was wrong with the file, on standard error. */
void preferences_tell(const struct preferences *preferences);

#endif
