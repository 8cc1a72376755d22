/* source.c: Lua's lexical rules, enough of them to see every token. Where the text
 * breaks these rules looking ends without a word: Lua's parser stops at the same
 * place, and says why.
 *
 * Bounds: Lua's parser looks each name up among all locals in reach, walks the list
 * of labels for each goto, and keeps a file's numbers in a hash table without a
 * seed. Each is quick in a real file, and could be made slow by a hostile one; no
 * hook runs there, so they are bounded here.
 *
 * Lines: within { }, Lua reads one token ahead before it notes the line of a call,
 * so name [[…]] gets the line where the text ends. */
#include "story/script/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "story/script/script.h"

enum {
    NESTING_MAX = 150, /* brackets and blocks; Lua's own limit is 200 */
    NUMERALS_MAX = 10000,
    LABELS_MAX = 1000,     /* and gotos */
    LOCALS_MAX = 200,      /* of one function: Lua's limit */
    LOOKUPS_MAX = 60000000 /* comparisons of names while parsing */
};

struct source_place {
    int reported, line;
    const char *name; /* borrowed from the text */
    size_t length;
};

enum token { TOKEN_END, TOKEN_NAME, TOKEN_NUMBER, TOKEN_TEXT, TOKEN_OTHER, TOKEN_BAD };

struct scan {
    struct source *source;
    const char *at, *end;
    int line;
    const char *start; /* of the token */
    int start_line;
    char open[NESTING_MAX]; /* '(' '[' '{', 'f'unction, 'b'lock, 'r'epeat */
    size_t depth, functions;
    long numerals, labels, lookups;
    /* a name that may be called with the next token */
    const char *called;
    size_t called_length;
    int called_line;
    bool after_dot;
};

static bool mistake(struct scan *scan, int line, const char *code, const char *text)
{
    scan->source->line = line;
    scan->source->code = code;
    snprintf(scan->source->mistake, sizeof scan->source->mistake, "%s", text);
    return false;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_name_byte(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static char peek(const struct scan *scan, size_t ahead)
{
    return (size_t)(scan->end - scan->at) > ahead ? scan->at[ahead] : '\0';
}

static void step(struct scan *scan)
{
    if (*scan->at == '\n')
        scan->line++;
    scan->at++;
}

/* At a '[': the level of a long bracket, or -1 when it is none. */
static int long_level(const struct scan *scan)
{
    size_t level = 0;
    while (peek(scan, level + 1) == '=')
        level++;
    return peek(scan, level + 1) == '[' && level < SCRIPT_SOURCE_MAX ? (int)level : -1;
}

static bool skip_long(struct scan *scan, int level)
{
    for (scan->at += level + 2; scan->at < scan->end; step(scan)) {
        int i = 0;
        if (*scan->at != ']')
            continue;
        while (i < level && peek(scan, (size_t)i + 1) == '=')
            i++;
        if (i == level && peek(scan, (size_t)level + 1) == ']') {
            scan->at += level + 2;
            return true;
        }
    }
    return false;
}

/* Behind a backslash: does it write a NUL? \0 \00 \000 \x00 \u{0} */
static bool is_nul(const struct scan *scan)
{
    size_t i = 0;
    if (peek(scan, 0) == 'x')
        return peek(scan, 1) == '0' && peek(scan, 2) == '0';
    if (peek(scan, 0) == 'u') {
        for (i = 2; peek(scan, i) == '0';)
            i++;
        return i > 2 && peek(scan, 1) == '{' && peek(scan, i) == '}';
    }
    while (i < 3 && peek(scan, i) == '0')
        i++;
    return i > 0 && (i == 3 || !is_digit(peek(scan, i)));
}

static enum token skip_short(struct scan *scan)
{
    char quote = *scan->at++;
    while (scan->at < scan->end && *scan->at != quote) {
        if (*scan->at == '\n')
            return TOKEN_BAD;
        if (*scan->at++ != '\\')
            continue;
        if (is_nul(scan)) {
            mistake(scan, scan->line, "text-encoding", "a text cannot hold the character 0");
            return TOKEN_BAD;
        }
        if (peek(scan, 0) == 'z')
            for (scan->at++; peek(scan, 0) != '\0' && strchr(" \t\r\n\f\v", *scan->at) != NULL;)
                step(scan);
        else if (peek(scan, 0) == '\r' && peek(scan, 1) == '\n')
            scan->at++, step(scan);
        else if (scan->at < scan->end)
            step(scan);
    }
    if (scan->at == scan->end)
        return TOKEN_BAD;
    scan->at++;
    return TOKEN_TEXT;
}

/* Blanks and comments; false when a comment does not end. */
static bool skip_blank(struct scan *scan)
{
    while (scan->at < scan->end) {
        if (strchr(" \t\r\n\f\v", *scan->at) != NULL) {
            step(scan);
        } else if (*scan->at == '-' && peek(scan, 1) == '-') {
            scan->at += 2;
            int level = peek(scan, 0) == '[' ? long_level(scan) : -1;
            if (level >= 0 && !skip_long(scan, level))
                return false;
            while (level < 0 && scan->at < scan->end && *scan->at != '\n')
                scan->at++;
        } else {
            break;
        }
    }
    return true;
}

static enum token next(struct scan *scan)
{
    if (!skip_blank(scan))
        return TOKEN_BAD;
    scan->start = scan->at;
    scan->start_line = scan->line;
    if (scan->at == scan->end)
        return TOKEN_END;
    char c = *scan->at;
    if (c == '"' || c == '\'')
        return skip_short(scan);
    if (c == '[' && long_level(scan) >= 0)
        return skip_long(scan, long_level(scan)) ? TOKEN_TEXT : TOKEN_BAD;
    bool is_number = is_digit(c) || (c == '.' && is_digit(peek(scan, 1)));
    if (!is_number && !is_name_byte(c)) {
        scan->at++;
        return TOKEN_OTHER;
    }
    while (is_name_byte(peek(scan, 0)) || (is_number && peek(scan, 0) == '.'))
        scan->at++;
    return is_number ? TOKEN_NUMBER : TOKEN_NAME;
}

static bool is_word(const struct scan *scan, const char *word)
{
    size_t length = strlen(word);
    return (size_t)(scan->at - scan->start) == length && memcmp(scan->start, word, length) == 0;
}

static bool open_bracket(struct scan *scan, char kind)
{
    if (scan->depth == NESTING_MAX)
        return mistake(scan, scan->start_line, "too-deep",
                       "brackets and blocks nest too deep here; is one above not closed?");
    scan->open[scan->depth++] = kind;
    scan->functions += kind == 'f';
    return true;
}

static bool close_bracket(struct scan *scan, const char *kinds)
{
    if (scan->depth == 0 || strchr(kinds, scan->open[scan->depth - 1]) == NULL)
        return false;
    scan->functions -= scan->open[--scan->depth] == 'f';
    return true;
}

static bool count_label(struct scan *scan)
{
    return ++scan->labels <= LABELS_MAX ||
           mistake(scan, scan->start_line, "too-large", "the file has too many labels and gotos");
}

static bool see_name(struct scan *scan)
{
    scan->lookups += LOCALS_MAX * (1 + (long)scan->functions);
    if (scan->lookups > LOOKUPS_MAX)
        return mistake(scan, scan->start_line, "too-large",
                       "the file has too many names in functions within functions; split it");
    if (is_word(scan, "function"))
        return open_bracket(scan, 'f');
    if (is_word(scan, "do") || is_word(scan, "if"))
        return open_bracket(scan, 'b');
    if (is_word(scan, "repeat"))
        return open_bracket(scan, 'r');
    if (is_word(scan, "end"))
        return close_bracket(scan, "fb");
    if (is_word(scan, "until"))
        return close_bracket(scan, "r");
    if (is_word(scan, "goto"))
        return count_label(scan);
    scan->called = scan->after_dot ? NULL : scan->start;
    scan->called_length = (size_t)(scan->at - scan->start);
    scan->called_line = scan->start_line;
    return true;
}

static bool see_other(struct scan *scan)
{
    switch (*scan->start) {
    case '(':
    case '[':
    case '{':
        return open_bracket(scan, *scan->start);
    case ')':
        return close_bracket(scan, "(");
    case ']':
        return close_bracket(scan, "[");
    case '}':
        return close_bracket(scan, "{");
    case ':':
        return peek(scan, 0) != ':' || count_label(scan);
    default:
        return true;
    }
}

static bool see_text(struct scan *scan)
{
    if (scan->at - scan->start <= SCRIPT_TEXT_MAX)
        return true;
    char text[96];
    snprintf(text, sizeof text, "a text has at most %d bytes; split this one", SCRIPT_TEXT_MAX);
    return mistake(scan, scan->start_line, "text-limit", text);
}

/* A name and, within { }, what it is called with, when that ends on another line. */
static bool add_place(struct scan *scan, struct err *err)
{
    struct source *source = scan->source;
    if (!mem_grow(&source->places, &source->place_capacity, source->place_count,
                  sizeof *source->places, err))
        return false;
    source->places[source->place_count++] =
        (struct source_place){scan->line, scan->called_line, scan->called, scan->called_length};
    return true;
}

static bool is_argument(const struct scan *scan, enum token token)
{
    return token == TOKEN_TEXT || (token == TOKEN_OTHER && strchr("({", *scan->start) != NULL);
}

static bool see(struct scan *scan, enum token token)
{
    switch (token) {
    case TOKEN_NAME:
        return see_name(scan);
    case TOKEN_NUMBER:
        return ++scan->numerals <= NUMERALS_MAX ||
               mistake(scan, scan->start_line, "too-large", "the file has too many numbers");
    case TOKEN_TEXT:
        return see_text(scan);
    case TOKEN_OTHER:
        return see_other(scan);
    case TOKEN_END:
    case TOKEN_BAD:
        break;
    }
    return false;
}

/* False only when memory is short. */
static bool look_through(struct scan *scan, struct err *err)
{
    for (;;) {
        enum token token = next(scan);
        bool in_braces = scan->depth > 0 && scan->open[scan->depth - 1] == '{';
        if (scan->called != NULL && in_braces && is_argument(scan, token) &&
            scan->line != scan->called_line && !add_place(scan, err))
            return false;
        scan->called = NULL;
        if (!see(scan, token))
            return true;
        scan->after_dot = token == TOKEN_OTHER && (*scan->start == '.' || *scan->start == ':');
    }
}

static int line_of(const char *text, size_t offset)
{
    int line = 1;
    for (size_t i = 0; i < offset; i++)
        line += text[i] == '\n';
    return line;
}

/* Whether it is text at all, and not too much. */
static bool is_text(struct scan *scan)
{
    struct source *source = scan->source;
    size_t bad;
    if (source->length > 0 && source->text[0] == '\x1b')
        return mistake(scan, 0, "not-text",
                       "this is a compiled Lua program; only the text of one can be read");
    if (source->length > SCRIPT_SOURCE_MAX)
        return mistake(scan, 0, "too-large",
                       "the file is larger than 512 KiB; split it into several");
    if (utf8_valid(source->text, source->length, &bad))
        return true;
    return mistake(scan, line_of(source->text, bad), "text-encoding",
                   source->text[bad] == '\0'
                       ? "a character 0 stands here; a file is text without one"
                       : "this is not UTF-8; save the file with that encoding");
}

bool source_init(struct source *source, const char *text, size_t length, struct err *err)
{
    bool marked = length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0;
    *source = (struct source){.text = text + (marked ? 3 : 0), .length = length - (marked ? 3 : 0)};
    struct scan scan = {
        .source = source, .at = source->text, .end = source->text + source->length, .line = 1};
    if (!is_text(&scan) || look_through(&scan, err))
        return true;
    source_destroy(source);
    return false;
}

void source_destroy(struct source *source)
{
    free(source->places);
    source->places = NULL;
    source->place_count = source->place_capacity = 0;
}

/* The places are in the order of their lines, no two at the same: each covers the
 * end of a line. */
int source_line(const struct source *source, int reported, const char *name)
{
    size_t from = 0, to = source->place_count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (source->places[middle].reported < reported)
            from = middle + 1;
        else
            to = middle;
    }
    if (from == source->place_count || source->places[from].reported != reported)
        return reported;
    const struct source_place *place = &source->places[from];
    bool same = name == NULL ||
                (strlen(name) == place->length && memcmp(name, place->name, place->length) == 0);
    return same ? place->line : reported;
}
