/* lobby.c: leaving a conversation comes back to the list; leaving the list leaves
 * the program. What was begun is saved, so nothing is asked before leaving. */
#include "term/lobby.h"

#include "term/performance.h"
#include "term/resuming.h"
#include "term/syllabus.h"

struct lobby {
    struct talk *talk;         /* borrowed */
    struct training *training; /* borrowed */
    struct syllabus syllabus;
    struct tutor tutor;
};

static void tell_item(struct lobby *lobby, size_t number, const struct syllabus_item *item)
{
    struct text text;
    text_init(&text);
    if (item->mistakes > 0)
        text_addf(&text, "%s: cannot be played, because its file has mistakes", item->title);
    else {
        text_addf(&text, "%s: ", item->title);
        syllabus_state(&lobby->training->progress, item->id, &text);
        text_addf(&text, ". %s", item->summary);
    }
    talk_check(lobby->talk, &text);
    talk_item(lobby->talk, number, text_string(&text));
    text_destroy(&text);
}

static void tell_list(struct lobby *lobby)
{
    const struct syllabus *syllabus = &lobby->syllabus;
    const struct library *library = lobby->training->library;
    talk_gap(lobby->talk);
    talk_say(lobby->talk, STYLE_HEADING, "%s", library->title);
    for (size_t i = 0; i < syllabus->count; i++) {
        const struct lesson *lesson = syllabus->at[i].lesson;
        if (i == 0 || lesson != syllabus->at[i - 1].lesson) {
            talk_gap(lobby->talk);
            talk_say(lobby->talk, STYLE_HEADING, "Lesson %zu: %s",
                     (size_t)(lesson - library->lessons) + 1, lesson->title);
            talk_say(lobby->talk, STYLE_PLAIN, "%s", lesson->about);
        }
        tell_item(lobby, i + 1, &syllabus->at[i]);
    }
    talk_gap(lobby->talk);
}

static void tell_help(struct lobby *lobby)
{
    talk_say(lobby->talk, STYLE_QUIET,
             "Type the number of a conversation and press Enter. q leaves. Everything is saved "
             "as you go.");
}

static void tell_problems(struct talk *talk, const struct problems *problems)
{
    for (size_t p = 0; p < problems->count; p++)
        talk_say(talk, STYLE_TENSE, "%s:%d: %s", problems->at[p].file, problems->at[p].line,
                 problems->at[p].text);
}

/* False: the person does not begin after all. */
static bool ask_mode(struct lobby *lobby, const struct syllabus_item *item, enum mode *mode)
{
    struct talk *talk = lobby->talk;
    talk_gap(talk);
    talk_say(talk, STYLE_HEADING, "%s", item->title);
    talk_item(talk, 1,
              "Practice: hints, coaching after each reply, and you can take a reply back.");
    talk_item(talk, 2, "Assessed: the feedback comes at the end, and the result counts.");
    for (;;) {
        struct entry entry;
        talk_ask(talk,
                 item->assessed ? "1 or 2; Enter alone is assessed, b goes back:"
                                : "1 or 2; Enter alone is practice, b goes back:",
                 &entry);
        bool number = entry.kind == ENTRY_NUMBERS && entry.count == 1 &&
                      (entry.numbers[0] == 1 || entry.numbers[0] == 2);
        if (number || entry.kind == ENTRY_EMPTY) {
            bool assessed = number ? entry.numbers[0] == 2 : item->assessed;
            *mode = assessed ? MODE_ASSESSED : MODE_PRACTICE;
            return true;
        }
        if (entry.kind == ENTRY_LEAVE || entry.kind == ENTRY_END || entry.kind == ENTRY_BACK)
            return false;
        talk_say(talk, STYLE_TENSE, "Type 1 for practice, 2 for assessed, or b to go back.");
    }
}

static bool begin(struct lobby *lobby, const struct syllabus_item *item, bool *begun,
                  struct err *err)
{
    enum mode mode;
    *begun = false;
    if (!ask_mode(lobby, item, &mode))
        return true;
    const struct term_io *io = lobby->talk->io;
    struct problems problems;
    problems_init(&problems);
    *begun = training_begin(lobby->training, item->id, mode, io->seed(io->self), io->now(io->self),
                            &problems, err);
    bool ok = *begun || err->kind == ERR_BAD;
    if (!*begun && ok) {
        tell_problems(lobby->talk, &problems);
        talk_say(lobby->talk, STYLE_TENSE, "%s", err->text);
    }
    problems_destroy(&problems);
    return ok;
}

static bool ask_again(struct talk *talk)
{
    for (;;) {
        struct entry entry;
        talk_ask(talk, "Press Enter to go back to the course, or type 1 to do it again.", &entry);
        if (entry.kind == ENTRY_NUMBERS && entry.count == 1 && entry.numbers[0] == 1)
            return true;
        if (entry.kind == ENTRY_EMPTY || entry.kind == ENTRY_LEAVE || entry.kind == ENTRY_END ||
            entry.kind == ENTRY_BACK)
            return false;
        talk_say(talk, STYLE_TENSE, "Just press Enter, or type 1.");
    }
}

static bool visit(struct lobby *lobby, const struct syllabus_item *item, struct err *err)
{
    struct training *training = lobby->training;
    const struct attempt *attempt = syllabus_unfinished(&training->progress, item->id);
    enum resuming answer = RESUMING_ANEW;
    if (attempt != NULL && !resuming_offer(lobby->talk, training, attempt, &answer, err))
        return false;
    for (bool on = answer != RESUMING_LEAVE, left; on; answer = RESUMING_ANEW) {
        if (answer == RESUMING_ANEW && !begin(lobby, item, &on, err))
            return false;
        if (on && !performance_play(lobby->talk, training, &lobby->tutor, &left, err))
            return false;
        on = on && !left && ask_again(lobby->talk);
    }
    training_leave(training);
    return true;
}

static bool take_number(struct lobby *lobby, uint32_t number, struct err *err)
{
    const struct syllabus_item *item = &lobby->syllabus.at[number - 1];
    if (item->mistakes == 0) {
        bool ok = visit(lobby, item, err);
        tell_list(lobby);
        return ok;
    }
    talk_say(lobby->talk, STYLE_TENSE,
             "Its file has mistakes. For whoever wrote it: understudy check %s tells them.",
             item->id);
    return true;
}

static bool ask_list(struct lobby *lobby, bool *left, struct err *err)
{
    struct entry entry;
    talk_ask(lobby->talk, "Number of a conversation, ? for help, q to leave:", &entry);
    *left = entry.kind == ENTRY_LEAVE || entry.kind == ENTRY_END;
    if (*left)
        return true;
    if (entry.kind == ENTRY_NUMBERS && entry.count == 1 && entry.numbers[0] >= 1 &&
        entry.numbers[0] <= lobby->syllabus.count) {
        return take_number(lobby, entry.numbers[0], err);
    }
    if (entry.kind == ENTRY_HELP)
        tell_help(lobby);
    else if (entry.kind == ENTRY_EMPTY || entry.kind == ENTRY_STORY)
        tell_list(lobby);
    else
        talk_say(lobby->talk, STYLE_TENSE, "Type a number from 1 to %zu, ? for help, or q.",
                 lobby->syllabus.count);
    return true;
}

bool lobby_run(struct talk *talk, struct training *training, struct err *err)
{
    struct lobby lobby = {.talk = talk, .training = training};
    if (!syllabus_init(&lobby.syllabus, training->library, err))
        return false;
    tutor_init(&lobby.tutor);
    tell_list(&lobby);
    bool ok = true, left = false;
    while (ok && !left)
        ok = ask_list(&lobby, &left, err);
    tutor_destroy(&lobby.tutor);
    syllabus_destroy(&lobby.syllabus);
    return ok;
}
