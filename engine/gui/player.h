/* player.h: what is to be heard, through SDL's audio, where there is a device and the sound
 * is on. A thread of its own opens it when something is to sound and closes it when it
 * has been quiet for a while, so the window never waits for a device, and a quiet one
 * costs nothing. Without a device nothing sounds, and nothing is said about it. */
#ifndef GUI_PLAYER_H
#define GUI_PLAYER_H

#include <stdbool.h>

#include "gui/sounds.h"

struct player;

/* NULL when memory is short, which every function takes. assets: the folder. */
struct player *player_new(const char *assets);

/* What sounds fades. A device that hangs is left alone after a moment. */
void player_free(struct player *player);

/* After each picture. attentive: the window has the focus; without it all is silent. */
void player_follow(struct player *player, const struct sounding *sounding, bool attentive);

/* A device is open. */
bool player_is_open(struct player *player);

#endif
