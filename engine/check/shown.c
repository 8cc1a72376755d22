/* shown.c: an item of a sort shows one thing where it belongs and another elsewhere. */
#include "check/shown.h"

uint16_t shown_count(const struct session *session)
{
    return (uint16_t)(session_decision(session)->reply_count + 1);
}

const struct showing *shown_nth(const struct session *session, const struct move *move,
                                uint16_t nth)
{
    const struct decision *decision = session_decision(session);
    const struct reply *replies = session->scenario->replies;
    uint16_t index = (uint16_t)(decision->reply + nth);
    switch (move->kind) {
    case MOVE_WAIT:
        return nth == decision->reply_count && decision->silence != NONE
                   ? &replies[decision->silence].shows
                   : NULL;
    case MOVE_CHOOSE:
        return nth < decision->reply_count && index == move->reply ? &replies[index].shows : NULL;
    case MOVE_PICK:
        return nth < decision->reply_count && (move->picked >> nth & 1) != 0 ? &replies[index].shows
                                                                             : NULL;
    case MOVE_SORT:
        if (nth == decision->reply_count)
            return NULL;
        return move->groups[nth] == replies[index].group ? &replies[index].shows
                                                         : &replies[index].misplaced;
    case MOVE_CONTINUE:
    case MOVE_CONTINUE_ALL:
    case MOVE_QUIT:
        break;
    }
    return NULL;
}

void shown_points(const struct session *session, const struct move *move, int32_t *points)
{
    const struct rubric *rubric = session->scenario->rubric;
    for (size_t m = 0; m < METRIC_COUNT; m++)
        points[m] = 0;
    for (uint16_t nth = 0; nth < shown_count(session); nth++) {
        const struct showing *showing = shown_nth(session, move, nth);
        for (size_t c = 0; showing != NULL && c < COMPETENCY_COUNT; c++) {
            points[c] += showing->points[c];
            points[METRIC_OVERALL] += showing->points[c] * rubric->weight[c];
        }
    }
}
