/* scenario_card.c: what is locked is not a button but a sentence that says why. */
#include "gui/scenario_card.h"

#include <stdio.h>

#include "base/text.h"
#include "gui/prose.h"
#include "gui/widget.h"

struct card {
    const struct app *app;
    struct frame *frame;
    size_t index; /* of the catalogue's entries and the syllabus's items */
    int x, y, width;
};

static const struct catalogue_entry *entry_of(const struct card *card)
{
    return &card->app->catalogue.entries[card->index];
}

static const struct syllabus_item *item_of(const struct card *card)
{
    return &card->app->syllabus.items[card->index];
}

static struct chip standing_chip(enum standing standing)
{
    switch (standing) {
    case STANDING_NEW:
        break;
    case STANDING_UNFINISHED:
        return (struct chip){NULL, ICON_CLOCK, TINT_MIXED, TINT_MIXED_SOFT};
    case STANDING_PRACTISED:
        return (struct chip){NULL, ICON_CHECK, TINT_ACCENT, TINT_ACCENT_SOFT};
    case STANDING_ATTEMPTED:
        return (struct chip){NULL, ICON_MISSED, TINT_MIXED, TINT_MIXED_SOFT};
    case STANDING_PASSED:
        return (struct chip){NULL, ICON_STAR, TINT_GOOD, TINT_GOOD_SOFT};
    }
    return (struct chip){NULL, ICON_NONE, TINT_QUIET, TINT_SUNKEN};
}

static void draw_chips(struct card *card)
{
    struct text state;
    text_init(&state);
    syllabus_state(&card->app->syllabus, card->index, &state);
    struct chip chips[] = {
        standing_chip(item_of(card)->standing),
        {"Assessment of the lesson", ICON_CERTIFICATE, TINT_INK, TINT_SUNKEN},
    };
    chips[0].label = text_string(&state);
    card->y += widget_chips(card->frame, card->x, card->y, card->width, chips,
                            entry_of(card)->assessed ? 2 : 1);
    text_destroy(&state);
}

static void words_of(int percent, char *words, size_t size)
{
    if (percent == SCORE_NOT_OBSERVED)
        snprintf(words, size, "–");
    else
        snprintf(words, size, "%d %%", percent);
}

/* A name, the best and the latest in figures, and a bar to the best with a notch at
 * the latest. */
static int draw_score(const struct card *card, int x, int y, int width, const char *name, int best,
                      int latest)
{
    struct frame *frame = card->frame;
    char figure[16], last[16], words[48];
    words_of(best, figure, sizeof figure);
    words_of(latest, last, sizeof last);
    snprintf(words, sizeof words, "best %s · latest %s", figure, last);
    int leading = prose_leading(frame, TYPE_SMALL), top = y;
    prose_line(frame, x, y, width, TYPE_LABEL, TINT_INK, name);
    y += prose_leading(frame, TYPE_LABEL);
    prose_line(frame, x, y, width, TYPE_SMALL, TINT_QUIET, words);
    y += leading + frame_unit(frame, 2);
    int bar = frame_px(frame, 6);
    widget_bar(frame, (struct rect){x, y, width, bar}, best, latest, TINT_ACCENT);
    return y + bar + frame_px(frame, 4) - top;
}

static void draw_scores(struct card *card)
{
    const struct syllabus_item *item = item_of(card);
    struct frame *frame = card->frame;
    int gap = frame_unit(frame, 6), most = 0;
    int least = prose_width(frame, TYPE_SMALL, "best 100 % · latest 100 %");
    bool beside = (card->width - 2 * gap) / 3 >= least;
    int across = beside ? (card->width - 2 * gap) / 3 : card->width;
    card->y += frame_unit(frame, 4);
    for (int c = 0; c < COMPETENCY_COUNT; c++) {
        int x = beside ? card->x + c * (across + gap) : card->x;
        int height = draw_score(card, x, card->y, across, widget_competency((enum competency)c),
                                item->best.percent[c], item->latest.percent[c]);
        most = height > most ? height : most;
        if (!beside)
            card->y += height + frame_unit(frame, 2);
    }
    card->y += beside ? most : 0;
}

/* While the file has not been read: the shape of what will stand there. */
static void draw_unread(struct card *card)
{
    struct frame *frame = card->frame;
    struct color shade = frame_tint(frame, TINT_SUNKEN);
    int x = card->x, y = card->y, width = card->width;
    int height = frame_unit(frame, 4), title = prose_leading(frame, TYPE_TITLE);
    int summary = prose_leading(frame, TYPE_BODY), chip = widget_chip_height(frame);
    frame_fill(frame, (struct rect){x, y + (title - height) / 2, width * 2 / 5, height}, shade,
               height / 2);
    y += title + frame_unit(frame, 1);
    frame_fill(frame, (struct rect){x, y + (summary - height) / 2, width * 4 / 5, height}, shade,
               height / 2);
    y += summary + frame_unit(frame, 3);
    frame_fill(frame, (struct rect){x, y, frame_px(frame, 100), chip}, shade, chip / 2);
    card->y = y + chip;
}

static void draw_texts(struct card *card)
{
    const struct catalogue_entry *entry = entry_of(card);
    struct frame *frame = card->frame;
    card->y +=
        prose_paragraph(frame, card->x, card->y, card->width, TYPE_TITLE, TINT_INK, entry->title);
    card->y += frame_unit(frame, 1);
    card->y += prose_paragraph(frame, card->x, card->y, card->width, TYPE_BODY,
                               entry->playable ? TINT_QUIET : TINT_BAD, entry->summary);
    card->y += frame_unit(frame, 3);
    if (!entry->playable)
        return;
    draw_chips(card);
    if (item_of(card)->ended > 0)
        draw_scores(card);
}

/* The ways into a scenario; what leads on is the suggestion at the top of the screen. */
static size_t ways_in(const struct card *card, struct button *buttons)
{
    const struct syllabus *syllabus = &card->app->syllabus;
    size_t count = 0;
    int at = (int)card->index;
    if (item_of(card)->unfinished != NULL)
        buttons[count++] =
            (struct button){"Resume", WEIGHT_PLAIN, ICON_PLAY, {ACTION_RESUME, at, 0}, 0, false};
    if (!syllabus_is_locked(syllabus, card->index, MODE_PRACTICE, NULL))
        buttons[count++] = (struct button){
            "Practise", WEIGHT_PLAIN, ICON_NONE, {ACTION_PRACTISE, at, 0}, 0, false};
    if (entry_of(card)->assessed && !syllabus_is_locked(syllabus, card->index, MODE_ASSESSED, NULL))
        buttons[count++] = (struct button){
            "Take the assessment", WEIGHT_PLAIN, ICON_NONE, {ACTION_ASSESS, at, 0}, 0, false};
    return count;
}

/* Why the assessment cannot be taken yet. */
static void draw_lock(struct card *card)
{
    struct text reason;
    text_init(&reason);
    text_add(&reason, "The assessment: ");
    size_t length = reason.length;
    if (entry_of(card)->assessed &&
        syllabus_is_locked(&card->app->syllabus, card->index, MODE_ASSESSED, &reason) &&
        reason.length > length) {
        reason.at[length] = 'o'; /* "Opens when" goes on in the sentence */
        card->y += frame_unit(card->frame, 3);
        card->y += widget_remark(card->frame, card->x, card->y, card->width, ICON_LOCK,
                                 text_string(&reason));
    }
    text_destroy(&reason);
}

static void draw_ways(struct card *card)
{
    struct button buttons[3];
    size_t count = ways_in(card, buttons);
    card->y += frame_unit(card->frame, 5);
    card->y += widget_buttons(card->frame, card->x, card->y, card->width, buttons, count);
    draw_lock(card);
}

static void draw_other(struct card *card)
{
    struct frame *frame = card->frame;
    const struct person *other = &entry_of(card)->other;
    int avatar = frame_unit(frame, 16), room = avatar + frame_unit(frame, 5);
    if (card->width <= frame_px(frame, 420))
        return;
    struct rect disc = {card->x, card->y, avatar, avatar};
    if (other->name != NULL)
        frame_person(frame, DRAW_AVATAR, disc, other, MOOD_NEUTRAL);
    else
        frame_fill(frame, disc, frame_tint(frame, TINT_SUNKEN), avatar / 2);
    card->x += room;
    card->width -= room;
}

int scenario_card(const struct app *app, struct frame *frame, int x, int y, int width, size_t index)
{
    int pad = frame_unit(frame, 6);
    struct box box = frame_card(frame, x, y, width);
    struct card card = {app, frame, index, x + pad, y + pad, width - 2 * pad};
    draw_other(&card);
    if (!entry_of(&card)->read)
        draw_unread(&card);
    else
        draw_texts(&card);
    if (entry_of(&card)->playable)
        draw_ways(&card);
    frame_box_close(frame, &box, card.y + pad);
    return card.y + pad - y;
}
