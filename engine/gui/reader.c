/* reader.c: the window's thread copies each outline and hands it over; all of ATK, which
 * is not made for threads, is left to the reader's. That thread waits in GLib's loop for
 * the bus and for outlines, so a window where nothing happens wakes nobody. */
#include "gui/reader.h"

#include <stdatomic.h>
#include <stdlib.h>

#if UNDERSTUDY_READER

#include <atk-bridge.h>
#include <dbus/dbus.h>

#include "gui/readout.h"

enum { PATIENCE = 3000 }; /* milliseconds for the bus to say where it is */

struct reader {
    struct reader_client client;
    GThread *thread; /* owned */
    struct readout readout;
    atomic_bool listens, closing;
};

/* A copy of what is shown, on its way to the reader's thread. */
struct showing {
    struct reader *reader; /* borrowed */
    struct outline outline;
    char *news;
    struct reader_window window;
};

static gboolean show(gpointer data)
{
    struct showing *showing = data;
    readout_show(&showing->reader->readout, &showing->outline, showing->news, showing->window);
    return G_SOURCE_REMOVE;
}

static void free_showing(gpointer data)
{
    struct showing *showing = data;
    outline_destroy(&showing->outline);
    g_free(showing->news);
    g_free(showing);
}

void reader_show(struct reader *reader, const struct outline *outline, const char *news,
                 struct reader_window window)
{
    struct showing *showing = g_new0(struct showing, 1);
    showing->reader = reader;
    showing->news = g_strdup(news);
    showing->window = window;
    if (outline_copy(&showing->outline, outline, NULL))
        g_idle_add_full(G_PRIORITY_DEFAULT, show, showing, free_showing);
    else
        free_showing(showing);
}

/* Without an address libdbus would start a bus of its own, which nobody listens to. */
static bool has_session_bus(void)
{
    const char *address = getenv("DBUS_SESSION_BUS_ADDRESS");
    char *socket = g_build_filename(g_get_user_runtime_dir(), "bus", NULL);
    bool has = (address != NULL && address[0] != '\0') || g_file_test(socket, G_FILE_TEST_EXISTS);
    g_free(socket);
    return has;
}

/* Whether the session has a bus for accessibility; asking starts it where it is installed. */
static bool has_accessibility_bus(void)
{
    DBusConnection *bus = dbus_bus_get_private(DBUS_BUS_SESSION, NULL);
    if (bus == NULL)
        return false;
    dbus_connection_set_exit_on_disconnect(bus, FALSE);
    DBusMessage *question =
        dbus_message_new_method_call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress");
    DBusMessage *answer =
        question != NULL ? dbus_connection_send_with_reply_and_block(bus, question, PATIENCE, NULL)
                         : NULL;
    bool has = answer != NULL;
    if (question != NULL)
        dbus_message_unref(question);
    if (answer != NULL)
        dbus_message_unref(answer);
    dbus_connection_close(bus);
    dbus_connection_unref(bus);
    return has;
}

/* ATK asks for the root without saying whose: it is kept with ATK's own type. */
static GQuark root_name(void)
{
    return g_quark_from_static_string("understudy-root");
}

static AtkObject *root(void)
{
    return g_type_get_qdata(ATK_TYPE_UTIL, root_name());
}

static const gchar *toolkit_name(void)
{
    return "Understudy";
}

static const gchar *toolkit_version(void)
{
    return "1";
}

static void publish_root(struct part *program)
{
    AtkUtilClass *util = g_type_class_ref(ATK_TYPE_UTIL);
    util->get_root = root;
    util->get_toolkit_name = toolkit_name;
    util->get_toolkit_version = toolkit_version;
    g_type_set_qdata(ATK_TYPE_UTIL, root_name(), program);
}

static gpointer run(gpointer data)
{
    struct reader *reader = data;
    if (!has_accessibility_bus())
        return NULL;
    readout_init(&reader->readout, &reader->client);
    publish_root(reader->readout.program);
    if (atk_bridge_adaptor_init(NULL, NULL) == 0) {
        reader->listens = true;
        reader->client.wish(reader->client.self, READER_SHOW, (struct action){0});
        while (!reader->closing)
            g_main_context_iteration(NULL, TRUE);
        while (g_main_context_iteration(NULL, FALSE))
            ; /* what was still on its way */
        atk_bridge_adaptor_cleanup();
    }
    readout_destroy(&reader->readout);
    return NULL;
}

struct reader *reader_start(const struct reader_client *client)
{
    if (!has_session_bus() || !dbus_threads_init_default())
        return NULL;
    struct reader *reader = g_new0(struct reader, 1);
    reader->client = *client;
    reader->thread = g_thread_new("reader", run, reader);
    return reader;
}

void reader_stop(struct reader *reader)
{
    if (reader == NULL)
        return;
    reader->closing = true;
    g_main_context_wakeup(NULL);
    g_thread_join(reader->thread);
    g_free(reader);
}

bool reader_listens(const struct reader *reader)
{
    return reader != NULL && reader->listens;
}

#else

struct reader *reader_start(const struct reader_client *client)
{
    (void)client;
    return NULL;
}

void reader_stop(struct reader *reader)
{
    (void)reader;
}

bool reader_listens(const struct reader *reader)
{
    (void)reader;
    return false;
}

void reader_show(struct reader *reader, const struct outline *outline, const char *news,
                 struct reader_window window)
{
    (void)reader;
    (void)outline;
    (void)news;
    (void)window;
}

#endif
