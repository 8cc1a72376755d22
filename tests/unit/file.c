/* file.c: whole files read and replaced, folders made and listed; what cannot be
 * done is said with the path. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/file_writer.h"

struct place {
    char folder[64];
    char path[128]; /* of what `in` last named */
};

static const char *in(struct place *place, const char *name)
{
    snprintf(place->path, sizeof place->path, "%s/%s", place->folder, name);
    return place->path;
}

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    *state = place;
    return mkdtemp(place->folder) == NULL ? -1 : 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", place->folder);
    int status = system(command);
    free(place);
    return status;
}

static void a_file_comes_back_byte_for_byte(void **state)
{
    struct place *place = *state;
    static const size_t lengths[] = {0, 1, 4095, 65536, 65537, 300000};
    for (size_t l = 0; l < sizeof lengths / sizeof *lengths; l++) {
        struct text content;
        char *bytes = malloc(lengths[l] + 1);
        for (size_t i = 0; i < lengths[l]; i++)
            bytes[i] = (char)(i * 31 + i / 256);
        assert_true(file_write(in(place, "f"), bytes, lengths[l], NULL));
        text_init(&content);
        text_add(&content, "what was there before");
        assert_true(file_read(in(place, "f"), lengths[l], &content, NULL));
        assert_int_equal(content.length, lengths[l]);
        assert_memory_equal(text_string(&content), bytes, lengths[l]);
        text_destroy(&content);
        free(bytes);
    }
}

static void a_file_is_its_owners_alone(void **state)
{
    struct place *place = *state;
    struct stat status;
    assert_true(file_write(in(place, "f"), "x", 1, NULL));
    assert_int_equal(stat(place->path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
}

static void a_file_written_by_pieces_appears_when_it_is_finished(void **state)
{
    struct place *place = *state;
    struct file_writer writer;
    struct file_names names;
    struct text content;
    text_init(&content);
    assert_true(file_write(in(place, "f"), "old", 3, NULL));
    for (int finished = 0; finished < 2; finished++) {
        assert_true(file_writer_open(&writer, place->path, NULL));
        assert_true(file_writer_add(&writer, "new", 3, NULL));
        assert_true(file_writer_add(&writer, "er", 2, NULL));
        assert_true(file_read(place->path, 9, &content, NULL));
        assert_string_equal(text_string(&content), "old");
        assert_true(!finished || file_writer_finish(&writer, NULL));
        file_writer_close(&writer);
        assert_true(file_read(place->path, 9, &content, NULL));
        assert_string_equal(text_string(&content), finished ? "newer" : "old");
        assert_true(file_list(place->folder, &names, NULL));
        assert_int_equal(names.count, 1);
        file_names_destroy(&names);
    }
    text_destroy(&content);
}

static void replacing_leaves_nothing_else_behind(void **state)
{
    struct place *place = *state;
    struct file_names names;
    assert_true(file_write(in(place, "f"), "old", 3, NULL));
    assert_true(file_write(in(place, "f"), "new", 3, NULL));
    assert_true(file_list(place->folder, &names, NULL));
    assert_int_equal(names.count, 1);
    assert_string_equal(names.at[0], "f");
    file_names_destroy(&names);
}

static void the_rest_of_a_killed_save_is_no_hindrance(void **state)
{
    struct place *place = *state;
    char left[200];
    snprintf(left, sizeof left, "%s.%ld.new", in(place, "f"), (long)getpid());
    FILE *file = fopen(left, "w");
    assert_non_null(file);
    fclose(file);
    assert_true(file_write(in(place, "f"), "x", 1, NULL));
    assert_true(file_is_absent(left));
}

static void a_file_over_the_limit_is_refused(void **state)
{
    struct place *place = *state;
    struct text content;
    struct err err;
    text_init(&content);
    assert_true(file_write(in(place, "f"), "12345", 5, NULL));
    assert_false(file_read(place->path, 4, &content, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "larger than the 4 bytes allowed"));
    text_destroy(&content);
}

static void only_files_are_read(void **state)
{
    struct place *place = *state;
    struct text content;
    struct err err;
    text_init(&content);
    assert_false(file_read(place->folder, 100, &content, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_int_equal(mkfifo(in(place, "pipe"), 0600), 0);
    assert_false(file_read(place->path, 100, &content, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "is not a file"));
    assert_false(file_read(in(place, "none"), 100, &content, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "No such file"));
    text_destroy(&content);
}

static void folders_are_made_all_the_way(void **state)
{
    struct place *place = *state;
    struct stat status;
    assert_true(file_make_folder(in(place, "a/b//c/"), NULL));
    assert_true(file_make_folder(in(place, "a/b/c"), NULL));
    assert_true(file_is_folder(in(place, "a/b/c")));
    assert_int_equal(stat(place->path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0700);
    assert_true(file_make_folder("/", NULL));
}

static void a_file_in_the_way_of_a_folder_is_told(void **state)
{
    struct place *place = *state;
    struct err err;
    assert_true(file_write(in(place, "f"), "x", 1, NULL));
    assert_false(file_make_folder(in(place, "f/g"), &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "make the folder"));
    assert_false(file_make_folder(in(place, "f"), &err));
    assert_false(file_write(in(place, "f/g"), "x", 1, &err));
    assert_non_null(strstr(err.text, "/f/g"));
    assert_non_null(strstr(err.text, "Not a directory"));
}

static void a_folder_is_not_replaced_by_a_file(void **state)
{
    struct place *place = *state;
    struct file_names names;
    struct err err;
    assert_true(file_make_folder(in(place, "d/inner"), NULL));
    assert_false(file_write(in(place, "d"), "x", 1, &err));
    assert_true(file_is_folder(in(place, "d/inner")));
    assert_true(file_list(place->folder, &names, NULL));
    assert_int_equal(names.count, 1);
    file_names_destroy(&names);
}

static void what_cannot_be_looked_at_is_not_absent(void **state)
{
    struct place *place = *state;
    assert_true(file_is_absent(in(place, "none")));
    assert_true(file_is_absent(in(place, "none/inner")));
    assert_true(file_write(in(place, "f"), "x", 1, NULL));
    assert_true(file_exists(place->path));
    assert_false(file_is_absent(place->path));
    assert_false(file_is_absent(in(place, "f/inner")));
    assert_int_equal(symlink("nowhere", in(place, "link")), 0);
    assert_false(file_exists(place->path));
    assert_false(file_is_absent(place->path));
}

static void names_are_listed_in_order(void **state)
{
    struct place *place = *state;
    static const char *const wanted[] = {"B", "a", "c.json", "é"};
    struct file_names names;
    struct err err;
    for (size_t i = 4; i-- > 0;)
        assert_true(file_write(in(place, wanted[i]), "", 0, NULL));
    assert_true(file_list(place->folder, &names, NULL));
    assert_int_equal(names.count, 4);
    for (size_t i = 0; i < 4; i++)
        assert_string_equal(names.at[i], wanted[i]);
    file_names_destroy(&names);
    assert_false(file_list(in(place, "none"), &names, &err));
    assert_int_equal(names.count, 0);
    assert_int_equal(err.kind, ERR_SYSTEM);
}

static void the_name_is_behind_the_last_slash(void **state)
{
    (void)state;
    assert_string_equal(file_name("/a/b.lua"), "b.lua");
    assert_string_equal(file_name("b.lua"), "b.lua");
    assert_string_equal(file_name("a/"), "");
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_file_comes_back_byte_for_byte),
        IN_A_PLACE(a_file_is_its_owners_alone),
        IN_A_PLACE(a_file_written_by_pieces_appears_when_it_is_finished),
        IN_A_PLACE(replacing_leaves_nothing_else_behind),
        IN_A_PLACE(the_rest_of_a_killed_save_is_no_hindrance),
        IN_A_PLACE(a_file_over_the_limit_is_refused),
        IN_A_PLACE(only_files_are_read),
        IN_A_PLACE(folders_are_made_all_the_way),
        IN_A_PLACE(a_file_in_the_way_of_a_folder_is_told),
        IN_A_PLACE(a_folder_is_not_replaced_by_a_file),
        IN_A_PLACE(what_cannot_be_looked_at_is_not_absent),
        IN_A_PLACE(names_are_listed_in_order),
        cmocka_unit_test(the_name_is_behind_the_last_slash),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
