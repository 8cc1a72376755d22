/* front.h: the window or the terminal. */
#ifndef CLI_FRONT_H
#define CLI_FRONT_H

#include <stdbool.h>

#include "base/err.h"
#include "cli/arguments.h"
#include "cli/preferences.h"
#include "store/training.h"

/* *window: as was asked for, or else where there is a display. ERR_USAGE when both
 * were asked for; ERR_SYSTEM when this program was built without the window. */
bool front_is_window(const struct options *options, bool *window, struct err *err);

/* Opens the window on the course, or on the run in hand. */
bool front_window(const struct options *options, const struct preferences *preferences,
                  struct training *training, bool play, struct err *err);

/* Opens it on the people of a data folder alone, which it only reads. ERR_SYSTEM when this
 * program was built without the window. */
bool front_team(const struct options *options, const struct library *library, const char *folder,
                struct err *err);

#endif
