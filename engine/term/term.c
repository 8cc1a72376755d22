/* term.c: the ways in from the outermost layer. Each opens a talk, runs one module,
 * and answers once for all that could not be written or saved. */
#include "term/term.h"

#include "term/again.h"
#include "term/elsewhere.h"
#include "term/guide.h"
#include "term/lobby.h"
#include "term/performance.h"
#include "term/resuming.h"
#include "term/talk.h"

/* Says how it stands when the person leaves; a file that is behind is a failure. */
static bool part(struct talk *talk, struct training *training, struct err *err)
{
    if (training->folder == NULL)
        talk_say(talk, STYLE_QUIET, "This was a trial: nothing is kept.");
    else if (elsewhere_settle(talk, training))
        talk_say(talk, STYLE_QUIET, "Saved. See you next time.");
    else
        return err_set(err, training->unsaved.kind, "not saved: %s", training->unsaved.text);
    return true;
}

/* What had to be done to the person's files is told once, before anything else. */
static void tell_mending(struct talk *talk, struct training *training)
{
    struct err *told = &training->keeper.told;
    if (told->kind != ERR_NONE)
        talk_say(talk, STYLE_HEATED, "%s", told->text);
    err_clear(told);
}

bool term_course(const struct term_io *io, struct training *training, struct err *err)
{
    struct talk talk;
    talk_init(&talk, io);
    tell_mending(&talk, training);
    bool ok = lobby_run(&talk, training, err) && part(&talk, training, err) && talk_ok(&talk, err);
    talk_destroy(&talk);
    return ok;
}

bool term_offer(const struct term_io *io, struct training *training, const char *scenario,
                bool *begin, struct err *err)
{
    struct talk talk;
    talk_init(&talk, io);
    const struct attempt *attempt = training_unfinished(training, scenario);
    enum resuming answer = RESUMING_ANEW;
    bool ok = (attempt == NULL || resuming_offer(&talk, training, attempt, &answer, err)) &&
              talk_ok(&talk, err);
    *begin = answer == RESUMING_ANEW;
    if (ok && answer == RESUMING_LEAVE)
        training_leave(training);
    talk_destroy(&talk);
    return ok;
}

bool term_play(const struct term_io *io, struct training *training, struct err *err)
{
    struct talk talk;
    struct tutor tutor;
    talk_init(&talk, io);
    tell_mending(&talk, training);
    tutor_init(&tutor);
    bool ok = again_play(&talk, training, &tutor, NULL, err) && part(&talk, training, err) &&
              talk_ok(&talk, err);
    tutor_destroy(&tutor);
    talk_destroy(&talk);
    return ok;
}

bool term_follow(const struct term_io *io, struct training *training, const struct journal *moves,
                 struct err *err)
{
    struct talk talk;
    struct tutor tutor;
    talk_init(&talk, io);
    tutor_init(&tutor);
    bool ok = performance_follow(&talk, training, &tutor, moves, err) && talk_ok(&talk, err);
    if (ok && !training_save(training))
        ok = err_set(err, training->unsaved.kind, "not saved: %s", training->unsaved.text);
    tutor_destroy(&tutor);
    talk_destroy(&talk);
    return ok;
}

bool term_transcript(const struct term_io *io, const struct run *run, struct err *err)
{
    struct talk talk;
    talk_init(&talk, io);
    guide_story(&talk, run);
    bool ok = talk_ok(&talk, err);
    talk_destroy(&talk);
    return ok;
}
