/* full_disk.c: a disk that is really full, or can only be read: a small file system in
 * memory, mounted where only this process sees it, and gone with it. Where the machine does not let
 * us mount, the test is skipped; fault/file.c has a limit on the size of files. */
#define _GNU_SOURCE /* unshare is Linux's own */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/bundle.h"
#include "base/file.h"
#include "store/gather.h"
#include "store/json.h"
#include "store/progress.h"
#include "store/progress_decode.h"
#include "store/refuge.h"
#include "store/training.h"

#define DISK "size=256k"

static const int64_t noon = 1700000000;

static bool put(const char *path, const char *line)
{
    int file = open(path, O_WRONLY);
    if (file < 0)
        return false;
    bool ok = write(file, line, strlen(line)) == (ssize_t)strlen(line);
    close(file);
    return ok;
}

/* Someone else than root is root in a name space of their own. */
static bool leave_the_others(void)
{
    char users[32], groups[32];
    if (unshare(CLONE_NEWNS) == 0)
        return true;
    snprintf(users, sizeof users, "0 %ld 1", (long)getuid());
    snprintf(groups, sizeof groups, "0 %ld 1", (long)getgid());
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && put("/proc/self/setgroups", "deny") &&
           put("/proc/self/uid_map", users) && put("/proc/self/gid_map", groups);
}

static bool mount_small_disk(const char *folder)
{
    return leave_the_others() && mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0 &&
           mount("none", folder, "tmpfs", MS_NOSUID | MS_NODEV, DISK) == 0;
}

static void make_read_only(const char *folder, bool on)
{
    unsigned long flags = MS_REMOUNT | MS_NOSUID | MS_NODEV | (on ? MS_RDONLY : 0);
    assert_int_equal(mount("none", folder, NULL, flags, DISK), 0);
}

/* Writes until there is no room for another byte. */
static void fill(const char *path)
{
    static const char block[4096] = {0};
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    assert_true(file >= 0);
    while (write(file, block, sizeof block) > 0)
        continue;
    assert_int_equal(errno, ENOSPC);
    close(file);
}

static void read_into(const char *path, struct text *content)
{
    struct err err = {0};
    text_init(content);
    if (!file_read(path, JSON_MAX_BYTES, content, &err))
        fail_msg("%s", err.text);
}

static void assert_file_is(const char *path, const struct text *wanted)
{
    struct text found;
    read_into(path, &found);
    assert_int_equal(found.length, wanted->length);
    assert_memory_equal(found.at, wanted->at, wanted->length);
    text_destroy(&found);
}

static void a_full_disk_keeps_the_old_file_and_is_told(void **state)
{
    const char *folder = *state;
    char path[96], filler[96], trainees[96];
    struct progress progress;
    struct text old, sample;
    struct file_names names;
    struct err err = {0};
    snprintf(path, sizeof path, "%s/trainees/sam.json", folder);
    snprintf(trainees, sizeof trainees, "%s/trainees", folder);
    snprintf(filler, sizeof filler, "%s/filler", folder);
    read_into(SOURCE_DIR "/tests/schema/sample.json", &sample);
    assert_true(progress_decode(sample.at, sample.length, &progress, &err));
    assert_true(progress_save(folder, &progress, &err));
    read_into(path, &old);

    fill(filler);
    attempt_destroy(&progress.attempts[--progress.count]);
    assert_false(progress_save(folder, &progress, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, path));
    assert_non_null(strstr(err.text, "No space left on device"));
    assert_file_is(path, &old);
    assert_true(file_list(trainees, &names, &err));
    assert_int_equal(names.count, 2); /* and its copy */

    assert_int_equal(unlink(filler), 0);
    assert_true(progress_save(folder, &progress, &err));
    file_names_destroy(&names);
    progress_destroy(&progress);
    text_destroy(&sample);
    text_destroy(&old);
}

static void open_training(struct training *training, const struct library *library,
                          const char *folder, const char *trainee)
{
    struct err err = {0};
    if (!training_open(training, library, folder, trainee, &err))
        fail_msg("%s", err.text);
}

static struct library *open_library(void)
{
    struct library *library;
    struct problems problems;
    problems_init(&problems);
    assert_true(library_open(SOURCE_DIR "/tests/lua/play", &library, &problems, NULL));
    assert_non_null(library);
    return library;
}

static void begin(struct training *training)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!training_begin(training, "parcel", MODE_PRACTICE, 7, noon, &problems, &err))
        fail_msg("%s", err.text);
}

static void apply(struct training *training, const char *line)
{
    struct move move;
    struct err err = {0};
    if (!move_decode(line, training->run.scenario, &move, &err) ||
        !training_apply(training, &move, noon, &err))
        fail_msg("%s: %s", line, err.text);
}

static void left_out(void *self, const struct err *why)
{
    *(struct err *)self = *why;
}

/* In the files there are so many moves; what is not is told, for this reason. */
static void assert_kept(const struct training *training, size_t moves, const char *reason)
{
    struct progress progress;
    assert_true(progress_load(training->folder, training->progress.profile.id, &progress, NULL));
    assert_int_equal(progress.count, 1);
    assert_int_equal(progress.attempts[0].move_count, moves);
    progress_destroy(&progress);
    assert_int_equal(training->unsaved.kind, reason == NULL ? ERR_NONE : ERR_SYSTEM);
    if (reason != NULL && strstr(training->unsaved.text, reason) == NULL)
        fail_msg("%s", training->unsaved.text);
}

static void a_conversation_goes_on_while_the_disk_is_full_and_is_saved_afterwards(void **state)
{
    const char *folder = *state;
    struct library *library = open_library();
    struct training training;
    char filler[96];
    snprintf(filler, sizeof filler, "%s/filler", folder);
    open_training(&training, library, folder, "dana");
    begin(&training);
    apply(&training, "continue");
    assert_kept(&training, 1, NULL);
    fill(filler);
    apply(&training, "choose hello/b");
    assert_kept(&training, 1, "No space left on device");
    apply(&training, "continue all");
    assert_kept(&training, 1, "No space left on device");
    assert_int_equal(unlink(filler), 0);
    apply(&training, "choose middle/c");
    assert_kept(&training, 4, NULL);
    training_close(&training);
    library_free(library);
}

static void a_conversation_goes_on_in_a_read_only_folder_and_is_saved_afterwards(void **state)
{
    const char *folder = *state;
    struct library *library = open_library();
    struct training training;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    open_training(&training, library, folder, "kim");
    begin(&training);
    apply(&training, "continue");
    training_close(&training);
    make_read_only(folder, true);
    open_training(&training, library, folder, "kim");
    if (!training_resume(&training, &training.progress.attempts[0], &problems, &err))
        fail_msg("%s", err.text);
    apply(&training, "choose hello/b");
    assert_kept(&training, 1, "Read-only file system");
    apply(&training, "continue all");
    assert_kept(&training, 1, "Read-only file system");
    make_read_only(folder, false);
    apply(&training, "choose middle/c");
    assert_kept(&training, 4, NULL);
    training_close(&training);
    library_free(library);
}

/* Of the folder beside the disk, which has room. */
static void take_refuge(struct training *training, const char *folder)
{
    char place[64], saved[96];
    struct err err = {0};
    snprintf(place, sizeof place, "%s-beside", folder);
    assert_true(file_make_folder(place, &err));
    snprintf(saved, sizeof saved, "%s/" REFUGE_NAME, place);
    if (!refuge_take(training, place, &err))
        fail_msg("%s", err.text);
    assert_string_equal(training->folder, saved);
    assert_kept(training, 2, NULL);
    apply(training, "continue all");
    assert_kept(training, 3, NULL);
}

static void assert_comes_back(const char *folder, const char *trainee)
{
    char place[64], saved[96];
    struct gathered gathered;
    struct progress progress;
    struct err err = {0};
    snprintf(place, sizeof place, "%s-beside", folder);
    snprintf(saved, sizeof saved, "%s/" REFUGE_NAME, place);
    struct gather gather = {saved, folder, &err, left_out};
    if (!gather_person(&gather, trainee, &gathered))
        fail_msg("%s", err.text);
    assert_int_equal(gathered.merged.furthered, 1);
    assert_true(progress_load(folder, trainee, &progress, &err));
    assert_int_equal(progress.attempts[0].move_count, 3);
    progress_destroy(&progress);
    assert_true(bundle_remove(place, &err));
}

static void a_full_disk_is_left_for_another_place_and_come_back_to(void **state)
{
    const char *folder = *state;
    struct library *library = open_library();
    struct training training;
    struct err err = {0};
    char filler[96];
    snprintf(filler, sizeof filler, "%s/filler", folder);
    open_training(&training, library, folder, "lee");
    begin(&training);
    apply(&training, "continue");
    fill(filler);
    apply(&training, "choose hello/b");
    assert_kept(&training, 1, "No space left on device");
    assert_false(refuge_take(&training, folder, &err)); /* another folder there is as full */
    assert_non_null(strstr(err.text, "No space left on device"));
    assert_string_equal(training.folder, folder);
    take_refuge(&training, folder);
    training_close(&training);
    assert_int_equal(unlink(filler), 0);
    assert_comes_back(folder, "lee");
    library_free(library);
}

static void a_read_only_folder_is_left_for_another_place_and_come_back_to(void **state)
{
    const char *folder = *state;
    struct library *library = open_library();
    struct training training;
    struct problems problems;
    struct err err = {0};
    uint64_t bytes;
    problems_init(&problems);
    open_training(&training, library, folder, "max");
    begin(&training);
    apply(&training, "continue");
    training_close(&training);
    make_read_only(folder, true);
    open_training(&training, library, folder, "max");
    assert_true(training_resume(&training, &training.progress.attempts[0], &problems, &err));
    apply(&training, "choose hello/b");
    assert_kept(&training, 1, "Read-only file system");
    assert_false(refuge_has_room(folder, &bytes));
    assert_false(refuge_take(&training, folder, &err));
    assert_non_null(strstr(err.text, "Read-only file system"));
    take_refuge(&training, folder);
    training_close(&training);
    make_read_only(folder, false);
    assert_comes_back(folder, "max");
    library_free(library);
}

int main(void)
{
    char folder[] = "/tmp/understudy-XXXXXX";
    if (mkdtemp(folder) == NULL)
        return 1;
    if (!mount_small_disk(folder)) {
        printf("skipped: this machine does not let us mount a small disk\n");
        rmdir(folder);
        return 0;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(a_full_disk_keeps_the_old_file_and_is_told, folder),
        cmocka_unit_test_prestate(
            a_conversation_goes_on_while_the_disk_is_full_and_is_saved_afterwards, folder),
        cmocka_unit_test_prestate(
            a_conversation_goes_on_in_a_read_only_folder_and_is_saved_afterwards, folder),
        cmocka_unit_test_prestate(a_full_disk_is_left_for_another_place_and_come_back_to, folder),
        cmocka_unit_test_prestate(a_read_only_folder_is_left_for_another_place_and_come_back_to,
                                  folder),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    umount(folder);
    rmdir(folder);
    return failed;
}
