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

void complaint_error(const char *message, struct text *plain)
{
    text_add(plain, message);
}
