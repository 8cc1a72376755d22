/* asking.c: at a timed decision every line that is typed first lets the time pass
 * that it took, as a `wait` move; so the journal holds the clock, and a replay
 * runs out of time where the person did. A clock that was slowed counts the
 * scenario's time: half of the person's, a third, a tenth. */
#include "term/asking.h"

#include "term/meter.h"

static const struct run *run_of(const struct asking *asking)
{
    return &asking->conversation->training->run;
}

bool asking_init(struct asking *asking, struct conversation *conversation, struct err *err)
{
    const struct term_io *io = conversation->talk->io;
    *asking = (struct asking){.conversation = conversation};
    if (!question_init(&asking->question, conversation->talk, &conversation->training->run, err))
        return false;
    if (asking->question.view.milliseconds_left > 0)
        asking->slowing = settings_slowing(io->timers);
    asking->last = asking->slowing > 0 ? io->milliseconds(io->self) : 0;
    return true;
}

/* The person's seconds that are left, a begun one counted. */
static unsigned seconds_left(const struct asking *asking)
{
    uint64_t left = (uint64_t)asking->question.view.milliseconds_left * (unsigned)asking->slowing;
    return (unsigned)((left + 999) / 1000);
}

/* How long there is, and how to say nothing: which may be the best answer. */
static void tell_limit(const struct asking *asking)
{
    struct talk *talk = asking->conversation->talk;
    unsigned seconds = seconds_left(asking);
    if (asking->question.view.milliseconds_left == 0)
        return;
    if (asking->slowing > 0)
        talk_say(talk, STYLE_TENSE,
                 "You have %u %s to answer. To say nothing, type w, or let them pass and press "
                 "Enter.",
                 seconds, talk_plural(seconds, "second", "seconds"));
    else
        talk_say(talk, STYLE_QUIET, "To say nothing, type w.");
}

void asking_tell(struct asking *asking)
{
    struct conversation *conversation = asking->conversation;
    const struct view *view = &asking->question.view;
    talk_gap(conversation->talk);
    meter_tell(conversation->talk, run_of(asking)->scenario, view->mood_percent,
               conversation->mood);
    conversation->mood = view->mood_percent;
    question_tell(&asking->question);
    tell_limit(asking);
}

/* *gone: time ran out, and the conversation went on. */
static bool wait_for(struct asking *asking, uint64_t milliseconds, bool *gone, struct err *err)
{
    struct move wait = {.kind = MOVE_WAIT};
    wait.milliseconds = milliseconds > UINT32_MAX ? UINT32_MAX : (uint32_t)milliseconds;
    size_t before = run_of(asking)->events.count;
    *gone = false;
    if (milliseconds > 0 && !conversation_do(asking->conversation, &wait, err))
        return false;
    *gone = run_of(asking)->events.count > before;
    return *gone || view_of(&run_of(asking)->session, &asking->question.view, err);
}

static bool pass_time(struct asking *asking, bool *gone, struct err *err)
{
    *gone = false;
    if (asking->slowing == 0)
        return true;
    const struct term_io *io = asking->conversation->talk->io;
    uint64_t slowing = (uint64_t)asking->slowing;
    uint64_t passed = (io->milliseconds(io->self) - asking->last) / slowing;
    asking->last += passed * slowing;
    return wait_for(asking, passed, gone, err);
}

/* Does the move. One that the scenario refuses is told, and asked again. */
static bool answer_with(struct asking *asking, const struct move *move, bool *done, struct err *err)
{
    *done = conversation_do(asking->conversation, move, err);
    if (*done || err->kind != ERR_BAD)
        return *done;
    asking->question.sorted = 0;
    talk_say(asking->conversation->talk, STYLE_TENSE, "%s", err->text);
    return true;
}

/* One line that was typed. *done: this decision need not be asked any more. */
static bool take_entry(struct asking *asking, const struct entry *entry, bool *done,
                       struct err *err)
{
    struct question *question = &asking->question;
    struct move move;
    switch (entry->kind) {
    case ENTRY_NUMBERS:
    case ENTRY_EMPTY:
        return !question_take(question, entry, &move) || answer_with(asking, &move, done, err);
    case ENTRY_BACK:
        *done = !question_back(question) && conversation_take_back(asking->conversation);
        return true;
    case ENTRY_HINT:
        conversation_hint(asking->conversation);
        return true;
    case ENTRY_HELP:
    case ENTRY_STORY:
    case ENTRY_DOCUMENTS:
    case ENTRY_SAVE:
        conversation_attend(asking->conversation, entry, &question->view);
        return true;
    case ENTRY_WAIT:
        if (question->view.milliseconds_left > 0)
            return wait_for(asking, question->view.milliseconds_left, done, err);
        question_explain(question);
        return true;
    case ENTRY_YES:
    case ENTRY_NO:
    case ENTRY_AGAIN:
    case ENTRY_EARLIER:
    case ENTRY_UNKNOWN:
        question_explain(question);
        return true;
    case ENTRY_LEAVE:
    case ENTRY_END:
        return true;
    }
    return true;
}

/* How long is left, after a line that did not answer. */
static void remind(const struct asking *asking)
{
    unsigned seconds = seconds_left(asking);
    if (asking->slowing > 0)
        talk_say(asking->conversation->talk, STYLE_TENSE, "You have %u %s left.", seconds,
                 talk_plural(seconds, "second", "seconds"));
}

bool asking_run(struct asking *asking, bool *left, struct err *err)
{
    for (bool done = false; !done;) {
        struct entry entry;
        question_ask(&asking->question, &entry);
        *left = entry.kind == ENTRY_LEAVE || entry.kind == ENTRY_END;
        if (*left)
            return true;
        if (!pass_time(asking, &done, err))
            return false;
        if (!done && !take_entry(asking, &entry, &done, err))
            return false;
        if (!done)
            remind(asking);
    }
    return true;
}
