/* term_libraries.c: asks utf8proc itself. */
#include "term/term_libraries.h"

#include <utf8proc.h>

void term_libraries(struct text *text)
{
    text_addf(text, "utf8proc %s (Unicode %s)\n", utf8proc_version(), utf8proc_unicode_version());
}
