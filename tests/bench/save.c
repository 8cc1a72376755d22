/* save.c: what keeping costs: a save after a move of somebody with 200 attempts, the
 * folding of an attempt, and the list of 10,000 people; against writing and syncing a file
 * of the same size, against replacing one so that a power cut leaves the old or the new (a
 * new file, its sync, a rename, the sync of the folder), and against reading the beginnings
 * of as many files. Disks are never quiet: what is compared is measured in turns, and the
 * medians are told, with the median of the ratio in each turn.
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

enum { ATTEMPTS = 200, ROUNDS = 200, PEOPLE = 10000, LISTS = 15 };

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

static bool put(const char *path, int flags, const char *bytes, size_t length)
{
    int file = open(path, O_WRONLY | O_CREAT | flags, 0600);
    bool ok = file >= 0 && write(file, bytes, length) == (ssize_t)length && fsync(file) == 0;
    close(file);
    return ok;
}

/* Milliseconds to write and sync as many bytes, and nothing else. */
static double plain_write(const char *folder, const char *bytes, size_t length)
{
    char path[256];
    snprintf(path, sizeof path, "%s/plain", folder);
    double start = now();
    must(put(path, O_TRUNC, bytes, length), path, NULL);
    return now() - start;
}

/* The same for the four calls that a replacement takes, and nothing else. */
static double plain_replace(const char *folder, const char *bytes, size_t length)
{
    char path[256], fresh[256];
    snprintf(path, sizeof path, "%s/replaced", folder);
    snprintf(fresh, sizeof fresh, "%s/replaced.new", folder);
    double start = now();
    must(put(fresh, O_EXCL, bytes, length) && rename(fresh, path) == 0, path, NULL);
    int open_folder = open(folder, O_RDONLY | O_DIRECTORY);
    must(open_folder >= 0 && fsync(open_folder) == 0, folder, NULL);
    close(open_folder);
    return now() - start;
}

/* What was measured, and two references, in turns. */
struct turns {
    const char *what;
    const char *against[2];
    double times[ROUNDS], plain[2][ROUNDS];
    size_t count;
};

static void tell(struct turns *turns)
{
    double ratios[2][ROUNDS];
    for (size_t i = 0; i < turns->count; i++)
        for (size_t r = 0; r < 2; r++)
            ratios[r][i] = turns->times[i] / turns->plain[r][i];
    printf("%-40s %8.2f ms\n", turns->what, median(turns->times, turns->count));
    for (size_t r = 0; r < 2; r++)
        printf("    %5.2f times %-44s %8.2f ms\n", median(ratios[r], turns->count),
               turns->against[r], median(turns->plain[r], turns->count));
}

/* A turn: the time that is known, then the references on the file as it is now. */
static void take_turn(struct turns *turns, double time, const char *folder, const char *name)
{
    struct text path, content;
    struct err err = {0};
    text_init(&path);
    text_init(&content);
    text_addf(&path, "%s/%s", folder, name);
    must(file_read(path.at, 64 << 20, &content, &err), name, &err);
    turns->times[turns->count] = time;
    turns->plain[0][turns->count] = plain_write(folder, content.at, content.length);
    turns->plain[1][turns->count] = plain_replace(folder, content.at, content.length);
    turns->count++;
    text_destroy(&path);
    text_destroy(&content);
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

/* The path in the folder of the one hand file that is there. */
static void find_hand(const char *folder, char *hand, size_t size)
{
    struct file_names names;
    struct err err = {0};
    char hands[256];
    snprintf(hands, sizeof hands, "%s/hands", folder);
    must(file_list(hands, &names, &err) && names.count == 1, "one hand file", &err);
    snprintf(hand, size, "hands/%s", names.at[0]);
    file_names_destroy(&names);
}

static void fill(struct training *training)
{
    for (uint64_t i = 0; i < ATTEMPTS; i++) {
        begin(training, i);
        move(training, "continue");
        move(training, "choose hello/a");
        move(training, "quit");
    }
}

static void bench_training(const struct library *library, const char *folder)
{
    static const char alone[] = "writing and syncing a file of that size",
                      safe[] = "replacing one safely, and nothing else";
    struct turns saves = {.what = "a save after a move, at 200 attempts", .against = {alone, safe}};
    struct turns folds = {.what = "folding it into the trainee's file", .against = {alone, safe}};
    struct training training;
    struct err err = {0};
    char hand[512];
    must(training_open(&training, library, folder, "sam", &err), "open", &err);
    fill(&training);
    for (size_t i = 0; i < ROUNDS; i++) {
        begin(&training, ATTEMPTS + i);
        double start = now();
        move(&training, "continue");
        double time = now() - start;
        find_hand(folder, hand, sizeof hand);
        take_turn(&saves, time, folder, hand);
        start = now();
        training_leave(&training);
        take_turn(&folds, now() - start, folder, "trainees/sam.json");
    }
    tell(&saves);
    tell(&folds);
    training_close(&training);
}

static double read_names(const char *folder)
{
    double start = now();
    DIR *open_folder = opendir(folder);
    while (open_folder != NULL && readdir(open_folder) != NULL)
        continue;
    closedir(open_folder);
    return now() - start;
}

static double read_beginnings(const char *folder)
{
    double start = now();
    for (int i = 0; i < PEOPLE; i++) {
        char path[512], bytes[4096];
        snprintf(path, sizeof path, "%s/p%d.json", folder, i);
        int file = open(path, O_RDONLY);
        must(file >= 0 && read(file, bytes, sizeof bytes) > 0, path, NULL);
        close(file);
    }
    return now() - start;
}

static void make_people(const char *folder)
{
    for (int i = 0; i < PEOPLE; i++) {
        char path[256];
        snprintf(path, sizeof path, "%s/trainees/p%d.json", folder, i);
        FILE *file = fopen(path, "w");
        must(file != NULL &&
                 fprintf(file,
                         "{\"version\": 2, \"trainee\": {\"id\": \"p%d\", \"name\": \"Person "
                         "%d\", \"team\": \"\", \"language\": \"en\", \"avatar\": \"\", "
                         "\"color\": \"\"}, \"attempts\": []}\n",
                         i, i) > 0,
             path, NULL);
        fclose(file);
    }
}

static void bench_roster(const char *folder)
{
    struct turns lists = {
        .what = "the list of 10,000 people",
        .against = {"reading the names in the folder", "opening and reading each file"}};
    char path[256];
    struct err err = {0};
    make_people(folder);
    snprintf(path, sizeof path, "%s/trainees", folder);
    for (; lists.count < LISTS; lists.count++) {
        struct roster roster;
        lists.plain[0][lists.count] = read_names(path);
        lists.plain[1][lists.count] = read_beginnings(path);
        double start = now();
        must(roster_read(folder, &roster, &err) && roster.count == PEOPLE + 1, "list", &err);
        lists.times[lists.count] = now() - start;
        roster_destroy(&roster);
    }
    tell(&lists);
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
