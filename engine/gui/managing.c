/* managing.c: the folder is read anew whenever the screen is come to, so that it is never
 * of yesterday. */
#include "gui/managing.h"

#include <string.h>

#include "gui/attendance.h"
#include "gui/figures.h"
#include "gui/saving.h"
#include "store/progress_time.h"

enum { DATE_LETTERS = 10 };

void managing_begin(struct app *app, const char *folder, bool alone)
{
    team_destroy(&app->team);
    app->team = (struct team){.folder = folder,
                              .library = app->training->library,
                              .alone = alone,
                              .chosen = TEAM_EVERYBODY,
                              .shown = TEAM_EVERYBODY,
                              .person = TEAM_NOBODY};
    app_show(app, SCREEN_TEAM);
    team_read(&app->team, app->now, app->milliseconds, &app->notice);
}

void managing_look(struct app *app)
{
    team_look(&app->team, &app->notice);
}

void managing_open(struct app *app, struct action action)
{
    (void)action;
    if (app->training->folder != NULL)
        managing_begin(app, app->training->folder, false);
}

void managing_read(struct app *app, struct action action)
{
    (void)action;
    team_read(&app->team, app->now, app->milliseconds, &app->notice);
}

void managing_stop(struct app *app, struct action action)
{
    (void)action;
    team_stop(&app->team);
}

void managing_filter(struct app *app, struct action action)
{
    app->team.chosen = action.index;
    team_read(&app->team, app->now, app->milliseconds, &app->notice);
}

void managing_sort(struct app *app, struct action action)
{
    struct overview *overview = &app->team.figures->overview;
    enum overview_column column = (enum overview_column)action.index;
    bool again = column == overview->column;
    overview_sort(overview, column, again ? !overview->falling : column == OVERVIEW_CRITICAL);
    app->team.page = 0;
}

void managing_find(struct app *app)
{
    team_find(&app->team);
}

void managing_overdue(struct app *app, struct action action)
{
    (void)action;
    app->team.overdue = !app->team.overdue;
    team_find(&app->team);
}

void managing_page(struct app *app, struct action action)
{
    app->team.page = (size_t)action.index;
    app->scroll = (struct scroll){.reveal = -1};
    app->focus = (struct action){0};
}

void managing_person(struct app *app, struct action action)
{
    app->team.person = action.index;
    app->team.list_scroll = app->scroll;
    app->scroll = (struct scroll){.reveal = -1};
    app->focus = (struct action){0};
}

void managing_back(struct app *app, struct action action)
{
    struct team *team = &app->team;
    (void)action;
    if (team->person != TEAM_NOBODY) {
        app->scroll = team->list_scroll;
        app->focus = (struct action){ACTION_TEAM_PERSON, team->person, 0};
        team->person = TEAM_NOBODY;
    } else if (!team->alone) {
        team_destroy(team);
        attendance_ask(app, action);
        app->focus = (struct action){.kind = ACTION_TEAM};
    }
}

/* "Understudy report 2026-11-22, Returns desk.html" */
static void add_file_name(const struct app *app, struct text *path)
{
    char date[PROGRESS_TIME_BYTES];
    const char *team = app->team.figures->team;
    progress_time(app->now, date);
    text_addf(path, "/Understudy report %.*s", DATE_LETTERS, date);
    if (team != NULL) {
        text_add(path, ", ");
        saving_add_name(path, team[0] != '\0' ? team : "no team");
    }
    text_add(path, ".html");
}

void managing_write(struct app *app, struct action action)
{
    struct text path;
    (void)action;
    if (app->team.figures == NULL || app->assets == NULL)
        return;
    text_init(&path);
    bool ok = saving_folder(app->documents, app->team.folder, "reports", &path, &app->notice);
    add_file_name(app, &path);
    if (ok && text_ok(&path, &app->notice))
        team_write(&app->team, app->assets, path.at, app->now, app->milliseconds, &app->notice);
    text_destroy(&path);
}

void managing_show(struct app *app, struct action action)
{
    (void)action;
    if (app->open_folder == NULL || !app->open_folder(app->team.path))
        err_set(&app->notice, ERR_SYSTEM,
                "nothing on this computer opens a page by itself; open it in a browser: %s",
                app->team.path);
}
