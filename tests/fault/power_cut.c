/* power_cut.c: the power is cut after every single operation of a training, and once more
 * while it recovers; whatever the disk then holds of what was not synced, every save
 * that was acknowledged is there. */
#include <inttypes.h>
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
#include "base/random.h"
#include "disk.h"
#include "store/archive.h"
#include "store/training.h"

static const int64_t noon = 1700000000;

/* What is done, in this order. "again": the program is closed and started anew, and what
 * was left is resumed. */
static const char *const steps[] = {"begin parcel",
                                    "continue",
                                    "choose hello/a",
                                    "continue",
                                    "choose middle/b",
                                    "continue all",
                                    "begin parcel",
                                    "continue",
                                    "choose hello/b",
                                    "back",
                                    "choose hello/a",
                                    "again parcel",
                                    "continue",
                                    "begin clock",
                                    "continue",
                                    "wait 1200",
                                    "again parcel",
                                    "quit",
                                    "back",
                                    "quit",
                                    "leave",
                                    "again clock",
                                    "quit"};
enum { STEPS = sizeof steps / sizeof *steps };

/* What the person was told to be safe, after so many operations of the disk. */
struct saved {
    size_t operations;
    struct text attempts;
};

struct place {
    struct library *library;
    struct training training;
    char folder[64], after[64], later[64]; /* where it is played; after a cut, and another */
    struct disk disk;
    struct saved saved[STEPS + 1];
    size_t saves;
    size_t cut; /* the operations that were done before the power was cut first */
    struct random random;
    unsigned long states;
};

static void describe(const struct progress *progress, struct text *text)
{
    text_init(text);
    for (size_t i = 0; i < progress->count; i++) {
        const struct attempt *attempt = &progress->attempts[i];
        text_addf(text, "%s %" PRId64 " to %" PRId64 "%s:", attempt->scenario, attempt->started,
                  attempt->ended, attempt->finished ? ", finished" : "");
        for (size_t j = 0; j < attempt->move_count; j++)
            text_addf(text, " %s;", attempt->moves[j]);
        text_add(text, "\n");
    }
    assert_true(text_ok(text, NULL));
}

static void open_training(struct place *place, const char *folder)
{
    struct err err = {0};
    if (!training_open(&place->training, place->library, folder, "sam", &err))
        fail_msg("%s", err.text);
}

static void begin(struct training *training, const char *scenario, int64_t now)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!training_begin(training, scenario, MODE_PRACTICE, 7, now, &problems, &err))
        fail_msg("%s: %s", scenario, err.text);
    problems_destroy(&problems);
}

static void start_again(struct place *place, const char *scenario)
{
    struct problems problems;
    struct err err = {0};
    training_close(&place->training);
    open_training(place, place->folder);
    const struct attempt *left = training_unfinished(&place->training, scenario);
    assert_non_null(left);
    problems_init(&problems);
    if (!training_resume(&place->training, left, &problems, &err))
        fail_msg("%s: %s", scenario, err.text);
    problems_destroy(&problems);
}

static bool apply(struct training *training, const char *line, int64_t now, struct err *err)
{
    struct move move;
    return move_decode(line, training->run.scenario, &move, err) &&
           training_apply(training, &move, now, err);
}

static void do_step(struct place *place, size_t step)
{
    struct training *training = &place->training;
    const char *line = steps[step];
    int64_t now = noon + 10 * (int64_t)step;
    struct err err = {0};
    bool ok = true;
    if (strncmp(line, "begin ", 6) == 0)
        begin(training, line + 6, now);
    else if (strncmp(line, "again ", 6) == 0)
        start_again(place, line + 6);
    else if (strcmp(line, "leave") == 0)
        training_leave(training);
    else if (strcmp(line, "back") == 0)
        ok = training_take_back(training, now, &err);
    else
        ok = apply(training, line, now, &err);
    if (!ok)
        fail_msg("%s: %s", line, err.text);
}

static void note_saved(struct place *place)
{
    struct saved *saved = &place->saved[place->saves++];
    assert_int_equal(place->training.unsaved.kind, ERR_NONE);
    saved->operations = place->disk.count;
    describe(&place->training.progress, &saved->attempts);
}

static void play(struct place *place, bool syncless)
{
    disk_init(&place->disk, place->folder);
    place->disk.syncless = syncless;
    disk_record(&place->disk);
    open_training(place, place->folder);
    note_saved(place);
    for (size_t i = 0; i < STEPS; i++) {
        do_step(place, i);
        note_saved(place);
    }
    training_close(&place->training);
    disk_record(NULL);
}

static bool is(const struct saved *saved, const struct text *found)
{
    return strcmp(text_string(&saved->attempts), text_string(found)) == 0;
}

/* The last acknowledged save before the cut; the one that was under way may be there. */
static bool is_allowed(const struct place *place, const struct text *found)
{
    size_t last = 0;
    while (last + 1 < place->saves && place->saved[last + 1].operations <= place->cut)
        last++;
    return is(&place->saved[last], found) ||
           (last + 1 < place->saves && is(&place->saved[last + 1], found));
}

static bool are_archived(const struct training *training)
{
    bool ok = true;
    for (size_t i = 0; ok && i < training->progress.count; i++)
        ok = archive_has(training->folder, training->progress.attempts[i].content);
    return ok;
}

/* Opened as the program would: nothing is lost, and nothing is found damaged. */
static bool is_whole(struct place *place, const char *folder)
{
    struct text found;
    struct err err = {0};
    if (!training_open(&place->training, place->library, folder, "sam", &err)) {
        print_error("%s\n", err.text);
        return false;
    }
    describe(&place->training.progress, &found);
    bool ok = is_allowed(place, &found) && are_archived(&place->training) &&
              place->training.keeper.told.kind == ERR_NONE;
    if (!ok)
        print_error("found:\n%s%s\n", text_string(&found), place->training.keeper.told.text);
    text_destroy(&found);
    training_close(&place->training);
    return ok;
}

static void empty(const char *folder)
{
    struct file_names names;
    char path[400];
    assert_true(file_list(folder, &names, NULL));
    for (size_t i = 0; i < names.count; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names.at[i]);
        assert_true(bundle_remove(path, NULL));
    }
    file_names_destroy(&names);
}

typedef bool survives_fn(struct place *place, const struct disk *disk, size_t count,
                         uint64_t state);

/* All the states of a cut there, or as many by chance. */
static bool survives_all(struct place *place, const struct disk *disk, size_t count, size_t most,
                         survives_fn *survives)
{
    uint64_t states = disk_states(disk, count);
    bool ok = true;
    for (uint64_t i = 0; ok && i < (states < most ? states : most); i++) {
        uint64_t state = states <= most ? i : random_next(&place->random) % states;
        ok = survives(place, disk, count, state);
        place->states++;
    }
    return ok;
}

static bool survives_cut(struct place *place, const struct disk *disk, size_t count, uint64_t state)
{
    empty(place->after);
    disk_lay(disk, count, state, place->after);
    bool ok = is_whole(place, place->after) && is_whole(place, place->after);
    if (!ok)
        print_error("after %zu of %zu operations, state %" PRIu64 "\n", count, disk->count, state);
    return ok;
}

static bool survives_second_cut(struct place *place, const struct disk *disk, size_t count,
                                uint64_t state)
{
    empty(place->later);
    disk_lay(disk, count, state, place->later);
    bool ok = is_whole(place, place->later);
    if (!ok)
        print_error("after %zu of %zu operations of the recovery\n", count, disk->count);
    return ok;
}

static bool survives_two_cuts(struct place *place, const struct disk *disk, size_t count,
                              uint64_t state)
{
    struct disk second;
    empty(place->after);
    disk_lay(disk, count, state, place->after);
    disk_init(&second, place->after);
    size_t first = second.count;
    disk_record(&second);
    bool ok = is_whole(place, place->after);
    disk_record(NULL);
    for (size_t i = first + 1; ok && i <= second.count; i++)
        ok = survives_all(place, &second, i, FEW, survives_second_cut);
    if (!ok)
        print_error("after %zu of %zu operations, state %" PRIu64 "\n", count, disk->count, state);
    disk_destroy(&second);
    return ok;
}

static bool survives_everywhere(struct place *place, size_t most, survives_fn *survives)
{
    bool ok = true;
    for (place->cut = 0; ok && place->cut <= place->disk.count; place->cut++)
        ok = survives_all(place, &place->disk, place->cut, most, survives);
    return ok;
}

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct problems problems;
    char *folders[] = {place->folder, place->after, place->later};
    bool in_memory = access("/dev/shm", W_OK) == 0;
    *state = place;
    problems_init(&problems);
    for (size_t i = 0; i < 3; i++) {
        snprintf(folders[i], 64, "%s/understudy-XXXXXX", in_memory ? "/dev/shm" : "/tmp");
        if (mkdtemp(folders[i]) == NULL)
            return -1;
    }
    bool ok = library_open(SOURCE_DIR "/tests/lua/play", &place->library, &problems, NULL);
    problems_destroy(&problems);
    return ok && place->library != NULL ? 0 : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    disk_record(NULL);
    for (size_t i = 0; i < place->saves; i++)
        text_destroy(&place->saved[i].attempts);
    disk_destroy(&place->disk);
    library_free(place->library);
    bool ok = bundle_remove(place->folder, NULL) && bundle_remove(place->after, NULL) &&
              bundle_remove(place->later, NULL);
    free(place);
    return ok ? 0 : -1;
}

static void every_acknowledged_save_survives_a_power_cut(void **state)
{
    struct place *place = *state;
    play(place, false);
    assert_true(survives_everywhere(place, MANY, survives_cut));
    print_message("%lu states after %zu operations\n", place->states, place->disk.count);
}

static void every_acknowledged_save_survives_another_cut_during_recovery(void **state)
{
    struct place *place = *state;
    play(place, false);
    assert_true(survives_everywhere(place, 1, survives_two_cuts));
    print_message("%lu states after %zu operations\n", place->states, place->disk.count);
}

/* That the test sees a fault: on a disk that never syncs, saves are lost. */
static void without_syncing_saves_are_lost(void **state)
{
    struct place *place = *state;
    struct text found;
    play(place, true);
    place->cut = place->disk.count;
    disk_lay(&place->disk, place->cut, UINT64_MAX, place->after);
    open_training(place, place->after);
    describe(&place->training.progress, &found);
    assert_false(is_allowed(place, &found));
    text_destroy(&found);
    training_close(&place->training);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(every_acknowledged_save_survives_a_power_cut),
        IN_A_PLACE(every_acknowledged_save_survives_another_cut_during_recovery),
        IN_A_PLACE(without_syncing_saves_are_lost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
