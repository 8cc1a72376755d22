/* telling.c: the same words serve the conversation, the story so far, the debrief and a
 * replay's transcript. */
#include "term/telling.h"

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

static void add_lead(const struct scenario *scenario, const struct line *line, struct text *text)
{
    bool mood = line->mood != MOOD_NEUTRAL, narrator = line->person == PERSON_NARRATOR;
    if (line->person == PERSON_YOU)
        text_add(text, "You");
    else if (!narrator)
        text_add(text, scenario->people[line->person].name);
    if (mood || line->direction != NULL) {
        text_addf(text, "%s(%s", narrator ? "" : " ", mood ? mood_name(line->mood) : "");
        text_addf(text, "%s%s)", mood && line->direction != NULL ? ", " : "",
                  line->direction == NULL ? "" : line->direction);
        text_add(text, narrator ? " " : "");
    }
    text_add(text, narrator ? "" : ": ");
}

void telling_line(struct talk *talk, const struct retelling *retelling, const struct told *told)
{
    struct text lead;
    text_init(&lead);
    add_lead(retelling->scenario, told->line, &lead);
    talk_check(talk, &lead);
    talk_speech(talk, style_of(told->line), text_string(&lead), told->text);
    text_destroy(&lead);
}

static void tell_sorted(struct talk *talk, const struct told_item *item)
{
    struct text body;
    text_init(&body);
    text_addf(&body, "%s – %s", item->text, item->group);
    talk_check(talk, &body);
    talk_speech(talk, STYLE_OWN, "You sort: ", text_string(&body));
    text_destroy(&body);
}

void telling_answer(struct talk *talk, const struct told_answer *answer)
{
    bool any = answer->points.silent || answer->given != NULL;
    if (any)
        talk_speech(talk, STYLE_OWN, answer->points.silent ? "Time runs out. " : "You: ",
                    answer->given != NULL ? answer->given : "");
    for (size_t i = 0; i < answer->item_count; i++) {
        const struct told_item *item = &answer->items[i];
        any = any || item->taken || item->group != NULL;
        if (item->group != NULL)
            tell_sorted(talk, item);
        else if (item->taken)
            talk_speech(talk, STYLE_OWN, "You pick: ", item->text);
    }
    if (!any)
        talk_speech(talk, STYLE_OWN, "You pick nothing.", "");
}

void telling_from(struct talk *talk, const struct retelling *retelling, size_t from)
{
    for (size_t i = from; i < retelling->count; i++) {
        const struct told *told = &retelling->told[i];
        if (told->opens)
            talk_gap(talk);
        if (told->line != NULL)
            telling_line(talk, retelling, told);
        else
            telling_answer(talk, &retelling->answers[told->answer]);
    }
}
