/* coverage_page.c: one row, one paragraph. */
#include "cli/coverage_page.h"

#include <string.h>

#include "cli/counted.h"
#include "store/json_writer.h"

enum { COVERAGE_VERSION = 1 };

static const struct decision *decision_of(const struct coverage_place *place)
{
    return &place->scenario->decisions[place->decision];
}

/* "late-refund: on-hold, the-story": the scenario is named where it changes. */
static void add_places(const struct coverage *coverage, const struct coverage_row *row, bool train,
                       struct text *text)
{
    const struct scenario *last = NULL;
    for (size_t i = row->first; i < row->first + row->count; i++) {
        const struct coverage_place *place = &coverage->places[i];
        if (place->trains != train)
            continue;
        if (place->scenario != last)
            text_addf(text, "%s%s: ", last == NULL ? "" : "; ", place->scenario->id);
        else
            text_add(text, ", ");
        text_add(text, decision_of(place)->id);
        last = place->scenario;
    }
}

static void tell_row(const struct coverage *coverage, const struct coverage_row *row,
                     struct text *text)
{
    text_addf(text, "%s. %s\n", row->row->id, row->row->text);
    if (row->decisions > 0) {
        text_add(text, "  ");
        counted_add_noun(text, row->decisions, "decision");
        text_add(text, row->decisions == 1 ? " trains it in " : " train it in ");
        add_places(coverage, row, true, text);
        text_add(text, "\n");
    }
    if (row->decisions < row->count) {
        text_add(text, "  Named, but every answer earns the same, in ");
        add_places(coverage, row, false, text);
        text_add(text, "\n");
    }
}

static void tell_rows(const struct coverage *coverage, bool trained, struct text *text)
{
    for (size_t r = 0; r < coverage->row_count; r++)
        if ((coverage->rows[r].decisions > 0) == trained)
            tell_row(coverage, &coverage->rows[r], text);
}

void coverage_page_tell(const struct coverage *coverage, struct text *text)
{
    if (coverage->trained > 0)
        text_add(text, "What the scenarios train\n");
    tell_rows(coverage, true, text);
    if (coverage->trained < coverage->row_count)
        text_addf(text, "%sWhat nothing trains\n", coverage->trained > 0 ? "\n" : "");
    tell_rows(coverage, false, text);
    text_add(text, "\n");
    counted_add_noun(text, coverage->row_count, "row");
    text_add(text, ": ");
    counted_add(text, coverage->trained);
    text_add(text, " trained, ");
    counted_add(text, coverage->row_count - coverage->trained);
    text_add(text, " not\n");
}

static void put_row(struct json_writer *writer, const struct coverage *coverage,
                    const struct coverage_row *row)
{
    json_open_object(writer, NULL);
    json_put_text(writer, "row", row->row->id);
    json_put_text(writer, "text", row->row->text);
    json_put_text(writer, "sources", row->row->sources);
    json_put_whole(writer, "scenarios", (int64_t)row->scenarios);
    json_put_whole(writer, "decisions", (int64_t)row->decisions);
    json_open_array(writer, "places");
    for (size_t i = row->first; i < row->first + row->count; i++) {
        const struct coverage_place *place = &coverage->places[i];
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "scenario", place->scenario->id);
        json_put_text(writer, "decision", decision_of(place)->id);
        json_put_truth(writer, "trains", place->trains);
        json_close(writer);
    }
    json_close(writer);
    json_close(writer);
}

void coverage_page_json(const struct coverage *coverage, struct text *text)
{
    struct json_writer writer;
    json_writer_init(&writer, text);
    json_open_object(&writer, NULL);
    json_put_whole(&writer, "version", COVERAGE_VERSION);
    json_put_whole(&writer, "rows", (int64_t)coverage->row_count);
    json_put_whole(&writer, "trained", (int64_t)coverage->trained);
    json_open_array(&writer, "curriculum");
    for (size_t r = 0; r < coverage->row_count; r++)
        put_row(&writer, coverage, &coverage->rows[r]);
    json_close(&writer);
    json_close(&writer);
}
