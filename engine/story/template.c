/* template.c: one walk over the text. What stands between braces is cut out and
 * handed to the callbacks; the rest is text. Braces and quotation marks within an
 * expression are skipped as Lua would, those in a plural's forms are text. */
#include "story/template.h"

#include <string.h>

#include "base/utf8.h"
#include "story/expression.h"

enum { SHOWN = 40 }; /* bytes of a text in a message */

struct parser {
    const char *at;
    const struct template_names *names;
    struct arena *arena;
    struct template_part *parts;
    size_t count;
    char *text; /* room for all text of the source, unescaped */
    struct err *err;
};

/* One hole: from behind its brace. */
struct hole {
    const char *start, *colon, *end; /* colon NULL: no plural */
};

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void trim(const char **start, const char **end)
{
    while (*start < *end && is_space(**start))
        (*start)++;
    while (*end > *start && is_space((*end)[-1]))
        (*end)--;
}

/* Behind the text in quotation marks at `at`; at the final NUL when it is open. */
static const char *skip_quoted(const char *at)
{
    char mark = *at++;
    while (*at != '\0' && *at != mark)
        at += *at == '\\' && at[1] != '\0' ? 2 : 1;
    return *at == '\0' ? at : at + 1;
}

/* The colon or the closing brace that belongs to the hole itself, or the NUL. A
 * method's colon has to stand in brackets: {(tone:upper())}. */
static const char *skip_expression(const char *at)
{
    int open = 0;
    while (*at != '\0' && !(open == 0 && (*at == ':' || *at == '}'))) {
        if (*at == '"' || *at == '\'') {
            at = skip_quoted(at);
            continue;
        }
        if (strchr("([{", *at) != NULL)
            open++;
        if (strchr(")]}", *at) != NULL && open > 0)
            open--;
        at++;
    }
    return at;
}

static bool cut_hole(const char *start, struct hole *hole, struct err *err)
{
    hole->start = start;
    hole->colon = NULL;
    hole->end = skip_expression(start);
    if (*hole->end == ':') {
        hole->colon = hole->end;
        hole->end += strcspn(hole->end, "}");
    }
    if (*hole->end == '\0')
        return err_set(err, ERR_BAD,
                       "the brace in {%.*s is never closed; write {{ for a brace in the text",
                       (int)utf8_cut(start, strnlen(start, SHOWN)), start);
    return true;
}

static struct template_part *add_part(struct parser *parser, enum part_kind kind)
{
    struct template_part *part = &parser->parts[parser->count++];
    part->kind = kind;
    return part;
}

/* The text up to the next hole or the end, its doubled braces made single. */
static bool parse_text(struct parser *parser)
{
    char *start = parser->text;
    for (const char *at = parser->at;; at++) {
        if (*at == '\0' || (*at == '{' && at[1] != '{')) {
            parser->at = at;
            break;
        }
        if (*at == '}' && at[1] != '}')
            return err_set(parser->err, ERR_BAD,
                           "a } closes nothing; write }} for a brace in "
                           "the text");
        if (*at == '{' || *at == '}')
            at++;
        *parser->text++ = *at;
    }
    *parser->text++ = '\0';
    add_part(parser, PART_TEXT)->text = start;
    return true;
}

/* What could be a person's id: the message then speaks of people too. */
static bool could_be_person(const char *source)
{
    return source[strspn(source, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                 "0123456789_-")] == '\0';
}

static bool compile(struct parser *parser, enum part_kind kind, const char *source, uint16_t *index,
                    enum expression_type *type)
{
    int got = EXPRESSION_DYNAMIC;
    bool ok = parser->names->expression(parser->names->self, source, index, &got, parser->err);
    *type = (enum expression_type)got;
    bool person = kind == PART_EXPRESSION && could_be_person(source);
    return ok ||
           err_prefix(parser->err, "in {%.*s}%s", (int)utf8_cut(source, strnlen(source, SHOWN)),
                      source, person ? ", which is no person's id" : "");
}

/* A form of a plural, trimmed; NULL with err when memory is short. */
static const char *copy_form(struct parser *parser, const char *start, const char *end)
{
    trim(&start, &end);
    const char *form = arena_copy(parser->arena, start, (size_t)(end - start));
    if (form == NULL)
        err_memory(parser->err);
    return form;
}

static bool parse_forms(struct parser *parser, const struct hole *hole, struct template_part *part)
{
    const char *start = hole->colon + 1;
    size_t length = (size_t)(hole->end - start);
    const char *bar = memchr(start, '|', length);
    if (bar == NULL || memchr(bar + 1, '|', (size_t)(hole->end - bar - 1)) != NULL)
        return err_set(parser->err, ERR_BAD,
                       "{%.*s} needs two forms with one | between them, as in "
                       "{days: # day | # days}",
                       (int)(hole->end - hole->start), hole->start);
    part->text = copy_form(parser, start, bar);
    part->plural = copy_form(parser, bar + 1, hole->end);
    return part->text != NULL && part->plural != NULL;
}

static bool parse_plural(struct parser *parser, const struct hole *hole, const char *source)
{
    struct template_part *part = add_part(parser, PART_PLURAL);
    enum expression_type type;
    if (!parse_forms(parser, hole, part) ||
        !compile(parser, part->kind, source, &part->expression, &type))
        return false;
    if (type == EXPRESSION_TRUTH || type == EXPRESSION_CHOICE)
        return err_set(parser->err, ERR_BAD,
                       "{%s: …} chooses a form by a number, and `%s` is not one", source, source);
    return true;
}

static bool parse_value(struct parser *parser, const char *source)
{
    struct template_part *part = add_part(parser, PART_EXPRESSION);
    enum expression_type type;
    if (parser->names->person(parser->names->self, source, &part->person)) {
        part->kind = PART_PERSON;
        return true;
    }
    if (!compile(parser, part->kind, source, &part->expression, &type))
        return false;
    if (type == EXPRESSION_TRUTH)
        return err_set(parser->err, ERR_BAD,
                       "{%s} is true or false, which a text cannot show; write "
                       "{%s and 'one text' or 'another'}",
                       source, source);
    return true;
}

static bool parse_hole(struct parser *parser)
{
    struct hole hole;
    if (!cut_hole(parser->at + 1, &hole, parser->err))
        return false;
    parser->at = hole.end + 1;
    const char *start = hole.start, *end = hole.colon != NULL ? hole.colon : hole.end;
    trim(&start, &end);
    if (start == end)
        return err_set(parser->err, ERR_BAD,
                       "{%.*s} is an empty hole; write a variable, a person or an expression "
                       "between the braces, or {{ for a brace in the text",
                       (int)(hole.end - hole.start), hole.start);
    const char *source = arena_copy(parser->arena, start, (size_t)(end - start));
    if (source == NULL)
        return err_memory(parser->err);
    return hole.colon != NULL ? parse_plural(parser, &hole, source) : parse_value(parser, source);
}

/* Room for the most that the source can hold: a text around each hole. */
static bool make_room(struct parser *parser, const char *source)
{
    size_t holes = 0;
    for (const char *at = source; (at = strchr(at, '{')) != NULL; at++)
        holes++;
    parser->parts = arena_alloc(parser->arena, 2 * holes + 1, sizeof *parser->parts);
    parser->text = arena_alloc(parser->arena, strlen(source) + 1, 1);
    return (parser->parts != NULL && parser->text != NULL) || err_memory(parser->err);
}

bool template_parse(const char *source, const struct template_names *names, struct arena *arena,
                    struct template *template, struct err *err)
{
    struct parser parser = {.names = names, .arena = arena, .err = err};
    parser.at = arena_copy(arena, source, strlen(source));
    if (parser.at == NULL)
        return err_memory(err);
    template->source = parser.at;
    if (!make_room(&parser, source))
        return false;
    while (*parser.at != '\0') {
        bool is_hole = parser.at[0] == '{' && parser.at[1] != '{';
        if (!(is_hole ? parse_hole(&parser) : parse_text(&parser)))
            return false;
    }
    template->parts = parser.parts;
    template->part_count = parser.count;
    return true;
}
