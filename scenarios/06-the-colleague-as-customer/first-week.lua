-- Training a new colleague, who is a customer too. What he needs changes by the day
-- and is seldom what he asks for: a chair, a fact, to be shown, to have a say, a hand.
-- Doing it for him is the kindest looking of the wrong answers.
--
-- How he may interrupt you is settled on Monday and matters on Wednesday. What you
-- heard behind his words on Monday opens replies on Tuesday and Thursday.

local tobias = person "Tobias Brandt" { role = "new colleague, a ship's cook until Friday" }
local mei = person "Mei Tanaka"

return scenario "first-week" {
  title = "Whose watch is it?",
  summary = "A new colleague begins on Monday. By Friday he should be able to stand without you.",
  place = "office",
  role = "You answer written messages at Osier & Vale, who sell beds and tables by post.",
  situation = "Monday in June, nine o'clock. Tobias Brandt begins today, after ten years in a ship's galley. Mei Tanaka has asked you to teach him. Your own work does not stop meanwhile. The data sheet of the high bed is in the drawer; open it whenever you like.",
  know = {
    "A new colleague may need materials, information, instruction, a say in things, or a hand. He will not always tell you which.",
    "A standard letter is changed by Mei Tanaka and by nobody else.",
    "You are on a course next Monday. They collect the telephones at the door.",
  },
  mood = "ease",

  state = {
    ease = meter(5, 0, 10),
    hands = count(0, 2),  -- how often he did it himself, with you beside him
    signal = one_of("none", "anytime", "hours", "mug"), -- how he may interrupt you
    swamped = false,      -- you heard that he is going under
    idea = false,         -- you heard that he wants a say
    letter = one_of("open", "brought", "rang", "taken", "wrong"), -- to Mrs Ferreira
    scolded = false,      -- before the whole room
    text = one_of("old", "trial", "new"), -- the standard letter
    alone = false,        -- the card says what he decides
    fetch = false,        -- the card says what he does not, and who does
  },

  document "High bed, data sheet" {
    id = "sheet",
    text = [[
Child's high bed, oak

Upper position     120 kg, all told: mattress, bedding and people.
Low position       300 kg. Four bolts, about twenty minutes.
Ladder             one person at a time.

MATTRESSES
Foam, 90 by 200      9 kg
Sprung, 90 by 200   19 kg

ORDER 5102, N. Ferreira
High bed, oak. Mattress, sprung, 90 by 200.]],
  },

  scene "the-kettle" {
    narrator "A man in an ironed shirt stands at the sink. He has no chair, no headset and no login, and he has descaled the kettle.",
    tobias "Nobody said where I sit. So I did the kettle.",
    decide {
      id = "where-i-sit",
      teaches = "T5 T6",
      reply "Welcome, Tobias! So good to have you in the family. Please make yourself at home, and if there's anything you need, just ask anybody." {
        id = "in-the-family", shows = "scripted_sympathy deflects", ease = -1, go = "move-a-day",
        because = "You gave him a family and no chair. He needed three things that he could touch, and \"anybody\" is nobody's name. Give him a place, and say when the rest comes.",
        tobias "Thank you. … Is this chair anybody's?",
      },
      reply "We've meant to do that since Easter. Here, next to me, is yours. The login comes at ten; till then, read over my shoulder." {
        id = "since-easter", shows = "specific_warmth set_expectations say_what_can", ease = 2, go = "move-a-day",
        because = "You had seen what he did with his first idle minute, and he got a place, an hour and something to do. He needed materials first; the speeches keep.",
        tobias:happy "Since Easter. Yes, you could taste that. Good, then I'll read along.",
      },
      reply "That chair's yours. I've a customer until a quarter past, and then I'm all yours." {
        id = "quarter-past", shows = "set_expectations", ease = 1, go = "move-a-day",
        because = "A chair and a time: he can plan on you. The login is still nobody's business, and the kettle went by without a word. It was his first piece of work here.",
        tobias "Quarter past. I can do the toaster until then.",
      },
      reply "No login? That's the IT people for you; I told them on Thursday. Sorry. The binder's over there, if you'd like something to look at." {
        id = "it-people", shows = "blames_colleague deflects", ease = -1, go = "move-a-day",
        because = "The first thing he learned here is who gets complained about. You had done your part, and he still has no chair. When does the login come, and where does he sit?",
        tobias "The IT people. I'll remember.",
      },
    },
  },

  scene "move-a-day" {
    narrator "Eleven. He has his login, and the first message of his own.",
    tobias "This lady wants her table on the ninth, and not on the second. How do I move a day?",
    narrator "It would take you twenty seconds. Four people are waiting for you.",
    decide {
      id = "move-a-day",
      teaches = "T5",
      reply "Give it here a moment. There: the ninth. You get on with the next, and I'll do the days for you; it's quicker." {
        id = "quicker", shows = "fixes_too_early", ease = -1, go = "behind",
        because = "Quicker this once, and slower every time there is another. He asked how, and got a what. Tomorrow he will ask again, or will not.",
        tobias "Thanks. … And if the next one's got a day in it, I bring it over to you?",
      },
      reply "Watch. Order, delivery, the little calendar, the ninth, save. The grey days have no van. Clear?" {
        id = "watch", shows = "handoff_fact", go = "behind",
        because = "All of it was right, the grey days above all, and he saw your hand do it. Clear is a question that everybody answers with yes. Put the mouse into his hand.",
        tobias "I saw it. I think that I saw it.",
      },
      reply "Your hands, my eyes. Where would you look first?" {
        id = "your-hands", shows = "open_question say_what_can", ease = 1, hands = 1, go = "behind",
        because = "It cost two minutes, and he found the calendar by himself. You heard how he thinks, too: he looks under the customer first, where nothing is.",
        tobias:happy "Under the customer. … No. Under the order. There's a calendar! And grey is no van?",
      },
      reply "That's page forty of the binder. Do take your time over it, please, there's no hurry at all. I'm glad that you ask." {
        id = "page-forty", shows = "deflects", ease = -1, go = "behind",
        because = "Page forty is right and the lady waits while he reads it. He asked to be shown. A binder is information; what he needed was instruction.",
        tobias "Page forty. On board the recipes were also very well written.",
      },
    },
  },

  scene "behind" {
    narrator "Noon. He has brought soup in a flask, enough for two.",
    tobias "In a galley you call 'Behind!' and everybody knows. Here you all have things on your ears. When can I disturb you?",
    decide {
      id = "disturb-you",
      teaches = "T11 T36",
      reply "Save them up. I'm yours at twelve and at four. Anything you're not sure of stays here until then." {
        id = "twelve-and-four", shows = "set_expectations", signal = "hours", ease = 1, go = "the-pad",
        because = "Two fixed hours, and a rule for what lies in between: he can work with that. What cannot wait until four has no way to you yet, and some of it belongs to somebody who waits.",
        tobias "Twelve and four. Like the tides.",
      },
      reply "Whenever you want, Tobias, please, I mean that. There's no such thing as a silly question, and thank you for asking me that one." {
        id = "whenever", shows = "over_promise", signal = "anytime", ease = 1, go = "the-pad",
        because = "Meant from the heart, and not true: four times an hour you are on a call and wave people off. He will see the headset and not the promise. Which questions, and how does he get through?",
        tobias:happy "Whenever. Good.",
      },
      reply "If there's a promise in it, before it leaves: put your mug on my desk. I'll look up within two minutes, whoever's on the line." {
        id = "the-mug", shows = "owned_action clear_roles", signal = "mug", ease = 1, go = "the-pad",
        because = "You said which questions cannot wait, how he gets through the headset, and how soon. He need neither be brave nor guess, and a mug is harder to overlook than a man.",
        tobias:happy "The mug is 'Behind!'. I can do that.",
      },
      reply "When it matters. In a week or two you'll have a feeling for which ones do." {
        id = "a-feeling", shows = "deflects", signal = "none", ease = -1, go = "the-pad",
        because = "You will be proved right in a week or two, and it is Monday. To tell what matters is the very thing that he cannot do yet; you left it to him and called it a feeling.",
        tobias "A feeling. I had one about the toaster.",
      },
    },
  },

  scene "the-pad" {
    narrator "Half past five. Tobias has gone home. On your pad are five things that he said to you today.",
    sort {
      id = "the-pad",
      prompt = "Information, instruction, a say, or a hand: what was he asking for?",
      teaches = "T5",
      groups = { "Information", "Instruction", "A say", "A hand" },
      go = "fifty-one",
      item "\"On which days do the vans go to the islands?\"" {
        id = "the-islands", belongs = "Information", shows = "show_hearing",
        because = "Tuesdays and Fridays. A plain question wants a plain fact, and a list on the wall would even spare him the asking.",
      },
      item "\"Credit notes. I've watched you do three. I couldn't do one.\"" {
        id = "credit-notes", belongs = "Instruction", shows = "show_hearing",
        because = "He has all the information, three times over. What he has not had is the fourth, with his own hand on it.",
      },
      item "\"I do six an hour, and there are forty in there. But I'm fine.\"" {
        id = "six-an-hour", belongs = "A hand", shows = "check_unsaid", swamped = true,
        because = "Two figures and a denial. Nobody says unasked that he is fine. Somebody who does the sum aloud would like you to do it, too.",
      },
      item "\"Three thank-yous in one letter? On board we'd have reduced that.\"" {
        id = "three-thanks", belongs = "A say", shows = "check_unsaid", idea = true, misplaced = "dismisses_feeling",
        because = "It sounds like a joke and is a proposal. He does not want the letter explained to him; he wants to be asked what he would do with it.",
      },
      item "\"The first one who shouts: could you be around?\"" {
        id = "who-shouts", belongs = "A hand", shows = "show_hearing",
        because = "He does not ask how it is done. He asks not to be alone with it, and that costs you a chair's width.",
      },
    },
  },

  scene "fifty-one" {
    narrator "Tuesday, three o'clock. Over the door a red figure says how many wait: fifty-one. Tobias has not looked up for two hours, nor asked for anything. Mei has walked past twice.",
    tobias:worried "I'm fine. All under control.",
    decide {
      id = "under-control",
      teaches = "T5 T11",
      reply "Six an hour, you said, and that's fifty-one. Take the delivery days; I'll take the complaints. On Thursday we swap." {
        id = "we-swap", when = "swamped", shows = "sum_up clear_roles", ease = 2, go = "wednesday",
        because = "You had kept his figure from Monday and did the sum with him. Now half of it is yours, by kind and until a day, and what is left to him is a whole piece of work.",
        tobias:relieved "Delivery days. I can do those with my eyes shut. With one eye shut.",
      },
      reply "You've stopped asking. What's it like in there?" {
        id = "stopped-asking", when = "not swamped", shows = "check_unsaid", ease = 1, go = "wednesday",
        because = "You noticed what was missing, and that is harder than noticing what is there. Now you know it. On Monday he had all but told you: six an hour, and forty.",
        tobias:worried "Like a galley with one pan. … The delivery days I can do. It's the angry ones that hold me up.",
        you "Then those come to me till Thursday.",
      },
      reply "That's the spirit. You're doing brilliantly, thank you, and if you'd like a hand, please do shout." {
        id = "do-shout", shows = "scripted_sympathy", ease = -1, go = "wednesday",
        because = "Praise for something that was not so, and help on condition that he shouts. He has told you twice that he is fine. Nobody is fine twice.",
        tobias "I'll shout. Yes.",
      },
      reply "Let me take twenty of those off you quickly, before Mei comes round again and sees." {
        id = "twenty-off", shows = "fixes_too_early", go = "wednesday",
        because = "It moved the figure, and it told him that the thing to fear is Mei. Which ones are too hard for him you did not learn, so tomorrow there are fifty-one again.",
        tobias:sad "Which twenty? Not the ones I've begun?",
      },
      reply "Everybody's slow in the first week. I was a snail. Don't look up at it." {
        id = "a-snail", shows = "dismisses_feeling", go = "wednesday",
        because = "Friendly, and it hangs over the door in red. You told him that it does not count, and it does: there are people in it. Do the sum with him, and divide it.",
        tobias "It's a big thing not to look at.",
      },
    },
  },

  scene "wednesday" {
    go "the-draft" { when = "signal == 'mug' or signal == 'hours'" },
    go "already-sent",
  },

  scene "the-draft" {
    first_of {
      narrator "Wednesday, ten to two. A mug with an anchor lands on your desk. You ask your caller for a minute, and get it." { when = "signal == 'mug'" },
      narrator "Wednesday, four o'clock. He has kept three letters back for you. One of them has waited since noon.",
    },
    tobias "A Mrs Ferreira. Her boy comes out of hospital on Saturday, and for the first night she'd like to lie beside him, up in the high bed. She's seventy-two kilos and he's thirty-one.",
    tobias "I've written: that makes a hundred and three, it carries a hundred and twenty, so yes, and welcome home to him. Can it go?",
    decide {
      id = "can-it-go",
      teaches = "T5 T13",
      reply "It can. And it's a kind letter, thank you. She'll be pleased to have it before Saturday." {
        id = "kind-letter", shows = "false_promise", letter = "wrong", ease = 1, go = "eleven-sentences",
        because = "The sum was right and the sheet says \"all told\": her sprung mattress weighs nineteen, and that makes a hundred and twenty-two. He had come to you so that somebody would look.",
        tobias:happy "It's gone.",
      },
      reply "A hundred and twenty of what? Read me that line, and then the one below it." {
        id = "of-what", shows = "open_question say_what_can", letter = "brought", ease = 1, hands = 1, go = "eleven-sentences",
        because = "You knew, and let him find it: the mattress, and then the way out, one line further. He will never again read a number without its small print. She got an answer that holds.",
        tobias:surprised "All told. With the mattress. … Two over! But set low it carries three hundred, with four bolts. I'll write and tell her how. On Saturday they'll sleep on the ground floor.",
      },
      reply "No: the mattress counts, so it's two over. Leave that one here, and I'll write to her myself." {
        id = "leave-it-here", shows = "fact_first fixes_too_early", letter = "taken", ease = -1, go = "eleven-sentences",
        because = "She is safe, and had the right answer in ten minutes. He stood beside you with a letter in his hand that was nine tenths done. The last tenth was the lesson.",
        tobias:sad "Two over. Yes. I see it now. … Shall I do the islands?",
      },
      reply "I trust you with that, Tobias. You've looked at the sheet, haven't you? Then please, just send it." {
        id = "trust-you", shows = "deflects", go = "already-sent",
        because = "Trust is a fine thing, and he had come because he was not sure. He had looked at the sheet, and had not known what to look for. That was what he needed you for.",
        tobias "I've looked at it. Yes. Good.",
      },
    },
  },

  scene "already-sent" {
    first_of {
      narrator "Half past four. You look through what went out, and stop at one of his." { when = "signal == 'mug' or signal == 'hours'" },
      narrator "Wednesday, half past four. You look through what went out today, and stop at one of his. He had looked across to you three times at noon. You were on a call." { when = "signal == 'anytime'" },
      narrator "Wednesday, half past four. You look through what went out today, and stop at one of his.",
    },
    narrator "\"Dear Mrs Ferreira, 72 and 31 make 103, and the high bed carries 120. So yes, do lie beside him on Saturday. Welcome home to him! T. Brandt.\"",
    narrator "He sits over there and hums.",
    decide {
      id = "already-sent",
      teaches = "T5 T9 T13",
      reply "Tobias! It's all told, with the mattress! A hundred and twenty-two kilos! Please, please tell me that you've read the sheet." {
        id = "all-told", shows = "dismisses_feeling blames_customer", letter = "rang", ease = -3, scolded = true, go = "eleven-sentences",
        because = "It was urgent, and he did ring her at once. But eleven people now know what he did wrong, and he has seen how people are taught here. A walk of four yards would have kept it between two.",
        tobias:sad "… I'm ringing her. I'm ringing her now.",
      },
      reply "I ring Mrs Ferreira myself, this minute. I can talk to him some day when it's calmer." {
        id = "ring-myself", shows = "hold_priority", letter = "taken", ease = -1, go = "eleven-sentences",
        because = "First her, and at once: nobody will reproach you. But it was his letter, and he learns of it from her answer. He could have rung, with you on the next chair, and she would have been as safe.",
        narrator "She has already told the boy, and goes to look for a spanner. At five her thanks arrive, in his inbox.",
        tobias:sad "She thanks us for the call. … What call?",
      },
      reply "Have you a minute? It's all told, mattress too: two over. She'd better hear it, not read it. You ring, and I'll sit here." {
        id = "you-ring", shows = "plain_bad_news choose_channel", letter = "rang", ease = 1, hands = 1, go = "eleven-sentences",
        because = "Quietly, with no word too many, and the mending stayed in his hands with you beside him. A voice is sure to arrive; a second letter she may open on Sunday.",
        tobias:worried "Two over. Oh no. … Mrs Ferreira? Brandt. I've told you something wrong, and I've something better. Have you got a spanner?",
      },
      reply "I leave it. It's two kilos, they're built with a margin, and I'll take it up with him kindly next week." {
        id = "a-margin", shows = "false_promise", letter = "wrong", go = "eleven-sentences",
        because = "You spared his feelings and your own, with two people in the bed. The margin belongs to those who calculated it. What the house has written and knows to be wrong, it takes back while there is time.",
      },
    },
  },

  scene "eleven-sentences" {
    narrator "Thursday. He has said good morning, and since then nothing." { when = "scolded" },
    narrator "Thursday. The red figure says nineteen." { when = "not scolded" },
    tobias "May I? The delivery letter. Eleven sentences before you get to the day. I've reduced it.",
    narrator "Four sentences. You wrote the eleven yourself, last autumn. Among those that are gone is this: \"Our drivers carry as far as your front door.\"",
    decide {
      id = "reduced",
      teaches = "T5 T9",
      reply "Before the letter: yesterday I shouted that across the room. That was wrong of me, and I'm sorry. Now, show me all four." {
        id = "before-the-letter", when = "scolded", shows = "apologise_specifically respect_person", ease = 2, text = "trial", go = "monday",
        because = "It was the first thing that had to be said, and you said what for. He had come to you with something of his own all the same; that took more nerve than ringing Mrs Ferreira.",
        tobias:relieved "On board I've been called worse things by better … no. Thank you. So: four sentences.",
        narrator "You put the front door back together, and Mei takes it for a week's trial.",
      },
      reply "It's so much better than mine! Please use it from today, and I'll let Mei know sometime." {
        id = "from-today", when = "not scolded", shows = "over_promise", ease = 2, text = "new", go = "monday",
        because = "Generous, and not yours to give: Mei decides on letters. And somewhere between eleven and four the front door went missing. Someone with a table and three flights of stairs will ask after it.",
        tobias:happy "From today! And I thought you'd throw me overboard.",
      },
      reply "Three thank-yous, you said on Monday. You were right. I'd fight for the front door, though. Shall we try yours against mine, and Mei judges?" {
        id = "yours-against-mine", when = "idea", shows = "sum_up respect_person offer_choice", ease = 2, text = "trial", go = "monday",
        because = "You had remembered what he had said in jest, and gave him the point that was his. You kept the one that was yours, and said who decides. It was your letter, and it did not hurt much.",
        tobias:happy "I took the front door for decoration. Put it back. And then we'll let them race.",
      },
      reply "Four's better than eleven. One I'd miss: the front door. What made you cut it?" {
        id = "one-id-miss", when = "not idea", shows = "respect_person open_question", ease = 1, text = "trial", go = "monday",
        because = "You gave him what was right in it and asked about the rest before you judged. He has been reducing that letter in his head since Monday, and had said as much.",
        tobias:surprised "I thought it was a figure of speech. … So people would carry a table up themselves and not know it? Back it goes. And Mei sees it?",
      },
      reply "Thank you, that's really good of you. It took us a year to agree on the old one, so let's get you settled in first, shall we?" {
        id = "settled-in", shows = "dismisses_feeling", ease = -2, go = "monday",
        because = "Very friendly, and it was a no without a reason. He did not want to be settled in, he wanted a say. You might have lost four sentences or won one, if you had read it.",
        tobias:sad "A year. Yes. That's long, for eleven sentences.",
      },
      reply "You've taken out the front door. That's one of the terms, so you can't do that." {
        id = "front-door", shows = "handoff_fact policy_first", ease = -1, go = "monday",
        because = "You found the one mistake in it, and it was one. The other ten sentences you did not look at. What he heard is that there was nothing good in it.",
        tobias "Ah. The terms. I didn't know that it was one.",
      },
    },
  },

  scene "monday" {
    narrator "Friday, three o'clock. Mei Tanaka stops between your two chairs.",
    mei "Who has the letters on Monday? You're on your course, and they take your telephone off you at the door.",
    tobias:worried "I have them. I think. Have I?",
    pick {
      id = "the-card",
      prompt = "You write him a card for Monday. What goes on it?",
      teaches = "T11",
      at_least = 1,
      at_most = 4,
      go = "both-mugs",
      item "Use your common sense. You'll be fine!" {
        id = "common-sense", shows = "deflects",
        because = "It was common sense that added seventy-two and thirty-one. He has plenty of it; what he has not got is a line between his and not his.",
      },
      item "Delivery days and addresses: you decide, you send." {
        id = "you-decide", shows = "clear_roles", alone = true,
        because = "A whole field that is his, with nobody to ask. He has been doing it since Tuesday, so it is no more than the truth.",
      },
      item "If in doubt, ring my mobile. Please, whenever you like." {
        id = "my-mobile", shows = "over_promise",
        because = "It will ring in a box beside a door. He would have tried it three times before he asked somebody who was in the room.",
      },
      item "A weight, a price or a promise: Mei looks before it leaves. She's said yes." {
        id = "mei-looks", shows = "clear_roles", fetch = true,
        because = "What is not his, whose it is, and that she knows. Wednesday's letter would have stopped here.",
      },
      item "Try to get to twelve an hour, as the rest of us do." {
        id = "twelve-an-hour", shows = "policy_first",
        because = "A figure for his first day alone. It tells him to hurry, and the one thing that he must not do in a hurry is read a sheet.",
      },
      item "Tuesday at nine, we read three of yours. You choose which." {
        id = "tuesday-at-nine", shows = "follow_up",
        because = "A day, an hour, and the choice is his. So Monday has an end, and whatever goes wrong on it has a place to go.",
      },
    },
  },

  scene "both-mugs" {
    narrator "Five o'clock. He has washed your mug as well as his own.",
    tobias "One thing I'd like to know. Am I slow?",
    decide {
      id = "am-i-slow",
      teaches = "T8 T37",
      reply "With numbers, yes, and do stay that way. You were sure of that letter, and you still brought it. Thank you. Where was I slow?" {
        id = "stay-so", when = "letter == 'brought'", shows = "thank_specifically ask_feedback take_seriously", ease = 2, go = "how-monday-went",
        because = "An answer first, and then thanks for the one thing that you most want him to do again. That you asked in your turn made it a conversation between two colleagues.",
        tobias:happy "You? With the credit notes. You do them like a card trick.",
      },
      reply "Ten an hour now. On Monday it was six. And you rang her and said that you'd been wrong: thank you. What should I have seen sooner?" {
        id = "rang-her", when = "letter == 'rang'", shows = "thank_specifically ask_feedback take_seriously", ease = 2, go = "how-monday-went",
        because = "Two figures, because he had asked for a fact. Then the call, which most people put off until it is somebody else's. And he had something to tell you about noon on Wednesday.",
        tobias "I did look across at you. I didn't know if I was allowed to. … But ten?",
      },
      reply "Nine an hour; it was six. And a kettle, and a shorter letter: thank you for both. What did you miss this week?" {
        id = "and-a-kettle", when = "letter == 'taken' or letter == 'wrong'", shows = "thank_specifically ask_feedback take_seriously", ease = 2, go = "how-monday-went",
        because = "He had asked for a fact and got one, then thanks for two things that anybody could point at. You also left the door open for what had been missing, and he came through it.",
        tobias "To finish one myself. From the first word to the stamp. … But nine?" { when = "letter == 'taken'" },
        tobias "Somebody who doesn't believe me. On board the second cook tastes everything. … But nine?" { when = "letter == 'wrong'" },
      },
      reply "Slow? You? Not a bit! You've been wonderful, and we're all so happy to have you. Thank you so very much for everything this week, really." {
        id = "for-everything", shows = "scripted_sympathy", go = "how-monday-went",
        because = "He asked for a measurement and got a bouquet. He counts, and knows that he is slow. From now on he knows as well that you will not tell him.",
        tobias "Thank you. That's kind. … So, a bit.",
      },
      reply "A little, so far. Twelve by the end of the month would be about right, and you'll get there." {
        id = "a-little", shows = "fact_first set_expectations", ease = 1, go = "how-monday-went",
        because = "Honest, with a figure and a day. He wanted to be told, and you told him. What he did well this week he would have liked to hear as exactly as that.",
        tobias "Twelve. Good. That's a number I can cook with.",
      },
      reply "You think too much, Tobias. Go home, and don't dream about beds." {
        id = "too-much", shows = "dismisses_feeling", ease = -1, go = "how-monday-went",
        because = "Said with a smile, and his question was a serious one. It was the first that he had asked since Tuesday about himself. He took it home with him.",
        tobias "I dream of sheets, mostly. Data sheets.",
      },
    },
  },

  scene "how-monday-went" {
    go "a-slat" { when = "letter == 'wrong'" },
    go "the-galley" { when = "ease <= 2" },
    go "the-pile" { when = "not alone or not fetch" },
    go "one-pan" { when = "hands == 0" },
    go "his-watch",
  },

  ending "his-watch" {
    title = "His watch",
    kind = "good",
    narrator "Tuesday, nine. Sixty-two letters went out yesterday. Three lie on your desk, and on them, as a paperweight, a mug with an anchor.",
    tobias:happy "Two I'm proud of. The third one I'd like to know about.",
    mei "He came to me twice. Both times he was right to." { direction = "in passing" },
    tobias:worried "And four people asked who carries the table up. That's the front door, isn't it? Mei took my letter down." { when = "text == 'new'" },
    tobias:happy "Nobody has missed the three thank-yous." { when = "text == 'trial'" },
    reflection = "In five days he needed a chair, a fact, a hand on the mouse, a say and somebody nearby, and he asked for hardly one of them in so many words. Which did you hear late?",
  },

  ending "one-pan" {
    title = "A galley with one pan",
    kind = "mixed",
    narrator "Tuesday, nine. The delivery days have gone out, all of them. Everything else lies in a neat heap on your side of the desk.",
    tobias "I've only ever seen you do those. I didn't like to practise on somebody's bed.",
    reflection = "You helped him all week, and always with your own hands. He knows what it looks like when you do it. When could he have done it, with you beside him?",
  },

  ending "the-pile" {
    title = "Whose letters?",
    kind = "mixed",
    narrator "Tuesday, nine. Twenty-three letters went out yesterday. Thirty-eight did not.",
    tobias:worried "I wasn't sure which were mine. So I did the ones I was sure of, and then I did the toaster.",
    mei "He didn't ask, and I didn't know he was supposed to.",
    reflection = "He could have done more than he did, and Mei would have helped. Between the two was a line that nobody had drawn. Two sentences on a card would have done it: what is yours, and whose is the rest?",
  },

  ending "a-slat" {
    title = "All told",
    kind = "bad",
    narrator "Sunday, three in the morning. A slat gives way, and then the one beside it. Nobody is hurt. They spend the rest of the night on the floor. Then she sends a photograph, and under it his letter.",
    tobias:sad "I wrote yes. It's got my name under it.",
    narrator "On Monday Mei asks who saw it before it left, and who after.",
    reflection = "The letter was his first one about a weight, and somebody who knew the sheet had it before their eyes. A colleague who is new borrows your knowledge. What did that minute look like, when it was yours to lend?",
  },

  ending "the-galley" {
    title = "Back to the galley",
    kind = "bad",
    narrator "On Monday at nine his chair is empty. On it is your mug, washed, and a note in capitals.",
    tobias "They need a cook on the northern line. It isn't the work. On board, somebody tells you whose watch it is.",
    narrator "The red figure over the door says seventy.",
    reflection = "He had not lost heart over the letters. He had asked, in his own way, every day, and every day the answer was friendly. Which of his questions was your last chance?",
  },
}
