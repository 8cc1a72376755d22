/* reference_markdown.c: the author's reference, from the vocabulary alone. */
#include "story/vocabulary.h"

#include <string.h>

#include "story/mistake.h"
#include "story/script/script.h"

static const char *type_name(enum field_type type)
{
    switch (type) {
    case FIELD_TEXT:
        return "text";
    case FIELD_TEMPLATE:
        return "text with {holes}";
    case FIELD_ID:
        return "id";
    case FIELD_NAME:
        return "name of";
    case FIELD_NAMES:
        return "names of";
    case FIELD_CONDITION:
        return "condition";
    case FIELD_WHOLE:
        return "whole number";
    case FIELD_NUMBER:
        return "number";
    case FIELD_TRUTH:
        return "true or false";
    case FIELD_CHOICE:
        return "one of";
    case FIELD_TEXTS:
        return "list of texts";
    case FIELD_TABLE:
        return "table";
    case FIELD_STATE:
        return "table of variables";
    case FIELD_NONE:
        break;
    }
    return "";
}

static void add_type(struct text *text, const struct vocabulary_field *field)
{
    text_add(text, type_name(field->type));
    if (field->refers != NULL)
        text_addf(text, " %s", field->refers);
    if (field->allowed != NULL)
        text_addf(text, ": %s", field->allowed);
    if (field->least != 0 || field->most != 0)
        text_addf(text, ", %g to %g", field->least, field->most);
}

static void add_row(struct text *text, const char *within, const struct vocabulary_field *field)
{
    text_addf(text, "| `%s%s` | ", within, field->key);
    add_type(text, field);
    text_addf(text, " | %s | %s | `%s` |\n", field->required ? "yes" : "", field->says,
              field->example);
    for (size_t i = 0; i < field->field_count; i++) {
        struct text inside;
        text_init(&inside);
        text_addf(&inside, "%s.", field->key);
        add_row(text, text_string(&inside), &field->fields[i]);
        text->failed = text->failed || inside.failed;
        text_destroy(&inside);
    }
}

/* The words in whose tables it may stand; the file that returns it. */
static void add_places(struct text *text, const struct vocabulary_word *word)
{
    const char *separator = "Stands in: ";
    if (word->returned_by != NULL)
        text_addf(text, "A file returns it: `%s`.\n", word->returned_by);
    for (size_t i = 0; i < vocabulary_count(); i++) {
        const struct vocabulary_word *container = vocabulary_word(i);
        if (!vocabulary_lists(container->items, word->name))
            continue;
        text_addf(text, "%s`%s`", separator, container->name);
        separator = ", ";
    }
    if (strcmp(separator, ", ") == 0)
        text_add(text, ".\n");
    if (word->form == SCRIPT_VALUE)
        text_add(text, "Stands in the `state` of a `scenario`.\n");
    if (word->form == SCRIPT_VOICE)
        text_add(text, "Makes a line.\n");
}

static void add_contents(struct text *text, const struct vocabulary_word *word)
{
    size_t length;
    const char *separator = "Holds, in order: ";
    for (const char *at = word->items == NULL ? "" : word->items;
         *(at = vocabulary_next(at, &length)) != '\0'; at += length) {
        text_addf(text, "%s`%.*s`", separator, (int)length, at);
        separator = ", ";
    }
    if (word->items != NULL)
        text_add(text, ".\n");
    if (word->effects)
        text_add(text, "Any further field is a variable of the state: a number adds to a meter or "
                       "a count, `true` and `false` set a flag, an option's name sets a `one_of`, "
                       "and any other text is an expression for the new value. All effects see "
                       "the values from before.\n");
}

static void add_word(struct text *text, const struct vocabulary_word *word)
{
    text_addf(text, "\n### %s\n\n%s\n\n```lua\n%s\n```\n\n", word->spoken ? "A line" : word->name,
              word->says, word->example);
    add_places(text, word);
    add_contents(text, word);
    if (word->field_count == 0)
        return;
    text_add(text, "\n| field | holds | needed | what it is | example |\n|---|---|---|---|---|\n");
    for (size_t i = 0; i < word->field_count; i++)
        add_row(text, "", &word->fields[i]);
}

static void add_library(struct text *text)
{
    const char *usage, *meaning;
    text_add(text, "\n## Lua's own functions\n\n"
                   "A file that makes its replies or scenes with a loop has these at hand and "
                   "nothing else: no files, no clock, no chance.\n\n"
                   "| written | what it does |\n|---|---|\n");
    for (size_t i = 0; script_help(i, &usage, &meaning); i++)
        text_addf(text, "| `%s` | %s |\n", usage, meaning);
}

void vocabulary_markdown(struct text *text)
{
    text_add(text, "# The words of a scenario\n\n"
                   "This page is made from the program (`understudy api --markdown`), so it says "
                   "what your version does.\n\n## Words\n");
    for (size_t i = 0; i < vocabulary_count(); i++)
        add_word(text, vocabulary_word(i));
    add_library(text);
    text_add(text, "\n## What `check` can say\n\n"
                   "| code | | what it means |\n|---|---|---|\n");
    for (int i = 0; i < MISTAKE_COUNT; i++) {
        enum mistake mistake = (enum mistake)i;
        text_addf(text, "| `%s` | %s | %s |\n", mistake_code(mistake),
                  mistake_severity(mistake) == SEVERITY_ERROR ? "error" : "warning",
                  mistake_says(mistake));
    }
}
