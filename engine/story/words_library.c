/* words_library.c: the files that scenarios share: rubric, cast, curriculum and
 * course. */
#include "story/words.h"

static const struct vocabulary_field weight_fields[] = {
    FIELD("listening", "What a point of listening weighs in the overall score.", "listening = 1",
          .type = FIELD_WHOLE, .required = true, .least = 1, .most = 10),
    FIELD("empathy", "What a point of empathy weighs in the overall score.", "empathy = 1",
          .type = FIELD_WHOLE, .required = true, .least = 1, .most = 10),
    FIELD("professionalism", "What a point of professionalism weighs in the overall score.",
          "professionalism = 1", .type = FIELD_WHOLE, .required = true, .least = 1, .most = 10),
};

static const struct vocabulary_field pass_fields[] = {
    FIELD("overall", "The overall score from which a scenario is passed, in percent.",
          "overall = 70", .type = FIELD_WHOLE, .required = true, .least = 0, .most = 100),
    FIELD("listening", "The least that listening must reach, in percent.", "listening = 50",
          .type = FIELD_WHOLE, .required = true, .least = 0, .most = 100),
    FIELD("empathy", "The least that empathy must reach, in percent.", "empathy = 50",
          .type = FIELD_WHOLE, .required = true, .least = 0, .most = 100),
    FIELD("professionalism", "The least that professionalism must reach, in percent.",
          "professionalism = 50", .type = FIELD_WHOLE, .required = true, .least = 0, .most = 100),
};

static const struct vocabulary_field rubric_fields[] = {
    FIELD("weights", "What a point of each competency weighs in the overall score.",
          "weights = { listening = 1, empathy = 1, professionalism = 1 }", .type = FIELD_TABLE,
          .required = true, WORDS_FIELDS(weight_fields)),
    FIELD("pass", "Where a pass begins in a scenario that says nothing else.",
          "pass = { overall = 70, listening = 50, empathy = 50, professionalism = 50 }",
          .type = FIELD_TABLE, .required = true, WORDS_FIELDS(pass_fields)),
};

static const struct vocabulary_field behaviour_fields[] = {
    FIELD("title", "The name of the behaviour, as the debrief shows it.",
          "title = \"Acknowledges the feeling\"", .type = FIELD_TEXT, .required = true),
    FIELD("says", "One sentence that a trainee understands.",
          "says = \"You name what the other person feels before the facts.\"", .type = FIELD_TEXT,
          .required = true),
    FIELD("competency", "The competency that it counts for.", "competency = \"empathy\"",
          .type = FIELD_CHOICE, .required = true, .allowed = "listening empathy professionalism"),
    FIELD("facet", "The facet of its competency.", "facet = \"emotional reaction\"",
          .type = FIELD_TEXT, .required = true),
    FIELD("points", "What it is worth; below 0 it takes away. Never 0.", "points = 2",
          .type = FIELD_WHOLE, .required = true, .least = -3, .most = 3),
    FIELD("critical", "Fails the attempt, whatever the average. Its points are below 0.",
          "critical = true", .type = FIELD_TRUTH),
    FIELD("examples", "Two sentences that show it.",
          "examples = { \"That must be tiring.\", \"Three weeks is too long.\" }",
          .type = FIELD_TEXTS, .required = true, .least = 2, .most = 2),
    FIELD("counter_example", "A sentence that comes near and does not show it.",
          "counter_example = \"I understand.\"", .type = FIELD_TEXT, .required = true),
};

static const struct vocabulary_field row_fields[] = {
    FIELD("text", "What the trainee must do.",
          "text = \"Thank colleagues, for something definite.\"", .type = FIELD_TEXT,
          .required = true),
    FIELD("sources", "The source documents behind it.", "sources = \"000, 001\"",
          .type = FIELD_TEXT, .required = true),
};

static const struct vocabulary_field course_fields[] = {
    FIELD(
        "order",
        "How the lessons open: \"fixed\", each when the one before it is passed, or \"free\", all "
        "from the beginning. Without it: fixed.",
        "order = \"free\"", .type = FIELD_CHOICE, .allowed = "fixed free"),
};

static const struct vocabulary_field lesson_fields[] = {
    FIELD("title", "The name of the lesson.", "title = \"Angry customers\"", .type = FIELD_TEXT,
          .required = true),
    FIELD("about", "A sentence or two on what it trains.",
          "about = \"Stay calm, and let them finish.\"", .type = FIELD_TEXT, .required = true),
    FIELD("page", "What a trainee may read before the lesson: its paragraphs.",
          "page = { \"Anger is mostly fear of not being heard.\" }", .type = FIELD_TEXTS,
          .least = 1, .most = 8),
    FIELD("scenarios", "The ids of its scenarios, in order: files in the lesson's folder.",
          "scenarios = { \"late-refund\" }", .type = FIELD_TEXTS, .required = true, .least = 1,
          .most = 64),
    FIELD("behaviours",
          "The behaviours that it trains, with spaces between; a check tells those that no "
          "decision of its scenarios exercises.",
          "behaviours = \"stay_calm acknowledge_feeling\"", .type = FIELD_NAMES,
          .refers = "behaviours of the rubric"),
};

static const struct vocabulary_word words[] = {
    WORD("rubric", "What each behaviour is worth, and where a pass begins.",
         "return rubric { weights = { listening = 1, empathy = 1, professionalism = 1 } }",
         .form = SCRIPT_PLAIN, .returned_by = "rubric.lua", .items = "behaviour", .least_items = 1,
         WORDS_FIELDS(rubric_fields)),
    WORD("behaviour", "Something that a reply can show, with the points it is worth.",
         "behaviour \"acknowledge_feeling\" { competency = \"empathy\", points = 2 }",
         .form = SCRIPT_NAMED, .called = FIELD_ID, WORDS_FIELDS(behaviour_fields)),
    WORD("cast", "The people who appear in more than one scenario.",
         "return cast { person \"Dana Reyes\" { role = \"customer\" } }", .form = SCRIPT_PLAIN,
         .returned_by = "cast.lua", .items = "person"),
    WORD("curriculum", "The rows that the scenarios must teach.",
         "return curriculum { row \"T8\" { text = \"Thank colleagues.\", sources = \"001\" } }",
         .form = SCRIPT_PLAIN, .returned_by = "curriculum.lua", .items = "row", .least_items = 1),
    WORD("row", "One thing that a trainee must do, with its number.",
         "row \"T8\" { text = \"Thank colleagues.\", sources = \"001\" }", .form = SCRIPT_NAMED,
         .called = FIELD_TEXT, WORDS_FIELDS(row_fields)),
    WORD("course", "The lessons, in order.",
         "return course \"The conversations of your work\" { lesson \"03-angry-customers\" {} }",
         .form = SCRIPT_NAMED, .returned_by = "course.lua", .called = FIELD_TEXT, .items = "lesson",
         .least_items = 1, WORDS_FIELDS(course_fields)),
    WORD("lesson", "One lesson: the folder of its scenarios, and which they are.",
         "lesson \"03-angry-customers\" { title = \"Angry customers\" }", .form = SCRIPT_NAMED,
         .called = FIELD_ID, WORDS_FIELDS(lesson_fields)),
};

const struct vocabulary_word *words_of_library(size_t *count)
{
    *count = sizeof words / sizeof *words;
    return words;
}
