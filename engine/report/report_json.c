/* report_json.c: a section is a function; after each person and each version the text is
 * handed over. */
#include "report/report_json.h"

#include "report/record.h"
#include "store/json_writer.h"
#include "store/progress_time.h"

static const char *const PERCENTS[] = {"listening", "empathy", "professionalism", "overall"};

bool report_json_hand_over(struct report_json *putting, struct err *err)
{
    bool ok = text_ok(&putting->text, err) && putting->sink(putting->self, &putting->text, err);
    text_clear(&putting->text);
    return ok;
}

void report_json_time(struct json_writer *writer, const char *key, int64_t seconds)
{
    char text[PROGRESS_TIME_BYTES];
    progress_time(seconds, text);
    json_put_text(writer, key, text);
}

/* DAY_NONE: null. */
static void put_day(struct json_writer *writer, const char *key, int32_t day)
{
    char text[DAY_BYTES];
    if (day == DAY_NONE) {
        json_put_null(writer, key);
        return;
    }
    day_write(day, text);
    json_put_text(writer, key, text);
}

static void put_percent(struct json_writer *writer, const char *key, int percent)
{
    if (percent < 0)
        json_put_null(writer, key);
    else
        json_put_whole(writer, key, percent);
}

void report_json_known(struct json_writer *writer, const char *key, bool known, double number)
{
    if (known)
        json_put_number(writer, key, number);
    else
        json_put_null(writer, key);
}

/* With "n" and the value under its own name. */
void report_json_estimate(struct json_writer *writer, const char *key, const char *value,
                          const struct estimate *estimate)
{
    json_open_object_on_a_line(writer, key);
    json_put_whole(writer, "n", (int64_t)estimate->n);
    report_json_known(writer, value, estimate->known, estimate->value);
    report_json_known(writer, "low", estimate->has_interval, estimate->low);
    report_json_known(writer, "high", estimate->has_interval, estimate->high);
    json_close(writer);
}

static void put_moment_or_null(struct json_writer *writer, const char *key, int64_t moment)
{
    if (moment == INT64_MIN || moment == INT64_MAX)
        json_put_null(writer, key);
    else
        report_json_time(writer, key, moment);
}

static void put_filters(struct json_writer *writer, const struct filter *filter)
{
    json_open_object_on_a_line(writer, "filters");
    json_put_text(writer, "team", filter->team);
    json_put_text(writer, "lesson", filter->lesson);
    json_put_text(writer, "scenario", filter->scenario);
    put_moment_or_null(writer, "from", filter->from);
    put_moment_or_null(writer, "to", filter->to);
    json_put_text(writer, "mode", filter->mode);
    json_put_text(writer, "attempts", attempts_name(filter->attempts));
    json_put_truth(writer, "practice", filter->sees_practice);
    json_close(writer);
}

static void put_course(struct json_writer *writer, const struct subjects *subjects)
{
    const struct library *library = subjects->library;
    json_open_array(writer, "lessons");
    for (size_t i = 0; i < library->lesson_count; i++) {
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "id", library->lessons[i].id);
        json_put_text(writer, "title", library->lessons[i].title);
        json_close(writer);
    }
    json_close(writer);
    json_open_array(writer, "scenarios");
    for (size_t i = 0; i < subjects->count; i++) {
        const struct subject *subject = &subjects->at[i];
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "id", subject->id);
        json_put_text(writer, "title", subject_title(subject));
        json_put_text(writer, "lesson", library->lessons[subject->lesson].id);
        json_put_truth(writer, "assessed", subject->sketch != NULL && subject->sketch->assessed);
        json_close(writer);
    }
    json_close(writer);
}

static void put_standings(struct json_writer *writer, const struct record *record,
                          const struct library *library)
{
    json_open_array(writer, "lessons");
    for (size_t i = 0; i < library->lesson_count; i++) {
        const struct record_standing *lesson = &record->lessons[i];
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "id", library->lessons[i].id);
        json_put_text(writer, "state", record_lesson_name(lesson->state));
        put_day(writer, "due", lesson->due.day);
        json_put_text(writer, "due_state", due_state_name(lesson->due.state));
        if (lesson->passed_on == 0)
            json_put_null(writer, "passed_on");
        else
            report_json_time(writer, "passed_on", lesson->passed_on);
        json_close(writer);
    }
    json_close(writer);
}

static void put_scores(struct json_writer *writer, const struct record *record)
{
    json_open_object(writer, "scores");
    for (int p = 0; p < PERCENT_COUNT; p++) {
        const struct record_score *score = &record->scores[p];
        json_open_object_on_a_line(writer, PERCENTS[p]);
        report_json_known(writer, "first", score->known, score->first);
        report_json_known(writer, "best", score->known, score->best);
        report_json_known(writer, "latest", score->known, score->latest);
        json_close(writer);
    }
    json_close(writer);
}

static void put_behaviours(struct json_writer *writer, const struct trainee *person,
                           const struct rubric *rubric)
{
    json_open_array_on_a_line(writer, "behaviours");
    for (size_t i = 0; i < rubric->behaviour_count; i++) {
        if (person->behaviours[i].open == 0)
            continue;
        json_open_object(writer, NULL);
        json_put_text(writer, "id", rubric->behaviours[i].id);
        json_put_whole(writer, "shown", person->behaviours[i].shown);
        json_put_whole(writer, "open", person->behaviours[i].open);
        json_close(writer);
    }
    json_close(writer);
}

static void put_outing(struct json_writer *writer, const struct outing *outing,
                       const struct versions *versions)
{
    json_open_object_on_a_line(writer, NULL);
    json_put_text(writer, "scenario", versions->at[outing->version].scenario);
    json_put_text(writer, "content", versions->at[outing->version].content);
    json_put_text(writer, "mode", mode_name(outing->assessed ? MODE_ASSESSED : MODE_PRACTICE));
    report_json_time(writer, "ended", outing->ended);
    json_put_whole(writer, "seconds", outing->seconds);
    put_percent(writer, "overall", outing->percent[PERCENT_OVERALL]);
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        put_percent(writer, PERCENTS[c], outing->percent[c]);
    json_put_truth(writer, "passed", outing->passed);
    json_close(writer);
}

static void put_history(struct json_writer *writer, const struct trainee *person,
                        const struct versions *versions)
{
    json_open_array(writer, "history");
    for (size_t i = 0; i < person->count; i++)
        if (person->outings[i].counted)
            put_outing(writer, &person->outings[i], versions);
    json_close(writer);
}

static void put_next(struct json_writer *writer, const struct record *record)
{
    if (record->next == NULL) {
        json_put_null(writer, "next");
        return;
    }
    json_open_object_on_a_line(writer, "next");
    json_put_text(writer, "scenario", record->next->id);
    json_put_text(writer, "reason", text_string(&record->reason));
    json_close(writer);
}

static void put_person(struct json_writer *writer, const struct trainee *person,
                       const struct record *record, const struct versions *versions)
{
    json_open_object(writer, NULL);
    json_put_text(writer, "id", person->id);
    json_put_text(writer, "name", person->name);
    json_put_text(writer, "team", person->team);
    put_day(writer, "first_day", record->first_day);
    json_put_whole(writer, "passed", (int64_t)record->passed);
    json_put_whole(writer, "overdue", (int64_t)record->overdue);
    put_standings(writer, record, versions->subjects->library);
    put_scores(writer, record);
    put_behaviours(writer, person, versions->subjects->library->rubric);
    json_put_whole(writer, "critical", (int64_t)record->critical);
    json_put_whole(writer, "attempts", (int64_t)record->attempts);
    json_put_whole(writer, "former", (int64_t)record->former);
    json_put_whole(writer, "seconds", record->seconds);
    put_next(writer, record);
    put_history(writer, person, versions);
    json_close(writer);
}

/* Of how many people a lesson is overdue, and of how many it is known. */
static void put_overdue(struct json_writer *writer, const struct report *report, int64_t behind,
                        int64_t known)
{
    if (report->rules->due_count == 0) {
        json_put_null(writer, "overdue");
        return;
    }
    json_open_object_on_a_line(writer, "overdue");
    json_put_whole(writer, "people", behind);
    json_put_whole(writer, "known", known);
    json_close(writer);
}

static bool put_people(struct report_json *putting, struct err *err)
{
    const struct people *people = &putting->report->cohort->people;
    struct record record;
    if (!record_init(&record, putting->report, err))
        return false;
    int64_t behind = 0, known = 0;
    bool ok = true;
    json_open_array(&putting->writer, "people");
    for (size_t i = 0; ok && i < people->count; i++) {
        record_make(&record, &people->versions, &people->at[i]);
        record_suggest(&record, &people->versions, &people->at[i]);
        put_person(&putting->writer, &people->at[i], &record, &people->versions);
        ok = text_ok(&record.reason, err) && report_json_hand_over(putting, err) &&
             report_goes_on(putting->report, i + 1, err);
        behind += record.overdue > 0;
        known += record.knows_days;
    }
    json_close(&putting->writer);
    put_overdue(&putting->writer, putting->report, behind, known);
    record_destroy(&record);
    return ok;
}

static void put_group(struct json_writer *writer, const struct group *group, size_t least)
{
    struct group_figures figures = group_figures(group, least);
    bool some = group->score_count > 0;
    json_open_object(writer, NULL);
    json_put_text(writer, "kind", group_kind_name(group->kind));
    json_put_text(writer, "id", group->id);
    json_put_text(writer, "title", group->title);
    json_put_text(writer, "content", group->version == NULL ? NULL : group->version->content);
    json_put_whole(writer, "people", (int64_t)group->people);
    json_put_whole(writer, "attempts", (int64_t)group->attempts);
    json_put_whole(writer, "former", (int64_t)group->former);
    report_json_known(writer, "mean", some, figures.mean);
    report_json_known(writer, "sd", group->score_count > 1, figures.deviation);
    report_json_known(writer, "median", some, figures.median);
    report_json_known(writer, "q1", some, figures.lower_quartile);
    report_json_known(writer, "q3", some, figures.upper_quartile);
    json_open_object_on_a_line(writer, "pass_rate");
    json_put_whole(writer, "n", (int64_t)group->attempts);
    json_put_whole(writer, "k", (int64_t)group->passed);
    report_json_known(writer, "low", figures.passed.known, figures.passed.low);
    report_json_known(writer, "high", figures.passed.known, figures.passed.high);
    json_close(writer);
    report_json_estimate(writer, "gain", "mean", &figures.gain);
    json_open_object_on_a_line(writer, "seconds");
    report_json_known(writer, "median", group->second_count > 0, figures.seconds);
    json_close(writer);
    json_close(writer);
}

static bool put_groups(struct report_json *putting, struct err *err)
{
    const struct report *report = putting->report;
    int64_t hidden = 0;
    json_open_array(&putting->writer, "groups");
    for (size_t i = 0; i < report->groups.count; i++) {
        if (report->groups.at[i].people < report->least_group)
            hidden++;
        else
            put_group(&putting->writer, &report->groups.at[i], report->least_group);
    }
    json_close(&putting->writer);
    json_put_whole(&putting->writer, "groups_not_shown", hidden);
    return report_json_hand_over(putting, err);
}

static void put_all_behaviours(struct json_writer *writer, const struct people *people)
{
    const struct rubric *rubric = people->versions.subjects->library->rubric;
    json_open_array(writer, "behaviours");
    for (size_t b = 0; b < rubric->behaviour_count; b++) {
        int64_t shown = 0, open = 0;
        for (size_t i = 0; i < people->count; i++) {
            shown += people->at[i].behaviours[b].shown;
            open += people->at[i].behaviours[b].open;
        }
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "id", rubric->behaviours[b].id);
        json_put_text(writer, "title", rubric->behaviours[b].title);
        json_put_text(writer, "competency", competency_name(rubric->behaviours[b].competency));
        json_put_whole(writer, "points", rubric->behaviours[b].points);
        json_put_whole(writer, "shown", shown);
        json_put_whole(writer, "open", open);
        json_close(writer);
    }
    json_close(writer);
}

static void put_files(struct json_writer *writer, const struct cohort *cohort)
{
    json_open_object(writer, "files");
    json_put_whole(writer, "read", (int64_t)cohort->read);
    json_open_array(writer, "problems");
    for (size_t i = 0; i < cohort->problem_count; i++) {
        json_open_object_on_a_line(writer, NULL);
        json_put_text(writer, "file", cohort->problems[i].file);
        json_put_text(writer, "kind", trouble_name(cohort->problems[i].trouble));
        json_put_text(writer, "what", cohort->problems[i].what);
        json_close(writer);
    }
    json_close(writer);
    json_close(writer);
}

static bool put_all(struct report_json *putting, struct err *err)
{
    const struct report *report = putting->report;
    struct json_writer *writer = &putting->writer;
    json_open_object(writer, NULL);
    json_put_whole(writer, "version", 1);
    report_json_time(writer, "made", report->made);
    json_put_text(writer, "folder", report->folder);
    put_filters(writer, report->cohort->people.filter);
    json_put_whole(writer, "least_group", (int64_t)report->least_group);
    put_course(writer, report->cohort->people.versions.subjects);
    if (!put_people(putting, err) || !report_json_versions(putting, err) ||
        !put_groups(putting, err) || !report_json_decisions(putting, err))
        return false;
    put_all_behaviours(writer, &report->cohort->people);
    if (!report_json_flows(putting, err) || !report_json_reliability(putting, err))
        return false;
    put_files(writer, report->cohort);
    json_close(writer);
    return report_json_hand_over(putting, err);
}

bool report_json(const struct report *report, report_sink *sink, void *self, struct err *err)
{
    struct report_json putting = {.report = report, .sink = sink, .self = self};
    text_init(&putting.text);
    json_writer_init(&putting.writer, &putting.text);
    bool ok = put_all(&putting, err);
    text_destroy(&putting.text);
    return ok;
}
