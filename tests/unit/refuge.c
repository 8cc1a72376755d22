/* refuge.c: a conversation whose folder cannot be written goes on elsewhere, with all that
 * was known; and what was done there comes back, once, beside what was done here. */
#include "store/refuge.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "store/archive.h"
#include "store/gather.h"
#include "store/json.h"

static const int64_t noon = 1700000000;

/* home: the data folder; stick: the place; saved: the data folder there. */
struct place {
    struct library *library;
    char folder[64], home[80], stick[80], saved[120], away[96];
    struct training training;
    struct err told; /* what gather left out last, */
    size_t left_out; /* and how much so far */
};

static void open_in(struct place *place, const char *folder)
{
    struct err err = {0};
    if (!training_open(&place->training, place->library, folder, "sam", &err))
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
    snprintf(place->home, sizeof place->home, "%s/home", place->folder);
    snprintf(place->away, sizeof place->away, "%s/away", place->folder);
    snprintf(place->stick, sizeof place->stick, "%s/stick", place->folder);
    snprintf(place->saved, sizeof place->saved, "%s/understudy-saved", place->stick);
    if (!file_make_folder(place->stick, &err))
        return -1;
    open_in(place, place->home);
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

static void begin(struct place *place, const char *scenario, uint64_t seed)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!training_begin(&place->training, scenario, MODE_PRACTICE, seed, noon, &problems, &err))
        fail_msg("%s", err.text);
    problems_destroy(&problems);
}

static void apply(struct place *place, const char *line)
{
    struct move move;
    struct err err = {0};
    if (!move_decode(line, place->training.run.scenario, &move, &err) ||
        !training_apply(&place->training, &move, noon + 60, &err))
        fail_msg("%s: %s", line, err.text);
}

static void play_calmly(struct place *place, uint64_t seed)
{
    static const char *const calm[] = {"continue", "choose hello/a", "continue", "choose middle/b",
                                       "continue all"};
    begin(place, "parcel", seed);
    for (size_t i = 0; i < sizeof calm / sizeof *calm; i++)
        apply(place, calm[i]);
    assert_true(session_is_over(&place->training.run.session));
    training_leave(&place->training);
}

static void resume(struct place *place)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    const struct attempt *attempt = training_unfinished(&place->training, "parcel");
    assert_non_null(attempt);
    if (!training_resume(&place->training, attempt, &problems, &err))
        fail_msg("%s", err.text);
    problems_destroy(&problems);
}

/* A file lies where the folder was, as when another disk is mounted there. */
static void take_home_away(struct place *place)
{
    assert_int_equal(rename(place->home, place->away), 0);
    assert_true(file_write(place->home, "", 0, NULL));
}

static void bring_home_back(struct place *place)
{
    assert_int_equal(unlink(place->home), 0);
    assert_int_equal(rename(place->away, place->home), 0);
}

static struct progress load(const char *folder)
{
    struct progress progress;
    struct err err = {0};
    if (!progress_load(folder, "sam", &progress, &err))
        fail_msg("%s", err.text);
    return progress;
}

/* So many attempts, the last of them with so many moves. */
static void assert_keeps(const char *folder, size_t attempts, size_t moves)
{
    struct progress progress = load(folder);
    assert_int_equal(progress.count, attempts);
    assert_int_equal(progress.attempts[attempts - 1].move_count, moves);
    progress_destroy(&progress);
}

static void take_refuge(struct place *place)
{
    struct err err = {0};
    if (!refuge_take(&place->training, place->stick, &err))
        fail_msg("%s", err.text);
    assert_int_equal(place->training.unsaved.kind, ERR_NONE);
    assert_string_equal(place->training.folder, place->saved);
}

/* One finished attempt, and one in hand that could be saved up to its first move. */
static void get_into_trouble(struct place *place)
{
    play_calmly(place, 1);
    begin(place, "parcel", 2);
    apply(place, "continue");
    take_home_away(place);
    apply(place, "choose hello/a");
    assert_int_equal(place->training.unsaved.kind, ERR_SYSTEM);
}

static void a_training_goes_on_elsewhere_with_all_it_knew(void **state)
{
    struct place *place = *state;
    get_into_trouble(place);
    take_refuge(place);
    assert_keeps(place->saved, 2, 2);
    apply(place, "continue");
    assert_int_equal(place->training.unsaved.kind, ERR_NONE);
    assert_keeps(place->saved, 2, 3);
    assert_true(archive_has(place->saved, place->training.scenario->hash));
    training_close(&place->training);
    open_in(place, place->saved);
    resume(place);
    apply(place, "choose middle/b");
    apply(place, "continue all");
    assert_keeps(place->saved, 2, 5);
}

static void what_is_in_hand_there_is_in_hand(void **state)
{
    struct place *place = *state;
    struct training other;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    get_into_trouble(place);
    take_refuge(place);
    assert_true(training_open(&other, place->library, place->saved, "sam", &err));
    assert_false(training_resume(&other, training_unfinished(&other, "parcel"), &problems, &err));
    assert_non_null(strstr(err.text, "another window"));
    training_close(&other);
}

/* The one that could not be saved was left; what is looked at is another, whose score was
 * edited in the file. */
static void what_is_looked_at_stays_as_it_is(void **state)
{
    struct place *place = *state;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    play_calmly(place, 1);
    training_close(&place->training);
    struct progress edited = load(place->home);
    edited.attempts[0].passed = !edited.attempts[0].passed;
    bool passed = edited.attempts[0].passed;
    assert_true(progress_save(place->home, &edited, &err));
    progress_destroy(&edited);
    open_in(place, place->home);
    begin(place, "parcel", 2);
    take_home_away(place);
    apply(place, "continue");
    training_leave(&place->training);
    assert_true(
        training_look(&place->training, &place->training.progress.attempts[0], &problems, &err));
    assert_false(training_save(&place->training));
    take_refuge(place);
    assert_int_equal(place->training.attempt, 0);
    assert_int_equal(place->training.progress.attempts[0].passed, passed);
    assert_keeps(place->saved, 2, 1);
    training_leave(&place->training);
    assert_keeps(place->saved, 2, 1);
}

static void earlier_scenarios_are_taken_along_where_they_can_be_read(void **state)
{
    struct place *place = *state;
    char dropped[256];
    play_calmly(place, 1);
    begin(place, "handover", 2);
    snprintf(dropped, sizeof dropped, "%s/hands", place->home);
    char command[600];
    snprintf(command, sizeof command, "rm -rf '%s' && : > '%s'", dropped, dropped);
    assert_int_equal(system(command), 0);
    apply(place, "continue");
    assert_int_equal(place->training.unsaved.kind, ERR_SYSTEM);
    take_refuge(place);
    for (size_t i = 0; i < 2; i++)
        assert_true(archive_has(place->saved, place->training.progress.attempts[i].content));
}

static void assert_refused(struct place *place, const char *where, const char *why)
{
    struct err err = {0};
    size_t count = place->training.progress.count;
    assert_false(refuge_take(&place->training, where, &err));
    assert_non_null(strstr(err.text, why));
    assert_string_equal(place->training.folder, place->home);
    assert_int_equal(place->training.unsaved.kind, ERR_SYSTEM);
    assert_int_equal(place->training.progress.count, count);
}

static void a_place_that_cannot_be_used_changes_nothing(void **state)
{
    struct place *place = *state;
    char where[128];
    struct progress other;
    get_into_trouble(place);
    snprintf(where, sizeof where, "%s/nowhere", place->folder);
    assert_refused(place, where, "is not there");
    assert_refused(place, place->home, "is not a folder");
    assert_true(progress_init(&other, "sam", "Samira Haddad", NULL));
    assert_true(progress_save(place->saved, &other, NULL));
    progress_destroy(&other);
    profile_destroy(&place->training.progress.profile);
    assert_true(profile_init(&place->training.progress.profile, "sam", "Sam Lee", NULL));
    assert_refused(place, place->stick, "already keeps the work of Samira Haddad");
    bring_home_back(place);
    assert_true(training_save(&place->training));
    assert_keeps(place->home, 2, 2);
}

static void a_trial_has_no_refuge(void **state)
{
    struct place *place = *state;
    struct training trial;
    struct err err = {0};
    assert_true(training_open(&trial, place->library, NULL, "sam", &err));
    assert_false(refuge_take(&trial, place->stick, &err));
    assert_null(trial.folder);
    assert_false(file_exists(place->saved));
    training_close(&trial);
}

static void a_home_folder_that_is_not_written_out_is_explained(void **state)
{
    struct place *place = *state;
    get_into_trouble(place);
    assert_refused(place, "~/stick", "~/stick is not there; write the whole path");
}

static void what_is_told_can_be_given_to_a_shell(void **state)
{
    (void)state;
    static const char *const examples[][2] = {
        {"/media/sam/STICK/understudy-saved", "import /media/sam/STICK/understudy-saved"},
        {"/media/sam/My Stick/understudy-saved", "import '/media/sam/My Stick/understudy-saved'"},
        {"/media/Sam's/understudy-saved", "import '/media/Sam'\\''s/understudy-saved'"},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct text text;
        text_init(&text);
        refuge_say(examples[i][0], &text);
        assert_non_null(strstr(text_string(&text), examples[i][0]));
        assert_non_null(strstr(text_string(&text), examples[i][1]));
        text_destroy(&text);
    }
}

static void a_refuge_can_be_named_itself(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    get_into_trouble(place);
    strcat(place->saved, "/");
    assert_true(refuge_take(&place->training, place->saved, &err));
    assert_keeps(place->training.folder, 2, 2);
}

/* It had gone on to another reply there, and goes on from an older state here. */
static void an_attempt_that_went_on_otherwise_in_the_refuge_is_kept_beside(void **state)
{
    struct place *place = *state;
    get_into_trouble(place);
    take_refuge(place);
    training_close(&place->training);
    bring_home_back(place);
    open_in(place, place->home);
    resume(place);
    take_home_away(place);
    apply(place, "choose hello/b");
    take_refuge(place);
    apply(place, "continue");
    assert_keeps(place->saved, 3, 3);
    struct progress progress = load(place->saved);
    assert_string_equal(progress.attempts[1].moves[1], "choose hello/a");
    assert_string_equal(progress.attempts[2].moves[1], "choose hello/b");
    progress_destroy(&progress);
}

static void tell(void *self, const struct err *why)
{
    struct place *place = self;
    place->told = *why;
    place->left_out++;
}

static struct gathered gather(struct place *place, const char *id, bool wanted)
{
    struct gather gather = {.from = place->saved, .folder = place->home, .self = place};
    struct gathered gathered;
    gather.left_out = tell;
    place->left_out = 0;
    if (gather_person(&gather, id, &gathered) != wanted)
        fail_msg("%s", place->told.text);
    return gathered;
}

static void assert_came(struct place *place, size_t added, size_t furthered, size_t known)
{
    struct gathered gathered = gather(place, "sam", true);
    assert_int_equal(gathered.merged.added, added);
    assert_int_equal(gathered.merged.furthered, furthered);
    assert_int_equal(gathered.merged.known, known);
    assert_int_equal(place->left_out, 0);
}

static void read_file(const char *folder, struct text *content)
{
    char path[256];
    struct err err = {0};
    snprintf(path, sizeof path, "%s/trainees/sam.json", folder);
    text_init(content);
    if (!file_read(path, JSON_MAX_BYTES, content, &err))
        fail_msg("%s", err.text);
}

static void assert_same_file(const char *folder, struct text *before)
{
    struct text after;
    read_file(folder, &after);
    assert_string_equal(text_string(&after), text_string(before));
    text_destroy(&after);
    text_destroy(before);
}

static void what_was_done_elsewhere_comes_back_once(void **state)
{
    struct place *place = *state;
    struct text there, here;
    get_into_trouble(place);
    take_refuge(place);
    apply(place, "continue");
    training_leave(&place->training);
    begin(place, "handover", 3);
    training_close(&place->training);
    bring_home_back(place);
    read_file(place->saved, &there);
    assert_came(place, 1, 1, 1);
    read_file(place->home, &here);
    assert_came(place, 0, 0, 3);
    assert_same_file(place->home, &here);
    assert_same_file(place->saved, &there);
    open_in(place, place->home);
    assert_int_equal(place->training.progress.count, 3);
    for (size_t i = 0; i < 3; i++)
        assert_true(archive_has(place->home, place->training.progress.attempts[i].content));
    assert_int_equal(training_unfinished(&place->training, "parcel")->move_count, 3);
}

static void what_went_on_here_stays(void **state)
{
    struct place *place = *state;
    get_into_trouble(place);
    take_refuge(place);
    training_close(&place->training);
    bring_home_back(place);
    open_in(place, place->home);
    resume(place);
    apply(place, "choose hello/a");
    apply(place, "continue");
    training_leave(&place->training);
    assert_came(place, 0, 0, 2);
    assert_keeps(place->home, 2, 3);
}

static void what_went_on_otherwise_is_kept_beside_once(void **state)
{
    struct place *place = *state;
    get_into_trouble(place);
    take_refuge(place);
    training_close(&place->training);
    bring_home_back(place);
    open_in(place, place->home);
    resume(place);
    apply(place, "choose hello/b");
    training_leave(&place->training);
    assert_came(place, 1, 0, 1);
    assert_came(place, 0, 0, 2);
    struct progress progress = load(place->home);
    assert_int_equal(progress.count, 3);
    assert_string_equal(progress.attempts[1].moves[1], "choose hello/b");
    assert_string_equal(progress.attempts[2].moves[1], "choose hello/a");
    progress_destroy(&progress);
}

static void what_is_being_played_here_is_not_changed(void **state)
{
    struct place *place = *state;
    get_into_trouble(place);
    take_refuge(place);
    training_close(&place->training);
    bring_home_back(place);
    open_in(place, place->home);
    resume(place);
    gather(place, "sam", false);
    assert_int_equal(place->left_out, 1);
    assert_non_null(strstr(place->told.text, "open in another window"));
    training_leave(&place->training);
    assert_came(place, 0, 1, 1);
}

static void somebody_new_comes_with_their_profile(void **state)
{
    struct place *place = *state;
    struct progress kim, here;
    assert_true(progress_init(&kim, "kim", "Kim Ito", NULL));
    assert_true(progress_save(place->saved, &kim, NULL));
    progress_destroy(&kim);
    assert_true(gather(place, "kim", true).added);
    assert_false(gather(place, "kim", true).added);
    assert_true(progress_load(place->home, "kim", &here, NULL));
    assert_string_equal(here.profile.name, "Kim Ito");
    progress_destroy(&here);
}

static void another_person_of_the_same_id_is_refused(void **state)
{
    struct place *place = *state;
    struct progress sam;
    assert_true(progress_init(&sam, "sam", "Samira Haddad", NULL));
    assert_true(progress_save(place->saved, &sam, NULL));
    progress_destroy(&sam);
    assert_true(progress_init(&sam, "sam", "Sam Lee", NULL));
    assert_true(progress_save(place->home, &sam, NULL));
    progress_destroy(&sam);
    gather(place, "sam", false);
    assert_int_equal(place->left_out, 1);
    assert_non_null(strstr(place->told.text, "Samira Haddad"));
    assert_non_null(strstr(place->told.text, "another id"));
}

static void put(const struct place *place, const char *part, const char *name, const char *content)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", place->saved, part);
    assert_true(file_make_folder(path, NULL));
    snprintf(path, sizeof path, "%s/%s/%s", place->saved, part, name);
    assert_true(file_write(path, content, strlen(content), NULL));
}

static void what_is_damaged_or_newer_is_left_out_and_told(void **state)
{
    struct place *place = *state;
    struct file_names ids;
    put(place, "trainees", "ann.json", "{\"version\": 99}");
    put(place, "trainees", "bob.json", "{\"version\": 1, \"tra");
    put(place, "hands", "cat.0000000000000001.json", "no");
    put(place, "trainees", "notes.txt", "no");
    assert_true(gather_people(place->saved, &ids, NULL));
    assert_int_equal(ids.count, 3);
    assert_string_equal(ids.at[2], "cat");
    file_names_destroy(&ids);
    gather(place, "ann", false);
    assert_non_null(strstr(place->told.text, "newer"));
    gather(place, "bob", false);
    assert_non_null(strstr(place->told.text, "--trainee bob mends"));
    gather(place, "cat", true);
    assert_int_equal(place->left_out, 1);
    assert_non_null(strstr(place->told.text, "cat.0000000000000001.json"));
    assert_false(progress_is_kept(place->home, "cat"));
}

/* The attempt comes all the same: it is verify's to say what cannot be replayed. */
static void a_scenario_that_was_changed_there_stays_there(void **state)
{
    struct place *place = *state;
    char path[512];
    get_into_trouble(place);
    take_refuge(place);
    snprintf(path, sizeof path, "%s/scenarios/%s/archive/parcel.lua", place->saved,
             place->training.scenario->hash);
    training_close(&place->training);
    assert_true(file_remove(path, NULL) && file_write(path, "return 1\n", 9, NULL));
    assert_int_equal(unlink(place->home), 0);
    assert_int_equal(gather(place, "sam", true).merged.added, 2);
    assert_int_equal(place->left_out, 1);
    assert_non_null(strstr(place->told.text, "was changed since"));
    assert_keeps(place->home, 2, 2);
}

static void a_folder_without_people_is_named(void **state)
{
    struct place *place = *state;
    struct file_names ids;
    struct err err = {0};
    assert_false(gather_people(place->folder, &ids, &err));
    assert_int_equal(err.kind, ERR_BAD);
    get_into_trouble(place);
    take_refuge(place);
    assert_false(gather_people(place->stick, &ids, &err));
    assert_non_null(strstr(err.text, "did you mean"));
    assert_non_null(strstr(err.text, place->saved));
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_training_goes_on_elsewhere_with_all_it_knew),
        IN_A_PLACE(what_is_in_hand_there_is_in_hand),
        IN_A_PLACE(what_is_looked_at_stays_as_it_is),
        IN_A_PLACE(earlier_scenarios_are_taken_along_where_they_can_be_read),
        IN_A_PLACE(a_place_that_cannot_be_used_changes_nothing),
        IN_A_PLACE(a_trial_has_no_refuge),
        IN_A_PLACE(a_home_folder_that_is_not_written_out_is_explained),
        cmocka_unit_test(what_is_told_can_be_given_to_a_shell),
        IN_A_PLACE(a_refuge_can_be_named_itself),
        IN_A_PLACE(an_attempt_that_went_on_otherwise_in_the_refuge_is_kept_beside),
        IN_A_PLACE(what_was_done_elsewhere_comes_back_once),
        IN_A_PLACE(what_went_on_here_stays),
        IN_A_PLACE(what_went_on_otherwise_is_kept_beside_once),
        IN_A_PLACE(what_is_being_played_here_is_not_changed),
        IN_A_PLACE(somebody_new_comes_with_their_profile),
        IN_A_PLACE(another_person_of_the_same_id_is_refused),
        IN_A_PLACE(what_is_damaged_or_newer_is_left_out_and_told),
        IN_A_PLACE(a_scenario_that_was_changed_there_stays_there),
        IN_A_PLACE(a_folder_without_people_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
