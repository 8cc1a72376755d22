/* spool.c: pieces of many threads are all there, each where it was said to be; and a stamp
 * tells a file from what it was. */
#include "base/spool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/thread.h"

enum { THREADS = 8, PIECES = 200, PIECE = 100 };

struct place {
    char folder[32], path[48];
};

static int make_place(void **state)
{
    static struct place place;
    snprintf(place.folder, sizeof place.folder, "/tmp/understudy-XXXXXX");
    *state = &place;
    if (mkdtemp(place.folder) == NULL)
        return -1;
    snprintf(place.path, sizeof place.path, "%s/spool", place.folder);
    return 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    unlink(place->path);
    return rmdir(place->folder); /* fails when anything else was left */
}

struct crew {
    struct spool spool;
    uint64_t offsets[THREADS][PIECES];
    bool failed[THREADS];
};

static void fill(char *piece, size_t nth, size_t count)
{
    memset(piece, 0, PIECE);
    snprintf(piece, PIECE, "piece %zu of thread %zu", count, nth);
}

static void append(void *self, size_t nth)
{
    struct crew *crew = self;
    char piece[PIECE];
    for (size_t i = 0; i < PIECES; i++) {
        fill(piece, nth, i);
        if (!spool_append(&crew->spool, piece, PIECE, &crew->offsets[nth][i]))
            crew->failed[nth] = true;
    }
}

static void pieces_of_many_threads_are_where_they_were_said_to_be(void **state)
{
    const struct place *place = *state;
    static struct crew crew;
    char piece[PIECE], wanted[PIECE];
    assert_true(spool_create(&crew.spool, place->path));
    thread_each(THREADS, append, &crew);
    assert_false(file_exists(place->path));
    assert_true(spool_finish(&crew.spool));
    assert_true(spool_open(&crew.spool, place->path));
    assert_int_equal(atomic_load(&crew.spool.size), THREADS * PIECES * PIECE);
    for (size_t nth = 0; nth < THREADS; nth++)
        for (size_t i = 0; i < PIECES; i++) {
            assert_false(crew.failed[nth]);
            fill(wanted, nth, i);
            assert_true(spool_read(&crew.spool, crew.offsets[nth][i], piece, PIECE));
            assert_memory_equal(piece, wanted, PIECE);
        }
    spool_close(&crew.spool);
}

static void nothing_is_read_beyond_the_end(void **state)
{
    const struct place *place = *state;
    struct spool spool;
    uint64_t offset;
    char bytes[8];
    assert_true(spool_create(&spool, place->path));
    assert_true(spool_append(&spool, "12345678", 8, &offset));
    assert_true(spool_finish(&spool));
    assert_true(spool_open(&spool, place->path));
    assert_true(spool_read(&spool, 0, bytes, 8));
    assert_false(spool_read(&spool, 1, bytes, 8));
    assert_false(spool_read(&spool, 100, bytes, 1));
    assert_true(spool_read(&spool, 8, bytes, 0));
    spool_close(&spool);
}

static void what_is_not_finished_leaves_the_old_one(void **state)
{
    const struct place *place = *state;
    struct spool spool;
    struct text content;
    uint64_t offset;
    assert_true(file_write(place->path, "old", 3, NULL));
    assert_true(spool_create(&spool, place->path));
    assert_true(spool_append(&spool, "new one", 7, &offset));
    spool_close(&spool);
    text_init(&content);
    assert_true(file_read(place->path, 100, &content, NULL));
    assert_string_equal(text_string(&content), "old");
    text_destroy(&content);
}

static void its_owner_alone_can_read_it(void **state)
{
    const struct place *place = *state;
    struct spool spool;
    struct stat status;
    assert_true(spool_create(&spool, place->path));
    assert_true(spool_finish(&spool));
    assert_int_equal(stat(place->path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
}

static void what_is_no_file_is_not_opened(void **state)
{
    const struct place *place = *state;
    struct spool spool;
    char none[64];
    snprintf(none, sizeof none, "%s/none", place->folder);
    assert_false(spool_open(&spool, none));
    assert_false(spool_open(&spool, place->folder));
    assert_int_equal(mkfifo(none, 0600), 0);
    assert_false(spool_open(&spool, none)); /* and nobody waits for a writer */
    unlink(none);
    snprintf(none, sizeof none, "%s/no/folder", place->folder);
    assert_false(spool_create(&spool, none));
    spool_close(&spool); /* one that failed is fine */
}

static struct file_stamp stamp_in(const struct place *place)
{
    struct file_folder folder;
    struct file_stamp stamp = {0};
    assert_true(file_folder_open(&folder, place->folder));
    assert_true(file_stamp_in(&folder, "spool", &stamp));
    file_folder_close(&folder);
    return stamp;
}

static void a_stamp_tells_a_file_from_what_it_was(void **state)
{
    const struct place *place = *state;
    struct timespec tick = {0, 20000000}, then[2] = {{1000, 0}, {1000, 0}};
    assert_true(file_write(place->path, "one", 3, NULL));
    struct file_stamp one = stamp_in(place), again = stamp_in(place);
    assert_memory_equal(&one, &again, sizeof one);
    assert_int_equal(one.size, 3);
    assert_int_equal(utimensat(0, place->path, then, 0), 0);
    assert_int_equal(stamp_in(place).modified, INT64_C(1000000000000));
    nanosleep(&tick, NULL);
    struct file_stamp old = stamp_in(place);
    assert_true(file_write(place->path, "two", 3, NULL)); /* another file of that name */
    assert_int_equal(utimensat(0, place->path, then, 0), 0);
    struct file_stamp replaced = stamp_in(place);
    assert_int_equal(replaced.modified, old.modified);
    assert_true(replaced.changed != old.changed);
}

static void links_and_folders_have_no_stamp(void **state)
{
    const struct place *place = *state;
    struct file_folder folder, none;
    struct file_stamp stamp;
    assert_true(file_folder_open(&folder, place->folder));
    assert_int_equal(symlinkat("/etc/passwd", folder.file, "spool"), 0);
    assert_false(file_stamp_in(&folder, "spool", &stamp));
    assert_false(file_stamp_in(&folder, ".", &stamp));
    assert_false(file_stamp_in(&folder, "nothing", &stamp));
    file_folder_close(&folder);
    assert_false(file_folder_open(&none, place->path)); /* the link, to no folder */
    file_folder_close(&none);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)
    const struct CMUnitTest tests[] = {
        TEST(pieces_of_many_threads_are_where_they_were_said_to_be),
        TEST(nothing_is_read_beyond_the_end),
        TEST(what_is_not_finished_leaves_the_old_one),
        TEST(its_owner_alone_can_read_it),
        TEST(what_is_no_file_is_not_opened),
        TEST(a_stamp_tells_a_file_from_what_it_was),
        TEST(links_and_folders_have_no_stamp),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
