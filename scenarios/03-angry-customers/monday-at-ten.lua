-- Anger that is not at a till: a colleague, in front of everybody, because of you. She
-- is right about the weekend and wrong about two facts, and both facts can be proved.
-- To prove them too early costs her; to give them up costs the next weekend.
--
-- Mei decides with facts and cannot use adjectives, so the warm beginning is wasted on
-- her. And there is one fact that nobody in the room has but you.

local mei = person "Mei Tanaka"
local tomasz = person "Tomasz Zielinski"
local grace = person "Grace Adeyemi"
local kirsty = person "Kirsty Laing" {
  portrait = "kirsty",
  role = "colleague, in her second month",
  about = "Sold ice cream from a boat for four summers and knows what a queue is. Reads every proof twice and aloud. Goes red before she knows why.",
}

return scenario "monday-at-ten" {
  title = "Nine hundred and twelve",
  summary = "The supervisor of the telephone desk is furious with you, before everybody, and has two facts wrong.",
  place = "meeting-room",
  role = "You write the letters to customers at Osier & Vale, who sell beds and tables by post. Kirsty Laing works with you.",
  situation = "Monday, 17 August, ten o'clock, the weekly round. Eight people sit at the table; Grace Adeyemi, the president, has her coat over the chair. Mei Tanaka comes in last and does not sit down. The sheet of Friday's letter lies before you; open it whenever you like.",
  know = {
    "Mei's desk answers every call and every message of the house. On weekends in August two people are in.",
    "Letters go out at the hour that is set for them, by themselves. You can change that from your telephone.",
    "When a letter goes is for you and the desk to agree. What it offers is for Sales.",
  },
  mood = "patience",
  pass = { overall = 74 },

  state = {
    patience = meter(4, 0, 20),
    won = false,           -- you proved her wrong before you had heard her
    caved = false,         -- you agreed to something that was not so
    girl = one_of("open", "kept", "left"), -- Kirsty: behind you, or before you
    page = false,          -- the hours on the desk's page are known to be wrong
    noon = one_of("running", "known", "quiet", "settled"), -- the reminder
    sheet = count(0, 3),   -- lines of use in the new agreement
    sorry = false,         -- Mei has spoken to Kirsty
    asked = false,         -- the next letter was agreed before it went
  },

  document "Letter 31" {
    id = "letter",
    text = [[
"Free delivery, all weekend. Ring us or order at home, Sunday till
ten at night."   41,000 customers.

Wed 12 Aug  18:40  Mail to telephone-desk@, "Various". Point 4 of 6:
                   letter 31 goes out on Friday.
                   Opened Sat 11:15 (T. Brandt).
Fri 14 Aug  17:10  Sent by K. Laing. Released by you.
Sat + Sun          912 calls (usual: 140). 406 orders.

Hours taken from the desk's own page: "Summer: Sundays to 22:00".
Page last changed 6 July, M. Tanaka.

NEXT
Letter 32, reminder to the same 41,000: TODAY, 12:00. Set.

HOW WE AGREED IT IN SPRING
A letter that people will ring about: told to the supervisor, by
name, by Wednesday noon, with the number of calls expected.]],
  },

  scene "nobody-told-us" {
    mei:furious "Nine hundred and twelve. That's how many people rang us at the weekend about a letter nobody had told us about. Nobody. Not one word.",
    narrator "Spoons stop in cups. Seven people look at you.",
    decide {
      id = "not-one-word",
      teaches = "T21 T19",
      reply "I'm so sorry, Mei, I feel absolutely dreadful about it. Just tell me how I can make it up to you all." {
        id = "absolutely-dreadful", shows = "scripted_sympathy fixes_too_early", patience = -1, go = "two-people",
        because = "Meant well, and now the table has your feelings to look at. She has a weekend to tell and had got as far as the number. To someone who thinks in facts, dreadful is an adjective.",
        mei:annoyed "I don't want it made up to me. I'd like to finish.",
      },
      reply "There was a word, actually. Wednesday evening, point four. It's in your mailbox." {
        id = "point-four", shows = "defensive", patience = -2, won = true, go = "two-people",
        because = "It is so, and it can be proved. You answered a weekend with a time stamp, and from here she has two things to be angry about. The fact keeps; it is worth more when she has finished.",
        mei:furious "Point four! Of what? Of six?",
        narrator "Somebody laughs, and stops.",
      },
      reply "Nine hundred and twelve. Go on." {
        id = "go-on", shows = "let_them_finish stay_calm", patience = 2, go = "two-people",
        because = "You took the number as she had put it down, and left her the floor. Of her two sentences one is wrong. You let it stand for the moment, because there was a third one coming.",
        mei:annoyed "I will.",
      },
      reply "Could you and I take this outside, Mei? I don't think it's one for the whole table, to be honest." {
        id = "take-this-outside", shows = "dismisses_feeling", patience = -1, go = "two-people",
        because = "Often wise, and here it sounded like a door being shut. Her people were shouted at in front of everybody; she has chosen the place. Let her begin, and ask for the corridor later.",
        mei:furious "It was in front of everybody when it happened to us.",
      },
    },
  },

  scene "two-people" {
    mei:annoyed "I had two people. Linh was on the line for eleven hours on Sunday. At four she went out to be sick, and came back, because there were thirty waiting.",
    decide {
      id = "eleven-hours",
      teaches = "T22 T13",
      reply "I can well imagine. We were at full stretch ourselves last week, two letters and a catalogue, and nobody went home before eight." {
        id = "full-stretch", shows = "defensive", patience = -1, go = "that-child",
        because = "You wanted to say that you know what it is like. It came out as a second weekend laid beside the first, and nobody in your team had to be sick between two calls.",
        mei:furious "You knew that you were. That's the difference.",
      },
      reply "Because I filled the line, and you'd staffed it for a hundred and forty." {
        id = "filled-the-line", shows = "infer_impact take_seriously", patience = 2, go = "that-child",
        because = "You drew the line from your desk to hers yourself, so she need not. No sorry in it yet, and she has more from it: you have understood what the letter did.",
        mei "… Yes. For a hundred and forty. Exactly that.",
      },
      reply "That's awful for Linh. Though it was four hundred and six orders; we've not had that since spring." {
        id = "since-spring", shows = "dismisses_feeling", patience = -2, go = "that-child",
        because = "A good figure, and the wrong one at this minute: you set Linh against the turnover, and she lost. Somebody else at this table will mention it.",
        mei:furious "Shall I tell her that? Shall I tell her she was a good investment?",
      },
      reply "What did people say to her, when they got through?" {
        id = "got-through", shows = "open_question", patience = 1, go = "that-child",
        because = "You wanted to know what your sentence had turned into at the other end, and she told you. That it was yours she still waits to hear.",
        mei "That we're liars. 'It says ten at night, so why do you sound as if you were closing?'",
      },
    },
  },

  scene "that-child" {
    mei:furious "And who does such a thing? On a Friday, ten past five? That child. Presses a button and goes to the beach.",
    narrator "Beside you Kirsty goes red, slowly, from the collar up.",
    decide {
      id = "that-child",
      teaches = "T9 T10 T39",
      reply "Kirsty's still very new. She doesn't know all of our ways yet, bless her; please don't be too hard on her." {
        id = "still-very-new", shows = "blames_colleague", girl = "left", go = "wednesday-evening",
        because = "It sounds protective, and it says that it was she. You had released it, and she knows that you had. Everybody at the table has now seen what happens to those who press for you.",
        kirsty:sad "…",
      },
      reply "I released that letter. Be as angry with me as you like, Mei. Not with her." {
        id = "not-with-her", shows = "hold_boundary owned_action", patience = 1, girl = "kept", go = "wednesday-evening",
        because = "One thing taken, one refused, and no word about tone. She may go on being furious, at the right address. Kirsty will press the next button with a steadier hand.",
        mei:annoyed "With you, then.",
      },
      reply "Now, let's all please keep it civil. There's no call for that sort of language here." {
        id = "keep-it-civil", shows = "dismisses_feeling", patience = -2, girl = "left", go = "wednesday-evening",
        because = "You reproved her in front of the president, and were not wrong. Only whose button it was you left open, and that was what Kirsty needed to hear from you.",
        mei:furious "Civil. Two hundred people weren't civil to Linh.",
      },
      reply "She pressed it when the plan said so." {
        id = "the-plan-said", shows = "defensive", girl = "open", go = "wednesday-evening",
        because = "True, and it clears her. But a plan has no face, and Mei is looking for one: yours. As long as you stand behind a plan, Kirsty stands in front of it.",
        mei:annoyed "And who makes the plan?",
      },
    },
  },

  scene "wednesday-evening" {
    first_of {
      mei:annoyed "And I've just looked up your point four. Twenty to seven in the evening. Is that what you call telling us?" { when = "won" },
      mei:annoyed "And to us, not one word. I'd like to hear from you how that happened.",
    },
    decide {
      id = "how-that-can-be",
      teaches = "T23 T38 T42",
      reply "There's nothing to say. You're right, nobody told you anything." {
        id = "nothing-to-say", shows = "generic_sympathy", patience = 1, caved = true, go = "ten-at-night",
        because = "It ends the scene, and it is not so. Tobias opened that e-mail on Saturday and will say so by noon, and then it looks as if you had hidden it. Even now, give her the fact, at its true size.",
        tomasz:surprised "But there was something. On Wednesday. I was in copy.",
        mei:furious "So there was, or there wasn't?",
      },
      reply "Point four of 'Various', after hours, to a mailbox. We'd agreed: you, by name, by noon, with a number. I didn't." {
        id = "by-name-by-noon", shows = "apologise_specifically plain_bad_news", patience = 3, go = "ten-at-night",
        because = "Now the e-mail is on the table, as what it is: evidence for you, and no use to her. You measured yourself by what had been agreed, and there was nothing left for her to prove.",
        mei:surprised "… By name. By noon. With a number. Yes.",
      },
      reply "It was sent on Wednesday evening and opened on Saturday morning, so in all fairness, perhaps we've both got something to look at." {
        id = "both-got-something", shows = "blames_customer", patience = -2, won = true, go = "ten-at-night",
        because = "It sounds even-handed. A shared mailbox under the heading \"Various\", after hours, is a thing that you did; what she ought to look at there she could not have known.",
        mei:furious "We'd had our eyes on the telephones.",
      },
      reply "It slipped through, Mei. It was a full week. It won't slip through again." {
        id = "slipped-through", shows = "over_promise defensive", patience = -1, go = "ten-at-night",
        because = "Nothing slips by itself: you put it into point four. And the word for next time has no how in it, so she hears the promise that she had in spring.",
        mei:annoyed "That's what it was in spring. A full week.",
      },
    },
  },

  scene "ten-at-night" {
    mei:annoyed "And ten at night! We close at six on a Sunday. You sit over there and invent ten at night!",
    decide {
      id = "invent-ten",
      teaches = "T38 T9",
      reply "Then that's wrong too, and I'm sorry for that as well. I'll take it all on me." {
        id = "all-on-me", shows = "generic_sympathy", patience = 3, caved = true, go = "half-past-ten",
        because = "You took more than is yours, to have it over with. The page goes on saying ten, and this evening at eight somebody will ring and hear nothing. Peace has made the fact disappear.",
        mei "All of it. Well.",
      },
      reply "That's from your own page, Mei. July. Your name's on it." {
        id = "your-name-is-on-it", shows = "fact_first blames_customer", patience = -3, won = true, page = true, go = "half-past-ten",
        because = "Every word correct, and thrown. She goes pale in front of eight people, and nobody will remember this morning that your part was the larger.",
        mei:sad "…",
        narrator "Grace Adeyemi looks into her cup.",
      },
      reply "Ten or six, it's done now. Can we look forward?" {
        id = "look-forward", shows = "dismisses_feeling", patience = -2, go = "half-past-ten",
        because = "You would like to get to the useful part, and so would the table. But she has just said something that is not so, and it can be put right in one sentence: it concerns tonight.",
        mei:furious "Forward! The next one's got ten on it as well, I suppose?",
      },
      reply "I copied it from the desk's page, which says ten till September. I ought to have asked you, and didn't." {
        id = "till-september", shows = "respect_person fact_first", patience = 1, page = true, go = "half-past-ten",
        because = "You gave her the fact and a way to stand beside it: the page is hers, and the question that was not asked is yours. She could check it without losing anything.",
        mei:surprised "Ours says … oh. That's from the July sale. That was me.",
      },
    },
  },

  scene "half-past-ten" {
    narrator "Half past ten. The telephone in your hand lights up: letter 32, the reminder, 41,000 customers, in ninety minutes. Nobody else in the room can see it.",
    decide {
      id = "ninety-minutes",
      teaches = "T29 T18 T32",
      reply "I let her get to the end of it, and tell her afterwards, when she's calmer." {
        id = "when-shes-calmer", shows = "deflects", go = "the-bin",
        because = "Kindly timed, for you. In ninety minutes it is no longer news but a second weekend, and the people who could do something about it are all sitting here.",
      },
      reply "I stop it, under the table, and say nothing. One thing less for her." {
        id = "under-the-table", shows = "deflects", noon = "quiet", go = "the-bin",
        because = "It spares her desk, and that counts. But Sales and the vans were counting on noon, you decided it for all of them, and what is hidden under a table is found there.",
      },
      reply "There's worse, and you should have it from me. The reminder goes out at noon. To all of them." {
        id = "better-from-me", shows = "plain_bad_news take_seriously", noon = "known", patience = 1, go = "the-reminder",
        because = "At the worst moment, and the last at which it was of use. It made the morning harder for you, and it is the first time this week that the desk hears of a letter before it goes.",
      },
      reply "Mei, might it be an idea to put somebody extra on from twelve today? Just to be on the safe side, in case a few more should ring." {
        id = "just-in-case", shows = "deflects handoff_fact", go = "the-bin",
        because = "You gave her half of a fact, wrapped so that nobody would ask. A few more, in case, on the safe side: with such words she cannot fetch anyone out of bed.",
        mei:annoyed "In case of what? I've got two people asleep who'd like to stay so.",
      },
    },
  },

  scene "the-reminder" {
    narrator "Nobody speaks. Mei sits down for the first time.",
    mei "To all of them. In an hour and a half. … And now?",
    decide {
      id = "and-now",
      teaches = "T26 T27",
      reply "Of course I'll cancel it. Anything you say, Mei. That's the very least." {
        id = "anything-you-say", shows = "over_promise", noon = "settled", patience = 3, go = "the-bin",
        because = "It is generous with what is not yours alone: the offer belongs to Sales, and its last day is Thursday. There were other ways, and she would have liked to know them.",
        tomasz:worried "I've hired two vans on it. … No, no. Go on.",
      },
      reply "It's been agreed with Sales since July, I'm afraid, so it does have to go out in some form." {
        id = "agreed-with-sales", shows = "policy_first", patience = -2, go = "the-bin",
        because = "She asked for a way and was given an agreement. What it offers is for Sales; when it goes is for you and her, and that you could have moved from your chair.",
        mei:furious "Agreed with Sales. You see? That's what I mean.",
      },
      reply "Three ways, all from this chair: Thursday; today without the telephone number; or not at all. Which can you staff?" {
        id = "three-ways", shows = "offer_choice say_what_can", noon = "settled", patience = 2, go = "the-bin",
        because = "What is possible, how fast, and the choice where the knowledge is. She counts heads and decides: that is her work, and for the first time she gets to do it beforehand.",
        mei "Thursday. By Thursday I'll have four. And print an hour when there's somebody here.",
      },
      reply "What would your people need, for it not to be a second Sunday?" {
        id = "a-second-sunday", shows = "explore_need", noon = "settled", patience = 2, go = "the-bin",
        because = "A good question, and she had the answer at once: four people and three days. That Thursday is possible she had to ask you; you might have put it on the table.",
        mei "Four heads and three days. Can you give me three days? … Thursday, then.",
      },
    },
  },

  scene "the-bin" {
    mei:annoyed "It isn't the one letter. We're the bin. Whatever anybody in this house thinks up, it comes out at our end as a telephone.",
    decide {
      id = "the-bin",
      teaches = "T2 T5 T13",
      reply "You know you'd be welcome at our Tuesday round any time, Mei. The door's always open, and you'd hear about everything there." {
        id = "doors-open", shows = "blames_customer", patience = -1, go = "kirsty-asks",
        because = "An invitation that makes it her fault that she was not there. On Tuesdays at nine her lines open; those who need to be asked should not have to come and listen.",
        mei:annoyed "Tuesday at nine. When do you think people ring?",
      },
      reply "When did we last ask you something before we sent it?" {
        id = "last-ask-you", shows = "open_question", patience = 2, go = "kirsty-asks",
        because = "A question that cannot be answered comfortably, and you put it all the same. It made her complaint countable. What you think of the answer she would have liked to hear too.",
        mei "In March. I've got it in my diary. I was so surprised.",
      },
      reply "That's really not fair. We think of you with every single letter." {
        id = "not-fair", shows = "defensive", patience = -2, go = "kirsty-asks",
        because = "You do think of them, and it cannot be seen from where she sits. Fair or not, it is how it looks at the end of the line; ask what it looks like before you correct it.",
        mei:furious "Then think louder!",
      },
      reply "You're the first to hear if what I write is true, and the last I ask. What would you want to know, and when?" {
        id = "first-to-hear", shows = "infer_impact explore_need", patience = 2, go = "kirsty-asks",
        because = "You said what the desk is, apart from a bin, and that you had treated it as one. Then you asked for something definite, and it is half of the new agreement.",
        mei "… How many will ring, and until what hour. On Wednesday. That's all. It was never more.",
      },
    },
  },

  scene "kirsty-asks" {
    kirsty:worried "May I say something? I could come over today and answer the written ones. There must be hundreds. And I'd know what they're asking about.",
    decide {
      id = "the-written-ones",
      teaches = "T12 T10",
      reply "Good thinking. She's yours for the day, Mei, have her for as long as you like, and do tell me how she gets on." {
        id = "yours-for-the-day", shows = "give_credit over_promise", patience = 2, go = "the-agreement",
        because = "You were pleased with her, and gave her away like a chair. It was her offer, for what she chose; and whether Mei can use someone who has to be shown things nobody asked.",
        kirsty:surprised "For the day. … Yes. All right.",
      },
      reply "Not now, Kirsty. We'll talk about it later, you and I." {
        id = "not-now-kirsty", shows = "interrupts", go = "the-agreement",
        because = "You wanted to spare her. It took her some courage to open her mouth in this room, after what had been said of her, and she will think twice about the next time.",
        kirsty:sad "No. Sorry.",
      },
      reply "There's no need, Kirsty, really. It was my letter, and I'll clear it up." {
        id = "clear-it-up", shows = "hold_boundary", go = "the-agreement",
        because = "You kept the blame where it belongs, and that was right. But she had not spoken of blame. She had a good idea, and two hundred messages are waiting for one.",
        kirsty "I only thought. With two of us it'd be faster.",
      },
      reply "That's the best idea this morning. I'd come too. Would two of us help, Mei, or be in the way?" {
        id = "help-or-in-the-way", shows = "give_credit confirm_understanding", patience = 1, girl = "girl == 'left' and 'open' or girl", go = "the-agreement",
        because = "Credit aloud, your own hands beside hers, and the question whether it is help at all. Helpers are often in the way, and few of them ask.",
        mei:surprised "Eleven till one. With somebody to show you the buttons. Yes, that'd be a help.",
      },
    },
  },

  scene "the-agreement" {
    grace "I'm wanted downstairs at eleven. So. What's different next time?",
    pick {
      id = "next-time",
      prompt = "Everybody waits for your pen. What do you write on the sheet, of what you can stand by?",
      teaches = "T11 T35 T31",
      at_least = 1,
      at_most = 3,
      go = "quarter-to",
      item "All letters and their days, three weeks ahead, on the wall beside the desk's rota." {
        id = "on-the-wall", shows = "set_expectations", sheet = 1,
        because = "Those who make a rota can see what is coming without being told. A plan that only the planner knows is a secret.",
      },
      item "Mei says yes, by name, by Wednesday noon, to a number of calls. No yes, no letter." {
        id = "no-yes-no-letter", shows = "clear_roles", sheet = 1,
        because = "What had been agreed in spring, and what happens otherwise. That second half had been missing.",
      },
      item "A mail to all departments before every letter, so that nobody can say they didn't know." {
        id = "nobody-can-say", shows = "defensive",
        because = "That is point four again, with more readers. It protects the one who writes; somebody who is told everything is told nothing.",
      },
      item "Hours are taken from one page, which the desk keeps." {
        id = "one-page", when = "page", shows = "clear_roles", sheet = 1,
        because = "One place, one owner. It came up because both of you looked at that page instead of at each other.",
      },
      item "No letters on Fridays any more. Or on Thursdays." {
        id = "no-fridays", shows = "fixes_too_early",
        because = "A rule as large as the fright. On Fridays people buy beds, and with four at the telephones it would have been a good weekend.",
      },
      item "We'll all talk to each other more." {
        id = "talk-more", shows = "over_promise",
        because = "Nobody was against it in spring either. It has no day and no name, so on Wednesday there is nothing that anyone could do.",
      },
    },
  },

  scene "quarter-to" {
    go "twelve" { when = "noon == 'running'" },
    go "by-the-copier",
  },

  scene "twelve" {
    narrator "A quarter to twelve, the corridor. Kirsty runs after you with her telephone.",
    kirsty:worried "The reminder. It's still set. Does Mei know?",
    decide {
      id = "does-mei-know",
      teaches = "T32 T42",
      reply "Stop it. I'm going over to Mei, now, on foot." {
        id = "now-on-foot", shows = "choose_channel plain_bad_news", noon = "settled", patience = -1, go = "mei-hears",
        because = "Fifteen minutes, and you went yourself. She was angry that she had not heard it at half past ten, when eight people could have thought along; but she heard it before it went.",
      },
      reply "Stop it, and not a word to anyone. We've had enough for today." {
        id = "not-a-word", shows = "deflects", noon = "quiet", go = "by-the-copier",
        because = "The desk is spared. Kirsty has learned how such things are done here, and she will have to explain to somebody why two vans stand empty.",
        kirsty "Not a word. … Right.",
      },
      reply "E-mail her quickly, would you: 'Reminder at noon, for information.' Then she's been told." {
        id = "for-information", shows = "deflects", go = "by-the-copier",
        because = "She is at the telephones, and nobody reads e-mail there. She has been told as point four told her, and it goes out to 41,000.",
        kirsty:worried "For information. … Sent.",
      },
    },
  },

  scene "mei-hears" {
    mei:annoyed "You had that in your hand. All through it. … Thursday. I can do Thursday. Go away, and come back on Wednesday.",
    go "by-the-copier",
  },

  scene "by-the-copier" {
    go "the-friday-after" { when = "patience < 7" },
    narrator "Later, by the copier. Mei has a stack of paper and does not copy it.",
    mei "What I said about the girl. I shouldn't have, in there.",
    decide {
      id = "about-the-girl",
      teaches = "T9 T8",
      reply "Oh, forget it, Mei. We all say things on a Monday." {
        id = "forget-it", shows = "dismisses_feeling", go = "wednesday-noon",
        because = "Easy and friendly, and you forgave on behalf of somebody else. It was not said to you. Kirsty will have it in her ear until she hears something else from the same mouth.",
        mei "Well. Thanks.",
      },
      reply "It did go rather far, I thought, in front of Grace, too. But you'd had that weekend behind you, so no hard feelings." {
        id = "rather-far", shows = "blames_customer", patience = -1, go = "wednesday-noon",
        because = "She had got there by herself and come to say so. You pushed where she was already moving, with the president for weight, and forgave what was done to Kirsty.",
        mei:annoyed "I know who was there.",
      },
      reply "It's worth more to her than to me. And thank you for saying the rest to my face; I'd never have seen it." {
        id = "to-my-face", shows = "thank_specifically respect_person", patience = 1, sorry = true, go = "wednesday-noon",
        because = "You sent it on to where it belongs without weighing it. And you thanked her for the part of the morning that was of use, so that she will do it again, perhaps sitting down.",
        mei:relieved "I'll catch her at lunch. … Nine hundred and twelve. I'd practised that number in the lift.",
      },
      reply "And I should have walked over on Saturday, when I saw the figures. I saw them on Saturday." {
        id = "on-saturday", shows = "apologise_specifically", patience = 2, go = "wednesday-noon",
        because = "Honest, and she had not known it. The two of you are closer now than on Friday. What she said about Kirsty, only Kirsty can be told, and that was not spoken of.",
        mei "On Saturday. I'd have kissed you on Saturday.",
      },
    },
  },

  scene "wednesday-noon" {
    narrator "Wednesday, half past eleven. The next letter is to go on Friday.",
    decide {
      id = "wednesday-noon",
      prompt = "How does the desk hear of it?",
      teaches = "T33 T42 T37",
      reply "In an e-mail to Mei. \"Letter 33, Friday, about 300 calls. I'll take it that it's fine unless I hear from you. Many thanks!\"" {
        id = "unless-i-hear", shows = "set_expectations", patience = -1, go = "the-friday-after",
        because = "By name, by noon, with a number: almost everything. But silence counts as yes, and on Wednesday at noon she is silent because she has a headset on.",
      },
      reply "I walk over. \"Letter 33, Friday: I guess 300 calls. Can you? And was this early enough?\"" {
        id = "early-enough", shows = "close_loop ask_feedback", patience = 1, asked = true, go = "the-friday-after",
        because = "You asked and waited for the answer, and asked as well whether this is how she meant it. Three minutes, on foot. She wrote two names on her rota while you stood there.",
        mei "Three hundred I can. Tuesday would be earlier enough.",
      },
      reply "It's on the wall, so she's seen it. I leave her in peace for once." {
        id = "on-the-wall-already", shows = "deflects", go = "the-friday-after",
        because = "A wall tells those who look at it. What was agreed is a yes, and that has to come from somebody's mouth. In peace is how she was on the fourteenth.",
      },
      reply "I send Kirsty over with it; it'll do the two of them good." {
        id = "the-two-of-them", shows = "handoff_fact", asked = true, go = "the-friday-after",
        because = "It did get there, and in time. But it was your name that stood under the fourteenth, and Mei had said: go away, and come back. She was waiting for you.",
        kirsty "She said yes to three hundred. And she asked where you were.",
      },
    },
  },

  scene "the-friday-after" {
    go "twelve-oclock" { when = "noon == 'running'" },
    go "in-copy" { when = "won and patience < 9" },
    go "on-a-slip" { when = "girl == 'left'" },
    go "ask-the-wall" { when = "not asked or sheet < 2 or noon == 'quiet' or caved or patience < 12" },
    go "three-hundred-and-four",
  },

  ending "three-hundred-and-four" {
    title = "Three hundred and four",
    kind = "good",
    narrator "Monday, ten o'clock, a week later. Mei comes in last, and sits down.",
    mei:happy "Three hundred and four. Four at the telephones, longest wait six minutes. Linh sold somebody a wardrobe who'd rung to complain.",
    kirsty:happy "She's shown me the buttons. I'm to come on Thursdays." { when = "sorry" },
    kirsty "I've put the next three on the wall. In red, by the rota." { when = "not sorry" },
    mei "And your guess was out by four. I'd like to know how you do that.",
    reflection = "She was wrong about two things and right about the one that mattered, and you found the moment for each of the three. Which of them would have been the most tempting to say first?",
  },

  ending "ask-the-wall" {
    title = "For your information",
    kind = "mixed",
    narrator "Monday, ten o'clock, a week later. Mei sits at the other end of the table.",
    mei "Four hundred and twenty. We managed. I'd put on three, at a guess.",
    tomasz:annoyed "I've had two vans standing since last Monday, by the way. I found out from the driver." { when = "noon == 'quiet'" },
    mei:annoyed "And on Sunday at eight somebody rang and got nobody. It says ten on our own page. You'd known that, I hear." { when = "caved and not page" },
    mei "There's something on the wall. I suppose it's meant for us." { when = "not asked" },
    narrator "Nobody shouts. It is the sort of peace in which one reads the small print.",
    reflection = "The shouting stopped, and what it had been about was mended by half. Where did you settle for quiet when a yes was to be had?",
  },

  ending "on-a-slip" {
    title = "Second month",
    kind = "mixed",
    narrator "Monday, ten o'clock, a week later. The chair beside yours is free.",
    kirsty "I've asked Grace whether I could change to Catalogues. It isn't because of Mei. One knows where one is, with Mei.",
    mei:surprised "Because of me? … I'd have told her I was sorry. I'd thought she was yours.",
    reflection = "The desk has its number now, and the one who pressed the button for you has seen who stands where when it burns. What would she have needed to hear, and it was one sentence?",
  },

  ending "in-copy" {
    title = "With Grace in copy",
    kind = "bad",
    narrator "On Tuesday the first mail comes: nine lines, three attachments, the president in copy. On Wednesday there are four.",
    mei "I'd like to have that in writing, if you don't mind. One has to be able to prove things here.",
    narrator "Friday's letter goes out the week after, when it is approved. By then everybody has a bed.",
    reflection = "You were right about the e-mail, and about the page. It has cost you a colleague who used to come in and shout. Which of the two proofs could have waited until she sat down?",
  },

  ending "twelve-oclock" {
    title = "Twelve o'clock",
    kind = "bad",
    narrator "Twelve o'clock. One by one the lights on the telephone desk come on, and stay on.",
    mei "You knew. You sat there for an hour, and you knew.",
    narrator "She says it quite quietly. At four Linh puts her headset into the drawer and hands in her key.",
    reflection = "An angry person was heard to the end, and the one thing that she could still have used was not said. What were you waiting for, at half past ten?",
  },
}
