-- A supplier is late, half of it through our own order, while the president walks
-- the floor with a customer. Everybody in the hall watches how the one in charge
-- speaks of the one who is not there.
--
-- The hour of the van is made on the telephone at ten; what is ready when it comes is
-- made by eight people who were treated well or not. Owning our half is not softness:
-- it is what makes the other half tell the truth.

local ibrahim = person "Ibrahim Saleh"
local bronagh = person "Bronagh Keane" { portrait = "bronagh", role = "packer, twenty years in the hall" }
local grace = person "Grace Adeyemi"
local ewan = person "Ewan MacLeod"
local tomasz = person "Tomasz Zielinski"

return scenario "the-late-van" {
  title = "Half an hour",
  summary = "The cartons are late, the president is early, and eight people watch what you make of both.",
  place = "loading-bay",
  role = "You run the packing hall at Osier & Vale, who sell beds and tables by post.",
  situation = "Thursday, ten o'clock. Eight packers, sixty bedside tables and not one carton: the van of Saleh Packaging was due at eight. On Thursdays Grace Adeyemi walks the floor. The sheet of the day lies on your desk; open it whenever you like.",
  know = {
    "Mr Saleh has supplied the house for eleven years. Two other firms have asked him to work for them.",
    "Orders for cartons are written by Tomasz Zielinski in planning.",
    "Since the spring, vans are unloaded at gate five. It used to be gate two.",
    "Yusuf, who packs at table three, is in his fourth week. Mr Saleh is his uncle.",
  },
  assessed = true,
  mood = "trust",
  pass = { overall = 72 },

  state = {
    trust = meter(5, 0, 10), -- Mr Saleh's, in you
    press = false,        -- you let him tell you what happened
    ours = false,         -- you have owned our half to him
    hour = one_of("late", "tight", "noon"), -- of the van
    joke = one_of("open", "laughed", "answered", "shamed"),
    ready = false,        -- the tables want only lifting
    hers = false,         -- and that was Bronagh's idea
    told = one_of("nothing", "honest", "promised"), -- Mr MacLeod
    tomasz_thanked = false,
  },

  document "Thursday" {
    id = "sheet",
    text = [[
CARTONS, SIZE 4 (Saleh)
Ordered       150
Terms         order here by Monday, 12:00; delivery Thursday, 08:00
Order sent    Tuesday, 17:50 (planning)
Order before  Wednesday, 09:10 (planning). Delivered a day late.
Planning      Six years of orders before Monday noon. Since February, none.

WHAT THEY ARE FOR
60   bedside tables, MacLeod guest houses. Truck today, 15:00, full or not.
     Packing: three hours. If padded and labelled before: one hour.
90   stock. Needed on Monday.

Rosa Aguilar's van is free until one o'clock.]],
  },

  scene "its-coming" {
    ibrahim:worried "Saleh. It's coming. Half an hour, it's coming." { direction = "on the telephone" },
    narrator "At half past eight he said the same.",
    decide {
      id = "half-an-hour",
      teaches = "T41 T9",
      reply "That's what you said at half past eight! Have you any idea what's standing still here?" {
        id = "standing-still", shows = "blames_customer", trust = -2, go = "at-three",
        because = "It is true, and it makes the next half hour shorter still: people who are shouted at for bad news bring it later. You needed an hour from him, and asked whether he had any idea.",
        ibrahim:sad "I have an idea. Yes.",
      },
      reply "Wonderful, thank you so much, Mr Saleh. I'll let everybody know, and please drive carefully." {
        id = "wonderful", shows = "show_hearing", go = "at-three",
        because = "You took the half hour because it was pleasant for both of you. It had been used once this morning. Courtesy would have been to make the truth easy for him.",
        ibrahim "Yes. … It's that I …",
      },
      reply "I can work with bad news, Mr Saleh. What's the real time?" {
        id = "true-hour", shows = "open_question stay_calm", trust = 1, go = "at-three",
        because = "You told him what you can use, and that it will not be held against him. He had been hoping since three in the morning; somebody had to make it possible to stop.",
        ibrahim:sad "The real time. … I'll tell you.",
      },
      reply "Is that van on the road? Just yes or no, please." {
        id = "yes-or-no", trust = -1, go = "at-three",
        because = "You got your no, and only that. With a yes or no he cannot tell you that sixty are lying there ready. Ask for the hour, and let him bring the rest.",
        ibrahim "No.",
      },
    },
  },

  scene "at-three" {
    ibrahim:sad "Last night, at three, the old press —",
    narrator "Behind him somebody calls, and a door falls shut. He has stopped.",
    decide {
      id = "the-old-press",
      teaches = "T9",
      seconds = 10,
      reply "The press, I see. Then let's cut this short: how many have you got?" {
        id = "cut-this-short", shows = "interrupts", trust = -1, go = "sixty",
        because = "A good question, half a sentence too early. You got the number and not the night, and later you will be asked about that night in front of eight people.",
      },
      reply "We've all got old machines, Mr Saleh. I need to know about cartons." {
        id = "old-machines", shows = "interrupts dismisses_feeling", trust = -2, go = "sixty",
        because = "You were short because you are short of time. He was about to say who has been standing there since three, with a knife. It would have taken him one breath.",
      },
      reply "Go on, please. At three?" {
        id = "go-on-at-three", shows = "let_them_finish", trust = 1, press = true, go = "sixty",
        because = "You handed him his own last word, and he could go on from there. What came was not an excuse; it was the state of things, down to the number.",
      },
      silence "(I wait for him.)" {
        id = "wait-for-him", shows = "let_them_finish", trust = 1, press = true, go = "sixty",
        because = "You heard that somebody had called him, and let him come back. He did, and he brought the whole night along.",
      },
    },
  },

  scene "sixty" {
    first_of {
      ibrahim:sad "At three it broke. Six of us have cut by hand since then. Sixty are done. The van waits for the other ninety." { when = "press" },
      ibrahim:sad "Sixty are done. The van waits for the other ninety.",
    },
    ibrahim:worried "And I shouldn't say it, but the order came on Tuesday, in the evening. That cost me a night. With that night I'd have been ready.",
    decide {
      id = "tuesday-evening",
      teaches = "T13 T41",
      reply "That may be so. I'll look it up and tell you tonight. Now I need to know what you can send." {
        id = "look-it-up", shows = "set_expectations", go = "what-do-i-do",
        because = "Fair, with a time, and the morning does not wait. But it stood on the sheet beside you: ten to six, on Tuesday. He would have had his answer at once, and you a different man on the line.",
        ibrahim "Tonight. Good.",
      },
      reply "I'm sorry, Mr Saleh, but the contract says Thursday at eight, and I'm afraid I have to go by that." {
        id = "contract-says", shows = "policy_first generic_sympathy", trust = -2, go = "what-do-i-do",
        because = "The contract says Monday noon as well, one line further up. You held him to his half and left ours out, and he knows both by heart.",
        ibrahim:annoyed "The contract. I've got that here, too.",
      },
      reply "Ten to six on Tuesday, yes. Monday noon was ours to keep. I'm sorry: you lost that night through us." {
        id = "ours-to-keep", shows = "apologise_specifically take_seriously", trust = 2, ours = true, go = "what-do-i-do",
        because = "You looked it up and said it: the first domino fell in this house. You took no more than our half, and from here on he need not defend his own.",
        ibrahim:surprised "… In eleven years nobody has said that to me.",
      },
      reply "That'll be planning. Between the two of us, Tomasz hasn't been on top of things since the winter." {
        id = "between-us", shows = "blames_colleague", trust = 1, go = "what-do-i-do",
        because = "It did him good, and it cost a man who was not in the room. Mr Saleh now knows how this house speaks of those who are absent. He is absent most of the time.",
        ibrahim "Mr Zielinski? He was always so exact.",
      },
    },
  },

  scene "what-do-i-do" {
    ibrahim "So. What do I do?",
    decide {
      id = "what-do-i-do",
      teaches = "T41 T13",
      reply "Send whatever you can, as soon as you can. I know that you're doing your very best, and I do thank you for that." {
        id = "whatever-you-can", shows = "scripted_sympathy deflects", trust = 1, go = "settled",
        because = "Friendly, and the decision was his again. He cannot know that sixty have a truck and ninety have a weekend. It is on your sheet, and only there.",
        ibrahim "As soon as I can. Then I'll wait for the ninety.",
      },
      reply "Sixty are for a truck at three; ninety can wait till Monday. Will your van start now, or shall I send ours?" {
        id = "or-ours", shows = "offer_choice handoff_fact say_what_can", trust = 1, hour = "tight", go = "settled",
        because = "You told him what hangs on what, so that he could see it as you do. Sixty were lying there ready all morning; they had only been waiting for company.",
        ibrahim:surprised "Sixty would do? Sixty I've had since eight! I'll drive myself.",
      },
      reply "All hundred and fifty by noon, please. Otherwise I'll have to look elsewhere, I'm sorry to say." {
        id = "elsewhere", shows = "dismisses_feeling", trust = -2, go = "settled",
        because = "You asked for something that he had just told you he has not got, and threatened him for it. You need sixty. Two other firms have asked him, by the way.",
        ibrahim:annoyed "By noon. With six knives.",
      },
      reply "Send the sixty at once. I don't want the ninety any more." {
        id = "at-once", shows = "say_what_can", trust = -2, hour = "tight", go = "settled",
        because = "The right sixty, and the truck may have them. But on Monday you do need the ninety, and half of them are cut. You took a week's wage off him in a subordinate clause.",
        ibrahim:worried "Half of them are cut already. … I'll send the sixty.",
      },
    },
  },

  scene "settled" {
    narrator "You hear an engine start.",
    ibrahim "Good. Settled, then. Settled.",
    decide {
      id = "settled",
      teaches = "T11 T41",
      reply "Say it back to me, would you: what, when, and which gate? It's been five since the spring." {
        id = "which-gate", when = "hour == 'tight'", shows = "read_back handoff_fact", hour = "noon", go = "saleh-hours",
        because = "He said it back, and it was wrong at the gate. That would have been an hour at a locked door, with sixty cartons and nobody to blame.",
        ibrahim:surprised "Sixty, twelve o'clock, gate … five? I'd have stood at two. Nobody told me. Five.",
      },
      reply "Not quite. Sixty of them have a truck at three. Could those come now, by themselves?" {
        id = "by-themselves", when = "hour == 'late'", shows = "fact_first confirm_understanding", hour = "tight", go = "saleh-hours",
        because = "Late, and in time: you looked at the sheet once more before he drove off. He could have had the sixty on the road a minute earlier, had he known.",
        ibrahim:surprised "Sixty? Sixty I can have on the road at once. Why does nobody say so?",
      },
      reply "Settled. Thank you so much for everything, and do please give my very best to all your people." {
        id = "my-very-best", shows = "scripted_sympathy", trust = 1, go = "saleh-hours",
        because = "A nice way of ending a call. What is settled, each of you has in his own head; and since the spring there is something about a gate.",
        ibrahim "I'll tell them.",
      },
      reply "Give me a ring from the bridge, so that we're at the ramp when you come." {
        id = "from-the-bridge", shows = "close_loop", go = "saleh-hours",
        because = "Now you will know when he is near. Which ramp he has in mind you will not know until he is standing at it. Have him say the whole of it once.",
        ibrahim "From the bridge. Yes.",
      },
      reply "I can't keep holding my hand over you, Mr Saleh. I'd like you to know that." {
        id = "my-hand", shows = "blames_customer", trust = -2, go = "saleh-hours",
        because = "Perhaps it had to be said; not to a man with the engine running. He drove off with that instead of with an hour and a gate.",
        ibrahim:sad "I know it.",
      },
    },
  },

  scene "saleh-hours" {
    narrator "You lay the receiver down. Eight people have been listening.",
    bronagh "Half an hour, was it? Is that in Saleh hours, or in ours?",
    narrator "Somebody laughs. At table three Yusuf looks at his tape.",
    decide {
      id = "saleh-hours",
      teaches = "T10 T9",
      reply "Saleh hours, I should think. All right, that'll do, you lot." {
        id = "that-will-do", shows = "blames_colleague", joke = "laughed", go = "till-noon",
        because = "You wanted to have them with you, and for a moment you had seven. The eighth has an uncle. From the one in charge it is no joke any more, it is the tone of the house.",
      },
      reply "Six people there have been cutting by hand since three, and our order was late. Be cross with me, Bronagh. Not with him." {
        id = "cross-with-me", when = "press", shows = "hold_boundary give_credit", joke = "answered", go = "till-noon",
        because = "You set the night beside the joke, and it was no longer funny. You left Bronagh her crossness and gave it another address. Nobody lost face, not even she.",
        bronagh:surprised "By hand? Size four? … I never said that he's lazy.",
      },
      reply "Being cross is all right, Bronagh; so am I. Making him small isn't, whoever's listening." {
        id = "cross-is-all-right", when = "not press", shows = "hold_boundary", joke = "answered", go = "till-noon",
        because = "Short, in the same voice, and everybody knows where the line is. What you could not set against the joke was the night that he has had; he did not get to tell you.",
        bronagh "It was only … all right. All right.",
      },
      reply "That was completely out of order. You'll apologise, please, Bronagh, here and now, in front of everybody." {
        id = "here-and-now", shows = "hold_boundary dismisses_feeling", joke = "shamed", go = "till-noon",
        because = "You defended respect by taking somebody's. They did see that you would not have it. They saw as well what happens to those who open their mouths, and closed theirs.",
        bronagh:annoyed "Sorry, everybody.",
        narrator "Nobody says anything for quite some time.",
      },
      reply "Anyway. Would anybody like a coffee while we wait?" {
        id = "a-coffee", shows = "deflects", go = "till-noon",
        because = "It passed, as those things do, and it stayed in the room. Yusuf is in his fourth week and learns from you what may be said here. He has learned it.",
      },
    },
  },

  scene "till-noon" {
    bronagh "And what do we do till then? Dust one another?" { when = "joke ~= 'shamed'" },
    narrator "They stand there and look at you. Bronagh looks at the clock." { when = "joke == 'shamed'" },
    decide {
      id = "till-then",
      teaches = "T12",
      reply "The floor could do with a sweep, all of you, please. I'm in the office, if anybody should need me. Thank you." {
        id = "a-sweep", shows = "deflects", go = "the-door",
        because = "It needs doing, and they did it, looking at your door. Sixty tables stood there with bare corners. What people remember of a bad morning is where the boss was.",
      },
      reply "Pad them and label them, so that it's only lifting. I'll start with the top row; my back's the youngest." {
        id = "top-row", shows = "owned_action say_what_can", ready = true, go = "the-door",
        because = "You had read the sheet: one hour in place of three. And you climbed up first, to where it is worst. Nobody had to be asked twice.",
        narrator "It is not true about your back. At eleven you are on the fourth table, and Yusuf is showing you how.",
      },
      reply "You've packed these for twenty years, Bronagh. What would you do?" {
        id = "twenty-years", when = "joke ~= 'shamed'", shows = "open_question take_seriously", ready = true, hers = true, go = "the-door",
        because = "A real question to the one who knows most about it, a minute after the two of you had differed. She had had the answer ready since eight.",
        bronagh "Corners on. Labels on. Then when he comes it's in, flap, tape, next. … Nobody's ever asked.",
        narrator "She is at the first table before she has finished saying it. You take the top row.",
      },
      reply "You've packed these for twenty years, Bronagh. What do you suggest?" {
        id = "do-you-suggest", when = "joke == 'shamed'", shows = "open_question", go = "the-door",
        because = "The right question to the right woman, ten minutes too late. She knew the answer. You had just shown her what becomes of what she says.",
        bronagh:annoyed "You're the boss. We could sweep.",
      },
      reply "Coffee until eleven. You were all here at six, and it'll be a hard afternoon." {
        id = "until-eleven", shows = "specific_warmth", go = "the-door",
        because = "You had noticed when they came, and they liked that. But the afternoon need not have been hard: two of the three hours could have been done before the van.",
      },
    },
  },

  scene "the-door" {
    narrator "Half past eleven. Somebody holds the door for Yusuf's trolley: Grace Adeyemi, without an entourage. Beside her a man in tweed, whose voice you know from the telephone: Ewan MacLeod.",
    grace "Don't get up for us. How does it stand?",
    decide {
      id = "how-does-it-stand",
      teaches = "T12 T39",
      reply "All going smoothly, thank you, Ms Adeyemi. Just a tiny hiccup with some cartons, nothing to trouble you with." {
        id = "tiny-hiccup", shows = "over_promise", go = "are-those-mine",
        because = "She began in this house at a sewing machine and can count cartons. What the eight of them learned is how one speaks upwards here. So you will hear it yourself, one day.",
        grace "I see. … Not one carton in the whole hall. That's tiny.",
      },
      reply "Saleh's let us down again, I'm afraid: three hours. I've made it quite clear to him." {
        id = "let-us-down", shows = "blames_colleague defensive", go = "are-those-mine",
        because = "It kept you clean and left out ten to six on Tuesday. Yusuf stood six feet away. And a customer heard that in this house the others are to blame.",
        grace "Quite clear. And was he able to tell you anything?",
      },
      reply "Cartons late, half of it our own order. They're promised for today. That the rest's done already was Bronagh's idea." {
        id = "bronaghs-idea", when = "hers", shows = "plain_bad_news give_credit", go = "are-those-mine",
        because = "Four facts, the unpleasant ones first, and one name. You might have said \"we\", and nobody would have noticed but one. She noticed.",
        grace:happy "Was it? Then I'd like to see it, Bronagh.",
        bronagh:surprised "It's only corners. … You've got to hold it here.",
      },
      reply "No cartons yet, and half of that's our own order. They're promised for today. These eight will get them out, if anyone does." {
        id = "these-eight", when = "not hers", shows = "plain_bad_news give_credit", go = "are-those-mine",
        because = "Straight, our half included, and said so that the eight could hear it. A name would have been better than a number: who did what, this morning?",
        grace "Half of it ours. That's a sentence I don't hear often.",
      },
      reply "Well, it began on Tuesday, when the order, which really ought to have gone on Monday, and normally does, or used to, went a bit…" {
        id = "on-tuesday", shows = "talks_too_long", go = "are-those-mine",
        because = "All of it was true, and she had asked how it stands and not how it came about. By the time you got to today, Mr MacLeod had begun to count.",
        grace "And today?",
        you "No cartons yet.",
      },
    },
  },

  scene "are-those-mine" {
    ewan "Sixty. I count sixty. Now, sixty is a number I'm fond of. Are those mine?",
    decide {
      id = "are-those-mine",
      teaches = "T13 T41",
      reply "They are, and they're in the best of hands, Mr MacLeod. Please don't worry about a thing." {
        id = "best-of-hands", shows = "scripted_sympathy over_promise", told = "promised", go = "to-work-here",
        because = "He had not been worrying, he had been counting. You gave him a comfort where he wanted an hour; now he has a promise with no time in it, which is the worst kind.",
        ewan "I wasn't. I am now.",
      },
      reply "Yours. The truck goes at three, and it'll be close. At two I'll ring you with how it stands, good or bad." {
        id = "good-or-bad", shows = "plain_bad_news owned_action", told = "honest", go = "to-work-here",
        because = "You did not let him find it out on his own ramp. A time that does not depend on the outcome is something that he can tell his owner, who counts spoons.",
        ewan "Two o'clock. Fourteen years, and you've always rung first. Very well.",
      },
      reply "They are. They'll be on that truck at three, and you can hold me to it." {
        id = "hold-me-to-it", shows = "over_promise", told = "promised", go = "to-work-here",
        because = "You said it because everybody was listening, and you may even be right. At this moment there is no carton in the house. It is your word, and it hangs on a van.",
        ewan "I shall.",
      },
      reply "They are, and I'm truly sorry. Our supplier has kept us waiting since eight, and without him we can't do a thing." {
        id = "kept-us-waiting", shows = "generic_sympathy blames_colleague", go = "to-work-here",
        because = "Sorry, and it was somebody else. His contract is with this firm; where we buy cartons is our own affair, and half of this was our doing. When will he know more?",
        ewan "I didn't order from your supplier.",
      },
    },
  },

  scene "to-work-here" {
    narrator "Grace Adeyemi has stopped at table three to look at a corner. Mr MacLeod lowers his voice.",
    ewan "Tell me. What's it like to work here, on a day like this?",
    decide {
      id = "to-work-here",
      teaches = "T39",
      reply "It's a wonderful firm, we're really all one big family, and I'm so very grateful to be a part of it." {
        id = "one-big-family", shows = "scripted_sympathy", go = "my-order",
        because = "He can read that on the website. He had asked what a day like this one is like; he buys from people whose bad days he would like to know.",
        ewan "Indeed. So I've read.",
      },
      reply "Between you and me? Every Thursday's like this. Upstairs they don't see it." {
        id = "between-you-and-me", shows = "blames_colleague", go = "my-order",
        because = "It felt honest, and it was half of it. To him, you are the firm. What he takes home is that nobody upstairs looks, while somebody from upstairs was holding a corner.",
        ewan "Every Thursday. I must remember to order on Fridays.",
      },
      reply "Louder than usual. But look: nobody's hiding, and she's learning corners from Yusuf. I like working where that's possible." {
        id = "corners-from-yusuf", shows = "give_credit respect_person", go = "my-order",
        because = "You did not praise, you pointed. He saw a president with tape on her sleeve and a man in his fourth week explaining it to her, and formed his own opinion.",
        ewan:surprised "So she is. I've an owner who could do with a corner.",
      },
      reply "You'd best ask Ms Adeyemi that; she knows far more about it than I do." {
        id = "ask-ms-adeyemi", shows = "deflects", go = "my-order",
        because = "Modest, and he had asked you because you are the one who works here. An answer that one hands upwards sounds as if there were a reason.",
        ewan "She'll know, no doubt. I'd have liked yours.",
      },
    },
  },

  scene "my-order" {
    narrator "The door again. Tomasz Zielinski, out of breath. He sees the president, the guest, and eight people with nothing to fold. He says it all the same.",
    tomasz:worried "I've heard about the cartons. That was my order. Tuesday evening. I —",
    decide {
      id = "my-order",
      teaches = "T8 T9 T10",
      reply "Please, Tomasz, not here. We've got a guest." {
        id = "not-here", shows = "deflects", go = "the-ramp",
        because = "You wanted to spare everyone, him too. What it looked like was that owning up gets you sent out. Nobody in the hall will try it after him.",
        tomasz:sad "No. Of course. Sorry.",
      },
      reply "You came down to say that yourself. Thank you; that's how we get it right. Half past three, just us?" {
        id = "just-us", shows = "thank_specifically set_expectations respect_person", tomasz_thanked = true, go = "the-ramp",
        because = "You thanked him for the one thing that you want to see again, aloud, and kept the rest for a room with a door. Eight people now know what happens here to somebody who owns up.",
        tomasz:surprised "Half past three. Yes.",
        grace "Good morning, Mr Zielinski.",
      },
      reply "Ten to six. Yes. That was the first domino, and the rest of us have been watching it fall since eight." {
        id = "first-domino", shows = "blames_colleague", go = "the-ramp",
        because = "A good image, and correct. He had already said it; you said it again, with an audience. Next time it will come to light on Friday instead of on Thursday.",
        tomasz:sad "Yes.",
      },
      reply "Oh, don't you worry about it! It could have happened to any of us." {
        id = "any-of-us", shows = "generic_sympathy dismisses_feeling", go = "the-ramp",
        because = "Kind, and it waved away the bravest thing that was said in the hall this morning. It did matter; he knew that when he came down the stairs.",
        tomasz "Well. It happened to me.",
      },
    },
  },

  scene "the-ramp" {
    first_of {
      narrator "Noon. Gate five." { when = "hour == 'noon'" },
      narrator "Half past one. He has stood at gate two for an hour, ringing a bell that has been off since the spring." { when = "hour == 'tight'" },
      narrator "Twenty to three. A van at gate five, low on its axles: he has waited until it was full.",
    },
    narrator "Ibrahim Saleh gets out himself. There is glue on his arms to the elbows.",
    first_of {
      narrator "Bronagh is at the ramp before you are, with a mug. \"Sugar?\" she asks him." { when = "joke == 'answered'" },
      narrator "\"Is it that late already?\" says somebody inside. \"In Saleh hours?\" He has heard it. He looks at you." { when = "joke == 'laughed'" },
      narrator "Nobody moves. They are waiting to be told." { when = "joke == 'shamed'" },
    },
    change { when = "joke == 'laughed'", trust = -2 },
    change { when = "joke == 'answered'", trust = 1 },
    first_of {
      ibrahim "I've counted them twice. You told me your half of it, so I wanted to bring you mine myself." { when = "ours" },
      ibrahim "I've counted them twice. I wanted to bring them myself.",
    },
    decide {
      id = "counted-twice",
      teaches = "T8 T12 T41",
      reply "At the wheel yourself, with glue to the elbows: thank you. You sit. I've got the first row." {
        id = "first-row", shows = "thank_specifically specific_warmth owned_action", trust = 2, go = "three-oclock-bell",
        because = "Thanks for what he had done, a seat, and then your own hands on the first row. After that no one had to be sent to the ramp. They had seen where you went.",
        narrator "Yusuf takes the second row. \"Uncle,\" he says in passing, and that is all.",
        ibrahim:relieved "Five minutes. Then I lift, too.",
      },
      reply "Thank you, Mr Saleh. Would you please sign for the time as well? I'm afraid I do have to note that." {
        id = "note-that", shows = "keep_record policy_first", trust = -2, go = "three-oclock-bell",
        because = "It has to be noted, and it could have been noted at four. He stood there with glue on his arms, and the first thing that he got was a pen.",
        narrator "The pen sticks to his hand.",
      },
      reply "Straight through there, quick as you can. We've lost the whole morning." {
        id = "straight-through", shows = "dismisses_feeling", trust = -1, go = "three-oclock-bell",
        because = "It was urgent, and he knew that better than anyone: it is why he drove himself. One breath for that, and he would have run.",
        ibrahim "Yes. Straight through.",
      },
      reply "Everybody, the ramp! I'm taking the first row." {
        id = "the-ramp", shows = "owned_action", trust = 1, go = "three-oclock-bell",
        because = "You went first, and eight people went after you. He stood beside it with his two counts. A word to him would have cost as much time as getting hold of a carton.",
        ibrahim "Then I'll take the second.",
      },
    },
  },

  scene "three-oclock-bell" {
    narrator "At two you had rung Mr MacLeod, as you had said, and told him how it stood." { when = "told == 'honest'" },
    narrator "At three the truck pulls out. At half past Tomasz is standing in your door.",
    tomasz:sad "It won't happen again. I'll stay longer in the evenings.",
    decide {
      id = "in-the-evenings",
      teaches = "T9 T11",
      reply "It mustn't, Tomasz. Monday noon, please, every week, or I'll have to take it further. I'm sorry to be so plain." {
        id = "take-it-further", shows = "set_expectations dismisses_feeling", go = "another-order",
        because = "Plain, and he did need to hear the hour. But he has known Monday noon for years, he built that plan. What has changed since, you did not ask.",
        tomasz "Monday noon. Yes.",
      },
      reply "For six years they came early. Something's been different since the winter, I think. Am I wrong?" {
        id = "since-the-winter", shows = "check_unsaid explore_need respect_person", go = "his-father",
        because = "You set six years against the weeks since February, and asked instead of concluding. He could have said that you are wrong. It was the first question about it that anybody had put to him.",
      },
      reply "I'll write those orders myself from now on. Then you've one thing less." {
        id = "one-thing-less", shows = "fixes_too_early", go = "another-order",
        because = "Meant as relief, and it arrived as a verdict. He built these plans; you took one out of his hand without knowing why it shook.",
        tomasz:sad "If you think so.",
      },
      reply "Don't stay longer. Who else could send it, when you can't?" {
        id = "who-else", shows = "clear_roles open_question", go = "another-order",
        because = "Practical, and it spared him the evenings: a second name on the order is half of the answer. Why there are days on which he cannot, you have not heard.",
        tomasz "Nobody knows how. … I could show Mei. She learns fast.",
      },
    },
  },

  scene "his-father" {
    tomasz:sad "My father. He's ill, two hundred miles from here. On Mondays I'm mostly on the road. I haven't told anyone." { when = "tomasz_thanked" },
    tomasz:sad "… There's something at home. On Mondays I'm mostly not here. I'd rather not say more." { when = "not tomasz_thanked" },
    you "Then on Mondays somebody else sends it, and you say who. And Priya knows what else is possible. Only if you'd like that.",
    tomasz:relieved "On Mondays somebody else. That'd be … yes.",
    go "another-order",
  },

  scene "another-order" {
    narrator "Friday, nine o'clock. The telephone.",
    first_of {
      ibrahim "Saleh. The press is running. And I've a thing to ask: do I get another order?" { when = "trust >= 3" },
      ibrahim "Saleh. The press is running. I suppose you'll be looking elsewhere now.",
    },
    decide {
      id = "another-order",
      teaches = "T41 T11",
      reply "One more like that, and I'd have to think about it. I'm sorry; it's nothing personal." {
        id = "nothing-personal", shows = "dismisses_feeling", trust = -2, go = "how-it-ended",
        because = "You have to be able to say that, and there may come a day. On this one, half of it was ours. He will be on time until he has found somebody who counts both halves.",
        ibrahim "I understand.",
      },
      reply "You'll always have our orders, Mr Saleh! As long as I'm here, please don't give it a thought." {
        id = "always", shows = "over_promise", trust = 1, go = "how-it-ended",
        because = "It warmed him, and nothing will be different next Thursday: our order on Tuesday, his half hour at ten. Always is no date. What will each of you do otherwise?",
        ibrahim:happy "Always. You're kind.",
      },
      reply "Monday noon from us, and from you a call at the first doubt, even at three in the morning. Would that have saved yesterday?" {
        id = "at-the-first-doubt", shows = "clear_roles confirm_understanding owned_action", trust = 2, go = "how-it-ended",
        because = "Both halves in one sentence, ours first, and held up to him as a question. He may ring at night now, with leave. That is worth more to you than punctuality.",
        ibrahim:surprised "At three in the morning? … It would've saved it. You'd have said sixty, and I'd have slept.",
      },
      reply "What would have made it easier for you to ring me at three?" {
        id = "easier-for-you", shows = "ask_feedback", trust = 1, go = "how-it-ended",
        because = "You asked about the one call that was missing, and he thought about it. You know now why he waits. What the two of you do about it by Monday is still open.",
        ibrahim "To know I'm allowed to. You think, at four it'll run. At five it'll run.",
      },
    },
  },

  scene "how-it-ended" {
    go "the-last-delivery" { when = "trust <= 2" },
    go "he-was-told" { when = "hour == 'late' and told == 'honest'" },
    go "the-empty-truck" { when = "hour == 'late'" },
    go "thirty-four" { when = "hour == 'tight' and not ready" },
    go "full-and-on-time",
  },

  ending "full-and-on-time" {
    title = "Full, and on time",
    kind = "good",
    narrator "Sixty tables went at three. On Monday, at ten to twelve, an order goes out with two names under it.",
    ewan "Sixty. I counted. You rang at two, and there was nothing the matter. I could get used to it." { when = "told == 'honest'" },
    ewan "Sixty. I counted. I'd not have minded knowing at two." { when = "told ~= 'honest'" },
    narrator "In the hall a half hour has thirty minutes again. Bronagh has seen to that." { when = "joke == 'answered'" },
    reflection = "A supplier, a packer, a planner, a president and a guest saw how you spoke of those who were not there. Only one of them pays you. Which of them will tell it to others, and how?",
  },

  ending "thirty-four" {
    title = "Thirty-four",
    kind = "mixed",
    narrator "At three the truck left with thirty-four tables. The other twenty-six stood in the hall with bare corners, beside sixty cartons less thirty-four.",
    ewan "You did say that it would be close. I've told them thirty-four." { when = "told == 'honest'" },
    ewan "Thirty-four. I had told them sixty. You had told me sixty, in a manner of speaking." { when = "told ~= 'honest'" },
    bronagh "An hour, it'd have taken. If they'd been padded. Anybody could have asked.",
    reflection = "The cartons came in time for one hour's work, and there were three hours of it. The eight had the whole morning. What did they see you do with yours?",
  },

  ending "he-was-told" {
    title = "He was told",
    kind = "mixed",
    narrator "At three the truck left without a single table. Mr MacLeod had known it since two, and had moved a painter.",
    ewan "It's a nuisance. It's not a surprise. I can tell the one from the other.",
    narrator "The van had brought a hundred and fifty. Sixty of them had been ready at eight in the morning.",
    reflection = "Your word to the customer was good, and he stays. The sixty lay cut and counted, ten miles away, all morning. What on your sheet did Mr Saleh not have?",
  },

  ending "the-empty-truck" {
    title = "The empty truck",
    kind = "bad",
    narrator "At three the truck left empty. On Friday at eight the painter, the joiner and the owner stand in a guest house, waiting for sixty tables.",
    ewan:annoyed "Fourteen years. I always said we'd hear it from you first. I heard it from a driver.",
    narrator "On the sheet of the day it still says which sixty were for whom.",
    reflection = "An order went out on a Tuesday evening, and a buyer of fourteen years will ring somebody else. Each domino had somebody standing beside it. Which one were you standing beside?",
  },

  ending "the-last-delivery" {
    title = "The last delivery",
    kind = "bad",
    narrator "The letter is polite, and it comes with the last ninety cartons. Saleh Packaging will work for somebody else from the first of the month.",
    ibrahim:sad "They pay no better. They ring me when something's late on their side.",
    narrator "The next firm wants four weeks' notice. Yusuf asks for his papers on the same day." { when = "joke == 'laughed'" },
    narrator "The next firm wants four weeks' notice, and delivers to gate two." { when = "joke ~= 'laughed'" },
    reflection = "Suppliers can leave, as customers can. For eleven years he had brought you cartons, and one Thursday he brought the truth, a bit at a time. What did he hear from you, each time?",
  },
}
