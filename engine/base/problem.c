/* problem.c: a list that never fails at the caller: `failed` is asked once, at the end. */
#include "base/problem.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

void problems_init(struct problems *problems)
{
    *problems = (struct problems){0};
}

void problems_destroy(struct problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        free(problems->at[i].file);
        free(problems->at[i].text);
    }
    free(problems->at);
    problems_init(problems);
}

static bool is_known(const struct problems *problems, const char *file, int line, const char *text)
{
    for (size_t i = 0; i < problems->count; i++) {
        const struct problem *one = &problems->at[i];
        if (one->line == line && strcmp(one->file, file) == 0 && strcmp(one->text, text) == 0)
            return true;
    }
    return false;
}

static void tally(struct problems *problems, enum severity severity)
{
    if (severity == SEVERITY_ERROR)
        problems->errors++;
    else
        problems->warnings++;
}

static void keep(struct problems *problems, enum severity severity, char *file, int line,
                 const char *code, char *text)
{
    problems->at[problems->count++] = (struct problem){file, line, severity, code, text};
    tally(problems, severity);
}

void problems_add(struct problems *problems, enum severity severity, const char *file, int line,
                  const char *code, const char *format, ...)
{
    if (problems->count == PROBLEMS_MAX) {
        tally(problems, severity);
        return;
    }
    char *text = NULL, *copy = strdup(file);
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length >= 0)
        text = malloc((size_t)length + 1);
    bool room =
        mem_grow(&problems->at, &problems->capacity, problems->count, sizeof *problems->at, NULL);
    if (copy == NULL || text == NULL || !room) {
        problems->failed = true;
        free(copy);
        free(text);
        return;
    }
    va_start(arguments, format);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    if (!is_known(problems, file, line, text)) {
        keep(problems, severity, copy, line, code, text);
        return;
    }
    free(copy);
    free(text);
}

void problems_drop(struct problems *problems, const char *code)
{
    size_t kept = 0;
    for (size_t i = 0; i < problems->count; i++) {
        struct problem *one = &problems->at[i];
        if (strcmp(one->code, code) != 0) {
            problems->at[kept++] = *one;
            continue;
        }
        if (one->severity == SEVERITY_ERROR)
            problems->errors--;
        else
            problems->warnings--;
        free(one->file);
        free(one->text);
    }
    problems->count = kept;
}

/* Where `moved` goes among the sorted ones before it: behind the last of its file
 * whose line is not greater; a new file goes behind all. */
static size_t place_for(const struct problems *problems, size_t count, const struct problem *moved)
{
    size_t place = count;
    while (place > 0 && strcmp(problems->at[place - 1].file, moved->file) != 0)
        place--;
    if (place == 0)
        return count;
    while (place > 0 && strcmp(problems->at[place - 1].file, moved->file) == 0 &&
           problems->at[place - 1].line > moved->line)
        place--;
    return place;
}

/* Insertion sort: stable, and the lists are short and nearly sorted already. */
void problems_sort(struct problems *problems)
{
    for (size_t i = 1; i < problems->count; i++) {
        struct problem moved = problems->at[i];
        size_t place = place_for(problems, i, &moved);
        memmove(&problems->at[place + 1], &problems->at[place], (i - place) * sizeof *problems->at);
        problems->at[place] = moved;
    }
}
