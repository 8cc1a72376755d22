/* resuming.c: the attempt is replayed before the question, so that the question
 * can say where it was left, and so that a "yes" cannot fail. */
#include "term/resuming.h"

#include "play/debrief.h"

static bool decision_number(const struct run *run, size_t *number, struct err *err)
{
    struct debrief debrief;
    if (!debrief_make(run, &debrief, err))
        return false;
    *number = debrief.count + 1;
    debrief_destroy(&debrief);
    return true;
}

static enum resuming ask(struct talk *talk)
{
    for (;;) {
        struct entry entry;
        talk_ask(talk, "Resume? y or n:", &entry);
        if (entry.kind == ENTRY_YES)
            return RESUMING_ON;
        if (entry.kind == ENTRY_NO)
            return RESUMING_ANEW;
        if (entry.kind == ENTRY_LEAVE || entry.kind == ENTRY_END || entry.kind == ENTRY_BACK)
            return RESUMING_LEAVE;
        talk_say(talk, STYLE_TENSE,
                 "Type y to go on where you left it, n to begin anew, or b to go back.");
    }
}

bool resuming_offer(struct talk *talk, struct training *training, const struct attempt *attempt,
                    enum resuming *answer, struct err *err)
{
    struct problems problems;
    size_t number;
    problems_init(&problems);
    bool resumed = training_resume(training, attempt, &problems, err);
    problems_destroy(&problems);
    talk_gap(talk);
    if (!resumed && err->kind == ERR_BAD) {
        talk_say(talk, STYLE_TENSE, "You left this one unfinished, and it cannot be resumed: %s.",
                 err->text);
        *answer = RESUMING_ANEW;
        return true;
    }
    if (!resumed || !decision_number(&training->run, &number, err))
        return false;
    talk_say(talk, STYLE_PLAIN, "%s: you left this one at decision %zu, %s.",
             training->scenario->title, number,
             training->run.journal.mode == MODE_PRACTICE ? "in practice" : "assessed");
    if (training->note[0] != '\0')
        talk_say(talk, STYLE_PLAIN, "%s", training->note);
    *answer = ask(talk);
    return true;
}
