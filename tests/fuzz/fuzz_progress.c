/* fuzz_progress.c: bytes as a trainee's file. What can be read is written and read
 * again to the same text. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "store/progress.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
    if (!holds)
        abort();
}

static void check_again(const struct text *text)
{
    struct progress again;
    struct text written;
    text_init(&written);
    must(progress_decode(text_string(text), text->length, &again, NULL));
    must(progress_encode(&again, &written, NULL));
    must(strcmp(text_string(text), text_string(&written)) == 0);
    text_destroy(&written);
    progress_destroy(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct progress progress;
    struct text text;
    struct err err;
    if (!progress_decode((const char *)data, size, &progress, &err)) {
        must(err.text[0] != '\0' && utf8_valid(err.text, strlen(err.text), NULL));
        return 0;
    }
    text_init(&text);
    must(progress_encode(&progress, &text, &err));
    check_again(&text);
    text_destroy(&text);
    progress_destroy(&progress);
    return 0;
}
