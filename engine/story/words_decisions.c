/* words_decisions.c: what the trainee decides: one reply, several items, or a
 * group for every item. */
#include "story/words.h"

/* The fields that every decision has, written once. */
#define DECISION_ID                                                                                \
    FIELD("id", "The id of the decision; else made of the scene's id.", "id = \"first-words\"",    \
          .type = FIELD_ID)
#define DECISION_TEACHES                                                                           \
    FIELD("teaches", "The rows of the curriculum that it trains.", "teaches = \"T18 T21\"",        \
          .type = FIELD_NAMES, .refers = "rows of the curriculum")
#define DECISION_SOURCES                                                                           \
    FIELD("sources", "The source documents behind it.", "sources = \"001, 004\"",                  \
          .type = FIELD_TEXT)
#define DECISION_PINNED                                                                            \
    FIELD("pinned", "Shown in the order written; otherwise the order is shuffled.",                \
          "pinned = true", .type = FIELD_TRUTH)
#define REPLY_SHOWS                                                                                \
    FIELD("shows", "The behaviours of the rubric that it shows, with spaces between.",             \
          "shows = \"acknowledge_feeling open_question\"", .type = FIELD_NAMES,                    \
          .refers = "behaviours of the rubric")
#define REPLY_BECAUSE                                                                              \
    FIELD("because", "The reason for the debrief: what it does, and what would do better.",        \
          "because = \"Names the wait before the problem.\"", .type = FIELD_TEXT)
#define REPLY_ID                                                                                   \
    FIELD("id", "The id, unique in its decision; else a letter by its place: a, b, c.",            \
          "id = \"ask-first\"", .type = FIELD_ID)
#define REPLY_GO                                                                                   \
    FIELD("go", "Where it leads; in a shared scene, \"back\" comes back.", "go = \"the-story\"",   \
          .type = FIELD_NAME, .required = true, .refers = "a scene or an ending")

static const struct vocabulary_field decide_fields[] = {
    FIELD("prompt", "What is asked of the trainee, if the scene does not say it.",
          "prompt = \"What do you say?\"", .type = FIELD_TEMPLATE),
    FIELD("seconds", "The time to decide in; then the silence counts.", "seconds = 20",
          .type = FIELD_NUMBER, .least = 1, .most = 600),
    DECISION_TEACHES,
    DECISION_SOURCES,
    DECISION_PINNED,
    DECISION_ID,
};

static const struct vocabulary_field pick_fields[] = {
    FIELD("prompt", "What is asked of the trainee.", "prompt = \"What goes into the handoff?\"",
          .type = FIELD_TEMPLATE, .required = true),
    FIELD("at_least", "The fewest items to pick; 0 unless given.", "at_least = 1",
          .type = FIELD_WHOLE, .least = 0, .most = 16),
    FIELD("at_most", "The most items to pick; all of them unless given.", "at_most = 4",
          .type = FIELD_WHOLE, .least = 1, .most = 16),
    REPLY_GO,
    DECISION_TEACHES,
    DECISION_SOURCES,
    DECISION_PINNED,
    DECISION_ID,
};

static const struct vocabulary_field sort_fields[] = {
    FIELD("prompt", "What is asked of the trainee.", "prompt = \"Who is your customer here?\"",
          .type = FIELD_TEMPLATE, .required = true),
    FIELD("groups", "The groups to sort the items into, in order.",
          "groups = { \"Internal\", \"External\" }", .type = FIELD_TEXTS, .required = true,
          .least = 2, .most = 6),
    REPLY_GO,
    DECISION_TEACHES,
    DECISION_SOURCES,
    DECISION_PINNED,
    DECISION_ID,
};

static const struct vocabulary_field reply_fields[] = {
    REPLY_SHOWS,
    REPLY_GO,
    REPLY_BECAUSE,
    FIELD("when", "The reply is open only when this holds.", "when = \"patience > 20\"",
          .type = FIELD_CONDITION),
    FIELD("once", "Closes after it was given.", "once = true", .type = FIELD_TRUTH),
    FIELD("fallback", "Open only when no other reply is.", "fallback = true", .type = FIELD_TRUTH),
    REPLY_ID,
};

static const struct vocabulary_field silence_fields[] = {
    REPLY_SHOWS,
    REPLY_GO,
    REPLY_BECAUSE,
    REPLY_ID,
};

static const struct vocabulary_field item_fields[] = {
    REPLY_SHOWS,
    REPLY_BECAUSE,
    FIELD("when", "Of a pick: the item is there only when this holds.", "when = \"promised\"",
          .type = FIELD_CONDITION),
    FIELD("belongs", "Of a sort: the group that is right.", "belongs = \"Internal\"",
          .type = FIELD_NAME, .refers = "a group of the sort"),
    FIELD("misplaced", "Of a sort: the behaviours that any other group shows.",
          "misplaced = \"policy_first\"", .type = FIELD_NAMES,
          .refers = "behaviours of the rubric"),
    REPLY_ID,
};

static const struct vocabulary_word words[] = {
    WORD("decide", "The trainee chooses one reply.",
         "decide { reply \"What happened?\" { go = \"the-story\" } }", .form = SCRIPT_PLAIN,
         .items = "reply silence", .least_items = 1, WORDS_FIELDS(decide_fields)),
    WORD(
        "pick", "The trainee picks several items.",
        "pick { prompt = \"What goes into the handoff?\", go = \"sent\", item \"The deadline\" {} }",
        .form = SCRIPT_PLAIN, .items = "item", .least_items = 1, WORDS_FIELDS(pick_fields)),
    WORD("sort", "The trainee sorts every item into a group.",
         "sort { prompt = \"Who is it?\", groups = { \"Internal\", \"External\" }, go = \"next\", "
         "item \"The courier\" { belongs = \"External\" } }",
         .form = SCRIPT_PLAIN, .items = "item", .least_items = 1, WORDS_FIELDS(sort_fields)),
    WORD(
        "reply", "One thing that the trainee can say. Lines in its table are said right after it.",
        "reply \"What happened?\" { shows = \"open_question\", patience = 10, go = \"the-story\" }",
        .form = SCRIPT_NAMED, .called = FIELD_TEMPLATE, .items = "line first_of", .effects = true,
        WORDS_FIELDS(reply_fields)),
    WORD("silence", "What happens when the time of a decision runs out.",
         "silence \"You say nothing.\" { patience = -10, go = \"she-hangs-up\" }",
         .form = SCRIPT_NAMED, .called = FIELD_TEMPLATE, .items = "line first_of", .effects = true,
         WORDS_FIELDS(silence_fields)),
    WORD("item",
         "One thing to pick or to sort. Its effects come when it is picked or sorted right.",
         "item \"Who owns it, and by when\" { shows = \"names_owner\" }", .form = SCRIPT_NAMED,
         .called = FIELD_TEMPLATE, .effects = true, WORDS_FIELDS(item_fields)),
};

const struct vocabulary_word *words_of_decisions(size_t *count)
{
    *count = sizeof words / sizeof *words;
    return words;
}
