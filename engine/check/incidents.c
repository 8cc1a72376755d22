/* incidents.c: a second look at every state, in the order of the search, so that what
 * is met first is nearest to the start. */
#include "check/incidents.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "check/way_text.h"
#include "play/view.h"

enum { INCIDENTS_MAX = 100 }; /* nobody mends more at once */

/* Where: a state and an action of it; action NOWHERE: in the state itself. */
struct incident {
    const char *code;
    struct err what; /* begins with "FILE:LINE: " */
    size_t state, action;
};

enum { AT_START = NO_STATE };
static const size_t NOWHERE = SIZE_MAX - 1;
static const size_t SOME_ANSWER = SIZE_MAX;

struct look {
    struct space *space;
    const struct scenario *scenario;
    bool merged;
    struct incident *at; /* owned */
    size_t count, capacity;
    size_t state;    /* being expanded */
    uint64_t ranges; /* a bit for each variable whose count was held already */
    struct err err;  /* memory ran out */
};

static bool is_known(const struct look *look, const struct err *what)
{
    for (size_t i = 0; i < look->count; i++)
        if (strcmp(look->at[i].what.text, what->text) == 0)
            return true;
    return false;
}

static bool note(struct look *look, const char *code, const struct err *what, size_t action)
{
    if (look->count == INCIDENTS_MAX || is_known(look, what))
        return true;
    if (!mem_grow(&look->at, &look->capacity, look->count, sizeof *look->at, &look->err))
        return false;
    look->at[look->count++] = (struct incident){code, *what, look->state, action};
    return true;
}

/* The action at hand is the last: the expander adds them one by one. The answers to a
 * pick or sort are reckoned together before the first of them. */
static size_t action_at_hand(const struct look *look)
{
    const struct expander *expander = &look->space->expander;
    const struct decision *decision = session_decision(&expander->session);
    bool chooses = decision != NULL && decision->kind == DECISION_CHOOSE;
    return look->state == AT_START       ? NOWHERE
           : !chooses                    ? SOME_ANSWER
           : expander->action_count == 0 ? NOWHERE
                                         : expander->action_count - 1;
}

static bool is_dynamic(const struct scenario *scenario, const struct template *template)
{
    for (size_t i = 0; i < template->part_count; i++) {
        const struct template_part *part = &template->parts[i];
        if ((part->kind == PART_EXPRESSION || part->kind == PART_PLURAL) &&
            scenario->expressions[part->expression].dynamic >= 0)
            return true;
    }
    return false;
}

/* Fills a text as a view would; what fails is noted. False when memory is short. */
static bool try_text(struct look *look, const struct session *session,
                     const struct template *template, size_t action)
{
    struct text text;
    struct err err;
    if (!is_dynamic(look->scenario, template))
        return true;
    text_init(&text);
    bool ok = view_text(session, template, &text, &err);
    text_destroy(&text);
    if (!ok && err.kind == ERR_SYSTEM)
        look->err = err;
    return ok || (err.kind != ERR_SYSTEM && note(look, "fails-in-play", &err, action));
}

/* Where counts were held at their edge, for the first time. */
static bool note_held(struct look *look, size_t action)
{
    const struct scenario *scenario = look->scenario;
    for (uint16_t v = 0; v < scenario->variable_count; v++) {
        struct err what;
        const struct variable *variable = &scenario->variables[v];
        if (look->space->expander.probe.held[v] == 0 || (look->ranges >> v & 1) != 0)
            continue;
        look->ranges |= UINT64_C(1) << v;
        err_set(&what, ERR_BAD,
                "%s:%d: the count \"%s\" would leave its range (%d to %d) and is held at the edge; "
                "widen the range, or add a condition",
                scenario->file, variable->line, variable->name, variable->least, variable->most);
        if (!note(look, "leaves-range", &what, action))
            return false;
    }
    return true;
}

static bool see(void *self, const struct session *session, uint16_t at, struct err *err)
{
    struct look *look = self;
    const struct step *step = &look->scenario->steps[at];
    const struct template *said = step->kind == STEP_LINE ? &look->scenario->lines[step->index].text
                                  : step->kind == STEP_END
                                      ? &look->scenario->endings[step->index].reflection
                                      : NULL;
    size_t action = action_at_hand(look);
    if (note_held(look, action) && (said == NULL || try_text(look, session, said, action)))
        return true;
    *err = look->err;
    return false;
}

static bool try_decision(struct look *look)
{
    const struct session *session = &look->space->expander.session;
    const struct decision *decision = session_decision(session);
    const struct reply *replies = look->scenario->replies;
    if (decision == NULL)
        return true;
    bool ok = try_text(look, session, &decision->prompt, NOWHERE);
    for (uint16_t place = 0; ok && place < decision->reply_count; place++)
        if ((session->open >> place & 1) != 0)
            ok = try_text(look, session, &replies[decision->reply + place].text, NOWHERE);
    return ok && (decision->silence == NONE ||
                  try_text(look, session, &replies[decision->silence].text, NOWHERE));
}

static bool note_failure(struct look *look, const struct err *failure)
{
    static const char *const codes[] = {"fails-in-play", "nothing-open", "goes-round"};
    if (failure->kind == ERR_SYSTEM) {
        look->err = *failure;
        return false;
    }
    return note(look, codes[look->space->expander.probe.failure], failure, action_at_hand(look));
}

/* state AT_START: what comes before the first decision. */
static bool look_at(struct look *look, size_t state)
{
    struct space *space = look->space;
    struct expander *expander = &space->expander;
    struct err failure;
    look->state = state;
    memset(expander->probe.held, 0, look->scenario->variable_count);
    expander->probe.failure = PROBE_RAISED;
    bool ok = state == AT_START ? expand_start(expander, &failure)
                                : expand_state(expander, space_words(space, state), &failure);
    return (ok || note_failure(look, &failure)) &&
           (look->merged || state == AT_START || try_decision(look));
}

static bool is_ending(const struct space *space, size_t state)
{
    uint16_t ending;
    return pack_decision(&space->pack, space_words(space, state), &ending) == NONE;
}

static bool look_at_all(struct look *look)
{
    struct space *space = look->space;
    bool ok = look_at(look, AT_START);
    for (size_t state = 0; ok && state < space->count; state++)
        ok = is_ending(space, state) || look_at(look, state);
    return ok;
}

/* The message's own "FILE:LINE: " becomes the problem's. */
static const char *split(const struct scenario *scenario, const char *text, int *line)
{
    size_t length = strlen(scenario->file);
    char *end;
    *line = 0;
    if (strncmp(text, scenario->file, length) != 0 || text[length] != ':')
        return text;
    long number = strtol(text + length + 1, &end, 10);
    if (end == text + length + 1 || end[0] != ':' || end[1] != ' ')
        return text;
    *line = (int)number;
    return end + 2;
}

static bool tell(struct look *look, const struct incident *incident, struct problems *problems,
                 struct err *err)
{
    struct text way;
    int line;
    const char *what = split(look->scenario, incident->what.text, &line);
    text_init(&way);
    bool ok = true;
    if (incident->state == AT_START)
        text_add(&way, "the start");
    else if (incident->action == NOWHERE)
        ok = way_text_add(look->space, incident->state, &way, err);
    else
        ok = way_text_add_through(look->space, incident->state, incident->action, &way, err);
    ok = ok && text_ok(&way, err);
    if (ok)
        problems_add(problems, SEVERITY_ERROR, look->scenario->file, line, incident->code,
                     "%s; it happens after: %s", what, way.at);
    text_destroy(&way);
    return ok;
}

static bool is_needed(const struct space *space, bool merged)
{
    const struct scenario *scenario = space->pack.scenario;
    bool needed = space->failed != NO_STATE || (!merged && scenario->dynamic_count > 0);
    for (size_t v = 0; v < scenario->variable_count && !merged; v++)
        needed = needed || space->expander.probe.held[v] != 0;
    return needed;
}

bool incidents_tell(struct space *space, bool merged, struct problems *problems, struct err *err)
{
    struct look look = {.space = space, .scenario = space->pack.scenario, .merged = merged};
    if (!is_needed(space, merged))
        return true;
    space->expander.probe.see = merged ? NULL : see;
    space->expander.probe.see_self = &look;
    bool ok = look_at_all(&look);
    space->expander.probe.see = NULL;
    if (!ok)
        *err = look.err;
    for (size_t i = 0; ok && i < look.count; i++)
        ok = tell(&look, &look.at[i], problems, err);
    free(look.at);
    return ok;
}
