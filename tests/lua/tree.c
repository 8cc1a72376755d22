/* tree.c: prints all that comes of one file: for tests/lua/same.sh, which compares
 * many processes. */
#include <stdio.h>

#include "base/file.h"
#include "dump.h"
#include "sample.h"

int main(int count, char **arguments)
{
    struct text file;
    struct err err;
    text_init(&file);
    if (count != 2 || !file_read(arguments[1], SCRIPT_SOURCE_MAX, &file, &err))
        return 2;
    struct sample sample;
    sample_read_bytes(&sample, text_string(&file), file.length, NULL);
    if (sample.ok) {
        puts(sample_problems(&sample));
        puts(sample_order(&sample));
        puts(sample_result(&sample));
    }
    sample_destroy(&sample);
    text_destroy(&file);
    return 0;
}
