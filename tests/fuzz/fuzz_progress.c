/* fuzz_progress.c: bytes as a trainee's file. What can be read is written and read
 * again to the same text; what cannot is salvaged, and that can be written. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "store/progress.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"
#include "store/salvage.h"

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

static void check_salvage(const uint8_t *data, size_t size)
{
    struct progress progress;
    struct text damaged, written;
    size_t found;
    text_init(&damaged);
    text_init(&written);
    text_add_bytes(&damaged, (const char *)data, size);
    must(progress_init(&progress, "sam", "Sam", NULL));
    must(salvage(&damaged, true, &progress, &found, NULL));
    must(found >= progress.count && strcmp(progress.profile.id, "sam") == 0);
    must(progress_encode(&progress, &written, NULL));
    check_again(&written);
    progress_destroy(&progress);
    text_destroy(&written);
    text_destroy(&damaged);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct progress progress;
    struct text text;
    struct err err;
    if (!progress_decode((const char *)data, size, &progress, &err)) {
        must(err.text[0] != '\0' && utf8_valid(err.text, strlen(err.text), NULL));
        check_salvage(data, size);
        return 0;
    }
    text_init(&text);
    must(progress_encode(&progress, &text, &err));
    check_again(&text);
    text_destroy(&text);
    progress_destroy(&progress);
    return 0;
}
