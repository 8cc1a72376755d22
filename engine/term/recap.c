/* recap.c: goes through the run again with a telling, so that every text shows the
 * values of its moment; what was not said is told by the review. */
#include "term/recap.h"

#include "check/feeling.h"
#include "check/remark.h"
#include "term/feedback.h"
#include "term/telling.h"

struct recap {
    struct talk *talk; /* borrowed */
    struct telling telling;
    bool exact;
    const struct debrief_decision *made;  /* borrowed: the one being told */
    const struct review_decision *judged; /* borrowed: the same one */
    const struct decision *decision;      /* borrowed */
    size_t from, to;                      /* the events of its move */
};

static void tell_heard(struct recap *recap)
{
    const struct run *run = recap->telling.run;
    for (size_t e = recap->from; recap->made->heard != NONE && e-- > 0;) {
        const struct event *event = &run->events.at[e];
        if (event->kind == EVENT_LINE && event->index == recap->made->heard) {
            telling_skip(&recap->telling, e);
            telling_one(&recap->telling, recap->talk);
            return;
        }
    }
}

static void tell_prompt(struct recap *recap)
{
    if (recap->decision->prompt.source == NULL)
        return;
    struct text text;
    struct err err;
    text_init(&text);
    telling_skip(&recap->telling, recap->from);
    if (telling_text(&recap->telling, &recap->decision->prompt, &text, &err))
        talk_say(recap->talk, STYLE_PLAIN, "%s", text_string(&text));
    else
        talk_fail(recap->talk, &err);
    text_destroy(&text);
}

static void tell_answer(struct recap *recap)
{
    size_t count = 0;
    for (size_t e = recap->from; e < recap->to; e++) {
        if (telling_is_answer(&recap->telling.run->events.at[e])) {
            telling_skip(&recap->telling, e);
            telling_one(&recap->telling, recap->talk);
            count++;
        }
    }
    if (count == 0)
        talk_say(recap->talk, STYLE_OWN, "You pick nothing.");
}

static void say_remark(struct talk *talk, enum style style, struct text *text)
{
    talk_check(talk, text);
    if (!text->failed && text->length > 0)
        talk_say(talk, style, "%s", text_string(text));
    text_destroy(text);
}

/* The word for it stands in the heading. */
static void tell_loss(struct recap *recap)
{
    struct text text;
    if (!recap->exact)
        return;
    text_init(&text);
    remark_loss(recap->telling.run->scenario->rubric, &recap->judged->judgement, &text);
    say_remark(recap->talk, STYLE_QUIET, &text);
}

static void tell_missed(struct recap *recap)
{
    const struct behaviour *behaviours = recap->telling.run->scenario->rubric->behaviours;
    struct text list;
    text_init(&list);
    for (size_t i = 0; i < recap->judged->missed_count; i++) {
        text_add(&list, i > 0 ? ", " : "");
        feedback_behaviour(&behaviours[recap->judged->missed[i]], &list);
    }
    feedback_list(recap->talk, "You missed", &list);
    text_destroy(&list);
}

static const char *lead_of(const struct recap *recap, const struct review_part *part)
{
    if (recap->decision->kind == DECISION_PICK)
        return part->out ? "Better left out" : "Worth picking too";
    return recap->decision->silence != NONE &&
                   part->reply == &recap->telling.run->scenario->replies[recap->decision->silence]
               ? "Better to say nothing"
               : "Better";
}

/* Where a misplaced item belongs has been told with its reason. */
static void tell_parts(struct recap *recap)
{
    for (size_t i = 0; i < recap->judged->part_count; i++) {
        const struct review_part *part = &recap->judged->parts[i];
        if (part->group != NULL)
            continue;
        talk_say(recap->talk, STYLE_PLAIN, "%s: “%s”", lead_of(recap, part), part->text);
        if (!part->out && part->reply->because != NULL)
            talk_say(recap->talk, STYLE_QUIET, "Why: %s", part->reply->because);
    }
}

/* Lines of one speaker in a row are one paragraph. */
static void tell_after(struct recap *recap)
{
    const struct review_decision *judged = recap->judged;
    for (size_t i = 0; i < judged->after_count;) {
        const struct line *first = judged->after[i].line;
        bool quoted = first->person != PERSON_NARRATOR;
        struct text text;
        text_init(&text);
        remark_speaker(recap->telling.run->scenario, first, &text);
        text_add(&text, ":");
        for (; i < judged->after_count && judged->after[i].line->person == first->person; i++)
            text_addf(&text, quoted ? " “%s”" : " %s", judged->after[i].text);
        say_remark(recap->talk, STYLE_PLAIN, &text);
    }
    if (judged->ending != NULL)
        talk_say(recap->talk, STYLE_PLAIN, "It would have ended with: %s", judged->ending->title);
}

static void tell_decision(struct recap *recap)
{
    struct talk *talk = recap->talk;
    tell_heard(recap);
    tell_prompt(recap);
    tell_answer(recap);
    feedback_reasons(&recap->telling, talk, recap->from, recap->to);
    feedback_shown(talk, recap->telling.run, recap->from, recap->to);
    feedback_points(talk, recap->telling.run, recap->from, recap->to);
    tell_loss(recap);
    tell_missed(recap);
    tell_parts(recap);
    tell_after(recap);
}

static void tell_number(const struct recap *recap, size_t number, size_t count)
{
    const char *grade = recap->exact ? remark_grade(&recap->judged->judgement) : NULL;
    talk_gap(recap->talk);
    talk_say(recap->talk, STYLE_HEADING, "Decision %zu of %zu%s%s", number, count,
             grade == NULL ? "" : ": ", grade == NULL ? "" : grade);
}

static void tell_course(struct talk *talk, const struct scenario *scenario,
                        const struct review *review)
{
    struct text text;
    text_init(&text);
    remark_turning(scenario->rubric, review, &text);
    talk_gap(talk);
    say_remark(talk, STYLE_HEADING, &text);
    text_init(&text);
    feeling_course(scenario, review, &text);
    say_remark(talk, STYLE_PLAIN, &text);
}

void recap_tell(struct talk *talk, const struct run *run, const struct debrief *debrief,
                const struct review *review)
{
    struct recap recap = {.talk = talk, .exact = review->exact};
    telling_begin(&recap.telling, run);
    tell_course(talk, run->scenario, review);
    for (size_t d = 0; d < debrief->count; d++) {
        recap.made = &debrief->decisions[d];
        recap.judged = &review->at[d];
        recap.decision = &run->scenario->decisions[recap.made->decision];
        recap.to = run->ends[recap.made->move];
        recap.from = run->ends[recap.made->move - 1];
        tell_number(&recap, d + 1, debrief->count);
        tell_decision(&recap);
    }
}
