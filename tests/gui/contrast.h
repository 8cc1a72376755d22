/* contrast.h: which colours of the theme really stand on one another on a screen. */
#ifndef GUI_CONTRAST_H
#define GUI_CONTRAST_H

#include "house.h"

/* Fails when a text or an icon of the screen, at rest or under the pointer, stands on a
 * colour that theme_pairs does not list, or not as one that must be read. */
void contrast_check(struct house *house);

#endif
