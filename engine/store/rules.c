/* rules.c: a file that people write by hand, so what is not said has its usual value. */
#include "store/rules.h"

#include "base/access.h"
#include "base/file.h"
#include "store/json.h"

enum { RULES_VERSION = 1, RULES_MAX_BYTES = 1 << 16 };

static bool read_truth(const struct json_place *root, const char *key, bool *truth, struct err *err)
{
    return !json_has(root, key) || json_truth(root, key, truth, err);
}

static bool decode(const struct text *content, struct rules *rules, struct err *err)
{
    static const char *const fields[] = {"version", "managers_see_practice", "least_group", "group",
                                         NULL};
    struct json json;
    struct json_place root, object;
    int64_t version, least = RULES_LEAST_GROUP;
    if (!json_read(text_string(content), content->length, &json, err))
        return false;
    root = json_root(&json);
    bool ok = json_object(&root, NULL, fields, &object, err) &&
              json_whole(&object, "version", RULES_VERSION, RULES_VERSION, &version, err) &&
              read_truth(&object, "managers_see_practice", &rules->managers_see_practice, err) &&
              (!json_has(&object, "least_group") ||
               json_whole(&object, "least_group", 1, RULES_LEAST_GROUP_MAX, &least, err)) &&
              read_truth(&object, "group", &rules->group, err);
    rules->least_group = (int)least;
    json_destroy(&json);
    return ok;
}

bool rules_read(const char *folder, struct rules *rules, struct err *err)
{
    struct text path, content;
    *rules = (struct rules){.least_group = RULES_LEAST_GROUP};
    text_init(&path);
    text_init(&content);
    text_addf(&path, "%s/folder.json", folder);
    bool ok = text_ok(&path, err);
    if (ok && !file_is_absent(path.at))
        ok = file_read_own(path.at, RULES_MAX_BYTES, &content, err) &&
             (decode(&content, rules, err) ||
              err_prefix(err, "%s, which says who sees what people do", path.at));
    text_destroy(&content);
    text_destroy(&path);
    return ok;
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
