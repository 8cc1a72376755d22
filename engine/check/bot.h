/* bot.h: players without judgement, each by one habit. A scenario that one of them
 * passes gives its good replies away. */
#ifndef CHECK_BOT_H
#define CHECK_BOT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/random.h"
#include "play/move.h"
#include "play/session.h"

enum bot {
    BOT_FIRST,    /* what stands first on the screen */
    BOT_LAST,     /* what stands last */
    BOT_LONGEST,  /* the most letters, of the text as written */
    BOT_SHORTEST, /* the fewest */
    BOT_POLITEST, /* the most polite words (see bot_polite_words) */
    BOT_RANDOM,   /* anything that can be done, silence too */
    BOT_MOOD      /* what pleases at once: raises the mood meter most */
};
enum { BOT_COUNT = 7 };

/* "first", "last", "longest", "shortest", "politest", "random", "mood". */
const char *bot_name(enum bot bot);
bool bot_find(const char *name, enum bot *bot);

/* The bot's move where the session rests; a run is not over. Of two that it likes
 * alike it takes the one that stands first on the screen. At a line it reads on. Of
 * a pick it takes as many items as it may, the best liked first; the mood bot only
 * those that please, and the random one any number. Into a sort it puts all items in
 * the first group, or in the last, or (random) in any. */
bool bot_move(enum bot bot, const struct session *session, struct random *random, struct move *move,
              struct err *err);

/* How many polite words ("sorry", "please", "thank", …) a text has. */
unsigned bot_polite_words(const char *text);

#endif
