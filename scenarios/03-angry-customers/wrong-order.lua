-- A wrong plate at the busiest minute of a Friday. What it did is worse than it looks,
-- and the hurry is bigger than was said. The ticket tells whose mistake it was; the
-- board tells what may be put in front of this guest, and what must not.
--
-- The runner hears how you answer for the mistake. Whether he speaks up when you are
-- about to make the next one depends on it.

local joseph = person "Joseph Mwangi" { role = "guest at table nine", called = "Mr Mwangi" }
local wanjiru = person "Wanjiru Mwangi" {
  portrait = "wanjiru",
  role = "his aunt, five hours on the bus today",
  called = "Mrs Mwangi",
  about = "Taught arithmetic for forty years. Keeps her promises longer than other people keep their furniture, and makes less noise about it.",
}
local yusuf = person "Yusuf Demir" {
  portrait = "yusuf",
  role = "carries the plates, his first Friday",
  about = "Nineteen, fast and careful. Writes down in the evening what he has learned, and has filled eleven pages since Monday.",
}
local carmen = person "Carmen Ortiz" {
  portrait = "carmen",
  role = "head cook",
  about = "Has run this kitchen for sixteen years with one raised eyebrow. Can do nearly anything for somebody who tells her what is needed and by when.",
}

return scenario "wrong-order" {
  title = "Two lamb for table nine",
  summary = "The wrong plates, at the wrong table, at five to seven on a Friday.",
  place = "restaurant",
  role = "You wait tables at the Blue Lamp, on St Anne's Square.",
  situation = "Friday, five to seven. Every table is taken. You have two hot plates for table two on your arm when the gentleman at table nine stands up. Yusuf Demir, who carries the plates tonight, has just set something down there. Your tickets and the board at the pass are within sight.",
  know = {
    "You write the tickets by hand. Yusuf carries to the number that he reads.",
    "Food that has stood on a guest's table is not served again.",
    "You may take a dish off the bill for a mistake of ours, without asking anybody.",
    "The cook decides what leaves the kitchen when.",
  },
  mood = "patience",
  pass = { overall = 75, listening = 60, empathy = 60, professionalism = 60 },

  state = {
    patience = meter(35),
    concert = one_of("unheard", "hinted", "known"), -- where he has to be
    fault = one_of("open", "mine", "owed", "boy", "kitchen"), -- how you answered for it
    way = one_of("wait", "now"),                    -- what is on the way to them
    kitchen = one_of("plain", "warm", "cross"),
    four_told = false,                              -- those whose lamb it was know
  },

  document "Tickets and board" {
    id = "tickets",
    text = [[
YOUR TICKETS
18:14   Table 4   2 lamb shank
        (The top of the 4 has closed. One can read a 9.)
18:16   Table 9   1 trout, 1 mushroom pie (Mrs M. eats no meat)
        Kitchen: "Nine again? Held back. Ask."

THE BOARD, 18:55                  minutes from now
Bread, olives                     at once
Lentil soup (stock: ham bone)     at once
Herb omelette                     6
Mushrooms on toast                8
Lamb shank                        10
Trout                             20
Mushroom pie                      30]],
  },

  scene "wrong-plates" {
    joseph:furious "Excuse me. No, not in a moment. Forty minutes, and now this. What is this?",
    narrator "Two lamb shanks. Opposite him an old lady has laid down her fork and holds a napkin in front of her mouth. Your left arm is getting hot.",
    decide {
      id = "what-is-this",
      teaches = "T20 T24 T36",
      reply "I'm so sorry! I'll take them straight back, and you'll have the right ones in two minutes." {
        id = "two-minutes", shows = "generic_sympathy fixes_too_early over_promise", patience = 5, go = "thirty-one-years",
        because = "Quick and kind, and already the next thing that is not true: no main course here takes two minutes. And nobody has yet asked why a lady sits behind a napkin.",
        joseph:annoyed "Two minutes. I'll be counting.",
      },
      reply "That's lamb, and you ordered trout and the pie. Has either of you eaten any of it?" {
        id = "eaten-any", shows = "paraphrase_facts check_unsaid take_seriously stay_calm", patience = 10, go = "thirty-one-years",
        because = "He need not explain his order a second time, and you had seen the napkin. The plates can wait two breaths for that, even the hot ones.",
        joseph:annoyed "I have not. She has.",
      },
      reply "Ten seconds: these burn. Then I'm at your table and nowhere else." {
        id = "ten-seconds", shows = "set_expectations", patience = 0, go = "thirty-one-years",
        because = "An honest ten seconds and a promise that you kept. Table two eats warm. But what the napkin means, you will hear later than you could have, and he said it: not in a moment.",
        narrator "You put the plates down at two, and are back before he has sat down.",
      },
      reply "It's the concert crowd, I'm afraid, everybody comes at once, and we've a new runner tonight who's doing his very best." {
        id = "concert-crowd", shows = "defensive blames_colleague", patience = -10, go = "thirty-one-years",
        because = "It sounds like understanding for Yusuf and hands him over all the same. Mr Mwangi had asked what lies on his plate, and you told him about your evening.",
        joseph:furious "I did not ask who is new. I asked what this is.",
      },
    },
  },

  scene "thirty-one-years" {
    joseph:furious "My aunt has taken a mouthful of that. She has not eaten meat for thirty-one years. Thirty-one. Since —",
    narrator "He looks at her and does not go on. She folds the napkin, once, and then once more.",
    decide {
      id = "the-napkin",
      teaches = "T21 T22 T43",
      seconds = 9,
      reply "Oh dear. But just the one mouthful? That won't have done her any harm, I'm sure." {
        id = "just-the-one", shows = "dismisses_feeling interrupts", patience = -15, go = "whose-fault",
        because = "You meant to calm them and measured it in mouthfuls. It was not a matter of health. And you spoke about her across the table, while she was sitting at it.",
        joseph:furious "Harm? Who spoke of harm?",
      },
      reply "Please let me take both of them off the bill, and the wine. You won't pay for a thing tonight." {
        id = "off-the-bill", shows = "fixes_too_early interrupts", patience = -10, go = "whose-fault",
        because = "Generous, and it put a price on something that has none, before you knew what it was. The bill can be talked about when she has put the napkin down.",
        joseph:annoyed "You think that this is about the bill.",
      },
      reply "Mrs Mwangi, what would be a help to you now?" {
        id = "a-help-to-you", shows = "explore_need respect_person", patience = 10, go = "whose-fault",
        because = "You asked the one to whom it had happened, by her name, and not the one who was shouting. She knew exactly what would help. It was a glass of water, and you might have waited for the rest.",
        wanjiru "A glass of water, please. And my nephew back in his chair.",
        narrator "The water is there before she has finished the sentence.",
      },
      reply "(I take the lamb away from in front of her, put water there, and wait.)" {
        id = "take-the-lamb", shows = "let_them_finish stay_with_feeling respect_person", patience = 15, concert = "hinted", go = "whose-fault",
        because = "Nothing that you could have said was as good as the plate being gone. Then you stood there and left it to them, and she told you more than he had been going to.",
        wanjiru "It was a promise, to my husband, and he's no longer in a position to release me from it. … Sit down, Joseph. You'll have no voice.",
      },
      silence "(I stand there.)" {
        id = "stand-there", shows = "let_them_finish", patience = 0, concert = "hinted", go = "whose-fault",
        because = "Not to talk into it was right, and out came a word about his voice. But the lamb stood in front of her all that time. Your hands were allowed to do something.",
        wanjiru "It was a promise, that's all. … Sit down, Joseph. You'll have no voice.",
      },
    },
  },

  scene "whose-fault" {
    joseph:annoyed "I should like to know how such a thing happens. Was it that boy?",
    narrator "Four steps away Yusuf has stopped, with a tray of glasses. He is as white as his apron.",
    decide {
      id = "that-boy",
      teaches = "T9 T23",
      reply "No, I was. My four looks like a nine, and he carried what I wrote. I'm sorry, Mrs Mwangi: it cost you more than a dinner." {
        id = "my-four", shows = "apologise_specifically give_credit", patience = 15, fault = "mine", go = "still-here",
        because = "The ticket says it, and you said it: whose error, how, and what it meant to her. He wanted a cause and not a culprit. And Yusuf could carry his glasses on.",
        joseph:surprised "Your four. … Well. That's an answer.",
        wanjiru "I've seen worse fours. I've marked worse fours.",
      },
      reply "It's his first Friday, so please don't be too hard on him. I'll have a quiet word with him afterwards, you can rely on that." {
        id = "first-friday", shows = "blames_colleague", patience = 0, fault = "boy", go = "still-here",
        because = "You asked for mercy for somebody who had done nothing: he read a nine where you had written a four. It stands on the ticket. And he was near enough to hear what you made of it.",
        narrator "Yusuf looks at the glasses and goes.",
      },
      reply "The kitchen had two tickets for nine and held yours back without asking. That's where it went wrong." {
        id = "held-back", shows = "blames_colleague defensive", patience = -5, fault = "kitchen", go = "still-here",
        because = "All of that is on the ticket, and above it is the reason: your four. You gave him the second mistake and left out the first. He inspects things for a living; he noticed.",
        joseph:annoyed "And why did they have two tickets for nine?",
      },
      reply "I don't know yet. I'll find out, and you'll hear it before you leave." {
        id = "before-you-leave", shows = "take_seriously set_expectations", patience = 5, fault = "owed", go = "still-here",
        because = "Nobody was sacrificed for a quick answer, and he has your word that there will be one. The ticket was in your apron, though; a look at it and you could have said it now.",
        joseph "Before I leave. Good.",
      },
    },
  },

  scene "still-here" {
    go "coats" { when = "patience < 30" },
    joseph:annoyed "So. And how long does it take now?",
    narrator "He looks past you while he says it, at the clock over the bar.",
    go "how-long",
  },

  scene "how-long" {
    decide {
      id = "how-long",
      teaches = "T25 T29",
      reply "Ten minutes. I'll see to it myself, you have my word." {
        id = "my-word", shows = "over_promise", patience = 15, go = "by-when",
        because = "The board says twenty for the trout and thirty for the pie, and you know it. He sat down for your word, and in ten minutes he will stand up for it.",
        joseph "Ten. Ten would do.",
      },
      reply "To be honest, I wouldn't like to say. It's completely full tonight, as you can see, and I'd have to ask in the kitchen first." {
        id = "have-to-ask", shows = "deflects", patience = -10, go = "by-when",
        because = "You did not want to promise anything wrong, and so you said nothing at all. The minutes hang over the pass, in chalk, behind you. He had looked at a clock: he needed a number.",
        joseph:annoyed "Then look behind you. I can read it from here: thirty.",
      },
      reply "Twenty for the trout and thirty for the pie. It isn't good, but it's true." {
        id = "its-true", shows = "plain_bad_news", patience = 0, concert = "known", go = "by-when",
        because = "A bad number and an honest one, which at this table was worth something. You still had to be told about the concert. He had looked at the clock; you could have asked.",
        joseph:worried "Then we may as well go. I'm singing at half past seven, in St Anne's. They want us there at a quarter past.",
      },
      reply "Trout twenty, pie thirty. But you've looked at the clock: when do you have to be out of here?" {
        id = "out-of-here", when = "concert == 'unheard'", shows = "plain_bad_news check_unsaid", patience = 10, concert = "known", go = "by-when",
        because = "The chalk numbers, unsweetened. And then the question behind his: not how long, but by when. Now you can count backwards from his hour and not forwards from yours.",
        joseph:worried "A quarter past. We sing at half past seven, over there in St Anne's, and I have eleven bars alone. I cannot do it on an empty stomach, and she's come five hours to hear it.",
      },
      reply "Trout twenty, pie thirty. Your aunt spoke of your voice: when are you due over there?" {
        id = "over-there", when = "concert ~= 'unheard'", shows = "plain_bad_news check_unsaid sum_up", patience = 10, concert = "known", go = "by-when",
        because = "One word of hers, his look at the clock and the church across the square: you put them together and asked. A quarter past is what decides between the dishes now.",
        joseph:surprised "A quarter past. I've eleven bars alone. On an empty stomach they're going to be very short bars, and she's come five hours to hear them.",
      },
    },
  },

  scene "by-when" {
    first_of {
      joseph:worried "It's seven now. So what is there?" { when = "concert == 'known'" },
      joseph:annoyed "And until then? We look at the tablecloth?",
    },
    decide {
      id = "what-is-there",
      teaches = "T26 T27",
      reply "Lentil soup, for both of you: on the table in one minute, and there's no meat in it. Then we'll see what else we can manage." {
        id = "lentil-soup", shows = "false_promise", patience = 20, go = "the-soup",
        because = "The fastest dish in the house, and the board has three words behind it: stock, ham bone. You vouched for something that you had not read to the end, to the one guest for whom it mattered.",
        wanjiru:relieved "Soup would be just right.",
      },
      reply "Mushrooms on toast and an omelette, by ten past: you'd eat and be over there in time. Or I pack trout and pie, hot, for after. Which?" {
        id = "or-for-after", when = "concert == 'known'", shows = "offer_choice set_expectations sum_up", patience = 15, way = "now", go = "the-pass",
        because = "Counted back from a quarter past, without meat in any corner, and they could choose. You had listened to both of them and to the board.",
        wanjiru:happy "Mushrooms for me. And he has the omelette, he sings better on eggs.",
      },
      reply "Mushrooms on toast and an omelette in eight minutes. Or wait for trout and pie, twenty and thirty. Which suits you?" {
        id = "which-suits-you", when = "concert ~= 'known'", shows = "offer_choice set_expectations", patience = 10, way = "now", concert = "known", go = "the-pass",
        because = "Two real ways with their minutes, and the choice brought out what you had not asked: that he has to sing. It was luck that one of the two was short enough.",
        joseph:worried "Eight. I have to sing at half past seven, and before a quarter past I must be over there.",
      },
      reply "I'm putting your trout and your pie to the very front, and dinner's on the house tonight, with the wine and whatever you'd like for afters." {
        id = "very-front", shows = "over_promise fixes_too_early", patience = -5, go = "the-pass",
        because = "You gave away the whole evening, except for what they had asked for. A pie that bakes for thirty minutes bakes for thirty minutes in front, too.",
        joseph:annoyed "I don't want it free. I want it before it's over.",
      },
      reply "Two omelettes, no meat near them: six minutes. I'll put them in now." {
        id = "two-omelettes", shows = "say_what_can set_expectations", patience = 5, way = "now", go = "the-pass",
        because = "Fast, right for her, and a number from the board. Only you ordered for them, and there would have been a second thing to choose from. People who were just served the wrong dish like to choose.",
        joseph "Omelettes, then. If it's six.",
      },
    },
  },

  scene "the-soup" {
    go "second-spoon" { when = "fault == 'boy'" },
    narrator "Yusuf has the two bowls on his tray. He does not put them down. He comes to your shoulder and says it so quietly that only you can hear.",
    yusuf:worried "There's a ham bone in that. Carmen told me on Monday, I've got it written down.",
    change { patience = -30, way = "now" },
    you "I was wrong about the soup, Mrs Mwangi. An omelette. I'll see it made.",
    wanjiru:worried "… Then let it be an omelette. Thank you for saying so.",
    go "the-pass",
  },

  scene "the-pass" {
    narrator "The pass. Steam, eleven tickets on the rail, and Carmen's back.",
    carmen:annoyed "Not now. Whatever it is. Not now.",
    decide {
      id = "not-now",
      teaches = "T9 T13",
      reply "Carmen, I know, I'm really sorry, it's the worst moment, and I wouldn't ask, but there's this man at nine, he's in a choir, and he's absolutely furious, so I thought…" {
        id = "wouldnt-ask", shows = "talks_too_long scripted_sympathy", kitchen = "plain", patience = -5, go = "three-minutes",
        because = "So much regret, and after thirty words she still does not know what to put into a pan. At the rail, being considerate means a table, a dish and an hour.",
        carmen:annoyed "What. Do. They. Eat?",
        you "No meat. Quickly.",
      },
      reply "Nine got four's lamb: my four. {way == 'now' and 'I need them fed by ten past, no meat' or 'Trout and pie, quickest you can'}. What can I take off you?" {
        id = "take-off-you", shows = "fact_first handoff_fact open_question", kitchen = "warm", go = "three-minutes",
        because = "What happened, whose it was, what you need: three breaths. And then a question that nobody asks at that rail. It cost you two plates to carry and got you to the top of the board.",
        carmen:surprised "… You can carry two and seven. {way == 'now' and 'Ten past. Go.' or 'The pie still takes what it takes.'}",
      },
      reply "Nine's been given the wrong plates because nobody here asked about a ticket. I need something for them right away." {
        id = "nobody-asked", shows = "blames_colleague", kitchen = "cross", go = "three-minutes",
        because = "It is even true that nobody asked. But you came for a favour and brought a charge, with your own part left out. She is the one who decides in which order things leave.",
        carmen:furious "Whose four is this? Get in the queue. You're twelfth.",
      },
      reply "Table nine, no meat, {way == 'now' and 'by ten past' or 'trout and pie'}. They're due at St Anne's." {
        id = "no-meat", when = "concert == 'known'", shows = "fact_first handoff_fact", kitchen = "warm", go = "three-minutes",
        because = "Short enough for the rail, with the reason in it: she has cooked for choirs before. What she could not know is that there are now two lamb shanks missing. You did not say it.",
        carmen "Singers. {way == 'now' and 'Ten past.' or 'A pie, for singers. It takes what it takes.'}",
      },
      reply "Table nine, no meat, {way == 'now' and 'quickest you have' or 'trout and pie'}. They've waited forty minutes." {
        id = "forty-minutes", when = "concert ~= 'known'", shows = "fact_first", kitchen = "plain", go = "three-minutes",
        because = "She likes it short. But everyone on that rail has waited forty minutes; by when it has to be there you could not tell her, because you have not asked.",
        carmen "So have six and eleven. I'll see.",
      },
    },
  },

  scene "three-minutes" {
    narrator "You have three minutes until something is ready.",
    pick {
      id = "three-minutes",
      prompt = "What do you do with them? There is time for four things.",
      teaches = "T18 T25 T32",
      at_least = 1,
      at_most = 4,
      go = "the-food",
      item "Stand at the pass, so that nothing can go wrong a second time." {
        id = "stand-at-the-pass",
        because = "It feels careful. It cooks nothing faster, and in the room there were people waiting for a word from you.",
      },
      item "Table four: \"Your lamb went to another table, and that was me. Ten minutes.\"" {
        id = "table-four", shows = "follow_up", four_told = true,
        because = "The lamb belonged to somebody. They had waited as long as nine, and nobody was shouting there; so it is easy to forget that they are in the same story.",
      },
      item "Clean cutlery for Mrs Mwangi, and the gravy off the cloth." {
        id = "clean-cutlery", shows = "specific_warmth",
        because = "The fork that had been in the lamb still lay beside her. She would not have said anything, and would not have eaten with it.",
      },
      item "Leave the dessert menu at nine, as a little distraction." {
        id = "dessert-menu", shows = "dismisses_feeling",
        because = "They had not had anything to eat yet, and she had something to get over. A distraction is what one offers a child.",
      },
      item "The card machine to nine now, so they can go when they've eaten." {
        id = "card-machine", when = "concert == 'known'", shows = "simple_help",
        because = "One thought further than the plate: the last five minutes before a concert are lost in waiting for the bill.",
      },
      item "Yusuf: \"Look at what you carry, please, before you set it down.\"" {
        id = "look-what-you-carry", shows = "blames_colleague",
        because = "He had looked. He read a nine. What you taught him was who pays in this house for your handwriting.",
      },
      item "Yusuf: \"That was my four. If a number looks odd, ask me, however busy I look.\"" {
        id = "ask-me", shows = "clear_roles",
        because = "Ten seconds that work for the whole evening: he knows that it was not him, and that asking is wanted.",
      },
    },
  },

  scene "the-food" {
    change { when = "fault == 'boy' or fault == 'kitchen'", patience = -5 },
    first_of {
      narrator "A quarter past seven. The trout is there. The pie is not." { when = "way == 'wait'" },
      narrator "Fourteen minutes past seven. Two plates, with Carmen's compliments, and she has not looked up." { when = "kitchen == 'cross'" },
      narrator "Eight minutes past seven. Mrs Mwangi looks at her plate for a while, and then eats with a good appetite.",
    },
    joseph:annoyed "One question. You were going to tell me how it happened." { when = "fault == 'owed'" },
    joseph "One question, it's a habit from my work. What will stop the next man's aunt being given the wrong plate?" { when = "fault ~= 'owed'" },
    decide {
      id = "next-ones-aunt",
      teaches = "T18 T37",
      reply "It's never happened before, not in all my time here, and I promise you with my hand on my heart that it won't happen again." {
        id = "hand-on-heart", shows = "over_promise defensive", patience = -10, go = "the-door",
        because = "He asked how, and you told him that it will not. An inspector hears that every week. Your next four is going to look like your last one, unless something changes.",
        joseph "Hm. That's what they all say.",
      },
      reply "Come again, both of you, whenever you're in town next. The evening's on us." {
        id = "come-again", patience = 0, go = "the-door",
        because = "A handsome invitation, and no answer. He was not asking for anything for himself; he asked on behalf of somebody whom he will never meet.",
        wanjiru "That's kind. … But you haven't answered him.",
      },
      reply "It was my four: it reads like a nine. From tonight I'll write the word. What else would you check?" {
        id = "write-the-word", when = "fault ~= 'mine'", shows = "apologise_specifically ask_feedback", patience = 15, go = "the-door",
        because = "Late, but you said it: your hand, and what changes tonight. Then you asked the one at the table who does that for a living. Earlier it would have spared a bystander.",
        joseph:surprised "So it was you. Good, then it can be mended. … Let the boy say the dish aloud when he sets it down.",
      },
      reply "From tonight I'll write the word, not the figure. What else would you check?" {
        id = "word-not-figure", when = "fault == 'mine'", shows = "owned_action ask_feedback", patience = 15, go = "the-door",
        because = "One thing that really changes, from tonight, by you. And instead of asking him to believe it you asked what he would add, and he had something.",
        joseph:happy "Let the one who carries it say the dish aloud. Nobody sets down a trout while saying lamb.",
      },
      reply "I'll pass it on to the owner, so that it gets looked at properly." {
        id = "the-owner", shows = "deflects", patience = -5, go = "the-door",
        because = "Proper, and a long way from the pencil in your apron. It was in your power tonight. Passed on, it is a matter that gets looked at.",
        joseph "Properly. I see.",
      },
    },
  },

  scene "the-door" {
    go "empty-stomach" { when = "way == 'wait' or kitchen == 'cross'" },
    go "table-four" { when = "not four_told" },
    go "exact-change" { when = "patience < 60" },
    go "eleven-bars",
  },

  ending "eleven-bars" {
    title = "Eleven bars",
    kind = "good",
    narrator "Half past seven. Somebody has propped the kitchen door open, because you can hear the church from there.",
    carmen:happy "That's him. That's the low one.",
    yusuf "I've written it down. 'Say the dish aloud.' It's on page twelve.",
    narrator "At ten they stand at the door again, and there are nine of them now.",
    wanjiru:happy "I've told them about the mushrooms. I haven't told them about the four.",
    reflection = "What had happened to her could not be taken back. What you could do was to remove a plate, own a four and count backwards from a quarter past. Which of these did you see at once, and which had to be said to you?",
  },

  ending "exact-change" {
    title = "Exact change",
    kind = "mixed",
    narrator "A quarter past seven. He counts out the coins for what they have eaten, to the penny, although you would have taken it off the bill.",
    wanjiru "It was good, in the end. He's always like that before he sings.",
    narrator "From the kitchen door you can hear the church. After the concert the choir eats at the Greek place on the corner.",
    reflection = "They ate the right thing in time, and that was no small matter. But he had to wring too much of it from you. At which of his questions did you answer a different one?",
  },

  ending "table-four" {
    title = "The other half of the mistake",
    kind = "mixed",
    narrator "Quarter past seven. Table nine has gone across the square, and the old lady waved. At table four two people sit in front of an empty cloth.",
    narrator "\"We saw our lamb,\" one of them says. \"It came out twenty minutes ago and went to those two. We thought somebody would come and say something.\"",
    narrator "They put on their coats. They are not even loud.",
    reflection = "You rescued the table that stood up. A swap always has two ends, and at the other one people were too polite to shout. Where was it written whose lamb it had been?",
  },

  ending "empty-stomach" {
    title = "On an empty stomach",
    kind = "mixed",
    narrator "He stands up at a quarter past, because he must, with his napkin still in his collar.",
    joseph:sad "Eat, Auntie. I'll manage.",
    wanjiru:sad "I haven't come five hours to eat while he sings.",
    narrator "They go across the square together. From the kitchen door you can hear the church, and eleven bars that somebody gets through.",
    reflection = "There were two dishes on the board that would have done it. Either you counted from the kitchen's minutes and not from his, or you had made somebody at the stove less willing than she need have been. Which was it?",
  },

  ending "second-spoon" {
    title = "The second spoon",
    kind = "bad",
    narrator "Yusuf sets down two bowls. He opens his mouth, looks at you, and closes it again.",
    wanjiru:happy "That's good. That's very good. What's in it?",
    carmen:happy "Ham bone! Since six this morning!" { direction = "through the hatch" },
    narrator "Mrs Mwangi puts the spoon down beside the plate, very straight. She does not say anything at all.",
    reflection = "It stood on the board, in brackets. And there was somebody who knew it and carried the bowls, who had just learned from you whose fault things are here. Which of the two was the costlier sentence?",
  },

  ending "coats" {
    title = "Coats",
    kind = "bad",
    joseph "Come, Auntie. We'll find a roll somewhere.",
    narrator "He holds her coat for her. He has stopped shouting, and eight tables are watching how slowly she finds the sleeve.",
    wanjiru:sad "It was only that nobody asked me.",
    narrator "The choir has forty-one members. By the interval all of them know.",
    reflection = "Nothing was beyond repair when they stood up: there was food on that board. They did not leave because of the lamb. What did each of your sentences deal with, if not with her?",
  },
}
