/* fingerprint.h: a hash of what a scenario is, not of how its file is written.
 *
 * SHA-256 (FIPS 180-4, by Nettle) over a canonical listing of the compiled
 * scenario: all that a player can be shown or scored by, with the weights of the
 * rubric and the behaviours that the scenario uses. A comment, a blank line, a
 * behaviour that is not used, or what a decision teaches (which is between the
 * author and the curriculum) changes nothing.
 *
 * The listing: each number as 8 bytes, lowest first; each text as its length in
 * bytes + 1 (0: there is none) and its bytes; each list as its length and its
 * elements; fields in the order of scenario.h. */
#ifndef STORY_FINGERPRINT_H
#define STORY_FINGERPRINT_H

struct scenario;

/* hash has 65 bytes: 64 hexadecimal digits and a NUL. */
void fingerprint(const struct scenario *scenario, char *hash);

#endif
