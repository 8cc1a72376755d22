/* json_writer.c: cJSON prints with tabs and in its own shape; a file that people
 * read and compare wants its own. Writing is the harmless direction. */
#include "store/json_writer.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void json_writer_init(struct json_writer *writer, struct text *text)
{
    *writer = (struct json_writer){.text = text, .line_from = JSON_MAX_DEPTH, .first = true};
}

static void new_line(struct json_writer *writer)
{
    text_add(writer->text, "\n");
    for (size_t i = 0; i < writer->depth; i++)
        text_add(writer->text, "  ");
}

static const char *escape_of(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return NULL;
    }
}

static void put_quoted(struct text *text, const char *string)
{
    text_add(text, "\"");
    for (const char *at = string; *at != '\0'; at++) {
        const char *escape = escape_of(*at);
        if (escape != NULL)
            text_add(text, escape);
        else if ((unsigned char)*at < ' ' || *at == 0x7F)
            text_addf(text, "\\u%04x", (unsigned)(unsigned char)*at);
        else
            text_add_bytes(text, at, 1);
    }
    text_add(text, "\"");
}

/* What stands before a value: a comma, the line or a space, the key. */
static void begin(struct json_writer *writer, const char *key)
{
    bool on_a_line = writer->depth > writer->line_from;
    if (!writer->first)
        text_add(writer->text, on_a_line ? ", " : ",");
    if (writer->depth > 0 && !on_a_line)
        new_line(writer);
    if (key != NULL) {
        put_quoted(writer->text, key);
        text_add(writer->text, ": ");
    }
    writer->first = false;
}

static void open(struct json_writer *writer, const char *key, char opening, char closing)
{
    assert(writer->depth < JSON_MAX_DEPTH);
    begin(writer, key);
    text_add_bytes(writer->text, &opening, 1);
    writer->closing[writer->depth++] = closing;
    writer->first = true;
}

void json_open_object(struct json_writer *writer, const char *key)
{
    open(writer, key, '{', '}');
}

void json_open_array(struct json_writer *writer, const char *key)
{
    open(writer, key, '[', ']');
}

static void stay_on_the_line(struct json_writer *writer)
{
    if (writer->depth < writer->line_from)
        writer->line_from = writer->depth;
}

void json_open_object_on_a_line(struct json_writer *writer, const char *key)
{
    stay_on_the_line(writer);
    json_open_object(writer, key);
}

void json_open_array_on_a_line(struct json_writer *writer, const char *key)
{
    stay_on_the_line(writer);
    json_open_array(writer, key);
}

void json_close(struct json_writer *writer)
{
    assert(writer->depth > 0);
    bool on_a_line = writer->depth > writer->line_from;
    writer->depth--;
    if (!writer->first && !on_a_line)
        new_line(writer);
    text_add_bytes(writer->text, &writer->closing[writer->depth], 1);
    if (writer->depth == writer->line_from)
        writer->line_from = JSON_MAX_DEPTH;
    if (writer->depth == 0)
        text_add(writer->text, "\n");
    writer->first = false;
}

void json_put_text(struct json_writer *writer, const char *key, const char *text)
{
    if (text == NULL) {
        json_put_null(writer, key);
        return;
    }
    begin(writer, key);
    put_quoted(writer->text, text);
}

void json_put_whole(struct json_writer *writer, const char *key, int64_t whole)
{
    begin(writer, key);
    text_addf(writer->text, "%" PRId64, whole);
}

/* By hand: the decimal point of printf is the locale's. */
void json_put_number(struct json_writer *writer, const char *key, double number)
{
    bool below = number < 0;
    uint64_t thousandths = (uint64_t)((below ? -number : number) * 1000 + 0.5);
    char decimals[8];
    snprintf(decimals, sizeof decimals, ".%03u", (unsigned)(thousandths % 1000));
    size_t length = 4;
    while (length > 0 && strchr("0.", decimals[length - 1]) != NULL)
        decimals[--length] = '\0';
    begin(writer, key);
    text_addf(writer->text, "%s%" PRIu64 "%s", below && thousandths > 0 ? "-" : "",
              thousandths / 1000, decimals);
}

void json_put_truth(struct json_writer *writer, const char *key, bool truth)
{
    begin(writer, key);
    text_add(writer->text, truth ? "true" : "false");
}

/* Within a text there is no line break, so every one of them is between values. */
void json_put_json(struct json_writer *writer, const char *key, const char *json)
{
    begin(writer, key);
    json += strspn(json, " \t\r\n");
    for (size_t length; *json != '\0'; json += length) {
        length = strcspn(json, "\r\n");
        text_add_bytes(writer->text, json, length);
        json += length;
        length = strspn(json, "\r\n");
        if (length > 0 && json[length] != '\0')
            new_line(writer);
    }
}

void json_put_others(struct json_writer *writer, const char *others)
{
    if (others == NULL)
        return;
    begin(writer, NULL);
    text_add(writer->text, others);
}

void json_put_null(struct json_writer *writer, const char *key)
{
    begin(writer, key);
    text_add(writer->text, "null");
}
