/* giveaway.c: each way of guessing is a function that points to replies. */
#include "check/giveaway.h"

#include <stdio.h>

#include "base/text.h"
#include "base/utf8.h"
#include "check/bot.h"
#include "check/guess.h"

/* The replies that a way points to; nth tells apart ways of one kind. */
typedef uint32_t point_to(const struct scenario *scenario, const struct decision *decision,
                          uint32_t open, size_t nth);

static const char *text_at(const struct scenario *scenario, const struct decision *decision,
                           uint16_t place)
{
    return scenario->replies[decision->reply + place].text.source;
}

static uint32_t extreme(const struct scenario *scenario, const struct decision *decision,
                        uint32_t open, bool longest)
{
    size_t found = 0;
    uint32_t replies = 0;
    for (uint16_t place = 0; place < decision->reply_count; place++) {
        if ((open >> place & 1) == 0)
            continue;
        size_t length = utf8_count(text_at(scenario, decision, place));
        if (replies == 0 || (longest ? length > found : length < found)) {
            found = length;
            replies = 0;
        }
        if (length == found)
            replies |= UINT32_C(1) << place;
    }
    return replies;
}

static uint32_t longest(const struct scenario *scenario, const struct decision *decision,
                        uint32_t open, size_t nth)
{
    (void)nth;
    return extreme(scenario, decision, open, true);
}

static uint32_t shortest(const struct scenario *scenario, const struct decision *decision,
                         uint32_t open, size_t nth)
{
    (void)nth;
    return extreme(scenario, decision, open, false);
}

static uint32_t only_polite(const struct scenario *scenario, const struct decision *decision,
                            uint32_t open, size_t nth)
{
    uint32_t polite = 0;
    (void)nth;
    for (uint16_t place = 0; place < decision->reply_count; place++)
        if ((open >> place & 1) != 0 && bot_polite_words(text_at(scenario, decision, place)) > 0)
            polite |= UINT32_C(1) << place;
    return __builtin_popcount(polite) == 1 ? polite : 0;
}

/* The nth of the open replies, and with nth OPEN_MAX the last, where order is pinned. */
static uint32_t in_place(const struct scenario *scenario, const struct decision *decision,
                         uint32_t open, size_t nth)
{
    size_t count = (size_t)__builtin_popcount(open);
    (void)scenario;
    if (!decision->pinned || count == 0 || (nth >= count && nth != OPEN_MAX))
        return 0;
    for (size_t behind = nth == OPEN_MAX ? count - 1 : nth; behind > 0; behind--)
        open &= open - 1;
    return open & (~open + 1);
}

static void guess_all(struct guess *guess, const struct scenario *scenario, const struct best *best,
                      point_to *way, size_t nth)
{
    guess_init(guess);
    for (uint16_t d = 0; d < scenario->decision_count; d++)
        guess_add(guess, d, best->cases[d],
                  way(scenario, &scenario->decisions[d], best->cases[d].open, nth));
}

/* The decisions in which one can choose well and badly. */
static size_t count_decisions(const struct scenario *scenario, const struct best *best, bool pinned)
{
    size_t count = 0;
    for (size_t d = 0; d < scenario->decision_count; d++)
        count += best_case_tells(best->cases[d]) && (!pinned || scenario->decisions[d].pinned);
    return count;
}

struct finding {
    const struct scenario *scenario;
    const struct guess *guess;
    size_t decisions, tried;
    const char *code, *says, *remedy;
};

static bool tell(const struct finding *finding, struct problems *problems, struct err *err)
{
    struct text text;
    text_init(&text);
    text_addf(&text, "%s ", finding->says);
    guess_add_figures(finding->guess, finding->decisions, finding->tried, &text);
    text_addf(&text, "; %s: ", finding->remedy);
    guess_add_decisions(finding->guess, finding->scenario, &text);
    bool ok = text_ok(&text, err);
    if (ok)
        problems_add(problems, SEVERITY_WARNING, finding->scenario->file,
                     guess_line(finding->guess, finding->scenario), finding->code, "%s", text.at);
    text_destroy(&text);
    return ok;
}

static bool check_looks(const struct scenario *scenario, const struct best *best,
                        struct problems *problems, struct err *err)
{
    const struct {
        point_to *way;
        const char *code, *says, *remedy;
    } looks[] = {
        {longest, "best-is-longest", "the best reply is the longest",
         "shorten it, or lengthen another, in some of"},
        {shortest, "best-is-shortest", "the best reply is the shortest",
         "lengthen it, or shorten another, in some of"},
        {only_polite, "only-polite", "the only reply with polite words is the best one",
         "give weak replies some manners, or the best one fewer, in some of"},
    };
    size_t decisions = count_decisions(scenario, best, false);
    struct guess guess;
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof looks / sizeof *looks; i++) {
        guess_all(&guess, scenario, best, looks[i].way, 0);
        struct finding finding = {scenario,      &guess,        decisions,      1,
                                  looks[i].code, looks[i].says, looks[i].remedy};
        ok = !guess_stands_out(&guess, decisions, 1) || tell(&finding, problems, err);
    }
    return ok;
}

/* All places are tried, and the last one as such; the one that tells most is told. */
static bool check_places(const struct scenario *scenario, const struct best *best,
                         struct problems *problems, struct err *err)
{
    static const char *const places[OPEN_MAX + 1] = {
        "first", "second", "third", "fourth", "fifth", "sixth", "7th",  "8th", "9th",
        "10th",  "11th",   "12th",  "13th",   "14th",  "15th",  "16th", "last"};
    size_t decisions = count_decisions(scenario, best, true), tried = 0, most = OPEN_MAX;
    double least = 1;
    struct guess guess;
    for (size_t place = 0; place <= OPEN_MAX; place++) {
        guess_all(&guess, scenario, best, in_place, place);
        double tail = luck_tail(&guess.luck);
        tried += guess.luck.trials > 0;
        if (tail < least) {
            least = tail;
            most = place;
        }
    }
    char says[64];
    snprintf(says, sizeof says, "the best reply stands %s", places[most]);
    guess_all(&guess, scenario, best, in_place, most);
    struct finding finding = {scenario,
                              &guess,
                              decisions,
                              tried,
                              "best-in-one-place",
                              says,
                              "leave out `pinned`, or write it elsewhere, in some of"};
    return !guess_stands_out(&guess, decisions, tried) || tell(&finding, problems, err);
}

bool giveaway_check(const struct scenario *scenario, const struct best *best,
                    struct problems *problems, struct err *err)
{
    return check_looks(scenario, best, problems, err) &&
           check_places(scenario, best, problems, err);
}
