/* room.c: what the file system says of itself. */
#include "base/room.h"

#include <sys/statvfs.h>
#include <unistd.h>

#include "base/file.h"

bool room_in(const char *folder, uint64_t *bytes)
{
    struct statvfs system;
    if (!file_is_folder(folder) || access(folder, W_OK | X_OK) != 0 ||
        statvfs(folder, &system) != 0 || (system.f_flag & ST_RDONLY) != 0)
        return false;
    *bytes = (uint64_t)system.f_bavail * system.f_frsize;
    return true;
}
