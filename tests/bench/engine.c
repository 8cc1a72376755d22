/* engine.c: a random player as the automatic players are: it asks what is open,
 * chooses, and passes over what is said. */
#include "engine.h"

#include <inttypes.h>
#include <string.h>

#include "base/file.h"
#include "base/random.h"
#include "play/score.h"
#include "play/session.h"

static void add_rubric(const struct graph *graph, struct text *text)
{
    static const char *const facets[GRAPH_COMPETENCIES] = {"sensing", "exploration", "assurance"};
    text_add(text, "return rubric {\n"
                   "weights = { listening = 1, empathy = 1, professionalism = 1 },\n"
                   "pass = { overall = 70, listening = 50, empathy = 50, professionalism = 50 "
                   "},\n");
    for (int b = 0; b < GRAPH_BEHAVIOURS; b++) {
        int competency = graph->behaviours[b].competency;
        text_addf(text,
                  "behaviour \"b%d\" { title = \"B%d\", says = \"You do it.\", competency = "
                  "\"%s\", facet = \"%s\", points = %d, examples = { \"a\", \"b\" }, "
                  "counter_example = \"c\" },\n",
                  b, b, graph_competency(competency), facets[competency],
                  graph->behaviours[b].points);
    }
    text_add(text, "}\n");
}

static void add_condition(const struct graph *graph, int condition, struct text *text)
{
    text_add(text, "when = \"");
    for (int t = 0; t < 2; t++) {
        int variable = graph->conditions[condition].tests[t].variable;
        bool at_least = graph->conditions[condition].tests[t].at_least;
        const char *name = graph->variables[variable].name;
        text_add(text, t > 0 ? " and " : "");
        if (graph->variables[variable].flag)
            text_addf(text, "%s%s", at_least ? "" : "not ", name);
        else
            text_addf(text, "%s %s %" PRId32, name,
                      at_least ? ">=" : "<=", graph->conditions[condition].tests[t].bound);
    }
    text_add(text, "\"");
}

static void add_reply(const struct graph *graph, int scene, const struct graph_reply *reply,
                      struct text *text)
{
    text_add(text, "  reply \"");
    graph_line(scene, (int)(reply - graph->replies), text);
    text_addf(text, "\" { because = \"So.\", shows = \"b%d b%d\", go = \"", reply->behaviours[0],
              reply->behaviours[1]);
    graph_target(reply->target, text);
    text_add(text, "\", ");
    for (int e = 0; e < GRAPH_EFFECTS; e++) {
        const struct graph_variable *variable = &graph->variables[reply->effects[e].variable];
        if (variable->flag)
            text_addf(text, "%s = %s, ", variable->name,
                      reply->effects[e].value ? "true" : "false");
        else
            text_addf(text, "%s = %" PRId32 ", ", variable->name, reply->effects[e].value);
    }
    if (reply->condition != GRAPH_NONE)
        add_condition(graph, reply->condition, text);
    text_add(text, " },\n");
}

static void add_go(int target, struct text *text)
{
    text_add(text, "go \"");
    graph_target(target, text);
    text_add(text, "\"");
}

static void add_scene(const struct graph *graph, int index, struct text *text)
{
    const struct graph_scene *scene = &graph->scenes[index];
    text_addf(text, "scene \"scene-%d\" {\n", index);
    for (int l = 0; l < scene->line_count; l++) {
        text_add(text, "  you \"");
        graph_line(index, l, text);
        text_add(text, "\",\n");
    }
    if (scene->reply_count > 0) {
        text_add(text, "  decide {\n");
        for (int r = 0; r < scene->reply_count; r++)
            add_reply(graph, index, &graph->replies[scene->reply + r], text);
        text_add(text, "  },\n},\n");
        return;
    }
    if (scene->condition != GRAPH_NONE) {
        add_go(scene->other, text);
        text_add(text, " { ");
        add_condition(graph, scene->condition, text);
        text_add(text, " },\n");
    }
    add_go(scene->target, text);
    text_add(text, ",\n},\n");
}

static void add_scenario(const struct graph *graph, struct text *text)
{
    text_add(text, "return scenario \"graph\" {\ntitle = \"Graph\", summary = \"A graph.\",\n"
                   "role = \"A player.\", situation = \"A benchmark.\",\nstate = {\n");
    for (int v = 0; v < GRAPH_VARIABLES; v++)
        text_addf(text, "%s = %s,\n", graph->variables[v].name, graph->variables[v].declared);
    text_add(text, "},\n");
    for (int s = 0; s < GRAPH_SCENES; s++)
        add_scene(graph, s, text);
    for (int e = 0; e < GRAPH_ENDINGS; e++)
        text_addf(text,
                  "ending \"ending-%d\" { title = \"E\", kind = \"good\", reflection = \"R\" },\n",
                  e);
    text_add(text, "}\n");
}

static bool write_text(const char *folder, const char *name, struct text *content, struct err *err)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/%s", folder, name);
    bool written = text_ok(&path, err) && text_ok(content, err) &&
                   file_write(text_string(&path), text_string(content), content->length, err);
    text_destroy(&path);
    text_clear(content);
    return written;
}

static bool write_course(const struct graph *graph, const char *folder, struct err *err)
{
    struct text text;
    text_init(&text);
    text_addf(&text, "%s/lesson", folder);
    bool written = file_make_folder(text_string(&text), err);
    text_clear(&text);
    add_rubric(graph, &text);
    written = written && write_text(folder, "rubric.lua", &text, err);
    text_add(&text, "return cast { person \"Dana Reyes\" { role = \"customer\" } }\n");
    written = written && write_text(folder, "cast.lua", &text, err);
    text_add(&text, "return curriculum { row \"T1\" { text = \"T\", sources = \"000\" } }\n");
    written = written && write_text(folder, "curriculum.lua", &text, err);
    text_add(&text, "return course \"C\" { lesson \"lesson\" { title = \"L\", about = \"A.\", "
                    "scenarios = { \"graph\" } } }\n");
    written = written && write_text(folder, "course.lua", &text, err);
    add_scenario(graph, &text);
    written = written && write_text(folder, "lesson/graph.lua", &text, err);
    text_destroy(&text);
    return written;
}

static bool load(struct engine *engine, const char *folder, struct problems *problems,
                 struct err *err)
{
    struct text path;
    text_init(&path);
    bool loaded =
        library_open(folder, &engine->library, problems, err) && engine->library != NULL &&
        library_path(engine->library, "graph", &path, err) &&
        scenario_load(text_string(&path), engine->library, &engine->scenario, problems, err) &&
        engine->scenario != NULL;
    for (size_t i = 0; !loaded && i < problems->count; i++)
        if (problems->at[i].severity == SEVERITY_ERROR)
            err_set(err, ERR_BAD, "%s:%d: %s", problems->at[i].file, problems->at[i].line,
                    problems->at[i].text);
    text_destroy(&path);
    return loaded;
}

static void find_variables(struct engine *engine, const struct graph *graph)
{
    for (int v = 0; v < GRAPH_VARIABLES; v++)
        for (uint16_t i = 0; i < engine->scenario->variable_count; i++)
            if (strcmp(engine->scenario->variables[i].name, graph->variables[v].name) == 0)
                engine->variables[v] = i;
}

bool engine_open(struct engine *engine, const struct graph *graph, const char *folder,
                 struct err *err)
{
    struct problems problems;
    problems_init(&problems);
    *engine = (struct engine){0};
    bool opened = write_course(graph, folder, err) && load(engine, folder, &problems, err);
    problems_destroy(&problems);
    if (opened)
        find_variables(engine, graph);
    else
        engine_close(engine);
    return opened;
}

void engine_close(struct engine *engine)
{
    scenario_free(engine->scenario);
    library_free(engine->library);
    *engine = (struct engine){0};
}

static uint32_t count_bits(uint32_t bits)
{
    uint32_t count = 0;
    for (; bits != 0; bits &= bits - 1)
        count++;
    return count;
}

/* The place of the nth bit that is set. */
static unsigned nth_bit(uint32_t bits, uint32_t nth)
{
    for (; nth > 0; nth--)
        bits &= bits - 1;
    return (unsigned)__builtin_ctz(bits);
}

static bool choose(struct session *session, struct random *random, struct score *score,
                   struct err *err)
{
    const struct decision *decision = session_decision(session);
    uint32_t open;
    if (!session_open(session, &open, err))
        return false;
    uint32_t nth = random_below(random, count_bits(open));
    struct move move = {.kind = MOVE_CHOOSE,
                        .decision = (uint16_t)(decision - session->scenario->decisions),
                        .reply = (uint16_t)(decision->reply + nth_bit(open, nth))};
    return session_apply_scored(session, &move, score, err);
}

static uint64_t checksum(const struct engine *engine, const struct session *session,
                         const struct score *score)
{
    struct graph_result result = {.ending = engine->scenario->steps[session->step].index};
    for (int v = 0; v < GRAPH_VARIABLES; v++)
        result.values[v] = session->values[engine->variables[v]];
    memcpy(result.earned, score->earned, sizeof result.earned);
    memcpy(result.open, score->open, sizeof result.open);
    return graph_checksum(&result);
}

static bool play(const struct engine *engine, uint64_t seed, uint64_t *sum, struct err *err)
{
    static const struct move go_on = {.kind = MOVE_CONTINUE_ALL};
    struct random random = {.state = seed};
    struct session session;
    struct score score = {0};
    if (!session_start(&session, engine->scenario, NULL, seed, NULL, err))
        return false;
    while (!session_is_over(&session))
        if (session.stop == STOP_LINE ? !session_apply_scored(&session, &go_on, &score, err)
                                      : !choose(&session, &random, &score, err))
            return false;
    *sum += checksum(engine, &session, &score);
    return true;
}

bool engine_play(const struct engine *engine, uint64_t seed, uint64_t count, uint64_t *sum,
                 struct err *err)
{
    *sum = 0;
    for (uint64_t i = 0; i < count; i++)
        if (!play(engine, seed + i, sum, err))
            return false;
    return true;
}
