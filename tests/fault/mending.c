/* mending.c: the power is cut after every single operation while damaged files are mended
 * and an older one is replaced. Whatever the disk then holds of what was not synced, the
 * damaged bytes are there under some name, and so is every attempt that could be read. */
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
#include "store/json.h"
#include "store/keeper.h"
#include "store/progress_decode.h"
#include "store/shelf.h"

enum { STATES_MOST = 64, ATTEMPTS = 3, CUT_OFF = 6 /* bytes: the last attempt stays whole */ };

struct place {
    char folder[64], after[64]; /* where it is mended; after a cut */
    struct text sample;         /* a good file of three attempts */
    struct text bytes[2];       /* what must not be lost */
    size_t kept;
    struct random random;
    unsigned long states;
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    bool in_memory = access("/dev/shm", W_OK) == 0;
    char *folders[] = {place->folder, place->after};
    *state = place;
    for (size_t i = 0; i < 2; i++) {
        snprintf(folders[i], 64, "%s/understudy-XXXXXX", in_memory ? "/dev/shm" : "/tmp");
        if (mkdtemp(folders[i]) == NULL)
            return -1;
        text_init(&place->bytes[i]);
    }
    text_init(&place->sample);
    bool ok = file_read(SOURCE_DIR "/tests/schema/sample.json", 100000, &place->sample, NULL) &&
              shelf_make(place->folder, NULL);
    return ok ? 0 : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    disk_record(NULL);
    bool ok = bundle_remove(place->folder, NULL) && bundle_remove(place->after, NULL);
    for (size_t i = 0; i < 2; i++)
        text_destroy(&place->bytes[i]);
    text_destroy(&place->sample);
    free(place);
    return ok ? 0 : -1;
}

/* A file of those attempts of the sample alone. Returns the token of the first. */
static uint64_t file_of(const struct place *place, size_t from, size_t count, struct text *file)
{
    struct progress all;
    assert_true(progress_decode(place->sample.at, place->sample.length, &all, NULL));
    struct progress some = all;
    some.attempts += from;
    some.count = count;
    text_init(file);
    assert_true(progress_encode_readable(&some, file, NULL));
    uint64_t token = attempt_token(some.attempts);
    progress_destroy(&all);
    return token;
}

static void put(const struct place *place, const char *name, const char *bytes, size_t length)
{
    char path[160];
    struct err err = {0};
    snprintf(path, sizeof path, "%s/%s", place->folder, name);
    if (!file_write(path, bytes, length, &err))
        fail_msg("%s", err.text);
}

/* A file that is to be found again, as it is, whatever happens. */
static void put_kept(struct place *place, const char *name, const char *bytes, size_t length)
{
    put(place, name, bytes, length);
    text_add_bytes(&place->bytes[place->kept++], bytes, length);
}

static bool holds(const char *path, const struct text *bytes)
{
    struct text found;
    text_init(&found);
    bool same = file_read(path, JSON_MAX_BYTES, &found, NULL) && found.length == bytes->length &&
                memcmp(found.at, bytes->at, found.length) == 0;
    text_destroy(&found);
    return same;
}

static bool is_in(const char *folder, const char *inner, const struct text *bytes)
{
    struct file_names names;
    char path[400];
    bool found = false;
    snprintf(path, sizeof path, "%s/%s", folder, inner);
    assert_true(file_list(path, &names, NULL));
    for (size_t i = 0; i < names.count; i++) {
        snprintf(path, sizeof path, "%s/%s/%s", folder, inner, names.at[i]);
        found = found || holds(path, bytes);
    }
    file_names_destroy(&names);
    return found;
}

static bool is_kept(const struct place *place, const char *folder)
{
    for (size_t i = 0; i < place->kept; i++)
        if (!is_in(folder, "trainees", &place->bytes[i]) &&
            !is_in(folder, "hands", &place->bytes[i]))
            return false;
    return true;
}

/* As a program would that is closed again. */
static size_t open_in(const char *folder, bool write)
{
    struct keeper keeper;
    struct progress progress;
    struct err err = {0};
    if (!keeper_open(&keeper, folder, "sam", &progress, &err))
        fail_msg("%s", err.text);
    if (write && !keeper_fold(&keeper, &progress, NULL, &err))
        fail_msg("%s", err.text);
    size_t count = progress.count;
    progress_destroy(&progress);
    keeper_close(&keeper);
    return count;
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

static void survives(struct place *place, const struct disk *disk, size_t cut, uint64_t state)
{
    empty(place->after);
    disk_lay(disk, cut, state, place->after);
    bool kept = is_kept(place, place->after);
    size_t first = open_in(place->after, false), second = open_in(place->after, true);
    bool still = is_kept(place, place->after);
    if (!kept || first != ATTEMPTS || second != ATTEMPTS || !still)
        fail_msg("after %zu of %zu operations, state %" PRIu64 ": %s%zu and then %zu attempts", cut,
                 disk->count, state, kept && still ? "" : "damaged bytes are lost; ", first,
                 second);
    place->states++;
}

static void mend_with_cuts(struct place *place)
{
    struct disk disk;
    disk_init(&disk, place->folder);
    size_t first = disk.count;
    disk_record(&disk);
    assert_int_equal(open_in(place->folder, true), ATTEMPTS);
    disk_record(NULL);
    for (size_t cut = first; cut <= disk.count; cut++) {
        uint64_t states = disk_states(&disk, cut);
        for (uint64_t i = 0; i < (states < STATES_MOST ? states : STATES_MOST); i++)
            survives(place, &disk, cut,
                     states <= STATES_MOST ? i : random_next(&place->random) % states);
    }
    assert_true(disk.count > first);
    disk_destroy(&disk);
    print_message("%lu states\n", place->states);
}

static void a_damaged_file_is_kept(void **state)
{
    struct place *place = *state;
    struct text copy;
    file_of(place, 0, 2, &copy);
    put_kept(place, "trainees/sam.json", place->sample.at, place->sample.length - CUT_OFF);
    put(place, "trainees/sam.json.bak", copy.at, copy.length);
    mend_with_cuts(place);
    text_destroy(&copy);
}

/* Each of the two still has an attempt that the other lost. */
static void a_damaged_file_and_its_damaged_copy_are_kept(void **state)
{
    struct place *place = *state;
    struct text file, copy;
    file_of(place, 0, 2, &file);
    file_of(place, 1, 2, &copy);
    put_kept(place, "trainees/sam.json", file.at, file.length - CUT_OFF);
    put_kept(place, "trainees/sam.json.bak", copy.at, copy.length - CUT_OFF);
    mend_with_cuts(place);
    text_destroy(&copy);
    text_destroy(&file);
}

static void a_damaged_hand_file_is_kept(void **state)
{
    struct place *place = *state;
    struct text file, hand;
    char name[64];
    file_of(place, 0, 2, &file);
    snprintf(name, sizeof name, "hands/sam.%016" PRIx64 ".json", file_of(place, 2, 1, &hand));
    put(place, "trainees/sam.json", file.at, file.length);
    put_kept(place, name, hand.at, hand.length - CUT_OFF);
    mend_with_cuts(place);
    text_destroy(&hand);
    text_destroy(&file);
}

static void a_file_of_an_older_version_is_kept(void **state)
{
    struct place *place = *state;
    struct text old;
    text_init(&old);
    assert_true(file_read(SOURCE_DIR "/tests/schema/version-1.json", 100000, &old, NULL));
    put_kept(place, "trainees/sam.json", old.at, old.length);
    mend_with_cuts(place);
    text_destroy(&old);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_damaged_file_is_kept),
        IN_A_PLACE(a_damaged_file_and_its_damaged_copy_are_kept),
        IN_A_PLACE(a_damaged_hand_file_is_kept),
        IN_A_PLACE(a_file_of_an_older_version_is_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
