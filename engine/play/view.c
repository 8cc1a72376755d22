/* view.c: the order of the replies is shuffled before the closed ones are left out,
 * so that a reply that closes does not move the others about. */
#include "play/view.h"

#include <inttypes.h>
#include <string.h>

#include "base/random.h"
#include "play/value.h"

static void shuffle(uint16_t *places, unsigned count, uint64_t seed, uint16_t decision)
{
    struct random random = {.state = random_mix(seed) ^ random_mix(decision + UINT64_C(1))};
    for (unsigned left = count; left > 1; left--) {
        uint32_t other = random_below(&random, left);
        uint16_t moved = places[left - 1];
        places[left - 1] = places[other];
        places[other] = moved;
    }
}

static bool show_replies(const struct session *session, struct view *view, struct err *err)
{
    const struct decision *decision = view->decision;
    uint16_t places[OPEN_MAX];
    uint32_t open;
    if (!session_open(session, &open, err))
        return false;
    for (uint16_t place = 0; place < decision->reply_count; place++)
        places[place] = place;
    if (!decision->pinned)
        shuffle(places, decision->reply_count, session->seed,
                session->scenario->steps[session->step].index);
    for (unsigned i = 0; i < decision->reply_count; i++)
        if ((open >> places[i] & 1) != 0)
            view->replies[view->reply_count++] = (uint16_t)(decision->reply + places[i]);
    return true;
}

int view_mood(const struct scenario *scenario, int32_t value)
{
    const struct variable *meter = &scenario->variables[scenario->mood_meter];
    int64_t range = (int64_t)meter->most - meter->least, above = (int64_t)value - meter->least;
    return range <= 0 ? 0 : (int)((200 * above + range) / (2 * range));
}

bool view_of(const struct session *session, struct view *view, struct err *err)
{
    const struct scenario *scenario = session->scenario;
    uint16_t index = scenario->steps[session->step].index;
    *view = (struct view){.stop = session->stop, .mood_percent = -1};
    if (scenario->mood_meter != NONE)
        view->mood_percent = view_mood(scenario, session->values[scenario->mood_meter]);
    switch (session->stop) {
    case STOP_LINE:
        view->line = &scenario->lines[index];
        break;
    case STOP_DECISION:
        view->decision = &scenario->decisions[index];
        view->milliseconds_left = view->decision->milliseconds - session->waited;
        if (!show_replies(session, view, err))
            return false;
        break;
    case STOP_ENDED:
        view->ending = &scenario->endings[index];
        break;
    case STOP_QUIT:
        break;
    }
    return true;
}

static bool add_plural(const struct session *session, const struct template_part *part,
                       struct text *text, struct err *err)
{
    int32_t number;
    if (!value_number(session, part->expression, false, &number, err))
        return false;
    const char *form = number == 1 ? part->text : part->plural;
    for (const char *sign; (sign = strchr(form, '#')) != NULL; form = sign + 1) {
        text_add_bytes(text, form, (size_t)(sign - form));
        text_addf(text, "%" PRId32, number);
    }
    text_add(text, form);
    return true;
}

static bool add_part(const struct session *session, const struct template_part *part,
                     struct text *text, struct err *err)
{
    switch (part->kind) {
    case PART_TEXT:
        text_add(text, part->text);
        return true;
    case PART_EXPRESSION:
        return value_text(session, part->expression, text, err);
    case PART_PERSON:
        text_add(text, session->scenario->people[part->person].called);
        return true;
    case PART_PLURAL:
        return add_plural(session, part, text, err);
    }
    return false;
}

bool view_text(const struct session *session, const struct template *template, struct text *text,
               struct err *err)
{
    for (size_t i = 0; i < template->part_count; i++)
        if (!add_part(session, &template->parts[i], text, err))
            return false;
    return text_ok(text, err);
}

bool view_copy(const struct session *session, const struct template *template, struct arena *arena,
               const char **copy, struct err *err)
{
    struct text text;
    text_init(&text);
    bool ok = view_text(session, template, &text, err) && text_ok(&text, err);
    if (ok) {
        *copy = arena_copy(arena, text_string(&text), text.length);
        ok = *copy != NULL || err_memory(err);
    }
    text_destroy(&text);
    return ok;
}
