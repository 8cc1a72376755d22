/* meter.c: a height in a word, and which way it goes. */
#include "term/meter.h"

#include "check/feeling.h"

static const char *trend(int percent, int before)
{
    if (before < 0)
        return "";
    return percent > before ? ", rising" : percent < before ? ", falling" : ", steady";
}

void meter_tell(struct talk *talk, const struct scenario *scenario, int percent, int before)
{
    if (percent < 0 || scenario->mood_meter == NONE)
        return;
    struct text name;
    text_init(&name);
    feeling_name(scenario, &name);
    talk_check(talk, &name);
    talk_say(talk, STYLE_QUIET, "%s: %s%s.", text_string(&name), feeling_height(percent),
             trend(percent, before));
    text_destroy(&name);
}
