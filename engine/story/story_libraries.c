/* story_libraries.c: asks Nettle itself. */
#include "story/story_libraries.h"

#include <nettle/version.h>

void story_libraries(struct text *text)
{
    text_addf(text, "Nettle %d.%d\n", nettle_version_major(), nettle_version_minor());
}
