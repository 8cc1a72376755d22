/* ward.h: a data folder with the file of one trainee, sam, and its copy, for tests that
 * damage them. */
#ifndef UNIT_WARD_H
#define UNIT_WARD_H

#include <stddef.h>

#include "base/err.h"
#include "base/text.h"

struct ward {
    char folder[64], path[96];
    struct text sample; /* what is in the file: three attempts */
};

/* For cmocka_unit_test_setup_teardown. */
int ward_make(void **state);
int ward_remove(void **state);

/* In place of the file. */
void ward_put(const struct ward *ward, const char *bytes, size_t length);

void ward_remove_copy(const struct ward *ward);
void ward_expect_file(const char *path, const char *bytes, size_t length);

/* Opens and closes; what is told goes to *told. Returns the number of attempts. */
size_t ward_open(const struct ward *ward, struct err *told);

/* The damaged bytes are set aside, told, and afterwards all is as it was. */
void ward_expect_mended(const struct ward *ward, const char *name, const char *bytes,
                        size_t length);

#endif
