/* speech.h: words said aloud on a thread of their own, so that the window never waits for
 * a voice. What is new interrupts what is being said, and what was not begun when
 * something newer came is never said. */
#ifndef GUI_SPEECH_H
#define GUI_SPEECH_H

#include <stdbool.h>

#include "base/err.h"

/* A voice. All of it is called on the speech's thread, and may take its time. */
struct speech_voice {
    void *(*open)(void *self, struct err *err);   /* NULL: none, and err says what to do */
    void (*say)(void *opened, const char *words); /* in place of what is being said */
    void (*close)(void *opened);
    void *self; /* borrowed */
};

struct speech;

/* `failed` is called on the speech's thread when the voice could not be opened. NULL:
 * there is no memory or no thread. */
struct speech *speech_start(const struct speech_voice *voice, void (*failed)(void *self),
                            void *self);

/* Is silent; a voice that does not answer is left behind after a third of a second.
 * NULL is fine. */
void speech_stop(struct speech *speech);

/* Never waits. The words are copied; "" hushes. */
void speech_say(struct speech *speech, const char *words);

/* Why nothing can be said: false while there is no reason. */
bool speech_failure(struct speech *speech, struct err *err);

#endif
