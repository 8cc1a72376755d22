/* reference_annotations.c: a LuaLS meta file: an editor that reads it completes
 * words and fields, and shows what they are for. Never run. */
#include "story/vocabulary.h"

#include <string.h>

#include "story/cast.h"

static const char *lua_type(enum field_type type)
{
    switch (type) {
    case FIELD_WHOLE:
        return "integer";
    case FIELD_NUMBER:
        return "number";
    case FIELD_TRUTH:
        return "boolean";
    case FIELD_TEXTS:
        return "string[]";
    case FIELD_STATE:
        return "table<string, boolean|understudy.node>";
    case FIELD_TABLE:
        return "table";
    case FIELD_NONE:
    case FIELD_TEXT:
    case FIELD_TEMPLATE:
    case FIELD_ID:
    case FIELD_NAME:
    case FIELD_NAMES:
    case FIELD_CONDITION:
    case FIELD_CHOICE:
        break;
    }
    return "string";
}

/* "\"good\"|\"mixed\"|\"bad\"" */
static void add_choices(struct text *text, const char *allowed)
{
    size_t length;
    const char *separator = "";
    for (const char *at = allowed; *(at = vocabulary_next(at, &length)) != '\0'; at += length) {
        text_addf(text, "%s\"%.*s\"", separator, (int)length, at);
        separator = "|";
    }
}

/* { overall?: integer, … } */
static void add_table(struct text *text, const struct vocabulary_field *field)
{
    text_add(text, "{ ");
    for (size_t i = 0; i < field->field_count; i++)
        text_addf(text, "%s%s%s: %s", i == 0 ? "" : ", ", field->fields[i].key,
                  field->fields[i].required ? "" : "?", lua_type(field->fields[i].type));
    text_add(text, " }");
}

static void add_field(struct text *text, const struct vocabulary_field *field)
{
    text_addf(text, "---@field %s%s ", field->key, field->required ? "" : "?");
    if (field->type == FIELD_CHOICE)
        add_choices(text, field->allowed);
    else if (field->type == FIELD_TABLE)
        add_table(text, field);
    else
        text_add(text, lua_type(field->type));
    text_addf(text, " %s\n", field->says);
}

static void add_fields(struct text *text, const struct vocabulary_word *word)
{
    text_addf(text, "---@class understudy.%s.fields\n", word->name);
    for (size_t i = 0; i < word->field_count; i++)
        add_field(text, &word->fields[i]);
    if (word->items != NULL)
        text_addf(text, "---@field [integer] any %s\n", word->items);
    if (word->effects)
        text_add(text, "---@field [string] number|boolean|string an effect on a variable\n");
    text_add(text, "\n");
}

static void add_says(struct text *text, const struct vocabulary_word *word)
{
    text_addf(text, "---%s\n---```lua\n---%s\n---```\n", word->says, word->example);
}

/* What a name gives: a node already, and a function that takes the table. */
static void add_named(struct text *text, const struct vocabulary_word *word)
{
    text_addf(text, "---@class understudy.%s: understudy.node\n", word->name);
    text_addf(text, "---@overload fun(fields: understudy.%s.fields): understudy.node\n\n",
              word->name);
    add_says(text, word);
    text_addf(text, "---@param name string\n---@return understudy.%s\nfunction %s(name) end\n\n",
              word->name, word->name);
}

static void add_plain(struct text *text, const struct vocabulary_word *word)
{
    add_says(text, word);
    text_addf(text,
              "---@param fields understudy.%s.fields\n---@return understudy.node\n"
              "function %s(fields) end\n\n",
              word->name, word->name);
}

static void add_value(struct text *text, const struct vocabulary_word *word)
{
    add_says(text, word);
    text_addf(text, "---@param ... %s\n---@return understudy.node\nfunction %s(...) end\n\n",
              vocabulary_lists(word->items, "text") ? "string" : "number", word->name);
}

static void add_speaker(struct text *text, const struct vocabulary_word *word)
{
    text_addf(text,
              "---@class understudy.%s: understudy.voice\n"
              "---@overload fun(fields: understudy.%s.fields): understudy.voice\n\n",
              word->name, word->name);
    add_says(text, word);
    text_addf(text, "---@param name string\n---@return understudy.%s\nfunction %s(name) end\n\n",
              word->name, word->name);
}

static void add_word(struct text *text, const struct vocabulary_word *word)
{
    switch (word->form) {
    case SCRIPT_NAMED:
        add_fields(text, word);
        add_named(text, word);
        break;
    case SCRIPT_PLAIN:
        add_fields(text, word);
        add_plain(text, word);
        break;
    case SCRIPT_VALUE:
        add_value(text, word);
        break;
    case SCRIPT_SPEAKER:
        add_fields(text, word);
        add_speaker(text, word);
        break;
    case SCRIPT_VOICE:
        add_says(text, word);
        text_addf(text, "---@type understudy.voice\n%s = nil\n\n", word->name);
        break;
    }
}

/* A voice says a line when called, and with a mood when a method is. */
static void add_voice(struct text *text)
{
    const struct vocabulary_word *line = vocabulary_find("line");
    add_fields(text, line);
    text_add(text, "---@class understudy.line: understudy.node\n"
                   "---@overload fun(fields: understudy.line.fields): understudy.node\n\n");
    text_addf(text, "---%s\n---@class understudy.voice: understudy.node\n", line->says);
    text_add(text, "---@overload fun(said: string): understudy.line\n");
    for (int i = 0; i < MOOD_COUNT; i++)
        text_addf(text, "---@field %s fun(self: understudy.voice, said: string): understudy.line\n",
                  mood_name((enum mood)i));
    text_add(text, "\n");
}

void vocabulary_annotations(struct text *text)
{
    text_add(text, "---@meta\n"
                   "-- The words of a scenario, for editors with the Lua language server.\n"
                   "-- Made by `understudy api --annotations`.\n\n"
                   "---@class understudy.node\n\n");
    add_voice(text);
    for (size_t i = 0; i < vocabulary_count(); i++)
        if (!vocabulary_word(i)->spoken)
            add_word(text, vocabulary_word(i));
}
