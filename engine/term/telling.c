/* telling.c: one pass over the events serves the conversation, the story so far,
 * the debrief and a replay's transcript. */
#include "term/telling.h"

#include "play/view.h"

static void start_values(struct telling *telling)
{
    const struct scenario *scenario = telling->run->scenario;
    telling->then = telling->run->session;
    for (size_t v = 0; v < scenario->variable_count; v++)
        telling->then.values[v] = scenario->variables[v].start;
    telling->next = telling->move = 0;
}

void telling_begin(struct telling *telling, const struct run *run)
{
    telling->run = run;
    start_values(telling);
}

static void pass(struct telling *telling, const struct event *event)
{
    if (event->kind == EVENT_CHANGED)
        telling->then.values[event->index] = event->value;
    telling->next++;
}

void telling_skip(struct telling *telling, size_t to)
{
    if (to < telling->next)
        start_values(telling);
    while (telling->next < to)
        pass(telling, &telling->run->events.at[telling->next]);
    while (telling->move < telling->run->journal.count && telling->run->ends[telling->move] < to)
        telling->move++;
}

bool telling_text(const struct telling *telling, const struct template *template, struct text *text,
                  struct err *err)
{
    return view_text(&telling->then, template, text, err) && text_ok(text, err);
}

static enum style style_of(const struct line *line)
{
    if (line->person == PERSON_NARRATOR)
        return STYLE_QUIET;
    if (line->person == PERSON_YOU)
        return STYLE_OWN;
    switch (line->mood) {
    case MOOD_HAPPY:
    case MOOD_RELIEVED:
        return STYLE_WARM;
    case MOOD_NEUTRAL:
    case MOOD_SURPRISED:
        return STYLE_COOL;
    case MOOD_WORRIED:
    case MOOD_SAD:
        return STYLE_TENSE;
    case MOOD_ANNOYED:
    case MOOD_FURIOUS:
        return STYLE_HEATED;
    }
    return STYLE_PLAIN;
}

void telling_lead(const struct telling *telling, const struct line *line, struct text *text)
{
    bool mood = line->mood != MOOD_NEUTRAL, narrator = line->person == PERSON_NARRATOR;
    if (line->person == PERSON_YOU)
        text_add(text, "You");
    else if (!narrator)
        text_add(text, telling->run->scenario->people[line->person].name);
    if (mood || line->direction != NULL) {
        text_addf(text, "%s(%s", narrator ? "" : " ", mood ? mood_name(line->mood) : "");
        text_addf(text, "%s%s)", mood && line->direction != NULL ? ", " : "",
                  line->direction == NULL ? "" : line->direction);
        text_add(text, narrator ? " " : "");
    }
    text_add(text, narrator ? "" : ": ");
}

static bool tell_line(struct telling *telling, struct talk *talk, const struct event *event,
                      struct text *lead, struct text *body, struct err *err)
{
    const struct line *line = &telling->run->scenario->lines[event->index];
    telling_lead(telling, line, lead);
    if (!telling_text(telling, &line->text, body, err) || !text_ok(lead, err))
        return false;
    talk_speech(talk, style_of(line), text_string(lead), text_string(body));
    return true;
}

static bool tell_reply(struct telling *telling, struct talk *talk, const struct event *event,
                       struct text *body, struct err *err)
{
    const struct scenario *scenario = telling->run->scenario;
    const struct decision *decision = &scenario->decisions[event->decision];
    const char *lead = "You: ";
    if (!telling_text(telling, &scenario->replies[event->index].text, body, err))
        return false;
    if (event->kind == EVENT_SILENCE)
        lead = "Time runs out. ";
    else if (event->kind == EVENT_SORTED) {
        lead = "You sort: ";
        text_addf(body, " – %s", decision->groups[event->value]);
    } else if (decision->kind == DECISION_PICK)
        lead = "You pick: ";
    talk_speech(talk, STYLE_OWN, lead, text_string(body));
    return text_ok(body, err);
}

static void tell(struct telling *telling, struct talk *talk, const struct event *event)
{
    struct text lead, body;
    struct err err;
    bool ok = true;
    text_init(&lead);
    text_init(&body);
    if (event->kind == EVENT_LINE)
        ok = tell_line(telling, talk, event, &lead, &body, &err);
    else if (telling_is_answer(event))
        ok = tell_reply(telling, talk, event, &body, &err);
    else if (event->kind == EVENT_SCENE)
        talk_gap(talk);
    if (!ok)
        talk_fail(talk, &err);
    text_destroy(&lead);
    text_destroy(&body);
}

void telling_one(struct telling *telling, struct talk *talk)
{
    const struct event *event = &telling->run->events.at[telling->next];
    tell(telling, talk, event);
    pass(telling, event);
}

/* Picking nothing causes no event of its own. */
static void tell_empty_picks(struct telling *telling, struct talk *talk)
{
    const struct run *run = telling->run;
    for (; telling->move < run->journal.count && run->ends[telling->move] <= telling->next;
         telling->move++) {
        const struct move *move = &run->journal.moves[telling->move];
        if (move->kind == MOVE_PICK && move->picked == 0)
            talk_speech(talk, STYLE_OWN, "You pick nothing.", "");
    }
}

void telling_to(struct telling *telling, struct talk *talk, size_t to)
{
    tell_empty_picks(telling, talk);
    while (telling->next < to) {
        telling_one(telling, talk);
        tell_empty_picks(telling, talk);
    }
}

bool telling_is_answer(const struct event *event)
{
    return event->kind == EVENT_REPLIED || event->kind == EVENT_SORTED ||
           event->kind == EVENT_SILENCE;
}
