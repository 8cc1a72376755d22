/* shelf.c: names of files, and nothing of what is in them. */
#include "store/shelf.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/profile.h"

enum { ASIDE_MOST = 10000, TOKEN_DIGITS = 16 };

bool shelf_path(const char *folder, const char *id, const char *ending, struct text *path,
                struct err *err)
{
    if (!profile_check_id(id, err))
        return false;
    text_init(path);
    text_addf(path, "%s/trainees/%s%s", folder, id, ending);
    if (text_ok(path, err))
        return true;
    text_destroy(path);
    return false;
}

bool shelf_hand(const char *folder, const char *id, uint64_t token, struct text *path,
                struct err *err)
{
    if (!profile_check_id(id, err))
        return false;
    text_init(path);
    text_addf(path, "%s/hands/%s.%016" PRIx64 ".json", folder, id, token);
    if (text_ok(path, err))
        return true;
    text_destroy(path);
    return false;
}

/* sam.00f3….json of sam: the number between the dots. */
static bool token_of(const char *name, const char *id, uint64_t *token)
{
    size_t length = strlen(id);
    if (strncmp(name, id, length) != 0 || name[length] != '.')
        return false;
    const char *digits = name + length + 1;
    if (strspn(digits, "0123456789abcdef") != TOKEN_DIGITS ||
        strcmp(digits + TOKEN_DIGITS, ".json") != 0)
        return false;
    *token = strtoull(digits, NULL, 16);
    return true;
}

bool shelf_hands(const char *folder, const char *id, struct shelf_hands *hands, struct err *err)
{
    struct file_names names = {0};
    struct text path;
    *hands = (struct shelf_hands){0};
    text_init(&path);
    text_addf(&path, "%s/hands", folder);
    bool ok = text_ok(&path, err) && (file_is_absent(path.at) || file_list(path.at, &names, err));
    size_t capacity = 0;
    for (size_t i = 0; ok && i < names.count; i++) {
        uint64_t token;
        if (!token_of(names.at[i], id, &token))
            continue;
        ok = mem_grow(&hands->tokens, &capacity, hands->count, sizeof *hands->tokens, err);
        if (ok)
            hands->tokens[hands->count++] = token;
    }
    file_names_destroy(&names);
    text_destroy(&path);
    if (!ok)
        shelf_hands_destroy(hands);
    return ok;
}

void shelf_hands_destroy(struct shelf_hands *hands)
{
    free(hands->tokens);
    *hands = (struct shelf_hands){0};
}

bool shelf_make(const char *folder, struct err *err)
{
    static const char *const inner[] = {"trainees", "hands"};
    struct text path;
    text_init(&path);
    bool ok = true;
    for (size_t i = 0; ok && i < 2; i++) {
        text_clear(&path);
        text_addf(&path, "%s/%s", folder, inner[i]);
        ok = text_ok(&path, err) && file_make_folder(path.at, err);
    }
    text_destroy(&path);
    return ok;
}

bool shelf_set_aside(const char *path, const char *word, struct text *aside, struct err *err)
{
    bool taken = true;
    for (unsigned number = 1; taken && number <= ASIDE_MOST; number++) {
        text_clear(aside);
        text_addf(aside, "%s.%s-%u", path, word, number);
        if (!text_ok(aside, err) || !file_keep_as(path, aside->at, &taken, err))
            return false;
    }
    return !taken || err_set(err, ERR_SYSTEM, "cannot set aside %s: all names are taken", path);
}
