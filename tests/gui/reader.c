/* reader.c: a screen reader's side, in a process of its own: finds the window on the
 * bus, reads it, presses a reply through it, and sees the screen change. Run by
 * reader.sh: reader TRIES reads a conversation; reader TRIES entry, the
 * form of somebody new. Prints TAP. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <atspi/atspi.h>

/* What the reader goes through, and what it has heard. */
struct listening {
    int number, failed;
    int tries;   /* how often it looks for something before it gives up */
    int focused; /* events heard of a part that has got the focus */
};

static void report(struct listening *listening, bool ok, const char *name)
{
    printf("%sok %d - %s\n", ok ? "" : "not ", ++listening->number, name);
    listening->failed += !ok;
}

static void rest(void)
{
    while (g_main_context_iteration(NULL, FALSE))
        ; /* events are heard here */
    nanosleep(&(struct timespec){.tv_nsec = 20 * 1000 * 1000}, NULL);
}

static void hear_focus(AtspiEvent *event, void *data)
{
    struct listening *listening = data;
    listening->focused += event->detail1 == 1;
    g_boxed_free(ATSPI_TYPE_EVENT, event);
}

/* The application of that name, once it is there. Owned by the caller, as are all here. */
static AtspiAccessible *find_program(const struct listening *listening, const char *name)
{
    for (int tries = 0; tries < listening->tries; tries++, rest()) {
        AtspiAccessible *desktop = atspi_get_desktop(0);
        int count = atspi_accessible_get_child_count(desktop, NULL);
        for (int i = 0; i < count; i++) {
            AtspiAccessible *child = atspi_accessible_get_child_at_index(desktop, i, NULL);
            char *called = child != NULL ? atspi_accessible_get_name(child, NULL) : NULL;
            bool found = called != NULL && strcmp(called, name) == 0;
            g_free(called);
            if (found)
                return child;
            g_clear_object(&child);
        }
        g_object_unref(desktop);
    }
    return NULL;
}

typedef bool wanted(AtspiAccessible *child, const void *what);

static bool is_called(AtspiAccessible *child, const void *name)
{
    char *called = atspi_accessible_get_name(child, NULL);
    bool is = called != NULL && strcmp(called, name) == 0;
    g_free(called);
    return is;
}

static bool has_state(AtspiAccessible *child, AtspiStateType state)
{
    AtspiStateSet *states = atspi_accessible_get_state_set(child);
    bool has = states != NULL && atspi_state_set_contains(states, state);
    g_clear_object(&states);
    return has;
}

static bool has_focus(AtspiAccessible *child, const void *unused)
{
    (void)unused;
    return has_state(child, ATSPI_STATE_FOCUSED);
}

/* The child of the window that is wanted, once it is there. A reader keeps what it has
 * read; here it is asked anew each time. */
static AtspiAccessible *find(const struct listening *listening, AtspiAccessible *window,
                             wanted *is_wanted, const void *what)
{
    for (int tries = 0; tries < listening->tries; tries++, rest()) {
        atspi_accessible_clear_cache(window);
        int count = atspi_accessible_get_child_count(window, NULL);
        for (int i = 0; i < count; i++) {
            AtspiAccessible *child = atspi_accessible_get_child_at_index(window, i, NULL);
            if (child != NULL && is_wanted(child, what))
                return child;
            g_clear_object(&child);
        }
    }
    return NULL;
}

static AtspiAccessible *find_called(const struct listening *listening, AtspiAccessible *window,
                                    const char *name)
{
    return find(listening, window, is_called, name);
}

static bool press(AtspiAccessible *target)
{
    AtspiAction *action = target != NULL ? atspi_accessible_get_action_iface(target) : NULL;
    bool done = action != NULL && atspi_action_do_action(action, 0, NULL);
    g_clear_object(&action);
    return done;
}

static bool take_focus(AtspiAccessible *target)
{
    AtspiComponent *component = atspi_accessible_get_component_iface(target);
    bool taken = component != NULL && atspi_component_grab_focus(component, NULL);
    g_clear_object(&component);
    return taken;
}

static bool is_news_of_insult(AtspiAccessible *child, const void *unused)
{
    (void)unused;
    char *name = atspi_accessible_get_name(child, NULL);
    bool is = name != NULL && strstr(name, "An insult.") != NULL &&
              atspi_accessible_get_role(child, NULL) == ATSPI_ROLE_NOTIFICATION;
    g_free(name);
    return is;
}

static bool is_described(AtspiAccessible *child, const char *words)
{
    char *description = atspi_accessible_get_description(child, NULL);
    bool is = description != NULL && strcmp(description, words) == 0;
    g_free(description);
    return is;
}

static bool has_attribute(AtspiAccessible *child, const char *name, const char *value)
{
    GHashTable *attributes = atspi_accessible_get_attributes(child, NULL);
    const char *found = attributes != NULL ? g_hash_table_lookup(attributes, name) : NULL;
    bool has = found != NULL && strcmp(found, value) == 0;
    if (attributes != NULL)
        g_hash_table_unref(attributes);
    return has;
}

static bool has_extents(AtspiAccessible *child)
{
    AtspiComponent *component = atspi_accessible_get_component_iface(child);
    AtspiRect *rect = component != NULL
                          ? atspi_component_get_extents(component, ATSPI_COORD_TYPE_WINDOW, NULL)
                          : NULL;
    bool has = rect != NULL && rect->width > 100 && rect->height > 10 && rect->x > 0;
    g_free(rect);
    g_clear_object(&component);
    return has;
}

static void read_decision(struct listening *listening, AtspiAccessible *window)
{
    AtspiAccessible *line = find_called(listening, window, "The door opens.");
    report(listening, line != NULL && atspi_accessible_get_role(line, NULL) == ATSPI_ROLE_PARAGRAPH,
           "what was said can be read");
    AtspiAccessible *reply = find_called(listening, window, "You are lying.");
    report(listening,
           reply != NULL && atspi_accessible_get_role(reply, NULL) == ATSPI_ROLE_PUSH_BUTTON,
           "a reply is there by its words");
    if (reply == NULL)
        return;
    report(listening, is_described(reply, "Key 2"), "its description is its key");
    report(listening, has_attribute(reply, "posinset", "2") && has_attribute(reply, "setsize", "3"),
           "it is the second of three");
    report(listening, has_extents(reply), "it has a place on the screen");
    report(listening,
           has_state(reply, ATSPI_STATE_FOCUSABLE) && !has_state(reply, ATSPI_STATE_FOCUSED),
           "it can have the focus and has not");
    take_focus(reply);
    AtspiAccessible *focused = find(listening, window, has_focus, NULL);
    report(listening, focused != NULL && is_called(focused, "You are lying."),
           "what has the focus is called by the words of the reply");
    report(listening, listening->focused > 0, "the focus was told when it moved");
    report(listening, press(focused), "it can be pressed");
    report(listening, find_called(listening, window, "An insult.") != NULL,
           "pressed, it was said, and coached");
    report(listening, find(listening, window, is_news_of_insult, NULL) != NULL,
           "what is new is told by itself");
}

/* The one window of the program, or NULL. */
static AtspiAccessible *find_window(struct listening *listening)
{
    AtspiAccessible *program = find_program(listening, "Understudy");
    report(listening, program != NULL, "the program is on the bus");
    AtspiAccessible *window =
        program != NULL ? atspi_accessible_get_child_at_index(program, 0, NULL) : NULL;
    report(listening, window != NULL && atspi_accessible_get_role(window, NULL) == ATSPI_ROLE_FRAME,
           "it has one window");
    return window;
}

static bool is_entry(AtspiAccessible *child, const void *name)
{
    return atspi_accessible_get_role(child, NULL) == ATSPI_ROLE_ENTRY && is_called(child, name);
}

/* Nobody has typed anything yet. */
static void read_entry(struct listening *listening, AtspiAccessible *window)
{
    AtspiAccessible *name = find(listening, window, is_entry, "Your name");
    report(listening, name != NULL, "an entry is there by its label");
    AtspiText *text = name != NULL ? atspi_accessible_get_text_iface(name) : NULL;
    char *typed = text != NULL ? atspi_text_get_text(text, 0, -1, NULL) : NULL;
    report(listening, typed != NULL && strcmp(typed, "") == 0, "its text can be read");
    report(listening, text != NULL && atspi_text_get_caret_offset(text, NULL) == 0,
           "its caret has a place");
    report(listening, name != NULL && has_state(name, ATSPI_STATE_EDITABLE), "it can be edited");
    g_free(typed);
}

static void read_all(struct listening *listening, AtspiAccessible *window)
{
    AtspiAccessible *title =
        find_called(listening, window,
                    "Everything at the counter, with a title that is longer than the strip at "
                    "the top");
    report(listening, title != NULL && atspi_accessible_get_role(title, NULL) == ATSPI_ROLE_HEADING,
           "the title is a heading, and whole");
    report(listening, press(find_called(listening, window, "Begin")), "the briefing can be closed");
    report(listening, press(find_called(listening, window, "Continue")),
           "the conversation goes on");
    read_decision(listening, window);
}

int main(int argc, char **argv)
{
    struct listening listening = {.tries = argc > 1 ? atoi(argv[1]) : 0};
    if (listening.tries <= 0 || atspi_init() > 1)
        return 2;
    AtspiEventListener *listener = atspi_event_listener_new(hear_focus, &listening, NULL);
    atspi_event_listener_register(listener, "object:state-changed:focused", NULL);
    AtspiAccessible *window = find_window(&listening);
    if (window != NULL && argc > 2)
        read_entry(&listening, window);
    else if (window != NULL)
        read_all(&listening, window);
    return listening.failed != 0;
}
