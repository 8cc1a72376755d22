/* opening.c: what several commands do first. */
#include "cli/opening.h"

#include <stdio.h>
#include <time.h>

#include "cli/listing.h"
#include "cli/places.h"
#include "store/catalogue.h"
#include "store/syllabus.h"
#include "story/scenario.h"

/* Lists what hindered; true when nothing did. */
static bool list(struct problems *problems, bool made, const char *what, struct err *err)
{
    if (problems->failed)
        return err_memory(err);
    if (made)
        return true;
    listing_print(problems, stderr);
    return err_set(err, ERR_BAD, "%s has %zu mistake%s; nothing was done", what, problems->errors,
                   problems->errors == 1 ? "" : "s");
}

bool opening_library(const struct options *options, const char *file, struct library **library,
                     struct err *err)
{
    struct text folder;
    struct problems problems;
    *library = NULL;
    text_init(&folder);
    problems_init(&problems);
    bool ok = (file == NULL ? places_scenarios(options, &folder, err)
                            : places_scenarios_of(options, file, &folder, err)) &&
              library_open(folder.at, library, &problems, err) &&
              list(&problems, *library != NULL, folder.at, err);
    problems_destroy(&problems);
    text_destroy(&folder);
    return ok;
}

bool opening_training(const struct settings *settings, const struct library *library, bool kept,
                      struct training *training, struct err *err)
{
    if (kept && settings->data[0] == '\0')
        return err_set(err, ERR_SYSTEM,
                       "you have no home folder to keep your progress in; name one with --data");
    return training_open(training, library, kept ? settings->data : NULL, settings->trainee, err);
}

bool opening_scenario(const struct library *library, const char *id_or_path,
                      struct scenario **scenario, struct err *err)
{
    struct text path;
    struct problems problems;
    *scenario = NULL;
    text_init(&path);
    problems_init(&problems);
    bool ok = library_path(library, id_or_path, &path, err) && text_ok(&path, err) &&
              scenario_load(path.at, library, scenario, &problems, err) &&
              list(&problems, *scenario != NULL, path.at, err);
    problems_destroy(&problems);
    text_destroy(&path);
    return ok;
}

bool opening_lock(const struct training *training, const char *id, bool *locked,
                  struct text *reason, struct err *err)
{
    struct catalogue catalogue;
    struct syllabus syllabus;
    if (!catalogue_init(&catalogue, training->library, err))
        return false;
    while (catalogue_read_next(&catalogue))
        ;
    bool ok = syllabus_init(&syllabus, &catalogue, err);
    if (ok) {
        size_t item = catalogue_find(&catalogue, id);
        syllabus_update(&syllabus, training, (int64_t)time(NULL));
        *locked =
            item < catalogue.count && syllabus_is_locked(&syllabus, item, MODE_ASSESSED, reason);
        syllabus_destroy(&syllabus);
    }
    catalogue_destroy(&catalogue);
    return ok && text_ok(reason, err);
}

bool opening_attempt(struct training *training, const char *id_or_path, enum mode mode,
                     uint64_t seed, struct err *err)
{
    struct problems problems;
    problems_init(&problems);
    bool ok = training_begin(training, id_or_path, mode, seed, (int64_t)time(NULL), &problems, err);
    if (!ok)
        listing_print(&problems, stderr);
    problems_destroy(&problems);
    return ok;
}
