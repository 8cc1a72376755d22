/* library.c: a folder opened: the four shared files, and where a scenario is. */
#include "story/library.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/name.h"
#include "base/text.h"
#include "story/course.h"

static bool join(struct text *path, const char *folder, const char *name, struct err *err)
{
    text_clear(path);
    text_addf(path, "%s/%s", folder, name);
    return text_ok(path, err);
}

/* All four, so that the mistakes of all four are told. */
static bool load_files(struct library *library, struct problems *problems, struct err *err)
{
    const char *folder = library->folder;
    struct text path;
    text_init(&path);
    bool ok =
        join(&path, folder, "rubric.lua", err) &&
        rubric_load(path.at, &library->rubric, problems, err) &&
        join(&path, folder, "cast.lua", err) && cast_load(path.at, &library->cast, problems, err) &&
        join(&path, folder, "curriculum.lua", err) &&
        curriculum_load(path.at, &library->curriculum, problems, err) &&
        join(&path, folder, "course.lua", err) && course_load(path.at, library, problems, err);
    text_destroy(&path);
    return ok;
}

bool library_open(const char *folder, struct library **library, struct problems *problems,
                  struct err *err)
{
    size_t errors = problems->errors;
    *library = NULL;
    struct library *made = calloc(1, sizeof *made);
    if (made == NULL)
        return err_memory(err);
    made->folder = arena_copy(&made->arena, folder, strlen(folder));
    bool ok = made->folder != NULL || err_memory(err);
    ok = ok && load_files(made, problems, err);
    if (ok && problems->errors == errors)
        *library = made;
    else
        library_free(made);
    return ok;
}

void library_free(struct library *library)
{
    if (library == NULL)
        return;
    rubric_free(library->rubric);
    cast_free(library->cast);
    curriculum_free(library->curriculum);
    arena_destroy(&library->arena);
    free(library);
}

static bool is_path(const char *id_or_path)
{
    size_t length = strlen(id_or_path);
    return strchr(id_or_path, '/') != NULL ||
           (length > 4 && strcmp(id_or_path + length - 4, ".lua") == 0);
}

bool library_lesson(const struct library *library, const char *id, size_t *index, struct err *err)
{
    struct nearest nearest;
    nearest_init(&nearest, id);
    for (*index = 0; *index < library->lesson_count; ++*index) {
        if (strcmp(library->lessons[*index].id, id) == 0)
            return true;
        nearest_offer(&nearest, library->lessons[*index].id);
    }
    if (nearest.best == NULL)
        return err_set(err, ERR_BAD, "the course has no lesson \"%.120s\"", id);
    return err_set(err, ERR_BAD, "the course has no lesson \"%.120s\"; did you mean \"%s\"?", id,
                   nearest.best);
}

bool library_path(const struct library *library, const char *id_or_path, struct text *path,
                  struct err *err)
{
    struct nearest nearest;
    text_clear(path);
    nearest_init(&nearest, id_or_path);
    for (size_t i = 0; i < library->lesson_count; i++)
        for (size_t j = 0; j < library->lessons[i].scenario_count; j++) {
            const struct lesson *lesson = &library->lessons[i];
            nearest_offer(&nearest, lesson->scenarios[j]);
            if (strcmp(lesson->scenarios[j], id_or_path) != 0)
                continue;
            text_addf(path, "%s/%s/%s.lua", library->folder, lesson->id, id_or_path);
            return text_ok(path, err);
        }
    if (is_path(id_or_path) && file_exists(id_or_path) && !file_is_folder(id_or_path)) {
        text_add(path, id_or_path);
        return text_ok(path, err);
    }
    if (nearest.best != NULL)
        return err_set(err, ERR_BAD, "the course has no scenario \"%.120s\"; did you mean \"%s\"?",
                       id_or_path, nearest.best);
    return err_set(err, ERR_BAD,
                   "the course has no scenario \"%.120s\", and there is no file of that name",
                   id_or_path);
}
