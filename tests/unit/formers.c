/* formers.c: a scenario as it was is opened once for all threads, and only if it is what it
 * says that it is. */
#include "report/formers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "store/archive.h"

#define LIBRARY SOURCE_DIR "/tests/lua/play"
#define PARCEL LIBRARY "/basics/parcel.lua"

enum { THREADS = 8 };

struct fixture {
    char folder[64], hash[65];
    struct formers formers;
    const struct sketch *met[THREADS];
    const struct scenario *archived[THREADS];
};

static int set_up(void **state)
{
    struct fixture *fixture = calloc(1, sizeof *fixture);
    struct library *library;
    struct scenario *scenario;
    struct problems problems;
    struct err err;
    *state = fixture;
    problems_init(&problems);
    assert_non_null(fixture);
    strcpy(fixture->folder, "/tmp/understudy-formers-XXXXXX");
    assert_non_null(mkdtemp(fixture->folder));
    assert_true(library_open(LIBRARY, &library, &problems, &err));
    assert_true(scenario_load(PARCEL, library, &scenario, &problems, &err));
    assert_true(archive_keep(fixture->folder, library, scenario, &err));
    memcpy(fixture->hash, scenario->hash, sizeof fixture->hash);
    scenario_free(scenario);
    library_free(library);
    problems_destroy(&problems);
    formers_init(&fixture->formers, fixture->folder);
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *fixture = *state;
    char command[128];
    formers_destroy(&fixture->formers);
    snprintf(command, sizeof command, "rm -rf '%s'", fixture->folder);
    assert_int_equal(system(command), 0);
    free(fixture);
    return 0;
}

static void ask(void *self, size_t nth)
{
    struct fixture *fixture = self;
    fixture->met[nth] =
        formers_find(&fixture->formers, "parcel", fixture->hash, &fixture->archived[nth]);
}

static void all_threads_get_the_same(void **state)
{
    struct fixture *fixture = *state;
    thread_each(THREADS, ask, fixture);
    for (size_t i = 0; i < THREADS; i++) {
        assert_non_null(fixture->met[i]);
        assert_ptr_equal(fixture->met[i], fixture->met[0]);
        assert_ptr_equal(fixture->archived[i], fixture->archived[0]);
    }
    assert_string_equal(fixture->met[0]->hash, fixture->hash);
    assert_string_equal(fixture->archived[0]->id, "parcel");
    assert_int_equal(fixture->formers.count, 1);
}

static void is_refused(struct fixture *fixture, const char *scenario, const char *content,
                       enum trouble trouble, const char *why)
{
    const struct scenario *archived;
    enum trouble told;
    struct err what;
    assert_null(formers_find(&fixture->formers, scenario, content, &archived));
    assert_null(archived);
    formers_explain(&fixture->formers, scenario, content, &told, &what);
    assert_int_equal(told, trouble);
    assert_non_null(strstr(what.text, why));
    assert_non_null(strstr(what.text, "only the replies are counted"));
}

static void what_is_not_kept_is_said_to_be_missing(void **state)
{
    char other[65];
    memset(other, '0', 64);
    other[64] = '\0';
    is_refused(*state, "parcel", other, TROUBLE_MISSING, "is not kept");
    is_refused(*state, "parcel", "../../../../etc", TROUBLE_MISSING, "is not kept");
}

static void another_scenario_is_refused(void **state)
{
    struct fixture *fixture = *state;
    is_refused(fixture, "clock", fixture->hash, TROUBLE_DAMAGED, "the scenario \"parcel\"");
}

static void one_that_was_changed_is_refused(void **state)
{
    struct fixture *fixture = *state;
    char path[192];
    snprintf(path, sizeof path, "%s/scenarios/%s/rubric.lua", fixture->folder, fixture->hash);
    assert_int_equal(chmod(path, 0600), 0);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs("while true do end\n", file);
    fclose(file);
    is_refused(fixture, "parcel", fixture->hash, TROUBLE_DAMAGED, "was changed");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(all_threads_get_the_same, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_not_kept_is_said_to_be_missing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(another_scenario_is_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_that_was_changed_is_refused, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
