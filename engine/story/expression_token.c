/* expression_token.c: cuts an expression into tokens by the rules of Lua 5.4's
 * lexer (manual, section 3.1), the longest sign first. Comments are refused: the
 * evaluator puts brackets around the source, and a comment would swallow one. */
#include "story/expression_token.h"

#include <string.h>

#include "base/utf8.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_name_start(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_name_part(char c)
{
    return is_name_start(c) || is_digit(c);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool token_is(const struct token *token, const char *text)
{
    return strlen(text) == token->length && memcmp(text, token->at, token->length) == 0;
}

bool token_content(const struct token *token, char *content, size_t size)
{
    size_t length = 0;
    for (size_t i = 1; i + 1 < token->length; i++) {
        char c = token->at[i];
        if (c == '\\') {
            c = token->at[++i];
            if (c != '\\' && c != '\'' && c != '"')
                return false;
        }
        if (length + 1 < size)
            content[length++] = c;
    }
    content[length] = '\0';
    return true;
}

static void read_name(struct token *token)
{
    static const struct {
        const char *text;
        enum token_kind kind;
    } reserved[] = {
        {"true", TOKEN_TRUE},        {"false", TOKEN_FALSE},
        {"and", TOKEN_AND},          {"or", TOKEN_OR},
        {"not", TOKEN_NOT},          {"nil", TOKEN_KEYWORD},
        {"function", TOKEN_KEYWORD}, {"end", TOKEN_KEYWORD},
        {"if", TOKEN_KEYWORD},       {"then", TOKEN_KEYWORD},
        {"else", TOKEN_KEYWORD},     {"elseif", TOKEN_KEYWORD},
        {"for", TOKEN_KEYWORD},      {"in", TOKEN_KEYWORD},
        {"do", TOKEN_KEYWORD},       {"while", TOKEN_KEYWORD},
        {"repeat", TOKEN_KEYWORD},   {"until", TOKEN_KEYWORD},
        {"local", TOKEN_KEYWORD},    {"return", TOKEN_KEYWORD},
        {"break", TOKEN_KEYWORD},    {"goto", TOKEN_KEYWORD},
    };
    while (is_name_part(token->at[token->length]))
        token->length++;
    token->kind = TOKEN_NAME;
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (token_is(token, reserved[i].text))
            token->kind = reserved[i].kind;
}

static bool is_hexadecimal(const char *at)
{
    return at[0] == '0' && (at[1] == 'x' || at[1] == 'X');
}

/* Digits with at most one point and an exponent: the rest of Lua's numerals. */
static bool is_decimal(const char *at, size_t length)
{
    size_t i = 0, digits = 0;
    for (; i < length && is_digit(at[i]); i++)
        digits++;
    if (i < length && at[i] == '.')
        for (i++; i < length && is_digit(at[i]); i++)
            digits++;
    if (digits == 0 || i == length)
        return digits > 0;
    if (at[i] != 'e' && at[i] != 'E')
        return false;
    i++;
    if (i < length && (at[i] == '+' || at[i] == '-'))
        i++;
    if (i == length)
        return false;
    while (i < length && is_digit(at[i]))
        i++;
    return i == length;
}

static bool is_exponent(char c, bool hexadecimal)
{
    return hexadecimal ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
}

static bool read_number(struct token *token, struct err *err)
{
    const char *at = token->at;
    bool hexadecimal = is_hexadecimal(at), whole = true;
    size_t i = 0;
    int64_t value = 0;
    for (; is_name_part(at[i]) || at[i] == '.'; i++) {
        if (is_exponent(at[i], hexadecimal) && (at[i + 1] == '+' || at[i + 1] == '-'))
            i++;
        whole = whole && is_digit(at[i]);
        if (whole && value <= INT32_MAX)
            value = value * 10 + (at[i] - '0');
    }
    token->length = i;
    if (!hexadecimal && !is_decimal(at, i))
        return err_set(err, ERR_BAD, "`%.*s` is not a number", (int)i, at);
    token->kind = whole && value <= INT32_MAX ? TOKEN_WHOLE : TOKEN_NUMERAL;
    token->value = token->kind == TOKEN_WHOLE ? (int32_t)value : 0;
    return true;
}

static bool read_quoted(struct token *token, struct err *err)
{
    const char *at = token->at;
    size_t i = 1;
    for (; at[i] != at[0]; i++) {
        if (at[i] == '\\' && at[i + 1] != '\0')
            i++;
        else if (at[i] == '\0' || at[i] == '\n' || at[i] == '\r')
            return err_set(err, ERR_BAD, "%.*s begins with a quotation mark that is never closed",
                           (int)i, at);
    }
    token->length = i + 1;
    token->kind = TOKEN_TEXT;
    return true;
}

/* "[", "[[…]]" or "[==[…]==]". */
static bool read_bracket(struct token *token, struct err *err)
{
    const char *at = token->at;
    size_t level = 0;
    while (at[1 + level] == '=')
        level++;
    if (at[1 + level] != '[') {
        token->length = 1;
        token->kind = TOKEN_SIGN;
        return true;
    }
    for (const char *end = strchr(at, ']'); end != NULL; end = strchr(end + 1, ']')) {
        size_t same = 0;
        while (same < level && end[1 + same] == '=')
            same++;
        if (same == level && end[1 + level] == ']') {
            token->length = (size_t)(end - at) + level + 2;
            token->kind = TOKEN_LONG;
            return true;
        }
    }
    return err_set(err, ERR_BAD, "a text that begins with [%.*s[ is never closed", (int)level,
                   at + 1);
}

/* What an author who knows another language, or a word processor, may write. */
static bool check_habits(const char *at, struct err *err)
{
    static const struct {
        const char *wrong, *right;
    } habits[] = {
        {"!==", "~= for \"is not equal\""},
        {"===", "== for \"is equal\""},
        {"!=", "~= for \"is not equal\""},
        {"<>", "~= for \"is not equal\""},
        {"=<", "<= for \"at most\""},
        {"=>", ">= for \"at least\""},
        {"&&", "`and`"},
        {"||", "`or`"},
        {"!", "`not`"},
        {"+=", "the new value alone: it is what the effect sets"},
        {"-=", "the new value alone: it is what the effect sets"},
        {"++", "+ once"},
        {"≠", "~= for \"is not equal\""},
        {"≤", "<= for \"at most\""},
        {"≥", ">= for \"at least\""},
        {"−", "the hyphen - for minus"},
        {"–", "the hyphen - for minus"},
        {"×", "* for \"times\""},
        {"÷", "// for a whole division"},
        {"“", "straight quotation marks"},
        {"”", "straight quotation marks"},
        {"‘", "straight quotation marks"},
        {"’", "straight quotation marks"},
    };
    for (size_t i = 0; i < sizeof habits / sizeof *habits; i++)
        if (strncmp(at, habits[i].wrong, strlen(habits[i].wrong)) == 0)
            return err_set(err, ERR_BAD, "%s is not Lua; write %s", habits[i].wrong,
                           habits[i].right);
    return true;
}

static bool bad_character(const char *at, struct err *err)
{
    uint32_t code_point;
    size_t length = utf8_decode(at, strnlen(at, 4), &code_point);
    if (length == 0 || code_point < ' ')
        return err_set(err, ERR_BAD, "a character that cannot be shown stands in the expression");
    return err_set(err, ERR_BAD, "%.*s cannot stand outside quotation marks", (int)length, at);
}

static bool read_sign(struct token *token, struct err *err)
{
    static const struct {
        const char *text;
        enum token_kind kind;
    } signs[] = {
        {"...", TOKEN_SIGN},         {"..", TOKEN_SIGN},      {"//", TOKEN_DIVIDE},
        {"==", TOKEN_EQUAL},         {"~=", TOKEN_NOT_EQUAL}, {"<=", TOKEN_LESS_EQUAL},
        {">=", TOKEN_GREATER_EQUAL}, {"<<", TOKEN_SIGN},      {">>", TOKEN_SIGN},
        {"::", TOKEN_SIGN},          {"(", TOKEN_OPEN},       {")", TOKEN_CLOSE},
        {"+", TOKEN_PLUS},           {"-", TOKEN_MINUS},      {"*", TOKEN_STAR},
        {"%", TOKEN_MODULO},         {"<", TOKEN_LESS},       {">", TOKEN_GREATER},
        {"/", TOKEN_SIGN},           {"^", TOKEN_SIGN},       {"#", TOKEN_SIGN},
        {"&", TOKEN_SIGN},           {"~", TOKEN_SIGN},       {"|", TOKEN_SIGN},
        {"=", TOKEN_SIGN},           {"{", TOKEN_SIGN},       {"}", TOKEN_SIGN},
        {"]", TOKEN_SIGN},           {";", TOKEN_SIGN},       {":", TOKEN_SIGN},
        {",", TOKEN_SIGN},           {".", TOKEN_SIGN},
    };
    if (strncmp(token->at, "--", 2) == 0)
        return err_set(err, ERR_BAD,
                       "-- begins a comment, which an expression cannot have; "
                       "write - (-1) to subtract a negative number");
    if (!check_habits(token->at, err))
        return false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t length = strlen(signs[i].text);
        if (strncmp(token->at, signs[i].text, length) == 0) {
            token->length = length;
            token->kind = signs[i].kind;
            return true;
        }
    }
    return bad_character(token->at, err);
}

static bool read_token(struct token *token, struct err *err)
{
    const char *at = token->at;
    if (*at == '\0')
        return true;
    if (is_name_start(*at)) {
        read_name(token);
        return true;
    }
    if (is_digit(*at) || (*at == '.' && is_digit(at[1])))
        return read_number(token, err);
    if (*at == '"' || *at == '\'')
        return read_quoted(token, err);
    if (*at == '[')
        return read_bracket(token, err);
    return read_sign(token, err);
}

bool token_next(const char **source, struct token *token, struct err *err)
{
    while (is_space(**source))
        (*source)++;
    *token = (struct token){.kind = TOKEN_END, .at = *source};
    if (!read_token(token, err))
        return false;
    *source += token->length;
    return true;
}
