/* compile_state.c: the variables, with their types and ranges. */
#include "story/compile.h"

#include <stdio.h>
#include <string.h>

#include "story/shape.h"
#include "story/vocabulary.h"

/* Numbers that an author has use for, and far from where sums overflow. */
enum { LARGEST = 1000000 };

uint16_t compile_find_variable(const struct compiler *compiler, const char *name)
{
    for (size_t i = 0; i < compiler->scenario->variable_count; i++)
        if (strcmp(compiler->scenario->variables[i].name, name) == 0)
            return (uint16_t)i;
    return NONE;
}

static void tell(const struct compiler *compiler, enum mistake mistake, const char *name,
                 const char *what)
{
    char path[96];
    snprintf(path, sizeof path, "state.%.80s", name);
    mistake_tell(compiler->source, compiler->root, path, mistake, "state: variable \"%.63s\" %s",
                 name, what);
}

static bool is_identifier(const char *name)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";
    return (name[0] < '0' || name[0] > '9') && name[0] != '\0' && strlen(name) <= 63 &&
           name[strspn(name, letters)] == '\0';
}

static bool check_name(const struct compiler *compiler, const char *name)
{
    if (!is_identifier(name))
        tell(compiler, MISTAKE_BAD_ID, name,
             "cannot be called so; use letters, digits and _, beginning with a letter");
    else if (vocabulary_reserves(name))
        tell(compiler, MISTAKE_RESERVED_NAME, name,
             "has a name with a meaning of its own in the language; give it another");
    else
        return true;
    return false;
}

/* The arguments of meter or count as numbers; false when one is no number that fits. */
static bool read_numbers(const struct compiler *compiler, const char *name,
                         const struct script_node *node, int32_t *numbers)
{
    for (size_t i = 0; i < node->item_count; i++) {
        const struct script_value *item = &node->items[i];
        if (item->kind != SCRIPT_NUMBER)
            return false; /* the check of the shape has told it */
        if (!item->is_integer || item->integer < -LARGEST || item->integer > LARGEST) {
            tell(compiler, MISTAKE_OUT_OF_RANGE, name,
                 "takes whole numbers from -1000000 to 1000000");
            return false;
        }
        numbers[i] = (int32_t)item->integer;
    }
    return true;
}

static void check_range(const struct compiler *compiler, const struct variable *variable)
{
    char what[128];
    int32_t start = variable->start, least = variable->least, most = variable->most;
    snprintf(what, sizeof what, "goes from %d to %d, which leaves it no room", least, most);
    if (least < most)
        snprintf(what, sizeof what, "starts at %d, outside its range from %d to %d", start, least,
                 most);
    if (least >= most || start < least || start > most)
        tell(compiler, MISTAKE_BAD_RANGE, variable->name, what);
}

static void read_meter(struct compiler *compiler, const struct script_node *node,
                       struct variable *variable)
{
    int32_t numbers[3] = {0};
    variable->kind = VARIABLE_METER;
    variable->most = 100;
    if (node->item_count < 1 || node->item_count > 3 ||
        !read_numbers(compiler, variable->name, node, numbers))
        return;
    if (node->item_count == 2) {
        tell(compiler, MISTAKE_BAD_RANGE, variable->name,
             "has a least value and no most; write meter(start) or meter(start, least, most)");
        return;
    }
    variable->start = numbers[0];
    if (node->item_count == 3) {
        variable->least = numbers[1];
        variable->most = numbers[2];
    }
    check_range(compiler, variable);
}

static void read_count(struct compiler *compiler, const struct script_node *node,
                       struct variable *variable)
{
    int32_t numbers[2] = {0, 1};
    variable->kind = VARIABLE_COUNT;
    if (node->item_count == 2 && read_numbers(compiler, variable->name, node, numbers)) {
        variable->start = numbers[0];
        variable->most = numbers[1];
        check_range(compiler, variable);
    }
}

static void check_options(const struct compiler *compiler, const struct variable *variable)
{
    for (int32_t i = 0; i <= variable->most; i++)
        for (int32_t j = 0; j < i; j++) {
            char what[128];
            if (strcmp(variable->options[i], variable->options[j]) != 0)
                continue;
            snprintf(what, sizeof what, "has the option \"%.63s\" twice", variable->options[i]);
            tell(compiler, MISTAKE_DUPLICATE_NAME, variable->name, what);
        }
}

static void read_one_of(struct compiler *compiler, const struct script_node *node,
                        struct variable *variable)
{
    variable->kind = VARIABLE_ONE_OF;
    size_t count = node->item_count > 32 ? 32 : node->item_count;
    const char **options = compile_alloc(compiler, count + 1, sizeof *options);
    int32_t filled = 0;
    for (size_t i = 0; options != NULL && i < count; i++)
        if (node->items[i].kind == SCRIPT_TEXT)
            options[filled++] = compile_keep(compiler, node->items[i].text);
    if (options != NULL && filled == 0)
        options[filled++] = ""; /* told; later checks may count on one */
    variable->options = options;
    variable->most = filled - 1;
    if (!compiler->failed)
        check_options(compiler, variable);
}

static void read_variable(struct compiler *compiler, const struct script_field *field,
                          struct variable *variable)
{
    const struct script_value *value = &field->value;
    bool is_word = value->kind == SCRIPT_NODE && value->node->word != NULL;
    const char *word = is_word ? value->node->word->name : "";
    variable->line = is_word ? value->node->line : compiler->root->line;
    if (value->kind == SCRIPT_BOOLEAN) {
        variable->kind = VARIABLE_FLAG;
        variable->start = value->boolean;
        variable->most = 1;
    } else if (strcmp(word, "meter") == 0) {
        read_meter(compiler, value->node, variable);
    } else if (strcmp(word, "count") == 0) {
        read_count(compiler, value->node, variable);
    } else if (strcmp(word, "one_of") == 0) {
        read_one_of(compiler, value->node, variable);
    } else if (!value->told) {
        tell(compiler, MISTAKE_WRONG_TYPE, field->key,
             "must be meter(40), count(0, 3), one_of(\"open\", \"guarded\"), true or false");
    }
}

void compile_state(struct compiler *compiler)
{
    const struct script_node *state = shape_table(compiler->root, "state");
    if (state == NULL)
        return;
    if (state->item_count > 0)
        mistake_tell(compiler->source, compiler->root, "state", MISTAKE_MISPLACED_ITEM,
                     "state: every variable has a name in front: patience = meter(40)");
    if (state->field_count > VARIABLE_MAX)
        mistake_tell(compiler->source, compiler->root, "state", MISTAKE_TOO_MANY,
                     "state: %zu variables, and there can be %d", state->field_count, VARIABLE_MAX);
    struct variable *variables = compile_alloc(compiler, VARIABLE_MAX, sizeof *variables);
    size_t count = 0;
    for (size_t i = 0; variables != NULL && i < state->field_count && count < VARIABLE_MAX; i++) {
        struct variable *variable = &variables[count];
        variable->name = compile_keep(compiler, state->fields[i].key);
        if (variable->name == NULL || !check_name(compiler, variable->name))
            continue;
        read_variable(compiler, &state->fields[i], variable);
        count++;
    }
    compiler->scenario->variables = variables;
    compiler->scenario->variable_count = count;
}
