/* next_step.h: which conversation comes next: one of a lesson that is overdue, else what was
 * left last and can be taken up, else one of the lesson that is due soonest, else the next one
 * of the course.
 *
 * Where a lesson opens by the one before it, a day presses what must be done first as well. */
#ifndef STORE_NEXT_STEP_H
#define STORE_NEXT_STEP_H

struct syllabus;

/* Sets what the syllabus suggests, from how its lessons, their days and its items stand. */
void next_step_find(struct syllabus *syllabus);

#endif
