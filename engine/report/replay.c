/* replay.c: few different moves are made, again and again, so each is decoded once and
 * found by its text from then on. */
#include "report/replay.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"
#include "play/move.h"
#include "play/score.h"
#include "play/session.h"
#include "story/opportunity.h"
#include "story/script/evaluator.h"

enum { KNOWN_SIZE = 4096, KNOWN_MOST = 3072, MOVE_MOST = 2048 };

struct known {
    struct slice line; /* in the arena */
    struct move move;
};

/* One version. */
struct stage {
    struct known *known; /* owned: KNOWN_SIZE of them, by hash */
    size_t count;
    struct evaluator *evaluator; /* owned; NULL when nothing is dynamic */
    bool ready, broken;
};

struct replay {
    struct arena arena;
    struct stage *stages; /* owned: by the numbers of the versions */
    size_t capacity;
};

bool replay_new(struct replay **replay, struct err *err)
{
    struct replay *made = calloc(1, sizeof *made);
    if (made == NULL)
        return err_memory(err);
    arena_init(&made->arena);
    *replay = made;
    return true;
}

void replay_free(struct replay *replay)
{
    if (replay == NULL)
        return;
    for (size_t i = 0; i < replay->capacity; i++) {
        free(replay->stages[i].known);
        evaluator_free(replay->stages[i].evaluator);
    }
    free(replay->stages);
    arena_destroy(&replay->arena);
    free(replay);
}

static bool prepare(struct stage *stage, const struct scenario *scenario)
{
    struct err err;
    if (stage->ready)
        return !stage->broken;
    stage->ready = true;
    stage->known = calloc(KNOWN_SIZE, sizeof *stage->known);
    stage->broken = stage->known == NULL || !scenario_evaluator(scenario, &stage->evaluator, &err);
    return !stage->broken;
}

static uint64_t hash_of(struct slice line)
{
    uint64_t hash = line.length, last = 0;
    size_t at = 0;
    for (; at + sizeof last <= line.length; at += sizeof last) {
        memcpy(&last, line.at + at, sizeof last);
        hash = random_mix(hash ^ last);
    }
    last = 0;
    memcpy(&last, line.at + at, line.length - at);
    return random_mix(hash ^ last);
}

static bool decode_line(struct slice line, const struct scenario *scenario, struct move *move)
{
    char text[MOVE_MOST];
    struct err err;
    if (line.length >= sizeof text)
        return false;
    memcpy(text, line.at, line.length);
    text[line.length] = '\0';
    return move_decode(text, scenario, move, &err);
}

/* A full table stays as it is; what is new is then decoded each time. */
static bool decode(struct replay *replay, struct stage *stage, const struct scenario *scenario,
                   struct slice line, struct move *move)
{
    size_t at = hash_of(line) & (KNOWN_SIZE - 1);
    for (; stage->known[at].line.at != NULL; at = (at + 1) & (KNOWN_SIZE - 1))
        if (stage->known[at].line.length == line.length &&
            memcmp(stage->known[at].line.at, line.at, line.length) == 0) {
            *move = stage->known[at].move;
            return true;
        }
    if (!decode_line(line, scenario, move))
        return false;
    char *copy = stage->count == KNOWN_MOST || move->kind == MOVE_WAIT
                     ? NULL
                     : arena_copy(&replay->arena, line.at, line.length);
    if (copy != NULL) {
        stage->known[at] = (struct known){{copy, line.length}, *move};
        stage->count++;
    }
    return true;
}

/* A wait that neither ends in silence nor answers only passes time. */
static bool is_answer(const struct session *before, const struct session *after,
                      const struct move *move)
{
    if (move->kind == MOVE_CHOOSE || move->kind == MOVE_PICK || move->kind == MOVE_SORT)
        return true;
    return move->kind == MOVE_WAIT &&
           !(after->stop == STOP_DECISION && after->step == before->step &&
             after->waited == before->waited + move->milliseconds);
}

static uint16_t sorted_right(const struct scenario *scenario, const struct decision *decision,
                             const struct move *move)
{
    uint16_t right = 0;
    for (unsigned i = 0; i < decision->reply_count; i++)
        if (scenario->replies[decision->reply + i].group == move->groups[i])
            right = (uint16_t)(right | 1u << i);
    return right;
}

static uint16_t taken_by(const struct scenario *scenario, const struct decision *decision,
                         const struct move *move)
{
    switch (move->kind) {
    case MOVE_CHOOSE:
        return (uint16_t)(1u << (move->reply - decision->reply));
    case MOVE_PICK:
        return (uint16_t)move->picked;
    case MOVE_SORT:
        return sorted_right(scenario, decision, move);
    case MOVE_CONTINUE:
    case MOVE_CONTINUE_ALL:
    case MOVE_WAIT:
    case MOVE_QUIT:
        break;
    }
    return 0;
}

static int worth(const struct scenario *scenario, uint16_t reply)
{
    int sum = 0;
    for (unsigned c = 0; reply != NONE && c < COMPETENCY_COUNT; c++)
        sum += scenario->rubric->weight[c] * scenario->replies[reply].shows.points[c];
    return sum;
}

static int worth_of_set(const struct scenario *scenario, const struct decision *decision,
                        uint32_t set)
{
    int sum = 0;
    for (unsigned i = 0; i < decision->reply_count; i++)
        if ((set >> i & 1) != 0)
            sum += worth(scenario, (uint16_t)(decision->reply + i));
    return sum;
}

static bool is_best(const struct session *before, const struct move *move, uint16_t taken)
{
    const struct scenario *scenario = before->scenario;
    const struct decision *decision = session_decision(before);
    switch (decision->kind) {
    case DECISION_CHOOSE:
        return worth(scenario, move->kind == MOVE_CHOOSE ? move->reply : decision->silence) >=
               worth(scenario, opportunity_best_reply(scenario, decision, before->open));
    case DECISION_PICK:
        return worth_of_set(scenario, decision, taken) >=
               worth_of_set(scenario, decision,
                            opportunity_best_set(scenario, decision, before->open));
    case DECISION_SORT:
        return taken == (1u << decision->reply_count) - 1;
    }
    return false;
}

static bool add_answer(struct digest *digest, const struct session *before, const struct move *move,
                       const struct score *was, const struct score *now)
{
    const struct scenario *scenario = before->scenario;
    const struct decision *decision = session_decision(before);
    struct err err;
    if (!mem_grow(&digest->answers, &digest->answer_capacity, digest->answer_count,
                  sizeof *digest->answers, &err))
        return false;
    uint16_t taken = taken_by(scenario, decision, move);
    int32_t earned = 0, open = 0;
    for (unsigned c = 0; c < COMPETENCY_COUNT; c++) {
        earned += scenario->rubric->weight[c] * (now->earned[c] - was->earned[c]);
        open += scenario->rubric->weight[c] * (now->open[c] - was->open[c]);
    }
    digest->answers[digest->answer_count++] =
        (struct answer){.decision = (unsigned)(decision - scenario->decisions) & 0x7FFFu,
                        .best = is_best(before, move, taken),
                        .taken = taken,
                        .earned = (int16_t)earned,
                        .open = (int16_t)open};
    return true;
}

static bool make_move(struct digest *digest, struct session *session, const struct move *move,
                      struct score *score)
{
    struct err err;
    if (session->stop != STOP_DECISION)
        return session_apply_scored(session, move, score, &err);
    struct session before = *session;
    struct score was = *score;
    if (!session_apply_scored(session, move, score, &err))
        return false;
    if (!is_answer(&before, session, move))
        return true;
    size_t decision = (size_t)(session_decision(&before) - before.scenario->decisions);
    bool met = (before.met[decision / 64] >> decision % 64 & 1) != 0;
    return met || add_answer(digest, &before, move, &was, score);
}

/* The stage of that version; NULL without memory. */
static struct stage *stage_of(struct replay *replay, uint32_t version)
{
    struct err err;
    size_t had = replay->capacity;
    if (version < had)
        return &replay->stages[version];
    if (!mem_reserve(&replay->stages, &replay->capacity, version + 1, sizeof *replay->stages, &err))
        return NULL;
    memset(&replay->stages[had], 0, (replay->capacity - had) * sizeof *replay->stages);
    return &replay->stages[version];
}

bool replay_row(struct replay *replay, const struct scenario *scenario, uint32_t version,
                const struct rows *rows, const struct row *row, struct digest *digest)
{
    struct stage *stage = stage_of(replay, version);
    struct session session;
    struct score score = {0};
    struct err err;
    size_t before = digest->answer_count;
    bool ok = stage != NULL && prepare(stage, scenario) &&
              session_start(&session, scenario, stage->evaluator, row->seed, NULL, &err);
    for (size_t i = 0; ok && i < row->move_count; i++) {
        struct move move;
        ok = decode(replay, stage, scenario, rows->moves[row->move + i], &move) &&
             make_move(digest, &session, &move, &score);
    }
    if (!ok)
        digest->answer_count = before;
    return ok;
}
