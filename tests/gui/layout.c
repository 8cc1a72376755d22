/* layout.c: rectangles, screens' parts and lines of text, without a window. */
#include "gui/layout.h"

#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gui/measure.h"

static void assert_rect(struct rect rect, int x, int y, int w, int h)
{
    assert_int_equal(rect.x, x);
    assert_int_equal(rect.y, y);
    assert_int_equal(rect.w, w);
    assert_int_equal(rect.h, h);
}

static void a_cut_leaves_the_rest(void **state)
{
    (void)state;
    struct rect rest = {0, 0, 100, 50};
    assert_rect(rect_cut_left(&rest, 10), 0, 0, 10, 50);
    assert_rect(rect_cut_right(&rest, 10), 90, 0, 10, 50);
    assert_rect(rect_cut_top(&rest, 10), 10, 0, 80, 10);
    assert_rect(rect_cut_bottom(&rest, 10), 10, 40, 80, 10);
    assert_rect(rest, 10, 10, 80, 30);
    assert_rect(rect_cut_top(&rest, 99), 10, 10, 80, 30);
    assert_rect(rest, 10, 40, 80, 0);
    assert_true(rect_is_empty(rest));
    assert_rect(rect_cut_left(&rest, -5), 10, 40, 0, 0);
}

static void shares_and_insets_are_never_negative(void **state)
{
    (void)state;
    struct rect a = {0, 0, 10, 10}, b = {20, 20, 5, 5};
    assert_true(rect_is_empty(rect_shared(a, b)));
    assert_rect(rect_inset(a, 3), 3, 3, 4, 4);
    assert_rect(rect_inset(a, 30), 5, 5, 0, 0);
    assert_rect(rect_inset(a, -2), -2, -2, 14, 14);
    assert_rect(rect_column((struct rect){0, 0, 100, 5}, 40), 30, 0, 40, 5);
    assert_rect(rect_column((struct rect){0, 0, 30, 5}, 40), 0, 0, 30, 5);
}

static const int sizes[][2] = {{320, 200},  {800, 600},   {1024, 768},  {1280, 720},
                               {1366, 768}, {1920, 1080}, {2560, 1440}, {720, 1280}};

static struct frame frame_of(const struct theme *theme, int width, int height)
{
    struct frame frame;
    frame_init(&frame);
    frame_begin(&frame, theme, NULL, width, height);
    return frame;
}

static const struct theme plain = {.unit = 4, .card_radius = 16, .control_radius = 12};

static void a_page_lies_within_the_window(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        struct frame frame = frame_of(&plain, sizes[i][0], sizes[i][1]);
        struct page page = layout_page(&frame);
        assert_true(rect_within(page.header, frame.window));
        assert_true(rect_within(page.view, frame.window));
        assert_true(rect_within(page.column, page.view));
        assert_true(rect_is_empty(rect_shared(page.header, page.view)));
        assert_true(page.column.w >= 240);
        frame_destroy(&frame);
    }
}

static void a_stage_lies_within_the_window_and_apart(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        struct frame frame = frame_of(&plain, sizes[i][0], sizes[i][1]);
        struct stage stage = layout_stage(&frame, frame_px(&frame, 132), frame_px(&frame, 32));
        assert_true(rect_within(stage.header, frame.window));
        assert_true(rect_within(stage.view, frame.window));
        assert_true(rect_within(stage.column, stage.view));
        assert_true(rect_within(stage.plate, stage.place));
        assert_true(rect_is_empty(stage.foot) || rect_within(stage.foot, stage.place));
        assert_true(rect_is_empty(rect_shared(stage.plate, stage.foot)));
        assert_true(rect_is_empty(rect_shared(stage.header, stage.view)));
        assert_true(rect_is_empty(rect_shared(stage.place, stage.view)));
        if (!rect_is_empty(stage.portrait))
            assert_true(rect_within(stage.portrait, stage.place));
        assert_true(stage.column.w >= 240);
        frame_destroy(&frame);
    }
}

static void a_larger_window_makes_larger_letters_but_shows_more_too(void **state)
{
    (void)state;
    assert_int_equal(frame_scale_for(320, 200), 100);
    assert_int_equal(frame_scale_for(1280, 720), 100);
    assert_int_equal(frame_scale_for(1920, 1080), 137);
    assert_int_equal(frame_scale_for(2560, 1440), 175);
    assert_int_equal(frame_scale_for(2560, 720), 100);
    assert_int_equal(frame_scale_for(20000, 20000), 300);
}

/* Every byte is ten pixels wide. */
static size_t fit(void *self, enum type type, int scale, const char *text, size_t length, int width,
                  int *taken)
{
    (void)self;
    (void)type;
    (void)scale;
    (void)text;
    size_t most = width == INT_MAX ? length : (size_t)width / 10;
    most = most < length ? most : length;
    *taken = (int)most * 10;
    return most;
}

struct wrapping {
    const char *text;
    int width;
    const char *lines; /* joined by '|' */
};

static void check_wrapping(const struct wrapping *wrapping)
{
    const struct measure measure = {NULL, fit};
    char found[256] = "";
    size_t next = 0;
    struct wrap_line line;
    while (wrap_next(&measure, TYPE_BODY, 100, wrapping->text, wrapping->width, &next, &line)) {
        strncat(found, wrapping->text + line.from, line.length);
        strcat(found, "|");
        assert_int_equal(line.width, (int)line.length * 10);
    }
    assert_string_equal(found, wrapping->lines);
}

static void lines_break_where_a_reader_expects(void **state)
{
    (void)state;
    measure_init();
    static const struct wrapping wrappings[] = {
        {"", 100, ""},
        {"one", 100, "one|"},
        {"one two three", 70, "one two|three|"},
        {"one two three", 79, "one two|three|"},
        {"one two three", 60, "one|two|three|"},
        {"one   two", 50, "one|two|"},
        {"trailing ", 200, "trailing|"},
        {"a line\nand another", 200, "a line|and another|"},
        {"a\n\nb", 200, "a||b|"},
        {"last\n", 200, "last|"},
        {"well-known names", 60, "well-|known|names|"},
        {"incomprehensible", 50, "incom|prehe|nsibl|e|"},
        {"so incomprehensible", 50, "so|incom|prehe|nsibl|e|"},
        {"wide", 5, "w|i|d|e|"},
        {"3 or 4 (or more)", 90, "3 or 4|(or more)|"},
        {"it cost 12.50 \xE2\x82\xAC then", 150, "it cost|12.50 \xE2\x82\xAC then|"},
        {"well said!", 90, "well|said!|"},
        {"10\xC2\xA0kg of it", 60, "10\xC2\xA0kg|of it|"},
        {"漢字は続く", 60, "漢字|は続|く|"},
    };
    for (size_t i = 0; i < sizeof wrappings / sizeof wrappings[0]; i++)
        check_wrapping(&wrappings[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cut_leaves_the_rest),
        cmocka_unit_test(shares_and_insets_are_never_negative),
        cmocka_unit_test(a_page_lies_within_the_window),
        cmocka_unit_test(a_stage_lies_within_the_window_and_apart),
        cmocka_unit_test(a_larger_window_makes_larger_letters_but_shows_more_too),
        cmocka_unit_test(lines_break_where_a_reader_expects),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
