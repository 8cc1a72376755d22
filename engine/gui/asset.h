/* asset.h: the JSON files of the assets: part of the installation, so what is wrong
 * with them is the machine's failure, not the trainee's. */
#ifndef GUI_ASSET_H
#define GUI_ASSET_H

#include <stdbool.h>

#include "base/err.h"
#include "store/json.h"

/* ERR_SYSTEM names the file. */
bool asset_open(const char *path, struct json *json, struct err *err);

/* Makes an ERR_BAD about the content of a file an ERR_SYSTEM that names it; returns false. */
bool asset_blame(const char *path, struct err *err);

#endif
