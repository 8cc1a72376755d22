/* expression_lua.c: random plain expressions are worth in C what Lua says that
 * they are worth. Products are of leaves and short sums, so that all numbers stay
 * far within int32, where the two are promised to agree. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#include <lauxlib.h>
#include <lua.h>

#include "base/memory.h"
#include "base/random.h"
#include "base/text.h"
#include "story/expression.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

enum { EXPRESSIONS = 20000, VALUES_EACH = 4, DEPTH = 5, MOST = 100 };

static const char *const tones[] = {"open", "guarded", "cold"};

static const struct variable variables[] = {
    {.name = "patience", .kind = VARIABLE_METER, .most = MOST},
    {.name = "promised", .kind = VARIABLE_FLAG, .most = 1},
    {.name = "offers", .kind = VARIABLE_COUNT, .most = 3},
    {.name = "tone", .kind = VARIABLE_ONE_OF, .most = 2, .options = tones},
    {.name = "trust", .kind = VARIABLE_METER, .least = -MOST, .most = MOST},
    {.name = "called", .kind = VARIABLE_FLAG, .most = 1},
};
static const char *const numbers[] = {"patience", "offers", "trust"};
static const char *const truths[] = {"promised", "called", "promised", "called", "true", "false"};
static const char *const comparisons[] = {" == ", " ~= ", " < ", " <= ", " > ", " >= "};

struct generator {
    struct random random;
    struct text text;
};

static bool chance(struct generator *generator, uint32_t percent)
{
    return random_below(&generator->random, 100) < percent;
}

static void write_one(struct generator *generator, const char *const *words, size_t count)
{
    text_add(&generator->text, words[random_below(&generator->random, (uint32_t)count)]);
}

static void write_literal(struct generator *generator, uint32_t least)
{
    text_addf(&generator->text, "%u", least + random_below(&generator->random, MOST));
}

static void write_leaf(struct generator *generator)
{
    if (chance(generator, 40))
        write_literal(generator, 0);
    else
        write_one(generator, numbers, COUNT(numbers));
}

static void write_product(struct generator *generator)
{
    if (chance(generator, 50)) {
        write_leaf(generator);
    } else {
        text_add(&generator->text, "(");
        write_leaf(generator);
        text_add(&generator->text, chance(generator, 50) ? " + " : " - ");
        write_leaf(generator);
        text_add(&generator->text, ")");
    }
    text_add(&generator->text, " * ");
    write_leaf(generator);
}

/* Without its brackets a number often means something else, as Lua must agree. */
static void write_number(struct generator *generator, int depth)
{
    bool brackets = chance(generator, 60);
    text_add(&generator->text, chance(generator, 10) ? "- " : "");
    text_add(&generator->text, brackets ? "(" : "");
    switch (depth <= 0 ? 3 : random_below(&generator->random, 4)) {
    case 0:
        write_number(generator, depth - 1);
        text_add(&generator->text, chance(generator, 50) ? " + " : " - ");
        write_number(generator, depth - 1);
        break;
    case 1:
        write_number(generator, depth - 1);
        text_add(&generator->text, chance(generator, 50) ? " // " : " % ");
        text_add(&generator->text, chance(generator, 30) ? "-" : "");
        write_literal(generator, 1);
        break;
    case 2:
        write_product(generator);
        break;
    default:
        write_leaf(generator);
        break;
    }
    text_add(&generator->text, brackets ? ")" : "");
}

static void write_truth(struct generator *generator, int depth);

static void write_bracketed(struct generator *generator, int depth)
{
    text_add(&generator->text, "(");
    write_truth(generator, depth);
    text_add(&generator->text, ")");
}

static void write_test(struct generator *generator, int depth)
{
    if (chance(generator, 25)) {
        write_one(generator, truths, COUNT(truths));
    } else if (chance(generator, 25)) {
        text_add(&generator->text, chance(generator, 50) ? "tone == '" : "tone ~= '");
        write_one(generator, tones, COUNT(tones));
        text_add(&generator->text, "'");
    } else {
        write_number(generator, chance(generator, 50) ? 0 : depth);
        write_one(generator, comparisons, COUNT(comparisons));
        write_number(generator, chance(generator, 50) ? 0 : depth);
    }
}

static void write_truth(struct generator *generator, int depth)
{
    switch (depth <= 0 ? 4 : random_below(&generator->random, 6)) {
    case 0:
    case 1:
        write_truth(generator, depth - 1);
        text_add(&generator->text, chance(generator, 50) ? " and " : " or ");
        write_truth(generator, depth - 1);
        break;
    case 2:
        text_add(&generator->text, "not ");
        write_bracketed(generator, depth - 1);
        break;
    case 3:
        write_bracketed(generator, depth - 1);
        text_add(&generator->text, chance(generator, 50) ? " == " : " ~= ");
        write_bracketed(generator, depth - 1);
        break;
    case 4:
        write_test(generator, depth);
        break;
    default:
        write_bracketed(generator, depth - 1);
        break;
    }
}

static void set_values(struct generator *generator, lua_State *lua, int32_t *values)
{
    for (size_t v = 0; v < COUNT(variables); v++) {
        const struct variable *variable = &variables[v];
        uint32_t range = (uint32_t)(variable->most - variable->least) + 1;
        values[v] = variable->least + (int32_t)random_below(&generator->random, range);
        if (variable->kind == VARIABLE_FLAG)
            lua_pushboolean(lua, values[v]);
        else if (variable->kind == VARIABLE_ONE_OF)
            lua_pushstring(lua, variable->options[values[v]]);
        else
            lua_pushinteger(lua, values[v]);
        lua_setglobal(lua, variable->name);
    }
}

/* Lua's value, which must be of the type that the compiler said. */
static lua_Integer value_in_lua(lua_State *lua, int chunk, enum expression_type type)
{
    lua_pushvalue(lua, chunk);
    if (lua_pcall(lua, 0, 1, 0) != LUA_OK)
        fail_msg("%s", lua_tostring(lua, -1));
    bool is_truth = type == EXPRESSION_TRUTH;
    assert_true(is_truth ? lua_isboolean(lua, -1) : lua_isinteger(lua, -1));
    lua_Integer value = is_truth ? lua_toboolean(lua, -1) : lua_tointeger(lua, -1);
    lua_pop(lua, 1);
    return value;
}

static void compare(struct generator *generator, lua_State *lua, unsigned seed)
{
    const char *source = text_string(&generator->text);
    struct arena arena;
    struct expression expression;
    struct err err;
    arena_init(&arena);
    if (!expression_compile(source, variables, COUNT(variables), &arena, &expression, &err))
        fail_msg("seed %u: %s: %s", seed, source, err.text);
    if (expression.type == EXPRESSION_DYNAMIC)
        fail_msg("seed %u: %s is not taken for plain", seed, source);
    lua_pushfstring(lua, "return (%s)", source);
    if (luaL_loadstring(lua, lua_tostring(lua, -1)) != LUA_OK)
        fail_msg("seed %u: %s", seed, lua_tostring(lua, -1));
    for (int i = 0; i < VALUES_EACH; i++) {
        int32_t values[COUNT(variables)];
        set_values(generator, lua, values);
        lua_Integer expected = value_in_lua(lua, lua_gettop(lua), expression.type);
        int32_t value = expression_value(&expression, values);
        if (value != expected)
            fail_msg("seed %u: %s is %d, in Lua %lld", seed, source, (int)value,
                     (long long)expected);
    }
    lua_settop(lua, 0);
    arena_destroy(&arena);
}

static void random_expressions_are_worth_what_lua_says(void **state)
{
    (void)state;
    lua_State *lua = luaL_newstate();
    assert_non_null(lua);
    for (unsigned seed = 0; seed < EXPRESSIONS; seed++) {
        struct generator generator = {.random = {seed}};
        text_init(&generator.text);
        if (chance(&generator, 30))
            write_number(&generator, DEPTH);
        else
            write_truth(&generator, DEPTH);
        assert_true(text_ok(&generator.text, NULL));
        compare(&generator, lua, seed);
        text_destroy(&generator.text);
    }
    lua_close(lua);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_expressions_are_worth_what_lua_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
