/* voice.h: what is to be said aloud when a screen changes: what is new on it, and where
 * the focus went. Words alone: who says them is another's business. */
#ifndef GUI_VOICE_H
#define GUI_VOICE_H

#include "base/text.h"
#include "gui/outline.h"

/* Appends in words what is live in `now` and was not so `before`: the line that is said
 * with its speaker, the coaching, a notice. Nothing new: nothing is appended. */
void voice_news(const struct outline *before, const struct outline *now, struct text *text);

/* The same, after the title of a screen that is another than before, and with the
 * focus after it, when that moved or changed. An empty `before`: all is new. */
void voice_change(const struct outline *before, const struct outline *now, struct text *text);

/* What the window's own voice says, when it was on and is on or not: that it begins or
 * ends as well. Nothing to say: nothing is appended. */
void voice_speak(bool was_on, bool is_on, const struct outline *before, const struct outline *now,
                 struct text *text);

/* A target in words: "To the station. Reply 2 of 4." */
void voice_target(const struct node *node, struct text *text);

#endif
