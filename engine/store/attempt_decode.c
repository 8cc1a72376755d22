/* attempt_decode.c: one function for each object of the format.
 *
 * Lists are zeroed first, so that destroying a half-read one frees what there is. */
#include "store/attempt_decode.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/name.h"
#include "store/progress_time.h"

enum { MOVE_MAX_BYTES = 2000 }; /* sixteen items of the longest ids, and room */

static bool copy(const char *text, char **copied, struct err *err)
{
    *copied = strdup(text);
    return *copied != NULL || err_memory(err);
}

/* Room for `count` elements, zeroed. */
static bool room(size_t count, size_t size, void *array, struct err *err)
{
    void *fresh = calloc(count > 0 ? count : 1, size);
    if (fresh == NULL)
        return err_memory(err);
    memcpy(array, &fresh, sizeof fresh);
    return true;
}

static bool read_id(const struct json_place *place, const char *key, char **id, struct err *err)
{
    const char *text;
    if (!json_text(place, key, &text, err))
        return false;
    if (!name_is_id(text))
        return json_wrong(place, key, err, "expected an id: 1 to %d of a-z, 0-9, - and _",
                          NAME_MAX_BYTES);
    return copy(text, id, err);
}

/* The id of a decision may be derived: "on-hold.2". */
static bool read_dotted_id(const struct json_place *place, const char *key, char **id,
                           struct err *err)
{
    const char *text;
    if (!json_text(place, key, &text, err))
        return false;
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-_.");
    if (length == 0 || length > NAME_MAX_BYTES + 8 || text[length] != '\0')
        return json_wrong(place, key, err, "expected an id: letters a-z, digits, - _ and .");
    return copy(text, id, err);
}

static bool read_count(const struct json_place *place, const char *key, uint32_t *count,
                       struct err *err)
{
    int64_t whole;
    if (!json_whole(place, key, 0, UINT32_MAX, &whole, err))
        return false;
    *count = (uint32_t)whole;
    return true;
}

static bool read_time(const struct json_place *place, const char *key, int64_t *seconds,
                      struct err *err)
{
    const char *text;
    return json_text(place, key, &text, err) &&
           (progress_time_parse(text, seconds) ||
            json_wrong(place, key, err, "expected a time such as 2026-11-21T09:30:00Z"));
}

/* Only the shortest spelling, so that a seed that is read is written the same. */
static bool read_seed(const struct json_place *place, const char *key, uint64_t *seed,
                      struct err *err)
{
    const char *text;
    if (!json_text(place, key, &text, err))
        return false;
    size_t length = strspn(text, "0123456789");
    bool ok = length > 0 && text[length] == '\0' && (text[0] != '0' || length == 1);
    errno = 0;
    unsigned long long value = ok ? strtoull(text, NULL, 10) : 0;
    if (!ok || errno == ERANGE)
        return json_wrong(place, key, err,
                          "expected a whole number from 0 to %" PRIu64 " as a text", UINT64_MAX);
    *seed = value;
    return true;
}

static bool read_content(const struct json_place *place, const char *key, char *content,
                         struct err *err)
{
    const char *text;
    if (!json_text(place, key, &text, err))
        return false;
    if (strlen(text) != 64 || strspn(text, "0123456789abcdef") != 64)
        return json_wrong(place, key, err, "expected 64 hexadecimal digits in small letters");
    memcpy(content, text, 65);
    return true;
}

static bool read_mode(const struct json_place *place, const char *key, enum mode *mode,
                      struct err *err)
{
    const char *text;
    if (!json_text(place, key, &text, err))
        return false;
    *mode = strcmp(text, mode_name(MODE_ASSESSED)) == 0 ? MODE_ASSESSED : MODE_PRACTICE;
    return strcmp(text, mode_name(*mode)) == 0 ||
           json_wrong(place, key, err, "expected \"%s\" or \"%s\"", mode_name(MODE_PRACTICE),
                      mode_name(MODE_ASSESSED));
}

/* What a move means is the scenario's affair; here it is a line of the right letters. */
static bool read_move(const struct json_place *place, char **move, struct err *err)
{
    const char *text;
    if (!json_text(place, NULL, &text, err))
        return false;
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-_.=/ ");
    if (length == 0 || length > MOVE_MAX_BYTES || text[length] != '\0')
        return json_wrong(place, NULL, err, "expected a move such as \"choose on-hold/b\"");
    return copy(text, move, err);
}

static bool read_moves(const struct json_place *place, struct attempt *attempt, struct err *err)
{
    struct json_place moves, one;
    size_t count;
    if (!json_array(place, "moves", &moves, &count, err) ||
        !room(count, sizeof *attempt->moves, &attempt->moves, err))
        return false;
    attempt->move_capacity = count;
    for (bool more = json_first(&moves, &one); more; more = json_next(&one)) {
        if (!read_move(&one, &attempt->moves[attempt->move_count], err))
            return false;
        attempt->move_count++;
    }
    return true;
}

struct one_score {
    int percent;
    int32_t earned, open;
    uint32_t opportunities;
};

static bool read_score(const struct json_place *place, const char *key, struct one_score *score,
                       char **others, struct err *err)
{
    static const char *const fields[] = {"percent", "earned", "open", "opportunities", NULL};
    struct json_place object;
    int64_t percent, earned, open;
    if (!json_object_and_others(place, key, fields, &object, others, err) ||
        !json_whole_or_null(&object, "percent", 0, 100, SCORE_NOT_OBSERVED, &percent, err) ||
        !json_whole(&object, "open", 0, INT32_MAX, &open, err) ||
        !json_whole(&object, "earned", INT32_MIN, INT32_MAX, &earned, err) ||
        !read_count(&object, "opportunities", &score->opportunities, err))
        return false;
    if ((percent == SCORE_NOT_OBSERVED) != (open == 0))
        return json_wrong(&object, "percent", err,
                          open == 0 ? "must be null: nothing was observed"
                                    : "must be a number: there were points to earn");
    score->percent = (int)percent;
    score->earned = (int32_t)earned;
    score->open = (int32_t)open;
    return true;
}

static bool read_scores(const struct json_place *place, struct attempt *attempt, struct err *err)
{
    const char *fields[COMPETENCY_COUNT + 2] = {0};
    struct json_place object;
    struct one_score one;
    int64_t opportunities = 0;
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        fields[c] = competency_name((enum competency)c);
    fields[COMPETENCY_COUNT] = "overall";
    if (!json_object_and_others(place, "scores", fields, &object, &attempt->scores_others, err))
        return false;
    for (int c = 0; c < COMPETENCY_COUNT; c++) {
        if (!read_score(&object, fields[c], &one, &attempt->score_others[c], err))
            return false;
        attempt->percent[c] = one.percent;
        attempt->score.earned[c] = one.earned;
        attempt->score.open[c] = one.open;
        attempt->score.opportunities[c] = one.opportunities;
        opportunities += one.opportunities;
    }
    if (!read_score(&object, "overall", &one, &attempt->score_others[COMPETENCY_COUNT], err))
        return false;
    attempt->overall = one.percent;
    attempt->overall_earned = one.earned;
    attempt->overall_open = one.open;
    return one.opportunities == opportunities ||
           json_wrong(&object, "overall", err, "opportunities must be the sum of those above it");
}

static bool read_behaviour(const struct json_place *place, struct attempt *attempt, struct err *err)
{
    static const char *const fields[] = {"id", "shown", "missed", NULL};
    struct json_place object;
    struct attempt_behaviour *one = &attempt->behaviours[attempt->behaviour_count++];
    if (!json_object_and_others(place, NULL, fields, &object, &one->others, err) ||
        !read_count(&object, "shown", &one->shown, err) ||
        !read_count(&object, "missed", &one->missed, err))
        return false;
    if (one->shown == 0 && one->missed == 0)
        return json_wrong(&object, NULL, err, "neither shown nor missed");
    return read_id(&object, "id", &one->id, err);
}

static int by_id(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Sorted, twins are neighbours: a hostile list of many stays cheap to check. */
static bool behaviours_differ(const struct json_place *list, const struct attempt *attempt,
                              struct err *err)
{
    const char **ids = NULL;
    size_t count = attempt->behaviour_count;
    if (!room(count, sizeof *ids, &ids, err))
        return false;
    for (size_t i = 0; i < count; i++)
        ids[i] = attempt->behaviours[i].id;
    qsort(ids, count, sizeof *ids, by_id);
    bool ok = true;
    for (size_t i = 1; ok && i < count; i++)
        if (strcmp(ids[i - 1], ids[i]) == 0)
            ok = json_wrong(list, NULL, err, "\"%s\" is there twice", ids[i]);
    free(ids);
    return ok;
}

static bool read_behaviours(const struct json_place *place, struct attempt *attempt,
                            struct err *err)
{
    struct json_place list, one;
    size_t count;
    if (!json_array(place, "behaviours", &list, &count, err) ||
        !room(count, sizeof *attempt->behaviours, &attempt->behaviours, err))
        return false;
    for (bool more = json_first(&list, &one); more; more = json_next(&one))
        if (!read_behaviour(&one, attempt, err))
            return false;
    return behaviours_differ(&list, attempt, err);
}

static bool read_critical(const struct json_place *place, struct attempt_error *error,
                          struct err *err)
{
    static const char *const fields[] = {"decision", "reply", "behaviour", NULL};
    struct json_place object;
    return json_object_and_others(place, NULL, fields, &object, &error->others, err) &&
           read_dotted_id(&object, "decision", &error->decision, err) &&
           read_dotted_id(&object, "reply", &error->reply, err) &&
           read_id(&object, "behaviour", &error->behaviour, err);
}

static bool read_criticals(const struct json_place *place, struct attempt *attempt, struct err *err)
{
    struct json_place list, one;
    size_t count;
    if (!json_array(place, "critical_errors", &list, &count, err) ||
        !room(count, sizeof *attempt->critical, &attempt->critical, err))
        return false;
    for (bool more = json_first(&list, &one); more; more = json_next(&one))
        if (!read_critical(&one, &attempt->critical[attempt->critical_count++], err))
            return false;
    attempt->score.critical = (uint32_t)count;
    return true;
}

static bool read_ending(const struct json_place *place, struct attempt *attempt, struct err *err)
{
    const char *ending;
    return json_text_or_null(place, "ending", &ending, err) &&
           (ending == NULL || read_id(place, "ending", &attempt->ending, err)) &&
           json_truth(place, "passed", &attempt->passed, err);
}

static bool has_result(const struct attempt *attempt)
{
    bool observed = attempt->overall != SCORE_NOT_OBSERVED;
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        observed = observed || attempt->percent[c] != SCORE_NOT_OBSERVED;
    return observed || attempt->ending != NULL || attempt->passed || attempt->behaviour_count > 0 ||
           attempt->critical_count > 0;
}

/* Since version 2. */
static bool read_from_move(const struct json_place *place, int version, struct attempt *attempt,
                           struct err *err)
{
    int64_t whole = 0;
    if (version == 1 && json_has(place, "from_move"))
        return json_wrong(place, "from_move", err, "is not of version 1");
    if (version > 1 && !json_whole(place, "from_move", 0, UINT32_MAX, &whole, err))
        return false;
    attempt->from_move = (size_t)whole;
    if (attempt->from_move > attempt->move_count)
        return json_wrong(place, "from_move", err, "there are only %zu moves", attempt->move_count);
    return whole == 0 || attempt->mode == MODE_PRACTICE ||
           json_wrong(place, "from_move", err, "must be 0: only practice branches from another");
}

/* What holds between the fields. */
static bool is_sound(const struct json_place *place, const struct attempt *attempt, struct err *err)
{
    if (attempt->ended < attempt->started)
        return json_wrong(place, "ended", err, "is before it started");
    if (attempt->passed && attempt->ending == NULL)
        return json_wrong(place, "passed", err, "must be false: it has no ending");
    if (attempt->passed && attempt->critical_count > 0)
        return json_wrong(place, "passed", err, "must be false: there is a critical error");
    return attempt->finished || !has_result(attempt) ||
           json_wrong(place, "finished", err, "must be true: it has a result");
}

bool attempt_decode(const struct json_place *place, int version, struct attempt *attempt,
                    struct err *err)
{
    static const char *const fields[] = {"from_move",  "scenario",        "content", "mode",
                                         "seed",       "started",         "ended",   "finished",
                                         "moves",      "ending",          "passed",  "scores",
                                         "behaviours", "critical_errors", NULL};
    struct json_place object;
    return json_object_and_others(place, NULL, fields, &object, &attempt->others, err) &&
           read_id(&object, "scenario", &attempt->scenario, err) &&
           read_content(&object, "content", attempt->content, err) &&
           read_mode(&object, "mode", &attempt->mode, err) &&
           read_seed(&object, "seed", &attempt->seed, err) &&
           read_time(&object, "started", &attempt->started, err) &&
           read_time(&object, "ended", &attempt->ended, err) &&
           json_truth(&object, "finished", &attempt->finished, err) &&
           read_moves(&object, attempt, err) && read_from_move(&object, version, attempt, err) &&
           read_ending(&object, attempt, err) && read_scores(&object, attempt, err) &&
           read_behaviours(&object, attempt, err) && read_criticals(&object, attempt, err) &&
           is_sound(&object, attempt, err);
}
