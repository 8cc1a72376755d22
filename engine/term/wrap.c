/* wrap.c: reads grapheme clusters, gathers them into words, places each word.
 *
 * Widths are summed over the code points of a cluster, as terminals do that know
 * nothing of clusters: an emoji made of several may be counted too wide, which
 * breaks a line early, and never too narrow, which would overflow it. */
#include "term/wrap.h"

#include <string.h>

#include <utf8proc.h>

#include "base/utf8.h"

enum { REPLACEMENT = 0xFFFD, ZERO_WIDTH_SPACE = 0x200B, TAB = 4 };

struct cluster {
    size_t size;    /* bytes; 0 at the end of the text */
    int width;      /* columns */
    uint32_t first; /* its first code point */
};

/* Bytes of the text that stay together. */
struct word {
    const char *at; /* borrowed */
    size_t size;
    int width;
    struct cluster last;
};

static uint32_t point_at(const char *text, size_t length, size_t *size)
{
    uint32_t point = 0;
    *size = utf8_decode(text, length, &point);
    if (*size > 0)
        return point;
    *size = 1;
    return REPLACEMENT;
}

static bool is_control(uint32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

static int point_width(uint32_t point)
{
    return is_control(point) ? 0 : utf8proc_charwidth((utf8proc_int32_t)point);
}

static struct cluster cluster_at(const char *text, size_t length)
{
    struct cluster cluster = {0};
    if (length == 0)
        return cluster;
    uint32_t point = cluster.first = point_at(text, length, &cluster.size);
    cluster.width = point_width(point);
    utf8proc_int32_t state = 0;
    while (cluster.size < length) {
        size_t size;
        uint32_t next = point_at(text + cluster.size, length - cluster.size, &size);
        if (utf8proc_grapheme_break_stateful((utf8proc_int32_t)point, (utf8proc_int32_t)next,
                                             &state))
            break;
        cluster.size += size;
        cluster.width += point_width(next);
        point = next;
    }
    return cluster;
}

static void put(struct wrap *wrap, const char *text, size_t length)
{
    for (size_t size; length > 0; text += size, length -= size) {
        uint32_t point = point_at(text, length, &size);
        if (point == REPLACEMENT)
            text_add(wrap->out, "\xEF\xBF\xBD");
        else if (!is_control(point))
            text_add_bytes(wrap->out, text, size);
    }
}

static void put_spaces(struct wrap *wrap, int count)
{
    for (; count > 0; count--, wrap->column++)
        text_add(wrap->out, " ");
}

static void next_line(struct wrap *wrap)
{
    text_add(wrap->out, "\n");
    wrap->column = 0;
    wrap->spaces = 0;
    wrap->started = false;
    put_spaces(wrap, wrap->indent);
}

static void place_in_pieces(struct wrap *wrap, const struct word *word)
{
    for (size_t at = 0; at < word->size;) {
        struct cluster cluster = cluster_at(word->at + at, word->size - at);
        if (wrap->started && wrap->column + cluster.width > wrap->width)
            next_line(wrap);
        put(wrap, word->at + at, cluster.size);
        wrap->column += cluster.width;
        wrap->started = true;
        at += cluster.size;
    }
}

static void place(struct wrap *wrap, struct word *word)
{
    if (word->size == 0)
        return;
    if (wrap->started && wrap->column + wrap->spaces + word->width > wrap->width)
        next_line(wrap);
    if (wrap->spaces > wrap->width / 2)
        wrap->spaces = 0;
    put_spaces(wrap, wrap->spaces);
    wrap->spaces = 0;
    place_in_pieces(wrap, word);
    *word = (struct word){0};
}

/* A wide character may stand apart from its neighbours, but closing marks stay
 * with what they close, and opening ones with what they open. */
static bool may_break(const struct cluster *before, const struct cluster *after)
{
    if (before->width < 2 && after->width < 2)
        return false;
    utf8proc_category_t left = utf8proc_category((utf8proc_int32_t)before->first);
    utf8proc_category_t right = utf8proc_category((utf8proc_int32_t)after->first);
    return left != UTF8PROC_CATEGORY_PS && left != UTF8PROC_CATEGORY_PI &&
           right != UTF8PROC_CATEGORY_PE && right != UTF8PROC_CATEGORY_PF &&
           right != UTF8PROC_CATEGORY_PO;
}

/* Whether the cluster separates words; if so, that has been done. */
static bool separate(struct wrap *wrap, struct word *word, const struct cluster *cluster)
{
    bool space = cluster->first == ' ' || cluster->first == '\t';
    if (!space && cluster->first != '\n' && cluster->first != ZERO_WIDTH_SPACE)
        return false;
    place(wrap, word);
    if (cluster->first == '\n')
        next_line(wrap);
    else if (cluster->first == '\t')
        wrap->spaces += TAB - (wrap->column + wrap->spaces) % TAB;
    else if (space)
        wrap->spaces++;
    return true;
}

void wrap_init(struct wrap *wrap, struct text *out, int width, int indent)
{
    if (width < 2)
        width = 2;
    *wrap = (struct wrap){.out = out, .width = width, .indent = indent * 2 > width ? 0 : indent};
}

void wrap_add(struct wrap *wrap, const char *text)
{
    size_t length = strlen(text);
    struct word word = {0};
    for (size_t at = 0; at < length;) {
        struct cluster cluster = cluster_at(text + at, length - at);
        if (!separate(wrap, &word, &cluster)) {
            if (word.size > 0 && may_break(&word.last, &cluster))
                place(wrap, &word);
            if (word.size == 0)
                word.at = text + at;
            word.size += cluster.size;
            word.width += cluster.width;
            word.last = cluster;
        }
        at += cluster.size;
    }
    place(wrap, &word);
}

int wrap_width(const char *text)
{
    int width = 0;
    size_t length = strlen(text);
    for (size_t at = 0; at < length;) {
        struct cluster cluster = cluster_at(text + at, length - at);
        width += cluster.width;
        at += cluster.size;
    }
    return width;
}
