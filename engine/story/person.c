/* person.c: the first word of a name is how a text calls its person. */
#include "story/person.h"

#include <stdio.h>
#include <string.h>

#include "base/name.h"
#include "story/shape.h"
#include "story/vocabulary.h"

void person_tell_mood(const struct source *source, const struct script_node *node, const char *key,
                      const char *mood)
{
    struct nearest nearest;
    nearest_init(&nearest, mood);
    for (int i = 0; i < MOOD_COUNT; i++)
        nearest_offer(&nearest, mood_name((enum mood)i));
    mistake_tell(source, node, key, MISTAKE_UNKNOWN_MOOD,
                 "%s has the mood \"%.63s\", which there is not%s", mistake_name(node).text, mood,
                 mistake_hint(&nearest, "; there are: neutral happy relieved surprised worried sad "
                                        "annoyed furious")
                     .text);
}

static uint32_t read_moods(const struct source *source, const struct script_node *node,
                           uint32_t otherwise)
{
    const char *list = shape_text(node, "moods");
    uint32_t moods = 0;
    size_t length;
    if (list == NULL)
        return otherwise;
    for (const char *at = list; *(at = vocabulary_next(at, &length)) != '\0'; at += length) {
        char name[NAME_MAX_BYTES + 1];
        enum mood mood;
        snprintf(name, sizeof name, "%.*s", (int)length, at);
        if (mood_find(name, &mood))
            moods |= UINT32_C(1) << mood;
        else
            person_tell_mood(source, node, "moods", name);
    }
    return moods | UINT32_C(1) << MOOD_NEUTRAL;
}

static bool copy(struct arena *arena, const char *text, const char **kept)
{
    *kept = text == NULL ? NULL : arena_copy(arena, text, strlen(text));
    return text == NULL || *kept != NULL;
}

static void first_word_id(const char *name, char *id)
{
    char word[128];
    snprintf(word, sizeof word, "%.*s", (int)strcspn(name, " "), name);
    name_to_id(word, id);
}

static const char *given(const struct script_node *node, const char *key, const char *otherwise)
{
    const char *text = shape_text(node, key);
    return text == NULL ? otherwise : text;
}

bool person_read(const struct source *source, const struct script_node *node,
                 const struct person *known, struct arena *arena, struct person *person)
{
    char id[NAME_MAX_BYTES + 1];
    first_word_id(node->name, id);
    struct person stranger = {.id = id,
                              .name = node->name,
                              .called = node->name,
                              .role = "",
                              .moods = (UINT32_C(1) << MOOD_COUNT) - 1};
    const struct person *base = known == NULL ? &stranger : known;
    if (known == NULL && node->has_body && script_field(node, "role") == NULL)
        mistake_tell(source, node, NULL, MISTAKE_MISSING_FIELD,
                     "%s has no role; add it, for example: role = \"customer\"",
                     mistake_name(node).text);
    *person = (struct person){.moods = read_moods(source, node, base->moods), .line = node->line};
    return copy(arena, given(node, "id", base->id), &person->id) &&
           copy(arena, base->name, &person->name) &&
           copy(arena, given(node, "called", base->called), &person->called) &&
           copy(arena, given(node, "role", base->role), &person->role) &&
           copy(arena, given(node, "about", base->about), &person->about) &&
           copy(arena, given(node, "portrait", base->portrait), &person->portrait);
}
