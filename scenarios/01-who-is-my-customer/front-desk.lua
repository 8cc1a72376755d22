-- One desk, one afternoon, everybody at once: a student and the dean's office, a
-- regular and somebody who comes once, a firm and a widow. First tell them apart, then
-- serve none of them worse. In the evening you name who they were.
--
-- The desk book decides four replies. What was said in front of a queue cannot be
-- taken back, and a seat that was sold twice belongs to two people.

local desk = person "The front desk" {
  role = "a counter, a stamp and a brass plate",
  about = "Left of the plate it sells tickets to the planetarium; right of it, it is the college.",
}
local kofi = person "Kofi Mensah" {
  portrait = "kofi",
  role = "student, second year",
  about = "Stacks shelves from ten at night and is in lectures by nine. Has never missed a date and is about to miss one.",
}
local agnes = person "Agnes Kowal" {
  portrait = "agnes",
  role = "runs the dean's office",
  about = "Has outlasted four deans. Sounds like a shut door and has opened more of them than anybody knows.",
}
local viktor = person "Viktor Lindqvist" { role = "comes every Thursday" }
local margaret = person "Margaret Whitlock" { role = "comes once" }
local ewan = person "Ewan MacLeod"
local amara = person "Amara Diallo"

return scenario "front-desk" {
  title = "One desk, two doors",
  summary = "A student, a dean's office, a regular, a widow and a firm want something of the same desk before four.",
  place = "ticket-desk",
  role = "You have the front desk of Aldersey College, which also sells the tickets for its planetarium.",
  situation = "Thursday, just before half past three. The four o'clock show is nearly full. Amara Diallo, in her third week, sells tickets beside you. The desk book lies open between you; look into it whenever you like.",
  know = {
    "The college is one house: whoever is sent on from you has been sent on by the college.",
    "What a student hands in is the student's affair, and the dean's.",
    "You leave the desk at half past four, when the show is well under way, and go upstairs with the post.",
    "Hoa Nguyen looks after the planetarium and the projectors upstairs.",
  },
  assessed = true,
  mood = "welcome",

  state = {
    welcome = meter(4, 0, 10), -- how people feel who stand at your desk
    form = one_of("loose", "told", "mine"), -- what Kofi knows of where his form goes
    page = false,              -- the dean's office knows that page four follows
    agnes_well = false,        -- Agnes was answered
    ear = false,               -- you know why it is E7
    seat = one_of("lost", "back", "forced"), -- what became of Viktor's
    moved = false,             -- Ewan was told that the public show can be moved
    special = false,           -- Ewan pays what nobody else pays
    taught = false,            -- Amara knows what the small k is
    named = count(0, 6),       -- of the people of the day
  },

  document "The desk book" {
    id = "desk-book",
    text = [[
FOUR O'CLOCK, 30 SEATS
Free       E8, A2 (front row, one looks straight up)
E7         k   V. Lindqvist.   SOLD at noon, M. Whitlock, by telephone
k          kept for a regular until ten to four.

PRICES, THE SAME FOR EVERYONE
One seat   9 pounds. With a card (from the tenth visit) 6.
Groups     from 20 people 7 each. Thursday at six, Friday at four.
           Thursday at four stays open to the public.
Vouchers   for two may be used one at a time, within the year.
           Not paid out.

FOR THE DEAN
Forms with a date: our stamp before four counts as in time.
Pages may follow within five working days, if the dean's office is told.
Envelopes are not opened here.

TODAY      15:30 board, dean's room. Projector on, key with Hoa.]],
  },

  scene "the-book" {
    desk "ALDERSEY COLLEGE. Planetarium left, everything else right. Please ring." { direction = "on the brass plate" },
    amara "May I ask something before they all come? On the night desk I had guests, and that was that. Here there's a page full, and I can't tell who is what.",
    sort {
      id = "who-is-what",
      prompt = "You go through the page with her. Who is what?",
      teaches = "T2 T4",
      groups = { "One of the house", "Comes regularly", "Comes once in a while", "Comes for a firm" },
      go = "three-doors",
      item "V. Lindqvist. Eleven years of Thursdays" {
        id = "lindqvist", belongs = "Comes regularly", shows = "show_hearing",
        because = "He does not ask any more because he need not. That is what a regular gives you, and what is easily taken for granted.",
      },
      item "M. Whitlock. Rang at noon, a voucher from last year" {
        id = "whitlock", belongs = "Comes once in a while", shows = "show_hearing",
        because = "She may come once in her life. Then that once is all there is of you.",
      },
      item "E. MacLeod, Lochside Guest Houses. Wants a date for his staff" {
        id = "macleod", belongs = "Comes for a firm", shows = "show_hearing",
        because = "Somebody who buys for others has to account for it to others. It asks for different papers, and not for a different respect.",
      },
      item "A. Kowal, dean's office. Wants her projector" {
        id = "kowal", belongs = "One of the house", shows = "take_seriously",
        because = "Another department, with a deadline of its own: an internal customer, although she pays for nothing and rings more than any other.",
      },
      item "H. Nguyen, planetarium. Wants the count at five to four" {
        id = "nguyen", belongs = "One of the house", shows = "show_hearing",
        because = "A colleague who waits for one number from you, and thirty people wait for Hoa.",
      },
      item "Amara herself. Wants to know what the small k means" {
        id = "small-k", belongs = "One of the house", shows = "respect_person", taught = true,
        because = "A trainee is the customer of whoever knows. Telling her about the k took you one sentence.",
      },
    },
  },

  scene "three-doors" {
    amara:worried "The k is \"kept\"? Oh. Oh no. I thought it was a fleck." { when = "taught" },
    narrator "She does not get any further. A young man stands at the right-hand side, out of breath, with an envelope held flat against his chest. Behind him a small queue for the planetarium.",
    kofi:worried "I was in nine, and nine said twelve, and twelve said, ask at the front. It's got to be with the dean by four.",
    decide {
      id = "ask-at-the-front",
      teaches = "T1 T6 T18",
      reply "The dean's office is on the second floor, just left of the stairs. They'd be the right people to ask about that." {
        id = "second-floor", shows = "deflects", welcome = -2, go = "page-four",
        because = "Directions, correctly given, to a fourth door with a board behind it. The stamp that counts was lying beside your hand.",
        narrator "He runs. In six minutes he is back: there was a board in there, and somebody said, the front desk has a stamp.",
      },
      reply "Take a breath first. What is it that you've got?" {
        id = "take-a-breath", shows = "open_question", welcome = 1, go = "page-four",
        because = "He could stop running, and somebody asked. He still does not know whether it was the right door; you knew that it was.",
        kofi "A form. With a date on it. Today's.",
      },
      reply "This is the last door: our stamp before four counts as in time. What does it still need?" {
        id = "the-last-door", shows = "simple_help fact_first open_question", welcome = 2, go = "page-four",
        because = "First the sentence that let him breathe, and it was in the book. Then a question that took it for granted that he was not there for fun.",
        kofi:surprised "It counts? Here? … Then it's only the one page.",
      },
      reply "I'm so sorry you've been sent round the houses like that. It happens such a lot, I'm afraid; this place is an absolute maze." {
        id = "round-the-houses", shows = "generic_sympathy blames_colleague", go = "page-four",
        because = "It was kind, and told him that the house is like that. At twenty-nine minutes to four he had use for the stamp.",
        kofi "It's all right. Is it here, then, or isn't it?",
      },
    },
  },

  scene "page-four" {
    narrator "He slides the sheets half out of the envelope and half back. At the top there is one word in capitals. The man behind him is reading the ceiling, as hard as he can.",
    kofi:worried "It's page four. My tutor has to sign, and he's in Lisbon until Tuesday. So it isn't … I don't know if I can even …",
    decide {
      id = "lisbon",
      teaches = "T25 T44",
      reply "Ah, it's the hardship fund! Don't you worry about that, you'd be amazed how many of those we get." {
        id = "how-many-of-those", shows = "breaks_privacy", welcome = -3, go = "agnes-rings",
        because = "You wanted him not to be ashamed, and said it so that the queue could hear. He had been holding that word against his chest for an hour. It was his to say.",
        narrator "Nobody in the queue looks at him. They do it all at once.",
        kofi "Yes. That.",
      },
      reply "I'm afraid it does have to be complete. Without a signed page four there's really very little that I can do from this end." {
        id = "has-to-be-complete", shows = "policy_first", welcome = -2, go = "the-ceiling",
        because = "It sounds like every rule there ever was, and the one in your book says the opposite: five days. He had nearly said the same sentence himself; he needed somebody to contradict it.",
      },
      reply "Come round to the side. The stamp's for today; page four has five days. What would get it signed?" {
        id = "round-to-the-side", shows = "protect_privacy set_expectations open_question", welcome = 1, form = "told", go = "agnes-rings",
        because = "Two steps to the left, and he had no audience. He got the rule that helps him, and then a question that treated him as the one who would solve it.",
        kofi:relieved "Five days? I could send it to Lisbon tonight. He answers at night. He's like that.",
      },
      reply "Then page four comes later. You've got five days for it." {
        id = "comes-later", shows = "set_expectations", welcome = 2, form = "told", go = "agnes-rings",
        because = "The right rule, in nine words. He got it standing in front of six people, with the sheets half out, and did not dare to ask how.",
        kofi:surprised "Five days. … All right. All right.",
      },
    },
  },

  scene "the-ceiling" {
    viktor "Excuse me. It is not my business, I was reading your notice. There it says five days, for pages." { direction = "from the queue" },
    you "It does. I'm sorry. Five days for page four, and the stamp's for today.",
    kofi "Thank you. Both.",
    change { form = "told" },
    go "agnes-rings",
  },

  scene "agnes-rings" {
    narrator "The house telephone. Second floor.",
    agnes:annoyed "Kowal. The board's sitting here looking at a blue wall. And somebody's been knocking, a student. If he's down with you, send him to Student Services. Well?",
    decide {
      id = "a-blue-wall",
      teaches = "T1 T2 T5 T9",
      seconds = 14,
      reply "Hoa's coming up with the key. The student's with me; his form comes up at half past four." {
        id = "hoa-is-coming", shows = "fact_first say_what_can clear_roles", welcome = 1, agnes_well = true, go = "is-it-in",
        because = "Her wall first, then who comes, then the young man: not sent anywhere, and no business of the telephone's either. She had asked two things and got two answers.",
        agnes "Hoa. Good. Half past four. Good.",
      },
      reply "I've a student here in front of me, Agnes. Could I ring you back in five minutes?" {
        id = "in-five-minutes", shows = "hold_priority", welcome = 1, go = "is-it-in",
        because = "Loyal to the one in front of you, with a time to it. But nine people were looking at a wall, and the remedy was three words long: ask Hoa, key.",
        agnes:annoyed "Five minutes of blue. I'll tell the bishop.",
      },
      reply "He's been through nine and twelve already. It would help a great deal if somebody up there told people which door it is." {
        id = "which-door", shows = "blames_colleague", welcome = -1, go = "is-it-in",
        because = "He was listening, and heard his college quarrel about him. It may need saying, tomorrow and to her alone. She had a blue wall, and still has.",
        agnes:furious "Up there we're having a board. Down there you've got a stamp, if I'm not mistaken.",
      },
      reply "Of course, Ms Kowal, I'll send him across. And I'll try to find somebody for the wall as soon as I possibly can." {
        id = "send-him-across", shows = "deflects", welcome = -2, go = "not-student-services",
        because = "Obliging to the voice with the most weight. You had the fifth door already in your mouth, and for the blue wall she got a somebody. Both had an answer in the book.",
        agnes "Somebody. I know somebody. He never comes.",
      },
      silence "(I hold the receiver and look at the two of them.)" {
        id = "hold-the-receiver", welcome = -1, go = "is-it-in",
        because = "Two customers, one ear, and neither of them was told anything. She has a board in the room; even \"Hoa\" would have done.",
        agnes:annoyed "Is that a no?",
        narrator "She has hung up.",
      },
    },
  },

  scene "not-student-services" {
    kofi:sad "They'll send me here. That's where I started.",
    you "No. You're staying. It's our stamp.",
    go "is-it-in",
  },

  scene "is-it-in" {
    narrator "Sixteen minutes to four. The stamp comes down. Kofi looks at it as if it might fade.",
    kofi "So is it in? Really in?",
    decide {
      id = "really-in",
      teaches = "T29 T33",
      reply "It's really in. You've done everything you possibly could, and they're going to give it to you; I've got a very good feeling about this one." {
        id = "good-feeling", shows = "over_promise", welcome = 3, go = "a-small-k",
        because = "It cheered him, and it was not yours to have a feeling about. He will plan his rent on it. That it is in you know; what becomes of it the dean does.",
        kofi:happy "You think so? Oh, man.",
      },
      reply "Stamped 15:44, and I'll carry it up at half past. You'll hear when page four has joined it; if it hasn't by Wednesday, I'll ring you." {
        id = "carry-it-up", shows = "owned_action", welcome = 1, form = "mine", go = "a-small-k",
        because = "An hour for each step, a name on each, and what happens when one fails. He was sent to three doors today; this one walks up the stairs for him.",
        kofi:relieved "You carry it. … I can sleep before my shift.",
      },
      reply "It's stamped. From here on it's with the dean's office, so they'd be able to tell you." {
        id = "from-here-on", shows = "handoff_fact deflects", welcome = -1, go = "a-small-k",
        because = "Right, and door number four again. He will ask upstairs, and there nobody knows about Lisbon. You will be up there yourself within the hour.",
        kofi "The dean's office. Second floor. Right.",
      },
      reply "In, and in time. It goes up with the post at half past four." {
        id = "in-and-in-time", shows = "set_expectations", welcome = 1, go = "a-small-k",
        because = "A clear answer to a clear question. It leaves one thread hanging: who tells whom when page four is there? He did not think to ask, because he was so glad.",
        kofi:relieved "In time. I've never been so in time.",
      },
    },
  },

  scene "a-small-k" {
    narrator "He goes. The man who was reading the ceiling steps forward, and lays a card with eleven years of stamps on the counter.",
    viktor:happy "Good afternoon. E7, if she's still speaking to me.",
    narrator "E7 is in the book twice. Amara, beside you, has gone very quiet.",
    decide {
      id = "still-speaking-to-me",
      teaches = "T4 T23 T31",
      reply "I'm so sorry, Mr Lindqvist. My colleague's new, you see, and she sold it at noon. These things take a while to learn." {
        id = "my-colleague-is-new", shows = "blames_colleague", welcome = -1, go = "the-left-ear",
        because = "You explained it, and the explanation was standing next to you with a name tag on. He asked about a seat. Whose hand had held the pencil helped neither him nor her.",
        viktor "One must be new somewhere. … So she's gone, my E7.",
      },
      reply "For you, always! Eleven years; the other lady can just as well sit in the front." {
        id = "for-you-always", shows = "over_promise", welcome = 3, seat = "forced", go = "the-left-ear",
        because = "Loyalty, paid for with another person's ticket. She bought a seat and was told that she had it; that she may never come back makes it cheaper only for you.",
        viktor:surprised "The lady? Is there a lady?",
      },
      reply "We kept it for you and sold it all the same: our mistake. E8's free beside it. What was it about E7?" {
        id = "what-about-e7", shows = "apologise_specifically say_what_can explore_need", welcome = 1, ear = true, go = "the-left-ear",
        because = "Ours, in one word, then what there is, then the question that nobody had asked in eleven years. A regular is not somebody of whom one knows everything.",
        viktor "The ear. Forty years of engines; the left one's gone. In E7 the loudspeaker is on the right. I thought you all knew.",
      },
      reply "Oh, they're all lovely seats in there! E8's free, that's practically the same." {
        id = "practically-the-same", shows = "say_what_can dismisses_feeling", welcome = -2, go = "the-left-ear",
        because = "Next door, indeed, and you decided for him that it is the same. In eleven years he has never sat in E8. That might have made you curious.",
        viktor "Practically. Yes. That's how one says it.",
      },
    },
  },

  scene "the-left-ear" {
    narrator "On the ticket side a woman has put a biscuit tin on the counter. From it she takes a voucher, folded in four.",
    margaret "Whitlock. I rang. It's for two, you see. He got it for our fortieth, and then we never … I only need the one.",
    narrator "She smooths the voucher, although it is smooth.",
    decide {
      id = "only-the-one",
      teaches = "T22 T25",
      seconds = 12,
      reply "Oh, I'm so very sorry for your loss. You must miss him terribly, and so soon, too. Forty years, it's unimaginable." {
        id = "unimaginable", shows = "scripted_sympathy", welcome = -1, go = "two-for-e7",
        because = "All those words, and they asked her to nod at each one, in front of a queue. She had said \"I only need the one\", and got through it. That was the sentence to respect.",
        margaret "Yes. Thank you. I don't want to hold anybody up.",
      },
      reply "That's no problem at all. The other half stays good to the end of the year, so you can bring a friend any time you like." {
        id = "bring-a-friend", shows = "disclose_terms dismisses_feeling", welcome = -1, go = "two-for-e7",
        because = "The terms were right and she will be glad of them, in a month. Just now you filled his place with a friend. A moment first; the voucher was not going anywhere.",
        margaret "A friend. Yes, I suppose I could.",
      },
      reply "There's no hurry." {
        id = "no-hurry", shows = "stay_with_feeling", welcome = 2, go = "two-for-e7",
        because = "Three words that asked nothing of her, eleven minutes before a show. It was her time, and you made it look as if you had plenty.",
        margaret:sad "He'd have talked all the way through it. He knew them all by name.",
        margaret "So. The one.",
      },
      reply "One it is. And your change is a whole second visit. Here's how that works." {
        id = "second-visit", shows = "disclose_terms", go = "two-for-e7",
        because = "Deft, and meant to make it light. Some days it would have been just right. She was still holding the paper with both hands.",
        margaret "That's clever. I'll have to write it down.",
      },
      silence "(I wait, and keep my hands still.)" {
        id = "hands-still", shows = "stay_with_feeling", welcome = 2, go = "two-for-e7",
        because = "Nothing that you could have said was as good as not saying it. She went on when she could.",
        margaret:sad "He'd have whispered from the first star to the last. He had names for the ones that haven't any.",
        margaret "So. The one.",
      },
    },
  },

  scene "two-for-e7" {
    first_of {
      narrator "Her ticket says E7. Two yards along, Mr Lindqvist has his good ear towards you." { when = "ear" },
      narrator "Her ticket says E7. Two yards along, Mr Lindqvist has heard every word, and studies his card.",
    },
    margaret:worried "Is there something the matter with it?" { when = "seat ~= 'forced'" },
    margaret:worried "The young lady told me E7. Somebody has just said that I'm in the front?" { when = "seat == 'forced'" },
    decide {
      id = "something-the-matter",
      teaches = "T4 T26 T31",
      reply "Not at all. It's yours, and have a lovely time in there, Mrs Whitlock. Straight through the door." {
        id = "not-at-all", shows = "respect_person", seat = "lost", go = "mr-macleod",
        because = "She keeps what she was sold, and not a shadow on it. You might have trusted her with the question: it can be asked so that a no costs nothing.",
        narrator "Mr Lindqvist takes E8 and turns his collar up on the left.",
      },
      reply "It's only that there's a gentleman who has sat there every Thursday for eleven years. I'm sure you wouldn't mind changing, would you?" {
        id = "wouldnt-mind", shows = "dismisses_feeling", welcome = -2, seat = "forced", go = "mr-macleod",
        because = "It had a question mark, and no room for a no. She never wants to be a nuisance; you knew that after two sentences, and it was a good deal for the regular.",
        margaret "Oh. Oh, of course. I wouldn't have, if I'd known.",
      },
      reply "It's yours. We'd kept it for somebody too, who hears only on that side. E8 is next to it; stay or change, either's right." {
        id = "either-is-right", when = "ear", shows = "respect_person plain_bad_news offer_choice", welcome = 2, seat = "back", go = "mr-macleod",
        because = "You began with what is hers, told her the reason and left both doors equally wide. He had told you about the ear a minute before; without that it would have been a whim.",
        margaret:happy "E8 for me, then. I only want to be near the middle. … Which side does he hear on? I do like to whisper.",
      },
      reply "It's yours. By mistake we'd kept it for somebody else as well. E8 is next to it; stay or change, either's right." {
        id = "stay-or-change", when = "not ear", shows = "respect_person plain_bad_news offer_choice", welcome = 2, seat = "back", go = "mr-macleod",
        because = "What is hers first, then the mistake by its name, and a choice in which both answers are good. Why he wants E7 you could not tell her, because you do not know.",
        margaret "Then I'll take the next one along. One star is as far as another.",
        viktor:surprised "Madam. You don't know what you do for my left ear.",
      },
      reply "I'll let the two of you sort that out between you, shall I? You'll both be very reasonable, I can see that." {
        id = "between-you", shows = "deflects", welcome = -2, seat = "lost", go = "mr-macleod",
        because = "Two polite people, each of whom gave way at once, and neither of whom sits where they wanted. It was the house that had sold a seat twice.",
        viktor "No, no, please, the lady.",
        margaret "No, no, I couldn't.",
        narrator "They sit in A2 and E8. E7 remains empty.",
      },
    },
  },

  scene "mr-macleod" {
    narrator "Eight minutes to four. Five people still in the queue, Hoa at the door with raised eyebrows, wanting the count. The outside line.",
    ewan "MacLeod, Lochside Guest Houses. Thirty-four people, a Thursday at four, and the six pounds that your card holders pay. I've a pen.",
    decide {
      id = "ive-a-pen",
      teaches = "T4 T40",
      reply "Mr MacLeod. I've five people and a show at four. At a quarter past I'll ring you with dates and a price, and all the time you want." {
        id = "a-quarter-past", shows = "hold_priority set_expectations", welcome = 1, go = "count-for-hoa",
        because = "The most urgent first, and the biggest told to the minute when it is his turn. An exact man does not mind waiting. He minds not knowing for how long.",
        ewan "A quarter past. I'll put the pen down until then.",
      },
      reply "Thirty-four, how wonderful! For a Thursday at four I'm sure we can shift the public for once. Let me just go through it all with you now." {
        id = "shift-the-public", shows = "over_promise", welcome = 2, moved = true, go = "count-for-hoa",
        because = "The largest sum of the week, and you gave him an hour that belongs to thirty others. The book says that it stays theirs. It made him happy until Friday.",
        ewan "I'll note that: can be shifted. And your name?",
      },
      reply "Thursday at four isn't available to groups, and six pounds is for card holders only, I'm afraid." {
        id = "not-available", shows = "policy_first", welcome = -1, go = "count-for-hoa",
        because = "Both are true, and he was answered quickly, which counts. But it is two noes without a yes, and he has the numbers of three other domes. There was a Thursday at six.",
        ewan "That's two things you can't. I'll be in until five, should you find one that you can.",
      },
      reply "Certainly, sir. What would it be for, and is there anybody among them who'd need looking after in particular?" {
        id = "looking-after", shows = "open_question", go = "count-for-hoa",
        because = "The best questions of the afternoon, eight minutes too early. He answers at length, as he should; for that, five people stood in the lobby when the lights went down.",
        narrator "He tells you, thoroughly. At two minutes to four Hoa comes and sells the tickets.",
      },
    },
  },

  scene "count-for-hoa" {
    narrator "Four o'clock. The doors close. It is so quiet that you can hear the stars being switched on. At a quarter past, Mr MacLeod is on the line again.",
    ewan "I've a question of arithmetic. One man with a card pays six. I bring thirty-four heads and pay seven. I've an owner who counts spoons; how do I explain that to him?" { when = "not moved" },
    ewan "Thursday at four, you said. I've told Aberdeen. Now the arithmetic: a man with a card pays six, I bring thirty-four and pay seven. How do I explain that to an owner who counts spoons?" { when = "moved" },
    decide {
      id = "counts-spoons",
      teaches = "T4 T14 T31",
      reply "You know what? For a booking like yours I'll make it six. We'll just keep it between the two of us." {
        id = "between-us", shows = "over_promise", special = true, welcome = 3, go = "the-post",
        because = "He would have paid seven, with a reason that he could show. Now he has a price that he must not mention, from a house where prices are the same for everyone but him.",
        ewan "Between us. An invoice isn't between us, it goes to Aberdeen.",
      },
      reply "First I take something back: Thursday at four is the public's, and I'd no business offering it. At six it's yours, at seven pounds like any group." {
        id = "take-something-back", when = "moved", shows = "apologise_specifically plain_bad_news disclose_terms", welcome = -1, moved = false, go = "the-post",
        because = "It cost you a silence on the line and him a call to Aberdeen, today and not on the day itself. What he needs in order to explain the seven he still has not got.",
        ewan "I've told Aberdeen. … Well. Better I ring them twice than that thirty-four coats stand at a door.",
      },
      reply "I'm afraid that's simply the price list. It's the same for everybody, I can't do anything about it." {
        id = "the-price-list", shows = "policy_first", go = "the-post",
        because = "It is the same for everybody, and that is the good news in it, said like a bad one. He had not asked you to change it. He had asked how one explains it.",
        ewan "Then I'll write: simply.",
      },
      reply "Six is anyone's from the tenth visit, seven anyone's from twenty heads. What else will he ask? I'll put it in writing." {
        id = "anyones", shows = "disclose_terms respect_person explore_need", welcome = 1, go = "the-post",
        because = "The same rule for a ferry engineer and a chain, and he can carry it to Aberdeen. And you asked about the man behind him, who is the one that he has to satisfy.",
        ewan:surprised "An invoice for each house. One that can't do stairs. And a name, in case. Put yours.",
        ewan "And Thursday at six, since four is the public's. I can read a price list." { when = "not moved" },
        ewan "And Thursday at four, as you said. I've got that in writing. My own." { when = "moved" },
      },
      reply "Seven is what any group pays. For that you get one invoice per house, no steps, and me to ring. Thursday at six or Friday at four?" {
        id = "any-group", shows = "disclose_terms offer_choice", welcome = 1, go = "the-post",
        because = "A plain reason and two real dates, and what a firm usually wants besides. You guessed it rightly, and it was still a guess: he knows what his owner asks.",
        ewan "No steps; how did you know? Thursday at six." { when = "not moved" },
        ewan:annoyed "No steps, good. But six? You said four. I'll put down what you said." { when = "moved" },
      },
    },
  },

  scene "the-post" {
    narrator "Half past four. Amara takes the desk. You climb to the second floor with the post. The board is over; Agnes Kowal is gathering cups.",
    first_of {
      agnes "Your Hoa was here in two minutes. The bishop has seen the budget in colour. What have you got?" { when = "agnes_well" },
      agnes:annoyed "We did it without the wall. What have you got?",
    },
    pick {
      id = "what-have-you-got",
      prompt = "You lay Kofi's envelope in front of her. What do you tell her?",
      teaches = "T11 T33 T44",
      at_least = 1,
      at_most = 4,
      go = "i-sold-it",
      item "Handed in today, stamped 15:44, so in time." {
        id = "in-time", shows = "handoff_fact",
        because = "The one thing that she will have to be able to prove, and the stamp says it with you.",
      },
      item "He looked as if he hadn't slept for a week. I think there's trouble at home." {
        id = "trouble-at-home", shows = "breaks_privacy",
        because = "You meant to put in a word for him. What he wanted her to know he wrote on four pages, and chose the words.",
      },
      item "Page four follows from Lisbon by next Thursday. If it hasn't come on Wednesday, I chase it." {
        id = "page-four-follows", shows = "handoff_fact clear_roles owned_action", page = true,
        because = "The rule has an if in it: if the dean's office is told. Without this line his form is incomplete, and goes back; with it, somebody looks on Wednesday.",
      },
      item "You might put a sign up. He went through three doors." {
        id = "a-sign", shows = "blames_customer",
        because = "She has carried cups for a board all afternoon. It is a good idea with a bad beginning: \"you might\". Ask her on Monday what a sign could say.",
      },
      item "When both are here, tell me, please: I've promised him word." {
        id = "promised-him-word", when = "form == 'mine'", shows = "close_loop",
        because = "You said that you would tell him, so you need somebody who tells you. Otherwise you have promised something that lies in another room.",
      },
      item "I haven't looked into it, of course, but it'll be the usual thing." {
        id = "the-usual-thing", shows = "talks_too_long",
        because = "There is no usual thing. Whoever brings it brings it for the first time.",
      },
    },
  },

  scene "i-sold-it" {
    narrator "Twenty-five past five. The lobby is empty. Amara counts the till for the second time.",
    amara:sad "I sold it. E7. I saw the little k, and I thought: somebody on the telephone, that's a customer. And the old gentleman, he's … he belongs to the building.",
    decide {
      id = "belongs-to-the-building",
      teaches = "T4 T9",
      reply "Don't give it another thought, Amara. It all came out fine in the end, you were run off your feet, and nobody got hurt, did they?" {
        id = "another-thought", shows = "dismisses_feeling", welcome = 2, go = "the-day",
        because = "You wanted to take it from her, and it was something that she had just found out: that one stops seeing those who always come. That thought deserved another.",
        amara "No. I suppose not.",
      },
      reply "The k was mine to explain. And \"belongs to the building\" happens to all of us with regulars. What would've told you?" {
        id = "told-you", shows = "apologise_specifically ask_feedback", welcome = 1, taught = true, go = "the-day",
        because = "You took the part that was yours, and then gave her own sentence back as something worth knowing. She was new enough to see the fleck, so she was the one to ask.",
        amara:surprised "A name. Not a letter. If it had said \"Mr Lindqvist, Thursdays, left ear\", I couldn't have sold that." { when = "ear" },
        amara:surprised "A name. Not a letter. If it had said \"Mr Lindqvist, Thursdays\", I couldn't have sold that." { when = "not ear" },
      },
      reply "With six of them waiting you were short with nobody. Thank you. The k we'll go through tomorrow, in daylight." {
        id = "short-with-nobody", shows = "thank_specifically", welcome = 1, taught = true, go = "the-day",
        because = "Thanks for a thing that she really did, on a day when she sees only the other. What she had just noticed about regulars was put off with the k, and by tomorrow it will be gone.",
        amara:relieved "Six. I'd not even counted.",
      },
      reply "It's in the book, on the first page. When in doubt, just ask me, that's what I'm here for." {
        id = "in-the-book", shows = "defensive", go = "the-day",
        because = "An offer with a reproach before it. She had no doubt at noon, and so there was nothing to ask; she was telling you about that.",
        amara "On the first page. I'll read it.",
      },
    },
  },

  scene "the-day" {
    narrator "Half past five. On the last line of the desk book stands, every day: who were they?",
    sort {
      id = "who-were-they",
      prompt = "Look back. Who did you serve today, and did they come from outside or from within the house?",
      teaches = "T1 T2 T45",
      groups = { "An internal customer", "An external customer", "Not a customer" },
      go = "how-it-ended",
      item "Kofi Mensah, with an envelope" {
        id = "kofi", belongs = "An external customer", shows = "respect_person", named = 1,
        because = "He belongs to the college, and the college is there for him: he came with a need, he pays, and he can go elsewhere. Three doors took him for one of their own, and let him run.",
      },
      item "Agnes Kowal, with a blue wall" {
        id = "agnes", belongs = "An internal customer", shows = "take_seriously", named = 1,
        because = "Another office, with needs of its own, which serves the same student as you. Kofi was your customer at a quarter to four and hers at half past.",
      },
      item "Viktor Lindqvist, who belongs to the building" {
        id = "viktor", belongs = "An external customer", shows = "show_hearing", named = 1,
        because = "Eleven years make him a regular and not a colleague. He still pays, and can still stay at home.",
      },
      item "Margaret Whitlock, who came once" {
        id = "margaret", belongs = "An external customer", shows = "show_hearing", named = 1,
        because = "Personal, occasional, with a voucher that was paid for long ago: there was nothing to earn with her, and she was as much a customer as any.",
      },
      item "Ewan MacLeod, who buys for thirty-four" {
        id = "ewan", belongs = "An external customer", shows = "show_hearing", named = 1,
        because = "A corporate customer: one voice, thirty-four coats, and behind them an owner with spoons.",
      },
      item "Amara, who sold E7" {
        id = "amara", belongs = "An internal customer", shows = "show_hearing", named = 1,
        because = "A trainee needs instruction before anything else, and what she is not given is missing at the counter by noon.",
      },
    },
  },

  scene "how-it-ended" {
    go "incomplete" { when = "not page and form ~= 'mine' and not agnes_well and welcome < 7" },
    go "aberdeen" { when = "special or moved" },
    go "the-other-half" { when = "seat == 'forced' or (seat == 'lost' and welcome < 6)" },
    go "wednesday" { when = "not page or welcome < 6 or (not agnes_well and named < 6)" },
    go "no-letter",
  },

  ending "no-letter" {
    title = "Mr Lindqvist, Thursdays",
    kind = "good",
    narrator "A week later. Page four came from Lisbon at three in the morning, and Kofi has known since nine that both are upstairs." { when = "form == 'mine'" },
    narrator "A week later. Page four came from Lisbon at three in the morning, and nobody upstairs was surprised." { when = "form ~= 'mine'" },
    viktor:happy "Two, please. Mrs Whitlock still has half a voucher, and I've half an ear; together we hear the whole of it." { when = "seat == 'back'" },
    viktor "E7. And I've told the ear to behave." { when = "seat ~= 'back'" },
    amara:happy "There are no letters in the book any more. There are names." { when = "taught" },
    narrator "On the last line of the page six names stand, each in its place." { when = "named >= 6" },
    reflection = "Six people, and two of them bought a ticket. One was a colleague and cost you the most breath; one comes so often that he was nearly overlooked. Who were you slowest to see as a customer?",
  },

  ending "wednesday" {
    title = "Until Wednesday",
    kind = "mixed",
    narrator "On Wednesday the form lies on the counter again, with a slip: page four? You climb the stairs and explain, and it is accepted, with a day to spare and a sigh." { when = "not page" },
    narrator "A week later. The form is in and the group has its date. The queue on Thursday is shorter by a few who were there last time, and saw." { when = "page" },
    agnes "I'd only have had to know." { when = "not page" },
    kofi "It's fine. It worked in the end." { when = "page" },
    reflection = "Most people got what they had come for. Some of them were sent through more doors than they needed on the way. Whose way would you shorten first?",
  },

  ending "the-other-half" {
    title = "The other half",
    kind = "mixed",
    narrator "In December, half a voucher expires. It lies in a biscuit tin, folded in four." { when = "seat == 'forced'" },
    margaret "It was very nice. Only I think I was in somebody's way." { when = "seat == 'forced'" },
    viktor:sad "It is a good show. I hear it better at home now." { when = "seat == 'lost'" },
    narrator "On Thursday at ten to four E7 is free. Nobody has asked for it." { when = "seat == 'lost'" },
    reflection = "One came every week and one came once, and for a moment you had to choose, or thought so. Two seats lay side by side. What could you have asked, and which of them?",
  },

  ending "aberdeen" {
    title = "Aberdeen",
    kind = "mixed",
    narrator "A letter from Aberdeen: the college is asked to confirm in writing what was agreed by telephone. Nobody in the college has ever heard of it.",
    ewan "I'd have gone to him with the proper terms and been done. Now I've to tell him there are two kinds.",
    narrator "At the counter a woman with a card has heard of it from a cousin, and asks whether there is a third.",
    reflection = "You meant to do the firm a favour and gave it something that it could not show. A large customer needs other papers, and the same rules. When did thirty-four begin to sound like more than one?",
  },

  ending "incomplete" {
    title = "Incomplete",
    kind = "bad",
    narrator "Monday. An envelope lies in a pigeon-hole on the third floor: returned, incomplete, date expired. There is a stamp on it: 15:44.",
    agnes "There was no page four. Nobody told me there'd be one.",
    kofi:sad "I was at the right door. You said I was at the right door.",
    narrator "By the end of term he stacks shelves by day as well.",
    reflection = "He was in time, and so were you. Between your stamp and her desk lay one sentence, and each of you took it that the other had it. Who was Kofi's college, at that moment?",
  },
}
