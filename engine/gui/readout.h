/* readout.h: what is published to a screen reader, kept in step with the outline of the
 * screen: the program, its one window, and in it a part for each node. Belongs to the
 * reader's thread. */
#ifndef GUI_READOUT_H
#define GUI_READOUT_H

#if UNDERSTUDY_READER

#include "gui/outline.h"
#include "gui/part.h"
#include "gui/reader.h"

struct readout {
    const struct reader_client *client; /* borrowed */
    struct part *program;               /* owned */
    struct part *window;                /* the program's */
    struct part *news;                  /* the window's; NULL: there was none yet */
};

void readout_init(struct readout *readout, const struct reader_client *client);
void readout_destroy(struct readout *readout);

/* See reader_show. */
void readout_show(struct readout *readout, const struct outline *outline, const char *news,
                  struct reader_window window);

#endif
#endif
