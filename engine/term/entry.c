/* entry.c: one way to read a line, so that every prompt understands the same words. */
#include "term/entry.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

static const char space[] = " \t\r\n\v\f";
static const char separators[] = " \t\r\n\v\f,;";

static bool read_command(const char *word, enum entry_kind *kind)
{
    static const struct {
        const char *word;
        enum entry_kind kind;
    } commands[] = {
        {"?", ENTRY_HELP},      {"help", ENTRY_HELP},
        {"h", ENTRY_HINT},      {"hint", ENTRY_HINT},
        {"b", ENTRY_BACK},      {"back", ENTRY_BACK},
        {"s", ENTRY_STORY},     {"story", ENTRY_STORY},
        {"d", ENTRY_DOCUMENTS}, {"documents", ENTRY_DOCUMENTS},
        {"e", ENTRY_EARLIER},   {"earlier", ENTRY_EARLIER},
        {"q", ENTRY_LEAVE},     {"quit", ENTRY_LEAVE},
        {"exit", ENTRY_LEAVE},  {"y", ENTRY_YES},
        {"yes", ENTRY_YES},     {"n", ENTRY_NO},
        {"no", ENTRY_NO},       {"w", ENTRY_WAIT},
        {"wait", ENTRY_WAIT},
    };
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (strcasecmp(word, commands[i].word) == 0) {
            *kind = commands[i].kind;
            return true;
        }
    return false;
}

/* "2", or "2." as in the list it was read from. */
static bool read_number(const char *at, size_t length, uint32_t *number)
{
    if (length > 1 && at[length - 1] == '.')
        length--;
    uint64_t value = 0;
    for (size_t i = 0; i < length; i++) {
        if (at[i] < '0' || at[i] > '9')
            return false;
        value = value * 10 + (uint64_t)(at[i] - '0');
        if (value > UINT32_MAX)
            value = UINT32_MAX;
    }
    *number = (uint32_t)value;
    return length > 0;
}

static bool read_numbers(const char *line, struct entry *entry)
{
    for (;;) {
        line += strspn(line, separators);
        if (*line == '\0')
            return entry->count > 0;
        size_t length = strcspn(line, separators);
        if (entry->count == ENTRY_MAX || !read_number(line, length, &entry->numbers[entry->count]))
            return false;
        entry->count++;
        line += length;
    }
}

/* "again 3" */
static bool read_again(const char *line, struct entry *entry)
{
    static const char word[] = "again";
    size_t length = sizeof word - 1;
    return strncasecmp(line, word, length) == 0 && strchr(space, line[length]) != NULL &&
           read_numbers(line + length, entry) && entry->count == 1;
}

/* "save /media/stick"; a place is not shortened, however it is written */
static bool read_save(const char *line, size_t length, struct entry *entry)
{
    static const char word[] = "save";
    size_t from = sizeof word - 1;
    if (length < from || strncasecmp(line, word, from) != 0 ||
        (length > from && strchr(space, line[from]) == NULL))
        return false;
    while (from < length && strchr(space, line[from]) != NULL)
        from++;
    entry->place = line + from;
    entry->place_length = length - from;
    return true;
}

void entry_read(const char *line, struct entry *entry)
{
    *entry = (struct entry){.kind = ENTRY_UNKNOWN};
    line += strspn(line, space);
    size_t length = strlen(line);
    while (length > 0 && strchr(space, line[length - 1]) != NULL)
        length--;
    char word[16];
    if (length == 0)
        entry->kind = ENTRY_EMPTY;
    else if (length < sizeof word) {
        memcpy(word, line, length);
        word[length] = '\0';
        read_command(word, &entry->kind);
    }
    if (entry->kind == ENTRY_UNKNOWN && read_save(line, length, entry))
        entry->kind = ENTRY_SAVE;
    else if (entry->kind == ENTRY_UNKNOWN && read_again(line, entry))
        entry->kind = ENTRY_AGAIN;
    else if (entry->kind == ENTRY_UNKNOWN && read_numbers(line, entry))
        entry->kind = ENTRY_NUMBERS;
}
