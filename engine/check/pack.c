/* pack.c: fields are laid one after the other and never straddle two words, so that
 * reading one costs a shift and a mask. */
#include "check/pack.h"

#include <stdlib.h>
#include <string.h>

#include "check/ways.h"

static struct pack_field lay(struct pack *pack, unsigned *used, int32_t least, uint64_t span)
{
    struct pack_field field = {.least = least};
    while (field.bits < 63 && span >> field.bits != 0)
        field.bits++;
    if (*used + field.bits > 64) {
        pack->words++;
        *used = 0;
    }
    field.word = (uint8_t)(pack->words - 1);
    field.shift = (uint8_t)(*used % 64);
    *used += field.bits;
    return field;
}

static inline void put(uint64_t *words, struct pack_field field, int32_t value)
{
    words[field.word] |= (uint64_t)((int64_t)value - field.least) << field.shift;
}

static inline int32_t get(const uint64_t *words, struct pack_field field)
{
    uint64_t mask = (UINT64_C(1) << field.bits) - 1;
    return (int32_t)((int64_t)(words[field.word] >> field.shift & mask) + field.least);
}

static void lay_marks(struct pack *pack, unsigned *used)
{
    const struct scenario *scenario = pack->scenario;
    for (uint16_t d = 0; d < scenario->decision_count; d++) {
        const struct decision *decision = &scenario->decisions[d];
        if (!pack->live.loops[d])
            continue;
        pack->met[pack->met_count++] = (struct pack_mark){d, lay(pack, used, 0, 1)};
        for (uint16_t r = 0; r < decision->reply_count; r++) {
            uint16_t once = scenario->replies[decision->reply + r].once;
            if (once != NONE)
                pack->given[pack->given_count++] = (struct pack_mark){once, lay(pack, used, 0, 1)};
        }
    }
}

/* How deep visits within visits can be: a visit from a scene leads a level deeper.
 * No scene visits itself, so after as many rounds as there are levels all is said. */
static bool find_levels(struct pack *pack, struct err *err)
{
    const struct scenario *scenario = pack->scenario;
    size_t *levels = calloc(scenario->scene_count + 1, sizeof *levels);
    if (levels == NULL)
        return err_memory(err);
    for (size_t round = 0; round < VISIT_DEPTH_MAX; round++)
        for (size_t i = 0; i < pack->visit_count; i++) {
            const struct step *visit = &scenario->steps[pack->visits[i]];
            size_t *to = &levels[scenario->steps[visit->target].scene];
            size_t deeper = levels[visit->scene] + 1;
            *to = deeper > *to && deeper <= VISIT_DEPTH_MAX ? deeper : *to;
            pack->levels = *to > pack->levels ? *to : pack->levels;
        }
    free(levels);
    return true;
}

static void lay_all(struct pack *pack)
{
    const struct scenario *scenario = pack->scenario;
    unsigned used = 0;
    pack->words = 1;
    pack->stop = lay(pack, &used, 0, scenario->decision_count + scenario->ending_count - 1);
    for (size_t i = 0; i < pack->levels; i++)
        pack->back[i] = lay(pack, &used, 0, pack->visit_count);
    for (size_t v = 0; v < scenario->variable_count; v++) {
        const struct variable *variable = &scenario->variables[v];
        pack->variables[v] = lay(pack, &used, variable->least,
                                 (uint64_t)((int64_t)variable->most - variable->least));
    }
    lay_marks(pack, &used);
}

static uint64_t mask(struct pack_field field)
{
    return ((UINT64_C(1) << field.bits) - 1) << field.shift;
}

/* What matters where a run rests at the decision. */
static void find_kept(const struct pack *pack, uint16_t decision, uint64_t *keep)
{
    const struct scenario *scenario = pack->scenario;
    uint16_t step = pack->decision_step[decision];
    keep[pack->stop.word] |= mask(pack->stop);
    for (size_t i = 0; i < pack->levels; i++)
        keep[pack->back[i].word] |= mask(pack->back[i]);
    for (size_t v = 0; v < scenario->variable_count; v++)
        if ((pack->live.variables[step] >> v & 1) != 0)
            keep[pack->variables[v].word] |= mask(pack->variables[v]);
    size_t given = 0;
    for (size_t i = 0; i < pack->met_count; i++) {
        const struct decision *met = &scenario->decisions[pack->met[i].mark];
        bool matters = live_may_meet(&pack->live, step, pack->met[i].mark);
        if (matters)
            keep[pack->met[i].field.word] |= mask(pack->met[i].field);
        for (uint16_t r = 0; r < met->reply_count; r++) {
            if (scenario->replies[met->reply + r].once == NONE)
                continue;
            struct pack_field field = pack->given[given++].field;
            keep[field.word] |= matters ? mask(field) : 0;
        }
    }
}

static bool keep_all(struct pack *pack, struct err *err)
{
    size_t count = pack->scenario->decision_count;
    pack->keep = calloc((count + 1) * pack->words, sizeof *pack->keep);
    if (pack->keep == NULL)
        return err_memory(err);
    for (size_t d = 0; d < count; d++)
        find_kept(pack, (uint16_t)d, pack->keep + d * pack->words);
    return true;
}

static bool find_steps(struct pack *pack, struct err *err)
{
    const struct scenario *scenario = pack->scenario;
    struct ways ways;
    pack->decision_step = calloc(scenario->decision_count + 1, sizeof *pack->decision_step);
    if (pack->decision_step == NULL)
        return err_memory(err);
    if (!ways_init(&ways, scenario, err))
        return false;
    pack->visits = ways.visits;
    pack->visit_count = ways.visit_count;
    for (size_t at = 0; at < scenario->step_count; at++)
        if (scenario->steps[at].kind == STEP_DECIDE)
            pack->decision_step[scenario->steps[at].index] = (uint16_t)at;
    return find_levels(pack, err);
}

bool pack_init(struct pack *pack, const struct scenario *scenario, bool merged, struct err *err)
{
    *pack = (struct pack){.scenario = scenario};
    pack->met = calloc(scenario->decision_count + 1, sizeof *pack->met);
    pack->given = calloc(scenario->once_count + 1, sizeof *pack->given);
    bool ok = (pack->met != NULL && pack->given != NULL) || err_memory(err);
    ok = ok && live_find(&pack->live, scenario, !merged, err) && find_steps(pack, err);
    if (ok)
        lay_all(pack);
    if (ok && pack->words > PACK_WORDS_MAX)
        ok = err_set(err, ERR_BAD,
                     "%s: a state of it needs more than %d bytes; declare fewer "
                     "variables, or smaller ranges",
                     scenario->file, PACK_WORDS_MAX * 8);
    ok = ok && keep_all(pack, err);
    if (!ok)
        pack_destroy(pack);
    return ok;
}

void pack_destroy(struct pack *pack)
{
    live_destroy(&pack->live);
    free(pack->met);
    free(pack->given);
    free(pack->keep);
    free(pack->decision_step);
    free(pack->visits);
    *pack = (struct pack){0};
}

static void pack_marks(const struct pack_mark *marks, size_t count, const uint64_t *from,
                       uint64_t *words)
{
    for (size_t i = 0; i < count; i++)
        put(words, marks[i].field, (int32_t)(from[marks[i].mark / 64] >> marks[i].mark % 64 & 1));
}

/* From 1, so that 0 is no visit. */
static int32_t visit_number(const struct pack *pack, uint16_t back)
{
    size_t i = 0;
    while (pack->visits[i] + 1 != back)
        i++;
    return (int32_t)i + 1;
}

void pack_state(const struct pack *pack, const struct session *session, uint64_t *words)
{
    const struct scenario *scenario = pack->scenario;
    uint16_t index = scenario->steps[session->step].index;
    for (size_t w = 0; w < pack->words; w++)
        words[w] = 0;
    if (session->stop == STOP_ENDED) {
        put(words, pack->stop, (int32_t)(scenario->decision_count + index));
        return;
    }
    put(words, pack->stop, index);
    for (size_t i = 0; i < session->depth; i++)
        put(words, pack->back[i], visit_number(pack, session->back[i]));
    for (size_t v = 0; v < scenario->variable_count; v++)
        put(words, pack->variables[v], session->values[v]);
    pack_marks(pack->met, pack->met_count, session->met, words);
    pack_marks(pack->given, pack->given_count, session->given, words);
    for (size_t w = 0; w < pack->words; w++)
        words[w] &= pack->keep[index * pack->words + w];
}

static void unpack_marks(const struct pack_mark *marks, size_t count, const uint64_t *words,
                         uint64_t *to)
{
    for (size_t i = 0; i < count; i++)
        to[marks[i].mark / 64] |= (uint64_t)get(words, marks[i].field) << marks[i].mark % 64;
}

uint16_t pack_decision(const struct pack *pack, const uint64_t *words, uint16_t *ending)
{
    size_t stop = (size_t)get(words, pack->stop);
    if (stop < pack->scenario->decision_count)
        return (uint16_t)stop;
    *ending = (uint16_t)(stop - pack->scenario->decision_count);
    return NONE;
}

bool pack_unpack(const struct pack *pack, const uint64_t *words, struct session *session)
{
    uint16_t ending, decision = pack_decision(pack, words, &ending);
    if (decision == NONE)
        return false;
    session->stop = STOP_DECISION;
    session->step = pack->decision_step[decision];
    session->waited = 0;
    memset(session->back, 0, sizeof session->back);
    session->depth = 0;
    for (size_t i = 0; i < pack->levels; i++) {
        int32_t visit = get(words, pack->back[i]);
        if (visit > 0)
            session->back[session->depth++] = (uint16_t)(pack->visits[visit - 1] + 1);
    }
    for (size_t v = 0; v < pack->scenario->variable_count; v++)
        session->values[v] = get(words, pack->variables[v]);
    memset(session->met, 0, sizeof session->met);
    memset(session->given, 0, sizeof session->given);
    unpack_marks(pack->met, pack->met_count, words, session->met);
    unpack_marks(pack->given, pack->given_count, words, session->given);
    return true;
}
