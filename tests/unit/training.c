/* training.c: what is played is kept, move by move, and taken up again; what cannot
 * be kept is told and made good later. */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "store/training.h"

static const int64_t noon = 1700000000;

struct place {
    struct library *library;
    char folder[64];
    struct training training;
};

static void open_training(struct place *place)
{
    struct err err = {0};
    if (!training_open(&place->training, place->library, place->folder, "sam", &err))
        fail_msg("%s", err.text);
}

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    *state = place;
    if (mkdtemp(place->folder) == NULL ||
        !library_open(SOURCE_DIR "/tests/lua/play", &place->library, &problems, &err) ||
        place->library == NULL)
        return -1;
    problems_destroy(&problems);
    open_training(place);
    return 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    char command[128];
    training_close(&place->training);
    library_free(place->library);
    snprintf(command, sizeof command, "rm -rf '%s'", place->folder);
    int status = system(command);
    free(place);
    return status;
}

static bool begin_with(struct place *place, const char *scenario, enum mode mode, struct err *err)
{
    struct problems problems;
    problems_init(&problems);
    bool ok = training_begin(&place->training, scenario, mode, 42, noon, &problems, err);
    problems_destroy(&problems);
    return ok;
}

static void begin(struct place *place, const char *scenario)
{
    struct err err = {0};
    if (!begin_with(place, scenario, MODE_PRACTICE, &err))
        fail_msg("%s", err.text);
}

static bool try_move(struct training *training, const char *line, int64_t now, struct err *err)
{
    struct move move;
    return move_decode(line, training->run.scenario, &move, err) &&
           training_apply(training, &move, now, err);
}

static void apply(struct place *place, const char *line)
{
    struct err err = {0};
    if (!try_move(&place->training, line, noon + 60, &err))
        fail_msg("%s: %s", line, err.text);
}

static const struct attempt *last_attempt(const struct progress *progress)
{
    assert_true(progress->count > 0);
    return &progress->attempts[progress->count - 1];
}

/* What the file holds now. */
static struct progress load(const struct place *place)
{
    struct progress progress;
    struct err err = {0};
    if (!progress_load(place->folder, "sam", &progress, &err))
        fail_msg("%s", err.text);
    return progress;
}

/* The file holds the run in hand's moves, all and in order. */
static void assert_kept(struct place *place)
{
    struct progress progress = load(place);
    const struct attempt *kept = last_attempt(&progress);
    const struct run *run = &place->training.run;
    assert_int_equal(place->training.unsaved.kind, ERR_NONE);
    assert_int_equal(kept->move_count, run->journal.count);
    for (size_t i = 0; i < kept->move_count; i++) {
        struct text line;
        text_init(&line);
        move_encode(&run->journal.moves[i], run->scenario, &line);
        assert_string_equal(kept->moves[i], text_string(&line));
        text_destroy(&line);
    }
    assert_true(kept->finished == session_is_over(&run->session));
    progress_destroy(&progress);
}

static const char *const calm[] = {"continue", "choose hello/a", "continue", "choose middle/b",
                                   "continue all"};

static void every_move_is_kept_at_once(void **state)
{
    struct place *place = *state;
    begin(place, "parcel");
    assert_kept(place);
    for (size_t i = 0; i < sizeof calm / sizeof *calm; i++) {
        apply(place, calm[i]);
        assert_kept(place);
    }
    assert_true(session_is_over(&place->training.run.session));
}

/* Worked out by hand from tests/lua/play: two of three points in listening, both in
 * empathy (which counts twice), two of four in professionalism: 8 of 11. */
static void an_ended_run_leaves_its_result(void **state)
{
    struct place *place = *state;
    begin(place, "parcel");
    for (size_t i = 0; i < sizeof calm / sizeof *calm; i++)
        apply(place, calm[i]);
    struct progress progress = load(place);
    const struct attempt *attempt = last_attempt(&progress);
    assert_string_equal(attempt->scenario, "parcel");
    assert_string_equal(attempt->content, place->training.scenario->hash);
    assert_true(attempt->seed == 42 && attempt->mode == MODE_PRACTICE);
    assert_true(attempt->started == noon && attempt->ended == noon + 60);
    assert_true(attempt->finished && attempt->passed);
    assert_string_equal(attempt->ending, "calm");
    assert_int_equal(attempt->percent[LISTENING], 67);
    assert_int_equal(attempt->percent[EMPATHY], 100);
    assert_int_equal(attempt->percent[PROFESSIONALISM], 50);
    assert_int_equal(attempt->overall, 73);
    assert_int_equal(attempt->overall_earned, 8);
    assert_int_equal(attempt->overall_open, 11);
    assert_int_equal(attempt->score.opportunities[LISTENING], 2);
    assert_int_equal(attempt->critical_count, 0);
    assert_int_equal(attempt->behaviour_count, 3);
    assert_string_equal(attempt->behaviours[0].id, "ask_open");
    assert_int_equal(attempt->behaviours[0].shown, 1);
    progress_destroy(&progress);
}

static void a_critical_error_is_kept_with_its_reply(void **state)
{
    struct place *place = *state;
    begin(place, "parcel");
    apply(place, "continue");
    apply(place, "choose hello/b");
    apply(place, "continue all");
    apply(place, "choose middle/c");
    apply(place, "quit");
    struct progress progress = load(place);
    const struct attempt *attempt = last_attempt(&progress);
    assert_int_equal(attempt->critical_count, 1);
    assert_int_equal(attempt->score.critical, 1);
    assert_string_equal(attempt->critical[0].decision, "middle");
    assert_string_equal(attempt->critical[0].reply, "c");
    assert_string_equal(attempt->critical[0].behaviour, "break_privacy");
    progress_destroy(&progress);
}

static void giving_up_finishes_without_an_ending(void **state)
{
    struct place *place = *state;
    begin(place, "parcel");
    apply(place, "continue");
    apply(place, "choose hello/a");
    apply(place, "quit");
    struct progress progress = load(place);
    const struct attempt *attempt = last_attempt(&progress);
    assert_true(attempt->finished);
    assert_null(attempt->ending);
    assert_false(attempt->passed);
    assert_int_equal(attempt->percent[EMPATHY], 100);
    assert_null(training_unfinished(&place->training, "parcel"));
    progress_destroy(&progress);
}

static void what_was_left_is_taken_up_where_it_was(void **state)
{
    struct place *place = *state;
    struct problems problems;
    struct err err = {0};
    begin(place, "clock");
    apply(place, "continue");
    apply(place, "wait 1200");
    struct session before = place->training.run.session;
    training_close(&place->training);
    open_training(place);
    problems_init(&problems);
    const struct attempt *left = training_unfinished(&place->training, "clock");
    assert_non_null(left);
    if (!training_resume(&place->training, left, &problems, &err))
        fail_msg("%s", err.text);
    const struct session *now = &place->training.run.session;
    assert_int_equal(now->stop, before.stop);
    assert_int_equal(now->step, before.step);
    assert_int_equal(now->waited, 1200);
    assert_true(now->random.state == before.random.state);
    assert_memory_equal(now->values, before.values, sizeof now->values);
    apply(place, "choose ring/a");
    assert_kept(place);
    assert_int_equal(place->training.progress.count, 1);
    problems_destroy(&problems);
}

static void an_attempt_that_cannot_go_on_is_refused(void **state)
{
    struct place *place = *state;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    begin(place, "parcel");
    apply(place, "continue");
    begin(place, "clock");
    struct attempt *attempt = &place->training.progress.attempts[0];
    char *move = attempt->moves[0], lost[] = "choose hello/z", impossible[] = "choose hello/a";

    attempt->moves[0] = lost;
    assert_false(training_resume(&place->training, attempt, &problems, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "move 1 of the attempt"));
    attempt->moves[0] = impossible;
    assert_false(training_resume(&place->training, attempt, &problems, &err));
    assert_int_equal(err.kind, ERR_BAD);
    attempt->moves[0] = move;

    attempt->content[0] = attempt->content[0] == '0' ? '1' : '0';
    assert_false(training_resume(&place->training, attempt, &problems, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "has changed since"));
    assert_string_equal(place->training.scenario->id, "clock");
    apply(place, "continue");
    problems_destroy(&problems);
}

static void a_finished_attempt_is_not_resumed(void **state)
{
    struct place *place = *state;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    begin(place, "parcel");
    apply(place, "quit");
    assert_false(training_resume(&place->training, last_attempt(&place->training.progress),
                                 &problems, &err));
    assert_non_null(strstr(err.text, "is finished"));
    problems_destroy(&problems);
}

static void an_unfinished_attempt_is_offered_unless_a_later_one_was_finished(void **state)
{
    struct place *place = *state;
    assert_null(training_unfinished(&place->training, "parcel"));
    begin(place, "parcel");
    begin(place, "clock");
    begin(place, "parcel");
    apply(place, "continue");
    const struct progress *progress = &place->training.progress;
    assert_ptr_equal(training_unfinished(&place->training, "parcel"), &progress->attempts[2]);
    begin(place, "parcel");
    apply(place, "quit");
    assert_null(training_unfinished(&place->training, "parcel"));
    assert_ptr_equal(training_unfinished(&place->training, "clock"), &progress->attempts[1]);
    assert_null(training_unfinished(&place->training, "handover"));
}

static void what_is_taken_back_is_no_longer_kept(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    begin(place, "parcel");
    assert_false(training_take_back(&place->training, noon + 70, &err));
    assert_int_equal(err.kind, ERR_BAD);
    for (size_t i = 0; i < sizeof calm / sizeof *calm; i++)
        apply(place, calm[i]);
    assert_true(training_take_back(&place->training, noon + 70, &err));
    assert_kept(place);
    struct progress progress = load(place);
    assert_false(last_attempt(&progress)->finished);
    assert_null(last_attempt(&progress)->ending);
    assert_int_equal(last_attempt(&progress)->behaviour_count, 0);
    assert_true(last_attempt(&progress)->ended == noon + 70);
    progress_destroy(&progress);
    apply(place, "choose middle/a");
    assert_kept(place);
}

struct addition {
    const char *at, *before, *kept; /* is put before the first `at` */
};

static const struct addition additions[] = {
    {"\"version\"", "\"later\": {\"a\":1.50}, ", "\"later\": {\"a\": 1.50}\n}"},
    {"\"team\"", "\"badge\": [1], ", "\"badge\": [1]}"},
    {"\"scenario\"", "\"mentor\": \"zoe\", ", "\"mentor\": \"zoe\"\n    }"},
    {"\"listening\"", "\"felt\": null, ", "\"felt\": null\n      }"},
    {"\"percent\"", "\"why\": 12345678901234567890, ", "\"why\": 12345678901234567890}"},
};

static struct text read_file(const struct place *place, const char *name)
{
    char path[128];
    struct text text;
    snprintf(path, sizeof path, "%s/%s", place->folder, name);
    text_init(&text);
    assert_true(file_read(path, 100000, &text, NULL));
    return text;
}

static void assert_additions_are_kept(const struct place *place, const char *name)
{
    struct text text = read_file(place, name);
    for (size_t i = 0; i < sizeof additions / sizeof *additions; i++)
        if (strstr(text_string(&text), additions[i].kept) == NULL)
            fail_msg("%s lacks %s:\n%s", name, additions[i].kept, text_string(&text));
    text_destroy(&text);
}

static void add_fields(const struct place *place)
{
    struct text text = read_file(place, "trainees/sam.json"), more;
    char path[128];
    snprintf(path, sizeof path, "%s/trainees/sam.json", place->folder);
    text_init(&more);
    const char *from = text_string(&text);
    for (size_t i = 0; i < sizeof additions / sizeof *additions; i++) {
        const char *at = strstr(from, additions[i].at);
        assert_non_null(at);
        text_add_bytes(&more, from, (size_t)(at - from));
        text_add(&more, additions[i].before);
        from = at;
    }
    text_add(&more, from);
    assert_true(file_write(path, more.at, more.length, NULL));
    text_destroy(&more);
    text_destroy(&text);
}

static void resume(struct training *training)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    const struct attempt *left = training_unfinished(training, "parcel");
    assert_non_null(left);
    if (!training_resume(training, left, &problems, &err))
        fail_msg("%s", err.text);
    problems_destroy(&problems);
}

/* Through a move and its hand file, a take-back, and two programs at once. */
static void fields_that_are_not_known_are_kept_with_whatever_is_done(void **state)
{
    struct place *place = *state;
    struct training other;
    char hand[64];
    struct err err = {0};
    begin(place, "parcel");
    apply(place, calm[0]);
    snprintf(hand, sizeof hand, "hands/sam.%016" PRIx64 ".json",
             attempt_token(&place->training.progress.attempts[0]));
    training_close(&place->training);
    add_fields(place);
    open_training(place);
    assert_int_equal(place->training.keeper.told.kind, ERR_NONE);
    resume(&place->training);
    for (size_t i = 1; i < sizeof calm / sizeof *calm - 1; i++)
        apply(place, calm[i]);
    assert_additions_are_kept(place, hand);
    assert_true(training_open(&other, place->library, place->folder, "sam", &err));
    struct problems problems;
    problems_init(&problems);
    assert_true(training_begin(&other, "clock", MODE_PRACTICE, 7, noon + 90, &problems, &err));
    problems_destroy(&problems);
    training_close(&other);
    assert_additions_are_kept(place, "trainees/sam.json");
    apply(place, calm[sizeof calm / sizeof *calm - 1]);
    assert_additions_are_kept(place, "trainees/sam.json");
    assert_true(training_take_back(&place->training, noon + 99, &err));
    training_leave(&place->training);
    assert_int_equal(place->training.progress.count, 2);
    assert_additions_are_kept(place, "trainees/sam.json");
    assert_additions_are_kept(place, "trainees/sam.json.bak");
}

static void an_assessed_attempt_is_not_taken_back(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    assert_true(begin_with(place, "parcel", MODE_ASSESSED, &err));
    apply(place, "continue");
    apply(place, "choose hello/a");
    assert_false(training_take_back(&place->training, noon + 70, &err));
    assert_kept(place);
}

static void an_impossible_move_changes_nothing(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    begin(place, "parcel");
    apply(place, "continue");
    assert_false(try_move(&place->training, "choose middle/a", noon + 99, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_true(last_attempt(&place->training.progress)->ended == noon + 60);
    assert_kept(place);
}

static void a_clock_that_is_set_back_ends_nothing_before_it_began(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    begin(place, "parcel");
    assert_true(try_move(&place->training, "continue", noon - 5000, &err));
    assert_kept(place);
    assert_true(last_attempt(&place->training.progress)->ended == noon);
}

static void without_a_folder_nothing_is_kept(void **state)
{
    struct place *place = *state;
    struct training trial;
    struct problems problems;
    struct file_names names;
    struct err err = {0};
    problems_init(&problems);
    assert_true(training_open(&trial, place->library, NULL, "sam", &err));
    assert_true(training_begin(&trial, "parcel", MODE_PRACTICE, 1, noon, &problems, &err));
    assert_true(try_move(&trial, "continue", noon, &err));
    assert_true(try_move(&trial, "quit", noon, &err));
    assert_true(last_attempt(&trial.progress)->finished);
    assert_int_equal(trial.unsaved.kind, ERR_NONE);
    training_leave(&trial);
    training_close(&trial);
    assert_true(file_list(place->folder, &names, &err));
    assert_int_equal(names.count, 0);
    file_names_destroy(&names);
    problems_destroy(&problems);
}

static void mistakes_in_a_scenario_leave_the_run_in_hand(void **state)
{
    struct place *place = *state;
    struct problems problems;
    struct err err = {0};
    static const char bad[] = "return scenario \"bad\" { title = 3 }\n";
    char path[128];
    snprintf(path, sizeof path, "%s/bad.lua", place->folder);
    assert_true(file_write(path, bad, strlen(bad), &err));
    begin(place, "parcel");
    apply(place, "continue");
    problems_init(&problems);
    assert_false(training_begin(&place->training, path, MODE_PRACTICE, 1, noon, &problems, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "mistake"));
    assert_true(problems.errors > 0);
    assert_false(begin_with(place, "parcle", MODE_PRACTICE, &err));
    assert_non_null(strstr(err.text, "parcel"));
    assert_int_equal(place->training.progress.count, 1);
    apply(place, "choose hello/a");
    assert_kept(place);
    problems_destroy(&problems);
}

static void a_newer_file_opens_nothing_and_stays(void **state)
{
    struct place *place = *state;
    struct training training;
    struct err err = {0};
    struct text content;
    static const char newer[] = "{\"version\": 3, \"people\": {}}";
    char path[128];
    begin(place, "parcel");
    snprintf(path, sizeof path, "%s/trainees/sam.json", place->folder);
    assert_true(file_write(path, newer, strlen(newer), &err));
    assert_false(training_open(&training, place->library, place->folder, "sam", &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "update the program; the file was left as it is"));
    apply(place, "quit");
    assert_int_equal(place->training.unsaved.kind, ERR_BAD);
    text_init(&content);
    assert_true(file_read(path, 100, &content, &err));
    assert_string_equal(text_string(&content), newer);
    text_destroy(&content);
}

/* A file where the folder of trainees should be: the conversation goes on, the
 * reason is told, and when the way is free again one save brings all of it. */
static void what_could_not_be_saved_is_saved_later(void **state)
{
    struct place *place = *state;
    struct training *training = &place->training;
    struct err err = {0};
    char path[128];
    snprintf(path, sizeof path, "%s/trainees", place->folder);
    assert_true(file_write(path, "in the way", 10, &err));
    begin(place, "parcel");
    assert_int_equal(training->unsaved.kind, ERR_SYSTEM);
    for (size_t i = 0; i < 4; i++)
        apply(place, calm[i]);
    assert_non_null(strstr(training->unsaved.text, path));
    assert_false(training_save(training));
    assert_int_equal(unlink(path), 0);
    assert_true(training_save(training));
    assert_kept(place);
    assert_true(training_save(training));
    apply(place, calm[4]);
    assert_kept(place);
}

static void leaving_tries_once_more_to_save(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    char path[128];
    snprintf(path, sizeof path, "%s/trainees", place->folder);
    assert_true(file_write(path, "in the way", 10, &err));
    begin(place, "parcel");
    apply(place, "continue");
    assert_int_equal(unlink(path), 0);
    training_leave(&place->training);
    assert_null(place->training.scenario);
    assert_int_equal(place->training.unsaved.kind, ERR_NONE);
    struct progress progress = load(place);
    assert_int_equal(last_attempt(&progress)->move_count, 1);
    progress_destroy(&progress);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

static void go_on(struct place *place)
{
    while (place->training.run.session.stop == STOP_LINE)
        apply(place, "continue");
}

static void finish(struct place *place)
{
    static const char *const answers[] = {"choose hello/a", "choose middle/a", "choose middle/b"};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        go_on(place);
        apply(place, answers[i]);
    }
    go_on(place);
    assert_true(session_is_over(&place->training.run.session));
}

/* The move, from 1, that gave the answer, from 1. */
static size_t move_of(const struct run *run, size_t answer)
{
    size_t move = 0;
    while (answer > 0)
        answer -= run->journal.moves[move++].kind == MOVE_CHOOSE;
    return move;
}

static void a_part_is_tried_again_and_the_assessed_attempt_stays(void **state)
{
    struct place *place = *state;
    struct training *training = &place->training;
    struct err err = {0};
    assert_true(begin_with(place, "parcel", MODE_ASSESSED, &err));
    finish(place);
    size_t moves = training->run.journal.count;
    int overall = training->progress.attempts[0].overall;
    size_t before = move_of(&training->run, 2) - 1;
    assert_true(training_branch(training, before + 1, noon + 900, &err));
    assert_int_equal(training->progress.count, 2);
    assert_int_equal(training->run.journal.mode, MODE_PRACTICE);
    assert_int_equal(training->run.journal.seed, 42);
    assert_int_equal(training->run.journal.count, before);
    assert_int_equal(training->run.session.stop, STOP_DECISION);
    assert_kept(place);
    apply(place, "choose middle/b");
    struct progress kept = load(place);
    assert_int_equal(kept.attempts[1].from_move, before);
    assert_int_equal(kept.attempts[1].move_count, before + 1);
    assert_true(kept.attempts[1].started == noon + 900);
    assert_int_equal(kept.attempts[0].mode, MODE_ASSESSED);
    assert_int_equal(kept.attempts[0].move_count, moves);
    assert_int_equal(kept.attempts[0].overall, overall);
    assert_true(kept.attempts[0].finished);
    progress_destroy(&kept);
}

static void taking_back_beyond_the_branch_makes_the_moves_its_own(void **state)
{
    struct place *place = *state;
    struct training *training = &place->training;
    struct err err = {0};
    begin(place, "parcel");
    finish(place);
    assert_true(training_branch(training, move_of(&training->run, 2), noon, &err));
    assert_true(training_take_back(training, noon, &err));
    assert_int_equal(training->run.journal.count, 1);
    assert_int_equal(training->progress.attempts[1].from_move, 1);
    apply(place, "choose hello/a");
    assert_int_equal(training->progress.attempts[1].from_move, 1);
    struct progress kept = load(place);
    assert_int_equal(kept.attempts[1].from_move, 1);
    progress_destroy(&kept);
}

static void a_branch_that_is_not_there_leaves_the_run_in_hand(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    begin(place, "parcel");
    finish(place);
    size_t moves = place->training.run.journal.count;
    assert_false(training_branch(&place->training, moves + 1, noon, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_false(training_branch(&place->training, 0, noon, &err));
    assert_int_equal(place->training.run.journal.count, moves);
    assert_int_equal(place->training.progress.count, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(every_move_is_kept_at_once),
        IN_A_PLACE(an_ended_run_leaves_its_result),
        IN_A_PLACE(a_critical_error_is_kept_with_its_reply),
        IN_A_PLACE(giving_up_finishes_without_an_ending),
        IN_A_PLACE(what_was_left_is_taken_up_where_it_was),
        IN_A_PLACE(an_attempt_that_cannot_go_on_is_refused),
        IN_A_PLACE(a_finished_attempt_is_not_resumed),
        IN_A_PLACE(an_unfinished_attempt_is_offered_unless_a_later_one_was_finished),
        IN_A_PLACE(what_is_taken_back_is_no_longer_kept),
        IN_A_PLACE(fields_that_are_not_known_are_kept_with_whatever_is_done),
        IN_A_PLACE(an_assessed_attempt_is_not_taken_back),
        IN_A_PLACE(an_impossible_move_changes_nothing),
        IN_A_PLACE(a_part_is_tried_again_and_the_assessed_attempt_stays),
        IN_A_PLACE(taking_back_beyond_the_branch_makes_the_moves_its_own),
        IN_A_PLACE(a_branch_that_is_not_there_leaves_the_run_in_hand),
        IN_A_PLACE(a_clock_that_is_set_back_ends_nothing_before_it_began),
        IN_A_PLACE(without_a_folder_nothing_is_kept),
        IN_A_PLACE(mistakes_in_a_scenario_leave_the_run_in_hand),
        IN_A_PLACE(a_newer_file_opens_nothing_and_stays),
        IN_A_PLACE(what_could_not_be_saved_is_saved_later),
        IN_A_PLACE(leaving_tries_once_more_to_save),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
