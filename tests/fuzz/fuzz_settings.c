/* fuzz_settings.c: bytes as a person's settings, and as a folder's rules. What can be read
 * is written and read again to the same; what cannot is told, and nothing of it is taken. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "fuzz.h"
#include "place.h"
#include "store/rules.h"
#include "store/settings.h"

static void must_tell(const struct err *err)
{
    must(err->kind != ERR_NONE && err->text[0] != '\0' &&
         utf8_valid(err->text, strlen(err->text), NULL));
}

static void must_be_same(const struct settings *one, const struct settings *other)
{
    for (int i = 0; i < SETTING_COUNT; i++)
        must(settings_get(one, (enum setting)i) == settings_get(other, (enum setting)i));
    must(strcmp(one->language, other->language) == 0 && strcmp(one->trainee, other->trainee) == 0 &&
         strcmp(one->data, other->data) == 0);
}

static void check_settings(const struct place *place, const uint8_t *data, size_t size)
{
    struct settings settings, other;
    struct err err = {0};
    char path[96];
    snprintf(path, sizeof path, "%s/settings.json", place->folder);
    place_put(place, "settings.json", data, size);
    settings_init(&other);
    if (!settings_load(path, &settings, &err)) {
        must_tell(&err);
        must_be_same(&settings, &other);
    }
    if (settings.newer) {
        must(!settings_save(path, &settings, &err));
        must(place_holds(place, "settings.json", data, size));
        return;
    }
    must(settings_save(path, &settings, NULL) && settings_load(path, &other, NULL));
    must_be_same(&settings, &other);
}

static void must_follow_the_same(const struct rules *one, const struct rules *other)
{
    must(one->managers_see_practice == other->managers_see_practice &&
         one->least_group == other->least_group && one->group == other->group &&
         one->due_count == other->due_count);
    for (size_t i = 0; i < one->due_count; i++)
        must(strcmp(one->due[i].lesson, other->due[i].lesson) == 0 &&
             one->due[i].day == other->due[i].day && one->due[i].after == other->due[i].after);
}

static void check_rules(const struct place *place, const uint8_t *data, size_t size)
{
    struct rules rules, again;
    struct text text;
    char *others, *still;
    struct err err = {0};
    place_put(place, "folder.json", data, size);
    if (!rules_read_all(place->folder, &rules, &others, &err)) {
        must_tell(&err);
        return;
    }
    must(rules.least_group >= 1 && rules.least_group <= RULES_LEAST_GROUP_MAX);
    text_init(&text);
    rules_encode(&rules, others, &text);
    place_put(place, "folder.json", (const uint8_t *)text_string(&text), text.length);
    must(rules_read_all(place->folder, &again, &still, NULL));
    must_follow_the_same(&rules, &again);
    must((others == NULL) == (still == NULL) && (others == NULL || strcmp(others, still) == 0));
    free(others);
    free(still);
    text_destroy(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct place place;
    place_make(&place);
    check_settings(&place, data, size);
    check_rules(&place, data, size);
    place_remove(&place);
    return 0;
}
