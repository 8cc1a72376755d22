/* thread.c: a thread for each piece of work but the first, which the caller does. A
 * thread costs some ten microseconds, so pieces should take a millisecond or more. */
#include "base/thread.h"

#include <stdlib.h>
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

/* Of the usual kind: making, taking and giving cannot fail but by a mistake of ours. */
void thread_lock_init(struct thread_lock *lock)
{
    pthread_mutex_init(&lock->mutex, NULL);
}

void thread_lock_destroy(struct thread_lock *lock)
{
    pthread_mutex_destroy(&lock->mutex);
}

void thread_lock_take(struct thread_lock *lock)
{
    pthread_mutex_lock(&lock->mutex);
}

void thread_lock_give(struct thread_lock *lock)
{
    pthread_mutex_unlock(&lock->mutex);
}

struct thread_aside {
    thread_work *work;
    void *self; /* the caller's */
    pthread_t thread;
    atomic_bool done;
};

static void *run_aside(void *argument)
{
    struct thread_aside *aside = argument;
    aside->work(aside->self, 0);
    atomic_store(&aside->done, true);
    return NULL;
}

struct thread_aside *thread_aside(thread_work *work, void *self)
{
    struct thread_aside *aside = calloc(1, sizeof *aside);
    if (aside == NULL)
        return NULL;
    aside->work = work;
    aside->self = self;
    atomic_init(&aside->done, false);
    if (pthread_create(&aside->thread, NULL, run_aside, aside) == 0)
        return aside;
    free(aside);
    return NULL;
}

bool thread_aside_is_done(const struct thread_aside *aside)
{
    return atomic_load(&aside->done);
}

void thread_aside_end(struct thread_aside *aside)
{
    if (aside != NULL)
        pthread_join(aside->thread, NULL);
    free(aside);
}
