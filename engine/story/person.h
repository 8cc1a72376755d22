/* person.h: one person's description, in the cast's file or a scenario's. */
#ifndef STORY_PERSON_H
#define STORY_PERSON_H

#include <stdbool.h>

#include "base/memory.h"
#include "story/cast.h"
#include "story/mistake.h"
#include "story/script/script.h"

/* Reads a node of the word `person` that has a name, and tells its mistakes. What
 * is not given comes from `known` (of the cast; may be NULL), whose texts are
 * copied too. False when memory is short. */
bool person_read(const struct source *source, const struct script_node *node,
                 const struct person *known, struct arena *arena, struct person *person);

/* Tells a mood that there is not, with the nearest. */
void person_tell_mood(const struct source *source, const struct script_node *node, const char *key,
                      const char *mood);

#endif
