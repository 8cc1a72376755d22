/* dispatcher.h: the voice of speech-dispatcher, which knows which synthesiser, language
 * and speed a person likes. */
#ifndef GUI_DISPATCHER_H
#define GUI_DISPATCHER_H

#include "gui/speech.h"

/* When built without it: a voice that cannot be opened, and says so. */
const struct speech_voice *dispatcher_voice(void);

#endif
