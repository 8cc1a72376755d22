/* saving.h: where what is made for a person is put, so that they find it. */
#ifndef GUI_SAVING_H
#define GUI_SAVING_H

#include <stdbool.h>

#include "base/err.h"
#include "base/text.h"

/* Appends the person's folder of documents, if there is one (it may be NULL), else a folder
 * of that name in the data folder, which is made. */
bool saving_folder(const char *documents, const char *data, const char *name, struct text *path,
                   struct err *err);

/* Appends somebody's name as a part of a file's: what cannot stand there becomes "-". */
void saving_add_name(struct text *path, const char *name);

#endif
