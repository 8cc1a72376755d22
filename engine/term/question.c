/* question.c: numbers are those on the screen, which is the order of the view;
 * moves count by place as written, so each is translated here, and only here. */
#include "term/question.h"

#include <stdio.h>

bool question_init(struct question *question, struct talk *talk, const struct run *run,
                   struct err *err)
{
    *question = (struct question){.talk = talk, .run = run};
    return view_of(&run->session, &question->view, err);
}

static const struct reply *shown(const struct question *question, size_t place)
{
    return &question->run->scenario->replies[question->view.replies[place]];
}

/* Fills the template, or keeps the failure and leaves the text empty. */
static void fill(struct question *question, const struct template *template, struct text *text)
{
    struct err err;
    text_clear(text);
    if (!view_text(&question->run->session, template, text, &err) || !text_ok(text, &err))
        talk_fail(question->talk, &err);
}

static void tell_prompt(struct question *question)
{
    const struct decision *decision = question->view.decision;
    if (decision->prompt.source == NULL) {
        talk_say(question->talk, STYLE_HEADING, "What do you say?");
        return;
    }
    struct text prompt;
    text_init(&prompt);
    fill(question, &decision->prompt, &prompt);
    talk_say(question->talk, STYLE_HEADING, "%s", text_string(&prompt));
    text_destroy(&prompt);
}

static void tell_groups(struct question *question)
{
    const struct decision *decision = question->view.decision;
    talk_say(question->talk, STYLE_PLAIN, "The groups:");
    for (size_t g = 0; g < decision->group_count; g++)
        talk_item(question->talk, g + 1, decision->groups[g]);
}

void question_tell(struct question *question)
{
    tell_prompt(question);
    if (question->view.decision->kind == DECISION_SORT) {
        tell_groups(question);
        talk_say(question->talk, STYLE_PLAIN, "The items:");
    }
    struct text text;
    text_init(&text);
    for (size_t i = 0; i < question->view.reply_count; i++) {
        fill(question, &shown(question, i)->text, &text);
        talk_item(question->talk, i + 1, text_string(&text));
    }
    text_destroy(&text);
}

static void ask_group(struct question *question, struct entry *entry)
{
    struct text item, prompt;
    text_init(&item);
    text_init(&prompt);
    fill(question, &shown(question, question->sorted)->text, &item);
    text_addf(&prompt, "%zu of %zu: %s – group, or ? for help:", question->sorted + 1,
              question->view.reply_count, text_string(&item));
    talk_check(question->talk, &prompt);
    talk_ask(question->talk, text_string(&prompt), entry);
    text_destroy(&item);
    text_destroy(&prompt);
}

void question_ask(struct question *question, struct entry *entry)
{
    switch (question->view.decision->kind) {
    case DECISION_CHOOSE:
        talk_ask(question->talk, "Number of your reply, or ? for help:", entry);
        return;
    case DECISION_PICK:
        talk_ask(question->talk, "Numbers of all that you pick, or ? for help:", entry);
        return;
    case DECISION_SORT:
        ask_group(question, entry);
        return;
    }
}

static void explain_pick(struct question *question)
{
    const struct decision *decision = question->view.decision;
    size_t count = question->view.reply_count;
    size_t least = decision->at_least < count ? decision->at_least : count;
    size_t most = decision->at_most == 0 || decision->at_most > count ? count : decision->at_most;
    struct talk *talk = question->talk;
    if (least == most)
        talk_say(talk, STYLE_TENSE, "Pick exactly %zu: type %s from 1 to %zu.", least,
                 talk_plural(least, "a number", "numbers"), count);
    else if (least == 0)
        talk_say(talk, STYLE_TENSE,
                 "Pick up to %zu: type numbers from 1 to %zu, or just Enter to pick none.", most,
                 count);
    else
        talk_say(talk, STYLE_TENSE, "Pick %zu to %zu: type numbers from 1 to %zu.", least, most,
                 count);
}

void question_explain(struct question *question)
{
    switch (question->view.decision->kind) {
    case DECISION_CHOOSE:
        talk_say(question->talk, STYLE_TENSE, "Type one number from 1 to %zu, or ? for help.",
                 question->view.reply_count);
        return;
    case DECISION_PICK:
        explain_pick(question);
        return;
    case DECISION_SORT:
        talk_say(question->talk, STYLE_TENSE,
                 "Type the number of a group, from 1 to %u; there %s still %zu to sort.",
                 (unsigned)question->view.decision->group_count,
                 talk_plural(question->view.reply_count - question->sorted, "is", "are"),
                 question->view.reply_count - question->sorted);
        return;
    }
}

static bool all_within(const struct entry *entry, size_t most)
{
    for (size_t i = 0; i < entry->count; i++)
        if (entry->numbers[i] < 1 || entry->numbers[i] > most)
            return false;
    return true;
}

static uint16_t decision_index(const struct question *question)
{
    return (uint16_t)(question->view.decision - question->run->scenario->decisions);
}

/* The place of a shown reply as its decision was written. */
static uint16_t written(const struct question *question, size_t place)
{
    return (uint16_t)(question->view.replies[place] - question->view.decision->reply);
}

static bool take_reply(struct question *question, const struct entry *entry, struct move *move)
{
    if (entry->count != 1 || !all_within(entry, question->view.reply_count))
        return false;
    move->kind = MOVE_CHOOSE;
    move->reply = question->view.replies[entry->numbers[0] - 1];
    return true;
}

static bool take_picks(struct question *question, const struct entry *entry, struct move *move)
{
    if (!all_within(entry, question->view.reply_count))
        return false;
    move->kind = MOVE_PICK;
    for (size_t i = 0; i < entry->count; i++)
        move->picked |= UINT32_C(1) << written(question, entry->numbers[i] - 1);
    size_t picked = 0, most = question->view.decision->at_most;
    for (uint32_t bits = move->picked; bits != 0; bits &= bits - 1)
        picked++;
    size_t least = question->view.decision->at_least;
    if (least > question->view.reply_count)
        least = question->view.reply_count;
    return picked >= least && (most == 0 || picked <= most);
}

static bool take_groups(struct question *question, const struct entry *entry, struct move *move)
{
    size_t left = question->view.reply_count - question->sorted;
    if (entry->count == 0 || entry->count > left ||
        !all_within(entry, question->view.decision->group_count)) {
        question_explain(question);
        return false;
    }
    for (size_t i = 0; i < entry->count; i++)
        question->groups[question->sorted++] = (uint8_t)(entry->numbers[i] - 1);
    move->kind = MOVE_SORT;
    for (size_t i = 0; i < question->sorted; i++)
        move->groups[written(question, i)] = question->groups[i];
    return question->sorted == question->view.reply_count;
}

bool question_take(struct question *question, const struct entry *entry, struct move *move)
{
    *move = (struct move){.decision = decision_index(question)};
    bool taken = false;
    switch (question->view.decision->kind) {
    case DECISION_CHOOSE:
        taken = take_reply(question, entry, move);
        break;
    case DECISION_PICK:
        taken = take_picks(question, entry, move);
        break;
    case DECISION_SORT:
        return take_groups(question, entry, move);
    }
    if (!taken)
        question_explain(question);
    return taken;
}

bool question_back(struct question *question)
{
    if (question->sorted == 0)
        return false;
    question->sorted--;
    return true;
}
