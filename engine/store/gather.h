/* gather.h: what people did in another data folder, such as a refuge (refuge.h), is brought
 * into this one. The other folder is only read. */
#ifndef STORE_GATHER_H
#define STORE_GATHER_H

#include <stdbool.h>

#include "base/err.h"
#include "base/file.h"
#include "store/merge.h"

struct gather {
    const char *from, *folder; /* borrowed: the other data folder, and the one it goes into */
    void *self;
    /* Told once for each file that is left out, and why. */
    void (*left_out)(void *self, const struct err *why);
};

struct gathered {
    struct merged merged;
    bool added; /* somebody who was not here before */
};

/* The ids of everybody in the other folder. ERR_BAD when it is no data folder. */
bool gather_people(const char *from, struct file_names *ids, struct err *err);

/* Puts one person's attempts into the folder, under its locks, by merge.h, and the archived
 * scenarios of them that are missing there. False: nothing of the person's came, and
 * left_out was told why. */
bool gather_person(const struct gather *gather, const char *id, struct gathered *gathered);

#endif
