/* evaluator.h: expressions that the C compiler of expressions leaves to Lua.
 *
 * An evaluator is one sandboxed Lua state; it belongs to one thread. An
 * expression is a pure function of the values handed in: it sees them as
 * globals, fresh each time, and the safe library's pure part; nothing it does
 * lasts. */
#ifndef STORY_SCRIPT_EVALUATOR_H
#define STORY_SCRIPT_EVALUATOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "story/script/script.h"

struct evaluator;

struct evaluator_value {
    const char *name;      /* of the variable; NULL in a result */
    enum script_kind kind; /* SCRIPT_NUMBER (integer), SCRIPT_BOOLEAN or SCRIPT_TEXT */
    int64_t integer;
    bool boolean;
    const char *text; /* in: borrowed; out: valid until the evaluator's next call */
};

/* For one run: 1 MiB beside what the evaluator holds anyway, and 100,000 steps. */
struct script_limits evaluator_limits_default(void);

/* limits are for each run; they are brought down to the default where they are
 * above it, and NULL is the default. NULL with err when memory is short. */
struct evaluator *evaluator_new(const struct script_limits *limits, struct err *err);
void evaluator_free(struct evaluator *evaluator);

/* Compiles "return (SOURCE)"; ids count from 0 in the order of adding. A wrong
 * expression is an ERR_BAD with Lua's reason. */
bool evaluator_add(struct evaluator *evaluator, const char *source, int *id, struct err *err);

/* Runs expression id. A raised error, a limit, a result that is not an integer
 * number (within int32), boolean or text is an ERR_BAD that says which; after any
 * error the evaluator is as good as before. */
bool evaluator_run(struct evaluator *evaluator, int id, const struct evaluator_value *values,
                   size_t count, struct evaluator_value *result, struct err *err);

#endif
