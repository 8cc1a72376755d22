/* gui.h: the window. Event-driven: nothing is drawn while nothing changes. */
#ifndef GUI_GUI_H
#define GUI_GUI_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/file.h"
#include "store/settings.h"
#include "store/training.h"

struct gui_options {
    const char *assets;     /* the folder of fonts, portraits, themes */
    int width, height;      /* of the window, in points; 0: 1280 by 720 */
    const char *documents;  /* the folder where a person looks for what was saved; or NULL */
    const char *team;       /* a data folder: shows its people, and nothing else; or NULL */
    bool ask;               /* nobody is known yet: asks who it is first */
    bool play;              /* opens on the run in hand, not on the course */
    const char *screenshot; /* when not NULL: draws the first screen that is complete, writes
                               it there as a BMP or PNG by its ending, and closes */
    bool first_frame;       /* closes when the first frame is on the screen: to measure that */
    const struct settings *settings, *kept; /* see app.h; NULL: as everybody begins */
    const char *settings_file;              /* see app.h */
    const struct err *told;                 /* said at the top of the first screen; or NULL */
    uint64_t (*seed)(void);                 /* for a new attempt */
    /* Lists folders where a person could save instead of their own; NULL: none is known. */
    void (*places)(struct file_names *places);
};

/* Opens the window and stays until it is closed. ERR_SYSTEM when there is no
 * display, or a font or theme cannot be read: says which and what to do. */
bool gui_main(const struct gui_options *options, struct training *training, struct err *err);

#endif
