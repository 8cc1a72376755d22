/* revival.c: an attempt that was left goes on after the scenario was edited: with it as it
 * is now where every reply still fits, else as it was. */
#include "store/revival.h"

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
#include "store/archive.h"
#include "store/training.h"

static const int64_t noon = 1700000000;

struct place {
    char folder[64], data[80];
    struct library *library;
    struct training training;
};

static void path_in(const struct place *place, const char *inner, char *path)
{
    snprintf(path, 160, "%s/%s", place->folder, inner);
}

static void open_all(struct place *place)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!library_open(place->folder, &place->library, &problems, &err) || place->library == NULL)
        fail_msg("%s", problems.count > 0 ? problems.at[0].text : err.text);
    if (!training_open(&place->training, place->library, place->data, "sam", &err))
        fail_msg("%s", err.text);
    problems_destroy(&problems);
}

static void close_all(struct place *place)
{
    training_close(&place->training);
    library_free(place->library);
    place->library = NULL;
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
    snprintf(command, sizeof command, "cp -r '%s/tests/lua/play/.' '%s'", SOURCE_DIR,
             place->folder);
    return system(command);
}

static int remove_place(void **state)
{
    struct place *place = *state;
    bool ok = bundle_remove(place->folder, NULL);
    free(place);
    return ok ? 0 : -1;
}

/* The first `old` in the file becomes `new`. */
static void edit(const struct place *place, const char *inner, const char *old, const char *new)
{
    struct text content, changed;
    char path[160];
    path_in(place, inner, path);
    text_init(&content);
    text_init(&changed);
    assert_true(file_read(path, 1 << 20, &content, NULL));
    const char *found = strstr(content.at, old);
    if (found == NULL)
        fail_msg("%s is not in %s", old, inner);
    text_add_bytes(&changed, content.at, (size_t)(found - content.at));
    text_add(&changed, new);
    text_add(&changed, found + strlen(old));
    assert_true(file_write(path, changed.at, changed.length, NULL));
    text_destroy(&changed);
    text_destroy(&content);
}

static void apply(struct place *place, const char *line)
{
    struct move move;
    struct err err = {0};
    if (!move_decode(line, place->training.run.scenario, &move, &err) ||
        !training_apply(&place->training, &move, noon + 60, &err))
        fail_msg("%s: %s", line, err.text);
}

static void play(struct place *place, const char *scenario, const char *const *moves)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!training_begin(&place->training, scenario, MODE_PRACTICE, 3, noon, &problems, &err))
        fail_msg("%s", err.text);
    for (; *moves != NULL; moves++)
        apply(place, *moves);
    problems_destroy(&problems);
}

static bool resume(struct place *place, const char *scenario, struct err *err)
{
    struct problems problems;
    problems_init(&problems);
    const struct attempt *left = training_unfinished(&place->training, scenario);
    assert_non_null(left);
    bool ok = training_resume(&place->training, left, &problems, err);
    problems_destroy(&problems);
    return ok;
}

static const char *const parcel[] = {"continue", "choose hello/b", "continue", "choose middle/a",
                                     NULL};
static const char *const handover[] = {"continue all", "pick note owner deadline", "continue all",
                                       NULL};
static const char *const sorted[] = {"continue all", "pick note owner", "continue all",
                                     "sort desks parcel=1 form=2 gossip=1", NULL};
static const char *const early[] = {"continue all", NULL};
static const char *const waited[] = {"continue all", "wait 1200", "choose ring/a", NULL};
static const char *const silent[] = {"continue all", "wait 5000", NULL};

struct edit {
    const char *name, *scenario;
    const char *const *moves;
    const char *file, *old, *new;
    enum revival_kind kind;
    const char *note; /* a part of it */
};

static const struct edit edits[] = {
    {"nothing that counts", "parcel", parcel, "basics/parcel.lua", "-- Choosing", "-- choosing",
     REVIVAL_SAME, ""},
    {"a text that was given as a reply", "parcel", parcel, "basics/parcel.lua",
     "It is only a parcel.", "It is just a parcel.", REVIVAL_MOVED, "All 2 of your replies fit"},
    {"a text that is said", "parcel", parcel, "basics/parcel.lua", "Where is my parcel?",
     "Where is it?", REVIVAL_MOVED, "“The lost parcel” was edited"},
    {"a line more", "parcel", parcel, "basics/parcel.lua", "dana:annoyed \"Where is my parcel?\",",
     "dana:annoyed \"Hello?\", dana:annoyed \"Where is my parcel?\",", REVIVAL_MOVED, "All 2"},
    {"a line less", "parcel", parcel, "basics/parcel.lua", "dana:annoyed \"Where is my parcel?\",",
     "", REVIVAL_MOVED, "All 2"},
    {"what a reply shows", "parcel", parcel, "basics/parcel.lua", "shows = \"brush_off\"",
     "shows = \"defend\"", REVIVAL_MOVED, "All 2"},
    {"what the rubric is worth", "parcel", parcel, "rubric.lua", "points = 2", "points = 1",
     REVIVAL_MOVED, "All 2"},
    {"a reply that was not given, behind it, removed", "parcel", parcel, "basics/parcel.lua",
     "      reply \"I see to it by four.\" {\n"
     "        shows = \"next_step\", promised = true, patience = \"patience + offers * 10 + 5\", "
     "offers = 1,\n"
     "        go = \"middle\", because = \"Says when.\",\n"
     "        dana:relieved \"By four, then.\",\n"
     "      },\n",
     "", REVIVAL_MOVED, "All 2"},
    {"a reply before the one that was given, removed: its place is another's", "parcel", parcel,
     "basics/parcel.lua",
     "      reply \"What happened?\" {\n"
     "        shows = \"ask_open name_feeling\", patience = 30, go = \"middle\",\n"
     "        because = \"Asks before it answers.\",\n"
     "      },\n",
     "", REVIVAL_AS_IT_WAS, "What you replied at “hello” does not fit"},
    {"a reply that was given is now quite another", "parcel", parcel, "basics/parcel.lua",
     "reply \"It is only a parcel.\" {\n        shows = \"brush_off\"",
     "reply \"I am sorry.\" {\n        shows = \"name_feeling\"", REVIVAL_AS_IT_WAS, "hello"},
    {"a reply that was given is not open any more", "parcel", parcel, "basics/parcel.lua",
     "once = true, offers = 2", "when = \"promised\", offers = 2", REVIVAL_AS_IT_WAS, "middle"},
    {"a scene renamed", "parcel", parcel, "basics/parcel.lua", "scene \"hello\"",
     "scene \"greeting\"", REVIVAL_AS_IT_WAS, "hello"},
    {"before anything was replied, anything", "parcel", early, "basics/parcel.lua",
     "scene \"hello\"", "scene \"greeting\"", REVIVAL_MOVED, "Nothing that you did is lost"},
    {"the scenario has mistakes now", "parcel", parcel, "basics/parcel.lua", "scene \"middle\"",
     "scene \"middel\"", REVIVAL_AS_IT_WAS, "can no longer be played"},
    {"the scenario is not in the course any more", "parcel", parcel, "course.lua", "\"parcel\", ",
     "", REVIVAL_AS_IT_WAS, "can no longer be played"},
    {"the text of an item that was picked", "handover", handover, "basics/handover.lua",
     "\"The deadline\"", "\"By when\"", REVIVAL_MOVED, "Your reply fits"},
    {"an item that was picked, renamed", "handover", handover, "basics/handover.lua",
     "id = \"deadline\"", "id = \"by-when\"", REVIVAL_AS_IT_WAS, "note"},
    {"a group to sort into", "handover", sorted, "basics/handover.lua", "\"Nobody\" }",
     "\"Nobody\", \"All\" }", REVIVAL_AS_IT_WAS, "desks"},
    {"the text of an item that was sorted", "handover", sorted, "basics/handover.lua",
     "\"The form\"", "\"A form\"", REVIVAL_MOVED, "All 2 of your replies fit"},
    {"more time at a timed decision", "clock", waited, "basics/clock.lua", "      seconds = 5,\n",
     "      seconds = 9,\n", REVIVAL_MOVED, "Your reply fits"},
    {"silence that would not be silence now", "clock", silent, "basics/clock.lua",
     "      seconds = 5,\n", "      seconds = 9,\n", REVIVAL_AS_IT_WAS, "ring"},
};

static void assert_case(struct place *place, const struct edit *one)
{
    const struct training *training = &place->training;
    if (training->revival != one->kind || strstr(training->note, one->note) == NULL ||
        (one->kind == REVIVAL_SAME) != (training->note[0] == '\0'))
        fail_msg("%s: %d: %s", one->name, (int)training->revival, training->note);
    assert_true((training->played != NULL) == (one->kind == REVIVAL_AS_IT_WAS));
}

/* What is played next is saved, and is true of the content that it names. */
static void assert_goes_on(struct place *place, const struct edit *one)
{
    struct training *training = &place->training;
    struct archived archived;
    struct journal journal;
    struct run run = {0};
    struct err err = {0};
    char hash[65];
    memcpy(hash, training->scenario->hash, sizeof hash);
    apply(place, "quit");
    if (training->unsaved.kind != ERR_NONE)
        fail_msg("%s: %s", one->name, training->unsaved.text);
    training_close(training);
    assert_true(training_open(training, place->library, place->data, "sam", &err));
    const struct attempt *attempt = &training->progress.attempts[0];
    assert_int_equal(training->progress.count, 1);
    assert_true(attempt->finished);
    assert_string_equal(attempt->content, hash);
    assert_true(archive_open(place->data, hash, &archived, &err));
    if (!attempt_journal(attempt, archived.scenario, &journal, &err) ||
        !run_replay(&run, archived.scenario, &journal, &err))
        fail_msg("%s: %s", one->name, err.text);
    assert_true(run.session.stop == STOP_QUIT);
    assert_int_equal(attempt->score.earned[LISTENING], run.score.earned[LISTENING]);
    run_destroy(&run);
    journal_destroy(&journal);
    archive_close(&archived);
}

static void what_was_left_goes_on_after_an_edit(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        const struct edit *one = &edits[i];
        struct err err = {0};
        void *made;
        assert_int_equal(make_place(&made), 0);
        struct place *place = made;
        edit(place, "basics/handover.lua", "{told} things.\" }", "{told}.\", sam \"Thanks.\" }");
        open_all(place);
        play(place, one->scenario, one->moves);
        close_all(place);
        edit(place, one->file, one->old, one->new);
        open_all(place);
        if (!resume(place, one->scenario, &err))
            fail_msg("%s: %s", one->name, err.text);
        assert_case(place, one);
        if (!session_is_over(&place->training.run.session))
            assert_goes_on(place, one);
        close_all(place);
        assert_int_equal(remove_place(&made), 0);
    }
}

/* Looking is not yet playing: what was asked for and declined changes nothing. */
static void what_is_resumed_and_left_stays_as_it_was(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    open_all(place);
    play(place, "parcel", parcel);
    close_all(place);
    edit(place, "basics/parcel.lua", "Where is my parcel?", "Where is it?");
    open_all(place);
    char content[65];
    memcpy(content, place->training.progress.attempts[0].content, sizeof content);
    assert_true(resume(place, "parcel", &err));
    assert_string_not_equal(place->training.scenario->hash, content);
    close_all(place);
    open_all(place);
    assert_string_equal(place->training.progress.attempts[0].content, content);
    assert_int_equal(place->training.progress.attempts[0].move_count, 4);
    close_all(place);
}

static void what_is_not_kept_cannot_go_on(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    char scenarios[160];
    open_all(place);
    play(place, "parcel", parcel);
    close_all(place);
    edit(place, "basics/parcel.lua", "Where is my parcel?", "Where is it?");
    path_in(place, "data/scenarios", scenarios);
    assert_true(bundle_remove(scenarios, &err));
    open_all(place);
    assert_false(resume(place, "parcel", &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "begin a new one"));
    assert_null(place->training.scenario);
    close_all(place);
}

/* It has the moves of another attempt, and stays true to that. */
static void a_part_that_is_tried_again_is_finished_as_it_was(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    open_all(place);
    play(place, "parcel", parcel);
    assert_true(training_branch(&place->training, 4, noon + 90, &err));
    close_all(place);
    edit(place, "basics/parcel.lua", "Where is my parcel?", "Where is it?");
    open_all(place);
    assert_true(resume(place, "parcel", &err));
    assert_int_equal(place->training.revival, REVIVAL_AS_IT_WAS);
    close_all(place);
}

static const char *const whole[] = {"continue",        "choose hello/a", "continue all",
                                    "choose middle/b", "continue all",   NULL};

static bool look(struct place *place, struct err *err)
{
    struct problems problems;
    problems_init(&problems);
    bool ok =
        training_look(&place->training, &place->training.progress.attempts[0], &problems, err);
    problems_destroy(&problems);
    return ok;
}

static void read_file(const struct place *place, struct text *content)
{
    char path[160];
    path_in(place, "data/trainees/sam.json", path);
    text_init(content);
    assert_true(file_read(path, 100000, content, NULL));
}

/* It is over, and neither looking nor a move changes the file. */
static void assert_looked_at(struct place *place, enum revival_kind kind, const char *note)
{
    struct text before, after;
    struct err err = {0};
    read_file(place, &before);
    open_all(place);
    if (!look(place, &err))
        fail_msg("%s", err.text);
    struct training *training = &place->training;
    assert_int_equal(training->revival, kind);
    assert_non_null(strstr(training->note, note));
    assert_true(session_is_over(&training->run.session));
    assert_string_equal(training->scenario->hash, training->progress.attempts[0].content);
    assert_false(training_take_back(training, noon + 90, &err));
    close_all(place);
    read_file(place, &after);
    assert_string_equal(after.at, before.at);
    text_destroy(&before);
    text_destroy(&after);
}

static void what_was_finished_is_looked_at_as_it_was(void **state)
{
    struct place *place = *state;
    open_all(place);
    play(place, "parcel", whole);
    close_all(place);
    assert_looked_at(place, REVIVAL_SAME, "");
    edit(place, "basics/parcel.lua", "Where is my parcel?", "Where is it?");
    assert_looked_at(place, REVIVAL_AS_IT_WAS,
                     "was edited since. This is the conversation as it was on 14 November 2023");
    edit(place, "basics/parcel.lua", "scenario ", "scenery ");
    assert_looked_at(place, REVIVAL_AS_IT_WAS, "as it was on 14 November 2023");
    edit(place, "course.lua", "\"parcel\", ", "");
    assert_looked_at(place, REVIVAL_AS_IT_WAS, "as it was on 14 November 2023");
}

static void what_was_finished_and_is_not_kept_cannot_be_looked_at(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    char scenarios[160];
    open_all(place);
    play(place, "parcel", whole);
    close_all(place);
    edit(place, "basics/parcel.lua", "Where is my parcel?", "Where is it?");
    path_in(place, "data/scenarios", scenarios);
    assert_true(bundle_remove(scenarios, &err));
    open_all(place);
    assert_false(look(place, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "what it was then is not kept"));
    assert_null(place->training.scenario);
    close_all(place);
}

/* A part of what is looked at can be practised: another attempt, on the same content. */
static void what_is_looked_at_can_be_practised_from_a_decision(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    open_all(place);
    play(place, "parcel", whole);
    close_all(place);
    edit(place, "basics/parcel.lua", "Where is my parcel?", "Where is it?");
    open_all(place);
    assert_true(look(place, &err));
    assert_true(training_branch(&place->training, 1, noon + 90, &err));
    assert_string_equal(place->training.note, "");
    apply(place, "continue all");
    apply(place, "choose hello/b");
    assert_true(training_take_back(&place->training, noon + 90, &err));
    assert_int_equal(place->training.unsaved.kind, ERR_NONE);
    close_all(place);
    open_all(place);
    assert_int_equal(place->training.progress.count, 2);
    assert_true(place->training.progress.attempts[0].finished);
    assert_string_equal(place->training.progress.attempts[0].content,
                        place->training.progress.attempts[1].content);
    close_all(place);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_left_goes_on_after_an_edit),
        IN_A_PLACE(what_is_resumed_and_left_stays_as_it_was),
        IN_A_PLACE(what_is_not_kept_cannot_go_on),
        IN_A_PLACE(a_part_that_is_tried_again_is_finished_as_it_was),
        IN_A_PLACE(what_was_finished_is_looked_at_as_it_was),
        IN_A_PLACE(what_was_finished_and_is_not_kept_cannot_be_looked_at),
        IN_A_PLACE(what_is_looked_at_can_be_practised_from_a_decision),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
