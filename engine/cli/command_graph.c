/* command_graph.c: `understudy graph`: the map of a scenario. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/process.h"
#include "check/analysis.h"
#include "check/graph.h"
#include "check/space.h"
#include "cli/arguments.h"
#include "cli/attempts.h"
#include "cli/command.h"
#include "cli/opening.h"

enum { OPTION_FORMAT, OPTION_OUTPUT, OPTION_ATTEMPTS };

struct graph {
    const char *format;   /* "dot", "svg", "png"; NULL: by the name of the output */
    const char *output;   /* a file; NULL: standard output */
    const char *attempts; /* a data folder; NULL: nobody is counted */
};

static const char *const FORMATS[] = {"dot", "svg", "png"};

/* The format of that name, or NULL. */
static const char *find_format(const char *name)
{
    for (size_t i = 0; i < sizeof FORMATS / sizeof *FORMATS; i++)
        if (strcmp(FORMATS[i], name) == 0)
            return FORMATS[i];
    return NULL;
}

static bool take(void *self, int id, const char *value, struct err *err)
{
    struct graph *graph = self;
    switch (id) {
    case OPTION_FORMAT:
        graph->format = find_format(value);
        return graph->format != NULL ||
               err_set(err, ERR_USAGE, "--format is dot, svg or png, not \"%s\"", value);
    case OPTION_OUTPUT:
        graph->output = value;
        return true;
    default:
        graph->attempts = value;
        return true;
    }
}

static const char *format_of(const struct graph *graph)
{
    const char *end = graph->output == NULL ? NULL : strrchr(file_name(graph->output), '.');
    const char *named = end == NULL ? NULL : find_format(end + 1);
    return graph->format != NULL ? graph->format : named != NULL ? named : "dot";
}

/* What is there already as DOT becomes a picture. */
static bool lay_out(struct text *drawn, const char *format, struct err *err)
{
    char option[8];
    const char *arguments[] = {"dot", option, NULL};
    struct text picture;
    bool missing;
    if (strcmp(format, "dot") == 0)
        return true;
    snprintf(option, sizeof option, "-T%s", format);
    text_init(&picture);
    bool ok = process_filter(arguments, drawn->at, drawn->length, &picture, &missing, err);
    if (!ok && missing)
        err_set(err, ERR_SYSTEM,
                "there is no `dot` on this machine, which draws the %s; install Graphviz "
                "(apt-get install graphviz), or ask for --format dot",
                format);
    text_destroy(drawn);
    *drawn = picture;
    return ok;
}

static bool put(const struct graph *graph, const struct text *drawn, struct err *err)
{
    if (graph->output != NULL)
        return file_write(graph->output, drawn->at, drawn->length, err);
    fwrite(drawn->at, 1, drawn->length, stdout);
    return true;
}

static bool count_people(const struct graph *graph, struct traffic *traffic, struct err *err)
{
    struct attempts attempts;
    if (!attempts_read(&attempts, graph->attempts, traffic, err))
        return false;
    if (attempts.left_out > 0)
        fprintf(stderr, "%zu attempt%s at another version of the scenario %s left out\n",
                attempts.left_out, attempts.left_out == 1 ? "" : "s",
                attempts.left_out == 1 ? "is" : "are");
    return true;
}

static bool draw(const struct graph *graph, const struct scenario *scenario, struct text *drawn,
                 struct err *err)
{
    struct space space;
    struct traffic traffic = {0};
    struct space_options options = {.limit = ANALYSIS_STATES, .marks = true};
    if (!space_search_as(&space, scenario, NULL, &options, err))
        return false;
    bool whole = space.complete && space.failed == NO_STATE;
    bool ok = graph->attempts == NULL ||
              (traffic_init(&traffic, scenario, err) && count_people(graph, &traffic, err));
    if (ok) {
        struct graph_facts facts = {.space = whole ? &space : NULL,
                                    .traffic = graph->attempts == NULL ? NULL : &traffic};
        graph_add(scenario, &facts, drawn);
        ok = text_ok(drawn, err);
    }
    traffic_destroy(&traffic);
    space_destroy(&space);
    return ok;
}

static bool graph_scenario(const struct graph *graph, const struct scenario *scenario,
                           struct err *err)
{
    struct text drawn;
    text_init(&drawn);
    bool ok = draw(graph, scenario, &drawn, err) && lay_out(&drawn, format_of(graph), err) &&
              put(graph, &drawn, err);
    text_destroy(&drawn);
    return ok;
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {{"format", OPTION_FORMAT, true},
                                          {"o", OPTION_OUTPUT, true},
                                          {"output", OPTION_OUTPUT, true},
                                          {"attempts", OPTION_ATTEMPTS, true},
                                          {NULL, 0, false}};
    struct graph graph = {0};
    struct library *library;
    struct scenario *scenario;
    if (!arguments_read(arguments, own, take, &graph, false, err))
        return false;
    if (arguments->help)
        return true;
    if (!arguments_operands(arguments, 1, 1, "the scenario to draw", err) ||
        !opening_library(&arguments->options, arguments->operands[0], &library, err))
        return false;
    bool ok = opening_scenario(library, arguments->operands[0], &scenario, err) &&
              graph_scenario(&graph, scenario, err);
    scenario_free(scenario);
    library_free(library);
    return ok;
}

const struct command *command_graph(void)
{
    static const struct command command = {
        .name = "graph",
        .usage = "Usage: understudy graph [OPTION…] SCENARIO\n"
                 "\n"
                 "Draws the map of a scenario (an id of the course, or a file): its scenes, with\n"
                 "every reply, condition and chance, where each leads, and its endings. What can\n"
                 "never be reached is dashed and says so.\n"
                 "\n"
                 "  -o FILE, --output FILE\n"
                 "                  into this file, rather than standard output\n"
                 "  --format WHAT   dot, a text that Graphviz reads; or svg or png, which need\n"
                 "                  Graphviz on this machine (else by FILE's name, else dot)\n"
                 "  --attempts DIR  with how many trainees went each way: DIR is a data folder,\n"
                 "                  with their files in DIR/trainees\n"
                 "  --scenarios FOLDER, -h, --help: see understudy --help\n",
        .run = run,
    };
    return &command;
}
