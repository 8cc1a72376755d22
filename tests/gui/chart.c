/* chart.c: where the parts of a chart lie, in any width, and what it says in words. */
#include "gui/chart.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "house.h"

static struct house *house_of(void **state)
{
    return *state;
}

static const int moods[] = {40, 60, 20, 30, 85};
static const int scores[] = {CHART_NONE, 55, 70, CHART_NONE, 82};

static const struct chart_column columns[] = {{"start", NULL, {0}, false},
                                              {"1", "First", {ACTION_REPLY, 0, 0}, false},
                                              {"2", "Second", {ACTION_REPLY, 1, 0}, true},
                                              {"3", "Third", {ACTION_REPLY, 2, 0}, false},
                                              {"4", "Fourth", {ACTION_REPLY, 3, 0}, false}};

static const struct chart_series both[] = {
    {"Patience", TINT_ACCENT, ICON_MARK_ROUND, moods, NULL},
    {"Listening", TINT_GOOD, ICON_MARK_SQUARE, scores, NULL}};

static const struct chart_level levels[] = {{70, "70 % to pass", ICON_NONE, TINT_QUIET, true},
                                            {100, "100 %", ICON_NONE, TINT_QUIET, false},
                                            {68, "68 %", ICON_NONE, TINT_QUIET, false},
                                            {0, "0 %", ICON_NONE, TINT_QUIET, false}};

static const struct chart full = {columns, 5, both, 2, levels, 4, "Decisions"};

static int draw_in(struct house *house, int width, const struct chart *chart)
{
    frame_begin(&house->frame, &house->theme, &house->measure, 1280, 720);
    return chart_draw(&house->frame, 20, 30, width, 180, chart);
}

static size_t count(const struct house *house, enum draw_kind kind)
{
    size_t found = 0;
    for (size_t i = 0; i < house->frame.list.count; i++)
        found += house->frame.list.at[i].kind == kind;
    return found;
}

static const struct draw *text_at(const struct house *house, const char *text)
{
    for (size_t i = 0; i < house->frame.list.count; i++) {
        const struct draw *draw = &house->frame.list.at[i];
        if (draw->kind == DRAW_TEXT && strcmp(draw->text, text) == 0)
            return draw;
    }
    return NULL;
}

static void a_line_goes_from_point_to_point_in_each_direction(void **state)
{
    struct frame *frame = &house_of(state)->frame;
    static const struct {
        int x1, y1, x2, y2;
        bool rising;
    } cases[] = {{10, 10, 30, 50, false},
                 {30, 50, 10, 10, false},
                 {10, 50, 30, 10, true},
                 {30, 10, 10, 50, true},
                 {10, 20, 30, 20, false}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        draw_list_clear(&frame->list);
        frame_line(frame, cases[i].x1, cases[i].y1, cases[i].x2, cases[i].y2, TINT_ACCENT, 3);
        const struct draw *draw = &frame->list.at[0];
        assert_int_equal(draw->kind, DRAW_LINE);
        assert_int_equal(draw->rising, cases[i].rising);
        assert_int_equal(draw->rect.x, 10);
        assert_int_equal(draw->rect.w, 20);
    }
}

static void curves_join_the_values_that_are_there(void **state)
{
    struct house *house = house_of(state);
    assert_true(draw_in(house, 800, &full) > 180);
    assert_int_equal(count(house, DRAW_LINE), 4 + 2 + 2); /* and a turn in each */
    assert_int_equal(count(house, DRAW_ICON), 5 + 3);
}

static void series_differ_in_shape_and_are_named_at_their_ends(void **state)
{
    struct house *house = house_of(state);
    draw_in(house, 800, &full);
    const struct draw *upper = text_at(house, "Patience"), *lower = text_at(house, "Listening");
    assert_true(upper->rect.x > 20 + 600);
    assert_true(lower->rect.y >= upper->rect.y + upper->rect.h); /* 85 and 82 percent */
    size_t round = 0, square = 0;
    for (size_t i = 0; i < house->frame.list.count; i++) {
        round += house->frame.list.at[i].icon == ICON_MARK_ROUND;
        square += house->frame.list.at[i].icon == ICON_MARK_SQUARE;
    }
    assert_int_equal(round, 5);
    assert_int_equal(square, 3);
}

static void names_at_the_top_go_down_and_not_out(void **state)
{
    struct house *house = house_of(state);
    static const int top[] = {100, 100, 100, 100, 100};
    struct chart_series series[] = {both[0], both[1]};
    series[0].percents = series[1].percents = top;
    struct chart chart = full;
    chart.series = series;
    draw_in(house, 800, &chart);
    int first = text_at(house, "Patience")->rect.y, second = text_at(house, "Listening")->rect.y;
    assert_true(first >= 30 && second >= first + text_at(house, "Patience")->rect.h);
}

static void names_go_below_where_they_have_no_room_beside(void **state)
{
    struct house *house = house_of(state);
    int wide = draw_in(house, 800, &full), narrow = draw_in(house, 200, &full);
    assert_true(narrow > wide);
    assert_int_equal(text_at(house, "Patience")->rect.x, text_at(house, "Listening")->rect.x);
    assert_true(text_at(house, "Patience")->rect.y > 30 + 180);
}

static void labels_that_would_meet_are_left_out(void **state)
{
    struct house *house = house_of(state);
    draw_in(house, 800, &full);
    assert_non_null(text_at(house, "70 % to pass"));
    assert_non_null(text_at(house, "100 %"));
    assert_null(text_at(house, "68 %"));
    assert_non_null(text_at(house, "3"));
    char names[40][16];
    struct chart_column many[40] = {0};
    int percents[40] = {0};
    for (int i = 0; i < 40; i++) {
        snprintf(names[i], sizeof names[i], "%d", 100 + i);
        many[i].label = names[i];
    }
    struct chart_series flat = {.percents = percents};
    struct chart chart = {.columns = many, .column_count = 40, .series = &flat, .series_count = 1};
    draw_in(house, 400, &chart);
    size_t texts = count(house, DRAW_TEXT);
    assert_in_range(texts, 5, 30);
}

static void columns_are_pressed_over_their_whole_height_and_never_overlap(void **state)
{
    struct house *house = house_of(state);
    for (int width = 120; width < 1200; width += 97) {
        draw_in(house, width, &full);
        assert_int_equal(house->frame.target_count, 4);
        for (size_t i = 0; i < 4; i++) {
            const struct target *target = &house->frame.targets[i];
            assert_true(target->rect.h >= 180 && target->rect.w > 0);
            assert_int_equal(target->action.index, (int)i);
            if (i > 0)
                assert_true(rect_is_empty(rect_shared(target->rect, target[-1].rect)));
        }
    }
}

static void everything_stays_within_the_width(void **state)
{
    struct house *house = house_of(state);
    for (int width = 120; width < 1200; width += 41) {
        int height = draw_in(house, width, &full);
        for (size_t i = 0; i < house->frame.list.count; i++) {
            struct rect rect = house->frame.list.at[i].rect;
            if (!rect_within(rect, (struct rect){20, 30, width, height}))
                fail_msg("%d wide: command %zu at %d, %d, %d by %d", width, i, rect.x, rect.y,
                         rect.w, rect.h);
        }
    }
}

static void a_series_is_told_in_words(void **state)
{
    (void)state;
    static const int rising[] = {40, 50, 60, 70, 80}, alone[] = {-1, -1, 33, -1, -1},
                     none[] = {-1, -1, -1, -1, -1};
    struct {
        const int *percents;
        const char *words;
    } cases[] = {{moods, "from 40 % to 85 %, lowest 20 % at 2"},
                 {scores, "from 55 % to 82 %"},
                 {rising, "from 40 % to 80 %"},
                 {alone, "33 %"},
                 {none, ""}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct chart_series series = {.percents = cases[i].percents};
        struct chart chart = {
            .columns = columns, .column_count = 5, .series = &series, .series_count = 1};
        struct text text;
        text_init(&text);
        chart_describe(&chart, 0, &text);
        assert_string_equal(text_string(&text), cases[i].words);
        text_destroy(&text);
    }
}

static void an_empty_chart_takes_no_room(void **state)
{
    struct house *house = house_of(state);
    struct chart chart = {0};
    assert_int_equal(draw_in(house, 400, &chart), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_goes_from_point_to_point_in_each_direction),
        cmocka_unit_test(curves_join_the_values_that_are_there),
        cmocka_unit_test(series_differ_in_shape_and_are_named_at_their_ends),
        cmocka_unit_test(names_at_the_top_go_down_and_not_out),
        cmocka_unit_test(names_go_below_where_they_have_no_room_beside),
        cmocka_unit_test(labels_that_would_meet_are_left_out),
        cmocka_unit_test(columns_are_pressed_over_their_whole_height_and_never_overlap),
        cmocka_unit_test(everything_stays_within_the_width),
        cmocka_unit_test(a_series_is_told_in_words),
        cmocka_unit_test(an_empty_chart_takes_no_room),
    };
    return cmocka_run_group_tests(tests, house_make, house_remove);
}
