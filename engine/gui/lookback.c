/* lookback.c: an attempt is known by its place in the progress, which nothing changes while
 * the list is shown. */
#include "gui/lookback.h"

#include "base/problem.h"
#include "base/text.h"
#include "gui/prose.h"
#include "gui/section.h"
#include "gui/widget.h"

enum { STEP = 6 /* conversations that come into the list at once */ };

/* What is no longer in the course has only its id. */
static const char *title_of(const struct app *app, const struct attempt *attempt)
{
    size_t place = catalogue_find(&app->catalogue, attempt->scenario);
    bool known = place < app->catalogue.count && app->catalogue.entries[place].playable;
    return known ? app->catalogue.entries[place].title : attempt->scenario;
}

static void draw_words(struct frame *frame, struct rect inner, int *y, const char *title,
                       const char *how)
{
    static const char open[] = "Look at it";
    int room = prose_width(frame, TYPE_STRONG, open), gap = frame_unit(frame, 4);
    bool beside = inner.w - room - gap >= frame_px(frame, 240);
    int top = *y, width = beside ? inner.w - room - gap : inner.w;
    *y += prose_paragraph(frame, inner.x, *y, width, TYPE_STRONG, TINT_INK, title);
    *y += prose_paragraph(frame, inner.x, *y, width, TYPE_SMALL, TINT_QUIET, how);
    int line = prose_leading(frame, TYPE_STRONG);
    if (beside)
        prose_line(frame, inner.x + inner.w - room, (top + *y - line) / 2, room, TYPE_STRONG,
                   TINT_ACCENT, open);
    else
        *y += prose_paragraph(frame, inner.x, *y, width, TYPE_STRONG, TINT_ACCENT, open);
}

static void draw_row(const struct app *app, struct section *section, size_t place)
{
    const struct attempt *attempt = &app->training->progress.attempts[place];
    struct frame *frame = section->frame;
    int pad = frame_unit(frame, 3);
    struct text how, label;
    text_init(&how);
    text_init(&label);
    history_say(attempt, &how);
    text_addf(&label, "Look at %s, %s", title_of(app, attempt), text_string(&how));
    section->y += frame_unit(frame, 2);
    struct box box = frame_box(frame, section->x, section->y, section->width, TINT_SURFACE,
                               frame_px(frame, frame->theme->control_radius));
    frame_box_edge(frame, &box, TINT_EDGE, frame_px(frame, 1));
    section->y += pad;
    struct rect inner = {section->x + pad, section->y, section->width - 2 * pad, 0};
    draw_words(frame, inner, &section->y, title_of(app, attempt), text_string(&how));
    section->y += pad;
    frame_box_close(frame, &box, section->y);
    frame_target(frame, &box, (struct action){ACTION_LOOK, (int)place, 0}, ROLE_BUTTON,
                 text_string(&label), TINT_HOVER);
    text_destroy(&label);
    text_destroy(&how);
}

static size_t count_finished(const struct progress *progress)
{
    size_t count = 0;
    for (size_t i = 0; i < progress->count; i++)
        count += progress->attempts[i].finished;
    return count;
}

int lookback_list(const struct app *app, struct frame *frame, struct rect column, int y)
{
    const struct progress *progress = &app->training->progress;
    size_t shown = 0, most = (app->older + 1) * STEP, all = count_finished(progress);
    if (all == 0)
        return y;
    struct section section = section_begin(frame, column, y, "Look at a conversation again");
    for (size_t i = progress->count; i > 0 && shown < most; i--)
        if (progress->attempts[i - 1].finished) {
            draw_row(app, &section, i - 1);
            shown++;
        }
    if (shown < all) {
        struct button older = {
            "Show older ones", WEIGHT_PLAIN, ICON_NONE, {.kind = ACTION_OLDER}, 0, false};
        section.y += frame_unit(frame, 4);
        section.y += widget_buttons(frame, section.x, section.y, section.width, &older, 1);
    }
    return section_end(&section);
}

int lookback_heading(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const struct training *training = app->training;
    struct text words;
    int top = y;
    text_init(&words);
    history_say(&training->progress.attempts[training->attempt], &words);
    y += prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_ACCENT, text_string(&words));
    text_destroy(&words);
    if (training->note[0] != '\0')
        y += widget_remark(frame, x, y + frame_unit(frame, 1), width, ICON_INFO, training->note) +
             frame_unit(frame, 1);
    return y + frame_unit(frame, 4) - top;
}

void lookback_open(struct app *app, struct action action)
{
    const struct attempt *attempt = &app->training->progress.attempts[action.index];
    struct problems problems;
    problems_init(&problems);
    app->looked_from = app->scroll.offset;
    app->looked_at = action;
    if (training_look(app->training, attempt, &problems, &app->notice))
        app_show_run(app);
    problems_destroy(&problems);
}

void lookback_more(struct app *app, struct action action)
{
    (void)action;
    app->older++;
}

void lookback_return(struct app *app)
{
    action_do(app, (struct action){.kind = ACTION_PROGRESS});
    app->scroll.offset = app->looked_from;
    app->focus = app->looked_at;
}
