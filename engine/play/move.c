/* move.c: one encoding for each move: words apart by one space, items in the order
 * written in the scenario, numbers without ornament. Anything else is refused, so
 * that text and move can stand for each other. */
#include "play/move.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/name.h"
#include "base/utf8.h"

static const char *reply_id(const struct scenario *scenario, const struct decision *decision,
                            unsigned place)
{
    return scenario->replies[decision->reply + place].id;
}

static void encode_pick(const struct move *move, const struct scenario *scenario, struct text *text)
{
    const struct decision *decision = &scenario->decisions[move->decision];
    text_addf(text, "pick %s", decision->id);
    for (unsigned place = 0; place < decision->reply_count; place++)
        if ((move->picked >> place & 1) != 0)
            text_addf(text, " %s", reply_id(scenario, decision, place));
}

static void encode_sort(const struct move *move, const struct scenario *scenario, struct text *text)
{
    const struct decision *decision = &scenario->decisions[move->decision];
    text_addf(text, "sort %s", decision->id);
    for (unsigned place = 0; place < decision->reply_count; place++)
        text_addf(text, " %s=%u", reply_id(scenario, decision, place), move->groups[place] + 1u);
}

void move_encode(const struct move *move, const struct scenario *scenario, struct text *text)
{
    switch (move->kind) {
    case MOVE_CONTINUE:
        text_add(text, "continue");
        break;
    case MOVE_CONTINUE_ALL:
        text_add(text, "continue all");
        break;
    case MOVE_CHOOSE:
        text_addf(text, "choose %s/%s", scenario->decisions[move->decision].id,
                  scenario->replies[move->reply].id);
        break;
    case MOVE_PICK:
        encode_pick(move, scenario, text);
        break;
    case MOVE_SORT:
        encode_sort(move, scenario, text);
        break;
    case MOVE_WAIT:
        text_addf(text, "wait %" PRIu32, move->milliseconds);
        break;
    case MOVE_QUIT:
        text_add(text, "quit");
        break;
    }
}

/* The text still to be read, and what names in it refer to. */
struct reading {
    const char *next; /* borrowed */
    const struct scenario *scenario;
    struct err *err;
};

/* Every word of a move is at most an id, a '=' or '/', and another id. */
struct word {
    char text[2 * NAME_MAX_BYTES + 2];
};

/* Takes the next word, which ends at `end` or at the end of the text. */
static bool take(struct reading *reading, char end, struct word *word)
{
    size_t length = 0;
    while (reading->next[length] != '\0' && reading->next[length] != end)
        length++;
    if (length == 0 || length >= sizeof word->text)
        return err_set(reading->err, ERR_BAD,
                       length == 0 ? "a word is missing in the move; words stand one space apart"
                                   : "a word of the move is too long to be an id");
    memcpy(word->text, reading->next, length);
    word->text[length] = '\0';
    reading->next += length;
    return true;
}

/* Takes one character that must follow. */
static bool expect(struct reading *reading, char wanted)
{
    if (*reading->next == '\0')
        return err_set(reading->err, ERR_BAD, "the move ends too early; a '%c' should follow",
                       wanted);
    if (*reading->next != wanted)
        return err_set(reading->err, ERR_BAD, "a '%c' is missing before \"%s\"", wanted,
                       reading->next);
    reading->next++;
    return true;
}

static bool expect_end(struct reading *reading)
{
    return *reading->next == '\0' ||
           err_set(reading->err, ERR_BAD, "the move should end before \"%s\"", reading->next);
}

static bool unknown(struct reading *reading, const char *what, const char *where,
                    const struct nearest *nearest)
{
    if (nearest->best == NULL)
        return err_set(reading->err, ERR_BAD, "%s has no %s \"%s\"", where, what, nearest->wanted);
    return err_set(reading->err, ERR_BAD, "%s has no %s \"%s\"; did you mean \"%s\"?", where, what,
                   nearest->wanted, nearest->best);
}

static bool take_decision(struct reading *reading, char end, enum decision_kind kind,
                          const char *verb, struct move *move)
{
    const struct scenario *scenario = reading->scenario;
    struct word word;
    if (!take(reading, end, &word))
        return false;
    for (uint16_t d = 0; d < scenario->decision_count; d++) {
        if (strcmp(scenario->decisions[d].id, word.text) != 0)
            continue;
        move->decision = d;
        return scenario->decisions[d].kind == kind ||
               err_set(reading->err, ERR_BAD, "decision \"%s\" cannot be answered with %s",
                       word.text, verb);
    }
    struct nearest nearest;
    nearest_init(&nearest, word.text);
    for (uint16_t d = 0; d < scenario->decision_count; d++)
        nearest_offer(&nearest, scenario->decisions[d].id);
    return unknown(reading, "decision", "the scenario", &nearest);
}

/* Takes the id of a reply or an item of the decision. */
static bool take_reply(struct reading *reading, char end, const struct decision *decision,
                       unsigned *place)
{
    struct word word;
    if (!take(reading, end, &word))
        return false;
    for (*place = 0; *place < decision->reply_count; (*place)++)
        if (strcmp(reply_id(reading->scenario, decision, *place), word.text) == 0)
            return true;
    struct nearest nearest;
    nearest_init(&nearest, word.text);
    for (unsigned i = 0; i < decision->reply_count; i++)
        nearest_offer(&nearest, reply_id(reading->scenario, decision, i));
    char where[2 * NAME_MAX_BYTES];
    snprintf(where, sizeof where, "decision \"%s\"", decision->id);
    return unknown(reading, decision->kind == DECISION_CHOOSE ? "reply" : "item", where, &nearest);
}

/* Takes a whole number in decimal digits, without a sign or leading zeros. */
static bool take_number(struct reading *reading, uint32_t *number)
{
    const char *start = reading->next;
    uint64_t value = 0;
    for (; *reading->next >= '0' && *reading->next <= '9' && value <= UINT32_MAX; reading->next++)
        value = value * 10 + (uint64_t)(*reading->next - '0');
    if (reading->next == start || value > UINT32_MAX ||
        (*start == '0' && reading->next != start + 1))
        return err_set(reading->err, ERR_BAD,
                       "a whole number from 0 to %" PRIu32 " is missing before \"%s\"", UINT32_MAX,
                       start);
    *number = (uint32_t)value;
    return true;
}

static bool decode_choose(struct reading *reading, struct move *move)
{
    unsigned place;
    if (!expect(reading, ' ') || !take_decision(reading, '/', DECISION_CHOOSE, "choose", move) ||
        !expect(reading, '/'))
        return false;
    const struct decision *decision = &reading->scenario->decisions[move->decision];
    if (!take_reply(reading, ' ', decision, &place))
        return false;
    move->reply = (uint16_t)(decision->reply + place);
    return true;
}

static bool decode_pick(struct reading *reading, struct move *move)
{
    if (!expect(reading, ' ') || !take_decision(reading, ' ', DECISION_PICK, "pick", move))
        return false;
    const struct decision *decision = &reading->scenario->decisions[move->decision];
    while (*reading->next != '\0') {
        unsigned place;
        if (!expect(reading, ' ') || !take_reply(reading, ' ', decision, &place))
            return false;
        if (move->picked >> place != 0)
            return err_set(reading->err, ERR_BAD,
                           "item \"%s\" comes too late; each item once, in the order of the "
                           "scenario",
                           reply_id(reading->scenario, decision, place));
        move->picked |= UINT32_C(1) << place;
    }
    return true;
}

static bool take_group(struct reading *reading, const struct decision *decision, uint8_t *group)
{
    uint32_t number = 0;
    if (!expect(reading, '=') || !take_number(reading, &number))
        return false;
    if (number < 1 || number > decision->group_count)
        return err_set(reading->err, ERR_BAD,
                       "decision \"%s\" has groups 1 to %u; there is no group %" PRIu32,
                       decision->id, decision->group_count, number);
    *group = (uint8_t)(number - 1);
    return true;
}

static bool decode_sort(struct reading *reading, struct move *move)
{
    if (!expect(reading, ' ') || !take_decision(reading, ' ', DECISION_SORT, "sort", move))
        return false;
    const struct decision *decision = &reading->scenario->decisions[move->decision];
    for (unsigned wanted = 0; wanted < decision->reply_count; wanted++) {
        unsigned place;
        if (!expect(reading, ' ') || !take_reply(reading, '=', decision, &place))
            return false;
        if (place != wanted)
            return err_set(reading->err, ERR_BAD,
                           "item \"%s\" stands where \"%s\" should; every item once, in the "
                           "order of the scenario",
                           reply_id(reading->scenario, decision, place),
                           reply_id(reading->scenario, decision, wanted));
        if (!take_group(reading, decision, &move->groups[place]))
            return false;
    }
    return true;
}

static bool decode_continue(struct reading *reading, struct move *move)
{
    move->kind = MOVE_CONTINUE;
    if (strcmp(reading->next, " all") != 0)
        return true;
    move->kind = MOVE_CONTINUE_ALL;
    reading->next += strlen(" all");
    return true;
}

static bool decode_wait(struct reading *reading, struct move *move)
{
    return expect(reading, ' ') && take_number(reading, &move->milliseconds);
}

static bool decode_quit(struct reading *reading, struct move *move)
{
    (void)reading;
    (void)move;
    return true;
}

static const struct verb {
    const char *word;
    enum move_kind kind;
    bool (*decode)(struct reading *reading, struct move *move);
} verbs[] = {
    {"continue", MOVE_CONTINUE, decode_continue},
    {"choose", MOVE_CHOOSE, decode_choose},
    {"pick", MOVE_PICK, decode_pick},
    {"sort", MOVE_SORT, decode_sort},
    {"wait", MOVE_WAIT, decode_wait},
    {"quit", MOVE_QUIT, decode_quit},
};

static const struct verb *take_verb(struct reading *reading)
{
    struct word word;
    if (!take(reading, ' ', &word))
        return NULL;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (strcmp(verbs[i].word, word.text) == 0)
            return &verbs[i];
    struct nearest nearest;
    nearest_init(&nearest, word.text);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        nearest_offer(&nearest, verbs[i].word);
    if (nearest.best != NULL)
        err_set(reading->err, ERR_BAD, "there is no move \"%s\"; did you mean \"%s\"?", word.text,
                nearest.best);
    else
        err_set(reading->err, ERR_BAD,
                "there is no move \"%s\"; the moves are continue, choose, pick, sort, wait and "
                "quit",
                word.text);
    return NULL;
}

bool move_decode(const char *line, const struct scenario *scenario, struct move *move,
                 struct err *err)
{
    struct reading reading = {.next = line, .scenario = scenario, .err = err};
    if (!utf8_valid(line, strlen(line), NULL))
        return err_set(err, ERR_BAD, "the move is not UTF-8 text");
    const struct verb *verb = take_verb(&reading);
    if (verb == NULL)
        return false;
    struct move read = {.kind = verb->kind};
    if (!verb->decode(&reading, &read) || !expect_end(&reading))
        return false;
    *move = read;
    return true;
}

bool move_equal(const struct move *a, const struct move *b)
{
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case MOVE_CONTINUE:
    case MOVE_CONTINUE_ALL:
    case MOVE_QUIT:
        return true;
    case MOVE_CHOOSE:
        return a->decision == b->decision && a->reply == b->reply;
    case MOVE_PICK:
        return a->decision == b->decision && a->picked == b->picked;
    case MOVE_SORT:
        return a->decision == b->decision && memcmp(a->groups, b->groups, sizeof a->groups) == 0;
    case MOVE_WAIT:
        return a->milliseconds == b->milliseconds;
    }
    return false;
}
