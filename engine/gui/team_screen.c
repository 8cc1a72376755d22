/* team_screen.c: "The team": for who looks after people: how they do, what they find hard,
 * and one person's details. */
#include "base/text.h"
#include "gui/entry.h"
#include "gui/figures.h"
#include "gui/layout.h"
#include "gui/option.h"
#include "gui/prose.h"
#include "gui/screens.h"
#include "gui/section.h"
#include "gui/team_findings.h"
#include "gui/team_person.h"
#include "gui/team_table.h"
#include "gui/widget.h"

enum { PATIENCE = 400, SEARCH_FROM = 9, SEARCH_MOST = 440, BAR = 8 /* points */ };

/* What was there before stays for a moment, for a reading that is soon over. */
static bool shows_reading(const struct app *app)
{
    const struct team *team = &app->team;
    return team->errand != NULL && !team->writing &&
           (team->figures == NULL || app->milliseconds - team->begun > PATIENCE);
}

/* How far what is under way is, and the way to stop it. */
static int draw_progress(const struct app *app, struct frame *frame, struct rect column, int y,
                         const char *title, const char *first, const char *counted)
{
    struct button stop = {"Stop", WEIGHT_PLAIN, ICON_CROSS, {.kind = ACTION_TEAM_STOP}, 0, false};
    struct section section = section_begin(frame, column, y, title);
    size_t done, all;
    struct text words;
    errand_progress(app->team.errand, &done, &all);
    text_init(&words);
    if (all == 0)
        text_add(&words, first);
    else
        text_addf(&words, "%zu of %zu %s", done, all, counted);
    section_say(&section, TYPE_BODY, TINT_QUIET, text_string(&words));
    text_destroy(&words);
    section.y += frame_unit(frame, 2);
    int bar = frame_px(frame, BAR);
    widget_bar(frame, (struct rect){section.x, section.y, section.width, bar},
               all == 0 ? 0 : (int)(done * 100 / all), -1, TINT_ACCENT);
    section.y += bar + frame_unit(frame, 5);
    section.y += widget_buttons(frame, section.x, section.y, section.width, &stop, 1);
    return section_end(&section);
}

static int draw_nothing(const struct app *app, struct frame *frame, struct rect column, int y)
{
    const struct team *team = &app->team;
    struct button again = {
        "Read it again", WEIGHT_PLAIN, ICON_NONE, {.kind = ACTION_TEAM_READ}, 0, false};
    struct section section =
        section_begin(frame, column, y, team->stopped ? "Stopped" : "There is nothing to show");
    frame->live = LIVE_NOTICE;
    section_say(&section, TYPE_BODY, TINT_INK,
                team->stopped ? "The folder was not read to its end." : team->err.text);
    frame->live = LIVE_NOT;
    section.y += frame_unit(frame, 5);
    section.y += widget_buttons(frame, section.x, section.y, section.width, &again, 1);
    return section_end(&section);
}

static void say_count(size_t count, const char *one, const char *many, struct text *text)
{
    text_addf(text, "%zu %s", count, count == 1 ? one : many);
}

/* Of how many people a lesson is overdue, and of how many that is known. */
static int draw_overdue(struct frame *frame, struct rect column, int y,
                        const struct overview *overview)
{
    struct text words;
    if (!overview->has_days)
        return 0;
    text_init(&words);
    if (overview->behind == 0)
        text_add(&words, "Nobody has an overdue lesson");
    else
        text_addf(&words, "%zu of them %s an overdue lesson", overview->behind,
                  overview->behind == 1 ? "has" : "have");
    if (overview->known < overview->count)
        text_addf(&words, "; days are known of %zu, no first day is known of the others",
                  overview->known);
    text_add(&words, ".");
    int height =
        prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_INK, text_string(&words));
    text_destroy(&words);
    return height;
}

static int draw_heading(const struct app *app, struct frame *frame, struct rect column, int y)
{
    const struct team *team = &app->team;
    struct text words;
    text_init(&words);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_DISPLAY, TINT_INK, "The team");
    if (team->figures != NULL) {
        const struct overview *overview = &team->figures->overview;
        say_count(overview->count, "person", "people", &words);
        text_add(&words, " · ");
        say_count(overview->attempts, "attempt", "attempts", &words);
        if (team->figures->cohort.problem_count > 0) {
            text_add(&words, " · ");
            say_count(team->figures->cohort.problem_count, "file could not be used: see the end",
                      "files could not be used: see the end", &words);
        }
        y +=
            prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_INK, text_string(&words));
        text_clear(&words);
        y += draw_overdue(frame, column, y, overview);
    }
    text_addf(&words, "Folder: %s", team->folder);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_SMALL, TINT_QUIET, text_string(&words));
    text_destroy(&words);
    return y;
}

static int draw_rule(struct frame *frame, struct rect column, int y, const struct team *team)
{
    bool practice = team->figures->rules.managers_see_practice;
    y += frame_unit(frame, 2);
    return y + widget_remark(frame, column.x, y, column.w, practice ? ICON_INFO : ICON_LOCK,
                             practice ? "Practice attempts are counted too: folder.json in the "
                                        "folder says so."
                                      : "Assessments only. Practice is everybody's own affair, "
                                        "unless folder.json in the folder says otherwise.");
}

static int draw_writing(const struct app *app, struct frame *frame, struct rect column, int y)
{
    struct text title;
    text_init(&title);
    text_addf(&title, "Writing %s", app->team.path);
    y = draw_progress(app, frame, column, y, text_string(&title), "The page comes first.",
                      "people");
    text_destroy(&title);
    return y;
}

static int draw_written(const struct app *app, struct frame *frame, struct rect column, int y)
{
    const struct team *team = &app->team;
    struct button open = {"Open it", WEIGHT_PLAIN, ICON_NONE, {.kind = ACTION_TEAM_OPEN}, 0, false};
    struct text words;
    y += frame_unit(frame, 2);
    if (team->errand != NULL && team->writing && app->milliseconds - team->begun > PATIENCE)
        return draw_writing(app, frame, column, y + frame_unit(frame, 2));
    if (!team->given_up && !team->saved)
        return y - frame_unit(frame, 2);
    text_init(&words);
    text_addf(&words, team->saved ? "Saved as %s" : "Stopped before %s was complete: none was kept",
              team->path);
    frame->live = LIVE_NOTICE;
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_SMALL,
                         team->saved ? TINT_GOOD : TINT_INK, text_string(&words));
    frame->live = LIVE_NOT;
    text_destroy(&words);
    if (!team->saved)
        return y;
    y += frame_unit(frame, 2);
    return y + widget_buttons(frame, column.x, y, column.w, &open, 1);
}

static int draw_buttons(const struct app *app, struct frame *frame, struct rect column, int y)
{
    const struct button buttons[] = {
        {"Write the HTML report",
         WEIGHT_PLAIN,
         ICON_DOCUMENT,
         {.kind = ACTION_TEAM_WRITE},
         0,
         false},
        {"Read the folder again", WEIGHT_PLAIN, ICON_NONE, {.kind = ACTION_TEAM_READ}, 0, false}};
    y += frame_unit(frame, 4);
    y += widget_buttons(frame, column.x, y, column.w, buttons, sizeof buttons / sizeof *buttons);
    return draw_written(app, frame, column, y);
}

static const char *name_of(const struct team *team, int index)
{
    return index == TEAM_EVERYBODY         ? "Everybody"
           : team->teams[index][0] != '\0' ? team->teams[index]
                                           : "No team";
}

/* The teams to choose from, where there are several. */
static int draw_teams(struct frame *frame, struct rect column, int y, const struct team *team)
{
    int gap = frame_unit(frame, 2), across = 0, high = 0;
    if (team->team_count < 2)
        return y;
    y += frame_unit(frame, 5);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_LABEL, TINT_INK, "Whom to show");
    y += gap;
    for (int i = TEAM_EVERYBODY; i < (int)team->team_count; i++) {
        const char *name = name_of(team, i);
        int height = option_height(frame, column.w, name);
        if (across > 0 && across + option_width(frame, name) > column.w) {
            y += high + gap;
            across = high = 0;
        }
        high = height > high ? height : high;
        across += gap + option_draw(frame, column.x + across, y, column.w - across, name,
                                    (struct action){ACTION_TEAM_FILTER, i, 0}, ROLE_RADIO,
                                    team->chosen == i);
    }
    return y + high;
}

/* Of many, those of a name. */
static void draw_search(const struct app *app, struct section *section)
{
    struct frame *frame = section->frame;
    const struct team *team = &app->team;
    struct action action = {.kind = ACTION_ENTRY};
    struct entry_look look = {.label = "Find a person",
                              .hint = "A name or a team",
                              .action = action,
                              .focused = action_same(app->focus, action)};
    int most = frame_px(frame, SEARCH_MOST);
    section->y += frame_unit(frame, 2);
    section->y += entry_draw(frame, section->x, section->y,
                             section->width < most ? section->width : most, &team->search, &look);
    section->y += frame_unit(frame, 3);
}

/* Where some are: those with an overdue lesson alone, or everybody. */
static void draw_tick(struct section *section, const struct team *team)
{
    struct frame *frame = section->frame;
    static const char *const label = "Only those with an overdue lesson";
    if (team->figures->overview.behind == 0)
        return;
    section->y += frame_unit(frame, 2);
    option_draw(frame, section->x, section->y, section->width, label,
                (struct action){.kind = ACTION_TEAM_OVERDUE}, ROLE_CHECK, team->overdue);
    section->y += option_height(frame, section->width, label) + frame_unit(frame, 3);
}

static void say_found(struct section *section, const struct team *team)
{
    struct frame *frame = section->frame;
    struct text words;
    if (team->search.text[0] == '\0' && !team->overdue)
        return;
    text_init(&words);
    text_addf(&words, "Found: %zu of %zu", team->figures->overview.found,
              team->figures->overview.count);
    frame->live = LIVE_NOTICE;
    section_say(section, TYPE_SMALL, TINT_QUIET, text_string(&words));
    frame->live = LIVE_NOT;
    section->y += frame_unit(frame, 2);
    text_destroy(&words);
}

static int draw_people(const struct app *app, struct frame *frame, struct rect column, int y)
{
    const struct team *team = &app->team;
    struct section section = section_begin(frame, column, y, "People");
    size_t count = team->figures->overview.count;
    if (count >= SEARCH_FROM || team->search.text[0] != '\0')
        draw_search(app, &section);
    draw_tick(&section, team);
    say_found(&section, team);
    if (team->figures->overview.found > 0)
        team_table_draw(&section, team);
    else if (count > 0)
        section_say(&section, TYPE_BODY, TINT_QUIET,
                    team->overdue ? "Nobody here with an overdue lesson has a name like that."
                                  : "Nobody here has a name like that.");
    else
        section_say(&section, TYPE_BODY, TINT_QUIET, "Nobody's file could be read.");
    return section_end(&section);
}

static int draw_team(const struct app *app, struct frame *frame, struct rect column, int y)
{
    const struct team *team = &app->team;
    y = draw_heading(app, frame, column, y);
    if (shows_reading(app))
        return draw_progress(app, frame, column, y + frame_unit(frame, 5), "Reading the folder",
                             "The course comes first.", "files");
    if (team->figures == NULL)
        return draw_nothing(app, frame, column, y + frame_unit(frame, 5));
    y = draw_rule(frame, column, y, team);
    y = draw_buttons(app, frame, column, y);
    y = draw_teams(frame, column, y, team) + frame_unit(frame, 6);
    y = draw_people(app, frame, column, y);
    return team_findings_draw(frame, column, y, team);
}

static void draw_header(const struct app *app, struct frame *frame, struct rect header)
{
    const struct team *team = &app->team;
    bool person = team->person != TEAM_NOBODY;
    struct button back = {person ? "The team" : "Who are you?",
                          WEIGHT_QUIET,
                          ICON_BACK,
                          {.kind = ACTION_TEAM_BACK},
                          0,
                          false};
    struct button quit = {"Quit", WEIGHT_QUIET, ICON_NONE, {.kind = ACTION_CLOSE}, 0, false};
    struct rect rest =
        widget_header(frame, header, person || !team->alone ? &back : NULL, "Understudy",
                      widget_button_width(frame, &quit) + frame_unit(frame, 5));
    widget_button_right(frame, rest.x, rest.y, &quit);
}

void team_screen(struct app *app, struct frame *frame)
{
    bool person = app->team.person != TEAM_NOBODY;
    struct page page = person ? layout_page(frame) : layout_wide_page(frame);
    scroll_begin(frame, page.view);
    int y = page.view.y + frame_unit(frame, 9);
    y = person ? team_person_draw(frame, page.column, y, &app->team)
               : draw_team(app, frame, page.column, y);
    scroll_end(frame, &app->scroll, page.view, y + frame_unit(frame, 4));
    draw_header(app, frame, page.header);
}
