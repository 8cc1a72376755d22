/* walk_figures.c: the same figures twice; a distribution is told by five numbers
 * (Tukey's summary), its mean and its deviation. */
#include "cli/walk_figures.h"

#include <inttypes.h>
#include <stdio.h>

#include "store/json_writer.h"

enum { FIVE = 5, MISSED_SHOWN = 12 };

static const struct {
    const char *key, *title;
    double share;
} POINTS[FIVE] = {{"least", "least", 0},
                  {"lower_quartile", "25 %", 0.25},
                  {"median", "median", 0.5},
                  {"upper_quartile", "75 %", 0.75},
                  {"most", "most", 1}};

static const char *metric_name(size_t metric)
{
    return metric == METRIC_OVERALL ? "overall" : competency_name((enum competency)metric);
}

static const char *kind_name(enum ending_kind kind)
{
    switch (kind) {
    case ENDING_GOOD:
        return "good";
    case ENDING_MIXED:
        return "mixed";
    case ENDING_BAD:
        return "bad";
    }
    return "";
}

/* What can be met: `count` of a kind, their marks and their ids. */
struct kind {
    const char *title;
    const bool *met;
    size_t count, met_count;
    void (*add_id)(const struct scenario *scenario, size_t index, struct text *id);
};

static void add_scene_id(const struct scenario *scenario, size_t index, struct text *id)
{
    text_add(id, scenario->scenes[index].id);
}

static void add_decision_id(const struct scenario *scenario, size_t index, struct text *id)
{
    text_add(id, scenario->decisions[index].id);
}

static bool has_reply(const struct decision *decision, size_t index)
{
    return decision->silence == index ||
           (index >= decision->reply && index - decision->reply < decision->reply_count);
}

static void add_reply_id(const struct scenario *scenario, size_t index, struct text *id)
{
    size_t d = 0;
    while (d < scenario->decision_count && !has_reply(&scenario->decisions[d], index))
        d++;
    text_addf(id, "%s/%s", d < scenario->decision_count ? scenario->decisions[d].id : "",
              scenario->replies[index].id);
}

enum { KINDS = 3 };

static void list_kinds(const struct walks *walks, struct kind *kinds)
{
    const struct scenario *scenario = walks->scenario;
    kinds[0] = (struct kind){"scenes", walks->scenes, scenario->scene_count, 0, add_scene_id};
    kinds[1] =
        (struct kind){"decisions", walks->decisions, scenario->decision_count, 0, add_decision_id};
    kinds[2] = (struct kind){"replies", walks->replies, scenario->reply_count, 0, add_reply_id};
    for (size_t k = 0; k < KINDS; k++)
        kinds[k].met_count = walks_met(kinds[k].met, kinds[k].count);
}

static double percent_of(size_t part, size_t whole)
{
    return whole == 0 ? 0 : 100 * (double)part / (double)whole;
}

static void tell_runs(const struct walks *walks, const struct walks_plan *plan, struct text *text)
{
    text_addf(text, "%s: %zu run%s of the bot \"%s\", seed %" PRIu64 "\n", walks->scenario->id,
              walks->runs, walks->runs == 1 ? "" : "s", bot_name(plan->bot), plan->seed);
    if (walks->runs < plan->runs)
        text_addf(text, "Stopped: %zu of %zu runs are done, and the figures are of those.\n",
                  walks->runs, plan->runs);
    if (walks->endless > 0)
        text_addf(text, "Given up after %d decisions: %zu.\n", WALKS_LENGTH_MAX, walks->endless);
    if (walks->failed > 0)
        text_addf(text, "Failed: %zu; the first is run %zu (play it with --seed %" PRIu64 "): %s\n",
                  walks->failed, walks->first_failed + 1,
                  walks_seed(plan->seed, walks->first_failed), walks->failure.text);
}

static void tell_endings(const struct walks *walks, struct text *text)
{
    text_add(text, "\nEndings\n");
    for (size_t e = 0; e < walks->scenario->ending_count; e++) {
        const struct ending *ending = &walks->scenario->endings[e];
        text_addf(text, "  %-24s %10" PRIu64 " %5.1f %%  %s (%s)\n", ending->id, walks->endings[e],
                  percent_of(walks->endings[e], walks->ended), ending->title,
                  kind_name(ending->kind));
    }
    text_addf(text, "  %-24s %10zu %5.1f %%\n", "passed", walks->passed,
              percent_of(walks->passed, walks->ended));
    text_addf(text, "  %-24s %10zu %5.1f %%\n", "with a critical error", walks->critical,
              percent_of(walks->critical, walks->ended));
}

static void tell_spread(const char *title, const struct spread *spread, struct text *text)
{
    text_addf(text, "  %-16s", title);
    if (spread->count == 0) {
        text_add(text, " not observed\n");
        return;
    }
    text_addf(text, " %8.1f %8.1f", spread_mean(spread), spread_deviation(spread));
    for (size_t i = 0; i < FIVE; i++)
        text_addf(text, " %8.1f", spread_quantile(spread, POINTS[i].share));
    text_addf(text, " %10" PRIu64 "\n", spread->count);
}

static void tell_spreads(const struct walks *walks, struct text *text)
{
    text_addf(text, "\n  %-16s %8s %8s", "in percent", "mean", "s.d.");
    for (size_t i = 0; i < FIVE; i++)
        text_addf(text, " %8s", POINTS[i].title);
    text_addf(text, " %10s\n", "runs");
    tell_spread(metric_name(METRIC_OVERALL), &walks->scores[METRIC_OVERALL], text);
    for (size_t m = 0; m < COMPETENCY_COUNT; m++)
        tell_spread(metric_name(m), &walks->scores[m], text);
    tell_spread("decisions a run", &walks->lengths, text);
}

static void tell_missed(const struct walks *walks, const struct kind *kind, struct text *text)
{
    size_t told = 0;
    text_addf(text, "  %-16s %zu of %zu", kind->title, kind->met_count, kind->count);
    for (size_t i = 0; i < kind->count && told < MISSED_SHOWN; i++)
        if (!kind->met[i]) {
            text_add(text, told++ == 0 ? "; never: " : ", ");
            kind->add_id(walks->scenario, i, text);
        }
    size_t missed = kind->count - kind->met_count;
    if (missed > told)
        text_addf(text, " and %zu more", missed - told);
    text_add(text, "\n");
}

void walk_figures_tell(const struct walks *walks, const struct walks_plan *plan, struct text *text)
{
    struct kind kinds[KINDS];
    list_kinds(walks, kinds);
    tell_runs(walks, plan, text);
    tell_endings(walks, text);
    tell_spreads(walks, text);
    text_add(text, "\nMet\n");
    for (size_t k = 0; k < KINDS; k++)
        tell_missed(walks, &kinds[k], text);
    text_addf(text, "  %-16s %zu of %zu\n", "endings", walks_endings_met(walks),
              walks->scenario->ending_count);
}

static void put_spread(struct json_writer *writer, const char *key, const struct spread *spread)
{
    json_open_object_on_a_line(writer, key);
    json_put_whole(writer, "runs", (int64_t)spread->count);
    if (spread->count == 0) {
        json_put_null(writer, "mean");
        json_put_null(writer, "deviation");
    } else {
        json_put_number(writer, "mean", spread_mean(spread));
        json_put_number(writer, "deviation", spread_deviation(spread));
    }
    for (size_t i = 0; i < FIVE; i++)
        if (spread->count == 0)
            json_put_null(writer, POINTS[i].key);
        else
            json_put_number(writer, POINTS[i].key, spread_quantile(spread, POINTS[i].share));
    json_close(writer);
}

/* 64 bits do not fit into JSON's numbers. */
static void put_seed(struct json_writer *writer, uint64_t seed)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%" PRIu64, seed);
    json_put_text(writer, "seed", digits);
}

static void put_failure(struct json_writer *writer, const struct walks *walks,
                        const struct walks_plan *plan)
{
    if (walks->failed == 0) {
        json_put_null(writer, "failure");
        return;
    }
    json_open_object(writer, "failure");
    json_put_whole(writer, "run", (int64_t)walks->first_failed + 1);
    put_seed(writer, walks_seed(plan->seed, walks->first_failed));
    json_put_text(writer, "message", walks->failure.text);
    json_close(writer);
}

static void put_runs(struct json_writer *writer, const struct walks *walks,
                     const struct walks_plan *plan)
{
    json_put_whole(writer, "planned", (int64_t)plan->runs);
    json_put_whole(writer, "runs", (int64_t)walks->runs);
    json_put_whole(writer, "ended", (int64_t)walks->ended);
    json_put_whole(writer, "endless", (int64_t)walks->endless);
    json_put_whole(writer, "failed", (int64_t)walks->failed);
    put_failure(writer, walks, plan);
    json_put_whole(writer, "passed", (int64_t)walks->passed);
    json_put_whole(writer, "critical", (int64_t)walks->critical);
}

static void put_endings(struct json_writer *writer, const struct walks *walks)
{
    json_open_array(writer, "endings");
    for (size_t e = 0; e < walks->scenario->ending_count; e++) {
        const struct ending *ending = &walks->scenario->endings[e];
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "id", ending->id);
        json_put_text(writer, "kind", kind_name(ending->kind));
        json_put_whole(writer, "runs", (int64_t)walks->endings[e]);
        json_close(writer);
    }
    json_close(writer);
}

static void put_coverage(struct json_writer *writer, const struct walks *walks,
                         const struct kind *kind)
{
    struct text id;
    text_init(&id);
    json_open_object(writer, kind->title);
    json_put_whole(writer, "met", (int64_t)kind->met_count);
    json_put_whole(writer, "of", (int64_t)kind->count);
    json_open_array_on_a_line(writer, "never");
    for (size_t i = 0; i < kind->count; i++)
        if (!kind->met[i]) {
            text_clear(&id);
            kind->add_id(walks->scenario, i, &id);
            json_put_text(writer, NULL, text_string(&id));
        }
    json_close(writer);
    json_close(writer);
    writer->text->failed = writer->text->failed || id.failed;
    text_destroy(&id);
}

void walk_figures_json(const struct walks *walks, const struct walks_plan *plan, struct text *text)
{
    struct json_writer writer;
    struct kind kinds[KINDS];
    list_kinds(walks, kinds);
    json_writer_init(&writer, text);
    json_open_object(&writer, NULL);
    json_put_whole(&writer, "version", 1);
    json_put_text(&writer, "scenario", walks->scenario->id);
    json_put_text(&writer, "content", walks->scenario->hash);
    json_put_text(&writer, "bot", bot_name(plan->bot));
    put_seed(&writer, plan->seed);
    put_runs(&writer, walks, plan);
    put_endings(&writer, walks);
    json_open_object(&writer, "scores");
    for (size_t m = 0; m < METRIC_COUNT; m++)
        put_spread(&writer, metric_name(m), &walks->scores[m]);
    json_close(&writer);
    put_spread(&writer, "decisions", &walks->lengths);
    json_open_object(&writer, "coverage");
    for (size_t k = 0; k < KINDS; k++)
        put_coverage(&writer, walks, &kinds[k]);
    json_close(&writer);
    json_close(&writer);
}
