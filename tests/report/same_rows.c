/* same_rows.c: field by field; a test knows every field, or it proves little. */
#include "same_rows.h"

#include <string.h>

static bool slices_equal(struct slice a, struct slice b)
{
    return (a.at == NULL) == (b.at == NULL) && a.length == b.length &&
           (a.at == NULL || memcmp(a.at, b.at, a.length) == 0);
}

bool same_rows(const struct rows *a, const struct rows *b)
{
    bool same = slices_equal(a->id, b->id) && slices_equal(a->name, b->name) &&
                slices_equal(a->team, b->team) && a->since == b->since && a->count == b->count &&
                a->move_count == b->move_count && a->behaviour_count == b->behaviour_count;
    for (size_t i = 0; same && i < a->count; i++) {
        const struct row *x = &a->at[i], *y = &b->at[i];
        same = slices_equal(x->scenario, y->scenario) && slices_equal(x->content, y->content) &&
               slices_equal(x->ending, y->ending) && x->seed == y->seed && x->mode == y->mode &&
               x->started == y->started && x->ended == y->ended && x->finished == y->finished &&
               x->passed == y->passed && x->from_move == y->from_move &&
               memcmp(x->percent, y->percent, sizeof x->percent) == 0 && x->overall == y->overall &&
               x->move == y->move && x->move_count == y->move_count &&
               x->behaviour == y->behaviour && x->behaviour_count == y->behaviour_count &&
               x->critical_count == y->critical_count;
    }
    for (size_t i = 0; same && i < a->move_count; i++)
        same = slices_equal(a->moves[i], b->moves[i]);
    for (size_t i = 0; same && i < a->behaviour_count; i++)
        same = slices_equal(a->behaviours[i].id, b->behaviours[i].id) &&
               a->behaviours[i].shown == b->behaviours[i].shown &&
               a->behaviours[i].missed == b->behaviours[i].missed;
    return same;
}
