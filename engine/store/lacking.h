/* lacking.h: what an attempt lacked most, in words, with the lesson that trains it. */
#ifndef STORE_LACKING_H
#define STORE_LACKING_H

#include "base/text.h"
#include "store/attempt.h"
#include "story/library.h"

/* Appends: “Asks open questions” was missed most: 3 of 4 times. Lesson 2, “Listening”,
 * trains it. Nothing when nothing was missed. */
void lacking_say(const struct attempt *attempt, const struct library *library, struct text *text);

#endif
