/* recap.c: what was said and given is the retelling's; what was not, the review's. */
#include "term/recap.h"

#include "check/feeling.h"
#include "check/remark.h"
#include "term/feedback.h"
#include "term/telling.h"

struct recap {
    struct talk *talk; /* borrowed, as all here */
    const struct retelling *retelling;
    const struct review *review;
    const struct told_answer *answer;     /* the one being told */
    const struct review_decision *judged; /* the same one */
    const struct decision *decision;
};

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
    if (!recap->review->exact)
        return;
    text_init(&text);
    remark_loss(recap->retelling->scenario->rubric, &recap->judged->judgement, &text);
    say_remark(recap->talk, STYLE_QUIET, &text);
}

static const char *lead_of(const struct recap *recap, const struct review_part *part)
{
    if (recap->decision->kind == DECISION_PICK)
        return part->out ? "Better left out" : "Worth picking too";
    return recap->decision->silence != NONE &&
                   part->reply == &recap->retelling->scenario->replies[recap->decision->silence]
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
        remark_speaker(recap->retelling->scenario, first, &text);
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
    if (recap->answer->heard != SIZE_MAX)
        telling_line(talk, recap->retelling, &recap->retelling->told[recap->answer->heard]);
    if (recap->answer->prompt != NULL)
        talk_say(talk, STYLE_PLAIN, "%s", recap->answer->prompt);
    telling_answer(talk, recap->answer);
    feedback_tell(talk, recap->answer);
    tell_loss(recap);
    feedback_missed(talk, recap->answer);
    tell_parts(recap);
    tell_after(recap);
}

static void tell_number(const struct recap *recap, size_t number, size_t count)
{
    const char *grade = recap->review->exact ? remark_grade(&recap->judged->judgement) : NULL;
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

void recap_tell(struct talk *talk, const struct retelling *retelling, const struct review *review)
{
    struct recap recap = {.talk = talk, .retelling = retelling, .review = review};
    tell_course(talk, retelling->scenario, review);
    for (size_t d = 0; d < retelling->answer_count; d++) {
        recap.answer = &retelling->answers[d];
        recap.judged = &review->at[d];
        recap.decision = &retelling->scenario->decisions[recap.answer->points.decision];
        tell_number(&recap, d + 1, retelling->answer_count);
        tell_decision(&recap);
    }
}
