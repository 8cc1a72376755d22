/* lobby.c: leaving a conversation comes back to the list; leaving the list leaves
 * the program. What was begun is saved, so nothing is asked before leaving. */
#include "term/lobby.h"

#include "store/catalogue.h"
#include "store/syllabus.h"
#include "term/again.h"
#include "term/elsewhere.h"
#include "term/lookback.h"
#include "term/resuming.h"

struct lobby {
    struct talk *talk;          /* borrowed */
    struct training *training;  /* borrowed */
    struct catalogue catalogue; /* owned */
    struct syllabus syllabus;   /* owned */
    struct tutor tutor;
};

static void update(struct lobby *lobby)
{
    const struct term_io *io = lobby->talk->io;
    syllabus_update(&lobby->syllabus, lobby->training, io->now(io->self));
}

static void say(struct lobby *lobby, enum style style, struct text *text)
{
    talk_check(lobby->talk, text);
    if (text->length > 0)
        talk_say(lobby->talk, style, "%s", text_string(text));
    text_destroy(text);
}

static void tell_assessment(struct lobby *lobby, size_t place, struct text *text)
{
    text_add(text, " This is the assessment of the lesson.");
    if (syllabus_lesson_is_locked(&lobby->syllabus, lobby->catalogue.entries[place].lesson, NULL))
        return;
    struct text reason;
    text_init(&reason);
    if (syllabus_is_locked(&lobby->syllabus, place, MODE_ASSESSED, &reason))
        text_addf(text, " %s.", text_string(&reason));
    talk_check(lobby->talk, &reason);
    text_destroy(&reason);
}

static void tell_item(struct lobby *lobby, size_t place)
{
    const struct catalogue_entry *entry = &lobby->catalogue.entries[place];
    struct text text;
    text_init(&text);
    if (!entry->playable)
        text_addf(&text, "%s: cannot be played, because its file has mistakes", entry->title);
    else {
        text_addf(&text, "%s: ", entry->title);
        syllabus_state(&lobby->syllabus, place, &text);
        text_addf(&text, ". %s", entry->summary);
        if (entry->assessed)
            tell_assessment(lobby, place, &text);
    }
    talk_check(lobby->talk, &text);
    talk_item(lobby->talk, place + 1, text_string(&text));
    text_destroy(&text);
}

static void add_due(struct lobby *lobby, size_t lesson, const char *before, struct text *text)
{
    struct text due;
    text_init(&due);
    syllabus_lesson_due(&lobby->syllabus, lesson, &due);
    talk_check(lobby->talk, &due);
    if (due.length > 0)
        text_addf(text, "%s%s", before, text_string(&due));
    text_destroy(&due);
}

static void tell_lesson(struct lobby *lobby, size_t index)
{
    const struct lesson *lesson = &lobby->training->library->lessons[index];
    struct text text;
    talk_gap(lobby->talk);
    text_init(&text);
    syllabus_lesson_state(&lobby->syllabus, index, &text);
    add_due(lobby, index, " · ", &text);
    text_addf(&text, ": %s", lesson->title);
    say(lobby, STYLE_HEADING, &text);
    talk_say(lobby->talk, STYLE_PLAIN, "%s", lesson->about);
    text_init(&text);
    if (syllabus_lesson_is_locked(&lobby->syllabus, index, &text))
        text_add(&text, ".");
    say(lobby, STYLE_QUIET, &text);
}

static void tell_suggestion(struct lobby *lobby)
{
    struct text text, due;
    talk_gap(lobby->talk);
    text_init(&text);
    text_init(&due);
    syllabus_suggestion(&lobby->syllabus, &text);
    syllabus_suggestion_due(&lobby->syllabus, &due);
    if (lobby->syllabus.next != NEXT_NOTHING)
        text_addf(&text, " (%zu).%s%s", lobby->syllabus.next_item + 1, due.length > 0 ? " " : "",
                  text_string(&due));
    talk_check(lobby->talk, &due);
    say(lobby, STYLE_QUIET, &text);
    text_destroy(&due);
}

static void tell_list(struct lobby *lobby)
{
    const struct catalogue *catalogue = &lobby->catalogue;
    update(lobby);
    talk_gap(lobby->talk);
    talk_say(lobby->talk, STYLE_HEADING, "%s", lobby->training->library->title);
    for (size_t i = 0; i < catalogue->count; i++) {
        if (i == 0 || catalogue->entries[i].lesson != catalogue->entries[i - 1].lesson)
            tell_lesson(lobby, catalogue->entries[i].lesson);
        tell_item(lobby, i);
    }
    tell_suggestion(lobby);
}

/* By its number, as the list says it. */
static void tell_page(struct lobby *lobby, size_t number)
{
    const struct library *library = lobby->training->library;
    if (number < 1 || number > library->lesson_count) {
        talk_say(lobby->talk, STYLE_TENSE, "The lessons are 1 to %zu.", library->lesson_count);
        return;
    }
    const struct lesson *lesson = &library->lessons[number - 1];
    talk_gap(lobby->talk);
    talk_say(lobby->talk, STYLE_HEADING, "%s", lesson->title);
    for (size_t i = 0; i < lesson->page_count; i++)
        talk_say(lobby->talk, STYLE_PLAIN, "%s", lesson->page[i]);
    if (lesson->page_count == 0)
        talk_say(lobby->talk, STYLE_PLAIN, "%s", lesson->about);
    struct text due;
    text_init(&due);
    add_due(lobby, number - 1, "This lesson is ", &due);
    text_add(&due, due.length > 0 ? "." : "");
    say(lobby, STYLE_QUIET, &due);
}

static void ask_page(struct lobby *lobby)
{
    struct entry entry;
    talk_ask(lobby->talk, "Number of a lesson to read about; Enter goes back:", &entry);
    if (entry.kind == ENTRY_NUMBERS && entry.count == 1)
        tell_page(lobby, entry.numbers[0]);
}

static void tell_rules(struct lobby *lobby)
{
    struct text text;
    text_init(&text);
    if (lobby->training->folder != NULL)
        rules_say(&lobby->training->rules, &text);
    say(lobby, STYLE_QUIET, &text);
}

static void tell_help(struct lobby *lobby)
{
    talk_say(lobby->talk, STYLE_QUIET,
             "Type the number of a conversation and press Enter. d reads about a lesson. e tells "
             "again how a conversation went that you finished. q leaves. Everything is saved as "
             "you go.");
    elsewhere_offer(lobby->talk, lobby->training);
    tell_rules(lobby);
}

static void tell_problems(struct talk *talk, const struct problems *problems)
{
    for (size_t p = 0; p < problems->count; p++)
        talk_say(talk, STYLE_TENSE, "%s:%d: %s", problems->at[p].file, problems->at[p].line,
                 problems->at[p].text);
}

/* True when it cannot be begun in that mode yet; says why. */
static bool tell_lock(struct lobby *lobby, size_t place, enum mode mode)
{
    struct text reason;
    text_init(&reason);
    bool locked = syllabus_is_locked(&lobby->syllabus, place, mode, &reason);
    if (locked)
        text_add(&reason, ".");
    say(lobby, STYLE_TENSE, &reason);
    return locked;
}

static void tell_modes(struct lobby *lobby, size_t place)
{
    struct talk *talk = lobby->talk;
    talk_gap(talk);
    talk_say(talk, STYLE_HEADING, "%s", lobby->catalogue.entries[place].title);
    talk_item(talk, 1,
              "Practice: hints, coaching after each reply, and you can take a reply back.");
    talk_item(talk, 2, "Assessed: the feedback comes at the end, and the result counts.");
}

/* False: the person does not begin after all. */
static bool ask_mode(struct lobby *lobby, size_t place, enum mode *mode)
{
    bool assessed = lobby->catalogue.entries[place].assessed &&
                    !syllabus_is_locked(&lobby->syllabus, place, MODE_ASSESSED, NULL);
    tell_modes(lobby, place);
    for (;;) {
        struct entry entry;
        talk_ask(lobby->talk,
                 assessed ? "1 or 2; Enter alone is assessed, b goes back:"
                          : "1 or 2; Enter alone is practice, b goes back:",
                 &entry);
        bool number = entry.kind == ENTRY_NUMBERS && entry.count == 1 &&
                      (entry.numbers[0] == 1 || entry.numbers[0] == 2);
        if (number || entry.kind == ENTRY_EMPTY) {
            bool wanted = number ? entry.numbers[0] == 2 : assessed;
            *mode = wanted ? MODE_ASSESSED : MODE_PRACTICE;
            if (!tell_lock(lobby, place, *mode))
                return true;
        } else if (entry.kind == ENTRY_LEAVE || entry.kind == ENTRY_END || entry.kind == ENTRY_BACK)
            return false;
        else
            talk_say(lobby->talk, STYLE_TENSE,
                     "Type 1 for practice, 2 for assessed, or b to go back.");
    }
}

static bool begin(struct lobby *lobby, size_t place, bool *begun, struct err *err)
{
    enum mode mode;
    *begun = false;
    update(lobby);
    if (!ask_mode(lobby, place, &mode))
        return true;
    const struct term_io *io = lobby->talk->io;
    struct problems problems;
    problems_init(&problems);
    *begun = training_begin(lobby->training, lobby->catalogue.entries[place].id, mode,
                            io->seed(io->self), io->now(io->self), &problems, err);
    bool ok = *begun || err->kind == ERR_BAD;
    if (!*begun && ok) {
        tell_problems(lobby->talk, &problems);
        talk_say(lobby->talk, STYLE_TENSE, "%s", err->text);
    }
    problems_destroy(&problems);
    return ok;
}

static bool visit(struct lobby *lobby, size_t place, struct err *err)
{
    struct training *training = lobby->training;
    const struct attempt *attempt = lobby->syllabus.items[place].unfinished;
    enum resuming answer = RESUMING_ANEW;
    if (attempt != NULL && !resuming_offer(lobby->talk, training, attempt, &answer, err))
        return false;
    for (bool on = answer != RESUMING_LEAVE; on; answer = RESUMING_ANEW) {
        if (answer == RESUMING_ANEW && !begin(lobby, place, &on, err))
            return false;
        if (on && !again_play(lobby->talk, training, &lobby->tutor, &on, err))
            return false;
    }
    training_leave(training);
    return true;
}

static bool take_number(struct lobby *lobby, size_t place, struct err *err)
{
    const struct catalogue_entry *entry = &lobby->catalogue.entries[place];
    if (!entry->playable) {
        talk_say(lobby->talk, STYLE_TENSE,
                 "Its file has mistakes. For whoever wrote it: understudy check %s tells them.",
                 entry->id);
        return true;
    }
    if (lobby->syllabus.items[place].unfinished == NULL && tell_lock(lobby, place, MODE_PRACTICE))
        return true;
    bool ok = visit(lobby, place, err);
    tell_list(lobby);
    return ok;
}

static bool look_back(struct lobby *lobby, struct err *err)
{
    bool ok = lookback_run(lobby->talk, lobby->training, &lobby->catalogue, &lobby->tutor, err);
    tell_list(lobby);
    return ok;
}

static bool ask_list(struct lobby *lobby, bool *left, struct err *err)
{
    struct entry entry;
    talk_ask(lobby->talk,
             "Number of a conversation, d to read about a lesson, e for how earlier ones went, ? "
             "for help, q to leave:",
             &entry);
    *left = entry.kind == ENTRY_LEAVE || entry.kind == ENTRY_END;
    if (*left)
        return true;
    if (entry.kind == ENTRY_NUMBERS && entry.count == 1 && entry.numbers[0] >= 1 &&
        entry.numbers[0] <= lobby->catalogue.count) {
        return take_number(lobby, entry.numbers[0] - 1, err);
    }
    if (entry.kind == ENTRY_HELP)
        tell_help(lobby);
    else if (entry.kind == ENTRY_SAVE)
        elsewhere_save(lobby->talk, lobby->training, &entry);
    else if (entry.kind == ENTRY_DOCUMENTS)
        ask_page(lobby);
    else if (entry.kind == ENTRY_EARLIER)
        return look_back(lobby, err);
    else if (entry.kind == ENTRY_EMPTY || entry.kind == ENTRY_STORY)
        tell_list(lobby);
    else
        talk_say(lobby->talk, STYLE_TENSE, "Type a number from 1 to %zu, ? for help, or q.",
                 lobby->catalogue.count);
    return true;
}

/* The titles stand in the scenario files: a course of a hundred takes a fraction of a second. */
static bool open_course(struct lobby *lobby, struct err *err)
{
    if (!catalogue_init(&lobby->catalogue, lobby->training->library, err))
        return false;
    while (catalogue_read_next(&lobby->catalogue))
        ;
    if (syllabus_init(&lobby->syllabus, &lobby->catalogue, err))
        return true;
    catalogue_destroy(&lobby->catalogue);
    return false;
}

bool lobby_run(struct talk *talk, struct training *training, struct err *err)
{
    struct lobby lobby = {.talk = talk, .training = training};
    if (!open_course(&lobby, err))
        return false;
    tutor_init(&lobby.tutor);
    tell_rules(&lobby);
    tell_list(&lobby);
    bool ok = true, left = false;
    while (ok && !left)
        ok = ask_list(&lobby, &left, err);
    tutor_destroy(&lobby.tutor);
    syllabus_destroy(&lobby.syllabus);
    catalogue_destroy(&lobby.catalogue);
    return ok;
}
