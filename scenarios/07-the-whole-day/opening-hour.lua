-- Half past eight, and four people in one doorway. The one in the greatest hurry is
-- the one who steps back, the regular is the one who can wait, and what the mechanic
-- and the driver are told before nine decides what two children ride home on at noon.
--
-- A need is served here in the order of its urgency, and everybody else is told when.

local shop = person "Tidewater Cycles" {
  role = "a counter, a clock and a pump on a chain",
  about = "Has mended what comes off the ferry, and what wants to get on to it, since before there was a timetable.",
}
local joseph = person "Joseph Mwangi" { role = "regular, rides to work" }
local rosa = person "Rosa Aguilar" { role = "brings the parts" }
local ines = person "Ines Duarte" {
  portrait = "duarte",
  role = "traveller with a flat tyre",
  about = "Teaches geography in Porto and spends every autumn looking at some of it. Lets others go first, and has missed a good deal by it.",
}
local pim = person "Pim Vos" {
  portrait = "vos",
  role = "mechanic, in the workshop behind you",
  about = "Thirty years of other people's bicycles. Speaks in parts and sizes, and hums when he has been told what he needs to know.",
}
local bello = person "Funmi Bello" {
  portrait = "bello",
  role = "mother of two, owns the cargo bicycle",
  about = "Drives no car by choice and plans her day to the quarter of an hour by necessity.",
}

return scenario "opening-hour" {
  title = "Half past eight",
  summary = "A regular, a stranger, a mechanic and a driver stand in the same doorway, and you have one morning.",
  place = "shop-floor",
  role = "You have the counter of Tidewater Cycles, beside the ferry.",
  situation = "Monday, half past eight. You unlock the door. Pim Vos, the mechanic, has been in the workshop since eight. The day book lies on the counter; open it whenever you like.",
  know = {
    "Pim does one thing at a time, and does it well.",
    "Rosa Aguilar stops on a yellow line, with a warden at the corner.",
    "Mr Mwangi has come in every Monday for six years to have his tyres pumped. On Friday he collected his bicycle with new brakes.",
  },
  mood = "calm",
  pass = { overall = 72 },

  state = {
    calm = meter(5, 0, 14),  -- how the shop feels to those who stand in it
    late = count(0, 5),      -- five minutes each, off her time
    promised = false,        -- her tyre, before Pim was asked
    two_prices = false,      -- hers, and that of everybody else
    box = one_of("shut", "opened"),
    bello_knows = false,     -- that it will be one o'clock
    brakes = false,          -- you asked, and they were set again
  },

  document "The day book" {
    id = "day-book",
    text = [[
PROMISED FOR TODAY
10:00   Halloran. Racing wheel, true it.      One hour.
12:00   Bello. Cargo bicycle, two children.   Two hours.
        Needs the LONG brake hose (2.1 metres).
        Not begun: the hose comes today, with Rosa.

WHILE YOU WAIT, UNTIL TEN
Inner tube, fitted    14 pounds, fifteen minutes.
Air                   nothing.
The same for everyone.

NEW BRAKES
Settle in the first days, and want setting once more.
Free, five minutes, within a week.      Mwangi: fitted on Friday.

FERRY
9:20. The gate closes at 9:10. The next one is at 14:40.]],
  },

  scene "the-door" {
    shop "OPEN. Push. No, harder." { direction = "on the door" },
    joseph:happy "Good morning! Monday, and it isn't raining. The usual, if you please.",
    rosa "Morning. One box, one signature, one warden at the corner.",
    pim "Which one do I take first?" { direction = "from the workshop" },
    narrator "Behind them stands a woman with a loaded bicycle and a flat back tyre. She looks at the clock over your head, and takes a step back.",
    ines "No, no. They were first.",
    decide {
      id = "four-at-once",
      teaches = "T1 T25 T40",
      seconds = 15,
      reply "Good morning! I'll take everybody in the order you came in, so that it's fair: Mr Mwangi, Rosa, then the lady at the back. Pim, you'll have to wait a bit." {
        id = "in-the-order", shows = "respect_person", late = 1, go = "only-a-tyre",
        because = "Everybody knew their place in the line, which is more than most doors offer. But first come is a rule for people with the same amount of time, and one of them had just looked at the clock.",
        ines "Of course. Of course.",
      },
      reply "Mr Mwangi! Just lean it where you always do, and let's see to those tyres. Everybody else, one moment!" {
        id = "mr-mwangi", shows = "show_hearing", late = 1, go = "only-a-tyre",
        because = "Six years of Mondays, and he deserves the smile. He is also the one of the four who has the whole morning; you served the habit before the need.",
        joseph "I can wait, you know. I came early.",
      },
      reply "Rosa, Pim: two minutes. Madam, you looked at the clock. Where do you have to be?" {
        id = "where-to-be", shows = "hold_priority check_unsaid", calm = 1, go = "is-it-possible",
        because = "You saw the step back for what it was, and asked. The two who work with you had a number in the same breath, and Mr Mwangi had seen the clock too.",
        ines:surprised "The ferry. The gate shuts at ten past nine. Is it so easy to see?",
      },
      reply "Pim, could you come out and take somebody? I can't be four people at once." {
        id = "four-people", shows = "deflects", calm = -1, late = 1, go = "only-a-tyre",
        because = "It was an honest cry, and it fetched the one man who can mend a tyre away from his tools. He had asked you a question that takes six words to answer.",
        pim:annoyed "I asked first.",
      },
      silence "(I begin with whoever is nearest.)" {
        id = "nearest", calm = -1, late = 1, go = "only-a-tyre",
        because = "Nearest was Mr Mwangi, who had all morning. Three others found out nothing, and the one in a hurry stood furthest back.",
        joseph "Me? I can wait, you know.",
      },
    },
  },

  scene "only-a-tyre" {
    narrator "Five minutes have gone. She has unpacked her map, read it, and folded it up again.",
    ines "It's only a tyre. When you have time. I'm just on my way across.",
    decide {
      id = "only-a-tyre",
      teaches = "T18 T25",
      reply "Across on the ferry? Which one do you want to catch?" {
        id = "which-one", shows = "check_unsaid hold_priority", go = "is-it-possible",
        because = "She had laid the word down where you could find it, and you picked it up. It came five minutes later than it might have, and still in time.",
        ines:relieved "This one. They shut the gate at ten past nine.",
      },
      reply "No trouble at all, we do while-you-wait until ten. It's just a quarter of an hour, when it's your turn." {
        id = "until-ten", shows = "set_expectations", late = 1, go = "is-it-possible",
        because = "A friendly answer with a real number in it, for somebody with all morning. \"Across\" was the word to ask about; she was not going to say it twice.",
        ines:worried "Until ten. I see. It is only that the ferry …",
      },
      reply "Lovely day for it! Where have you come from, with all that luggage?" {
        id = "all-that-luggage", shows = "open_question", late = 1, go = "is-it-possible",
        because = "Interested, and she answered all of it, from Porto onward. You asked where she had come from. What you needed to know was where she had to be, and when.",
        ines "From Porto. It's a long story, and I'm afraid that the ferry is at twenty past.",
      },
      reply "Be with you as soon as I can. It's a bit of a circus on a Monday, as you see." {
        id = "a-circus", shows = "defensive", calm = -1, late = 2, go = "is-it-possible",
        because = "It asked her for sympathy with your Monday, and she gave it, and five more minutes with it. People who let others go first have to be asked.",
        ines "Yes. I see it. … Only, there's a ferry.",
      },
    },
  },

  scene "is-it-possible" {
    ines:worried "Is it at all possible?",
    decide {
      id = "at-all-possible",
      teaches = "T26 T29 T36",
      reply "It's perfectly possible! Go and have a nice coffee round the corner, put your feet up for a bit, and it'll be done before you've even stirred the sugar in." {
        id = "have-a-coffee", shows = "over_promise", calm = 2, promised = true, go = "which-one-first",
        because = "She was glad of it, and you had not asked the man who would have to do it. If it goes wrong she will be sitting round the corner, stirring.",
        ines:relieved "Then I'll stay and watch, if I may. I don't trust coffee.",
      },
      reply "Fitted in fifteen minutes, fourteen pounds. If Pim can't, I'll do it in twenty-five. Either way you make the gate; all right?" {
        id = "either-way", shows = "owned_action confirm_understanding", calm = 1, go = "which-one-first",
        because = "The time, the price and what happens if it fails, measured against her gate and not against your morning. She could say no to it, and so her yes was worth something.",
        ines:relieved "All right. Yes. Oh, very much all right.",
      },
      reply "There's a shop on the quay as well. They might be quicker than us this morning." {
        id = "on-the-quay", shows = "deflects", calm = -1, late = 1, go = "which-one-first",
        because = "Modest, and it would have cost her the ferry: they open at ten. You had a mechanic, a tube and thirty minutes, and sent them all round the corner.",
        joseph "Forgive me, but the quay opens at ten. Anybody who's had a puncture knows that.",
      },
      reply "It should be. Let me just see what Pim says." {
        id = "what-pim-says", shows = "show_hearing", go = "which-one-first",
        because = "Careful, and you went to the right man. She is left with \"should be\" and a clock. A number, and what you do if he says no, would have let her breathe.",
        ines "Yes. Please see.",
      },
    },
  },

  scene "which-one-first" {
    narrator "In the workshop a racing wheel is in the stand. A cargo bicycle with two small seats leans on the wall. Pim does not look up.",
    pim:annoyed "There's a lady at my door says it's all promised. Nobody's promised me." { when = "promised" },
    change { when = "promised", calm = -3 },
    pim:annoyed "Second time of asking. Which one first?",
    decide {
      id = "second-time",
      teaches = "T5 T8 T9 T11",
      reply "You're the expert, Pim. I trust you completely. You just do it whichever way you think best." {
        id = "the-expert", shows = "deflects", late = 1, calm = -1, go = "one-signature",
        because = "It sounds like respect. But he did not ask for trust, he asked for what stands in your book and not in his workshop: who comes when. He chose the wheel.",
        pim "Then the wheel.",
        narrator "It takes you five minutes to get the tube in before it.",
      },
      reply "Pim, could you be an absolute angel and just do a puncture for me, right now? I know, I know, I'm a complete nightmare on Mondays." {
        id = "a-nightmare", shows = "scripted_sympathy", go = "one-signature",
        because = "He did it, since you asked, and the ferry is safe. His question still hangs there: what after that, and until when? He needed the day, and got a character reference.",
        pim "A puncture. And then?",
      },
      reply "It's all promised for today, so as fast as you can, please. I've got four people out there." {
        id = "all-for-today", shows = "defensive", late = 1, calm = -1, go = "one-signature",
        because = "The four were customers. So was he: the fifth, and the one on whom the others wait. Fast does not tell him in which order.",
        pim:annoyed "I've got two hands in here.",
        narrator "He takes the wheel out of the stand, slowly, and then the tube.",
      },
      reply "Sorry, you did ask. Tube first, for the ferry; Halloran by ten; Bello when I've seen the hose." {
        id = "tube-first", shows = "apologise_specifically fact_first clear_roles", calm = 2, go = "one-signature",
        because = "Information was what he needed: three jobs, their order, and who sees to the missing part. The apology was for his question, took four seconds, and was the right one.",
        pim:happy "Tube, wheel, hose. That's a morning.",
        narrator "He begins to hum.",
      },
    },
  },

  scene "one-signature" {
    rosa "Your hose. The corner was soft when I got it; it's on the slip, with the time. Sign here, and I'm not here any more.",
    narrator "At the corner a man in a cap has begun to read number plates.",
    decide {
      id = "one-signature",
      teaches = "T3 T13 T41",
      reply "Soft? What on earth happened to it?" {
        id = "what-happened", shows = "asks_again", calm = -1, go = "does-he-pay",
        because = "She had told you: it came like that, and it stands on the slip with the time. You asked the most exact driver in town to say it again, with a warden coming.",
        rosa:annoyed "It says so. There. In capitals.",
        narrator "You sign. The box goes under the counter.",
      },
      reply "On the slip: that saves us an argument, thank you. Ten seconds to look inside; it's a child's brake." {
        id = "a-look-inside", shows = "thank_specifically close_loop handoff_fact", calm = 1, box = "opened", go = "the-short-one",
        because = "You said what her note was good for, and told her why you look. A signature means that the right thing came; the box only means that something did.",
      },
      reply "With you I'd sign anything, Rosa. Off you go, before he gets to you." {
        id = "sign-anything", shows = "specific_warmth", calm = 2, go = "does-he-pay",
        because = "Warm, and well meant by her yellow line. She never loses a parcel; whether somebody packed the right one she cannot see. Neither can you, now.",
        rosa:happy "You're a gentle soul. Till Thursday.",
        narrator "The box goes under the counter.",
      },
      reply "I'm afraid I'm really not supposed to take damaged goods, Rosa. You'd have to drive it back to the depot for me." {
        id = "damaged-goods", shows = "policy_first deflects", calm = -2, go = "does-he-pay",
        because = "A rule for the wrong case: what is soft is the cardboard, and she had told you so herself. It would have cost her an hour and Ms Bello the day, for a corner.",
        rosa:annoyed "It's a corner. The hose is rubber.",
        narrator "You sign after all. The box goes under the counter.",
      },
    },
  },

  scene "the-short-one" {
    narrator "In the box lies a brake hose. It says 1.6.",
    rosa:surprised "That's not two point one. If you ring the depot now, I'm past there at ten and back here by eleven.",
    you "I'm ringing. Thank you, Rosa.",
    go "does-he-pay",
  },

  scene "does-he-pay" {
    narrator "From the workshop comes the sound of a tyre sliding on to a rim. Mr Mwangi pumps his own, four strokes each, and puts nothing on the counter. Ines Duarte has her purse in her hand.",
    ines "Fourteen. And the gentleman, he pays nothing? Is there a price for those who live here?",
    decide {
      id = "those-who-live-here",
      teaches = "T4 T31",
      reply "Well, Mr Mwangi has been coming in every Monday for six years now. You do look after your regulars a little bit, don't you?" {
        id = "look-after-regulars", calm = -1, shows = "dismisses_feeling", go = "the-usual",
        because = "Untrue, as it happens: he paid nothing for air, as she would have. You made a favour out of a rule, and told a stranger what she is worth beside a neighbour.",
        ines "Yes. I suppose one does.",
      },
      reply "Air's nothing, a tube's fourteen, for him and for you. It's on the wall; I should have shown you." {
        id = "for-him-and-for-you", shows = "respect_person disclose_terms take_seriously", calm = 1, go = "the-usual",
        because = "She had asked whether you treat people alike, and you took it as a fair question. One price, and she can read it for herself, which is better than being told.",
        ines:happy "It is on the wall. In Porto it's always in somebody's head.",
        joseph "I've paid that fourteen myself. Twice in one week. It was the glass.",
      },
      reply "Goodness, no! It's such a small thing. You know what, for the fright this morning let's call it ten." {
        id = "call-it-ten", shows = "fixes_too_early", calm = 2, two_prices = true, go = "the-usual",
        because = "Generous, and now there are two prices: hers, and that of everybody who does not ask. She had not asked for less. She had asked whether it was the same.",
        ines "Ten. So it's always in somebody's head.",
      },
      reply "He's only had air. You can't really compare that with a new tube, can you?" {
        id = "cant-compare", shows = "disclose_terms defensive", go = "the-usual",
        because = "Right in the matter. In the ear of somebody who is new here it said: what a question. The same fact, without the \"only\" and the \"can you\", would have been welcome.",
        ines "No. Of course not. I only asked.",
      },
    },
  },

  scene "the-usual" {
    narrator "Ten minutes to nine. Mr Mwangi hangs the pump up where it belongs.",
    joseph:worried "Ten? I paid fourteen for mine. Twice. … No, no, it's none of my business." { when = "two_prices" },
    change { when = "two_prices", calm = -3 },
    joseph "So. That was that. The brakes? They stop. One gets used to a noise, I suppose.",
    decide {
      id = "gets-used-to-a-noise",
      teaches = "T17 T37",
      reply "So glad you're happy with them, Mr Mwangi. You know where we are if there's ever anything." {
        id = "so-glad", shows = "dismisses_feeling", calm = -1, go = "eight-minutes",
        because = "He had said that they stop, and that there is a noise. You heard \"happy\". Between those two words lies a man who has his brakes set elsewhere and never says so.",
        joseph "Yes. One does know.",
      },
      reply "New brakes always do that at first. It's nothing to worry about, it wears off by itself." {
        id = "wears-off", shows = "dismisses_feeling fixes_too_early", calm = -1, go = "eight-minutes",
        because = "You reassured before you had listened: what noise, and when? It says in your own book that it does not wear off. They want setting, and it costs him nothing.",
        joseph "By itself. Well, you're the experts.",
      },
      reply "What sort of noise, and where on your way do you hear it?" {
        id = "what-sort-of-noise", shows = "open_question", brakes = true, go = "eight-minutes",
        because = "He inspects things for a living, and you let him report. That led you to the second setting. That it is owed to him, and free, he might have been told with it.",
        joseph "At the bottom of Harbour Hill. Like a choir, an hour before it's warm.",
        narrator "Five minutes with a spanner, and it is warm.",
      },
      reply "You shouldn't have to. They're due a second setting, free, five minutes. Where do you hear it, and should we have told you on Friday?" {
        id = "shouldnt-have-to", shows = "take_seriously open_question ask_feedback set_expectations", calm = 1, brakes = true, go = "eight-minutes",
        because = "You followed up what you had sold, asked where it sings, and asked what Friday had lacked. His answer to that goes on to the next ticket, and somebody else is not surprised.",
        joseph:happy "On the hill. And yes: one line on the bill, \"they will sing, come back\". I'd have come back laughing.",
        narrator "Five minutes with a spanner. You write the line on to the pad of bills.",
      },
    },
  },

  scene "eight-minutes" {
    narrator "Pim rolls the loaded bicycle out.",
    go "at-the-door" { when = "late < 3" },
    narrator "The clock over your head says eleven minutes past nine. From the quay there is a long low hoot.",
    ines:sad "Well. It is a very beautiful clock.",
    go "until-twenty-to-three",
  },

  scene "at-the-door" {
    ines:relieved "You are all very kind. It's a pity: I'm on the islands for a week and then home the other way. I won't be a good customer for you.",
    decide {
      id = "not-a-good-customer",
      teaches = "T14 T16 T17",
      reply "Oh, don't say that! Do write us a nice review when you've got a minute, though. It helps us such a lot." {
        id = "nice-review", shows = "deflects", calm = -1, go = "the-telephone",
        because = "She had apologised for being no use to you, and you found her one. What people tell about a shop comes from what it did when there was nothing left to sell.",
        ines "If I have a minute. Yes.",
      },
      reply "You're one already. If it goes down over there, ring us: Pim knows who mends on the islands. The gate's left of the crane." {
        id = "one-already", shows = "specific_warmth follow_up handoff_fact", calm = 1, go = "the-telephone",
        because = "You looked past the sale to the next twenty miles of her road, gave her somebody to ring, and saved her the wrong turning. She will tell that in a staff room in Porto.",
        ines:happy "Left of the crane. I shall send you a postcard, so that you have one customer on paper.",
      },
      reply "Never mind that. Have a wonderful trip, and all the best to Porto!" {
        id = "never-mind", shows = "generic_sympathy", go = "the-telephone",
        because = "Friendly, and the door closed behind her. She has a week of stony tracks ahead, and on the islands nobody knows where one goes with a flat tyre. You do.",
        ines "Thank you! Goodbye!",
      },
      reply "Then let me sell you two spare tubes, a patch kit and a proper pump while we're at it. You'll be glad of them over there on those roads, believe me." {
        id = "two-spare-tubes", shows = "fixes_too_early", calm = -1, go = "the-telephone",
        because = "Perhaps she does need one, and nobody asked what she carries. With the gate closing you answered \"I won't be a good customer\" by trying to make her one.",
        ines:worried "I have … no, thank you. The gate.",
      },
    },
  },

  scene "until-twenty-to-three" {
    narrator "The next one goes at twenty to three.",
    decide {
      id = "a-beautiful-clock",
      teaches = "T15 T23",
      reply "These things do happen, I'm afraid. At least the tyre's as good as new now!" {
        id = "these-things", shows = "dismisses_feeling", calm = -1, go = "the-telephone",
        because = "You pointed at the tyre, which is fine. She had five and a half hours of quay in front of her, and they were made at this counter, five minutes at a time.",
        ines "Yes. As good as new.",
      },
      reply "I lost you those minutes, and I'm sorry. Leave your luggage here. Shall I ring where you're staying, or show you the lighthouse on the map?" {
        id = "i-lost-you", shows = "apologise_specifically specific_warmth offer_choice", calm = 2, go = "the-telephone",
        because = "You said whose minutes they were, and gave her the afternoon as something to choose. It costs you a corner of the shop. It does not bring the ferry back, and did not pretend to.",
        ines "The lighthouse. And if you would ring them: they cook at one.",
      },
      reply "I'm ever so sorry about that. You should really have said something the moment you came in, you know; we'd have fitted you in straight away." {
        id = "should-have-said", shows = "blames_customer generic_sympathy", calm = -2, go = "the-telephone",
        because = "It is true that she did not push. It was you who stood behind the counter, and she had looked at the clock over your head. Now she has missed the ferry and been rude to nobody.",
        ines:sad "Yes. I should have pushed. Next time I'll push.",
      },
      reply "You won't pay for the tube. It's the least I can do." {
        id = "shant-pay", shows = "generic_sympathy fixes_too_early", go = "the-telephone",
        because = "A decent reflex, and it pays for rubber. What she lost is a day, and nobody has said yet how that came about, or asked what she does until twenty to three.",
        ines "That's kind. It wasn't the tube.",
      },
    },
  },

  scene "the-telephone" {
    narrator "Twenty past nine. The shop is empty. The telephone.",
    bello "Bello here, with the cargo bicycle. I'm fetching the twins on it at a quarter past twelve, so I wanted to check: is noon still noon?" { direction = "on the telephone" },
    decide {
      id = "is-noon-still-noon",
      teaches = "T29 T31 T32",
      reply "It's down for twelve, so twelve it is, Ms Bello. We've never let you down yet, have we, and I don't see why we'd start on a Monday." {
        id = "twelve-it-is", shows = "over_promise", calm = 1, go = "how-it-ended",
        because = "You read her the promise and not the state of it: the hose that was to come is the wrong one, and no work has begun. She was asking before she planned on it.",
        bello:happy "That's what I like about you.",
      },
      reply "No: one. The wrong hose came; the right one's here at eleven. If I bring you the trailer at noon, does that get you home?" {
        id = "one-oclock", when = "box == 'opened'", shows = "plain_bad_news owned_action confirm_understanding", bello_knows = true, go = "how-it-ended",
        because = "No came first, then the hour, then a way to fetch two children at a quarter past twelve, held up to her as a question. You could say it because you had looked into a box.",
        bello:surprised "One. … With the trailer they'll think it's their birthday. Yes, that gets us home.",
      },
      reply "Probably, yes. If there's any sort of delay then somebody will be in touch, so don't worry." {
        id = "probably", shows = "deflects dismisses_feeling", calm = -1, go = "how-it-ended",
        because = "Probably is an answer for people with cars. Somebody was you, and in touch was now: she rang so that she could still arrange it.",
        bello "Probably. I've got two four-year-olds, and they don't do probably.",
      },
      reply "Give me one minute; before I say yes I want to see the part with my own eyes." {
        id = "with-my-own-eyes", when = "box == 'shut'", shows = "set_expectations take_seriously", go = "the-box",
        because = "Late, and still the right order: first look, then promise. It costs her a minute of waiting and you the van, which has been gone for half an hour.",
        bello "I've got a minute. I haven't got many.",
      },
      reply "The wrong hose came, I'm afraid. It's the supplier, they're hopeless. It'll be some time after twelve." {
        id = "hopeless", when = "box == 'opened'", shows = "plain_bad_news blames_colleague", calm = -1, bello_knows = true, go = "how-it-ended",
        because = "She knows now, and that is worth much. What she cannot plan with is \"some time\", and whether your supplier is hopeless does not fetch two children.",
        bello:annoyed "Some time. I'll ask my sister, then, some time before that.",
      },
    },
  },

  scene "the-box" {
    narrator "You open the box at last. The hose says 1.6. Rosa is on the other side of the town.",
    you "It's the wrong one, Ms Bello. I'm sending for the right one now, and that means four o'clock. I'm sorry: I could have looked at half past eight.",
    change { bello_knows = true, calm = -1 },
    bello "Four. … Better to know it now than to stand there with the two of them. I'll ring my sister.",
    go "how-it-ended",
  },

  scene "how-it-ended" {
    go "four-years-old" { when = "not bello_knows and (late >= 3 or calm < 6)" },
    go "a-soft-corner" { when = "not bello_knows" },
    go "ten-past-nine" { when = "late >= 3" },
    go "second-choir" { when = "not brakes or box == 'shut' or calm < 11" },
    go "left-of-the-crane",
  },

  ending "left-of-the-crane" {
    title = "Left of the crane",
    kind = "good",
    narrator "A quarter past twelve. Two children in a trailer, in helmets that are too big, being the Queen and the other Queen.",
    pim:happy "Long hose. Fits.",
    narrator "On Thursday there is a postcard of a lighthouse, and Mr Mwangi brings a tenor with bad brakes.",
    reflection = "Nobody got less because somebody else came first, since each of them knew when. Five customers before half past nine: one works behind you, and one only came to deliver. Which of them had you not counted?",
  },

  ending "second-choir" {
    title = "It stops",
    kind = "mixed",
    narrator "A quarter past twelve. Two children are fetched, as was arranged in time.",
    narrator "At the bottom of Harbour Hill a pair of brakes sings like a choir that is not warm yet. He has them seen to on the quay, which opens at ten." { when = "not brakes" },
    joseph "They stop, and they don't sing. Only, it was rather a rush in there today, wasn't it?" { when = "brakes" },
    reflection = "The urgent things were done, and everybody got home. One or two people got a little less of you than they had come for, and did not say so. Who was it, and what had they told you?",
  },

  ending "ten-past-nine" {
    title = "Ten past nine",
    kind = "mixed",
    narrator "A woman sits on the quay with a mended tyre and looks at the place where a ferry was.",
    bello "At least you told me. I've heard of somebody who wasn't." { when = "calm < 6" },
    narrator "At noon nobody waits for a bicycle that is not there. That much was said in time." { when = "calm >= 6" },
    reflection = "Nobody decided that she should miss it. It was three times five minutes, each of them spent on somebody who had more time. At which of the three could you have seen the clock?",
  },

  ending "a-soft-corner" {
    title = "A soft corner",
    kind = "mixed",
    pim "This one's one point six." { direction = "at eleven, with the box open" },
    narrator "You ring her at once. She stands outside the nursery at a quarter past twelve with two children and no wheels, and is polite about it.",
    bello:annoyed "I'd rung you. That's why I ring.",
    reflection = "The ferry was caught, and the box lay under the counter for two hours. A look inside was worth ten seconds at twenty to nine and a whole afternoon at eleven. What had you checked, when you signed for it?",
  },

  ending "four-years-old" {
    title = "Two probables",
    kind = "bad",
    narrator "A quarter past twelve. Two children sit on a wall outside a nursery. Their mother has just been told about a hose.",
    narrator "Beside the quay a woman is waiting for twenty to three, and telling somebody on the telephone why." { when = "late >= 3" },
    bello:sad "I'd asked you. I asked you at twenty past nine.",
    pim:annoyed "Third time of asking. Which one first?",
    reflection = "Everybody was greeted, and everybody was told that it would be all right. What you did not find out before nine, they found out for themselves, later, on the street. Which one question would have saved the most?",
  },
}
