/* sample.h: files for tests of the sandbox, read with a few words of every form. */
#ifndef LUA_SAMPLE_H
#define LUA_SAMPLE_H

#include <stddef.h>

#include "base/problem.h"
#include "base/text.h"
#include "story/script/script.h"

/* What one reading gave. */
struct sample {
    struct script_tree tree;  /* owned */
    struct problems problems; /* owned */
    struct text text;         /* owned; room for a dump */
    struct err err;
    bool ok; /* what script_read returned */
};

/* Reads with scenario, scene, reply, go (NAMED), decide (PLAIN), meter, one_of
 * (VALUE), person (SPEAKER), narrator and you (VOICE). limits NULL: the default. */
void sample_read_bytes(struct sample *sample, const char *source, size_t length,
                       const struct script_limits *limits);
void sample_read(struct sample *sample, const char *source);
void sample_destroy(struct sample *sample);

/* The dump of the result, of the order, of the problems: valid until the next one. */
const char *sample_result(struct sample *sample);
const char *sample_order(struct sample *sample);
const char *sample_problems(struct sample *sample);

#endif
