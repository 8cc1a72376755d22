/* script.c: reads one file: a look at the text, then Lua, then what came of it. */
#include "story/script/script.h"

#include <string.h>

#include "base/text.h"
#include "story/script/allow.h"
#include "story/script/complaint.h"
#include "story/script/convert.h"
#include "story/script/globals.h"
#include "story/script/handle.h"
#include "story/script/reader.h"
#include "story/script/speaker.h"

struct script_limits script_limits_default(void)
{
    return (struct script_limits){.memory = 32u << 20, .steps = 1000000};
}

/* The whole of a file's life in Lua. */
static int run(lua_State *lua)
{
    struct reader *reader = lua_touserdata(lua, 1);
    handle_open(lua);
    speaker_open(lua);
    globals_push(lua);
    struct sandbox_piece piece = {reader->source.text, reader->source.length};
    sandbox_load(lua, &piece, 1);
    lua_insert(lua, -2);
    lua_setupvalue(lua, -2, 1); /* _ENV, the only one of a file */
    lua_call(lua, 0, 1);
    struct script_node place = {0};
    int depth = 0;
    if (!convert_value(lua, -1, &place, &reader->tree->result, &depth))
        reader->tree->result.type_name = "nothing";
    return 0;
}

static void tell(struct reader *reader, const char *code, const char *text)
{
    problems_add(reader->problems, SEVERITY_ERROR, reader->file, reader->sandbox.line, code, "%s",
                 text);
}

static void tell_message(struct reader *reader, const char *code,
                         void (*explain)(const char *, struct text *))
{
    struct text plain;
    text_init(&plain);
    explain(reader->sandbox.message, &plain);
    if (plain.failed)
        reader->problems->failed = true;
    tell(reader, code, text_string(&plain));
    text_destroy(&plain);
}

static void tell_limit(struct reader *reader, const char *code, const char *format, size_t limit)
{
    problems_add(reader->problems, SEVERITY_ERROR, reader->file, reader->sandbox.line, code, format,
                 limit);
}

static void tell_end(struct reader *reader, enum sandbox_end end)
{
    const struct script_limits *limits = &reader->sandbox.limits;
    switch (end) {
    case SANDBOX_SYNTAX:
        tell_message(reader, "syntax", complaint_syntax);
        break;
    case SANDBOX_RAISED:
        tell_message(reader, "error", complaint_error);
        break;
    case SANDBOX_STEPS:
        tell_limit(reader, "step-limit",
                   "the file was stopped here after %zu steps; does a loop never end, or "
                   "something grow for ever?",
                   (size_t)limits->steps);
        break;
    case SANDBOX_MEMORY:
        tell_limit(reader, "memory-limit",
                   "the file was stopped here because it needs more than %zu KiB of memory; does "
                   "something grow without end?",
                   limits->memory / 1024);
        break;
    case SANDBOX_LONG_TEXT:
        tell_limit(reader, "text-limit", "a text has at most %zu bytes; this one would be longer",
                   SCRIPT_TEXT_MAX);
        break;
    case SANDBOX_DEEP:
        tell(reader, "too-deep",
             "tables, brackets or functions nest too deep here; does a table "
             "hold itself, or a function call itself?");
        break;
    case SANDBOX_DONE:
    case SANDBOX_TOLD:
    case SANDBOX_BROKEN:
        break;
    }
}

static bool execute(struct reader *reader, const struct script_limits *limits, struct err *err)
{
    if (!sandbox_init(&reader->sandbox, limits, reader, err))
        return false;
    enum sandbox_end end = sandbox_enter(&reader->sandbox, run, reader);
    sandbox_destroy(&reader->sandbox);
    if (end == SANDBOX_BROKEN)
        return err_memory(err);
    tell_end(reader, end);
    if (end != SANDBOX_DONE)
        reader->tree->result =
            (struct script_value){.kind = SCRIPT_OTHER, .type_name = "nothing", .told = true};
    return true;
}

static bool read(struct reader *reader, const char *text, size_t length,
                 const struct script_limits *limits, struct err *err)
{
    if (!source_init(&reader->source, text, length, err))
        return false;
    bool ok = true;
    reader->sandbox.line = reader->source.line;
    if (reader->source.code == NULL)
        ok = execute(reader, limits, err);
    else
        tell(reader, reader->source.code, reader->source.mistake);
    source_destroy(&reader->source);
    return ok && (!reader->problems->failed || err_memory(err));
}

bool script_read(const char *file, const char *source, size_t length,
                 const struct script_word *words, size_t word_count,
                 const struct script_limits *limits, struct script_tree *tree,
                 struct problems *problems, struct err *err)
{
    *tree = (struct script_tree){
        .result = {.kind = SCRIPT_OTHER, .type_name = "nothing", .told = true}};
    arena_init(&tree->arena);
    struct reader reader = {
        .file = file, .words = words, .word_count = word_count, .tree = tree, .problems = problems};
    if (read(&reader, source, length, limits, err))
        return true;
    script_tree_destroy(tree);
    return false;
}

void script_tree_destroy(struct script_tree *tree)
{
    arena_destroy(&tree->arena);
    *tree = (struct script_tree){0};
}

const struct script_value *script_field(const struct script_node *node, const char *key)
{
    for (size_t i = 0; i < node->field_count; i++)
        if (strcmp(node->fields[i].key, key) == 0)
            return &node->fields[i].value;
    return NULL;
}

bool script_help(size_t index, const char **usage, const char **meaning)
{
    for (size_t i = 0; i < allow_count(); i++) {
        const struct allow_library *library = allow_library(i);
        if (index < library->count) {
            *usage = library->entries[index].usage;
            *meaning = library->entries[index].meaning;
            return true;
        }
        index -= library->count;
    }
    return false;
}
