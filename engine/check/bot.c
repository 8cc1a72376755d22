/* bot.c: a habit is a number for each reply; the highest is taken, and of equals the
 * one that stands first on the screen. */
#include "check/bot.h"

#include <limits.h>
#include <string.h>

#include "base/utf8.h"
#include "play/view.h"

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

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool begins(const char *text, const char *word)
{
    for (; *word != '\0'; word++, text++)
        if (lower(*text) != *word)
            return false;
    return true;
}

static bool is_letter(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || (unsigned char)c >= 0x80;
}

unsigned bot_polite_words(const char *text)
{
    static const char *const words[] = {
        "sorry", "apolog",   "please",    "thank",     "appreciat", "understand", "happy to",
        "glad",  "grateful", "of course", "certainly", "welcome",   "absolutely", "kind",
        "help",  "pleasure", "afraid",    "imagine",   "feel"};
    unsigned count = 0;
    char before = ' ';
    for (; *text != '\0'; before = *text++)
        for (size_t i = 0; !is_letter(before) && i < sizeof words / sizeof *words; i++)
            count += begins(text, words[i]);
    return count;
}

/* How much the mood meter rises when the move is made; 0 without a meter. */
static bool mood_rise(const struct session *session, const struct move *move, long *rise,
                      struct err *err)
{
    uint16_t meter = session->scenario->mood_meter;
    struct session after = *session;
    *rise = 0;
    if (meter == NONE)
        return true;
    if (!session_apply(&after, move, NULL, err))
        return false;
    *rise = (long)after.values[meter] - session->values[meter];
    return true;
}

/* What the habit gives for a reply or item; place is where it stands on the screen. */
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

static struct move choose(const struct session *session, uint16_t reply)
{
    uint16_t decision = session->scenario->steps[session->step].index;
    return (struct move){.kind = MOVE_CHOOSE, .decision = decision, .reply = reply};
}

static bool choose_one(enum bot bot, const struct session *session, const struct view *view,
                       struct random *random, struct move *move, struct err *err)
{
    long best = LONG_MIN;
    for (size_t i = 0; i < view->reply_count; i++) {
        const struct reply *reply = &session->scenario->replies[view->replies[i]];
        struct move candidate = choose(session, view->replies[i]);
        long likes = liking(bot, reply->text.source, i, random);
        if (bot == BOT_MOOD && !mood_rise(session, &candidate, &likes, err))
            return false;
        if (likes > best) {
            best = likes;
            *move = candidate;
        }
    }
    return true;
}

/* By how much the item's own effects move the mood meter. */
static long item_rise(const struct scenario *scenario, const struct reply *item)
{
    long rise = 0;
    for (uint16_t i = 0; i < item->effect_count; i++) {
        const struct effect *effect = &scenario->effects[item->effect + i];
        if (effect->variable == scenario->mood_meter && effect->kind == EFFECT_ADD)
            rise += effect->value;
    }
    return rise;
}

static void pick_by_habit(enum bot bot, const struct session *session, const struct view *view,
                          struct random *random, struct move *move)
{
    const struct scenario *scenario = session->scenario;
    const struct decision *decision = view->decision;
    for (size_t taken = 0; taken < decision->at_most && taken < view->reply_count; taken++) {
        long best = LONG_MIN;
        uint32_t bit = 0;
        for (size_t i = 0; i < view->reply_count; i++) {
            uint32_t own = UINT32_C(1) << (view->replies[i] - decision->reply);
            const struct reply *item = &scenario->replies[view->replies[i]];
            long likes = bot == BOT_MOOD ? item_rise(scenario, item)
                                         : liking(bot, item->text.source, i, random);
            if ((move->picked & own) == 0 && likes > best) {
                best = likes;
                bit = own;
            }
        }
        move->picked |= bit;
    }
}

static void sort_by_habit(enum bot bot, const struct decision *decision, struct random *random,
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
    if (!view_of(session, &view, err))
        return false;
    uint16_t index = session->scenario->steps[session->step].index;
    switch (view.decision->kind) {
    case DECISION_CHOOSE:
        return choose_one(bot, session, &view, random, move, err);
    case DECISION_PICK:
        *move = (struct move){.kind = MOVE_PICK, .decision = index};
        pick_by_habit(bot, session, &view, random, move);
        return true;
    case DECISION_SORT:
        *move = (struct move){.kind = MOVE_SORT, .decision = index};
        sort_by_habit(bot, view.decision, random, move);
        return true;
    }
    return false;
}
