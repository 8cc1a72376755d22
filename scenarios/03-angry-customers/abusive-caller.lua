-- Shouting is not abuse, and abuse is not shouting. The trainee has to tell the two
-- apart twice: swearing at a table wants patience, contempt for a colleague wants one
-- calm sentence, and every warm word in its place feeds it. Being refused the refund he
-- is not due, he is still owed the call that he was promised.
--
-- Linh hears the whole of it. Chance decides whether he can keep to a line once drawn,
-- because that is not in your hands; what you do then is.

local pryce = person "Gordon Pryce" {
  portrait = "pryce",
  id = "pryce",
  called = "Mr Pryce",
  role = "customer, with a table that rocks",
  about = "Drove a crane for thirty years and was never once late. Since October he has run a house alone in which somebody else knew where everything was.",
}
local linh = person "Linh Pham" {
  portrait = "linh",
  role = "new colleague, in her third week",
  about = "Came from a pharmacy counter, where a wrong word matters. Writes the best notes of the whole desk, and apologises for her English in sentences without a mistake.",
}
local tobias = person "Tobias Brandt"

return scenario "abusive-caller" {
  title = "Somebody from here",
  summary = "A caller is partly right, mostly wrong, and contemptuous of the colleague beside you.",
  place = "telephone-desk",
  role = "You answer the telephone at Osier & Vale, who sell beds and tables by post.",
  situation = "Tuesday, 13 January, twenty to two. At the next desk Linh Pham has put a caller on hold and does not go on. The record of his order and the rules for such calls lie beside you; open them whenever you like.",
  know = {
    "A caller on hold hears music. Linh's headset stays connected until she takes it off.",
    "For a mistake of ours you may give up to 25 pounds.",
    "You are in every day this week until six. So is Tobias Brandt.",
  },
  mood = "calm",
  pass = { overall = 75, listening = 60, empathy = 60, professionalism = 60 },

  state = {
    calm = meter(35),
    line = one_of("open", "drawn", "sold"),  -- what he may say about her
    wasted = false,      -- you warned him for swearing at a table
    hoped = false,       -- you let him hope for the money
    money = false,       -- you paid him
    sunday = false,      -- you know what is on Sunday
    fix = one_of("none", "feet", "later"),
    ended = one_of("no", "proper", "abrupt", "handed", "by-him"),
    owner = false,       -- somebody rings him on Thursday
    logged = false,      -- his words are in the record
    support = meter(1, 0, 5), -- how far Linh has somebody behind her
  },

  document "Order 6022" {
    id = "order",
    text = [[
Table, solid oak, seats twelve                 640.00 pounds
G. Pryce.   Delivered 4 November.

 8 Jan  Rocks. Was told: "The workshop rings you on Monday, the 12th."
12 Jan  (nothing)
13 Jan  L. Pham: He shortened the legs himself, two inches, to go
        under a window. One leg is 6 mm short since. Shouts. Says
        Monday three times: nobody rang.

TERMS
A table that has been cut cannot be returned or exchanged.

WHAT WE CAN DO FOR SUCH A TABLE
Levelling feet     6.00   even out up to 12 mm; turned in by hand.
                          There on Thursday, 15 January.
New legs          60.00   There on Tuesday, 20 January.
Joiner's visit    85.00   First free day: Thursday, 22 January.]],
  },

  document "When a caller is abusive" {
    id = "rules",
    text = [[
Anger at us is not abuse: loud, unfair, with swear words. Listen.
Abuse is aimed at a person: who they are, where they come from,
how they speak. Or it is a threat.

1  Say it once, calmly: what you will not listen to, what you do if
   it comes again, what you can still do for the caller.
2  If it comes again, end the call. Say so, and say how we can be
   reached. A second last warning does not exist.
3  Do not hand the caller on. The next colleague starts at 1.
4  Write down the words, with the time.
5  Look after the one it was aimed at.

What the caller is owed stays owed.
Nobody gets into trouble for ending such a call.]],
  },

  scene "on-hold" {
    linh:worried "He wants somebody who speaks English. I said, I do speak English. He said, somebody from here.",
    narrator "She holds her note out to you. The paper shakes a little, and she notices that you see it. On her telephone the light blinks.",
    decide {
      id = "the-light-blinks",
      teaches = "T9 T10",
      seconds = 14,
      reply "And what does he want? What's it about, in a nutshell?" {
        id = "in-a-nutshell", shows = "asks_again", go = "monday",
        because = "A fair thing to want to know, and she was holding it out to you in writing. She had said what he had done to her, and you asked after the table.",
        linh "It's … it's all on there.",
      },
      reply "You do. I'll take him. Stay or go for some air, whichever you'd rather." {
        id = "you-do", shows = "respect_person offer_choice", support = 1, go = "monday",
        because = "Two words put right what he had got wrong. Then you took the call and left her the one decision that she could have: whether she wants to hear the rest.",
        linh "I'd like to stay. I want to hear how it's done.",
      },
      reply "Oh, you poor thing, you're shaking all over. You get yourself home, honestly, I'll square it with Mei." {
        id = "poor-thing", shows = "scripted_sympathy over_promise", go = "monday",
        because = "Well meant, and it made her small in front of everyone: she had a note to hand over and not a breakdown. Whether she goes home is for Mei to say, and for her to want.",
        linh "No, no. I'm fine. I'm staying.",
      },
      reply "Don't take it to heart. By tomorrow you won't even remember what he was called." {
        id = "by-tomorrow", shows = "dismisses_feeling", support = -1, go = "monday",
        because = "You wanted to make it lighter, and made it her problem: something to be forgotten, by her. What had been said to her went unanswered.",
        linh "Pryce. With a Y.",
      },
      silence "(I hold out my hand for the note.)" {
        id = "hold-out-hand", go = "monday",
        because = "You took it off her without making a fuss, and she could breathe. A sentence of yours would have told her whether you agree with him about her English.",
        narrator "She gives it to you and sits down.",
      },
    },
  },

  scene "monday" {
    pryce:furious "About time! That bloody table rocks like a bloody boat. And Monday, your lot said, Monday somebody rings! I sat there till dark, like a bloody lemon!" { direction = "on the telephone" },
    decide {
      id = "like-a-lemon",
      teaches = "T20 T23",
      reply "Mr Pryce, I have to ask you to stop swearing, or I'll be obliged to end this call." {
        id = "stop-swearing", shows = "policy_first dismisses_feeling", calm = -10, wasted = true, go = "two-inches",
        because = "He swore at a table and at a broken promise, and on both counts he is right. That is anger and not abuse. You have used up your one warning on a boat and a lemon.",
        pryce:furious "Swearing? I'll tell you when I'm bloody swearing!",
      },
      reply "I completely understand your frustration, Mr Pryce, and I really do want to thank you for bringing this to our attention today." {
        id = "your-frustration", shows = "scripted_sympathy", calm = -5, go = "two-inches",
        because = "He had sat by a telephone until it got dark, and was thanked for his attention. It names a frustration and leaves out Monday, which was our doing.",
        pryce:annoyed "Did you read that off a card?",
      },
      reply "One leg's six millimetres short since the legs were cut. Is that still how it is?" {
        id = "six-millimetres", shows = "paraphrase_facts", calm = 5, go = "two-inches",
        because = "You had read the note, so he need not begin again, and that did him good. But he had said Monday twice, and Monday is ours. It is better said before he says it a third time.",
        pryce:annoyed "That's it. And Monday?",
      },
      reply "You waited till dark for a call that we'd promised. I'm sorry. It's one leg, six millimetres: is that it?" {
        id = "till-dark", shows = "apologise_specifically paraphrase_facts", calm = 10, go = "two-inches",
        because = "You went past the noise to what was true in it and owned that much: the call, not the table. And he heard that somebody had read the note.",
        pryce:annoyed "… Yes. The one by the window.",
      },
    },
  },

  scene "two-inches" {
    pryce:annoyed "I took two inches off, so it goes under the sill. A decent table can stand that. So that's my six hundred and forty back, please, and today.",
    decide {
      id = "and-today",
      teaches = "T38",
      reply "I'll have a word upstairs about the money, Mr Pryce. I'm sure we'll find some way." {
        id = "word-upstairs", shows = "over_promise", calm = 15, hoped = true, go = "from-here",
        because = "It made the next minute pleasant. There is no way upstairs: it has been cut, and the terms are plain. You have lent him a hope that somebody has to collect again.",
        pryce "There you are. I knew it wanted somebody with some sense.",
      },
      reply "I can't take it back, because it's been cut. I can make it stand." {
        id = "make-it-stand", shows = "plain_bad_news say_what_can", calm = -5, go = "from-here",
        because = "The no, its reason and what is left of the matter, in two sentences with no blame in them. He will not like it, and he knows where he is.",
        pryce:annoyed "It doesn't want to stand. It wants to go back.",
      },
      reply "Well, if you take a saw to a table, Mr Pryce, then I'm afraid you can't really be surprised." {
        id = "takes-a-saw", shows = "blames_customer", calm = -15, go = "from-here",
        because = "You are in the right, and you made him feel it. He is being told no and told off in the same breath. The fact that it was cut would have been enough.",
        pryce:furious "I was building houses when you were in nappies!",
      },
      reply "Under our terms and conditions, items which have been altered by the customer in any way whatsoever are excluded from returns, I'm afraid." {
        id = "in-any-way", shows = "policy_first plain_bad_news", calm = -10, go = "from-here",
        because = "Correct, and it sounded as if it had been waiting for him in a drawer. He learned what he cannot have from a paragraph, and not what he can have from a person.",
        pryce:furious "Whatsoever! Listen to it!",
      },
    },
  },

  scene "from-here" {
    pryce:furious "You know what's the matter with you lot? First I get that girl. Can't put three words together. Where do you find them, on a boat? I want somebody from here.",
    narrator "Linh has not moved. Her headset is still on.",
    decide {
      id = "somebody-from-here",
      teaches = "T10 T19 T38",
      reply "I do understand, Mr Pryce, and I'm sorry if there was any difficulty with the language. You've got me now, so let's see what I can do for you." {
        id = "with-the-language", shows = "scripted_sympathy blames_colleague", calm = 15, line = "sold", support = -2, go = "the-answer",
        because = "Acknowledge, apologise, offer: three steps of a good rule, straight over a colleague. There was no difficulty with the language. He has learned that people can say that here, and so has she.",
        pryce "Well. At least you've noticed.",
      },
      reply "You should be ashamed of yourself. That's a disgusting thing to say about anybody." {
        id = "be-ashamed", shows = "defensive", calm = -20, support = 1, go = "the-answer",
        because = "Nobody doubts on whose side you are, and Linh was glad of it. But now it is a quarrel about what sort of man he is. Say what you will not listen to, and what you will do; his shame is his.",
        pryce:furious "I'll be ashamed when I've got a table!",
      },
      reply "I'll help you with the table. I won't listen to that about a colleague. Once more, and I end the call." {
        id = "once-more", shows = "hold_boundary stay_calm", line = "drawn", calm = -5, support = 1, go = "the-answer",
        because = "What you will do, what you will not, and what happens if it comes again; no adjective for him in any of it. It costs you his goodwill for a minute.",
      },
      reply "Let's stay with the leg by the window, shall we? That's the one that matters." {
        id = "stay-with-the-leg", shows = "stay_calm", calm = 5, support = -1, go = "the-answer",
        because = "A cool head and a real wish to get on with it. But there are two people listening. To him your silence said that it was all right, and to her too.",
        pryce:annoyed "The leg. All right, the leg.",
      },
    },
  },

  scene "the-answer" {
    go "are-you-threatening" { when = "line == 'drawn'" },
    go "he-goes-on",
  },

  scene "are-you-threatening" {
    change { when = "wasted", calm = -5 },
    first_of {
      pryce:furious "Again? You've said that once already, over nothing. Are you threatening me?" { when = "wasted" },
      pryce:furious "Are you threatening me?",
    },
    decide {
      id = "threatening-me",
      teaches = "T19 T20",
      seconds = 10,
      reply "I must point out to you that all our calls are recorded, so I'd be a bit careful from here on." {
        id = "are-recorded", shows = "policy_first defensive", calm = -10, go = "it-has-to-stand",
        because = "He had asked whether it was a threat, and this was one. The sentence before had been calm and finished; it only needed to be left alone.",
        pryce:furious "Good! Then there's proof of how I get treated!",
      },
      reply "No. I'm telling you beforehand. What you do with it is up to you." {
        id = "up-to-you", shows = "stay_calm let_them_finish", calm = 5, go = "it-has-to-stand",
        because = "You answered his question and took nothing back. Then you left him the next move, and he had to decide what he had actually rung for.",
        narrator "For a while all you can hear is a clock, in a quiet room.",
      },
      reply "No, no, not at all! I put that very badly, I'm sorry. Please do go on." {
        id = "very-badly", shows = "scripted_sympathy", calm = 15, line = "sold", support = -2, go = "it-has-to-stand",
        because = "You apologised for the best sentence of the call. Ten seconds ago there was a line, and he has learned how to get rid of it: one asks a little louder.",
        pryce "That's what I thought.",
      },
      silence "(I say nothing, and stay on the line.)" {
        id = "stay-on-the-line", shows = "stay_calm let_them_finish", calm = 5, go = "it-has-to-stand",
        because = "All that was needed had been said, and you trusted it. A silence in which you are still there is neither a retreat nor an attack.",
        pryce:annoyed "… Are you still there? … Right.",
      },
    },
  },

  scene "he-goes-on" {
    pryce:furious "And keep her off the telephone. Let her do the washing-up. She might manage that.",
    decide {
      id = "washing-up",
      teaches = "T10 T19",
      reply "(I laugh a little, so that we get on.)" {
        id = "laugh-a-little", shows = "blames_colleague", calm = 15, line = "sold", support = -2, go = "it-has-to-stand",
        because = "Not because it was funny: because a laugh is the quickest way out of a bad minute. Three feet away somebody heard who was laughing.",
        pryce "Ha. You see.",
      },
      reply "I should have said it a minute ago. Not about my colleague. Again, and I end the call. The table I'll still see to." {
        id = "a-minute-ago", shows = "hold_boundary stay_calm", calm = -10, line = "drawn", support = 1, go = "it-has-to-stand",
        because = "Late, and you said that it was late, which made it fairer. It is harder the second time, because by then he has got used to it. Linh looked up.",
        pryce:annoyed "Now what's got into you, all of a sudden?",
      },
      reply "That's it. Goodbye, Mr Pryce." {
        id = "thats-it", calm = -15, ended = "abrupt", support = 1, go = "after-the-call",
        because = "Your patience had held for a long time, and nobody will scold you. But he had never been told where the line was, and Monday's call is still owed. Once, calmly, beforehand: then you may.",
      },
      reply "I do hear that you're upset, Mr Pryce, and believe me, I'd like to help you, but let's both try and keep it friendly, shall we?" {
        id = "keep-it-friendly", shows = "scripted_sympathy", calm = -5, support = -1, go = "it-has-to-stand",
        because = "It asks both of you to be friendly, and one of you was. A request with nothing behind it sounds like a boundary only to the person who makes it.",
        pryce:annoyed "I am friendly. You should hear me when I'm not.",
      },
    },
  },

  scene "it-has-to-stand" {
    go "he-rings-off" { when = "calm < 15" },
    first_of {
      pryce:annoyed "So do I get the money, or do I have to get louder? It's got to be settled by Sunday." { when = "line ~= 'drawn' or hoped" },
      pryce:annoyed "… It's got to stand. By Sunday. That's all.",
    },
    decide {
      id = "by-sunday",
      teaches = "T22 T25",
      reply "It'll be standing by Sunday, don't you worry about that." {
        id = "dont-you-worry", shows = "fixes_too_early over_promise", calm = 10, go = "what-have-you-got",
        because = "Perhaps it will; you have not yet looked which of the three ways gets there in time, nor heard what is to happen on it. A day that somebody names has something on it.",
        pryce "Well. I'll believe it when I see it.",
      },
      reply "What's on Sunday?" {
        id = "on-sunday", shows = "check_unsaid explore_need", calm = 10, sunday = true, go = "eleven-people",
        because = "Three words, no sympathy in them, and behind them a door opened. It excuses nothing that he said. It only tells you what the table is for.",
      },
      reply "I can well imagine how upsetting that must be, when you'd been looking forward to a nice table." {
        id = "nice-table", shows = "scripted_sympathy", calm = -10, go = "what-have-you-got",
        because = "You imagined something, and it was a nice table. He had just told you a day. Had you asked, you would not have had to imagine.",
        pryce:furious "Nice? What's nice got to do with it?",
      },
      reply "By Sunday. I've got that. Let me look at what gets to you in time." {
        id = "in-time", shows = "show_hearing", calm = 5, go = "what-have-you-got",
        because = "You took up his day and measured by it: good, plain work. Why it is that day he would have told you, and it would have helped you to choose.",
        pryce:annoyed "You do that.",
      },
    },
  },

  scene "eleven-people" {
    pryce:sad "Christening. My daughter's little one. Eleven people. They've not all been in this house since the funeral, and Jean always did the table.",
    narrator "Next to you Linh writes something on the edge of the note, and crosses it out again.",
    go "what-have-you-got",
  },

  scene "what-have-you-got" {
    first_of {
      pryce:annoyed "You said there'd be some way about the money." { when = "hoped" },
      pryce:annoyed "So what have you got?",
    },
    decide {
      id = "what-have-you-got",
      teaches = "T26 T27 T29",
      reply "For eleven on Sunday: levelling feet, six pounds, there on Thursday. New legs, sixty, would come after. Which is it to be?" {
        id = "for-eleven", when = "sunday and not hoped", shows = "offer_choice set_expectations sum_up", calm = 10, fix = "feet", go = "can-he-keep-to-it",
        because = "You put the ways in the order of his Sunday and told him honestly which of them comes too late. The choice was his, and it took him two seconds.",
        pryce "Six pounds? … Why did nobody tell me that on Thursday? The feet.",
      },
      reply "Levelling feet, six pounds, there on Thursday, good for twelve millimetres. Or new legs, sixty, the Tuesday after. Which?" {
        id = "twelve-millimetres", when = "not sunday and not hoped", shows = "offer_choice set_expectations", calm = 5, fix = "feet", go = "can-he-keep-to-it",
        because = "Two ways with price and day, and he could choose. A man who has worked with cranes likes to hear a tolerance.",
        pryce "Twelve. Then the feet.",
      },
      reply "There isn't one; I shouldn't have said it. There's levelling feet, six pounds, Thursday, or new legs, sixty, next Tuesday. Which?" {
        id = "shouldnt-have-said", when = "hoped", shows = "plain_bad_news offer_choice set_expectations", calm = -5, fix = "feet", hoped = false, go = "can-he-keep-to-it",
        because = "You collected the hope again yourself, in four words, rather than leave it to somebody upstairs. That was the price of a pleasant minute. Then there was something real to choose.",
        pryce:furious "I knew it! … Six pounds? For feet? … Send the feet.",
      },
      reply "I could take a hundred pounds off, Mr Pryce, just between the two of us, if we can leave it at that." {
        id = "a-hundred-off", shows = "false_promise", calm = 20, money = true, go = "can-he-keep-to-it",
        because = "Four times what you may give, for a table that he cut himself. It does not stand any better for it. What you paid for was the shouting, and he knows the price now.",
        pryce "A hundred. Well, then. You see that it works.",
      },
      reply "I'll book the joiner for you, eighty-five pounds, on the twenty-second. Then a proper expert has had a look at it, and you're on the safe side." {
        id = "the-joiner", shows = "set_expectations", calm = -10, fix = "later", go = "can-he-keep-to-it",
        because = "A day and an expert, which sounds thorough. It is eighty-five pounds for six millimetres, four days after the Sunday that he had named.",
        pryce:furious "The twenty-second! I said Sunday. Sunday!",
      },
      reply "To be quite honest with you? Six millimetres, that's a beer mat, folded once." {
        id = "a-beer-mat", shows = "dismisses_feeling", calm = -10, go = "can-he-keep-to-it",
        because = "It may well be true, and between friends it would even be funny. You had something for six pounds that does it properly, and told a man to put cardboard under his best table.",
        pryce:furious "I don't want a pub in my front room!",
      },
    },
  },

  scene "can-he-keep-to-it" {
    go "the-little-foreigner" { when = "line ~= 'drawn' or calm < 25" },
    chance {
      odds { 1, go = "what-is-she-called" },
      odds { 1, go = "the-little-foreigner" },
    },
  },

  scene "the-little-foreigner" {
    pryce:annoyed "And tell your little foreigner to stay off my line. I'm not being talked to by that sort.",
    decide {
      id = "that-sort",
      teaches = "T10 T19 T38",
      reply "I said that I'd end the call, and I'm ending it. {fix == 'feet' and 'The feet come on Thursday' or 'What you are owed stays owed'}; anything else, write to us. Goodbye." {
        id = "im-ending-it", when = "line == 'drawn'", shows = "hold_boundary stay_calm", ended = "proper", support = 1, go = "after-the-call",
        because = "You did what you had said, in the voice in which you had said it. He keeps what is his, has a way to reach us, and nobody had to be louder than he was.",
      },
      reply "That was about my colleague, and I've let it pass before. No more. Again, and I end the call." {
        id = "let-it-pass", when = "line ~= 'drawn'", shows = "hold_boundary stay_calm", line = "drawn", calm = -15, support = 1, go = "if-it-isnt-there",
        because = "The third time was the first time that you said something. It counted all the same, for Linh above all. It would have been easier for everybody at the first.",
        pryce:annoyed "All right, all right. Keep your hair on.",
      },
      reply "I'm warning you for the last time now, Mr Pryce. The very last time, and I mean it." {
        id = "very-last-time", shows = "over_promise", support = -1, go = "if-it-isnt-there",
        because = "Every last warning makes the one before it a lie. What you say once and do is worth more than what you say three times.",
        pryce:annoyed "Yes, yes.",
      },
      reply "I think that's one for my supervisor. Hold the line, please, I'll put you straight through." {
        id = "put-you-through", shows = "deflects", ended = "handed", go = "after-the-call",
        because = "You passed on what you had had enough of, and Mei begins with it at nothing. The rules give you the right to end it, so that it goes no further round the room.",
        narrator "You hear Mei pick up two desks away, and how friendly she sounds, for as long as it lasts.",
      },
      reply "(I press the red button.)" {
        id = "red-button", shows = "interrupts", ended = "abrupt", support = 1, go = "after-the-call",
        because = "The right moment and half of the right thing. One sentence first: that you are ending it, and how he reaches us. Without it he has been hung up on, and that is the story he will tell.",
      },
    },
  },

  scene "what-is-she-called" {
    pryce "What's she called, then? The girl.",
    narrator "It does not sound like before. It does not yet sound like anything else, either.",
    decide {
      id = "what-is-she-called",
      teaches = "T9 T10",
      reply "Linh. She's sitting right next to me. Hang on, I'll hand you over and you can tell her yourself." {
        id = "hand-you-over", shows = "over_promise", support = -1, calm = 5, go = "if-it-isnt-there",
        because = "You hoped for a reconciliation and gave him somebody who had not been asked. She shook her head, and you had to take it back. What he may have of her is for her to decide.",
        narrator "Linh shakes her head, twice. You tell him that the line is busy.",
      },
      reply "Why would you want to know that? I do hope we're not going to start again." {
        id = "start-again", shows = "defensive", calm = -10, go = "if-it-isnt-there",
        because = "Understandable after such a quarter of an hour. But he had kept to the line, for the first time, and was received as if he had not.",
        pryce:annoyed "I was only asking.",
      },
      reply "That's for her to say. But the six millimetres come from her: she wrote down every word." {
        id = "from-her", shows = "give_credit protect_privacy", calm = 5, support = 1, go = "if-it-isnt-there",
        because = "Her name stayed hers, and he learned what he had talked down to: somebody who had listened to him exactly. You did not ask him to draw the conclusion.",
        pryce:surprised "Did she. … Hm. She did ask twice which leg.",
      },
      reply "I think you owe her an apology, Mr Pryce. I'd be glad to pass it on." {
        id = "owe-an-apology", shows = "respect_person", calm = -5, go = "if-it-isnt-there",
        because = "It would be right, and it has to come by itself. He was on his way there, perhaps, and you had already opened the door and were holding out your hand.",
        pryce:annoyed "I never said I was sorry. I asked what she's called.",
      },
    },
  },

  scene "if-it-isnt-there" {
    go "still-no-table" { when = "fix == 'none'" },
    first_of {
      pryce:annoyed "And if they're not here on Thursday? Then I sit by the telephone again?" { when = "fix == 'feet'" },
      pryce:annoyed "And if he doesn't come, your joiner? Then I sit by the telephone again?",
    },
    decide {
      id = "by-the-telephone",
      teaches = "T17 T33",
      reply "They're ever so reliable, there's really no need to worry about that." {
        id = "ever-so-reliable", shows = "dismisses_feeling", calm = -10, go = "after-the-call",
        because = "He had waited until dark on Monday for somebody reliable. It was the one worry in the whole call that we had given him ourselves.",
        pryce:annoyed "So was Monday.",
      },
      reply "I'll ring you on Thursday at five, whether it's come or not. If I'm ill, Tobias Brandt will." {
        id = "come-or-not", shows = "owned_action", calm = 10, owner = true, go = "after-the-call",
        because = "An hour, a name and a second name for the case that you fall ill. It is what Monday should have been, and he has the right to it like anybody who is polite.",
        pryce "Five. … I'll be here. Where else.",
      },
      reply "In that case the workshop will give you a ring, Mr Pryce. I'll let them know." {
        id = "the-workshop", shows = "deflects", calm = -10, go = "after-the-call",
        because = "That is word for word what he was told last Thursday. You may even see to it. He has no way to tell the two apart.",
        pryce:furious "The workshop! I know them. They're the ones that don't ring.",
      },
      reply "Then ring us and ask for me. You needn't explain it all again." {
        id = "ask-for-me", shows = "simple_help", calm = 5, go = "after-the-call",
        because = "He is spared the queue of strangers, which is worth something to both sides. But it is his turn again to ring, and last time it was ours.",
        pryce "Ask for you. All right.",
      },
    },
  },

  scene "still-no-table" {
    pryce:annoyed "{money and 'A hundred, then. I want that in writing.' or 'Well, that was a lot of nothing. Good day to you.'}",
    go "after-the-call",
  },

  scene "he-rings-off" {
    change { ended = "by-him" },
    pryce:furious "I don't have to listen to this. You'll be hearing from me!",
    narrator "He has rung off.",
    go "after-the-call",
  },

  scene "after-the-call" {
    narrator "Five to two. You have a few minutes for the record.",
    pick {
      id = "the-record",
      prompt = "What do you write into order 6022?",
      teaches = "T19 T33",
      at_least = 1,
      at_most = 4,
      go = "thicker-skin",
      item "Extremely unpleasant man. Whoever gets him has my sympathy." {
        id = "my-sympathy", shows = "blames_customer",
        because = "A judgement, and he may ask to read it one day. The words that he used are worse than your adjectives, and they can be checked.",
      },
      item "13:44, about a colleague, in his words: \"Where do you find them, on a boat?\" {line == 'drawn' and 'Warned once' or 'Not warned'}{ended == 'proper' and '; repeated; I ended the call.' or '.'}" {
        id = "in-his-words", shows = "keep_record", logged = true,
        because = "The hour, the words and what you did, also where that was too little. Whoever decides about it later need not believe you: they can read it.",
      },
      item "L. Pham was out of her depth with this call." {
        id = "out-of-her-depth", shows = "blames_colleague",
        because = "She had taken down the leg, the millimetres and Monday while he was shouting. In a record such a sentence stands for years.",
      },
      item "His wife has died; family is back in the house for the first time on Sunday." {
        id = "his-wife", when = "sunday", shows = "talks_too_long",
        because = "He told you that, and not the next ten people who open order 6022. Sunday is all that they need to know.",
      },
      item "Promised a call on 12 January and not rung. That was our failure." {
        id = "our-failure", shows = "handoff_fact",
        because = "In the record it is a line with nothing in it, easily missed. What he is owed stays owed, also after what he said.",
      },
      item "Has to stand by Sunday. {fix == 'feet' and 'Levelling feet go out today, there on Thursday' or 'Nothing on its way that will be there by then'}; no refund, legs were cut." {
        id = "by-sunday", shows = "handoff_fact",
        because = "How it stands, in one line. Without it the next one will begin with the refund, and he with the boat.",
      },
      item "Thursday at five I ring him{owner and ', as agreed' or ', unasked, so that it is not Monday again'}. If I'm away: T. Brandt, who knows." {
        id = "thursday-at-five", shows = "clear_roles", owner = true,
        because = "A name, an hour, and somebody who knows in your place. You need not like him to ring him when you said you would.",
      },
    },
  },

  scene "thicker-skin" {
    tobias "Was that the one with the table? I've had him too. On the ship they threw pans. She needs a thicker skin, I've told her so.",
    narrator "He says it kindly, and loud enough for the next two desks.",
    decide {
      id = "thicker-skin",
      teaches = "T9 T10",
      reply "Honestly, Tobias, that's exactly the sort of remark that we could do without in here." {
        id = "sort-of-remark", shows = "blames_colleague", go = "did-i-do-it-wrong",
        because = "You may be right about the remark. In front of three desks it became one about him, and he learned that you are cross, but not what he should say instead.",
        tobias:annoyed "I was only being friendly.",
      },
      reply "Mm. You do get used to it, I suppose. One has to." {
        id = "get-used-to-it", shows = "dismisses_feeling", support = -1, go = "did-i-do-it-wrong",
        because = "You wanted peace after that call, which is human. But now two of you have said, in her hearing, that the thing to be changed is Linh.",
        tobias "That's what I say.",
      },
      reply "I'd rather you didn't tell her that again. It isn't her skin that was wrong." {
        id = "not-her-skin", shows = "hold_boundary", support = 1, go = "did-i-do-it-wrong",
        because = "Clear, brief, and with no name-calling: he knows what you do not want. What he, who means well, could do for her, he has not found out. A question would have got him there.",
        tobias:surprised "No. … No, I suppose it wasn't.",
      },
      reply "I see it differently. She took down every word with him shouting. What helped you, in your first month?" {
        id = "first-month", shows = "respect_person give_credit open_question", support = 1, go = "did-i-do-it-wrong",
        because = "You disagreed with the sentence and not with the man, said what she had really done, and asked him about himself. He remembered something other than pans.",
        tobias:surprised "Helped me? … The old cook stood next to me. For a week. Never said anything, just stood there.",
      },
    },
  },

  scene "did-i-do-it-wrong" {
    first_of {
      linh:sad "I heard it. About the difficulty with the language. … Did I do it wrong?" { when = "line == 'sold'" },
      linh:worried "Did I do it wrong? I kept thinking, if I'd only said it better.",
    },
    decide {
      id = "did-i-do-it-wrong",
      teaches = "T8 T9",
      reply "No. Your note had the leg, the millimetres and Monday in it; it carried me. What would help you now?" {
        id = "it-carried-me", when = "line ~= 'sold'", shows = "thank_specifically explore_need", support = 1, go = "thursday",
        because = "A clear no, then the proof of it, which was her own work, and then a question that she could answer in any direction. She answered it.",
        linh:relieved "Twenty minutes of written messages. And then the next call, before I start being afraid of it.",
      },
      reply "No, I did. I should have stopped him, and I apologised for you instead. I'm sorry, Linh. What would help you now?" {
        id = "i-did", when = "line == 'sold'", shows = "apologise_specifically explore_need", support = 2, go = "thursday",
        because = "It did not undo it. But she had been asking herself what was wrong with her, and you told her where the mistake had been. That takes more than the sentence to him would have.",
        linh "… Thank you for saying so. Next time, say it to him.",
      },
      reply "Oh, he's just a horrible old man. Forget him, he isn't worth a single thought." {
        id = "horrible-old-man", shows = "blames_customer", go = "thursday",
        because = "It is warm between you for a moment, at the cost of somebody who cannot hear it. He talks like that about people as well. And whether she did it wrong, she still does not know.",
        linh "Maybe. I still have to pick up when it rings.",
      },
      reply "You mustn't let that sort of thing get to you, honestly. It happens to all of us, and in a week you'll be telling it as a funny story." {
        id = "a-funny-story", shows = "dismisses_feeling", support = -1, go = "thursday",
        because = "In a week, perhaps. Today she had asked you a question about her work, and you answered one about her feelings, with must not.",
        linh "Yes. Probably.",
      },
      reply "Not in the least. And you may end such a call yourself, after one warning. Shall we look at the rules together?" {
        id = "the-rules-together", shows = "take_seriously", go = "thursday",
        because = "A clear answer, and next time she has something in her hand. That is looking ahead, though, and she was still in the call behind her. What she had done well you did not say.",
        linh "One warning. … I would've liked to know that at half past one.",
      },
    },
  },

  scene "thursday" {
    go "the-going-rate" { when = "money" },
    go "an-empty-chair" { when = "support < 1" },
    go "to-the-management" { when = "ended == 'by-him' or ended == 'abrupt' or ended == 'handed'" },
    go "his-version" { when = "ended == 'proper' and not logged" },
    go "hot-soup" { when = "fix ~= 'feet' or not owner" },
    go "quiet-at-the-next-desk" { when = "support < 4" },
    go "the-line-held" { when = "ended == 'proper'" },
    go "eleven-at-table",
  },

  ending "eleven-at-table" {
    title = "Eleven at table",
    kind = "good",
    narrator "Thursday, five o'clock.",
    pryce "They're in. I had it with the spirit level: dead flat. … Is she there, the one with the leg?",
    narrator "You look at Linh. She thinks about it, and then she nods, and puts on her headset herself.",
    pryce "You asked me twice which leg. I thought you'd not understood. You wanted to be sure.",
    linh "Yes. In a pharmacy you ask twice.",
    narrator "He does not say sorry. He asks how her name is spelt, and writes it down.",
    reflection = "You helped a man and did not let him have a colleague for it. Where in the call was the moment at which sympathy would have been the wrong thing, and how did you notice?",
  },

  ending "the-line-held" {
    title = "The line held",
    kind = "good",
    narrator "Thursday, five o'clock. The feet are there. You ring, as the record says.",
    pryce "Oh. You. I didn't think you'd ring.",
    narrator "It is a short call. He says that the table stands. About everything else he says nothing.",
    linh "He rang again at half past five. Which way do they turn? I took it.",
    linh:happy "I told him once that I'd end it if he starts. He said, 'I know how it works now.'",
    reflection = "You ended a call and kept a promise to the same man, and neither of them took anything from the other. Which of the two was harder for you?",
  },

  ending "quiet-at-the-next-desk" {
    title = "Quiet at the next desk",
    kind = "mixed",
    narrator "Thursday. The feet have come, you have rung him, the table stands. It is all in order.",
    narrator "At the next desk Linh lets it ring three times, every time, and takes a breath before she says her name.",
    linh "It's nothing. I'm only getting my voice ready.",
    reflection = "The customer was looked after from beginning to end. She heard all of it, and there were moments when a sentence of yours was missing, to him, to Tobias or to her. Which one?",
  },

  ending "hot-soup" {
    title = "Eleven plates of soup",
    kind = "mixed",
    narrator "Sunday. Eleven people, a white cloth, soup. Somebody leans an elbow on the table by the window.",
    pryce:annoyed "They'd six-pound feet for it all along. My son-in-law found it on the page for spare parts." { when = "fix ~= 'feet'" },
    pryce:annoyed "The feet are in the shed next door, it turns out, since Thursday. Nobody rang to ask." { when = "fix == 'feet'" },
    reflection = "What he said about Linh was no reason for the table to rock, and that was not your reason, either. It got lost somewhere in the noise. What was owed to him, whatever he had said?",
  },

  ending "his-version" {
    title = "His version",
    kind = "mixed",
    narrator "Friday. There is a letter, two pages, from Mr Pryce: he had been hung up on in the middle of a sentence. What he had said is not in it.",
    narrator "It is not in the record, either. Mei believes you at once. The firm's answer is written by somebody who has never met you.",
    linh "I could have told them. Nobody's asked me.",
    reflection = "You were calm, you were fair, and you did what you had said. Three days later all that counts of it is what was written down at five to two. Why is that line as good for him as for you?",
  },

  ending "to-the-management" {
    title = "To the management",
    kind = "mixed",
    narrator "Friday. A letter, in capitals: TO THE MANAGEMENT. Nobody had rung him on Monday, he had been talked down to, and then the line went dead." { when = "ended ~= 'handed'" },
    narrator "Friday. He had four more minutes with Mei, who started at one warning, and he used them all. Then he wrote a letter, in capitals." { when = "ended == 'handed'" },
    narrator "Half of it is true, and it is answered with twenty-five pounds and a voucher.",
    linh "At least it's quiet.",
    reflection = "Nobody has to put up with that, and you did not. But he never learned where exactly the line had been, so he could not keep to it, and he could be right for the rest of the week. What would one sentence more have changed?",
  },

  ending "an-empty-chair" {
    title = "An empty chair",
    kind = "bad",
    narrator "Thursday. The chair next to you is pushed in. Linh has asked whether they will have her back at the pharmacy.",
    tobias:worried "She said it wasn't him. She'd have got over him. I keep thinking about that.",
    narrator "On her desk lies the note, with the leg, the millimetres and the Monday. On the edge something has been crossed out. You can still read it: ask him who Jean is." { when = "sunday" },
    reflection = "He said it, and he is a customer who will ring somewhere else tomorrow. What she took with her was what the people next to her said, and did not say. When did she look at you?",
  },

  ending "the-going-rate" {
    title = "The going rate",
    kind = "bad",
    narrator "Friday. Mei stands at your desk with a note: a hundred pounds, which nobody was allowed to give, for a table that was sawn off.",
    pryce "You've just got to shout. I told them at the club. The first one's always some girl; you want the second.",
    narrator "On Monday three people ring from the same street. Linh gets two of them.",
    reflection = "It bought you five quiet minutes, and Linh is paying the rest. He was owed a telephone call, and it would have cost nothing. What made the hundred easier to say than the no?",
  },
}
