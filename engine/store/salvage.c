/* salvage.c: every { is the beginning of an attempt, perhaps: the text up to its own }
 * is tried as one. Quotes are counted anew from each, so that a hole in one place does
 * not turn the rest inside out. A hostile text makes no more work than LOOKS. */
#include "store/salvage.h"

#include <string.h>

#include "store/progress_decode.h"

enum { LOOKS = 64 << 20 /* bytes looked at, in all */, ATTEMPT_MOST = 4 << 20 };

struct search {
    const struct text *text; /* borrowed */
    size_t looks;            /* left */
    struct err why;          /* the last object that was tried is none */
};

/* Bytes from the { at `from` to behind its }; 0 when there is none. */
static size_t object_at(struct search *search, size_t from)
{
    const struct text *text = search->text;
    size_t most = text->length - from, depth = 0;
    bool quoted = false;
    if (most > ATTEMPT_MOST)
        most = ATTEMPT_MOST;
    for (size_t i = 0; i < most && search->looks > 0; i++, search->looks--) {
        char c = text->at[from + i];
        if (quoted)
            i += c == '\\';
        else if (c == '{')
            depth++;
        else if (c == '}' && --depth == 0)
            return i + 1;
        if (c == '"')
            quoted = !quoted;
    }
    return 0;
}

static bool is_better(const struct attempt *a, const struct attempt *b)
{
    if (a->finished != b->finished)
        return a->finished;
    return a->move_count > b->move_count || (a->move_count == b->move_count && a->ended > b->ended);
}

static bool take(struct progress *progress, struct attempt *attempt, size_t *found, struct err *err)
{
    size_t place = progress_find(progress, attempt);
    bool news = place == progress->count || is_better(attempt, &progress->attempts[place]);
    bool ok = !news || progress_reserve(progress, 1, err);
    if (ok && news) {
        attempt->unsaved = true;
        progress_put(progress, attempt);
        ++*found;
    }
    attempt_destroy(attempt);
    return ok;
}

/* What is no attempt is passed over; for want of memory none is. */
static bool take_attempts(struct search *search, struct progress *progress, size_t *found)
{
    const struct text *text = search->text;
    const char *at = text->length > 0 ? memchr(text->at, '{', text->length) : NULL;
    while (at != NULL) {
        size_t from = (size_t)(at - text->at), length = object_at(search, from);
        struct attempt attempt;
        bool whole = length > 0 && progress_decode_attempt(at, length, &attempt, &search->why);
        if (whole && !take(progress, &attempt, found, &search->why))
            return false;
        if (!whole && search->why.kind == ERR_SYSTEM)
            return false;
        at += whole ? length : 1;
        at = memchr(at, '{', text->length - (size_t)(at - text->at));
    }
    return true;
}

/* The profile stands before the attempts, in the first object within the outermost. */
static bool find_profile(struct search *search, struct profile *profile)
{
    const struct text *text = search->text;
    for (size_t from = 0, objects = 0; from < text->length && objects < 3; from++) {
        if (text->at[from] != '{')
            continue;
        size_t length = object_at(search, from);
        if (length > 0 && progress_decode_profile(text->at + from, length, profile, &search->why))
            return true;
        if (search->why.kind == ERR_SYSTEM)
            return false;
        objects++;
    }
    return false;
}

bool salvage(const struct text *text, bool profile, struct progress *progress, size_t *found,
             struct err *err)
{
    struct search search = {.text = text, .looks = LOOKS};
    struct profile named;
    *found = 0;
    if (find_profile(&search, &named)) {
        bool own = strcmp(named.id, progress->profile.id) == 0;
        struct profile other = own && profile ? progress->profile : named;
        if (own && profile)
            progress->profile = named;
        profile_destroy(&other);
        if (!own)
            return true;
    }
    return (search.why.kind != ERR_SYSTEM && take_attempts(&search, progress, found)) ||
           err_set(err, search.why.kind, "%s", search.why.text);
}
