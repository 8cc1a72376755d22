/* name.c: ids are plain ASCII, so that they work as file names, in JSON and in a journal. */
#include "base/name.h"

#include <stdint.h>
#include <string.h>

static bool is_letter_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static bool is_device(const char *text)
{
    static const char *const devices[] = {"con", "nul", "aux", "prn"};
    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++)
        if (strcmp(text, devices[i]) == 0)
            return true;
    return strlen(text) == 4 && (memcmp(text, "com", 3) == 0 || memcmp(text, "lpt", 3) == 0) &&
           text[3] >= '0' && text[3] <= '9';
}

bool name_is_id(const char *text)
{
    size_t length = strlen(text);
    if (length == 0 || length > NAME_MAX_BYTES || !is_letter_or_digit(text[0]) || is_device(text))
        return false;
    for (size_t i = 1; i < length; i++)
        if (!is_letter_or_digit(text[i]) && text[i] != '-' && text[i] != '_')
            return false;
    return true;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

void name_to_id(const char *title, char *id)
{
    size_t length = 0;
    for (; *title != '\0' && length < NAME_MAX_BYTES; title++) {
        char c = lower(*title);
        if (is_letter_or_digit(c))
            id[length++] = c;
        else if ((c == ' ' || c == '-' || c == '_') && length > 0 && id[length - 1] != '-')
            id[length++] = '-';
    }
    while (length > 0 && id[length - 1] == '-')
        length--;
    if (length == 0)
        id[length++] = 'x';
    id[length] = '\0';
    if (is_device(id))
        memcpy(id + length, "-x", 3);
}

static size_t min3(size_t a, size_t b, size_t c)
{
    size_t least = a < b ? a : b;
    return least < c ? least : c;
}

/* Three rows of the table are enough; both texts are at most NAME_MAX_BYTES long. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
    size_t rows[3][NAME_MAX_BYTES + 1];
    size_t *before = rows[0], *last = rows[1], *row = rows[2];
    for (size_t j = 0; j <= b_length; j++)
        last[j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = min3(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) &&
                lower(a[i - 2]) == lower(b[j - 1]) && before[j - 2] + 1 < row[j])
                row[j] = before[j - 2] + 1;
        }
        size_t *oldest = before;
        before = last;
        last = row;
        row = oldest;
    }
    return last[b_length];
}

void nearest_init(struct nearest *nearest, const char *wanted)
{
    size_t far = strlen(wanted) / 3;
    nearest->wanted = wanted;
    nearest->best = NULL;
    nearest->distance = (far < 1 ? 1 : far > 3 ? 3 : far) + 1;
}

void nearest_offer(struct nearest *nearest, const char *candidate)
{
    size_t wanted_length = strlen(nearest->wanted), length = strlen(candidate);
    if (wanted_length > NAME_MAX_BYTES || length > NAME_MAX_BYTES)
        return;
    size_t d = distance(nearest->wanted, wanted_length, candidate, length);
    if (d < nearest->distance) {
        nearest->distance = d;
        nearest->best = candidate;
    }
}
