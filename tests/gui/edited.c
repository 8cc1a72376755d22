/* edited.c: a conversation that was left, and edited since, is taken up again in the
 * window: the person is told, and chooses. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/bundle.h"
#include "base/file.h"
#include "house.h"

struct place {
    char folder[64], data[96];
    struct house house;
};

static void open_house(struct place *place)
{
    house_open(&place->house, place->folder, place->data);
    house_read_catalogue(&place->house);
}

/* The first `old` in the scenario becomes `new`. */
static void edit(const struct place *place, const char *old, const char *new)
{
    char path[160];
    struct text content, changed;
    snprintf(path, sizeof path, "%s/01-counter/counter.lua", place->folder);
    text_init(&content);
    text_init(&changed);
    assert_true(file_read(path, 1 << 20, &content, NULL));
    const char *found = strstr(content.at, old);
    assert_non_null(found);
    text_add_bytes(&changed, content.at, (size_t)(found - content.at));
    text_add(&changed, new);
    text_add(&changed, found + strlen(old));
    assert_true(file_write(path, changed.at, changed.length, NULL));
    text_destroy(&changed);
    text_destroy(&content);
}

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    char command[256];
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    *state = place;
    if (mkdtemp(place->folder) == NULL)
        return -1;
    snprintf(place->data, sizeof place->data, "%s/data", place->folder);
    snprintf(command, sizeof command, "cp -r '%s/tests/gui/library/.' '%s'", SOURCE_DIR,
             place->folder);
    if (system(command) != 0)
        return -1;
    open_house(place);
    house_begin(&place->house, MODE_PRACTICE);
    house_on(&place->house);
    house_close(&place->house);
    return 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    house_close(&place->house);
    bool ok = bundle_remove(place->folder, NULL);
    free(place);
    return ok ? 0 : -1;
}

static void resume(struct place *place)
{
    struct house *house = &place->house;
    open_house(place);
    size_t item = catalogue_find(&house->app.catalogue, "counter");
    house_act(house, (struct action){ACTION_RESUME, (int)item, 0});
    assert_int_equal(house->app.screen, SCREEN_CONVERSATION);
}

static void what_was_not_edited_goes_on_at_once(void **state)
{
    struct place *place = *state;
    resume(place);
    assert_int_equal(place->house.app.sheet, SHEET_NONE);
}

static void an_edit_is_told_and_one_goes_on(void **state)
{
    struct place *place = *state;
    struct house *house = &place->house;
    edit(place, "summary   = \"", "summary   = \"New: ");
    resume(place);
    assert_int_equal(house->app.sheet, SHEET_EDITED);
    assert_non_null(frame_find(&house->frame, (struct action){.kind = ACTION_CONTINUE}));
    assert_null(house->app.training->played);
    house_key(house, KEY_PRESS);
    assert_int_equal(house->app.sheet, SHEET_NONE);
    assert_int_equal(house->app.training->progress.count, 1);
}

static void or_one_begins_anew(void **state)
{
    struct place *place = *state;
    struct house *house = &place->house;
    edit(place, "summary   = \"", "summary   = \"New: ");
    resume(place);
    size_t item = catalogue_find(&house->app.catalogue, "counter");
    house_click(house, (struct action){ACTION_PRACTISE, (int)item, 0});
    assert_int_equal(house->app.sheet, SHEET_BRIEFING);
    assert_int_equal(house->app.training->progress.count, 2);
    assert_int_equal(house->app.training->run.journal.count, 0);
}

static void what_fits_no_more_is_finished_as_it_was(void **state)
{
    struct place *place = *state;
    struct house *house = &place->house;
    edit(place, "return scenario \"counter\"", "return scenario \"other\"");
    resume(place);
    assert_int_equal(house->app.sheet, SHEET_EDITED);
    assert_non_null(house->app.training->played);
    house_key(house, KEY_PRESS);
    assert_int_equal(house->app.sheet, SHEET_NONE);
    house_on(house);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
    assert_int_equal(house->app.screen, SCREEN_COURSE);
    assert_null(house->app.training->played);
}

static void given_up_and_listed(struct place *place)
{
    struct house *house = &place->house;
    struct move quit = {.kind = MOVE_QUIT};
    resume(place);
    app_apply(&house->app, &quit);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
    house_act(house, (struct action){.kind = ACTION_PROGRESS});
    assert_int_equal(house->app.screen, SCREEN_PROGRESS);
}

static bool shows(const struct house *house, const char *words)
{
    for (size_t i = 0; i < house->frame.list.count; i++)
        if (house->frame.list.at[i].text != NULL &&
            strstr(house->frame.list.at[i].text, words) != NULL)
            return true;
    return false;
}

static void what_was_finished_is_looked_at_and_left_again(void **state)
{
    struct place *place = *state;
    struct house *house = &place->house;
    given_up_and_listed(place);
    house_click(house, (struct action){.kind = ACTION_LOOK});
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    assert_true(shows(house, "practice · given up"));
    assert_false(shows(house, "edited since"));
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.screen, SCREEN_PROGRESS);
    assert_int_equal(app_focus(&house->app, &house->frame)->action.kind, ACTION_LOOK);
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.screen, SCREEN_COURSE);
}

static void what_was_edited_since_is_looked_at_as_it_was(void **state)
{
    struct place *place = *state;
    struct house *house = &place->house;
    given_up_and_listed(place);
    house_close(house);
    edit(place, "title     = \"", "title     = \"The new ");
    open_house(place);
    house_act(house, (struct action){.kind = ACTION_PROGRESS});
    assert_true(shows(house, "The new "));
    house_click(house, (struct action){.kind = ACTION_LOOK});
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    assert_true(shows(house, "edited since"));
    assert_true(shows(house, "as it was on"));
    assert_false(shows(house, "The new "));
    assert_int_equal(house->app.training->progress.count, 1);
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.screen, SCREEN_PROGRESS);
}

static void what_is_no_longer_kept_is_told(void **state)
{
    struct place *place = *state;
    struct house *house = &place->house;
    char scenarios[128];
    given_up_and_listed(place);
    house_close(house);
    edit(place, "title     = \"", "title     = \"The new ");
    snprintf(scenarios, sizeof scenarios, "%s/scenarios", place->data);
    assert_true(bundle_remove(scenarios, NULL));
    open_house(place);
    house_act(house, (struct action){.kind = ACTION_PROGRESS});
    house_click(house, (struct action){.kind = ACTION_LOOK});
    assert_int_equal(house->app.screen, SCREEN_PROGRESS);
    assert_non_null(strstr(house->app.notice.text, "what it was then is not kept"));
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(what_was_not_edited_goes_on_at_once),
        IN_A_PLACE(an_edit_is_told_and_one_goes_on),
        IN_A_PLACE(or_one_begins_anew),
        IN_A_PLACE(what_fits_no_more_is_finished_as_it_was),
        IN_A_PLACE(what_was_finished_is_looked_at_and_left_again),
        IN_A_PLACE(what_was_edited_since_is_looked_at_as_it_was),
        IN_A_PLACE(what_is_no_longer_kept_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
