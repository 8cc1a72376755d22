---@meta
-- The words of a scenario, for editors with the Lua language server.
-- Made by `understudy api --annotations`.

---@class understudy.node

---@class understudy.line.fields
---@field when? string The line is said only when this holds.
---@field direction? string A stage direction: how or where it is said.
---@field id? string The id of the line; else made of the scene's id and a number.

---@class understudy.line: understudy.node
---@overload fun(fields: understudy.line.fields): understudy.node

---What a person says, with a mood behind a colon when it is not neutral.
---@class understudy.voice: understudy.node
---@overload fun(said: string): understudy.line
---@field neutral fun(self: understudy.voice, said: string): understudy.line
---@field happy fun(self: understudy.voice, said: string): understudy.line
---@field relieved fun(self: understudy.voice, said: string): understudy.line
---@field surprised fun(self: understudy.voice, said: string): understudy.line
---@field worried fun(self: understudy.voice, said: string): understudy.line
---@field sad fun(self: understudy.voice, said: string): understudy.line
---@field annoyed fun(self: understudy.voice, said: string): understudy.line
---@field furious fun(self: understudy.voice, said: string): understudy.line

---@class understudy.scenario.fields
---@field title string The name of the scenario, as the course shows it.
---@field summary string One sentence for the course: what the conversation is about.
---@field place? string The backdrop, by the id of its picture.
---@field role string The briefing's first part: who the trainee is here.
---@field situation string The briefing's second part: what has happened so far.
---@field know? string[] The briefing's third part: facts that the trainee has at hand.
---@field assessed? boolean Whether the scenario is meant to be taken as an assessment.
---@field mood? string The meter that shows how the other person feels.
---@field pass? { overall?: integer, listening?: integer, empathy?: integer, professionalism?: integer } Where a pass begins; what is left out comes from the rubric.
---@field state? table<string, boolean|understudy.node> The variables: what the scenario remembers. Nothing else can change.
---@field [integer] any document scene ending

---@class understudy.scenario: understudy.node
---@overload fun(fields: understudy.scenario.fields): understudy.node

---One conversation: its briefing, its state, its scenes and its endings.
---```lua
---return scenario "late-refund" { title = "The refund that never came" }
---```
---@param name string
---@return understudy.scenario
function scenario(name) end

---@class understudy.person.fields
---@field id? string The name by which texts call the person; else the first word of the name.
---@field called? string What {dana} in a text becomes; else the whole name.
---@field role? string Who the person is, in a few words. Everybody has one, here or in cast.lua.
---@field about? string A sentence or two about the person, for the briefing.
---@field portrait? string The picture, by its id.
---@field moods? string The moods that the portrait can show; all of them unless given.

---@class understudy.person: understudy.voice
---@overload fun(fields: understudy.person.fields): understudy.voice

---Somebody who speaks. A person of cast.lua needs only the name; fields given here replace theirs.
---```lua
---local dana = person "Dana Reyes" { role = "customer", portrait = "dana" }
---```
---@param name string
---@return understudy.person
function person(name) end

---A line of narration: what a person in the room would see.
---```lua
---narrator "The telephone rings."
---```
---@type understudy.voice
narrator = nil

---A line that the trainee's own part says without being asked.
---```lua
---you "Good morning, this is the service desk."
---```
---@type understudy.voice
you = nil

---@class understudy.document.fields
---@field id? string The id of the document; else made of its title.
---@field text string What the document says. [[Two square brackets]] hold several lines.

---@class understudy.document: understudy.node
---@overload fun(fields: understudy.document.fields): understudy.node

---A paper that the trainee can read at any time.
---```lua
---document "Order 4417" { text = [[Paid on 3 March]] }
---```
---@param name string
---@return understudy.document
function document(name) end

---@class understudy.scene.fields
---@field shared? boolean Whether the scene is played by visit, from many places, and comes back.
---@field [integer] any line first_of decide pick sort go chance visit change

---@class understudy.scene: understudy.node
---@overload fun(fields: understudy.scene.fields): understudy.node

---A part of the conversation. The first one declared is where it starts.
---```lua
---scene "on-hold" { dana "Hello?", go "the-story" }
---```
---@param name string
---@return understudy.scene
function scene(name) end

---@class understudy.ending.fields
---@field title string The name of the ending, as the trainee sees it.
---@field kind "good"|"mixed"|"bad" How it went: good, mixed or bad.
---@field reflection string A few sentences to think about, in front of the debrief.
---@field [integer] any line first_of

---@class understudy.ending: understudy.node
---@overload fun(fields: understudy.ending.fields): understudy.node

---A way for the conversation to end, with lines that are said first.
---```lua
---ending "resolved" { title = "Resolved", kind = "good", reflection = "Well done." }
---```
---@param name string
---@return understudy.ending
function ending(name) end

---@class understudy.first_of.fields
---@field [integer] any line

---Says only the first of its lines whose condition holds.
---```lua
---first_of { dana "Again?" { when = "offers > 1" }, dana "Yes?" }
---```
---@param fields understudy.first_of.fields
---@return understudy.node
function first_of(fields) end

---@class understudy.go.fields
---@field when? string Goes only when this holds; otherwise the scene goes on.

---@class understudy.go: understudy.node
---@overload fun(fields: understudy.go.fields): understudy.node

---Goes to another scene or to an ending; in a shared scene, "back" comes back.
---```lua
---go "the-story" { when = "promised" }
---```
---@param name string
---@return understudy.go
function go(name) end

---@class understudy.chance.fields
---@field [integer] any odds

---Goes on by chance: one of its odds comes up.
---```lua
---chance { odds { 3, go = "a" }, odds { 1, go = "b" } }
---```
---@param fields understudy.chance.fields
---@return understudy.node
function chance(fields) end

---@class understudy.odds.fields
---@field go string Where it goes when these odds come up.
---@field [integer] any number

---One outcome of a chance, with its weight: 3 comes up three times as often as 1.
---```lua
---odds { 3, go = "the-story" }
---```
---@param fields understudy.odds.fields
---@return understudy.node
function odds(fields) end

---@class understudy.visit.fields
---@field when? string Visits only when this holds; otherwise the scene goes on.

---@class understudy.visit: understudy.node
---@overload fun(fields: understudy.visit.fields): understudy.node

---Plays a shared scene and then goes on here.
---```lua
---visit "hold-the-line"
---```
---@param name string
---@return understudy.visit
function visit(name) end

---@class understudy.change.fields
---@field when? string Changes something only when this holds.
---@field [string] number|boolean|string an effect on a variable

---Changes variables without a reply.
---```lua
---change { patience = -5 }
---```
---@param fields understudy.change.fields
---@return understudy.node
function change(fields) end

---A variable from 0 to 100 that stays within: its start, and its own range if any.
---```lua
---patience = meter(40)
---```
---@param ... number
---@return understudy.node
function meter(...) end

---A variable that counts: its start, and the most it can reach.
---```lua
---offers = count(0, 3)
---```
---@param ... number
---@return understudy.node
function count(...) end

---A variable that is one of a few words; it starts with the first.
---```lua
---tone = one_of("open", "guarded")
---```
---@param ... string
---@return understudy.node
function one_of(...) end

---@class understudy.decide.fields
---@field prompt? string What is asked of the trainee, if the scene does not say it.
---@field seconds? number The time to decide in; then the silence counts.
---@field teaches? string The rows of the curriculum that it trains.
---@field sources? string The source documents behind it.
---@field pinned? boolean Shown in the order written; otherwise the order is shuffled.
---@field id? string The id of the decision; else made of the scene's id.
---@field [integer] any reply silence

---The trainee chooses one reply.
---```lua
---decide { reply "What happened?" { go = "the-story" } }
---```
---@param fields understudy.decide.fields
---@return understudy.node
function decide(fields) end

---@class understudy.pick.fields
---@field prompt string What is asked of the trainee.
---@field at_least? integer The fewest items to pick; 0 unless given.
---@field at_most? integer The most items to pick; all of them unless given.
---@field go string Where it leads; in a shared scene, "back" comes back.
---@field teaches? string The rows of the curriculum that it trains.
---@field sources? string The source documents behind it.
---@field pinned? boolean Shown in the order written; otherwise the order is shuffled.
---@field id? string The id of the decision; else made of the scene's id.
---@field [integer] any item

---The trainee picks several items.
---```lua
---pick { prompt = "What goes into the handoff?", go = "sent", item "The deadline" {} }
---```
---@param fields understudy.pick.fields
---@return understudy.node
function pick(fields) end

---@class understudy.sort.fields
---@field prompt string What is asked of the trainee.
---@field groups string[] The groups to sort the items into, in order.
---@field go string Where it leads; in a shared scene, "back" comes back.
---@field teaches? string The rows of the curriculum that it trains.
---@field sources? string The source documents behind it.
---@field pinned? boolean Shown in the order written; otherwise the order is shuffled.
---@field id? string The id of the decision; else made of the scene's id.
---@field [integer] any item

---The trainee sorts every item into a group.
---```lua
---sort { prompt = "Who is it?", groups = { "Internal", "External" }, go = "next", item "The courier" { belongs = "External" } }
---```
---@param fields understudy.sort.fields
---@return understudy.node
function sort(fields) end

---@class understudy.reply.fields
---@field shows? string The behaviours of the rubric that it shows, with spaces between.
---@field go string Where it leads; in a shared scene, "back" comes back.
---@field because? string The reason for the debrief: what it does, and what would do better.
---@field when? string The reply is open only when this holds.
---@field once? boolean Closes after it was given.
---@field fallback? boolean Open only when no other reply is.
---@field id? string The id, unique in its decision; else a letter by its place: a, b, c.
---@field [integer] any line first_of
---@field [string] number|boolean|string an effect on a variable

---@class understudy.reply: understudy.node
---@overload fun(fields: understudy.reply.fields): understudy.node

---One thing that the trainee can say. Lines in its table are said right after it.
---```lua
---reply "What happened?" { shows = "open_question", patience = 10, go = "the-story" }
---```
---@param name string
---@return understudy.reply
function reply(name) end

---@class understudy.silence.fields
---@field shows? string The behaviours of the rubric that it shows, with spaces between.
---@field go string Where it leads; in a shared scene, "back" comes back.
---@field because? string The reason for the debrief: what it does, and what would do better.
---@field id? string The id, unique in its decision; else a letter by its place: a, b, c.
---@field [integer] any line first_of
---@field [string] number|boolean|string an effect on a variable

---@class understudy.silence: understudy.node
---@overload fun(fields: understudy.silence.fields): understudy.node

---What happens when the time of a decision runs out.
---```lua
---silence "You say nothing." { patience = -10, go = "she-hangs-up" }
---```
---@param name string
---@return understudy.silence
function silence(name) end

---@class understudy.item.fields
---@field shows? string The behaviours of the rubric that it shows, with spaces between.
---@field because? string The reason for the debrief: what it does, and what would do better.
---@field when? string Of a pick: the item is there only when this holds.
---@field belongs? string Of a sort: the group that is right.
---@field misplaced? string Of a sort: the behaviours that any other group shows.
---@field id? string The id, unique in its decision; else a letter by its place: a, b, c.
---@field [string] number|boolean|string an effect on a variable

---@class understudy.item: understudy.node
---@overload fun(fields: understudy.item.fields): understudy.node

---One thing to pick or to sort. Its effects come when it is picked or sorted right.
---```lua
---item "Who owns it, and by when" { shows = "names_owner" }
---```
---@param name string
---@return understudy.item
function item(name) end

---@class understudy.rubric.fields
---@field weights { listening: integer, empathy: integer, professionalism: integer } What a point of each competency weighs in the overall score.
---@field pass { overall: integer, listening: integer, empathy: integer, professionalism: integer } Where a pass begins in a scenario that says nothing else.
---@field [integer] any behaviour

---What each behaviour is worth, and where a pass begins.
---```lua
---return rubric { weights = { listening = 1, empathy = 1, professionalism = 1 } }
---```
---@param fields understudy.rubric.fields
---@return understudy.node
function rubric(fields) end

---@class understudy.behaviour.fields
---@field title string The name of the behaviour, as the debrief shows it.
---@field says string One sentence that a trainee understands.
---@field competency "listening"|"empathy"|"professionalism" The competency that it counts for.
---@field facet string The facet of its competency.
---@field points integer What it is worth; below 0 it takes away. Never 0.
---@field critical? boolean Fails the attempt, whatever the average. Its points are below 0.
---@field examples string[] Two sentences that show it.
---@field counter_example string A sentence that comes near and does not show it.

---@class understudy.behaviour: understudy.node
---@overload fun(fields: understudy.behaviour.fields): understudy.node

---Something that a reply can show, with the points it is worth.
---```lua
---behaviour "acknowledge_feeling" { competency = "empathy", points = 2 }
---```
---@param name string
---@return understudy.behaviour
function behaviour(name) end

---@class understudy.cast.fields
---@field [integer] any person

---The people who appear in more than one scenario.
---```lua
---return cast { person "Dana Reyes" { role = "customer" } }
---```
---@param fields understudy.cast.fields
---@return understudy.node
function cast(fields) end

---@class understudy.curriculum.fields
---@field [integer] any row

---The rows that the scenarios must teach.
---```lua
---return curriculum { row "T8" { text = "Thank colleagues.", sources = "001" } }
---```
---@param fields understudy.curriculum.fields
---@return understudy.node
function curriculum(fields) end

---@class understudy.row.fields
---@field text string What the trainee must do.
---@field sources string The source documents behind it.

---@class understudy.row: understudy.node
---@overload fun(fields: understudy.row.fields): understudy.node

---One thing that a trainee must do, with its number.
---```lua
---row "T8" { text = "Thank colleagues.", sources = "001" }
---```
---@param name string
---@return understudy.row
function row(name) end

---@class understudy.course.fields
---@field order? "fixed"|"free" How the lessons open: "fixed", each when the one before it is passed, or "free", all from the beginning. Without it: fixed.
---@field [integer] any lesson

---@class understudy.course: understudy.node
---@overload fun(fields: understudy.course.fields): understudy.node

---The lessons, in order.
---```lua
---return course "The conversations of your work" { lesson "03-angry-customers" {} }
---```
---@param name string
---@return understudy.course
function course(name) end

---@class understudy.lesson.fields
---@field title string The name of the lesson.
---@field about string A sentence or two on what it trains.
---@field page? string[] What a trainee may read before the lesson: its paragraphs.
---@field scenarios string[] The ids of its scenarios, in order: files in the lesson's folder.
---@field behaviours? string The behaviours that it trains, with spaces between; a check tells those that no decision of its scenarios exercises.

---@class understudy.lesson: understudy.node
---@overload fun(fields: understudy.lesson.fields): understudy.node

---One lesson: the folder of its scenarios, and which they are.
---```lua
---lesson "03-angry-customers" { title = "Angry customers" }
---```
---@param name string
---@return understudy.lesson
function lesson(name) end

