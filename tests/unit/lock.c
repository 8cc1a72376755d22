/* lock.c: one holder at a time, in one program or in several; who dies lets go. */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/lock.h"

struct place {
    char folder[64], path[80];
    struct lock one, two;
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    *state = place;
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    if (mkdtemp(place->folder) == NULL)
        return -1;
    snprintf(place->path, sizeof place->path, "%s/sam.lock", place->folder);
    return lock_open(&place->one, place->path, NULL) && lock_open(&place->two, place->path, NULL)
               ? 0
               : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    lock_close(&place->one);
    lock_close(&place->two);
    unlink(place->path);
    int status = rmdir(place->folder);
    free(place);
    return status;
}

static void a_place_has_one_holder(void **state)
{
    struct place *place = *state;
    assert_int_equal(lock_take(&place->one, 7), LOCK_HELD);
    assert_int_equal(lock_take(&place->one, 7), LOCK_HELD);
    assert_int_equal(lock_take(&place->two, 7), LOCK_BUSY);
    assert_int_equal(lock_take(&place->two, (UINT64_C(1) << 62) - 1), LOCK_HELD);
    assert_int_equal(lock_take(&place->one, (UINT64_C(1) << 62) - 1), LOCK_BUSY);
    lock_release(&place->one, 7);
    assert_int_equal(lock_take(&place->two, 7), LOCK_HELD);
}

static void another_reader_of_the_file_takes_nothing_away(void **state)
{
    struct place *place = *state;
    assert_int_equal(lock_take(&place->one, 0), LOCK_HELD);
    close(open(place->path, O_RDWR));
    assert_int_equal(lock_take(&place->two, 0), LOCK_BUSY);
}

static void who_is_killed_lets_go(void **state)
{
    struct place *place = *state;
    int ready[2];
    char byte;
    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();
    if (child == 0) {
        struct lock lock;
        bool held = lock_open(&lock, place->path, NULL) && lock_take(&lock, 3) == LOCK_HELD;
        if (write(ready[1], held ? "y" : "n", 1) == 1)
            pause();
        _exit(1);
    }
    assert_int_equal(read(ready[0], &byte, 1), 1);
    assert_int_equal(byte, 'y');
    assert_int_equal(lock_take(&place->one, 3), LOCK_BUSY);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    assert_int_equal(lock_take(&place->one, 3), LOCK_HELD);
    close(ready[0]);
    close(ready[1]);
}

static void who_waits_gets_it_when_it_is_free(void **state)
{
    struct place *place = *state;
    int ready[2];
    char byte;
    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();
    if (child == 0) {
        struct lock lock;
        bool held = lock_open(&lock, place->path, NULL) && lock_take(&lock, 0) == LOCK_HELD;
        if (!held || write(ready[1], "y", 1) != 1)
            _exit(1);
        nanosleep(&(struct timespec){0, 50000000}, NULL);
        _exit(0);
    }
    assert_int_equal(read(ready[0], &byte, 1), 1);
    assert_int_equal(lock_wait(&place->one, 0), LOCK_HELD);
    waitpid(child, NULL, 0);
    close(ready[0]);
    close(ready[1]);
}

/* A trainee was erased and began anew: the old file's locks exclude nobody. */
static void a_removed_file_is_opened_anew(void **state)
{
    struct place *place = *state;
    struct lock later;
    assert_int_equal(unlink(place->path), 0);
    assert_true(lock_open(&later, place->path, NULL));
    assert_int_equal(lock_take(&later, 0), LOCK_HELD);
    assert_int_equal(lock_take(&place->one, 0), LOCK_BUSY);
    lock_close(&later);
    assert_int_equal(lock_take(&place->one, 0), LOCK_HELD);
}

static void what_cannot_be_opened_is_told_and_holds_nothing(void **state)
{
    (void)state;
    struct lock lock;
    struct err err = {0};
    assert_false(lock_open(&lock, "/nowhere/sam.lock", &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_false(lock_is_open(&lock));
    assert_int_equal(lock_take(&lock, 1), LOCK_IMPOSSIBLE);
    lock_release(&lock, 1);
    lock_close(&lock);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_place_has_one_holder),
        IN_A_PLACE(another_reader_of_the_file_takes_nothing_away),
        IN_A_PLACE(who_is_killed_lets_go),
        IN_A_PLACE(who_waits_gets_it_when_it_is_free),
        IN_A_PLACE(a_removed_file_is_opened_anew),
        cmocka_unit_test(what_cannot_be_opened_is_told_and_holds_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
