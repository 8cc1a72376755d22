#include "exhibit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include "base/file.h"
#include "base/problem.h"

void exhibit_open(struct exhibit *exhibit, const char *name)
{
    struct problems problems;
    struct err err = {0};
    char path[1024];
    problems_init(&problems);
    snprintf(path, sizeof path, "%s/tests/lua/defects/%s.lua", SOURCE_DIR, name);
    if (!file_exists(path))
        snprintf(path, sizeof path, "%s/tests/lua/library/01-first/%s.lua", SOURCE_DIR, name);
    assert_true(library_open(SOURCE_DIR "/tests/lua/library", &exhibit->library, &problems, &err));
    assert_true(scenario_load(path, exhibit->library, &exhibit->scenario, &problems, &err));
    assert_non_null(exhibit->scenario);
    problems_destroy(&problems);
}

void exhibit_close(struct exhibit *exhibit)
{
    scenario_free(exhibit->scenario);
    library_free(exhibit->library);
}
