/* digest.c: what is known of an attempt's scenario comes from playing it again, as it was;
 * where that is not to be had, the moves still name the replies. */
#include "report/digest.h"

#include <stdlib.h>
#include <string.h>

#include "report/replay.h"

void digest_init(struct digest *digest)
{
    *digest = (struct digest){0};
}

void digest_destroy(struct digest *digest)
{
    free(digest->outings);
    free(digest->details);
    free(digest->answers);
    free(digest->tallies);
    digest_init(digest);
}

static uint16_t within(uint32_t count)
{
    return count > UINT16_MAX ? UINT16_MAX : (uint16_t)count;
}

static bool add_tallies(struct digest *digest, const struct rubric *rubric, const struct rows *rows,
                        const struct row *row, struct err *err)
{
    size_t next = 0; /* they stand in the order of the rubric, so the search goes on from there */
    for (size_t i = 0; i < row->behaviour_count; i++) {
        const struct row_behaviour *one = &rows->behaviours[row->behaviour + i];
        size_t tried = 0, count = rubric->behaviour_count;
        while (tried < count && !slice_is(one->id, rubric->behaviours[(next + tried) % count].id))
            tried++;
        if (tried == count)
            continue;
        next = (next + tried) % count;
        if (!mem_grow(&digest->tallies, &digest->tally_capacity, digest->tally_count,
                      sizeof *digest->tallies, err))
            return false;
        digest->tallies[digest->tally_count++] =
            (struct behaviour_tally){(uint16_t)next, within(one->shown), within(one->missed)};
    }
    return true;
}

/* A word of a move, up to `end`; what follows it stays. */
static struct slice take_word(struct slice *rest, char end)
{
    const char *found = memchr(rest->at, end, rest->length);
    size_t length = found == NULL ? rest->length : (size_t)(found - rest->at);
    struct slice word = {rest->at, length};
    size_t passed = found == NULL ? length : length + 1;
    rest->at += passed;
    rest->length -= passed;
    return word;
}

static bool is_answered(const struct digest *digest, size_t from, unsigned decision)
{
    for (size_t i = from; i < digest->answer_count; i++)
        if (digest->answers[i].decision == decision)
            return true;
    return false;
}

/* The reply or the items picked, by their ids alone; of a sort only that it was reached, for
 * nothing says any more which items were right. */
static bool name_answer(struct digest *digest, size_t from, struct versions *versions,
                        struct version *version, struct slice line, struct answer *answer)
{
    struct slice verb = take_word(&line, ' '), none = {NULL, 0};
    bool chosen = slice_is(verb, "choose"), sorted = slice_is(verb, "sort");
    if (!chosen && !sorted && !slice_is(verb, "pick"))
        return false;
    struct slice decision = take_word(&line, chosen ? '/' : ' ');
    unsigned taken = 0;
    uint16_t choice, bit;
    if (!version_intern(versions, version, decision, none, &choice, &bit) ||
        is_answered(digest, from, choice))
        return false;
    while (!sorted && line.length > 0 &&
           version_intern(versions, version, decision, take_word(&line, ' '), &choice, &bit))
        taken |= bit;
    *answer = (struct answer){.decision = choice & 0x7FFFu, .taken = taken & 0xFFFFu};
    return true;
}

static bool name_answers(struct digest *digest, struct versions *versions, struct version *version,
                         const struct rows *rows, const struct row *row, struct err *err)
{
    size_t from = digest->answer_count;
    for (size_t i = 0; i < row->move_count; i++) {
        struct answer answer;
        if (!name_answer(digest, from, versions, version, rows->moves[row->move + i], &answer))
            continue;
        if (!mem_grow(&digest->answers, &digest->answer_capacity, digest->answer_count,
                      sizeof *digest->answers, err))
            return false;
        digest->answers[digest->answer_count++] = answer;
    }
    return true;
}

static uint16_t ending_of(const struct version *version, struct slice ending)
{
    if (version->model != NULL && ending.at != NULL)
        for (size_t i = 0; i < version->model->ending_count; i++)
            if (slice_is(ending, version->model->endings[i].id))
                return (uint16_t)i;
    return NONE;
}

static struct outing outing_of(const struct row *row, uint32_t version)
{
    int64_t seconds = row->ended - row->started;
    struct outing outing = {
        .ended = row->ended,
        .seconds = seconds > UINT32_MAX ? UINT32_MAX : (uint32_t)seconds,
        .version = version,
        .critical = row->critical_count > UINT8_MAX ? UINT8_MAX : (uint8_t)row->critical_count,
        .assessed = row->mode == MODE_ASSESSED,
        .finished = row->finished,
        .whole = row->finished && row->ending.at != NULL && row->from_move == 0,
        .passed = row->passed,
    };
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        outing.percent[c] = (int8_t)row->percent[c];
    outing.percent[PERCENT_OVERALL] = (int8_t)row->overall;
    return outing;
}

static bool add_room(struct digest *digest, struct err *err)
{
    return mem_grow(&digest->outings, &digest->outing_capacity, digest->count,
                    sizeof *digest->outings, err) &&
           mem_grow(&digest->details, &digest->detail_capacity, digest->count,
                    sizeof *digest->details, err);
}

/* Answers are of whole conversations alone: nothing else is counted. */
static bool add_outing(struct digest *digest, const struct rows *rows, const struct row *row,
                       struct versions *versions, struct replay *replay, struct err *err)
{
    uint32_t index;
    if (!add_room(digest, err) ||
        !versions_find(versions, row->scenario, row->content, &index, err))
        return false;
    struct version *version = &versions->at[index];
    struct outing *outing = &digest->outings[digest->count];
    struct detail *detail = &digest->details[digest->count++];
    *outing = outing_of(row, index);
    *detail = (struct detail){.answer = (uint32_t)digest->answer_count,
                              .tally = (uint32_t)digest->tally_count,
                              .ending = ending_of(version, row->ending)};
    if (!add_tallies(digest, versions->subjects->library->rubric, rows, row, err))
        return false;
    if (outing->whole && version->model != NULL)
        replay_row(replay, version_scenario(versions, version), index, rows, row, digest);
    else if (outing->whole && !name_answers(digest, versions, version, rows, row, err))
        return false;
    detail->answer_count = (uint16_t)(digest->answer_count - detail->answer);
    detail->tally_count = (uint16_t)(digest->tally_count - detail->tally);
    return true;
}

bool digest_make(struct digest *digest, const struct rows *rows, struct versions *versions,
                 struct replay *replay, struct err *err)
{
    digest->id = rows->id;
    digest->name = rows->name;
    digest->team = rows->team;
    digest->since = rows->since;
    digest->count = digest->answer_count = digest->tally_count = 0;
    for (size_t i = 0; i < rows->count; i++)
        if (!add_outing(digest, rows, &rows->at[i], versions, replay, err))
            return false;
    return true;
}
