/* figures.h: what a data folder says of its people, read, and written as a page, beside the
 * window, which goes on meanwhile. */
#ifndef GUI_FIGURES_H
#define GUI_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "report/overview.h"
#include "store/rules.h"

/* What one reading gave. */
struct figures {
    char *folder, *team; /* owned; team NULL: everybody */
    struct rules rules;  /* of the folder */
    struct filter filter;
    struct subjects subjects; /* owned, as all below */
    struct cohort cohort;
    struct report report;
    struct overview overview;
};

void figures_free(struct figures *figures); /* NULL is fine */

/* Work under way. */
struct errand;

/* Reads the folder, and of it one team, or everybody (team NULL). now: seconds since 1970.
 * The library must outlive the errand and its figures. NULL without memory. */
struct errand *figures_read(const struct library *library, const char *folder, const char *team,
                            int64_t now, struct err *err);

/* Writes the page of a report (of assets/report) to that file. The figures must outlive the
 * errand, and may be looked at. NULL without memory. */
struct errand *figures_write(const struct figures *figures, const char *assets, const char *path,
                             int64_t now, struct err *err);

bool errand_is_done(const struct errand *errand);

/* Files that were read, or people that were written, of how many; all 0 before the first. */
void errand_progress(const struct errand *errand, size_t *done, size_t *all);

/* Waits for it (after `stop` not for long: a page then stays as it was), and frees it. Of a reading
 * *figures are the caller's. False: nothing came of it, and why. */
void errand_stop(struct errand *errand);
bool errand_end(struct errand *errand, struct figures **figures, struct err *err);

#endif
