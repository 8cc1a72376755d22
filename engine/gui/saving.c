/* saving.c: see saving.h. */
#include "gui/saving.h"

#include "base/file.h"

bool saving_folder(const char *documents, const char *data, const char *name, struct text *path,
                   struct err *err)
{
    if (documents != NULL && file_is_folder(documents))
        text_add(path, documents);
    else
        text_addf(path, "%s/%s", data, name);
    return text_ok(path, err) && file_make_folder(path->at, err);
}

/* No folder, hidden, or a control character. */
void saving_add_name(struct text *path, const char *name)
{
    for (const char *c = name; *c != '\0'; c++) {
        bool bad = *c == '/' || *c == '\\' || *c == ':' || (unsigned char)*c < ' ' ||
                   (c == name && *c == '.');
        text_add_bytes(path, bad ? "-" : c, 1);
    }
}
