/* feedback.c: every number is put into words, so that "minus 1 of 3" is heard as it is
 * meant. */
#include "term/feedback.h"

#include <stdlib.h>

static void add_behaviour(const struct behaviour *behaviour, struct text *text)
{
    int points = abs(behaviour->points);
    text_addf(text, "%s (%s, %s%d %s)", behaviour->title, competency_name(behaviour->competency),
              behaviour->points < 0 ? "costs " : "", points,
              talk_plural((size_t)points, "point", "points"));
}

static void tell_list(struct talk *talk, const char *lead, const struct text *list)
{
    talk_check(talk, list);
    if (!list->failed && list->length > 0)
        talk_say(talk, STYLE_QUIET, "%s: %s.", lead, list->at);
}

static void tell_shown(struct talk *talk, const struct told_answer *answer)
{
    struct text list;
    text_init(&list);
    for (size_t i = 0; i < answer->behaviour_count; i++) {
        const struct told_behaviour *told = &answer->behaviours[i];
        if (told->shown == 0)
            continue;
        text_add(&list, list.length > 0 ? ", " : "");
        add_behaviour(told->behaviour, &list);
        if (told->shown > 1)
            text_addf(&list, " %zu times", told->shown);
    }
    if (list.length == 0 && !list.failed)
        talk_say(talk, STYLE_QUIET, "You showed nothing that is scored.");
    tell_list(talk, "You showed", &list);
    text_destroy(&list);
    if (answer->critical)
        talk_say(talk, STYLE_HEATED,
                 "This is a critical error: it fails a run, whatever the scores.");
}

void feedback_missed(struct talk *talk, const struct told_answer *answer)
{
    struct text list;
    text_init(&list);
    for (size_t i = 0; i < answer->behaviour_count; i++) {
        if (answer->behaviours[i].shown > 0)
            continue;
        text_add(&list, list.length > 0 ? ", " : "");
        add_behaviour(answer->behaviours[i].behaviour, &list);
    }
    tell_list(talk, "You missed", &list);
    text_destroy(&list);
}

static void add_points(const struct debrief_decision *points, struct text *list)
{
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        int earned = points->earned[c], open = points->open[c];
        if (earned == 0 && open == 0)
            continue;
        text_addf(list, "%s%s %s%d", list->length > 0 ? ", " : "",
                  competency_name((enum competency)c), earned < 0 ? "minus " : "", abs(earned));
        if (open > 0)
            text_addf(list, " of %d %s", open, talk_plural((size_t)open, "point", "points"));
    }
}

static void tell_points(struct talk *talk, const struct debrief_decision *points)
{
    struct text list;
    text_init(&list);
    add_points(points, &list);
    if (!points->scored)
        talk_say(talk, STYLE_QUIET, "You had met this one before, so it gives no points.");
    else if (list.length == 0)
        talk_say(talk, STYLE_QUIET, "There was nothing to earn here.");
    tell_list(talk, "That earned", &list);
    text_destroy(&list);
}

static void tell_item_reason(struct talk *talk, const struct told_item *item)
{
    struct text text;
    text_init(&text);
    text_addf(&text, "“%s”", item->text);
    if (item->better != NULL)
        text_addf(&text, " belongs in %s", item->better);
    text_add(&text, item->because == NULL ? "." : ": ");
    text_add(&text, item->because == NULL ? "" : item->because);
    talk_check(talk, &text);
    talk_say(talk, STYLE_QUIET, "%s", text_string(&text));
    text_destroy(&text);
}

static void tell_reasons(struct talk *talk, const struct told_answer *answer)
{
    if (answer->because != NULL)
        talk_say(talk, STYLE_QUIET, "Why: %s", answer->because);
    for (size_t i = 0; i < answer->item_count; i++) {
        const struct told_item *item = &answer->items[i];
        if ((item->taken && item->because != NULL) ||
            (item->group != NULL && (item->because != NULL || item->better != NULL)))
            tell_item_reason(talk, item);
    }
}

void feedback_tell(struct talk *talk, const struct told_answer *answer)
{
    tell_reasons(talk, answer);
    tell_shown(talk, answer);
    tell_points(talk, &answer->points);
}
