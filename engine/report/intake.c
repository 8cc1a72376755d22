/* intake.c: store is the judge of everything that is not as store writes it. */
#include "report/intake.h"

#include <string.h>

#include "base/file.h"
#include "report/scan.h"
#include "store/json.h"
#include "store/progress_decode.h"

const char *trouble_name(enum trouble trouble)
{
    static const char *const names[] = {"unreadable", "empty", "damaged", "newer", "foreign"};
    return names[trouble];
}

void intake_init(struct intake *intake)
{
    *intake = (struct intake){0};
    text_init(&intake->content);
    rows_init(&intake->rows);
}

void intake_destroy(struct intake *intake)
{
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
    }
    return false;
}

bool intake_read(struct intake *intake, const char *path, const char *id, enum trouble *trouble,
                 struct err *err)
{
    *trouble = TROUBLE_UNREADABLE;
    if (!file_read_own(path, JSON_MAX_BYTES, &intake->content, err))
        return false;
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
