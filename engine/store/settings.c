/* settings.c: one table says how each setting that is chosen is called in the file
 * and what values it has; the rest are texts. */
#include "store/settings.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/text.h"
#include "store/json.h"
#include "store/json_writer.h"

enum { FILE_MAX = 64 << 10, SOUND_USUAL = 60 };

enum kind { KIND_WHOLE, KIND_TRUTH, KIND_CHOICE };

struct field {
    const char *key;
    enum kind kind;
    int least, most;          /* WHOLE */
    const char *const *names; /* CHOICE; ends in NULL */
};

static const struct field *field_of(enum setting setting)
{
    static const char *const themes[] = {"light", "dark", "contrast", NULL};
    static const char *const fonts[] = {"standard", "readable", "dyslexia", NULL};
    static const char *const speeds[] = {"at-once", "fast", "steady", "slow", NULL};
    static const char *const timers[] = {"as-written", "double", "triple", "tenfold", "off", NULL};
    static const struct field fields[SETTING_COUNT] = {
        [SETTING_TEXT_SIZE] = {"text_size", KIND_WHOLE, SETTINGS_SIZE_LEAST, SETTINGS_SIZE_MOST,
                               NULL},
        [SETTING_THEME] = {"theme", KIND_CHOICE, 0, 0, themes},
        [SETTING_FONT] = {"font", KIND_CHOICE, 0, 0, fonts},
        [SETTING_TEXT_SPEED] = {"text_speed", KIND_CHOICE, 0, 0, speeds},
        [SETTING_REDUCED_MOTION] = {"reduced_motion", KIND_TRUTH, 0, 0, NULL},
        [SETTING_TIMERS] = {"timers", KIND_CHOICE, 0, 0, timers},
        [SETTING_SOUND] = {"sound", KIND_WHOLE, 0, 100, NULL},
        [SETTING_CAPTIONS] = {"captions", KIND_TRUTH, 0, 0, NULL},
        [SETTING_SPEECH] = {"speech", KIND_TRUTH, 0, 0, NULL},
    };
    return &fields[setting];
}

void settings_init(struct settings *settings)
{
    *settings = (struct settings){.text_size = SETTINGS_SIZE_LEAST,
                                  .text_speed = SPEED_STEADY,
                                  .sound = SOUND_USUAL,
                                  .captions = true,
                                  .language = "en"};
}

int settings_get(const struct settings *settings, enum setting setting)
{
    switch (setting) {
    case SETTING_TEXT_SIZE:
        return settings->text_size;
    case SETTING_THEME:
        return (int)settings->theme;
    case SETTING_FONT:
        return (int)settings->font;
    case SETTING_TEXT_SPEED:
        return (int)settings->text_speed;
    case SETTING_REDUCED_MOTION:
        return settings->reduced_motion;
    case SETTING_TIMERS:
        return (int)settings->timers;
    case SETTING_SOUND:
        return settings->sound;
    case SETTING_CAPTIONS:
        return settings->captions;
    case SETTING_SPEECH:
        return settings->speech;
    case SETTING_COUNT:
        break;
    }
    return 0;
}

void settings_set(struct settings *settings, enum setting setting, int value)
{
    switch (setting) {
    case SETTING_TEXT_SIZE:
        settings->text_size = value;
        break;
    case SETTING_THEME:
        settings->theme = (enum theme_choice)value;
        break;
    case SETTING_FONT:
        settings->font = (enum font)value;
        break;
    case SETTING_TEXT_SPEED:
        settings->text_speed = (enum text_speed)value;
        break;
    case SETTING_REDUCED_MOTION:
        settings->reduced_motion = value != 0;
        break;
    case SETTING_TIMERS:
        settings->timers = (enum timers)value;
        break;
    case SETTING_SOUND:
        settings->sound = value;
        break;
    case SETTING_CAPTIONS:
        settings->captions = value != 0;
        break;
    case SETTING_SPEECH:
        settings->speech = value != 0;
        break;
    case SETTING_COUNT:
        break;
    }
}

const char *settings_name(enum setting setting, int value)
{
    const struct field *field = field_of(setting);
    return field->kind == KIND_CHOICE ? field->names[value] : NULL;
}

int settings_slowing(enum timers timers)
{
    static const int slowing[TIMERS_COUNT] = {
        [TIMERS_AS_WRITTEN] = 1, [TIMERS_DOUBLE] = 2, [TIMERS_TRIPLE] = 3, [TIMERS_TENFOLD] = 10};
    return slowing[timers];
}

static bool read_choice(const struct json_place *root, const struct field *field, int *value,
                        struct err *err)
{
    const char *text;
    if (!json_text(root, field->key, &text, err))
        return false;
    for (*value = 0; field->names[*value] != NULL; ++*value)
        if (strcmp(field->names[*value], text) == 0)
            return true;
    return json_wrong(root, field->key, err, "\"%s\" is not one of its values", text);
}

static bool read_field(const struct json_place *root, const struct field *field, int *value,
                       struct err *err)
{
    int64_t whole = 0;
    bool truth = false;
    switch (field->kind) {
    case KIND_CHOICE:
        return read_choice(root, field, value, err);
    case KIND_WHOLE:
        if (!json_whole(root, field->key, field->least, field->most, &whole, err))
            return false;
        break;
    case KIND_TRUTH:
        if (!json_truth(root, field->key, &truth, err))
            return false;
        whole = truth;
        break;
    }
    *value = (int)whole;
    return true;
}

/* null is "". */
static bool read_text(const struct json_place *root, const char *key, char *text, size_t size,
                      struct err *err)
{
    const char *read;
    if (!json_text_or_null(root, key, &read, err))
        return false;
    if (read != NULL && (read[0] == '\0' || strlen(read) >= size))
        return json_wrong(root, key, err, "expected 1 to %zu bytes, or null", size - 1);
    snprintf(text, size, "%s", read == NULL ? "" : read);
    return true;
}

static bool read_texts(const struct json_place *root, struct settings *settings, struct err *err)
{
    if (!read_text(root, "language", settings->language, sizeof settings->language, err) ||
        !read_text(root, "trainee", settings->trainee, sizeof settings->trainee, err) ||
        !read_text(root, "data", settings->data, sizeof settings->data, err))
        return false;
    if (!name_is_id(settings->language))
        return json_wrong(root, "language", err, "expected the code of a language, such as \"en\"");
    return settings->trainee[0] == '\0' || name_is_id(settings->trainee) ||
           json_wrong(root, "trainee", err, "\"%s\" cannot be a trainee's id", settings->trainee);
}

/* Told before anything else is looked at: what a newer program writes may look
 * quite different. */
static bool is_newer(const struct json *json)
{
    struct json_place root = json_root(json);
    int64_t version;
    return json_whole(&root, "version", SETTINGS_VERSION + 1, INT32_MAX, &version, NULL);
}

static bool decode(const struct json *json, struct settings *settings, struct err *err)
{
    static const char *const texts[] = {"version", "language", "trainee", "data"};
    enum { TEXTS = sizeof texts / sizeof texts[0] };
    const char *keys[SETTING_COUNT + TEXTS + 1] = {NULL};
    for (int i = 0; i < SETTING_COUNT; i++)
        keys[i] = field_of((enum setting)i)->key;
    memcpy(keys + SETTING_COUNT, texts, sizeof texts);
    struct json_place all = json_root(json), root;
    int64_t version;
    if (!json_object(&all, NULL, keys, &root, err) ||
        !json_whole(&root, "version", SETTINGS_VERSION, SETTINGS_VERSION, &version, err))
        return false;
    for (int i = 0; i < SETTING_COUNT; i++) {
        int value;
        if (!read_field(&root, field_of((enum setting)i), &value, err))
            return false;
        settings_set(settings, (enum setting)i, value);
    }
    return read_texts(&root, settings, err);
}

static bool decode_text(const struct text *content, struct settings *settings, struct err *err)
{
    struct json json;
    if (!json_read(text_string(content), content->length, &json, err))
        return false;
    struct settings read;
    settings_init(&read);
    bool newer = is_newer(&json);
    bool ok = !newer && decode(&json, &read, err);
    json_destroy(&json);
    if (ok)
        *settings = read;
    settings->newer = newer;
    return ok || !newer ? ok : err_set(err, ERR_BAD, "a newer Understudy wrote it");
}

/* What a refused file means for the person. */
static bool refuse(const char *path, bool newer, struct err *err)
{
    if (err == NULL || err->kind != ERR_BAD)
        return false;
    struct err old = *err;
    return err_set(err, ERR_BAD,
                   "your settings could not be read, so the usual ones are used (%s: %s); %s", path,
                   old.text,
                   newer ? "the file stays as it is, and changes last until you close"
                         : "the next change replaces the file");
}

bool settings_load(const char *path, struct settings *settings, struct err *err)
{
    settings_init(settings);
    if (path == NULL || file_is_absent(path))
        return true;
    struct text content;
    text_init(&content);
    bool ok = file_read(path, FILE_MAX, &content, err) &&
              (decode_text(&content, settings, err) || refuse(path, settings->newer, err));
    text_destroy(&content);
    return ok;
}

static void put_field(struct json_writer *writer, const struct field *field, int value)
{
    switch (field->kind) {
    case KIND_WHOLE:
        json_put_whole(writer, field->key, value);
        break;
    case KIND_TRUTH:
        json_put_truth(writer, field->key, value != 0);
        break;
    case KIND_CHOICE:
        json_put_text(writer, field->key, field->names[value]);
        break;
    }
}

static void put_text(struct json_writer *writer, const char *key, const char *text)
{
    json_put_text(writer, key, text[0] == '\0' ? NULL : text);
}

static void encode(const struct settings *settings, struct text *json)
{
    struct json_writer writer;
    json_writer_init(&writer, json);
    json_open_object(&writer, NULL);
    json_put_whole(&writer, "version", SETTINGS_VERSION);
    for (int i = 0; i < SETTING_COUNT; i++)
        put_field(&writer, field_of((enum setting)i), settings_get(settings, (enum setting)i));
    put_text(&writer, "language", settings->language);
    put_text(&writer, "trainee", settings->trainee);
    put_text(&writer, "data", settings->data);
    json_close(&writer);
}

static bool make_folder_of(const char *path, struct err *err)
{
    struct text folder;
    text_init(&folder);
    size_t length = (size_t)(file_name(path) - path);
    text_add_bytes(&folder, path, length > 1 ? length - 1 : length);
    bool ok = text_ok(&folder, err) && (length == 0 || file_make_folder(folder.at, err));
    text_destroy(&folder);
    return ok;
}

bool settings_save(const char *path, const struct settings *settings, struct err *err)
{
    if (path == NULL)
        return true;
    if (settings->newer)
        return err_set(err, ERR_BAD, "%s is left as it is: a newer Understudy wrote it", path);
    struct text json;
    text_init(&json);
    encode(settings, &json);
    bool ok = text_ok(&json, err) && make_folder_of(path, err) &&
              file_write(path, json.at, json.length, err);
    text_destroy(&json);
    return ok;
}
