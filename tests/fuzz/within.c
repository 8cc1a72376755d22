/* within.c: by cJSON alone, and so by nothing that reads the files in the program. */
#include "within.h"

#include <string.h>

#include <cjson/cJSON.h>

static bool holds(const cJSON *one, const cJSON *other);

static bool holds_fields(const cJSON *one, const cJSON *other, const char *but)
{
    for (const cJSON *field = one->child; field != NULL; field = field->next)
        if ((but == NULL || strcmp(field->string, but) != 0) &&
            !holds(field, cJSON_GetObjectItemCaseSensitive(other, field->string)))
            return false;
    return true;
}

static bool holds_elements(const cJSON *one, const cJSON *other)
{
    const cJSON *theirs = other->child;
    for (const cJSON *ours = one->child; ours != NULL; ours = ours->next) {
        if (theirs == NULL || !holds(ours, theirs))
            return false;
        theirs = theirs->next;
    }
    return theirs == NULL;
}

static bool holds(const cJSON *one, const cJSON *other)
{
    if (other == NULL || (one->type & 0xFF) != (other->type & 0xFF))
        return false;
    if (cJSON_IsObject(one))
        return holds_fields(one, other, NULL);
    if (cJSON_IsArray(one))
        return holds_elements(one, other);
    if (cJSON_IsString(one))
        return strcmp(one->valuestring, other->valuestring) == 0;
    return !cJSON_IsNumber(one) ||
           !(one->valuedouble < other->valuedouble || one->valuedouble > other->valuedouble);
}

bool within(const char *json, size_t length, const char *other, size_t other_length)
{
    cJSON *one = cJSON_ParseWithLength(json, length);
    cJSON *two = cJSON_ParseWithLength(other, other_length);
    bool kept = one != NULL && two != NULL && cJSON_IsObject(one) && cJSON_IsObject(two) &&
                holds_fields(one, two, "version");
    cJSON_Delete(one);
    cJSON_Delete(two);
    return kept;
}
