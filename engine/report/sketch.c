/* sketch.c: always read from its bytes, also when it was made just now, so that it is the
 * same whether it was kept or not. A text is its length + 1 (0: there is none), its bytes
 * and a NUL; a number is four bytes. */
#include "report/sketch.h"

#include <stdlib.h>
#include <string.h>

#include "base/checksum.h"
#include "check/ways.h"
#include "report/label.h"
#include "story/opportunity.h"

enum { SKETCH_FORM = 2 }; /* another for each way of making one */

uint64_t sketch_origin(const struct library *library, const char *text)
{
    const char *const all[] = {UNDERSTUDY_VERSION, library->rubric->source, library->cast->source,
                               library->curriculum->source, text};
    uint64_t hash = SKETCH_FORM;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        hash = checksum_add(hash, all[i]);
    return hash;
}

static void put_number(struct text *text, size_t number)
{
    uint32_t four = (uint32_t)number;
    text_add_bytes(text, (const char *)&four, sizeof four);
}

static void put_text(struct text *text, const char *string)
{
    put_number(text, string == NULL ? 0 : strlen(string) + 1);
    if (string != NULL)
        text_add_bytes(text, string, strlen(string) + 1);
}

static uint32_t best_of(const struct scenario *scenario, const struct decision *decision)
{
    uint32_t open = (UINT32_C(1) << decision->reply_count) - 1;
    uint16_t reply = opportunity_best_reply(scenario, decision, open);
    switch (decision->kind) {
    case DECISION_CHOOSE:
        return reply == NONE ? 0 : UINT32_C(1) << (reply - decision->reply);
    case DECISION_PICK:
        return opportunity_best_set(scenario, decision, open);
    case DECISION_SORT:
        return open;
    }
    return open;
}

static void put_reply(struct text *text, const struct reply *reply)
{
    put_text(text, reply->id);
    put_text(text, reply->text.source);
}

static bool put_label(struct text *text, const struct ways *ways, size_t decision, struct err *err)
{
    struct text label;
    text_init(&label);
    bool ok = label_decision(ways, decision, &label, err);
    put_text(text, text_string(&label));
    text_destroy(&label);
    return ok;
}

static void put_decision(struct text *text, const struct scenario *scenario,
                         const struct decision *decision)
{
    put_number(text, decision->kind);
    put_number(text, best_of(scenario, decision));
    put_number(text, decision->silence != NONE);
    put_number(text, decision->reply_count);
    for (size_t i = 0; i < decision->reply_count; i++)
        put_reply(text, &scenario->replies[decision->reply + i]);
    if (decision->silence != NONE)
        put_reply(text, &scenario->replies[decision->silence]);
}

static bool put_decisions(struct text *text, const struct scenario *scenario, struct err *err)
{
    struct ways ways;
    if (!ways_init(&ways, scenario, err))
        return false;
    bool ok = true;
    for (size_t i = 0; ok && i < scenario->decision_count; i++) {
        put_text(text, scenario->decisions[i].id);
        put_text(text, scenario->decisions[i].prompt.source);
        ok = put_label(text, &ways, i, err);
        put_decision(text, scenario, &scenario->decisions[i]);
    }
    ways_destroy(&ways);
    return ok;
}

static bool put_scenario(struct text *text, const struct scenario *scenario, struct err *err)
{
    put_text(text, scenario->title);
    put_text(text, scenario->hash);
    put_number(text, scenario->assessed);
    put_number(text, scenario->decision_count);
    if (!put_decisions(text, scenario, err))
        return false;
    put_number(text, scenario->ending_count);
    for (size_t i = 0; i < scenario->ending_count; i++) {
        put_text(text, scenario->endings[i].id);
        put_text(text, scenario->endings[i].title);
    }
    return text_ok(text, err);
}

/* What is left to be read; `broken`: it was not as it is written. */
struct cursor {
    const char *at;
    size_t left;
    struct arena *arena;
    bool broken;
};

static uint32_t take_number(struct cursor *cursor)
{
    uint32_t number = 0;
    if (cursor->left < sizeof number) {
        cursor->broken = true;
        return 0;
    }
    memcpy(&number, cursor->at, sizeof number);
    cursor->at += sizeof number;
    cursor->left -= sizeof number;
    return number;
}

static const char *take_text(struct cursor *cursor)
{
    const char *text = cursor->at;
    size_t length = take_number(cursor);
    text = cursor->at;
    if (length == 0)
        return NULL;
    if (length > cursor->left || text[length - 1] != '\0') {
        cursor->broken = true;
        return NULL;
    }
    cursor->at += length;
    cursor->left -= length;
    return text;
}

/* One that must be there. */
static const char *take_name(struct cursor *cursor)
{
    const char *text = take_text(cursor);
    cursor->broken = cursor->broken || text == NULL;
    return text;
}

/* Room for so many, each of which takes some of what is left; NULL: broken. */
static void *take_list(struct cursor *cursor, size_t count, size_t size)
{
    void *list =
        cursor->broken || count > cursor->left ? NULL : arena_alloc(cursor->arena, count + 1, size);
    cursor->broken = list == NULL;
    return list;
}

static struct sketch_decision take_decision(struct cursor *cursor)
{
    struct sketch_decision decision = {.id = take_name(cursor)};
    decision.prompt = take_text(cursor);
    decision.label = take_name(cursor);
    uint32_t kind = take_number(cursor);
    decision.kind = (enum decision_kind)kind;
    decision.best = take_number(cursor);
    decision.silence = take_number(cursor) != 0;
    decision.reply_count = take_number(cursor);
    if (kind > DECISION_SORT || decision.reply_count > OPEN_MAX)
        cursor->broken = true;
    size_t count = decision.reply_count + decision.silence;
    struct sketch_reply *replies = take_list(cursor, count, sizeof *replies);
    for (size_t i = 0; !cursor->broken && i < count; i++) {
        replies[i].id = take_name(cursor);
        replies[i].text = take_text(cursor);
    }
    decision.replies = replies;
    return decision;
}

static bool take_all(struct sketch *sketch)
{
    struct cursor cursor = {sketch->bytes.at, sketch->bytes.length, &sketch->arena, false};
    sketch->title = take_name(&cursor);
    sketch->hash = take_name(&cursor);
    sketch->assessed = take_number(&cursor) != 0;
    sketch->decision_count = take_number(&cursor);
    struct sketch_decision *decisions =
        take_list(&cursor, sketch->decision_count, sizeof *decisions);
    for (size_t i = 0; !cursor.broken && i < sketch->decision_count; i++)
        decisions[i] = take_decision(&cursor);
    sketch->ending_count = take_number(&cursor);
    struct sketch_ending *endings = take_list(&cursor, sketch->ending_count, sizeof *endings);
    for (size_t i = 0; !cursor.broken && i < sketch->ending_count; i++) {
        endings[i].id = take_name(&cursor);
        endings[i].title = take_name(&cursor);
    }
    sketch->decisions = decisions;
    sketch->endings = endings;
    return !cursor.broken && cursor.left == 0 && strlen(sketch->hash) == 64 &&
           sketch->decision_count <= DECISION_MAX;
}

static struct sketch *new_sketch(uint64_t origin)
{
    struct sketch *sketch = calloc(1, sizeof *sketch);
    if (sketch == NULL)
        return NULL;
    sketch->origin = origin;
    text_init(&sketch->bytes);
    arena_init(&sketch->arena);
    return sketch;
}

bool sketch_make(struct sketch **sketch, const struct scenario *scenario,
                 const struct library *library, struct err *err)
{
    struct sketch *made = new_sketch(sketch_origin(library, scenario->source));
    *sketch = NULL;
    if (made == NULL)
        return err_memory(err);
    if (!put_scenario(&made->bytes, scenario, err) || !take_all(made)) {
        sketch_free(made);
        return err_memory(err);
    }
    *sketch = made;
    return true;
}

struct sketch *sketch_read(const char *bytes, size_t length, uint64_t origin)
{
    struct sketch *read = new_sketch(origin);
    if (read == NULL)
        return NULL;
    text_add_bytes(&read->bytes, bytes, length);
    if (!read->bytes.failed && length > 0 && take_all(read))
        return read;
    sketch_free(read);
    return NULL;
}

void sketch_free(struct sketch *sketch)
{
    if (sketch == NULL)
        return;
    text_destroy(&sketch->bytes);
    arena_destroy(&sketch->arena);
    free(sketch);
}
