/* reading.c: the one way in for all five kinds of file. */
#include "story/reading.h"

#include "base/file.h"
#include "story/shape.h"

static bool check(struct reading *reading, const char *word, struct err *err)
{
    bool failed = reading->tree.result.node == NULL && !reading_is_right(reading);
    if (!failed && !shape_check(&reading->source, &reading->tree, word, &reading->root, err))
        return false;
    return !reading->source.problems->failed || err_memory(err);
}

bool reading_open(struct reading *reading, const char *path, const char *word,
                  struct problems *problems, struct err *err)
{
    *reading = (struct reading){.errors_before = problems->errors};
    text_init(&reading->content);
    if (!file_read(path, SCRIPT_SOURCE_MAX, &reading->content, err))
        goto no_content;
    const char *text = text_string(&reading->content);
    size_t length = reading->content.length;
    reading->source = (struct source){path, text, length, problems};
    struct script_limits limits = script_limits_default();
    if (!script_read(path, text, length, reading->words, vocabulary_script_words(reading->words),
                     &limits, &reading->tree, problems, err))
        goto no_content;
    if (check(reading, word, err))
        return true;
    script_tree_destroy(&reading->tree);
no_content:
    text_destroy(&reading->content);
    return false;
}

void reading_close(struct reading *reading)
{
    script_tree_destroy(&reading->tree);
    text_destroy(&reading->content);
}

const char *reading_source(const struct reading *reading, struct arena *arena)
{
    return arena_copy(arena, text_string(&reading->content), reading->content.length);
}

bool reading_is_right(const struct reading *reading)
{
    return reading->source.problems->errors == reading->errors_before;
}
