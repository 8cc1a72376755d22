/* voice.c: what was said in a conversation is known by its number, so that the same
 * words said twice are heard twice, and a line is heard once only. */
#include "gui/voice.h"

#include <stdio.h>
#include <string.h>

/* A sentence after what is there; a voice pauses where one ends. */
static void say(struct text *text, const char *words)
{
    const char *said = text_string(text);
    if (words[0] == '\0')
        return;
    if (said[0] != '\0')
        text_add(text, strchr(".!?:;,", said[text->length - 1]) != NULL ? " " : ". ");
    text_add(text, words);
}

/* All that has this number, from the first node of it on. */
static void gather(const struct outline *outline, int live, struct text *text)
{
    for (size_t i = 0; i < outline->count; i++)
        if (outline->at[i].live == live)
            say(text, outline->at[i].text);
}

static bool is_first_of_its_number(const struct outline *outline, size_t place)
{
    for (size_t i = 0; i < place; i++)
        if (outline->at[i].live == outline->at[place].live)
            return false;
    return outline->at[place].live != LIVE_NOT;
}

void voice_news(const struct outline *before, const struct outline *now, struct text *text)
{
    struct text was, is;
    text_init(&was);
    text_init(&is);
    for (size_t i = 0; i < now->count; i++) {
        if (!is_first_of_its_number(now, i))
            continue;
        text_clear(&was);
        text_clear(&is);
        gather(before, now->at[i].live, &was);
        gather(now, now->at[i].live, &is);
        if (strcmp(text_string(&was), text_string(&is)) != 0)
            say(text, text_string(&is));
    }
    text_destroy(&was);
    text_destroy(&is);
}

void voice_target(const struct node *node, struct text *text)
{
    char role[64] = "Button.";
    switch (node->role) {
    case ROLE_BUTTON:
        break;
    case ROLE_ENTRY:
        snprintf(role, sizeof role, "Text field, %s.",
                 node->value[0] != '\0' ? "filled in" : "empty");
        break;
    case ROLE_REPLY:
        snprintf(role, sizeof role, "Reply %zu of %zu.", node->place, node->count);
        break;
    case ROLE_CHECK:
        snprintf(role, sizeof role, "%s. Check box %zu of %zu.", node->on ? "Picked" : "Not picked",
                 node->place, node->count);
        break;
    case ROLE_RADIO:
        snprintf(role, sizeof role, "%s. Choice %zu of %zu.", node->on ? "Chosen" : "Not chosen",
                 node->place, node->count);
        break;
    }
    say(text, node->text);
    say(text, role);
}

static bool is_same_context(const struct node *a, const struct node *b)
{
    return a != NULL && a->context != NULL && b->context != NULL &&
           strcmp(a->context, b->context) == 0;
}

static bool is_same_target(const struct node *a, const struct node *b)
{
    return a != NULL && action_same(a->action, b->action) && a->on == b->on &&
           strcmp(a->text, b->text) == 0;
}

void voice_change(const struct outline *before, const struct outline *now, struct text *text)
{
    bool other = strcmp(before->title, now->title) != 0;
    if (other)
        say(text, now->title);
    voice_news(before, now, text);
    const struct node *was = outline_focus(before), *is = outline_focus(now);
    if (is == NULL || (!other && is_same_target(was, is)))
        return;
    if (is->context != NULL && !is_same_context(was, is) && strcmp(is->context, now->title) != 0)
        say(text, is->context);
    voice_target(is, text);
}

void voice_speak(bool was_on, bool is_on, const struct outline *before, const struct outline *now,
                 struct text *text)
{
    struct outline nothing;
    outline_init(&nothing);
    if (was_on && is_on)
        voice_change(before, now, text);
    else if (was_on)
        say(text, "Speech off.");
    if (was_on || !is_on)
        return;
    say(text, "Speech on.");
    voice_change(&nothing, now, text);
}
