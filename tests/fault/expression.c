/* expression.c: when memory runs out while an expression or a text is read, the
 * author is told so; nothing leaks and nothing is half made. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "failing.h"
#include "story/expression.h"
#include "story/template.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const struct variable variables[] = {
    {.name = "patience", .kind = VARIABLE_METER, .most = 100},
    {.name = "promised", .kind = VARIABLE_FLAG, .most = 1},
};

/* One of the two readings, into an arena that begins empty. */
typedef bool reading(const char *source, struct arena *arena, struct err *err);

static bool compile(const char *source, struct arena *arena, struct err *err)
{
    struct expression expression;
    return expression_compile(source, variables, COUNT(variables), arena, &expression, err);
}

static bool hole(void *self, const char *source, uint16_t *index, int *type, struct err *err)
{
    struct expression expression;
    if (!expression_compile(source, variables, COUNT(variables), self, &expression, err))
        return false;
    *index = 0;
    *type = (int)expression.type;
    return true;
}

static bool nobody(void *self, const char *id, uint16_t *index)
{
    (void)self;
    (void)id;
    (void)index;
    return false;
}

static bool parse(const char *source, struct arena *arena, struct err *err)
{
    const struct template_names names = {arena, hole, nobody};
    struct template template;
    return template_parse(source, &names, arena, &template, err);
}

/* Fails each allocation in turn; gives how many there were. */
static unsigned long fail_each(reading *read, const char *source)
{
    for (unsigned long nth = 1;; nth++) {
        struct arena arena;
        struct err err;
        arena_init(&arena);
        err_clear(&err);
        failing_start(FAILING_MEMORY, nth);
        bool ok = read(source, &arena, &err);
        bool failed = failing_stop();
        arena_destroy(&arena);
        if (!failed) {
            assert_true(ok);
            return nth - 1;
        }
        assert_false(ok);
        assert_int_equal(err.kind, ERR_SYSTEM);
        assert_non_null(strstr(err.text, "out of memory"));
    }
}

static void repeat(char *text, const char *part, size_t count, const char *end)
{
    size_t length = strlen(part);
    for (size_t i = 0; i < count; i++)
        memcpy(text + i * length, part, length);
    memcpy(text + count * length, end, strlen(end) + 1);
}

static void an_expression_without_memory_is_told(void **state)
{
    (void)state;
    char source[EXPRESSION_BYTES_MAX];
    assert_true(fail_each(compile, "patience > 20 and not promised") >= 3);
    assert_true(fail_each(compile, "math.max(patience, 2)") >= 1);
    repeat(source, "promised or not promised and ", 120, "-(patience + 2) * 3 ~= 8 // 3");
    assert_true(fail_each(compile, source) >= 10);
}

static void a_text_without_memory_is_told(void **state)
{
    (void)state;
    char source[8192];
    repeat(source, "Well {{ {patience + 1}, {patience: # day | # days}. ", 150, "");
    assert_true(fail_each(parse, source) >= 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_expression_without_memory_is_told),
        cmocka_unit_test(a_text_without_memory_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
