/* syllabus.h: how a trainee stands with the course: what was practised and passed,
 * what is open, what is locked and why, and what to do next. The terminal and the
 * window ask it, and say it in its words.
 *
 * In an open lesson every scenario can be practised. Its assessment opens when each
 * of its other scenarios has been played to an end once; the next lesson opens when
 * the assessment is passed (a lesson that has none: when all of it was played), or
 * from the beginning where the course says order = "free". What was passed once
 * stays passed, and what cannot be played holds nobody up. A part that was tried again
 * (an attempt with a from_move) changes none of this. */
#ifndef STORE_SYLLABUS_H
#define STORE_SYLLABUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "store/catalogue.h"
#include "store/due.h"
#include "store/training.h"

enum standing {
    STANDING_NEW,
    STANDING_UNFINISHED,
    STANDING_PRACTISED,
    STANDING_ATTEMPTED, /* assessed, and not passed yet */
    STANDING_PASSED     /* assessed, and passed */
};

/* In percent; SCORE_NOT_OBSERVED when not. */
struct syllabus_scores {
    int percent[COMPETENCY_COUNT], overall;
};

struct syllabus_item {
    enum standing standing;
    const struct attempt *unfinished;    /* borrowed: it can be resumed; or NULL */
    size_t ended;                        /* attempts that came to an end of the story */
    struct syllabus_scores best, latest; /* of those, and of the kind that `standing` speaks of:
                                            practice or assessed; best: of each by itself */
    const struct attempt *passed;        /* borrowed: the best of those that passed; or NULL */
    int64_t seconds;                     /* spent on it, in all attempts */
    int32_t ended_on, passed_on;         /* the days on which one first came to an end, and
                                            passed; DAY_NONE: none has */
};

enum lesson_state {
    LESSON_UNREAD, /* its scenarios, or those of a lesson before it, have not been read */
    LESSON_LOCKED,
    LESSON_NEW,
    LESSON_STARTED,
    LESSON_DONE /* its assessment is passed; without one: all of it was played */
};

enum next { NEXT_NOTHING, NEXT_RESUME, NEXT_PRACTISE, NEXT_ASSESS };

struct syllabus {
    const struct catalogue *catalogue; /* borrowed */
    struct syllabus_item *items;       /* owned: for each entry of the catalogue */
    enum lesson_state *lessons;        /* owned: for each lesson of the library */
    struct due_standing *due;          /* owned: for each lesson, by when it is to be done */
    int32_t today;                     /* the day that this is of */
    bool open_lessons;                 /* every lesson can be practised, whatever its state */
    enum next next;                    /* what to do next: see next_step.h, */
    size_t next_item;                  /* and with which; */
    size_t next_due;                   /* the lesson whose day presses that; the library's
                                          lesson_count: none */
};

bool syllabus_init(struct syllabus *syllabus, const struct catalogue *catalogue, struct err *err);
void syllabus_destroy(struct syllabus *syllabus);

/* Brings it up to what the trainee has done and the catalogue has read; what it
 * borrows is valid until the next attempt begins. now: seconds since 1970. */
void syllabus_update(struct syllabus *syllabus, const struct training *training, int64_t now);

/* Whether the item cannot be begun in that mode yet; then why is appended to reason
 * (may be NULL): Opens when you have practised “The gate” and “The line”. */
bool syllabus_is_locked(const struct syllabus *syllabus, size_t item, enum mode mode,
                        struct text *reason);

/* The same of a whole lesson. */
bool syllabus_lesson_is_locked(const struct syllabus *syllabus, size_t lesson, struct text *reason);

/* Appends "Not started", "Practised, best 72 %", "Passed, best 88 %; one in progress". */
void syllabus_state(const struct syllabus *syllabus, size_t item, struct text *text);

/* Appends "Lesson 2 of 7 · in progress". */
void syllabus_lesson_state(const struct syllabus *syllabus, size_t lesson, struct text *text);

/* Appends by when the lesson is to be done, as due_say has it: "due in 3 days"; nothing when
 * it is done or has no day. */
void syllabus_lesson_due(const struct syllabus *syllabus, size_t lesson, struct text *text);

/* Appends: Go on with “The line”, Practise “The gate”, Take the assessment “Front desk”;
 * nothing while nothing is suggested. */
void syllabus_suggestion(const struct syllabus *syllabus, struct text *text);

/* Appends the day that presses what is suggested: Lesson 2 is due tomorrow. Lesson 3 is
 * overdue by 2 days, and opens after this one. Nothing when there is none. */
void syllabus_suggestion_due(const struct syllabus *syllabus, struct text *text);

/* A lesson whose certificate the trainee has earned has a passed assessment: its item;
 * catalogue->count when there is none. */
size_t syllabus_passed(const struct syllabus *syllabus, size_t lesson);

size_t syllabus_count_done(const struct syllabus *syllabus); /* lessons */

#endif
