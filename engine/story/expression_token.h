/* expression_token.h: the words of an expression, cut as Lua 5.4 cuts them.
 * Private to the modules expression*.c. */
#ifndef STORY_EXPRESSION_TOKEN_H
#define STORY_EXPRESSION_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

enum token_kind {
    TOKEN_END,
    TOKEN_NAME,
    TOKEN_WHOLE,   /* a whole-number literal of at most INT32_MAX: `value` */
    TOKEN_NUMERAL, /* any other number literal */
    TOKEN_TEXT,    /* a string in single or double quotes */
    TOKEN_LONG,    /* a string in long brackets */
    TOKEN_TRUE,
    TOKEN_FALSE,
    TOKEN_AND,
    TOKEN_OR,
    TOKEN_NOT,
    TOKEN_KEYWORD, /* any other reserved word of Lua */
    TOKEN_OPEN,    /* ( */
    TOKEN_CLOSE,   /* ) */
    TOKEN_PLUS,
    TOKEN_MINUS,
    TOKEN_STAR,
    TOKEN_DIVIDE, /* // */
    TOKEN_MODULO,
    TOKEN_EQUAL,
    TOKEN_NOT_EQUAL,
    TOKEN_LESS,
    TOKEN_LESS_EQUAL,
    TOKEN_GREATER,
    TOKEN_GREATER_EQUAL,
    TOKEN_SIGN /* any other sign of Lua */
};

struct token {
    enum token_kind kind;
    const char *at; /* borrowed from the source; not terminated */
    size_t length;
    int32_t value; /* of TOKEN_WHOLE */
};

/* Reads the token at *source and moves behind it. ERR_BAD for what cannot be
 * Lua, with a hint for the habits of other languages (!=, &&, ≤, “quotes”). */
bool token_next(const char **source, struct token *token, struct err *err);

/* The token reads so, letter for letter. */
bool token_is(const struct token *token, const char *text);

/* What a TOKEN_TEXT says, into content (cut at size - 1). False when it uses an
 * escape other than \\ \' \": then only Lua knows. */
bool token_content(const struct token *token, char *content, size_t size);

#endif
