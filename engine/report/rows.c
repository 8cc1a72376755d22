/* rows.c: three arrays, filled front to back. */
#include "report/rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/memory.h"

struct slice slice_of(const char *string)
{
    return (struct slice){string, string == NULL ? 0 : strlen(string)};
}

bool slice_is(struct slice slice, const char *string)
{
    return strlen(string) == slice.length && memcmp(slice.at, string, slice.length) == 0;
}

void rows_init(struct rows *rows)
{
    *rows = (struct rows){0};
}

void rows_destroy(struct rows *rows)
{
    free(rows->at);
    free(rows->moves);
    free(rows->behaviours);
    rows_init(rows);
}

void rows_clear(struct rows *rows)
{
    rows->id = rows->name = rows->team = (struct slice){0};
    rows->since = DAY_NONE;
    rows->count = rows->move_count = rows->behaviour_count = 0;
}

struct row *rows_add(struct rows *rows, struct err *err)
{
    if (!mem_grow(&rows->at, &rows->capacity, rows->count, sizeof *rows->at, err))
        return NULL;
    struct row *row = &rows->at[rows->count++];
    *row = (struct row){.move = rows->move_count, .behaviour = rows->behaviour_count};
    return row;
}

struct slice *rows_add_move(struct rows *rows, struct err *err)
{
    if (!mem_grow(&rows->moves, &rows->move_capacity, rows->move_count, sizeof *rows->moves, err))
        return NULL;
    rows->at[rows->count - 1].move_count++;
    return &rows->moves[rows->move_count++];
}

struct row_behaviour *rows_add_behaviour(struct rows *rows, struct err *err)
{
    if (!mem_grow(&rows->behaviours, &rows->behaviour_capacity, rows->behaviour_count,
                  sizeof *rows->behaviours, err))
        return NULL;
    rows->at[rows->count - 1].behaviour_count++;
    return &rows->behaviours[rows->behaviour_count++];
}

bool rows_add_attempt(struct rows *rows, const struct attempt *attempt, struct err *err)
{
    struct row *row = rows_add(rows, err);
    if (row == NULL)
        return false;
    row->scenario = slice_of(attempt->scenario);
    row->content = slice_of(attempt->content);
    row->ending = slice_of(attempt->ending);
    row->seed = attempt->seed;
    row->mode = attempt->mode;
    row->started = attempt->started;
    row->ended = attempt->ended;
    row->finished = attempt->finished;
    row->passed = attempt->passed;
    row->from_move = attempt->from_move;
    memcpy(row->percent, attempt->percent, sizeof row->percent);
    row->overall = attempt->overall;
    row->critical_count = attempt->critical_count;
    for (size_t i = 0; i < attempt->move_count; i++) {
        struct slice *move = rows_add_move(rows, err);
        if (move == NULL)
            return false;
        *move = slice_of(attempt->moves[i]);
    }
    for (size_t i = 0; i < attempt->behaviour_count; i++) {
        struct row_behaviour *one = rows_add_behaviour(rows, err);
        if (one == NULL)
            return false;
        *one = (struct row_behaviour){slice_of(attempt->behaviours[i].id),
                                      attempt->behaviours[i].shown, attempt->behaviours[i].missed};
    }
    return true;
}

bool rows_of_progress(struct rows *rows, const struct progress *progress, struct err *err)
{
    rows_clear(rows);
    rows->id = slice_of(progress->profile.id);
    rows->name = slice_of(progress->profile.name);
    rows->team = slice_of(progress->profile.team);
    rows->since = day_parse(progress->profile.since);
    for (size_t i = 0; i < progress->count; i++)
        if (!rows_add_attempt(rows, &progress->attempts[i], err))
            return false;
    return true;
}
