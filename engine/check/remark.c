/* remark.c: a number that chance has a part in is rounded to a tenth, and said to be
 * an average; every other is whole. */
#include "check/remark.h"

#include <math.h>

static const double CLOSE = 1e-6;

static bool is_whole(double points)
{
    return fabs(points - round(points)) < CLOSE;
}

static void add_number(double points, struct text *text)
{
    if (is_whole(points))
        text_addf(text, "%.0f", round(points));
    else if (points < 0.1)
        text_add(text, "less than 0.1");
    else
        text_addf(text, "%.1f", points);
}

static const char *unit(const struct rubric *rubric, bool one)
{
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        if (rubric->weight[c] != 1)
            return one ? "weighted point" : "weighted points";
    return one ? "point" : "points";
}

static void add_points(const struct rubric *rubric, double points, struct text *text)
{
    add_number(points, text);
    text_addf(text, " %s", unit(rubric, fabs(points - 1) < CLOSE));
}

/* "3 of the 7 points at stake here" */
static void add_share(const struct rubric *rubric, double lost, double worst, struct text *text)
{
    if (fabs(lost - worst) >= CLOSE) {
        add_number(lost, text);
        text_add(text, " of the ");
        add_points(rubric, worst, text);
    } else if (fabs(worst - 2) < CLOSE) {
        text_addf(text, "both %s", unit(rubric, false));
    } else {
        text_add(text, fabs(worst - 1) < CLOSE ? "the " : "all ");
        add_points(rubric, worst, text);
    }
    text_add(text, " at stake here");
    if (!is_whole(lost) || !is_whole(worst))
        text_add(text, ", on average");
}

const char *remark_grade(const struct judgement *judgement)
{
    bool idle = judgement->grade == GRADE_BEST && judgement->worst == 0;
    return idle ? NULL : grade_name(judgement->grade);
}

void remark_loss(const struct rubric *rubric, const struct judgement *judgement, struct text *text)
{
    double lost = judgement->lost[METRIC_OVERALL];
    if (judgement->critical)
        text_add(text, "No points make up for a critical error.");
    else if (judgement->beyond)
        text_add(text, "After this, a critical error could not be ruled out any more.");
    else if (judgement->worst == 0)
        text_add(text, "Nothing was at stake here.");
    else if (lost == 0)
        text_add(text, "Nothing better was open to you.");
    else {
        text_add(text, "This gave away ");
        add_share(rubric, lost, judgement->worst, text);
        text_add(text, ".");
    }
}

void remark_turning(const struct rubric *rubric, const struct review *review, struct text *text)
{
    if (review->count == 0)
        return;
    if (!review->exact) {
        text_add(text, "What follows from each reply could not be reckoned in this conversation, "
                       "so replies are compared by their own points alone.");
        return;
    }
    if (review->turning == review->count) {
        text_add(text, "You gave nothing away: at no decision was anything better open to you.");
        return;
    }
    const struct judgement *judgement = &review->at[review->turning].judgement;
    text_addf(text, "The turning point was decision %zu: ", review->turning + 1);
    if (judgement->critical)
        text_add(text, "it was a critical error.");
    else if (judgement->beyond)
        text_add(text, "after it, a critical error could not be ruled out any more.");
    else {
        text_add(text, "it gave away ");
        add_points(rubric, judgement->lost[METRIC_OVERALL], text);
        text_add(text, is_whole(judgement->lost[METRIC_OVERALL]) ? "" : " on average");
        text_add(text, ", and no other gave away more.");
    }
}

void remark_speaker(const struct scenario *scenario, const struct line *line, struct text *text)
{
    if (line->person == PERSON_NARRATOR)
        text_add(text, "Then");
    else
        text_addf(text, "%s would have said",
                  line->person == PERSON_YOU ? "You" : scenario->people[line->person].name);
}

void remark_hint(const struct rubric *rubric, uint16_t behaviour, struct text *text)
{
    if (behaviour == NONE)
        text_add(text, "Nothing that is scored is called for here.");
    else
        text_addf(text, "%s. %s", rubric->behaviours[behaviour].title,
                  rubric->behaviours[behaviour].says);
}
