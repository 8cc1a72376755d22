/* team_findings.c: a card for each kind of finding; what there are no figures of says why. */
#include "gui/team_findings.h"

#include <math.h>

#include "base/text.h"
#include "gui/figures.h"
#include "gui/section.h"
#include "gui/widget.h"

enum { TWO_COLUMNS_FROM = 700, BAR = 6 /* points */ };

static int percent_of(double share)
{
    return (int)lround(100 * share);
}

static void say_group(const struct overview_group *group, struct text *words)
{
    text_addf(words, "Mean %.0f\u00a0%%, of %zu people", group->mean, group->people);
    if (group->passed.known)
        text_addf(words, "; %d\u00a0%% of attempts passed (95\u00a0%% interval: %d to %d\u00a0%%)",
                  percent_of(group->passed.value), percent_of(group->passed.low),
                  percent_of(group->passed.high));
}

static void draw_group(struct section *section, const struct overview_group *group)
{
    struct frame *frame = section->frame;
    struct text words;
    text_init(&words);
    text_add(&words, group->title);
    section->y += frame_unit(frame, 3);
    section_say(section, TYPE_STRONG, TINT_INK, text_string(&words));
    int bar = frame_px(frame, BAR);
    section->y += frame_unit(frame, 1);
    widget_bar(frame, (struct rect){section->x, section->y, section->width, bar},
               (int)lround(group->mean), -1, TINT_ACCENT);
    section->y += bar + frame_unit(frame, 1);
    text_clear(&words);
    say_group(group, &words);
    section_say(section, TYPE_SMALL, TINT_QUIET, text_string(&words));
    text_destroy(&words);
}

static void say_hidden(struct section *section, const struct team *team, enum group_kind kind)
{
    const struct figures *figures = team->figures;
    size_t hidden = figures->overview.hidden[kind];
    struct text words;
    if (hidden == 0)
        return;
    text_init(&words);
    text_addf(&words,
              "%zu %s%s of fewer than %zu people %s not shown, so that nobody can be told from the "
              "figures of a few.",
              hidden, kind == GROUP_LESSON ? "lesson" : "conversation", hidden == 1 ? "" : "s",
              figures->report.least_group, hidden == 1 ? "is" : "are");
    section->y += frame_unit(section->frame, 3);
    section_say(section, TYPE_SMALL, TINT_QUIET, text_string(&words));
    text_destroy(&words);
}

static int draw_hardest(struct frame *frame, struct rect column, int y, const struct team *team,
                        enum group_kind kind)
{
    const struct overview *overview = &team->figures->overview;
    struct section section = section_begin(
        frame, column, y, kind == GROUP_LESSON ? "Hardest lessons" : "Hardest conversations");
    for (size_t i = 0; i < overview->hardest_count[kind]; i++)
        draw_group(&section, &overview->hardest[kind][i]);
    if (overview->hardest_count[kind] == 0 && overview->hidden[kind] == 0)
        section_say(&section, TYPE_BODY, TINT_QUIET, "Nobody has ended one yet.");
    say_hidden(&section, team, kind);
    return section_end(&section);
}

static int draw_both(struct frame *frame, struct rect column, int y, const struct team *team)
{
    int gap = frame_unit(frame, 5);
    if (column.w < frame_px(frame, TWO_COLUMNS_FROM)) {
        y = draw_hardest(frame, column, y, team, GROUP_LESSON);
        return draw_hardest(frame, column, y, team, GROUP_SCENARIO);
    }
    struct rect right = column, left = rect_cut_left(&right, (column.w - gap) / 2);
    rect_cut_left(&right, gap);
    int first = draw_hardest(frame, left, y, team, GROUP_LESSON);
    int second = draw_hardest(frame, right, y, team, GROUP_SCENARIO);
    return first > second ? first : second;
}

static void draw_flaw(struct section *section, const struct overview_flaw *flaw)
{
    struct frame *frame = section->frame;
    struct text words;
    text_init(&words);
    text_addf(&words, "%s: “%s”", flaw->scenario, flaw->decision);
    section->y += frame_unit(frame, 3);
    section_say(section, TYPE_STRONG, TINT_INK, text_string(&words));
    text_clear(&words);
    text_addf(&words, "Reached in %llu attempts.", (unsigned long long)flaw->reached);
    section_say(section, TYPE_SMALL, TINT_QUIET, text_string(&words));
    for (size_t i = 0; i < flaw->count; i++) {
        section->y += frame_unit(frame, 1);
        section->y += widget_remark(frame, section->x, section->y, section->width, ICON_WARNING,
                                    flaw->says[i]);
    }
    text_destroy(&words);
}

static int draw_flaws(struct frame *frame, struct rect column, int y, const struct team *team)
{
    const struct overview *overview = &team->figures->overview;
    struct section section = section_begin(frame, column, y, "Decisions to look at again");
    for (size_t i = 0; i < overview->flaw_count; i++)
        draw_flaw(&section, &overview->flaws[i]);
    if (overview->flaw_count == 0)
        section_say(&section, TYPE_BODY, TINT_QUIET,
                    "No decision that enough people have met stands out.");
    return section_end(&section);
}

static int draw_problems(struct frame *frame, struct rect column, int y, const struct team *team)
{
    const struct cohort *cohort = &team->figures->cohort;
    if (cohort->problem_count == 0)
        return y;
    struct section section = section_begin(frame, column, y, "Files that could not be used");
    for (size_t i = 0; i < cohort->problem_count; i++) {
        section.y += frame_unit(frame, 3);
        section_say(&section, TYPE_STRONG, TINT_INK, cohort->problems[i].file);
        section_say(&section, TYPE_SMALL, TINT_BAD, cohort->problems[i].what);
    }
    return section_end(&section);
}

int team_findings_draw(struct frame *frame, struct rect column, int y, const struct team *team)
{
    y = draw_both(frame, column, y, team);
    y = draw_flaws(frame, column, y, team);
    return draw_problems(frame, column, y, team);
}
