/* thread.h: work shared out over the cores; the one place that knows of threads. */
#ifndef BASE_THREAD_H
#define BASE_THREAD_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

enum { THREAD_MAX = 64 };

/* How many cores the machine has: at least 1, at most THREAD_MAX. */
size_t thread_cores(void);

/* One piece of work; nth counts from 0. Pieces run at the same time. */
typedef void thread_work(void *self, size_t nth);

/* Does work(self, 0) … work(self, count - 1), at most THREAD_MAX of them, and returns
 * when all are done. Where the machine gives no more threads, the caller's does the
 * rest, so it cannot fail. */
void thread_each(size_t count, thread_work *work, void *self);

/* Work beside the caller's own, for who cannot wait for it. */
struct thread_aside;

/* Begins work(self, 0); NULL where the machine gives no thread: then nothing was begun. */
struct thread_aside *thread_aside(thread_work *work, void *self);
bool thread_aside_is_done(const struct thread_aside *aside);
void thread_aside_end(struct thread_aside *aside); /* waits for it, and frees; NULL is fine */

/* Tickets 0, 1, 2 …, each drawn once, by whichever thread is free for it. */
struct thread_tickets {
    atomic_size_t next; /* begin with 0 */
};

size_t thread_draw(struct thread_tickets *tickets);

/* Held by one thread at a time; whoever else wants it waits. */
struct thread_lock {
    pthread_mutex_t mutex;
};

void thread_lock_init(struct thread_lock *lock);
void thread_lock_destroy(struct thread_lock *lock); /* nobody holds it */
void thread_lock_take(struct thread_lock *lock);
void thread_lock_give(struct thread_lock *lock);

#endif
