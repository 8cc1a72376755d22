/* cache_image.c: frames, each with a hash: the first of the versions, the others of people.
 * People stay where they were read: their texts and numbers are used in place. */
#include "report/cache_image.h"

#include <stdlib.h>
#include <string.h>

#include "base/checksum.h"
#include "base/memory.h"
#include "base/random.h"
#include "base/text.h"

enum { FRAME = 1 << 18, ALIGNED = 8 };

struct frame_head {
    uint64_t length, check;
};

struct image_head {
    uint64_t people, versions;
};

struct version_head {
    uint64_t scenario; /* bytes of its id, with its NUL */
    uint64_t choices, rows, links, attempts;
    int64_t first, last;
    char content[64];
};

struct person_head {
    uint32_t id, name, team; /* bytes, with their NULs */
    uint32_t outings;
    int32_t since;
    uint32_t unused;
};

static uint64_t mix_word(uint64_t hash, const char *word)
{
    return word == NULL ? random_mix(hash) : checksum_add(hash + 1, word);
}

uint64_t cache_image_key(const struct filter *filter)
{
    const char *const words[] = {filter->team, filter->lesson, filter->scenario, filter->mode};
    uint64_t hash = filter->attempts + 16 * (uint64_t)filter->sees_practice;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        hash = mix_word(hash, words[i]);
    hash = random_mix(hash ^ (uint64_t)filter->from);
    return random_mix(hash ^ (uint64_t)filter->to);
}

static void put(struct text *text, const void *bytes, size_t length)
{
    if (length > 0)
        text_add_bytes(text, bytes, length);
}

/* What comes next begins where a number can stand. */
static void align(struct text *text)
{
    static const char zeros[ALIGNED];
    put(text, zeros, (ALIGNED - text->length % ALIGNED) % ALIGNED);
}

static bool put_frame(struct spool *spool, struct text *text)
{
    uint64_t offset;
    struct frame_head head = {text->length, checksum(text_string(text), text->length)};
    bool ok = !text->failed && spool_append(spool, &head, sizeof head, &offset) &&
              spool_append(spool, text_string(text), text->length, &offset);
    text_clear(text);
    return ok;
}

static void put_version(struct text *text, const struct version *version)
{
    size_t scenario = strlen(version->scenario) + 1;
    struct version_head head = {.scenario = scenario,
                                .choices = version->choice_count,
                                .rows = version->row_count,
                                .links = version_ways(version->model),
                                .attempts = version->attempts,
                                .first = version->first,
                                .last = version->last};
    memcpy(head.content, version->content, sizeof head.content);
    put(text, &head, sizeof head);
    for (size_t i = 0; i < version->choice_count; i++) {
        const struct choice *choice = &version->choices[i];
        put(text, &choice->reached, sizeof choice->reached);
        put(text, choice->taken, sizeof choice->taken);
        put(text, choice->best, sizeof choice->best);
    }
    put(text, version->links, (size_t)head.links * sizeof *version->links);
    put(text, version->shares, version->row_count * (version->choice_count + 1));
    put(text, version->scenario, scenario);
    align(text);
}

static void put_person(struct text *text, const struct trainee *person, size_t behaviours)
{
    struct person_head head = {.id = (uint32_t)strlen(person->id) + 1,
                               .name = (uint32_t)strlen(person->name) + 1,
                               .team = (uint32_t)strlen(person->team) + 1,
                               .outings = (uint32_t)person->count,
                               .since = person->since};
    put(text, &head, sizeof head);
    put(text, person->outings, person->count * sizeof *person->outings);
    put(text, person->behaviours, behaviours * sizeof *person->behaviours);
    put(text, person->id, head.id);
    put(text, person->name, head.name);
    put(text, person->team, head.team);
    align(text);
}

/* Replies that are known by their ids alone are counted anew each time. */
static bool has_models(const struct versions *versions)
{
    for (size_t i = 0; i < versions->count; i++)
        if (versions->at[i].model == NULL)
            return false;
    return true;
}

bool cache_image_add(struct spool *spool, const struct people *people)
{
    const struct versions *versions = &people->versions;
    struct image_head head = {people->count, versions->count};
    size_t behaviours = versions->subjects->library->rubric->behaviour_count;
    struct text text;
    if (!has_models(versions))
        return false;
    text_init(&text);
    put(&text, &head, sizeof head);
    for (size_t i = 0; i < versions->count; i++)
        put_version(&text, &versions->at[i]);
    bool ok = put_frame(spool, &text);
    for (size_t i = 0; ok && i < people->count; i++) {
        put_person(&text, &people->at[i], behaviours);
        if (text.length >= FRAME || i + 1 == people->count)
            ok = put_frame(spool, &text);
    }
    text_destroy(&text);
    return ok;
}

/* What is left to be read, aligned. */
struct rest {
    char *at;
    size_t left;
};

/* The next bytes; NULL: there are not so many. */
static void *take(struct rest *rest, size_t length)
{
    char *at = rest->at;
    if (length > rest->left)
        return NULL;
    rest->at += length;
    rest->left -= length;
    return at;
}

static void *take_list(struct rest *rest, size_t count, size_t size)
{
    return count > rest->left / size ? NULL : take(rest, count * size);
}

static const char *take_text(struct rest *rest, size_t length)
{
    const char *text = take(rest, length);
    return text != NULL && length > 0 && text[length - 1] == '\0' ? text : NULL;
}

static void skip_to_aligned(struct rest *rest, const char *from)
{
    take(rest, (ALIGNED - (size_t)(rest->at - from) % ALIGNED) % ALIGNED);
}

static bool take_frame(struct rest *rest, struct rest *frame)
{
    const struct frame_head *head = take(rest, sizeof *head);
    if (head == NULL || head->length % ALIGNED != 0)
        return false;
    frame->left = (size_t)head->length;
    frame->at = take(rest, frame->left);
    return frame->at != NULL && checksum(frame->at, frame->left) == head->check;
}

static bool take_counts(struct rest *frame, struct choice *choice)
{
    const uint64_t *counts = take_list(frame, 1 + 2 * TAKEN_MAX, sizeof *counts);
    if (counts == NULL)
        return false;
    choice->reached = counts[0];
    memcpy(choice->taken, counts + 1, sizeof choice->taken);
    memcpy(choice->best, counts + 1 + TAKEN_MAX, sizeof choice->best);
    return true;
}

static bool take_tables(struct rest *frame, const struct version_head *head,
                        struct version *version)
{
    struct err err;
    size_t rows = (size_t)head->rows, width = version->choice_count + 1;
    for (size_t i = 0; i < version->choice_count; i++)
        if (!take_counts(frame, &version->choices[i]))
            return false;
    const uint32_t *links = take_list(frame, (size_t)head->links, sizeof *links);
    const uint8_t *shares = links == NULL ? NULL : take_list(frame, rows, width);
    if (shares == NULL ||
        (rows > 0 && !mem_reserve(&version->shares, &version->row_capacity, rows, width, &err)))
        return false;
    memcpy(version->links, links, (size_t)head->links * sizeof *links);
    if (rows > 0)
        memcpy(version->shares, shares, rows * width);
    version->row_count = rows;
    version->attempts = (size_t)head->attempts;
    version->first = head->first;
    version->last = head->last;
    return true;
}

/* The id of the scenario stands after the tables, whose sizes the head has. */
static bool take_version(struct rest *frame, struct versions *versions)
{
    struct err err;
    uint32_t index;
    const char *from = frame->at;
    const struct version_head *head = take(frame, sizeof *head);
    if (head == NULL || head->choices > DECISION_MAX || head->links > frame->left ||
        head->rows > frame->left)
        return false;
    struct rest tables = *frame;
    take_list(frame, (size_t)head->choices, (1 + 2 * TAKEN_MAX) * sizeof(uint64_t));
    take_list(frame, (size_t)head->links, sizeof(uint32_t));
    take_list(frame, (size_t)head->rows, (size_t)head->choices + 1);
    const char *scenario = take_text(frame, (size_t)head->scenario);
    struct slice content = {head->content, sizeof head->content};
    size_t had = versions->count;
    if (scenario == NULL || !versions_find(versions, slice_of(scenario), content, &index, &err) ||
        index != had)
        return false;
    struct version *version = &versions->at[index];
    skip_to_aligned(frame, from);
    return version->model != NULL && version->choice_count == head->choices &&
           version_ways(version->model) == head->links && take_tables(&tables, head, version);
}

static bool are_within(const struct outing *outings, size_t count, size_t versions)
{
    for (size_t i = 0; i < count; i++)
        if (outings[i].version >= versions)
            return false;
    return true;
}

static bool take_person(struct rest *frame, const struct people *people, size_t behaviours,
                        struct trainee *person)
{
    const char *from = frame->at;
    const struct person_head *head = take(frame, sizeof *head);
    if (head == NULL)
        return false;
    *person = (struct trainee){.since = head->since, .count = head->outings};
    person->outings = take_list(frame, head->outings, sizeof *person->outings);
    person->behaviours = take_list(frame, behaviours, sizeof *person->behaviours);
    person->id = take_text(frame, head->id);
    person->name = take_text(frame, head->name);
    person->team = take_text(frame, head->team);
    skip_to_aligned(frame, from);
    return person->outings != NULL && person->behaviours != NULL && person->id != NULL &&
           person->name != NULL && person->team != NULL &&
           are_within(person->outings, person->count, people->versions.count);
}

static bool take_people(struct rest *rest, struct people *people, size_t count)
{
    size_t behaviours = people->versions.subjects->library->rubric->behaviour_count;
    struct rest frame = {NULL, 0};
    while (people->count < count) {
        if ((frame.left == 0 && !take_frame(rest, &frame)) ||
            !take_person(&frame, people, behaviours, &people->at[people->count]))
            return false;
        people->count++;
    }
    return frame.left == 0 && rest->left == 0;
}

static bool take_all(struct rest *rest, struct people *people)
{
    struct err err;
    struct rest frame;
    const struct image_head *head;
    if (!take_frame(rest, &frame) || (head = take(&frame, sizeof *head)) == NULL ||
        head->people > rest->left / sizeof(struct person_head))
        return false;
    for (uint64_t i = 0; i < head->versions; i++)
        if (!take_version(&frame, &people->versions))
            return false;
    return (head->people == 0 || mem_reserve(&people->at, &people->capacity, (size_t)head->people,
                                             sizeof *people->at, &err)) &&
           take_people(rest, people, (size_t)head->people);
}

bool cache_image_read(const struct spool *spool, uint64_t offset, uint64_t length,
                      struct people *people)
{
    people->image = malloc((size_t)length + 1);
    struct rest rest = {people->image, (size_t)length};
    return people->image != NULL && length % ALIGNED == 0 &&
           spool_read(spool, offset, people->image, (size_t)length) && take_all(&rest, people);
}
