/* specimen.c: the files of tests/schema, read and edited. */
#include "specimen.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "store/progress_decode.h"

struct text specimen_read(const char *name)
{
    char path[256];
    struct text text;
    struct err err = {0};
    snprintf(path, sizeof path, SOURCE_DIR "/tests/schema/%s", name);
    text_init(&text);
    if (!file_read(path, 100000, &text, &err))
        fail_msg("%s", err.text);
    return text;
}

struct text specimen_sample(void)
{
    return specimen_read("sample.json");
}

struct progress specimen_decode(const char *json)
{
    struct progress progress;
    struct err err = {0};
    if (!progress_decode(json, strlen(json), &progress, &err))
        fail_msg("%s", err.text);
    return progress;
}

void specimen_edit(const struct text *sample, const struct specimen_edit *edit, struct text *edited)
{
    const char *found = strstr(text_string(sample), edit->from);
    if (found == NULL)
        fail_msg("the sample has no %s", edit->from);
    text_clear(edited);
    text_add_bytes(edited, sample->at, (size_t)(found - sample->at));
    text_add(edited, edit->to);
    text_add(edited, found + strlen(edit->from));
}
