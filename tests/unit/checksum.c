/* checksum.c: no small accident leaves the hash as it was. */
#include "base/checksum.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

enum { LENGTH = 100 };

static void every_bit_counts(void **state)
{
    unsigned char bytes[LENGTH];
    (void)state;
    memset(bytes, 7, sizeof bytes);
    uint64_t whole = checksum(bytes, LENGTH);
    for (size_t bit = 0; bit < LENGTH * 8; bit++) {
        bytes[bit / 8] ^= (unsigned char)(1 << bit % 8);
        assert_int_not_equal(checksum(bytes, LENGTH), whole);
        bytes[bit / 8] ^= (unsigned char)(1 << bit % 8);
    }
    assert_int_equal(checksum(bytes, LENGTH), whole);
}

static void the_length_counts(void **state)
{
    static const unsigned char zeros[LENGTH];
    (void)state;
    for (size_t one = 0; one < LENGTH; one++)
        for (size_t other = 0; other < one; other++)
            assert_int_not_equal(checksum(zeros, one), checksum(zeros, other));
}

static void the_order_counts(void **state)
{
    (void)state;
    assert_int_not_equal(checksum_add(checksum_add(1, "one"), "two"),
                         checksum_add(checksum_add(1, "two"), "one"));
    assert_int_not_equal(checksum_add(checksum_add(1, "ab"), "c"),
                         checksum_add(checksum_add(1, "a"), "bc"));
    assert_int_not_equal(checksum_add(1, ""), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_bit_counts),
        cmocka_unit_test(the_length_counts),
        cmocka_unit_test(the_order_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
