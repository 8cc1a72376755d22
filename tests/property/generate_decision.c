/* generate_decision.c: the three kinds of decision. Something is always open: the
 * first reply without a condition, or a fallback. */
#include "base/text.h"
#include "generate_part.h"

static void add_shows(struct generation *generation, const char *field)
{
    static const char *const behaviours[] = {
        "ask_open",    "sum_up", "name_feeling",  "brush_off",        "next_step",
        "right_place", "defend", "break_privacy", "sum_up next_step", "name_feeling defend"};
    if (!generate_one_in(generation, 4))
        text_addf(generation->lua, "%s = \"%s\", ", field,
                  behaviours[generate_between(generation, 0, 9)]);
}

/* What every reply and silence has, behind its own fields. */
static void finish_reply(struct generation *generation, bool forward)
{
    struct text *lua = generation->lua;
    add_shows(generation, "shows");
    generate_effects(generation, 0);
    text_add(lua, "because = \"So.\", go = ");
    if (forward)
        generate_next(generation);
    else
        generate_anywhere(generation);
    text_add(lua, ",\n");
    for (int lines = generate_between(generation, 0, 2); lines > 0; lines--)
        generate_line(generation, generate_one_in(generation, 4));
    text_add(lua, "  },\n");
}

static void begin_reply(struct generation *generation)
{
    text_add(generation->lua, "  reply ");
    generate_text(generation);
    text_add(generation->lua, " { ");
}

/* A way back is safe here: the first reply leads on. */
static void add_replies_after_plain_one(struct generation *generation)
{
    begin_reply(generation);
    finish_reply(generation, true);
    for (int more = generate_between(generation, 0, 3); more > 0; more--) {
        begin_reply(generation);
        if (generate_one_in(generation, 3)) {
            generate_when(generation);
            text_add(generation->lua, ", ");
        }
        if (generate_one_in(generation, 3))
            text_add(generation->lua, "once = true, ");
        finish_reply(generation, false);
    }
}

/* All but the fallback may be closed, and all lead on. */
static void add_replies_with_fallback(struct generation *generation)
{
    for (int more = generate_between(generation, 1, 3); more > 0; more--) {
        begin_reply(generation);
        if (generate_one_in(generation, 3))
            text_add(generation->lua, "once = true, ");
        generate_when(generation);
        text_add(generation->lua, ", ");
        finish_reply(generation, true);
    }
    begin_reply(generation);
    text_add(generation->lua, "fallback = true, ");
    finish_reply(generation, true);
}

void generate_decide(struct generation *generation)
{
    struct text *lua = generation->lua;
    bool timed = generate_one_in(generation, 4);
    text_add(lua, "  decide {\n");
    if (timed)
        text_addf(lua, "  seconds = %d,\n", generate_between(generation, 1, 9));
    if (generate_one_in(generation, 3))
        text_add(lua, "  pinned = true, prompt = \"What now?\", teaches = \"T1\",\n");
    if (generate_one_in(generation, 3))
        add_replies_with_fallback(generation);
    else
        add_replies_after_plain_one(generation);
    if (timed) {
        text_add(lua, "  silence \"…\" { ");
        finish_reply(generation, generate_one_in(generation, 2));
    }
    text_add(lua, "  },\n");
}

static void begin_item(struct generation *generation)
{
    text_add(generation->lua, "  item ");
    generate_text(generation);
    text_add(generation->lua, " { because = \"So.\", ");
    add_shows(generation, "shows");
    generate_effects(generation, 0);
}

void generate_pick(struct generation *generation)
{
    struct text *lua = generation->lua;
    int items = generate_between(generation, 2, 5);
    int most = generate_between(generation, 1, items);
    text_addf(lua, "  pick { prompt = \"Which?\", at_least = %d, at_most = %d, go = ",
              generate_between(generation, 0, most), most);
    generate_next(generation);
    text_add(lua, ",\n");
    for (int i = 0; i < items; i++) {
        begin_item(generation);
        if (i > 0 && generate_one_in(generation, 3))
            generate_when(generation);
        text_add(lua, " },\n");
    }
    text_add(lua, "  },\n");
}

void generate_sort(struct generation *generation)
{
    static const char *const groups[] = {"Red", "Green", "Blue"};
    struct text *lua = generation->lua;
    int most = generate_between(generation, 1, 2);
    text_addf(lua, "  sort { prompt = \"Where?\", groups = { \"Red\", \"Green\"%s }, go = ",
              most == 2 ? ", \"Blue\"" : "");
    generate_next(generation);
    text_add(lua, ",\n");
    for (int items = generate_between(generation, 2, 5); items > 0; items--) {
        begin_item(generation);
        text_addf(lua, "belongs = \"%s\", ", groups[generate_between(generation, 0, most)]);
        add_shows(generation, "misplaced");
        text_add(lua, "},\n");
    }
    text_add(lua, "  },\n");
}
