/* outline.c: text is told where a paragraph begins; the text within a target is its
 * label's, and is not told twice. Targets come where their content ends. */
#include "gui/outline.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

void outline_init(struct outline *outline)
{
    *outline = (struct outline){.title = ""};
    arena_init(&outline->arena);
}

void outline_destroy(struct outline *outline)
{
    arena_destroy(&outline->arena);
    free(outline->at);
    *outline = (struct outline){.title = ""};
}

/* While one is made. */
struct making {
    struct outline *outline;
    const struct frame *frame;
    const struct target *focus;
    int top;
    bool above;                 /* what stands above the scrolled part is told now */
    const char *heading, *text; /* the last one, of the scrolled part; NULL: none yet */
    bool titled;                /* by the greatest type */
};

static struct node *add(struct making *making, enum node_kind kind, const char *text)
{
    struct outline *outline = making->outline;
    const char *words = arena_copy(&outline->arena, text, strlen(text));
    if (words == NULL ||
        !mem_grow(&outline->at, &outline->capacity, outline->count, sizeof *outline->at, NULL))
        return NULL;
    struct node *node = &outline->at[outline->count++];
    *node = (struct node){.kind = kind, .text = words};
    return node;
}

static bool is_above(const struct making *making, struct rect rect, struct rect clip)
{
    return clip.y < making->top && rect.y + rect.h <= making->top;
}

static bool is_seen(struct rect rect, struct rect clip)
{
    return !rect_is_empty(rect_shared(rect, clip));
}

static enum node_kind kind_of(enum type type)
{
    switch (type) {
    case TYPE_DISPLAY:
    case TYPE_TITLE:
        return NODE_HEADING;
    case TYPE_LINE:
    case TYPE_BODY:
    case TYPE_NARRATION:
    case TYPE_DOCUMENT:
        return NODE_PARAGRAPH;
    case TYPE_STRONG:
    case TYPE_SMALL:
    case TYPE_LABEL:
    case TYPE_ASIDE:
    case TYPE_COUNT:
        break;
    }
    return NODE_LABEL;
}

static void note_heading(struct making *making, const struct draw *draw, const struct node *node)
{
    bool greatest = draw->type == TYPE_DISPLAY;
    if (!making->above)
        making->heading = node->text;
    if ((greatest && !making->titled) || making->outline->title[0] == '\0')
        making->outline->title = node->text;
    making->titled = making->titled || greatest;
}

static bool within_a_target(const struct frame *frame, size_t command)
{
    for (size_t i = 0; i < frame->target_count; i++)
        if (frame->targets[i].fill < command && command < frame->targets[i].end)
            return true;
    return false;
}

static bool tell_text(struct making *making, const struct draw *draw)
{
    struct node *node = add(making, kind_of(draw->type), draw->whole);
    if (node == NULL)
        return false;
    node->rect = draw->rect;
    node->showing = is_seen(draw->rect, draw->clip);
    node->live = draw->live;
    if (node->kind == NODE_HEADING)
        note_heading(making, draw, node);
    if (!making->above)
        making->text = node->text;
    return true;
}

/* The lines of a paragraph after its first. */
static void tell_more_text(struct making *making, const struct draw *draw)
{
    struct outline *outline = making->outline;
    if (outline->count == 0)
        return;
    struct node *node = &outline->at[outline->count - 1];
    node->rect.h = draw->rect.y + draw->rect.h - node->rect.y;
    if (draw->rect.w > node->rect.w)
        node->rect.w = draw->rect.w;
    node->showing = node->showing || is_seen(draw->rect, draw->clip);
}

static bool tell_person(struct making *making, const struct draw *draw)
{
    struct text text;
    text_init(&text);
    text_addf(&text, "%s looks %s", draw->label, mood_name(draw->mood));
    struct node *node = text_ok(&text, NULL) ? add(making, NODE_IMAGE, text_string(&text)) : NULL;
    text_destroy(&text);
    if (node == NULL)
        return false;
    node->rect = rect_shared(draw->rect, draw->clip);
    node->showing = !rect_is_empty(node->rect);
    node->live = draw->live;
    return true;
}

static bool tell_draw(struct making *making, size_t command)
{
    const struct draw *draw = &making->frame->list.at[command];
    bool text = draw->kind == DRAW_TEXT;
    bool person = draw->kind == DRAW_PORTRAIT && draw->label != NULL;
    if ((!text && !person) || is_above(making, draw->rect, draw->clip) != making->above ||
        within_a_target(making->frame, command))
        return true;
    if (person)
        return tell_person(making, draw);
    if (draw->whole != NULL)
        return tell_text(making, draw);
    tell_more_text(making, draw);
    return true;
}

/* Replies and boxes are counted together; of a sorted item, only its own groups. */
static bool are_alike(const struct target *a, const struct target *b)
{
    return a->role == b->role && a->action.kind == b->action.kind &&
           (a->role != ROLE_RADIO || a->action.index == b->action.index);
}

static void count(const struct frame *frame, const struct target *target, struct node *node)
{
    if (target->role == ROLE_BUTTON)
        return;
    for (const struct target *other = frame->targets; other < frame->targets + frame->target_count;
         other++) {
        if (!are_alike(other, target))
            continue;
        node->count++;
        if (other <= target)
            node->place++;
    }
}

static bool tell_target(struct making *making, const struct target *target)
{
    struct node *node = add(making, NODE_TARGET, target->label);
    if (node == NULL)
        return false;
    node->rect = target->rect;
    node->showing = is_seen(target->rect, target->clip);
    node->role = target->role;
    node->action = target->action;
    node->value = target->value != NULL ? target->value : "";
    node->caret = target->caret;
    node->key = target->key;
    node->on = target->on;
    node->focused = target == making->focus;
    if (target->scrolls && target->role == ROLE_RADIO)
        node->context = making->text;
    else if (target->scrolls && target->role == ROLE_BUTTON && !target->lead)
        node->context = making->heading;
    if (target->scrolls && target->role != ROLE_RADIO)
        making->text = node->text; /* of the groups of a card that can be taken */
    count(making->frame, target, node);
    return true;
}

static bool tell_part(struct making *making, bool above)
{
    const struct frame *frame = making->frame;
    size_t next = 0;
    making->above = above;
    for (size_t command = 0; command <= frame->list.count; command++) {
        for (; next < frame->target_count && frame->targets[next].end <= command; next++) {
            const struct target *target = &frame->targets[next];
            if (is_above(making, target->rect, target->clip) == above &&
                !tell_target(making, target))
                return false;
        }
        if (command < frame->list.count && !tell_draw(making, command))
            return false;
    }
    return true;
}

bool outline_make(struct outline *outline, const struct frame *frame, const struct target *focus,
                  int top, struct err *err)
{
    struct making making = {.outline = outline, .frame = frame, .focus = focus, .top = top};
    arena_destroy(&outline->arena);
    arena_init(&outline->arena);
    outline->count = 0;
    outline->title = "";
    if (tell_part(&making, true) && tell_part(&making, false))
        return true;
    outline_destroy(outline);
    outline_init(outline);
    return err_memory(err);
}

static const char *own(struct outline *outline, const char *text)
{
    return text != NULL ? arena_copy(&outline->arena, text, strlen(text)) : NULL;
}

static bool copy_node(struct outline *copy, const struct node *node)
{
    if (!mem_grow(&copy->at, &copy->capacity, copy->count, sizeof *copy->at, NULL))
        return false;
    struct node *same = &copy->at[copy->count++];
    *same = *node;
    same->text = own(copy, node->text);
    same->context = own(copy, node->context);
    same->value = own(copy, node->value);
    return same->text != NULL && (same->context != NULL || node->context == NULL) &&
           (same->value != NULL || node->value == NULL);
}

bool outline_copy(struct outline *copy, const struct outline *outline, struct err *err)
{
    outline_init(copy);
    copy->title = own(copy, outline->title);
    bool ok = copy->title != NULL;
    for (size_t i = 0; i < outline->count && ok; i++)
        ok = copy_node(copy, &outline->at[i]);
    if (ok)
        return true;
    outline_destroy(copy);
    return err_memory(err);
}

const struct node *outline_focus(const struct outline *outline)
{
    for (size_t i = 0; i < outline->count; i++)
        if (outline->at[i].focused)
            return &outline->at[i];
    return NULL;
}
