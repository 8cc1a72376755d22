/* progress_encode.c: keys in a fixed order; an attempt's moves on one line, so that
 * a person can read down the attempts and a diff shows which one changed. */
#include "store/progress_encode.h"

#include <inttypes.h>
#include <stdio.h>

#include "store/json_writer.h"

static void put_time(struct json_writer *writer, const char *key, int64_t seconds)
{
    char text[PROGRESS_TIME_BYTES];
    progress_time(seconds, text);
    json_put_text(writer, key, text);
}

static void put_score(struct json_writer *writer, const char *key, int percent, int32_t earned,
                      int32_t open, int64_t opportunities, const char *others)
{
    json_open_object_on_a_line(writer, key);
    if (percent == SCORE_NOT_OBSERVED)
        json_put_null(writer, "percent");
    else
        json_put_whole(writer, "percent", percent);
    json_put_whole(writer, "earned", earned);
    json_put_whole(writer, "open", open);
    json_put_whole(writer, "opportunities", opportunities);
    json_put_others(writer, others);
    json_close(writer);
}

static void put_scores(struct json_writer *writer, const struct attempt *attempt)
{
    const struct score *score = &attempt->score;
    int64_t opportunities = 0;
    json_open_object(writer, "scores");
    for (int c = 0; c < COMPETENCY_COUNT; c++) {
        put_score(writer, competency_name((enum competency)c), attempt->percent[c],
                  score->earned[c], score->open[c], score->opportunities[c],
                  attempt->score_others[c]);
        opportunities += score->opportunities[c];
    }
    put_score(writer, "overall", attempt->overall, attempt->overall_earned, attempt->overall_open,
              opportunities, attempt->score_others[COMPETENCY_COUNT]);
    json_put_others(writer, attempt->scores_others);
    json_close(writer);
}

static void put_behaviours(struct json_writer *writer, const struct attempt *attempt)
{
    json_open_array(writer, "behaviours");
    for (size_t i = 0; i < attempt->behaviour_count; i++) {
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "id", attempt->behaviours[i].id);
        json_put_whole(writer, "shown", attempt->behaviours[i].shown);
        json_put_whole(writer, "missed", attempt->behaviours[i].missed);
        json_put_others(writer, attempt->behaviours[i].others);
        json_close(writer);
    }
    json_close(writer);
}

static void put_critical(struct json_writer *writer, const struct attempt *attempt)
{
    json_open_array(writer, "critical_errors");
    for (size_t i = 0; i < attempt->critical_count; i++) {
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "decision", attempt->critical[i].decision);
        json_put_text(writer, "reply", attempt->critical[i].reply);
        json_put_text(writer, "behaviour", attempt->critical[i].behaviour);
        json_put_others(writer, attempt->critical[i].others);
        json_close(writer);
    }
    json_close(writer);
}

static void put_run(struct json_writer *writer, const struct attempt *attempt)
{
    char seed[24];
    snprintf(seed, sizeof seed, "%" PRIu64, attempt->seed);
    json_put_text(writer, "scenario", attempt->scenario);
    json_put_text(writer, "content", attempt->content);
    json_put_text(writer, "mode", mode_name(attempt->mode));
    json_put_text(writer, "seed", seed);
    put_time(writer, "started", attempt->started);
    put_time(writer, "ended", attempt->ended);
    json_put_truth(writer, "finished", attempt->finished);
    json_open_array_on_a_line(writer, "moves");
    for (size_t i = 0; i < attempt->move_count; i++)
        json_put_text(writer, NULL, attempt->moves[i]);
    json_close(writer);
    json_put_whole(writer, "from_move", (int64_t)attempt->from_move);
}

static void put_attempt(struct json_writer *writer, const struct attempt *attempt)
{
    json_open_object(writer, NULL);
    put_run(writer, attempt);
    json_put_text(writer, "ending", attempt->ending);
    json_put_truth(writer, "passed", attempt->passed);
    put_scores(writer, attempt);
    put_behaviours(writer, attempt);
    put_critical(writer, attempt);
    json_put_others(writer, attempt->others);
    json_close(writer);
}

bool progress_encode(const struct progress *progress, struct text *text, struct err *err)
{
    struct json_writer writer;
    json_writer_init(&writer, text);
    json_open_object(&writer, NULL);
    json_put_whole(&writer, "version", PROGRESS_VERSION);
    profile_write(&progress->profile, &writer, "trainee");
    json_open_array(&writer, "attempts");
    for (size_t i = 0; i < progress->count; i++)
        put_attempt(&writer, &progress->attempts[i]);
    json_close(&writer);
    json_put_others(&writer, progress->others);
    json_close(&writer);
    return text_ok(text, err);
}
