/* team.c: one errand at a time; the figures that are shown are let go only when others have
 * come, or the screen is left. */
#include "gui/team.h"

#include <stdio.h>
#include <string.h>

#include "gui/figures.h"

void team_stop(struct team *team)
{
    struct figures *figures = NULL;
    struct err none;
    if (team->errand == NULL)
        return;
    errand_stop(team->errand);
    bool ended = errand_end(team->errand, &figures, &none);
    figures_free(figures);
    team->errand = NULL;
    team->stopped = !team->writing;
    team->saved = team->writing && ended;
    team->given_up = team->writing && !ended;
    team->chosen = team->shown;
}

void team_destroy(struct team *team)
{
    team_stop(team);
    figures_free(team->figures);
    arena_destroy(&team->arena);
    *team = (struct team){0};
}

void team_read(struct team *team, int64_t now, uint64_t milliseconds, struct err *err)
{
    int chosen = team->chosen;
    team_stop(team);
    team->chosen = chosen;
    team->errand = figures_read(team->library, team->folder,
                                chosen == TEAM_EVERYBODY ? NULL : team->teams[chosen], now, err);
    team->writing = team->stopped = team->saved = team->given_up = false;
    team->begun = milliseconds;
    err_clear(&team->err);
}

void team_write(struct team *team, const char *assets, const char *path, int64_t now,
                uint64_t milliseconds, struct err *err)
{
    team_stop(team);
    snprintf(team->path, sizeof team->path, "%s", path);
    team->saved = team->given_up = false;
    team->writing = true;
    team->begun = milliseconds;
    team->errand = figures_write(team->figures, assets, path, now, err);
}

/* Of everybody; a team alone does not know of the others. */
static bool keep_teams(struct team *team, struct err *err)
{
    const struct overview *overview = &team->figures->overview;
    struct arena arena;
    arena_init(&arena);
    const char **teams = arena_alloc(&arena, overview->team_count + 1, sizeof *teams);
    bool ok = teams != NULL;
    for (size_t i = 0; ok && i < overview->team_count; i++) {
        teams[i] = arena_copy(&arena, overview->teams[i], strlen(overview->teams[i]));
        ok = teams[i] != NULL;
    }
    if (!ok) {
        arena_destroy(&arena);
        return err_memory(err);
    }
    arena_destroy(&team->arena);
    team->arena = arena;
    team->teams = teams;
    team->team_count = overview->team_count;
    return true;
}

static void show(struct team *team, struct figures *figures)
{
    struct overview *overview = &figures->overview;
    if (team->figures != NULL)
        overview_sort(overview, team->figures->overview.column, team->figures->overview.falling);
    figures_free(team->figures);
    team->figures = figures;
    team->shown = team->chosen;
    team->person = TEAM_NOBODY;
    team->overdue = team->overdue && overview->behind > 0;
    team_find(team);
    if (team->shown == TEAM_EVERYBODY && !keep_teams(team, &team->err))
        team->team_count = 0;
}

void team_look(struct team *team, struct err *err)
{
    struct figures *figures = NULL;
    if (team->errand == NULL || !errand_is_done(team->errand))
        return;
    bool ok = errand_end(team->errand, &figures, team->writing ? err : &team->err);
    team->errand = NULL;
    if (team->writing)
        team->saved = ok;
    else if (ok)
        show(team, figures);
    else {
        figures_free(team->figures);
        team->figures = NULL;
    }
}

void team_find(struct team *team)
{
    if (team->figures != NULL)
        overview_find(&team->figures->overview, team->search.text, team->overdue);
    team->page = 0;
}

size_t team_pages(const struct team *team)
{
    size_t count = team->figures == NULL ? 0 : team->figures->overview.found;
    return count == 0 ? 1 : (count + TEAM_PAGE - 1) / TEAM_PAGE;
}
