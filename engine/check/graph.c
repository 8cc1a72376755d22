/* graph.c: scene by scene: its table as its items come, then the arrows that they
 * asked for. */
#include "check/graph.h"

#include <stdio.h>

#include "check/dot.h"
#include "check/flow.h"
#include "check/sketch.h"

enum { SHORT_TEXT = 44 };

static const char STARTS[] = "digraph {\n"
                             "  rankdir=TB; ranksep=0.35; nodesep=0.3;\n"
                             "  fontname=\"Helvetica\"; fontsize=14; labelloc=t; bgcolor=white;\n"
                             "  node [fontname=\"Helvetica\", fontsize=11, shape=plain];\n"
                             "  edge [fontname=\"Helvetica\", fontsize=10, color=\"#445566\"];\n";

static void add_place_id(struct text *text, const struct scenario *scenario, uint16_t step)
{
    uint16_t scene = scenario->steps[step].scene;
    const char *id = NULL;
    for (size_t e = 0; scene == NONE && e < scenario->ending_count; e++)
        if (scenario->endings[e].first == step)
            id = scenario->endings[e].id;
    dot_add_id(text, scene != NONE ? scenario->scenes[scene].id : id);
}

static void write_arrow(struct sketch *sketch, const struct scene *scene, const struct arrow *arrow)
{
    struct text *dot = sketch->dot;
    bool is_only = sketch->arrows.count == 1 && arrow->kind == ARROW_REPLY;
    text_add(dot, "  ");
    dot_add_id(dot, scene->id);
    text_add(dot, " -> ");
    add_place_id(dot, sketch->scenario, arrow->target);
    text_addf(dot, " [style=%s",
              arrow->never                 ? "dashed"
              : arrow->kind == ARROW_VISIT ? "\"dotted,bold\", dir=both"
                                           : "solid");
    if (arrow->never)
        text_add(dot, ", color=\"#888888\"");
    if (arrow->label.length > 0 && !is_only)
        text_addf(dot, ", label=<%s>", arrow->label.at);
    text_add(dot, "];\n");
}

static void write_arrows(struct sketch *sketch, const struct scene *scene)
{
    for (size_t i = 0; i < sketch->arrows.count; i++)
        write_arrow(sketch, scene, &sketch->arrows.at[i]);
    sketch->dot->failed = sketch->dot->failed || sketch->arrows.failed;
    arrows_destroy(&sketch->arrows);
}

/* The name of a way without a condition that stands behind others. */
static const char *otherwise(const struct sketch *sketch)
{
    return sketch->arrows.count > 0 ? "otherwise" : "";
}

static void add_way(struct sketch *sketch, uint16_t target)
{
    if (sketch->scenario->steps[target].kind == STEP_BACK)
        text_add(sketch->dot, " <i>(comes back)</i>");
}

static void draw_reply(struct sketch *sketch, const struct decision *decision, uint16_t index,
                       bool open)
{
    const struct scenario *scenario = sketch->scenario;
    const struct reply *reply = &scenario->replies[index];
    sketch_begin_row(sketch, reply->shows.critical ? "#fbe3e0" : NULL);
    text_addf(sketch->dot, "<b>%s</b>  ", reply->id);
    dot_add_label(sketch->dot, reply->text.source, SHORT_TEXT);
    if (decision->kind == DECISION_SORT) {
        text_add(sketch->dot, "<br align=\"left\"/>belongs to ");
        dot_add_label(sketch->dot, decision->groups[reply->group], SHORT_TEXT);
    }
    sketch_showing(sketch, "", &reply->shows);
    sketch_showing(sketch, "elsewhere ", &reply->misplaced);
    sketch_when(sketch, reply->when);
    text_add(sketch->dot, reply->once != NONE ? "<br align=\"left\"/><i>once</i>" : "");
    text_add(sketch->dot,
             reply->fallback ? "<br align=\"left\"/><i>when nothing else is open</i>" : "");
    if (sketch->facts->traffic != NULL)
        sketch_people(sketch, sketch->facts->traffic->replies[index], "took it");
    if (reply->target != NONE) {
        uint16_t target = flow_through(scenario, reply->target);
        add_way(sketch, target);
        sketch_arrow(sketch, target, ARROW_REPLY, !open, reply->id);
    }
    sketch_end_row(sketch, !open);
}

static void draw_decision(struct sketch *sketch, uint16_t step)
{
    const struct scenario *scenario = sketch->scenario;
    const struct decision *decision = &scenario->decisions[scenario->steps[step].index];
    bool met = sketch_is_done(sketch, step);
    sketch_begin_row(sketch, "#e8eef7");
    text_addf(sketch->dot, "<b>%s</b> %s", decision_word(decision->kind), decision->id);
    if (decision->milliseconds > 0)
        text_addf(sketch->dot, " within %.4g s", decision->milliseconds / 1000.0);
    sketch_end_row(sketch, !met);
    for (uint16_t r = 0; r < decision->reply_count; r++) {
        uint16_t index = (uint16_t)(decision->reply + r);
        draw_reply(sketch, decision, index, sketch_is_open(sketch, index));
    }
    if (decision->silence != NONE)
        draw_reply(sketch, decision, decision->silence, met);
    if (decision->kind != DECISION_CHOOSE)
        sketch_arrow(sketch, decision->target, ARROW_GO, !met, otherwise(sketch));
}

static void draw_chance(struct sketch *sketch, uint16_t at)
{
    const struct scenario *scenario = sketch->scenario;
    const struct step *step = &scenario->steps[at];
    unsigned total = 0;
    for (uint16_t k = 0; k < step->count; k++)
        total += scenario->odds[step->index + k].weight;
    for (uint16_t k = 0; k < step->count; k++) {
        uint16_t index = (uint16_t)(step->index + k);
        const struct odds *odds = &scenario->odds[index];
        char name[40];
        snprintf(name, sizeof name, "chance %u of %u", odds->weight, total);
        sketch_begin_row(sketch, "#f3eefa");
        text_add(sketch->dot, name);
        sketch_when(sketch, step->when);
        if (sketch->facts->traffic != NULL)
            sketch_people(sketch, sketch->facts->traffic->odds[index], "took it");
        add_way(sketch, odds->target);
        sketch_arrow(sketch, odds->target, ARROW_CHANCE, !sketch_is_done(sketch, at), name);
        sketch_end_row(sketch, !sketch_is_done(sketch, at));
    }
}

static void add_effects(struct sketch *sketch, const struct step *step)
{
    const struct scenario *scenario = sketch->scenario;
    text_add(sketch->dot, "changes ");
    for (uint16_t i = 0; i < step->count; i++)
        text_addf(sketch->dot, "%s%s", i == 0 ? "" : ", ",
                  scenario->variables[scenario->effects[step->index + i].variable].name);
}

static void draw_change(struct sketch *sketch, const struct step *step, bool never)
{
    sketch_begin_row(sketch, NULL);
    add_effects(sketch, step);
    sketch_when(sketch, step->when);
    sketch_end_row(sketch, never);
}

/* A visit or a way on: its condition stands on the arrow; where there is none, in a row. */
static void draw_way(struct sketch *sketch, enum arrow_kind kind, const struct step *step,
                     bool never)
{
    struct text name;
    text_init(&name);
    text_add(&name, kind == ARROW_VISIT ? "visits " : "");
    if (step->when != NONE)
        sketch_condition(sketch->scenario, step->when, &name);
    else if (kind == ARROW_GO)
        text_add(&name, otherwise(sketch));
    if (never)
        text_add(&name, " (never)");
    sketch->dot->failed = sketch->dot->failed || name.failed;
    sketch_arrow(sketch, step->target, kind, never, text_string(&name));
    if (sketch->scenario->steps[step->target].kind == STEP_BACK) {
        sketch_begin_row(sketch, NULL);
        text_addf(sketch->dot, "comes back %s", text_string(&name));
        sketch_end_row(sketch, false);
    }
    text_destroy(&name);
}

static void draw_item(struct sketch *sketch, const struct flow_item *item)
{
    const struct step *step = &sketch->scenario->steps[item->step];
    bool never = !sketch_is_done(sketch, item->step);
    switch (item->kind) {
    case FLOW_LINES:
        sketch_begin_row(sketch, NULL);
        text_addf(sketch->dot, "%u line%s", item->count, item->count == 1 ? "" : "s");
        sketch_end_row(sketch, !sketch_is_met(sketch, item->step));
        break;
    case FLOW_CHANGE:
        draw_change(sketch, step, never);
        break;
    case FLOW_VISIT:
        draw_way(sketch, ARROW_VISIT, step, never);
        break;
    case FLOW_GO:
        draw_way(sketch, ARROW_GO, step, never);
        break;
    case FLOW_CHANCE:
        draw_chance(sketch, item->step);
        break;
    case FLOW_DECIDE:
        draw_decision(sketch, item->step);
        break;
    case FLOW_BACK:
        sketch_begin_row(sketch, NULL);
        text_add(sketch->dot, "comes back");
        sketch_end_row(sketch, false);
        break;
    }
}

static void draw_scene(struct sketch *sketch, uint16_t index)
{
    const struct scene *scene = &sketch->scenario->scenes[index];
    struct flow flow = {sketch->scenario, scene->first};
    struct flow_item item;
    arrows_init(&sketch->arrows);
    sketch->reached = sketch_is_met(sketch, scene->first);
    text_add(sketch->dot, "  ");
    dot_add_id(sketch->dot, scene->id);
    text_addf(sketch->dot,
              " [label=<<table border=\"%s cellborder=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
              "color=\"#667788\">\n"
              "    <tr><td align=\"left\" balign=\"left\" bgcolor=\"%s\"><b>",
              sketch->reached ? "0\"" : "1\" style=\"dashed\"",
              sketch->reached ? "#cfdcec" : "#eeeeee");
    dot_add_label(sketch->dot, scene->id, SIZE_MAX);
    text_addf(sketch->dot, "</b>%s%s", scene->shared ? " (shared)" : "",
              sketch->reached ? "" : "<br align=\"left\"/><b>never reached</b>");
    if (sketch->facts->traffic != NULL)
        sketch_people(sketch, sketch->facts->traffic->scenes[index], "came here");
    text_add(sketch->dot, "</td></tr>\n");
    while (flow_next(&flow, &item))
        draw_item(sketch, &item);
    text_add(sketch->dot, "    </table>>];\n");
    write_arrows(sketch, scene);
}

static void draw_ending(struct sketch *sketch, uint16_t index)
{
    static const struct {
        const char *word, *shape, *color;
    } kinds[] = {
        [ENDING_GOOD] = {"good", "ellipse, peripheries=2", "#dcefdc"},
        [ENDING_MIXED] = {"mixed", "ellipse", "#fbf3d4"},
        [ENDING_BAD] = {"bad", "octagon", "#fbe3e0"},
    };
    const struct ending *ending = &sketch->scenario->endings[index];
    bool reached = sketch_is_met(sketch, ending->first);
    text_add(sketch->dot, "  ");
    dot_add_id(sketch->dot, ending->id);
    text_addf(sketch->dot, " [shape=%s, style=\"filled%s\", fillcolor=\"%s\", label=<<b>",
              kinds[ending->kind].shape, reached ? "" : ",dashed", kinds[ending->kind].color);
    dot_add_label(sketch->dot, ending->title, SHORT_TEXT);
    text_addf(sketch->dot, "</b><br/>%s ending %s", kinds[ending->kind].word, ending->id);
    text_add(sketch->dot, reached ? "" : "<br/><b>never reached</b>");
    if (sketch->facts->traffic != NULL)
        sketch_people(sketch, sketch->facts->traffic->endings[index], "ended here");
    text_add(sketch->dot, ">];\n");
}

static void draw_title(struct sketch *sketch)
{
    const struct graph_facts *facts = sketch->facts;
    text_add(sketch->dot, "  label=<<b>");
    dot_add_label(sketch->dot, sketch->scenario->title, SIZE_MAX);
    text_addf(sketch->dot, "</b> (%s)<br/>%s", sketch->scenario->id,
              facts->space == NULL ? "What is never reached is not known: the search was not "
                                     "completed."
                                   : "Dashed: never reached. Dotted: visits a shared scene.");
    if (facts->traffic != NULL)
        text_addf(sketch->dot, " %zu people in %zu runs.", facts->traffic->people,
                  facts->traffic->runs);
    text_add(sketch->dot, ">;\n");
}

void graph_add(const struct scenario *scenario, const struct graph_facts *facts, struct text *dot)
{
    struct sketch sketch = {.scenario = scenario, .facts = facts, .dot = dot};
    text_add(dot, STARTS);
    draw_title(&sketch);
    text_add(dot, "  \"the start\" [shape=circle, label=\"start\"];\n");
    for (uint16_t i = 0; i < scenario->scene_count; i++)
        draw_scene(&sketch, i);
    for (uint16_t i = 0; i < scenario->ending_count; i++)
        draw_ending(&sketch, i);
    text_add(dot, "  \"the start\" -> ");
    add_place_id(dot, scenario, scenario->start);
    text_add(dot, ";\n}\n");
}
