/* conversation.c: the order of telling after a move: the answer, the coaching,
 * then how the other person takes it. The training has saved before that. */
#include "term/conversation.h"

#include "check/remark.h"
#include "term/elsewhere.h"
#include "term/feedback.h"
#include "term/guide.h"
#include "term/telling.h"

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

static bool retell(struct conversation *conversation, struct err *err)
{
    return retelling_make(&conversation->retelling, run_of(conversation), NULL, err);
}

/* The last answer; NULL: there is none. */
static const struct told_answer *last_answer(const struct conversation *conversation)
{
    const struct retelling *retelling = &conversation->retelling;
    return retelling->answer_count == 0 ? NULL : &retelling->answers[retelling->answer_count - 1];
}

static void tell_from(struct conversation *conversation, size_t from)
{
    telling_from(conversation->talk, &conversation->retelling, from);
    conversation->told = conversation->retelling.count;
}

static bool start_telling(struct conversation *conversation, struct err *err)
{
    conversation->mood = -1;
    if (!retell(conversation, err))
        return false;
    const struct told_answer *answer = last_answer(conversation);
    size_t from = 0;
    while (answer != NULL && conversation->retelling.told[from].move < answer->points.move)
        from++;
    tell_from(conversation, from);
    return true;
}

void conversation_init(struct conversation *conversation, struct talk *talk,
                       struct training *training, struct tutor *tutor)
{
    *conversation = (struct conversation){.talk = talk, .training = training, .tutor = tutor};
    retelling_init(&conversation->retelling);
}

void conversation_destroy(struct conversation *conversation)
{
    retelling_destroy(&conversation->retelling);
}

bool conversation_begin(struct conversation *conversation, struct err *err)
{
    talk_gap(conversation->talk);
    if (!start_telling(conversation, err))
        return false;
    tell_saving(conversation);
    return true;
}

static void tell_answer(struct conversation *conversation, const struct told_answer *answer)
{
    talk_gap(conversation->talk);
    telling_answer(conversation->talk, answer);
    if (!conversation_is_practice(conversation))
        return;
    feedback_tell(conversation->talk, answer);
    talk_gap(conversation->talk);
}

bool conversation_do(struct conversation *conversation, const struct move *move, struct err *err)
{
    struct training *training = conversation->training;
    const struct term_io *io = conversation->talk->io;
    size_t from = conversation->told;
    if (!training_apply(training, move, io->now(io->self), err) || !retell(conversation, err))
        return false;
    const struct told_answer *answer = last_answer(conversation);
    bool is_answer = answer != NULL && answer->points.move == training->run.journal.count;
    if (is_answer)
        tell_answer(conversation, answer);
    tell_from(conversation, from + is_answer);
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
    else if (last_answer(conversation) == NULL)
        talk_say(talk, STYLE_TENSE, "There is no reply to take back yet.");
    else if (!training_take_back(conversation->training, io->now(io->self), &err))
        talk_fail(talk, &err);
    else {
        talk_gap(talk);
        talk_say(talk, STYLE_QUIET, "Taken back. You are here again:");
        if (!start_telling(conversation, &err))
            talk_fail(talk, &err);
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
        guide_story(talk, run_of(conversation));
    } else if (entry->kind == ENTRY_DOCUMENTS)
        guide_documents(talk, run_of(conversation)->scenario);
}
