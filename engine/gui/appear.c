/* appear.c: the words that are there are cut out of the row by its clip, and the
 * one that is coming is the same row again, cut to that word and faint: no text is
 * shaped anew while it appears. */
#include "gui/appear.h"

#include <limits.h>
#include <string.h>

static size_t count_letters(const char *text, size_t length)
{
    size_t letters = 0;
    for (size_t i = 0; i < length; i++)
        letters += ((unsigned char)text[i] & 0xC0) != 0x80;
    return letters;
}

size_t appear_letters(const char *text)
{
    return count_letters(text, strlen(text));
}

static int width_to(const struct frame *frame, const struct draw *row, size_t length)
{
    int taken = 0;
    frame->measure->fit(frame->measure->self, row->type, frame->scale, row->text, length, INT_MAX,
                        &taken);
    return taken;
}

/* A row between two places of its text; the first letter may lean out to the left. */
static struct rect cut(const struct frame *frame, const struct draw *row, size_t from, size_t to)
{
    int left = from == 0 ? row->clip.x : row->rect.x + width_to(frame, row, from);
    int right = row->rect.x + width_to(frame, row, to);
    return rect_shared(
        row->clip, (struct rect){left, row->clip.y, right > left ? right - left : 0, row->clip.h});
}

static size_t word_end(const char *text, size_t from)
{
    from += strspn(text + from, " ");
    return from + strcspn(text + from, " ");
}

static void appear_row(struct frame *frame, size_t place, size_t before,
                       const struct motion *motion, uint64_t now)
{
    struct draw row = frame->list.at[place];
    size_t there = 0, length = strlen(row.text), end = 0;
    for (size_t from = 0; from < length; from = end) {
        end = word_end(row.text, from);
        unsigned share = motion_word(motion, now, before + count_letters(row.text, from));
        if (share == MOTION_WHOLE) {
            there = end;
        } else if (share > 0) {
            struct draw word = row;
            word.whole = NULL;
            word.clip = cut(frame, &row, from, end);
            word.color.a = (uint8_t)(row.color.a * share / MOTION_WHOLE);
            draw_list_add(&frame->list, &word, row.text, length);
        }
    }
    if (there < length)
        frame->list.at[place].clip =
            there > 0 ? cut(frame, &row, 0, there) : (struct rect){row.clip.x, row.clip.y, 0, 0};
}

void appear(struct frame *frame, size_t first, const struct motion *motion, uint64_t now)
{
    size_t letters = 0, last = frame->list.count;
    if (!motion_is_appearing(motion, now))
        return;
    for (size_t i = first; i < last; i++) {
        const struct draw *row = &frame->list.at[i];
        if (row->kind != DRAW_TEXT)
            continue;
        appear_row(frame, i, letters, motion, now);
        letters += appear_letters(frame->list.at[i].text) + 1;
    }
}
