/* talk.c: every paragraph is wrapped, coloured where that is welcome, and written
 * at once, so that a screen reader can begin and nothing is lost in a crash. */
#include "term/talk.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "term/wrap.h"

void talk_init(struct talk *talk, const struct term_io *io)
{
    *talk = (struct talk){.io = io, .at_start = true};
    text_init(&talk->page);
    text_init(&talk->line);
}

void talk_destroy(struct talk *talk)
{
    text_destroy(&talk->page);
    text_destroy(&talk->line);
}

void talk_fail(struct talk *talk, const struct err *err)
{
    if (talk->failure.kind == ERR_NONE)
        talk->failure = *err;
}

void talk_check(struct talk *talk, const struct text *text)
{
    struct err err;
    if (!text_ok(text, &err))
        talk_fail(talk, &err);
}

bool talk_ok(const struct talk *talk, struct err *err)
{
    if (talk->failure.kind == ERR_NONE)
        return true;
    return err_set(err, talk->failure.kind, "%s", talk->failure.text);
}

static void write_page(struct talk *talk)
{
    struct err err;
    talk_check(talk, &talk->page);
    if (talk->failure.kind == ERR_NONE &&
        !talk->io->write(talk->io->self, text_string(&talk->page), talk->page.length)) {
        err_set(&err, ERR_SYSTEM, "cannot write to the output any more");
        talk_fail(talk, &err);
    }
    text_clear(&talk->page);
    talk->at_start = false;
}

/* Codes of ECMA-48, "select graphic rendition": basic colours only, which people
 * have already set to what they can see. */
static const char *style_code(enum style style)
{
    switch (style) {
    case STYLE_PLAIN:
        return "";
    case STYLE_HEADING:
        return "\x1b[1m";
    case STYLE_QUIET:
        return "\x1b[36m";
    case STYLE_WARM:
        return "\x1b[1;32m";
    case STYLE_COOL:
        return "\x1b[1m";
    case STYLE_TENSE:
        return "\x1b[1;33m";
    case STYLE_HEATED:
        return "\x1b[1;31m";
    case STYLE_OWN:
        return "\x1b[1;34m";
    }
    return "";
}

static void add_styled(struct talk *talk, struct wrap *wrap, enum style style, const char *text)
{
    bool colour = talk->io->colour && style != STYLE_PLAIN;
    if (colour)
        text_add(&talk->page, style_code(style));
    wrap_add(wrap, text);
    if (colour)
        text_add(&talk->page, "\x1b[0m");
}

void talk_say(struct talk *talk, enum style style, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *buffer = length < 0 ? NULL : malloc((size_t)length + 1);
    if (buffer != NULL) {
        vsnprintf(buffer, (size_t)length + 1, format, again);
        talk_speech(talk, style, buffer, "");
        free(buffer);
    } else {
        struct err err;
        err_memory(&err);
        talk_fail(talk, &err);
    }
    va_end(again);
}

void talk_speech(struct talk *talk, enum style style, const char *lead, const char *body)
{
    struct wrap wrap;
    wrap_init(&wrap, &talk->page, talk->io->width, 0);
    add_styled(talk, &wrap, style, lead);
    wrap_add(&wrap, body);
    text_add(&talk->page, "\n");
    write_page(talk);
}

void talk_item(struct talk *talk, size_t number, const char *body)
{
    char lead[24];
    snprintf(lead, sizeof lead, "%zu. ", number);
    struct wrap wrap;
    wrap_init(&wrap, &talk->page, talk->io->width, wrap_width(lead));
    wrap_add(&wrap, lead);
    wrap_add(&wrap, body);
    text_add(&talk->page, "\n");
    write_page(talk);
}

void talk_gap(struct talk *talk)
{
    if (talk->at_start)
        return;
    text_add(&talk->page, "\n");
    write_page(talk);
    talk->at_start = true;
}

void talk_ask(struct talk *talk, const char *prompt, struct entry *entry)
{
    struct wrap wrap;
    wrap_init(&wrap, &talk->page, talk->io->width, 0);
    add_styled(talk, &wrap, STYLE_HEADING, prompt);
    text_add(&talk->page, " ");
    write_page(talk);
    text_clear(&talk->line);
    bool read = talk->failure.kind == ERR_NONE && talk->io->read_line(talk->io->self, &talk->line);
    talk_check(talk, &talk->line);
    if (read && talk->failure.kind == ERR_NONE) {
        entry_read(text_string(&talk->line), entry);
        return;
    }
    *entry = (struct entry){.kind = ENTRY_END};
    text_add(&talk->page, "\n");
    write_page(talk);
}

const char *talk_plural(size_t count, const char *one, const char *many)
{
    return count == 1 ? one : many;
}
