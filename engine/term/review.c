/* review.c: goes through the run again with a telling, so that every text shows
 * the values of its moment. */
#include "term/review.h"

#include "story/opportunity.h"
#include "term/feedback.h"
#include "term/telling.h"

struct review {
    struct talk *talk; /* borrowed */
    struct telling telling;
    const struct debrief_decision *made; /* borrowed: the one being told */
    const struct decision *decision;     /* borrowed */
    size_t from, to;                     /* the events of its move */
};

static const struct reply *reply_at(const struct review *review, uint16_t index)
{
    return &review->telling.run->scenario->replies[index];
}

static void tell_heard(struct review *review)
{
    const struct run *run = review->telling.run;
    for (size_t e = review->from; review->made->heard != NONE && e-- > 0;) {
        const struct event *event = &run->events.at[e];
        if (event->kind == EVENT_LINE && event->index == review->made->heard) {
            telling_skip(&review->telling, e);
            telling_one(&review->telling, review->talk);
            return;
        }
    }
}

static void tell_answer(struct review *review)
{
    size_t count = 0;
    for (size_t e = review->from; e < review->to; e++) {
        if (telling_is_answer(&review->telling.run->events.at[e])) {
            telling_skip(&review->telling, e);
            telling_one(&review->telling, review->talk);
            count++;
        }
    }
    if (count == 0)
        talk_say(review->talk, STYLE_OWN, "You pick nothing.");
}

/* Says a template with words before it, as of the moment before the answer. */
static void say_text(struct review *review, enum style style, const char *lead,
                     const struct template *template)
{
    struct text text;
    struct err err;
    text_init(&text);
    telling_skip(&review->telling, review->from);
    if (telling_text(&review->telling, template, &text, &err))
        talk_speech(review->talk, style, lead, text_string(&text));
    else
        talk_fail(review->talk, &err);
    text_destroy(&text);
}

static void say_reply(struct review *review, const char *lead, const struct reply *reply)
{
    say_text(review, STYLE_QUIET, lead, &reply->text);
    if (reply->because != NULL)
        talk_say(review->talk, STYLE_QUIET, "Why: %s", reply->because);
}

static bool was_shown(const struct review *review, uint16_t behaviour)
{
    for (size_t e = review->from; e < review->to; e++) {
        const struct event *event = &review->telling.run->events.at[e];
        if (event->kind == EVENT_BEHAVIOUR && event->behaviour == behaviour)
            return true;
    }
    return false;
}

static void add_missed(const struct review *review, const struct showing *shows, struct text *list)
{
    const struct rubric *rubric = review->telling.run->scenario->rubric;
    for (size_t s = 0; s < shows->count; s++) {
        const struct behaviour *behaviour = &rubric->behaviours[shows->behaviours[s]];
        if (behaviour->points < 0 || was_shown(review, shows->behaviours[s]))
            continue;
        text_add(list, list->length > 0 ? ", " : "");
        feedback_behaviour(behaviour, list);
    }
}

/* As the overall score weighs it. */
static int worth_of(const struct review *review, const struct showing *shows)
{
    int sum = 0;
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        sum += shows->points[c] * review->telling.run->scenario->rubric->weight[c];
    return sum;
}

static bool was_open(struct review *review, const struct reply *item)
{
    int32_t value = 1;
    struct err err;
    telling_skip(&review->telling, review->from);
    if (item->when != NONE && !session_value(&review->telling.then, item->when, &value, &err))
        talk_fail(review->talk, &err);
    return value != 0;
}

/* Items of a best set that were left. */
static void tell_left_items(struct review *review)
{
    const struct decision *decision = review->decision;
    uint32_t open = 0;
    for (uint16_t i = 0; i < decision->reply_count; i++)
        if (was_open(review, reply_at(review, (uint16_t)(decision->reply + i))))
            open |= UINT32_C(1) << i;
    uint32_t best = opportunity_best_set(review->telling.run->scenario, decision, open);
    for (uint16_t i = 0; i < decision->reply_count; i++) {
        const struct reply *item = reply_at(review, (uint16_t)(decision->reply + i));
        if ((best & ~review->made->picked) >> i & 1)
            say_reply(review, "Worth picking too: ", item);
    }
}

static void tell_better_reply(struct review *review)
{
    const struct debrief_decision *made = review->made;
    if (made->best == NONE)
        return;
    if (made->best == made->reply) {
        talk_say(review->talk, STYLE_QUIET, "No reply open to you was worth more.");
        return;
    }
    const struct reply *best = reply_at(review, made->best);
    if (worth_of(review, &best->shows) <= worth_of(review, &reply_at(review, made->reply)->shows))
        return;
    struct text missed;
    text_init(&missed);
    add_missed(review, &best->shows, &missed);
    feedback_list(review->talk, "You missed", &missed);
    text_destroy(&missed);
    say_reply(review, "A better reply: ", best);
}

static void tell_decision(struct review *review)
{
    struct talk *talk = review->talk;
    tell_heard(review);
    if (review->decision->prompt.source != NULL)
        say_text(review, STYLE_PLAIN, "", &review->decision->prompt);
    tell_answer(review);
    feedback_reasons(&review->telling, talk, review->from, review->to);
    feedback_shown(talk, review->telling.run, review->from, review->to);
    feedback_points(talk, review->telling.run, review->from, review->to);
    if (!review->made->scored)
        return;
    tell_better_reply(review);
    if (review->decision->kind == DECISION_PICK)
        tell_left_items(review);
}

void review_tell(struct talk *talk, const struct run *run, const struct debrief *debrief)
{
    struct review review = {.talk = talk};
    telling_begin(&review.telling, run);
    for (size_t d = 0; d < debrief->count; d++) {
        review.made = &debrief->decisions[d];
        review.decision = &run->scenario->decisions[review.made->decision];
        review.to = run->ends[review.made->move];
        review.from = run->ends[review.made->move - 1];
        talk_gap(talk);
        talk_say(talk, STYLE_HEADING, "Decision %zu of %zu", d + 1, debrief->count);
        tell_decision(&review);
    }
}
