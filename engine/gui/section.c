/* section.c: see section.h. */
#include "gui/section.h"

#include "gui/prose.h"

struct section section_begin(struct frame *frame, struct rect column, int y, const char *title)
{
    int pad = frame_unit(frame, 6);
    struct section section = {frame,
                              frame_card(frame, column.x, y, column.w),
                              column.x + pad,
                              y + pad,
                              column.w - 2 * pad,
                              pad};
    section_say(&section, TYPE_TITLE, TINT_INK, title);
    section.y += frame_unit(frame, 2);
    return section;
}

void section_say(struct section *section, enum type type, enum tint tint, const char *text)
{
    section->y +=
        prose_paragraph(section->frame, section->x, section->y, section->width, type, tint, text);
}

int section_end(struct section *section)
{
    frame_box_close(section->frame, &section->box, section->y + section->pad);
    return section->y + section->pad + frame_unit(section->frame, 5);
}
