-- One long shift at a hatch between the works and the street. Nobody here is asked for
-- a favour twice: whoever was told, thanked or trusted before eight does something for
-- your customer at one, at three and at four, and whoever was not does what is written.
--
-- Five promises have an hour today. `kept` counts those that were kept, by you or by
-- the people who remember the morning. In the evening you name whom you have served.

local hatch = person "The hatch" {
  role = "a counter between works and street",
  about = "Was a window once. Everything that leaves the house in somebody's arms leaves it here.",
}
local amara = person "Amara Diallo" { role = "new colleague, in her second month" }
local joseph = person "Joseph Mwangi"
local rosa = person "Rosa Aguilar"
local ibrahim = person "Ibrahim Saleh"
local ewan = person "Ewan MacLeod"
local mei = person "Mei Tanaka"
local tobias = person "Tobias Brandt" { role = "colleague, at the showroom this week" }
local viktor = person "Viktor Lindqvist" { role = "customer, owns a bench since Monday" }
local margaret = person "Margaret Whitlock" { role = "customer, collects a writing table" }
local grace = person "Grace Adeyemi"
local sam = person "Sam Okafor" { role = "customer, sells shoes in Station Road" }
local dana = person "Dana Reyes" { role = "customer, collects a child's bed" }

return scenario "the-long-shift" {
  title = "Thursday at the hatch",
  summary = "One shift, a dozen people, five promises with an hour to them, and everybody remembers the morning.",
  place = "loading-bay",
  role = "You have the hatch at Osier & Vale, who sell beds and tables by post, and across this counter to those who would rather fetch them.",
  situation = "Thursday, seven o'clock. The hatch opens at eight. Amara Diallo is with you, Mei Tanaka is on duty upstairs, and on Thursdays Grace Adeyemi, the president, walks the floor. The list of the day lies on the counter; open it whenever you like.",
  know = {
    "Nothing that can fall on anybody leaves without a green tag. Joseph Mwangi, in Quality, hangs them, and nobody else.",
    "Rosa Aguilar's van is her own. She stops where the plan says, and elsewhere if she likes.",
    "Cartons come from Mr Saleh's firm. Without a carton no table leaves.",
    "You have your break at noon, for half an hour.",
  },
  assessed = true,
  mood = "goodwill",
  pass = { overall = 72, listening = 50, empathy = 40, professionalism = 55 },

  state = {
    goodwill = meter(12, 0, 44), -- in the house and before it
    holes = false,         -- Joseph had his answer before he signed
    rosa_seen = false,     -- she was thanked, and told where to go
    amara_seen = false,    -- she was let do it
    ewan_knows = one_of("nothing", "too_much", "enough", "settled"),
    board = one_of("bare", "hung", "any_time"), -- what others can plan on
    table = one_of("unasked", "asked", "sworn", "home"), -- Mrs Whitlock's
    kept = count(0, 5),    -- of the promises that have an hour
    trailer = false,       -- nobody told Sam Okafor the right hour
    untagged = false,      -- the bed left without a tag
    named = count(0, 8),   -- in the evening
  },

  document "The list of the day" {
    id = "list",
    text = [[
THURSDAY                               hatch 8:00 to 17:30
                    whoever stands here at 17:30 is served

07:30   MWANGI (Quality). Two ladders came back, of the high bed.
        Which holes? He signs forty new ones at 8:00.
        Both stand here. Holes: OLD DRAWING.
07:40   Cartons (Saleh) with Rosa's van. Gate 5 free at 7:50.
11:00   WHITLOCK. Writing table, 24 kilos. Paid.
        Delivery: 35 pounds, Mondays.
14:00   MACLEOD. 12 bedside tables, his truck. Padded before they
        are boxed: an hour.
16:00   REYES. Child's high bed, in place of one whose ladder was
        drilled wrong. ONLY WITH GREEN TAG.
--      OKAFOR. Wardrobe. Will ring.
--      Ring LINDQVIST: bench, since Monday.
--      Count of returns, for Mei. By tomorrow.

ROSA    07:40    13:00 (Elder Lane, harbour)    16:30 (showroom)
SATURDAY         hatch 8:00 to 12:00

SPARES, OAK DESK     drawer, left      0
                     (one in the display desk, by the stairs)
                     drawer, right     6]],
  },

  -- Before eight

  scene "seven" {
    hatch "COLLECTIONS, RETURNS AND QUESTIONS. Knock loudly." { direction = "on the sign" },
    amara "Good morning. I've made a list out of your list. Now we've got two lists. What comes first?",
    sort {
      id = "what-comes-first",
      prompt = "You go through it with her. What belongs where?",
      teaches = "T5 T35 T40",
      groups = { "Before eight", "At its hour", "When it is quiet" },
      go = "which-holes",
      item "Joseph's question: which holes had the two ladders?" {
        id = "josephs-question", belongs = "Before eight", shows = "hold_priority", goodwill = 1, misplaced = "deflects",
        because = "At eight he signs for forty ladders, with your answer or without it. No customer has asked for it, and forty of them will climb on it.",
      },
      item "Amara: once through a release slip, before the doors open" {
        id = "a-release-slip", belongs = "Before eight", shows = "respect_person", goodwill = 1,
        because = "After eight there is somebody on the other side who watches. A colleague who learns needs her time as a customer needs his.",
      },
      item "Mrs Whitlock, a writing table of 24 kilos" {
        id = "of-24-kilos", belongs = "At its hour", shows = "show_hearing",
        because = "Eleven was told her, and eleven it is. What can be done before is to ask oneself how somebody carries 24 kilos.",
      },
      item "Mr MacLeod's truck" {
        id = "macleods-truck", belongs = "At its hour", shows = "show_hearing",
        because = "Two o'clock, as agreed. It hangs on the cartons, so you will know before eight whether two is still two.",
      },
      item "Ring Mr Lindqvist about his bench" {
        id = "about-his-bench", belongs = "When it is quiet", shows = "show_hearing",
        because = "It has no hour, and so it is the first thing to fall off a list. It belongs in the first quiet quarter, and not in the last.",
      },
      item "The count of returns, for Mei" {
        id = "count-of-returns", belongs = "When it is quiet", shows = "show_hearing",
        because = "By tomorrow, she said, and she means it. A superior's figure is not more urgent for being a superior's.",
      },
    },
  },

  scene "which-holes" {
    narrator "Half past seven. A knock, on the inside.",
    joseph "Mwangi, with a question about two ladders. And Rosa's behind me with a question about a gate. I'm told you have all the answers today.",
    decide {
      id = "two-ladders",
      teaches = "T5 T13 T36",
      reply "Of course, Joseph. I'll put it all in the returns report for you, with photographs. You'll have it tomorrow." {
        id = "with-photographs", shows = "deflects", goodwill = -1, go = "a-gate",
        because = "Tomorrow, with photographs, for a man who signs in thirty minutes. The answer was two words long and stood on your list.",
        joseph "Tomorrow. I see. Then I'll go by what I've got.",
      },
      reply "Old drawing, both of them. Take one along. Is it the forty you're worried about?" {
        id = "old-drawing", shows = "fact_first check_unsaid", goodwill = 1, holes = true, go = "a-gate",
        because = "First the fact, for he had half an hour, then the thing itself to hold against the new ones. And you heard that nobody asks about two for the sake of two.",
        joseph:worried "It is. If one of the old drills is still running, there are forty like it. I'll know by eight.",
      },
      reply "The ladders? That'll have been the late shift, I'm afraid. Leila's people never look which drawing's on the wall." {
        id = "leilas-people", shows = "blames_colleague", goodwill = -1, go = "a-gate",
        because = "He had asked which holes and you told him whose. Whether it was so you do not know; the drawing would have told him more about forty ladders than a name about two.",
        joseph:annoyed "I asked about the holes.",
      },
      reply "What exactly do you need to know about them, and by when?" {
        id = "by-when", shows = "open_question", holes = true, go = "a-gate",
        because = "Better than guessing. But it stood on your list, with the hour: he had to say it a second time. He got his answer at twenty to eight.",
        joseph "The holes. By eight. I'd written it down for you.",
      },
    },
  },

  scene "a-gate" {
    rosa "Sixty cartons. Twelve of them are a size too big, Mr Saleh found it when I was loaded. He's ashamed of himself. Where do I put them? I'm at the harbour at a quarter past eight.",
    decide {
      id = "sixty-cartons",
      teaches = "T3 T8 T41",
      reply "Twelve? Today, of all days! What on earth does that man do all week?" {
        id = "that-man", shows = "blames_colleague", goodwill = -1, go = "may-i",
        because = "She drives for him too, and will see him at six. She had brought you the worst news of the day an hour before you would have found it, and still has no gate.",
        rosa "He runs two presses. Where do I put them?",
      },
      reply "Oh, just leave them wherever you find a bit of room, would you, Rosa? We'll sort it out later. It's all rather a lot this morning." {
        id = "a-bit-of-room", shows = "deflects", goodwill = -1, go = "may-i",
        because = "Trusting, and no answer: she has thirty minutes and three gates. Whatever she puts in the wrong place is in Amara's way by ten.",
        rosa "A bit of room. Right.",
      },
      reply "Gate five, free in ten minutes; there's tea till then. And thank you: at eight I can still do something about twelve." {
        id = "gate-five", shows = "thank_specifically set_expectations fact_first", goodwill = 2, rosa_seen = true, go = "may-i",
        because = "Which gate and when, and for ten minutes a cup. You thanked her for the bad news, and said what it is worth. She does not get that from many.",
        rosa:happy "Tea! At the chemist's they make me wait in the rain.",
      },
      reply "Gate five. I'll sign when it's all unloaded and counted; that's the rule, I'm afraid." {
        id = "when-its-counted", shows = "fact_first policy_first", go = "may-i",
        because = "The gate was right and she is glad of it. That it is not free for ten minutes she found out in front of it, and of the twelve that she had told you about you said nothing.",
        rosa "It's occupied, your five. I'll wait, then. In the van.",
      },
    },
  },

  scene "may-i" {
    narrator "Ten to eight.",
    amara "I've watched the release slip six times now. Can I do the first one by myself?",
    decide {
      id = "by-myself",
      teaches = "T5 T12",
      reply "Watch one or two more today. Thursdays are heavy. Next week it's yours." {
        id = "next-week", shows = "deflects", goodwill = -1, go = "twelve-too-big",
        because = "Careful on behalf of the customers. But she had not asked for instruction, she had asked to take part, and she was running a night desk alone when you still had somebody beside you.",
        amara "Next week. Of course.",
      },
      reply "Absolutely, you'll be brilliant, I haven't a doubt in the world! I'll be somewhere in the back, if there should be anything at all." {
        id = "somewhere-in-the-back", shows = "generic_sympathy", amara_seen = true, go = "twelve-too-big",
        because = "You trusted her, and she noticed. You also went away. Somewhere is no place to call, in front of a customer with a slip that has a catch.",
        amara "In the back. Yes.",
        narrator "The first slip takes her eleven minutes, and is right.",
      },
      reply "Would you do the tea round first? Then at ten, when it's calmer, we'll see." {
        id = "the-tea-round", shows = "dismisses_feeling", goodwill = -1, go = "twelve-too-big",
        because = "Somebody has to make the tea, and you gave it to the one who had just asked for work. She will make it. She will not ask at ten.",
        amara "With milk?",
      },
      reply "The first three are yours. I'll keep quiet unless you touch my sleeve. Tell me what you'd still like to know." {
        id = "touch-my-sleeve", shows = "clear_roles open_question respect_person", goodwill = 2, amara_seen = true, go = "twelve-too-big",
        because = "Three, not one, so that the first may go badly. You said where you stand and how she calls you, and asked. She can say no to help now without being without it.",
        amara:happy "What to say when it doesn't match. The words for it. … That, and then I'll leave your sleeve alone.",
      },
    },
  },

  -- The morning

  scene "twelve-too-big" {
    narrator "Twenty past eight. Twelve cartons are too big, and Mr MacLeod's truck comes at two.",
    decide {
      id = "whom-first",
      prompt = "Whom do you tell, and how?",
      teaches = "T32 T41 T42",
      reply "Nobody as yet. It may well sort itself out by noon, and until then it would only worry him." {
        id = "nobody-yet", shows = "deflects", goodwill = -1, go = "saleh-alone",
        because = "Considerate, and it takes five hours away from him in which he could do something. He has been with us for fourteen years because somebody always rang before he had to.",
      },
      reply "Mr Saleh on the telephone, for the true hour. Then, by nine, Mr MacLeod, whatever the answer is." {
        id = "whatever-the-answer", shows = "choose_channel owned_action", goodwill = 1, go = "saleh-and-macleod",
        because = "First the fact, then the man who needs it, with an hour for yourself by which he is rung even if you know nothing. Both by voice, since both will ask something back.",
      },
      reply "Mr MacLeod, this very minute: I'm afraid there may be trouble, and I'll tell him more when I know more." {
        id = "this-very-minute", shows = "choose_channel", go = "macleod-first",
        because = "Quick and honest. But he answers to somebody who counts spoons, and trouble is no number. Two minutes with Mr Saleh would have made it one.",
      },
      reply "Mr MacLeod, by e-mail: \"There may be a slight delay to a part of your order. We apologise for any inconvenience.\"" {
        id = "a-slight-delay", shows = "deflects scripted_sympathy", goodwill = -1, go = "saleh-alone",
        because = "It is sent, and you could prove it. He reads it at three, between two guest houses. What is urgent and raises a question belongs on the telephone.",
      },
    },
  },

  scene "saleh-alone" {
    visit "mr-saleh",
    go "not-your-diary",
  },

  scene "saleh-and-macleod" {
    visit "mr-saleh",
    ewan "MacLeod. It's five to nine and you're ringing me. So it's something." { direction = "on the telephone" },
    go "is-it-something",
  },

  scene "macleod-first" {
    ewan:worried "Trouble. What size of trouble? I've a man and a truck.",
    you "I'll find out, and ring back in five minutes.",
    visit "mr-saleh",
    ewan "Seven minutes. Well?",
    go "is-it-something",
  },

  scene "mr-saleh" {
    shared = true,
    ibrahim:worried "It's my fault, the knife was set for size five. I'm cutting new ones. Noon. I think, noon." { direction = "on the telephone" },
    decide {
      id = "i-think-noon",
      teaches = "T9 T13 T41",
      reply "Thinking won't do, Mr Saleh. At noon I want them here on the ramp, all twelve, or I'll have to talk to somebody else." {
        id = "somebody-else", shows = "blames_customer", goodwill = -1, go = "back",
        because = "He had said whose fault it was before you could. Pressed, he will say noon, because that is what you want to hear; you knew more while he was still thinking aloud.",
        ibrahim:sad "Noon. Yes. Noon.",
      },
      reply "Noon's perfect. Thank you so much, Mr Saleh, that's a weight off my mind." {
        id = "noons-perfect", shows = "show_hearing", go = "back",
        because = "You took \"I think, noon\" and put \"noon\" down. The two words in front were the news: he hopes. Ask what has to go right for it.",
        ibrahim "Then … good. Noon, I hope.",
      },
      reply "You said \"I think\". What has to go well for noon, and how many have you for certain?" {
        id = "for-certain", shows = "check_unsaid open_question", goodwill = 1, go = "back",
        because = "You stopped at the two small words, without holding them against him. Now there is a number that stands, a number that hopes, and you can tell them apart.",
        ibrahim:relieved "Nine I have in my hand. For the other three the press has to behave. Nine, certainly; twelve, if she's kind.",
      },
      reply "These things happen. Shall we say one o'clock, to be on the safe side?" {
        id = "to-be-safe", shows = "set_expectations", go = "back",
        because = "Kind, and you built in an hour. But you decided what is safe without knowing what is missing: he has nine of them ready, and you have not heard it.",
        ibrahim "One, then. Thank you. One is better.",
      },
    },
  },

  scene "is-it-something" {
    ewan "Twelve at two o'clock, or not twelve at two o'clock? I've an owner who'll ask me just that.",
    decide {
      id = "twelve-at-two",
      teaches = "T14 T26 T29",
      reply "It's our carton supplier, I'm sorry to say; he's let us down again, and I want you to know that we've told him so, in no uncertain terms." {
        id = "in-no-uncertain-terms", shows = "blames_colleague", goodwill = -1, go = "not-your-diary",
        because = "He buys tables, not cartons. Whom you have scolded does not fill a truck, and he has learned that with you it is always somebody else.",
        ewan "So: not twelve. You might have begun with it.",
      },
      reply "Twelve at two. I've just had it from the supplier, so you can plan on it." {
        id = "plan-on-it", shows = "over_promise", goodwill = 3, ewan_knows = "too_much", go = "not-your-diary",
        because = "You made a certainty of somebody's hope and put your name under it. He has just repeated it to a man who counts spoons.",
        ewan:happy "Twelve at two. I like to hear that.",
      },
      reply "Nine for certain, three perhaps; at half past twelve I'll know, and ring. Or all twelve tomorrow at seven, at our cost. You choose." {
        id = "nine-for-certain", shows = "plain_bad_news offer_choice owned_action", goodwill = 2, ewan_knows = "enough", go = "not-your-diary",
        because = "Two numbers with their names, the minute of the next call, and a real alternative. He can put that in front of anybody, and he need not wonder any more.",
        ewan "Nine at two, then. And twelve if the gods are kind. Half past twelve, you said; I've noted it.",
      },
      reply "I'd love to say twelve. I'm really doing all I can for you, Mr MacLeod, you know that, after all these years." {
        id = "all-these-years", shows = "scripted_sympathy", goodwill = -1, go = "not-your-diary",
        because = "The years are the reason why he expects a number. He asked a question that has three answers, and you gave none of them.",
        ewan:annoyed "I do know it. It wasn't what I asked.",
      },
    },
  },

  scene "not-your-diary" {
    narrator "Half past nine. Mei has come down the stairs, which she seldom does.",
    mei "Four people have asked me this morning when you've got a minute. Quality, the gate, Payments and somebody called Okafor. I don't mind them. But I'm not your diary.",
    decide {
      id = "a-diary",
      teaches = "T34 T35",
      reply "Just send them all down to me, Mei. I'm here all day long; anybody can come at any time, I really don't mind." {
        id = "at-any-time", shows = "over_promise", goodwill = 3, board = "any_time", go = "a-quiet-quarter",
        because = "Generous, and at eleven, two and four it is not so: then somebody stands there and finds you busy. They did not ask whether they may. They asked when.",
        mei "Any time. I'll quote you.",
      },
      reply "I'm sorry, it's one of those Thursdays. Could you hold them off for me a bit longer?" {
        id = "hold-them-off", shows = "defensive deflects", goodwill = -1, go = "a-quiet-quarter",
        because = "You had her sympathy and gave her a job: your diary. Each of the four will ask once more, and one of them is a customer who wants to know when you close.",
        mei:annoyed "I can. I've also got a telephone desk.",
      },
      reply "They've all got my number, haven't they? I can't do more than pick it up." {
        id = "pick-it-up", shows = "defensive", goodwill = -1, go = "a-quiet-quarter",
        because = "They have it, and it was engaged, because you were doing right by Mr MacLeod. To her it sounded as if the four were the trouble.",
        mei "It was engaged. That's why they came to me.",
      },
      reply "The day goes up at the gate: who comes when, and three free quarters. Would that do for the four?" {
        id = "on-the-board", shows = "simple_help set_expectations confirm_understanding", goodwill = 2, board = "hung", go = "a-quiet-quarter",
        because = "One sheet, where everybody passes, in place of four stairs. And you asked whether it would do, so that she could think of the fifth. Others can plan on you now.",
        mei:happy "For three of them. The fourth is a customer and wants to know how late you're open. Amara's got him on the line.",
      },
    },
  },

  scene "a-quiet-quarter" {
    narrator "Ten o'clock, and for once nobody at the hatch. You dial. Somewhere a kettle is taken off a flame.",
    viktor "Lindqvist. … The bench? It is a good bench. I sit on it.",
    decide {
      id = "i-sit-on-it",
      teaches = "T16 T17 T25",
      reply "I'm so pleased to hear it, Mr Lindqvist! And if there should ever be anything, you know where to find us." {
        id = "so-pleased", shows = "dismisses_feeling", goodwill = -1, go = "eleven",
        because = "You rang, which is more than most. Then you took \"I sit on it\" for praise. Nobody says of a bench that he sits on it unless there is another half to the sentence.",
        viktor "Yes. I know where.",
      },
      reply "You say that carefully. What does it do when you sit down?" {
        id = "say-it-carefully", shows = "check_unsaid open_question", goodwill = 1, kept = 1, go = "a-foot",
        because = "You listened to how he said it, and asked what the bench does, not whether he is content. To that question \"good\" is no answer.",
        viktor:surprised "It … nods. A little. One foot is short. I've put a beer mat under. You had so much to do, I thought.",
      },
      reply "Would you mind telling other people so? A word from somebody like you helps us more than any advertisement." {
        id = "a-word-from-you", shows = "fixes_too_early", goodwill = -1, go = "eleven",
        because = "You asked for the harvest before you had looked at the field. He does tell other people; he tells them exactly what he told you, in that tone.",
        viktor "I tell them, when they ask.",
      },
      reply "Good. How would you mark us out of ten, the delivery and the bench together?" {
        id = "out-of-ten", shows = "ask_feedback", go = "eleven",
        because = "A fair question, and he answered it. A number has no foot that is too short. Ask a man who says little for a thing and not for a mark.",
        viktor "Eight. Eight is a good mark.",
      },
    },
  },

  scene "a-foot" {
    you "Then it gets a new foot, and a proper one. I'll see when the van goes your way, and ring you.",
    viktor:happy "They want six of them at the rowing club, you know. I'd told them, wait a little.",
    go "eleven",
  },

  scene "eleven" {
    narrator "Three people have come through the inner door since ten, at any time, as they were told. The third is still standing behind you with a question about a form." { when = "board == 'any_time'" },
    change { when = "board == 'any_time'", goodwill = -4 },
    narrator "Eleven o'clock. Mrs Whitlock has a blanket over her arm and a shopping trolley. Behind her, without anybody, stands Grace Adeyemi.",
    margaret "I've come for the little table. Oh … the lady's in a hurry, I think. I've got until my bus, that's twenty to.",
    grace "I've three minutes, and one question.",
    decide {
      id = "three-minutes",
      teaches = "T2 T40 T43",
      seconds = 14,
      reply "Ms Adeyemi, good morning! Do come round to this side. Mrs Whitlock, you won't mind for just a moment, will you?" {
        id = "come-round", shows = "dismisses_feeling", goodwill = -1, go = "by-the-bus",
        because = "Everybody would have, and the one who did mind said that she did not. She has a bus. Who came first was seen by everybody in the queue.",
        margaret "No, no. I've only got the bus.",
        grace "I'd have waited.",
      },
      reply "Mrs Whitlock first; she has a bus. Ms Adeyemi, ten past for your question. And the door, if you would." {
        id = "hold-that-door", shows = "hold_priority respect_person set_expectations", goodwill = 2, go = "by-the-bus",
        because = "By urgency, aloud, and with a time for the one who waits. It would have been the same order had it been the boy from the gate, and both of them noticed.",
        grace:happy "The door I can do.",
      },
      reply "Good morning to you both! If one of you could just have a seat for a minute, I'll be with the other one straight away." {
        id = "have-a-seat", shows = "deflects", goodwill = -1, go = "by-the-bus",
        because = "Equal politeness for both, and nobody knows who is meant. So each gave way to the other, for two minutes of a bus. It was you who had the list.",
        margaret "After you.",
        grace "No, after you.",
      },
      reply "Mrs Whitlock was first. One moment, please, Ms Adeyemi." {
        id = "was-first", shows = "respect_person", go = "by-the-bus",
        because = "The right one, for a fair reason, and it was brave. A moment is no time to plan on: after three minutes the president left and came back at twenty past.",
        grace "Quite right.",
      },
      silence "(I look from one to the other.)" {
        id = "from-one-to-the-other", goodwill = -1, go = "by-the-bus",
        because = "They looked back. Then Mrs Whitlock stepped aside, as she always does, and it was not you who decided.",
        margaret "I'll just stand here, then.",
      },
    },
  },

  scene "by-the-bus" {
    narrator "The table is not little. It stands between you like a guest whom nobody was expecting.",
    margaret:worried "Oh. In the picture there was a vase on it. He'd have had the car, you see. … I could take the drawers on the bus today.",
    decide {
      id = "the-drawers-on-the-bus",
      teaches = "T22 T25 T26",
      reply "The van passes Elder Lane at one. I'll ask Rosa to take it, and you; if she can't, it's Monday, for 35 pounds. The canteen's warm." {
        id = "past-elder-lane", shows = "owned_action disclose_terms specific_warmth", goodwill = 2, table = "asked", go = "honestly",
        because = "You saw her, the drawers and the bus, and looked where the van goes. It is Rosa's van, so you said \"ask\", and named what it costs if the answer is no.",
        margaret:relieved "With the table? In the front? … I'd like that very much. If she doesn't mind.",
      },
      reply "We've a delivery on Mondays, for 35 pounds. It says so on the confirmation. Would you like me to put you down for it?" {
        id = "on-the-confirmation", shows = "disclose_terms policy_first", go = "honestly",
        because = "Correct, with its price. For her it is 35 pounds and four days because of a vase in a picture. One line further down on your list a van goes past her door.",
        margaret "Thirty-five. Yes. I ought to have read it.",
      },
      reply "It'll be standing in your front room this afternoon, Mrs Whitlock. You leave it with me." {
        id = "in-your-front-room", shows = "over_promise", goodwill = 3, table = "sworn", go = "honestly",
        because = "She was so happy. You promised her a van that is not yours and a driver whom nobody has asked.",
        margaret:happy "This afternoon! Oh, you are good.",
      },
      reply "I'm so sorry. It must be terribly hard, without the car and without your husband. Is there perhaps a son, or a kind neighbour, who could help you with it?" {
        id = "a-son-or-a-neighbour", shows = "scripted_sympathy deflects", goodwill = -1, go = "honestly",
        because = "She had mentioned him in half a sentence and gone on to the drawers. You went back to him, and then sent her to look for a man with a car. There is one with a van, at one.",
        margaret "No. No, there isn't, really.",
      },
    },
  },

  scene "honestly" {
    narrator "Grace Adeyemi has let the door fall shut, quietly. Two men from the bakery are reading the sign. Amara is writing a slip.",
    grace "My question. How is it going, down here? Honestly.",
    decide {
      id = "how-is-it-going",
      teaches = "T8 T12 T39",
      reply "Wonderfully, thank you, Ms Adeyemi! Everybody's pulling together, and the customers are delighted." {
        id = "wonderfully", shows = "dismisses_feeling", goodwill = -1, go = "noon",
        because = "It is what one says. She began at a sewing machine, and knows how wonderfully sounds when something sticks. She had asked for the other answer.",
        grace "I see. And what sticks?",
      },
      reply "Quality and the gate run in here all morning, and the cartons are wrong again. We could do with a bit of order from upstairs." {
        id = "from-upstairs", shows = "blames_colleague", goodwill = -1, go = "noon",
        because = "She asked for honesty, and two customers and a new colleague heard who is to blame here: everybody else. Say what sticks and what you do about it.",
        grace "From upstairs. I'll take that up with me.",
      },
      reply "Twelve cartons are too big. Rosa told us early, so it's being mended. And Amara's done three slips alone, without an error." {
        id = "rosa-told-us-early", when = "amara_seen", shows = "give_credit plain_bad_news", goodwill = 1, go = "noon",
        because = "The bad news was as plain as the good, and both had names on them. The two from the bakery heard a house that knows what it is doing. So did Amara.",
        grace:happy "Three. Which one had the catch in it? … Show me, Ms Diallo.",
      },
      reply "Twelve cartons are too big. Rosa told us so early that it can still be mended; I can say more at noon." {
        id = "can-still-be-mended", when = "not amara_seen", shows = "give_credit plain_bad_news", goodwill = 1, go = "noon",
        because = "What sticks, who found it and when you know more: an honest answer that two customers may hear. You would have liked to say a word about Amara, and there was nothing yet to say.",
        grace "Rosa Aguilar. I'll tell her that I heard it. And the young lady with the tray?",
      },
      reply "Could I come up and talk to you about that another time? It's really not the moment, with people here." {
        id = "another-time", shows = "set_expectations", go = "noon",
        because = "Discreet, and after that everybody in the room thought that it must be bad. There was nothing to hide: twelve cartons, and who found them.",
        grace "Whenever you like. My door's open, it can't be shut; it's the frame.",
      },
    },
  },

  scene "noon" {
    narrator "Noon. You have your break; Amara has the hatch.",
    pick {
      id = "before-you-go",
      prompt = "What do you tell her before you go?",
      teaches = "T11 T33",
      at_least = 1,
      at_most = 4,
      go = "half-past-twelve",
      item "Mrs Whitlock waits in the canteen; Rosa is to be asked at one, about Elder Lane." {
        id = "in-the-canteen", when = "table ~= 'unasked'", shows = "handoff_fact",
        because = "Somebody sits and waits for an answer that is due at one. If you are late, Amara knows where she is and what to ask Rosa.",
      },
      item "She's a widow, and quite lonely, I think; she was nearly crying about that table." {
        id = "nearly-crying", shows = "talks_too_long", goodwill = -1,
        because = "Well observed, and hers to tell. For half an hour at the hatch Amara has to know where she sits, not how she feels.",
      },
      item "Mr Saleh's cartons ought to be here at noon. Count them as they come: twelve, size four." {
        id = "count-them", shows = "handoff_fact",
        because = "What comes, how many, and what to look for. This morning somebody counted too late.",
      },
      item "Ms Adeyemi is about. Look busy." {
        id = "look-busy", shows = "defensive", goodwill = -1,
        because = "As a joke it may pass. In her second month she learns from it who the work is for.",
      },
      item "The high bed goes only with a green tag, whoever asks, and whatever they say." {
        id = "whoever-asks", shows = "handoff_fact",
        because = "The one thing today on which a child will lie. She must know it before somebody asks nicely.",
      },
      item "Okafor may ring about a wardrobe. We close at half past five; who is here by then is served." {
        id = "by-then-is-served", shows = "handoff_fact",
        because = "The question that four people had about you, answered for the one who pays. Whether he had already rung is another matter.",
      },
    },
  },

  -- The afternoon

  scene "half-past-twelve" {
    go "one-oclock" { when = "ewan_knows ~= 'enough'" },
    narrator "Half past twelve. The cartons are there: nine, and three still warm.",
    narrator "Amara has padded the tables in her half-hour alone at the hatch, so that they only have to be boxed. \"You'd let me,\" she says. \"So I looked what else there was.\"" { when = "amara_seen" },
    narrator "Nobody has padded them. Amara did what was on her slip; it had not said so." { when = "not amara_seen" },
    ewan "MacLeod. Half past. You're on time. So?" { direction = "on the telephone" },
    decide {
      id = "you-are-on-time",
      teaches = "T8 T29 T33",
      reply "All twelve, at two. Padded, boxed, counted. Ms Diallo had them ready before I'd asked." {
        id = "all-twelve", when = "amara_seen", shows = "close_loop give_credit", goodwill = 1, kept = 1, ewan_knows = "settled", go = "one-oclock",
        because = "He got his number in two words, and a name with it, and she stood beside you when you said it. Whoever is named will look round again.",
        ewan:happy "Diallo. With one l or two? I write such things down.",
      },
      reply "Nine at two, as I said. The other three go at half past four with our van, free, to any house you name." {
        id = "nine-as-i-said", when = "not amara_seen", shows = "close_loop owned_action", goodwill = 1, kept = 1, ewan_knows = "settled", go = "one-oclock",
        because = "What you had promised stands, and for the rest there is an hour, a van and nobody's bill. An hour's padding was missing; somebody might have thought of it, had she been let.",
        ewan "Lochside. Nine and three. I can add that up.",
      },
      reply "The cartons are here, so we're really very hopeful at this end, Mr MacLeod! I'll ring you again straight away if there's any change." {
        id = "very-hopeful", shows = "deflects", goodwill = -1, go = "one-oclock",
        because = "You rang to the minute, and had less to say than at nine. He had asked how many. That hope is no number he taught you himself.",
        ewan "Hopeful. I'd noted you down for a figure.",
      },
      reply "It looks like twelve! I'd pulled out all the stops for you this morning, I can tell you." {
        id = "pulled-out-all-the-stops", shows = "over_promise", goodwill = -1, go = "one-oclock",
        because = "It looks like twelve, and looking like it is not a count. And the stops were pulled by a man with a knife and a woman with a roll of felt.",
        ewan "It looks like. Hm.",
      },
    },
  },

  scene "one-oclock" {
    narrator "One o'clock. Rosa's van at gate five, its engine running.",
    go "the-front-seat" { when = "rosa_seen and table ~= 'unasked'" },
    go "there-is-a-plan" { when = "table ~= 'unasked'" },
    narrator "It is loaded, and drives off, past Elder Lane, with room for a table in it.",
    go "two-oclock",
  },

  scene "the-front-seat" {
    rosa:annoyed "You've promised it already? And if I'd been full? … I'll do it for her." { when = "table == 'sworn'" },
    change { when = "table == 'sworn'", goodwill = -4 },
    change { when = "table == 'asked'", goodwill = 1 },
    change { kept = 1, table = "home" },
    rosa:happy "I'd have gone by Elder Lane anyway. Does she get sick in the front? … And she can hold the parcel for the harbour.",
    narrator "Mrs Whitlock has never been in a van. She fastens her belt as if it were a decoration.",
    go "two-oclock",
  },

  scene "there-is-a-plan" {
    rosa "Elder Lane isn't on my plan. This morning cost me ten minutes here, and I've been late since. I'm sorry for the lady, truly.",
    decide {
      id = "not-on-my-plan",
      teaches = "T3 T9 T23",
      reply "Oh, come on, Rosa. It's five minutes out of your whole day, she's an old woman all by herself, and you go right past the door!" {
        id = "oh-come-on", shows = "blames_customer", goodwill = -1, go = "on-monday",
        because = "All three are true, and none of them is hers to pay for. You used Mrs Whitlock to shame somebody who had given you ten minutes this morning already.",
        rosa:annoyed "I go past a great many doors.",
      },
      reply "Those ten minutes were my doing; I'm sorry. If I load it, and her neighbour helps you carry, is it more than three?" {
        id = "my-doing", shows = "apologise_specifically confirm_understanding offer_choice", goodwill = 2, kept = 1, table = "home", go = "two-oclock",
        because = "You paid back first: the morning by its name, then your own arms. After that it was a question of three minutes, and those she could give.",
        rosa "Three. … You load, I keep the engine warm. And the lady sits in the front, she's not a parcel.",
      },
      reply "That's quite all right, I understand. I'll tell her that it has to be Monday." {
        id = "has-to-be-monday", shows = "respect_person", go = "on-monday",
        because = "You respected her no, and it is hers to say. That it had a reason with your name on it you let pass; asked differently it might have been a yes.",
        rosa "Tell her I'm sorry.",
      },
      reply "Couldn't you make an exception, just this once? I'll make it up to you some time." {
        id = "just-this-once", shows = "over_promise", goodwill = -1, go = "on-monday",
        because = "Some time is a currency that drivers know. She needed three minutes back and not a favour in the air.",
        rosa "Some time. No. I've got a harbour.",
      },
    },
  },

  scene "on-monday" {
    margaret:sad "This afternoon, you'd said. I've rung my neighbour to make room." { when = "table == 'sworn'" },
    change { when = "table == 'sworn'", goodwill = -4 },
    margaret "Monday, then. I'll take the drawers." { when = "table == 'asked'" },
    go "two-oclock",
  },

  scene "two-oclock" {
    go "two-right-ones" { when = "ewan_knows == 'enough' or ewan_knows == 'settled'" },
    narrator "Two o'clock. The cartons came at one, and the last three just now. On the ramp stand a truck, a driver, and nine tables in boxes. Three stand beside them, bare. The telephone.",
    ewan:furious "My man says nine. Fourteen years I've been with you, and I hear it from my driver!" { when = "ewan_knows == 'nothing'", direction = "on the telephone" },
    ewan:furious "My man says nine. You said twelve, and that I could plan on it. I've planned on it!" { when = "ewan_knows == 'too_much'", direction = "on the telephone" },
    change { when = "ewan_knows == 'too_much'", goodwill = -4 },
    decide {
      id = "my-man-says-nine",
      teaches = "T14 T15 T20 T23",
      reply "I do apologise, Mr MacLeod. The cartons only came at one, and then there was nobody free to pad them. It was one thing on top of the other." {
        id = "one-thing-on-top", shows = "defensive generic_sympathy", goodwill = -1, go = "two-right-ones",
        because = "You told him your morning, and he can hear from it that you knew at one. It is now two.",
        ewan:annoyed "So you knew.",
      },
      reply "I knew this morning, and you heard it from your driver. I'm sorry. The three can be on Rosa's van at half past four, at our cost; tell me which house." {
        id = "to-which-house", shows = "apologise_specifically stay_calm owned_action", goodwill = 2, kept = 1, ewan_knows = "settled", go = "two-right-ones",
        because = "What he is angry about is not three tables but the driver, and that you owned by its name. Then a van, an hour, who pays, and a question that only he can answer.",
        ewan "… To Lochside. They open on Saturday. And next time it's your voice, not his.",
      },
      reply "Nine's not so bad, considering. The other three you'll have tomorrow without fail, I give you my word." {
        id = "nine-is-not-so-bad", shows = "dismisses_feeling over_promise", goodwill = -1, go = "two-right-ones",
        because = "A quarter is missing, and you considered it for him. As for your word: he has had one today.",
        ewan "Your word. I'll put it with the other one.",
      },
      reply "You're quite right to be angry. Let me knock ten per cent off the whole twelve, and we'll say no more about it." {
        id = "ten-per-cent", shows = "acknowledge_feeling fixes_too_early", go = "two-right-ones",
        because = "He answers to somebody who counts, so it is not nothing. But on Saturday there are three rooms without a table, and with ten per cent nobody can put down a glass of water.",
        ewan:annoyed "I didn't ask for ten per cent. I asked for twelve tables.",
      },
    },
  },

  scene "two-right-ones" {
    narrator "Three o'clock. The telephone desk puts a colleague through.",
    tobias:worried "Tobias, at the showroom. I've a man here whose desk came with two right-hand drawers. He carried it up four floors. Have you got a left?" { direction = "on the telephone" },
    decide {
      id = "have-you-got-a-left",
      teaches = "T7 T36",
      reply "Oh dear, four floors, the poor man! I'd love to help. Send me a line about it, and it goes in with tonight's requests." {
        id = "tonights-requests", shows = "scripted_sympathy deflects", goodwill = -1, go = "wrong-hour",
        because = "You were sorry for his customer and sent your colleague to the end of a list. There is one man upstairs with a desk. He has no idea that Tobias and you are two houses.",
        tobias "Tonight. I'll tell him tonight.",
      },
      reply "For you, always. I'll find one somewhere, and you'll have it today." {
        id = "find-one-somewhere", shows = "over_promise", go = "wrong-hour",
        because = "A good colleague's answer, and you had not looked. On the list it says nought. He is telling a man on the fourth floor that it comes today.",
        tobias:happy "Today! He's just sat down. On the desk.",
        narrator "You find it at ten past four, by chance, on the way to the stairs. Rosa waits for it with her engine running.",
      },
      reply "On the shelf none; in our display desk, one. I'm taking it out. It's with Rosa at half past four: will he still be there?" {
        id = "in-the-display-desk", shows = "fact_first say_what_can confirm_understanding", goodwill = 2, go = "wrong-hour",
        because = "The nought first, because he was waiting for a fact, and then the line underneath it. A display desk with a hole in it sells less today than a man with a drawer.",
        tobias:relieved "Till six. He's having tea. … Out of the display? I'd never have dared to ask.",
      },
      reply "None left, I'm afraid. We've six right ones, if that's any use to you." {
        id = "six-right-ones", shows = "fact_first", goodwill = -1, go = "wrong-hour",
        because = "He had his fact in two seconds, and that is something. It was the first line of two. A shopper at the hatch you would not have let go with that; behind Tobias there stood one.",
        tobias "He's got one of those too many already.",
      },
    },
  },

  scene "wrong-hour" {
    go "i-told-him-six" { when = "amara_seen" },
    narrator "Half past three. On the telephone pad it says in Amara's hand: \"Okafor. Wardrobe. Comes at six.\" She looks at it, and at you, and goes to put the tray away.",
    decide {
      id = "comes-at-six",
      teaches = "T9 T18 T25",
      reply "Six? Amara, we close at half past five. It's on the sign outside, it's on the list, and it's on the door. Have you never looked at it?" {
        id = "on-the-door", shows = "blames_customer", goodwill = -1, go = "okafor",
        because = "Three places, all correct, and she had known it since ten this morning. People who are told off for what they hide hide the next thing better.",
        amara:sad "Yes. I'm sorry. Yes.",
      },
      reply "You looked at this as if there were more to it. I've been short with you today, and I'm sorry. Tell me about him." {
        id = "as-if-there-were-more", shows = "check_unsaid apologise_specifically", goodwill = 1, amara_seen = true, go = "okafor",
        because = "You saw the look, and began with your own part. It had been eight hours since she asked to do something by herself. There was time to ring him.",
        amara:worried "I told him six. I'd looked at the gate's hours. At ten I knew it was wrong, and I didn't want to come to you with it.",
      },
      reply "Never mind, I'll deal with it. Give me the number." {
        id = "deal-with-it", shows = "say_what_can", go = "okafor",
        because = "Quick, and the customer is helped. She has learned that with you a mistake is taken away from her, and not why she had it in her pocket for five hours.",
        amara "It's underneath.",
      },
      reply "(I say nothing about it. It's her pad, and six may be right for all I know.)" {
        id = "her-pad", shows = "deflects", goodwill = -1, go = "okafor-late",
        because = "You wanted to respect that it was hers. But you knew when you close, and he did not. Two people saw the same wrong number and were polite to each other.",
      },
    },
  },

  scene "i-told-him-six" {
    narrator "Half past three. Amara puts the telephone pad in front of you, and keeps her finger on a line.",
    amara:worried "I did something wrong. Mr Okafor, this morning. I told him six o'clock; I was looking at the gate's hours. He'll stand in front of a shut hatch.",
    decide {
      id = "i-did-something-wrong",
      teaches = "T9 T10 T12",
      reply "Don't worry about it, honestly. It happens to everybody, it's happened to me more than once, and he'll notice soon enough when he gets here." {
        id = "happens-to-everybody", shows = "dismisses_feeling", goodwill = -1, go = "okafor-late",
        because = "You let her off, and him in for it. She came so that it could still be put right, with two hours in hand. That was the part to take seriously.",
        amara "Should I not ring him?",
      },
      reply "You've told me while it can be mended; that's worth more than the error. You ring him, or I do with you beside me: as you like." {
        id = "while-it-can-be-mended", shows = "thank_specifically offer_choice", goodwill = 1, go = "okafor",
        because = "You thanked her for the one thing that most people leave out, and left her the choice of mending it herself. The next error will be on your counter even sooner.",
        amara:relieved "You, please. With me beside you. I want to hear the words.",
      },
      reply "How did that come about, when it says half past five on the list, on the sign and on the door?" {
        id = "come-about", shows = "asks_again", goodwill = -1, go = "okafor",
        because = "She had told you how: the gate's hours. You asked again, with evidence. She came of her own accord; next time she will think twice.",
        amara:sad "The gate's hours. I said.",
      },
      reply "Right. I'll ring him." {
        id = "ill-ring-him", shows = "say_what_can", go = "okafor",
        because = "At once, and without a word of blame; that is decent. Nor a word for the fact that she came. It takes some courage, in the second month.",
        amara "Thank you.",
      },
    },
  },

  scene "okafor" {
    sam "Okafor, Station Road. Half past five? I shut my own shop at half past five. Could you not just wait for me? Your young lady said six, and I've borrowed a trailer." { direction = "on the telephone" },
    decide {
      id = "borrowed-a-trailer",
      teaches = "T4 T23 T31",
      reply "Go on, then, for you I'll stay. But don't tell anybody, or they'll all be wanting it." {
        id = "for-you-ill-stay", shows = "over_promise", goodwill = -1, kept = 1, go = "a-tag",
        because = "He gets his wardrobe, and you have two closing times now: one on the sign, and one for people who ask. Amara, beside you, has learned which of them is real.",
        sam:happy "Not a word. I run a shop, I know how it goes.",
      },
      reply "I'm sorry, but half past five is half past five, and it's the same for everybody. If I started making exceptions, Mr Okafor, where would it end?" {
        id = "half-past-is-half-past", shows = "policy_first", goodwill = -1, go = "a-tag",
        because = "The same for everybody, yes. But not everybody was told six by us. You kept the rule and left him alone with our mistake and his trailer.",
        sam:annoyed "I'd made no exception. I'd made an appointment.",
      },
      reply "She'll get a proper talking-to, I can promise you. She's only new here." {
        id = "a-proper-talking-to", shows = "blames_colleague", goodwill = -2, go = "a-tag",
        because = "She was standing beside you. He has a new one himself; it was not what he wanted, and it does not carry a wardrobe.",
        sam "I don't want her talked to. I want my wardrobe.",
      },
      reply "We told you wrong; I'm sorry. We close at half past five for everyone. Our van can bring it at five, free, or it's Saturday from eight." {
        id = "passes-station-road", shows = "apologise_specifically respect_person offer_choice", goodwill = 2, kept = 1, go = "a-tag",
        because = "\"We\", not \"she\". The rule stood, with a reason that he keeps himself, and beside it were two ways round. It cost a stop on a van that goes there anyway.",
        sam:happy "Rosa? With the van? I've known her for years. At five, then. I'll send the trailer home.",
      },
    },
  },

  scene "okafor-late" {
    change { trailer = true },
    go "a-tag",
  },

  scene "a-tag" {
    narrator "Ten to four.",
    go "it-hangs-there" { when = "holes" },
    narrator "The high bed stands ready, in three parts. There is no tag on it.",
    joseph "Hers? I had forty to look at again, one by one, because at eight I didn't know which drawing. Hers is somewhere in the thirties. Tomorrow." { when = "board ~= 'hung'" },
    joseph "I saw on your board that she comes at four. But I had forty to look at again, one by one, because at eight I didn't know which drawing. Hers is the thirty-first." { when = "board == 'hung'" },
    decide {
      id = "somewhere-in-the-thirties",
      teaches = "T9 T13 T23",
      reply "She's been let down by us once already, Joseph. It's a child's bed. You can't do that to them, surely?" {
        id = "do-that-to-them", shows = "blames_colleague", goodwill = -1, go = "the-ladder",
        because = "You put a child on his scale, and he has forty children on it since half past seven. Who had not given him two words was you.",
        joseph "It's because it's a child's bed that I look at it.",
      },
      reply "At half past seven I sent you away with nothing, and that's been your day. I'm sorry. I'll carry hers to your bench now, if you'll look." {
        id = "to-your-bench", shows = "apologise_specifically infer_impact say_what_can", goodwill = 2, holes = true, go = "the-ladder",
        because = "You named the half past seven that had grown into his whole day, and then did not ask for a favour but carried something. It was the thirty-first, and became the next.",
        joseph:surprised "… Carry it, then. Mind the rungs. I'll be eight minutes, and they'll be eight honest ones.",
      },
      reply "Right. Then I'll have to tell her tomorrow." {
        id = "tell-her-tomorrow", shows = "respect_person", go = "the-ladder",
        because = "You did not press him, which was right: he does not sign on a guess. But nobody had asked yet what could make it quicker, and whose fault it was that it is slow.",
        joseph "Tomorrow by nine. I can promise that.",
      },
      reply "Couldn't you just hang the tag on hers, for once, and have a proper look at all the others afterwards? They're all off the same drill, aren't they?" {
        id = "hang-the-tag-on", shows = "false_promise", goodwill = -2, go = "the-ladder",
        because = "That they are all off the same drill is exactly what he is afraid of. You asked a man to say that he had looked when he had not, about something a child climbs.",
        joseph:furious "No. And I'd rather not have heard that.",
      },
    },
  },

  scene "it-hangs-there" {
    narrator "On the high bed hangs a green tag. Joseph is standing beside it with a folding rule.",
    joseph "I've looked at hers first. It said four o'clock on your board. It's good; three of the forty weren't. You'd like to know why I knew where to look?" { when = "board == 'hung'" },
    joseph "I've looked at hers early. It's good; three of the forty weren't. You'd like to know why I knew where to look?" { when = "board ~= 'hung'" },
    decide {
      id = "where-to-look",
      teaches = "T8 T13 T37",
      reply "Oh, you're a hero, Joseph, you really are. I don't know what we'd do without you." {
        id = "a-hero", shows = "scripted_sympathy", goodwill = -1, go = "the-ladder",
        because = "He had offered you a story with three bad ladders in it, and got a medal. He does not want to be a hero. He wants somebody to hear which three.",
        joseph "You'd have three people on the floor.",
      },
      reply "Great, thanks, that's a real load off. Only I've got her standing here in ten minutes, so could you tell me about it some other time?" {
        id = "another-time-joseph", shows = "deflects", goodwill = -1, go = "the-ladder",
        because = "She does come in ten minutes, and the story takes one. It was for her: when she asks whether anybody has looked, you could have said who, and what he found.",
        joseph "Another time.",
      },
      reply "Because of the holes. Three children who don't fall: thank you. What would have got you the answer sooner?" {
        id = "because-of-the-holes", shows = "thank_specifically sum_up ask_feedback", goodwill = 2, go = "the-ladder",
        because = "You tied his afternoon to your half past seven, thanked him in children and not in adjectives, and asked how the next answer comes sooner. He had thought about that.",
        joseph:happy "A note on the return itself, on the day it comes. \"Old drawing.\" Two words. I'll print you labels.",
      },
      reply "I'm so relieved. I'd been dreading four o'clock all day long." {
        id = "been-dreading", shows = "show_hearing", go = "the-ladder",
        because = "An honest sigh, and he was glad for you. It was about your four o'clock. What he had found was about forty beds and how it goes next time.",
        joseph "Yes. Well. You needn't, now.",
      },
    },
  },

  scene "the-ladder" {
    narrator "Four o'clock, to the minute. A woman with a girl of about seven. There are three people behind them.",
    dana "Reyes. I don't know whether you remember. I'm the one with the ladder.",
    go "no-tag" { when = "not holes" },
    decide {
      id = "the-one-with-the-ladder",
      teaches = "T6 T16 T44",
      reply "Of course I remember! The three hundred and eighty-nine pounds and the closed card. What a business that was!" {
        id = "closed-card", shows = "breaks_privacy", goodwill = -1, kept = 1, go = "half-past-five",
        because = "You wanted her to feel known, and three strangers now know about her card. She had said the ladder, and not one word more. Remember as much as she says aloud.",
        dana:annoyed "Yes. Thank you. Could you say it a little louder?",
      },
      reply "I do. Mr Mwangi went over this one himself, and turned three others back. You can both look at the holes first, if you like." {
        id = "see-the-holes", shows = "specific_warmth give_credit offer_choice", goodwill = 2, kept = 1, go = "half-past-five",
        because = "You remembered just what she had mentioned, and gave her what she came for: somebody looked, he has a name, and she may look too. She trusts what she can put a finger in.",
        dana:surprised "I would, actually. … Go on, love. You climb it. I'll hold the end.",
      },
      reply "It's all here for you, Ms Reyes. If you'd just sign there and there, we can have you on your way in no time." {
        id = "in-no-time", shows = "say_what_can", kept = 1, go = "half-past-five",
        because = "Fast and faultless. She had asked you something, though: whether you remember. In no time was not what she was afraid of.",
        dana "There and there. And the ladder's right this time, is it? … Well. I'll see at home.",
      },
      reply "I'm terribly sorry about all of that, truly, on behalf of everybody here. It's an absolute disgrace how you were treated by those people." {
        id = "a-disgrace", shows = "scripted_sympathy blames_colleague", goodwill = -1, kept = 1, go = "half-past-five",
        because = "She had come for a bed, with her daughter, in a good mood. You went back to the worst week of the year for her, and made little of those who have since put it right.",
        dana "It's all right. Somebody did ring, in the end. Is that the bed?",
      },
    },
  },

  scene "no-tag" {
    narrator "The girl has already put her hand on a rung. There is no tag.",
    decide {
      id = "no-tag",
      teaches = "T29 T38 T44",
      reply "It's right here, and it looks perfect to me. You take it; the tag's only paper." {
        id = "only-paper", shows = "false_promise", untagged = true, goodwill = 1, go = "half-past-five",
        because = "She would have been happy for one night, and perhaps for a hundred. Three of forty were wrong today, and you do not know which. The tag is the only person in this house who has looked.",
        dana:relieved "There, love. It's ours.",
      },
      reply "Nobody has inspected it, and on this I won't guess. I could have had it ready; I'm sorry. Tomorrow at nine, fetched or brought?" {
        id = "i-wont-guess", shows = "plain_bad_news apologise_specifically offer_choice", goodwill = 2, go = "half-past-five",
        because = "The hard thing first, with its reason, and you did not hide behind Quality. It will not make the girl happy. Her mother knows now that somebody here says no for her sake.",
        dana:sad "Oh, no. … No. You're right. Not that ladder, not again. Brought, please. She'll sleep on the mattress; we'll call it camping.",
      },
      reply "I'm afraid Quality haven't got round to it yet, they never do on a Thursday. You'd really have to ask them yourself what it is that takes so long." {
        id = "got-round-to-it", shows = "blames_colleague", goodwill = -1, go = "half-past-five",
        because = "It was not they who had not got round to it; they had a question at half past seven. And she stands here with a child and a roof rack, and nobody has told her when.",
        dana:furious "I'd have to ask. I've asked in this house before.",
      },
      reply "There's been a slight delay with the paperwork, unfortunately. It's nothing to worry about." {
        id = "slight-delay", shows = "dismisses_feeling", goodwill = -1, go = "half-past-five",
        because = "It is no paperwork, it is a ladder that nobody has looked at, and she of all people has a right to know the difference. She was told not to worry once before.",
        dana:annoyed "Last time it was nothing to worry about, it took three weeks.",
      },
    },
  },

  -- The evening

  scene "half-past-five" {
    narrator "Half past five. The hatch comes down. Rosa has had tea, and the kettle is still warm." { when = "rosa_seen" },
    narrator "Half past five. The hatch comes down." { when = "not rosa_seen" },
    amara "That was a Thursday. On the night desk there were guests, and there was me. Here I've stopped knowing who's what.",
    decide {
      id = "that-was-a-thursday",
      teaches = "T8 T37",
      reply "You did really, really well today, you know. Now go home, put your feet up, and don't give this place another thought until tomorrow." {
        id = "really-well", shows = "generic_sympathy", go = "who-they-were",
        because = "Meant from the heart, and she could say to nobody what it was that she did well. She had also said that something was not clear to her.",
        amara "Thank you. You too.",
      },
      reply "You told me about the Okafor hour, and that takes courage: thank you. Where did you need something else from me?" {
        id = "told-in-time", when = "amara_seen", shows = "thank_specifically ask_feedback", goodwill = 1, go = "who-they-were",
        because = "One definite thing, called what it was. Then you asked about yourself, while there is still a next day to do it differently, and had to expect an answer.",
        amara:happy "At noon. You told me all sorts of things, but not when you'd be back. I told three people 'soon'.",
      },
      reply "You kept this counter clear all day: thank you. And I said no to your slip, which I'm sorry for. What would a yes have made of today?" {
        id = "with-yes", when = "not amara_seen", shows = "thank_specifically apologise_specifically ask_feedback", goodwill = 1, go = "who-they-were",
        because = "Late is not never. You saw what she did although you had given her little to do, and asked about the no of the morning as if the answer could change something. It can, tomorrow.",
        amara:surprised "Busier. … I'd have told you about Mr Okafor at ten, I think. You tell things to people you work with.",
      },
      reply "You'll get used to it. Everybody's a bit lost here for the first year or so." {
        id = "get-used-to-it", shows = "dismisses_feeling", goodwill = -1, go = "who-they-were",
        because = "It is meant to comfort, and it says: do not ask. She had put her finger on the question that the whole day was about.",
        amara "A year. All right.",
      },
      reply "Next time, if something goes wrong, just come to me a bit sooner. That's all I'd say." {
        id = "a-bit-sooner", shows = "blames_customer", goodwill = -1, go = "who-they-were",
        because = "It is not wrong. But how soon somebody comes depends on how it was the last time, and the last time was at ten to eight.",
        amara "Sooner. Yes.",
      },
    },
  },

  scene "who-they-were" {
    you "Then let's look back, before we put the light out. Who did we serve today?",
    sort {
      id = "whom-did-we-serve",
      prompt = "You go through the day once more. Who was a customer, and of which kind?",
      teaches = "T1 T2 T3 T45",
      groups = { "One of the house", "From outside, and pays", "From outside, and pays nothing" },
      go = "how-it-ended",
      item "Joseph Mwangi, who needed two words" {
        id = "needed-two-words", belongs = "One of the house", shows = "take_seriously", named = 1,
        because = "An internal customer, who needed information. Behind him stood forty beds, and behind one of those a girl of seven.",
      },
      item "Rosa Aguilar, who needed a gate" {
        id = "needed-a-gate", belongs = "From outside, and pays nothing", shows = "take_seriously", named = 1,
        because = "Her van is her own, and she serves three firms in this street. She has never bought so much as a stool here, and is a customer each time that she stands at your gate.",
      },
      item "Margaret Whitlock, with a blanket" {
        id = "with-a-blanket", belongs = "From outside, and pays", shows = "show_hearing", named = 1,
        because = "A personal customer, and perhaps only this once. She bought a table; what she needed was a way home.",
      },
      item "Grace Adeyemi, who had three minutes" {
        id = "had-three-minutes", belongs = "One of the house", shows = "show_hearing", named = 1,
        because = "The president too is an internal customer. She needed an honest answer, which is rarer upstairs than one thinks.",
      },
      item "Ewan MacLeod, who adds it up" {
        id = "who-subtracts", belongs = "From outside, and pays", shows = "show_hearing", named = 1,
        because = "A corporate customer of fourteen years, who can leave tomorrow. What he buys besides tables is that somebody rings.",
      },
      item "Amara herself, who asked whether she may" {
        id = "asked-whether-she-may", belongs = "One of the house", shows = "respect_person", named = 1,
        because = "A colleague who learns is the customer of the one who teaches. She needed participation, and it was not on the list.",
      },
      item "Mr Lindqvist, who sits on it" {
        id = "who-sits-on-it", belongs = "From outside, and pays", shows = "show_hearing", named = 1,
        because = "He had paid on Monday. He was still a customer on Thursday, and there are six oarsmen behind him.",
      },
      item "The girl who put her hand on a rung" {
        id = "hand-on-a-rung", belongs = "From outside, and pays nothing", shows = "take_seriously", named = 1,
        because = "She has no money and did not order anything. It was for her that a tag was hung, and she is the one who sleeps up there.",
      },
    },
  },

  scene "how-it-ended" {
    narrator "At six a man with a borrowed trailer reads the sign on the hatch. Then he reads it again." { when = "trailer" },
    sam:annoyed "I shut my own shop early for this." { when = "trailer" },
    go "only-paper" { when = "untagged" },
    go "fridays-list" { when = "kept < 3 and goodwill < 23" },
    go "two-lists" { when = "kept < 4 or goodwill < 40 or named < 7" },
    go "the-light-in-the-hatch",
  },

  ending "the-light-in-the-hatch" {
    title = "The light in the hatch",
    kind = "good",
    narrator "The evening. In Elder Lane a writing table has a vase on it." { when = "table == 'home'" },
    narrator "At Lochside somebody puts a glass of water down, in the dark, and finds that there is something there." { when = "ewan_knows == 'settled'" },
    dana "She's asleep. I looked twice. … I've written it to the parents' group: eleven hundred people. I began with the holes." { direction = "a message, at nine" },
    amara:happy "And the bakers. We forgot the bakers, they only wanted to know what a hatch is. Shall I write Friday's list, or will you?",
    reflection = "Nobody did you a favour today. They gave back what they had been given: two words, a cup of tea, a slip. Which of them would have been easiest to leave out this morning, and what would it have cost at four?",
  },

  ending "two-lists" {
    title = "Two lists",
    kind = "mixed",
    narrator "The evening. Five people were promised something today, and {kept} got it. You know the rest by name.",
    mei "I've had one call that thanked and one that asked. Both of them about you.",
    amara "Shall I make tomorrow's list out of today's? Some of it can stay as it is.",
    reflection = "Much of it went well, and some of it somebody else had to carry home. Look at the afternoon's troubles one by one, and look for the minute of the morning that each of them came from. Which minute would you have back?",
  },

  ending "fridays-list" {
    title = "Friday's list",
    kind = "bad",
    narrator "The evening. The list for Friday is longer than Thursday's was, and most of the names are the same.",
    ewan "I've asked somebody else for a price. I thought you should hear it from me, and not from a driver." { when = "goodwill < 11" },
    mei:worried "Payments, Quality, the gate. They've stopped asking when you've got a minute. I don't know whether that's better." { when = "goodwill >= 11" },
    reflection = "You were friendly from seven until half past five, and busy, and hardly anybody got what they had come for. Again and again, somebody had not been told something. Who needed two words from you before eight?",
  },

  ending "only-paper" {
    title = "Only paper",
    kind = "bad",
    narrator "Ten past nine in the evening. A ladder comes away from a bed, with a girl of seven on the third rung.",
    narrator "It is her wrist, and it will mend.",
    dana:sad "I'd asked you whether it was right. No. I hadn't even asked. I'd seen you nod.",
    joseph:sad "Number thirty-one. I'd have had it in my hands by six.",
    reflection = "It was the friendliest thing that you did all day. A house says no in one place so that its yes can be trusted in all the others. What would she have said, had you told her that nobody had looked?",
  },
}
