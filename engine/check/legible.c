/* legible.c: all that is said, in one list. */
#include "check/legible.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "check/wording.h"

/* A line or a reply. */
struct said {
    const char *text; /* borrowed from the scenario */
    char *plain;      /* owned: see wording_plain; NULL when it has no words */
    struct wording wording;
    const struct reply *reply; /* NULL: a line */
    uint16_t decision;         /* of the reply, or of the reply that the line is said after; NONE */
    uint16_t person;
    int line;
};

struct reading_matter {
    struct said *at; /* owned */
    size_t count;
};

static bool add(struct reading_matter *all, struct said said, struct err *err)
{
    struct text plain;
    text_init(&plain);
    wording_plain(said.text, &plain);
    if (!text_ok(&plain, err)) {
        text_destroy(&plain);
        return false;
    }
    wording_add(&said.wording, said.text);
    said.plain = plain.at;
    all->at[all->count++] = said;
    return true;
}

/* Silence is not said. */
static bool add_replies(struct reading_matter *all, const struct scenario *scenario, uint16_t index,
                        struct err *err)
{
    const struct decision *decision = &scenario->decisions[index];
    bool ok = true;
    for (size_t i = 0; ok && i < decision->reply_count; i++) {
        const struct reply *reply = &scenario->replies[decision->reply + i];
        struct said said = {.text = reply->text.source,
                            .reply = reply,
                            .decision = index,
                            .person = PERSON_YOU,
                            .line = reply->line};
        ok = add(all, said, err);
    }
    return ok;
}

static bool is_first_step(const struct scenario *scenario, uint16_t step)
{
    for (size_t s = 0; s < scenario->scene_count; s++)
        if (scenario->scenes[s].first == step)
            return true;
    for (size_t e = 0; e < scenario->ending_count; e++)
        if (scenario->endings[e].first == step)
            return true;
    return false;
}

/* Notes of which decision a line is part of: lines of a reply stand where the reply
 * leads to, if that is not the beginning of a scene. The lines come first in the list. */
static void mark_lines(struct reading_matter *all, const struct scenario *scenario)
{
    for (size_t i = scenario->line_count; i < all->count; i++) {
        uint16_t at = all->at[i].reply->target;
        if (at == NONE || is_first_step(scenario, at))
            continue;
        for (; scenario->steps[at].kind == STEP_LINE; at++)
            all->at[scenario->steps[at].index].decision = all->at[i].decision;
    }
}

static bool gather(struct reading_matter *all, const struct scenario *scenario, struct err *err)
{
    all->at = calloc(scenario->line_count + scenario->reply_count + 1, sizeof *all->at);
    bool ok = all->at != NULL || err_memory(err);
    for (size_t i = 0; ok && i < scenario->line_count; i++) {
        const struct line *line = &scenario->lines[i];
        struct said said = {.text = line->text.source,
                            .decision = NONE,
                            .person = line->person,
                            .line = line->source_line};
        ok = add(all, said, err);
    }
    for (uint16_t d = 0; ok && d < scenario->decision_count; d++)
        ok = add_replies(all, scenario, d, err);
    if (ok)
        mark_lines(all, scenario);
    return ok;
}

static void discard(struct reading_matter *all)
{
    for (size_t i = 0; i < all->count; i++)
        free(all->at[i].plain);
    free(all->at);
}

static void check_grade(const struct scenario *scenario, const struct reading_matter *all,
                        struct problems *problems)
{
    struct wording sum = {0};
    for (size_t i = 0; i < all->count; i++) {
        sum.words += all->at[i].wording.words;
        sum.sentences += all->at[i].wording.sentences;
        sum.syllables += all->at[i].wording.syllables;
    }
    double grade = wording_grade(&sum);
    if (sum.words >= LEGIBLE_WORDS && grade > LEGIBLE_GRADE)
        problems_add(problems, SEVERITY_WARNING, scenario->file, 0, "reading-level",
                     "what is said reads at grade %.1f (Flesch-Kincaid), above %d; make the "
                     "sentences shorter (now %.0f words each) and the words simpler",
                     grade, LEGIBLE_GRADE, (double)sum.words / (double)sum.sentences);
}

static void check_lengths(const struct scenario *scenario, const struct reading_matter *all,
                          struct problems *problems)
{
    for (size_t i = 0; i < all->count; i++) {
        const struct said *said = &all->at[i];
        size_t most = said->reply == NULL ? LINE_WORDS_MAX : REPLY_WORDS_MAX;
        const char *what = said->reply == NULL ? "line" : "reply";
        if (said->wording.words > most)
            problems_add(problems, SEVERITY_WARNING, scenario->file, said->line,
                         said->reply == NULL ? "long-line" : "long-reply",
                         "the %s \"%.*s…\" has %zu words, more than %zu; %s", what,
                         wording_cut(said->text), said->text, said->wording.words, most,
                         said->reply == NULL ? "make two of it" : "say it in fewer");
    }
}

static int compare(const void *left, const void *right)
{
    const struct said *a = left, *b = right;
    int order = strcmp(a->plain == NULL ? "" : a->plain, b->plain == NULL ? "" : b->plain);
    if (order == 0)
        order = (a->person > b->person) - (a->person < b->person);
    return order != 0 ? order : (a->line > b->line) - (a->line < b->line);
}

static bool is_repeated(const struct said *first, const struct said *again)
{
    if (first->plain == NULL || again->plain == NULL || first->person != again->person ||
        strcmp(first->plain, again->plain) != 0)
        return false;
    if (first->decision == NONE || first->decision != again->decision)
        return first->wording.words >= SAME_WORDS_MIN;
    return first->reply != NULL && again->reply != NULL &&
           (first->reply->when == NONE || again->reply->when == NONE);
}

/* The list is sorted by this, and then no longer in the order of the file. */
static void check_same(const struct scenario *scenario, struct reading_matter *all,
                       struct problems *problems)
{
    qsort(all->at, all->count, sizeof *all->at, compare);
    for (size_t i = 1; i < all->count; i++) {
        const struct said *first = &all->at[i - 1], *again = &all->at[i];
        if (is_repeated(first, again))
            problems_add(problems, SEVERITY_WARNING, scenario->file, again->line, "same-text",
                         "the %s \"%.*s\" is the same as on line %d; say one of them otherwise",
                         again->reply == NULL ? "line" : "reply", wording_cut(again->text),
                         again->text, first->line);
    }
}

bool legible_check(const struct scenario *scenario, struct problems *problems, struct err *err)
{
    struct reading_matter all = {0};
    bool ok = gather(&all, scenario, err);
    if (ok) {
        check_grade(scenario, &all, problems);
        check_lengths(scenario, &all, problems);
        check_same(scenario, &all, problems);
    }
    discard(&all);
    return ok;
}
