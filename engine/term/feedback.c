/* feedback.c: reads the events of one move; every number is put into words, so
 * that "minus 1 of 3" is heard as it is meant. */
#include "term/feedback.h"

#include <stdlib.h>

void feedback_behaviour(const struct behaviour *behaviour, struct text *text)
{
    int points = abs(behaviour->points);
    text_addf(text, "%s (%s, %s%d %s)", behaviour->title, competency_name(behaviour->competency),
              behaviour->points < 0 ? "costs " : "", points,
              talk_plural((size_t)points, "point", "points"));
}

void feedback_list(struct talk *talk, const char *lead, const struct text *list)
{
    talk_check(talk, list);
    if (!list->failed && list->length > 0)
        talk_say(talk, STYLE_QUIET, "%s: %s.", lead, list->at);
}

/* How often events[e .. to) show the behaviour of events[e]; 0 when one before it did. */
static size_t count_shown(const struct run *run, size_t from, size_t to, size_t e)
{
    size_t count = 0;
    for (size_t other = from; other < to; other++) {
        const struct event *event = &run->events.at[other];
        if (event->kind != EVENT_BEHAVIOUR || event->behaviour != run->events.at[e].behaviour)
            continue;
        if (other < e)
            return 0;
        count++;
    }
    return count;
}

static bool is_critical(const struct run *run, size_t from, size_t to)
{
    for (size_t e = from; e < to; e++)
        if (run->events.at[e].kind == EVENT_CRITICAL)
            return true;
    return false;
}

void feedback_shown(struct talk *talk, const struct run *run, size_t from, size_t to)
{
    struct text list;
    text_init(&list);
    for (size_t e = from; e < to; e++) {
        const struct event *event = &run->events.at[e];
        size_t count = event->kind == EVENT_BEHAVIOUR ? count_shown(run, from, to, e) : 0;
        if (count == 0)
            continue;
        text_add(&list, list.length > 0 ? ", " : "");
        feedback_behaviour(&run->scenario->rubric->behaviours[event->behaviour], &list);
        if (count > 1)
            text_addf(&list, " %zu times", count);
    }
    if (list.length == 0 && !list.failed)
        talk_say(talk, STYLE_QUIET, "You showed nothing that is scored.");
    feedback_list(talk, "You showed", &list);
    text_destroy(&list);
    if (is_critical(run, from, to))
        talk_say(talk, STYLE_HEATED,
                 "This is a critical error: it fails a run, whatever the scores.");
}

static void add_points(const struct event *scored, struct text *list)
{
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        int earned = scored->scored.earned[c], open = scored->scored.open[c];
        if (earned == 0 && open == 0)
            continue;
        text_addf(list, "%s%s %s%d", list->length > 0 ? ", " : "",
                  competency_name((enum competency)c), earned < 0 ? "minus " : "", abs(earned));
        if (open > 0)
            text_addf(list, " of %d %s", open, talk_plural((size_t)open, "point", "points"));
    }
}

void feedback_points(struct talk *talk, const struct run *run, size_t from, size_t to)
{
    struct text list;
    text_init(&list);
    bool scored = false;
    for (size_t e = from; e < to; e++)
        if (run->events.at[e].kind == EVENT_SCORED) {
            scored = true;
            add_points(&run->events.at[e], &list);
        }
    if (!scored)
        talk_say(talk, STYLE_QUIET, "You had met this one before, so it gives no points.");
    else if (list.length == 0)
        talk_say(talk, STYLE_QUIET, "There was nothing to earn here.");
    feedback_list(talk, "That earned", &list);
    text_destroy(&list);
}

static bool is_misplaced(const struct scenario *scenario, const struct event *event)
{
    return event->kind == EVENT_SORTED && event->value != scenario->replies[event->index].group;
}

static bool reason_of(struct telling *telling, const struct event *event, struct text *text,
                      struct err *err)
{
    const struct scenario *scenario = telling->run->scenario;
    const struct decision *decision = &scenario->decisions[event->decision];
    const struct reply *reply = &scenario->replies[event->index];
    if (decision->kind == DECISION_CHOOSE)
        text_add(text, "Why");
    else {
        text_add(text, "“");
        if (!telling_text(telling, &reply->text, text, err))
            return false;
        text_add(text, "”");
        if (is_misplaced(scenario, event))
            text_addf(text, " belongs in %s", decision->groups[reply->group]);
    }
    text_add(text, reply->because == NULL ? "." : ": ");
    text_add(text, reply->because == NULL ? "" : reply->because);
    return text_ok(text, err);
}

void feedback_reasons(struct telling *telling, struct talk *talk, size_t from, size_t to)
{
    const struct scenario *scenario = telling->run->scenario;
    struct text text;
    text_init(&text);
    for (size_t e = from; e < to; e++) {
        const struct event *event = &telling->run->events.at[e];
        if (!telling_is_answer(event) ||
            (scenario->replies[event->index].because == NULL && !is_misplaced(scenario, event)))
            continue;
        struct err err;
        telling_skip(telling, e);
        text_clear(&text);
        if (reason_of(telling, event, &text, &err))
            talk_say(talk, STYLE_QUIET, "%s", text.at);
        else
            talk_fail(talk, &err);
    }
    text_destroy(&text);
}

void feedback_coach(struct telling *telling, struct talk *talk, size_t from, size_t to)
{
    size_t stands = telling->next;
    feedback_reasons(telling, talk, from, to);
    feedback_shown(talk, telling->run, from, to);
    feedback_points(talk, telling->run, from, to);
    telling_skip(telling, stands);
}
