/* dispatcher.c: the only file that includes speech-dispatcher's library. */
#include "gui/dispatcher.h"

#include <stdlib.h>

#if UNDERSTUDY_SPEECH

#include <libspeechd.h>

static void *open_voice(void *self, struct err *err)
{
    (void)self;
    char *reason = NULL;
    SPDConnection *connection =
        spd_open2("understudy", "window", NULL, SPD_MODE_SINGLE, NULL, 1, &reason);
    if (connection == NULL)
        err_set(err, ERR_SYSTEM,
                "nothing can be read aloud: speech-dispatcher does not answer (%s); is it "
                "installed, with a voice such as espeak-ng?",
                reason != NULL ? reason : "no reason given");
    free(reason);
    return connection;
}

static void say(void *opened, const char *words)
{
    SPDConnection *connection = opened;
    spd_cancel(connection);
    if (words[0] != '\0')
        spd_say(connection, SPD_TEXT, words);
}

static void close_voice(void *opened)
{
    SPDConnection *connection = opened;
    spd_cancel(connection);
    spd_close(connection);
}

#else

static void *open_voice(void *self, struct err *err)
{
    (void)self;
    err_set(err, ERR_SYSTEM,
            "nothing can be read aloud: this understudy was built without "
            "speech-dispatcher (package libspeechd-dev)");
    return NULL;
}

static void say(void *opened, const char *words)
{
    (void)opened;
    (void)words;
}

static void close_voice(void *opened)
{
    (void)opened;
}

#endif

const struct speech_voice *dispatcher_voice(void)
{
    static const struct speech_voice voice = {open_voice, say, close_voice, NULL};
    return &voice;
}
