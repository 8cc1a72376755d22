/* crowd.c: see crowd.h. */
#include "crowd.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/file.h"
#include "house.h"
#include "store/progress.h"

enum { PASS_FROM = 60, MONDAY = 1700000000 };

void crowd_begin(struct crowd *crowd)
{
    *crowd = (struct crowd){.folder = "/tmp/understudy-XXXXXX"};
    assert_non_null(mkdtemp(crowd->folder));
}

void crowd_end(struct crowd *crowd)
{
    char command[96];
    snprintf(command, sizeof command, "rm -rf '%s'", crowd->folder);
    assert_int_equal(system(command), 0);
}

static struct attempt attempt_of(enum mode mode, int percent, int number)
{
    struct attempt attempt = {.scenario = strdup("counter"),
                              .mode = mode,
                              .started = MONDAY + number * 1000,
                              .ended = MONDAY + number * 1000 + 300,
                              .finished = true,
                              .ending = strdup("well"),
                              .passed = percent >= PASS_FROM,
                              .overall = percent,
                              .overall_earned = percent,
                              .overall_open = 100};
    memset(attempt.content, 'a', sizeof attempt.content - 1);
    for (int c = 0; c < COMPETENCY_COUNT; c++) {
        attempt.percent[c] = attempt.score.earned[c] = percent;
        attempt.score.open[c] = 100;
        attempt.score.opportunities[c] = 5;
    }
    return attempt;
}

void crowd_add(struct crowd *crowd, const char *id, const char *name, const char *team,
               enum mode mode, int percent)
{
    struct progress progress;
    struct err err = {0};
    if (!progress_load(crowd->folder, id, &progress, &err))
        fail_msg("%s", err.text);
    free(progress.profile.name);
    free(progress.profile.team);
    progress.profile.name = strdup(name);
    progress.profile.team = strdup(team);
    assert_true(mem_grow(&progress.attempts, &progress.capacity, progress.count,
                         sizeof *progress.attempts, &err));
    progress.attempts[progress.count++] = attempt_of(mode, percent, crowd->attempts++);
    if (!progress_save(crowd->folder, &progress, &err))
        fail_msg("%s", err.text);
    progress_destroy(&progress);
}

void crowd_write(struct crowd *crowd, const char *path, const char *content)
{
    struct err err = {0};
    char whole[256];
    snprintf(whole, sizeof whole, "%s/trainees", crowd->folder);
    assert_true(file_make_folder(whole, &err));
    snprintf(whole, sizeof whole, "%s/%s", crowd->folder, path);
    if (!file_write(whole, content, strlen(content), &err))
        fail_msg("%s", err.text);
}

void crowd_wait(struct house *house)
{
    struct timespec moment = {.tv_nsec = 1000000};
    while (house->app.team.errand != NULL) {
        house->app.milliseconds += 60;
        app_idle(&house->app);
        nanosleep(&moment, NULL);
    }
    house_build(house);
}
