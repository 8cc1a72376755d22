/* damage.c: a new picture is painted where it differs, and nowhere else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gui/damage.h"

struct pair {
    struct draw_list before, after;
};

static void add(struct draw_list *list, int x, const char *text)
{
    struct draw draw = {.kind = text != NULL ? DRAW_ICON : DRAW_FILL,
                        .rect = {x, 10, 20, 20},
                        .clip = {0, 0, 1000, 1000}};
    draw_list_add(list, &draw, text, text != NULL ? strlen(text) : 0);
}

static void begin(struct pair *pair)
{
    draw_list_init(&pair->before);
    draw_list_init(&pair->after);
    for (int i = 0; i < 4; i++) {
        add(&pair->before, i * 100, i % 2 == 0 ? "same" : NULL);
        add(&pair->after, i * 100, i % 2 == 0 ? "same" : NULL);
    }
}

static void expect(struct pair *pair, struct rect rect)
{
    struct rect found = damage_between(&pair->before, &pair->after);
    assert_memory_equal(&found, &rect, sizeof rect);
    found = damage_between(&pair->after, &pair->before);
    assert_memory_equal(&found, &rect, sizeof rect);
    draw_list_destroy(&pair->before);
    draw_list_destroy(&pair->after);
}

static void the_same_picture_damages_nothing(void **state)
{
    (void)state;
    struct pair pair;
    begin(&pair);
    expect(&pair, (struct rect){0, 0, 0, 0});
}

static void each_thing_that_is_seen_counts(void **state)
{
    (void)state;
    for (int field = 0; field < 6; field++) {
        struct pair pair;
        begin(&pair);
        struct draw *draw = &pair.after.at[2];
        if (field == 0)
            draw->color.a = 1;
        else if (field == 1)
            draw->pose.breath = 1;
        else if (field == 2)
            draw->text = "other";
        else if (field == 3)
            draw->mood = MOOD_FURIOUS;
        else if (field == 4)
            draw->pose.before = "somebody";
        else
            draw->radius = 3;
        expect(&pair, (struct rect){200, 10, 20, 20});
    }
}

static void what_has_moved_is_damage_where_it_was_and_where_it_is(void **state)
{
    (void)state;
    struct pair pair;
    begin(&pair);
    pair.after.at[1].rect.x += 50;
    expect(&pair, (struct rect){100, 10, 70, 20});
}

static void what_comes_and_goes_is_damage_where_it_is_seen(void **state)
{
    (void)state;
    struct pair pair;
    begin(&pair);
    add(&pair.after, 500, NULL);
    pair.after.at[4].clip.w = 510;
    expect(&pair, (struct rect){500, 10, 10, 20});
}

static void what_lies_outside_its_clip_is_no_damage(void **state)
{
    (void)state;
    struct pair pair;
    begin(&pair);
    pair.before.at[3].clip = pair.after.at[3].clip = (struct rect){0, 0, 50, 50};
    pair.after.at[3].color.r = 9;
    expect(&pair, (struct rect){0, 0, 0, 0});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_picture_damages_nothing),
        cmocka_unit_test(each_thing_that_is_seen_counts),
        cmocka_unit_test(what_has_moved_is_damage_where_it_was_and_where_it_is),
        cmocka_unit_test(what_comes_and_goes_is_damage_where_it_is_seen),
        cmocka_unit_test(what_lies_outside_its_clip_is_no_damage),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
