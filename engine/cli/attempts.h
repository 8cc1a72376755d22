/* attempts.h: the runs that were kept in a data folder, as traffic of one scenario. */
#ifndef CLI_ATTEMPTS_H
#define CLI_ATTEMPTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "check/traffic.h"

struct attempts {
    size_t left_out; /* of another version of the scenario */
};

/* Replays what the trainees of FOLDER/trainees did in the traffic's scenario and adds
 * it. An attempt at another version of it is left out and counted; one that branched
 * from another is passed over, because its first moves are that one's; a file that is
 * no trainee's is ERR_BAD. */
bool attempts_read(struct attempts *attempts, const char *folder, struct traffic *traffic,
                   struct err *err);

#endif
