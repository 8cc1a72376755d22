/* template.c: which parts a text is cut into, and what is said about a wrong one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/text.h"
#include "story/expression.h"
#include "story/template.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const char *const tones[] = {"open", "guarded"};

static const struct variable variables[] = {
    {.name = "days", .kind = VARIABLE_COUNT, .most = 9},
    {.name = "promised", .kind = VARIABLE_FLAG, .most = 1},
    {.name = "tone", .kind = VARIABLE_ONE_OF, .most = 1, .options = tones},
};

/* What a scenario under compilation answers: expressions numbered as they come. */
struct names {
    struct arena arena;
    struct text sources; /* each behind a "|" */
    uint16_t expressions;
};

static bool compile(void *self, const char *source, uint16_t *index, int *type, struct err *err)
{
    struct names *names = self;
    struct expression expression;
    if (!expression_compile(source, variables, COUNT(variables), &names->arena, &expression, err))
        return false;
    text_addf(&names->sources, "|%s", source);
    *index = names->expressions++;
    *type = (int)expression.type;
    return true;
}

static bool find_person(void *self, const char *id, uint16_t *index)
{
    (void)self;
    if (strcmp(id, "dana") != 0 && strcmp(id, "sam-okafor") != 0)
        return false;
    *index = id[0] == 'd' ? 2 : 3;
    return true;
}

static void show_part(struct text *shown, const struct template_part *part)
{
    switch (part->kind) {
    case PART_TEXT:
        text_addf(shown, "[%s]", part->text);
        break;
    case PART_EXPRESSION:
        text_addf(shown, "[expression %d]", part->expression);
        break;
    case PART_PERSON:
        text_addf(shown, "[person %d]", part->person);
        break;
    case PART_PLURAL:
        text_addf(shown, "[plural %d: %s/%s]", part->expression, part->text, part->plural);
        break;
    }
}

struct parsed {
    struct names names;
    struct template template;
    struct text shown;
    struct err err;
    bool ok;
};

static void parse(struct parsed *parsed, const char *source)
{
    *parsed = (struct parsed){0};
    arena_init(&parsed->names.arena);
    text_init(&parsed->names.sources);
    text_init(&parsed->shown);
    const struct template_names callbacks = {&parsed->names, compile, find_person};
    parsed->ok =
        template_parse(source, &callbacks, &parsed->names.arena, &parsed->template, &parsed->err);
    for (size_t i = 0; parsed->ok && i < parsed->template.part_count; i++)
        show_part(&parsed->shown, &parsed->template.parts[i]);
    text_add(&parsed->shown, text_string(&parsed->names.sources));
}

static void destroy(struct parsed *parsed)
{
    text_destroy(&parsed->shown);
    text_destroy(&parsed->names.sources);
    arena_destroy(&parsed->names.arena);
}

static void a_text_is_cut_at_its_holes(void **state)
{
    (void)state;
    static const struct {
        const char *source, *shown;
    } cases[] = {
        {"", ""},
        {"Forty minutes.", "[Forty minutes.]"},
        {"{days}", "[expression 0]|days"},
        {"I waited {days} days, {dana}.", "[I waited ][expression 0][ days, ][person 2][.]|days"},
        {"{ sam-okafor }{dana}", "[person 3][person 2]"},
        {"{tone}", "[expression 0]|tone"},
        {"{days * 2 + 1}", "[expression 0]|days * 2 + 1"},
        {"{days: # day | # days} late", "[plural 0: # day/# days][ late]|days"},
        {"day{days:|s}", "[day][plural 0: /s]|days"},
        {"{days - 1: one \"dog's\" | {# dogs'}", "[plural 0: one \"dog's\"/{# dogs']|days - 1"},
        {"{promised and 'As I said' or \"Well\"}, no.",
         "[expression 0][, no.]|promised and 'As I said' or \"Well\""},
        {"{promised and '}' or ': |'}", "[expression 0]|promised and '}' or ': |'"},
        {"{promised and '\\'}' or 'x'}", "[expression 0]|promised and '\\'}' or 'x'"},
        {"{#{1, {2}}}!", "[expression 0][!]|#{1, {2}}"},
        {"{(tone:upper())}", "[expression 0]|(tone:upper())"},
        {"{math.max(days, 2): # day | # days}", "[plural 0: # day/# days]|math.max(days, 2)"},
        {"{{days}}", "[{days}]"},
        {"{{{days}}}", "[{][expression 0][}]|days"},
        {"a {{ b }} c", "[a { b } c]"},
        {"{days} of {days} – {dana}",
         "[expression 0][ of ][expression 1][ – ][person 2]|days|days"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct parsed parsed;
        parse(&parsed, cases[i].source);
        if (!parsed.ok)
            fail_msg("%s: %s", cases[i].source, parsed.err.text);
        assert_string_equal(text_string(&parsed.shown), cases[i].shown);
        assert_string_equal(parsed.template.source, cases[i].source);
        destroy(&parsed);
    }
}

static void every_malformed_hole_is_told(void **state)
{
    (void)state;
    static const struct {
        const char *source, *message;
    } cases[] = {
        {"I waited {days", "the brace in {days is never closed; write {{ for a brace in the text"},
        {"{days: # day | # days",
         "the brace in {days: # day | # days is never closed; write {{ for a brace in the text"},
        {"{'}", "the brace in {'} is never closed; write {{ for a brace in the text"},
        {"{", "the brace in { is never closed; write {{ for a brace in the text"},
        {"{äääääääääääääääääääääääääääää",
         "the brace in {ääääääääääääääääääää is never closed; write {{ for a brace in the text"},
        {"days}", "a } closes nothing; write }} for a brace in the text"},
        {"{{days}", "a } closes nothing; write }} for a brace in the text"},
        {"{}", "{} is an empty hole; write a variable, a person or an expression between the "
               "braces, or {{ for a brace in the text"},
        {"{ : a | b}", "{ : a | b} is an empty hole; write a variable, a person or an expression "
                       "between the braces, or {{ for a brace in the text"},
        {"{days: late}", "{days: late} needs two forms with one | between them, as in {days: # "
                         "day | # days}"},
        {"{days: a | b | c}", "{days: a | b | c} needs two forms with one | between them, as in "
                              "{days: # day | # days}"},
        {"{promised}", "{promised} is true or false, which a text cannot show; write {promised "
                       "and 'one text' or 'another'}"},
        {"{promised: a | b}",
         "{promised: …} chooses a form by a number, and `promised` is not one"},
        {"{tone: a | b}", "{tone: …} chooses a form by a number, and `tone` is not one"},
        {"{dayz}", "in {dayz}, which is no person's id: unknown variable `dayz`; did you mean "
                   "`days`?"},
        {"{dayz + 1: a | b}", "in {dayz + 1}: unknown variable `dayz`; did you mean `days`?"},
        {"Hello {dan}", "in {dan}, which is no person's id: unknown variable `dan`; declare it in "
                        "the scenario's `state`"},
        {"{days +}", "in {days +}: a value is missing after +"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct parsed parsed;
        parse(&parsed, cases[i].source);
        if (parsed.ok)
            fail_msg("%s is taken", cases[i].source);
        assert_int_equal(parsed.err.kind, ERR_BAD);
        assert_string_equal(parsed.err.text, cases[i].message);
        destroy(&parsed);
    }
}

static void a_template_outlives_its_source(void **state)
{
    (void)state;
    struct parsed parsed;
    char source[] = "A {days: # day | # days} B";
    parse(&parsed, source);
    memset(source, 'x', sizeof source - 1);
    assert_true(parsed.ok);
    assert_string_equal(parsed.template.source, "A {days: # day | # days} B");
    assert_string_equal(parsed.template.parts[0].text, "A ");
    assert_string_equal(parsed.template.parts[1].plural, "# days");
    destroy(&parsed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_cut_at_its_holes),
        cmocka_unit_test(every_malformed_hole_is_told),
        cmocka_unit_test(a_template_outlives_its_source),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
