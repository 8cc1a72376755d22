/* trainee.c: for validate.mjs: makes real progress files, and says what it thinks of others.
 *
 *     schema_trainee produce FOLDER    a random player plays, saves, leaves and resumes
 *     schema_trainee accepts FILE…     a line for each: "yes" or "no: REASON" */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "../property/generate.h"
#include "../property/wander.h"
#include "base/file.h"
#include "store/json.h"
#include "store/progress_decode.h"
#include "store/training.h"

enum { ATTEMPTS = 60, GENERATED_FROM = 30 };

static const int64_t noon = 1700000000;

/* A scenario of tests/lua/play, or the path of one made up. */
static bool choose_scenario(const char *folder, uint64_t seed, struct text *which, struct err *err)
{
    static const char *const ids[] = {"parcel", "handover", "clock"};
    if (seed < GENERATED_FROM) {
        text_add(which, ids[seed % 3]);
        return true;
    }
    struct text lua;
    text_init(&lua);
    generate_scenario(seed, &lua);
    text_addf(which, "%s/generated-%" PRIu64 ".lua", folder, seed);
    bool ok = text_ok(&lua, err) && file_write(which->at, lua.at, lua.length, err);
    text_destroy(&lua);
    return ok;
}

/* Plays to the end, or for one in five attempts only a few moves. */
static bool play(struct training *training, struct random *random, int64_t begun, struct err *err)
{
    bool leaves = random_below(random, 5) == 0;
    for (int moves = 0; !session_is_over(&training->run.session); moves++) {
        if (leaves && moves == 4)
            return true;
        struct move move = wander_move(&training->run.session, random);
        if (!training_apply(training, &move, begun + moves * 7, err))
            return false;
        if (training->unsaved.kind != ERR_NONE)
            return err_set(err, ERR_SYSTEM, "%s", training->unsaved.text);
        if (random_below(random, 10) == 0)
            training_take_back(training, begun + moves * 7, NULL);
    }
    return true;
}

/* One in four who came to an end tries a part again, which is an attempt of its own. */
static bool rehearse(struct training *training, struct random *random, int64_t now, struct err *err)
{
    const struct run *run = &training->run;
    if (!session_is_over(&run->session) || run->journal.count == 0 || random_below(random, 4) > 0)
        return true;
    size_t move = 1 + random_below(random, (uint32_t)run->journal.count);
    return training_branch(training, move, now, err) && play(training, random, now, err);
}

static bool attempt(struct training *training, const char *folder, uint64_t seed, struct err *err)
{
    struct random random = {seed};
    struct problems problems;
    struct text which;
    int64_t begun = noon + (int64_t)seed * 86400;
    uint64_t large = random_next(&random);
    problems_init(&problems);
    text_init(&which);
    bool ok =
        choose_scenario(folder, seed, &which, err) &&
        training_begin(training, text_string(&which), seed % 2 == 0 ? MODE_PRACTICE : MODE_ASSESSED,
                       large, begun, &problems, err) &&
        play(training, &random, begun, err) && rehearse(training, &random, begun + 3600, err);
    text_destroy(&which);
    problems_destroy(&problems);
    return ok;
}

static bool produce(const char *folder, struct err *err)
{
    struct library *library;
    struct problems problems;
    struct training training;
    problems_init(&problems);
    bool ok = library_open(SOURCE_DIR "/tests/lua/play", &library, &problems, err);
    problems_destroy(&problems);
    if (!ok)
        return false;
    ok = training_open(&training, library, folder, "sam", err);
    if (ok) {
        for (uint64_t seed = 0; ok && seed < ATTEMPTS; seed++)
            ok = attempt(&training, folder, seed, err);
        training_close(&training);
    }
    library_free(library);
    return ok;
}

static void accepts(const char *path)
{
    struct text content;
    struct progress progress;
    struct err err = {0};
    text_init(&content);
    if (file_read(path, JSON_MAX_BYTES, &content, &err) &&
        progress_decode(text_string(&content), content.length, &progress, &err)) {
        printf("yes\n");
        progress_destroy(&progress);
    } else
        printf("no: %s\n", err.text);
    text_destroy(&content);
}

int main(int count, char **arguments)
{
    struct err err = {0};
    if (count == 3 && strcmp(arguments[1], "produce") == 0) {
        if (produce(arguments[2], &err))
            return 0;
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    if (count < 3 || strcmp(arguments[1], "accepts") != 0)
        return 2;
    for (int i = 2; i < count; i++)
        accepts(arguments[i]);
    return 0;
}
