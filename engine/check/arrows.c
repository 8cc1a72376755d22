/* arrows.c: ways to the same place are alike when they are of one kind. */
#include "check/arrows.h"

#include <stdlib.h>

#include "base/memory.h"

enum { LABEL_WIDTH = 26 }; /* bytes after which a label goes on in the next line */

void arrows_init(struct arrows *arrows)
{
    *arrows = (struct arrows){0};
}

void arrows_destroy(struct arrows *arrows)
{
    for (size_t i = 0; i < arrows->count; i++)
        text_destroy(&arrows->at[i].label);
    free(arrows->at);
    arrows_init(arrows);
}

static struct arrow *find(struct arrows *arrows, uint16_t target, enum arrow_kind kind, bool never)
{
    for (size_t i = 0; i < arrows->count; i++) {
        struct arrow *arrow = &arrows->at[i];
        if (arrow->target == target && arrow->kind == kind && arrow->never == never)
            return arrow;
    }
    if (!mem_grow(&arrows->at, &arrows->capacity, arrows->count, sizeof *arrows->at, NULL)) {
        arrows->failed = true;
        return NULL;
    }
    struct arrow *arrow = &arrows->at[arrows->count++];
    *arrow = (struct arrow){.target = target, .kind = kind, .never = never};
    text_init(&arrow->label);
    return arrow;
}

void arrows_add(struct arrows *arrows, uint16_t target, enum arrow_kind kind, bool never,
                const char *name)
{
    struct arrow *arrow = find(arrows, target, kind, never);
    if (arrow == NULL)
        return;
    if (arrow->label.length > 0) {
        bool is_long = arrow->label.length - arrow->line > LABEL_WIDTH;
        text_add(&arrow->label, is_long ? ",<br/>" : ", ");
        arrow->line = is_long ? arrow->label.length : arrow->line;
    }
    text_add(&arrow->label, name);
    arrow->ways++;
    arrows->failed = arrows->failed || arrow->label.failed;
}
