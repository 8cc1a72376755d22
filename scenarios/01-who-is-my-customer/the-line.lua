-- A machine operator comes to the quality department with a noise. She is a customer
-- there, and so are the inspector who signs and the planner who shouts; behind all
-- three stands a buyer whom none of them has met. The chart says what the noise is
-- worth. Who is told what it says, and when, decides what leaves on the lorry.

local leila = person "Leila Haddad"
local joseph = person "Joseph Mwangi"
local tomasz = person "Tomasz Zielinski"

return scenario "the-line" {
  title = "Spindle four is singing",
  summary = "A machine operator stands at the hatch with a noise, ten minutes before it opens.",
  place = "factory-floor",
  role = "You are a technician in the quality department of Brackwater Pumps, and today the hatch is yours.",
  situation = "Wednesday, quarter to two. Forty pump shafts are to leave on the lorry at four; spindle four has turned twenty-eight. Joseph Mwangi, the inspector, is going to lunch. The chart of spindle four lies beside you; open it whenever you like.",
  know = {
    "The hatch opens at two. Behind it you are alone until half past.",
    "A shaft is good between 19.980 and 20.020 millimetres.",
    "Joseph signs for a batch. You measure, and you may hold back any part that you doubt.",
    "A new bearing takes Maintenance the rest of the day; the spindle turns again in the morning.",
  },
  mood = "trust",
  pass = { overall = 74, listening = 60, empathy = 60, professionalism = 60 },

  state = {
    trust = meter(10, 0, 20), -- Leila's, in the hatch
    owned = false,           -- the slip in March was called what it was
    asked = false,           -- you know what she came for
    stopped = one_of("no", "early", "late"),
    promised = false,        -- Tomasz has been told forty
    held = false,            -- the last shafts are set aside
    credited = false,        -- the record says who heard it
  },

  document "Spindle four, control chart" {
    id = "chart",
    text = [[
Shaft diameter, millimetres. Limits 19.980 and 20.020.

11:00   20.002
11:30   20.004
12:00   20.007
12:30   20.010
13:00   20.013
13:30   20.016

RULES OF THE CHART
5   Six readings in a row, each above the last: something is
    moving. Operator and inspector are told at once, also when
    every reading is good.
7   A machine may be stopped by the one who runs it, at any
    time. Nobody has to allow it.

Spindle four, remarks: 14 March, slip from L. Haddad: "hums".
Answer:]],
  },

  scene "the-board" {
    joseph "Five notes on the board since yesterday. I pinned them up under Miscellaneous. That's a polite word for not reading them.",
    joseph "Everybody out there wants something from us, and never the same thing. Put them in order before I'm back. Then we'll know who we're working for.",
    sort {
      id = "five-notes",
      prompt = "What does each of these colleagues need from you?",
      teaches = "T2 T5",
      groups = { "Materials", "Information", "Instruction", "Participation", "Assistance" },
      go = "at-the-hatch",
      item "\"Our ring gauge has a chip. We've been sharing line three's since Monday.\"" {
        id = "ring-gauge", belongs = "Materials", shows = "show_hearing",
        because = "They know how to measure and what to measure. They lack the thing to do it with, and somebody on line three lacks it, too.",
      },
      item "\"Did batch 211 pass? We've had it standing in the aisle for two days.\"" {
        id = "batch-211", belongs = "Information", shows = "show_hearing",
        because = "One word from you and the aisle is free. The batch is in your hands; the waiting is in theirs.",
      },
      item "\"Third day. I've been given a depth gauge and nobody's shown me where zero is. Amara, Packing.\"" {
        id = "depth-gauge", belongs = "Instruction", shows = "take_seriously",
        because = "She has the gauge and the reading. Nobody has given her the five minutes that it takes to learn it, and until then each of her numbers is a guess.",
      },
      item "\"I hear we're getting a new check sheet. We're the ones who fill it in.\"" {
        id = "check-sheet", belongs = "Participation", shows = "take_seriously",
        because = "It looks like a question about the sheet. It is a question about the table at which the sheet is drawn, and who sits there.",
      },
      item "\"The granite table has to be turned on Thursday. It weighs what a horse weighs. Has anybody got arms?\"" {
        id = "granite", belongs = "Assistance", shows = "show_hearing",
        because = "No form, no part, no lesson: two people for ten minutes. Departments are liked for this more than for their charts.",
      },
    },
  },

  scene "at-the-hatch" {
    narrator "Ten to two. Knuckles on the hatch. The sign on it says: opens at two. Leila Haddad stands outside with a shaft in a rag.",
    leila "I know. Ten minutes. But four is singing.",
    decide {
      id = "four-is-singing",
      teaches = "T1 T2 T6",
      reply "Singing? Come in out of the noise. What does it sound like?" {
        id = "what-does-it", shows = "say_what_can open_question", trust = 1, go = "the-slip",
        because = "The hatch was open before the clock was, and you asked about the one thing that she alone can tell you. There is no gauge for it.",
        leila:surprised "Thin. Like a glass when you run a wet finger round it. It's been there since eleven.",
      },
      reply "Lovely timing! I'd have my sandwich out in a minute. Just leave it in the tray with a ticket, and it'll be the first one I do." {
        id = "in-the-tray", shows = "deflects", trust = -2, go = "the-slip",
        because = "Friendly, and first in the queue is not nothing. But a ticket has a line for the part and none for a noise, and she had left a running machine to bring it.",
        leila:annoyed "It isn't the shaft. It's four. It's been thin since eleven, like a wet glass.",
      },
      reply "Give it here. I'll have it on the gauge in a second." {
        id = "on-the-gauge", shows = "say_what_can fixes_too_early", trust = 2, go = "the-slip",
        because = "Prompt, and you took the shaft out of her hand before she had come to the noise. What she heard is not on the shaft yet; that is why she came.",
        leila "Do. But it's the sound. Thin, since eleven.",
      },
      reply "Singing isn't something we can measure, I'm afraid. Did you take a reading?" {
        id = "cant-measure", shows = "policy_first dismisses_feeling", trust = -2, go = "the-slip",
        because = "There were six readings on your own desk. She brought you the earliest sign there is, and heard that it has no column.",
        leila:annoyed "I took six. You've got them. I'm telling you what's not in them. It's thin. Since eleven.",
      },
    },
  },

  scene "the-slip" {
    leila:annoyed "I wrote a slip about four in March. It went into some drawer. So today I thought, I'll bring it on foot.",
    decide {
      id = "some-drawer",
      teaches = "T9 T18 T24",
      reply "I wasn't on the hatch in March, so I honestly couldn't tell you. We get forty of those a week." {
        id = "forty-a-week", shows = "defensive", trust = -2, go = "my-ears",
        because = "You may well be innocent of March, and she had not asked who it was. She said why she stopped writing. Thirty-nine others may have stopped, too.",
        leila:annoyed "Then thirty-nine people are still waiting.",
      },
      reply "It never got an answer; the line's still empty here. That's our failure. And now it's thin, since eleven: let's see what moved at eleven." {
        id = "still-empty", shows = "apologise_specifically paraphrase_facts", trust = 2, owned = true, go = "my-ears",
        because = "You looked, found the empty line and said whose it was. And then you did with her noise what March should have done: took it as a fact with a time on it.",
        leila:surprised "It says \"Answer\", and then nothing? I thought at least somebody had written no.",
      },
      reply "Thin, like a wet glass, since eleven this morning. Then something changed at eleven." {
        id = "changed-at-eleven", shows = "paraphrase_facts take_seriously", trust = 3, go = "my-ears",
        because = "You treated her ear as an instrument, and gave its reading back. The drawer you let lie. She had put that on the table first.",
        leila "That's what I say.",
      },
      reply "Oh, I do understand, that must be so frustrating for you. Thank you for coming to us all the same." {
        id = "all-the-same", shows = "scripted_sympathy", trust = -1, go = "my-ears",
        because = "It would have fitted a lost umbrella. The record was a hand's breadth away, with her name in it and a blank after it.",
        leila "It's all right. It's only a machine.",
      },
    },
  },

  scene "my-ears" {
    leila:worried "So it's the bearing. Or it's my ears. And there's twelve to go, and everybody out there has looked at me once already, for walking off.",
    decide {
      id = "or-my-ears",
      teaches = "T5 T25",
      reply "I'd back your ears against our gauge any day of the week, Leila, and you can tell them that I said so." {
        id = "any-day", shows = "specific_warmth", trust = 3, go = "and-is-it-good",
        because = "Generous, and it was good to hear. But she has to go back out there with more than a compliment. What would make it easier to go?",
        leila:happy "Tell them yourself. They can't hear me over four.",
      },
      reply "I'll get Maintenance on the line, and they can have a look at that bearing." {
        id = "get-maintenance", shows = "fixes_too_early", go = "and-is-it-good",
        because = "A bearing was one of two things that she said, and you had a crew on the way to it. She had asked which it is. Arms were not what she came for.",
        leila "And if it's my ears? Then they've all looked at me twice.",
      },
      reply "Everybody looked at you. What would you want to have in your hand, when you go back out?" {
        id = "in-your-hand", shows = "check_unsaid explore_need", trust = 1, asked = true, go = "and-is-it-good",
        because = "The noise was the smaller half. You picked up the look, and asked what would answer it, so now you know that a number alone will not.",
        leila:surprised "A number. … And somebody who says it out loud besides me. In March I stopped her on my own and it was a bit of swarf. They hummed at me for a week.",
      },
      reply "What is it you need from us: to know whether it's good, or to know whether to stop?" {
        id = "good-or-stop", shows = "confirm_understanding", trust = 1, asked = true, go = "and-is-it-good",
        because = "Two different questions, and you had her choose. Quality departments answer the first all day long and are asked the second. The look that she got is still standing in the room.",
        leila "To stop or not to stop. Whether it's good I see tomorrow on your red tag.",
      },
    },
  },

  scene "and-is-it-good" {
    narrator "You lay the shaft on the gauge. 20.016. You pull the chart over.",
    leila:worried "And? Say it so that I can say it to them." { when = "asked" },
    leila "And?" { when = "not asked" },
    decide {
      id = "and",
      teaches = "T5 T13",
      reply "It's good. It's well inside the limits, and so are all of the others today, so you can go back and run on with an easy mind." {
        id = "easy-mind", shows = "over_promise", trust = 3, go = "through-the-door",
        because = "Each of the six is good, and the six together are not. She asked about a machine, and you answered about a shaft. Read the dots from left to right.",
        leila "Oh. Good, then. Then it's my ears.",
      },
      reply "Good, this one. But it's the sixth in a row to climb: by about ten past two they're out." {
        id = "sixth-in-a-row", shows = "fact_first plain_bad_news set_expectations", trust = 2, go = "my-decision",
        because = "The fact, what it is worth, and an hour. Out of a noise you made something that can be acted on, while every part is still good.",
        leila:worried "Ten past. So it is the bearing. … I'd rather have had bad ears.",
      },
      reply "20.016. The limit's 20.020." {
        id = "twenty-sixteen", shows = "fact_first", go = "my-decision",
        because = "The number, quick and exact, and the sum left to her. She did it in her head while you wiped the gauge. That it was the sixth was in your hand and not in hers.",
        leila "And half an hour ago? And before that? … So it's walking. At ten past it's out.",
      },
      reply "That's one for Joseph, really. He's back at half past two, and then we'll look at it together properly." {
        id = "one-for-joseph", shows = "deflects", trust = -2, go = "through-the-door",
        because = "He signs, you measure, and the rule says at once. By half past two there are four more shafts in the box, and the last two of them are scrap.",
        leila:annoyed "Half past two. All right. She'll sing to me until then.",
      },
    },
  },

  scene "through-the-door" {
    change { trust = -1 },
    narrator "She is through the door when you look at the chart again, from left to right this time. Six dots, and each sits higher than the last. Ten past two, you think, and run.",
    you "Leila! It's moving. At ten past two they're out!",
    leila:annoyed "That's what I said. Only without dots.",
    go "my-decision",
  },

  scene "my-decision" {
    leila:worried "So do I stop her? Forty by four, they said. Who has to say yes to that?",
    narrator "Through the open door you can hear it now: a thin note, a little above all the others.",
    decide {
      id = "who-says-yes",
      teaches = "T2 T11 T13",
      seconds = 15,
      reply "That has to be your decision, I think. You're the one running her." {
        id = "your-decision", shows = "handoff_fact", trust = -1, stopped = "early", go = "back-from-lunch",
        because = "It is what rule seven says, and it came across as stepping back. She knew about the decision. What she did not know was whether she would be alone with it.",
        narrator "She looks at you a moment longer. Then she goes, and the note breaks off.",
      },
      reply "Nobody. Rule seven: you, at any time. And I'm walking out with you; this time it isn't only you who says it." {
        id = "isnt-only-you", when = "asked", shows = "clear_roles specific_warmth sum_up", trust = 2, stopped = "early", go = "back-from-lunch",
        because = "She had told you what she would want in her hand, and you brought it: the rule, and a second voice. After a week of being hummed at, that was what stood between her and the button.",
        narrator "The note breaks off. Eleven heads turn round. \"Sixth reading up,\" you say, loud, \"and she heard it before we saw it.\"",
      },
      reply "Nobody. Rule seven: you, at any time. I'll come along and tell the others the number." {
        id = "walk-out", when = "not asked", shows = "clear_roles specific_warmth", trust = 3, stopped = "early", go = "back-from-lunch",
        because = "Hers to stop, and yours to stand beside it. The rule gave her the right; company made it possible to use it.",
        narrator "The note breaks off. Eleven heads turn round. \"Sixth reading up,\" you say, loud, \"and she heard it before we saw it.\"",
      },
      reply "Run her till ten past. Up to there they're good, and it's three or four more for the lorry." {
        id = "till-ten-past", shows = "false_promise", trust = -1, stopped = "late", go = "back-from-lunch",
        because = "You turned a guess into a timetable. Ten past was drawn with a ruler through six dots; bearings do not keep to rulers. Three more shafts, all to be sorted out by hand afterwards, were not worth it.",
        leila "Till ten past. On your word.",
        narrator "At six minutes past, the note turns into a scream.",
      },
      reply "Let's get Joseph's yes first. He won't be a minute, I've got his number, and I think we'd both feel better if it had come from him." {
        id = "josephs-yes", shows = "deflects", trust = -2, stopped = "late", go = "back-from-lunch",
        because = "Two careful people, and a rule that says nobody has to allow it. The yes came by telephone at a quarter past, over a plate of soup. The machine had not waited.",
        narrator "You ring three numbers. At six minutes past two the note turns into a scream.",
      },
      silence "(I listen to it.)" {
        id = "listen", trust = -1, stopped = "late", go = "back-from-lunch",
        because = "You wanted to be certain that you heard it. She had been certain for three hours and stood there for one word.",
        narrator "At six minutes past two, it does not sing any more. It screams.",
      },
    },
  },

  scene "back-from-lunch" {
    go "four-has-screamed" { when = "stopped == 'late'" },
    narrator "Half past two. Joseph has heard it in the canteen already. He still has his napkin.",
    joseph:annoyed "Four is standing. I've given my word for forty at four, and I hear that it was for a noise. Whose decision was that?",
    decide {
      id = "for-a-noise",
      teaches = "T2 T9 T19",
      reply "I'm sorry, that was Leila's. I did tell her it was all inside, but she was very set on her noise." {
        id = "very-set", shows = "blames_colleague", trust = -3, go = "tomasz-rings",
        because = "Every inspector has heard that sentence, and believed it. You kept your own back dry, and she stood three yards off, at a machine that makes no noise now.",
        joseph:annoyed "So. I'll have a word with her.",
        leila:sad "I'm standing here, Joseph.",
      },
      reply "Hers, and I stand by it. Six readings up, the last at sixteen. Twenty-eight are sound. How do you see it?" {
        id = "stand-by-it", shows = "fact_first give_credit open_question", trust = 2, credited = true, go = "tomasz-rings",
        because = "You disagreed with him without taking anything from him: her name, your own beside it, the facts that he lives by, and then a real question.",
        joseph "Sixteen. … And my word was for good ones. Twenty-eight I can sign for. Show me.",
      },
      reply "I'm really sorry, Joseph, I know that puts you in a spot. I ought to have rung you before we did anything." {
        id = "ought-to-have-rung", shows = "generic_sympathy", trust = -1, go = "tomasz-rings",
        because = "It soothed him, and made a good decision sound like a slip. He did not need to be asked beforehand; he needs to know now what he can sign.",
        joseph "You ought. Well. What does the chart say?",
      },
      reply "Rule seven says anybody who runs it may stop it. So I don't see what there is to discuss, with respect." {
        id = "with-respect", shows = "policy_first stay_calm", trust = 3, go = "tomasz-rings",
        because = "You were right, by number. He has given somebody his word and has an hour and a half left; he was asking what he can still do with it. Leila liked it; the readings would have told him.",
        joseph:annoyed "I wrote rule seven. I was asking what you saw.",
      },
    },
  },

  scene "four-has-screamed" {
    narrator "Half past two. Joseph stands before the chart, still with his napkin. Leila sits on a box beside four, which smells of burnt oil.",
    joseph:annoyed "Six up in a row, before two o'clock. The rule says at once. I was sitting across the yard with a spoon. Why do I hear it from a scream?",
    decide {
      id = "from-a-scream",
      teaches = "T2 T9 T19",
      reply "She was here with it at ten to two. I had the six readings and dithered. That's mine; what she heard was right." {
        id = "that-is-mine", shows = "apologise_specifically give_credit", trust = 3, credited = true, go = "tomasz-rings",
        because = "Ten to two, and who was right, in front of her and of the one who signs. It cost you something, and you could see on the box by four that it had been worth it.",
        joseph "Then she's the only instrument that worked. … Right. What's in that box that shouldn't be?",
        leila:surprised "The last four, I'd say.",
      },
      reply "Everything I measured was inside. I really didn't want to drag you away from your lunch for something that was still good." {
        id = "still-good", shows = "defensive", trust = -1, go = "tomasz-rings",
        because = "Considerate about the soup, which would have kept. The rule has \"also when every reading is good\" in it because of exactly this thought.",
        joseph:annoyed "It's soup. It forgives.",
      },
      reply "I'm sorry. To be fair, Leila only spoke of a noise. If she'd put it as a reading, I'd have been quicker." {
        id = "only-a-noise", shows = "blames_colleague", trust = -3, go = "tomasz-rings",
        because = "She had brought six readings and a noise, and now she brought the blame as well. The next one who hears something will think of this sentence first.",
        leila:sad "I brought it on foot.",
      },
      reply "At what point would you have wanted me to ring you?" {
        id = "at-what-point", shows = "ask_feedback", go = "tomasz-rings",
        because = "A question that is worth asking, on Friday, with the rules on the table. He had just named the point. What he lacks now is who knew what, and which shafts to look at.",
        joseph:annoyed "At the point where it's written. And now I'd like to know what's in that box.",
      },
    },
  },

  scene "tomasz-rings" {
    narrator "The telephone. Logistics.",
    tomasz:annoyed "Four's been stopped, I hear. I've a lorry at four, paid for, with a hole in it the size of forty shafts. Who do I shout at?" { direction = "on the telephone" },
    decide {
      id = "whom-to-shout-at",
      teaches = "T1 T13 T32",
      reply "At the bearing. Twenty-eight by four, the others tomorrow afternoon. Part of it today, or all of it tomorrow: which is better?" {
        id = "at-the-bearing", shows = "fact_first set_expectations offer_choice", go = "what-goes-with-them",
        because = "He had a hole and you gave it a size, an hour and two ways of filling it. What only he knows, which of them is better, you left to him.",
        tomasz "Twenty-eight … that's for MacLeod's guest houses. They open on Friday. With twenty-eight he can have water in three of four. Send what you've got.",
      },
      reply "You'll hear as soon as Quality has released them. We can't be hurried with this, as I'm sure you'll understand." {
        id = "as-soon-as-released", shows = "deflects", trust = 1, go = "what-goes-with-them",
        because = "It protects the measuring, which nobody had attacked, and Leila across the aisle nodded. He plans lorries; with a bare number he could have started, and with \"as soon as\" he can only ring again.",
        tomasz:annoyed "I've to tell a man something at three. I'll tell him you're not to be hurried.",
      },
      reply "Don't you worry, Tomasz. You'll get your forty; we'll find a way, even if it's a close thing." {
        id = "find-a-way", shows = "over_promise", promised = true, go = "what-goes-with-them",
        because = "He stopped shouting, because you had told him something that cannot be. Four turns again in the morning. Now he will hold a lorry for it, and a buyer will hold a plumber.",
        tomasz:relieved "Knew it. I'll tell MacLeod's people, then. Forty.",
      },
      reply "At nobody yet. Twenty-eight for four o'clock. For the rest I'll ring you at three; if I've got no date by then, I'll ring all the same." {
        id = "ring-at-three", shows = "fact_first owned_action", go = "what-goes-with-them",
        because = "A number, an hour, and what happens if there is no news. A planner can work with that. That tomorrow is likely you knew already; it would have let him choose now.",
        tomasz "At three. I'll set the clock. It's for MacLeod's, they open on Friday, so don't forget me.",
      },
    },
  },

  scene "what-goes-with-them" {
    narrator "Three o'clock. The box has to go to Joseph, so that he can sign, and a note goes with it, on which Maintenance begins, too.",
    pick {
      id = "the-note",
      prompt = "What do you write on it?",
      teaches = "T11 T13",
      at_least = 1,
      at_most = 5,
      go = "what-was-it",
      item "Spindle four: six readings up since 11:00, 20.002 to 20.016. Stopped." {
        id = "six-up", shows = "handoff_fact",
        because = "What happened in one line, and from when. Whoever begins at the bearing begins there.",
      },
      item "Everything turned after 13:30 lies apart, with a red tag. Measure each by hand." {
        id = "lies-apart", shows = "handoff_fact owned_action", held = true,
        because = "The last reading speaks for the shafts before it and for none after. A box with no line drawn in it is either all good or all scrap.",
      },
      item "Thin note since 11:00, like a wet glass. Heard by L. Haddad." {
        id = "wet-glass", shows = "give_credit", credited = true,
        because = "It helps the fitter, who knows what such a note means, and it stands there with a name. In March there was an empty line.",
      },
      item "Operator alarmed, apparently with some reason on this occasion." {
        id = "some-reason", shows = "blames_colleague",
        because = "\"Apparently\" and \"on this occasion\" will be all that anybody reads of it. She was not alarmed. She was early.",
      },
      item "Twenty-eight go at four, for guest houses that open on Friday." {
        id = "open-on-friday", when = "not promised", shows = "handoff_fact",
        because = "Now the one who signs and the one who greases know for whom. People measure differently when somebody is going to have a shower.",
      },
      item "See also forty similar slips per week; the present system of slips is not ideal and ought to be looked at by somebody." {
        id = "forty-slips", shows = "talks_too_long",
        because = "There may well be something in it. On the lid of a box it helps no fitter, and somebody is nobody.",
      },
      item "The slip of 14 March is open. I answer it, to her, by Friday noon." {
        id = "by-friday-noon", when = "owned", shows = "owned_action",
        because = "You had called the empty line your department's. This fills it: with a name, a day and an hour.",
      },
    },
  },

  scene "what-was-it" {
    narrator "Ten to six. Leila stands at the hatch with her jacket on. It is shut, and you open it.",
    leila "I only wanted to know. What was it?" { when = "trust >= 11" },
    leila:sad "I don't suppose anybody knows yet what it was." { when = "trust < 11" },
    decide {
      id = "what-was-it",
      teaches = "T5 T8 T33",
      reply "All sorted, Leila! Brilliant work today, really. You're an absolute star, and we all think so here." {
        id = "brilliant-work", shows = "scripted_sympathy", trust = -1, go = "how-it-ended",
        because = "She had asked a question, and it has an answer of four words. Praise without it sounds as if you had not looked yourself.",
        leila "Thanks. … And what was it?",
      },
      reply "The bearing, inner ring, blue all round. You heard it two hours before we'd have seen it. Thank you for bringing it on foot." {
        id = "inner-ring", shows = "close_loop thank_specifically", trust = 3, go = "how-it-ended",
        because = "The answer first, and then thanks for one definite thing, in her own words. There is a note on your board that she may have written; for that, too, this was the hour.",
        leila:happy "Blue! I'd have liked to see it.",
      },
      reply "The bearing, inner ring. Two hours before the chart: thank you. Where on the new sheet would you put a sound?" {
        id = "on-the-new-sheet", shows = "close_loop thank_specifically ask_feedback", trust = 1, go = "how-it-ended",
        because = "It was answered, it was thanked for, and then you gave her the pencil. Those who fill in the sheet had asked to be at the table; here is a chair.",
        leila:surprised "Right at the top. Before the numbers. … There's six of us who'd have something to say about that sheet.",
      },
      reply "The bearing. If you could note down a sound like that next time, with the hour, we'd be able to move a lot quicker." {
        id = "note-it-down", shows = "close_loop blames_customer", trust = -3, go = "how-it-ended",
        because = "She did note it down, in March, and today she said eleven o'clock in her third sentence. The hint is a fair one. It should be on your own wall.",
        leila:annoyed "With the hour. I'll do that.",
      },
    },
  },

  scene "how-it-ended" {
    go "saturday" { when = "stopped == 'late' and not held and (trust < 13 or not credited)" },
    go "forty" { when = "promised" },
    go "the-drawer" { when = "trust < 11 or not credited" },
    go "by-hand" { when = "stopped == 'late'" },
    go "twenty-eight",
  },

  ending "twenty-eight" {
    title = "Twenty-eight",
    kind = "good",
    narrator "On Friday there is warm water in three guest houses, and on Saturday in the fourth. The buyer never learns that there was anything.",
    joseph "I've signed for many that I had to hope about. These I slept on.",
    leila:happy "Two's been ticking since Monday. Nothing bad. I thought I'd come by before it is.",
    narrator "The slip of 14 March has an answer. Somebody has pinned it up under Miscellaneous, by itself." { when = "owned" },
    reflection = "Nobody at your hatch paid for anything, and three of them decided whether somebody has a shower at Easter. Who was your customer at ten to two, and who at three? What did each of them need that the others did not?",
  },

  ending "by-hand" {
    title = "By hand",
    kind = "mixed",
    narrator "Half past nine at night. You and Joseph and a red box: every shaft after half past one, measured twice. Four are scrap. So is the spindle itself; it will stand for a week.",
    leila "There was no line in the box, so I drew one. You'd have thought of it by tonight." { when = "not held" },
    joseph "She told you at ten to two. Well. You told me so, too; that's something.",
    narrator "Nothing bad has left the house. Line four works nights until Easter.",
    reflection = "What she heard was believed, and believed fifteen minutes late. The last hands in the house caught it. What would it have taken, at the door, to let her press the button?",
  },

  ending "forty" {
    title = "Forty",
    kind = "mixed",
    narrator "Twenty to six. A lorry has stood at the ramp since four with its engine off and its driver asleep. There are twenty-eight in it.",
    tomasz:sad "I told them forty, because you did. The plumber's been sent home. If you'd said twenty-eight I'd have put them in three houses and nobody would've noticed.",
    reflection = "At the machine it went as well as could be; at the telephone one kind word undid it. A planner is a customer as well, and what he buys from you is a number. Why was twenty-eight so hard to say?",
  },

  ending "the-drawer" {
    title = "The drawer",
    kind = "mixed",
    narrator "What left on the lorry was good. The report on spindle four speaks of a trend that was recognised by Quality in time." { when = "not credited" },
    narrator "What left on the lorry was good. Leila's name is in the report, on the second page." { when = "credited" },
    leila "Two's ticking. It's been ticking since Monday. But it's within limits, I expect.",
    narrator "She does not say it at the hatch. She says it to the window, over her tea.",
    reflection = "The machine was saved and the listener was lost. She had come on foot because writing was no use, and next time she may not come. At which sentence did she stop expecting something of you?",
  },

  ending "saturday" {
    title = "Easter Saturday",
    kind = "bad",
    narrator "Easter Saturday, seven in the evening. A guest house by a lake, nineteen guests, and a pump that has eaten its seal. The shaft is two hundredths too thick.",
    tomasz:worried "MacLeod's man is on the line. He says he's had fourteen years of us and never had to learn our number by heart.",
    leila:sad "It'll be one of the last four. I could have told you which.",
    reflection = "It began as a sound, was a dot, a box without a line in it, and then nineteen people without water. At each of those doors stood somebody with a question. Which of them was still the cheapest to answer?",
  },
}
