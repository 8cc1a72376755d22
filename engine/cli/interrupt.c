/* interrupt.c: the signals stay blocked, so no handler and no flag is needed. */
#include "cli/interrupt.h"

#include <signal.h>
#include <stddef.h>

void interrupt_hold(void)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigprocmask(SIG_BLOCK, &set, NULL);
}

bool interrupt_waits(void)
{
    sigset_t set;
    sigemptyset(&set);
    sigpending(&set);
    return sigismember(&set, SIGINT) == 1 || sigismember(&set, SIGTERM) == 1;
}
