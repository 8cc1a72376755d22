/* subjects.c: threads take the next scenario until there is none. */
#include "report/subjects.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/thread.h"

struct loading {
    struct subjects *subjects;
    bool sketched; /* those that are; else the others */
    struct thread_tickets tickets;
};

/* A scenario with mistakes is one that cannot be replayed, like one that was deleted. */
static void load(struct subjects *subjects, struct subject *subject)
{
    struct text path;
    struct problems problems;
    struct err err;
    text_init(&path);
    problems_init(&problems);
    if (!library_path(subjects->library, subject->id, &path, &err) ||
        !scenario_load(text_string(&path), subjects->library, &subject->scenario, &problems, &err))
        subject->scenario = NULL;
    problems_destroy(&problems);
    text_destroy(&path);
}

static void work(void *self, size_t nth)
{
    struct loading *loading = self;
    size_t next;
    (void)nth;
    while ((next = thread_draw(&loading->tickets)) < loading->subjects->count) {
        struct subject *subject = &loading->subjects->at[next];
        if (subject->scenario == NULL && (subject->sketch != NULL) == loading->sketched)
            load(loading->subjects, subject);
    }
}

static size_t count_scenarios(const struct library *library)
{
    size_t count = 0;
    for (size_t i = 0; i < library->lesson_count; i++)
        count += library->lessons[i].scenario_count;
    return count;
}

bool subjects_init(struct subjects *subjects, const struct library *library, struct err *err)
{
    *subjects = (struct subjects){.library = library};
    subjects->at = calloc(count_scenarios(library) + 1, sizeof *subjects->at);
    if (subjects->at == NULL)
        return err_memory(err);
    for (size_t lesson = 0; lesson < library->lesson_count; lesson++)
        for (size_t i = 0; i < library->lessons[lesson].scenario_count; i++)
            subjects->at[subjects->count++] =
                (struct subject){.id = library->lessons[lesson].scenarios[i], .lesson = lesson};
    return true;
}

void subjects_destroy(struct subjects *subjects)
{
    for (size_t i = 0; i < subjects->count; i++) {
        sketch_free(subjects->at[i].sketch);
        scenario_free(subjects->at[i].scenario);
    }
    free(subjects->at);
    *subjects = (struct subjects){0};
}

bool subjects_sketch(struct subjects *subjects, size_t threads, struct err *err)
{
    struct loading loading = {.subjects = subjects};
    thread_each(threads, work, &loading);
    for (size_t i = 0; i < subjects->count; i++) {
        struct subject *subject = &subjects->at[i];
        if (subject->scenario != NULL && subject->sketch == NULL &&
            !sketch_make(&subject->sketch, subject->scenario, subjects->library, err))
            return false;
    }
    return true;
}

bool subjects_load(struct subjects *subjects, size_t threads, struct err *err)
{
    struct loading loading = {.subjects = subjects, .sketched = true};
    thread_each(threads, work, &loading);
    for (size_t i = 0; i < subjects->count; i++) {
        const struct subject *subject = &subjects->at[i];
        if (subject->sketch != NULL &&
            (subject->scenario == NULL ||
             strcmp(subject->scenario->hash, subject->sketch->hash) != 0))
            return err_set(
                err, ERR_BAD,
                "the scenario \"%s\" was edited while the report was made: make it again",
                subject->id);
    }
    return true;
}

size_t subjects_find(const struct subjects *subjects, const char *id)
{
    size_t place = 0;
    while (place < subjects->count && strcmp(subjects->at[place].id, id) != 0)
        place++;
    return place;
}

const char *subject_title(const struct subject *subject)
{
    return subject->sketch == NULL ? subject->id : subject->sketch->title;
}
