/* store_libraries.c: asks cJSON itself. */
#include "store/store_libraries.h"

#include <cjson/cJSON.h>

void store_libraries(struct text *text)
{
    text_addf(text, "cJSON %s\n", cJSON_Version());
}
