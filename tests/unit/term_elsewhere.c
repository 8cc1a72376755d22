/* term_elsewhere.c: what cannot be saved is told, and saved in another place when the person
 * says where. The lines "full" and "room" are not typed: they take the folder away and give
 * it back. */
#include "term/term.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "theatre.h"

#define STICK "stick"

struct stage {
    struct theatre theatre; /* first: it is what a typed line is asked of */
    bool (*read_line)(void *self, struct text *line);
    char folder[64], *before; /* the working folder, and the one that was */
};

static void strike(const char *line)
{
    if (strcmp(line, "full") == 0) {
        assert_int_equal(rename("home", "away"), 0);
        assert_true(file_write("home", "", 0, NULL));
    } else {
        assert_int_equal(unlink("home"), 0);
        assert_int_equal(rename("away", "home"), 0);
    }
}

static bool read_line(void *self, struct text *line)
{
    struct stage *stage = self;
    for (const char *next; (next = *stage->theatre.next) != NULL; stage->theatre.next++) {
        if (strcmp(next, "full") != 0 && strcmp(next, "room") != 0)
            break;
        strike(next);
    }
    return stage->read_line(self, line);
}

static void list_places(struct file_names *places)
{
    places->at = calloc(1, sizeof *places->at);
    assert_non_null(places->at);
    places->at[places->count++] = strdup(STICK);
}

/* At the beginning of a practice that is kept. */
static void begin(struct stage *stage, const char *const *lines)
{
    struct training *training = &stage->theatre.training;
    struct err err = {0};
    *stage = (struct stage){.folder = "/tmp/understudy-XXXXXX", .before = getcwd(NULL, 0)};
    theatre_open(&stage->theatre, lines);
    assert_non_null(mkdtemp(stage->folder));
    assert_int_equal(chdir(stage->folder), 0);
    assert_true(file_make_folder(STICK, NULL));
    training_close(training);
    assert_true(training_open(training, stage->theatre.library, "home", "tess", &err));
    stage->read_line = stage->theatre.io.read_line;
    stage->theatre.io.read_line = read_line;
    stage->theatre.io.places = list_places;
    theatre_begin(&stage->theatre, "desk", MODE_PRACTICE);
}

static void end(struct stage *stage)
{
    char command[128];
    theatre_close(&stage->theatre);
    assert_int_equal(chdir(stage->before), 0);
    free(stage->before);
    snprintf(command, sizeof command, "rm -rf '%s'", stage->folder);
    assert_int_equal(system(command), 0);
}

static void assert_keeps(const char *folder, size_t moves)
{
    struct progress progress;
    assert_true(progress_load(folder, "tess", &progress, NULL));
    assert_int_equal(progress.count, 1);
    assert_int_equal(progress.attempts[0].move_count, moves);
    progress_destroy(&progress);
}

static void a_conversation_goes_on_being_saved_where_the_person_says(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "", "full", "1", "?", "save", "save nowhere", "save stick", "save stick", "q", NULL};
    static const char *const heard[] = {"This is not saved:",
                                        "such as save stick",
                                        "<?>",
                                        "such as save stick",
                                        "<save>",
                                        "These have room:",
                                        "save stick",
                                        "<save nowhere>",
                                        "nowhere is not there. Nothing is lost yet",
                                        "<save stick>",
                                        "Saved in stick/understudy-saved",
                                        "understudy import stick/understudy-saved",
                                        "<save stick>",
                                        "Everything is saved already.",
                                        "<q>",
                                        "Saved. See you next time.",
                                        NULL};
    struct stage stage;
    struct err err = {0};
    begin(&stage, lines);
    assert_true(term_play(&stage.theatre.io, &stage.theatre.training, &err));
    theatre_expect(&stage.theatre, heard);
    theatre_expect_not(&stage.theatre, "It is saved again.");
    assert_keeps("stick/understudy-saved", stage.theatre.training.run.journal.count);
    end(&stage);
}

static void who_leaves_is_asked_until_all_is_saved(void **state)
{
    (void)state;
    static const char *const lines[] = {"", "full", "1", "q", "", "save stick", NULL};
    static const char *const heard[] = {"<q>",
                                        "Not all of your work is saved:",
                                        "q leaves, and what is not saved is lost:",
                                        "<>",
                                        "Not all of your work is saved:",
                                        "<save stick>",
                                        "Saved in stick/understudy-saved",
                                        "Saved. See you next time.",
                                        NULL};
    struct stage stage;
    struct err err = {0};
    begin(&stage, lines);
    assert_true(term_play(&stage.theatre.io, &stage.theatre.training, &err));
    theatre_expect(&stage.theatre, heard);
    assert_keeps("stick/understudy-saved", stage.theatre.training.run.journal.count);
    end(&stage);
}

static void who_leaves_can_try_again(void **state)
{
    (void)state;
    static const char *const lines[] = {"", "full", "1", "q", "room", "", NULL};
    struct stage stage;
    struct err err = {0};
    begin(&stage, lines);
    assert_true(term_play(&stage.theatre.io, &stage.theatre.training, &err));
    assert_keeps("home", stage.theatre.training.run.journal.count);
    end(&stage);
}

static void who_leaves_without_the_rest_is_told_and_it_is_a_failure(void **state)
{
    (void)state;
    static const char *const lines[] = {"", "full", "1", "q", "q", NULL};
    struct stage stage;
    struct err err = {0};
    begin(&stage, lines);
    assert_false(term_play(&stage.theatre.io, &stage.theatre.training, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "not saved: "));
    theatre_expect_not(&stage.theatre, "See you next time.");
    end(&stage);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_conversation_goes_on_being_saved_where_the_person_says),
        cmocka_unit_test(who_leaves_is_asked_until_all_is_saved),
        cmocka_unit_test(who_leaves_can_try_again),
        cmocka_unit_test(who_leaves_without_the_rest_is_told_and_it_is_a_failure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
