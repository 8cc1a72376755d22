/* theatre.c: the io of a terminal, made of a list and a number. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "theatre.h"

#include <stdlib.h>
#include <string.h>

#include "base/problem.h"

static const int64_t noon = 1700000000;

static bool read_line(void *self, struct text *line)
{
    struct theatre *theatre = self;
    for (; *theatre->next != NULL; theatre->next++) {
        if (**theatre->next == '+')
            theatre->milliseconds += strtoull(*theatre->next + 1, NULL, 10);
        else if (**theatre->next == '!')
            theatre->deaf = true;
        else
            break;
    }
    if (*theatre->next == NULL)
        return false;
    text_clear(line);
    text_add(line, *theatre->next++);
    text_addf(&theatre->heard, "<%s>\n", text_string(line));
    return true;
}

static bool write_text(void *self, const char *text, size_t length)
{
    struct theatre *theatre = self;
    if (!theatre->deaf)
        text_add_bytes(&theatre->heard, text, length);
    return !theatre->deaf;
}

static int64_t now(void *self)
{
    (void)self;
    return noon;
}

static uint64_t milliseconds(void *self)
{
    return ((struct theatre *)self)->milliseconds;
}

static uint64_t seed(void *self)
{
    (void)self;
    return 7;
}

void theatre_open(struct theatre *theatre, const char *const *lines)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    *theatre = (struct theatre){.next = lines};
    assert_true(library_open(SOURCE_DIR "/tests/lua/term", &theatre->library, &problems, &err));
    assert_int_equal(problems.errors, 0);
    assert_true(training_open(&theatre->training, theatre->library, NULL, "tess", &err));
    theatre->io = (struct term_io){.self = theatre,
                                   .read_line = read_line,
                                   .write = write_text,
                                   .now = now,
                                   .milliseconds = milliseconds,
                                   .seed = seed,
                                   .width = 1000 /* no line is wrapped */};
    problems_destroy(&problems);
}

void theatre_close(struct theatre *theatre)
{
    training_close(&theatre->training);
    library_free(theatre->library);
    text_destroy(&theatre->heard);
}

void theatre_begin(struct theatre *theatre, const char *scenario, enum mode mode)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    assert_true(training_begin(&theatre->training, scenario, mode, 1, noon, &problems, &err));
    problems_destroy(&problems);
}

void theatre_expect(const struct theatre *theatre, const char *const *texts)
{
    const char *heard = text_string(&theatre->heard), *at = heard;
    for (; *texts != NULL; texts++) {
        const char *found = strstr(at, *texts);
        if (found == NULL) {
            print_error("%s\n", heard);
            fail_msg("not heard (in this order): %s", *texts);
        }
        at = found + strlen(*texts);
    }
}

void theatre_expect_not(const struct theatre *theatre, const char *text)
{
    const char *heard = text_string(&theatre->heard);
    if (strstr(heard, text) != NULL) {
        print_error("%s\n", heard);
        fail_msg("heard, and should not be: %s", text);
    }
}

static void expect_play(const struct theatre_play *play)
{
    struct theatre theatre;
    struct err err = {0};
    theatre_open(&theatre, play->typed);
    theatre.io.timers = play->timers;
    theatre_begin(&theatre, play->scenario, play->mode);
    assert_true(term_play(&theatre.io, &theatre.training, &err));
    theatre_expect(&theatre, play->heard);
    for (size_t i = 0; play->not_heard[i] != NULL; i++)
        theatre_expect_not(&theatre, play->not_heard[i]);
    theatre_close(&theatre);
}

void theatre_play(const struct theatre_play *plays, size_t count)
{
    for (size_t i = 0; i < count; i++)
        expect_play(&plays[i]);
}
