/* report_csv.c: RFC 4180 for spreadsheets: CRLF, and a byte order mark, without which Excel
 * does not know UTF-8. What a spreadsheet would take for a formula gets an apostrophe in
 * front, also within a text, behind what another one may take for the end of a cell (OWASP,
 * CSV Injection); the numbers are our own and need none. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "report/items.h"
#include "report/report.h"
#include "store/progress_time.h"

struct table {
    struct text text; /* owned */
    bool first;       /* no field of this row was put yet */
    report_sink *sink;
    void *self;
};

static void separate(struct table *table)
{
    if (!table->first)
        text_add(&table->text, ",");
    table->first = false;
}

static bool is_one_of(const char *characters, char c)
{
    return c != '\0' && strchr(characters, c) != NULL;
}

/* A separator, or a quote, in whatever way the file is read. */
static bool begins_a_cell(const char *field, const char *at)
{
    return at == field || is_one_of(",;|\t\r\n\"'", at[-1]);
}

static void put(struct table *table, const char *field)
{
    bool quoted = strpbrk(field, ",\"\r\n") != NULL;
    separate(table);
    if (quoted)
        text_add(&table->text, "\"");
    for (const char *at = field; *at != '\0'; at++) {
        if (begins_a_cell(field, at) && is_one_of("=+-@\t\r\n", *at))
            text_add(&table->text, "'");
        if (*at == '"')
            text_add(&table->text, "\"");
        text_add_bytes(&table->text, at, 1);
    }
    if (quoted)
        text_add(&table->text, "\"");
}

static void put_text(struct table *table, const char *field)
{
    put(table, field == NULL ? "" : field);
}

static void put_whole(struct table *table, int64_t whole)
{
    separate(table);
    text_addf(&table->text, "%" PRId64, whole);
}

static void put_percent(struct table *table, int percent)
{
    if (percent < 0)
        put(table, "");
    else
        put_whole(table, percent);
}

/* By hand: the decimal point of printf is the locale's. */
static void put_number(struct table *table, bool known, double number)
{
    bool below = number < 0;
    uint64_t thousandths = (uint64_t)((below ? -number : number) * 1000 + 0.5);
    separate(table);
    if (known)
        text_addf(&table->text, "%s%" PRIu64 ".%03u", below && thousandths > 0 ? "-" : "",
                  thousandths / 1000, (unsigned)(thousandths % 1000));
}

static void put_truth(struct table *table, bool truth)
{
    put(table, truth ? "yes" : "no");
}

static bool end_row(struct table *table, struct err *err)
{
    text_add(&table->text, "\r\n");
    bool ok = text_ok(&table->text, err) && table->sink(table->self, &table->text, err);
    text_clear(&table->text);
    table->first = true;
    return ok;
}

static bool put_head(struct table *table, const char *const *columns, struct err *err)
{
    text_add(&table->text, "\xef\xbb\xbf");
    for (; *columns != NULL; columns++)
        put(table, *columns);
    return end_row(table, err);
}

/* "2026-11-21 09:30:00": what spreadsheets of every language take for a date. */
static void spell_moment(int64_t moment, char *text)
{
    progress_time(moment, text);
    text[10] = ' ';
    text[19] = '\0';
}

static bool put_attempt(struct table *table, const struct trainee *trainee,
                        const struct outing *outing, const struct versions *versions,
                        struct err *err)
{
    const struct version *version = &versions->at[outing->version];
    const struct subjects *subjects = versions->subjects;
    const struct subject *subject =
        version->subject == subjects->count ? NULL : &subjects->at[version->subject];
    char ended[PROGRESS_TIME_BYTES];
    spell_moment(outing->ended, ended);
    put_text(table, trainee->id);
    put_text(table, trainee->name);
    put_text(table, trainee->team);
    put_text(table, subject == NULL ? "" : subjects->library->lessons[subject->lesson].id);
    put_text(table, version->scenario);
    put_text(table, version->title);
    put_text(table, version->content);
    put_truth(table, version->former);
    put_text(table, mode_name(outing->assessed ? MODE_ASSESSED : MODE_PRACTICE));
    put_text(table, ended);
    put_whole(table, outing->seconds);
    put_truth(table, outing->whole);
    put_percent(table, outing->percent[PERCENT_OVERALL]);
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        put_percent(table, outing->percent[c]);
    put_truth(table, outing->passed);
    put_whole(table, outing->critical);
    put_truth(table, outing->selected);
    return end_row(table, err);
}

bool report_csv(const struct report *report, report_sink *sink, void *self, struct err *err)
{
    static const char *const columns[] = {
        "trainee",  "name",      "team",    "lesson",          "scenario", "title",
        "content",  "former",    "mode",    "ended",           "seconds",  "whole",
        "overall",  "listening", "empathy", "professionalism", "passed",   "critical_errors",
        "selected", NULL};
    const struct people *people = &report->cohort->people;
    struct table table = {.first = true, .sink = sink, .self = self};
    text_init(&table.text);
    bool ok = put_head(&table, columns, err);
    for (size_t i = 0; ok && i < people->count; i++) {
        for (size_t o = 0; ok && o < people->at[i].count; o++)
            if (people->at[i].outings[o].seen)
                ok = put_attempt(&table, &people->at[i], &people->at[i].outings[o],
                                 &people->versions, err);
        ok = ok && report_goes_on(report, i + 1, err);
    }
    text_destroy(&table.text);
    return ok;
}

/* "a 12; b 3", and which are best: "a; c". */
static void put_replies(struct table *table, const struct version *version, size_t index)
{
    const struct choice *choice = &version->choices[index];
    uint32_t best = items_best(version, index);
    struct text taken, bests;
    text_init(&taken);
    text_init(&bests);
    for (size_t r = 0; r < choice->reply_count; r++) {
        text_addf(&taken, "%s%s %" PRIu64, r == 0 ? "" : "; ", choice->replies[r],
                  choice->taken[r]);
        if ((best >> r & 1) != 0)
            text_addf(&bests, "%s%s", bests.length == 0 ? "" : "; ", choice->replies[r]);
    }
    table->text.failed = table->text.failed || taken.failed || bests.failed;
    put_text(table, text_string(&taken));
    put_text(table, text_string(&bests));
    text_destroy(&taken);
    text_destroy(&bests);
}

static void put_estimate(struct table *table, const struct estimate *estimate)
{
    put_number(table, estimate->known, estimate->value);
    put_number(table, estimate->has_interval, estimate->low);
    put_number(table, estimate->has_interval, estimate->high);
}

static void put_flags(struct table *table, const struct item *item)
{
    struct text flags;
    text_init(&flags);
    for (int flag = 0; flag < ITEM_FLAGS; flag++)
        if (item->flags[flag])
            text_addf(&flags, "%s%s", flags.length == 0 ? "" : "; ",
                      item_flag_name((enum item_flag)flag));
    table->text.failed = table->text.failed || flags.failed;
    put_text(table, text_string(&flags));
    text_destroy(&flags);
}

static bool put_decisions(struct table *table, const struct version *version, struct err *err)
{
    struct item *items = calloc(version->choice_count + 1, sizeof *items);
    if (items == NULL)
        return err_memory(err);
    items_make(version, items);
    bool ok = true;
    for (size_t i = 0; ok && i < version->choice_count; i++) {
        put_text(table, version->scenario);
        put_text(table, version->title);
        put_text(table, version->content);
        put_truth(table, version->former);
        put_text(table, version->choices[i].id);
        put_text(table, version->choices[i].label);
        put_whole(table, (int64_t)version->choices[i].reached);
        put_replies(table, version, i);
        put_estimate(table, &items[i].difficulty);
        put_estimate(table, &items[i].discrimination);
        put_flags(table, &items[i]);
        ok = end_row(table, err);
    }
    free(items);
    return ok;
}

bool report_csv_decisions(const struct report *report, report_sink *sink, void *self,
                          struct err *err)
{
    static const char *const columns[] = {"scenario",
                                          "title",
                                          "content",
                                          "former",
                                          "decision",
                                          "label",
                                          "reached",
                                          "replies",
                                          "best",
                                          "difficulty",
                                          "difficulty_low",
                                          "difficulty_high",
                                          "discrimination",
                                          "discrimination_low",
                                          "discrimination_high",
                                          "flags",
                                          NULL};
    const struct cohort *cohort = report->cohort;
    struct table table = {.first = true, .sink = sink, .self = self};
    text_init(&table.text);
    bool ok = put_head(&table, columns, err);
    for (size_t i = 0; ok && i < cohort->people.versions.count; i++)
        if (report_shows(report, cohort->order[i]))
            ok = put_decisions(&table, &cohort->people.versions.at[cohort->order[i]], err);
    text_destroy(&table.text);
    return ok;
}
