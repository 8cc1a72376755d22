/* house.h: what the tests of the window share: the library of the tests, a
 * training that keeps nothing, and an app with a ruler in place of fonts. */
#ifndef GUI_HOUSE_H
#define GUI_HOUSE_H

#include "gui/app.h"
#include "gui/frame.h"
#include "gui/input.h"

struct house {
    struct library *library; /* owned */
    struct training training;
    struct theme theme;
    struct measure measure;
    struct app app;
    struct frame frame;
    int letter; /* the width of every letter, in percent of the size of its type */
    int width, height;
};

/* folder: of the library; data: of the trainee's progress, or NULL. */
void house_open(struct house *house, const char *folder, const char *data);
void house_close(struct house *house);

/* A test's state is a house with the library of the tests. */
#define IN_A_HOUSE(test) cmocka_unit_test_setup_teardown(test, house_make, house_remove)
int house_make(void **state);
int house_remove(void **state);

/* Reads the whole catalogue. */
void house_read_catalogue(struct house *house);

/* Makes the frame anew. */
void house_build(struct house *house);

/* Does an action, or presses a key, and makes the frame anew. */
void house_act(struct house *house, struct action action);
void house_key(struct house *house, enum key key);
void house_character(struct house *house, char character);
void house_click(struct house *house, struct action action);

/* Begins the scenario `counter` and closes its briefing. */
void house_begin(struct house *house, enum mode mode);

/* Goes on until the next decision, or the end. */
void house_on(struct house *house);

/* Begins it and goes on until its decision of that kind, in practice; or until the timed
 * decision behind that. */
void house_reach(struct house *house, enum decision_kind kind);
void house_reach_time_limit(struct house *house);

#endif
