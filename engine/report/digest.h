/* digest.h: one trainee's attempts as the figures need them: small, numbered, and replayed
 * where the scenario that was played is to be had. */
#ifndef REPORT_DIGEST_H
#define REPORT_DIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "report/rows.h"
#include "report/versions.h"

/* The last of the percents is the overall score. */
enum { PERCENT_OVERALL = COMPETENCY_COUNT, PERCENT_COUNT };

/* What is kept of an attempt for as long as the report is made. */
struct outing {
    int64_t ended;    /* seconds since 1970 */
    uint32_t seconds; /* it took, saturated */
    uint32_t version; /* in the versions */
    int8_t percent[PERCENT_COUNT];
    uint8_t critical; /* errors, saturated */
    bool assessed : 1;
    bool finished : 1; /* not in anybody's hands, and not left open */
    bool whole : 1;    /* from the beginning to an ending: what scores are taken of */
    bool passed : 1;
    bool seen : 1;     /* the filter lets it through */
    bool counted : 1;  /* seen, and whole */
    bool selected : 1; /* the one, or one of those, that the figures are of */
};

/* A decision that was met for the first time in an attempt. */
struct answer {
    unsigned decision : 15; /* of the version */
    unsigned best : 1;      /* nothing that was open was worth more */
    unsigned taken : 16;    /* bits by place: the reply; items picked, or sorted right; none of
                               a decide: it was silence */
    int16_t earned, open;   /* weighted points; open 0: there was nothing to earn, or the
                               scenario is no longer known */
};

struct behaviour_tally {
    uint16_t behaviour;     /* of the rubric */
    uint16_t shown, missed; /* saturated */
};

/* What else there is to know of an outing; the stretches are of the digest's arrays. */
struct detail {
    uint32_t answer, tally;
    uint16_t answer_count, tally_count;
    uint16_t ending; /* of the scenario; NONE: none, or not known */
};

struct digest {
    struct slice id, name, team; /* borrowed from the rows */
    int32_t since;               /* as the rows' */
    struct outing *outings;      /* owned, and so are all below */
    struct detail *details;      /* one for each outing */
    size_t count, outing_capacity, detail_capacity;
    struct answer *answers;
    size_t answer_count, answer_capacity;
    struct behaviour_tally *tallies;
    size_t tally_count, tally_capacity;
};

void digest_init(struct digest *digest);
void digest_destroy(struct digest *digest);

/* Of the rows of a file; behaviours that the rubric no longer has are left out. False
 * only when memory is short. */
struct replay;
bool digest_make(struct digest *digest, const struct rows *rows, struct versions *versions,
                 struct replay *replay, struct err *err);

#endif
