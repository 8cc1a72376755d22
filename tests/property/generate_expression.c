/* generate_expression.c: conditions and effects over the variables that every
 * generated scenario has: meters m and n, count c, flag f, choice o; and over the
 * many flags that some have besides. */
#include "base/text.h"
#include "generate_part.h"

static void add_number(struct generation *generation, int depth)
{
    static const char *const operators[] = {"+", "-", "*"};
    static const char *const variables[] = {"m", "n", "c"};
    struct text *lua = generation->lua;
    switch (generate_between(generation, 0, depth > 0 ? 5 : 2)) {
    case 0:
        text_addf(lua, "%d", generate_between(generation, 0, 60));
        break;
    case 1:
    case 2:
        text_add(lua, variables[generate_between(generation, 0, 2)]);
        break;
    case 3: /* a divisor that is not a constant: left to Lua */
        add_number(generation, 0);
        text_add(lua, generate_one_in(generation, 3) ? " // (c + 1)" : " // 3");
        break;
    default:
        text_add(lua, "(");
        add_number(generation, depth - 1);
        text_addf(lua, " %s ", operators[generate_between(generation, 0, 2)]);
        add_number(generation, depth - 1);
        text_add(lua, ")");
        break;
    }
}

static void add_comparison(struct generation *generation)
{
    static const char *const relations[] = {"<", "<=", ">", ">=", "==", "~="};
    add_number(generation, 1);
    text_addf(generation->lua, " %s ", relations[generate_between(generation, 0, 5)]);
    add_number(generation, 1);
}

static void add_flag(struct generation *generation)
{
    if (generation->flags > 0 && !generate_one_in(generation, 3))
        text_addf(generation->lua, "p%d", generate_between(generation, 0, generation->flags - 1));
    else
        text_add(generation->lua, "f");
}

static void add_truth(struct generation *generation, int depth)
{
    static const char *const choices[] = {"o == 'open'", "o ~= 'guarded'", "o == 'closed'"};
    struct text *lua = generation->lua;
    switch (generate_between(generation, 0, depth > 0 ? 5 : 2)) {
    case 0:
        add_comparison(generation);
        break;
    case 1:
        text_add(lua, generate_one_in(generation, 2) ? "" : "not ");
        add_flag(generation);
        break;
    case 2:
        text_add(lua, choices[generate_between(generation, 0, 2)]);
        break;
    case 3:
        text_add(lua, "not (");
        add_truth(generation, depth - 1);
        text_add(lua, ")");
        break;
    default:
        text_add(lua, "(");
        add_truth(generation, depth - 1);
        text_add(lua, generate_one_in(generation, 2) ? ") and (" : ") or (");
        add_truth(generation, depth - 1);
        text_add(lua, ")");
        break;
    }
}

void generate_when(struct generation *generation)
{
    text_add(generation->lua, "when = \"");
    add_truth(generation, 2);
    text_add(generation->lua, "\"");
}

static void add_meter(struct generation *generation, const char *name, int most)
{
    text_addf(generation->lua, "%s = ", name);
    if (generate_one_in(generation, 3)) {
        text_addf(generation->lua, "\"%s - ", generate_one_in(generation, 2) ? "m" : "n");
        add_number(generation, 2);
        text_add(generation->lua, "\", ");
    } else
        text_addf(generation->lua, "%d, ",
                  generate_between(generation, 1, most) *
                      (generate_one_in(generation, 2) ? 1 : -1));
}

static void add_effect(struct generation *generation, int variable)
{
    static const char *const options[] = {"'open'", "'guarded'", "'closed'",
                                          "\"f and 'open' or 'closed'\""};
    static const char *const truths[] = {"true", "false", "\"not f\"", "\"m > 50\""};
    struct text *lua = generation->lua;
    switch (variable) {
    case 0:
        add_meter(generation, "m", 40);
        break;
    case 1:
        add_meter(generation, "n", 12);
        break;
    case 2:
        text_addf(lua, "c = %s, ", generate_one_in(generation, 2) ? "1" : "-1");
        break;
    case 3:
        text_addf(lua, "f = %s, ", truths[generate_between(generation, 0, 3)]);
        break;
    default:
        text_addf(lua, "o = %s, ", options[generate_between(generation, 0, 3)]);
        break;
    }
}

void generate_effects(struct generation *generation, int least)
{
    int sure = generate_between(generation, 0, 4);
    for (int variable = 0; variable < 5; variable++)
        if ((least > 0 && variable == sure) || generate_one_in(generation, 4))
            add_effect(generation, variable);
    if (generation->flags > 0 && generate_one_in(generation, 3)) {
        text_addf(generation->lua,
                  "p%d = ", generate_between(generation, 0, generation->flags - 1));
        text_add(generation->lua, generate_one_in(generation, 3) ? "false, " : "true, ");
    }
}
