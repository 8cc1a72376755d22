/* cache_record.c: a head of counts, the arrays as they are in memory, then texts. An attempt
 * at what is no longer in the course has texts for what its numbers stood for; where that
 * is in the archive, the numbers are those of its scenario. */
#include "report/cache_record.h"

#include <string.h>

#include "base/memory.h"

#define KNOWN "k"
#define UNKNOWN "u"

static const uint32_t FORMER = UINT32_C(1) << 31; /* beside it: the place of its texts */

struct head {
    uint32_t name, id, person, team;          /* lengths of texts */
    uint32_t count, answers, tallies, former; /* elements; bytes of the former's texts */
    int32_t since;
};

static void add_short(struct text *text, const char *word)
{
    uint16_t length = (uint16_t)strlen(word);
    text_add_bytes(text, (const char *)&length, sizeof length);
    text_add_bytes(text, word, length);
}

/* scenario, content, whether it is known; if not, for each answer its decision and its
 * replies. */
static void add_former(struct text *text, const struct version *version,
                       const struct answer *answers, size_t count)
{
    add_short(text, version->scenario);
    text_add_bytes(text, version->content, 64);
    text_add(text, version->model == NULL ? UNKNOWN : KNOWN);
    for (size_t i = 0; version->model == NULL && i < count; i++) {
        const struct choice *choice = &version->choices[answers[i].decision];
        uint16_t taken = (uint16_t)__builtin_popcount(answers[i].taken);
        add_short(text, choice->id);
        text_add_bytes(text, (const char *)&taken, sizeof taken);
        for (size_t r = 0; r < OPEN_MAX; r++)
            if ((answers[i].taken >> r & 1) != 0)
                add_short(text, choice->replies[r]);
    }
}

/* Outings whose version is the place in the course, or that of its texts. */
static void add_outings(struct text *text, struct text *former, const struct digest *digest,
                        const struct versions *versions)
{
    for (size_t i = 0; i < digest->count; i++) {
        struct outing outing = digest->outings[i];
        const struct version *version = &versions->at[outing.version];
        const struct detail *detail = &digest->details[i];
        outing.version = (uint32_t)version->subject;
        if (version->former) {
            outing.version = FORMER | (uint32_t)former->length;
            add_former(former, version, &digest->answers[detail->answer], detail->answer_count);
        }
        text_add_bytes(text, (const char *)&outing, sizeof outing);
    }
}

static void add_array(struct text *text, const void *array, size_t count, size_t size)
{
    if (count > 0)
        text_add_bytes(text, array, count * size);
}

bool cache_record_add(struct text *text, const char *name, const struct digest *digest,
                      const struct versions *versions)
{
    size_t from = text->length;
    struct text former;
    struct head head = {(uint32_t)strlen(name),
                        (uint32_t)digest->id.length,
                        (uint32_t)digest->name.length,
                        (uint32_t)digest->team.length,
                        (uint32_t)digest->count,
                        (uint32_t)digest->answer_count,
                        (uint32_t)digest->tally_count,
                        0,
                        digest->since};
    text_init(&former);
    text_add_bytes(text, (const char *)&head, sizeof head);
    add_outings(text, &former, digest, versions);
    add_array(text, digest->details, digest->count, sizeof *digest->details);
    add_array(text, digest->answers, digest->answer_count, sizeof *digest->answers);
    add_array(text, digest->tallies, digest->tally_count, sizeof *digest->tallies);
    text_add_bytes(text, name, head.name);
    text_add_bytes(text, digest->id.at, head.id);
    text_add_bytes(text, digest->name.at, head.person);
    text_add_bytes(text, digest->team.at, head.team);
    text_add_bytes(text, text_string(&former), former.length);
    head.former = (uint32_t)former.length;
    bool ok = !text->failed && !former.failed;
    if (ok)
        memcpy(text->at + from, &head, sizeof head);
    else
        text->length = from;
    text_destroy(&former);
    return ok;
}

/* The next bytes of a record, or NULL. */
static const char *take(struct slice *rest, size_t length)
{
    const char *at = rest->at;
    if (length > rest->length)
        return NULL;
    rest->at += length;
    rest->length -= length;
    return at;
}

static bool take_array(struct slice *rest, size_t count, size_t size, void *array, size_t *capacity)
{
    struct err err;
    char *room;
    const char *bytes = count > rest->length / size ? NULL : take(rest, count * size);
    if (bytes == NULL || (count > *capacity && !mem_reserve(array, capacity, count, size, &err)))
        return false;
    memcpy(&room, array, sizeof room);
    if (count > 0)
        memcpy(room, bytes, count * size);
    return true;
}

static bool take_text(struct slice *rest, size_t length, struct slice *text)
{
    *text = (struct slice){take(rest, length), length};
    return text->at != NULL;
}

static bool take_short(struct slice *rest, struct slice *word)
{
    uint16_t length;
    const char *bytes = take(rest, sizeof length);
    if (bytes == NULL)
        return false;
    memcpy(&length, bytes, sizeof length);
    return take_text(rest, length, word);
}

/* The answer's numbers, from its texts. */
static bool take_answer(struct slice *rest, struct versions *versions, uint32_t version,
                        struct answer *answer)
{
    struct slice decision, reply, none = {NULL, 0};
    uint16_t taken, bit, choice;
    const char *bytes;
    if (!take_short(rest, &decision) || (bytes = take(rest, sizeof taken)) == NULL ||
        !version_intern(versions, &versions->at[version], decision, none, &choice, &bit))
        return false;
    memcpy(&taken, bytes, sizeof taken);
    unsigned bits = 0;
    for (uint16_t i = 0; i < taken; i++) {
        if (!take_short(rest, &reply) ||
            !version_intern(versions, &versions->at[version], decision, reply, &choice, &bit))
            return false;
        bits |= bit;
    }
    *answer = (struct answer){.decision = choice & 0x7FFFu, .taken = bits & 0xFFFFu};
    return true;
}

/* Whether the attempt's numbers are within the scenario. */
static bool fits(const struct digest *digest, const struct detail *detail,
                 const struct sketch *model)
{
    for (size_t i = 0; i < detail->answer_count; i++)
        if (digest->answers[detail->answer + i].decision >= model->decision_count)
            return false;
    return detail->ending == NONE || detail->ending < model->ending_count;
}

static bool take_former(struct slice former, size_t place, struct digest *digest, size_t index,
                        struct versions *versions)
{
    struct slice scenario, content, known;
    struct err err;
    uint32_t *version = &digest->outings[index].version;
    const struct detail *detail = &digest->details[index];
    if (take(&former, place) == NULL || !take_short(&former, &scenario) ||
        !take_text(&former, 64, &content) || !take_text(&former, 1, &known) ||
        !versions_find(versions, scenario, content, version, &err))
        return false;
    const struct sketch *model = versions->at[*version].model;
    if (!slice_is(known, model == NULL ? UNKNOWN : KNOWN))
        return false;
    if (model != NULL)
        return fits(digest, detail, model);
    for (size_t i = 0; i < detail->answer_count; i++)
        if (!take_answer(&former, versions, *version, &digest->answers[detail->answer + i]))
            return false;
    return true;
}

static bool take_model(struct digest *digest, size_t index, struct versions *versions)
{
    const struct subjects *subjects = versions->subjects;
    struct err err;
    uint32_t *version = &digest->outings[index].version;
    if (*version >= subjects->count || subjects->at[*version].sketch == NULL)
        return false;
    return fits(digest, &digest->details[index], subjects->at[*version].sketch) &&
           versions_current(versions, *version, version, &err);
}

/* Each stretch begins where the one before it ends: what renumbers one leaves the others. */
static bool is_within(const struct digest *digest, size_t index, size_t behaviours)
{
    const struct detail none = {0}, *detail = &digest->details[index];
    const struct detail *before = index > 0 ? detail - 1 : &none;
    if (detail->answer != (size_t)before->answer + before->answer_count ||
        detail->tally != (size_t)before->tally + before->tally_count ||
        (size_t)detail->answer + detail->answer_count > digest->answer_count ||
        (size_t)detail->tally + detail->tally_count > digest->tally_count)
        return false;
    for (size_t i = 0; i < detail->tally_count; i++)
        if (digest->tallies[detail->tally + i].behaviour >= behaviours)
            return false;
    return true;
}

static bool renumber(struct digest *digest, struct slice former, struct versions *versions)
{
    size_t behaviours = versions->subjects->library->rubric->behaviour_count;
    for (size_t i = 0; i < digest->count; i++) {
        uint32_t version = digest->outings[i].version;
        if (!is_within(digest, i, behaviours) ||
            !((version & FORMER) != 0 ? take_former(former, version & ~FORMER, digest, i, versions)
                                      : take_model(digest, i, versions)))
            return false;
    }
    return true;
}

bool cache_record_read(struct slice record, const char *name, struct digest *digest,
                       struct versions *versions)
{
    struct slice rest = record, own, former;
    struct head head;
    const char *bytes = take(&rest, sizeof head);
    if (bytes == NULL)
        return false;
    memcpy(&head, bytes, sizeof head);
    digest->since = head.since;
    digest->count = head.count;
    digest->answer_count = head.answers;
    digest->tally_count = head.tallies;
    return take_array(&rest, head.count, sizeof *digest->outings, &digest->outings,
                      &digest->outing_capacity) &&
           take_array(&rest, head.count, sizeof *digest->details, &digest->details,
                      &digest->detail_capacity) &&
           take_array(&rest, head.answers, sizeof *digest->answers, &digest->answers,
                      &digest->answer_capacity) &&
           take_array(&rest, head.tallies, sizeof *digest->tallies, &digest->tallies,
                      &digest->tally_capacity) &&
           take_text(&rest, head.name, &own) && slice_is(own, name) &&
           take_text(&rest, head.id, &digest->id) && take_text(&rest, head.person, &digest->name) &&
           take_text(&rest, head.team, &digest->team) && take_text(&rest, head.former, &former) &&
           rest.length == 0 && renumber(digest, former, versions);
}
