/* desk.c: what every test of a training begins with. */
#include "desk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

void desk_open(struct desk *desk)
{
    struct err err = {0};
    if (!training_open(&desk->training, desk->library, desk->folder, "sam", &err))
        fail_msg("%s", err.text);
}

int desk_make(void **state)
{
    struct desk *desk = calloc(1, sizeof *desk);
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    snprintf(desk->folder, sizeof desk->folder, "/tmp/understudy-XXXXXX");
    *state = desk;
    if (mkdtemp(desk->folder) == NULL ||
        !library_open(SOURCE_DIR "/tests/lua/play", &desk->library, &problems, &err) ||
        desk->library == NULL)
        return -1;
    problems_destroy(&problems);
    desk_open(desk);
    return 0;
}

int desk_remove(void **state)
{
    struct desk *desk = *state;
    char command[128];
    training_close(&desk->training);
    library_free(desk->library);
    snprintf(command, sizeof command, "rm -rf '%s'", desk->folder);
    int status = system(command);
    free(desk);
    return status;
}

bool desk_begin_with(struct desk *desk, const char *scenario, enum mode mode, struct err *err)
{
    struct problems problems;
    problems_init(&problems);
    bool ok = training_begin(&desk->training, scenario, mode, 42, DESK_NOON, &problems, err);
    problems_destroy(&problems);
    return ok;
}

void desk_begin(struct desk *desk, const char *scenario)
{
    struct err err = {0};
    if (!desk_begin_with(desk, scenario, MODE_PRACTICE, &err))
        fail_msg("%s", err.text);
}

bool desk_try(struct training *training, const char *line, int64_t now, struct err *err)
{
    struct move move;
    return move_decode(line, training->run.scenario, &move, err) &&
           training_apply(training, &move, now, err);
}

void desk_apply(struct desk *desk, const char *line)
{
    struct err err = {0};
    if (!desk_try(&desk->training, line, DESK_NOON + 60, &err))
        fail_msg("%s: %s", line, err.text);
}

const char *desk_move(size_t index)
{
    static const char *const moves[DESK_MOVES] = {"continue", "choose hello/a", "continue",
                                                  "choose middle/b", "continue all"};
    return moves[index];
}

const struct attempt *desk_last(const struct progress *progress)
{
    assert_true(progress->count > 0);
    return &progress->attempts[progress->count - 1];
}

struct progress desk_load(const struct desk *desk)
{
    struct progress progress;
    struct err err = {0};
    if (!progress_load(desk->folder, "sam", &progress, &err))
        fail_msg("%s", err.text);
    return progress;
}

void desk_expect_kept(struct desk *desk)
{
    struct progress progress = desk_load(desk);
    const struct attempt *kept = desk_last(&progress);
    const struct run *run = &desk->training.run;
    assert_int_equal(desk->training.unsaved.kind, ERR_NONE);
    assert_int_equal(kept->move_count, run->journal.count);
    for (size_t i = 0; i < kept->move_count; i++) {
        struct text line;
        text_init(&line);
        move_encode(&run->journal.moves[i], run->scenario, &line);
        assert_string_equal(kept->moves[i], text_string(&line));
        text_destroy(&line);
    }
    assert_true(kept->finished == session_is_over(&run->session));
    progress_destroy(&progress);
}
