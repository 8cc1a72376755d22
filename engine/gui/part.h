/* part.h: one thing of the window as ATK knows it: the program, its window, a text, a
 * button, an entry. Belongs to the reader's thread. */
#ifndef GUI_PART_H
#define GUI_PART_H

#if UNDERSTUDY_READER

#include <atk/atk.h>
#include <stdbool.h>

#include "gui/outline.h"
#include "gui/reader.h"

enum part_kind { PART_PROGRAM, PART_WINDOW, PART_TEXT, PART_TARGET, PART_ENTRY };

/* How a part stands: what may change while it stays the same part. */
struct part_standing {
    struct rect rect; /* of the window: on the screen; otherwise within the window */
    bool showing, focused, on, active;
};

struct part {
    AtkObject object; /* first, as GObject wants it */
    enum part_kind kind;
    struct part_standing standing;
    GPtrArray *children; /* of struct part; owned, each with a reference */
    size_t place, count; /* TARGET, among its like; count 0: alone */
    char key;            /* TARGET; 0: none */
    char *typed;         /* ENTRY: owned, UTF-8 */
    gint caret;          /* in its characters */
    struct action action;
    const struct reader_client *client; /* borrowed */
};

/* One reference is the caller's. name is copied, and shown to who listens. */
struct part *part_new(enum part_kind kind, AtkRole role, const char *name,
                      const struct reader_client *client);

/* Adds or takes out a child, and tells who listens. The parent has its reference. */
void part_add(struct part *parent, struct part *child, guint place);
void part_remove(struct part *parent, guint place);

/* Changes how it stands, and tells who listens what became different. */
void part_stand(struct part *part, struct part_standing standing);

/* Changes what was typed into an entry and where its caret is, in bytes, and tells who
 * listens. */
void part_type(struct part *part, const char *typed, size_t caret);

#endif
#endif
