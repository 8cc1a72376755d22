/* interrupt.h: Ctrl-C at a moment of the program's choosing: for long work that ends
 * without half a result. */
#ifndef CLI_INTERRUPT_H
#define CLI_INTERRUPT_H

#include <stdbool.h>

/* From here on SIGINT and SIGTERM wait until they are asked for. */
void interrupt_hold(void);

/* Whether one waits. */
bool interrupt_waits(void);

#endif
