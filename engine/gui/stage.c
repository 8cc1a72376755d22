/* stage.c: in a wide window a backdrop with head and shoulders; in a narrow one a
 * strip with a small round picture, which keeps still. */
#include "gui/stage.h"

#include "gui/caption.h"
#include "gui/meter.h"
#include "gui/prose.h"

static bool is_seen(const struct line *line)
{
    return line != NULL && line->person >= PERSON_FIRST_OF_CAST;
}

static struct sight sight_of(const struct app *app, const struct line *line, enum mood mood)
{
    return (struct sight){&app->training->scenario->people[line->person], mood};
}

struct sight stage_sight(const struct app *app)
{
    const struct scenario *scenario = app->training->scenario;
    for (size_t i = app->retelling.count; i-- > 0;)
        if (is_seen(app->retelling.told[i].line))
            return sight_of(app, app->retelling.told[i].line, app->retelling.told[i].line->mood);
    for (size_t i = 0; i < scenario->line_count; i++)
        if (is_seen(&scenario->lines[i]))
            return sight_of(app, &scenario->lines[i], MOOD_NEUTRAL);
    return (struct sight){0};
}

/* The meter is that of the person who says more than all the others together. */
static const char *whose(const struct scenario *scenario)
{
    size_t said[PERSON_MAX] = {0}, all = 0;
    for (size_t i = 0; i < scenario->line_count; i++)
        if (is_seen(&scenario->lines[i])) {
            said[scenario->lines[i].person]++;
            all++;
        }
    for (size_t i = PERSON_FIRST_OF_CAST; i < scenario->person_count; i++)
        if (said[i] * 2 > all)
            return scenario->people[i].name;
    return "everyone here";
}

static int mood_before(const struct app *app)
{
    const struct scenario *scenario = app->training->scenario;
    size_t count = app->retelling.answer_count;
    if (count == 0)
        return -1;
    return count > 1 ? app->retelling.answers[count - 2].points.mood_percent
                     : view_mood(scenario, scenario->variables[scenario->mood_meter].start);
}

static struct meter meter_of(const struct app *app)
{
    const struct scenario *scenario = app->training->scenario;
    return (struct meter){.name = scenario->variables[scenario->mood_meter].name,
                          .whose = whose(scenario),
                          .percent = app->view.mood_percent,
                          .before = mood_before(app)};
}

int stage_plate_height(const struct app *app, const struct frame *frame)
{
    const struct person *person = app->sight.person;
    int height = prose_leading(frame, TYPE_TITLE);
    if (person != NULL && person->role != NULL)
        height += prose_leading(frame, TYPE_SMALL);
    if (app->view.mood_percent >= 0)
        height += frame_unit(frame, 3) + meter_height(frame);
    return height + 2 * frame_unit(frame, 5);
}

static void draw_plate(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const struct person *person = app->sight.person;
    prose_line(frame, x, y, width, TYPE_TITLE, TINT_INK, person->name);
    y += prose_leading(frame, TYPE_TITLE);
    if (person->role != NULL) {
        prose_line(frame, x, y, width, TYPE_SMALL, TINT_QUIET, person->role);
        y += prose_leading(frame, TYPE_SMALL);
    }
    if (app->view.mood_percent < 0)
        return;
    struct meter meter = meter_of(app);
    frame->live = LIVE_MOOD;
    meter_draw(frame, x, y + frame_unit(frame, 3), width, &meter);
    frame->live = LIVE_NOT;
}

static void draw_figure(struct app *app, struct frame *frame, const struct stage *stage)
{
    const struct person *before = app->before.person;
    app->motion.figure = app->sight.person->portrait != NULL;
    struct pose pose = {.face = (uint8_t)motion_face(&app->motion, app->milliseconds),
                        .breath = (uint8_t)motion_breath(&app->motion, app->milliseconds),
                        .lids = (uint8_t)motion_lids(&app->motion, app->milliseconds)};
    if (pose.face < MOTION_WHOLE && before != NULL && before->portrait != NULL) {
        pose.before = before->portrait;
        pose.before_mood = app->before.mood;
    }
    frame->live = LIVE_PERSON;
    frame_figure(frame, stage->portrait, app->sight.person, app->sight.mood, &pose);
    frame->live = LIVE_NOT;
}

static void draw_wide(struct app *app, struct frame *frame, const struct stage *stage)
{
    const char *place = app->training->scenario->place;
    frame->clip = stage->place;
    frame_fill(frame, stage->place, frame_tint(frame, TINT_ACCENT_SOFT), 0);
    if (place != NULL)
        frame_place(frame, stage->place, place);
    if (app->sight.person != NULL) {
        draw_figure(app, frame, stage);
        int pad = frame_unit(frame, 5);
        struct box card = frame_card(frame, stage->plate.x, stage->plate.y, stage->plate.w);
        draw_plate(app, frame, stage->plate.x + pad, stage->plate.y + pad,
                   stage->plate.w - 2 * pad);
        frame_box_close(frame, &card, stage->plate.y + stage->plate.h);
    }
    caption_draw(app, frame, stage->foot);
    frame->clip = frame->window;
}

static void draw_narrow(const struct app *app, struct frame *frame, const struct stage *stage)
{
    if (app->sight.person == NULL || rect_is_empty(stage->place))
        return;
    frame_fill(frame, stage->place, frame_tint(frame, TINT_SURFACE), 0);
    frame_person(frame, DRAW_AVATAR, stage->portrait, app->sight.person, app->sight.mood);
    draw_plate(app, frame, stage->plate.x, stage->plate.y, stage->plate.w);
    struct rect edge = stage->place;
    frame_fill(frame, rect_cut_bottom(&edge, frame_px(frame, 1)), frame_tint(frame, TINT_LINE), 0);
}

void stage_draw(struct app *app, struct frame *frame, const struct stage *stage)
{
    app->motion.figure = false;
    if (stage->wide)
        draw_wide(app, frame, stage);
    else
        draw_narrow(app, frame, stage);
}
