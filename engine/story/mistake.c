/* mistake.c: codes, severities and sentences in one table; names and hints as
 * small values, so that a message is one call. */
#include "story/mistake.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "story/locate.h"

enum { TOLD_MAX = 200 };

struct entry {
    const char *code, *says;
    enum severity severity;
};

#define ERROR(code_, says_)                                                                        \
    {                                                                                              \
        .code = code_, .says = "" says_, .severity = SEVERITY_ERROR                                \
    }
#define WARNING(code_, says_)                                                                      \
    {                                                                                              \
        .code = code_, .says = "" says_, .severity = SEVERITY_WARNING                              \
    }

static const struct entry entries[MISTAKE_COUNT] = {
    [MISTAKE_MISSING_RETURN] =
        ERROR("missing-return", "The file does not end in `return` of what it should hold."),
    [MISTAKE_UNKNOWN_FIELD] = ERROR("unknown-field", "The word has no field of that name."),
    [MISTAKE_MISSING_FIELD] = ERROR("missing-field", "A field that must be there is not."),
    [MISTAKE_WRONG_TYPE] = ERROR("wrong-type", "A text stands where a number should, or the like."),
    [MISTAKE_OUT_OF_RANGE] = ERROR("out-of-range", "A number is too small or too large."),
    [MISTAKE_UNKNOWN_CHOICE] =
        ERROR("unknown-choice", "The field takes one of a few words, and this is none of them."),
    [MISTAKE_BAD_ID] =
        ERROR("bad-id", "An id has other characters than a to z, 0 to 9, - and _, or is too long."),
    [MISTAKE_EMPTY_TEXT] = ERROR("empty-text", "A text has nothing in it."),
    [MISTAKE_MISPLACED_ITEM] =
        ERROR("misplaced-item", "Something stands in a table where it does not belong."),
    [MISTAKE_MISPLACED_FIELD] =
        ERROR("misplaced-field", "The field belongs to another use of the word."),
    [MISTAKE_MISSING_ITEM] = ERROR("missing-item", "A table has too little in it."),
    [MISTAKE_TOO_MANY] = ERROR("too-many", "There are more of these than a scenario can hold."),
    [MISTAKE_UNUSED] =
        WARNING("unused", "Something is declared and stands nowhere, so it is never played."),
    [MISTAKE_ID_UNLIKE_FILE] =
        ERROR("id-unlike-file", "The scenario's id is not the name of its file."),
    [MISTAKE_RESERVED_NAME] =
        ERROR("reserved-name", "The name has a meaning of its own in the language."),
    [MISTAKE_DUPLICATE_ID] = ERROR("duplicate-id", "Two things of a kind have the same id."),
    [MISTAKE_DUPLICATE_NAME] = ERROR("duplicate-name", "A list names the same thing twice."),
    [MISTAKE_UNKNOWN_SCENE] =
        ERROR("unknown-scene", "It goes to a scene or an ending that there is not."),
    [MISTAKE_UNKNOWN_BEHAVIOUR] =
        ERROR("unknown-behaviour", "The rubric has no behaviour of that name."),
    [MISTAKE_UNKNOWN_PERSON] = ERROR("unknown-person", "The cast has no person of that name."),
    [MISTAKE_UNKNOWN_MOOD] = ERROR("unknown-mood", "There is no mood of that name."),
    [MISTAKE_UNKNOWN_VARIABLE] =
        ERROR("unknown-variable", "The state has no variable of that name."),
    [MISTAKE_UNKNOWN_OPTION] = ERROR("unknown-option", "The one_of variable has no such option."),
    [MISTAKE_UNKNOWN_GROUP] = ERROR("unknown-group", "The sort has no group of that name."),
    [MISTAKE_UNKNOWN_ROW] = ERROR("unknown-row", "The curriculum has no row of that number."),
    [MISTAKE_UNKNOWN_FACET] = ERROR("unknown-facet", "The competency has no facet of that name."),
    [MISTAKE_MISSING_FILE] =
        ERROR("missing-file", "The course names a scenario whose file is not there."),
    [MISTAKE_MOOD_NOT_SHOWN] =
        ERROR("mood-not-shown", "The person's portrait cannot show that mood."),
    [MISTAKE_BAD_RANGE] =
        ERROR("bad-range", "A variable's start lies outside its range, or the range is empty."),
    [MISTAKE_MOOD_NOT_METER] =
        ERROR("mood-not-meter", "The variable that shows the mood is not a meter."),
    [MISTAKE_EFFECT_TYPE] = ERROR("effect-type", "An effect does not suit its variable."),
    [MISTAKE_EFFECT_TOO_LARGE] =
        ERROR("effect-too-large", "An effect is larger than the whole range of its variable."),
    [MISTAKE_NO_EFFECT] = WARNING("no-effect", "A change changes nothing."),
    [MISTAKE_BAD_EXPRESSION] = ERROR("bad-expression", "An expression cannot be understood."),
    [MISTAKE_CONDITION_NOT_TRUTH] =
        ERROR("condition-not-truth", "A condition gives a number or an option, not true or false."),
    [MISTAKE_EXPRESSION_RAISES] = ERROR("expression-raises", "An expression fails when it is run."),
    [MISTAKE_BAD_TEXT] = ERROR("bad-text", "A hole in a text cannot be understood."),
    [MISTAKE_MISSING_SCENE] = ERROR("missing-scene", "The scenario has no scene."),
    [MISTAKE_MISSING_ENDING] = ERROR("missing-ending", "The scenario has no ending."),
    [MISTAKE_STARTS_SHARED] = ERROR(
        "starts-shared", "The first scene is a shared one, which has nowhere to come back to."),
    [MISTAKE_RUNS_OUT] = ERROR("runs-out", "A scene comes to its last item and goes nowhere."),
    [MISTAKE_UNREACHABLE] = ERROR("unreachable", "The play always leaves before this item."),
    [MISTAKE_GO_TO_SHARED] = ERROR("go-to-shared", "A shared scene is visited, never gone to."),
    [MISTAKE_BACK_OUTSIDE_SHARED] =
        ERROR("back-outside-shared", "Only a shared scene can go back."),
    [MISTAKE_VISIT_NOT_SHARED] =
        ERROR("visit-not-shared", "The scene that is visited is not shared."),
    [MISTAKE_VISIT_CYCLE] =
        ERROR("visit-cycle", "A shared scene visits itself, perhaps by way of others."),
    [MISTAKE_VISIT_TOO_DEEP] =
        ERROR("visit-too-deep", "Shared scenes visit each other too deeply."),
    [MISTAKE_GOES_ROUND] =
        ERROR("goes-round", "Scenes go round in a ring in which nothing is said or decided."),
    [MISTAKE_FALLBACK_ALONE] = ERROR("fallback-alone", "A decision has nothing but fallbacks."),
    [MISTAKE_FALLBACK_NEVER_OPEN] =
        WARNING("fallback-never-open", "Another reply is always open, so the fallback never is."),
    [MISTAKE_MAY_HAVE_NOTHING_OPEN] =
        WARNING("may-have-nothing-open", "Every reply can be closed, and there is no fallback."),
    [MISTAKE_MISSING_SILENCE] =
        ERROR("missing-silence", "A decision with a time limit has no silence."),
    [MISTAKE_MISSING_SECONDS] =
        ERROR("missing-seconds", "A decision with a silence has no time limit."),
    [MISTAKE_IMPOSSIBLE_PICK] =
        ERROR("impossible-pick", "A pick asks for more items than it has or allows."),
    [MISTAKE_MISSING_BECAUSE] =
        WARNING("missing-because", "The debrief will have no reason to give."),
    [MISTAKE_CRITICAL_EARNS] =
        ERROR("critical-earns", "A behaviour that fails the attempt gives points."),
};

const char *mistake_code(enum mistake mistake)
{
    return entries[mistake].code;
}

const char *mistake_says(enum mistake mistake)
{
    return entries[mistake].says;
}

enum severity mistake_severity(enum mistake mistake)
{
    return entries[mistake].severity;
}

void mistake_tell(const struct source *source, const struct script_node *node, const char *key,
                  enum mistake mistake, const char *format, ...)
{
    if (source->problems->count >= TOLD_MAX && source->problems->errors > 0)
        return; /* the file is refused already, and nobody reads more */
    char text[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length >= (int)sizeof text)
        text[utf8_cut(text, sizeof text - 1)] = '\0';
    int line = node == NULL ? 0 : locate_field(source->text, source->length, node, key);
    problems_add(source->problems, entries[mistake].severity, source->file, line,
                 entries[mistake].code, "%s", text);
}

/* The first line of a name, at most 48 bytes of it. */
static void cut_name(const char *name, char *cut, size_t size)
{
    size_t length = strcspn(name, "\n");
    bool whole = name[length] == '\0' && length <= 48;
    if (length > 48)
        length = utf8_cut(name, 48);
    snprintf(cut, size, "%.*s%s", (int)length, name, whole ? "" : "…");
}

struct node_name mistake_name(const struct script_node *node)
{
    struct node_name name;
    char cut[64];
    const char *word = node->is_line ? "the line" : node->word == NULL ? "table" : node->word->name;
    if (node->name != NULL) {
        cut_name(node->name, cut, sizeof cut);
        snprintf(name.text, sizeof name.text, "%s \"%s\"", word, cut);
    } else {
        snprintf(name.text, sizeof name.text, "the %s", word);
    }
    return name;
}

struct node_name mistake_text(const char *text)
{
    struct node_name name;
    char cut[64];
    cut_name(text, cut, sizeof cut);
    snprintf(name.text, sizeof name.text, "the text \"%s\"", cut);
    return name;
}

struct hint mistake_hint(const struct nearest *nearest, const char *otherwise)
{
    struct hint hint;
    if (nearest->best != NULL)
        snprintf(hint.text, sizeof hint.text, "; did you mean \"%s\"?", nearest->best);
    else
        snprintf(hint.text, sizeof hint.text, "%s", otherwise);
    return hint;
}
