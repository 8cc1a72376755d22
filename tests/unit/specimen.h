/* specimen.h: for the tests of the format of a progress: the files of tests/schema, and how
 * one is made wrong. Whatever goes wrong fails the test that asked. */
#ifndef UNIT_SPECIMEN_H
#define UNIT_SPECIMEN_H

#include "base/text.h"
#include "store/progress.h"

/* The text of a file of tests/schema, and of its sample.json; the caller's to destroy. */
struct text specimen_read(const char *name);
struct text specimen_sample(void);

/* The caller's to destroy. */
struct progress specimen_decode(const char *json);

struct specimen_edit {
    const char *from, *to, *message; /* what is said of it, for who wants to compare */
};

/* The sample with the first `from` replaced. */
void specimen_edit(const struct text *sample, const struct specimen_edit *edit,
                   struct text *edited);

#endif
