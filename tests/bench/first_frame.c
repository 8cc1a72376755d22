/* first_frame.c: from start to the first frame on the screen, of the program and of
 * a minimal SDL2 window, run alternately; and the memory that each took at most.
 *
 *     bench_first_frame [RUNS]
 *
 * What is measured is the whole life of a process that ends after its first frame,
 * so that both pay for starting and for ending. */
#define _DEFAULT_SOURCE /* wait4: the memory of one child, not of all */

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { RUNS_DEFAULT = 21, RUNS_MOST = 1001 };

struct sample {
    double milliseconds[RUNS_MOST];
    long kilobytes; /* the most of all runs */
};

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static bool measure(const char *const *command, struct sample *sample, int run)
{
    double start = now();
    pid_t child = fork();
    if (child == 0) {
        int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDERR_FILENO);
        execv(command[0], (char *const *)command);
        _exit(127);
    }
    int status = 0;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return false;
    sample->milliseconds[run] = now() - start;
    if (usage.ru_maxrss > sample->kilobytes)
        sample->kilobytes = usage.ru_maxrss;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(struct sample *sample, int runs)
{
    qsort(sample->milliseconds, (size_t)runs, sizeof sample->milliseconds[0], by_size);
    return sample->milliseconds[runs / 2];
}

static void print(const char *name, struct sample *sample, int runs)
{
    double middle = median(sample, runs);
    printf("%-16s %7.1f ms (%.1f to %.1f), %5.1f MB resident at most\n", name, middle,
           sample->milliseconds[0], sample->milliseconds[runs - 1],
           (double)sample->kilobytes / 1024);
}

int main(int count, char **arguments)
{
    static const char *const minimal[] = {BENCH_MINIMAL, NULL};
    static const char *const program[] = {BENCH_PROGRAM, "--window", "--first-frame",
                                          "--data",      "/nowhere", NULL};
    static struct sample samples[2];
    int runs = count > 1 ? atoi(arguments[1]) : RUNS_DEFAULT;
    if (runs < 1 || runs > RUNS_MOST) {
        fprintf(stderr, "usage: bench_first_frame [RUNS], 1 to %d\n", RUNS_MOST);
        return 2;
    }
    for (int run = 0; run < runs; run++)
        if (!measure(minimal, &samples[0], run) || !measure(program, &samples[1], run)) {
            fprintf(stderr, "bench_first_frame: a program could not be run to its end\n");
            return 1;
        }
    print("minimal window", &samples[0], runs);
    print("understudy", &samples[1], runs);
    printf("ratio of the medians of %d runs: %.2f\n", runs,
           median(&samples[1], runs) / median(&samples[0], runs));
    return 0;
}
