/* documents.h: the papers that the trainee has at hand: an order, a shift log. One
 * lies open; the others are tabs above it. */
#ifndef GUI_DOCUMENTS_H
#define GUI_DOCUMENTS_H

#include "gui/app.h"
#include "gui/frame.h"

int documents_draw(const struct app *app, struct frame *frame, int x, int y, int width);

/* How a line of a document is read: its last column begins `column` bytes into it (0:
 * it has one column alone), and it may be the heading of what follows. */
struct document_line {
    size_t length, column;
    bool heading;
};
struct document_line documents_line(const char *text);

#endif
