/* portrait.c: every person in every mood, and what a broken portrait is told. */
#include "gui/portrait.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "story/cast.h"

static const char *const person =
    "<svg data-brow=\"#111111\" data-lip=\"#222222\"><g id=\"face\" transform=\"x\"></g><a/></svg>";

static void the_face_goes_into_the_head_in_its_colours(void **state)
{
    (void)state;
    struct text picture;
    struct err err = {0};
    text_init(&picture);
    assert_true(portrait_compose(person, "<svg w=\"1\"><b c=\"{brow}\"/>{lip}</svg>", NULL,
                                 &picture, &err));
    assert_string_equal(text_string(&picture),
                        "<svg data-brow=\"#111111\" data-lip=\"#222222\"><g id=\"face\" "
                        "transform=\"x\"><b c=\"#111111\"/>#222222</g><a/></svg>");
    text_destroy(&picture);
}

struct broken {
    const char *person, *mood, *said;
};

static void a_broken_portrait_is_told_what_it_lacks(void **state)
{
    (void)state;
    static const struct broken broken[] = {
        {"<svg></svg>", "<svg></svg>", "<g id=\"face\">"},
        {"<g id=\"face\"></g>", "<g/>", "mood"},
        {"<g id=\"face\"></g>", "<svg>", "mood"},
        {"<g id=\"face\"></g>", "<svg>{brow}</svg>", "data-brow"},
        {"<g id=\"face\"></g>", "<svg>{brow</svg>", "data-brow"},
    };
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        struct text picture;
        struct err err = {0};
        text_init(&picture);
        assert_false(portrait_compose(broken[i].person, broken[i].mood, NULL, &picture, &err));
        assert_int_equal(err.kind, ERR_BAD);
        assert_non_null(strstr(err.text, broken[i].said));
        text_destroy(&picture);
    }
}

static void read_asset(const char *folder, const char *name, struct text *svg)
{
    char path[512];
    struct err err = {0};
    snprintf(path, sizeof path, SOURCE_DIR "/assets/portraits/%s%s.svg", folder, name);
    text_init(svg);
    if (!file_read(path, 1 << 20, svg, &err))
        fail_msg("%s", err.text);
}

static void compose_asset(const char *id, enum mood mood)
{
    struct text drawn, face, picture;
    struct err err = {0};
    read_asset("", id, &drawn);
    read_asset("moods/", mood_name(mood), &face);
    text_init(&picture);
    if (!portrait_compose(text_string(&drawn), text_string(&face), NULL, &picture, &err))
        fail_msg("%s %s: %s", id, mood_name(mood), err.text);
    assert_null(strchr(text_string(&picture), '{'));
    text_destroy(&drawn);
    text_destroy(&face);
    text_destroy(&picture);
}

static void everybody_has_every_mood(void **state)
{
    (void)state;
    struct file_names names;
    struct err err = {0};
    size_t people = 0;
    assert_true(file_list(SOURCE_DIR "/assets/portraits", &names, &err));
    for (size_t i = 0; i < names.count; i++) {
        char *ending = strstr(names.at[i], ".svg");
        if (ending == NULL)
            continue;
        *ending = '\0';
        people++;
        for (int mood = 0; mood < MOOD_COUNT; mood++)
            compose_asset(names.at[i], (enum mood)mood);
    }
    assert_true(people >= 6);
    file_names_destroy(&names);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_face_goes_into_the_head_in_its_colours),
        cmocka_unit_test(a_broken_portrait_is_told_what_it_lacks),
        cmocka_unit_test(everybody_has_every_mood),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
