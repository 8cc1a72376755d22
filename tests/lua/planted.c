/* planted.c: words are drawn by a seed, so no phrase is said on purpose. The best reply
 * is the longest, the middle and the shortest in turn, and so for its place; what it
 * shows changes too. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "planted.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/random.h"
#include "check/space.h"
#include "check/tally.h"
#include "check/values.h"

#define LIBRARY SOURCE_DIR "/tests/lua/library"

static const char *const words[] = {
    "bag",  "bed",   "boat",  "book",  "box",   "bread", "bridge", "brush", "cake", "cap",
    "card", "cart",  "chair", "clock", "coat",  "cup",   "desk",   "dish",  "dog",  "door",
    "drum", "egg",   "fan",   "farm",  "fence", "field", "fish",   "floor", "fork", "frame",
    "gate", "glass", "hat",   "hill",  "hook",  "horse", "house",  "key",   "lake", "lamp"};

static void add_words(struct random *random, unsigned count, struct text *text)
{
    for (unsigned i = 0; i < count; i++)
        text_addf(text, "%s%s", i == 0 ? "" : " ",
                  words[random_below(random, sizeof words / sizeof *words)]);
}

static void add_best(enum plant plant, unsigned decision, unsigned length, struct random *random,
                     struct text *text)
{
    static const char *const polite[PLANTED_DECISIONS] = {
        "sorry", "please", "thank", "glad", "certainly", "welcome", "kindly", "pleasure", "afraid"};
    unsigned said = plant == PLANT_BEGINNING ? 2 : plant == PLANT_PHRASE ? 3 : 0;
    if (plant == PLANT_BEGINNING)
        text_add(text, "so then ");
    add_words(random, length - said - 3, text);
    text_add(text, plant == PLANT_PHRASE ? " I hear you " : " ");
    add_words(random, plant == PLANT_POLITE ? 2 : 3, text);
    if (plant == PLANT_POLITE)
        text_addf(text, " %s", polite[decision]);
    text_add(text, plant == PLANT_QUESTION ? "?" : ".");
}

static void add_reply(enum plant plant, unsigned decision, unsigned rank, struct random *random,
                      struct text *text)
{
    static const char *const shows[] = {"open_question", "acknowledge_feeling", "names_owner"};
    unsigned longer = (rank + decision / PLANTED_REPLIES + decision) % PLANTED_REPLIES;
    unsigned length = 7 + 3 * longer;
    text_add(text, "reply \"");
    if (rank > 0) {
        add_words(random, length, text);
        text_addf(text, "%s\" { shows = \"interrupts\",", decision == 0 ? "?" : ".");
    } else {
        length = plant == PLANT_LONGEST ? 16 : plant == PLANT_SHORTEST ? 4 : length;
        add_best(plant, decision, length, random, text);
        text_addf(text, "\" { shows = \"%s\",",
                  shows[plant == PLANT_BEHAVIOUR ? 1 : decision % PLANTED_REPLIES]);
    }
    text_addf(text, " because = \"So.\", go = \"s%u\" },\n", decision + 1);
}

/* In which order the replies are written: rank 0 is the best. */
static unsigned rank_at(enum plant plant, unsigned decision, unsigned place)
{
    unsigned best = plant == PLANT_FIRST  ? 0
                    : plant == PLANT_LAST ? PLANTED_REPLIES - 1
                                          : decision % PLANTED_REPLIES;
    return (place + PLANTED_REPLIES - best) % PLANTED_REPLIES;
}

static void add_scene(enum plant plant, unsigned decision, const char *items, const char *replies,
                      struct random *random, struct text *text)
{
    text_addf(text, "scene \"s%u\" {\n%sdana \"", decision, decision == 0 ? items : "");
    add_words(random, 8, text);
    text_add(text, ".\",\ndecide { pinned = true,\n");
    for (unsigned place = 0; place < PLANTED_REPLIES; place++)
        add_reply(plant, decision, rank_at(plant, decision, place), random, text);
    text_addf(text, "%s} },\n", decision == 0 ? replies : "");
}

void planted_write(enum plant plant, bool assessed, const char *items, const char *replies,
                   struct text *lua)
{
    struct random random = {7};
    text_addf(lua,
              "local dana = person \"Dana Reyes\"\n"
              "return scenario \"planted\" {\n"
              "title = \"T\", summary = \"S.\", role = \"R.\", situation = \"S.\",\n"
              "assessed = %s, mood = \"patience\", state = { patience = meter(50) },\n",
              assessed ? "true" : "false");
    for (unsigned decision = 0; decision < PLANTED_DECISIONS; decision++)
        add_scene(plant, decision, items, replies, &random, lua);
    text_addf(lua,
              "scene \"s%d\" { go \"done\" },\n"
              "ending \"done\" { title = \"D\", kind = \"good\", reflection = \"R.\" },\n}\n",
              PLANTED_DECISIONS);
}

static void search_best(struct planted *planted)
{
    struct space space;
    struct tally tally;
    struct values values;
    struct err err = {0};
    assert_true(space_search(&space, planted->scenario, NULL, 1000000, NULL, NULL, &err));
    assert_true(space.complete);
    assert_true(tally_make(&tally, &space, &err));
    assert_true(values_make(&values, &tally, &err));
    assert_true(best_from_values(&planted->best, &space, &values, &err));
    values_destroy(&values);
    tally_destroy(&tally);
    space_destroy(&space);
}

/* Tests run side by side, so each writes in a folder of its own, for as long as it reads. */
static void load(struct planted *planted, const struct text *lua, struct problems *problems)
{
    char folder[] = BINARY_DIR "/tests/planted-XXXXXX", file[sizeof folder + 16];
    struct err err = {0};
    assert_non_null(mkdtemp(folder));
    snprintf(file, sizeof file, "%s/planted.lua", folder);
    assert_true(file_write(file, lua->at, lua->length, &err));
    assert_true(scenario_load(file, planted->library, &planted->scenario, problems, &err));
    unlink(file);
    rmdir(folder);
}

void planted_open(struct planted *planted, const struct text *lua, bool search)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    assert_false(lua->failed);
    assert_true(library_open(LIBRARY, &planted->library, &problems, &err));
    load(planted, lua, &problems);
    for (size_t i = 0; i < problems.count; i++)
        print_error("%d: %s\n", problems.at[i].line, problems.at[i].text);
    assert_int_equal(problems.count, 0);
    problems_destroy(&problems);
    if (search)
        search_best(planted);
    else
        assert_true(best_from_points(&planted->best, planted->scenario, &err));
}

void planted_close(struct planted *planted)
{
    best_destroy(&planted->best);
    scenario_free(planted->scenario);
    library_free(planted->library);
}

void planted_codes(struct problems *problems, struct text *codes)
{
    problems_sort(problems);
    for (size_t i = 0; i < problems->count; i++)
        text_addf(codes, "%s%s", i == 0 ? "" : " ", problems->at[i].code);
}
