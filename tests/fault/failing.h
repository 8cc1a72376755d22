/* failing.h: makes the Nth call of a kind fail, to see what becomes of it.
 *
 * A test asks for one failure after the other until its operation is left alone:
 *     for (unsigned long nth = 1;; nth++) {
 *         failing_start(FAILING_MEMORY, nth);
 *         bool ok = operation(…);
 *         if (!failing_stop()) { assert_true(ok); break; }
 *         assert_false(ok); // or: the file is the old one, nothing leaks, …
 *     }
 * Only calls made by our own code count (the linker's --wrap, see
 * understudy_fault_test in tests/CMakeLists.txt). A library's allocations count
 * when it takes hooks: cJSON_InitHooks(&(cJSON_Hooks){malloc, free}) in the test. */
#ifndef FAULT_FAILING_H
#define FAULT_FAILING_H

#include <stdbool.h>

enum failing_kind {
    FAILING_MEMORY, /* malloc, calloc, realloc, strdup: NULL with ENOMEM */
    FAILING_OPEN,   /* open: EMFILE */
    FAILING_WRITE,  /* write, pwrite: ENOSPC */
    FAILING_SHORT,  /* they take half of the bytes, which is no failure: the rest must follow */
    FAILING_SYNC,   /* fsync: EIO */
    FAILING_RENAME, /* rename: EACCES */
    FAILING_CLOSE,  /* close: EIO, with the file closed */
    FAILING_FOLDER, /* mkdir: ENOSPC */
    FAILING_UNLINK, /* unlink: EBUSY */
    FAILING_LINK,   /* link: EIO */
    FAILING_LOCK,   /* fcntl that takes a lock: ENOLCK, as on a network folder without locks */
    FAILING_FILE    /* any of these from open on, but the short write; counted together */
};
enum { FAILING_COUNT = FAILING_FILE + 1 };

/* From now on the nth call (from 1) of the kind fails, once. */
void failing_start(enum failing_kind kind, unsigned long nth);

/* As failing_start, but all later calls fail too: a disk that stays full. */
void failing_start_lasting(enum failing_kind kind, unsigned long nth);

/* Leaves all calls alone again; true when any was made to fail since the start. */
bool failing_stop(void);

/* Calls of the kind from the last start to now or to the stop. */
unsigned long failing_count(enum failing_kind kind);

const char *failing_name(enum failing_kind kind); /* for a test's messages */

/* Makes a folder of the test's own, in memory where the machine has such a place:
 * thousands of files replaced take long on a busy disk. path has 64 bytes. */
bool failing_make_folder(char *path);

#endif
