/* places.h: where things are: an option, else the environment, else the platform's
 * own place. */
#ifndef CLI_PLACES_H
#define CLI_PLACES_H

#include <stdbool.h>

#include "base/err.h"
#include "base/file.h"
#include "base/name.h"
#include "base/text.h"
#include "cli/arguments.h"

/* --scenarios, UNDERSTUDY_SCENARIOS, the share folder beside the program, or the
 * source tree that it was built from. */
bool places_scenarios(const struct options *options, struct text *path, struct err *err);

/* The same, but for a file of an author's that lies in a course of its own
 * (COURSE/LESSON/FILE, with COURSE/course.lua): that course, unless --scenarios
 * says otherwise. */
bool places_scenarios_of(const struct options *options, const char *file, struct text *path,
                         struct err *err);

/* The folder has a course.lua. */
bool places_is_course(const char *folder);

/* --assets, UNDERSTUDY_ASSETS, and as above. */
bool places_assets(const struct options *options, struct text *path, struct err *err);

/* $XDG_CONFIG_HOME/understudy/settings.json, else that of ~/.config; empty without a
 * home folder. */
bool places_settings(struct text *path, struct err *err);

/* --data, UNDERSTUDY_DATA, the one that was set (unless ""), else
 * $XDG_DATA_HOME/understudy, ~/.local/share/understudy: on this platform the folder
 * that SDL_GetPrefPath(NULL, "understudy") names. Empty without a home folder. */
bool places_data(const struct options *options, const char *set, struct text *path,
                 struct err *err);

/* $XDG_DOCUMENTS_DIR, ~/Documents; empty when there is no home folder. */
void places_documents(struct text *path);

/* Lists where a person can save instead of their own folder, as far as there is room: their
 * documents, their desktop, their home folder, sticks and disks that are plugged in. */
void places_elsewhere(struct file_names *places);

/* Whether --trainee or UNDERSTUDY_TRAINEE says who it is. */
bool places_names_trainee(const struct options *options);

/* --trainee, UNDERSTUDY_TRAINEE, the one that was set (unless ""), or an id made of
 * the login name. id has NAME_MAX_BYTES + 1 bytes. ERR_USAGE when one that was given
 * is no id. */
bool places_trainee(const struct options *options, const char *set, char *id, struct err *err);

#endif
