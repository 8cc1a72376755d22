/* wander.c: every possible answer has a chance, picks of every allowed size among
 * them; waiting is often too short and sometimes just long enough. */
#include "wander.h"

#include "story/opportunity.h"

enum { GIVES_UP_ONE_IN = 400 };

static bool one_in(struct random *random, uint32_t chances)
{
    return random_below(random, chances) == 0;
}

static uint32_t random_bit(uint32_t bits, struct random *random)
{
    uint32_t nth = random_below(random, (uint32_t)__builtin_popcount(bits));
    for (; nth > 0; nth--)
        bits &= bits - 1;
    return bits & -bits;
}

static struct move choose(const struct session *session, const struct decision *decision,
                          uint16_t index, struct random *random)
{
    unsigned place = (unsigned)__builtin_ctz(random_bit(session->open, random));
    return (struct move){
        .kind = MOVE_CHOOSE, .decision = index, .reply = (uint16_t)(decision->reply + place)};
}

static struct move pick(const struct session *session, const struct decision *decision,
                        uint16_t index, struct random *random)
{
    struct move move = {.kind = MOVE_PICK, .decision = index};
    unsigned least = opportunity_least(decision, session->open);
    unsigned there = (unsigned)__builtin_popcount(session->open);
    unsigned most = decision->at_most < there ? decision->at_most : there;
    unsigned wanted = least + random_below(random, most - least + 1);
    for (uint32_t left = session->open; wanted > 0; wanted--) {
        uint32_t bit = random_bit(left, random);
        move.picked |= bit;
        left &= ~bit;
    }
    return move;
}

static struct move sort(const struct decision *decision, uint16_t index, struct random *random)
{
    struct move move = {.kind = MOVE_SORT, .decision = index};
    for (unsigned place = 0; place < decision->reply_count; place++)
        move.groups[place] = (uint8_t)random_below(random, decision->group_count);
    return move;
}

struct move wander_move(const struct session *session, struct random *random)
{
    const struct decision *decision = session_decision(session);
    if (one_in(random, GIVES_UP_ONE_IN))
        return (struct move){.kind = MOVE_QUIT};
    if (decision == NULL)
        return (struct move){.kind = one_in(random, 3) ? MOVE_CONTINUE_ALL : MOVE_CONTINUE};
    if (decision->silence != NONE && one_in(random, 3))
        return (struct move){.kind = MOVE_WAIT,
                             .milliseconds = random_below(random, 1 + decision->milliseconds)};
    uint16_t index = (uint16_t)(decision - session->scenario->decisions);
    switch (decision->kind) {
    case DECISION_CHOOSE:
        return choose(session, decision, index, random);
    case DECISION_PICK:
        return pick(session, decision, index, random);
    case DECISION_SORT:
        break;
    }
    return sort(decision, index, random);
}

struct move wander_anything(struct random *random)
{
    struct move move = {.kind = (enum move_kind)random_below(random, MOVE_QUIT + 2),
                        .decision = (uint16_t)random_below(random, 12),
                        .reply = (uint16_t)random_below(random, 40),
                        .picked = random_below(random, 64),
                        .milliseconds = random_below(random, 10000)};
    for (unsigned place = 0; place < OPEN_MAX; place++)
        move.groups[place] = (uint8_t)random_below(random, 4);
    return move;
}
