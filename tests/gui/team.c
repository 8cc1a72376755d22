/* team.c: "The team" of small folders made for it: what it shows, in which order, of whom,
 * and what it says of folders that are empty, damaged or private. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "bench/cohort.h"
#include "crowd.h"
#include "gui/figures.h"
#include "gui/input.h"
#include "gui/managing.h"
#include "house.h"
#include "report/page.h"

struct office {
    struct house house;
    struct crowd crowd;
};

static int set_up(void **state)
{
    struct office *office = calloc(1, sizeof *office);
    *state = office;
    house_open(&office->house, SOURCE_DIR "/tests/gui/library", NULL);
    crowd_begin(&office->crowd);
    office->house.app.assets = SOURCE_DIR "/assets";
    return 0;
}

static int tear_down(void **state)
{
    struct office *office = *state;
    house_close(&office->house);
    crowd_end(&office->crowd);
    free(office);
    return 0;
}

static struct action act(enum action_kind kind, int index)
{
    return (struct action){kind, index, 0};
}

static void open_team(struct office *office)
{
    managing_begin(&office->house.app, office->crowd.folder, true);
    house_build(&office->house);
    crowd_wait(&office->house);
}

static bool shows(const struct house *house, const char *words)
{
    for (size_t i = 0; i < house->frame.list.count; i++) {
        const struct draw *draw = &house->frame.list.at[i];
        if (draw->kind == DRAW_TEXT && draw->whole != NULL && strstr(draw->whole, words) != NULL)
            return true;
    }
    return false;
}

/* The ids of the rows, in order: "ann bo". */
static const char *order(const struct house *house, char *ids)
{
    ids[0] = '\0';
    for (size_t i = 0; i < house->frame.target_count; i++) {
        struct action action = house->frame.targets[i].action;
        if (action.kind != ACTION_TEAM_PERSON)
            continue;
        strcat(ids, ids[0] == '\0' ? "" : " ");
        strcat(ids, house->app.team.figures->cohort.people.at[action.index].id);
    }
    return ids;
}

/* Dot only practised, which her manager does not see. */
static void add_four(struct crowd *crowd)
{
    crowd_add(crowd, "z-ann", "Ann Lee", "North", MODE_ASSESSED, 70);
    crowd_add(crowd, "bo", "bo Dahl", "South", MODE_ASSESSED, 90);
    crowd_add(crowd, "cy", "Çy Ito", "North", MODE_ASSESSED, 40);
    crowd_add(crowd, "dot", "Dot Roy", "", MODE_PRACTICE, 100);
}

static void people_are_ordered_by_any_column_both_ways(void **state)
{
    static const struct {
        enum overview_column column;
        const char *once, *again;
    } orders[] = {
        {OVERVIEW_TEAM, "dot cy z-ann bo", "bo cy z-ann dot"},
        {OVERVIEW_LESSONS, "cy dot bo z-ann", "bo z-ann cy dot"},
        {OVERVIEW_OVERALL, "cy z-ann bo dot", "bo z-ann cy dot"},
        {OVERVIEW_EMPATHY, "cy z-ann bo dot", "bo z-ann cy dot"},
        {OVERVIEW_NAME, "z-ann bo cy dot", "dot cy bo z-ann"},
        {OVERVIEW_CRITICAL, "bo cy dot z-ann", "bo cy dot z-ann"},
    };
    struct office *office = *state;
    struct house *house = &office->house;
    char ids[128];
    add_four(&office->crowd);
    open_team(office);
    assert_string_equal(order(house, ids), "z-ann bo cy dot");
    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
        house_act(house, act(ACTION_TEAM_SORT, (int)orders[i].column));
        assert_string_equal(order(house, ids), orders[i].once);
        house_click(house, act(ACTION_TEAM_SORT, (int)orders[i].column));
        assert_string_equal(order(house, ids), orders[i].again);
    }
}

static void a_team_can_be_chosen_and_the_order_stays(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    char ids[128];
    add_four(&office->crowd);
    open_team(office);
    assert_true(shows(house, "4 people · 3 attempts"));
    house_act(house, act(ACTION_TEAM_SORT, OVERVIEW_OVERALL));
    house_click(house, act(ACTION_TEAM_FILTER, 1));
    assert_string_equal(order(house, ids), "cy z-ann bo dot"); /* until the others are there */
    crowd_wait(house);
    assert_string_equal(order(house, ids), "cy z-ann");
    assert_true(shows(house, "2 people · 2 attempts"));
    assert_non_null(frame_find(&house->frame, act(ACTION_TEAM_FILTER, 2)));
    house_act(house, act(ACTION_TEAM_FILTER, 0));
    crowd_wait(house);
    assert_string_equal(order(house, ids), "dot");
    house_act(house, act(ACTION_TEAM_FILTER, TEAM_EVERYBODY));
    crowd_wait(house);
    assert_string_equal(order(house, ids), "cy z-ann bo dot");
}

static void practice_is_shown_only_where_the_folder_says_so(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    add_four(&office->crowd);
    open_team(office);
    assert_true(shows(house, "Assessments only."));
    assert_false(shows(house, "100 %"));
    crowd_write(&office->crowd, "folder.json", "{\"version\": 1, \"managers_see_practice\": true}");
    house_act(house, act(ACTION_TEAM_READ, 0));
    crowd_wait(house);
    assert_true(shows(house, "Practice attempts are counted too"));
    assert_true(shows(house, "100 %"));
    assert_true(shows(house, "4 people · 4 attempts"));
    crowd_write(&office->crowd, "folder.json", "{\"version\": 1, \"managers_see_practice\": 1}");
    house_act(house, act(ACTION_TEAM_READ, 0));
    crowd_wait(house);
    assert_true(shows(house, "There is nothing to show"));
    assert_true(shows(house, "folder.json"));
}

/* Ann and bo passed on their first day; of no other is the lesson done. */
static void who_is_overdue_is_told_and_can_be_listed_alone(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    char ids[128];
    add_four(&office->crowd);
    crowd_write(
        &office->crowd, "trainees/new.json",
        "{\"version\": 2, \"trainee\": {\"id\": \"new\", \"name\": \"New\", \"team\": \"\", "
        "\"language\": \"en\", \"avatar\": \"\", \"color\": \"\"}, \"attempts\": []}");
    crowd_write(&office->crowd, "folder.json", "{\"version\": 1, \"due\": {\"01-counter\": 2}}");
    house->app.now += 2 * 86400;
    open_team(office);
    assert_true(shows(house, "Nobody has an overdue lesson; days are known of 4, no first day is "
                             "known of the others."));
    assert_null(frame_find(&house->frame, act(ACTION_TEAM_OVERDUE, 0)));
    house->app.now += 86400;
    house_act(house, act(ACTION_TEAM_READ, 0));
    crowd_wait(house);
    assert_true(shows(house, "2 of them have an overdue lesson; days are known of 4"));
    assert_true(shows(house, "1 overdue"));
    house_click(house, act(ACTION_TEAM_OVERDUE, 0));
    assert_string_equal(order(house, ids), "cy dot");
    assert_true(shows(house, "Found: 2 of 5"));
    house_act(house, act(ACTION_TEAM_PERSON, 1));
    assert_true(shows(house, "1 overdue · 1 attempt · "));
    assert_false(shows(house, "·  ")); /* two spaces */
    assert_true(shows(house, "begun, was due by 16 November"));
    house_act(house, act(ACTION_TEAM_BACK, 0));
    assert_string_equal(order(house, ids), "cy dot");
    house_act(house, act(ACTION_TEAM_OVERDUE, 0));
    assert_string_equal(order(house, ids), "z-ann bo cy dot new");
    house_act(house, act(ACTION_TEAM_PERSON, 4));
    assert_true(shows(house, "passed in time for 16 November"));
    house_act(house, act(ACTION_TEAM_BACK, 0));
    house_act(house, act(ACTION_TEAM_PERSON, 3));
    assert_true(shows(house, "due 2 days after a first day that is not known"));
}

static void a_lesson_that_the_course_has_not_is_told_in_place_of_figures(void **state)
{
    struct office *office = *state;
    add_four(&office->crowd);
    crowd_write(&office->crowd, "folder.json", "{\"version\": 1, \"due\": {\"nowhere\": 2}}");
    open_team(office);
    assert_true(shows(&office->house, "There is nothing to show"));
    assert_true(shows(&office->house, "the course has no lesson \"nowhere\""));
}

static void small_groups_are_not_shown_and_it_says_why(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    add_four(&office->crowd);
    open_team(office);
    assert_true(shows(house, "of fewer than 5 people is not shown"));
    assert_false(shows(house, "Mean "));
    crowd_write(&office->crowd, "folder.json", "{\"version\": 1, \"least_group\": 2}");
    house_act(house, act(ACTION_TEAM_READ, 0));
    crowd_wait(house);
    assert_true(shows(house, "Mean 67\u00a0%, of 3 people; 67\u00a0% of attempts passed"));
}

static void an_empty_folder_says_what_to_do(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    open_team(office);
    assert_true(shows(house, "There is nothing to show"));
    assert_true(shows(house, "name a data folder"));
    add_four(&office->crowd);
    house_click(house, act(ACTION_TEAM_READ, 0));
    crowd_wait(house);
    assert_true(shows(house, "4 people"));
}

static void files_that_cannot_be_read_are_named_and_stop_nothing(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    add_four(&office->crowd);
    crowd_write(&office->crowd, "trainees/torn.json", "{\"version\": 2, \"prof");
    crowd_write(&office->crowd, "trainees/empty.json", "");
    open_team(office);
    assert_true(shows(house, "4 people · 3 attempts · 3 files could not be used: see the end"));
    assert_true(shows(house, "torn.json"));
    assert_true(shows(house, "empty.json"));
    assert_true(shows(house, "it is empty: restore it from a copy, or remove it"));
}

static void a_folder_of_damaged_files_alone_names_them(void **state)
{
    struct office *office = *state;
    crowd_write(&office->crowd, "trainees/torn.json", "no");
    open_team(office);
    assert_true(shows(&office->house, "0 people"));
    assert_true(shows(&office->house, "Nobody's file could be read."));
    assert_true(shows(&office->house, "torn.json"));
}

static void a_long_list_comes_in_pages_and_all_of_a_page_is_in_reach(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    char id[16], name[32], ids[2048];
    for (int i = 0; i < 200; i++) {
        snprintf(id, sizeof id, "p%03d", i);
        snprintf(name, sizeof name, "Person %03d", i);
        crowd_add(&office->crowd, id, name, "North", MODE_ASSESSED, i / 2);
    }
    open_team(office);
    assert_true(shows(house, "200 people · 200 attempts"));
    assert_true(shows(house, "People 1 to 50 of 200"));
    assert_true(house->app.scroll.most > house->app.scroll.view.h);
    assert_null(frame_find(&house->frame, act(ACTION_TEAM_PERSON, 50)));
    for (int i = 0; i < 300 && !action_same(house->app.focus, act(ACTION_TEAM_PERSON, 49)); i++)
        house_key(house, KEY_TAB);
    const struct target *last = frame_find(&house->frame, act(ACTION_TEAM_PERSON, 49));
    assert_false(rect_is_empty(rect_shared(last->rect, last->clip)));
    house_act(house, act(ACTION_TEAM_PAGE, 3));
    assert_true(shows(house, "People 151 to 200 of 200"));
    assert_null(frame_find(&house->frame, act(ACTION_TEAM_PAGE, 4)));
    assert_int_equal(strncmp(order(house, ids), "p150 p151 ", 10), 0);
    house_act(house, act(ACTION_TEAM_SORT, OVERVIEW_NAME));
    assert_int_equal(strncmp(order(house, ids), "p199 p198 ", 10), 0);
}

static void a_person_is_looked_at_and_left_as_it_was_come_from(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    add_four(&office->crowd);
    crowd_add(&office->crowd, "bo", "bo Dahl", "South", MODE_ASSESSED, 50);
    open_team(office);
    house_key(house, KEY_END);
    int offset = house->app.scroll.offset;
    assert_true(offset > 0);
    house_act(house, act(ACTION_TEAM_PERSON, 0));
    assert_int_equal(house->app.scroll.offset, 0);
    assert_true(shows(house, "South · 1 of 1 lessons passed · 2 attempts"));
    assert_true(shows(house, "from 90 % to 50 %"));
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.scroll.offset, offset);
    assert_true(action_same(house->app.focus, act(ACTION_TEAM_PERSON, 0)));
    house_act(house, act(ACTION_TEAM_PERSON, 2)); /* Dot, of whom nothing may be seen */
    assert_true(shows(house, "There is none yet that was played to its end and may be seen here."));
}

static void escape_stops_the_reading(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    add_four(&office->crowd);
    managing_begin(&house->app, office->crowd.folder, true);
    house_build(house);
    assert_true(shows(house, "Reading the folder"));
    house_key(house, KEY_ESCAPE);
    assert_null(house->app.team.errand);
    assert_int_equal(house->app.screen, SCREEN_TEAM);
    assert_true(shows(house, "Stopped"));
    house_act(house, act(ACTION_TEAM_READ, 0));
    crowd_wait(house);
    assert_true(shows(house, "4 people"));
}

static void a_stopped_change_of_team_leaves_who_was_shown(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    add_four(&office->crowd);
    open_team(office);
    house_act(house, act(ACTION_TEAM_FILTER, 1));
    house_key(house, KEY_ESCAPE);
    assert_true(shows(house, "4 people"));
    assert_true(frame_find(&house->frame, act(ACTION_TEAM_FILTER, TEAM_EVERYBODY))->on);
}

static char opened[1024];

static bool open_file(const char *path)
{
    snprintf(opened, sizeof opened, "%s", path);
    return true;
}

static void the_report_is_written_and_opened(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    struct text page;
    struct err err;
    add_four(&office->crowd);
    house->app.open_folder = open_file;
    open_team(office);
    house_click(house, act(ACTION_TEAM_WRITE, 0));
    crowd_wait(house);
    assert_true(house->app.team.saved);
    assert_true(shows(house, "/reports/Understudy report 2023-11-14.html"));
    house_click(house, act(ACTION_TEAM_OPEN, 0));
    assert_string_equal(opened, house->app.team.path);
    text_init(&page);
    assert_true(file_read(opened, 8 << 20, &page, &err));
    assert_non_null(strstr(page.at, "\"Ann Lee\""));
    text_destroy(&page);
}

static void type(struct house *house, const char *text)
{
    struct input input = {.kind = INPUT_TEXT, .text = text};
    input_take(&house->app, &house->frame, &input);
    house_build(house);
}

static void many_people_are_searched_by_name_and_team(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    char id[16], name[32], ids[256];
    struct action entry = act(ACTION_ENTRY, 0);
    add_four(&office->crowd);
    open_team(office);
    assert_null(frame_find(&house->frame, entry)); /* four are seen at a glance */
    for (int i = 0; i < 60; i++) {
        snprintf(id, sizeof id, "x%02d", i);
        snprintf(name, sizeof name, "Person Number%d", i);
        crowd_add(&office->crowd, id, name, "East", MODE_ASSESSED, 50);
    }
    house_act(house, act(ACTION_TEAM_READ, 0));
    crowd_wait(house);
    house_act(house, act(ACTION_TEAM_PAGE, 1));
    house_click(house, entry);
    type(house, "NORTH cy");
    assert_string_equal(order(house, ids), "cy");
    assert_true(shows(house, "Found: 1 of 64"));
    house_act(house, act(ACTION_TEAM_READ, 0)); /* what is typed stays */
    crowd_wait(house);
    assert_string_equal(order(house, ids), "cy");
    house_click(house, entry);
    house_key(house, KEY_BACKSPACE);
    house_key(house, KEY_BACKSPACE);
    assert_string_equal(order(house, ids), "z-ann cy");
    type(house, "zz");
    assert_true(shows(house, "Nobody here has a name like that."));
    house_key(house, KEY_ESCAPE);
    assert_true(shows(house, "People 1 to 50 of 64"));
    assert_int_equal(house->app.screen, SCREEN_TEAM);
}

/* Of four people it may be over before it is stopped. */
static void a_report_that_is_being_written_can_be_stopped(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    add_four(&office->crowd);
    open_team(office);
    house_act(house, act(ACTION_TEAM_WRITE, 0));
    house->app.milliseconds += 1000;
    house_build(house);
    assert_true(shows(house, "Writing "));
    assert_true(shows(house, " people") || shows(house, "The page comes first."));
    house_click(house, act(ACTION_TEAM_STOP, 0));
    assert_null(house->app.team.errand);
    bool saved = house->app.team.saved;
    assert_int_equal(saved, file_exists(house->app.team.path));
    assert_true(shows(house, saved ? "Saved as " : "none was kept"));
    house_act(house, act(ACTION_TEAM_WRITE, 0));
    crowd_wait(house);
    assert_false(shows(house, "none was kept"));
    assert_true(shows(house, "Saved as "));
}

static void where_nothing_opens_a_page_its_place_is_said(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    add_four(&office->crowd);
    house->app.open_folder = NULL;
    open_team(office);
    house_act(house, act(ACTION_TEAM_WRITE, 0));
    crowd_wait(house);
    house_click(house, act(ACTION_TEAM_OPEN, 0));
    assert_non_null(strstr(house->app.notice.text, house->app.team.path));
    assert_true(shows(house, "open it in a browser"));
}

static bool stop_at_two(void *self, size_t done, size_t all)
{
    (void)self;
    assert_int_equal(all, 4);
    return done < 2;
}

static void a_report_that_is_stopped_leaves_nothing_half_written(void **state)
{
    struct office *office = *state;
    struct text folder, path;
    struct file_names names;
    struct err err;
    text_init(&folder);
    text_init(&path);
    add_four(&office->crowd);
    open_team(office);
    text_addf(&folder, "%s/written", office->crowd.folder);
    text_addf(&path, "%s/page.html", folder.at);
    assert_true(file_make_folder(folder.at, &err));
    struct report report = office->house.app.team.figures->report;
    report.progress = stop_at_two;
    assert_false(page_write(&report, office->house.app.assets, path.at, &err));
    assert_non_null(strstr(err.text, "interrupted"));
    assert_true(file_list(folder.at, &names, &err));
    assert_int_equal(names.count, 0);
    file_names_destroy(&names);
    text_destroy(&folder);
    text_destroy(&path);
}

static void a_report_that_cannot_be_written_says_why(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    add_four(&office->crowd);
    open_team(office);
    house->app.assets = "/nowhere";
    house_act(house, act(ACTION_TEAM_WRITE, 0));
    crowd_wait(house);
    assert_false(house->app.team.saved);
    assert_int_not_equal(house->app.notice.kind, ERR_NONE);
    assert_true(shows(house, "/nowhere"));
}

/* Of many people made by chance, some replies to a decision are never given. */
static void decisions_to_look_at_are_told_in_words(void **state)
{
    struct office *office = *state;
    struct house *house = &office->house;
    struct cohort_making making = {
        .folder = office->crowd.folder, .seed = 3, .people = 200, .attempts = 8};
    struct err err;
    house_close(house);
    house_open(house, SOURCE_DIR "/scenarios", NULL);
    assert_true(cohort_write(&making, house->library, &err));
    crowd_write(&office->crowd, "folder.json", "{\"version\": 1, \"managers_see_practice\": true}");
    open_team(office);
    const struct overview *overview = &house->app.team.figures->overview;
    assert_true(overview->flaw_count > 0);
    for (size_t i = 0; i < overview->flaw_count; i++) {
        assert_true(overview->flaws[i].reached >= ITEM_FEW);
        for (size_t f = 0; f < overview->flaws[i].count; f++)
            assert_true(shows(house, overview->flaws[i].says[f]));
    }
    for (int kind = 0; kind < 2; kind++)
        for (size_t i = 1; i < overview->hardest_count[kind]; i++)
            assert_true(overview->hardest[kind][i - 1].mean <= overview->hardest[kind][i].mean);
}

#define IN_AN_OFFICE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_AN_OFFICE(people_are_ordered_by_any_column_both_ways),
        IN_AN_OFFICE(a_team_can_be_chosen_and_the_order_stays),
        IN_AN_OFFICE(practice_is_shown_only_where_the_folder_says_so),
        IN_AN_OFFICE(who_is_overdue_is_told_and_can_be_listed_alone),
        IN_AN_OFFICE(a_lesson_that_the_course_has_not_is_told_in_place_of_figures),
        IN_AN_OFFICE(small_groups_are_not_shown_and_it_says_why),
        IN_AN_OFFICE(an_empty_folder_says_what_to_do),
        IN_AN_OFFICE(files_that_cannot_be_read_are_named_and_stop_nothing),
        IN_AN_OFFICE(a_folder_of_damaged_files_alone_names_them),
        IN_AN_OFFICE(a_long_list_comes_in_pages_and_all_of_a_page_is_in_reach),
        IN_AN_OFFICE(a_person_is_looked_at_and_left_as_it_was_come_from),
        IN_AN_OFFICE(decisions_to_look_at_are_told_in_words),
        IN_AN_OFFICE(escape_stops_the_reading),
        IN_AN_OFFICE(a_stopped_change_of_team_leaves_who_was_shown),
        IN_AN_OFFICE(the_report_is_written_and_opened),
        IN_AN_OFFICE(many_people_are_searched_by_name_and_team),
        IN_AN_OFFICE(a_report_that_is_being_written_can_be_stopped),
        IN_AN_OFFICE(where_nothing_opens_a_page_its_place_is_said),
        IN_AN_OFFICE(a_report_that_is_stopped_leaves_nothing_half_written),
        IN_AN_OFFICE(a_report_that_cannot_be_written_says_why),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
