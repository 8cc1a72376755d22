/* term_entry.c: every way to type a command or numbers, and what is neither. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "term/entry.h"

static void commands_are_read_in_any_case(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        enum entry_kind kind;
    } examples[] = {
        {"", ENTRY_EMPTY},
        {"  \t ", ENTRY_EMPTY},
        {"\r", ENTRY_EMPTY},
        {"?", ENTRY_HELP},
        {" help ", ENTRY_HELP},
        {"H", ENTRY_HINT},
        {"b", ENTRY_BACK},
        {"Back", ENTRY_BACK},
        {"s", ENTRY_STORY},
        {"story", ENTRY_STORY},
        {"d", ENTRY_DOCUMENTS},
        {"documents", ENTRY_DOCUMENTS},
        {"q", ENTRY_LEAVE},
        {"QUIT", ENTRY_LEAVE},
        {"exit\r", ENTRY_LEAVE},
        {"y", ENTRY_YES},
        {"Yes", ENTRY_YES},
        {"n", ENTRY_NO},
        {"no", ENTRY_NO},
        {"w", ENTRY_WAIT},
        {"Wait", ENTRY_WAIT},
        {"e", ENTRY_EARLIER},
        {"Earlier", ENTRY_EARLIER},
        {"x", ENTRY_UNKNOWN},
        {"again 3", ENTRY_AGAIN},
        {" AGAIN 12. ", ENTRY_AGAIN},
        {"again", ENTRY_UNKNOWN},
        {"again 1 2", ENTRY_UNKNOWN},
        {"again3", ENTRY_UNKNOWN},
        {"hint", ENTRY_HINT},
        {"quit now", ENTRY_UNKNOWN},
        {"1 b", ENTRY_UNKNOWN},
        {"-1", ENTRY_UNKNOWN},
        {"1.5", ENTRY_UNKNOWN},
        {"2nd", ENTRY_UNKNOWN},
        {",", ENTRY_UNKNOWN},
        {".", ENTRY_UNKNOWN},
        {"\xC3\x28", ENTRY_UNKNOWN},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct entry entry;
        entry_read(examples[i].line, &entry);
        if (entry.kind != examples[i].kind)
            fail_msg("\"%s\" was read as %d", examples[i].line, (int)entry.kind);
    }
}

static void numbers_are_separated_by_spaces_or_commas(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        size_t count;
        uint32_t numbers[4];
    } examples[] = {
        {"1", 1, {1}},
        {" 12 ", 1, {12}},
        {"2.", 1, {2}},
        {"1 2 3", 3, {1, 2, 3}},
        {"1,2, 3;4", 4, {1, 2, 3, 4}},
        {"0 007", 2, {0, 7}},
        {"99999999999999999999", 1, {UINT32_MAX}},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct entry entry;
        entry_read(examples[i].line, &entry);
        assert_int_equal(entry.kind, ENTRY_NUMBERS);
        assert_int_equal(entry.count, examples[i].count);
        assert_memory_equal(entry.numbers, examples[i].numbers,
                            entry.count * sizeof *entry.numbers);
    }
}

static void save_has_a_place_as_it_was_typed(void **state)
{
    (void)state;
    static const char *const examples[][2] = {
        {"save /media/stick", "/media/stick"},
        {" Save  /media/My Stick/Été \r\n", "/media/My Stick/Été"},
        {"SAVE", ""},
        {"save ", ""},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct entry entry;
        entry_read(examples[i][0], &entry);
        assert_int_equal(entry.kind, ENTRY_SAVE);
        assert_int_equal(entry.place_length, strlen(examples[i][1]));
        assert_memory_equal(entry.place, examples[i][1], entry.place_length);
    }
    struct entry entry;
    entry_read("saved /media/stick", &entry);
    assert_int_equal(entry.kind, ENTRY_UNKNOWN);
}

static void too_many_numbers_are_refused(void **state)
{
    (void)state;
    char line[2 * (ENTRY_MAX + 1) + 1];
    struct entry entry;
    for (size_t i = 0; i <= ENTRY_MAX; i++)
        memcpy(line + 2 * i, "1 ", 3);
    entry_read(line, &entry);
    assert_int_equal(entry.kind, ENTRY_UNKNOWN);
    line[2 * ENTRY_MAX] = '\0';
    entry_read(line, &entry);
    assert_int_equal(entry.kind, ENTRY_NUMBERS);
    assert_int_equal(entry.count, ENTRY_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(commands_are_read_in_any_case),
        cmocka_unit_test(numbers_are_separated_by_spaces_or_commas),
        cmocka_unit_test(save_has_a_place_as_it_was_typed),
        cmocka_unit_test(too_many_numbers_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
