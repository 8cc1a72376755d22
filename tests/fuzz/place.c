/* place.c: what is put there is neither synced nor left behind. */
#include "place.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "fuzz.h"

enum { PATH_BYTES = 512, FILE_BYTES = 64 << 20 };

static void path_of(const struct place *place, const char *name, char path[PATH_BYTES])
{
    must(snprintf(path, PATH_BYTES, "%s/%s", place->folder, name) < PATH_BYTES);
}

void place_make(struct place *place)
{
    snprintf(place->folder, sizeof place->folder, "%s/understudy-fuzz-%ld",
             file_is_folder("/dev/shm") ? "/dev/shm" : "/tmp", (long)getpid());
    must(file_make_folder(place->folder, NULL));
}

static void empty(const char *folder)
{
    struct file_names names;
    must(file_list(folder, &names, NULL));
    for (size_t i = 0; i < names.count; i++) {
        char path[PATH_BYTES];
        must(snprintf(path, sizeof path, "%s/%s", folder, names.at[i]) < PATH_BYTES);
        bool within = file_is_own_folder(path);
        if (within)
            empty(path);
        must((within ? rmdir(path) : unlink(path)) == 0);
    }
    file_names_destroy(&names);
}

void place_remove(const struct place *place)
{
    empty(place->folder);
    must(rmdir(place->folder) == 0);
}

void place_put(const struct place *place, const char *name, const uint8_t *bytes, size_t length)
{
    char path[PATH_BYTES], folder[PATH_BYTES];
    path_of(place, name, path);
    snprintf(folder, sizeof folder, "%.*s", (int)(file_name(path) - path), path);
    must(file_make_folder(folder, NULL));
    FILE *file = fopen(path, "wb");
    must(file != NULL);
    must(fwrite(bytes, 1, length, file) == length);
    must(fclose(file) == 0);
}

bool place_holds(const struct place *place, const char *name, const uint8_t *bytes, size_t length)
{
    char path[PATH_BYTES];
    struct text content;
    path_of(place, name, path);
    text_init(&content);
    bool holds = file_read(path, FILE_BYTES, &content, NULL) && content.length == length &&
                 memcmp(text_string(&content), bytes, length) == 0;
    text_destroy(&content);
    return holds;
}

static const uint8_t *next_line_of_percents(const uint8_t *at, const uint8_t *end)
{
    static const char divider[] = "\n%%%%\n";
    for (; (size_t)(end - at) >= sizeof divider - 1; at++)
        if (memcmp(at, divider, sizeof divider - 1) == 0)
            return at;
    return NULL;
}

void parts_of(const uint8_t *data, size_t size, struct part *parts, size_t count)
{
    const uint8_t *at = data, *end = data + size;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *stop = at == NULL ? NULL : next_line_of_percents(at, end);
        size_t length = at == NULL ? 0 : (size_t)((stop == NULL ? end : stop) - at);
        parts[i] = (struct part){NULL, 0};
        if (length > 0 && *at == '+')
            parts[i] = (struct part){at + 1, length - 1};
        at = stop == NULL ? NULL : stop + strlen("\n%%%%\n");
    }
}
