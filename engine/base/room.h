/* room.h: how much can still be written in a folder. */
#ifndef BASE_ROOM_H
#define BASE_ROOM_H

#include <stdbool.h>
#include <stdint.h>

/* The bytes that are free for this user where the folder lies. False: it is no folder, or
 * nothing can be written in it. Both may have changed by the time that something is. */
bool room_in(const char *folder, uint64_t *bytes);

#endif
