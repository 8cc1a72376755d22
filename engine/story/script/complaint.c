/* complaint.c: tables of Lua's phrases. What is not in them stands as Lua says it:
 * a plain word too little is better than a wrong one. */
#include "story/script/complaint.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

enum { NEAR_BYTES = 40 }; /* of the text that is shown as the place */

/* The parts of "WHAT near 'TOKEN'"; token is NULL when there is none. */
struct parts {
    const char *what;
    size_t what_length;
    const char *token;
    size_t token_length;
};

static struct parts split(const char *message)
{
    struct parts parts = {message, strlen(message), NULL, 0};
    const char *near = strstr(message, " near ");
    if (near == NULL)
        return parts;
    parts.what_length = (size_t)(near - message);
    parts.token = near + strlen(" near ");
    parts.token_length = strlen(parts.token);
    if (parts.token_length >= 2 && parts.token[0] == '\'') {
        parts.token++;
        parts.token_length -= parts.token[parts.token_length - 2] == '\'' ? 2u : 1u;
    }
    return parts;
}

static bool is_end(const struct parts *parts)
{
    return parts->token == NULL || strncmp(parts->token, "<eof>", 5) == 0;
}

static void add_token(const struct parts *parts, struct text *plain)
{
    size_t length = parts->token_length;
    if (is_end(parts)) {
        text_add(plain, "the end");
        return;
    }
    text_add(plain, "`");
    if (length > NEAR_BYTES)
        length = utf8_cut(parts->token, NEAR_BYTES);
    text_add_bytes(plain, parts->token, length);
    text_add(plain, length < parts->token_length ? "…`" : "`");
}

/* "'}' expected (to close '{' at line 3)": the usual cause is a comma left out. */
static bool add_unclosed(const struct parts *parts, struct text *plain)
{
    const char *close = strstr(parts->what, " expected (to close '");
    if (close == NULL || parts->what[0] != '\'')
        return false;
    const char *open = close + strlen(" expected (to close '");
    const char *line = strstr(open, " at line ");
    if (line == NULL)
        return false;
    size_t open_length = (size_t)(line - open) - 1;
    long number = strtol(line + strlen(" at line "), NULL, 10);
    size_t close_length = (size_t)(close - parts->what) - 2;
    bool at_end = is_end(parts);
    if (!at_end) {
        bool in_table = open_length == 1 && *open == '{';
        text_add(plain, in_table ? "a comma is missing before " : "something is missing before ");
        add_token(parts, plain);
        text_add(plain, ", or ");
    }
    text_addf(plain, "the `%.*s` that closes the `%.*s` of line %ld%s", (int)close_length,
              parts->what + 1, (int)open_length, open, number, at_end ? " is missing" : "");
    return true;
}

struct phrase {
    const char *starts;         /* Lua's words */
    const char *before, *after; /* ours, around the token; after NULL: no token */
};

static bool add_phrase(const struct phrase *phrases, size_t count, const struct parts *parts,
                       struct text *plain)
{
    for (size_t i = 0; i < count; i++) {
        if (strncmp(parts->what, phrases[i].starts, strlen(phrases[i].starts)) != 0)
            continue;
        text_add(plain, phrases[i].before);
        if (phrases[i].after == NULL)
            return true;
        add_token(parts, plain);
        text_add(plain, phrases[i].after);
        return true;
    }
    return false;
}

void complaint_syntax(const char *message, struct text *plain)
{
    static const struct phrase phrases[] = {
        {"unexpected symbol", "", " cannot stand here; is a value or a word missing before it?"},
        {"syntax error", "", " cannot stand here; is an `=`, a bracket or a comma missing?"},
        {"unfinished string", "the closing quote is missing of ",
         "; a text over several lines stands in [[ and ]]"},
        {"unfinished long string", "the ]] that closes a text is missing", NULL},
        {"unfinished long comment", "the ]] that closes a comment is missing", NULL},
        {"<eof> expected", "",
         " is too much: is there an `end` or a bracket too many above, or "
         "something behind the `return`?"},
        {"<name> expected", "a name is missing before ", ""},
        {"function arguments expected", "what is said or given is missing before ", ""},
        {"malformed number", "", " is neither a number nor a name"},
        {"invalid escape sequence", "", " is not known; a backslash itself is written \\\\"},
        {"'=' expected", "an `=` is missing before ", "; or is a bracket or quote missing above?"},
        {"'=' or 'in' expected", "an `=` or `in` is missing before ", ""},
        {"'}' expected", "a comma or a `}` is missing before ", ""},
        {"')' expected", "a `)` is missing before ", ""},
        {"'then' expected", "`then` is missing before ", ""},
        {"'do' expected", "`do` is missing before ", ""},
        {"'end' expected", "`end` is missing before ", ""},
    };
    struct parts parts = split(message);
    if (strncmp(message, "unexpected symbol near <eof>", 28) == 0)
        text_add(plain, "it ends too early; is a bracket or an `end` missing?");
    else if (add_unclosed(&parts, plain) ||
             add_phrase(phrases, sizeof phrases / sizeof *phrases, &parts, plain))
        return;
    else
        text_add(plain, message);
}

struct shown {
    const char *type, *words;
};

/* "nil" → "nothing (nil)"; a type that is not Lua's own stands as it is. */
static void add_type(const char *type, size_t length, struct text *plain)
{
    static const struct shown types[] = {
        {"nil", "nothing (nil)"},
        {"string", "a text"},
        {"number", "a number"},
        {"table", "a table"},
        {"boolean", "true or false"},
        {"function", "a function"},
        {"node", "something declared by a word"},
        {"speaker", "somebody who speaks"},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (strlen(types[i].type) == length && memcmp(types[i].type, type, length) == 0) {
            text_add(plain, types[i].words);
            return;
        }
    }
    text_add(plain, "an ");
    text_add_bytes(plain, type, length);
}

/* "(local 'x')" behind the type, or nothing there. */
static void add_name(const char *behind, struct text *plain)
{
    const char *name = strchr(behind, '\'');
    const char *end = name == NULL ? NULL : strchr(name + 1, '\'');
    if (end == NULL || strncmp(name, "'?'", 3) == 0) {
        text_add(plain, "a value here");
        return;
    }
    text_add(plain, "`");
    text_add_bytes(plain, name + 1, (size_t)(end - name) - 1);
    text_add(plain, "`");
}

/* "attempt to VERB a TYPE value (local 'x')" */
static bool add_attempt(const char *message, const char *verb, const char *cannot,
                        struct text *plain)
{
    if (strncmp(message, verb, strlen(verb)) != 0)
        return false;
    const char *type = message + strlen(verb);
    const char *end = strstr(type, " value");
    if (end == NULL)
        return false;
    add_name(end, plain);
    text_add(plain, " is ");
    add_type(type, (size_t)(end - type), plain);
    text_addf(plain, ", which cannot be %s", cannot);
    return true;
}

/* "attempt to compare TYPE with TYPE", "attempt to compare two TYPE values" */
static bool add_comparison(const char *message, struct text *plain)
{
    static const char compare[] = "attempt to compare ";
    if (strncmp(message, compare, sizeof compare - 1) != 0)
        return false;
    const char *left = message + sizeof compare - 1;
    const char *with = strstr(left, " with ");
    text_add(plain, "a comparison by size needs two numbers or two texts, not ");
    if (with != NULL) {
        add_type(left, (size_t)(with - left), plain);
        text_add(plain, " and ");
        add_type(with + strlen(" with "), strlen(with) - strlen(" with "), plain);
    } else {
        text_add(plain, left);
    }
    return true;
}

void complaint_error(const char *message, struct text *plain)
{
    static const struct {
        const char *verb, *cannot;
    } attempts[] = {
        {"attempt to call a ", "called; is a comma or a quote missing?"},
        {"attempt to index a ", "looked into with a dot, a colon or [ ]"},
        {"attempt to perform arithmetic on a ", "reckoned with"},
        {"attempt to concatenate a ", "joined to a text with .."},
        {"attempt to get length of a ", "measured with #"},
    };
    for (size_t i = 0; i < sizeof attempts / sizeof *attempts; i++)
        if (add_attempt(message, attempts[i].verb, attempts[i].cannot, plain))
            return;
    if (!add_comparison(message, plain))
        text_add(plain, message);
}
