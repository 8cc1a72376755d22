/* choices.h: what can be set, in words: the cards of the settings' screen. */
#ifndef GUI_CHOICES_H
#define GUI_CHOICES_H

#include <stddef.h>

#include "store/settings.h"

enum { CHOICES_MOST = 5, CHOICE_ROWS_MOST = 4 };

struct choice {
    const char *label;
    int value;
};

struct choice_row {
    enum setting setting;
    const char *title, *about;
    struct choice choices[CHOICES_MOST + 1]; /* up to one without a label */
};

struct choice_card {
    const char *title;
    struct choice_row rows[CHOICE_ROWS_MOST + 1]; /* up to one without a title */
};

const struct choice_card *choices_cards(size_t *count);

/* The choice that is nearest to a value: a file may hold one that is not offered. */
const struct choice *choices_nearest(const struct choice_row *row, int value);

#endif
