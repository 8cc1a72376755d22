/* verdict.c: no number stands without what it was taken over, and no failure
 * without its reason. */
#include "term/verdict.h"

#include <ctype.h>

#include "play/view.h"

static void tell_critical(struct talk *talk, const struct run *run,
                          const struct retelling *retelling)
{
    for (size_t d = 0; d < retelling->answer_count; d++) {
        const struct told_answer *answer = &retelling->answers[d];
        for (size_t e = run->ends[answer->points.move - 1]; e < run->ends[answer->points.move];
             e++) {
            const struct event *event = &run->events.at[e];
            if (event->kind == EVENT_CRITICAL)
                talk_say(talk, STYLE_HEATED, "Critical error at decision %zu: %s. It was: “%s”",
                         d + 1, run->scenario->rubric->behaviours[event->behaviour].title,
                         retelling_text(answer, event->index));
        }
    }
}

static const char *kind_of_ending(enum ending_kind kind)
{
    switch (kind) {
    case ENDING_GOOD:
        return "a good ending";
    case ENDING_MIXED:
        return "a mixed ending";
    case ENDING_BAD:
        return "a bad ending";
    }
    return "";
}

static void tell_ending(struct talk *talk, const struct run *run)
{
    if (run->session.stop == STOP_QUIT) {
        talk_say(talk, STYLE_HEADING, "You gave this one up before its end.");
        return;
    }
    if (run->session.stop != STOP_ENDED) {
        talk_say(talk, STYLE_HEADING, "This one is not over. So far:");
        return;
    }
    struct view view;
    struct text reflection;
    struct err err;
    text_init(&reflection);
    if (view_of(&run->session, &view, &err) &&
        view_text(&run->session, &view.ending->reflection, &reflection, &err)) {
        talk_say(talk, STYLE_HEADING, "How it ended: %s (%s)", view.ending->title,
                 kind_of_ending(view.ending->kind));
        talk_say(talk, STYLE_PLAIN, "%s", text_string(&reflection));
    } else
        talk_fail(talk, &err);
    text_destroy(&reflection);
}

/* "Listening", to begin a sentence with. */
static void add_title(enum competency competency, struct text *text)
{
    const char *name = competency_name(competency);
    text_addf(text, "%c%s", toupper((unsigned char)name[0]), name + 1);
}

static void tell_competency(struct talk *talk, const struct run *run, enum competency competency)
{
    const struct score *score = &run->score;
    int percent = score_percent(score, competency);
    struct text text;
    text_init(&text);
    add_title(competency, &text);
    if (percent == SCORE_NOT_OBSERVED)
        text_add(&text, ": not observed.");
    else
        text_addf(&text, ": %d %% of %d %s over %u %s; at least %d %% is asked.", percent,
                  (int)score->open[competency],
                  talk_plural((size_t)score->open[competency], "point", "points"),
                  score->opportunities[competency],
                  talk_plural(score->opportunities[competency], "opportunity", "opportunities"),
                  run->scenario->pass.floor[competency]);
    talk_check(talk, &text);
    talk_say(talk, STYLE_PLAIN, "%s", text_string(&text));
    text_destroy(&text);
}

static void tell_scores(struct talk *talk, const struct run *run)
{
    int overall = score_overall(&run->score, run->scenario->rubric);
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        tell_competency(talk, run, (enum competency)c);
    if (overall == SCORE_NOT_OBSERVED)
        talk_say(talk, STYLE_PLAIN, "Overall: not observed.");
    else
        talk_say(talk, STYLE_PLAIN, "Overall: %d %%; the pass mark is %d %%.", overall,
                 run->scenario->pass.overall);
}

static void tell_failure(struct talk *talk, const struct run *run)
{
    int overall = score_overall(&run->score, run->scenario->rubric);
    if (run->score.critical > 0)
        talk_say(talk, STYLE_PLAIN, "A critical error fails a run, whatever the scores.");
    if (overall == SCORE_NOT_OBSERVED)
        talk_say(talk, STYLE_PLAIN, "Nothing that is scored was met.");
    else if (overall < run->scenario->pass.overall)
        talk_say(talk, STYLE_PLAIN, "Overall it is %d %%, and %d %% is needed.", overall,
                 run->scenario->pass.overall);
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        int percent = score_percent(&run->score, (enum competency)c);
        if (percent != SCORE_NOT_OBSERVED && percent < run->scenario->pass.floor[c])
            talk_say(talk, STYLE_PLAIN, "In %s it is %d %%, and %d %% is needed.",
                     competency_name((enum competency)c), percent, run->scenario->pass.floor[c]);
    }
}

static void tell_result(struct talk *talk, const struct run *run)
{
    if (run->session.stop != STOP_ENDED)
        return;
    bool passes = score_passes(&run->score, run->scenario);
    enum style style = passes ? STYLE_WARM : STYLE_TENSE;
    if (run->journal.mode == MODE_ASSESSED)
        talk_say(talk, style, passes ? "You passed." : "Not passed this time.");
    else
        talk_say(talk, style, "This was practice. Assessed, it would %s.",
                 passes ? "pass" : "not pass yet");
    if (!passes)
        tell_failure(talk, run);
}

void verdict_tell(struct talk *talk, const struct run *run, const struct retelling *retelling)
{
    tell_critical(talk, run, retelling);
    tell_ending(talk, run);
    talk_gap(talk);
    tell_scores(talk, run);
    tell_result(talk, run);
}

void verdict_behaviours(struct talk *talk, const struct run *run, const struct debrief *debrief)
{
    talk_gap(talk);
    talk_say(talk, STYLE_HEADING, "How often you showed what was called for");
    for (size_t b = 0; b < debrief->behaviour_count; b++) {
        const struct debrief_behaviour *counts = &debrief->behaviours[b];
        const struct behaviour *behaviour = &run->scenario->rubric->behaviours[b];
        if (counts->shown + counts->missed == 0)
            continue;
        if (behaviour->points < 0)
            talk_say(talk, STYLE_PLAIN, "%s: %u %s, and better never.", behaviour->title,
                     counts->shown, talk_plural(counts->shown, "time", "times"));
        else
            talk_say(talk, STYLE_PLAIN, "%s: %u of %u.", behaviour->title, counts->shown,
                     counts->shown + counts->missed);
    }
}
