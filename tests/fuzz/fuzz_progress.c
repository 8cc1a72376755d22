/* fuzz_progress.c: bytes as a trainee's file, in memory alone. What can be read is
 * written and read again to the same text, with every field that was there; of what
 * cannot, salvage keeps what can be written and read. What the report takes from it in
 * one pass (scan.h) is what store reads. */
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "fuzz.h"
#include "report/same_rows.h"
#include "report/scan.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"
#include "store/salvage.h"
#include "within.h"

/* Written, read and written: the same. */
static void check_again(const struct progress *progress, struct text *written)
{
    struct progress again;
    struct text twice;
    text_init(&twice);
    must(progress_encode(progress, written, NULL));
    must(progress_decode(text_string(written), written->length, &again, NULL));
    must(progress_encode(&again, &twice, NULL));
    must(strcmp(text_string(written), text_string(&twice)) == 0);
    text_destroy(&twice);
    progress_destroy(&again);
}

static void check_salvage(const uint8_t *data, size_t size, struct text *written)
{
    struct progress progress;
    struct text damaged;
    size_t found;
    text_init(&damaged);
    text_add_bytes(&damaged, (const char *)data, size);
    must(progress_init(&progress, "sam", "Sam", NULL));
    must(salvage(&damaged, true, &progress, &found, NULL));
    must(found >= progress.count && strcmp(progress.profile.id, "sam") == 0);
    check_again(&progress, written);
    progress_destroy(&progress);
    text_destroy(&damaged);
}

/* progress: what store made of the text; NULL: it refused it. */
static void check_scan(const uint8_t *data, size_t size, const struct progress *progress)
{
    struct rows rows, same;
    rows_init(&rows);
    rows_init(&same);
    if (scan_rows((const char *)data, size, &rows))
        must(progress != NULL && rows_of_progress(&same, progress, NULL) &&
             same_rows(&rows, &same));
    rows_destroy(&rows);
    rows_destroy(&same);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct progress progress;
    struct text written;
    struct err err;
    text_init(&written);
    if (progress_decode((const char *)data, size, &progress, &err)) {
        bool newer;
        must(progress_is_newer((const char *)data, size, &newer, NULL) && !newer);
        check_again(&progress, &written);
        check_scan(data, size, &progress);
        must(within((const char *)data, size, written.at, written.length));
        progress_destroy(&progress);
    } else {
        must(err.text[0] != '\0' && utf8_valid(err.text, strlen(err.text), NULL));
        check_scan(data, size, NULL);
        check_salvage(data, size, &written);
    }
    text_destroy(&written);
    return 0;
}
