/* page.c: the figures stand in the page as they were, and can end nothing there. */
#include "report/page.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

static const char *const assets = BINARY_DIR "/page-test";

static void write_frame(const char *content)
{
    assert_true(file_make_folder(BINARY_DIR "/page-test/report", NULL));
    assert_true(
        file_write(BINARY_DIR "/page-test/report/report.html", content, strlen(content), NULL));
}

static int remove_frame(void **state)
{
    (void)state;
    unlink(BINARY_DIR "/page-test/report/report.html");
    rmdir(BINARY_DIR "/page-test/report");
    return rmdir(assets);
}

static bool keep(void *self, const struct text *piece, struct err *err)
{
    text_add_bytes(self, text_string(piece), piece->length);
    return text_ok(self, err);
}

/* The whole page, with the figures in one piece. */
static bool make(const char *from, const char *figures, struct text *whole, struct err *err)
{
    struct page page;
    struct text piece;
    text_init(whole);
    text_init(&piece);
    text_add(&piece, figures);
    bool ok = page_begin(&page, from, keep, whole, err) && page_take(&page, &piece, err) &&
              page_end(&page, err);
    page_destroy(&page);
    text_destroy(&piece);
    return ok;
}

static void page_holds(const char *figures, const char *expected)
{
    struct text whole;
    assert_true(make(assets, figures, &whole, NULL));
    assert_string_equal(text_string(&whole), expected);
    text_destroy(&whole);
}

static void figures_stand_in_their_place(void **state)
{
    (void)state;
    write_frame("<script>@report@</script>\n");
    page_holds("{\"n\": 1}\n", "<script>{\"n\": 1}\n</script>\n");
    page_holds("", "<script></script>\n");
}

static void nothing_in_the_figures_can_end_their_script(void **state)
{
    (void)state;
    write_frame("[@report@]");
    static const struct {
        const char *figures, *page;
    } cases[] = {
        {"\"</script>\"", "[\"\\u003c/script\\u003e\"]"},
        {"\"<!--\"", "[\"\\u003c!--\"]"},
        {"\"a & b\"", "[\"a \\u0026 b\"]"},
        {"\"\xe2\x80\xa8\xe2\x80\xa9\"", "[\"\\u2028\\u2029\"]"},
        {"\"\xe2\x80\xa6\"", "[\"\xe2\x80\xa6\"]"}, /* its neighbour, an ellipsis */
        {"\"\xe2\x80\"", "[\"\xe2\x80\"]"},
        {"\"\xe2", "[\"\xe2]"},
        {"\"@report@\"", "[\"@report@\"]"},
        {"<", "[\\u003c]"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        page_holds(cases[i].figures, cases[i].page);
}

static bool refuse(void *self, const struct text *piece, struct err *err)
{
    (void)piece;
    size_t *left = self;
    return (*left)-- > 0 || err_set(err, ERR_SYSTEM, "no more");
}

static void sink_that_fails_ends_it(void **state)
{
    (void)state;
    write_frame("[@report@]");
    struct text piece = {.at = (char *)"{}", .length = 2};
    for (size_t pieces = 0; pieces < 4; pieces++) {
        struct page page;
        struct err err = {0};
        size_t left = pieces;
        bool ok = page_begin(&page, assets, refuse, &left, &err) &&
                  page_take(&page, &piece, &err) && page_end(&page, &err);
        assert_int_equal(ok, pieces == 3);
        assert_string_equal(err.text, ok ? "" : "no more");
        page_destroy(&page);
    }
}

static void page_without_a_place_is_refused(void **state)
{
    (void)state;
    write_frame("<p>something else</p>");
    struct text whole;
    struct err err;
    assert_false(make(assets, "{}", &whole, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "report/report.html has no place for the figures"));
    assert_int_equal(whole.length, 0);
    text_destroy(&whole);
}

static void page_that_is_not_there_is_named(void **state)
{
    (void)state;
    struct text whole;
    struct err err;
    assert_false(make(BINARY_DIR "/nowhere", "{}", &whole, &err));
    assert_non_null(strstr(err.text, "nowhere/report/report.html"));
    text_destroy(&whole);
}

static void page_of_the_house_has_one_place(void **state)
{
    (void)state;
    struct text whole;
    assert_true(make(SOURCE_DIR "/assets", "{}", &whole, NULL));
    assert_null(strstr(text_string(&whole), "@report@"));
    text_destroy(&whole);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(figures_stand_in_their_place, remove_frame),
        cmocka_unit_test_teardown(nothing_in_the_figures_can_end_their_script, remove_frame),
        cmocka_unit_test_teardown(sink_that_fails_ends_it, remove_frame),
        cmocka_unit_test_teardown(page_without_a_place_is_refused, remove_frame),
        cmocka_unit_test(page_that_is_not_there_is_named),
        cmocka_unit_test(page_of_the_house_has_one_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
