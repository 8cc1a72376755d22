/* wording.c: one pass from word to word; what lies between two words tells whether a
 * sentence ended there. */
#include "check/wording.h"

#include <string.h>

#include "base/utf8.h"

/* Letters outside ASCII, roughly: all but Latin-1's signs and the blocks of
 * punctuation, currency, arrows, symbols and CJK punctuation. */
static bool is_far_letter(uint32_t c)
{
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x20CF) &&
           !(c >= 0x2190 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F) &&
           !(c >= 0xFE00 && c <= 0xFE0F) && c < 0x1F000;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* The bytes of the letter or digit at text; 0: there is none. */
static size_t letter(const char *text)
{
    char c = lower(*text);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        return 1;
    uint32_t code;
    size_t length = (unsigned char)c < 0x80 ? 0 : utf8_decode(text, strlen(text), &code);
    return length > 0 && is_far_letter(code) ? length : 0;
}

/* The bytes of an apostrophe or hyphen with a letter behind it. */
static size_t joint(const char *text)
{
    static const char curly[] = "\xE2\x80\x99";
    size_t length = *text == '\'' || *text == '-'                 ? 1
                    : strncmp(text, curly, sizeof curly - 1) == 0 ? sizeof curly - 1
                                                                  : 0;
    return length > 0 && letter(text + length) > 0 ? length : 0;
}

bool word_next(const char **text, struct word *word)
{
    const char *at = *text;
    while (*at != '\0' && letter(at) == 0)
        at++;
    word->at = at;
    for (size_t length; (length = letter(at)) > 0 || (at > word->at && (length = joint(at)) > 0);)
        at += length;
    word->length = (size_t)(at - word->at);
    *text = at;
    return word->length > 0;
}

static bool is_vowel(char c)
{
    return (unsigned char)c >= 0x80 || strchr("aeiouy", lower(c)) != NULL;
}

/* The character that many before the word's end; a space when there is none. */
static char from_end(const struct word *word, size_t back)
{
    return back > word->length ? ' ' : lower(word->at[word->length - back]);
}

/* Whether its last e is written and not spoken: "note", "noted" has it spoken after t,
 * "moved" not, "moves" not, "houses" spoken; "table" spoken. */
static bool ends_silent(const struct word *word)
{
    char last = from_end(word, 1), before = from_end(word, 2), third = from_end(word, 3);
    if (last == 'e')
        return !is_vowel(before) && !(before == 'l' && !is_vowel(third));
    if (before != 'e' || is_vowel(third))
        return false;
    if (last == 'd')
        return third != 't' && third != 'd';
    return last == 's' && strchr("sxzcgh", third) == NULL;
}

unsigned word_syllables(const struct word *word)
{
    unsigned count = 0;
    bool within = false;
    for (size_t i = 0; i < word->length; i++) {
        char c = word->at[i];
        bool digit = c >= '0' && c <= '9', vowel = is_vowel(c);
        count += digit || (vowel && !within);
        within = vowel;
    }
    if (count > 1 && ends_silent(word))
        count--;
    return count == 0 ? 1 : count;
}

/* Whether what lies between a word and the next ends a sentence: a stop, and then a
 * space; but not when the next word is small. */
static bool ends_sentence(const char *from, const char *next)
{
    bool stopped = false;
    if (next == NULL || (*next >= 'a' && *next <= 'z'))
        return next == NULL;
    for (; from < next; from++)
        if (*from == '.' || *from == '!' || *from == '?' || strncmp(from, "…", 3) == 0)
            stopped = true;
        else if (*from == ' ' || *from == '\n')
            return stopped;
    return false;
}

void wording_add(struct wording *wording, const char *text)
{
    struct word word, next;
    bool more = word_next(&text, &word);
    while (more) {
        const char *behind = text;
        more = word_next(&text, &next);
        wording->words++;
        wording->syllables += word_syllables(&word);
        wording->sentences += ends_sentence(behind, more ? next.at : NULL);
        word = next;
    }
}

double wording_grade(const struct wording *wording)
{
    if (wording->words == 0)
        return 0;
    double words = (double)wording->words;
    return 0.39 * words / (double)wording->sentences + 11.8 * (double)wording->syllables / words -
           15.59;
}

void wording_plain(const char *text, struct text *plain)
{
    struct word word;
    for (bool first = true; word_next(&text, &word); first = false) {
        if (!first)
            text_add(plain, " ");
        for (size_t i = 0; i < word.length; i++) {
            char c = lower(word.at[i]);
            text_add_bytes(plain, &c, 1);
        }
    }
}

int wording_cut(const char *text)
{
    enum { SHOWN = 60 };
    size_t length = strlen(text);
    return (int)(length <= SHOWN ? length : utf8_cut(text, SHOWN));
}
