/* window.c: what the window costs: a frame of each screen, memory after all of them
 * and after long use, and the processor time of one that nobody touches.
 *
 *     bench_window frames|idle
 *
 * The reference is SDL2 itself: the finished picture of the same screen as one texture,
 * copied and presented, which is the least that any program could do; and for idling,
 * a minimal window that waits for events. */
#define _DEFAULT_SOURCE

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "tour.h"

enum { FRAMES = 101, SOAK = 1000, AWAKE_FROM = 3, AWAKE_FOR = 15, REST_FROM = 25, REST_FOR = 30 };

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *times, size_t count)
{
    qsort(times, count, sizeof *times, by_size);
    return times[count / 2];
}

static double megabytes_resident(void)
{
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%*d %ld", &pages) != 1)
        pages = 0;
    if (file != NULL)
        fclose(file);
    return (double)pages * (double)sysconf(_SC_PAGESIZE) / (1 << 20);
}

/* What is on the screen, as one texture. */
static SDL_Texture *whole_picture(const struct window *window)
{
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(window->renderer, &w, &h);
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_RGB888);
    SDL_RenderReadPixels(window->renderer, NULL, SDL_PIXELFORMAT_RGB888, surface->pixels,
                         surface->pitch);
    SDL_Texture *texture = SDL_CreateTextureFromSurface(window->renderer, surface);
    SDL_FreeSurface(surface);
    return texture;
}

static double time_minimal(const struct window *window)
{
    static double times[FRAMES];
    SDL_Texture *picture = whole_picture(window);
    for (int i = 0; i < FRAMES; i++) {
        double start = now();
        SDL_RenderClear(window->renderer);
        SDL_RenderCopy(window->renderer, picture, NULL, NULL);
        SDL_RenderPresent(window->renderer);
        times[i] = now() - start;
    }
    SDL_DestroyTexture(picture);
    return median(times, FRAMES);
}

/* Each picture `step` milliseconds of the app's clock after the one before, of what
 * that changes; with step 0, all of it. */
static void time_frames(struct tour *tour, int step, double *middle, double *most)
{
    static double times[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
        tour->trip.window.app.milliseconds += (uint64_t)step;
        tour->trip.window.stale = step == 0;
        double start = now();
        window_show(&tour->trip.window, NULL);
        times[i] = now() - start;
    }
    *middle = median(times, FRAMES);
    *most = times[FRAMES - 1];
}

static void print_frames(struct tour *tour, const char *name, double first, int step)
{
    double middle, most;
    time_frames(tour, step, &middle, &most);
    double least = time_minimal(&tour->trip.window);
    tour->trip.window.stale = true;
    printf("  %-14s %6.2f ms (at most %6.2f; the first %6.1f), minimal %5.2f ms, ratio %.1f\n",
           name, middle, most, first, least, middle / least);
}

/* The face has just become another, or breathes. */
static void print_moving(struct tour *tour, const char *name, uint64_t since, int step)
{
    struct app *app = &tour->trip.window.app;
    tour_set(tour, SETTING_REDUCED_MOTION, false);
    motion_end_line(&app->motion);
    app->motion.face = app->milliseconds - since;
    motion_wake(&app->motion, app->milliseconds);
    print_frames(tour, name, 0, step);
    tour_set(tour, SETTING_REDUCED_MOTION, true);
}

static void print_screens(struct tour *tour, int width, int height)
{
    printf("a frame, built anew and painted, at %d by %d:\n", width, height);
    tour_size(tour, width, height);
    for (size_t i = 0; tour_stop(i) != NULL; i++) {
        double start = now();
        tour_go(tour, tour_stop(i));
        print_frames(tour, tour_stop(i), now() - start, 0);
        if (strcmp(tour_stop(i), "conversation") != 0)
            continue;
        print_moving(tour, "  cross-fade", 20, 1);
        print_moving(tour, "  breath", MOTION_FADE, 33);
    }
    printf("resident after every screen: %.1f MB\n", megabytes_resident());
}

static size_t kept(const struct tour *tour)
{
    const struct painter *painter = &tour->trip.window.painter;
    return painter->lettering.bytes + painter->pictures.bytes;
}

static void print_soak(struct tour *tour)
{
    size_t stops = 0;
    while (tour_stop(stops) != NULL)
        stops++;
    printf("over %d sizes of the window and %d of the text, on every screen:\n", SOAK, SOAK);
    for (int i = 0; i < SOAK; i++) {
        if (i % (SOAK / 4) == 0 || i == SOAK - 1)
            printf("  after %4d: %.1f MB resident, %.1f MB of pictures and text kept\n", i,
                   megabytes_resident(), (double)kept(tour) / (1 << 20));
        tour_size(tour, 800 + i * 7 % 1121, 600 + i * 5 % 481);
        tour_set(tour, SETTING_TEXT_SIZE, SETTINGS_SIZE_LEAST + i % 5 * SETTINGS_SIZE_STEP);
        tour_go(tour, tour_stop((size_t)i % stops));
    }
}

static int frames(void)
{
    static struct tour tour;
    tour_begin(&tour, 1280, 720);
    print_screens(&tour, 1280, 720);
    print_screens(&tour, 1920, 1080);
    print_soak(&tour);
    tour_end(&tour);
    return 0;
}

struct child {
    const char *name;
    const char *const *command;
    pid_t id;
    double before;
};

/* The processor time of a process in seconds; below 0: it is not there. */
static double used(pid_t id)
{
    char path[64];
    unsigned long user = 0, system = 0;
    snprintf(path, sizeof path, "/proc/%d/stat", (int)id);
    FILE *file = fopen(path, "r");
    bool read = file != NULL && fscanf(file,
                                       "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u "
                                       "%*u %lu %lu",
                                       &user, &system) == 2;
    if (file != NULL)
        fclose(file);
    return read ? (double)(user + system) / (double)sysconf(_SC_CLK_TCK) : -1;
}

static void start(struct child *child)
{
    child->id = fork();
    if (child->id != 0)
        return;
    execv(child->command[0], (char *const *)child->command);
    _exit(127);
}

static void watch(struct child *children, size_t count, const char *what, unsigned seconds)
{
    for (size_t i = 0; i < count; i++)
        children[i].before = used(children[i].id);
    sleep(seconds);
    for (size_t i = 0; i < count; i++)
        printf("  %-15s %s: %.3f %% of a core over %u s\n", children[i].name, what,
               (used(children[i].id) - children[i].before) * 100 / seconds, seconds);
    fflush(stdout);
}

/* The clock ticks a hundred times a second: 30 s tell 0.03 % apart. */
static int idle(void)
{
    char folder[] = "/tmp/understudy-XXXXXX", command[64];
    if (mkdtemp(folder) == NULL)
        return 1;
    static const char *const minimal[] = {BENCH_MINIMAL, "stay", NULL};
    const char *talk[] = {BENCH_PROGRAM, "play", "late-refund", "--window", "--data", folder, NULL};
    const char *course[] = {BENCH_PROGRAM, "--window", "--data", folder, NULL};
    struct child children[] = {{"minimal window", minimal, 0, 0},
                               {"a conversation", talk, 0, 0},
                               {"the course", course, 0, 0}};
    enum { COUNT = sizeof children / sizeof children[0] };
    for (size_t i = 0; i < COUNT; i++)
        start(&children[i]);
    sleep(AWAKE_FROM);
    watch(children, COUNT, "just after an input", AWAKE_FOR);
    sleep(REST_FROM - AWAKE_FROM - AWAKE_FOR);
    watch(children, COUNT, "at rest", REST_FOR);
    for (size_t i = 0; i < COUNT; i++) {
        kill(children[i].id, SIGTERM);
        waitpid(children[i].id, NULL, 0);
    }
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

int main(int count, char **arguments)
{
    if (count == 2 && strcmp(arguments[1], "frames") == 0)
        return frames();
    if (count == 2 && strcmp(arguments[1], "idle") == 0)
        return idle();
    fprintf(stderr, "usage: bench_window frames|idle\n");
    return 2;
}
