/* draw.c: see draw.h. A list that ran out of memory keeps what it has: a screen
 * with a piece missing for one frame is better than no screen. */
#include "gui/draw.h"

#include <stdint.h>
#include <stdlib.h>

void draw_list_init(struct draw_list *list)
{
    *list = (struct draw_list){0};
    arena_init(&list->arena);
}

void draw_list_destroy(struct draw_list *list)
{
    arena_destroy(&list->arena);
    free(list->at);
    *list = (struct draw_list){0};
}

void draw_list_clear(struct draw_list *list)
{
    arena_destroy(&list->arena);
    arena_init(&list->arena);
    list->count = 0;
    list->failed = false;
}

size_t draw_list_add(struct draw_list *list, const struct draw *draw, const char *text,
                     size_t length)
{
    if (!mem_grow(&list->at, &list->capacity, list->count, sizeof *list->at, NULL)) {
        list->failed = true;
        return SIZE_MAX;
    }
    struct draw copy = *draw;
    copy.text = text != NULL ? arena_copy(&list->arena, text, length) : NULL;
    if (text != NULL && copy.text == NULL) {
        list->failed = true;
        return SIZE_MAX;
    }
    list->at[list->count] = copy;
    return list->count++;
}

/* Letters of a font that stands in may be taller than the line's box. */
struct rect draw_reach(const struct draw *draw)
{
    int beyond = 0;
    if (draw->kind == DRAW_SHADOW)
        beyond = 2 * draw->thickness;
    else if (draw->kind == DRAW_LINE)
        beyond = draw->thickness + 2;
    else if (draw->kind == DRAW_TEXT)
        beyond = draw->rect.h / 2;
    return rect_inset(draw->rect, -beyond);
}

const char *icon_name(enum icon icon)
{
    static const char *const names[ICON_COUNT] = {[ICON_NONE] = "",
                                                  [ICON_BACK] = "back",
                                                  [ICON_CHECK] = "check",
                                                  [ICON_CROSS] = "cross",
                                                  [ICON_MISSED] = "missed",
                                                  [ICON_UNDO] = "undo",
                                                  [ICON_INFO] = "info",
                                                  [ICON_CLOCK] = "clock",
                                                  [ICON_PLAY] = "play",
                                                  [ICON_STAR] = "star",
                                                  [ICON_WARNING] = "warning",
                                                  [ICON_TURN] = "turn",
                                                  [ICON_HINT] = "hint",
                                                  [ICON_LOCK] = "lock",
                                                  [ICON_CHART] = "chart",
                                                  [ICON_CERTIFICATE] = "certificate",
                                                  [ICON_PERSON] = "person",
                                                  [ICON_PLUS] = "plus",
                                                  [ICON_SETTINGS] = "settings",
                                                  [ICON_FOLD] = "fold",
                                                  [ICON_UNFOLD] = "unfold",
                                                  [ICON_PAUSE] = "pause",
                                                  [ICON_DOCUMENT] = "document",
                                                  [ICON_FOLDER] = "folder",
                                                  [ICON_DRAG] = "drag",
                                                  [ICON_RISING] = "rising",
                                                  [ICON_FALLING] = "falling",
                                                  [ICON_STEADY] = "steady",
                                                  [ICON_AVATAR_OWL] = "avatar-owl",
                                                  [ICON_AVATAR_CAT] = "avatar-cat",
                                                  [ICON_AVATAR_FISH] = "avatar-fish",
                                                  [ICON_AVATAR_SNAIL] = "avatar-snail",
                                                  [ICON_AVATAR_LEAF] = "avatar-leaf",
                                                  [ICON_AVATAR_SUN] = "avatar-sun",
                                                  [ICON_AVATAR_BOAT] = "avatar-boat",
                                                  [ICON_AVATAR_PEAKS] = "avatar-peaks",
                                                  [ICON_MARK_ROUND] = "mark-round",
                                                  [ICON_MARK_SQUARE] = "mark-square",
                                                  [ICON_MARK_DIAMOND] = "mark-diamond",
                                                  [ICON_MARK_TRIANGLE] = "mark-triangle",
                                                  [ICON_MOOD_1] = "mood-1",
                                                  [ICON_MOOD_2] = "mood-2",
                                                  [ICON_MOOD_3] = "mood-3",
                                                  [ICON_MOOD_4] = "mood-4",
                                                  [ICON_MOOD_5] = "mood-5"};
    return names[icon];
}
