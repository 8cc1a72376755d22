/* journal.c: the header is five lines in a fixed order, each a key and a value, so
 * that it can be read without knowing the scenario. */
#include "play/journal.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/name.h"

static const char first_line[] = "understudy journal 1";

const char *mode_name(enum mode mode)
{
    switch (mode) {
    case MODE_PRACTICE:
        return "practice";
    case MODE_ASSESSED:
        return "assessed";
    }
    return "";
}

void journal_init(struct journal *journal, const struct scenario *scenario, uint64_t seed,
                  enum mode mode)
{
    *journal = (struct journal){.seed = seed, .mode = mode};
    strncpy(journal->scenario, scenario->id, sizeof journal->scenario - 1);
    memcpy(journal->content, scenario->hash, sizeof journal->content);
}

void journal_destroy(struct journal *journal)
{
    free(journal->moves);
    *journal = (struct journal){0};
}

bool journal_append(struct journal *journal, const struct move *move, struct err *err)
{
    if (!mem_grow(&journal->moves, &journal->capacity, journal->count, sizeof *journal->moves, err))
        return false;
    journal->moves[journal->count++] = *move;
    return true;
}

void journal_encode_header(const struct journal *journal, struct text *text)
{
    text_addf(text, "%s\nscenario %s\ncontent %s\nseed %" PRIu64 "\nmode %s\n", first_line,
              journal->scenario, journal->content, journal->seed, mode_name(journal->mode));
}

bool journal_read_line(struct journal_reader *reader)
{
    while (*reader->next != '\0') {
        reader->line = reader->next;
        reader->length = strcspn(reader->next, "\n");
        reader->next += reader->length + (reader->next[reader->length] == '\n');
        reader->number++;
        if (reader->length > 0 && reader->line[reader->length - 1] == '\r')
            reader->length--;
        if (reader->length > 0 && reader->line[0] != '#')
            return true;
    }
    reader->length = 0;
    return false;
}

/* Reads the next line, which is "KEY VALUE", and takes the value (of less than
 * `size` bytes). */
static bool read_value(struct journal_reader *reader, const char *key, char *value, size_t size,
                       struct err *err)
{
    size_t length = strlen(key);
    if (!journal_read_line(reader))
        return err_set(err, ERR_BAD, "the journal ends before its line \"%s …\"", key);
    if (reader->length <= length + 1 || memcmp(reader->line, key, length) != 0 ||
        reader->line[length] != ' ' || reader->length - length - 1 >= size)
        return err_set(err, ERR_BAD, "line %zu of the journal should be \"%s …\"", reader->number,
                       key);
    memcpy(value, reader->line + length + 1, reader->length - length - 1);
    value[reader->length - length - 1] = '\0';
    return true;
}

static bool read_seed(struct journal_reader *reader, uint64_t *seed, struct err *err)
{
    char digits[24];
    if (!read_value(reader, "seed", digits, sizeof digits, err))
        return false;
    *seed = 0;
    for (const char *digit = digits; *digit != '\0'; digit++) {
        uint64_t value = (uint64_t)(*digit - '0');
        if (*digit < '0' || *digit > '9' || *seed > (UINT64_MAX - value) / 10)
            return err_set(err, ERR_BAD,
                           "line %zu of the journal: the seed is a whole number from 0 to %" PRIu64
                           ", not \"%s\"",
                           reader->number, UINT64_MAX, digits);
        *seed = *seed * 10 + value;
    }
    return true;
}

static bool read_mode(struct journal_reader *reader, enum mode *mode, struct err *err)
{
    char name[16];
    if (!read_value(reader, "mode", name, sizeof name, err))
        return false;
    *mode = strcmp(name, mode_name(MODE_ASSESSED)) == 0 ? MODE_ASSESSED : MODE_PRACTICE;
    return strcmp(name, mode_name(*mode)) == 0 ||
           err_set(err, ERR_BAD,
                   "line %zu of the journal: the mode is practice or assessed, not \"%s\"",
                   reader->number, name);
}

static bool is_first_line(const struct journal_reader *reader)
{
    return reader->length == sizeof first_line - 1 &&
           memcmp(reader->line, first_line, reader->length) == 0;
}

/* The rest of the header, after the first line. */
static bool read_header(struct journal_reader *reader, struct journal *journal, struct err *err)
{
    struct journal read = {0};
    if (!read_value(reader, "scenario", read.scenario, sizeof read.scenario, err) ||
        !read_value(reader, "content", read.content, sizeof read.content, err) ||
        !read_seed(reader, &read.seed, err) || !read_mode(reader, &read.mode, err))
        return false;
    *journal = read;
    return true;
}

bool journal_read_header(struct journal_reader *reader, struct journal *journal, struct err *err)
{
    if (!journal_read_line(reader) || !is_first_line(reader))
        return err_set(err, ERR_BAD, "this is not a journal: it should begin with \"%s\"",
                       first_line);
    return read_header(reader, journal, err);
}

bool journal_decode_header(const char *text, struct journal *journal, struct err *err)
{
    struct journal_reader reader = {.next = text};
    return journal_read_header(&reader, journal, err);
}

bool journal_is_move(const struct journal_reader *reader)
{
    return reader->length > 0 && reader->line[0] == '>';
}

/* Reads reader's line from byte `from` on. */
static bool decode_line(const struct journal_reader *reader, size_t from,
                        const struct scenario *scenario, struct move *move, struct err *err)
{
    enum { LONGEST = (OPEN_MAX + 2) * (NAME_MAX_BYTES + 5) }; /* a sort of the longest ids */
    char line[LONGEST];
    if (reader->length - from >= sizeof line)
        return err_set(err, ERR_BAD, "line %zu: no move is that long", reader->number);
    memcpy(line, reader->line + from, reader->length - from);
    line[reader->length - from] = '\0';
    return move_decode(line, scenario, move, err) || err_prefix(err, "line %zu", reader->number);
}

bool journal_decode_move(const struct journal_reader *reader, const struct scenario *scenario,
                         struct move *move, struct err *err)
{
    if (reader->line[1] != ' ')
        return err_set(err, ERR_BAD, "line %zu: a move stands one space behind its '>'",
                       reader->number);
    return decode_line(reader, 2, scenario, move, err);
}

/* The moves of a journal (`marked`), or of a plain list; the reader stands on the
 * first line. */
static bool read_moves(struct journal_reader *reader, bool marked, const struct scenario *scenario,
                       struct journal *journal, struct err *err)
{
    for (; reader->length > 0; journal_read_line(reader)) {
        struct move move;
        if (marked && !journal_is_move(reader))
            continue;
        if (!(marked ? journal_decode_move(reader, scenario, &move, err)
                     : decode_line(reader, 0, scenario, &move, err)) ||
            !journal_append(journal, &move, err))
            return false;
    }
    return true;
}

static bool is_of(const struct journal *journal, const struct scenario *scenario, struct err *err)
{
    return strcmp(journal->scenario, scenario->id) == 0 ||
           err_set(err, ERR_BAD, "the journal is of scenario \"%s\", not of \"%s\"",
                   journal->scenario, scenario->id);
}

bool journal_decode(const char *text, const struct scenario *scenario, struct journal *journal,
                    struct err *err)
{
    struct journal_reader reader = {.next = text};
    struct journal read;
    journal_init(&read, scenario, 0, MODE_PRACTICE);
    journal_read_line(&reader);
    bool marked = is_first_line(&reader);
    if (marked) {
        if (!read_header(&reader, &read, err) || !is_of(&read, scenario, err))
            return false;
        journal_read_line(&reader);
    }
    if (!read_moves(&reader, marked, scenario, &read, err)) {
        journal_destroy(&read);
        return false;
    }
    *journal = read;
    return true;
}
