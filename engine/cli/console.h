/* console.h: standard input and output as the terminal front end's world. */
#ifndef CLI_CONSOLE_H
#define CLI_CONSOLE_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "term/term.h"

struct console {
    struct term_io io;
    char buffer[4096]; /* read, and not yet handed out: at .. filled */
    size_t at, filled;
    bool ended;       /* end of input, or interrupted: both stay */
    bool echo;        /* lines that do not come from a terminal are shown */
    sigset_t waiting; /* the signals that are held back but for the wait */
};

/* From here on an interrupt (Ctrl-C) ends the input, where input is waited for,
 * and nowhere else, so that no move is cut in two. The struct must stay where it is. */
void console_init(struct console *console, enum timers timers);

/* From the system's source of random numbers; without one, from clock and process. */
uint64_t console_seed(void);

/* All of standard input; at most `limit` bytes. */
bool console_read_all(size_t limit, struct text *text, struct err *err);

#endif
