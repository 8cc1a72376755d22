/* locate.c: just enough of Lua's lexical rules to pass over strings, comments and
 * nested tables. A wrong guess costs a message its exact line, nothing else. */
#include "story/locate.h"

#include <stdbool.h>
#include <string.h>

struct scan {
    const char *at, *end;
    int line;
};

static bool looking_at(const struct scan *scan, const char *string)
{
    size_t length = strlen(string);
    return (size_t)(scan->end - scan->at) >= length && memcmp(scan->at, string, length) == 0;
}

static void step(struct scan *scan)
{
    if (*scan->at == '\n')
        scan->line++;
    scan->at++;
}

static void skip_to_line(struct scan *scan, int line)
{
    while (scan->at < scan->end && scan->line < line)
        step(scan);
}

/* [[…]] and [==[…]==], standing at the first bracket; false when it is none. */
static bool skip_long(struct scan *scan)
{
    const char *open = scan->at + 1;
    while (open < scan->end && *open == '=')
        open++;
    if (*scan->at != '[' || open >= scan->end || *open != '[')
        return false;
    size_t level = (size_t)(open - scan->at) - 1;
    for (scan->at = open + 1; scan->at < scan->end; step(scan)) {
        const char *close = scan->at + 1;
        if (*scan->at != ']' || (size_t)(scan->end - scan->at) < level + 2)
            continue;
        while ((size_t)(close - scan->at) <= level && *close == '=')
            close++;
        if ((size_t)(close - scan->at) == level + 1 && *close == ']') {
            scan->at = close + 1;
            return true;
        }
    }
    return true;
}

static void skip_short(struct scan *scan)
{
    char quote = *scan->at;
    for (step(scan); scan->at < scan->end && *scan->at != quote; step(scan))
        if (*scan->at == '\\' && scan->at + 1 < scan->end)
            step(scan);
    if (scan->at < scan->end)
        step(scan);
}

/* Passes over one string or comment if it stands there. */
static bool skip_literal(struct scan *scan)
{
    if (*scan->at == '"' || *scan->at == '\'') {
        skip_short(scan);
        return true;
    }
    if (looking_at(scan, "--")) {
        scan->at += 2;
        if (scan->at < scan->end && skip_long(scan))
            return true;
        while (scan->at < scan->end && *scan->at != '\n')
            step(scan);
        return true;
    }
    return *scan->at == '[' && skip_long(scan);
}

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static size_t name_length(const struct scan *scan)
{
    size_t length = 0;
    while (scan->at + length < scan->end && is_name_byte(scan->at[length]))
        length++;
    return length;
}

static bool name_is(const struct scan *scan, size_t length, const char *name)
{
    return strlen(name) == length && memcmp(scan->at, name, length) == 0;
}

/* Behind a name: blanks, then one '='. */
static bool is_assigned(const struct scan *scan, size_t name)
{
    const char *at = scan->at + name;
    while (at < scan->end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r'))
        at++;
    return at < scan->end && *at == '=' && (at + 1 == scan->end || at[1] != '=');
}

/* To the brace that opens the node's table; false when the text has none there. */
static bool enter_table(struct scan *scan, const struct script_node *node)
{
    bool at_word = node->word == NULL;
    while (scan->at < scan->end) {
        if (skip_literal(scan))
            continue;
        size_t name = name_length(scan);
        at_word = at_word || (name > 0 && name_is(scan, name, node->word->name));
        if (*scan->at == '{' && at_word) {
            step(scan);
            return true;
        }
        if (name > 0)
            scan->at += name;
        else
            step(scan);
    }
    return false;
}

/* Within a table, to behind `key =`; false at the table's end. */
static bool find_key(struct scan *scan, const char *key, size_t length)
{
    for (int depth = 1; scan->at < scan->end && depth > 0;) {
        if (skip_literal(scan))
            continue;
        size_t name = name_length(scan);
        if (name == length && name > 0 && depth == 1 && memcmp(scan->at, key, name) == 0 &&
            is_assigned(scan, name)) {
            scan->at += name;
            return true;
        }
        depth += *scan->at == '{' ? 1 : *scan->at == '}' ? -1 : 0;
        if (name > 0)
            scan->at += name;
        else
            step(scan);
    }
    return false;
}

static void enter_next_table(struct scan *scan)
{
    while (scan->at < scan->end && *scan->at != '{')
        step(scan);
    if (scan->at < scan->end)
        step(scan);
}

int locate_field(const char *text, size_t length, const struct script_node *node, const char *key)
{
    struct scan scan = {text, text + length, 1};
    int line = node->line;
    skip_to_line(&scan, node->line);
    if (key == NULL || !enter_table(&scan, node))
        return line;
    for (;;) {
        size_t part = strcspn(key, ".");
        if (!find_key(&scan, key, part))
            return line;
        line = scan.line;
        if (key[part] == '\0')
            return line;
        enter_next_table(&scan);
        key += part + 1;
    }
}
