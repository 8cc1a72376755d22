/* fingerprint.h: a hash of what a scenario is, not of how its file is written.
 *
 * SHA-256 (FIPS 180-4, by Nettle) over a canonical listing of the compiled
 * scenario: every text, id, person, variable, expression source, step, effect,
 * target, pass mark, and the points of the behaviours that it uses. A comment, a
 * blank line or a behaviour that is not used changes nothing. */
#ifndef STORY_FINGERPRINT_H
#define STORY_FINGERPRINT_H

struct scenario;

/* hash has 65 bytes: 64 hexadecimal digits and a NUL. */
void fingerprint(const struct scenario *scenario, char *hash);

#endif
