/* template.h: a text with holes, parsed once and filled when a view asks.
 *
 *     "I waited {minutes} minutes, {dana}."      a variable, a person
 *     "{days: # day | # days} late"             plural forms of a count; # is the number
 *     "{promised and \"As I said\" or \"Well\"}" any expression that gives a text or number
 *     "{{" is a brace, and "}}" is one.
 * Spaces at the edges of a hole and of a plural's forms do not count. A colon
 * outside quotation marks and brackets begins the forms, so a method is called
 * in brackets. A name that is a person's id is the person. */
#ifndef STORY_TEMPLATE_H
#define STORY_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"

enum part_kind { PART_TEXT, PART_EXPRESSION, PART_PERSON, PART_PLURAL };

struct template_part {
    enum part_kind kind;
    const char *text;    /* PART_TEXT; PART_PLURAL: the singular form */
    const char *plural;  /* PART_PLURAL: the plural form; '#' stands for the number */
    uint16_t expression; /* PART_EXPRESSION, PART_PLURAL: index in the scenario */
    uint16_t person;     /* PART_PERSON: index in the scenario */
};

struct template
{
    const char *source; /* as written: the key of translations; NULL: no text */
    const struct template_part *parts;
    size_t part_count;
};

/* What the parser asks of the scenario that is being compiled. */
struct template_names {
    void *self;
    /* Compiles the source, which lives in the arena, and gives its index; false with
     * ERR_BAD or ERR_SYSTEM. `type` as in expression.h. */
    bool (*expression)(void *self, const char *source, uint16_t *index, int *type, struct err *err);
    /* The person with that id; false when there is none. */
    bool (*person)(void *self, const char *id, uint16_t *index);
};

/* Parses source into template, all of it copied into the arena. ERR_BAD says what is wrong in it:
 * an open brace, an empty hole, a plural without two forms, a truth in a hole. */
bool template_parse(const char *source, const struct template_names *names, struct arena *arena,
                    struct template *template, struct err *err);

#endif
