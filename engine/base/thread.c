/* thread.c: a thread for each piece of work but the first, which the caller does. A
 * thread costs some ten microseconds, so pieces should take a millisecond or more. */
#include "base/thread.h"

#include <pthread.h>
#include <stdbool.h>
#include <unistd.h>

struct piece {
    thread_work *work;
    void *self; /* the caller's */
    size_t nth;
    pthread_t thread;
    bool begun;
};

size_t thread_cores(void)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores < 1 ? 1 : cores > THREAD_MAX ? THREAD_MAX : (size_t)cores;
}

static void *run(void *argument)
{
    struct piece *piece = argument;
    piece->work(piece->self, piece->nth);
    return NULL;
}

void thread_each(size_t count, thread_work *work, void *self)
{
    struct piece pieces[THREAD_MAX];
    for (size_t i = 1; i < count; i++) {
        pieces[i] = (struct piece){.work = work, .self = self, .nth = i};
        pieces[i].begun = pthread_create(&pieces[i].thread, NULL, run, &pieces[i]) == 0;
    }
    if (count > 0)
        work(self, 0);
    for (size_t i = 1; i < count; i++)
        if (!pieces[i].begun)
            work(self, i);
        else
            pthread_join(pieces[i].thread, NULL);
}

size_t thread_draw(struct thread_tickets *tickets)
{
    return atomic_fetch_add_explicit(&tickets->next, 1, memory_order_relaxed);
}
