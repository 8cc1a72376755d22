/* save.c: what keeping costs: a save after a move of somebody with 200 attempts, the
 * folding of an attempt, and the list of 10,000 people; against writing and syncing a
 * file of the same size, and against reading the names in a folder.
 *
 *     bench_save [FOLDER]    where the data lie meanwhile; else /var/tmp */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "store/roster.h"
#include "store/training.h"

enum { ATTEMPTS = 200, ROUNDS = 60, PEOPLE = 10000 };

static void must(bool holds, const char *what, const struct err *err)
{
    if (holds)
        return;
    fprintf(stderr, "bench_save: %s: %s\n", what, err == NULL ? "" : err->text);
    exit(1);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b)
{
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static double median(double *times, size_t count)
{
    qsort(times, count, sizeof *times, by_size);
    return times[count / 2];
}

/* Milliseconds to write and sync as many bytes, and nothing else. */
static double plain_write(const char *folder, size_t length)
{
    char path[256], *bytes = calloc(length, 1);
    double times[ROUNDS];
    snprintf(path, sizeof path, "%s/plain", folder);
    for (size_t i = 0; i < ROUNDS; i++) {
        double start = now();
        int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        must(file >= 0 && write(file, bytes, length) == (ssize_t)length && fsync(file) == 0, path,
             NULL);
        close(file);
        times[i] = now() - start;
    }
    unlink(path);
    free(bytes);
    return median(times, ROUNDS);
}

static size_t size_of(const char *folder, const char *name)
{
    struct text path, content;
    struct err err = {0};
    text_init(&path);
    text_init(&content);
    text_addf(&path, "%s/%s", folder, name);
    must(file_read(path.at, 64 << 20, &content, &err), name, &err);
    size_t length = content.length;
    text_destroy(&path);
    text_destroy(&content);
    return length;
}

static void begin(struct training *training, uint64_t seed)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    must(training_begin(training, "parcel", MODE_PRACTICE, seed, 1700000000 + (int64_t)seed * 60,
                        &problems, &err),
         "begin", &err);
    problems_destroy(&problems);
}

static void move(struct training *training, const char *line)
{
    struct move one;
    struct err err = {0};
    must(move_decode(line, training->run.scenario, &one, &err) &&
             training_apply(training, &one, 1700000000, &err),
         line, &err);
    must(training->unsaved.kind == ERR_NONE, "save", &training->unsaved);
}

static void tell(const char *what, double time, const char *against, double plain)
{
    printf("%-42s %8.2f ms, %6.1f times %s (%.2f ms)\n", what, time, time / plain, against, plain);
}

static void bench_training(const struct library *library, const char *folder)
{
    struct training training;
    struct file_names names;
    struct err err = {0};
    double saves[ROUNDS], folds[ROUNDS];
    char hands[256], hand[512];
    must(training_open(&training, library, folder, "sam", &err), "open", &err);
    for (uint64_t i = 0; i < ATTEMPTS; i++) {
        begin(&training, i);
        move(&training, "continue");
        move(&training, "choose hello/a");
        move(&training, "quit");
    }
    for (size_t i = 0; i < ROUNDS; i++) {
        begin(&training, ATTEMPTS + i);
        double start = now();
        move(&training, "continue");
        saves[i] = now() - start;
        snprintf(hands, sizeof hands, "%s/hands", folder);
        must(file_list(hands, &names, &err) && names.count == 1, "one hand file", &err);
        snprintf(hand, sizeof hand, "hands/%s", names.at[0]);
        start = now();
        if (i + 1 < ROUNDS)
            training_leave(&training);
        folds[i] = now() - start;
        file_names_destroy(&names);
    }
    tell("a save after a move, at 200 attempts", median(saves, ROUNDS), "a write and sync",
         plain_write(folder, size_of(folder, hand)));
    tell("folding it into the trainee's file", median(folds, ROUNDS), "a write and sync",
         plain_write(folder, size_of(folder, "trainees/sam.json")));
    training_close(&training);
}

static double read_names(const char *folder)
{
    double start = now();
    DIR *open = opendir(folder);
    while (open != NULL && readdir(open) != NULL)
        continue;
    closedir(open);
    return now() - start;
}

static void bench_roster(const char *folder)
{
    char path[256];
    double lists[9], names[9];
    struct err err = {0};
    for (int i = 0; i < PEOPLE; i++) {
        char json[256];
        int length = snprintf(json, sizeof json,
                              "{\"version\": 2, \"trainee\": {\"id\": \"p%d\", \"name\": \"Person "
                              "%d\", \"team\": \"\", \"language\": \"en\", \"avatar\": \"\", "
                              "\"color\": \"\"}, \"attempts\": []}\n",
                              i, i);
        snprintf(path, sizeof path, "%s/trainees/p%d.json", folder, i);
        FILE *file = fopen(path, "w");
        must(file != NULL && fwrite(json, 1, (size_t)length, file) == (size_t)length, path, NULL);
        fclose(file);
    }
    snprintf(path, sizeof path, "%s/trainees", folder);
    for (size_t i = 0; i < 9; i++) {
        struct roster roster;
        names[i] = read_names(path);
        double start = now();
        must(roster_read(folder, &roster, &err) && roster.count == PEOPLE + 1, "list", &err);
        lists[i] = now() - start;
        roster_destroy(&roster);
    }
    tell("the list of 10,000 people", median(lists, 9), "reading the names", median(names, 9));
}

int main(int count, char **arguments)
{
    char folder[200], command[256];
    struct library *library;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    snprintf(folder, sizeof folder, "%s/understudy-XXXXXX", count > 1 ? arguments[1] : "/var/tmp");
    must(mkdtemp(folder) != NULL, folder, NULL);
    must(library_open(SOURCE_DIR "/tests/lua/play", &library, &problems, &err), "library", &err);
    bench_training(library, folder);
    bench_roster(folder);
    library_free(library);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command) == 0 ? 0 : 1;
}
