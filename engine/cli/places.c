/* places.c: the only reader of the environment for folders and names. */
#include "cli/places.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/refuge.h"

enum { PROGRAM_PATH_MAX = 4096 };

/* An environment variable that is set to something; else NULL. */
static const char *environment(const char *name)
{
    const char *value = getenv(name);
    return value == NULL || value[0] == '\0' ? NULL : value;
}

static void parent(struct text *path)
{
    size_t length = (size_t)(file_name(path->at) - path->at);
    while (length > 1 && path->at[length - 1] == '/')
        length--;
    path->length = length;
    path->at[length] = '\0';
}

/* PREFIX/share/understudy/NAME of a program at PREFIX/bin/understudy; false when
 * there is none: then the program was not installed. */
static bool add_installed(const char *name, struct text *path)
{
    char program[PROGRAM_PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program);
    if (length <= 0 || (size_t)length >= sizeof program)
        return false;
    text_add_bytes(path, program, (size_t)length);
    if (path->failed)
        return false;
    parent(path);
    parent(path);
    text_addf(path, "/share/understudy/%s", name);
    return !path->failed && file_is_folder(path->at);
}

static bool find(const char *given, const char *variable, const char *name, struct text *path,
                 struct err *err)
{
    if (given == NULL)
        given = environment(variable);
    text_clear(path);
    if (given != NULL)
        text_add(path, given);
    else if (!add_installed(name, path)) {
        text_clear(path);
        text_addf(path, "%s/%s", UNDERSTUDY_SOURCE, name);
    }
    return text_ok(path, err);
}

bool places_scenarios(const struct options *options, struct text *path, struct err *err)
{
    return find(options->scenarios, "UNDERSTUDY_SCENARIOS", "scenarios", path, err);
}

/* Replaces the path of a file by that of the folder above its own. */
static void add_folder_above(const char *file, struct text *path)
{
    size_t length = (size_t)(file_name(file) - file);
    while (length > 1 && file[length - 1] == '/')
        length--;
    text_add_bytes(path, file, length);
    const char *last = file_name(text_string(path));
    if (length == 0)
        text_add(path, "..");
    else if (strcmp(last, ".") == 0 || strcmp(last, "..") == 0)
        text_add(path, "/..");
    else if (!path->failed)
        parent(path);
    if (path->length == 0)
        text_add(path, ".");
}

bool places_is_course(const char *folder)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/course.lua", folder);
    bool found = !path.failed && file_exists(path.at);
    text_destroy(&path);
    return found;
}

bool places_scenarios_of(const struct options *options, const char *file, struct text *path,
                         struct err *err)
{
    text_clear(path);
    if (options->scenarios == NULL && file_exists(file)) {
        add_folder_above(file, path);
        if (!text_ok(path, err))
            return false;
        if (places_is_course(path->at))
            return true;
    }
    return places_scenarios(options, path, err);
}

bool places_assets(const struct options *options, struct text *path, struct err *err)
{
    return find(options->assets, "UNDERSTUDY_ASSETS", "assets", path, err);
}

static const char *home(void)
{
    const char *folder = environment("HOME");
    const struct passwd *user = folder == NULL ? getpwuid(getuid()) : NULL;
    return user == NULL ? folder : user->pw_dir;
}

/* The folder that a variable names, else the one in the home folder; empty without. */
static void add_own(const char *variable, const char *in_home, struct text *path)
{
    const char *shared = environment(variable);
    if (shared != NULL)
        text_addf(path, "%s/understudy", shared);
    else if (home() != NULL)
        text_addf(path, "%s/%s/understudy", home(), in_home);
}

bool places_settings(struct text *path, struct err *err)
{
    text_clear(path);
    add_own("XDG_CONFIG_HOME", ".config", path);
    if (path->length > 0)
        text_add(path, "/settings.json");
    return text_ok(path, err);
}

bool places_data(const struct options *options, const char *set, struct text *path, struct err *err)
{
    const char *given = options->data == NULL ? environment("UNDERSTUDY_DATA") : options->data;
    text_clear(path);
    if (given != NULL || set[0] != '\0')
        text_add(path, given != NULL ? given : set);
    else
        add_own("XDG_DATA_HOME", ".local/share", path);
    return text_ok(path, err);
}

void places_documents(struct text *path)
{
    const char *given = environment("XDG_DOCUMENTS_DIR");
    if (given != NULL)
        text_add(path, given);
    else if (home() != NULL)
        text_addf(path, "%s/Documents", home());
}

static bool is_listed(const struct file_names *places, const char *path)
{
    for (size_t i = 0; i < places->count; i++)
        if (strcmp(places->at[i], path) == 0)
            return true;
    return false;
}

/* Takes the path over. What cannot be listed for lack of memory is not offered. */
static void list(struct file_names *places, struct text *path)
{
    size_t capacity = places->count;
    uint64_t bytes;
    if (!path->failed && path->length > 0 && !is_listed(places, path->at) &&
        refuge_has_room(path->at, &bytes) &&
        mem_grow(&places->at, &capacity, places->count, sizeof *places->at, NULL)) {
        places->at[places->count] = strdup(path->at);
        places->count += places->at[places->count] != NULL;
    }
    text_destroy(path);
}

/* What desktops mount for somebody: /media/sam/STICK */
static void list_media(struct file_names *places, const char *media, const char *user)
{
    struct file_names names = {0};
    struct text folder;
    text_init(&folder);
    text_addf(&folder, "%s/%s", media, user);
    if (!folder.failed)
        file_list(folder.at, &names, NULL);
    for (size_t i = 0; i < names.count; i++) {
        struct text path;
        text_init(&path);
        text_addf(&path, "%s/%s", text_string(&folder), names.at[i]);
        list(places, &path);
    }
    file_names_destroy(&names);
    text_destroy(&folder);
}

void places_elsewhere(struct file_names *places)
{
    const char *desktop = environment("XDG_DESKTOP_DIR");
    const struct passwd *user = getpwuid(getuid());
    struct text paths[3];
    *places = (struct file_names){0};
    for (size_t i = 0; i < 3; i++)
        text_init(&paths[i]);
    places_documents(&paths[0]);
    if (desktop != NULL)
        text_add(&paths[1], desktop);
    else if (home() != NULL)
        text_addf(&paths[1], "%s/Desktop", home());
    text_add(&paths[2], home() == NULL ? "" : home());
    for (size_t i = 0; i < 3; i++)
        list(places, &paths[i]);
    if (user == NULL)
        return;
    list_media(places, "/media", user->pw_name);
    list_media(places, "/run/media", user->pw_name);
}

bool places_names_trainee(const struct options *options)
{
    return options->trainee != NULL || environment("UNDERSTUDY_TRAINEE") != NULL;
}

bool places_trainee(const struct options *options, const char *set, char *id, struct err *err)
{
    const char *given = options->trainee;
    if (given == NULL)
        given = environment("UNDERSTUDY_TRAINEE");
    if (given == NULL && set[0] != '\0')
        given = set;
    if (given == NULL) {
        const struct passwd *user = getpwuid(getuid());
        const char *login = user == NULL ? environment("LOGNAME") : user->pw_name;
        name_to_id(login == NULL ? "trainee" : login, id);
        return true;
    }
    if (name_is_id(given)) {
        memcpy(id, given, strlen(given) + 1);
        return true;
    }
    name_to_id(given, id);
    return err_set(err, ERR_USAGE,
                   "\"%s\" cannot be a trainee's id: use small letters, digits and -, such as %s",
                   given, id);
}
