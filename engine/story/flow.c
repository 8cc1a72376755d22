/* flow.c: two things that can be known of the ways through a scenario without
 * searching it: shared scenes that visit each other for ever or too deeply, and
 * rings of scenes in which nothing is said or decided. */
#include "story/compile.h"

#include <stdlib.h>

/* The visits of one scene, and those that they lead to. */
struct visits {
    struct compiler *compiler;
    int *depth; /* owned: for each scene; 0: not known yet; -1: on the way now */
};

static const struct step *step_at(const struct compiler *compiler, size_t step)
{
    return (const struct step *)compiler->steps.at + step;
}

static const struct script_node *node_at(const struct compiler *compiler, size_t step)
{
    return ((const struct script_node *const *)compiler->step_nodes.at)[step];
}

static uint16_t scene_end(const struct compiler *compiler, uint16_t scene, uint16_t first)
{
    uint16_t at = first;
    while (at < compiler->steps.count && step_at(compiler, at)->scene == scene)
        at++;
    return at;
}

static void tell_cycle(struct compiler *compiler, uint16_t step)
{
    const struct script_node *node = node_at(compiler, step);
    mistake_tell(compiler->source, node, NULL, MISTAKE_VISIT_CYCLE,
                 "%s comes round to the scene that it stands in, and would never end; take it out",
                 mistake_name(node).text);
}

/* How many visits deep the scene goes, itself counted. */
static int depth_of(struct visits *visits, uint16_t scene)
{
    struct compiler *compiler = visits->compiler;
    const struct scene *at = (const struct scene *)compiler->scenes.at + scene;
    int deepest = 0;
    if (visits->depth[scene] > 0)
        return visits->depth[scene];
    visits->depth[scene] = -1;
    for (uint16_t i = at->first, end = scene_end(compiler, scene, at->first); i < end; i++) {
        const struct step *step = step_at(compiler, i);
        if (step->kind != STEP_VISIT || step->index == NONE)
            continue;
        if (visits->depth[step->index] == -1) {
            tell_cycle(compiler, i);
            continue;
        }
        int depth = depth_of(visits, step->index);
        deepest = depth > deepest ? depth : deepest;
        if (deepest == VISIT_DEPTH_MAX + 1)
            mistake_tell(compiler->source, node_at(compiler, i), NULL, MISTAKE_VISIT_TOO_DEEP,
                         "%s goes through more than %d shared scenes within each other",
                         mistake_name(node_at(compiler, i)).text, VISIT_DEPTH_MAX);
    }
    return visits->depth[scene] = deepest + 1;
}

static void check_visits(struct compiler *compiler)
{
    struct visits visits = {compiler, calloc(compiler->scenes.count + 1, sizeof *visits.depth)};
    if (visits.depth == NULL) {
        compile_no_memory(compiler);
        return;
    }
    for (size_t i = 0; i < compiler->scenes.count; i++)
        depth_of(&visits, (uint16_t)i);
    free(visits.depth);
}

/* Where play comes from step `at` for certain and without a stop; NONE otherwise. */
static uint16_t certain_next(const struct compiler *compiler, uint16_t at)
{
    const struct step *step = step_at(compiler, at);
    if (step->kind == STEP_CHANGE)
        return (uint16_t)(at + 1);
    return step->kind == STEP_GO && step->when == NONE ? step->target : NONE;
}

static void check_ring(struct compiler *compiler, const struct place *place)
{
    uint16_t at = place->first;
    for (size_t i = 0; i <= compiler->steps.count; i++) {
        at = at >= compiler->steps.count ? NONE : certain_next(compiler, at);
        if (at == NONE)
            return;
        if (at == place->first) {
            mistake_tell(compiler->source, place->node, NULL, MISTAKE_GOES_ROUND,
                         "%s comes round to itself with nothing said or decided on the way; add a "
                         "line or a decision",
                         mistake_name(place->node).text);
            return;
        }
    }
}

void flow_check(struct compiler *compiler)
{
    if (compiler->failed || compiler->full)
        return;
    check_visits(compiler);
    for (size_t i = 0; i < compiler->places.count; i++)
        check_ring(compiler, compile_place_at(compiler, (uint16_t)i));
}
