/* expression_scan.c: a walk over the tokens alone. It makes an unknown name an
 * error at load even where only Lua understands the expression, and keeps a
 * source from closing the brackets that the evaluator puts around it. */
#include "story/expression_scan.h"

#include <string.h>

#include "base/name.h"
#include "story/expression_token.h"

enum { OPEN_BRACKETS_MAX = 100 };

struct scan {
    const char *source; /* all of it */
    const struct variable *variables;
    size_t variable_count;
    uint64_t *reads;
    struct token token, before;
    char open[OPEN_BRACKETS_MAX]; /* the brackets that are open */
    size_t open_count, braces;
    bool in_function; /* a function literal has begun: statements may follow */
    struct err *err;
};

static bool is_library_word(const struct token *token)
{
    static const char *const words[] = {"math", "string", "table", "tostring", "tonumber", "select",
                                        "type", "ipairs", "pairs", "assert",   "error"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (token_is(token, words[i]))
            return true;
    return false;
}

/* Whether `token` declares names: those that follow it up to a sign that ends the list. */
static bool begins_names(const struct token *token)
{
    return token->kind == TOKEN_KEYWORD &&
           (token_is(token, "function") || token_is(token, "local") || token_is(token, "for"));
}

static bool continues_names(const struct token *token)
{
    return token->kind == TOKEN_NAME || token->kind == TOKEN_OPEN || token_is(token, ",") ||
           token_is(token, "function");
}

/* Declared anywhere in the source as a parameter, a local or a loop's variable.
 * Which scope it reaches is Lua's business: an author's slip there raises. */
static bool is_declared(const struct scan *scan, const struct token *name)
{
    const char *source = scan->source;
    struct token token = {0};
    bool declares = false;
    while (token_next(&source, &token, NULL) && token.kind != TOKEN_END) {
        declares = begins_names(&token) || (declares && continues_names(&token));
        if (declares && token.kind == TOKEN_NAME && token.length == name->length &&
            memcmp(token.at, name->at, name->length) == 0)
            return true;
    }
    return false;
}

static bool refuse_option(const struct scan *scan, const char *name)
{
    for (size_t v = 0; v < scan->variable_count; v++) {
        const struct variable *variable = &scan->variables[v];
        for (int32_t i = 0; variable->kind == VARIABLE_ONE_OF && i <= variable->most; i++)
            if (strcmp(variable->options[i], name) == 0)
                return !err_set(scan->err, ERR_BAD,
                                "`%s` is an option of `%s`; put it in quotation marks: %s == '%s'",
                                name, variable->name, variable->name, name);
    }
    return false;
}

static bool refuse_capitals(const struct scan *scan, const char *name)
{
    static const char *const words[] = {"and", "or", "not", "true", "false"};
    struct nearest nearest;
    nearest_init(&nearest, name);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        nearest_offer(&nearest, words[i]);
    return nearest.best != NULL && nearest.distance == 0 &&
           !err_set(scan->err, ERR_BAD, "`%s` is written in small letters: `%s`", name,
                    nearest.best);
}

static bool refuse_name(const struct scan *scan)
{
    char name[NAME_MAX_BYTES + 1];
    size_t length = scan->token.length < sizeof name ? scan->token.length : sizeof name - 1;
    memcpy(name, scan->token.at, length);
    name[length] = '\0';
    if (refuse_option(scan, name) || refuse_capitals(scan, name))
        return false;
    struct nearest nearest;
    nearest_init(&nearest, name);
    for (size_t v = 0; v < scan->variable_count; v++)
        nearest_offer(&nearest, scan->variables[v].name);
    if (nearest.best != NULL)
        return err_set(scan->err, ERR_BAD, "unknown variable `%s`; did you mean `%s`?", name,
                       nearest.best);
    return err_set(scan->err, ERR_BAD,
                   "unknown variable `%s`; declare it in the scenario's `state`", name);
}

/* A field's name, a method's, a label's or a key of a table is not a variable. */
static bool names_a_part(const struct scan *scan)
{
    const char *behind = scan->token.at + scan->token.length;
    struct token next = {0};
    if (scan->braces > 0 && token_next(&behind, &next, NULL) && token_is(&next, "="))
        return true;
    return token_is(&scan->before, ".") || token_is(&scan->before, ":") ||
           token_is(&scan->before, "::") || token_is(&scan->before, "goto");
}

static bool check_name(const struct scan *scan)
{
    if (names_a_part(scan))
        return true;
    for (size_t v = 0; v < scan->variable_count; v++)
        if (token_is(&scan->token, scan->variables[v].name)) {
            *scan->reads |= UINT64_C(1) << v;
            return true;
        }
    if (is_library_word(&scan->token) || (scan->in_function && is_declared(scan, &scan->token)))
        return true;
    return refuse_name(scan);
}

static bool open_bracket(struct scan *scan, char closing)
{
    if (scan->open_count == OPEN_BRACKETS_MAX)
        return err_set(scan->err, ERR_BAD, "more than %d brackets are open at once; split it up",
                       OPEN_BRACKETS_MAX);
    scan->open[scan->open_count++] = closing;
    if (closing == '}')
        scan->braces++;
    return true;
}

static bool close_bracket(struct scan *scan, char closing)
{
    if (scan->open_count == 0)
        return err_set(scan->err, ERR_BAD, "the bracket %c closes nothing", closing);
    char expected = scan->open[--scan->open_count];
    if (closing == '}')
        scan->braces--;
    if (expected != closing)
        return err_set(scan->err, ERR_BAD, "the bracket %c stands where %c is expected", closing,
                       expected);
    return true;
}

static bool check_bracket(struct scan *scan)
{
    static const char opening[] = "([{", closing[] = ")]}";
    if (scan->token.length != 1)
        return true;
    const char *at = strchr(opening, *scan->token.at);
    if (at != NULL)
        return open_bracket(scan, closing[at - opening]);
    return strchr(closing, *scan->token.at) == NULL || close_bracket(scan, *scan->token.at);
}

/* Statements belong into functions; "=" also into tables. */
static bool check_statement(const struct scan *scan)
{
    const struct token *token = &scan->token;
    if (scan->in_function)
        return true;
    if (token_is(token, "=") && scan->braces == 0)
        return err_set(scan->err, ERR_BAD, "= does not compare; write == for \"is equal\"");
    if (token->kind == TOKEN_KEYWORD && !token_is(token, "nil"))
        return err_set(scan->err, ERR_BAD,
                       "`%.*s` cannot stand in an expression, which is one value: write the "
                       "condition alone, and join conditions with `and` and `or`",
                       (int)token->length, token->at);
    return true;
}

static bool check_token(struct scan *scan)
{
    if (token_is(&scan->token, "function"))
        scan->in_function = true;
    if (scan->token.kind == TOKEN_NAME)
        return check_name(scan);
    if (scan->token.kind == TOKEN_OPEN || scan->token.kind == TOKEN_CLOSE ||
        scan->token.kind == TOKEN_SIGN)
        return check_bracket(scan) && check_statement(scan);
    return check_statement(scan);
}

bool expression_scan(const char *source, const struct variable *variables, size_t variable_count,
                     uint64_t *reads, struct err *err)
{
    struct scan scan = {.source = source,
                        .variables = variables,
                        .variable_count = variable_count,
                        .reads = reads,
                        .err = err};
    *reads = 0;
    const char *at = source;
    do {
        scan.before = scan.token;
        if (!token_next(&at, &scan.token, err) || !check_token(&scan))
            return false;
    } while (scan.token.kind != TOKEN_END);
    if (scan.open_count > 0)
        return err_set(err, ERR_BAD, "a bracket is never closed: %c is missing",
                       scan.open[scan.open_count - 1]);
    return true;
}
