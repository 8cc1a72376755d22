/* tour.c: the attempts are the recorded runs of tests/golden, played again on given
 * days; the screens are reached by the actions that a person would press. */
#include "tour.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/problem.h"
#include "bench/cohort.h"
#include "gui/aside.h"
#include "gui/figures.h"
#include "gui/input.h"
#include "gui/managing.h"
#include "store/roster.h"

enum { DAY = 86400, JOURNAL_BYTES_MAX = 1 << 20, STILL = 1000000 };

/* 2 March 2026, nine o'clock. */
static const int64_t first_day = INT64_C(1772442000);
static const char data[] = "home/mia/understudy", team[] = "training/progress";

struct visit {
    int day; /* since the first */
    const char *scenario, *run;
    enum mode mode;
};

static const struct visit visits[] = {
    {0, "the-line", "bad", MODE_PRACTICE},        {0, "the-gate", "typical", MODE_PRACTICE},
    {1, "the-line", "typical", MODE_PRACTICE},    {1, "front-desk", "typical", MODE_ASSESSED},
    {2, "front-desk", "best", MODE_ASSESSED},     {3, "how-many-boxes", "typical", MODE_PRACTICE},
    {4, "room-twelve", "typical", MODE_PRACTICE}, {4, "the-wrong-meter", "typical", MODE_PRACTICE},
    {7, "how-many-boxes", "best", MODE_PRACTICE}, {8, "the-wrong-meter", "best", MODE_ASSESSED},
    {9, "wrong-order", "typical", MODE_PRACTICE}, {10, "late-refund", "typical", MODE_PRACTICE},
};

enum { TODAY = 11 };

static struct app *app_of(struct tour *tour)
{
    return &tour->trip.window.app;
}

/* The journal of a recorded run of the scenario in hand. */
static struct journal read_journal(const struct tour *tour, const char *scenario, const char *run)
{
    char path[512];
    struct text content;
    struct journal journal;
    struct err err = {0};
    snprintf(path, sizeof path, SOURCE_DIR "/tests/golden/%s-%s.journal", scenario, run);
    text_init(&content);
    if (!file_read(path, JOURNAL_BYTES_MAX, &content, &err) ||
        !journal_decode(text_string(&content), tour->trip.training.scenario, &journal, &err))
        fail_msg("%s: %s", path, err.text);
    text_destroy(&content);
    return journal;
}

static void begin(struct tour *tour, const char *scenario, enum mode mode, int64_t now)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!training_begin(&tour->trip.training, scenario, mode, 1, now, &problems, &err))
        fail_msg("%s: %s", scenario, err.text);
    problems_destroy(&problems);
}

static bool is_answer(const struct move *move)
{
    return move->kind == MOVE_CHOOSE || move->kind == MOVE_PICK || move->kind == MOVE_SORT;
}

/* Plays the recorded run, a minute for each answer, up to so many answers. */
static void play(struct tour *tour, const char *scenario, const char *run, size_t answers,
                 int64_t now)
{
    struct journal journal = read_journal(tour, scenario, run);
    struct err err = {0};
    for (size_t i = 0; i < journal.count; i++) {
        if (is_answer(&journal.moves[i])) {
            if (answers-- == 0)
                break;
            now += 60;
        }
        if (!training_apply(&tour->trip.training, &journal.moves[i], now, &err))
            fail_msg("%s-%s, move %zu: %s", scenario, run, i + 1, err.text);
    }
    journal_destroy(&journal);
}

static void make_history(struct tour *tour)
{
    for (size_t i = 0; i < sizeof visits / sizeof visits[0]; i++) {
        const struct visit *visit = &visits[i];
        int64_t now = first_day + (int64_t)visit->day * DAY + (int64_t)i * 600;
        begin(tour, visit->scenario, visit->mode, now);
        play(tour, visit->scenario, visit->run, SIZE_MAX, now);
        training_leave(&tour->trip.training);
    }
}

static void make_people(struct tour *tour)
{
    static const char *const people[][4] = {
        {"Mia Okafor", "Returns desk", "cat", "teal"},
        {"Tomás Quiroga", "Returns desk", "boat", "blue"},
        {"Ingrid Sørensen", "Hotel reception", "owl", "plum"},
        {"Yusuf Demir", "Night shift", "peaks", "slate"},
        {"Hoàng Thị Lan", "Telephone", "leaf", "olive"},
    };
    for (size_t i = 0; i < sizeof people / sizeof people[0]; i++) {
        struct profile profile;
        struct err err = {0};
        assert_true(profile_init(&profile, "new", people[i][0], &err));
        char *fields[] = {profile.team, profile.avatar, profile.color};
        for (size_t f = 0; f < 3; f++)
            free(fields[f]);
        profile.team = strdup(people[i][1]);
        profile.avatar = strdup(people[i][2]);
        profile.color = strdup(people[i][3]);
        if (!roster_add(data, &profile, &err))
            fail_msg("%s", err.text);
        if (i == 0) {
            profile_destroy(&tour->trip.training.progress.profile);
            assert_true(profile_copy(&tour->trip.training.progress.profile, &profile, &err));
        }
        profile_destroy(&profile);
    }
}

/* Played without a folder and saved once: a save for each move takes long. */
static void move_in(struct tour *tour)
{
    struct training *training = &tour->trip.training;
    struct err err = {0};
    make_people(tour);
    make_history(tour);
    training->folder = strdup(data);
    if (!progress_save(data, &training->progress, &err))
        fail_msg("%s", err.text);
}

void tour_begin(struct tour *tour, int width, int height)
{
    *tour = (struct tour){.folder = "/tmp/understudy-XXXXXX", .before = getcwd(NULL, 0)};
    setenv("TZ", "UTC", 1);
    assert_non_null(mkdtemp(tour->folder));
    trip_begin(&tour->trip, SOURCE_DIR "/scenarios", width, height);
    assert_int_equal(chdir(tour->folder), 0);
    move_in(tour);
    struct app *app = app_of(tour);
    app->now = first_day + TODAY * DAY;
    app->milliseconds = STILL;
    app->settings_file = "settings.json";
}

void tour_end(struct tour *tour)
{
    char command[128];
    trip_end(&tour->trip);
    assert_int_equal(chdir(tour->before), 0);
    free(tour->before);
    snprintf(command, sizeof command, "rm -rf '%s'", tour->folder);
    assert_int_equal(system(command), 0);
}

void tour_show(struct tour *tour)
{
    struct err err = {0};
    do
        if (!window_show(&tour->trip.window, &err))
            fail_msg("%s", err.text);
    while (app_of(tour)->changed);
}

static void act(struct tour *tour, enum action_kind kind, int index)
{
    tour_show(tour);
    action_do(app_of(tour), (struct action){kind, index, 0});
    if (app_of(tour)->notice.kind != ERR_NONE)
        fail_msg("%s", app_of(tour)->notice.text);
}

/* A run in hand that stands after so many answers, as practice. */
static void talk(struct tour *tour, const char *scenario, const char *run, size_t answers)
{
    char *folder = tour->trip.training.folder;
    tour->trip.training.folder = NULL;
    begin(tour, scenario, MODE_PRACTICE, app_of(tour)->now);
    if (answers > 0)
        play(tour, scenario, run, answers, app_of(tour)->now);
    tour->trip.training.folder = folder;
    app_show_run(app_of(tour));
}

static void go_profiles(struct tour *tour)
{
    act(tour, ACTION_PROFILES, 0);
}

static void go_course(struct tour *tour)
{
    tour_show(tour);
}

static void go_briefing(struct tour *tour)
{
    talk(tour, "late-refund", "typical", 0);
}

static void go_conversation(struct tour *tour)
{
    talk(tour, "late-refund", "typical", 2);
}

static void go_documents(struct tour *tour)
{
    talk(tour, "abusive-caller", "typical", 1);
    act(tour, ACTION_DOCUMENTS, 0);
}

static void go_pause(struct tour *tour)
{
    go_conversation(tour);
    act(tour, ACTION_PAUSE, 0);
}

static void go_debrief(struct tour *tour)
{
    talk(tour, "late-refund", "typical", SIZE_MAX);
}

/* Where lesson 2 is overdue, lesson 3 is due within days, and lesson 4 by a date. */
static void go_due(struct tour *tour)
{
    static const struct due due[] = {{"02-listening", DAY_NONE, 8},
                                     {"03-angry-customers", DAY_NONE, 14},
                                     {"04-delivering-bad-news", DAY_NONE, 30}};
    struct rules *rules = &tour->trip.training.rules;
    memcpy(rules->due, due, sizeof due);
    rules->due_count = sizeof due / sizeof due[0];
    tour_show(tour);
    const struct frame *frame = &tour->trip.window.frame;
    const struct target *page = frame_find(frame, (struct action){ACTION_LESSON, 1, 0});
    app_of(tour)->scroll.offset += page->rect.y - frame->room.h / 2;
}

static void go_mood(struct tour *tour)
{
    struct input page_down = {.kind = INPUT_KEY, .key = KEY_PAGE_DOWN};
    go_debrief(tour);
    tour_show(tour);
    input_take(app_of(tour), &tour->trip.window.frame, &page_down);
    app_of(tour)->keyboard = false;
}

static void go_decision(struct tour *tour)
{
    go_debrief(tour);
    act(tour, ACTION_GO_TO, 3);
}

static void go_progress(struct tour *tour)
{
    act(tour, ACTION_PROGRESS, 0);
}

static void go_settings(struct tour *tour)
{
    act(tour, ACTION_SETTINGS, 0);
}

/* A folder of forty people; it is read once. */
static void go_team(struct tour *tour)
{
    struct cohort_making making = {.folder = team, .seed = 3, .people = 40, .attempts = 6};
    struct app *app = app_of(tour);
    struct err err = {0};
    if (app->team.figures != NULL) {
        app_show(app, SCREEN_TEAM);
        return;
    }
    if (!cohort_write(&making, tour->trip.library, &err))
        fail_msg("%s", err.text);
    managing_begin(app, team, false);
    while (app->team.errand != NULL) {
        SDL_Delay(1);
        managing_look(app);
    }
    action_do(app, (struct action){ACTION_TEAM_SORT, OVERVIEW_OVERALL, 0});
}

/* As if the disk were full, with places and room that are the same on every machine. */
static void go_elsewhere(struct tour *tour)
{
    static const struct {
        const char *path;
        uint64_t bytes;
    } places[] = {{"/home/mia/Documents", 3200000000}, {"/media/mia/STICK", 14700000000}};
    struct rescue *rescue = &app_of(tour)->rescue;
    go_conversation(tour);
    err_set(&tour->trip.training.unsaved, ERR_SYSTEM,
            "cannot write /srv/understudy/hands/mia-okafor.json: No space left on device");
    file_names_destroy(&rescue->places);
    rescue->places.at = calloc(2, sizeof *rescue->places.at);
    assert_non_null(rescue->places.at);
    for (size_t i = 0; i < 2; i++) {
        rescue->places.at[rescue->places.count++] = strdup(places[i].path);
        rescue->bytes[i] = places[i].bytes;
    }
    rescue->listed = 2;
    rescue->leaving = true;
    aside_open(app_of(tour), &app_of(tour)->rescued, SCREEN_RESCUE);
}

struct halt {
    const char *name;
    void (*go)(struct tour *tour);
};

static const struct halt halts[] = {
    {"profiles", go_profiles},
    {"course", go_course},
    {"due", go_due},
    {"briefing", go_briefing},
    {"conversation", go_conversation},
    {"documents", go_documents},
    {"pause", go_pause},
    {"debrief", go_debrief},
    {"mood", go_mood},
    {"decision", go_decision},
    {"progress", go_progress},
    {"settings", go_settings},
    {"team", go_team},
    {"elsewhere", go_elsewhere},
};

const char *tour_stop(size_t index)
{
    return index < sizeof halts / sizeof halts[0] ? halts[index].name : NULL;
}

/* What the tour itself played leaves no trace in the progress. */
static void go_home(struct tour *tour)
{
    struct progress *progress = &tour->trip.training.progress;
    err_clear(&tour->trip.training.unsaved);
    tour->trip.training.rules.due_count = 0;
    act(tour, ACTION_LEAVE, 0);
    while (progress->count > sizeof visits / sizeof visits[0])
        attempt_destroy(&progress->attempts[--progress->count]);
    app_of(tour)->scroll = (struct scroll){.reveal = -1};
    app_of(tour)->keyboard = false;
}

void tour_go(struct tour *tour, const char *stop)
{
    go_home(tour);
    size_t i = 0;
    while (strcmp(halts[i].name, stop) != 0)
        i++;
    halts[i].go(tour);
    tour_show(tour);
}

void tour_set(struct tour *tour, enum setting setting, int value)
{
    settings_set(&app_of(tour)->settings, setting, value);
}

void tour_size(struct tour *tour, int width, int height)
{
    SDL_SetWindowSize(tour->trip.window.window, width, height);
}
