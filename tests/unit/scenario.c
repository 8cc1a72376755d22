/* The scenario "rich" holds everything that the language has, once; here stands
 * what it compiles to. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "story/scenario.h"
#include "story/script/evaluator.h"

#define LIBRARY SOURCE_DIR "/tests/lua/library"
#define RICH LIBRARY "/01-first/rich.lua"

struct fixture {
    struct library *library;
    struct scenario *scenario;
    struct problems problems;
};

static struct fixture fixture;

static int set_up(void **state)
{
    struct err err;
    *state = &fixture;
    problems_init(&fixture.problems);
    assert_true(library_open(LIBRARY, &fixture.library, &fixture.problems, &err));
    assert_non_null(fixture.library);
    assert_true(scenario_load(RICH, fixture.library, &fixture.scenario, &fixture.problems, &err));
    assert_non_null(fixture.scenario);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    scenario_free(fixture.scenario);
    library_free(fixture.library);
    problems_destroy(&fixture.problems);
    return 0;
}

static void add_step(struct text *text, const struct scenario *scenario, const struct step *step)
{
    switch (step->kind) {
    case STEP_LINE:
        text_addf(text, "line %s", scenario->lines[step->index].id);
        break;
    case STEP_DECIDE:
        text_addf(text, "decide %s", scenario->decisions[step->index].id);
        break;
    case STEP_GO:
        text_addf(text, "go %d", step->target);
        break;
    case STEP_CHANCE:
        text_add(text, "chance");
        for (uint16_t i = 0; i < step->count; i++)
            text_addf(text, " %d:%d", scenario->odds[step->index + i].weight,
                      scenario->odds[step->index + i].target);
        break;
    case STEP_VISIT:
        text_addf(text, "visit %d", step->target);
        break;
    case STEP_BACK:
        text_add(text, "back");
        break;
    case STEP_CHANGE:
        text_addf(text, "change %d effects", step->count);
        break;
    case STEP_END:
        text_addf(text, "end %s", scenario->endings[step->index].id);
        break;
    }
}

static void every_scene_becomes_a_run_of_steps(void **state)
{
    static const char expected[] = "0 on-hold line on-hold.1\n"
                                   "1 on-hold line first-words\n"
                                   "2 on-hold go 6 when offers > 1\n"
                                   "3 on-hold go 8 when tone == 'guarded'\n"
                                   "4 on-hold go 10\n"
                                   "5 on-hold go 12\n"
                                   "6 on-hold line on-hold.3\n"
                                   "7 on-hold go 12\n"
                                   "8 on-hold line on-hold.4\n"
                                   "9 on-hold go 12\n"
                                   "10 on-hold line on-hold.5\n"
                                   "11 on-hold go 12\n"
                                   "12 on-hold change 2 effects when promised\n"
                                   "13 on-hold visit 19 when patience < 30\n"
                                   "14 on-hold go 24 when offers > 2\n"
                                   "15 on-hold decide on-hold\n"
                                   "16 on-hold line on-hold.6 when patience > 50\n"
                                   "17 on-hold line on-hold.7\n"
                                   "18 on-hold go 22\n"
                                   "19 aside line aside.1\n"
                                   "20 aside decide aside\n"
                                   "21 aside back\n"
                                   "22 handoff visit 19\n"
                                   "23 handoff decide what\n"
                                   "24 sorting decide sorting\n"
                                   "25 dice chance 3:26 1:28\n"
                                   "26 - line resolved.1 when patience > 60\n"
                                   "27 - end resolved\n"
                                   "28 - end rude\n";
    const struct scenario *scenario = fixture.scenario;
    struct text text;
    (void)state;
    text_init(&text);
    for (size_t i = 0; i < scenario->step_count; i++) {
        const struct step *step = &scenario->steps[i];
        text_addf(&text, "%zu %s ", i,
                  step->scene == NONE ? "-" : scenario->scenes[step->scene].id);
        add_step(&text, scenario, step);
        if (step->when != NONE)
            text_addf(&text, " when %s", scenario->expressions[step->when].source);
        text_add(&text, "\n");
    }
    assert_string_equal(text_string(&text), expected);
    assert_int_equal(scenario->start, 0);
    text_destroy(&text);
}

static void the_briefing_and_the_pass_mark_are_read(void **state)
{
    const struct scenario *scenario = fixture.scenario;
    (void)state;
    assert_string_equal(scenario->id, "rich");
    assert_string_equal(scenario->title, "Rich");
    assert_string_equal(scenario->summary, "Everything, once.");
    assert_string_equal(scenario->place, "telephone-desk");
    assert_string_equal(scenario->role, "You answer.");
    assert_string_equal(scenario->situation, "It is early.");
    assert_int_equal(scenario->know_count, 2);
    assert_string_equal(scenario->know[1], "Two.");
    assert_true(scenario->assessed);
    assert_int_equal(scenario->pass.overall, 80);
    assert_int_equal(scenario->pass.floor[LISTENING], 50); /* the rubric's */
    assert_int_equal(scenario->pass.floor[EMPATHY], 60);
    assert_int_equal(scenario->pass.floor[PROFESSIONALISM], 30);
    assert_string_equal(scenario->variables[scenario->mood_meter].name, "patience");
    assert_int_equal(scenario->document_count, 2);
    assert_string_equal(scenario->documents[0].id, "order-4417");
    assert_string_equal(scenario->documents[0].text, "Paid on 3 March.\nNot refunded.");
    assert_string_equal(scenario->documents[1].id, "rules");
    assert_int_equal(strlen(scenario->hash), 64);
}

static void variables_are_sorted_and_ranged(void **state)
{
    static const struct {
        const char *name;
        enum variable_kind kind;
        int start, least, most;
    } expected[] = {
        {"offers", VARIABLE_COUNT, 0, 0, 3},  {"patience", VARIABLE_METER, 40, 0, 100},
        {"promised", VARIABLE_FLAG, 0, 0, 1}, {"tension", VARIABLE_METER, -5, -10, 10},
        {"tone", VARIABLE_ONE_OF, 0, 0, 1},
    };
    const struct scenario *scenario = fixture.scenario;
    (void)state;
    assert_int_equal(scenario->variable_count, 5);
    for (size_t i = 0; i < 5; i++) {
        const struct variable *variable = &scenario->variables[i];
        assert_string_equal(variable->name, expected[i].name);
        assert_int_equal(variable->kind, expected[i].kind);
        assert_int_equal(variable->start, expected[i].start);
        assert_int_equal(variable->least, expected[i].least);
        assert_int_equal(variable->most, expected[i].most);
    }
    assert_string_equal(scenario->variables[4].options[1], "guarded");
}

static void people_come_from_the_cast_and_from_the_file(void **state)
{
    const struct scenario *scenario = fixture.scenario;
    const struct person *dana = &scenario->people[2], *mei = &scenario->people[4];
    (void)state;
    assert_int_equal(scenario->person_count, 5);
    assert_string_equal(scenario->people[PERSON_NARRATOR].id, "narrator");
    assert_string_equal(scenario->people[PERSON_YOU].id, "you");
    assert_string_equal(dana->id, "dana");
    assert_string_equal(dana->role, "customer, on hold"); /* the file's */
    assert_string_equal(dana->called, "Ms Reyes");        /* the cast's */
    assert_string_equal(dana->portrait, "dana");
    assert_string_equal(scenario->people[3].role, "colleague in the warehouse");
    assert_string_equal(mei->id, "mei");
    assert_string_equal(mei->called, "Mei-Lin Carter");
    assert_null(mei->portrait);
    assert_int_equal(mei->moods, (1u << MOOD_COUNT) - 1);
}

static void lines_keep_speaker_mood_and_direction(void **state)
{
    const struct line *line = &fixture.scenario->lines[1];
    (void)state;
    assert_int_equal(line->person, 2);
    assert_int_equal(line->mood, MOOD_FURIOUS);
    assert_string_equal(line->direction, "on the telephone");
    assert_string_equal(line->text.source, "Forty minutes, {sam}!");
    assert_int_equal(line->source_line, 21);
    assert_int_equal(line->text.parts[1].kind, PART_PERSON);
    assert_int_equal(line->text.parts[1].person, 3);
    assert_int_equal(fixture.scenario->lines[0].person, PERSON_NARRATOR);
    assert_null(fixture.scenario->lines[0].direction);
}

static void a_decide_holds_its_replies_and_its_silence(void **state)
{
    const struct scenario *scenario = fixture.scenario;
    const struct decision *decide = &scenario->decisions[0];
    const struct reply *replies = &scenario->replies[decide->reply];
    const struct reply *silence = &scenario->replies[decide->silence];
    (void)state;
    assert_int_equal(decide->kind, DECISION_CHOOSE);
    assert_int_equal(decide->reply_count, 3);
    assert_int_equal(decide->silence, decide->reply + 3);
    assert_int_equal(decide->milliseconds, 2500);
    assert_true(decide->pinned);
    assert_false(decide->fixed);
    assert_string_equal(decide->prompt.source, "What do you say?");
    assert_int_equal(decide->teaches_count, 2);
    assert_int_equal(decide->teaches[1], 1);
    assert_string_equal(replies[0].id, "a");
    assert_int_equal(replies[0].target, 16); /* its lines first */
    assert_int_equal(replies[0].shows.count, 2);
    assert_int_equal(replies[0].shows.points[LISTENING], 2);
    assert_int_equal(replies[0].shows.points[EMPATHY], 3);
    assert_string_equal(replies[1].id, "wait");
    assert_int_equal(replies[1].once, 0);
    assert_int_equal(replies[1].target, 28);
    assert_string_equal(scenario->expressions[replies[1].when].source, "not promised");
    assert_true(replies[2].fallback);
    assert_int_equal(replies[2].target, 0);
    assert_string_equal(silence->id, "silence");
    assert_int_equal(silence->target, 28);
    assert_int_equal(scenario->once_count, 1);
}

static void effects_are_typed(void **state)
{
    const struct scenario *scenario = fixture.scenario;
    const struct reply *first = &scenario->replies[scenario->decisions[0].reply];
    const struct effect *effects = &scenario->effects[first->effect];
    const struct effect *promised = &scenario->effects[first[1].effect + 1];
    const struct effect *tension = &scenario->effects[first[3].effect];
    (void)state;
    assert_int_equal(first->effect_count, 2);
    assert_int_equal(effects[0].variable, 1);
    assert_int_equal(effects[0].kind, EFFECT_ADD);
    assert_int_equal(effects[0].value, 15);
    assert_int_equal(effects[1].variable, 4);
    assert_int_equal(effects[1].kind, EFFECT_SET);
    assert_int_equal(effects[1].value, 0);
    assert_int_equal(promised->kind, EFFECT_SET);
    assert_int_equal(promised->value, 1);
    assert_int_equal(tension->kind, EFFECT_COMPUTE);
    assert_string_equal(scenario->expressions[tension->expression].source, "tension + 2");
}

static void a_shared_scene_comes_back(void **state)
{
    const struct scenario *scenario = fixture.scenario;
    const struct decision *aside = &scenario->decisions[1];
    const struct reply *replies = &scenario->replies[aside->reply];
    (void)state;
    assert_true(scenario->scenes[1].shared);
    assert_int_equal(replies[0].target, 21); /* back */
    assert_int_equal(replies[1].target, 28); /* or away */
    assert_true(replies[1].shows.critical);
    assert_true(aside->fixed);
    assert_int_equal(aside->open[PROFESSIONALISM], 0);
}

static void a_pick_is_worth_its_best_allowed_set(void **state)
{
    const struct decision *pick = &fixture.scenario->decisions[2];
    (void)state;
    assert_int_equal(pick->kind, DECISION_PICK);
    assert_int_equal(pick->at_least, 1);
    assert_int_equal(pick->at_most, 2);
    assert_int_equal(pick->target, 24);
    assert_true(pick->fixed);
    assert_int_equal(pick->open[LISTENING], 2);
    assert_int_equal(pick->open[EMPATHY], 3);
    assert_int_equal(pick->open[PROFESSIONALISM], 1);
}

static void a_sort_is_worth_all_items_right(void **state)
{
    const struct scenario *scenario = fixture.scenario;
    const struct decision *sort = &scenario->decisions[3];
    const struct reply *items = &scenario->replies[sort->reply];
    (void)state;
    assert_int_equal(sort->kind, DECISION_SORT);
    assert_int_equal(sort->group_count, 2);
    assert_string_equal(sort->groups[1], "External");
    assert_int_equal(items[0].group, 0);
    assert_int_equal(items[1].group, 1);
    assert_string_equal(items[1].id, "her");
    assert_int_equal(items[0].misplaced.points[LISTENING], -2);
    assert_int_equal(items[0].target, NONE);
    assert_int_equal(sort->target, 25);
    assert_int_equal(sort->open[PROFESSIONALISM], 2);
}

static void a_scenario_without_dynamic_expressions_needs_no_evaluator(void **state)
{
    struct evaluator *evaluator;
    struct err err;
    (void)state;
    assert_int_equal(fixture.scenario->dynamic_count, 0);
    assert_true(scenario_evaluator(fixture.scenario, &evaluator, &err));
    assert_null(evaluator);
}

static void dynamic_expressions_are_counted_and_held_by_the_evaluator(void **state)
{
    struct scenario *scenario;
    struct evaluator *evaluator;
    struct evaluator_value values[3] = {{.name = "offers", .kind = SCRIPT_NUMBER, .integer = 2},
                                        {.name = "promised", .kind = SCRIPT_BOOLEAN},
                                        {.name = "tone", .kind = SCRIPT_TEXT, .text = "open"}};
    struct evaluator_value result;
    struct err err;
    int next = 0;
    (void)state;
    assert_true(scenario_load(LIBRARY "/01-first/dynamic.lua", fixture.library, &scenario,
                              &fixture.problems, &err));
    assert_non_null(scenario);
    assert_int_equal(scenario->dynamic_count, 5);
    assert_true(scenario_evaluator(scenario, &evaluator, &err));
    for (size_t i = 0; i < scenario->expression_count; i++) {
        if (scenario->expressions[i].dynamic < 0)
            continue;
        assert_int_equal(scenario->expressions[i].dynamic, next);
        assert_true(evaluator_run(evaluator, next, values, 3, &result, &err));
        next++;
    }
    assert_int_equal(next, 5);
    assert_int_equal(scenario->endings[0].kind, ENDING_MIXED);
    evaluator_free(evaluator);
    scenario_free(scenario);
}

static void what_is_said_after_a_reply_can_be_chosen(void **state)
{
    struct scenario *scenario;
    struct err err;
    (void)state;
    assert_true(scenario_load(LIBRARY "/01-first/dynamic.lua", fixture.library, &scenario,
                              &fixture.problems, &err));
    const struct step *first = &scenario->steps[scenario->replies[0].target];
    assert_int_equal(first->kind, STEP_GO);
    assert_int_not_equal(first->when, NONE);
    assert_string_equal(scenario->lines[scenario->steps[first->target].index].text.source,
                        "Twice.");
    assert_string_equal(scenario->lines[scenario->steps[first[1].target].index].text.source,
                        "Once.");
    scenario_free(scenario);
}

static void only_a_fallback_that_never_opens_is_warned_of(void **state)
{
    (void)state;
    assert_int_equal(fixture.problems.errors, 0);
    assert_int_equal(fixture.problems.warnings, 1);
    assert_string_equal(fixture.problems.at[0].code, "fallback-never-open");
    assert_int_equal(fixture.problems.at[0].line, 30);
}

static void a_file_that_is_not_there_is_an_error_of_the_system(void **state)
{
    struct scenario *scenario;
    struct err err;
    (void)state;
    assert_false(
        scenario_load(LIBRARY "/none.lua", fixture.library, &scenario, &fixture.problems, &err));
    assert_null(scenario);
    assert_non_null(strstr(err.text, "none.lua"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_scene_becomes_a_run_of_steps),
        cmocka_unit_test(the_briefing_and_the_pass_mark_are_read),
        cmocka_unit_test(variables_are_sorted_and_ranged),
        cmocka_unit_test(people_come_from_the_cast_and_from_the_file),
        cmocka_unit_test(lines_keep_speaker_mood_and_direction),
        cmocka_unit_test(a_decide_holds_its_replies_and_its_silence),
        cmocka_unit_test(effects_are_typed),
        cmocka_unit_test(a_shared_scene_comes_back),
        cmocka_unit_test(a_pick_is_worth_its_best_allowed_set),
        cmocka_unit_test(a_sort_is_worth_all_items_right),
        cmocka_unit_test(a_scenario_without_dynamic_expressions_needs_no_evaluator),
        cmocka_unit_test(dynamic_expressions_are_counted_and_held_by_the_evaluator),
        cmocka_unit_test(what_is_said_after_a_reply_can_be_chosen),
        cmocka_unit_test(only_a_fallback_that_never_opens_is_warned_of),
        cmocka_unit_test(a_file_that_is_not_there_is_an_error_of_the_system),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
