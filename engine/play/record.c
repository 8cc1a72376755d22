/* record.c: writes a run as text, and judges a text by playing it again. Both use
 * the same three functions, so that they cannot disagree about the form. */
#include "play/record.h"

#include <string.h>

static void add_events(const struct run *run, size_t from, size_t to, struct text *text)
{
    for (size_t i = from; i < to; i++) {
        event_encode(&run->events.at[i], run->scenario, text);
        text_add(text, "\n");
    }
}

void record_start(const struct run *run, struct text *text)
{
    journal_encode_header(&run->journal, text);
    add_events(run, 0, run->ends[0], text);
}

void record_move(const struct run *run, size_t index, struct text *text)
{
    text_add(text, "> ");
    move_encode(&run->journal.moves[index], run->scenario, text);
    text_add(text, "\n");
    add_events(run, run->ends[index], run->ends[index + 1], text);
}

static void add_percent(int percent, struct text *text)
{
    if (percent == SCORE_NOT_OBSERVED)
        text_add(text, " none");
    else
        text_addf(text, " %d", percent);
}

void record_score(const struct run *run, struct text *text)
{
    text_add(text, "score");
    for (unsigned c = 0; c < COMPETENCY_COUNT; c++) {
        text_addf(text, " %s", competency_name((enum competency)c));
        add_percent(score_percent(&run->score, (enum competency)c), text);
    }
    text_add(text, " overall");
    add_percent(score_overall(&run->score, run->scenario->rubric), text);
    text_add(text, run->session.stop != STOP_ENDED ? " unfinished\n"
                   : run_passed(run)               ? " passed\n"
                                                   : " failed\n");
}

void run_encode(const struct run *run, struct text *text)
{
    record_start(run, text);
    for (size_t i = 0; i < run->journal.count; i++)
        record_move(run, i, text);
    record_score(run, text);
}

/* A recorded text against what happens now, line by line. */
struct comparison {
    struct run *run;
    struct journal_reader recorded;
    struct text now; /* owned: what happened, as far as it was played */
    size_t compared; /* bytes of it */
    bool complete;   /* the score is in it */
    struct err *err;
};

static bool same_line(struct comparison *comparison)
{
    const char *now = text_string(&comparison->now) + comparison->compared;
    size_t length = strcspn(now, "\n");
    const struct journal_reader *recorded = &comparison->recorded;
    if (length == recorded->length && memcmp(now, recorded->line, length) == 0) {
        comparison->compared += length + 1;
        return true;
    }
    return err_set(comparison->err, ERR_BAD, "line %zu: recorded was \"%.*s\", now it is \"%.*s\"",
                   recorded->number, (int)recorded->length, recorded->line, (int)length, now);
}

/* Plays on when all that happened so far is compared. */
static bool play_on(struct comparison *comparison)
{
    struct run *run = comparison->run;
    struct move move;
    if (comparison->compared < comparison->now.length)
        return true;
    if (comparison->complete)
        return err_set(comparison->err, ERR_BAD,
                       "line %zu: recorded was \"%.*s\", but the score should be the last line",
                       comparison->recorded.number, (int)comparison->recorded.length,
                       comparison->recorded.line);
    if (!journal_is_move(&comparison->recorded)) {
        record_score(run, &comparison->now);
        comparison->complete = true;
        return text_ok(&comparison->now, comparison->err);
    }
    if (!journal_decode_move(&comparison->recorded, run->scenario, &move, comparison->err))
        return false;
    if (!run_apply(run, &move, comparison->err))
        return err_prefix(comparison->err, "line %zu: recorded was \"%.*s\", which now fails",
                          comparison->recorded.number, (int)comparison->recorded.length,
                          comparison->recorded.line);
    record_move(run, run->journal.count - 1, &comparison->now);
    return text_ok(&comparison->now, comparison->err);
}

static bool ends_too_early(struct comparison *comparison)
{
    if (!comparison->complete)
        record_score(comparison->run, &comparison->now);
    const char *now = text_string(&comparison->now) + comparison->compared;
    return err_set(comparison->err, ERR_BAD,
                   "the journal ends after line %zu; now there follows \"%.*s\"",
                   comparison->recorded.number, (int)strcspn(now, "\n"), now);
}

static bool compare(struct comparison *comparison)
{
    record_start(comparison->run, &comparison->now);
    if (!text_ok(&comparison->now, comparison->err))
        return false;
    while (journal_read_line(&comparison->recorded))
        if (!play_on(comparison) || !same_line(comparison))
            return false;
    return (comparison->complete && comparison->compared == comparison->now.length) ||
           ends_too_early(comparison);
}

bool run_verify(const char *text, const struct scenario *scenario, struct err *err)
{
    struct journal journal;
    struct run run;
    if (!journal_decode_header(text, &journal, err) ||
        !run_start(&run, scenario, journal.seed, journal.mode, err))
        return false;
    struct comparison comparison = {.run = &run, .recorded.next = text, .err = err};
    bool same = compare(&comparison);
    text_destroy(&comparison.now);
    run_destroy(&run);
    return same;
}
