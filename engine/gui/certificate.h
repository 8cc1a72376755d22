/* certificate.h: that a lesson was passed, on one page of A4, as a PDF. */
#ifndef GUI_CERTIFICATE_H
#define GUI_CERTIFICATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct certificate {
    const char *name, *team;     /* of the trainee; the team may be "" */
    const char *course, *lesson; /* titles */
    unsigned number, count;      /* "lesson 2 of 7" */
    const char *scenario;        /* the title of the assessment */
    int percent;                 /* the overall score */
    int64_t passed;              /* seconds since 1970, UTC */
    const char *content;         /* the hash of what was assessed: it begins the line by which a
                                    certificate is compared with the trainee's file */
};

/* The program was built with what it takes. */
bool certificate_can(void);

/* Writes the file, with the fonts of that folder embedded. ERR_SYSTEM when it cannot
 * be written. */
bool certificate_save(const struct certificate *certificate, const char *fonts, const char *path,
                      struct err *err);

/* "21 November 2026", in text of CERTIFICATE_DATE bytes. */
enum { CERTIFICATE_DATE = 32 };
void certificate_date(int64_t seconds, char *text);

#endif
