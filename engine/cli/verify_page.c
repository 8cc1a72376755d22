/* verify_page.c: sentences, no columns, so that it can be listened to as well. People are
 * called by their ids: no name stands in what is printed. */
#include "cli/verify_page.h"

#include "cli/counted.h"
#include "store/json_writer.h"
#include "store/progress_time.h"

enum { VERIFY_VERSION = 1 };

static void tell_finding(const char *id, const struct finding *finding, struct text *text)
{
    char moment[PROGRESS_TIME_BYTES];
    text_add(text, id);
    if (finding->attempt > 0) {
        progress_time(finding->started, moment);
        text_addf(text, ", attempt %zu (%s, %s)", finding->attempt, finding->scenario, moment);
    }
    switch (finding->kind) {
    case FINDING_DIFFERS:
        text_addf(text, ": %s: kept is “%s”, but “%s” comes out.\n", finding->what, finding->kept,
                  finding->found);
        break;
    case FINDING_MISSING:
    case FINDING_CANNOT:
        text_addf(text, ": cannot be replayed: %s.\n", finding->found);
        break;
    case FINDING_UNREADABLE:
        text_addf(text, ": cannot be read: %s.\n", finding->found);
        break;
    case FINDING_NOTICED:
        text_addf(text, ": %s.\n", finding->found);
        break;
    }
}

static void tell_findings(const struct verify_work *work, bool noticed, struct text *text)
{
    for (size_t i = 0; i < work->person_count; i++) {
        const struct verify_person *person = &work->people[i];
        for (size_t f = 0; f < person->audit.count; f++)
            if ((person->audit.at[f].kind == FINDING_NOTICED) == noticed)
                tell_finding(person->id, &person->audit.at[f], text);
    }
}

static void tell_spoilt(struct text *text, const char *what, size_t count)
{
    if (count > 0)
        text_addf(text, " %s: %zu.", what, count);
}

static void tell_counts(const struct verify_counts *counts, struct text *text)
{
    counted_add_noun(text, counts->attempts, "attempt");
    text_add(text, " of ");
    if (counts->people == 1)
        text_add(text, "1 person");
    else {
        counted_add(text, counts->people);
        text_add(text, " people");
    }
    text_add(text, ": ");
    if (verify_work_is_true(counts)) {
        text_add(text, "every one comes out as it is kept.\n");
        return;
    }
    counted_add(text, counts->sound);
    text_addf(text, " come%s out as kept, ", counts->sound == 1 ? "s" : "");
    counted_add(text, counts->attempts - counts->sound);
    text_addf(text, " do%s not.", counts->attempts - counts->sound == 1 ? "es" : "");
    tell_spoilt(text, "Files that cannot be read", counts->findings[FINDING_UNREADABLE]);
    tell_spoilt(text, "Kept scenarios that were changed", counts->changed);
    text_add(text, "\n");
}

void verify_page_tell(const struct verify_work *work, struct text *text)
{
    struct verify_counts counts = verify_work_counts(work);
    for (size_t i = 0; i < work->scenario_count; i++)
        if (work->scenarios[i].why[0] != '\0')
            text_addf(text, "%s.\n", work->scenarios[i].why);
    tell_findings(work, false, text);
    if (counts.findings[FINDING_NOTICED] > 0) {
        text_add(text, "Worth a look, though nothing proves it wrong:\n");
        tell_findings(work, true, text);
    }
    tell_counts(&counts, text);
}

static void put_finding(struct json_writer *writer, const char *id, const struct finding *finding)
{
    char moment[PROGRESS_TIME_BYTES];
    progress_time(finding->started, moment);
    bool whole = finding->attempt == 0;
    json_open_object(writer, NULL);
    json_put_text(writer, "kind", finding_name(finding->kind));
    json_put_text(writer, "trainee", id);
    if (whole)
        json_put_null(writer, "attempt");
    else
        json_put_whole(writer, "attempt", (int64_t)finding->attempt);
    json_put_text(writer, "scenario", whole ? NULL : finding->scenario);
    json_put_text(writer, "started", whole ? NULL : moment);
    json_put_text(writer, "what", finding->what);
    json_put_text(writer, "kept", finding->kept);
    json_put_text(writer, "found", finding->found);
    json_close(writer);
}

static void put_scenarios(struct json_writer *writer, const struct verify_work *work)
{
    json_open_array(writer, "scenarios");
    for (size_t i = 0; i < work->scenario_count; i++) {
        const struct verify_scenario *one = &work->scenarios[i];
        const struct scenario *scenario = one->archived.scenario;
        json_open_object(writer, NULL);
        json_put_text(writer, "content", one->hash);
        json_put_text(writer, "scenario", scenario == NULL ? NULL : scenario->id);
        json_put_text(writer, "wrong", scenario == NULL ? one->why : NULL);
        json_close(writer);
    }
    json_close(writer);
}

void verify_page_json(const struct verify_work *work, struct text *text)
{
    struct verify_counts counts = verify_work_counts(work);
    struct json_writer writer;
    json_writer_init(&writer, text);
    json_open_object(&writer, NULL);
    json_put_whole(&writer, "version", VERIFY_VERSION);
    json_put_truth(&writer, "true", verify_work_is_true(&counts));
    json_put_whole(&writer, "people", (int64_t)counts.people);
    json_put_whole(&writer, "attempts", (int64_t)counts.attempts);
    json_put_whole(&writer, "sound", (int64_t)counts.sound);
    put_scenarios(&writer, work);
    json_open_array(&writer, "findings");
    for (size_t i = 0; i < work->person_count; i++)
        for (size_t f = 0; f < work->people[i].audit.count; f++)
            put_finding(&writer, work->people[i].id, &work->people[i].audit.at[f]);
    json_close(&writer);
    json_close(&writer);
}
