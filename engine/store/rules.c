/* rules.c: a file that people write by hand, so what is not said has its usual value. */
#include "store/rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/access.h"
#include "base/file.h"
#include "store/json_writer.h"
#include "story/library.h"

enum { RULES_VERSION = 1, RULES_MAX_BYTES = 1 << 18 };

static bool read_truth(const struct json_place *root, const char *key, bool *truth, struct err *err)
{
    return !json_has(root, key) || json_truth(root, key, truth, err);
}

/* A date, or a number of days. */
static bool read_due(const struct json_place *one, struct due *due, struct err *err)
{
    const char *text;
    int64_t days;
    if (!name_is_id(one->key))
        return json_wrong(one->parent, NULL, err,
                          "\"%s\" is no lesson's id; understudy folder lists them",
                          json_show(one->key).text);
    *due = (struct due){.day = DAY_NONE};
    snprintf(due->lesson, sizeof due->lesson, "%s", one->key);
    if (json_text(one, NULL, &text, NULL)) {
        due->day = day_parse(text);
        return due->day != DAY_NONE ||
               json_wrong(one, NULL, err,
                          "\"%s\" is no day of the calendar; write one as 2026-12-01",
                          json_show(text).text);
    }
    if (!json_whole(one, NULL, 0, DUE_DAYS_MAX, &days, NULL))
        return json_wrong(one, NULL, err,
                          "expected a date such as \"2026-12-01\", or how many days after a "
                          "person's first day, from 0 to %d",
                          DUE_DAYS_MAX);
    due->after = (int32_t)days;
    return true;
}

static bool read_dues(const struct json_place *root, struct rules *rules, struct err *err)
{
    struct json_place list, one;
    if (!json_has(root, "due"))
        return true;
    if (!json_fields(root, "due", &list, err))
        return false;
    for (bool more = json_first(&list, &one); more; more = json_next(&one))
        if (!read_due(&one, &rules->due[rules->due_count++], err))
            return false;
    return true;
}

static bool decode(const struct text *content, struct rules *rules, char **others, struct err *err)
{
    static const char *const fields[] = {
        "version", "managers_see_practice", "least_group", "group", "due", NULL};
    struct json json;
    struct json_place root, object;
    int64_t version, least = RULES_LEAST_GROUP;
    if (!json_read(text_string(content), content->length, &json, err))
        return false;
    root = json_root(&json);
    bool ok = json_object_and_others(&root, NULL, fields, &object, others, err) &&
              json_whole(&object, "version", RULES_VERSION, RULES_VERSION, &version, err) &&
              read_truth(&object, "managers_see_practice", &rules->managers_see_practice, err) &&
              (!json_has(&object, "least_group") ||
               json_whole(&object, "least_group", 1, RULES_LEAST_GROUP_MAX, &least, err)) &&
              read_truth(&object, "group", &rules->group, err) && read_dues(&object, rules, err);
    rules->least_group = (int)least;
    json_destroy(&json);
    return ok;
}

bool rules_read_all(const char *folder, struct rules *rules, char **others, struct err *err)
{
    struct text path, content;
    *rules = (struct rules){.least_group = RULES_LEAST_GROUP};
    *others = NULL;
    text_init(&path);
    text_init(&content);
    text_addf(&path, "%s/folder.json", folder);
    bool ok = text_ok(&path, err);
    if (ok && !file_is_absent(path.at))
        ok = file_read_own(path.at, RULES_MAX_BYTES, &content, err) &&
             (decode(&content, rules, others, err) ||
              err_prefix(err, "%s, which says what holds for everybody there", path.at));
    text_destroy(&content);
    text_destroy(&path);
    if (!ok) {
        free(*others);
        *others = NULL;
    }
    return ok;
}

bool rules_read(const char *folder, struct rules *rules, struct err *err)
{
    char *others;
    bool ok = rules_read_all(folder, rules, &others, err);
    free(others);
    return ok;
}

static void put_dues(struct json_writer *writer, const struct rules *rules)
{
    char day[DAY_BYTES];
    if (rules->due_count == 0)
        return;
    json_open_object(writer, "due");
    for (size_t i = 0; i < rules->due_count; i++) {
        const struct due *due = &rules->due[i];
        if (due->day == DAY_NONE) {
            json_put_whole(writer, due->lesson, due->after);
            continue;
        }
        day_write(due->day, day);
        json_put_text(writer, due->lesson, day);
    }
    json_close(writer);
}

void rules_encode(const struct rules *rules, const char *others, struct text *text)
{
    struct json_writer writer;
    json_writer_init(&writer, text);
    json_open_object(&writer, NULL);
    json_put_whole(&writer, "version", RULES_VERSION);
    json_put_truth(&writer, "managers_see_practice", rules->managers_see_practice);
    json_put_whole(&writer, "least_group", rules->least_group);
    json_put_truth(&writer, "group", rules->group);
    put_dues(&writer, rules);
    json_put_others(&writer, others);
    json_close(&writer);
}

bool rules_check(const struct rules *rules, const char *folder, const struct library *library,
                 struct err *err)
{
    for (size_t i = 0; i < rules->due_count; i++) {
        const char *lesson = rules->due[i].lesson;
        struct err why;
        size_t index;
        if (!library_lesson(library, lesson, &index, &why))
            return err_set(err, ERR_BAD,
                           "%s/folder.json: due: %s; correct it there, or take it out with: "
                           "understudy folder --due %s=none %s",
                           folder, why.text, lesson, folder);
    }
    return true;
}

const struct due *rules_due(const struct rules *rules, const char *lesson)
{
    for (size_t i = 0; i < rules->due_count; i++)
        if (strcmp(rules->due[i].lesson, lesson) == 0)
            return &rules->due[i];
    return NULL;
}

bool rules_apply(const struct rules *rules, const char *folder, struct err *err)
{
    static const char *const inner[] = {"trainees", "hands", "scenarios"};
    struct text path;
    bool ok = true;
    if (rules->group) /* otherwise it may be any folder, such as a person's own documents */
        access_settle_folder(folder, true);
    text_init(&path);
    for (size_t i = 0; ok && i < sizeof inner / sizeof *inner; i++) {
        text_clear(&path);
        text_addf(&path, "%s/%s", folder, inner[i]);
        ok = text_ok(&path, err) && access_settle(path.at, rules->group, err);
    }
    text_destroy(&path);
    return ok;
}

void rules_say(const struct rules *rules, struct text *text)
{
    text_add(text, rules->managers_see_practice
                       ? "Managers can see your assessed conversations and your practice."
                       : "Managers can see your assessed conversations, and not your practice.");
}
