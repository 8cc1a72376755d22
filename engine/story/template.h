/* template.h: a text with holes, parsed once and filled when a view asks.
 *
 *     "I waited {minutes} minutes, {dana}."      a variable, a person
 *     "{days: # day | # days} late"             plural forms of a count; # is the number
 *     "{promised and \"As I said\" or \"Well\"}" any expression that gives a text or number
 *     "{{" is a brace. */
#ifndef STORY_TEMPLATE_H
#define STORY_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum part_kind { PART_TEXT, PART_EXPRESSION, PART_PERSON, PART_PLURAL };

struct template_part {
    enum part_kind kind;
    const char *text;      /* PART_TEXT; PART_PLURAL: the singular form */
    const char *plural;    /* PART_PLURAL: the plural form; '#' stands for the number */
    uint16_t expression;   /* PART_EXPRESSION, PART_PLURAL: index in the scenario */
    uint16_t person;       /* PART_PERSON: index in the scenario */
};

struct template {
    const char *source; /* as written: the key of translations; NULL: no text */
    const struct template_part *parts;
    size_t part_count;
};

#endif
