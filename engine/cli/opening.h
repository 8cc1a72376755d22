/* opening.h: the library and the training that a command works with; an author's
 * mistakes that hinder it are listed on standard error. */
#ifndef CLI_OPENING_H
#define CLI_OPENING_H

#include <stdbool.h>

#include "base/err.h"
#include "base/text.h"
#include "cli/arguments.h"
#include "store/settings.h"
#include "store/training.h"
#include "story/library.h"

/* The library of the options; with a file, that of the course that it lies in. */
bool opening_library(const struct options *options, const char *file, struct library **library,
                     struct err *err);

/* Of the settings' trainee, in their folder of data; kept false: a trial, of which
 * nothing is kept. */
bool opening_training(const struct settings *settings, const struct library *library, bool kept,
                      struct training *training, struct err *err);

/* Loads a scenario of the library, or a file. */
bool opening_scenario(const struct library *library, const char *id_or_path,
                      struct scenario **scenario, struct err *err);

/* Whether the trainee cannot take it as an assessment yet, by the course's order; then
 * *locked is true and why is appended to reason. */
bool opening_lock(const struct training *training, const char *id, bool *locked,
                  struct text *reason, struct err *err);

/* Begins an attempt at it. */
bool opening_attempt(struct training *training, const char *id_or_path, enum mode mode,
                     uint64_t seed, struct err *err);

#endif
