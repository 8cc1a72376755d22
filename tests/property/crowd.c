/* crowd.c: sixteen programs work on four trainees of one folder at the same time, each
 * saves a thousand times, and some are killed in the middle. Whatever a save was
 * acknowledged for is there at the end, and for a reader and a report all along. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
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
#include "report/cohort.h"
#include "store/roster.h"
#include "store/training.h"
#include "wander.h"

#ifndef SAVES
#define SAVES 1000
#endif
enum { WORKERS = 16, PEOPLE = 4, TOGETHER = 40 /* saves to an attempt */, KILLS = 24 };
enum { ATTEMPTS_MOST = SAVES + KILLS, REPORTS = 4 /* one in so many readings */ };

static const int64_t noon = 1700000000;

enum doing { DOING_NOTHING, DOING_A_MOVE, DOING_A_STEP_BACK };

/* Written by a worker before and after each save, and read by who judges: a worker may be
 * killed between a save and its note. */
struct acknowledged {
    uint64_t seed;
    atomic_size_t moves;
    atomic_int doing;  /* enum doing */
    atomic_bool ended; /* over, and left so */
};

struct log {
    atomic_size_t saves, begun, count;
    atomic_size_t watched; /* of the first: how often the watcher read all of it */
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
static bool save_once(struct training *training, struct random *random, struct acknowledged *one)
{
    struct err err = {0};
    const struct session *session = &training->run.session;
    bool over = session_is_over(session), saved = false;
    if (over || random_below(random, 3) == 0) {
        one->doing = DOING_A_STEP_BACK;
        saved = training_take_back(training, noon + 60, NULL);
    }
    if (!saved && !over) {
        struct move move = wander_move(session, random);
        one->doing = DOING_A_MOVE;
        saved = training_apply(training, &move, noon + 60, &err);
        if (!saved)
            stop("cannot move", &err, training);
    }
    if (training->unsaved.kind != ERR_NONE)
        stop("cannot save", &err, training);
    one->moves = training->run.journal.count;
    one->doing = DOING_NOTHING;
    return saved;
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
    one->seed = seed;
    log->count++;
    for (int i = 0; i < TOGETHER && log->saves < SAVES && save_once(training, &random, one); i++)
        log->saves++;
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

static const struct attempt *find(const struct progress *progress, uint64_t seed)
{
    const struct attempt *found = NULL;
    for (size_t i = 0; i < progress->count; i++)
        if (progress->attempts[i].seed == seed) {
            if (found != NULL)
                return NULL; /* never twice */
            found = &progress->attempts[i];
        }
    return found;
}

/* Nobody is at work on it. What was under way when its worker was killed may be there. */
static bool is_right(const struct acknowledged *one, const struct attempt *kept)
{
    size_t moves = kept->move_count;
    if (one->ended)
        return kept->finished && moves == one->moves;
    return moves == one->moves || (one->doing == DOING_A_MOVE && moves == one->moves + 1) ||
           (one->doing == DOING_A_STEP_BACK && moves < one->moves);
}

/* Whether everything is there that was acknowledged before the progress was read: of the
 * attempt at work, as it was when nothing was saved since. */
struct expectation {
    size_t saves, count;
    bool at_rest;
};

static struct expectation expect(const struct log *log)
{
    struct expectation expectation = {.saves = log->saves, .count = log->count};
    size_t count = expectation.count;
    expectation.at_rest = count > 0 && log->attempts[count - 1].doing == DOING_NOTHING;
    return expectation;
}

static bool is_met(const struct expectation *expectation, const struct log *log,
                   const struct progress *progress)
{
    bool rested = expectation->at_rest && log->saves == expectation->saves &&
                  log->count == expectation->count &&
                  log->attempts[expectation->count - 1].doing == DOING_NOTHING;
    for (size_t i = 0; i < expectation->count; i++) {
        const struct attempt *kept = find(progress, log->attempts[i].seed);
        bool left = i + 1 < expectation->count;
        if (kept == NULL || ((left || rested) && !is_right(&log->attempts[i], kept)))
            return false;
    }
    return true;
}

static void read_person(const struct place *place, size_t person_number)
{
    struct expectation expectations[WORKERS];
    struct progress progress;
    struct err err = {0};
    for (size_t w = person_number; w < WORKERS; w += PEOPLE)
        expectations[w] = expect(&place->logs[w]);
    if (!progress_load(place->folder, person(person_number), &progress, &err))
        stop("cannot read", &err, NULL);
    for (size_t w = person_number; w < WORKERS; w += PEOPLE)
        if (!is_met(&expectations[w], &place->logs[w], &progress))
            stop("what was acknowledged is not there for a reader", &err, NULL);
    progress_destroy(&progress);
}

static size_t count_acknowledged(const struct place *place)
{
    size_t count = 0;
    for (size_t w = 0; w < WORKERS; w++)
        count += place->logs[w].count;
    return count;
}

/* The report names no file that it could not read, and counts every attempt. */
static void report(const struct place *place, struct subjects *subjects)
{
    struct filter filter;
    struct cohort cohort;
    struct err err = {0};
    size_t attempts = count_acknowledged(place), found = 0;
    filter_init(&filter);
    filter.sees_practice = true;
    struct cohort_plan plan = {
        .folder = place->folder, .subjects = subjects, .filter = &filter, .threads = 1};
    if (!cohort_read(&cohort, &plan, &err))
        stop("cannot report", &err, NULL);
    for (size_t i = 0; i < cohort.people.count; i++)
        found += cohort.people.at[i].count;
    if (cohort.problem_count > 0)
        err_set(&err, ERR_BAD, "%s: %s", cohort.problems[0].file, cohort.problems[0].what);
    if (cohort.problem_count > 0 || found < attempts)
        stop("the report lacks something", &err, NULL);
    cohort_destroy(&cohort);
}

/* Reads what is there again and again. */
static void watch(const struct place *place)
{
    pid_t parent = getppid();
    struct subjects subjects;
    struct err err = {0};
    if (!subjects_init(&subjects, place->library, &err))
        stop("cannot begin", &err, NULL);
    while (getppid() == parent) {
        struct roster roster;
        if (!roster_read(place->folder, &roster, &err))
            stop("cannot read the folder", &err, NULL);
        for (size_t i = 0; i < roster.count; i++)
            if (!roster.at[i].readable)
                stop(roster.at[i].profile.id, &err, NULL);
        if (roster.count == PEOPLE && place->logs[0].watched % REPORTS == 0)
            report(place, &subjects);
        roster_destroy(&roster);
        for (size_t i = 0; i < PEOPLE; i++)
            read_person(place, i);
        place->logs[0].watched++;
        nanosleep(&(struct timespec){0, 10000000}, NULL);
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

static void judge(const struct log *log, const struct progress *progress)
{
    for (size_t i = 0; i < log->count; i++) {
        const struct acknowledged *one = &log->attempts[i];
        const struct attempt *kept = find(progress, one->seed);
        if (kept == NULL)
            fail_msg("the attempt of seed %d is lost, or there twice", (int)one->seed);
        if (!is_right(one, kept))
            fail_msg("the attempt of seed %d has %d moves, not %d", (int)one->seed,
                     (int)kept->move_count, (int)one->moves);
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
    assert_true(place->logs[0].watched > 0);
    printf("%zu saves by %d programs, %zu of them killed; read %zu times meanwhile\n", saves,
           WORKERS, killed, (size_t)place->logs[0].watched);
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
