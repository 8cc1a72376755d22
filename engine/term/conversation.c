/* conversation.c: the order of telling after a move: the answer, the coaching,
 * then how the other person takes it. The training has saved before that. */
#include "term/conversation.h"

#include "check/remark.h"
#include "term/elsewhere.h"
#include "term/feedback.h"
#include "term/guide.h"

static const struct run *run_of(const struct conversation *conversation)
{
    return &conversation->training->run;
}

bool conversation_is_practice(const struct conversation *conversation)
{
    return run_of(conversation)->journal.mode == MODE_PRACTICE;
}

bool conversation_is_over(const struct conversation *conversation)
{
    return session_is_over(&run_of(conversation)->session);
}

/* Tells at once when the file falls behind, and when it has caught up. */
static void tell_saving(struct conversation *conversation)
{
    const struct err *unsaved = &conversation->training->unsaved;
    if ((unsaved->kind != ERR_NONE) == conversation->unsaved)
        return;
    conversation->unsaved = unsaved->kind != ERR_NONE;
    if (conversation->unsaved) {
        talk_say(conversation->talk, STYLE_HEATED,
                 "This is not saved: %s. You can go on; saving is tried again at each step.",
                 unsaved->text);
        elsewhere_offer(conversation->talk, conversation->training);
    } else
        talk_say(conversation->talk, STYLE_WARM, "It is saved again.");
}

/* Whether move m (from 0) answered a decision. */
static bool is_answer(const struct run *run, size_t m)
{
    switch (run->journal.moves[m].kind) {
    case MOVE_CHOOSE:
    case MOVE_PICK:
    case MOVE_SORT:
        return true;
    case MOVE_WAIT:
        return run->ends[m] < run->ends[m + 1];
    case MOVE_CONTINUE:
    case MOVE_CONTINUE_ALL:
    case MOVE_QUIT:
        return false;
    }
    return false;
}

/* The number of the last move that answered, from 1; 0: there is none. */
static size_t last_answer(const struct run *run)
{
    size_t m = run->journal.count;
    while (m > 0 && !is_answer(run, m - 1))
        m--;
    return m;
}

static void start_telling(struct conversation *conversation)
{
    const struct run *run = run_of(conversation);
    conversation->mood = -1;
    telling_begin(&conversation->telling, run);
    size_t answer = last_answer(run);
    telling_skip(&conversation->telling, answer == 0 ? 0 : run->ends[answer - 1]);
    telling_to(&conversation->telling, conversation->talk, run->events.count);
}

void conversation_init(struct conversation *conversation, struct talk *talk,
                       struct training *training, struct tutor *tutor)
{
    *conversation = (struct conversation){.talk = talk, .training = training, .tutor = tutor};
    telling_begin(&conversation->telling, &training->run);
}

void conversation_begin(struct conversation *conversation)
{
    talk_gap(conversation->talk);
    start_telling(conversation);
    tell_saving(conversation);
}

static void tell_answer(struct conversation *conversation, size_t from)
{
    const struct run *run = run_of(conversation);
    size_t to = run->events.count, lines = from;
    while (lines < to && run->events.at[lines].kind != EVENT_LINE &&
           run->events.at[lines].kind != EVENT_SCENE)
        lines++;
    talk_gap(conversation->talk);
    telling_to(&conversation->telling, conversation->talk, lines);
    if (!conversation_is_practice(conversation))
        return;
    feedback_coach(&conversation->telling, conversation->talk, from, to);
    talk_gap(conversation->talk);
}

bool conversation_do(struct conversation *conversation, const struct move *move, struct err *err)
{
    struct training *training = conversation->training;
    const struct term_io *io = conversation->talk->io;
    size_t from = training->run.events.count;
    if (!training_apply(training, move, io->now(io->self), err))
        return false;
    if (is_answer(&training->run, training->run.journal.count - 1))
        tell_answer(conversation, from);
    telling_to(&conversation->telling, conversation->talk, training->run.events.count);
    tell_saving(conversation);
    return true;
}

bool conversation_go_on(struct conversation *conversation, struct err *err)
{
    const struct move move = {.kind = MOVE_CONTINUE_ALL};
    while (run_of(conversation)->session.stop == STOP_LINE)
        if (!conversation_do(conversation, &move, err))
            return false;
    return true;
}

bool conversation_take_back(struct conversation *conversation)
{
    struct talk *talk = conversation->talk;
    const struct term_io *io = talk->io;
    struct err err;
    if (!conversation_is_practice(conversation))
        talk_say(talk, STYLE_TENSE, "This run is assessed, so a reply cannot be taken back.");
    else if (last_answer(run_of(conversation)) == 0)
        talk_say(talk, STYLE_TENSE, "There is no reply to take back yet.");
    else if (!training_take_back(conversation->training, io->now(io->self), &err))
        talk_fail(talk, &err);
    else {
        talk_gap(talk);
        talk_say(talk, STYLE_QUIET, "Taken back. You are here again:");
        start_telling(conversation);
        tell_saving(conversation);
        return true;
    }
    return false;
}

static void tell_hint(struct conversation *conversation)
{
    const struct run *run = run_of(conversation);
    struct talk *talk = conversation->talk;
    struct text text;
    struct err err;
    uint16_t behaviour;
    text_init(&text);
    if (tutor_hint(conversation->tutor, run, &behaviour, &err)) {
        remark_hint(run->scenario->rubric, behaviour, &text);
        talk_check(talk, &text);
        talk_say(talk, STYLE_QUIET, "A hint: %s", text_string(&text));
    } else {
        talk_fail(talk, &err);
    }
    text_destroy(&text);
}

void conversation_hint(struct conversation *conversation)
{
    if (!conversation_is_practice(conversation))
        talk_say(conversation->talk, STYLE_TENSE,
                 "This run is assessed, so there are no hints: it shows what you do by yourself.");
    else if (run_of(conversation)->session.stop != STOP_DECISION)
        talk_say(conversation->talk, STYLE_TENSE, "There is a hint only where you decide.");
    else
        tell_hint(conversation);
}

void conversation_attend(struct conversation *conversation, const struct entry *entry,
                         const struct view *view)
{
    struct talk *talk = conversation->talk;
    if (entry->kind == ENTRY_HELP) {
        guide_help(talk, run_of(conversation), view);
        elsewhere_offer(talk, conversation->training);
    } else if (entry->kind == ENTRY_SAVE) {
        elsewhere_save(talk, conversation->training, entry);
        conversation->unsaved = conversation->training->unsaved.kind != ERR_NONE;
    } else if (entry->kind == ENTRY_STORY) {
        talk_gap(talk);
        guide_story(talk, run_of(conversation), 0);
    } else if (entry->kind == ENTRY_DOCUMENTS)
        guide_documents(talk, run_of(conversation)->scenario);
}
