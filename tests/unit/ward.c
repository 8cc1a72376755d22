/* ward.c: everything goes through the keeper, as when a training is opened. */
#include "ward.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "store/json.h"
#include "store/keeper.h"
#include "store/progress_decode.h"

int ward_make(void **state)
{
    struct ward *ward = calloc(1, sizeof *ward);
    struct progress progress;
    *state = ward;
    snprintf(ward->folder, sizeof ward->folder, "%s/understudy-XXXXXX",
             file_is_folder("/dev/shm") ? "/dev/shm" : "/tmp"); /* in memory: quick to sync */
    if (mkdtemp(ward->folder) == NULL)
        return -1;
    snprintf(ward->path, sizeof ward->path, "%s/trainees/sam.json", ward->folder);
    bool ok = file_read(SOURCE_DIR "/tests/schema/sample.json", 100000, &ward->sample, NULL) &&
              progress_decode(ward->sample.at, ward->sample.length, &progress, NULL) &&
              progress_save(ward->folder, &progress, NULL);
    progress_destroy(&progress);
    return ok ? 0 : -1;
}

int ward_remove(void **state)
{
    struct ward *ward = *state;
    char command[128];
    text_destroy(&ward->sample);
    snprintf(command, sizeof command, "rm -rf '%s'", ward->folder);
    free(ward);
    return system(command);
}

void ward_put(const struct ward *ward, const char *bytes, size_t length)
{
    struct err err = {0};
    if (!file_write(ward->path, bytes, length, &err))
        fail_msg("%s", err.text);
}

void ward_remove_copy(const struct ward *ward)
{
    char path[128];
    snprintf(path, sizeof path, "%s.bak", ward->path);
    assert_int_equal(unlink(path), 0);
}

void ward_expect_file(const char *path, const char *bytes, size_t length)
{
    struct text found;
    struct err err = {0};
    text_init(&found);
    if (!file_read(path, JSON_MAX_BYTES + 10, &found, &err))
        fail_msg("%s", err.text);
    assert_int_equal(found.length, length);
    assert_memory_equal(text_string(&found), bytes, length);
    text_destroy(&found);
}

size_t ward_open(const struct ward *ward, struct err *told)
{
    struct keeper keeper;
    struct progress progress;
    struct err err = {0};
    if (!keeper_open(&keeper, ward->folder, "sam", &progress, &err))
        fail_msg("%s", err.text);
    size_t count = progress.count;
    *told = keeper.told;
    progress_destroy(&progress);
    keeper_close(&keeper);
    return count;
}

void ward_expect_mended(const struct ward *ward, const char *name, const char *bytes, size_t length)
{
    char aside[160];
    struct err told;
    ward_put(ward, bytes, length);
    size_t count = ward_open(ward, &told);
    snprintf(aside, sizeof aside, "%s.damaged-1", ward->path);
    if (count != 3 || told.kind != ERR_BAD || strstr(told.text, "sam.json.damaged-1") == NULL)
        fail_msg("%s: %d attempts, \"%s\"", name, (int)count, told.text);
    ward_expect_file(aside, bytes, length);
    ward_expect_file(ward->path, text_string(&ward->sample), ward->sample.length);
    assert_int_equal(ward_open(ward, &told), 3);
    assert_int_equal(told.kind, ERR_NONE);
    assert_int_equal(unlink(aside), 0);
}
