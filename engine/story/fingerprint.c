/* fingerprint.c: the listing goes into the hash piece by piece, so that no
 * scenario is too large. Every length stands before what it counts: no two
 * scenarios have one listing. */
#include "story/fingerprint.h"

#include <stdio.h>
#include <string.h>

#include <nettle/sha2.h>

#include "story/scenario.h"

/* Stands in front of the listing; a change of its form changes this. */
static const char FORM[] = "understudy scenario 1";

struct listing {
    struct sha256_ctx hash;
    const struct scenario *scenario;
};

static void put_number(struct listing *listing, int64_t number)
{
    uint8_t bytes[8];
    for (int i = 0; i < 8; i++)
        bytes[i] = (uint8_t)((uint64_t)number >> (8 * i));
    sha256_update(&listing->hash, sizeof bytes, bytes);
}

static void put_size(struct listing *listing, size_t size)
{
    put_number(listing, (int64_t)size);
}

static void put_text(struct listing *listing, const char *text)
{
    if (text == NULL) {
        put_size(listing, 0);
        return;
    }
    size_t length = strlen(text);
    put_size(listing, length + 1);
    sha256_update(&listing->hash, length, (const uint8_t *)text);
}

static void put_texts(struct listing *listing, const char *const *texts, size_t count)
{
    put_size(listing, count);
    for (size_t i = 0; i < count; i++)
        put_text(listing, texts[i]);
}

static void put_template(struct listing *listing, const struct template *template)
{
    put_text(listing, template->source);
    put_size(listing, template->part_count);
    for (size_t i = 0; i < template->part_count; i++) {
        const struct template_part *part = &template->parts[i];
        put_number(listing, part->kind);
        put_text(listing, part->text);
        put_text(listing, part->plural);
        put_number(listing, part->expression);
        put_number(listing, part->person);
    }
}

static void put_points(struct listing *listing, const int16_t points[COMPETENCY_COUNT])
{
    for (int i = 0; i < COMPETENCY_COUNT; i++)
        put_number(listing, points[i]);
}

static void put_behaviour(struct listing *listing, const struct behaviour *behaviour)
{
    put_text(listing, behaviour->id);
    put_text(listing, behaviour->title);
    put_text(listing, behaviour->says);
    put_number(listing, behaviour->competency);
    put_text(listing, behaviour->facet);
    put_number(listing, behaviour->points);
    put_number(listing, behaviour->critical);
    put_text(listing, behaviour->examples[0]);
    put_text(listing, behaviour->examples[1]);
    put_text(listing, behaviour->counter_example);
}

/* Behaviours themselves, not their places, which an unused one would shift. */
static void put_showing(struct listing *listing, const struct showing *showing)
{
    put_number(listing, showing->count);
    for (size_t i = 0; i < showing->count; i++)
        put_behaviour(listing, &listing->scenario->rubric->behaviours[showing->behaviours[i]]);
    put_number(listing, showing->critical);
    put_points(listing, showing->points);
}

static void put_head(struct listing *listing)
{
    const struct scenario *scenario = listing->scenario;
    put_text(listing, scenario->id);
    put_text(listing, scenario->title);
    put_text(listing, scenario->summary);
    put_text(listing, scenario->place);
    put_text(listing, scenario->role);
    put_text(listing, scenario->situation);
    put_texts(listing, scenario->know, scenario->know_count);
    put_number(listing, scenario->assessed);
    put_number(listing, scenario->pass.overall);
    for (int i = 0; i < COMPETENCY_COUNT; i++)
        put_number(listing, scenario->pass.floor[i]);
    put_number(listing, scenario->mood_meter);
    put_number(listing, scenario->start);
    for (int i = 0; i < COMPETENCY_COUNT; i++)
        put_number(listing, scenario->rubric->weight[i]);
}

static void put_people(struct listing *listing)
{
    put_size(listing, listing->scenario->person_count);
    for (size_t i = 0; i < listing->scenario->person_count; i++) {
        const struct person *person = &listing->scenario->people[i];
        put_text(listing, person->id);
        put_text(listing, person->name);
        put_text(listing, person->called);
        put_text(listing, person->role);
        put_text(listing, person->about);
        put_text(listing, person->portrait);
        put_number(listing, person->moods);
    }
}

static void put_variables(struct listing *listing)
{
    put_size(listing, listing->scenario->variable_count);
    for (size_t i = 0; i < listing->scenario->variable_count; i++) {
        const struct variable *variable = &listing->scenario->variables[i];
        bool has_options = variable->kind == VARIABLE_ONE_OF;
        put_text(listing, variable->name);
        put_number(listing, variable->kind);
        put_number(listing, variable->start);
        put_number(listing, variable->least);
        put_number(listing, variable->most);
        put_texts(listing, variable->options, has_options ? (size_t)variable->most + 1 : 0);
    }
}

/* The source says all: what it compiles to follows from it and the variables. */
static void put_expressions(struct listing *listing)
{
    put_size(listing, listing->scenario->expression_count);
    for (size_t i = 0; i < listing->scenario->expression_count; i++)
        put_text(listing, listing->scenario->expressions[i].source);
}

static void put_effects(struct listing *listing)
{
    put_size(listing, listing->scenario->effect_count);
    for (size_t i = 0; i < listing->scenario->effect_count; i++) {
        const struct effect *effect = &listing->scenario->effects[i];
        put_number(listing, effect->variable);
        put_number(listing, effect->kind);
        put_number(listing, effect->value);
        put_number(listing, effect->expression);
    }
}

static void put_steps(struct listing *listing)
{
    put_size(listing, listing->scenario->step_count);
    for (size_t i = 0; i < listing->scenario->step_count; i++) {
        const struct step *step = &listing->scenario->steps[i];
        put_number(listing, step->kind);
        put_number(listing, step->when);
        put_number(listing, step->index);
        put_number(listing, step->count);
        put_number(listing, step->target);
        put_number(listing, step->scene);
    }
}

static void put_odds(struct listing *listing)
{
    put_size(listing, listing->scenario->odds_count);
    for (size_t i = 0; i < listing->scenario->odds_count; i++) {
        put_number(listing, listing->scenario->odds[i].weight);
        put_number(listing, listing->scenario->odds[i].target);
    }
}

static void put_scenes(struct listing *listing)
{
    put_size(listing, listing->scenario->scene_count);
    for (size_t i = 0; i < listing->scenario->scene_count; i++) {
        const struct scene *scene = &listing->scenario->scenes[i];
        put_text(listing, scene->id);
        put_number(listing, scene->first);
        put_number(listing, scene->shared);
    }
}

static void put_lines(struct listing *listing)
{
    put_size(listing, listing->scenario->line_count);
    for (size_t i = 0; i < listing->scenario->line_count; i++) {
        const struct line *line = &listing->scenario->lines[i];
        put_text(listing, line->id);
        put_number(listing, line->person);
        put_number(listing, line->mood);
        put_template(listing, &line->text);
        put_text(listing, line->direction);
    }
}

static void put_decisions(struct listing *listing)
{
    put_size(listing, listing->scenario->decision_count);
    for (size_t i = 0; i < listing->scenario->decision_count; i++) {
        const struct decision *decision = &listing->scenario->decisions[i];
        put_text(listing, decision->id);
        put_number(listing, decision->kind);
        put_number(listing, decision->scene);
        put_template(listing, &decision->prompt);
        put_number(listing, decision->reply);
        put_number(listing, decision->reply_count);
        put_number(listing, decision->silence);
        put_number(listing, decision->milliseconds);
        put_number(listing, decision->pinned);
        put_number(listing, decision->at_least);
        put_number(listing, decision->at_most);
        put_texts(listing, decision->groups, decision->group_count);
        put_number(listing, decision->target);
        put_number(listing, decision->fixed);
        put_points(listing, decision->open);
    }
}

static void put_replies(struct listing *listing)
{
    put_size(listing, listing->scenario->reply_count);
    for (size_t i = 0; i < listing->scenario->reply_count; i++) {
        const struct reply *reply = &listing->scenario->replies[i];
        put_text(listing, reply->id);
        put_template(listing, &reply->text);
        put_showing(listing, &reply->shows);
        put_showing(listing, &reply->misplaced);
        put_text(listing, reply->because);
        put_number(listing, reply->when);
        put_number(listing, reply->once);
        put_number(listing, reply->fallback);
        put_number(listing, reply->effect);
        put_number(listing, reply->effect_count);
        put_number(listing, reply->target);
        put_number(listing, reply->group);
    }
}

static void put_endings(struct listing *listing)
{
    put_size(listing, listing->scenario->ending_count);
    for (size_t i = 0; i < listing->scenario->ending_count; i++) {
        const struct ending *ending = &listing->scenario->endings[i];
        put_text(listing, ending->id);
        put_text(listing, ending->title);
        put_number(listing, ending->kind);
        put_template(listing, &ending->reflection);
        put_number(listing, ending->first);
    }
}

static void put_documents(struct listing *listing)
{
    put_size(listing, listing->scenario->document_count);
    for (size_t i = 0; i < listing->scenario->document_count; i++) {
        const struct document *document = &listing->scenario->documents[i];
        put_text(listing, document->id);
        put_text(listing, document->title);
        put_text(listing, document->text);
    }
}

void fingerprint(const struct scenario *scenario, char *hash)
{
    struct listing listing = {.scenario = scenario};
    sha256_init(&listing.hash);
    put_text(&listing, FORM);
    put_head(&listing);
    put_people(&listing);
    put_variables(&listing);
    put_expressions(&listing);
    put_effects(&listing);
    put_steps(&listing);
    put_odds(&listing);
    put_scenes(&listing);
    put_lines(&listing);
    put_decisions(&listing);
    put_replies(&listing);
    put_endings(&listing);
    put_documents(&listing);
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_digest(&listing.hash, sizeof digest, digest);
    for (size_t i = 0; i < sizeof digest; i++)
        snprintf(hash + 2 * i, 3, "%02x", digest[i]);
}
