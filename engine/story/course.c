/* course.c: lessons are folders and scenarios are files in them, so both are
 * called by ids, which lead nowhere else. */
#include "story/course.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/name.h"
#include "base/text.h"
#include "story/reading.h"
#include "story/shape.h"
#include "story/vocabulary.h"

struct work {
    const struct source *source;
    struct library *library;
    struct lesson *lessons;
    bool failed;
};

static const char *keep(struct work *work, const char *text)
{
    const char *kept = text == NULL ? NULL : arena_copy(&work->library->arena, text, strlen(text));
    work->failed = work->failed || (text != NULL && kept == NULL);
    return kept;
}

static bool is_in_course(const struct work *work, const char *id)
{
    for (size_t i = 0; i <= work->library->lesson_count; i++)
        for (size_t j = 0; j < work->lessons[i].scenario_count; j++)
            if (strcmp(work->lessons[i].scenarios[j], id) == 0)
                return true;
    return false;
}

static void check_file(struct work *work, const struct script_node *node, const char *id)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/%s/%s.lua", work->library->folder, node->name, id);
    if (path.failed)
        work->failed = true;
    else if (!file_exists(path.at))
        mistake_tell(work->source, node, "scenarios", MISTAKE_MISSING_FILE,
                     "%s names the scenario \"%s\", and there is no file %s",
                     mistake_name(node).text, id, path.at);
    text_destroy(&path);
}

static bool check_scenario(struct work *work, const struct script_node *node, const char *id)
{
    if (!name_is_id(id))
        mistake_tell(work->source, node, "scenarios", MISTAKE_BAD_ID,
                     "%s names the scenario \"%.63s\", which cannot be an id; use a to z, 0 to 9 "
                     "and -",
                     mistake_name(node).text, id);
    else if (is_in_course(work, id))
        mistake_tell(work->source, node, "scenarios", MISTAKE_DUPLICATE_ID,
                     "%s names the scenario \"%s\", which the course has already",
                     mistake_name(node).text, id);
    else
        return true;
    return false;
}

static void read_scenarios(struct work *work, const struct script_node *node, struct lesson *lesson)
{
    const struct script_node *table = shape_table(node, "scenarios");
    if (table == NULL)
        return;
    const char **ids = arena_alloc(&work->library->arena, table->item_count, sizeof *ids);
    lesson->scenarios = ids;
    work->failed = work->failed || ids == NULL;
    for (size_t i = 0; i < table->item_count && !work->failed; i++) {
        const char *id = table->items[i].kind == SCRIPT_TEXT ? table->items[i].text : NULL;
        if (id == NULL || !check_scenario(work, node, id))
            continue;
        if (name_is_id(node->name))
            check_file(work, node, id);
        ids[lesson->scenario_count] = keep(work, id);
        lesson->scenario_count += !work->failed;
    }
}

static void read_page(struct work *work, const struct script_node *node, struct lesson *lesson)
{
    const struct script_node *table = shape_table(node, "page");
    if (table == NULL)
        return;
    const char **page = arena_alloc(&work->library->arena, table->item_count, sizeof *page);
    lesson->page = page;
    work->failed = work->failed || page == NULL;
    for (size_t i = 0; i < table->item_count && !work->failed; i++)
        if (table->items[i].kind == SCRIPT_TEXT)
            page[lesson->page_count++] = keep(work, table->items[i].text);
}

static bool trains(const struct lesson *lesson, size_t behaviour)
{
    for (size_t i = 0; i < lesson->behaviour_count; i++)
        if (lesson->behaviours[i] == behaviour)
            return true;
    return false;
}

static void tell_behaviour(struct work *work, const struct script_node *node, const char *name)
{
    const struct rubric *rubric = work->library->rubric;
    struct nearest nearest;
    nearest_init(&nearest, name);
    for (size_t i = 0; i < rubric->behaviour_count; i++)
        nearest_offer(&nearest, rubric->behaviours[i].id);
    mistake_tell(work->source, node, "behaviours", MISTAKE_UNKNOWN_BEHAVIOUR,
                 "%s: behaviours names the behaviour \"%.63s\", which is not in rubric.lua%s",
                 mistake_name(node).text, name, mistake_hint(&nearest, "").text);
}

/* Nothing can be said of them when the rubric itself has mistakes. */
static void read_behaviours(struct work *work, const struct script_node *node,
                            struct lesson *lesson)
{
    const struct rubric *rubric = work->library->rubric;
    const char *list = shape_text(node, "behaviours");
    size_t length;
    if (list == NULL || rubric == NULL)
        return;
    uint16_t *kept = arena_alloc(&work->library->arena, rubric->behaviour_count, sizeof *kept);
    lesson->behaviours = kept;
    work->failed = work->failed || kept == NULL;
    for (; kept != NULL && *(list = vocabulary_next(list, &length)) != '\0'; list += length) {
        char name[NAME_MAX_BYTES + 1];
        snprintf(name, sizeof name, "%.*s", (int)length, list);
        const struct behaviour *found = rubric_find(rubric, name);
        if (found == NULL)
            tell_behaviour(work, node, name);
        else if (trains(lesson, (size_t)(found - rubric->behaviours)))
            mistake_tell(work->source, node, "behaviours", MISTAKE_DUPLICATE_NAME,
                         "%s: behaviours names \"%s\" twice", mistake_name(node).text, name);
        else
            kept[lesson->behaviour_count++] = (uint16_t)(found - rubric->behaviours);
    }
}

static void read_lesson(struct work *work, const struct script_node *node)
{
    struct library *library = work->library;
    struct lesson *lesson = &work->lessons[library->lesson_count];
    for (size_t i = 0; i < library->lesson_count; i++)
        if (strcmp(work->lessons[i].id, node->name) == 0)
            mistake_tell(work->source, node, NULL, MISTAKE_DUPLICATE_ID,
                         "%s has the id of another on line %d; give one of them another",
                         mistake_name(node).text, work->lessons[i].line);
    lesson->id = keep(work, node->name);
    lesson->title = keep(work, shape_text(node, "title"));
    lesson->about = keep(work, shape_text(node, "about"));
    lesson->line = node->line;
    read_page(work, node, lesson);
    read_scenarios(work, node, lesson);
    read_behaviours(work, node, lesson);
    library->lesson_count += !work->failed;
}

static bool fill(struct library *library, const struct reading *reading, struct err *err)
{
    const struct script_node *root = reading->root;
    struct work work = {&reading->source, library, NULL, false};
    const char *order = shape_text(root, "order");
    library->title = keep(&work, root->name);
    library->free_order = order != NULL && strcmp(order, "free") == 0;
    library->lessons = work.lessons =
        arena_alloc(&library->arena, root->item_count, sizeof *work.lessons);
    work.failed = work.failed || work.lessons == NULL;
    for (size_t i = 0; i < root->item_count && !work.failed; i++) {
        const struct script_value *item = &root->items[i];
        if (shape_item(item, "lesson") != NULL)
            read_lesson(&work, item->node);
    }
    return (!work.failed && !reading->source.problems->failed) || err_memory(err);
}

bool course_load(const char *path, struct library *library, struct problems *problems,
                 struct err *err)
{
    struct reading reading;
    if (!reading_open(&reading, path, "course", problems, err))
        return false;
    bool ok = reading.root == NULL || fill(library, &reading, err);
    reading_close(&reading);
    return ok;
}
