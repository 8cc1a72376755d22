/* compile_people.c: who speaks in the scenario: the two who are always there, and
 * then those whom the file names, in order. */
#include "story/compile.h"

#include <string.h>

#include "story/cast.h"
#include "story/person.h"
#include "story/shape.h"

static bool is_person(const struct script_node *node)
{
    return node->word != NULL && node->word->form == SCRIPT_SPEAKER && node->name != NULL &&
           node->name[0] != '\0';
}

static void fill_always_there(struct person *people)
{
    people[PERSON_NARRATOR] = (struct person){.id = "narrator",
                                              .name = "Narrator",
                                              .called = "the narrator",
                                              .role = "",
                                              .moods = UINT32_C(1) << MOOD_NEUTRAL};
    people[PERSON_YOU] = (struct person){.id = "you",
                                         .name = "You",
                                         .called = "you",
                                         .role = "",
                                         .moods = (UINT32_C(1) << MOOD_COUNT) - 1};
}

static void tell_unknown(struct compiler *compiler, const struct script_node *node)
{
    struct nearest nearest;
    const struct cast *cast = compiler->library->cast;
    nearest_init(&nearest, node->name);
    for (size_t i = 0; i < cast->count; i++) {
        nearest_offer(&nearest, cast->people[i].name);
        nearest_offer(&nearest, cast->people[i].id);
    }
    mistake_tell(compiler->source, node, NULL, MISTAKE_UNKNOWN_PERSON, "%s is not in cast.lua%s",
                 mistake_name(node).text,
                 mistake_hint(&nearest, "; put a table behind the name, with a role").text);
}

/* An unknown person is told, and stands in all the same, so that their lines are
 * checked. */
static void fill_person(struct compiler *compiler, const struct script_node *node,
                        struct person *person)
{
    const struct person *known = cast_find(compiler->library->cast, node->name);
    if (known == NULL && !node->has_body && !node->told)
        tell_unknown(compiler, node);
    if (!person_read(compiler->source, node, known, &compiler->scenario->arena, person))
        compile_no_memory(compiler);
}

static void tell_same_id(struct compiler *compiler, const struct script_node *node,
                         const struct person *people, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(people[i].id, people[count].id) == 0) {
            mistake_tell(compiler->source, node, NULL, MISTAKE_DUPLICATE_ID,
                         "%s has the id \"%s\", as %s has; give one of them another: id = \"…\"",
                         mistake_name(node).text, people[i].id,
                         i < PERSON_FIRST_OF_CAST ? "a word of the language" : people[i].name);
            return;
        }
}

/* In a text, {dana} is the person: the variable could not be shown. */
static void tell_same_variable(struct compiler *compiler, const struct script_node *node,
                               const char *id)
{
    if (compile_find_variable(compiler, id) != NONE)
        mistake_tell(compiler->source, node, NULL, MISTAKE_RESERVED_NAME,
                     "%s has the id \"%s\", which is a variable of the state too; rename one",
                     mistake_name(node).text, id);
}

void compile_people(struct compiler *compiler)
{
    struct scenario *scenario = compiler->scenario;
    size_t count = PERSON_FIRST_OF_CAST;
    for (const struct script_node *node = compiler->tree->first; node != NULL; node = node->next)
        count += is_person(node);
    struct person *people = compile_alloc(compiler, count, sizeof *people);
    if (people == NULL)
        return;
    fill_always_there(people);
    scenario->people = people;
    scenario->person_count = PERSON_FIRST_OF_CAST;
    for (const struct script_node *node = compiler->tree->first; node != NULL; node = node->next) {
        if (!is_person(node))
            continue;
        if (scenario->person_count == PERSON_MAX) {
            mistake_tell(compiler->source, node, NULL, MISTAKE_TOO_MANY,
                         "%s is one more than the %d people that there can be",
                         mistake_name(node).text, PERSON_MAX - PERSON_FIRST_OF_CAST);
            return;
        }
        const struct script_node **kept =
            compile_add(compiler, &compiler->people_nodes, sizeof *kept);
        if (kept == NULL)
            return;
        *kept = node;
        fill_person(compiler, node, &people[scenario->person_count]);
        if (compiler->failed)
            return;
        tell_same_id(compiler, node, people, scenario->person_count);
        tell_same_variable(compiler, node, people[scenario->person_count].id);
        scenario->person_count++;
    }
}

uint16_t compile_speaker(const struct compiler *compiler, const struct script_node *line)
{
    const struct script_node *speaker = line->speaker;
    const struct script_node *const *nodes = compiler->people_nodes.at;
    if (speaker == NULL || speaker->word == NULL)
        return NONE;
    if (speaker->word->form == SCRIPT_VOICE)
        return strcmp(speaker->word->name, "you") == 0 ? PERSON_YOU : PERSON_NARRATOR;
    for (size_t i = 0; i < compiler->people_nodes.count; i++)
        if (nodes[i] == speaker)
            return (uint16_t)(PERSON_FIRST_OF_CAST + i);
    return NONE;
}
