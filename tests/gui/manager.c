/* manager.c: a whole visit to "The team", by keys alone and by mouse alone, in the window;
 * and pictures of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/file.h"
#include "crowd.h"
#include "gui/figures.h"
#include "trip.h"

#define LIBRARY SOURCE_DIR "/tests/gui/library"

static struct action act(enum action_kind kind, int index)
{
    return (struct action){kind, index, 0};
}

static void add_people(struct crowd *crowd)
{
    static const char *const names[] = {"Ann Lee",  "Bo Dahl",   "Cy Ito",   "Dot Roy",
                                        "Eve Moss", "Finn Ward", "Gil Baker"};
    static const char *const ids[] = {"ann", "bo", "cy", "dot", "eve", "finn", "gil"};
    for (int round = 0; round < 3; round++)
        for (int i = 0; i < 7; i++)
            crowd_add(crowd, ids[i], names[i], i % 2 == 0 ? "Front desk" : "Returns", MODE_ASSESSED,
                      20 + 9 * i + 8 * round);
}

/* The same by either: what is pressed is pressed by the key or the mouse. */
static void press(struct trip *trip, bool mouse, struct action action)
{
    if (mouse)
        trip_click(trip, action);
    else
        trip_press_focused(trip, action);
}

static void visit(struct trip *trip, bool mouse)
{
    const struct team *team = &trip_app(trip)->team;
    press(trip, mouse, act(ACTION_TEAM, 0));
    assert_int_equal(trip_app(trip)->screen, SCREEN_TEAM);
    assert_non_null(team->figures);
    assert_int_equal(team->figures->overview.count, 7);
    press(trip, mouse, act(ACTION_TEAM_SORT, OVERVIEW_OVERALL));
    assert_string_equal(team->figures->overview.people[0].person->id, "ann");
    press(trip, mouse, act(ACTION_TEAM_SORT, OVERVIEW_OVERALL));
    assert_string_equal(team->figures->overview.people[0].person->id, "gil");
    trip_picture(trip, mouse ? "team-mouse" : "team-keys");
    press(trip, mouse, act(ACTION_TEAM_FILTER, 1));
    assert_int_equal(team->figures->overview.count, 3);
    press(trip, mouse, act(ACTION_TEAM_FILTER, TEAM_EVERYBODY));
    press(trip, mouse, act(ACTION_TEAM_OVERDUE, 0));
    assert_int_equal(team->figures->overview.found, team->figures->overview.behind);
    trip_picture(trip, mouse ? "team-overdue-mouse" : "team-overdue-keys");
    press(trip, mouse, act(ACTION_TEAM_OVERDUE, 0));
    assert_int_equal(team->figures->overview.found, 7);
    press(trip, mouse, act(ACTION_TEAM_PERSON, 4));
    assert_int_equal(team->person, 4);
    trip_picture(trip, mouse ? "team-person-mouse" : "team-person-keys");
    press(trip, mouse, act(ACTION_TEAM_BACK, 0));
    press(trip, mouse, act(ACTION_TEAM_WRITE, 0));
    assert_true(team->saved);
    assert_true(file_exists(team->path));
    trip_picture(trip, mouse ? "team-saved-mouse" : "team-saved-keys");
    press(trip, mouse, act(ACTION_TEAM_BACK, 0));
    assert_int_equal(trip_app(trip)->screen, SCREEN_PROFILES);
    assert_null(team->figures);
}

static void a_manager_looks_at_the_team(bool mouse)
{
    struct trip trip;
    struct crowd crowd;
    crowd_begin(&crowd);
    add_people(&crowd);
    crowd_write(&crowd, "folder.json",
                "{\"version\": 1, \"due\": {\"01-counter\": \"2000-01-01\"}}");
    trip_begin_in(&trip, LIBRARY, crowd.folder, 1280, 720);
    visit(&trip, mouse);
    trip_end(&trip);
    crowd_end(&crowd);
}

static void a_manager_looks_at_the_team_by_keys_alone(void **state)
{
    (void)state;
    a_manager_looks_at_the_team(false);
}

static void a_manager_looks_at_the_team_by_mouse_alone(void **state)
{
    (void)state;
    a_manager_looks_at_the_team(true);
}

/* Escape leads out one step at a time, and what was asked for alone is not left. */
static void escape_leads_back(void **state)
{
    (void)state;
    struct trip trip;
    struct crowd crowd;
    crowd_begin(&crowd);
    add_people(&crowd);
    trip_begin_in(&trip, LIBRARY, crowd.folder, 800, 600);
    trip_click(&trip, act(ACTION_TEAM, 0));
    trip_picture(&trip, "team-small");
    trip_click(&trip, act(ACTION_TEAM_PERSON, 0));
    trip_picture(&trip, "team-person-small");
    trip_press(&trip, SDLK_ESCAPE);
    assert_int_equal(trip_app(&trip)->team.person, TEAM_NOBODY);
    trip_press(&trip, SDLK_END);
    trip_picture(&trip, "team-small-end");
    trip_press(&trip, SDLK_ESCAPE);
    assert_int_equal(trip_app(&trip)->screen, SCREEN_PROFILES);
    trip_end(&trip);
    crowd_end(&crowd);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_manager_looks_at_the_team_by_keys_alone),
        cmocka_unit_test(a_manager_looks_at_the_team_by_mouse_alone),
        cmocka_unit_test(escape_leads_back),
    };
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
