/* fingerprint.c: two scenarios that differ in one field that counts have two
 * hashes; a difference in any other leaves the hash alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "story/fingerprint.h"
#include "story/scenario.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

enum { HASH_SIZE = 65 };

/* A scenario with one or two of everything, each part open to change. */
struct world {
    struct scenario scenario;
    struct rubric rubric;
    struct behaviour behaviours[3];
    struct person people[2];
    struct variable variables[2];
    const char *options[2];
    const char *know[2];
    struct expression expressions[1];
    struct effect effects[1];
    struct step steps[1];
    struct odds odds[1];
    struct scene scenes[1];
    struct line lines[1];
    struct template_part parts[2];
    struct decision decisions[1];
    const char *groups[2];
    uint16_t teaches[1];
    struct reply replies[1];
    uint16_t shown[2], misplaced[1];
    struct ending endings[1];
    struct document documents[1];
};

static const struct behaviour behaviours[] = {
    {"warm", "Warm", "You are warm.", EMPATHY, "exploration", 2, false, {"a", "b"}, "c", 3},
    {"rude", "Rude", "You are rude.", PROFESSIONALISM, "conduct", -2, true, {"d", "e"}, "f", 4},
    {"unused", "Unused", "Nobody does.", LISTENING, "sensing", 1, false, {"g", "h"}, "i", 5},
};

static void build_parts(struct world *world)
{
    memcpy(world->behaviours, behaviours, sizeof behaviours);
    world->people[0] =
        (struct person){"dana", "Dana Reyes", "Ms Reyes", "customer", "Waits.", "portrait", 3, 1};
    world->people[1] = (struct person){.id = "sam", .name = "Sam", .called = "Sam"};
    world->options[0] = "open";
    world->options[1] = "shut";
    world->variables[0] = (struct variable){"tone", VARIABLE_ONE_OF, 0, 0, 1, world->options, 2};
    world->variables[1] = (struct variable){"calm", VARIABLE_METER, 40, 0, 100, NULL, 2};
    world->expressions[0] = (struct expression){.source = "calm > 2", .dynamic = -1};
    world->effects[0] = (struct effect){1, EFFECT_ADD, 5, NONE};
    world->steps[0] = (struct step){STEP_LINE, NONE, 0, 0, 0, 0, 7};
    world->odds[0] = (struct odds){3, 0};
    world->scenes[0] = (struct scene){"desk", 0, false, 8};
    world->parts[0] = (struct template_part){PART_TEXT, "Hello ", NULL, 0, 0};
    world->parts[1] = (struct template_part){PART_PLURAL, "# day", "# days", 0, 0};
    struct template text = {"Hello {calm: # day | # days}", world->parts, 2};
    world->lines[0] = (struct line){"desk.1", 0, MOOD_SAD, text, "quietly", 9};
}

static void build_choices(struct world *world)
{
    world->shown[1] = 1;
    world->know[0] = "one";
    world->know[1] = "two";
    world->groups[0] = "In";
    world->groups[1] = "Out";
    world->decisions[0] = (struct decision){.id = "desk",
                                            .prompt = {.source = "Choose"},
                                            .reply_count = 1,
                                            .silence = NONE,
                                            .groups = world->groups,
                                            .group_count = 2,
                                            .teaches = world->teaches,
                                            .teaches_count = 1,
                                            .sources = "004"};
    world->replies[0] = (struct reply){.id = "a",
                                       .text = {.source = "I see"},
                                       .shows = {world->shown, 2, true, {0, 2, -2}},
                                       .misplaced = {world->misplaced, 1, false, {0, 2, 0}},
                                       .because = "It is warm.",
                                       .when = NONE,
                                       .once = NONE};
    world->endings[0] = (struct ending){"end", "The end", ENDING_GOOD, {.source = "Well."}, 0, 9};
    world->documents[0] = (struct document){"order", "Order", "Text", 9};
}

static void build(struct world *world)
{
    *world = (struct world){0};
    build_parts(world);
    build_choices(world);
    world->rubric =
        (struct rubric){.behaviours = world->behaviours, .behaviour_count = 3, .weight = {1, 1, 1}};
    world->scenario = (struct scenario){.file = "late.lua",
                                        .id = "late",
                                        .title = "Late",
                                        .summary = "It is late.",
                                        .place = "office",
                                        .role = "You answer.",
                                        .situation = "It rings.",
                                        .know = world->know,
                                        .know_count = 2,
                                        .mood_meter = 1,
                                        .rubric = &world->rubric,
                                        .people = world->people,
                                        .person_count = 2,
                                        .variables = world->variables,
                                        .variable_count = 2,
                                        .expressions = world->expressions,
                                        .expression_count = 1,
                                        .effects = world->effects,
                                        .effect_count = 1,
                                        .steps = world->steps,
                                        .step_count = 1,
                                        .odds = world->odds,
                                        .odds_count = 1,
                                        .scenes = world->scenes,
                                        .scene_count = 1,
                                        .lines = world->lines,
                                        .line_count = 1,
                                        .decisions = world->decisions,
                                        .decision_count = 1,
                                        .replies = world->replies,
                                        .reply_count = 1,
                                        .endings = world->endings,
                                        .ending_count = 1,
                                        .documents = world->documents,
                                        .document_count = 1};
}

/* A field of the world: a text or a number; a length is made less by one, so that
 * nothing is read behind an array's end. */
enum field_kind { FIELD_TEXT, FIELD_NUMBER, FIELD_LENGTH };

struct field {
    const char *name;
    enum field_kind kind;
    size_t offset;
};

/* One field a line would make these tables long, not clear. */
/* clang-format off */
#define FIELD(kind, field) {#field, kind, offsetof(struct world, field)}
#define TEXT(field) FIELD(FIELD_TEXT, field)
#define NUMBER(field) FIELD(FIELD_NUMBER, field)
#define LENGTH(field) FIELD(FIELD_LENGTH, field)
#define POINTS(field) NUMBER(field[0]), NUMBER(field[1]), NUMBER(field[2])

static const struct field counting[] = {
    TEXT(scenario.id), TEXT(scenario.title), TEXT(scenario.summary), TEXT(scenario.place),
    TEXT(scenario.role), TEXT(scenario.situation), TEXT(know[0]), TEXT(know[1]),
    LENGTH(scenario.know_count), NUMBER(scenario.assessed), NUMBER(scenario.pass.overall),
    POINTS(scenario.pass.floor), NUMBER(scenario.mood_meter), NUMBER(scenario.start),
    POINTS(rubric.weight), LENGTH(scenario.person_count), TEXT(people[0].id), TEXT(people[0].name),
    TEXT(people[0].called), TEXT(people[0].role), TEXT(people[0].about), TEXT(people[0].portrait),
    NUMBER(people[0].moods), TEXT(people[1].name), TEXT(people[1].role),
    LENGTH(scenario.variable_count), TEXT(variables[0].name), NUMBER(variables[0].kind),
    NUMBER(variables[0].start), NUMBER(variables[0].least), LENGTH(variables[0].most),
    TEXT(options[0]), TEXT(options[1]), TEXT(variables[1].name), NUMBER(variables[1].kind),
    NUMBER(variables[1].start), NUMBER(variables[1].least), NUMBER(variables[1].most),
    LENGTH(scenario.expression_count), TEXT(expressions[0].source), LENGTH(scenario.effect_count),
    NUMBER(effects[0].variable), NUMBER(effects[0].kind), NUMBER(effects[0].value),
    NUMBER(effects[0].expression), LENGTH(scenario.step_count), NUMBER(steps[0].kind),
    NUMBER(steps[0].when), NUMBER(steps[0].index), NUMBER(steps[0].count), NUMBER(steps[0].target),
    NUMBER(steps[0].scene), LENGTH(scenario.odds_count), NUMBER(odds[0].weight),
    NUMBER(odds[0].target), LENGTH(scenario.scene_count), TEXT(scenes[0].id),
    NUMBER(scenes[0].first), NUMBER(scenes[0].shared), LENGTH(scenario.line_count),
    TEXT(lines[0].id), NUMBER(lines[0].person), NUMBER(lines[0].mood), TEXT(lines[0].text.source),
    LENGTH(lines[0].text.part_count), TEXT(lines[0].direction), NUMBER(parts[0].kind),
    TEXT(parts[0].text), NUMBER(parts[0].person), NUMBER(parts[1].kind), TEXT(parts[1].text),
    TEXT(parts[1].plural), NUMBER(parts[1].expression), LENGTH(scenario.decision_count),
    TEXT(decisions[0].id), NUMBER(decisions[0].kind), NUMBER(decisions[0].scene),
    TEXT(decisions[0].prompt.source), NUMBER(decisions[0].reply), NUMBER(decisions[0].reply_count),
    NUMBER(decisions[0].silence), NUMBER(decisions[0].milliseconds), NUMBER(decisions[0].pinned),
    NUMBER(decisions[0].at_least), NUMBER(decisions[0].at_most), TEXT(groups[0]), TEXT(groups[1]),
    LENGTH(decisions[0].group_count), NUMBER(decisions[0].target), NUMBER(decisions[0].fixed),
    POINTS(decisions[0].open), LENGTH(scenario.reply_count), TEXT(replies[0].id),
    TEXT(replies[0].text.source), NUMBER(shown[0]), NUMBER(shown[1]),
    LENGTH(replies[0].shows.count), NUMBER(replies[0].shows.critical),
    POINTS(replies[0].shows.points), NUMBER(misplaced[0]), LENGTH(replies[0].misplaced.count),
    NUMBER(replies[0].misplaced.critical), POINTS(replies[0].misplaced.points),
    TEXT(replies[0].because), NUMBER(replies[0].when), NUMBER(replies[0].once),
    NUMBER(replies[0].fallback), NUMBER(replies[0].effect), NUMBER(replies[0].effect_count),
    NUMBER(replies[0].target), NUMBER(replies[0].group), LENGTH(scenario.ending_count),
    TEXT(endings[0].id), TEXT(endings[0].title), NUMBER(endings[0].kind),
    TEXT(endings[0].reflection.source), NUMBER(endings[0].first), LENGTH(scenario.document_count),
    TEXT(documents[0].id), TEXT(documents[0].title), TEXT(documents[0].text),
    TEXT(behaviours[0].id), TEXT(behaviours[0].title), TEXT(behaviours[0].says),
    NUMBER(behaviours[0].competency), TEXT(behaviours[0].facet), NUMBER(behaviours[0].points),
    NUMBER(behaviours[0].critical), TEXT(behaviours[0].examples[0]),
    TEXT(behaviours[0].examples[1]), TEXT(behaviours[0].counter_example),
    NUMBER(behaviours[1].points),
};

static const struct field idle[] = {
    TEXT(scenario.file), NUMBER(scenario.hash[0]), NUMBER(scenario.once_count),
    NUMBER(scenario.dynamic_count), NUMBER(people[0].line), NUMBER(variables[0].line),
    NUMBER(expressions[0].type), NUMBER(expressions[0].length), NUMBER(expressions[0].dynamic),
    NUMBER(expressions[0].reads), NUMBER(expressions[0].line), NUMBER(steps[0].line),
    NUMBER(scenes[0].line), NUMBER(lines[0].source_line), NUMBER(teaches[0]),
    LENGTH(decisions[0].teaches_count), TEXT(decisions[0].sources), NUMBER(decisions[0].line),
    NUMBER(replies[0].line), NUMBER(endings[0].line), NUMBER(documents[0].line),
    NUMBER(behaviours[0].line), TEXT(behaviours[2].id), NUMBER(behaviours[2].points),
    NUMBER(rubric.behaviour_count), NUMBER(rubric.pass.overall), NUMBER(rubric.pass.floor[0]),
};

/* clang-format on */

static void set_text(struct world *world, const struct field *field, const char *text)
{
    memcpy((char *)world + field->offset, &text, sizeof text);
}

/* Numbers of any size change in the byte that is lowest here: 0 to 1, 1 to 0. */
static void change(struct world *world, const struct field *field)
{
    unsigned char *at = (unsigned char *)world + field->offset;
    switch (field->kind) {
    case FIELD_TEXT:
        set_text(world, field, "changed");
        break;
    case FIELD_NUMBER:
        *at ^= 1;
        break;
    case FIELD_LENGTH:
        --*at;
        break;
    }
}

static void hash_of(const struct field *field, const char *text, char *hash)
{
    struct world world;
    build(&world);
    if (field != NULL && field->kind == FIELD_TEXT)
        set_text(&world, field, text);
    else if (field != NULL)
        change(&world, field);
    fingerprint(&world.scenario, hash);
}

static void every_field_that_counts_changes_the_hash(void **state)
{
    (void)state;
    char before[HASH_SIZE], after[HASH_SIZE];
    hash_of(NULL, NULL, before);
    for (size_t i = 0; i < COUNT(counting); i++) {
        hash_of(&counting[i], "changed", after);
        if (strcmp(before, after) == 0)
            fail_msg("%s does not count", counting[i].name);
    }
}

static void no_text_and_an_empty_text_differ(void **state)
{
    (void)state;
    char none[HASH_SIZE], empty[HASH_SIZE];
    for (size_t i = 0; i < COUNT(counting); i++) {
        if (counting[i].kind != FIELD_TEXT)
            continue;
        hash_of(&counting[i], NULL, none);
        hash_of(&counting[i], "", empty);
        if (strcmp(none, empty) == 0)
            fail_msg("%s", counting[i].name);
    }
}

static void what_no_player_meets_leaves_the_hash_alone(void **state)
{
    (void)state;
    char before[HASH_SIZE], after[HASH_SIZE];
    hash_of(NULL, NULL, before);
    for (size_t i = 0; i < COUNT(idle); i++) {
        hash_of(&idle[i], "changed", after);
        if (strcmp(before, after) != 0)
            fail_msg("%s counts", idle[i].name);
    }
}

/* A behaviour that is declared before those in use moves their places only. */
static void an_unused_behaviour_in_front_leaves_the_hash_alone(void **state)
{
    (void)state;
    char before[HASH_SIZE], after[HASH_SIZE];
    hash_of(NULL, NULL, before);
    struct world world;
    build(&world);
    world.behaviours[0] = behaviours[2];
    world.behaviours[1] = behaviours[0];
    world.behaviours[2] = behaviours[1];
    world.shown[0] = world.misplaced[0] = 1;
    world.shown[1] = 2;
    fingerprint(&world.scenario, after);
    assert_string_equal(before, after);
}

static void a_letter_cannot_move_to_the_next_text_unseen(void **state)
{
    (void)state;
    char before[HASH_SIZE], after[HASH_SIZE];
    hash_of(NULL, NULL, before);
    struct world world;
    build(&world);
    world.scenario.id = "lateL";
    world.scenario.title = "ate";
    fingerprint(&world.scenario, after);
    assert_string_not_equal(before, after);
}

/* By an independent program, from the header's description alone:
 *     n = lambda i: (i & (2**64 - 1)).to_bytes(8, "little")
 *     t = lambda s: n(0) if s is None else n(len(s) + 1) + s.encode()
 *     print(sha256(t("understudy scenario 1") + t("late") + t("Late") + t("It is late.") +
 *                  3 * t(None) + n(0) + n(1) + n(70) + n(60) + n(50) + n(40) + n(65535) + n(0) +
 *                  n(1) + n(2) + n(3) + 12 * n(0)).hexdigest()) */
static void the_listing_is_as_the_header_says(void **state)
{
    (void)state;
    const struct rubric rubric = {.weight = {1, 2, 3}};
    const struct scenario scenario = {.id = "late",
                                      .title = "Late",
                                      .summary = "It is late.",
                                      .assessed = true,
                                      .pass = {70, {60, 50, 40}},
                                      .mood_meter = NONE,
                                      .rubric = &rubric};
    char hash[HASH_SIZE];
    fingerprint(&scenario, hash);
    assert_string_equal(hash, "532f3974d8b723d992f1f77a04a1697e8f1832735d715f992760b35879d4996b");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_field_that_counts_changes_the_hash),
        cmocka_unit_test(no_text_and_an_empty_text_differ),
        cmocka_unit_test(what_no_player_meets_leaves_the_hash_alone),
        cmocka_unit_test(an_unused_behaviour_in_front_leaves_the_hash_alone),
        cmocka_unit_test(a_letter_cannot_move_to_the_next_text_unseen),
        cmocka_unit_test(the_listing_is_as_the_header_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
