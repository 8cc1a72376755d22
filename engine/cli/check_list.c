/* check_list.c: from operands to files. */
#include "cli/check_list.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "cli/places.h"

void check_list_init(struct check_list *list)
{
    *list = (struct check_list){0};
}

void check_list_destroy(struct check_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        struct check_file *file = &list->at[i];
        if (file->analysed)
            analysis_destroy(&file->analysis);
        scenario_free(file->scenario);
        problems_destroy(&file->problems);
        free(file->path);
    }
    for (size_t i = 0; i < list->library_count; i++) {
        library_free(list->libraries[i]);
        free(list->folders[i]);
    }
    free(list->at);
    free(list->libraries);
    free(list->folders);
    check_list_init(list);
}

struct check_counts check_list_counts(const struct check_list *list)
{
    struct check_counts counts = {0};
    for (size_t i = 0; i < list->count; i++) {
        const struct check_file *file = &list->at[i];
        counts.files += file->is_library ? CHECK_LIBRARY_FILES : 1;
        counts.errors += file->problems.errors;
        counts.warnings += file->problems.warnings;
    }
    return counts;
}

static bool is_listed(const struct check_list *list, const char *path, bool is_library)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->at[i].is_library == is_library && strcmp(list->at[i].path, path) == 0)
            return true;
    return false;
}

/* The new entry, or NULL. */
static struct check_file *add(struct check_list *list, const char *path, struct err *err)
{
    char *copy = strdup(path);
    if (copy == NULL) {
        err_memory(err);
        return NULL;
    }
    if (!mem_grow(&list->at, &list->capacity, list->count, sizeof *list->at, err)) {
        free(copy);
        return NULL;
    }
    struct check_file *file = &list->at[list->count++];
    *file = (struct check_file){.path = copy};
    problems_init(&file->problems);
    return file;
}

static bool add_scenario(struct check_list *list, struct library *library,
                         const struct lesson *lesson, const char *path, struct err *err)
{
    if (is_listed(list, path, false))
        return true;
    struct check_file *file = add(list, path, err);
    if (file == NULL)
        return false;
    file->library = library;
    file->lesson = lesson;
    return true;
}

static bool open_library(struct check_list *list, const char *folder, struct library **library,
                         struct err *err)
{
    char *copy = NULL;
    struct check_file *file = add(list, folder, err);
    if (file == NULL)
        return false;
    file->is_library = true;
    if (!mem_grow(&list->libraries, &list->library_capacity, list->library_count,
                  sizeof *list->libraries, err) ||
        !mem_grow(&list->folders, &list->folder_capacity, list->library_count,
                  sizeof *list->folders, err))
        return false;
    if ((copy = strdup(folder)) == NULL)
        return err_memory(err);
    if (!library_open(folder, library, &file->problems, err)) {
        free(copy);
        return false;
    }
    file->library = *library;
    list->folders[list->library_count] = copy;
    list->libraries[list->library_count++] = *library;
    return true;
}

/* Each folder's library is opened once. */
static bool use_library(struct check_list *list, const char *folder, struct library **library,
                        struct err *err)
{
    for (size_t i = 0; i < list->library_count; i++)
        if (strcmp(list->folders[i], folder) == 0) {
            *library = list->libraries[i];
            return true;
        }
    return open_library(list, folder, library, err);
}

static bool add_course(struct check_list *list, const char *folder, struct err *err)
{
    struct library *library;
    struct text path;
    if (!use_library(list, folder, &library, err))
        return false;
    text_init(&path);
    bool ok = true;
    for (size_t l = 0; ok && library != NULL && l < library->lesson_count; l++) {
        const struct lesson *lesson = &library->lessons[l];
        for (size_t s = 0; ok && s < lesson->scenario_count; s++)
            ok = library_path(library, lesson->scenarios[s], &path, err) &&
                 add_scenario(list, library, lesson, path.at, err);
    }
    text_destroy(&path);
    return ok;
}

static bool is_of_library(const char *path)
{
    static const char *const names[] = {"rubric.lua", "cast.lua", "curriculum.lua", "course.lua"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(file_name(path), names[i]) == 0)
            return true;
    return false;
}

static bool add_library_of(struct check_list *list, const char *path, struct err *err)
{
    struct library *library;
    struct text folder;
    text_init(&folder);
    size_t length = (size_t)(file_name(path) - path);
    text_add_bytes(&folder, length == 0 ? "." : path, length == 0 ? 1 : length - (length > 1));
    bool ok = text_ok(&folder, err) && use_library(list, folder.at, &library, err);
    text_destroy(&folder);
    return ok;
}

static bool add_file(struct check_list *list, const struct options *options, const char *path,
                     struct err *err)
{
    struct library *library;
    struct text folder;
    if (is_of_library(path))
        return add_library_of(list, path, err);
    text_init(&folder);
    bool ok = places_scenarios_of(options, path, &folder, err) &&
              use_library(list, folder.at, &library, err) &&
              (library == NULL || add_scenario(list, library, NULL, path, err));
    text_destroy(&folder);
    return ok;
}

static bool is_lua(const char *name)
{
    size_t length = strlen(name);
    return length > 4 && strcmp(name + length - 4, ".lua") == 0;
}

static bool add_files(struct check_list *list, const struct options *options, const char *folder,
                      struct err *err)
{
    struct text path;
    struct file_names names;
    if (!file_list(folder, &names, err))
        return false;
    text_init(&path);
    bool ok = true;
    for (size_t i = 0; ok && i < names.count; i++) {
        text_clear(&path);
        text_addf(&path, "%s/%s", folder, names.at[i]);
        ok = text_ok(&path, err) && (!is_lua(names.at[i]) || add_file(list, options, path.at, err));
    }
    file_names_destroy(&names);
    text_destroy(&path);
    return ok;
}

static bool add_id(struct check_list *list, const struct options *options, const char *id,
                   struct err *err)
{
    struct library *library;
    struct text path;
    text_init(&path);
    bool ok = places_scenarios(options, &path, err) && use_library(list, path.at, &library, err);
    if (ok && library != NULL)
        ok = library_path(library, id, &path, err) &&
             add_scenario(list, library, NULL, path.at, err);
    text_destroy(&path);
    return ok;
}

bool check_list_add(struct check_list *list, const struct options *options, const char *operand,
                    struct err *err)
{
    if (file_is_folder(operand))
        return places_is_course(operand) ? add_course(list, operand, err)
                                         : add_files(list, options, operand, err);
    return file_exists(operand) ? add_file(list, options, operand, err)
                                : add_id(list, options, operand, err);
}

bool check_list_add_course(struct check_list *list, const struct options *options, struct err *err)
{
    struct text folder;
    text_init(&folder);
    bool ok = places_scenarios(options, &folder, err) && add_course(list, folder.at, err);
    text_destroy(&folder);
    return ok;
}
