/* award.c: the file is called by the person and the lesson, so that saving it again
 * replaces it. */
#include "gui/award.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "gui/certificate.h"
#include "gui/saving.h"

static bool save(struct app *app, size_t lesson, size_t item, struct err *err)
{
    const struct library *library = app->training->library;
    const struct profile *profile = &app->training->progress.profile;
    const struct attempt *passed = app->syllabus.items[item].passed;
    struct certificate certificate = {profile->name,
                                      profile->team,
                                      library->title,
                                      library->lessons[lesson].title,
                                      (unsigned)lesson + 1,
                                      (unsigned)library->lesson_count,
                                      app->catalogue.entries[item].title,
                                      passed->overall,
                                      passed->ended,
                                      passed->content};
    struct text path;
    text_init(&path);
    bool ok = saving_folder(app->documents, app->training->folder, "certificates", &path, err);
    text_add(&path, "/");
    saving_add_name(&path, profile->name);
    text_addf(&path, ", lesson %zu.pdf", lesson + 1);
    ok = ok && text_ok(&path, err) && certificate_save(&certificate, app->fonts, path.at, err);
    if (ok) {
        app->award_lesson = lesson;
        snprintf(app->award, sizeof app->award, "%s", path.at);
    }
    text_destroy(&path);
    return ok;
}

void award_save(struct app *app, struct action action)
{
    size_t item = syllabus_passed(&app->syllabus, (size_t)action.index);
    app->award[0] = '\0';
    if (item < app->catalogue.count && app->training->folder != NULL)
        save(app, (size_t)action.index, item, &app->notice);
}

void award_open(struct app *app, struct action action)
{
    (void)action;
    if (app->open_folder == NULL || !app->open_folder(app->award))
        err_set(&app->notice, ERR_SYSTEM, "nothing on this computer opens %s", app->award);
}
