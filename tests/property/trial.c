/* trial.c: play's own moves, from every state of the naive enumeration. */
#include "trial.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <inttypes.h>

#include "play/event.h"
#include "play/session.h"

enum { THROWS_MAX = 1 << 18 };

void trial_check(const struct trial *trial, bool holds, const char *what, const char *about)
{
    if (!holds)
        fail_msg("seed %" PRIu64 ": %s: %s", trial->seed, what, about);
}

static bool *marks(size_t count)
{
    bool *made = calloc(count + 1, sizeof *made);
    assert_non_null(made);
    return made;
}

static void note_events(struct trial *trial, const struct events *events)
{
    for (size_t i = 0; i < events->count; i++) {
        const struct event *event = &events->at[i];
        if (event->kind == EVENT_SCENE)
            trial->met.scenes[event->index] = true;
        else if (event->kind == EVENT_LINE)
            trial->met.lines[event->index] = true;
        else if (event->kind == EVENT_ENDED)
            trial->met.endings[event->index] = true;
        else if (event->kind == EVENT_HELD)
            trial->met.held[event->index] = true;
    }
}

/* Reads all lines on. */
static void go_on(struct trial *trial, struct session *session, struct events *events)
{
    struct move on = {.kind = MOVE_CONTINUE_ALL};
    struct err err = {0};
    if (session->stop == STOP_LINE)
        trial_check(trial, session_apply(session, &on, events, &err), "cannot go on", err.text);
    note_events(trial, events);
    events->count = 0;
}

static void meet_answers(struct trial *trial, const struct naive_node *node, struct events *events)
{
    struct err err = {0};
    const struct decision *decision = session_decision(&node->session);
    trial->met.decisions[decision - trial->scenario->decisions] = true;
    for (uint16_t place = 0; place < decision->reply_count; place++)
        if ((node->session.open >> place & 1) != 0)
            trial->met.replies[decision->reply + place] = true;
    for (size_t a = 0; a < node->answer_count; a++)
        for (uint64_t thrown = 0; thrown < (trial->naive.chancy ? trial->throws : 1); thrown++) {
            struct session session = node->session;
            session.random.state = thrown;
            const struct move *move = &trial->naive.answers[node->answer + a].move;
            trial_check(trial, session_apply(&session, move, events, &err), "an answer", err.text);
            go_on(trial, &session, events);
        }
}

static void make_marks(struct trial *trial)
{
    const struct scenario *scenario = trial->scenario;
    trial->met = (struct met){.scenes = marks(scenario->scene_count),
                              .lines = marks(scenario->line_count),
                              .decisions = marks(scenario->decision_count),
                              .replies = marks(scenario->reply_count),
                              .endings = marks(scenario->ending_count),
                              .held = marks(scenario->variable_count)};
}

void trial_meet(struct trial *trial)
{
    if (trial->met.scenes == NULL)
        make_marks(trial);
    struct events events;
    struct err err = {0};
    events_init(&events);
    for (uint64_t seed = 0; seed < trial->throws; seed++) {
        struct session session;
        trial_check(trial,
                    session_start(&session, trial->scenario, trial->evaluator, seed, &events, &err),
                    "cannot start", err.text);
        go_on(trial, &session, &events);
    }
    for (size_t n = 0; n < trial->naive.node_count; n++)
        if (trial->naive.nodes[n].kind == NAIVE_DECISION)
            meet_answers(trial, &trial->naive.nodes[n], &events);
    events_destroy(&events);
}

void trial_forget(struct trial *trial)
{
    free(trial->met.scenes);
    free(trial->met.lines);
    free(trial->met.decisions);
    free(trial->met.replies);
    free(trial->met.endings);
    free(trial->met.held);
    trial->met = (struct met){0};
}

bool trial_meet_more(struct trial *trial)
{
    if (!trial->naive.chancy || trial->throws >= THROWS_MAX)
        return false;
    trial->throws *= 8;
    trial_meet(trial);
    return true;
}
