/* convert.c: a table is walked twice: once to count, once to copy; then its fields
 * are sorted, so that neither the tree nor the order of mistakes depends on Lua's
 * hashes. Recursion goes through plain tables only, and at most SCRIPT_NESTING_MAX
 * deep, which also ends a table that holds itself. */
#include "story/script/convert.h"

#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>

#include "base/utf8.h"
#include "story/script/handle.h"
#include "story/script/reader.h"

enum { SPARSE_SLACK = 16 }; /* places looked at beyond the items of a table with holes */

static int convert_at_level(lua_State *lua, int index, struct script_node *node, int level);

const char *convert_title(const struct script_node *node)
{
    return node->is_line ? "line" : node->word == NULL ? "table" : node->word->name;
}

const char *convert_text(lua_State *lua, int index, int line, bool *told)
{
    size_t length;
    const char *text = lua_tolstring(lua, index, &length);
    if (utf8_valid(text, length, NULL))
        return reader_copy(lua, text, length);
    reader_tell(lua, line, "text-encoding",
                "a text here is not whole characters (UTF-8); was one cut with string.sub or "
                "written with a \\ number?");
    *told = true;
    return "";
}

static bool tell_again(lua_State *lua, const struct handle *handle,
                       const struct script_node *holder)
{
    const char *title = convert_title(handle->node);
    if (handle->filling)
        reader_tell(lua, holder->line, "holds-itself", "this `%s` is put into itself", title);
    else
        reader_tell(
            lua, holder->line, "used-twice",
            "the `%s` declared in line %d stands in two places; write it a second time, or make it "
            "in a function",
            title, handle->node->line);
    return false;
}

static bool convert_handle(lua_State *lua, int index, const struct script_node *holder,
                           struct script_value *value, int *depth)
{
    struct handle *handle = handle_at(lua, index);
    if (handle == NULL) {
        value->told = handle_is_unknown(lua, index);
        value->type_name = value->told ? "unknown word" : "library";
        return true;
    }
    if (handle->placed || handle->filling)
        return tell_again(lua, handle, holder);
    handle->placed = true;
    value->kind = SCRIPT_NODE;
    value->node = handle->node;
    value->type_name = convert_title(handle->node);
    if (handle->depth + 1 > *depth)
        *depth = handle->depth + 1;
    return true;
}

static void convert_number(lua_State *lua, int index, struct script_value *value)
{
    int is_integer;
    value->kind = SCRIPT_NUMBER;
    value->type_name = "number";
    value->number = lua_tonumber(lua, index);
    value->integer = lua_tointegerx(lua, index, &is_integer);
    value->is_integer = is_integer != 0;
}

static void convert_plain(lua_State *lua, int index, const struct script_node *holder,
                          struct script_value *value, int level, int *depth)
{
    struct script_node *node = reader_alloc(lua, 1, sizeof *node);
    node->line = holder->line;
    node->has_body = true;
    value->kind = SCRIPT_TABLE;
    value->type_name = "table";
    value->node = node;
    int below = convert_at_level(lua, index, node, level + 1) + 1;
    if (below > *depth)
        *depth = below;
}

static bool convert_at(lua_State *lua, int index, const struct script_node *holder,
                       struct script_value *value, int level, int *depth)
{
    *value = (struct script_value){.kind = SCRIPT_OTHER, .type_name = luaL_typename(lua, index)};
    switch (lua_type(lua, index)) {
    case LUA_TNIL:
    case LUA_TNONE:
        return false;
    case LUA_TSTRING:
        value->kind = SCRIPT_TEXT;
        value->type_name = "text";
        value->text = convert_text(lua, index, holder->line, &value->told);
        return true;
    case LUA_TNUMBER:
        convert_number(lua, index, value);
        return true;
    case LUA_TBOOLEAN:
        value->kind = SCRIPT_BOOLEAN;
        value->type_name = "truth";
        value->boolean = lua_toboolean(lua, index) != 0;
        return true;
    case LUA_TTABLE:
        convert_plain(lua, index, holder, value, level, depth);
        return true;
    case LUA_TUSERDATA:
        return convert_handle(lua, index, holder, value, depth);
    default:
        return true;
    }
}

bool convert_value(lua_State *lua, int index, const struct script_node *holder,
                   struct script_value *value, int *depth)
{
    return convert_at(lua, lua_absindex(lua, index), holder, value, 0, depth);
}

struct keys {
    size_t fields, items, others;
    lua_Integer last; /* the largest of the items' numbers */
};

static struct keys count_keys(lua_State *lua, int index)
{
    struct keys keys = {0};
    for (lua_pushnil(lua); lua_next(lua, index); lua_pop(lua, 1)) {
        if (lua_type(lua, -2) == LUA_TSTRING) {
            keys.fields++;
        } else if (lua_isinteger(lua, -2) && lua_tointeger(lua, -2) >= 1) {
            keys.items++;
            if (lua_tointeger(lua, -2) > keys.last)
                keys.last = lua_tointeger(lua, -2);
        } else {
            keys.others++;
        }
    }
    sandbox_charge(lua, 4 * (keys.fields + keys.items + keys.others));
    return keys;
}

static int by_key(const void *a, const void *b)
{
    return strcmp(((const struct script_field *)a)->key, ((const struct script_field *)b)->key);
}

static void copy_field_names(lua_State *lua, int index, struct script_node *node)
{
    for (lua_pushnil(lua); lua_next(lua, index);) {
        lua_pop(lua, 1);
        size_t length;
        bool is_name = lua_type(lua, -1) == LUA_TSTRING;
        const char *key = is_name ? lua_tolstring(lua, -1, &length) : NULL;
        if (is_name && utf8_valid(key, length, NULL))
            node->fields[node->field_count++].key = reader_copy(lua, key, length);
        else if (is_name)
            reader_tell(lua, node->line, "text-encoding",
                        "the name of a field is not whole characters (UTF-8)");
    }
    if (node->field_count > 1)
        qsort(node->fields, node->field_count, sizeof *node->fields, by_key);
}

static void convert_fields(lua_State *lua, int index, struct script_node *node, size_t count,
                           int level, int *depth)
{
    node->fields = reader_alloc(lua, count, sizeof *node->fields);
    copy_field_names(lua, index, node);
    size_t kept = 0;
    for (size_t i = 0; i < node->field_count; i++) {
        struct script_field *field = &node->fields[i];
        lua_pushstring(lua, field->key);
        lua_rawget(lua, index);
        if (convert_at(lua, lua_gettop(lua), node, &field->value, level, depth))
            node->fields[kept++] = *field;
        lua_pop(lua, 1);
    }
    node->field_count = kept;
}

/* A hole is told with the item before it: that is where an author looks. */
static void tell_hole(lua_State *lua, const struct script_node *node, size_t place)
{
    const struct script_value *before =
        node->item_count == 0 ? NULL : &node->items[node->item_count - 1];
    const char *title = convert_title(node);
    if (before != NULL && before->kind == SCRIPT_NODE && before->node->line > 0)
        reader_tell(lua, before->node->line, "hole",
                    "item %zu of this `%s`, after the `%s` here, is nothing (nil); is a name "
                    "misspelt, or does a function return nothing?",
                    place, title, before->type_name);
    else
        reader_tell(lua, node->line, "hole",
                    "item %zu of this `%s` is nothing (nil); is a name misspelt, or does a "
                    "function return nothing?",
                    place, title);
}

static bool is_unknown(const struct script_value *value)
{
    return value->kind == SCRIPT_OTHER && value->told;
}

static void convert_items(lua_State *lua, int index, struct script_node *node,
                          const struct keys *keys, int level, int *depth)
{
    lua_Integer last = (lua_Integer)(2 * keys->items) + SPARSE_SLACK;
    last = keys->last < last ? keys->last : last;
    bool told = false;
    node->items = reader_alloc(lua, keys->items, sizeof *node->items);
    for (lua_Integer i = 1; i <= last; i++) {
        if (lua_rawgeti(lua, index, i) == LUA_TNIL && !told) {
            tell_hole(lua, node, (size_t)i);
            told = true;
        }
        struct script_value value;
        if (convert_at(lua, lua_gettop(lua), node, &value, level, depth) && !is_unknown(&value))
            node->items[node->item_count++] = value;
        lua_pop(lua, 1);
    }
    if (!told && last < keys->last)
        tell_hole(lua, node, (size_t)last + 1);
}

static int convert_at_level(lua_State *lua, int index, struct script_node *node, int level)
{
    int depth = 0;
    if (level > SCRIPT_NESTING_MAX)
        sandbox_stop(lua, SANDBOX_DEEP);
    luaL_checkstack(lua, 8, NULL);
    struct keys keys = count_keys(lua, index);
    if (keys.others > 0)
        reader_tell(lua, node->line, "field-name",
                    "a field of this `%s` has a name that is neither a text nor a place from 1 on",
                    convert_title(node));
    if (keys.fields > 0)
        convert_fields(lua, index, node, keys.fields, level, &depth);
    if (keys.items > 0)
        convert_items(lua, index, node, &keys, level, &depth);
    return depth;
}

int convert_table(lua_State *lua, int index, struct script_node *node)
{
    return convert_at_level(lua, lua_absindex(lua, index), node, 0);
}
