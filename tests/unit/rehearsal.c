/* rehearsal.c: the moves go through move_decode, so the tests of play read as a
 * journal does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rehearsal.h"

#include <string.h>

#include "base/problem.h"
#include "play/journal.h"

static const char folder[] = SOURCE_DIR "/tests/lua/play";

static void expect_no_mistakes(const struct problems *problems)
{
    for (size_t i = 0; i < problems->count; i++)
        if (problems->at[i].severity == SEVERITY_ERROR)
            print_error("%s:%d: %s\n", problems->at[i].file, problems->at[i].line,
                        problems->at[i].text);
    assert_int_equal(problems->errors, 0);
}

void rehearsal_open(struct rehearsal *rehearsal, const char *scenario)
{
    struct problems problems;
    struct text path;
    struct err err = {0};
    problems_init(&problems);
    text_init(&path);
    bool opened = library_open(folder, &rehearsal->library, &problems, &err);
    expect_no_mistakes(&problems);
    opened = opened && library_path(rehearsal->library, scenario, &path, &err) &&
             scenario_load(text_string(&path), rehearsal->library, &rehearsal->scenario, &problems,
                           &err);
    expect_no_mistakes(&problems);
    assert_string_equal(err.text, "");
    assert_true(opened);
    text_destroy(&path);
    problems_destroy(&problems);
}

void rehearsal_close(struct rehearsal *rehearsal)
{
    scenario_free(rehearsal->scenario);
    library_free(rehearsal->library);
}

void rehearsal_run(const struct rehearsal *rehearsal, struct run *run, uint64_t seed,
                   const char *moves)
{
    struct err err = {0};
    bool started = run_start(run, rehearsal->scenario, seed, MODE_PRACTICE, &err);
    assert_string_equal(err.text, "");
    assert_true(started);
    rehearsal_play(run, moves);
}

void rehearsal_play(struct run *run, const char *moves)
{
    struct journal journal;
    struct err err = {0};
    bool played = journal_decode(moves, run->scenario, &journal, &err);
    assert_string_equal(err.text, "");
    for (size_t i = 0; played && i < journal.count; i++)
        played = run_apply(run, &journal.moves[i], &err);
    assert_string_equal(err.text, "");
    assert_true(played);
    journal_destroy(&journal);
}

bool rehearsal_try(struct run *run, const char *move, struct err *err)
{
    struct move decoded;
    err_clear(err);
    return move_decode(move, run->scenario, &decoded, err) && run_apply(run, &decoded, err);
}

void rehearsal_expect(const struct run *run, size_t number, const char *lines)
{
    struct text text;
    text_init(&text);
    for (size_t i = number == 0 ? 0 : run->ends[number - 1]; i < run->ends[number]; i++) {
        event_encode(&run->events.at[i], run->scenario, &text);
        text_add(&text, "\n");
    }
    assert_string_equal(text_string(&text), lines);
    text_destroy(&text);
}
