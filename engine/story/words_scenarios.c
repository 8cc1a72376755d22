/* words_scenarios.c: what a scenario is made of: its state, its people, its
 * scenes and endings, what is said, and the ways from scene to scene. */
#include "story/words.h"

static const struct vocabulary_field pass_fields[] = {
    FIELD("overall", "The overall score from which the scenario is passed, in percent.",
          "overall = 70", .type = FIELD_WHOLE, .least = 0, .most = 100),
    FIELD("listening", "The least that listening must reach, in percent.", "listening = 60",
          .type = FIELD_WHOLE, .least = 0, .most = 100),
    FIELD("empathy", "The least that empathy must reach, in percent.", "empathy = 60",
          .type = FIELD_WHOLE, .least = 0, .most = 100),
    FIELD("professionalism", "The least that professionalism must reach, in percent.",
          "professionalism = 60", .type = FIELD_WHOLE, .least = 0, .most = 100),
};

static const struct vocabulary_field scenario_fields[] = {
    FIELD("title", "The name of the scenario, as the course shows it.",
          "title = \"The refund that never came\"", .type = FIELD_TEXT, .required = true),
    FIELD("summary", "One sentence for the course: what the conversation is about.",
          "summary = \"A customer has waited three weeks for her money.\"", .type = FIELD_TEXT,
          .required = true),
    FIELD("place", "The backdrop, by the id of its picture.", "place = \"telephone-desk\"",
          .type = FIELD_ID),
    FIELD("role", "The briefing's first part: who the trainee is here.",
          "role = \"You answer the telephone at a shop for shoes.\"", .type = FIELD_TEXT,
          .required = true),
    FIELD("situation", "The briefing's second part: what has happened so far.",
          "situation = \"It is Monday morning. The line has been busy since eight.\"",
          .type = FIELD_TEXT, .required = true),
    FIELD("know", "The briefing's third part: facts that the trainee has at hand.",
          "know = { \"Refunds take five working days.\" }", .type = FIELD_TEXTS, .least = 1,
          .most = 12),
    FIELD("assessed", "Whether the scenario is meant to be taken as an assessment.",
          "assessed = true", .type = FIELD_TRUTH),
    FIELD("mood", "The meter that shows how the other person feels.", "mood = \"patience\"",
          .type = FIELD_NAME, .refers = "a meter of the state"),
    FIELD("pass", "Where a pass begins; what is left out comes from the rubric.",
          "pass = { overall = 70, empathy = 60 }", .type = FIELD_TABLE, WORDS_FIELDS(pass_fields)),
    FIELD("state", "The variables: what the scenario remembers. Nothing else can change.",
          "state = { patience = meter(40), promised = false }", .type = FIELD_STATE),
};

static const struct vocabulary_field person_fields[] = {
    FIELD("id", "The name by which texts call the person; else the first word of the name.",
          "id = \"dana\"", .type = FIELD_ID),
    FIELD("called", "What {dana} in a text becomes; else the whole name.", "called = \"Ms Reyes\"",
          .type = FIELD_TEXT),
    FIELD("role", "Who the person is, in a few words. Everybody has one, here or in cast.lua.",
          "role = \"customer, waiting for a refund\"", .type = FIELD_TEXT),
    FIELD("about", "A sentence or two about the person, for the briefing.",
          "about = \"She has bought here for ten years.\"", .type = FIELD_TEXT),
    FIELD("portrait", "The picture, by its id.", "portrait = \"dana\"", .type = FIELD_ID),
    FIELD("moods", "The moods that the portrait can show; all of them unless given.",
          "moods = \"neutral happy furious\"", .type = FIELD_NAMES, .refers = "moods"),
};

static const struct vocabulary_field document_fields[] = {
    FIELD("id", "The id of the document; else made of its title.", "id = \"order\"",
          .type = FIELD_ID),
    FIELD("text", "What the document says. [[Two square brackets]] hold several lines.",
          "text = [[Order 4417, paid on 3 March]]", .type = FIELD_TEXT, .required = true),
};

static const struct vocabulary_field scene_fields[] = {
    FIELD("shared", "Whether the scene is played by visit, from many places, and comes back.",
          "shared = true", .type = FIELD_TRUTH),
};

static const struct vocabulary_field ending_fields[] = {
    FIELD("title", "The name of the ending, as the trainee sees it.",
          "title = \"She stays a customer\"", .type = FIELD_TEXT, .required = true),
    FIELD("kind", "How it went: good, mixed or bad.", "kind = \"good\"", .type = FIELD_CHOICE,
          .required = true, .allowed = "good mixed bad"),
    FIELD("reflection", "A few sentences to think about, in front of the debrief.",
          "reflection = \"What did she need before she could hear your answer?\"",
          .type = FIELD_TEMPLATE, .required = true),
};

static const struct vocabulary_field line_fields[] = {
    FIELD("when", "The line is said only when this holds.", "when = \"patience < 20\"",
          .type = FIELD_CONDITION),
    FIELD("direction", "A stage direction: how or where it is said.",
          "direction = \"on the telephone\"", .type = FIELD_TEXT),
    FIELD("id", "The id of the line; else made of the scene's id and a number.",
          "id = \"first-words\"", .type = FIELD_ID),
};

static const struct vocabulary_field go_fields[] = {
    FIELD("when", "Goes only when this holds; otherwise the scene goes on.", "when = \"promised\"",
          .type = FIELD_CONDITION),
};

static const struct vocabulary_field visit_fields[] = {
    FIELD("when", "Visits only when this holds; otherwise the scene goes on.",
          "when = \"patience < 30\"", .type = FIELD_CONDITION),
};

static const struct vocabulary_field change_fields[] = {
    FIELD("when", "Changes something only when this holds.", "when = \"promised\"",
          .type = FIELD_CONDITION),
};

static const struct vocabulary_field odds_fields[] = {
    FIELD("go", "Where it goes when these odds come up.", "go = \"the-story\"", .type = FIELD_NAME,
          .required = true, .refers = "a scene or an ending"),
};

static const struct vocabulary_word words[] = {
    WORD("scenario", "One conversation: its briefing, its state, its scenes and its endings.",
         "return scenario \"late-refund\" { title = \"The refund that never came\" }",
         .form = SCRIPT_NAMED, .returned_by = "LESSON/SCENARIO.lua", .called = FIELD_ID,
         .items = "document scene ending", .least_items = 1, WORDS_FIELDS(scenario_fields)),
    WORD("person",
         "Somebody who speaks. A person of cast.lua needs only the name; fields given here replace "
         "theirs.",
         "local dana = person \"Dana Reyes\" { role = \"customer\", portrait = \"dana\" }",
         .form = SCRIPT_SPEAKER, .called = FIELD_TEXT, .bare = true, WORDS_FIELDS(person_fields)),
    WORD("narrator", "A line of narration: what a person in the room would see.",
         "narrator \"The telephone rings.\"", .form = SCRIPT_VOICE),
    WORD("you", "A line that the trainee's own part says without being asked.",
         "you \"Good morning, this is the service desk.\"", .form = SCRIPT_VOICE),
    WORD("line", "What a person says, with a mood behind a colon when it is not neutral.",
         "dana:furious \"Forty minutes!\" { when = \"patience < 50\" }", .form = SCRIPT_NAMED,
         .spoken = true, .called = FIELD_TEMPLATE, WORDS_FIELDS(line_fields)),
    WORD("document", "A paper that the trainee can read at any time.",
         "document \"Order 4417\" { text = [[Paid on 3 March]] }", .form = SCRIPT_NAMED,
         .called = FIELD_TEXT, WORDS_FIELDS(document_fields)),
    WORD("scene", "A part of the conversation. The first one declared is where it starts.",
         "scene \"on-hold\" { dana \"Hello?\", go \"the-story\" }", .form = SCRIPT_NAMED,
         .called = FIELD_ID, .items = "line first_of decide pick sort go chance visit change",
         .least_items = 1, WORDS_FIELDS(scene_fields)),
    WORD(
        "ending", "A way for the conversation to end, with lines that are said first.",
        "ending \"resolved\" { title = \"Resolved\", kind = \"good\", reflection = \"Well done.\" }",
        .form = SCRIPT_NAMED, .called = FIELD_ID, .items = "line first_of",
        WORDS_FIELDS(ending_fields)),
    WORD("first_of", "Says only the first of its lines whose condition holds.",
         "first_of { dana \"Again?\" { when = \"offers > 1\" }, dana \"Yes?\" }",
         .form = SCRIPT_PLAIN, .items = "line", .least_items = 2),
    WORD("go", "Goes to another scene or to an ending; in a shared scene, \"back\" comes back.",
         "go \"the-story\" { when = \"promised\" }", .form = SCRIPT_NAMED, .called = FIELD_NAME,
         .refers = "a scene or an ending", WORDS_FIELDS(go_fields)),
    WORD("chance", "Goes on by chance: one of its odds comes up.",
         "chance { odds { 3, go = \"a\" }, odds { 1, go = \"b\" } }", .form = SCRIPT_PLAIN,
         .items = "odds", .least_items = 2, .most_items = 16),
    WORD("odds", "One outcome of a chance, with its weight: 3 comes up three times as often as 1.",
         "odds { 3, go = \"the-story\" }", .form = SCRIPT_PLAIN, .items = "number",
         .least_items = 1, .most_items = 1, WORDS_FIELDS(odds_fields)),
    WORD("visit", "Plays a shared scene and then goes on here.", "visit \"hold-the-line\"",
         .form = SCRIPT_NAMED, .called = FIELD_NAME, .refers = "a shared scene",
         WORDS_FIELDS(visit_fields)),
    WORD("change", "Changes variables without a reply.", "change { patience = -5 }",
         .form = SCRIPT_PLAIN, .effects = true, WORDS_FIELDS(change_fields)),
    WORD("meter",
         "A variable from 0 to 100 that stays within: its start, and its own range if any.",
         "patience = meter(40)", .form = SCRIPT_VALUE, .items = "number", .least_items = 1,
         .most_items = 3),
    WORD("count", "A variable that counts: its start, and the most it can reach.",
         "offers = count(0, 3)", .form = SCRIPT_VALUE, .items = "number", .least_items = 2,
         .most_items = 2),
    WORD("one_of", "A variable that is one of a few words; it starts with the first.",
         "tone = one_of(\"open\", \"guarded\")", .form = SCRIPT_VALUE, .items = "text",
         .least_items = 2, .most_items = 32),
};

const struct vocabulary_word *words_of_scenarios(size_t *count)
{
    *count = sizeof words / sizeof *words;
    return words;
}
