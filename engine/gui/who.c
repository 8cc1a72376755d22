/* who.c: a new profile is read back with the rest of the folder, so that the list says
 * what is there. */
#include "gui/who.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "gui/avatar.h"

void who_destroy(struct who *who)
{
    roster_destroy(&who->roster);
}

bool who_read(struct who *who, const char *folder, struct err *err)
{
    roster_destroy(&who->roster);
    entry_set(&who->entries[WHO_FILTER], "");
    who->making = false;
    if (!roster_read(folder, &who->roster, err))
        return false;
    if (who->roster.count == 0)
        who_begin(who);
    return true;
}

void who_begin(struct who *who)
{
    who->making = true;
    who->wrong[0] = '\0';
    entry_set(&who->entries[WHO_NAME], "");
    entry_set(&who->entries[WHO_TEAM], "");
    who->sign = who->roster.count % AVATAR_SIGNS;
    who->color = who->roster.count % AVATAR_COLORS;
}

static bool is_taken(const struct who *who, const char *name, const char *team)
{
    for (size_t i = 0; i < who->roster.count; i++)
        if (strcmp(who->roster.at[i].profile.name, name) == 0 &&
            strcmp(who->roster.at[i].profile.team, team) == 0)
            return true;
    return false;
}

static bool check(struct who *who, const char *name, const char *team)
{
    who->wrong[0] = '\0';
    if (name[0] == '\0')
        snprintf(who->wrong, sizeof who->wrong, "Type the name that you want to be called by.");
    else if (is_taken(who, name, team))
        snprintf(who->wrong, sizeof who->wrong,
                 "Somebody of this name is here already. Add something that tells you apart.");
    return who->wrong[0] == '\0';
}

/* The id lies in the roster, so that it outlives the profile that was made. */
static const char *id_in(const struct roster *roster, const char *id)
{
    for (size_t i = 0; i < roster->count; i++)
        if (strcmp(roster->at[i].profile.id, id) == 0)
            return roster->at[i].profile.id;
    return NULL;
}

bool who_add(struct who *who, const char *folder, const char *language, int64_t now,
             const char **id, struct err *err)
{
    char name[ENTRY_BYTES], team[ENTRY_BYTES], since[DAY_BYTES];
    entry_trimmed(&who->entries[WHO_NAME], name);
    entry_trimmed(&who->entries[WHO_TEAM], team);
    if (!check(who, name, team))
        return false;
    day_write(day_of_moment(now), since);
    struct profile profile = {NULL,
                              name,
                              team,
                              (char *)language,
                              (char *)avatar_sign(who->sign)->id,
                              (char *)avatar_color(who->color)->id,
                              since,
                              NULL};
    bool ok = roster_add(folder, &profile, err) && who_read(who, folder, err);
    *id = ok ? id_in(&who->roster, profile.id) : NULL;
    free(profile.id);
    return *id != NULL;
}
