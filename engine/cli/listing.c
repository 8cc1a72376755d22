/* listing.c: the format of GCC's diagnostics. Texts come from files of others, so
 * control characters are shown as '?'. */
#include "cli/listing.h"

static void print_clean(const char *text, FILE *file)
{
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        fputc(c < 0x20 || c == 0x7F ? '?' : c, file);
    }
}

void listing_print(struct problems *problems, FILE *file)
{
    problems_sort(problems);
    for (size_t i = 0; i < problems->count; i++) {
        const struct problem *problem = &problems->at[i];
        print_clean(problem->file, file);
        if (problem->line > 0)
            fprintf(file, ":%d", problem->line);
        fprintf(file, ": %s: ", problem->severity == SEVERITY_ERROR ? "error" : "warning");
        print_clean(problem->text, file);
        fprintf(file, " [%s]\n", problem->code);
    }
}
