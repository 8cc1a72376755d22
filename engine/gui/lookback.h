/* lookback.h: the conversations that one finished: listed in "My progress", the newest
 * first, and opened to look at their debrief again, as it was. */
#ifndef GUI_LOOKBACK_H
#define GUI_LOOKBACK_H

#include "gui/app.h"

/* The list as a card; nothing when none was finished. Returns where the next begins. */
int lookback_list(const struct app *app, struct frame *frame, struct rect column, int y);

/* Above the debrief of one that is looked at: when it was, and whether the conversation was
 * edited since. Returns the height. */
int lookback_heading(const struct app *app, struct frame *frame, int x, int y, int width);

/* The attempt `index` of the progress. */
void lookback_open(struct app *app, struct action action);

/* Lists some that are older. */
void lookback_more(struct app *app, struct action action);

/* Back to the list, where one was in it; nothing is in hand any more. */
void lookback_return(struct app *app);

#endif
