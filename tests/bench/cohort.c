/* cohort.c: who somebody is, and what they do, follows from (seed, person, attempt) alone;
 * so the threads can take whom they like. */
#include "cohort.h"

#include <math.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/file.h"
#include "base/random.h"
#include "base/text.h"
#include "base/thread.h"
#include "play/run.h"
#include "play/view.h"
#include "store/archive.h"
#include "store/attempt.h"
#include "store/progress.h"
#include "store/progress_encode.h"
#include "story/opportunity.h"
#include "story/scenario.h"

enum { MOVES_MOST = 400, SCENARIOS_MOST = 64 };

static const char *const FIRST[] = {"Ada",  "Bram", "Chidi", "Dana",  "Elif",  "Farid",
                                    "Gesa", "Hugo", "Ines",  "Jonas", "Kaya",  "Liam",
                                    "Mina", "Noor", "Olga",  "Pavel", "Rosa",  "Sami",
                                    "Tuva", "Uma",  "Vito",  "Wren",  "Yusuf", "Zoë"};
static const char *const LAST[] = {"Adeyemi", "Bauer",  "Castro",  "Dahl",   "Evans",
                                   "Fischer", "García", "Hansen",  "Ito",    "Jansen",
                                   "Kaya",    "Larsen", "Moreau",  "Novak",  "O'Neill",
                                   "Petrov",  "Rossi",  "Schmidt", "Tanaka", "Weber"};
static const char *const TEAMS[] = {"Front desk",
                                    "Phones, early shift",
                                    "Phones, late shift",
                                    "Stores",
                                    "Field service",
                                    "Returns & refunds",
                                    "Wards",
                                    "Depot"};
#define COUNT(list) (sizeof(list) / sizeof *(list))

struct making {
    const struct cohort_making *plan;
    const struct scenario *scenarios[SCENARIOS_MOST];
    size_t count;
    struct thread_tickets tickets;
    struct err errs[THREAD_MAX];
};

struct player {
    struct random random;
    double ability; /* about -2 to 3: the logit of doing well at an average decision */
};

static double uniform(struct random *random)
{
    return (double)random_next(random) / 18446744073709551616.0;
}

/* The sum of twelve is nearly normal. */
static double normal(struct random *random)
{
    double sum = -6;
    for (int i = 0; i < 12; i++)
        sum += uniform(random);
    return sum;
}

/* How hard a decision is for everybody: the same in every run. */
static double hardness(const struct scenario *scenario, uint16_t decision)
{
    uint64_t mixed = random_mix((uint64_t)scenario->hash[0] * 65599 +
                                (uint64_t)scenario->hash[1] * 257 + decision + 1);
    return (double)(mixed >> 11) / 9007199254740992.0 * 3 - 1.5;
}

static bool does_well(struct player *player, const struct scenario *scenario, uint16_t decision)
{
    double logit = player->ability - hardness(scenario, decision);
    return uniform(&player->random) < 1 / (1 + exp(-1.2 * logit));
}

static void choose(struct player *player, const struct session *session, const struct view *view,
                   bool well, struct move *move)
{
    uint16_t best =
        opportunity_best_reply(session->scenario, session_decision(session), session->open);
    size_t any = random_below(&player->random, (uint32_t)view->reply_count);
    move->kind = MOVE_CHOOSE;
    move->reply = well && best != NONE ? best : view->replies[any];
}

static void pick(struct player *player, const struct session *session, bool well, struct move *move)
{
    const struct decision *decision = session_decision(session);
    move->kind = MOVE_PICK;
    move->picked = opportunity_best_set(session->scenario, decision, session->open);
    uint32_t other = 0, wanted = opportunity_least(decision, session->open);
    while (!well && (uint32_t)__builtin_popcount(other) < wanted) {
        uint32_t bit = UINT32_C(1) << random_below(&player->random, decision->reply_count);
        other |= bit & session->open;
    }
    if (!well)
        move->picked = other;
}

static void sort(struct player *player, const struct session *session, bool well, struct move *move)
{
    const struct decision *decision = session_decision(session);
    move->kind = MOVE_SORT;
    for (uint16_t i = 0; i < decision->reply_count; i++) {
        bool right = well || uniform(&player->random) < 0.4;
        move->groups[i] = (uint8_t)(right ? session->scenario->replies[decision->reply + i].group
                                          : random_below(&player->random, decision->group_count));
    }
}

static bool answer(struct player *player, const struct session *session, struct move *move,
                   struct err *err)
{
    struct view view;
    const struct decision *decision = session_decision(session);
    uint16_t index = (uint16_t)(decision - session->scenario->decisions);
    bool well = does_well(player, session->scenario, index);
    if (!view_of(session, &view, err))
        return false;
    if (decision->milliseconds > 0 && !well && random_below(&player->random, 4) == 0) {
        *move = (struct move){.kind = MOVE_WAIT, .milliseconds = view.milliseconds_left};
        return true;
    }
    *move = (struct move){.decision = index};
    switch (decision->kind) {
    case DECISION_CHOOSE:
        choose(player, session, &view, well, move);
        break;
    case DECISION_PICK:
        pick(player, session, well, move);
        break;
    case DECISION_SORT:
        sort(player, session, well, move);
        break;
    }
    return true;
}

static bool play(struct player *player, struct run *run, size_t *answers, struct err *err)
{
    for (size_t i = 0; i < MOVES_MOST && !session_is_over(&run->session); i++) {
        struct move move = {.kind = MOVE_CONTINUE};
        bool decides = run->session.stop == STOP_DECISION;
        *answers += decides;
        if (decides && !answer(player, &run->session, &move, err))
            return false;
        if (!run_apply(run, &move, err))
            return false;
    }
    return true;
}

static bool add_attempt(struct progress *progress, size_t room, struct player *player,
                        const struct scenario *scenario, uint64_t seed, int64_t *now,
                        struct err *err)
{
    struct run run;
    struct attempt *attempt = &progress->attempts[progress->count];
    size_t answers = 0;
    enum mode mode = scenario->assessed ? MODE_ASSESSED : MODE_PRACTICE;
    if (progress->count == room || !run_start(&run, scenario, seed, mode, err))
        return false;
    bool ok = attempt_init(attempt, &run, *now, err);
    if (ok) {
        progress->count++;
        bool left = random_below(&player->random, 25) == 0; /* some are never finished */
        ok = left || play(player, &run, &answers, err);
        *now += 20 + (int64_t)answers * (8 + random_below(&player->random, 25));
        attempt_touch(attempt, *now);
        ok = ok && attempt_follow(attempt, &run, err);
    }
    run_destroy(&run);
    return ok;
}

/* Through the course in its order, from wherever the person begins to count. */
static bool fill(struct making *making, size_t who, struct progress *progress, struct err *err)
{
    const struct cohort_making *plan = making->plan;
    struct player player = {{random_mix(plan->seed) + random_mix(who)}, 0};
    player.ability = 0.3 + 0.9 * normal(&player.random);
    double growth = 0.05 + 0.12 * uniform(&player.random);
    int64_t now = INT64_C(1767603600) + (int64_t)random_below(&player.random, 180 * 24) * 3600;
    size_t at = 0;
    for (size_t i = 0; i < plan->attempts; i++) {
        uint64_t seed = random_next(&player.random);
        if (!add_attempt(progress, plan->attempts, &player, making->scenarios[at % making->count],
                         seed, &now, err))
            return false;
        player.ability += growth;
        if (random_below(&player.random, 10) < 7) /* the others try it again */
            at++;
        now += 3600 * (1 + (int64_t)random_below(&player.random, 96));
    }
    return true;
}

static bool name(const struct cohort_making *plan, size_t who, struct progress *progress,
                 struct err *err)
{
    struct random random = {random_mix(plan->seed ^ (who + 1))};
    char id[32], full[64];
    snprintf(id, sizeof id, "p%06zu", who);
    snprintf(full, sizeof full, "%s %s", FIRST[random_below(&random, COUNT(FIRST))],
             LAST[random_below(&random, COUNT(LAST))]);
    if (!progress_init(progress, id, full, err))
        return false;
    free(progress->profile.team);
    progress->profile.team = strdup(TEAMS[random_below(&random, COUNT(TEAMS))]);
    return progress->profile.team != NULL || err_memory(err);
}

/* Who was added in the window has a first day, up to two weeks before the first attempt; one in
 * three has none. */
static bool date(size_t who, struct progress *progress, struct err *err)
{
    char since[DAY_BYTES];
    if (who % 3 == 2 || progress->count == 0)
        return true;
    day_write(day_of_moment(progress->attempts[0].started) - (int32_t)(who % 15), since);
    free(progress->profile.since);
    progress->profile.since = strdup(since);
    return progress->profile.since != NULL || err_memory(err);
}

/* Store's own text, without its fsync: a million of those would take the night. */
static bool save(const struct cohort_making *plan, const struct progress *progress, struct err *err)
{
    struct text path, json;
    text_init(&path);
    text_init(&json);
    text_addf(&path, "%s/trainees/%s.json", plan->folder, progress->profile.id);
    bool ok = progress_encode(progress, &json, err) && text_ok(&path, err);
    FILE *file = ok ? fopen(path.at, "w") : NULL;
    if (ok && file == NULL)
        ok = err_errno(err, "create", path.at);
    if (file != NULL) {
        ok = fwrite(json.at, 1, json.length, file) == json.length;
        ok = (fclose(file) == 0 && ok) || err_errno(err, "write", path.at);
    }
    text_destroy(&json);
    text_destroy(&path);
    return ok;
}

static bool make(struct making *making, size_t who, struct err *err)
{
    struct progress progress;
    if (!name(making->plan, who, &progress, err))
        return false;
    progress.attempts = calloc(making->plan->attempts + 1, sizeof *progress.attempts);
    progress.capacity = making->plan->attempts + 1;
    bool ok = progress.attempts == NULL
                  ? err_memory(err)
                  : fill(making, who, &progress, err) && date(who, &progress, err) &&
                        save(making->plan, &progress, err);
    progress_destroy(&progress);
    return ok;
}

static void work(void *self, size_t nth)
{
    struct making *making = self;
    size_t who;
    while ((who = thread_draw(&making->tickets)) < making->plan->people)
        if (!make(making, who, &making->errs[nth]))
            return;
}

static bool wanted(const struct cohort_making *plan, const struct scenario *scenario)
{
    return plan->decisions == 0 || scenario->decision_count >= plan->decisions;
}

static bool load(struct making *making, const struct library *library, struct err *err)
{
    for (size_t l = 0; l < library->lesson_count; l++)
        for (size_t i = 0; i < library->lessons[l].scenario_count; i++) {
            struct text path;
            struct problems problems;
            struct scenario *scenario = NULL;
            text_init(&path);
            problems_init(&problems);
            bool ok = library_path(library, library->lessons[l].scenarios[i], &path, err) &&
                      scenario_load(text_string(&path), library, &scenario, &problems, err);
            problems_destroy(&problems);
            text_destroy(&path);
            if (!ok || scenario == NULL || making->count == SCENARIOS_MOST)
                return err_set(err, ERR_BAD, "the course has mistakes");
            if (wanted(making->plan, scenario))
                making->scenarios[making->count++] = scenario;
            else
                scenario_free(scenario);
        }
    return making->count > 0 || err_set(err, ERR_BAD, "no scenario has that many decisions");
}

static bool make_all(struct making *making, struct err *err)
{
    struct text folder;
    text_init(&folder);
    text_addf(&folder, "%s/trainees", making->plan->folder);
    bool ok = text_ok(&folder, err) && file_make_folder(folder.at, err);
    text_destroy(&folder);
    if (!ok)
        return false;
    size_t threads = thread_cores();
    thread_each(threads, work, making);
    for (size_t i = 0; i < threads; i++)
        if (making->errs[i].kind != ERR_NONE)
            return err_set(err, making->errs[i].kind, "%s", making->errs[i].text);
    return true;
}

/* As the program does when they are played. */
static bool keep_scenarios(const struct making *making, const struct library *library,
                           struct err *err)
{
    bool ok = true;
    for (size_t i = 0; ok && i < making->count; i++)
        ok = archive_keep(making->plan->folder, library, making->scenarios[i], err);
    return ok;
}

bool cohort_write(const struct cohort_making *plan, const struct library *library, struct err *err)
{
    struct making *making = calloc(1, sizeof *making);
    if (making == NULL)
        return err_memory(err);
    making->plan = plan;
    bool ok =
        load(making, library, err) && make_all(making, err) && keep_scenarios(making, library, err);
    for (size_t i = 0; i < making->count; i++)
        scenario_free((struct scenario *)making->scenarios[i]);
    free(making);
    return ok;
}
