/* sample.c: the words here are the author's, but none of their meaning is. */
#include "sample.h"

#include <string.h>

#include "dump.h"

static const struct script_word words[] = {
    {"scenario", SCRIPT_NAMED}, {"scene", SCRIPT_NAMED},    {"reply", SCRIPT_NAMED},
    {"go", SCRIPT_NAMED},       {"decide", SCRIPT_PLAIN},   {"meter", SCRIPT_VALUE},
    {"one_of", SCRIPT_VALUE},   {"person", SCRIPT_SPEAKER}, {"narrator", SCRIPT_VOICE},
    {"you", SCRIPT_VOICE},
};

void sample_read_bytes(struct sample *sample, const char *source, size_t length,
                       const struct script_limits *limits)
{
    struct script_limits usual = script_limits_default();
    *sample = (struct sample){0};
    problems_init(&sample->problems);
    text_init(&sample->text);
    sample->ok = script_read("sample.lua", source, length, words, sizeof words / sizeof *words,
                             limits == NULL ? &usual : limits, &sample->tree, &sample->problems,
                             &sample->err);
}

void sample_read(struct sample *sample, const char *source)
{
    sample_read_bytes(sample, source, strlen(source), NULL);
}

void sample_destroy(struct sample *sample)
{
    script_tree_destroy(&sample->tree);
    problems_destroy(&sample->problems);
    text_destroy(&sample->text);
}

const char *sample_result(struct sample *sample)
{
    text_clear(&sample->text);
    dump_value(&sample->text, &sample->tree.result);
    return text_string(&sample->text);
}

const char *sample_order(struct sample *sample)
{
    text_clear(&sample->text);
    dump_order(&sample->text, &sample->tree);
    return text_string(&sample->text);
}

const char *sample_problems(struct sample *sample)
{
    text_clear(&sample->text);
    dump_problems(&sample->text, &sample->problems);
    return text_string(&sample->text);
}
