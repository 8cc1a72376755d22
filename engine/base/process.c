/* process.c: writes and reads in turns, whichever the other program is ready for, so
 * that neither waits for the other for ever. Its input is a socket, for writing to a
 * socket that was closed can be an error and no signal. */
#include "base/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"

extern char **environ;

enum { OURS, THEIRS };

struct process {
    const char *name;
    pid_t id;
    int input[2], output[2]; /* each: ours and theirs; -1: closed */
};

static void close_end(int *file)
{
    if (*file >= 0)
        close(*file);
    *file = -1;
}

static void close_all(struct process *process)
{
    close_end(&process->input[OURS]);
    close_end(&process->input[THEIRS]);
    close_end(&process->output[OURS]);
    close_end(&process->output[THEIRS]);
}

/* Our ends must not reach the other program: it would wait for itself. */
static bool open_ends(struct process *process, struct err *err)
{
    process->input[OURS] = process->input[THEIRS] = -1;
    process->output[OURS] = process->output[THEIRS] = -1;
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, process->input) != 0 || pipe(process->output) != 0 ||
        fcntl(process->input[OURS], F_SETFD, FD_CLOEXEC) != 0 ||
        fcntl(process->output[OURS], F_SETFD, FD_CLOEXEC) != 0) {
        err_errno(err, "open a pipe to", process->name);
        close_all(process);
        return false;
    }
    return true;
}

static bool prepare(const struct process *process, posix_spawn_file_actions_t *actions,
                    posix_spawnattr_t *attributes)
{
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    return posix_spawn_file_actions_adddup2(actions, process->input[THEIRS], STDIN_FILENO) == 0 &&
           posix_spawn_file_actions_adddup2(actions, process->output[THEIRS], STDOUT_FILENO) == 0 &&
           posix_spawn_file_actions_addclose(actions, process->input[THEIRS]) == 0 &&
           posix_spawn_file_actions_addclose(actions, process->output[THEIRS]) == 0 &&
           posix_spawnattr_setsigdefault(attributes, &usual) == 0 &&
           posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGDEF) == 0;
}

/* The arguments are only read, whatever the type says. */
static int spawn(struct process *process, const char *const *arguments)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    if (posix_spawn_file_actions_init(&actions) != 0)
        return ENOMEM;
    int failure = ENOMEM;
    if (posix_spawnattr_init(&attributes) == 0) {
        if (prepare(process, &actions, &attributes))
            failure = posix_spawnp(&process->id, arguments[0], &actions, &attributes,
                                   (char *const *)arguments, environ);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&actions);
    return failure;
}

/* What the other program does not want to read is none of our business. */
static void give(struct process *process, const char **input, size_t *length)
{
    ssize_t sent = send(process->input[OURS], *input, *length, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    *input += sent < 0 ? 0 : sent;
    *length -= sent < 0 ? *length : (size_t)sent;
    if (*length == 0)
        close_end(&process->input[OURS]);
}

static bool take(struct process *process, struct text *output, struct err *err)
{
    char buffer[16384];
    ssize_t count = read(process->output[OURS], buffer, sizeof buffer);
    if (count < 0 && errno == EINTR)
        return true;
    if (count < 0)
        return err_errno(err, "read from", process->name);
    if (count == 0)
        close_end(&process->output[OURS]);
    text_add_bytes(output, buffer, (size_t)count);
    return text_ok(output, err);
}

static bool talk(struct process *process, const char *input, size_t length, struct text *output,
                 struct err *err)
{
    if (length == 0)
        close_end(&process->input[OURS]);
    while (process->output[OURS] >= 0) {
        struct pollfd ends[] = {{.fd = process->output[OURS], .events = POLLIN},
                                {.fd = process->input[OURS], .events = POLLOUT}};
        if (poll(ends, 2, -1) < 0 && errno != EINTR)
            return err_errno(err, "wait for", process->name);
        if (ends[1].revents != 0 && process->input[OURS] >= 0)
            give(process, &input, &length);
        if (ends[0].revents != 0 && !take(process, output, err))
            return false;
    }
    return true;
}

static bool wait_for(const struct process *process, struct err *err)
{
    int status;
    while (waitpid(process->id, &status, 0) < 0)
        if (errno != EINTR)
            return err_errno(err, "wait for", process->name);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return true;
    if (WIFSIGNALED(status))
        return err_set(err, ERR_SYSTEM, "%s was ended by signal %d", process->name,
                       WTERMSIG(status));
    return err_set(err, ERR_SYSTEM, "%s failed, with status %d", process->name,
                   WEXITSTATUS(status));
}

bool process_filter(const char *const *arguments, const char *input, size_t length,
                    struct text *output, bool *missing, struct err *err)
{
    struct process process = {.name = arguments[0]};
    struct err ignored;
    *missing = false;
    if (!open_ends(&process, err))
        return false;
    int failure = spawn(&process, arguments);
    close_end(&process.input[THEIRS]);
    close_end(&process.output[THEIRS]);
    if (failure != 0) {
        close_all(&process);
        *missing = failure == ENOENT;
        return err_set(err, ERR_SYSTEM, "cannot run %s: %s", process.name, strerror(failure));
    }
    bool ok = talk(&process, input, length, output, err);
    close_all(&process);
    return wait_for(&process, ok ? err : &ignored) && ok;
}

static bool is_in(const char *folder, size_t length, const char *name)
{
    struct text path;
    text_init(&path);
    text_add_bytes(&path, folder, length);
    text_addf(&path, "%s%s", length == 0 ? "./" : "/", name);
    bool is = !path.failed && !file_is_folder(path.at) && access(path.at, X_OK) == 0;
    text_destroy(&path);
    return is;
}

bool process_is_in(const char *folders, const char *name)
{
    for (bool more = folders != NULL; more;) {
        size_t length = strcspn(folders, ":");
        if (is_in(folders, length, name))
            return true;
        more = folders[length] == ':';
        folders += length + more;
    }
    return false;
}
