/* console.c: an interrupt is held back (blocked) while the program works and let
 * through by pselect while it waits, so that it is neither lost nor untimely. */
#include "cli/console.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

#include "base/random.h"
#include "cli/places.h"

enum { WIDTH_LEAST = 20, WIDTH_MOST = 100, WIDTH_USUAL = 80, LINE_MAX_BYTES = 65536 };

static void on_interrupt(int number)
{
    (void)number; /* that pselect returns is all that is wanted */
}

/* Waits until there is input; false when interrupted instead. */
static bool wait_for_input(const struct console *console)
{
    fd_set files;
    FD_ZERO(&files);
    FD_SET(STDIN_FILENO, &files);
    int ready = pselect(STDIN_FILENO + 1, &files, NULL, NULL, NULL, &console->waiting);
    return ready >= 0 || errno != EINTR;
}

/* False at the end of the input. An interrupt is one, and drops what was typed. */
static bool fill_buffer(struct console *console, struct text *line)
{
    if (!wait_for_input(console)) {
        text_clear(line);
        return false;
    }
    ssize_t got = read(STDIN_FILENO, console->buffer, sizeof console->buffer);
    console->at = 0;
    console->filled = got > 0 ? (size_t)got : 0;
    return got > 0;
}

/* Moves what is left of the line in the buffer; true at the end of the line. */
static bool take_line(struct console *console, struct text *line)
{
    const char *from = console->buffer + console->at;
    size_t length = console->filled - console->at;
    const char *end = memchr(from, '\n', length);
    size_t taken = end == NULL ? length : (size_t)(end - from);
    if (line->length + taken <= LINE_MAX_BYTES)
        text_add_bytes(line, from, taken);
    console->at += taken + (end != NULL);
    return end != NULL;
}

static bool console_write(void *self, const char *text, size_t length)
{
    (void)self;
    return fwrite(text, 1, length, stdout) == length && fflush(stdout) == 0;
}

/* The last line may lack its newline. */
static bool console_read_line(void *self, struct text *line)
{
    struct console *console = self;
    bool complete = false;
    text_clear(line);
    while (!console->ended && !complete) {
        complete = console->at < console->filled && take_line(console, line);
        if (!complete && !fill_buffer(console, line))
            console->ended = true;
    }
    if (!complete && line->length == 0)
        return false;
    if (console->echo) {
        text_add(line, "\n");
        console_write(console, text_string(line), line->length);
        line->at[--line->length] = '\0';
    }
    return true;
}

static int64_t console_now(void *self)
{
    (void)self;
    return (int64_t)time(NULL);
}

static uint64_t console_milliseconds(void *self)
{
    struct timespec now = {0};
    (void)self;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

uint64_t console_seed(void)
{
    uint64_t seed = 0;
    int file = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    ssize_t got = file < 0 ? -1 : read(file, &seed, sizeof seed);
    if (file >= 0)
        close(file);
    if (got == (ssize_t)sizeof seed)
        return seed;
    struct timespec now = {0};
    clock_gettime(CLOCK_REALTIME, &now);
    return random_mix((uint64_t)now.tv_sec ^ (uint64_t)now.tv_nsec << 32 ^ (uint64_t)getpid());
}

static uint64_t seed_of(void *self)
{
    (void)self;
    return console_seed();
}

static int width(void)
{
    struct winsize size;
    int columns = 0;
    const char *variable = getenv("COLUMNS");
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    if (columns == 0 && variable != NULL)
        columns = (int)strtol(variable, NULL, 10);
    if (columns <= 0)
        return WIDTH_USUAL;
    return columns < WIDTH_LEAST ? WIDTH_LEAST : columns > WIDTH_MOST ? WIDTH_MOST : columns;
}

/* By https://no-color.org: any text in NO_COLOR turns colour off. */
static bool colour(void)
{
    const char *off = getenv("NO_COLOR"), *terminal = getenv("TERM");
    return isatty(STDOUT_FILENO) && (off == NULL || off[0] == '\0') && terminal != NULL &&
           terminal[0] != '\0' && strcmp(terminal, "dumb") != 0;
}

void console_init(struct console *console, enum timers timers)
{
    *console = (struct console){
        .io = {.self = console,
               .read_line = console_read_line,
               .write = console_write,
               .now = console_now,
               .milliseconds = console_milliseconds,
               .seed = seed_of,
               .places = places_elsewhere,
               .width = width(),
               .colour = colour(),
               .timers = timers},
        .echo = !isatty(STDIN_FILENO),
    };
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupt, &console->waiting);
    sigdelset(&console->waiting, SIGINT);
    struct sigaction action = {.sa_handler = on_interrupt};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
}

bool console_read_all(size_t limit, struct text *text, struct err *err)
{
    char chunk[65536];
    text_clear(text);
    for (;;) {
        ssize_t got = read(STDIN_FILENO, chunk, sizeof chunk);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return err_errno(err, "read", "the standard input");
        if (got == 0)
            return text_ok(text, err);
        if ((size_t)got > limit - text->length)
            return err_set(err, ERR_BAD, "the standard input is larger than %zu bytes", limit);
        text_add_bytes(text, chunk, (size_t)got);
    }
}
