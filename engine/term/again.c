/* again.c: decisions have the numbers that the debrief gave them. */
#include "term/again.h"

#include "play/debrief.h"
#include "term/elsewhere.h"
#include "term/performance.h"

enum again { AGAIN_NO, AGAIN_ANEW, AGAIN_FROM };

/* Begins it, or says why not. */
static bool branch(struct talk *talk, struct training *training, uint32_t number, bool *begun,
                   struct err *err)
{
    struct debrief debrief;
    *begun = false;
    if (!debrief_make(&training->run, &debrief, err))
        return false;
    bool ok = true;
    if (number == 0 || number > debrief.count)
        talk_say(talk, STYLE_TENSE, "It had %zu %s: type again and a number from 1 to %zu.",
                 debrief.count, talk_plural(debrief.count, "decision", "decisions"), debrief.count);
    else
        ok = *begun = training_branch(training, debrief.decisions[number - 1].move,
                                      talk->io->now(talk->io->self), err);
    debrief_destroy(&debrief);
    if (*begun)
        talk_say(talk, STYLE_QUIET,
                 "Practice from decision %u. What you have just finished stays as it is.", number);
    return ok;
}

static enum again again_of(const struct entry *entry, bool anew)
{
    if (entry->kind == ENTRY_EMPTY || entry->kind == ENTRY_LEAVE || entry->kind == ENTRY_END ||
        entry->kind == ENTRY_BACK)
        return AGAIN_NO;
    bool one = entry->kind == ENTRY_NUMBERS && entry->count == 1 && entry->numbers[0] == 1;
    return anew && one ? AGAIN_ANEW : AGAIN_FROM;
}

/* AGAIN_FROM: what was asked for is in hand. */
static bool ask(struct talk *talk, struct training *training, bool anew, enum again *answer,
                struct err *err)
{
    for (bool begun = false; !begun;) {
        struct entry entry;
        talk_ask(talk,
                 anew ? "Press Enter to go back to the course, type 1 to do it again, or again 3 "
                        "to practise from decision 3."
                      : "Press Enter to leave, or type again 3 to practise from decision 3.",
                 &entry);
        *answer = again_of(&entry, anew);
        if (*answer != AGAIN_FROM)
            return true;
        if (entry.kind == ENTRY_SAVE)
            elsewhere_save(talk, training, &entry);
        else if (entry.kind != ENTRY_AGAIN)
            talk_say(talk, STYLE_TENSE, "Just press Enter, or type again and a number.");
        else if (!branch(talk, training, entry.numbers[0], &begun, err))
            return false;
    }
    return true;
}

bool again_play(struct talk *talk, struct training *training, struct tutor *tutor, bool *anew,
                struct err *err)
{
    enum again again = AGAIN_FROM;
    while (again == AGAIN_FROM) {
        bool left;
        if (!performance_play(talk, training, tutor, &left, err))
            return false;
        again = AGAIN_NO;
        if (!left && !ask(talk, training, anew != NULL, &again, err))
            return false;
    }
    if (anew != NULL)
        *anew = again == AGAIN_ANEW;
    return true;
}
