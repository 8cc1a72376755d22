/* label.c: from the decision back along the steps that lead to it, as far as lines that are
 * always said; not past another decision, for what was said before that is long ago. */
#include "report/label.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

enum { ROUNDS_MOST = 8 }; /* over all steps: ways back are short, and a file may be hostile */

/* Whether what is said or done at the step comes before what is marked. */
static bool leads(const struct ways *ways, uint16_t at, const bool *marked)
{
    uint16_t next;
    for (size_t nth = 0; (next = ways_next(ways, at, nth)) != NONE; nth++)
        if (marked[next])
            return true;
    return false;
}

/* The way back ends at what cannot be passed without being said, or asked. */
static bool is_passed(const struct step *step)
{
    return step->kind != STEP_DECIDE && (step->kind != STEP_LINE || step->when != NONE);
}

/* The first line in the file that can come just before; NULL: none. Backwards, so that one
 * round follows a run of steps to its beginning. */
static const struct line *find_line(const struct ways *ways, uint16_t from, bool *marked)
{
    const struct scenario *scenario = ways->scenario;
    const struct line *first = NULL;
    size_t place = scenario->step_count;
    bool more = true;
    marked[from] = true;
    for (int round = 0; more && round < ROUNDS_MOST; round++) {
        more = false;
        for (size_t at = scenario->step_count; at-- > 0;) {
            const struct step *step = &scenario->steps[at];
            if (marked[at] || !leads(ways, (uint16_t)at, marked))
                continue;
            if (step->kind == STEP_LINE && at < place) {
                first = &scenario->lines[step->index];
                place = at;
            }
            marked[at] = is_passed(step);
            more = more || marked[at];
        }
    }
    return first;
}

/* As it was written, but for what only a run can fill in. */
static void add_words(const struct scenario *scenario, const struct template *words,
                      struct text *text)
{
    for (size_t i = 0; i < words->part_count; i++) {
        const struct template_part *part = &words->parts[i];
        switch (part->kind) {
        case PART_TEXT:
            text_add(text, part->text);
            break;
        case PART_PERSON:
            text_add(text, scenario->people[part->person].called);
            break;
        case PART_EXPRESSION:
        case PART_PLURAL:
            text_add(text, "…");
            break;
        }
    }
}

static void add_shortened(const char *words, struct text *text)
{
    size_t length = strlen(words);
    if (length <= LABEL_MOST) {
        text_add(text, words);
        return;
    }
    length = utf8_cut(words, LABEL_MOST);
    size_t word = length;
    while (word > LABEL_MOST / 2 && words[word] != ' ')
        word--;
    length = words[word] == ' ' ? word : length;
    while (length > 0 && strchr(" ,;:.-", words[length - 1]) != NULL)
        length--;
    text_add_bytes(text, words, length);
    text_add(text, "…");
}

static void add_line(const struct scenario *scenario, const struct line *line, struct text *label)
{
    struct text words;
    text_init(&words);
    add_words(scenario, &line->text, &words);
    if (line->person == PERSON_NARRATOR) {
        add_shortened(text_string(&words), label);
    } else {
        text_addf(label, "%s: “",
                  line->person == PERSON_YOU ? "You" : scenario->people[line->person].name);
        add_shortened(text_string(&words), label);
        text_add(label, "”");
    }
    label->failed = label->failed || words.failed;
    text_destroy(&words);
}

/* *line NULL: nothing is said before it. */
static bool find_before(const struct ways *ways, size_t decision, const struct line **line,
                        struct err *err)
{
    const struct scenario *scenario = ways->scenario;
    bool *marked = calloc(scenario->step_count + 1, sizeof *marked);
    *line = NULL;
    if (marked == NULL)
        return err_memory(err);
    for (size_t at = 0; at < scenario->step_count; at++)
        if (scenario->steps[at].kind == STEP_DECIDE && scenario->steps[at].index == decision)
            *line = find_line(ways, (uint16_t)at, marked);
    free(marked);
    return true;
}

bool label_decision(const struct ways *ways, size_t decision, struct text *label, struct err *err)
{
    const struct decision *asked = &ways->scenario->decisions[decision];
    const struct line *line = NULL;
    if (asked->prompt.source != NULL)
        text_add(label, asked->prompt.source);
    else if (!find_before(ways, decision, &line, err))
        return false;
    else if (line != NULL)
        add_line(ways->scenario, line, label);
    else
        text_add(label, asked->id);
    return text_ok(label, err);
}
