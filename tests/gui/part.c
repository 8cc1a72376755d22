/* part.c: what a screen reader asks of an entry, and what it is told when that changes. */
#include "gui/part.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char ada[] = "Ada D\u00E9bord";

/* What was told, in order. */
struct told {
    char words[200];
};

static void hear_piece(AtkObject *object, gint from, gint count, const char *piece,
                       struct told *told)
{
    (void)object;
    size_t length = strlen(told->words);
    snprintf(told->words + length, sizeof told->words - length, "%d %d %s, ", from, count, piece);
}

static void hear_caret(AtkObject *object, gint at, struct told *told)
{
    (void)object;
    size_t length = strlen(told->words);
    snprintf(told->words + length, sizeof told->words - length, "caret %d, ", at);
}

static void expect_told(struct told *told, const char *words)
{
    assert_string_equal(told->words, words);
    told->words[0] = '\0';
}

static struct part *make_entry(struct told *told)
{
    struct part *part = part_new(PART_ENTRY, ATK_ROLE_ENTRY, "Your name", NULL);
    *told = (struct told){0};
    g_signal_connect(part, "text-insert", G_CALLBACK(hear_piece), told);
    g_signal_connect(part, "text-remove", G_CALLBACK(hear_piece), told);
    g_signal_connect(part, "text-caret-moved", G_CALLBACK(hear_caret), told);
    return part;
}

static void expect_piece(gchar *found, const char *wanted)
{
    assert_string_equal(found, wanted);
    g_free(found);
}

static void what_was_typed_can_be_asked_for_in_characters(void **state)
{
    (void)state;
    struct told told;
    struct part *part = make_entry(&told);
    AtkText *text = ATK_TEXT(part);
    gint from, to;
    expect_piece(atk_text_get_text(text, 0, -1), "");
    assert_int_equal(atk_text_get_caret_offset(text), 0);
    part_type(part, ada, 7); /* behind the é, which has two bytes */
    expect_piece(atk_text_get_text(text, 0, -1), ada);
    expect_piece(atk_text_get_text(text, 5, 7), "\u00E9b");
    assert_int_equal(atk_text_get_character_count(text), 10);
    assert_int_equal(atk_text_get_caret_offset(text), 6);
    assert_int_equal(atk_text_get_character_at_offset(text, 5), 0xE9);
    expect_piece(atk_text_get_string_at_offset(text, 1, ATK_TEXT_GRANULARITY_WORD, &from, &to),
                 "Ada ");
    assert_int_equal(from, 0);
    assert_int_equal(to, 4);
    expect_piece(atk_text_get_string_at_offset(text, 5, ATK_TEXT_GRANULARITY_CHAR, &from, &to),
                 "\u00E9");
    expect_piece(atk_text_get_string_at_offset(text, 5, ATK_TEXT_GRANULARITY_LINE, &from, &to),
                 ada);
    g_object_unref(part);
}

static void only_what_changed_is_told(void **state)
{
    (void)state;
    struct told told;
    struct part *part = make_entry(&told);
    part_type(part, "Aa", 2);
    expect_told(&told, "0 2 Aa, caret 2, ");
    part_type(part, "Ada", 2);
    expect_told(&told, "1 1 d, ");
    part_type(part, "Ada", 0);
    expect_told(&told, "caret 0, ");
    part_type(part, "Ada", 0);
    expect_told(&told, "");
    part_type(part, "Anna", 4);
    expect_told(&told, "1 1 d, 1 2 nn, caret 4, ");
    part_type(part, "", 0);
    expect_told(&told, "0 4 Anna, caret 0, ");
    g_object_unref(part);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_typed_can_be_asked_for_in_characters),
        cmocka_unit_test(only_what_changed_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
