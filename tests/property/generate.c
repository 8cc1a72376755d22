/* generate.c: the file from top to bottom; each construct is one function. What a
 * decision of each kind looks like is in generate_decision.c, expressions and
 * effects in generate_expression.c. */
#include "generate.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/problem.h"
#include "generate_part.h"

bool generate_one_in(struct generation *generation, uint32_t chances)
{
    return random_below(&generation->random, chances) == 0;
}

int generate_between(struct generation *generation, int least, int most)
{
    return least + (int)random_below(&generation->random, (uint32_t)(most - least + 1));
}

void generate_forward(struct generation *generation)
{
    int ahead = generation->place + generate_between(generation, 1, 2);
    if (ahead < generation->scenes)
        text_addf(generation->lua, "\"s%d\"", ahead);
    else
        text_addf(generation->lua, "\"e%d\"",
                  generate_between(generation, 0, generation->endings - 1));
}

void generate_next(struct generation *generation)
{
    if (generation->shared)
        text_add(generation->lua, "\"back\"");
    else if (generation->place + 1 < generation->scenes)
        text_addf(generation->lua, "\"s%d\"", generation->place + 1);
    else
        text_addf(generation->lua, "\"e%d\"", 0);
}

void generate_anywhere(struct generation *generation)
{
    if (generation->shared)
        text_add(generation->lua, generate_one_in(generation, 6) ? "\"e0\"" : "\"back\"");
    else if (generate_one_in(generation, 3))
        text_addf(generation->lua, "\"s%d\"", generate_between(generation, 0, generation->place));
    else
        generate_forward(generation);
}

void generate_text(struct generation *generation)
{
    static const char *const texts[] = {
        "Where is it?",
        "It is at {m} now, {dana}.",
        "{c: # thing | # things} so far.",
        "They are {o} about {{it}}.",
        "Half of it is {m // 2}.",
    };
    text_addf(generation->lua, "\"%s\"", texts[generate_between(generation, 0, 4)]);
}

void generate_line(struct generation *generation, bool conditional)
{
    static const char *const speakers[] = {"dana", "dana:furious", "sam:happy", "narrator", "you"};
    struct text *lua = generation->lua;
    text_addf(lua, "  %s ", speakers[generate_between(generation, 0, 4)]);
    generate_text(generation);
    if (conditional) {
        text_add(lua, " { ");
        generate_when(generation);
        text_add(lua, " }");
    }
    text_add(lua, ",\n");
}

static void add_first_of(struct generation *generation)
{
    text_add(generation->lua, "  first_of {\n");
    generate_line(generation, true);
    if (generate_one_in(generation, 2))
        generate_line(generation, true);
    generate_line(generation, generate_one_in(generation, 2));
    text_add(generation->lua, "  },\n");
}

static void add_change(struct generation *generation)
{
    text_add(generation->lua, "  change { ");
    if (generate_one_in(generation, 2)) {
        generate_when(generation);
        text_add(generation->lua, ", ");
    }
    generate_effects(generation, 1);
    text_add(generation->lua, "},\n");
}

/* A shared scene visits only those after it, so no chain comes back to itself. */
static void add_visit(struct generation *generation)
{
    int first = generation->shared ? generation->place + 1 : 0;
    if (first >= generation->shared_scenes)
        return;
    text_addf(generation->lua, "  visit \"v%d\"",
              generate_between(generation, first, generation->shared_scenes - 1));
    if (generate_one_in(generation, 3)) {
        text_add(generation->lua, " { ");
        generate_when(generation);
        text_add(generation->lua, " }");
    }
    text_add(generation->lua, ",\n");
}

static void add_go_when(struct generation *generation)
{
    text_add(generation->lua, "  go ");
    if (generation->shared)
        text_add(generation->lua, "\"back\"");
    else
        generate_forward(generation);
    text_add(generation->lua, " { ");
    generate_when(generation);
    text_add(generation->lua, " },\n");
}

static void add_item(struct generation *generation)
{
    switch (generate_between(generation, 0, 6)) {
    case 0:
        add_first_of(generation);
        break;
    case 1:
        add_change(generation);
        break;
    case 2:
        add_visit(generation);
        break;
    case 3:
        add_go_when(generation);
        break;
    default:
        generate_line(generation, generate_one_in(generation, 4));
        break;
    }
}

static void add_chance(struct generation *generation)
{
    struct text *lua = generation->lua;
    text_addf(lua, "  chance { odds { %d, go = ", generate_between(generation, 1, 9));
    generate_next(generation);
    for (int more = generate_between(generation, 1, 3); more > 0; more--) {
        text_addf(lua, " }, odds { %d, go = ", generate_between(generation, 1, 9));
        generate_anywhere(generation);
    }
    text_add(lua, " } },\n");
}

/* How a scene ends; a shared one may simply run out. */
static void add_way_out(struct generation *generation)
{
    switch (generate_between(generation, 0, 5)) {
    case 0:
        add_chance(generation);
        break;
    case 1:
        if (generation->shared)
            break;
        text_add(generation->lua, "  go ");
        generate_next(generation);
        text_add(generation->lua, ",\n");
        break;
    case 2:
        generate_pick(generation);
        break;
    case 3:
        generate_sort(generation);
        break;
    default:
        generate_decide(generation);
        break;
    }
}

static void add_scene(struct generation *generation, int place, bool shared)
{
    generation->place = place;
    generation->shared = shared;
    text_addf(generation->lua, "scene \"%s%d\" {\n%s", shared ? "v" : "s", place,
              shared ? "  shared = true,\n" : "");
    generate_line(generation, generate_one_in(generation, 4));
    for (int items = generate_between(generation, 0, 3); items > 0; items--)
        add_item(generation);
    add_way_out(generation);
    text_add(generation->lua, "},\n");
}

static void add_ending(struct generation *generation, int ending)
{
    static const char *const kinds[] = {"good", "mixed", "bad"};
    text_addf(generation->lua,
              "ending \"e%d\" { title = \"E%d\", kind = \"%s\", reflection = ", ending, ending,
              kinds[ending % 3]);
    generate_text(generation);
    text_add(generation->lua, ",\n");
    for (int lines = generate_between(generation, 0, 2); lines > 0; lines--)
        generate_line(generation, generate_one_in(generation, 3));
    text_add(generation->lua, "},\n");
}

static void add_head(struct generation *generation, uint64_t seed)
{
    struct text *lua = generation->lua;
    text_addf(lua,
              "local dana = person \"Dana Reyes\"\nlocal sam = person \"Sam Okafor\"\n"
              "return scenario \"generated-%" PRIu64 "\" {\ntitle = \"T\", summary = \"S.\", "
              "role = \"R\", situation = \"W\",\n",
              seed);
    if (generate_one_in(generation, 2))
        text_add(lua, "mood = \"m\",\n");
    text_addf(lua, "state = { m = meter(%d), n = meter(0, -7, 9), c = count(%d, 3), f = %s, ",
              generate_between(generation, 0, 100), generate_between(generation, 0, 3),
              generate_one_in(generation, 2) ? "true" : "false");
    for (int flag = 0; flag < generation->flags; flag++)
        text_addf(lua, "p%d = false, ", flag);
    text_add(lua, "o = one_of(\"open\", \"guarded\", \"closed\") },\n");
    if (generate_one_in(generation, 3))
        text_add(lua, "document \"A paper\" { text = \"Paid.\" },\n");
}

void generate_scenario(uint64_t seed, struct text *lua)
{
    struct generation generation = {.lua = lua, .random.state = seed};
    generation.scenes = generate_between(&generation, 1, 6);
    generation.shared_scenes = generate_between(&generation, 0, 3);
    generation.endings = generate_between(&generation, 1, 3);
    generation.flags = generate_one_in(&generation, 4) ? 8 : 0;
    add_head(&generation, seed);
    for (int s = 0; s < generation.scenes; s++)
        add_scene(&generation, s, false);
    for (int v = 0; v < generation.shared_scenes; v++)
        add_scene(&generation, v, true);
    for (int e = 0; e < generation.endings; e++)
        add_ending(&generation, e);
    text_add(lua, "}\n");
}

/* Not file_write, which waits for the disk. */
static bool write_file(const char *path, const struct text *lua, struct err *err)
{
    FILE *file = fopen(path, "wb");
    if (file == NULL)
        return err_errno(err, "write", path);
    bool written = fwrite(lua->at, 1, lua->length, file) == lua->length;
    return (fclose(file) == 0 && written) || err_errno(err, "write", path);
}

static bool load(const char *path, const struct library *library, struct scenario **scenario,
                 struct err *err)
{
    struct problems problems;
    problems_init(&problems);
    bool loaded = scenario_load(path, library, scenario, &problems, err);
    for (size_t i = 0; loaded && *scenario == NULL && i < problems.count; i++)
        if (problems.at[i].severity == SEVERITY_ERROR)
            err_set(err, ERR_BAD, "%s:%d: %s", path, problems.at[i].line, problems.at[i].text);
    loaded = loaded && *scenario != NULL;
    problems_destroy(&problems);
    return loaded;
}

bool generate_load(uint64_t seed, const struct library *library, const char *folder,
                   struct scenario **scenario, struct err *err)
{
    struct text lua, path;
    text_init(&lua);
    text_init(&path);
    generate_scenario(seed, &lua);
    text_addf(&path, "%s/generated-%" PRIu64 ".lua", folder, seed);
    bool loaded = text_ok(&lua, err) && text_ok(&path, err) &&
                  write_file(text_string(&path), &lua, err) &&
                  load(text_string(&path), library, scenario, err);
    if (loaded)
        remove(text_string(&path)); /* a wrong one stays, to be looked at */
    text_destroy(&lua);
    text_destroy(&path);
    return loaded;
}
