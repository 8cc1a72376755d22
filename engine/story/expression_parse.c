/* expression_parse.c: precedence climbing (Martin Richards, BCPL, 1979) with the
 * precedences of the Lua 5.4 manual, section 3.4.8.
 *
 * The parser knows the plain part of the language only. At the first thing
 * beyond it that may be right in Lua it gives up, and the whole is dynamic. */
#include "story/expression_parse.h"

#include <string.h>

#include "story/expression_token.h"

enum { NESTING_MAX = 60, UNARY_PRIORITY = 12 };

/* a > b is made as b < a, a <= b as not (b < a), a ~= b as not (a == b). */
static const struct operation {
    enum token_kind token;
    int priority;
    enum tree_kind tree;
    bool swapped, denied;
} operations[] = {
    {TOKEN_OR, 1, TREE_OR, false, false},          {TOKEN_AND, 2, TREE_AND, false, false},
    {TOKEN_EQUAL, 3, TREE_IS, false, false},       {TOKEN_NOT_EQUAL, 3, TREE_IS, false, true},
    {TOKEN_LESS, 3, TREE_LESS, false, false},      {TOKEN_LESS_EQUAL, 3, TREE_LESS, true, true},
    {TOKEN_GREATER, 3, TREE_LESS, true, false},    {TOKEN_GREATER_EQUAL, 3, TREE_LESS, false, true},
    {TOKEN_PLUS, 10, TREE_ADD, false, false},      {TOKEN_MINUS, 10, TREE_SUBTRACT, false, false},
    {TOKEN_STAR, 11, TREE_MULTIPLY, false, false}, {TOKEN_DIVIDE, 11, TREE_DIVIDE, false, false},
    {TOKEN_MODULO, 11, TREE_MODULO, false, false},
};

struct parser {
    struct tree *tree;
    const char *source; /* behind `token` */
    struct token token, before;
    int nesting;
    enum verdict verdict; /* why parsing stopped, when it did */
    struct err *err;
};

static uint16_t parse_above(struct parser *parser, int priority);

static uint16_t stop(struct parser *parser, enum verdict verdict)
{
    parser->verdict = verdict;
    return TREE_NONE;
}

static bool advance(struct parser *parser)
{
    parser->before = parser->token;
    return token_next(&parser->source, &parser->token, parser->err);
}

/* The node stands for the source from `start` to the token before this one. */
static uint16_t place(struct parser *parser, uint16_t node, const char *start)
{
    if (node == TREE_NONE)
        return stop(parser, VERDICT_FAILED);
    const struct token *last = &parser->before;
    parser->tree->nodes[node].at = start;
    parser->tree->nodes[node].length = (size_t)(last->at + last->length - start);
    return node;
}

static const struct operation *find_operation(enum token_kind token)
{
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
        if (operations[i].token == token)
            return &operations[i];
    return NULL;
}

static uint16_t parse_leaf(struct parser *parser, enum tree_kind kind, enum tree_type type,
                           int32_t value)
{
    if (!advance(parser))
        return stop(parser, VERDICT_FAILED);
    return place(parser, tree_leaf(parser->tree, kind, type, value, parser->err),
                 parser->before.at);
}

/* Lua would call or index what stands before such a token. */
static bool is_suffix(const struct token *token)
{
    return token->kind == TOKEN_OPEN || token->kind == TOKEN_TEXT || token->kind == TOKEN_LONG ||
           token_is(token, "{") || token_is(token, "[") || token_is(token, ".") ||
           token_is(token, ":");
}

static uint16_t refuse_suffix(struct parser *parser, uint16_t node)
{
    char what[WORDS_SIZE];
    check_describe(parser->tree, node, what);
    if (parser->token.kind == TOKEN_TEXT || parser->token.kind == TOKEN_LONG)
        err_set(parser->err, ERR_BAD, "an operator such as == is missing between %.*s and %.*s",
                (int)parser->before.length, parser->before.at, (int)parser->token.length,
                parser->token.at);
    else
        err_set(parser->err, ERR_BAD, "%s; %.*s cannot follow it", what, (int)parser->token.length,
                parser->token.at);
    return stop(parser, VERDICT_FAILED);
}

static uint16_t parse_name(struct parser *parser)
{
    const struct tree *tree = parser->tree;
    for (size_t i = 0; i < tree->variable_count; i++) {
        if (!token_is(&parser->token, tree->variables[i].name))
            continue;
        enum variable_kind kind = tree->variables[i].kind;
        enum tree_type type = kind == VARIABLE_FLAG     ? TREE_TRUTH
                              : kind == VARIABLE_ONE_OF ? TREE_CHOICE
                                                        : TREE_NUMBER;
        uint16_t node = parse_leaf(parser, TREE_VARIABLE, type, (int32_t)i);
        if (node == TREE_NONE || !is_suffix(&parser->token))
            return node;
        if (kind == VARIABLE_ONE_OF && token_is(&parser->token, ":"))
            return stop(parser, VERDICT_DYNAMIC);
        return refuse_suffix(parser, node);
    }
    return stop(parser, VERDICT_DYNAMIC);
}

/* Two values with nothing between them; Lua's own message would be about `)`. */
static uint16_t refuse_neighbour(struct parser *parser)
{
    err_set(parser->err, ERR_BAD, "an operator such as > or `and` is missing between %.*s and %.*s",
            (int)parser->before.length, parser->before.at, (int)parser->token.length,
            parser->token.at);
    return stop(parser, VERDICT_FAILED);
}

static uint16_t parse_brackets(struct parser *parser)
{
    const char *start = parser->token.at;
    if (!advance(parser))
        return stop(parser, VERDICT_FAILED);
    uint16_t node = parse_above(parser, 0);
    if (node == TREE_NONE)
        return TREE_NONE;
    if (parser->token.kind != TOKEN_CLOSE)
        return refuse_neighbour(parser);
    if (!advance(parser))
        return stop(parser, VERDICT_FAILED);
    return is_suffix(&parser->token) ? stop(parser, VERDICT_DYNAMIC) : place(parser, node, start);
}

static uint16_t refuse_gap(struct parser *parser)
{
    const struct token *before = &parser->before, *token = &parser->token;
    const char *hint =
        find_operation(token->kind) != NULL && find_operation(before->kind) != NULL
            ? "; write the name again on both sides, as in patience > 20 and patience < 50"
            : "";
    if (before->length == 0)
        err_set(parser->err, ERR_BAD, "a value is missing before %.*s", (int)token->length,
                token->at);
    else if (token->kind == TOKEN_END)
        err_set(parser->err, ERR_BAD, "a value is missing after %.*s", (int)before->length,
                before->at);
    else
        err_set(parser->err, ERR_BAD, "a value is missing between %.*s and %.*s%s",
                (int)before->length, before->at, (int)token->length, token->at, hint);
    return stop(parser, VERDICT_FAILED);
}

static uint16_t parse_value(struct parser *parser)
{
    switch (parser->token.kind) {
    case TOKEN_NAME:
        return parse_name(parser);
    case TOKEN_WHOLE:
        return parse_leaf(parser, TREE_CONSTANT, TREE_NUMBER, parser->token.value);
    case TOKEN_TRUE:
        return parse_leaf(parser, TREE_CONSTANT, TREE_TRUTH, 1);
    case TOKEN_FALSE:
        return parse_leaf(parser, TREE_CONSTANT, TREE_TRUTH, 0);
    case TOKEN_TEXT:
        return parse_leaf(parser, TREE_QUOTED, TREE_TEXT, 0);
    case TOKEN_OPEN:
        return parse_brackets(parser);
    case TOKEN_NUMERAL:
    case TOKEN_LONG:
    case TOKEN_KEYWORD:
    case TOKEN_SIGN:
        return stop(parser, VERDICT_DYNAMIC);
    case TOKEN_END:
    case TOKEN_AND:
    case TOKEN_OR:
    case TOKEN_NOT:
    case TOKEN_CLOSE:
    case TOKEN_PLUS:
    case TOKEN_MINUS:
    case TOKEN_STAR:
    case TOKEN_DIVIDE:
    case TOKEN_MODULO:
    case TOKEN_EQUAL:
    case TOKEN_NOT_EQUAL:
    case TOKEN_LESS:
    case TOKEN_LESS_EQUAL:
    case TOKEN_GREATER:
    case TOKEN_GREATER_EQUAL:
        break;
    }
    return refuse_gap(parser);
}

static uint16_t parse_unary(struct parser *parser)
{
    struct token sign = parser->token;
    if (sign.kind != TOKEN_NOT && sign.kind != TOKEN_MINUS)
        return parse_value(parser);
    if (!advance(parser))
        return stop(parser, VERDICT_FAILED);
    uint16_t a = parse_above(parser, UNARY_PRIORITY);
    if (a == TREE_NONE)
        return TREE_NONE;
    enum verdict verdict = check_one(parser->tree, &sign, a, parser->err);
    if (verdict != VERDICT_PLAIN)
        return stop(parser, verdict);
    enum tree_kind kind = sign.kind == TOKEN_NOT ? TREE_NOT : TREE_NEGATE;
    return place(parser, tree_one(parser->tree, kind, a, parser->err), sign.at);
}

static uint16_t join(struct parser *parser, const struct operation *with, uint16_t a, uint16_t b)
{
    struct tree *tree = parser->tree;
    const char *start = tree->nodes[a].at;
    uint16_t node = with->swapped ? tree_two(tree, with->tree, b, a, parser->err)
                                  : tree_two(tree, with->tree, a, b, parser->err);
    if (node != TREE_NONE && with->denied)
        node = tree_one(tree, TREE_NOT, node, parser->err);
    return place(parser, node, start);
}

static uint16_t parse_binary(struct parser *parser, int priority)
{
    uint16_t a = parse_unary(parser);
    while (a != TREE_NONE) {
        struct token token = parser->token;
        if (token.kind == TOKEN_SIGN || token.kind == TOKEN_KEYWORD)
            return stop(parser, VERDICT_DYNAMIC);
        const struct operation *with = find_operation(token.kind);
        if (with == NULL || with->priority <= priority)
            break;
        uint16_t b =
            advance(parser) ? parse_above(parser, with->priority) : stop(parser, VERDICT_FAILED);
        if (b == TREE_NONE)
            return TREE_NONE;
        enum verdict verdict = check_two(parser->tree, &token, a, b, parser->err);
        a = verdict == VERDICT_PLAIN ? join(parser, with, a, b) : stop(parser, verdict);
    }
    return a;
}

static uint16_t parse_above(struct parser *parser, int priority)
{
    if (parser->nesting == NESTING_MAX) {
        err_set(parser->err, ERR_BAD, "the expression is nested more than %d deep; split it up",
                NESTING_MAX);
        return stop(parser, VERDICT_FAILED);
    }
    parser->nesting++;
    uint16_t node = parse_binary(parser, priority);
    parser->nesting--;
    return node;
}

enum verdict expression_parse(const char *source, struct tree *tree, uint16_t *root,
                              struct err *err)
{
    struct parser parser = {.tree = tree, .source = source, .verdict = VERDICT_PLAIN, .err = err};
    if (!advance(&parser))
        return VERDICT_FAILED;
    *root = parse_above(&parser, 0);
    if (*root != TREE_NONE && parser.token.kind != TOKEN_END)
        refuse_neighbour(&parser);
    return parser.verdict;
}
