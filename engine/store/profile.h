/* profile.h: who a trainee is: what they are called and how they are shown.
 *
 * It stands at the beginning of the trainee's file, so that a list of many can
 * be had without reading what each of them did: see roster.h. */
#ifndef STORE_PROFILE_H
#define STORE_PROFILE_H

#include <stdbool.h>

#include "base/err.h"

enum { PROFILE_TEXT_MAX_BYTES = 200 }; /* a name, a team */

struct json_place;
struct json_writer;

/* Every text is owned and, but for `others`, never NULL, but in one that is all zero. */
struct profile {
    char *id;       /* a name_is_id, and the name of the file; shown to nobody */
    char *name;     /* as the person wishes to be called: 1 to 200 bytes of UTF-8 */
    char *team;     /* up to 200 bytes of UTF-8; "": none */
    char *language; /* a language tag: "en", "pt-BR" */
    char *avatar;   /* what is drawn: the id of a picture; "": the initials */
    char *color;    /* the id of its colour; "": the usual one */
    char *since;    /* the person's first day, in UTC: "2026-12-01"; "": not known */
    char *others;   /* fields of the file that are not known, as an attempt's; NULL: none */
};

/* With no team, no avatar and no first day, in English. ERR_BAD when the id or the name cannot
 * be one. A failed one is all zero. */
bool profile_init(struct profile *profile, const char *id, const char *name, struct err *err);
bool profile_copy(struct profile *copy, const struct profile *profile, struct err *err);
void profile_destroy(struct profile *profile);

/* Of one id: whether they can be one person: the names are the same, or one of them was
 * never given, and so is the id. */
bool profile_may_be_same(const struct profile *a, const struct profile *b);

/* ERR_BAD says which field cannot be what it is. */
bool profile_check(const struct profile *profile, struct err *err);
bool profile_check_id(const char *id, struct err *err); /* id may be NULL */

void profile_write(const struct profile *profile, struct json_writer *writer, const char *key);

/* From an object of a progress of that version; 1 knew the id and the name alone.
 * ERR_BAD begins with the place. */
bool profile_read(const struct json_place *place, const char *key, int version,
                  struct profile *profile, struct err *err);

#endif
