/* lookback.c: the newest have the lowest numbers, so that they need not be counted. */
#include "term/lookback.h"

#include "store/history.h"
#include "term/performance.h"

enum { MOST = 20 };

struct lookback {
    struct talk *talk; /* borrowed, as the next two */
    struct training *training;
    const struct catalogue *catalogue;
    size_t places[MOST], count; /* in the progress */
};

static void find(struct lookback *lookback)
{
    const struct progress *progress = &lookback->training->progress;
    lookback->count = 0;
    for (size_t i = progress->count; i > 0 && lookback->count < MOST; i--)
        if (progress->attempts[i - 1].finished)
            lookback->places[lookback->count++] = i - 1;
}

/* What is no longer in the course has only its id. */
static const char *title_of(const struct lookback *lookback, const struct attempt *attempt)
{
    size_t place = catalogue_find(lookback->catalogue, attempt->scenario);
    bool known = place < lookback->catalogue->count && lookback->catalogue->entries[place].playable;
    return known ? lookback->catalogue->entries[place].title : attempt->scenario;
}

static void tell_list(struct lookback *lookback)
{
    talk_gap(lookback->talk);
    talk_say(lookback->talk, STYLE_HEADING, "How it went");
    for (size_t i = 0; i < lookback->count; i++) {
        const struct attempt *attempt = &lookback->training->progress.attempts[lookback->places[i]];
        struct text words;
        text_init(&words);
        text_addf(&words, "%s: ", title_of(lookback, attempt));
        history_say(attempt, &words);
        talk_check(lookback->talk, &words);
        talk_item(lookback->talk, i + 1, text_string(&words));
        text_destroy(&words);
    }
}

static void tell_heading(struct talk *talk, const struct training *training)
{
    struct text words;
    text_init(&words);
    history_say(&training->progress.attempts[training->attempt], &words);
    talk_check(talk, &words);
    talk_gap(talk);
    talk_say(talk, STYLE_HEADING, "%s", training->scenario->title);
    talk_say(talk, STYLE_QUIET, "%s", text_string(&words));
    if (training->note[0] != '\0')
        talk_say(talk, STYLE_PLAIN, "%s", training->note);
    text_destroy(&words);
}

static bool tell(struct lookback *lookback, size_t number, struct tutor *tutor, struct err *err)
{
    struct training *training = lookback->training;
    struct problems problems;
    problems_init(&problems);
    bool found = training_look(training, &training->progress.attempts[lookback->places[number]],
                               &problems, err);
    problems_destroy(&problems);
    if (!found) {
        talk_say(lookback->talk, STYLE_TENSE, "%s", err->text);
        return err->kind == ERR_BAD;
    }
    tell_heading(lookback->talk, training);
    bool ok = performance_debrief(lookback->talk, &training->run, tutor, err);
    training_leave(training);
    find(lookback);
    return ok;
}

bool lookback_run(struct talk *talk, struct training *training, const struct catalogue *catalogue,
                  struct tutor *tutor, struct err *err)
{
    struct lookback lookback = {.talk = talk, .training = training, .catalogue = catalogue};
    find(&lookback);
    if (lookback.count == 0)
        talk_say(talk, STYLE_QUIET, "You have not finished a conversation yet.");
    else
        tell_list(&lookback);
    while (lookback.count > 0) {
        struct entry entry;
        talk_ask(talk, "Number of one to hear how it went; Enter goes back:", &entry);
        bool one = entry.kind == ENTRY_NUMBERS && entry.count == 1;
        if (!one)
            break;
        if (entry.numbers[0] < 1 || entry.numbers[0] > lookback.count)
            talk_say(talk, STYLE_TENSE, "They are 1 to %zu.", lookback.count);
        else if (!tell(&lookback, entry.numbers[0] - 1, tutor, err))
            return false;
    }
    return true;
}
