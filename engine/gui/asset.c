/* asset.c: see asset.h. */
#include "gui/asset.h"

#include "base/file.h"
#include "base/text.h"

enum { FILE_MAX = 64 << 10 };

bool asset_open(const char *path, struct json *json, struct err *err)
{
    struct text content;
    text_init(&content);
    bool ok = file_read(path, FILE_MAX, &content, err) &&
              json_read(text_string(&content), content.length, json, err);
    text_destroy(&content);
    return ok || asset_blame(path, err);
}

bool asset_blame(const char *path, struct err *err)
{
    if (err != NULL && err->kind == ERR_BAD) {
        err->kind = ERR_SYSTEM;
        return err_prefix(err, "%s", path);
    }
    return false;
}
