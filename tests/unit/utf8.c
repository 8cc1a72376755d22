/* utf8.c: every code point passes, everything else is refused at its first byte. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/utf8.h"

/* The encoder of RFC 3629, section 3, as the judge of the decoder. */
static size_t encode(uint32_t code_point, char *bytes)
{
    static const unsigned char first[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t size = code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
    for (size_t i = size; i-- > 1; code_point >>= 6)
        bytes[i] = (char)(0x80 | (code_point & 0x3F));
    bytes[0] = (char)(first[size] | code_point);
    return size;
}

static void every_code_point_comes_back(void **state)
{
    (void)state;
    for (uint32_t wanted = 0; wanted <= 0x10FFFF; wanted++) {
        char bytes[4];
        uint32_t found = 0;
        size_t size = encode(wanted, bytes);
        bool surrogate = wanted >= 0xD800 && wanted <= 0xDFFF;
        size_t took = utf8_decode(bytes, size, &found);
        if (took != (surrogate ? 0 : size) || (!surrogate && found != wanted))
            fail_msg("U+%04X took %zu bytes and gave U+%04X", (unsigned)wanted, took,
                     (unsigned)found);
        if (size > 1 && utf8_decode(bytes, size - 1, &found) != 0)
            fail_msg("U+%04X was read from too few bytes", (unsigned)wanted);
    }
}

struct wrong {
    const char *bytes;
    size_t length, bad;
};

static void what_is_not_utf8_is_refused_at_its_first_byte(void **state)
{
    (void)state;
    static const struct wrong cases[] = {
        {"\x80", 1, 0},             /* a continuation alone */
        {"ab\xBF", 3, 2},           /* the same, later */
        {"\xC0\x80", 2, 0},         /* NUL in two bytes */
        {"\xC1\xBF", 2, 0},         /* overlong */
        {"\xE0\x9F\xBF", 3, 0},     /* overlong */
        {"\xF0\x8F\xBF\xBF", 4, 0}, /* overlong */
        {"\xED\xA0\x80", 3, 0},     /* a surrogate */
        {"\xF4\x90\x80\x80", 4, 0}, /* beyond U+10FFFF */
        {"\xF5\x80\x80\x80", 4, 0}, /* no such first byte */
        {"\xFF", 1, 0},             /* nor this */
        {"a\xC3", 2, 1},            /* cut off */
        {"a\xE2\x82", 3, 1},        /* cut off */
        {"a\xF0\x9F\x98", 4, 1},    /* cut off */
        {"\xC3\x28", 2, 0},         /* a letter where a continuation should be */
        {"\xE2\x28\xA1", 3, 0},     /* the same in the middle */
        {"ok\0no", 5, 2},           /* NUL */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t bad = 99;
        assert_false(utf8_valid(cases[i].bytes, cases[i].length, &bad));
        assert_int_equal(bad, cases[i].bad);
        assert_false(utf8_valid(cases[i].bytes, cases[i].length, NULL));
    }
}

static void good_text_is_valid(void **state)
{
    (void)state;
    static const char text[] = "Größe 9, naïve — ¿qué? 日本 😀";
    size_t bad = 0;
    assert_true(utf8_valid(text, strlen(text), &bad));
    assert_int_equal(bad, strlen(text));
    assert_true(utf8_valid("", 0, NULL));
    uint32_t code_point;
    assert_int_equal(utf8_decode("", 0, &code_point), 0);
}

static void a_cut_never_splits_a_character(void **state)
{
    (void)state;
    static const char text[] = "aé€😀z";
    static const size_t kept[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11};
    for (size_t limit = 0; limit <= strlen(text); limit++)
        assert_int_equal(utf8_cut(text, limit), kept[limit]);
}

static void characters_are_counted_not_bytes(void **state)
{
    (void)state;
    assert_int_equal(utf8_count(""), 0);
    assert_int_equal(utf8_count("abc"), 3);
    assert_int_equal(utf8_count("aé€😀z"), 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_point_comes_back),
        cmocka_unit_test(what_is_not_utf8_is_refused_at_its_first_byte),
        cmocka_unit_test(good_text_is_valid),
        cmocka_unit_test(a_cut_never_splits_a_character),
        cmocka_unit_test(characters_are_counted_not_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
