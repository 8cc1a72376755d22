/* site.h: a house with the fonts of the program, looked at in many windows, and whether
 * everything in it has its place. What has not fails the test that asked. */
#ifndef GUI_SITE_H
#define GUI_SITE_H

#include "gui/lettering.h"
#include "house.h"

struct site {
    struct house house;
    struct lettering lettering;
};

/* folder: of the library; data: of the trainee's progress. */
void site_open(struct site *site, const char *folder);
void site_open_in(struct site *site, const char *folder, const char *data);
void site_close(struct site *site);

/* The screen as it is: all of it within its bounds, nothing on top of anything else,
 * nothing cut short. */
void site_check_frame(const struct house *house);

/* The same in windows of many sizes, with text of many sizes and in each font, and whether
 * every colour is one that the theme answers for, and whatever can be done in the first can
 * be done in all of them. reach: everything is tabbed to as well. */
void site_check_setups(struct site *site, bool reach);

/* With that. */
void site_check(struct site *site);

#endif
