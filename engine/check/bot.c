/* bot.c: a habit is a number for each reply; the highest is taken, and of equals the
 * one that stands first on the screen. */
#include "check/bot.h"

#include <limits.h>
#include <string.h>

#include "base/utf8.h"
#include "check/wording.h"
#include "play/value.h"
#include "play/view.h"
#include "story/opportunity.h"

static const char *const NAMES[BOT_COUNT] = {"first",    "last",   "longest", "shortest",
                                             "politest", "random", "mood"};

const char *bot_name(enum bot bot)
{
    return NAMES[bot];
}

bool bot_find(const char *name, enum bot *bot)
{
    for (size_t i = 0; i < BOT_COUNT; i++)
        if (strcmp(NAMES[i], name) == 0) {
            *bot = (enum bot)i;
            return true;
        }
    return false;
}

static bool begins(const char *text, const char *with)
{
    for (; *with != '\0'; with++, text++)
        if ((*text >= 'A' && *text <= 'Z' ? *text - 'A' + 'a' : *text) != *with)
            return false;
    return true;
}

unsigned bot_polite_words(const char *text)
{
    static const char *const beginnings[] = {
        "sorry", "apolog",   "please",    "thank",     "appreciat", "understand", "happy to",
        "glad",  "grateful", "of course", "certainly", "welcome",   "absolutely", "kindly",
        "help",  "pleasure", "afraid",    "imagine",   "feel"};
    unsigned count = 0;
    for (struct word word; word_next(&text, &word);)
        for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++)
            count += begins(word.at, beginnings[i]);
    return count;
}

/* How much the mood meter rises when the move is made; 0 without a meter. */
static bool mood_rise(const struct session *session, const struct move *move, long *rise,
                      struct err *err)
{
    uint16_t meter = session->scenario->mood_meter;
    *rise = 0;
    if (meter == NONE)
        return true;
    struct session after = *session;
    if (!session_apply(&after, move, NULL, err))
        return false;
    *rise = (long)after.values[meter] - session->values[meter];
    return true;
}

/* By how much the item's own effects move the mood meter, before it is held. */
static bool item_rise(const struct session *session, const struct reply *item, long *rise,
                      struct err *err)
{
    const struct scenario *scenario = session->scenario;
    *rise = 0;
    for (uint16_t i = 0; i < item->effect_count; i++) {
        const struct effect *effect = &scenario->effects[item->effect + i];
        int32_t now = session->values[effect->variable], to = now;
        if (effect->variable != scenario->mood_meter)
            continue;
        if (effect->kind == EFFECT_COMPUTE &&
            !value_compute(session, effect->expression, &scenario->variables[effect->variable],
                           session->values, &to, err))
            return false;
        *rise += effect->kind == EFFECT_ADD   ? effect->value
                 : effect->kind == EFFECT_SET ? (long)effect->value - now
                                              : (long)to - now;
    }
    return true;
}

/* What the habit gives for a text; place is where it stands on the screen. The mood
 * bot does not read. */
static long liking(enum bot bot, const char *text, size_t place, struct random *random)
{
    switch (bot) {
    case BOT_FIRST:
        return -(long)place;
    case BOT_LAST:
        return (long)place;
    case BOT_LONGEST:
        return (long)utf8_count(text);
    case BOT_SHORTEST:
        return -(long)utf8_count(text);
    case BOT_POLITEST:
        return (long)bot_polite_words(text);
    case BOT_RANDOM:
        return (long)random_below(random, INT_MAX);
    case BOT_MOOD:
        return 0;
    }
    return 0;
}

static bool is_silent(enum bot bot, const struct view *view, struct random *random)
{
    return bot == BOT_RANDOM && view->decision->silence != NONE &&
           random_below(random, (uint32_t)view->reply_count + 1) == 0;
}

static bool choose(enum bot bot, const struct session *session, const struct view *view,
                   struct random *random, struct move *move, struct err *err)
{
    long best = LONG_MIN, likes;
    if (is_silent(bot, view, random)) {
        *move = (struct move){.kind = MOVE_WAIT, .milliseconds = view->milliseconds_left};
        return true;
    }
    for (size_t i = 0; i < view->reply_count; i++) {
        struct move candidate = {.kind = MOVE_CHOOSE,
                                 .decision = session->scenario->steps[session->step].index,
                                 .reply = view->replies[i]};
        if (bot != BOT_MOOD)
            likes =
                liking(bot, session->scenario->replies[view->replies[i]].text.source, i, random);
        else if (!mood_rise(session, &candidate, &likes, err))
            return false;
        if (likes > best) {
            best = likes;
            *move = candidate;
        }
    }
    return true;
}

static bool like_items(enum bot bot, const struct session *session, const struct view *view,
                       struct random *random, long *likes, struct err *err)
{
    for (size_t i = 0; i < view->reply_count; i++) {
        const struct reply *item = &session->scenario->replies[view->replies[i]];
        if (bot != BOT_MOOD)
            likes[i] = liking(bot, item->text.source, i, random);
        else if (!item_rise(session, item, &likes[i], err))
            return false;
    }
    return true;
}

/* Takes the best liked that is left, once; how much it is liked. */
static long take_item(const struct view *view, const long *likes, uint32_t *picked)
{
    size_t best = view->reply_count;
    uint32_t bit = 0;
    for (size_t i = 0; i < view->reply_count; i++) {
        uint32_t own = UINT32_C(1) << (view->replies[i] - view->decision->reply);
        if ((*picked & own) == 0 && (best == view->reply_count || likes[i] > likes[best])) {
            best = i;
            bit = own;
        }
    }
    *picked |= bit;
    return likes[best];
}

static bool pick(enum bot bot, const struct session *session, const struct view *view,
                 struct random *random, struct move *move, struct err *err)
{
    long likes[OPEN_MAX];
    unsigned least = opportunity_least(view->decision, session->open);
    unsigned most = view->decision->at_most < view->reply_count ? view->decision->at_most
                                                                : (unsigned)view->reply_count;
    if (!like_items(bot, session, view, random, likes, err))
        return false;
    if (bot == BOT_RANDOM)
        most = least + random_below(random, most - least + 1);
    for (unsigned taken = 0; taken < most; taken++) {
        uint32_t before = move->picked;
        if (take_item(view, likes, &move->picked) <= 0 && bot == BOT_MOOD && taken >= least) {
            move->picked = before;
            break;
        }
    }
    return true;
}

static void sort(enum bot bot, const struct decision *decision, struct random *random,
                 struct move *move)
{
    for (uint16_t place = 0; place < decision->reply_count; place++)
        move->groups[place] = bot == BOT_RANDOM
                                  ? (uint8_t)random_below(random, decision->group_count)
                                  : (uint8_t)(bot == BOT_LAST ? decision->group_count - 1 : 0);
}

bool bot_move(enum bot bot, const struct session *session, struct random *random, struct move *move,
              struct err *err)
{
    struct view view;
    if (session->stop == STOP_LINE) {
        *move = (struct move){.kind = MOVE_CONTINUE_ALL};
        return true;
    }
    if (session->stop != STOP_DECISION)
        return err_set(err, ERR_BAD, "the run is over, so there is no move");
    if (!view_of(session, &view, err))
        return false;
    uint16_t index = session->scenario->steps[session->step].index;
    switch (view.decision->kind) {
    case DECISION_CHOOSE:
        return choose(bot, session, &view, random, move, err);
    case DECISION_PICK:
        *move = (struct move){.kind = MOVE_PICK, .decision = index};
        return pick(bot, session, &view, random, move, err);
    case DECISION_SORT:
        *move = (struct move){.kind = MOVE_SORT, .decision = index};
        sort(bot, view.decision, random, move);
        return true;
    }
    return false;
}
