/* crowd.c: sixteen programs work on four trainees of one folder at the same time, each
 * saves a thousand times, and some are killed in the middle. Whatever a save was
 * acknowledged for is there at the end, and whoever reads meanwhile reads whole files. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/random.h"
#include "store/roster.h"
#include "store/training.h"
#include "wander.h"

#ifndef SAVES
#define SAVES 1000
#endif
enum { WORKERS = 16, PEOPLE = 4, TOGETHER = 40 /* saves to an attempt */, KILLS = 24 };
enum { ATTEMPTS_MOST = SAVES + KILLS };

static const int64_t noon = 1700000000;

/* Written by a worker when a save was acknowledged, and read by who judges. */
struct acknowledged {
    uint64_t seed;
    size_t moves;
    bool ended; /* over, and left so */
};

struct log {
    size_t saves, begun, count;
    struct acknowledged attempts[ATTEMPTS_MOST];
};

struct place {
    struct library *library;
    char folder[64];
    struct log *logs; /* shared with the workers: WORKERS of them */
};

/* A worker ends with what went wrong. */
static void stop(const char *what, const struct err *err, const struct training *training)
{
    fprintf(stderr, "%s: %s; %s\n", what, err->text,
            training == NULL ? "" : training->unsaved.text);
    _exit(1);
}

static const char *person(size_t worker)
{
    static const char *const people[PEOPLE] = {"ann", "bob", "cem", "dee"};
    return people[worker % PEOPLE];
}

/* A move, or a step back where there is one: each is a save. False: given up, over. */
static bool save_once(struct training *training, struct random *random)
{
    struct err err = {0};
    const struct session *session = &training->run.session;
    bool over = session_is_over(session);
    if ((over || random_below(random, 3) == 0) && training_take_back(training, noon + 60, NULL))
        return true;
    if (over)
        return false;
    struct move move = wander_move(session, random);
    if (!training_apply(training, &move, noon + 60, &err))
        stop("cannot move", &err, training);
    return true;
}

static void work_on(struct training *training, struct log *log, uint64_t seed)
{
    struct random random = {seed};
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    struct acknowledged *one = &log->attempts[log->count];
    log->begun++;
    if (!training_begin(training, "parcel", MODE_PRACTICE, seed, noon, &problems, &err) ||
        training->unsaved.kind != ERR_NONE)
        stop("cannot begin", &err, training);
    *one = (struct acknowledged){.seed = seed};
    log->count++;
    for (int i = 0; i < TOGETHER && log->saves < SAVES && save_once(training, &random); i++) {
        if (training->unsaved.kind != ERR_NONE)
            stop("cannot save", &err, training);
        one->moves = training->run.journal.count;
        log->saves++;
    }
    one->ended = session_is_over(&training->run.session);
    training_leave(training);
    if (training->unsaved.kind != ERR_NONE)
        stop("cannot leave", &err, training);
    problems_destroy(&problems);
}

static void work(const struct place *place, size_t worker)
{
    struct log *log = &place->logs[worker];
    struct training training;
    struct err err = {0};
    while (log->saves < SAVES) {
        if (!training_open(&training, place->library, place->folder, person(worker), &err))
            stop("cannot open", &err, NULL);
        for (int i = 0; i < 5 && log->saves < SAVES && log->count < ATTEMPTS_MOST; i++)
            work_on(&training, log, worker * 10000 + log->begun);
        training_close(&training);
    }
    _exit(0);
}

/* Reads what is there again and again, as a report does. */
static void watch(const struct place *place)
{
    pid_t parent = getppid();
    while (getppid() == parent) {
        struct roster roster;
        struct err err = {0};
        if (!roster_read(place->folder, &roster, &err))
            stop("cannot read the folder", &err, NULL);
        for (size_t i = 0; i < roster.count; i++) {
            struct progress progress;
            if (!roster.at[i].readable ||
                !progress_load(place->folder, roster.at[i].profile.id, &progress, &err))
                stop(roster.at[i].profile.id, &err, NULL);
            progress_destroy(&progress);
        }
        roster_destroy(&roster);
        nanosleep(&(struct timespec){0, 5000000}, NULL);
    }
    _exit(0);
}

static pid_t start(const struct place *place, size_t worker)
{
    fflush(NULL);
    pid_t child = fork();
    if (child == 0)
        worker < WORKERS ? work(place, worker) : watch(place);
    return child;
}

/* Who died takes up work again; returns how many were killed. */
static size_t run_all(const struct place *place)
{
    pid_t workers[WORKERS], watcher = start(place, WORKERS);
    struct random random = {17};
    size_t killed = 0, at_work = WORKERS;
    for (size_t i = 0; i < WORKERS; i++)
        workers[i] = start(place, i);
    while (at_work > 0) {
        nanosleep(&(struct timespec){0, 20000000}, NULL);
        size_t victim = random_below(&random, WORKERS);
        if (workers[victim] > 0 && killed < KILLS) {
            kill(workers[victim], SIGKILL);
            killed++;
        }
        for (size_t i = 0; i < WORKERS; i++) {
            int status;
            if (workers[i] <= 0 || waitpid(workers[i], &status, WNOHANG) != workers[i])
                continue;
            bool was_killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
            if (!was_killed && (!WIFEXITED(status) || WEXITSTATUS(status) != 0))
                fail_msg("worker %d ended with %d", (int)i, status);
            workers[i] = was_killed ? start(place, i) : -1;
            at_work -= workers[i] < 0;
        }
    }
    int status;
    kill(watcher, SIGKILL);
    assert_int_equal(waitpid(watcher, &status, 0), watcher);
    assert_true(WIFSIGNALED(status)); /* it never found anything wrong */
    return killed;
}

static const struct attempt *find(const struct progress *progress, uint64_t seed)
{
    const struct attempt *found = NULL;
    for (size_t i = 0; i < progress->count; i++)
        if (progress->attempts[i].seed == seed) {
            assert_null(found); /* never twice */
            found = &progress->attempts[i];
        }
    return found;
}

/* A kill between a save and its note lets the file be one move ahead or behind. */
static void judge(const struct log *log, const struct progress *progress)
{
    for (size_t i = 0; i < log->count; i++) {
        const struct acknowledged *one = &log->attempts[i];
        const struct attempt *kept = find(progress, one->seed);
        if (kept == NULL)
            fail_msg("the attempt of seed %d is lost", (int)one->seed);
        assert_in_range(kept->move_count + 1, one->moves, one->moves + 2);
        if (one->ended)
            assert_true(kept->finished && kept->move_count == one->moves);
    }
}

static void no_acknowledged_save_is_lost(void **state)
{
    struct place *place = *state;
    struct training training;
    struct err err = {0};
    size_t killed = run_all(place), saves = 0;
    for (size_t w = 0; w < WORKERS; w++) {
        if (!training_open(&training, place->library, place->folder, person(w), &err))
            fail_msg("%s", err.text);
        assert_int_equal(training.keeper.told.kind, ERR_NONE);
        judge(&place->logs[w], &training.progress);
        saves += place->logs[w].saves;
        training_close(&training);
    }
    assert_int_equal(saves, WORKERS * SAVES);
    printf("%zu saves by %d programs, %zu of them killed\n", saves, WORKERS, killed);
}

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct problems problems;
    problems_init(&problems);
    *state = place;
    bool in_memory = access("/dev/shm", W_OK) == 0;
    snprintf(place->folder, sizeof place->folder, "%s/understudy-XXXXXX",
             in_memory ? "/dev/shm" : "/tmp");
    place->logs = mmap(NULL, WORKERS * sizeof *place->logs, PROT_READ | PROT_WRITE,
                       MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return place->logs != MAP_FAILED && mkdtemp(place->folder) != NULL &&
                   library_open(SOURCE_DIR "/tests/lua/play", &place->library, &problems, NULL)
               ? 0
               : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    char command[128];
    library_free(place->library);
    munmap(place->logs, WORKERS * sizeof *place->logs);
    snprintf(command, sizeof command, "rm -rf '%s'", place->folder);
    free(place);
    return system(command);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(no_acknowledged_save_is_lost, make_place, remove_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
