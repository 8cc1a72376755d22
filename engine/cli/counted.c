/* counted.c: groups of three digits. */
#include "cli/counted.h"

#include <stdio.h>
#include <string.h>

void counted_add(struct text *text, size_t number)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%zu", number);
    size_t length = strlen(digits);
    for (size_t i = 0; i < length; i++) {
        text_add(text, i > 0 && (length - i) % 3 == 0 ? "," : "");
        text_add_bytes(text, &digits[i], 1);
    }
}

void counted_add_noun(struct text *text, size_t number, const char *noun)
{
    counted_add(text, number);
    text_addf(text, " %s%s", noun, number == 1 ? "" : "s");
}
