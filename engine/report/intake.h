/* intake.h: one file of a trainee, from its bytes to rows. */
#ifndef REPORT_INTAKE_H
#define REPORT_INTAKE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "report/rows.h"
#include "store/progress.h"

/* What is wrong with a file that could not be used. */
enum trouble {
    TROUBLE_UNREADABLE, /* the system does not let it be read */
    TROUBLE_EMPTY,
    TROUBLE_DAMAGED, /* it is no progress, or was changed */
    TROUBLE_NEWER,   /* a newer version of the program wrote it */
    TROUBLE_FOREIGN, /* it is somebody else's, or nobody's */
    TROUBLE_WAITING, /* it is no trainee's file, but what one of them will go on from */
    TROUBLE_MISSING
};

/* "unreadable", "empty", "damaged", "newer", "foreign", "waiting", "missing". */
const char *trouble_name(enum trouble trouble);

/* Used again for file after file, by one thread. */
struct intake {
    struct text content;      /* owned */
    struct progress progress; /* owned: of a file that is not as store writes it */
    struct progress *hands;   /* owned: attempts that are in somebody's hands, one in each */
    size_t hand_count, hand_capacity;
    bool read;        /* they are of the trainee that was read last */
    struct rows rows; /* owned; borrows from all of the above */
};

void intake_init(struct intake *intake);
void intake_destroy(struct intake *intake);

/* Before the file of a trainee: another one of theirs, of an attempt that is being played.
 * What leaves it meanwhile is in the file by then. One that cannot be read is let be: whoever
 * plays it next puts it right. False when memory is short. */
bool intake_take_hand(struct intake *intake, const char *path, struct err *err);

/* Reads the file of the trainee of that id into the rows, which are valid until the next
 * call, with the attempts in hand that are not among them. False with what is wrong;
 * ERR_SYSTEM without TROUBLE_UNREADABLE: out of memory. */
bool intake_read(struct intake *intake, const char *path, const char *id, enum trouble *trouble,
                 struct err *err);

#endif
