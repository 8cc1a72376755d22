/* outline.c: what a listener is told of a screen, and what is said when it changes. */
#include "gui/outline.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gui/voice.h"
#include "house.h"

struct listener {
    struct house house;
    struct outline before, now;
    struct text said;
};

/* Listens once: what changed since the last time is in `said`. */
static const char *listen(struct listener *listener)
{
    struct house *house = &listener->house;
    struct outline kept = listener->before;
    listener->before = listener->now;
    listener->now = kept;
    assert_true(outline_make(&listener->now, &house->frame, app_focus(&house->app, &house->frame),
                             house->app.scroll.view.y, NULL));
    text_clear(&listener->said);
    voice_change(&listener->before, &listener->now, &listener->said);
    return text_string(&listener->said);
}

static int begin(void **state)
{
    struct listener *listener = calloc(1, sizeof *listener);
    assert_non_null(listener);
    house_open(&listener->house, SOURCE_DIR "/tests/gui/library", NULL);
    house_read_catalogue(&listener->house);
    outline_init(&listener->before);
    outline_init(&listener->now);
    text_init(&listener->said);
    *state = listener;
    return 0;
}

static int end(void **state)
{
    struct listener *listener = *state;
    text_destroy(&listener->said);
    outline_destroy(&listener->before);
    outline_destroy(&listener->now);
    house_close(&listener->house);
    free(listener);
    return 0;
}

static size_t find(const struct outline *outline, const char *text)
{
    for (size_t i = 0; i < outline->count; i++)
        if (strcmp(outline->at[i].text, text) == 0)
            return i;
    fail_msg("nobody is told: %s", text);
    return 0;
}

static void paragraphs_are_told_whole_and_once(void **state)
{
    struct listener *listener = *state;
    house_act(&listener->house, (struct action){ACTION_PRACTISE, 0, 0});
    listen(listener);
    const struct outline *outline = &listener->now;
    const char *situation = listener->house.training.scenario->situation;
    const struct node *node = &outline->at[find(outline, situation)];
    assert_int_equal(node->kind, NODE_PARAGRAPH);
    assert_true(node->rect.h > node[-1].rect.h);
    for (size_t i = 0; i < outline->count; i++)
        for (size_t other = 0; other < i; other++)
            if (outline->at[i].kind == NODE_TARGET)
                assert_string_not_equal(outline->at[i].text, outline->at[other].text);
}

static void the_strip_at_the_top_is_read_first(void **state)
{
    struct listener *listener = *state;
    house_begin(&listener->house, MODE_PRACTICE);
    house_on(&listener->house);
    listen(listener);
    const struct outline *outline = &listener->now;
    const char *title = listener->house.training.scenario->title;
    assert_true(find(outline, title) < find(outline, "The door opens."));
    assert_int_equal(outline->at[find(outline, title)].kind, NODE_HEADING);
    assert_true(find(outline, "Leave") < find(outline, "The door opens."));
    assert_true(find(outline, "The door opens.") < find(outline, "You are lying."));
    assert_string_equal(outline->title, title);
}

static void replies_have_places_keys_and_the_focus(void **state)
{
    struct listener *listener = *state;
    house_begin(&listener->house, MODE_PRACTICE);
    house_on(&listener->house);
    house_key(&listener->house, KEY_DOWN);
    house_key(&listener->house, KEY_DOWN);
    listen(listener);
    const struct node *node = outline_focus(&listener->now);
    assert_non_null(node);
    assert_string_equal(node->text, "You are lying.");
    assert_int_equal(node->role, ROLE_REPLY);
    assert_int_equal(node->place, 2);
    assert_int_equal(node->count, 3);
    assert_int_equal(node->key, '2');
    assert_true(node->showing);
}

static void a_button_of_a_card_says_what_it_belongs_to(void **state)
{
    struct listener *listener = *state;
    listen(listener);
    const struct outline *outline = &listener->now;
    const struct node *node = &outline->at[find(outline, "Practise")];
    assert_string_equal(node->context, listener->house.app.catalogue.entries[0].title);
}

static void a_line_is_said_with_its_speaker_when_it_comes(void **state)
{
    struct listener *listener = *state;
    house_begin(&listener->house, MODE_PRACTICE);
    listen(listener);
    assert_string_equal(listen(listener), "");
    house_on(&listener->house);
    assert_non_null(strstr(listen(listener),
                           "Dana Reyes. at the counter. I was told that it would be here. "
                           "Patience is at 40."));
    assert_null(strstr(text_string(&listener->said), "The door opens."));
    assert_non_null(strstr(text_string(&listener->said), "Dana Reyes looks annoyed."));
}

static void moving_the_focus_says_the_target_alone(void **state)
{
    struct listener *listener = *state;
    house_begin(&listener->house, MODE_PRACTICE);
    house_on(&listener->house);
    house_key(&listener->house, KEY_DOWN);
    listen(listener);
    house_key(&listener->house, KEY_DOWN);
    assert_string_equal(listen(listener), "You are lying. Reply 2 of 3.");
}

static void an_answer_in_practice_is_said_with_its_coaching(void **state)
{
    struct listener *listener = *state;
    house_begin(&listener->house, MODE_PRACTICE);
    house_on(&listener->house);
    listen(listener);
    house_character(&listener->house, '2');
    listen(listener);
    assert_non_null(strstr(text_string(&listener->said), "You. You are lying."));
    assert_non_null(strstr(text_string(&listener->said), "An insult."));
    assert_null(strstr(text_string(&listener->said), "I was told"));
}

static void what_is_picked_and_sorted_is_said(void **state)
{
    struct listener *listener = *state;
    struct house *house = &listener->house;
    house_begin(house, MODE_ASSESSED);
    house_on(house);
    house_character(house, '2');
    house_on(house);
    house_key(house, KEY_DOWN);
    listen(listener);
    house_key(house, KEY_PRESS);
    assert_string_equal(listen(listener), "The number of the parcel. Picked. Check box 1 of 3.");
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
    listen(listener);
    house->app.focus = (struct action){ACTION_ASSIGN, 1, 0};
    house_build(house);
    assert_string_equal(listen(listener), "The shelf. Colleague. Not chosen. Choice 1 of 3.");
    house->app.focus = (struct action){ACTION_ASSIGN, 1, 1};
    house_build(house);
    assert_string_equal(listen(listener), "Customer. Not chosen. Choice 2 of 3.");
}

static void a_notice_and_a_hint_are_said(void **state)
{
    struct listener *listener = *state;
    house_begin(&listener->house, MODE_PRACTICE);
    house_on(&listener->house);
    listen(listener);
    err_set(&listener->house.app.notice, ERR_SYSTEM, "the disk is full");
    house_build(&listener->house);
    assert_string_equal(listen(listener), "the disk is full");
    house_character(&listener->house, 'h');
    assert_non_null(strstr(listen(listener), "A hint. "));
}

static void another_screen_begins_with_its_title(void **state)
{
    struct listener *listener = *state;
    listen(listener);
    house_act(&listener->house, (struct action){ACTION_PRACTISE, 0, 0});
    const char *title = listener->house.training.scenario->title;
    assert_memory_equal(listen(listener), title, strlen(title));
    assert_non_null(strstr(text_string(&listener->said), "Begin. Button."));
}

static const char *speak(struct listener *listener, bool was_on, bool is_on)
{
    text_clear(&listener->said);
    voice_speak(was_on, is_on, &listener->before, &listener->now, &listener->said);
    return text_string(&listener->said);
}

static void speech_says_that_it_begins_and_where_one_is(void **state)
{
    struct listener *listener = *state;
    house_begin(&listener->house, MODE_PRACTICE);
    house_on(&listener->house);
    house_key(&listener->house, KEY_DOWN);
    listen(listener);
    listen(listener);
    assert_string_equal(speak(listener, false, false), "");
    assert_string_equal(speak(listener, true, true), "");
    assert_string_equal(speak(listener, true, false), "Speech off.");
    const char *words = speak(listener, false, true);
    assert_memory_equal(words, "Speech on.", 10);
    assert_non_null(strstr(words, "I was told that it would be here."));
    assert_non_null(strstr(words, "Reply 1 of 3."));
}

static void a_key_turns_speech_on_and_off(void **state)
{
    struct listener *listener = *state;
    assert_false(listener->house.app.settings.speech);
    house_key(&listener->house, KEY_SPEECH);
    assert_true(listener->house.app.settings.speech);
    assert_true(listener->house.app.kept.speech);
    house_key(&listener->house, KEY_SPEECH);
    assert_false(listener->house.app.settings.speech);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(paragraphs_are_told_whole_and_once, begin, end),
        cmocka_unit_test_setup_teardown(the_strip_at_the_top_is_read_first, begin, end),
        cmocka_unit_test_setup_teardown(replies_have_places_keys_and_the_focus, begin, end),
        cmocka_unit_test_setup_teardown(a_button_of_a_card_says_what_it_belongs_to, begin, end),
        cmocka_unit_test_setup_teardown(a_line_is_said_with_its_speaker_when_it_comes, begin, end),
        cmocka_unit_test_setup_teardown(moving_the_focus_says_the_target_alone, begin, end),
        cmocka_unit_test_setup_teardown(an_answer_in_practice_is_said_with_its_coaching, begin,
                                        end),
        cmocka_unit_test_setup_teardown(what_is_picked_and_sorted_is_said, begin, end),
        cmocka_unit_test_setup_teardown(a_notice_and_a_hint_are_said, begin, end),
        cmocka_unit_test_setup_teardown(speech_says_that_it_begins_and_where_one_is, begin, end),
        cmocka_unit_test_setup_teardown(a_key_turns_speech_on_and_off, begin, end),
        cmocka_unit_test_setup_teardown(another_screen_begins_with_its_title, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
