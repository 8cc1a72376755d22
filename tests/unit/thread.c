/* thread.c: each piece of work is done once, all of them before thread_each returns,
 * and no ticket is drawn twice. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/thread.h"

enum { TICKETS = 20000 };

struct job {
    int done[THREAD_MAX];
    struct thread_tickets tickets;
    unsigned char drawn[TICKETS];
};

static void do_piece(void *self, size_t nth)
{
    struct job *job = self;
    job->done[nth]++;
}

static void each_piece_is_done_once(void **state)
{
    (void)state;
    for (size_t count = 0; count <= THREAD_MAX; count++) {
        struct job job = {0};
        thread_each(count, do_piece, &job);
        for (size_t i = 0; i < THREAD_MAX; i++)
            assert_int_equal(job.done[i], i < count);
    }
}

static void draw(void *self, size_t nth)
{
    struct job *job = self;
    size_t ticket;
    (void)nth;
    while ((ticket = thread_draw(&job->tickets)) < TICKETS)
        job->drawn[ticket]++;
}

static void each_ticket_is_drawn_once(void **state)
{
    (void)state;
    struct job job = {0};
    thread_each(4, draw, &job);
    for (size_t i = 0; i < TICKETS; i++)
        assert_int_equal(job.drawn[i], 1);
}

static void there_is_a_core(void **state)
{
    (void)state;
    assert_in_range(thread_cores(), 1, THREAD_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_piece_is_done_once),
        cmocka_unit_test(each_ticket_is_drawn_once),
        cmocka_unit_test(there_is_a_core),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
