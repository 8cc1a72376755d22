/* performance.c: the two ways through a conversation share everything but who
 * answers. */
#include "term/performance.h"

#include "play/debrief.h"
#include "store/lacking.h"
#include "term/asking.h"
#include "term/conversation.h"
#include "term/guide.h"
#include "term/recap.h"
#include "term/verdict.h"

/* ENTRY_EMPTY: go on. Otherwise ENTRY_LEAVE, ENTRY_END, or ENTRY_BACK once a reply
 * has been taken back. */
static enum entry_kind ask_enter(struct conversation *conversation, const char *prompt)
{
    for (;;) {
        struct entry entry;
        talk_ask(conversation->talk, prompt, &entry);
        switch (entry.kind) {
        case ENTRY_EMPTY:
        case ENTRY_LEAVE:
        case ENTRY_END:
            return entry.kind;
        case ENTRY_BACK:
            if (conversation_take_back(conversation))
                return entry.kind;
            break;
        case ENTRY_HINT:
            conversation_hint(conversation);
            break;
        case ENTRY_HELP:
        case ENTRY_STORY:
        case ENTRY_DOCUMENTS:
        case ENTRY_SAVE:
            conversation_attend(conversation, &entry, NULL);
            break;
        case ENTRY_NUMBERS:
        case ENTRY_YES:
        case ENTRY_NO:
        case ENTRY_WAIT:
        case ENTRY_AGAIN:
        case ENTRY_EARLIER:
        case ENTRY_UNKNOWN:
            talk_say(conversation->talk, STYLE_TENSE, "Just press Enter, or type ? for help.");
        }
    }
}

static bool brief(struct conversation *conversation)
{
    guide_briefing(conversation->talk, &conversation->training->run);
    enum entry_kind kind = ask_enter(conversation, "Press Enter to begin, or type ? for help.");
    talk_gap(conversation->talk);
    return kind == ENTRY_EMPTY;
}

static bool decide(struct conversation *conversation, bool *left, struct err *err)
{
    struct asking asking;
    if (!asking_init(&asking, conversation, err))
        return false;
    asking_tell(&asking);
    return asking_run(&asking, left, err);
}

static bool to_the_end(struct conversation *conversation, bool *left, struct err *err)
{
    if (!conversation_go_on(conversation, err))
        return false;
    while (!*left && !conversation_is_over(conversation))
        if (!decide(conversation, left, err) || !conversation_go_on(conversation, err))
            return false;
    return true;
}

/* Until it is over and stays over, or the person leaves. When the input ends at
 * the end, they still hear how it went. */
static bool converse(struct conversation *conversation, bool *left, struct err *err)
{
    const char *prompt = conversation_is_practice(conversation)
                             ? "This is the end. Press Enter to hear how it went, or b to take "
                               "your last reply back."
                             : "This is the end. Press Enter to hear how it went.";
    enum entry_kind kind = ENTRY_BACK;
    while (kind == ENTRY_BACK && !*left) {
        if (!to_the_end(conversation, left, err))
            return false;
        talk_gap(conversation->talk);
        if (!*left)
            kind = ask_enter(conversation, prompt);
    }
    *left = *left || kind == ENTRY_LEAVE;
    return true;
}

static bool tell_debrief(struct talk *talk, const struct run *run, const struct debrief *debrief,
                         const struct review *review, struct err *err)
{
    struct retelling retelling;
    retelling_init(&retelling);
    if (!retelling_make(&retelling, run, review, err))
        return false;
    talk_gap(talk);
    verdict_tell(talk, run, &retelling);
    recap_tell(talk, &retelling, review);
    verdict_behaviours(talk, run, debrief);
    talk_gap(talk);
    retelling_destroy(&retelling);
    return true;
}

bool performance_debrief(struct talk *talk, const struct run *run, struct tutor *tutor,
                         struct err *err)
{
    struct debrief debrief;
    struct review review = {0};
    if (!debrief_make(run, &debrief, err))
        return false;
    bool ok = tutor_review(tutor, run, &debrief, &review, err) &&
              tell_debrief(talk, run, &debrief, &review, err);
    review_destroy(&review);
    debrief_destroy(&debrief);
    return ok;
}

static void tell_lacking(struct talk *talk, const struct training *training)
{
    struct text text;
    text_init(&text);
    lacking_say(&training->progress.attempts[training->attempt], training->library, &text);
    talk_check(talk, &text);
    if (!text.failed && text.length > 0)
        talk_say(talk, STYLE_PLAIN, "%s", text_string(&text));
    text_destroy(&text);
}

/* The conversation, from wherever the run stands. */
static bool perform(struct conversation *conversation, bool *left, struct err *err)
{
    *left = conversation->training->run.journal.count == 0 && !brief(conversation);
    return *left || (conversation_begin(conversation, err) && converse(conversation, left, err));
}

bool performance_play(struct talk *talk, struct training *training, struct tutor *tutor, bool *left,
                      struct err *err)
{
    struct conversation conversation;
    conversation_init(&conversation, talk, training, tutor);
    bool ok = perform(&conversation, left, err);
    conversation_destroy(&conversation);
    if (!ok || *left)
        return ok;
    if (!performance_debrief(talk, &training->run, tutor, err))
        return false;
    tell_lacking(talk, training);
    return true;
}

static bool is_answer(const struct move *move)
{
    return move->kind == MOVE_CHOOSE || move->kind == MOVE_PICK || move->kind == MOVE_SORT;
}

/* The decision is told once, before the first move that belongs to it. */
static bool follow_move(struct conversation *conversation, const struct move *move, bool *told,
                        struct err *err)
{
    if ((is_answer(move) || move->kind == MOVE_WAIT) && !conversation_go_on(conversation, err))
        return false;
    if (!*told && session_decision(&conversation->training->run.session) != NULL) {
        struct asking asking;
        if (!asking_init(&asking, conversation, err))
            return false;
        asking_tell(&asking);
    }
    size_t events = conversation->training->run.events.count;
    if (!conversation_do(conversation, move, err))
        return false;
    *told = move->kind == MOVE_WAIT && events == conversation->training->run.events.count;
    return true;
}

static bool follow(struct conversation *conversation, const struct journal *moves, struct err *err)
{
    bool told = false;
    if (!conversation_begin(conversation, err))
        return false;
    for (size_t m = 0; m < moves->count; m++)
        if (!follow_move(conversation, &moves->moves[m], &told, err))
            return err_prefix(err, "move %zu", m + 1);
    return conversation_go_on(conversation, err);
}

bool performance_follow(struct talk *talk, struct training *training, struct tutor *tutor,
                        const struct journal *moves, struct err *err)
{
    struct conversation conversation;
    conversation_init(&conversation, talk, training, tutor);
    guide_briefing(talk, &training->run);
    talk_gap(talk);
    bool ok = follow(&conversation, moves, err);
    conversation_destroy(&conversation);
    if (!ok)
        return false;
    if (!session_is_over(&training->run.session))
        talk_say(talk, STYLE_QUIET, "The moves end here.");
    return performance_debrief(talk, &training->run, tutor, err);
}
