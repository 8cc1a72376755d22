/* scan.c: the layout of store/progress_encode, read back literally: between the values
 * stand the very bytes that the writer puts there. */
#include "report/scan.h"

#include <string.h>

#include "base/day.h"
#include "base/name.h"
#include "base/utf8.h"
#include "store/progress_time.h"

enum { MOVE_MOST = 2000, DOTTED_MOST = NAME_MAX_BYTES + 8, BEHAVIOURS_MOST = 256 };

struct scan {
    const char *at, *end; /* borrowed */
    struct rows *rows;    /* borrowed */
    struct err *err;      /* for memory alone */
};

static bool literal_of(struct scan *scan, const char *literal, size_t length)
{
    if ((size_t)(scan->end - scan->at) < length || memcmp(scan->at, literal, length) != 0)
        return false;
    scan->at += length;
    return true;
}
#define literal(scan, text) literal_of((scan), (text), sizeof(text) - 1)

/* The letters of ids (1), of dotted ids (2) and of moves (4). */
static const unsigned char LETTERS[256] = {
    ['a'] = 7, ['b'] = 7, ['c'] = 7, ['d'] = 7, ['e'] = 7, ['f'] = 7, ['g'] = 7,
    ['h'] = 7, ['i'] = 7, ['j'] = 7, ['k'] = 7, ['l'] = 7, ['m'] = 7, ['n'] = 7,
    ['o'] = 7, ['p'] = 7, ['q'] = 7, ['r'] = 7, ['s'] = 7, ['t'] = 7, ['u'] = 7,
    ['v'] = 7, ['w'] = 7, ['x'] = 7, ['y'] = 7, ['z'] = 7, ['0'] = 7, ['1'] = 7,
    ['2'] = 7, ['3'] = 7, ['4'] = 7, ['5'] = 7, ['6'] = 7, ['7'] = 7, ['8'] = 7,
    ['9'] = 7, ['-'] = 7, ['_'] = 7, ['.'] = 6, ['='] = 4, ['/'] = 4, [' '] = 4};

/* 1 to `most` letters of that kind, and the closing quote. */
static bool word(struct scan *scan, unsigned char kind, size_t most, struct slice *slice)
{
    const char *at = scan->at;
    while (at < scan->end && (LETTERS[(unsigned char)*at] & kind) != 0)
        at++;
    *slice = (struct slice){scan->at, (size_t)(at - scan->at)};
    scan->at = at;
    return slice->length > 0 && slice->length <= most && literal(scan, "\"");
}

static bool is_id(struct slice slice)
{
    char id[NAME_MAX_BYTES + 1];
    memcpy(id, slice.at, slice.length);
    id[slice.length] = '\0';
    return name_is_id(id);
}

static bool id(struct scan *scan, struct slice *slice)
{
    return word(scan, 1, NAME_MAX_BYTES, slice) && is_id(*slice);
}

/* UTF-8 without escapes, and the closing quote. */
static bool plain(struct scan *scan, size_t least, struct slice *slice)
{
    const char *at = scan->at;
    while (at < scan->end && *at != '"' && *at != '\\' && (unsigned char)*at >= ' ' && *at != 0x7F)
        at++;
    *slice = (struct slice){scan->at, (size_t)(at - scan->at)};
    scan->at = at;
    return slice->length >= least && slice->length <= PROFILE_TEXT_MAX_BYTES &&
           utf8_valid(slice->at, slice->length, NULL) && literal(scan, "\"");
}

static bool whole(struct scan *scan, uint64_t most, uint64_t *value)
{
    const char *first = scan->at;
    *value = 0;
    while (scan->at < scan->end && *scan->at >= '0' && *scan->at <= '9' && scan->at - first < 20) {
        uint64_t digit = (uint64_t)(*scan->at - '0');
        if (*value > (most - digit) / 10)
            return false;
        *value = *value * 10 + digit;
        scan->at++;
    }
    return scan->at > first && (*first != '0' || scan->at == first + 1);
}

static bool count(struct scan *scan, uint32_t *value)
{
    uint64_t number;
    bool ok = whole(scan, UINT32_MAX, &number);
    *value = (uint32_t)number;
    return ok;
}

static bool moment(struct scan *scan, int64_t *seconds)
{
    enum { LENGTH = PROGRESS_TIME_BYTES - 1 };
    char text[PROGRESS_TIME_BYTES];
    if (scan->end - scan->at < LENGTH)
        return false;
    memcpy(text, scan->at, LENGTH);
    text[LENGTH] = '\0';
    scan->at += LENGTH;
    return progress_time_parse(text, seconds) && literal(scan, "\"");
}

static bool day(struct scan *scan, int32_t *number)
{
    enum { LENGTH = DAY_BYTES - 1 };
    char text[DAY_BYTES];
    if (scan->end - scan->at < LENGTH)
        return false;
    memcpy(text, scan->at, LENGTH);
    text[LENGTH] = '\0';
    scan->at += LENGTH;
    *number = day_parse(text);
    return *number != DAY_NONE && literal(scan, "\"");
}

static bool truth(struct scan *scan, bool *value)
{
    *value = literal(scan, "true");
    return *value || literal(scan, "false");
}

static bool content(struct scan *scan, struct slice *slice)
{
    const char *at = scan->at;
    if (scan->end - at < 64)
        return false;
    for (int i = 0; i < 64; i++)
        if (!((at[i] >= '0' && at[i] <= '9') || (at[i] >= 'a' && at[i] <= 'f')))
            return false;
    *slice = (struct slice){at, 64};
    scan->at += 64;
    return literal(scan, "\"");
}

static bool mode(struct scan *scan, enum mode *value)
{
    *value = literal(scan, "assessed\"") ? MODE_ASSESSED : MODE_PRACTICE;
    return *value == MODE_ASSESSED || literal(scan, "practice\"");
}

/* A language, as store/profile takes one. */
static bool tag(struct scan *scan)
{
    struct slice slice;
    if (!plain(scan, 2, &slice) || slice.length > 35 || slice.at[0] == '-')
        return false;
    for (size_t i = 0; i < slice.length; i++) {
        char c = slice.at[i];
        if (c != '-' && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') &&
            !(c >= 'A' && c <= 'Z'))
            return false;
    }
    return true;
}

static bool trainee(struct scan *scan)
{
    struct rows *rows = scan->rows;
    struct slice choice;
    return literal(scan, "  \"trainee\": {\"id\": \"") && id(scan, &rows->id) &&
           literal(scan, ", \"name\": \"") && plain(scan, 1, &rows->name) &&
           literal(scan, ", \"team\": \"") && plain(scan, 0, &rows->team) &&
           literal(scan, ", \"language\": \"") && tag(scan) && literal(scan, ", \"avatar\": \"") &&
           (literal(scan, "\"") || id(scan, &choice)) && literal(scan, ", \"color\": \"") &&
           (literal(scan, "\"") || id(scan, &choice)) &&
           (!literal(scan, ", \"since\": \"") || day(scan, &rows->since)) && literal(scan, "},\n");
}

static bool moves(struct scan *scan)
{
    if (!literal(scan, "      \"moves\": ["))
        return false;
    if (literal(scan, "],\n"))
        return true;
    do {
        struct slice *move;
        if (!literal(scan, "\"") || (move = rows_add_move(scan->rows, scan->err)) == NULL ||
            !word(scan, 4, MOVE_MOST, move))
            return false;
    } while (literal(scan, ", "));
    return literal(scan, "],\n");
}

static bool run(struct scan *scan, struct row *row)
{
    uint64_t seed;
    bool ok = literal(scan, "    {\n      \"scenario\": \"") && id(scan, &row->scenario) &&
              literal(scan, ",\n      \"content\": \"") && content(scan, &row->content) &&
              literal(scan, ",\n      \"mode\": \"") && mode(scan, &row->mode) &&
              literal(scan, ",\n      \"seed\": \"") && whole(scan, UINT64_MAX, &seed) &&
              literal(scan, "\",\n      \"started\": \"") && moment(scan, &row->started) &&
              literal(scan, ",\n      \"ended\": \"") && moment(scan, &row->ended) &&
              literal(scan, ",\n      \"finished\": ") && truth(scan, &row->finished) &&
              literal(scan, ",\n");
    row->seed = ok ? seed : 0;
    return ok;
}

struct one_score {
    int percent;
    uint64_t opportunities;
};

static bool score(struct scan *scan, struct one_score *score)
{
    uint64_t percent = 0, earned, open;
    bool null = literal(scan, "{\"percent\": null");
    if (!null && !(literal(scan, "{\"percent\": ") && whole(scan, 100, &percent)))
        return false;
    if (!literal(scan, ", \"earned\": "))
        return false;
    bool below = literal(scan, "-");
    if (!whole(scan, INT32_MAX, &earned) || (below && earned == 0) ||
        !literal(scan, ", \"open\": ") || !whole(scan, INT32_MAX, &open) ||
        !literal(scan, ", \"opportunities\": ") ||
        !whole(scan, UINT32_MAX, &score->opportunities) || !literal(scan, "}"))
        return false;
    score->percent = null ? SCORE_NOT_OBSERVED : (int)percent;
    return null == (open == 0);
}

static bool scores(struct scan *scan, struct row *row)
{
    struct one_score l, e, p, all;
    bool ok = literal(scan, "      \"scores\": {\n        \"listening\": ") && score(scan, &l) &&
              literal(scan, ",\n        \"empathy\": ") && score(scan, &e) &&
              literal(scan, ",\n        \"professionalism\": ") && score(scan, &p) &&
              literal(scan, ",\n        \"overall\": ") && score(scan, &all) &&
              literal(scan, "\n      },\n") &&
              all.opportunities == l.opportunities + e.opportunities + p.opportunities;
    if (!ok)
        return false;
    row->percent[LISTENING] = l.percent;
    row->percent[EMPATHY] = e.percent;
    row->percent[PROFESSIONALISM] = p.percent;
    row->overall = all.percent;
    return true;
}

/* A filter in front: most ids differ in length or at their ends. */
static unsigned trace_of(struct slice slice)
{
    return ((unsigned)slice.length * 5 + (unsigned char)slice.at[0] * 3 +
            (unsigned char)slice.at[slice.length - 1]) &
           63;
}

static bool is_twin(const struct row_behaviour *list, size_t length, struct slice id)
{
    for (size_t i = 0; i < length; i++)
        if (list[i].id.length == id.length && memcmp(list[i].id.at, id.at, id.length) == 0)
            return true;
    return false;
}

static bool behaviours(struct scan *scan, size_t row)
{
    uint64_t traces = 0;
    if (literal(scan, "      \"behaviours\": [],\n"))
        return true;
    if (!literal(scan, "      \"behaviours\": [\n"))
        return false;
    do {
        struct row_behaviour *one = rows_add_behaviour(scan->rows, scan->err);
        if (one == NULL || !literal(scan, "        {\"id\": \"") || !id(scan, &one->id) ||
            !literal(scan, ", \"shown\": ") || !count(scan, &one->shown) ||
            !literal(scan, ", \"missed\": ") || !count(scan, &one->missed) || !literal(scan, "}") ||
            (one->shown == 0 && one->missed == 0))
            return false;
        const struct row *of = &scan->rows->at[row];
        uint64_t trace = UINT64_C(1) << trace_of(one->id);
        if (of->behaviour_count > BEHAVIOURS_MOST ||
            ((traces & trace) != 0 &&
             is_twin(&scan->rows->behaviours[of->behaviour], of->behaviour_count - 1, one->id)))
            return false;
        traces |= trace;
    } while (literal(scan, ",\n"));
    return literal(scan, "\n      ],\n");
}

static bool critical(struct scan *scan, struct row *row)
{
    struct slice slice;
    if (literal(scan, "      \"critical_errors\": []\n"))
        return true;
    if (!literal(scan, "      \"critical_errors\": [\n"))
        return false;
    do {
        if (!literal(scan, "        {\"decision\": \"") || !word(scan, 2, DOTTED_MOST, &slice) ||
            !literal(scan, ", \"reply\": \"") || !word(scan, 2, DOTTED_MOST, &slice) ||
            !literal(scan, ", \"behaviour\": \"") || !id(scan, &slice) || !literal(scan, "}"))
            return false;
        row->critical_count++;
    } while (literal(scan, ",\n"));
    return literal(scan, "\n      ]\n");
}

static bool outcome(struct scan *scan, struct row *row)
{
    uint64_t from_move;
    if (!literal(scan, "      \"from_move\": ") || !whole(scan, UINT32_MAX, &from_move) ||
        !literal(scan, ",\n      \"ending\": "))
        return false;
    row->from_move = (size_t)from_move;
    return (literal(scan, "null") || (literal(scan, "\"") && id(scan, &row->ending))) &&
           literal(scan, ",\n      \"passed\": ") && truth(scan, &row->passed) &&
           literal(scan, ",\n") && scores(scan, row);
}

/* What holds between the fields: as store/progress_decode has it. */
static bool is_sound(const struct row *row)
{
    bool observed = row->overall != SCORE_NOT_OBSERVED;
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        observed = observed || row->percent[c] != SCORE_NOT_OBSERVED;
    bool result = observed || row->ending.at != NULL || row->passed || row->behaviour_count > 0 ||
                  row->critical_count > 0;
    return row->ended >= row->started && row->from_move <= row->move_count &&
           (row->from_move == 0 || row->mode == MODE_PRACTICE) &&
           !(row->passed && (row->ending.at == NULL || row->critical_count > 0)) &&
           (row->finished || !result);
}

static bool attempt(struct scan *scan)
{
    struct row *row = rows_add(scan->rows, scan->err);
    if (row == NULL || !run(scan, row) || !moves(scan) || !outcome(scan, row))
        return false;
    return behaviours(scan, scan->rows->count - 1) && critical(scan, row) &&
           literal(scan, "    }") && is_sound(row);
}

static bool attempts(struct scan *scan)
{
    if (literal(scan, "  \"attempts\": []\n"))
        return true;
    if (!literal(scan, "  \"attempts\": [\n"))
        return false;
    do
        if (!attempt(scan))
            return false;
    while (literal(scan, ",\n"));
    return literal(scan, "\n  ]\n");
}

bool scan_rows(const char *text, size_t length, struct rows *rows)
{
    struct err err;
    struct scan scan = {text, text + length, rows, &err};
    rows_clear(rows);
    return literal(&scan, "{\n  \"version\": 2,\n") && trainee(&scan) && attempts(&scan) &&
           literal(&scan, "}\n") && scan.at == scan.end;
}
