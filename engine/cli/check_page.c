/* check_page.c: the proof first, then what it gives: bounds and bots. */
#include "cli/check_page.h"

#include "cli/counted.h"

enum { MANY_STATES = 1000 }; /* of fewer, the memory says nothing */

static const char *metric_name(size_t metric)
{
    return metric == METRIC_OVERALL ? "overall" : competency_name((enum competency)metric);
}

static void add_search(const struct check_file *file, struct text *text)
{
    const struct analysis *analysis = &file->analysis;
    counted_add_noun(text, analysis->states, "state");
    text_add(text, ", ");
    counted_add_noun(text, analysis->transitions, "transition");
    text_addf(text, ", %.2f seconds", file->seconds);
    if (analysis->states >= MANY_STATES)
        text_addf(text, ", %zu bytes a state", analysis->memory / analysis->states);
}

static void add_stopped(const struct check_file *file, struct text *text)
{
    text_add(text, "The search stopped at its limit of ");
    counted_add_noun(text, file->analysis.limit, "state");
    text_add(text, "; --states N sets another. Visited: ");
    add_search(file, text);
    text_add(text, ".\n");
}

static void add_met(const char *what, size_t met, size_t of, struct text *text)
{
    counted_add(text, met);
    text_add(text, " of ");
    counted_add(text, of);
    text_addf(text, " %s", what);
}

static void add_walks(const struct analysis *analysis, struct text *text)
{
    const struct walks *walks = &analysis->walks;
    const struct scenario *scenario = analysis->scenario;
    text_add(text, "  Not proved, only tried: ");
    counted_add_noun(text, walks->runs, "random run");
    text_add(text, " met ");
    add_met("scenes, ", walks_met(walks->scenes, scenario->scene_count), scenario->scene_count,
            text);
    add_met("decisions, ", walks_met(walks->decisions, scenario->decision_count),
            scenario->decision_count, text);
    add_met("replies and items, and ", walks_met(walks->replies, scenario->reply_count),
            scenario->reply_count, text);
    add_met("endings.\n", walks_endings_met(walks), scenario->ending_count, text);
}

static void add_proof(const struct check_file *file, struct text *text)
{
    const struct analysis *analysis = &file->analysis;
    switch (analysis->proof) {
    case PROOF_COMPLETE:
        text_add(text, "  Proved: every state that play can reach was visited (");
        add_search(file, text);
        text_add(text, ").\n");
        return;
    case PROOF_WAYS:
        text_add(text, "  ");
        add_stopped(file, text);
        text_add(text, "  Still proved, from ");
        counted_add(text, analysis->ways);
        text_add(text, " states that go on differently: what can be reached, whether an ending "
                       "always can, and the bounds.\n"
                       "  Not proved: texts, conditions of lines, and counts at their edge, in the "
                       "states that were not visited.\n");
        return;
    case PROOF_NONE:
        text_add(text, "  ");
        add_stopped(file, text);
        add_walks(analysis, text);
        return;
    case PROOF_FAILED:
        text_add(text, "  Not proved: play fails in some state, and what lies beyond is not "
                       "known. Visited: ");
        add_search(file, text);
        text_add(text, ".\n");
        return;
    }
}

static void add_bound(const struct bounds *bounds, size_t metric, struct text *text)
{
    int least = bound_percent(&bounds->least[metric]), most = bound_percent(&bounds->most[metric]);
    text_addf(text, " %s ", metric_name(metric));
    if (least < 0)
        text_add(text, "not observed");
    else if (least == most)
        text_addf(text, "always %d", least);
    else
        text_addf(text, "%d to %d", least, most);
}

static void add_bounds_of(const struct bounds *bounds, struct text *text)
{
    add_bound(bounds, METRIC_OVERALL, text);
    for (size_t m = 0; m < COMPETENCY_COUNT; m++) {
        text_add(text, ",");
        add_bound(bounds, m, text);
    }
    text_add(text, "\n");
}

static bool is_reached(const struct bounds *bounds)
{
    bool reached = false;
    for (size_t m = 0; m < METRIC_COUNT; m++)
        reached = reached || bounds->most[m].exists;
    return reached;
}

static void add_bounds(const struct analysis *analysis, struct text *text)
{
    static const char *const kinds[] = {"good", "mixed", "bad"};
    if (analysis->bounds == NULL)
        return;
    text_add(text, "  Scores that are possible, the least to the most, in percent:\n"
                   "    any ending:");
    add_bounds_of(&analysis->bounds[0], text);
    for (size_t e = 0; e < analysis->scenario->ending_count; e++) {
        const struct ending *ending = &analysis->scenario->endings[e];
        if (!is_reached(&analysis->bounds[e + 1]))
            continue;
        text_addf(text, "    %s ending \"%s\":", kinds[ending->kind], ending->id);
        add_bounds_of(&analysis->bounds[e + 1], text);
    }
}

static void add_bots(const struct analysis *analysis, struct text *text)
{
    text_addf(text,
              "  Bots, which play by habit and without judgement (%d runs each; a pass needs %d "
              "percent):\n",
              BOTS_RUNS, analysis->scenario->pass.overall);
    for (size_t i = 0; i < BOT_COUNT; i++) {
        const struct bot_result *result = &analysis->bots.of[i];
        text_addf(text, "    %s: mean %.0f, passed %zu\n", bot_name((enum bot)i), result->mean,
                  result->passed);
    }
}

static void add_mistakes(const struct problems *problems, struct text *text)
{
    if (problems->errors + problems->warnings == 0) {
        text_add(text, "  No mistakes.\n");
        return;
    }
    text_add(text, "  ");
    counted_add_noun(text, problems->errors, "error");
    text_add(text, ", ");
    counted_add_noun(text, problems->warnings, "warning");
    text_add(text, ":\n");
}

void check_page_add(const struct check_file *file, struct text *text)
{
    if (file->is_library) {
        if (file->problems.count > 0)
            text_addf(text, "The files of the library in %s:\n", file->path);
        return;
    }
    if (file->scenario == NULL) {
        text_addf(text, "%s could not be read as a scenario:\n", file->path);
        return;
    }
    text_addf(text, "%s: %s\n", file->scenario->id, file->scenario->title);
    text_addf(text, "  %s\n", file->path);
    add_proof(file, text);
    add_bounds(&file->analysis, text);
    add_bots(&file->analysis, text);
    add_mistakes(&file->problems, text);
}

void check_page_add_counts(const struct check_list *list, struct text *text)
{
    struct check_counts counts = check_list_counts(list);
    counted_add_noun(text, counts.files, "file");
    text_add(text, ": ");
    counted_add_noun(text, counts.errors, "error");
    text_add(text, ", ");
    counted_add_noun(text, counts.warnings, "warning");
    text_add(text, "\n");
}
