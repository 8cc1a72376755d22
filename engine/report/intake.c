/* intake.c: store is the judge of everything that is not as store writes it. */
#include "report/intake.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "report/scan.h"
#include "store/json.h"
#include "store/progress_decode.h"

const char *trouble_name(enum trouble trouble)
{
    static const char *const names[] = {"unreadable", "empty",   "damaged", "newer",
                                        "foreign",    "waiting", "missing"};
    return names[trouble];
}

static void forget_hands(struct intake *intake)
{
    while (intake->hand_count > 0)
        progress_destroy(&intake->hands[--intake->hand_count]);
}

void intake_init(struct intake *intake)
{
    *intake = (struct intake){0};
    text_init(&intake->content);
    rows_init(&intake->rows);
}

void intake_destroy(struct intake *intake)
{
    forget_hands(intake);
    free(intake->hands);
    rows_destroy(&intake->rows);
    progress_destroy(&intake->progress);
    text_destroy(&intake->content);
}

static bool is_blank(const struct text *content)
{
    return strspn(text_string(content), " \t\r\n") == content->length;
}

static bool is_newer(const struct text *content)
{
    struct json json;
    struct err err;
    int64_t version;
    if (!json_read(content->at, content->length, &json, &err))
        return false;
    struct json_place root = json_root(&json);
    bool newer = json_whole(&root, "version", PROGRESS_VERSION + 1, INT32_MAX, &version, &err);
    json_destroy(&json);
    return newer;
}

static enum trouble trouble_of(const struct text *content)
{
    return is_blank(content) ? TROUBLE_EMPTY : is_newer(content) ? TROUBLE_NEWER : TROUBLE_DAMAGED;
}

static bool add_advice(const char *advice, struct err *err)
{
    struct err told = *err;
    return err_set(err, told.kind, "%s; %s", told.text, advice);
}

static bool decode(struct intake *intake, enum trouble *trouble, struct err *err)
{
    progress_destroy(&intake->progress);
    if (progress_decode(text_string(&intake->content), intake->content.length, &intake->progress,
                        err))
        return rows_of_progress(&intake->rows, &intake->progress, err);
    if (err->kind == ERR_BAD) {
        *trouble = trouble_of(&intake->content);
        if (*trouble == TROUBLE_EMPTY)
            err_set(err, ERR_BAD, "it is empty: restore it from a copy, or remove it");
        else if (*trouble == TROUBLE_DAMAGED)
            add_advice("it is mended from its copy when its trainee opens Understudy; if there is "
                       "none, restore it from a backup",
                       err);
    }
    return false;
}

static bool read_rows(struct intake *intake, const char *path, const char *id,
                      enum trouble *trouble, struct err *err)
{
    *trouble = TROUBLE_UNREADABLE;
    if (!file_read_own(path, JSON_MAX_BYTES, &intake->content, err))
        return err->kind == ERR_SYSTEM &&
               add_advice("ask whoever looks after the folder to let you read it", err);
    *trouble = TROUBLE_DAMAGED;
    if (!scan_rows(text_string(&intake->content), intake->content.length, &intake->rows) &&
        !decode(intake, trouble, err))
        return false;
    if (slice_is(intake->rows.id, id))
        return true;
    *trouble = TROUBLE_FOREIGN;
    return err_set(err, ERR_BAD,
                   "it is the progress of \"%.*s\": a trainee has one file, which bears their id; "
                   "if it is a copy, remove it",
                   (int)intake->rows.id.length, intake->rows.id.at);
}

static bool is_among(const struct rows *rows, const struct attempt *attempt)
{
    for (size_t i = 0; i < rows->count; i++)
        if (rows->at[i].started == attempt->started && rows->at[i].seed == attempt->seed &&
            slice_is(rows->at[i].scenario, attempt->scenario))
            return true;
    return false;
}

static bool add_hands(struct intake *intake, struct err *err)
{
    for (size_t h = 0; h < intake->hand_count; h++) {
        const struct progress *hand = &intake->hands[h];
        for (size_t i = 0; slice_is(intake->rows.id, hand->profile.id) && i < hand->count; i++)
            if (!is_among(&intake->rows, &hand->attempts[i]) &&
                !rows_add_attempt(&intake->rows, &hand->attempts[i], err))
                return false;
    }
    return true;
}

bool intake_read(struct intake *intake, const char *path, const char *id, enum trouble *trouble,
                 struct err *err)
{
    if (intake->read)
        forget_hands(intake);
    intake->read = true;
    return read_rows(intake, path, id, trouble, err) && add_hands(intake, err);
}

bool intake_take_hand(struct intake *intake, const char *path, struct err *err)
{
    struct text content;
    if (intake->read)
        forget_hands(intake);
    intake->read = false;
    if (!mem_grow(&intake->hands, &intake->hand_capacity, intake->hand_count, sizeof *intake->hands,
                  err))
        return false;
    text_init(&content);
    intake->hand_count += file_read_own(path, JSON_MAX_BYTES, &content, err) &&
                          progress_decode(text_string(&content), content.length,
                                          &intake->hands[intake->hand_count], err);
    text_destroy(&content);
    return true;
}
