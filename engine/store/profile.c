/* profile.c: checked as a whole, whether it comes from a file or from a person. */
#include "store/profile.h"

#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/name.h"
#include "base/utf8.h"
#include "store/json.h"
#include "store/json_writer.h"

enum { TAG_MAX_BYTES = 35 }; /* RFC 5646, 4.4.1: enough for every tag in use */

bool profile_check_id(const char *id, struct err *err)
{
    if (id != NULL && name_is_id(id))
        return true;
    return err_set(err, ERR_BAD,
                   "\"%s\" cannot be a trainee's id: use 1 to %d of a-z, 0-9, - and _, "
                   "beginning with a letter or digit",
                   id == NULL ? "" : id, NAME_MAX_BYTES);
}

static bool is_text(const char *text, size_t least)
{
    size_t length = strlen(text);
    return length >= least && length <= PROFILE_TEXT_MAX_BYTES && utf8_valid(text, length, NULL);
}

static bool is_tag(const char *text)
{
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
    return length >= 2 && length <= TAG_MAX_BYTES && text[length] == '\0' && text[0] != '-';
}

static bool is_choice(const char *text)
{
    return text[0] == '\0' || name_is_id(text);
}

bool profile_may_be_same(const struct profile *a, const struct profile *b)
{
    return strcmp(a->name, b->name) == 0 || strcmp(a->name, a->id) == 0 ||
           strcmp(b->name, b->id) == 0;
}

bool profile_check(const struct profile *profile, struct err *err)
{
    if (!profile_check_id(profile->id, err))
        return false;
    if (!is_text(profile->name, 1))
        return err_set(err, ERR_BAD, "a trainee's name must be 1 to %d bytes of UTF-8",
                       PROFILE_TEXT_MAX_BYTES);
    if (!is_text(profile->team, 0))
        return err_set(err, ERR_BAD, "a team must be at most %d bytes of UTF-8",
                       PROFILE_TEXT_MAX_BYTES);
    if (!is_tag(profile->language))
        return err_set(err, ERR_BAD, "\"%s\" cannot be a language: use a tag such as en or pt-BR",
                       profile->language);
    if (!is_choice(profile->avatar) || !is_choice(profile->color))
        return err_set(err, ERR_BAD, "\"%s\" cannot be the id of an avatar or a colour",
                       is_choice(profile->avatar) ? profile->color : profile->avatar);
    if (profile->since[0] != '\0' && day_parse(profile->since) == DAY_NONE)
        return err_set(err, ERR_BAD,
                       "\"%s\" cannot be somebody's first day: write a day of the calendar as "
                       "2026-12-01",
                       profile->since);
    return true;
}

bool profile_copy(struct profile *copy, const struct profile *profile, struct err *err)
{
    *copy = (struct profile){0};
    if (!profile_check(profile, err))
        return false;
    *copy = (struct profile){.id = strdup(profile->id),
                             .name = strdup(profile->name),
                             .team = strdup(profile->team),
                             .language = strdup(profile->language),
                             .avatar = strdup(profile->avatar),
                             .color = strdup(profile->color),
                             .since = strdup(profile->since),
                             .others = profile->others == NULL ? NULL : strdup(profile->others)};
    if (copy->id != NULL && copy->name != NULL && copy->team != NULL && copy->language != NULL &&
        copy->avatar != NULL && copy->color != NULL && copy->since != NULL &&
        (copy->others != NULL || profile->others == NULL))
        return true;
    profile_destroy(copy);
    return err_memory(err);
}

bool profile_init(struct profile *profile, const char *id, const char *name, struct err *err)
{
    struct profile plain = {(char *)id, (char *)name, "", "en", "", "", "", NULL};
    return profile_copy(profile, &plain, err);
}

void profile_destroy(struct profile *profile)
{
    free(profile->id);
    free(profile->name);
    free(profile->team);
    free(profile->language);
    free(profile->avatar);
    free(profile->color);
    free(profile->since);
    free(profile->others);
    *profile = (struct profile){0};
}

void profile_write(const struct profile *profile, struct json_writer *writer, const char *key)
{
    json_open_object_on_a_line(writer, key);
    json_put_text(writer, "id", profile->id);
    json_put_text(writer, "name", profile->name);
    json_put_text(writer, "team", profile->team);
    json_put_text(writer, "language", profile->language);
    json_put_text(writer, "avatar", profile->avatar);
    json_put_text(writer, "color", profile->color);
    if (profile->since[0] != '\0')
        json_put_text(writer, "since", profile->since);
    json_put_others(writer, profile->others);
    json_close(writer);
}

/* What stands beside the id and the name since version 2; `since` may be absent. */
static bool read_look(const struct json_place *object, struct profile *borrowed, struct err *err)
{
    const char *team, *language, *avatar, *color, *since = NULL;
    if (!json_text(object, "team", &team, err) || !json_text(object, "language", &language, err) ||
        !json_text(object, "avatar", &avatar, err) || !json_text(object, "color", &color, err) ||
        (json_has(object, "since") && !json_text(object, "since", &since, err)))
        return false;
    borrowed->team = (char *)team;
    borrowed->language = (char *)language;
    borrowed->avatar = (char *)avatar;
    borrowed->color = (char *)color;
    if (since == NULL)
        return true;
    borrowed->since = (char *)since;
    return day_parse(since) != DAY_NONE ||
           json_wrong(object, "since", err, "\"%s\" is no day; write it as 2026-12-01",
                      json_show(since).text);
}

/* A file of version 1 that has them is none. */
static bool has_no_look(const struct json_place *object, const char *const *fields, struct err *err)
{
    for (; *fields != NULL; fields++)
        if (json_has(object, *fields))
            return json_wrong(object, *fields, err, "is not of version 1");
    return true;
}

bool profile_read(const struct json_place *place, const char *key, int version,
                  struct profile *profile, struct err *err)
{
    static const char *const fields[] = {"id",     "name",  "team",  "language",
                                         "avatar", "color", "since", NULL};
    struct json_place object;
    const char *id, *name;
    char *others;
    *profile = (struct profile){0};
    bool ok = json_object_and_others(place, key, fields, &object, &others, err) &&
              json_text(&object, "id", &id, err) && json_text(&object, "name", &name, err);
    if (ok) {
        struct profile borrowed = {(char *)id, (char *)name, "", "en", "", "", "", others};
        ok = (version == 1 ? has_no_look(&object, fields + 2, err)
                           : read_look(&object, &borrowed, err)) &&
             (profile_copy(profile, &borrowed, err) || err_prefix(err, "%s", key));
    }
    free(others);
    return ok;
}
