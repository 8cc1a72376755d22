/* journal.h: the header and the moves: all that a run is.
 *
 * As text (the format of golden runs and of `play --journal`), lines:
 *     understudy journal 1
 *     scenario late-refund
 *     content 3f0c…                 SHA-256 of the scenario's content
 *     seed 42
 *     mode practice
 *     > choose on-hold/b            a move …
 *     points on-hold empathy 2 of 3 … and what it caused, as event_encode writes it
 *     …
 *     score listening 71 empathy 80 professionalism 66 overall 72 passed
 * Events before the first move are those of the start. A competency that was not
 * observed has "none" for its number. The last word is "passed", "failed", or
 * "unfinished" for a run without an ending. */
#ifndef PLAY_JOURNAL_H
#define PLAY_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "play/move.h"
#include "story/scenario.h"

enum mode { MODE_PRACTICE, MODE_ASSESSED };
const char *mode_name(enum mode mode);

struct journal {
    char scenario[64]; /* id */
    char content[65];  /* hash */
    uint64_t seed;
    enum mode mode;
    struct move *moves; /* owned */
    size_t count, capacity;
};

void journal_init(struct journal *journal, const struct scenario *scenario, uint64_t seed,
                  enum mode mode);
void journal_destroy(struct journal *journal);
bool journal_append(struct journal *journal, const struct move *move, struct err *err);

/* Appends the lines before the first move. */
void journal_encode_header(const struct journal *journal, struct text *text);

/* Steps through a text line by line, passing over blank lines and comments. */
struct journal_reader {
    const char *next; /* borrowed */
    const char *line; /* of `length` bytes, without its end */
    size_t length;
    size_t number; /* of the line, from 1 */
};
bool journal_read_line(struct journal_reader *reader); /* at the end: false, length 0 */

/* From the start of a text: the lines of the header. ERR_BAD names the line. */
bool journal_read_header(struct journal_reader *reader, struct journal *journal, struct err *err);

/* Whether the line holds a move, and which; ERR_BAD names the line. */
bool journal_is_move(const struct journal_reader *reader);
bool journal_decode_move(const struct journal_reader *reader, const struct scenario *scenario,
                         struct move *move, struct err *err);

/* Reads only the header of a journal's text: which scenario it is of. */
bool journal_decode_header(const char *text, struct journal *journal, struct err *err);

/* Reads the text, whose scenario is given; events in it are passed over. Also
 * takes a plain list of moves, one a line, without a header (seed 0, practice).
 * Blank lines and lines beginning with '#' are passed over. Errors name the line.
 * Another content hash is no error: run_verify is the judge of that. */
bool journal_decode(const char *text, const struct scenario *scenario, struct journal *journal,
                    struct err *err);

#endif
