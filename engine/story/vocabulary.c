/* vocabulary.c: looking up in the three tables of words, which are read as one. */
#include "story/vocabulary.h"

#include <string.h>

#include "story/words.h"

static const struct vocabulary_word *table(size_t part, size_t *count)
{
    switch (part) {
    case 0:
        return words_of_scenarios(count);
    case 1:
        return words_of_decisions(count);
    case 2:
        return words_of_library(count);
    }
    *count = 0;
    return NULL;
}

size_t vocabulary_count(void)
{
    size_t total = 0, count;
    for (size_t part = 0; table(part, &count) != NULL; part++)
        total += count;
    return total;
}

const struct vocabulary_word *vocabulary_word(size_t index)
{
    size_t part = 0, count;
    const struct vocabulary_word *words = table(part, &count);
    while (words != NULL && index >= count) {
        index -= count;
        words = table(++part, &count);
    }
    return words == NULL ? NULL : &words[index];
}

const struct vocabulary_word *vocabulary_find(const char *name)
{
    size_t count;
    const struct vocabulary_word *words;
    for (size_t part = 0; (words = table(part, &count)) != NULL; part++)
        for (size_t i = 0; i < count; i++)
            if (strcmp(words[i].name, name) == 0)
                return &words[i];
    return NULL;
}

const struct vocabulary_field *vocabulary_field(const struct vocabulary_word *word, const char *key)
{
    for (size_t i = 0; i < word->field_count; i++)
        if (strcmp(word->fields[i].key, key) == 0)
            return &word->fields[i];
    return NULL;
}

size_t vocabulary_script_words(struct script_word *words)
{
    size_t count = 0, total = vocabulary_count();
    for (size_t i = 0; i < total && count < VOCABULARY_MAX; i++) {
        const struct vocabulary_word *word = vocabulary_word(i);
        if (!word->spoken)
            words[count++] = (struct script_word){word->name, word->form};
    }
    return count;
}

const char *vocabulary_next(const char *list, size_t *length)
{
    list += strspn(list, " ,\t\n");
    *length = strcspn(list, " ,\t\n");
    return list;
}

bool vocabulary_lists(const char *list, const char *name)
{
    size_t length, wanted = strlen(name);
    for (const char *at = list == NULL ? "" : list; *(at = vocabulary_next(at, &length)) != '\0';
         at += length)
        if (length == wanted && memcmp(at, name, length) == 0)
            return true;
    return false;
}

bool vocabulary_reserves(const char *name)
{
    static const char keywords[] = "and break do else elseif end false for function goto if in "
                                   "local nil not or repeat return then true until while";
    const struct vocabulary_word *same = vocabulary_find(name);
    if (vocabulary_lists(keywords, name) || (same != NULL && !same->spoken))
        return true;
    size_t total = vocabulary_count();
    for (size_t i = 0; i < total; i++) {
        const struct vocabulary_word *word = vocabulary_word(i);
        if ((word->effects || word->spoken) && vocabulary_field(word, name) != NULL)
            return true;
    }
    return false;
}
