/* meter.c: five words for a height and three for a way, because a bar of
 * characters is noise in a screen reader. */
#include "term/meter.h"

static const char *height(int percent)
{
    static const struct {
        int below;
        const char *word;
    } heights[] = {{15, "very low"}, {35, "low"}, {65, "middling"}, {85, "high"}};
    for (size_t i = 0; i < sizeof heights / sizeof *heights; i++)
        if (percent < heights[i].below)
            return heights[i].word;
    return "very high";
}

static const char *trend(int percent, int before)
{
    if (before < 0)
        return "";
    return percent > before ? ", rising" : percent < before ? ", falling" : ", steady";
}

/* The first person of the scenario is the one whom the trainee talks with. */
static void add_name(const struct scenario *scenario, struct text *name)
{
    if (scenario->person_count > PERSON_FIRST_OF_CAST)
        text_addf(name, "%s's ", scenario->people[PERSON_FIRST_OF_CAST].called);
    for (const char *c = scenario->variables[scenario->mood_meter].name; *c != '\0'; c++)
        text_add_bytes(name, *c == '_' ? " " : c, 1);
}

void meter_tell(struct talk *talk, const struct scenario *scenario, int percent, int before)
{
    if (percent < 0 || scenario->mood_meter == NONE)
        return;
    struct text name;
    text_init(&name);
    add_name(scenario, &name);
    talk_check(talk, &name);
    talk_say(talk, STYLE_QUIET, "%s: %s%s.", text_string(&name), height(percent),
             trend(percent, before));
    text_destroy(&name);
}
