/* json_grammar.c: a recursive descent over the bytes, depth bounded.
 *
 * cJSON takes more than JSON (01, 1., control characters, anything below a space
 * as white space), cuts a text at \u0000, and says the same when memory ran out
 * as when the text is wrong. A text that has passed here it can only refuse for
 * want of memory. */
#include "store/json_grammar.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "store/json.h"

struct scan {
    const char *start, *at, *end; /* borrowed: the text */
    size_t values;
    size_t depth;
    struct err *err; /* borrowed */
};

static bool value(struct scan *scan);

static bool wrong(struct scan *scan, const char *what)
{
    size_t line = 1;
    for (const char *at = scan->start; at < scan->at; at++)
        line += *at == '\n';
    return err_set(scan->err, ERR_BAD, "line %zu: %s", line, what);
}

static int peek(const struct scan *scan)
{
    return scan->at < scan->end ? (unsigned char)*scan->at : -1;
}

static bool take(struct scan *scan, char wanted)
{
    if (peek(scan) != wanted)
        return false;
    scan->at++;
    return true;
}

static void skip_space(struct scan *scan)
{
    while (scan->at < scan->end && memchr(" \t\n\r", *scan->at, 4) != NULL)
        scan->at++;
}

/* Four hexadecimal digits; -1 when they are not there. */
static int32_t hexadecimal(struct scan *scan)
{
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    int32_t number = 0;
    for (int i = 0; i < 4; i++) {
        const char *digit =
            scan->at < scan->end ? memchr(digits, *scan->at, sizeof digits - 1) : NULL;
        if (digit == NULL)
            return -1;
        number = number * 16 + (int32_t)((digit - digits) % 16);
        scan->at++;
    }
    return number;
}

static bool unicode_escape(struct scan *scan)
{
    int32_t unit = hexadecimal(scan);
    if (unit < 0)
        return wrong(scan, "expected four hexadecimal digits after \\u");
    if (unit == 0)
        return wrong(scan, "a text must not contain \\u0000");
    if (unit < 0xD800 || unit > 0xDFFF)
        return true;
    if (unit >= 0xDC00 || !take(scan, '\\') || !take(scan, 'u'))
        return wrong(scan, "half of a surrogate pair");
    unit = hexadecimal(scan);
    return (unit >= 0xDC00 && unit <= 0xDFFF) || wrong(scan, "half of a surrogate pair");
}

static bool escape(struct scan *scan)
{
    int c = peek(scan);
    if (c < 0 || memchr("\"\\/bfnrtu", c, 9) == NULL)
        return wrong(scan, "unknown escape after \\");
    scan->at++;
    return c != 'u' || unicode_escape(scan);
}

static bool text(struct scan *scan)
{
    if (!take(scan, '"'))
        return wrong(scan, "expected a text in quotes");
    while (!take(scan, '"')) {
        int c = peek(scan);
        if (c < 0)
            return wrong(scan, "the text ends within quotes");
        if (c < ' ')
            return wrong(scan, "a control character within quotes; write it as an escape");
        scan->at++;
        if (c == '\\' && !escape(scan))
            return false;
    }
    return true;
}

static bool digits(struct scan *scan)
{
    const char *first = scan->at;
    while (peek(scan) >= '0' && peek(scan) <= '9')
        scan->at++;
    return scan->at > first || wrong(scan, "expected a digit");
}

static bool number(struct scan *scan)
{
    const char *first = scan->at;
    take(scan, '-');
    if (!take(scan, '0') && !digits(scan))
        return false;
    if (take(scan, '.') && !digits(scan))
        return false;
    if (take(scan, 'e') || take(scan, 'E')) {
        if (!take(scan, '+'))
            take(scan, '-');
        if (!digits(scan))
            return false;
    }
    return scan->at - first < 60 || wrong(scan, "a number of 60 digits or more"); /* cJSON: 63 */
}

static bool word(struct scan *scan, const char *wanted)
{
    size_t length = strlen(wanted);
    if ((size_t)(scan->end - scan->at) < length || memcmp(scan->at, wanted, length) != 0)
        return wrong(scan, "expected a value");
    scan->at += length;
    return true;
}

static bool field(struct scan *scan)
{
    skip_space(scan);
    if (!text(scan))
        return false;
    skip_space(scan);
    return (take(scan, ':') || wrong(scan, "expected \":\"")) && value(scan);
}

static bool object(struct scan *scan)
{
    skip_space(scan);
    if (take(scan, '}'))
        return true;
    for (size_t count = 1; field(scan); count++) {
        if (take(scan, '}'))
            return true;
        if (!take(scan, ','))
            return wrong(scan, "expected \",\" or \"}\"");
        if (count == JSON_MAX_FIELDS)
            return wrong(scan, "an object of too many fields");
    }
    return false;
}

static bool array(struct scan *scan)
{
    skip_space(scan);
    if (take(scan, ']'))
        return true;
    while (value(scan)) {
        if (take(scan, ']'))
            return true;
        if (!take(scan, ','))
            return wrong(scan, "expected \",\" or \"]\"");
    }
    return false;
}

static bool inner(struct scan *scan, bool (*parse)(struct scan *))
{
    scan->at++;
    if (++scan->depth > JSON_MAX_DEPTH)
        return wrong(scan, "too many objects or arrays within each other");
    bool ok = parse(scan);
    scan->depth--;
    return ok;
}

static bool bare_value(struct scan *scan)
{
    switch (peek(scan)) {
    case '{':
        return inner(scan, object);
    case '[':
        return inner(scan, array);
    case '"':
        return text(scan);
    case 't':
        return word(scan, "true");
    case 'f':
        return word(scan, "false");
    case 'n':
        return word(scan, "null");
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        return number(scan);
    default:
        return wrong(scan, "expected a value");
    }
}

static bool value(struct scan *scan)
{
    if (++scan->values > JSON_MAX_VALUES)
        return wrong(scan, "too many values in one text");
    skip_space(scan);
    if (!bare_value(scan))
        return false;
    skip_space(scan);
    return true;
}

bool json_grammar(const char *text, size_t length, struct err *err)
{
    struct scan scan = {.start = text, .at = text, .end = text + length, .err = err};
    if (length > JSON_MAX_BYTES)
        return err_set(err, ERR_BAD, "larger than the %d bytes allowed", JSON_MAX_BYTES);
    size_t bad;
    if (!utf8_valid(text, length, &bad)) {
        scan.at += bad;
        return wrong(&scan, text[bad] == '\0' ? "a NUL byte" : "bytes that are not UTF-8");
    }
    return value(&scan) && (scan.at == scan.end || wrong(&scan, "more after the end of the value"));
}
