/* formula.c: every pattern of every reply is put into one list; sorted, the places of
 * a pattern lie together. */
#include "check/formula.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "check/guess.h"
#include "check/wording.h"

enum { PHRASE_WORDS_MAX = 3, BEGINNING_WORDS_MAX = 2 };
enum pattern_kind { PATTERN_BEGINS, PATTERN_CONTAINS, PATTERN_ASKS };

/* A pattern in one reply. */
struct pattern {
    enum pattern_kind kind;
    size_t from, length; /* in the plain texts */
    const char *at;      /* there, when all are gathered */
    uint16_t decision, place;
};

struct gathering {
    const struct scenario *scenario;
    const struct best *best;
    struct text plain;        /* owned: the plain texts of all replies, one behind the other */
    struct pattern *patterns; /* owned */
    size_t count, capacity;
    size_t decisions; /* in which one can choose well and badly */
};

static bool add(struct gathering *gathering, struct pattern pattern, struct err *err)
{
    if (!mem_grow(&gathering->patterns, &gathering->capacity, gathering->count,
                  sizeof *gathering->patterns, err))
        return false;
    gathering->patterns[gathering->count++] = pattern;
    return true;
}

/* The phrases that begin at the word at `from`; the plain text ends at `end`. */
static bool add_phrases(struct gathering *gathering, struct pattern pattern, size_t end, bool first,
                        struct err *err)
{
    const char *plain = text_string(&gathering->plain);
    size_t at = pattern.from;
    for (unsigned words = 1; words <= PHRASE_WORDS_MAX && at < end; words++) {
        at += strcspn(plain + at, " \n");
        pattern.length = at - pattern.from;
        pattern.kind = PATTERN_CONTAINS;
        if (!add(gathering, pattern, err))
            return false;
        pattern.kind = PATTERN_BEGINS;
        if (first && words <= BEGINNING_WORDS_MAX && !add(gathering, pattern, err))
            return false;
        at++;
    }
    return true;
}

static bool ends_asking(const char *text)
{
    size_t length = strlen(text);
    while (length > 0 && strchr(" \n\"'", text[length - 1]) != NULL)
        length--;
    return length > 0 && text[length - 1] == '?';
}

static bool add_reply(struct gathering *gathering, uint16_t decision, uint16_t place,
                      struct err *err)
{
    const struct scenario *scenario = gathering->scenario;
    const char *text = scenario->replies[scenario->decisions[decision].reply + place].text.source;
    struct text *plain = &gathering->plain;
    struct pattern pattern = {.decision = decision, .place = place, .from = plain->length};
    size_t begun = plain->length;
    pattern.kind = PATTERN_ASKS;
    if (ends_asking(text) && !add(gathering, pattern, err))
        return false;
    wording_plain(text, plain);
    size_t end = plain->length;
    text_add(plain, "\n");
    if (!text_ok(plain, err))
        return false;
    while (pattern.from < end) {
        if (!add_phrases(gathering, pattern, end, pattern.from == begun, err))
            return false;
        pattern.from += strcspn(plain->at + pattern.from, " \n") + 1;
    }
    return true;
}

static bool gather(struct gathering *gathering, struct err *err)
{
    const struct scenario *scenario = gathering->scenario;
    for (uint16_t d = 0; d < scenario->decision_count; d++) {
        struct best_case one = gathering->best->cases[d];
        if (!best_case_tells(one))
            continue;
        gathering->decisions++;
        for (uint16_t place = 0; place < scenario->decisions[d].reply_count; place++)
            if ((one.open >> place & 1) != 0 && !add_reply(gathering, d, place, err))
                return false;
    }
    for (size_t i = 0; i < gathering->count; i++)
        gathering->patterns[i].at = gathering->plain.at + gathering->patterns[i].from;
    return true;
}

static int compare_patterns(const struct pattern *a, const struct pattern *b)
{
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    size_t shorter = a->length < b->length ? a->length : b->length;
    int order = memcmp(a->at, b->at, shorter);
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

static int compare(const void *left, const void *right)
{
    const struct pattern *a = left, *b = right;
    int order = compare_patterns(a, b);
    if (order == 0)
        order = (a->decision > b->decision) - (a->decision < b->decision);
    return order != 0 ? order : (a->place > b->place) - (a->place < b->place);
}

/* Guesses by the pattern at `from`; the place behind its last. */
static size_t guess_pattern(const struct gathering *gathering, size_t from, struct guess *guess)
{
    const struct pattern *pattern = &gathering->patterns[from];
    size_t at = from;
    guess_init(guess);
    while (at < gathering->count && compare_patterns(pattern, &gathering->patterns[at]) == 0) {
        uint16_t decision = gathering->patterns[at].decision;
        uint32_t replies = 0;
        for (; at < gathering->count && gathering->patterns[at].decision == decision &&
               compare_patterns(pattern, &gathering->patterns[at]) == 0;
             at++)
            replies |= UINT32_C(1) << gathering->patterns[at].place;
        guess_add(guess, decision, gathering->best->cases[decision], replies);
    }
    return at;
}

/* The pattern that tells most, of equals the longer; how many were tried. */
static size_t find_strongest(const struct gathering *gathering, size_t *strongest)
{
    struct guess guess;
    double least = 2;
    size_t tried = 0;
    for (size_t from = 0, next; from < gathering->count; from = next) {
        next = guess_pattern(gathering, from, &guess);
        if (guess.luck.trials * 3 <= gathering->decisions)
            continue;
        tried++;
        double tail = luck_tail(&guess.luck);
        if (tail < least || (tail == least && gathering->patterns[from].length >
                                                  gathering->patterns[*strongest].length)) {
            least = tail;
            *strongest = from;
        }
    }
    return tried;
}

static bool tell(const struct gathering *gathering, const struct pattern *pattern,
                 const struct guess *guess, size_t tried, struct problems *problems,
                 struct err *err)
{
    struct text text;
    text_init(&text);
    if (pattern->kind == PATTERN_ASKS)
        text_add(&text, "the best reply is told by its ending in a question ");
    else
        text_addf(&text, "the best reply is told by the words \"%.*s\"%s ", (int)pattern->length,
                  pattern->at, pattern->kind == PATTERN_BEGINS ? " at its beginning" : "");
    guess_add_figures(guess, gathering->decisions, tried, &text);
    text_add(&text, "; say it otherwise, or let weak replies have it too, in some of: ");
    guess_add_decisions(guess, gathering->scenario, &text);
    bool ok = text_ok(&text, err);
    if (ok)
        problems_add(problems, SEVERITY_WARNING, gathering->scenario->file,
                     guess_line(guess, gathering->scenario), "formula", "%s", text.at);
    text_destroy(&text);
    return ok;
}

static bool check_words(struct gathering *gathering, struct problems *problems, struct err *err)
{
    struct guess guess;
    size_t strongest = 0;
    if (!gather(gathering, err))
        return false;
    if (gathering->count == 0)
        return true;
    qsort(gathering->patterns, gathering->count, sizeof *gathering->patterns, compare);
    size_t tried = find_strongest(gathering, &strongest);
    guess_pattern(gathering, strongest, &guess);
    return !guess_stands_out(&guess, gathering->decisions, tried) ||
           tell(gathering, &gathering->patterns[strongest], &guess, tried, problems, err);
}

static bool shows(const struct showing *showing, size_t behaviour)
{
    for (uint16_t i = 0; i < showing->count; i++)
        if (showing->behaviours[i] == behaviour)
            return true;
    return false;
}

/* Whether all best replies of the decision show it. */
static bool best_show(const struct scenario *scenario, const struct decision *decision,
                      uint32_t best, size_t behaviour)
{
    for (uint16_t place = 0; place < decision->reply_count; place++)
        if ((best >> place & 1) != 0 &&
            !shows(&scenario->replies[decision->reply + place].shows, behaviour))
            return false;
    return true;
}

static void check_behaviours(const struct gathering *gathering, struct problems *problems)
{
    const struct scenario *scenario = gathering->scenario;
    const struct rubric *rubric = scenario->rubric;
    for (size_t b = 0; b < rubric->behaviour_count; b++) {
        size_t count = 0;
        int line = 0;
        for (size_t d = 0; d < scenario->decision_count; d++) {
            struct best_case one = gathering->best->cases[d];
            if (!best_case_tells(one) || !best_show(scenario, &scenario->decisions[d], one.best, b))
                continue;
            line = count++ == 0 ? scenario->decisions[d].line : line;
        }
        if (gathering->decisions >= FORMULA_DECISIONS && count * 2 > gathering->decisions)
            problems_add(problems, SEVERITY_WARNING, scenario->file, line, "formula",
                         "in %zu of %zu decisions the best reply shows \"%s\", so one learns to "
                         "do it always; let something else be the best answer in some",
                         count, gathering->decisions, rubric->behaviours[b].id);
    }
}

bool formula_check(const struct scenario *scenario, const struct best *best,
                   struct problems *problems, struct err *err)
{
    struct gathering gathering = {.scenario = scenario, .best = best};
    text_init(&gathering.plain);
    bool ok = check_words(&gathering, problems, err);
    if (ok)
        check_behaviours(&gathering, problems);
    text_destroy(&gathering.plain);
    free(gathering.patterns);
    return ok;
}
