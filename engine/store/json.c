/* json.c: the fence around cJSON.
 *
 * cJSON builds the tree; what it is lenient about was checked before
 * (json_grammar.c), and what it leaves to its caller is checked here: fields that
 * are there twice, types, ranges, whole numbers. */
#include "store/json.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "base/text.h"
#include "base/utf8.h"
#include "store/json_grammar.h"

/* Appends to a buffer that holds *length bytes; what does not fit is left out. */
static void append(char *path, size_t size, size_t *length, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static void append(char *path, size_t size, size_t *length, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int more = vsnprintf(path + *length, size - *length, format, arguments);
    va_end(arguments);
    if (more > 0 && (size_t)more < size - *length)
        *length += (size_t)more;
    else
        path[*length] = '\0';
}

/* Recursion is bounded by JSON_MAX_DEPTH: a place is never deeper than the text. */
static void add_path(const struct json_place *place, char *path, size_t size, size_t *length)
{
    if (place->parent == NULL)
        return;
    add_path(place->parent, path, size, length);
    if (place->key == NULL)
        append(path, size, length, "[%zu]", place->index);
    else
        append(path, size, length, "%s%s", *length > 0 ? "." : "", place->key);
}

bool json_wrong(const struct json_place *place, const char *key, struct err *err,
                const char *format, ...)
{
    char path[200] = "", what[300];
    size_t length = 0;
    add_path(place, path, sizeof path, &length);
    if (key != NULL)
        append(path, sizeof path, &length, "%s%s", length > 0 ? "." : "", key);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(what, sizeof what, format, arguments);
    va_end(arguments);
    return err_set(err, ERR_BAD, "%s%s%s", path, length > 0 ? ": " : "", what);
}

struct json_shown json_show(const char *key)
{
    struct json_shown shown;
    size_t length = strlen(key), limit = sizeof shown.text - sizeof "…";
    size_t keep = length <= limit ? length : utf8_cut(key, limit);
    for (size_t i = 0; i < keep; i++)
        shown.text[i] = (unsigned char)key[i] < ' ' || key[i] == 0x7F ? '?' : key[i];
    memcpy(shown.text + keep, keep < length ? "…" : "", keep < length ? sizeof "…" : 1);
    return shown;
}

static bool no_duplicates(const struct json_place *place, struct err *err)
{
    const cJSON *value = place->value;
    bool is_object = cJSON_IsObject(value);
    if (!is_object && !cJSON_IsArray(value))
        return true;
    struct json_place inner = {.parent = place};
    for (const cJSON *one = value->child; one != NULL; one = one->next, inner.index++) {
        for (const cJSON *two = value->child; is_object && two != one; two = two->next)
            if (strcmp(one->string, two->string) == 0)
                return json_wrong(place, NULL, err, "the field \"%s\" is there twice",
                                  json_show(one->string).text);
        inner.key = one->string;
        inner.value = one;
        if (!no_duplicates(&inner, err))
            return false;
    }
    return true;
}

static const char *skip_space(const char *at)
{
    return at + strspn(at, " \t\r\n");
}

/* Bytes of the text, the word, the number or the sign there, which is in an object or array. */
static size_t token(const char *at)
{
    size_t length = 1;
    if (*at != '"')
        return strchr("{}[],:", *at) != NULL ? 1 : strcspn(at, ",]} \t\r\n");
    while (at[length] != '"')
        length += at[length] == '\\' ? 2 : 1;
    return length + 1;
}

/* cJSON forgets how a value was spelled, and a number's spelling says more than a double
 * can. So a field remembers where in the text it stands, in valueint: what that is for,
 * whole numbers, is read from valuedouble here. Returns what is behind the value at `at`. */
static const char *locate(const char *text, const char *at, const cJSON *value)
{
    at = skip_space(at);
    if (!cJSON_IsObject(value) && !cJSON_IsArray(value))
        return at + token(at);
    at++;
    for (cJSON *one = value->child; one != NULL; one = one->next) {
        if (one->string != NULL) {
            at = skip_space(at);
            one->valueint = (int)(at - text);
            at = skip_space(at + token(at)) + 1;
        }
        at = skip_space(locate(text, at, one)) + 1;
    }
    return value->child == NULL ? skip_space(at) + 1 : at;
}

bool json_read(const char *text, size_t length, struct json *json, struct err *err)
{
    if (!json_grammar(text, length, err))
        return false;
    json->root = cJSON_ParseWithLength(text, length);
    if (json->root == NULL)
        return err_memory(err);
    struct json_place root = json_root(json);
    if (!no_duplicates(&root, err)) {
        json_destroy(json);
        return false;
    }
    json->text = text;
    if (json->root->child != NULL)
        locate(text, text, json->root);
    return true;
}

void json_destroy(struct json *json)
{
    cJSON_Delete(json->root);
    json->root = NULL;
}

struct json_place json_root(const struct json *json)
{
    return (struct json_place){.value = json->root, .text = json->text};
}

static const char *kind_of(const cJSON *value)
{
    if (cJSON_IsNull(value))
        return "null";
    if (cJSON_IsBool(value))
        return "true or false";
    if (cJSON_IsNumber(value))
        return "a number";
    if (cJSON_IsString(value))
        return "a text";
    return cJSON_IsArray(value) ? "an array" : "an object";
}

static bool expected(const struct json_place *place, const char *key, const cJSON *value,
                     const char *what, struct err *err)
{
    return json_wrong(place, key, err, "expected %s, found %s", what, kind_of(value));
}

static bool find(const struct json_place *place, const char *key, const cJSON **value,
                 struct err *err)
{
    *value = place->value;
    if (key == NULL)
        return true;
    if (!cJSON_IsObject(place->value))
        return expected(place, NULL, place->value, "an object", err);
    *value = cJSON_GetObjectItemCaseSensitive(place->value, key);
    return *value != NULL || json_wrong(place, key, err, "is missing");
}

bool json_text(const struct json_place *place, const char *key, const char **text, struct err *err)
{
    const cJSON *value;
    if (!find(place, key, &value, err))
        return false;
    if (!cJSON_IsString(value))
        return expected(place, key, value, "a text", err);
    *text = value->valuestring;
    return true;
}

bool json_truth(const struct json_place *place, const char *key, bool *truth, struct err *err)
{
    const cJSON *value;
    if (!find(place, key, &value, err))
        return false;
    if (!cJSON_IsBool(value))
        return expected(place, key, value, "true or false", err);
    *truth = cJSON_IsTrue(value);
    return true;
}

bool json_whole(const struct json_place *place, const char *key, int64_t least, int64_t most,
                int64_t *whole, struct err *err)
{
    const cJSON *value;
    if (!find(place, key, &value, err))
        return false;
    if (!cJSON_IsNumber(value))
        return expected(place, key, value, "a number", err);
    double number = value->valuedouble;
    if (!(number >= (double)least && number <= (double)most) || (double)(int64_t)number != number)
        return json_wrong(place, key, err, "expected a whole number from %lld to %lld, found %.17g",
                          (long long)least, (long long)most, number);
    *whole = (int64_t)number;
    return true;
}

bool json_has(const struct json_place *place, const char *key)
{
    const cJSON *value;
    return find(place, key, &value, NULL);
}

static bool is_null(const struct json_place *place, const char *key)
{
    const cJSON *value;
    return find(place, key, &value, NULL) && cJSON_IsNull(value);
}

bool json_text_or_null(const struct json_place *place, const char *key, const char **text,
                       struct err *err)
{
    *text = NULL;
    return is_null(place, key) || json_text(place, key, text, err);
}

bool json_whole_or_null(const struct json_place *place, const char *key, int64_t least,
                        int64_t most, int64_t otherwise, int64_t *whole, struct err *err)
{
    *whole = otherwise;
    return is_null(place, key) || json_whole(place, key, least, most, whole, err);
}

static bool is_known(const char *const *fields, const char *key)
{
    while (*fields != NULL && strcmp(*fields, key) != 0)
        fields++;
    return *fields != NULL;
}

static struct json_place reached(const struct json_place *place, const char *key,
                                 const cJSON *value)
{
    return key == NULL ? *place
                       : (struct json_place){
                             .parent = place, .key = key, .value = value, .text = place->text};
}

static bool reach_object(const struct json_place *place, const char *key, struct json_place *object,
                         struct err *err)
{
    const cJSON *value;
    if (!find(place, key, &value, err))
        return false;
    if (!cJSON_IsObject(value))
        return expected(place, key, value, "an object", err);
    *object = reached(place, key, value);
    return true;
}

bool json_object(const struct json_place *place, const char *key, const char *const *fields,
                 struct json_place *object, struct err *err)
{
    if (!reach_object(place, key, object, err))
        return false;
    for (const cJSON *field = object->value->child; field != NULL; field = field->next)
        if (!is_known(fields, field->string))
            return json_wrong(object, NULL, err, "unknown field \"%s\"",
                              json_show(field->string).text);
    return true;
}

/* Appends the value at `at`, on one line; false: too deep. */
static bool add_value(const char *at, struct text *text)
{
    size_t depth = 0;
    do {
        size_t length = token(at);
        depth += *at == '{' || *at == '[';
        depth -= *at == '}' || *at == ']';
        text_add_bytes(text, at, length);
        if (*at == ',' || *at == ':')
            text_add(text, " ");
        at += length;
        if (depth > 0)
            at = skip_space(at);
    } while (depth > 0 && depth <= JSON_OTHERS_MAX_DEPTH);
    return depth == 0;
}

static bool add_other(const struct json_place *object, const cJSON *field, struct text *others,
                      struct err *err)
{
    const char *key = object->text + field->valueint;
    size_t length = token(key);
    if (others->length > 0)
        text_add(others, ", ");
    text_add_bytes(others, key, length);
    text_add(others, ": ");
    if (!add_value(skip_space(skip_space(key + length) + 1), others))
        return json_wrong(object, NULL, err, "too deep in the unknown field \"%s\"",
                          json_show(field->string).text);
    return others->length <= JSON_OTHERS_MAX_BYTES ||
           json_wrong(object, NULL, err, "more than %d bytes of unknown fields, with \"%s\"",
                      JSON_OTHERS_MAX_BYTES, json_show(field->string).text);
}

static bool add_others(const struct json_place *object, const char *const *fields,
                       struct text *others, struct err *err)
{
    size_t count = 0;
    while (fields[count] != NULL)
        count++;
    for (const cJSON *field = object->value->child; field != NULL; field = field->next) {
        if (is_known(fields, field->string))
            continue;
        if (++count > JSON_MAX_FIELDS)
            return json_wrong(object, NULL, err, "too many unknown fields");
        if (!add_other(object, field, others, err))
            return false;
    }
    return text_ok(others, err);
}

bool json_object_and_others(const struct json_place *place, const char *key,
                            const char *const *fields, struct json_place *object, char **others,
                            struct err *err)
{
    struct text text;
    *others = NULL;
    if (!reach_object(place, key, object, err))
        return false;
    text_init(&text);
    bool ok = add_others(object, fields, &text, err);
    if (ok && text.length > 0) {
        *others = strdup(text_string(&text));
        ok = *others != NULL || err_memory(err);
    }
    text_destroy(&text);
    return ok;
}

bool json_array(const struct json_place *place, const char *key, struct json_place *array,
                size_t *count, struct err *err)
{
    const cJSON *value;
    if (!find(place, key, &value, err))
        return false;
    if (!cJSON_IsArray(value))
        return expected(place, key, value, "an array", err);
    *array = reached(place, key, value);
    if (count == NULL)
        return true;
    *count = 0;
    for (const cJSON *one = value->child; one != NULL; one = one->next)
        ++*count;
    return true;
}

bool json_fields(const struct json_place *place, const char *key, struct json_place *object,
                 struct err *err)
{
    return reach_object(place, key, object, err);
}

bool json_first(const struct json_place *array, struct json_place *element)
{
    *element =
        (struct json_place){.parent = array, .value = array->value->child, .text = array->text};
    element->key = element->value == NULL ? NULL : element->value->string;
    return element->value != NULL;
}

bool json_next(struct json_place *element)
{
    element->value = element->value->next;
    element->key = element->value == NULL ? NULL : element->value->string;
    element->index++;
    return element->value != NULL;
}
