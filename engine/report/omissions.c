/* omissions.c: see omissions.h. */
#include "report/omissions.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

bool omissions_note(struct cohort *cohort, const char *file, enum trouble trouble, const char *what,
                    struct err *err)
{
    if (!mem_grow(&cohort->problems, &cohort->problem_capacity, cohort->problem_count,
                  sizeof *cohort->problems, err))
        return false;
    struct cohort_problem *problem = &cohort->problems[cohort->problem_count];
    *problem = (struct cohort_problem){strdup(file), trouble, strdup(what)};
    if (problem->file == NULL || problem->what == NULL) {
        free(problem->file);
        free(problem->what);
        return err_memory(err);
    }
    cohort->problem_count++;
    return true;
}

static bool note_waiting(struct cohort *cohort, const char *folder, const char *name,
                         const char *what, struct err *err)
{
    struct text file, words;
    int length = (int)strcspn(name, ".");
    text_init(&file);
    text_init(&words);
    text_addf(&file, "%s%s", folder, name);
    text_addf(&words,
              "%s \"%.*s\", of whom there is no file %.*s.json here; it counts again when %.*s "
              "opens Understudy, or when that file is put back",
              what, length, name, length, name, length, name);
    bool ok = text_ok(&file, err) && text_ok(&words, err) &&
              omissions_note(cohort, file.at, TROUBLE_WAITING, words.at, err);
    text_destroy(&file);
    text_destroy(&words);
    return ok;
}

bool omissions_waiting(struct cohort *cohort, const struct sources *sources, struct err *err)
{
    bool ok = true;
    for (size_t i = 0; ok && i < sources->names.count; i++)
        if (sources_is_lone(sources, sources->names.at[i], ".json.bak"))
            ok = note_waiting(cohort, "", sources->names.at[i], "it is the copy of the progress of",
                              err);
    for (size_t i = 0; ok && i < sources->hands.count; i++)
        if (sources_is_lone(sources, sources->hands.at[i], NULL))
            ok = note_waiting(cohort, "hands/", sources->hands.at[i],
                              "it is an unfinished attempt of", err);
    return ok;
}

bool omissions_formers(struct cohort *cohort, struct err *err)
{
    bool ok = true;
    for (size_t i = 0; ok && i < cohort->people.versions.count; i++) {
        const struct version *version = &cohort->people.versions.at[i];
        char file[sizeof "scenarios/" + 64];
        enum trouble trouble;
        struct err what;
        if (version->attempts == 0 || version->model != NULL)
            continue;
        formers_explain(&cohort->formers, version->scenario, version->content, &trouble, &what);
        snprintf(file, sizeof file, "scenarios/%s", version->content);
        ok = omissions_note(cohort, file, trouble, what.text, err);
    }
    return ok;
}

static int by_file(const void *a, const void *b)
{
    return strcmp(((const struct cohort_problem *)a)->file,
                  ((const struct cohort_problem *)b)->file);
}

void omissions_sort(struct cohort *cohort)
{
    if (cohort->problem_count > 1)
        qsort(cohort->problems, cohort->problem_count, sizeof *cohort->problems, by_file);
}
