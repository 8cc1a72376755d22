/* check_json.c: from the outside inward; what was not made is null. */
#include "cli/check_json.h"

#include "store/json_writer.h"

enum { CHECK_VERSION = 1 };

static void put_problems(struct json_writer *writer, const struct problems *problems)
{
    json_open_array(writer, "problems");
    for (size_t i = 0; i < problems->count; i++) {
        const struct problem *problem = &problems->at[i];
        json_open_object(writer, NULL);
        json_put_text(writer, "file", problem->file);
        if (problem->line > 0)
            json_put_whole(writer, "line", problem->line);
        else
            json_put_null(writer, "line");
        json_put_text(writer, "severity",
                      problem->severity == SEVERITY_ERROR ? "error" : "warning");
        json_put_text(writer, "code", problem->code);
        json_put_text(writer, "text", problem->text);
        json_close(writer);
    }
    json_close(writer);
}

static const char *proof_name(enum analysis_proof proof)
{
    switch (proof) {
    case PROOF_COMPLETE:
        return "complete";
    case PROOF_WAYS:
        return "ways";
    case PROOF_NONE:
        return "none";
    case PROOF_FAILED:
        return "failed";
    }
    return "";
}

static void put_search(struct json_writer *writer, const struct check_file *file)
{
    const struct analysis *analysis = &file->analysis;
    json_open_object(writer, "search");
    json_put_text(writer, "proof", proof_name(analysis->proof));
    json_put_whole(writer, "limit", (int64_t)analysis->limit);
    json_put_whole(writer, "states", (int64_t)analysis->states);
    json_put_whole(writer, "transitions", (int64_t)analysis->transitions);
    json_put_whole(writer, "bytes", (int64_t)analysis->memory);
    json_put_whole(writer, "ways", (int64_t)analysis->ways);
    json_put_number(writer, "seconds", file->seconds);
    json_close(writer);
}

static void put_moves(struct json_writer *writer, const struct scenario *scenario,
                      const struct bound *bound)
{
    struct text move;
    text_init(&move);
    json_open_array(writer, "moves");
    for (size_t i = 0; i < bound->move_count; i++) {
        text_clear(&move);
        move_encode(&bound->moves[i], scenario, &move);
        writer->text->failed = writer->text->failed || move.failed;
        json_put_text(writer, NULL, text_string(&move));
    }
    json_close(writer);
    text_destroy(&move);
}

static void put_bound(struct json_writer *writer, const char *key, const struct scenario *scenario,
                      const struct bound *bound)
{
    if (!bound->exists) {
        json_put_null(writer, key);
        return;
    }
    json_open_object(writer, key);
    json_put_whole(writer, "percent", bound_percent(bound));
    json_put_whole(writer, "earned", bound->earned);
    json_put_whole(writer, "open", bound->open);
    put_moves(writer, scenario, bound);
    json_open_array_on_a_line(writer, "odds");
    for (size_t i = 0; i < bound->odds_count; i++)
        json_put_whole(writer, NULL, bound->odds[i] + 1);
    json_close(writer);
    json_close(writer);
}

static void put_metric(struct json_writer *writer, const char *key, const struct scenario *scenario,
                       const struct bounds *bounds, size_t metric)
{
    json_open_object(writer, key);
    put_bound(writer, "least", scenario, &bounds->least[metric]);
    put_bound(writer, "most", scenario, &bounds->most[metric]);
    json_close(writer);
}

static void put_bounds_of(struct json_writer *writer, const struct scenario *scenario,
                          const struct bounds *bounds, const char *ending)
{
    json_open_object(writer, NULL);
    json_put_text(writer, "ending", ending);
    put_metric(writer, "overall", scenario, bounds, METRIC_OVERALL);
    for (size_t m = 0; m < COMPETENCY_COUNT; m++)
        put_metric(writer, competency_name((enum competency)m), scenario, bounds, m);
    json_close(writer);
}

static void put_bounds(struct json_writer *writer, const struct analysis *analysis)
{
    const struct scenario *scenario = analysis->scenario;
    if (analysis->bounds == NULL) {
        json_put_null(writer, "bounds");
        return;
    }
    json_open_array(writer, "bounds");
    put_bounds_of(writer, scenario, &analysis->bounds[0], NULL);
    for (size_t e = 0; e < scenario->ending_count; e++)
        put_bounds_of(writer, scenario, &analysis->bounds[e + 1], scenario->endings[e].id);
    json_close(writer);
}

static void put_bots(struct json_writer *writer, const struct bots *bots)
{
    json_open_array(writer, "bots");
    for (size_t i = 0; i < BOT_COUNT; i++) {
        const struct bot_result *result = &bots->of[i];
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "bot", bot_name((enum bot)i));
        json_put_whole(writer, "runs", (int64_t)result->runs);
        json_put_whole(writer, "ended", (int64_t)result->ended);
        json_put_whole(writer, "passed", (int64_t)result->passed);
        json_put_number(writer, "mean", result->mean);
        json_put_truth(writer, "passes", result->passes);
        json_close(writer);
    }
    json_close(writer);
}

static void put_met(struct json_writer *writer, const char *key, size_t met, size_t of)
{
    json_open_object_on_a_line(writer, key);
    json_put_whole(writer, "met", (int64_t)met);
    json_put_whole(writer, "of", (int64_t)of);
    json_close(writer);
}

static void put_walks(struct json_writer *writer, const struct analysis *analysis)
{
    const struct walks *walks = &analysis->walks;
    const struct scenario *scenario = analysis->scenario;
    if (walks->scenario == NULL) {
        json_put_null(writer, "walks");
        return;
    }
    json_open_object(writer, "walks");
    json_put_whole(writer, "runs", (int64_t)walks->runs);
    put_met(writer, "scenes", walks_met(walks->scenes, scenario->scene_count),
            scenario->scene_count);
    put_met(writer, "decisions", walks_met(walks->decisions, scenario->decision_count),
            scenario->decision_count);
    put_met(writer, "replies", walks_met(walks->replies, scenario->reply_count),
            scenario->reply_count);
    put_met(writer, "endings", walks_endings_met(walks), scenario->ending_count);
    json_close(writer);
}

static void put_analysis(struct json_writer *writer, const struct check_file *file)
{
    if (!file->analysed) {
        json_put_null(writer, "analysis");
        return;
    }
    json_open_object(writer, "analysis");
    put_search(writer, file);
    put_bounds(writer, &file->analysis);
    put_bots(writer, &file->analysis.bots);
    put_walks(writer, &file->analysis);
    json_close(writer);
}

static void put_scenario(struct json_writer *writer, const struct check_file *file)
{
    const struct scenario *scenario = file->scenario;
    json_open_object(writer, NULL);
    json_put_text(writer, "file", file->path);
    json_put_text(writer, "id", scenario == NULL ? NULL : scenario->id);
    json_put_text(writer, "title", scenario == NULL ? NULL : scenario->title);
    json_put_text(writer, "content", scenario == NULL ? NULL : scenario->hash);
    put_analysis(writer, file);
    put_problems(writer, &file->problems);
    json_close(writer);
}

static void put_library(struct json_writer *writer, const struct check_file *file)
{
    json_open_object(writer, NULL);
    json_put_text(writer, "folder", file->path);
    put_problems(writer, &file->problems);
    json_close(writer);
}

static void put_files(struct json_writer *writer, const char *key, const struct check_list *list,
                      bool libraries,
                      void (*put)(struct json_writer *writer, const struct check_file *file))
{
    json_open_array(writer, key);
    for (size_t i = 0; i < list->count; i++)
        if (list->at[i].is_library == libraries)
            put(writer, &list->at[i]);
    json_close(writer);
}

void check_json_add(const struct check_list *list, struct text *text)
{
    struct check_counts counts = check_list_counts(list);
    struct json_writer writer;
    json_writer_init(&writer, text);
    json_open_object(&writer, NULL);
    json_put_whole(&writer, "version", CHECK_VERSION);
    json_put_whole(&writer, "files", (int64_t)counts.files);
    json_put_whole(&writer, "errors", (int64_t)counts.errors);
    json_put_whole(&writer, "warnings", (int64_t)counts.warnings);
    put_files(&writer, "libraries", list, true, put_library);
    put_files(&writer, "scenarios", list, false, put_scenario);
    json_close(&writer);
}
