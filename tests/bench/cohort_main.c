/* cohort_main.c FOLDER SEED PEOPLE ATTEMPTS [DECISIONS [COURSE]]: see cohort.h. */
#include <stdio.h>
#include <stdlib.h>

#include "cohort.h"

int main(int count, char **at)
{
    struct library *library = NULL;
    struct problems problems;
    struct err err;
    err_clear(&err);
    if (count < 5) {
        fprintf(stderr, "usage: %s FOLDER SEED PEOPLE ATTEMPTS [DECISIONS [COURSE]]\n", at[0]);
        return 2;
    }
    struct cohort_making making = {.folder = at[1],
                                   .seed = strtoull(at[2], NULL, 10),
                                   .people = strtoull(at[3], NULL, 10),
                                   .attempts = strtoull(at[4], NULL, 10),
                                   .decisions = count > 5 ? strtoull(at[5], NULL, 10) : 0};
    problems_init(&problems);
    bool ok =
        library_open(count > 6 ? at[6] : SOURCE_DIR "/scenarios", &library, &problems, &err) &&
        library != NULL && cohort_write(&making, library, &err);
    if (!ok)
        fprintf(stderr, "%s\n", err.text);
    problems_destroy(&problems);
    library_free(library);
    return ok ? 0 : 1;
}
