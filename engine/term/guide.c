/* guide.c: everything around the conversation is told in the quiet style, between
 * empty lines, so that the conversation itself stays easy to find again. */
#include "term/guide.h"

#include "term/telling.h"

static void say_documents(struct talk *talk, const struct scenario *scenario)
{
    if (scenario->document_count == 1)
        talk_say(talk, STYLE_QUIET, "You have a document to look at: %s. Type d to read it.",
                 scenario->documents[0].title);
    else if (scenario->document_count > 1)
        talk_say(talk, STYLE_QUIET, "You have %zu documents to look at. Type d to read them.",
                 scenario->document_count);
}

static void say_mode(struct talk *talk, const struct run *run)
{
    if (run->journal.mode == MODE_PRACTICE)
        talk_say(talk, STYLE_QUIET,
                 "This is practice: there is coaching after each reply, you can take a reply "
                 "back, and h gives you a hint.");
    else
        talk_say(talk, STYLE_QUIET,
                 "This is assessed: the feedback comes at the end, a reply cannot be taken "
                 "back, and there are no hints.");
}

void guide_briefing(struct talk *talk, const struct run *run)
{
    const struct scenario *scenario = run->scenario;
    talk_gap(talk);
    talk_say(talk, STYLE_HEADING, "%s", scenario->title);
    if (scenario->role != NULL)
        talk_say(talk, STYLE_PLAIN, "%s", scenario->role);
    if (scenario->situation != NULL)
        talk_say(talk, STYLE_PLAIN, "%s", scenario->situation);
    if (scenario->know_count > 0)
        talk_say(talk, STYLE_PLAIN, "What you know:");
    for (size_t i = 0; i < scenario->know_count; i++)
        talk_say(talk, STYLE_PLAIN, "- %s", scenario->know[i]);
    talk_gap(talk);
    say_documents(talk, scenario);
    say_mode(talk, run);
}

static void help_with_decision(struct talk *talk, const struct view *view)
{
    switch (view->decision->kind) {
    case DECISION_CHOOSE:
        talk_say(talk, STYLE_QUIET, "Type the number of your reply and press Enter.");
        return;
    case DECISION_PICK:
        talk_say(talk, STYLE_QUIET,
                 "Type the numbers of all that you pick, with spaces or commas "
                 "between, such as 1 3, and press Enter.");
        return;
    case DECISION_SORT:
        talk_say(talk, STYLE_QUIET,
                 "Type the number of the group for each item, one at a time, "
                 "or several at once in the order of the items, such as "
                 "1 2 1. Before the last is sorted, b goes back an item.");
        return;
    }
}

void guide_help(struct talk *talk, const struct run *run, const struct view *view)
{
    talk_gap(talk);
    if (view != NULL && view->stop == STOP_DECISION)
        help_with_decision(talk, view);
    if (view != NULL && view->milliseconds_left > 0)
        talk_say(talk, STYLE_QUIET, "w says nothing, and lets the time run out.");
    if (run->journal.mode == MODE_PRACTICE) {
        talk_say(talk, STYLE_QUIET,
                 "h gives a hint where you decide: what would help, not the reply.");
        talk_say(talk, STYLE_QUIET, "b takes your last reply back.");
    }
    talk_say(talk, STYLE_QUIET, "s tells the story so far.");
    if (run->scenario->document_count > 0)
        talk_say(talk, STYLE_QUIET, "d shows your documents.");
    talk_say(talk, STYLE_QUIET, "q saves and leaves; you can go on another time.");
    talk_say(talk, STYLE_QUIET, "? tells this again.");
    talk_gap(talk);
}

void guide_story(struct talk *talk, const struct run *run)
{
    struct retelling retelling;
    struct err err;
    retelling_init(&retelling);
    if (retelling_make(&retelling, run, NULL, &err))
        telling_from(talk, &retelling, 0);
    else
        talk_fail(talk, &err);
    talk_gap(talk);
    retelling_destroy(&retelling);
}

static void read_document(struct talk *talk, const struct document *document)
{
    talk_gap(talk);
    talk_say(talk, STYLE_HEADING, "%s", document->title);
    talk_say(talk, STYLE_PLAIN, "%s", document->text);
    talk_gap(talk);
}

static void choose_documents(struct talk *talk, const struct scenario *scenario)
{
    struct entry entry;
    for (;;) {
        talk_gap(talk);
        for (size_t i = 0; i < scenario->document_count; i++)
            talk_item(talk, i + 1, scenario->documents[i].title);
        talk_ask(talk, "Number of a document, or Enter to go back:", &entry);
        if (entry.kind == ENTRY_EMPTY || entry.kind == ENTRY_END || entry.kind == ENTRY_BACK ||
            entry.kind == ENTRY_LEAVE)
            return;
        if (entry.kind == ENTRY_NUMBERS && entry.count == 1 && entry.numbers[0] >= 1 &&
            entry.numbers[0] <= scenario->document_count)
            read_document(talk, &scenario->documents[entry.numbers[0] - 1]);
        else
            talk_say(talk, STYLE_TENSE, "Type a number from 1 to %zu, or just Enter.",
                     scenario->document_count);
    }
}

void guide_documents(struct talk *talk, const struct scenario *scenario)
{
    if (scenario->document_count == 0)
        talk_say(talk, STYLE_QUIET, "There are no documents in this conversation.");
    else if (scenario->document_count == 1)
        read_document(talk, &scenario->documents[0]);
    else
        choose_documents(talk, scenario);
}
