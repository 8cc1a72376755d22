/* compile_decision.c: decide, pick and sort: their replies or items, and whether
 * they can be answered at all. */
#include "story/compile.h"

#include <stdio.h>
#include <string.h>

#include "base/name.h"
#include "story/shape.h"

static bool is_reply(const struct script_value *item)
{
    return shape_item(item, "reply") != NULL || shape_item(item, "item") != NULL;
}

static const char *decision_id(struct compiler *compiler, const struct script_node *node)
{
    const char *id = shape_text(node, "id");
    const char *scene = compile_place_at(compiler, compiler->place)->id;
    char derived[96];
    compiler->decisions_here++;
    struct given *given = compile_add(compiler, &compiler->given_decisions, sizeof *given);
    if (id == NULL && compiler->decisions_here > 1) {
        snprintf(derived, sizeof derived, "%.63s.%u", scene, compiler->decisions_here);
        id = derived;
    }
    id = compile_keep(compiler, id == NULL ? scene : id);
    if (given != NULL && id != NULL)
        *given = (struct given){id, node};
    return id;
}

static void read_seconds(struct compiler *compiler, const struct script_node *node,
                         struct decision *decision)
{
    const struct script_value *seconds = script_field(node, "seconds");
    if (seconds != NULL && seconds->kind == SCRIPT_NUMBER && seconds->number >= 0 &&
        seconds->number <= 600)
        decision->milliseconds = (uint32_t)(seconds->number * 1000 + 0.5);
    const struct script_node *silence = NULL;
    for (size_t i = 0; i < node->item_count; i++) {
        if (shape_item(&node->items[i], "silence") == NULL)
            continue;
        if (silence != NULL)
            mistake_tell(compiler->source, node->items[i].node, NULL, MISTAKE_TOO_MANY,
                         "%s is the second in its decision, and there can be one",
                         mistake_name(node->items[i].node).text);
        else
            silence = node->items[i].node;
    }
    if (seconds != NULL && silence == NULL)
        mistake_tell(compiler->source, node, "seconds", MISTAKE_MISSING_SILENCE,
                     "the decide has a time limit, and nothing that happens when it runs out; add "
                     "silence \"…\" { go = \"…\" }");
    if (seconds == NULL && silence != NULL)
        mistake_tell(compiler->source, silence, NULL, MISTAKE_MISSING_SECONDS,
                     "%s never happens, because its decision has no time limit; add seconds = 20",
                     mistake_name(silence).text);
}

static void read_numbers(struct compiler *compiler, const struct script_node *node,
                         struct decision *decision)
{
    int count = decision->reply_count;
    int least = shape_whole(node, "at_least", 0), most = shape_whole(node, "at_most", count);
    if (least > count || least > most)
        mistake_tell(compiler->source, node, "at_least", MISTAKE_IMPOSSIBLE_PICK,
                     "the pick asks for %d items at least, and %d is the most that can be picked",
                     least, most < count ? most : count);
    if (most > count)
        mistake_tell(compiler->source, node, "at_most", MISTAKE_IMPOSSIBLE_PICK,
                     "the pick allows %d items, and has only %d", most, count);
    decision->at_least = (uint16_t)(least < 0 ? 0 : least);
    decision->at_most = (uint16_t)(most < 0 ? 0 : most);
}

static void read_groups(struct compiler *compiler, const struct script_node *node,
                        struct decision *decision)
{
    const struct script_node *table = shape_table(node, "groups");
    const char **groups = compile_alloc(compiler, GROUP_MAX, sizeof *groups);
    decision->groups = groups;
    for (size_t i = 0; groups != NULL && table != NULL && i < table->item_count; i++) {
        const char *label = table->items[i].kind == SCRIPT_TEXT ? table->items[i].text : NULL;
        if (label == NULL || decision->group_count == GROUP_MAX)
            continue;
        for (size_t j = 0; j < decision->group_count; j++)
            if (strcmp(groups[j], label) == 0)
                mistake_tell(compiler->source, node, "groups", MISTAKE_DUPLICATE_NAME,
                             "the sort has the group \"%.63s\" twice", label);
        groups[decision->group_count] = compile_keep(compiler, label);
        if (groups[decision->group_count] == NULL)
            return;
        decision->group_count++;
    }
}

static void tell_same_reply(struct compiler *compiler, const struct script_node *node,
                            const struct decision *decision, uint16_t index)
{
    const struct reply *reply = compile_reply_at(compiler, index);
    for (uint16_t i = decision->reply; i < index; i++)
        if (strcmp(compile_reply_at(compiler, i)->id, reply->id) == 0) {
            mistake_tell(compiler->source, node, "id", MISTAKE_DUPLICATE_ID,
                         "%s has the id \"%.63s\" of another in its decision; give it one of its "
                         "own",
                         mistake_name(node).text, reply->id);
            return;
        }
}

/* Rooms for all replies side by side, then the one for silence. */
static bool reserve(struct compiler *compiler, struct decision *decision, size_t count,
                    bool has_silence)
{
    decision->reply = compile_next(&compiler->replies);
    decision->reply_count = (uint16_t)count;
    decision->silence = has_silence ? (uint16_t)(decision->reply + count) : NONE;
    for (size_t i = 0; i < count + (has_silence ? 1 : 0); i++)
        if (compile_add(compiler, &compiler->replies, sizeof(struct reply)) == NULL)
            return false;
    return true;
}

static size_t count_replies(struct compiler *compiler, const struct script_node *node,
                            bool *has_silence)
{
    size_t count = 0;
    *has_silence = false;
    for (size_t i = 0; i < node->item_count; i++) {
        count += is_reply(&node->items[i]);
        *has_silence = *has_silence || shape_item(&node->items[i], "silence") != NULL;
    }
    if (count > OPEN_MAX)
        mistake_tell(compiler->source, node, NULL, MISTAKE_TOO_MANY,
                     "%s has %zu replies or items, and can have %d", mistake_name(node).text, count,
                     OPEN_MAX);
    return count > OPEN_MAX ? OPEN_MAX : count;
}

static void compile_replies(struct compiler *compiler, const struct script_node *node,
                            struct decision *decision)
{
    unsigned place = 0;
    bool silent = false;
    for (size_t i = 0; i < node->item_count && !compiler->failed && !compiler->full; i++) {
        const struct script_value *item = &node->items[i];
        bool is_silence = shape_item(item, "silence") != NULL && !silent;
        if (!is_silence && (!is_reply(item) || place == decision->reply_count))
            continue;
        uint16_t index = is_silence ? decision->silence : (uint16_t)(decision->reply + place);
        compile_reply(compiler, item->node, node, place, index);
        silent = silent || is_silence;
        place += !is_silence;
        if (!is_silence && !compiler->failed)
            tell_same_reply(compiler, item->node, decision, index);
    }
}

static bool is_closable(const struct reply *reply)
{
    return reply->when != NONE || reply->once != NONE;
}

static void check_open(struct compiler *compiler, const struct script_node *node,
                       struct decision *decision)
{
    unsigned always = 0, fallbacks = 0, sure_fallbacks = 0;
    for (uint16_t i = 0; i < decision->reply_count; i++) {
        const struct reply *reply = compile_reply_at(compiler, (uint16_t)(decision->reply + i));
        fallbacks += reply->fallback;
        sure_fallbacks += reply->fallback && !is_closable(reply);
        always += !reply->fallback && !is_closable(reply);
        decision->fixed = decision->fixed && !reply->fallback && !is_closable(reply);
    }
    if (decision->reply_count == 0)
        return;
    if (fallbacks == decision->reply_count)
        mistake_tell(compiler->source, node, NULL, MISTAKE_FALLBACK_ALONE,
                     "%s has nothing but fallbacks; add a reply that they stand in for",
                     mistake_name(node).text);
    else if (fallbacks > 0 && always > 0)
        mistake_tell(compiler->source, node, NULL, MISTAKE_FALLBACK_NEVER_OPEN,
                     "%s has a fallback that never opens, because another reply is always open",
                     mistake_name(node).text);
    else if (always == 0 && sure_fallbacks == 0)
        closed_check(compiler, node, decision);
}

static enum decision_kind kind_of(const struct script_node *node)
{
    if (strcmp(node->word->name, "decide") == 0)
        return DECISION_CHOOSE;
    return strcmp(node->word->name, "pick") == 0 ? DECISION_PICK : DECISION_SORT;
}

static void fill(struct compiler *compiler, const struct script_node *node,
                 struct decision *decision)
{
    bool has_silence;
    size_t count = count_replies(compiler, node, &has_silence);
    decision->id = decision_id(compiler, node);
    decision->sources = compile_keep(compiler, shape_text(node, "sources"));
    compile_template(compiler, node, "prompt", &decision->prompt);
    compile_teaches(compiler, node, decision);
    if (decision->kind == DECISION_CHOOSE)
        read_seconds(compiler, node, decision);
    if (decision->kind == DECISION_SORT)
        read_groups(compiler, node, decision);
    if (!reserve(compiler, decision, count, has_silence))
        return;
    if (decision->kind == DECISION_PICK)
        read_numbers(compiler, node, decision);
    compile_replies(compiler, node, decision);
    check_open(compiler, node, decision);
}

void compile_decision(struct compiler *compiler, const struct script_node *node)
{
    struct decision decision = {.kind = kind_of(node),
                                .scene = compile_place_at(compiler, compiler->place)->index,
                                .silence = NONE,
                                .target = NONE,
                                .pinned = shape_truth(node, "pinned"),
                                .fixed = true,
                                .line = node->line};
    uint16_t index = compile_next(&compiler->decisions);
    if (index >= DECISION_MAX && !compiler->full) {
        compiler->full = true;
        mistake_tell(compiler->source, node, NULL, MISTAKE_TOO_MANY,
                     "%s is one more than the %d decisions that there can be",
                     mistake_name(node).text, DECISION_MAX);
    }
    struct decision *added = compile_add(compiler, &compiler->decisions, sizeof *added);
    struct step *step = compile_step(compiler, STEP_DECIDE, node);
    if (added == NULL || step == NULL)
        return;
    step->index = index;
    fill(compiler, node, &decision);
    ((struct decision *)compiler->decisions.at)[index] = decision;
    if (decision.kind != DECISION_CHOOSE)
        compile_target(compiler, node, "go", shape_text(node, "go"), FIXUP_DECISION, index);
}
