/* standalone.c: runs a fuzz target over the files of its corpus, so that it is a
 * plain test where there is no libFuzzer.
 *
 *     fuzz_NAME FILE-OR-FOLDER… */
#include <stdint.h>
#include <stdio.h>

#include "base/file.h"
#include "base/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { INPUT_BYTES_MAX = 1 << 24 };

static bool run_file(const char *path, struct err *err)
{
    struct text content;
    text_init(&content);
    bool read = file_read(path, INPUT_BYTES_MAX, &content, err);
    if (read)
        LLVMFuzzerTestOneInput((const uint8_t *)text_string(&content), content.length);
    text_destroy(&content);
    return read;
}

static bool run_folder(const char *folder, size_t *count, struct err *err)
{
    struct file_names names;
    struct text path;
    bool fine = file_list(folder, &names, err);
    if (!fine)
        return false;
    text_init(&path);
    for (size_t i = 0; fine && i < names.count; i++) {
        text_clear(&path);
        text_addf(&path, "%s/%s", folder, names.at[i]);
        fine = text_ok(&path, err) && run_file(text_string(&path), err);
        *count += fine;
    }
    text_destroy(&path);
    file_names_destroy(&names);
    return fine;
}

int main(int argc, char **argv)
{
    struct err err = {0};
    size_t count = 0;
    for (int i = 1; i < argc; i++) {
        bool folder = file_is_folder(argv[i]);
        if (folder ? run_folder(argv[i], &count, &err) : run_file(argv[i], &err)) {
            count += !folder;
            continue;
        }
        fprintf(stderr, "%s: %s\n", argv[0], err.text);
        return 1;
    }
    printf("%zu inputs\n", count);
    return count > 0 ? 0 : 1;
}
