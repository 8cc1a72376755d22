/* graph.c: scene by scene: its table as its items come, then the arrows that they
 * asked for. */
#include "check/graph.h"

#include <stdio.h>

#include "check/arrows.h"
#include "check/dot.h"
#include "check/flow.h"

enum { SHORT_TEXT = 44, WHEN_TEXT = 60 };

static const char STARTS[] = "digraph {\n"
                             "  rankdir=TB; ranksep=0.35; nodesep=0.3;\n"
                             "  fontname=\"Helvetica\"; fontsize=14; labelloc=t; bgcolor=white;\n"
                             "  node [fontname=\"Helvetica\", fontsize=11, shape=plain];\n"
                             "  edge [fontname=\"Helvetica\", fontsize=10, color=\"#445566\"];\n";

struct drawing {
    const struct scenario *scenario;
    const struct graph_facts *facts;
    struct text *dot;
    struct arrows arrows; /* owned: of the scene being drawn */
    bool reached;         /* the scene is */
};

static bool is_done(const struct drawing *drawing, uint16_t step)
{
    return drawing->facts->space == NULL || drawing->facts->space->expander.probe.steps[step] != 0;
}

/* Come to, whether or not its condition held. */
static bool is_met(const struct drawing *drawing, uint16_t step)
{
    uint16_t when = drawing->scenario->steps[step].when;
    return is_done(drawing, step) ||
           (when != NONE && drawing->facts->space->expander.probe.truths[when] != 0);
}

static bool is_open(const struct drawing *drawing, uint16_t reply)
{
    return drawing->facts->space == NULL || drawing->facts->space->expander.opened[reply] != 0;
}

/* How many people did what the row says. */
static void add_people(const struct drawing *drawing, uint32_t count, const char *did)
{
    text_addf(drawing->dot, "<br align=\"left\"/><b>%u of %zu</b> %s", count,
              drawing->facts->traffic->people, did);
}

static void add_place_id(struct text *text, const struct scenario *scenario, uint16_t step)
{
    uint16_t scene = scenario->steps[step].scene;
    const char *id = NULL;
    for (size_t e = 0; scene == NONE && e < scenario->ending_count; e++)
        if (scenario->endings[e].first == step)
            id = scenario->endings[e].id;
    dot_add_id(text, scene != NONE ? scenario->scenes[scene].id : id);
}

/* What comes back needs no arrow: that of the visit goes both ways. */
static void add_arrow(struct drawing *drawing, uint16_t target, enum arrow_kind kind, bool never,
                      const char *name)
{
    if (flow_is_place(drawing->scenario, target))
        arrows_add(&drawing->arrows, target, kind, never, name);
}

static void write_arrow(struct drawing *drawing, const struct scene *scene,
                        const struct arrow *arrow)
{
    struct text *dot = drawing->dot;
    bool is_only = drawing->arrows.count == 1 && arrow->kind == ARROW_REPLY;
    text_add(dot, "  ");
    dot_add_id(dot, scene->id);
    text_add(dot, " -> ");
    add_place_id(dot, drawing->scenario, arrow->target);
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

static void write_arrows(struct drawing *drawing, const struct scene *scene)
{
    for (size_t i = 0; i < drawing->arrows.count; i++)
        write_arrow(drawing, scene, &drawing->arrows.at[i]);
    drawing->dot->failed = drawing->dot->failed || drawing->arrows.failed;
    arrows_destroy(&drawing->arrows);
}

static void begin_row(struct drawing *drawing, const char *color)
{
    text_add(drawing->dot, "    <tr><td align=\"left\" balign=\"left\"");
    if (color != NULL)
        text_addf(drawing->dot, " bgcolor=\"%s\"", color);
    text_add(drawing->dot, ">");
}

/* never: in words, for what the search proved. */
static void end_row(struct drawing *drawing, bool never)
{
    if (never && drawing->reached)
        text_add(drawing->dot, "<br align=\"left\"/><b>never</b>");
    text_add(drawing->dot, "</td></tr>\n");
}

/* The name of a way without a condition that stands behind others. */
static const char *otherwise(const struct drawing *drawing)
{
    return drawing->arrows.count > 0 ? "otherwise" : "";
}

static void add_condition(const struct scenario *scenario, uint16_t when, struct text *dot)
{
    const struct expression *condition = &scenario->expressions[when];
    text_addf(dot, "%swhen ", condition->dynamic >= 0 ? "dynamic: " : "");
    dot_add_label(dot, condition->source, WHEN_TEXT);
}

static void add_when(struct drawing *drawing, uint16_t when)
{
    if (when == NONE)
        return;
    text_add(drawing->dot, "<br align=\"left\"/><i>");
    add_condition(drawing->scenario, when, drawing->dot);
    text_add(drawing->dot, "</i>");
}

/* "+2 empathy, −1 listening"; nothing for what earns nothing. */
static void add_points(struct drawing *drawing, const struct showing *showing)
{
    const char *separator = "";
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        int points = showing->points[c];
        if (points == 0)
            continue;
        text_addf(drawing->dot, "%s%s%d %s", separator, points > 0 ? "+" : "−",
                  points > 0 ? points : -points, competency_name((enum competency)c));
        separator = ", ";
    }
    if (showing->critical)
        text_addf(drawing->dot, "%s<b>critical error</b>", separator);
}

static bool shows_anything(const struct showing *showing)
{
    bool any = showing->critical;
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        any = any || showing->points[c] != 0;
    return any;
}

static void add_showing(struct drawing *drawing, const char *before, const struct showing *showing)
{
    if (!shows_anything(showing))
        return;
    text_addf(drawing->dot, "<br align=\"left\"/>%s", before);
    add_points(drawing, showing);
}

static void add_way(struct drawing *drawing, uint16_t target)
{
    if (drawing->scenario->steps[target].kind == STEP_BACK)
        text_add(drawing->dot, " <i>(comes back)</i>");
}

static void draw_reply(struct drawing *drawing, const struct decision *decision, uint16_t index,
                       bool open)
{
    const struct scenario *scenario = drawing->scenario;
    const struct reply *reply = &scenario->replies[index];
    begin_row(drawing, reply->shows.critical ? "#fbe3e0" : NULL);
    text_addf(drawing->dot, "<b>%s</b>  ", reply->id);
    dot_add_label(drawing->dot, reply->text.source, SHORT_TEXT);
    if (decision->kind == DECISION_SORT) {
        text_add(drawing->dot, "<br align=\"left\"/>belongs to ");
        dot_add_label(drawing->dot, decision->groups[reply->group], SHORT_TEXT);
    }
    add_showing(drawing, "", &reply->shows);
    add_showing(drawing, "elsewhere ", &reply->misplaced);
    add_when(drawing, reply->when);
    text_add(drawing->dot, reply->once != NONE ? "<br align=\"left\"/><i>once</i>" : "");
    text_add(drawing->dot,
             reply->fallback ? "<br align=\"left\"/><i>when nothing else is open</i>" : "");
    if (drawing->facts->traffic != NULL)
        add_people(drawing, drawing->facts->traffic->replies[index], "took it");
    if (reply->target != NONE) {
        uint16_t target = flow_through(scenario, reply->target);
        add_way(drawing, target);
        add_arrow(drawing, target, ARROW_REPLY, !open, reply->id);
    }
    end_row(drawing, !open);
}

static const char *task(const struct decision *decision)
{
    switch (decision->kind) {
    case DECISION_CHOOSE:
        return "choose";
    case DECISION_PICK:
        return "pick";
    case DECISION_SORT:
        return "sort";
    }
    return "";
}

static void draw_decision(struct drawing *drawing, uint16_t step)
{
    const struct scenario *scenario = drawing->scenario;
    const struct decision *decision = &scenario->decisions[scenario->steps[step].index];
    bool met = is_done(drawing, step);
    begin_row(drawing, "#e8eef7");
    text_addf(drawing->dot, "<b>%s</b> %s", task(decision), decision->id);
    if (decision->milliseconds > 0)
        text_addf(drawing->dot, " within %.4g s", decision->milliseconds / 1000.0);
    end_row(drawing, !met);
    for (uint16_t r = 0; r < decision->reply_count; r++) {
        uint16_t index = (uint16_t)(decision->reply + r);
        draw_reply(drawing, decision, index, is_open(drawing, index));
    }
    if (decision->silence != NONE)
        draw_reply(drawing, decision, decision->silence, met);
    if (decision->kind != DECISION_CHOOSE)
        add_arrow(drawing, decision->target, ARROW_GO, !met, otherwise(drawing));
}

static void draw_chance(struct drawing *drawing, uint16_t at)
{
    const struct scenario *scenario = drawing->scenario;
    const struct step *step = &scenario->steps[at];
    unsigned total = 0;
    for (uint16_t k = 0; k < step->count; k++)
        total += scenario->odds[step->index + k].weight;
    for (uint16_t k = 0; k < step->count; k++) {
        uint16_t index = (uint16_t)(step->index + k);
        const struct odds *odds = &scenario->odds[index];
        char name[40];
        snprintf(name, sizeof name, "chance %u of %u", odds->weight, total);
        begin_row(drawing, "#f3eefa");
        text_add(drawing->dot, name);
        add_when(drawing, step->when);
        if (drawing->facts->traffic != NULL)
            add_people(drawing, drawing->facts->traffic->odds[index], "took it");
        add_way(drawing, odds->target);
        add_arrow(drawing, odds->target, ARROW_CHANCE, !is_done(drawing, at), name);
        end_row(drawing, !is_done(drawing, at));
    }
}

static void add_effects(struct drawing *drawing, const struct step *step)
{
    const struct scenario *scenario = drawing->scenario;
    text_add(drawing->dot, "changes ");
    for (uint16_t i = 0; i < step->count; i++)
        text_addf(drawing->dot, "%s%s", i == 0 ? "" : ", ",
                  scenario->variables[scenario->effects[step->index + i].variable].name);
}

static void draw_change(struct drawing *drawing, const struct step *step, bool never)
{
    begin_row(drawing, NULL);
    add_effects(drawing, step);
    add_when(drawing, step->when);
    end_row(drawing, never);
}

/* A visit or a way on: its condition stands on the arrow; where there is none, in a row. */
static void draw_way(struct drawing *drawing, enum arrow_kind kind, const struct step *step,
                     bool never)
{
    struct text name;
    text_init(&name);
    text_add(&name, kind == ARROW_VISIT ? "visits " : "");
    if (step->when != NONE)
        add_condition(drawing->scenario, step->when, &name);
    else if (kind == ARROW_GO)
        text_add(&name, otherwise(drawing));
    if (never)
        text_add(&name, " (never)");
    drawing->dot->failed = drawing->dot->failed || name.failed;
    add_arrow(drawing, step->target, kind, never, text_string(&name));
    if (drawing->scenario->steps[step->target].kind == STEP_BACK) {
        begin_row(drawing, NULL);
        text_addf(drawing->dot, "comes back %s", text_string(&name));
        end_row(drawing, false);
    }
    text_destroy(&name);
}

static void draw_item(struct drawing *drawing, const struct flow_item *item)
{
    const struct step *step = &drawing->scenario->steps[item->step];
    bool never = !is_done(drawing, item->step);
    switch (item->kind) {
    case FLOW_LINES:
        begin_row(drawing, NULL);
        text_addf(drawing->dot, "%u line%s", item->count, item->count == 1 ? "" : "s");
        end_row(drawing, !is_met(drawing, item->step));
        break;
    case FLOW_CHANGE:
        draw_change(drawing, step, never);
        break;
    case FLOW_VISIT:
        draw_way(drawing, ARROW_VISIT, step, never);
        break;
    case FLOW_GO:
        draw_way(drawing, ARROW_GO, step, never);
        break;
    case FLOW_CHANCE:
        draw_chance(drawing, item->step);
        break;
    case FLOW_DECIDE:
        draw_decision(drawing, item->step);
        break;
    case FLOW_BACK:
        begin_row(drawing, NULL);
        text_add(drawing->dot, "comes back");
        end_row(drawing, false);
        break;
    }
}

static void draw_scene(struct drawing *drawing, uint16_t index)
{
    const struct scene *scene = &drawing->scenario->scenes[index];
    struct flow flow = {drawing->scenario, scene->first};
    struct flow_item item;
    arrows_init(&drawing->arrows);
    drawing->reached = is_met(drawing, scene->first);
    text_add(drawing->dot, "  ");
    dot_add_id(drawing->dot, scene->id);
    text_addf(drawing->dot,
              " [label=<<table border=\"%s cellborder=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
              "color=\"#667788\">\n"
              "    <tr><td align=\"left\" balign=\"left\" bgcolor=\"%s\"><b>",
              drawing->reached ? "0\"" : "1\" style=\"dashed\"",
              drawing->reached ? "#cfdcec" : "#eeeeee");
    dot_add_label(drawing->dot, scene->id, SIZE_MAX);
    text_addf(drawing->dot, "</b>%s%s", scene->shared ? " (shared)" : "",
              drawing->reached ? "" : "<br align=\"left\"/><b>never reached</b>");
    if (drawing->facts->traffic != NULL)
        add_people(drawing, drawing->facts->traffic->scenes[index], "came here");
    text_add(drawing->dot, "</td></tr>\n");
    while (flow_next(&flow, &item))
        draw_item(drawing, &item);
    text_add(drawing->dot, "    </table>>];\n");
    write_arrows(drawing, scene);
}

static void draw_ending(struct drawing *drawing, uint16_t index)
{
    static const struct {
        const char *word, *shape, *color;
    } kinds[] = {
        [ENDING_GOOD] = {"good", "ellipse, peripheries=2", "#dcefdc"},
        [ENDING_MIXED] = {"mixed", "ellipse", "#fbf3d4"},
        [ENDING_BAD] = {"bad", "octagon", "#fbe3e0"},
    };
    const struct ending *ending = &drawing->scenario->endings[index];
    bool reached = is_met(drawing, ending->first);
    text_add(drawing->dot, "  ");
    dot_add_id(drawing->dot, ending->id);
    text_addf(drawing->dot, " [shape=%s, style=\"filled%s\", fillcolor=\"%s\", label=<<b>",
              kinds[ending->kind].shape, reached ? "" : ",dashed", kinds[ending->kind].color);
    dot_add_label(drawing->dot, ending->title, SHORT_TEXT);
    text_addf(drawing->dot, "</b><br/>%s ending %s", kinds[ending->kind].word, ending->id);
    text_add(drawing->dot, reached ? "" : "<br/><b>never reached</b>");
    if (drawing->facts->traffic != NULL)
        add_people(drawing, drawing->facts->traffic->endings[index], "ended here");
    text_add(drawing->dot, ">];\n");
}

static void draw_title(struct drawing *drawing)
{
    const struct graph_facts *facts = drawing->facts;
    text_add(drawing->dot, "  label=<<b>");
    dot_add_label(drawing->dot, drawing->scenario->title, SIZE_MAX);
    text_addf(drawing->dot, "</b> (%s)<br/>%s", drawing->scenario->id,
              facts->space == NULL ? "What is never reached is not known: the search was not "
                                     "completed."
                                   : "Dashed: never reached. Dotted: visits a shared scene.");
    if (facts->traffic != NULL)
        text_addf(drawing->dot, " %zu people in %zu runs.", facts->traffic->people,
                  facts->traffic->runs);
    text_add(drawing->dot, ">;\n");
}

void graph_add(const struct scenario *scenario, const struct graph_facts *facts, struct text *dot)
{
    struct drawing drawing = {.scenario = scenario, .facts = facts, .dot = dot};
    text_add(dot, STARTS);
    draw_title(&drawing);
    text_add(dot, "  \"the start\" [shape=circle, label=\"start\"];\n");
    for (uint16_t i = 0; i < scenario->scene_count; i++)
        draw_scene(&drawing, i);
    for (uint16_t i = 0; i < scenario->ending_count; i++)
        draw_ending(&drawing, i);
    text_add(dot, "  \"the start\" -> ");
    add_place_id(dot, scenario, scenario->start);
    text_add(dot, ";\n}\n");
}
