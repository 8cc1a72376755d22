/* feeling.c: five words for a height, because a bar of characters is noise in a screen
 * reader; a peak or a low is told only where it is not at an end. */
#include "check/feeling.h"

const char *feeling_height(int percent)
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

/* The first person of the scenario is the one whom the trainee talks with. */
void feeling_name(const struct scenario *scenario, struct text *text)
{
    if (scenario->person_count > PERSON_FIRST_OF_CAST)
        text_addf(text, "%s's ", scenario->people[PERSON_FIRST_OF_CAST].called);
    for (const char *c = scenario->variables[scenario->mood_meter].name; *c != '\0'; c++)
        text_add_bytes(text, *c == '_' ? " " : c, 1);
}

/* The first place of the lowest or the highest. */
static size_t extreme(const struct review *review, bool highest)
{
    const int *moods = review->moods;
    size_t found = 0;
    for (size_t i = 1; i <= review->count; i++)
        if (highest ? moods[i] > moods[found] : moods[i] < moods[found])
            found = i;
    return found;
}

static void add_extreme(const struct review *review, bool highest, struct text *text)
{
    size_t at = extreme(review, highest);
    int mood = review->moods[at];
    if (mood == review->moods[0] || mood == review->moods[review->count])
        return;
    text_addf(text, ", %s after decision %zu (%s)", highest ? "highest" : "lowest", at,
              feeling_height(mood));
}

void feeling_course(const struct scenario *scenario, const struct review *review, struct text *text)
{
    if (review->moods == NULL)
        return;
    size_t low = extreme(review, false), high = extreme(review, true);
    feeling_name(scenario, text);
    text_addf(text, ": %s", feeling_height(review->moods[0]));
    if (review->moods[low] == review->moods[high]) {
        text_add(text, " throughout.");
        return;
    }
    text_add(text, " at first");
    add_extreme(review, high < low, text);
    add_extreme(review, high >= low, text);
    text_addf(text, ", %s at the end.", feeling_height(review->moods[review->count]));
}
