/* expression_check.c: the types. Lua would often let a mix pass and answer
 * false, which an author finds out long after; here a mix is a mistake, told in
 * words that a person who has never programmed can act on. */
#include "story/expression_check.h"

#include <stdio.h>
#include <string.h>

#include "base/name.h"
#include "base/utf8.h"

static const struct variable *variable_of(const struct tree *tree, uint16_t node)
{
    const struct tree_node *at = &tree->nodes[node];
    return at->kind == TREE_VARIABLE ? &tree->variables[at->value] : NULL;
}

static const char *kind_in_words(enum variable_kind kind)
{
    switch (kind) {
    case VARIABLE_METER:
        return "is a meter";
    case VARIABLE_COUNT:
        return "is a count";
    case VARIABLE_FLAG:
        return "is true or false";
    case VARIABLE_ONE_OF:
        return "is a one_of";
    }
    return "";
}

static const char *type_in_words(enum tree_type type)
{
    switch (type) {
    case TREE_TRUTH:
        return "is true or false";
    case TREE_NUMBER:
        return "is a number";
    case TREE_CHOICE:
        return "is a one_of";
    case TREE_TEXT:
        return "is a text";
    }
    return "";
}

void check_describe(const struct tree *tree, uint16_t node, char *words)
{
    const struct tree_node *at = &tree->nodes[node];
    const struct variable *variable = variable_of(tree, node);
    const char *what = variable != NULL ? kind_in_words(variable->kind) : type_in_words(at->type);
    size_t longest = WORDS_SIZE - 40;
    bool whole = at->length <= longest;
    snprintf(words, WORDS_SIZE, "`%.*s%s` %s",
             (int)(whole ? at->length : utf8_cut(at->at, longest)), at->at, whole ? "" : "…", what);
}

/* What to do with a thing of that type, with an example. */
static void advise(const struct tree *tree, uint16_t node, char *words)
{
    const struct variable *variable = variable_of(tree, node);
    const char *name = variable != NULL ? variable->name : NULL;
    switch (tree->nodes[node].type) {
    case TREE_TRUTH:
        if (name != NULL)
            snprintf(words, WORDS_SIZE, "write %s, or not %s, alone", name, name);
        else
            snprintf(words, WORDS_SIZE,
                     "compare one pair at a time and join the answers with "
                     "`and` or `or`");
        break;
    case TREE_NUMBER:
        if (name != NULL)
            snprintf(words, WORDS_SIZE, "compare it with a number, for example %s > 20", name);
        else
            snprintf(words, WORDS_SIZE,
                     "a whole comparison belongs here, for example "
                     "patience > 20");
        break;
    case TREE_CHOICE:
        snprintf(words, WORDS_SIZE,
                 "compare it with an option in quotation marks, for example "
                 "%s == '%s'",
                 name, variable->options[0]);
        break;
    case TREE_TEXT:
        snprintf(words, WORDS_SIZE, "only a one_of compares with a text");
        break;
    }
}

static bool mistake(const struct tree *tree, uint16_t node, struct err *err)
{
    char what[WORDS_SIZE], advice[WORDS_SIZE];
    check_describe(tree, node, what);
    advise(tree, node, advice);
    return err_set(err, ERR_BAD, "%s; %s", what, advice);
}

/* A text where a number belongs: most often a name or number put in quotes. */
static bool needless_quotes(const struct tree *tree, uint16_t node, struct err *err)
{
    const struct tree_node *at = &tree->nodes[node];
    char content[NAME_MAX_BYTES + 1];
    struct token token = {.kind = TOKEN_TEXT, .at = at->at, .length = at->length};
    if (at->type != TREE_TEXT || !token_content(&token, content, sizeof content))
        return false;
    bool is_name = strspn(content, "0123456789") == strlen(content) && content[0] != '\0';
    for (size_t i = 0; i < tree->variable_count; i++)
        is_name = is_name || strcmp(tree->variables[i].name, content) == 0;
    if (is_name)
        err_set(err, ERR_BAD, "%.*s is a text; write %s without quotation marks", (int)at->length,
                at->at, content);
    return is_name;
}

/* The operand whose type is not `type`, the right one when both are not. */
static uint16_t stranger(const struct tree *tree, uint16_t a, uint16_t b, enum tree_type type)
{
    return tree->nodes[b].type != type ? b : a;
}

static enum verdict check_arithmetic(const struct tree *tree, const struct token *sign, uint16_t a,
                                     uint16_t b, struct err *err)
{
    const struct tree_node *left = &tree->nodes[a], *right = &tree->nodes[b];
    bool divides = sign->kind == TOKEN_DIVIDE || sign->kind == TOKEN_MODULO;
    if (left->type != TREE_NUMBER || right->type != TREE_NUMBER) {
        uint16_t odd = stranger(tree, a, b, TREE_NUMBER);
        if (needless_quotes(tree, odd, err))
            return VERDICT_FAILED;
        char what[WORDS_SIZE];
        check_describe(tree, odd, what);
        err_set(err, ERR_BAD, "%s, and %.*s needs numbers", what, (int)sign->length, sign->at);
        return VERDICT_FAILED;
    }
    if (divides && right->kind != TREE_CONSTANT)
        return VERDICT_DYNAMIC;
    if (divides && right->value == 0) {
        err_set(err, ERR_BAD, "`%.*s` divides by 0", (int)(right->at + right->length - left->at),
                left->at);
        return VERDICT_FAILED;
    }
    return VERDICT_PLAIN;
}

static enum verdict check_mixed(const struct tree *tree, uint16_t a, uint16_t b, struct err *err)
{
    if (needless_quotes(tree, a, err) || needless_quotes(tree, b, err))
        return VERDICT_FAILED;
    bool left_tells = variable_of(tree, a) != NULL || variable_of(tree, b) == NULL;
    mistake(tree, left_tells ? a : b, err);
    return VERDICT_FAILED;
}

static enum verdict check_order(const struct tree *tree, const struct token *sign, uint16_t a,
                                uint16_t b, struct err *err)
{
    enum tree_type left = tree->nodes[a].type, right = tree->nodes[b].type;
    if (left == TREE_NUMBER && right == TREE_NUMBER)
        return VERDICT_PLAIN;
    if (left == right && left == TREE_TEXT)
        return VERDICT_DYNAMIC;
    if (left == TREE_CHOICE || right == TREE_CHOICE) {
        char what[WORDS_SIZE];
        check_describe(tree, left == TREE_CHOICE ? a : b, what);
        err_set(err, ERR_BAD,
                "%s, whose options have no order for %.*s; compare it with == or ~=", what,
                (int)sign->length, sign->at);
        return VERDICT_FAILED;
    }
    if (left == TREE_TRUTH && variable_of(tree, a) == NULL) {
        mistake(tree, a, err);
        return VERDICT_FAILED;
    }
    return check_mixed(tree, a, b, err);
}

static bool unknown_option(const struct variable *variable, const char *content, struct err *err)
{
    struct nearest nearest;
    nearest_init(&nearest, content);
    for (int32_t i = 0; i <= variable->most; i++)
        nearest_offer(&nearest, variable->options[i]);
    if (nearest.best != NULL)
        return err_set(err, ERR_BAD, "`%s` has no option '%s'; did you mean '%s'?", variable->name,
                       content, nearest.best);
    char list[256];
    size_t length = 0;
    for (int32_t i = 0; i <= variable->most && length < sizeof list - NAME_MAX_BYTES; i++)
        length += (size_t)snprintf(list + length, sizeof list - length, "%s'%.50s'",
                                   i == 0 ? "" : ", ", variable->options[i]);
    return err_set(err, ERR_BAD, "`%s` has no option '%s'; its options are %s", variable->name,
                   content, list);
}

static enum verdict check_option(struct tree *tree, uint16_t choice, uint16_t text, struct err *err)
{
    const struct variable *variable = variable_of(tree, choice);
    struct tree_node *quoted = &tree->nodes[text];
    struct token token = {.kind = TOKEN_TEXT, .at = quoted->at, .length = quoted->length};
    char content[128];
    if (!token_content(&token, content, sizeof content))
        return VERDICT_DYNAMIC;
    for (int32_t i = 0; i <= variable->most; i++)
        if (strcmp(variable->options[i], content) == 0) {
            quoted->kind = TREE_CONSTANT;
            quoted->value = i;
            return VERDICT_PLAIN;
        }
    unknown_option(variable, content, err);
    return VERDICT_FAILED;
}

static enum verdict check_equal(struct tree *tree, uint16_t a, uint16_t b, struct err *err)
{
    enum tree_type left = tree->nodes[a].type, right = tree->nodes[b].type;
    if (left == TREE_CHOICE && right == TREE_TEXT)
        return check_option(tree, a, b, err);
    if (left == TREE_TEXT && right == TREE_CHOICE)
        return check_option(tree, b, a, err);
    if (left == right && left != TREE_CHOICE)
        return left == TREE_TEXT ? VERDICT_DYNAMIC : VERDICT_PLAIN;
    if (left == TREE_CHOICE || right == TREE_CHOICE) {
        mistake(tree, left == TREE_CHOICE ? a : b, err);
        return VERDICT_FAILED;
    }
    return check_mixed(tree, a, b, err);
}

/* In Lua all but false and nil counts as true, so a number or text before `and`
 * or `or` decides nothing, and `truth or 'text'` is never false: mistakes both. */
static enum verdict check_logic(const struct tree *tree, const struct token *sign, uint16_t a,
                                uint16_t b, struct err *err)
{
    const struct tree_node *left = &tree->nodes[a], *right = &tree->nodes[b];
    if (left->type != TREE_TRUTH) {
        mistake(tree, a, err);
        return VERDICT_FAILED;
    }
    if (right->type == TREE_TRUTH)
        return VERDICT_PLAIN;
    if (sign->kind == TOKEN_AND)
        return VERDICT_DYNAMIC;
    const struct variable *choice = left->kind == TREE_IS ? variable_of(tree, left->a) : NULL;
    if (choice != NULL)
        err_set(err, ERR_BAD,
                "`or` needs a whole comparison on both sides: write %.*s or %s == %.*s",
                (int)left->length, left->at, choice->name, (int)right->length, right->at);
    else
        mistake(tree, b, err);
    return VERDICT_FAILED;
}

enum verdict check_one(struct tree *tree, const struct token *sign, uint16_t a, struct err *err)
{
    const struct tree_node *operand = &tree->nodes[a];
    bool is_not = sign->kind == TOKEN_NOT;
    if (operand->type == (is_not ? TREE_TRUTH : TREE_NUMBER))
        return VERDICT_PLAIN;
    if (!is_not && needless_quotes(tree, a, err))
        return VERDICT_FAILED;
    char what[WORDS_SIZE];
    check_describe(tree, a, what);
    if (is_not)
        err_set(err, ERR_BAD,
                "%s, and `not` turns only true and false around; put the comparison "
                "after it in brackets: not (… == …)",
                what);
    else
        err_set(err, ERR_BAD, "%s, and - needs a number", what);
    return VERDICT_FAILED;
}

enum verdict check_two(struct tree *tree, const struct token *sign, uint16_t a, uint16_t b,
                       struct err *err)
{
    enum token_kind kind = sign->kind;
    if (kind == TOKEN_AND || kind == TOKEN_OR)
        return check_logic(tree, sign, a, b, err);
    if (kind == TOKEN_EQUAL || kind == TOKEN_NOT_EQUAL)
        return check_equal(tree, a, b, err);
    if (kind >= TOKEN_LESS && kind <= TOKEN_GREATER_EQUAL)
        return check_order(tree, sign, a, b, err);
    return check_arithmetic(tree, sign, a, b, err);
}
