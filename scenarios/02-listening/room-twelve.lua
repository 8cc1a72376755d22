-- Three complaints, and only the third is one. The first two are small and can be put
-- right from the desk, which is what makes them so useful to a guest who is not sure
-- that she will be believed. Whoever mends them quickly has heard nothing yet.
--
-- What happened stands in the night book. It is not what the guest thinks, and it is
-- not to the credit of the house.

local yasmin = person "Yasmin Kaplan" {
  portrait = "yasmin",
  called = "Ms Kaplan",
  role = "guest in room twelve",
  about = "Tunes the pianos of four concert halls and hears a loose screw through a wall. Travels alone since she was twenty. Complains about towels when she means something else.",
}
local emil = person "Emil Novak" {
  portrait = "emil",
  role = "night porter",
  about = "Knows every hinge of the house and mends most of them unasked. Writes a round hand, and everything down. Would rather face a fire than a guest who is cross.",
}

return scenario "room-twelve" {
  title = "Room twelve",
  summary = "A hotel guest comes down about the towels, and then about the radiator, and then says good night.",
  place = "hotel-desk",
  role = "You have the night desk of the Saltmarsh Hotel: nineteen rooms, one lift, and a great many doors.",
  situation = "Thursday, ten minutes to eleven at night. You came on at ten. On the desk lies the handover: \"12 is a bit particular.\" The lift opens, and the guest of room twelve gets out, a coat over her pyjamas and one towel over her arm. The night book lies open beside you.",
  know = {
    "You tell nobody who is in a room, or what they do there.",
    "You may move a guest to any free room, at any hour.",
    "Breakfast is yours to give. A night off the bill is not: Corinne Baptiste decides that, from seven.",
    "Emil Novak, the night porter, makes a round at two and comes when you ring.",
  },
  mood = "trust",
  pass = { overall = 77 },

  state = {
    trust = meter(50),
    two = false,        -- you know that she has been awake since two
    late = false,       -- you let her go up again first
    belittled = false,  -- you told her that it was the house
    truth = one_of("unsaid", "told", "kept"), -- that it was our own man
    thirteen = one_of("quiet", "named", "accused"),
    case = false,       -- you know of the tool case
    room = one_of("twelve", "six", "seventeen"),
    surprised = false,  -- by the bus, or by the stairs
    emil_knows = false,
    struck = false,     -- the remark in the handover is gone
  },

  document "The night book" {
    id = "book",
    text = [[
WEDNESDAY TO THURSDAY
02:10  Round of the doors between the rooms, 9 to 14. All
       handles tried. 12/13 does not shut: bolt bent. E. Novak.
07:40  Bolt 12/13: joiner asked. Comes Friday, at nine.
08:15  12 at the desk: noise in the night. Told: old house. Jonas.
15:00  12 rang about towels. Sent up.
22:00  Handover to the night: 12 is a bit particular.

FREE TONIGHT
 6   First floor, by the lift. On the lane; bus until 23:40,
     every ten minutes, then quiet.
17   Top floor, over the yard. Quiet. Stairs only from the third.

ROOM 13 is let until Saturday.]],
  },

  scene "one-towel" {
    yasmin:annoyed "One towel. I asked for two on Tuesday, and I asked for two today. I'm sorry to come down with it like this, but here it is: one.",
    decide {
      id = "one-towel",
      teaches = "T6 T18",
      reply "It says here that they were sent up at three. Might somebody have put them in the wardrobe, perhaps?" {
        id = "sent-up-at-three", shows = "defensive", trust = -10, go = "b-flat",
        because = "The book says so, and she has the one towel over her arm. You believed the paper, and she made a note of it: here one has to prove things.",
        yasmin:annoyed "I've looked in the wardrobe. I've looked everywhere in that room, believe me.",
      },
      reply "I'm terribly sorry for the inconvenience, Ms Kaplan. I'll pass it on to housekeeping, so it's the first thing they do in the morning." {
        id = "in-the-morning", shows = "scripted_sympathy deflects", trust = -10, go = "b-flat",
        because = "Two towels lie in the cupboard behind you, and she got a morning. If that is how a towel goes, she will think twice about what else she had meant to tell you.",
        yasmin:annoyed "I'll be gone in the morning before they're up.",
      },
      reply "Here are two, and a third for spite. How's the room otherwise?" {
        id = "for-spite", shows = "say_what_can open_question specific_warmth", trust = 10, go = "b-flat",
        because = "Put right before she had finished being annoyed, with a grain of humour on her side, and then the question that the towel was a knock at the door for.",
        yasmin "For spite. Thank you. Otherwise …",
      },
      reply "Two towels, there you are. Sorry about that. Anything else, or was that it?" {
        id = "was-that-it", shows = "say_what_can generic_sympathy", trust = 5, go = "b-flat",
        because = "Quick, friendly, done. Only \"was that it\" is a question that leans towards yes, and she had not come down in her coat for a towel.",
        yasmin "That was … well. No.",
      },
    },
  },

  scene "b-flat" {
    yasmin "The radiator ticks. I tune pianos; I can tell you that it ticks in B flat. Nearly. It's the nearly that keeps one awake.",
    narrator "She laughs, but with the mouth only. Her eyes are on the lift.",
    decide {
      id = "nearly",
      teaches = "T21 T25",
      reply "I'll send Emil up to bleed it right away, it takes two minutes. And I've an extra blanket here, in case it gets cold." {
        id = "bleed-it", shows = "fixes_too_early", trust = 5, go = "good-night",
        because = "Help on the spot, for a trouble that she has decorated with a joke. You were so quick that there was nowhere to put the next sentence.",
        yasmin "No! … No, thank you. Nobody needs to go up there now. The blanket, yes.",
      },
      reply "All of them do, I'm afraid. It's an old house, it talks a bit at night. You get used to it." {
        id = "talks-at-night", shows = "dismisses_feeling", trust = -20, belittled = true, go = "good-night",
        because = "You wanted to take the sting out of it. It was word for word what she was told this morning; it is in the book. She had been finding out whether the night desk was any different.",
        yasmin:annoyed "An old house. Yes. I've heard.",
      },
      reply "Nearly B flat is cruelty. How long have you been lying there listening to it?" {
        id = "cruelty", shows = "specific_warmth show_hearing open_question", trust = 10, two = true, go = "good-night",
        because = "You went along with the joke and asked behind it. A radiator ticks all night long; she named an hour.",
        yasmin "Since two. Since ten past two.",
      },
      reply "So the towels, and then the radiator that won't let you sleep. What's the worst of it?" {
        id = "worst-of-it", shows = "paraphrase_facts open_question", trust = 5, two = true, go = "good-night",
        because = "Her list in one breath, and a question that lets her move what matters to the top. She came halfway. You need only remember the hour that she dropped.",
        yasmin:worried "The worst. … I haven't slept since ten past two last night, let's put it like that.",
      },
    },
  },

  scene "good-night" {
    narrator "She has what she came for under her arm. The lift stands open. She does not get in.",
    yasmin "Well. Good night, then.",
    decide {
      id = "well-good-night",
      teaches = "T25",
      seconds = 10,
      reply "Good night, Ms Kaplan. Do ring down if there's anything at all, won't you? I'm here until six." {
        id = "ring-down", shows = "scripted_sympathy", late = true, go = "half-past-one",
        because = "Well-mannered, and it let her go. There was something, and she was standing in front of you with it. Nobody rings down with what they could not say at the desk.",
        yasmin "Of course. Until six.",
      },
      reply "Ten past two is very exact. What happened at ten past two?" {
        id = "very-exact", when = "two", shows = "check_unsaid explore_need", trust = 10, go = "the-handle",
        because = "Ears like hers do not say ten past two by chance. You had kept the hour, and asked for what was in it before the lift closed.",
        narrator "She lets the lift go.",
      },
      reply "You're looking at that lift as if it bites. Is it something about being up there?" {
        id = "as-if-it-bit", shows = "check_unsaid explore_need", trust = 5, go = "the-handle",
        because = "You trusted your eyes more than the list of complaints, and said what they saw, as a question. It was not about the lift, but it was about up there.",
        yasmin:worried "You'll think that I'm … It doesn't matter what you think.",
      },
      reply "Shall I have somebody wake you in the morning? You look as if you had an early start." {
        id = "wake-you", shows = "fixes_too_early", trust = -5, late = true, go = "half-past-one",
        because = "A service, and an answer to a question that nobody had put. She will not need to be woken. Somebody who says good night and stays is in the middle of a sentence.",
        yasmin "No. No, I'll be awake.",
      },
      silence "(I put down the pen and wait.)" {
        id = "put-down-the-pen", shows = "let_them_finish", trust = 10, go = "the-handle",
        because = "The pen was the answer. She had counted on being wished good night; without it, the sentence that she had been carrying about all day had to come.",
        narrator "The lift closes without her.",
      },
    },
  },

  scene "half-past-one" {
    narrator "Half past one. You come back from the kitchen with your tea. In the armchair by the fern sits Ms Kaplan, in her coat, with a book, upright as if in a waiting room.",
    decide {
      id = "by-the-fern",
      teaches = "T18 T24",
      reply "I'm sorry, Ms Kaplan, but I can't have guests sleeping in the hall. If there's a fire, I have to know who's in which room." {
        id = "in-which-room", shows = "policy_first", trust = -15, go = "up-again",
        because = "The rule has its reason, and you gave it. But a woman who would sooner sit upright under a fern than lie in a bed that she has paid for has told you something. Ask what.",
        yasmin "I see. Then I know where I stand.",
      },
      reply "I should have asked you before. What's wrong with that room?" {
        id = "asked-you-before", shows = "apologise_specifically open_question", trust = 10, go = "the-handle",
        because = "You owned the question that you had not put at eleven, and put it. It came three hours late, and it is in time.",
        yasmin:worried "Sit down. I can't say it to somebody standing up.",
      },
      reply "Can't you sleep? I've just made tea. I could do you one, or a hot milk, if you like." {
        id = "hot-milk", shows = "specific_warmth", trust = 5, go = "the-handle",
        because = "You asked about what anybody could see, and not why; but you stayed, and put a cup in front of her. By the second sip it came of itself.",
        yasmin:worried "Tea. … It isn't that I can't sleep. It's that I won't.",
      },
    },
  },

  scene "up-again" {
    narrator "She goes up by the stairs. You hear a chair being moved, above you, over a wooden floor.",
    go "the-chair",
  },

  scene "the-handle" {
    yasmin:worried "There's a door in that room, papered over. Not the one to the corridor. Last night the handle went down. Slowly. And the door moved. And then it went up again.",
    yasmin "I know what I heard.",
    decide {
      id = "i-know-what-i-heard",
      teaches = "T21 T24",
      reply "And you're quite sure it was the handle? You hear all sorts of things at two o'clock, half asleep." {
        id = "half-asleep", shows = "dismisses_feeling", trust = -20, belittled = true, go = "this-morning",
        because = "You hoped for her that it was nothing. She earns her bread with what she hears, and had told you that she knew. After that sentence she is alone with it again.",
        yasmin:furious "I was as awake as I am now.",
      },
      reply "That's dreadful. I'm ringing the police this minute, and then we'll search the whole floor, room by room." {
        id = "search-the-floor", shows = "take_seriously fixes_too_early", trust = -5, go = "this-morning",
        because = "You believed her, and that is worth a great deal. But you know of one handle and nothing else, and she must now calm you down. First hear it to the end, and look into the book.",
        yasmin:worried "No, wait. Wait. Not with blue lights. I haven't told you all of it.",
      },
      reply "The door to the next room, the handle down and up. And then you lay there and listened until it was light." {
        id = "until-it-was-light", shows = "paraphrase_facts infer_impact take_seriously", trust = 15, go = "this-morning",
        because = "You took her word as evidence, and saw the four hours that came after it. Nobody in this house had got as far as the four hours.",
        yasmin:sad "Till the first gull. I put the chair under it. I'm fifty-four, and I put a chair under a door.",
      },
      reply "What did you do?" {
        id = "what-did-you-do", shows = "open_question let_them_finish take_seriously", trust = 10, go = "this-morning",
        because = "Four words, no verdict, and the story went on. That you believed her she had to read in your face.",
        yasmin "I put the chair under it. And sat on the bed, and looked at the chair.",
      },
    },
  },

  scene "this-morning" {
    yasmin:annoyed "And this morning I told your colleague. With the queue behind me. I said that there was a noise, because I couldn't say the other thing. And he said, it's an old house.",
    yasmin:annoyed "As you did." { when = "belittled" },
    decide {
      id = "an-old-house",
      teaches = "T23 T24",
      reply "Oh, that's Jonas. He says it to everybody; between ourselves, he'd say it if the roof came off." {
        id = "thats-jonas", shows = "blames_colleague", trust = 5, go = "who-was-it",
        because = "It made her smile, and cost you both something: now the house has one who does not listen and one who talks about him behind his back. Whoever was at the desk, she had told all of you.",
        yasmin "Ha. … Well. That's no help to me at two.",
      },
      reply "I only came on at ten, and he left me nothing about it. I'd have seen to it at once if I'd known." {
        id = "came-on-at-ten", shows = "defensive", trust = -10, go = "who-was-it",
        because = "You moved out of the line of fire, and left her standing in it. It is also in the book, at a quarter past eight, for whoever reads it again tonight.",
        yasmin:annoyed "Then it's nobody's fault. It was nobody's last night, too.",
      },
      reply "You told us, as much as anybody can in a queue, and we sent you away with a saying. I'm sorry." {
        id = "with-a-saying", shows = "apologise_specifically acknowledge_feeling", trust = 15, go = "who-was-it",
        because = "You apologised for the one thing that had been done, and understood why she had said \"a noise\". That it was another desk and another voice you left out; to her it is one house.",
        yasmin:relieved "With a saying. Yes.",
      },
      reply "I'm sure he only wanted to set your mind at rest. He's a kind man, and it was a busy morning." {
        id = "a-kind-man", shows = "dismisses_feeling", trust = -10, go = "who-was-it",
        because = "Loyal, and quite possibly so. She had told you how it was not to be heard, and you explained to her why she had not been.",
        yasmin:annoyed "My mind wasn't at rest. It was sent away.",
      },
    },
  },

  scene "who-was-it" {
    yasmin:worried "So who is it? Who have you got in thirteen?",
    decide {
      id = "in-thirteen",
      teaches = "T29 T44",
      reply "A gentleman who's here until Saturday. Ever so quiet. He'll have taken it for his wardrobe." {
        id = "a-gentleman", shows = "breaks_privacy", trust = 5, thirteen = "named", go = "and-tonight",
        because = "You told one guest about another, to comfort her, and what you told is a guess. He has done nothing. At breakfast she will know which one he is.",
        yasmin:worried "For his wardrobe. At ten past two. Slowly.",
      },
      reply "I'm not allowed to tell you. But I'll go up there myself, and whoever it is will hear from me, you can count on that." {
        id = "hear-from-me", shows = "protect_privacy over_promise blames_customer", trust = 10, thirteen = "accused", go = "and-tonight",
        because = "The name you kept, and took her side like a lion. Only you have not looked: the book lies beside your hand, and it says who went from door to door at ten past two.",
        yasmin:relieved "Good. Good. Somebody should.",
      },
      reply "It was one of us. Our porter tries those doors on his round; it's in the book. And yours doesn't shut: the bolt is bent." {
        id = "one-of-us", shows = "plain_bad_news fact_first", trust = -10, truth = "told", go = "since-ten-past-two",
        because = "You looked, and told her what it said, though it is the worst answer for the house. Fear of somebody became anger at you. She can sleep with anger.",
        yasmin:furious "You. … It was you.",
      },
      reply "I can't tell you who is in any room. What I can do is see that you don't spend another night next to that door." {
        id = "another-night", shows = "protect_privacy say_what_can", trust = 10, go = "and-tonight",
        because = "What you may not, in one short sentence, and then what you can. She still believes in a man behind the wallpaper, though; the book could have told you both that there was none.",
        yasmin "All right. That's something.",
      },
    },
  },

  scene "since-ten-past-two" {
    yasmin:furious "And you knew. Since ten past two you've known that it doesn't shut. You wrote it in a book, and let me sleep beside it. Try to sleep.",
    decide {
      id = "in-a-book",
      teaches = "T20 T23",
      reply "He did report it at once, to be fair, and the joiner's been ordered. He comes tomorrow at nine, so it really is all in hand." {
        id = "to-be-fair", shows = "defensive set_expectations", trust = -10, go = "what-would-help",
        because = "Every word is in the book, and the book is what she is angry about: it knew all that, and she did not. Fairness to Emil keeps until she has been heard.",
        yasmin:furious "In hand! It was in my hand, the chair was!",
      },
      reply "At least there wasn't anybody. That must be a weight off your mind, surely?" {
        id = "off-your-mind", shows = "dismisses_feeling", trust = -15, go = "what-would-help",
        because = "You are right, and in an hour she will say so herself. Now you told her what to feel in the middle of her feeling something else.",
        yasmin:furious "Don't tell me what's off my mind.",
      },
      reply "Yes. Between the book and your breakfast somebody should have come and told you, and nobody did. I'm sorry for that night." {
        id = "book-and-breakfast", shows = "apologise_specifically infer_impact stay_calm", trust = 15, go = "what-would-help",
        because = "You said yes to the accusation, and exactly where it went wrong: not at two, when a man did his round, but at eight, when nobody told her.",
        yasmin:sad "I made a list of who I'd ring. … If. One does that, you know. In order.",
      },
      reply "(You look at her, and say nothing.)" {
        id = "look-at-her", shows = "stay_with_feeling stay_calm", trust = 10, go = "what-would-help",
        because = "There was nothing to add to what she said, and you added nothing. Her breath got longer. One sentence that owns it would have had room afterwards.",
        yasmin:sad "… All those hours. And it was a man with a list.",
      },
    },
  },

  scene "and-tonight" {
    yasmin:worried "And if it moves again tonight? At ten past two?",
    decide {
      id = "if-it-moves",
      teaches = "T24 T29",
      reply "It won't. You have my word: nobody is going to touch that door tonight." {
        id = "my-word", shows = "over_promise", trust = 10, truth = "kept", go = "what-would-help",
        because = "Your word, for a door about which you know nothing. At two o'clock Emil goes on his round, as every night. Ten seconds with the book, and you could have kept what you promised.",
        yasmin:relieved "Your word. All right.",
      },
      reply "Ten past two, you said? Wait. Here: that was our own porter, on his round. And the bolt's bent. I'm sorry. I should have looked before." {
        id = "our-own-porter", shows = "plain_bad_news apologise_specifically", trust = -10, truth = "told", thirteen = "quiet", go = "what-would-help",
        because = "Her hour sent you to the book, and you read it out, with your own part in it. Late, and it took a stranger out from behind the wall.",
        yasmin:furious "The porter. And the whole time I sat there seeing a face. … All right. All right, go on.",
      },
      reply "Then you won't be lying next to it. I'm getting you out of there." {
        id = "out-of-there", shows = "say_what_can", trust = 5, truth = "kept", go = "what-would-help",
        because = "It answers the night, and firmly. Who it was remains in the wall, and goes with her to the next room, where there is a wall as well.",
        yasmin "Yes. Yes, please.",
      },
      reply "What is it that you're most afraid of?" {
        id = "most-afraid", shows = "explore_need", trust = 5, truth = "kept", go = "what-would-help",
        because = "A question close to the bone, and she answered it. But there is an answer to her fear lying on your desk, and you left it shut.",
        yasmin:sad "That he knows I'm alone in there.",
      },
    },
  },

  scene "what-would-help" {
    yasmin "I've three grand pianos at seven, and a house full at eight in the evening. I've got to have slept.",
    decide {
      id = "got-to-have-slept",
      teaches = "T22 T26",
      reply "What do you need, to be able to shut your eyes?" {
        id = "shut-your-eyes", shows = "explore_need open_question", trust = 5, case = true, go = "six-or-seventeen",
        because = "You had two rooms in your head and asked all the same. What came was a thing that no room list has on it, and one that weighs twenty-two kilos.",
        yasmin "A door that I've locked myself. And nothing to carry: I've a tool case up there, twenty-two kilos, and I live by my hands.",
      },
      reply "Let me give you seventeen, our best one. Top floor, over the yard; up there you won't hear so much as a gull." {
        id = "our-best-one", shows = "fixes_too_early specific_warmth", trust = 5, room = "seventeen", go = "is-it-quiet",
        because = "The best room, and you chose it for her in one go. The lift ends at the third floor. What she has to get up the rest of the stairs, you did not ask.",
        yasmin "Over the yard. That sounds good.",
      },
      reply "Six, on the first floor by the lift, or seventeen, right at the top. Or Emil bars the door in twelve, and you stay. Which would you like?" {
        id = "which-would-you-like", shows = "offer_choice", trust = 5, room = "six", case = true, go = "is-it-quiet",
        because = "Three ways, and she could choose by what only she knew. A choice can be a question, too: hers told you about the case.",
        yasmin "Not twelve. And by the lift; I've a tool case, twenty-two kilos. Six.",
      },
      reply "Tonight's on the house, and breakfast for as long as you're here. I'd like to make it up to you." {
        id = "on-the-house", shows = "over_promise fixes_too_early", trust = -5, go = "six-or-seventeen",
        because = "Breakfast you may give, the night you may not, and neither has a lock on it. She had said what she needs: sleep. You answered what one gives to people who complain.",
        yasmin:annoyed "I don't want it for nothing. I want it with a lock.",
      },
    },
  },

  scene "six-or-seventeen" {
    yasmin "So what have you got?",
    change { room = "six" },
    you "Room six. First floor, just by the lift, and no door in it but the one.",
    go "is-it-quiet",
  },

  scene "is-it-quiet" {
    yasmin "And is it quiet? You'll understand that I ask.",
    decide {
      id = "is-it-quiet",
      teaches = "T29 T30",
      reply "As the grave, Ms Kaplan. You'll sleep like a child in there." {
        id = "as-the-grave", shows = "over_promise", trust = 10, surprised = true, go = "emil",
        because = "You wished it for her so much that you promised it. With her ears she will find out in ten minutes whether the night desk tells the truth.",
        yasmin:relieved "Like a child. I'd take that.",
      },
      reply "After the day you've had, I don't think you'll hear a thing." {
        id = "a-day-like-yours", shows = "dismisses_feeling", trust = -5, surprised = true, go = "emil",
        because = "She asked about the room, and you answered about her. It is the old house again, in a kinder coat.",
        yasmin:annoyed "I hear things. I thought that we'd settled that.",
      },
      reply "Until twenty to twelve at night there's a bus, every ten minutes. Then nothing." {
        id = "then-nothing", when = "room == 'six'", shows = "disclose_terms", trust = 5, go = "emil",
        because = "The one flaw, with its end, before she had unpacked. A bus that has been announced is only a bus.",
        yasmin "A bus is fine. A bus says what it is.",
      },
      reply "As quiet as we have. But the lift stops at the third floor: there are two flights to climb. Would six, by the lift, be better?" {
        id = "two-flights", when = "room == 'seventeen'", shows = "disclose_terms confirm_understanding", trust = 5, room = "six", case = true, go = "emil",
        because = "You took your own fine idea back to the desk, showed her the stairs in it, and asked. So it came out what she would have had to carry.",
        yasmin "Two flights, with twenty-two kilos of tools? Six. What's wrong with six? … A bus. A bus is fine.",
      },
      reply "Come and listen to it, before you say yes. Your ears are better than mine. If it won't do, we go on to the next." {
        id = "your-ears", shows = "offer_choice specific_warmth", trust = 10, go = "emil",
        because = "You made the judge of her whom nobody had believed, and left the door open behind it. She stood in the room for a minute with her eyes shut.",
        yasmin:happy "A pipe. A gull. Somebody with a cold, two doors down. Nothing that moves.",
      },
    },
  },

  scene "emil" {
    narrator "Emil comes up from the boiler, wiping his hands.",
    first_of {
      emil:worried "You rang? Who's in a bad way? … Twelve? I had that one last night. The handle goes, and it doesn't shut. I wrote it down." { when = "truth ~= 'told'" },
      emil:worried "You rang? Twelve? I wrote it down. I never thought that there was somebody awake behind it.",
    },
    decide {
      id = "wrote-it-down",
      teaches = "T9 T11 T33",
      reply "You frightened a guest half to death, Emil. You can't just go trying handles at two in the morning." {
        id = "half-to-death", shows = "blames_colleague", go = "the-handover",
        because = "He did what the round says, and was the only one to write down what he found. You passed on a blow that was not meant for him, and what he is to do at two tonight he does not know.",
        emil:sad "It's on the list. It's been on the list for nine years.",
      },
      reply "Then come up to six with me. She should hear it now: that it was you, and only a round." {
        id = "up-to-six", when = "truth ~= 'told'", shows = "plain_bad_news close_loop", trust = -10, truth = "told", thirteen = "quiet", emil_knows = true, go = "the-handover",
        because = "You had it wrong in front of her, and took it back within the quarter of an hour, in person, with the man who could say it. Not pleasant; and it cleared thirteen, and her night.",
        yasmin:furious "He stood where you're standing? … No. No, come here, it's good that you've come. Show me how you did it. … Yes. That's the sound.",
      },
      reply "You wrote it down, and nobody told her; that's our part. Tonight: no handles where somebody sleeps. And would you take her case to {room == 'six' and 'six' or 'seventeen'}?" {
        id = "no-handles", when = "case", shows = "give_credit clear_roles", emil_knows = true, go = "the-handover",
        because = "What was right about it, what was missing, what holds from tonight, and one thing that he can do for her with his own hands. He will tell it to the next porter as a rule of his own.",
        emil:relieved "No handles where somebody sleeps. I'll carry it as if it were eggs.",
      },
      reply "It was right to write it. From tonight: no handles where somebody sleeps. All right?" {
        id = "right-to-write", when = "not case", shows = "give_credit clear_roles", emil_knows = true, go = "the-handover",
        because = "Credit for what he did, and a clear rule for two o'clock, in one breath. He asked for nothing else.",
        emil:relieved "No handles where somebody sleeps. I'll write that on the list, at the top.",
      },
      reply "Never mind, Emil, it's seen to. You go and finish your boiler." {
        id = "never-mind", shows = "fixes_too_early", go = "the-handover",
        because = "Considerate, and at two he goes on his round, handle after handle, as every night. The one who makes it ought to hear what it did.",
        emil "If you say so. I'm on again at two.",
      },
    },
  },

  scene "the-handover" {
    first_of {
      narrator "Ten minutes to two. The house sleeps. You write the page for the morning." { when = "late" },
      narrator "A quarter to twelve. The last bus is through. You write the page for the morning.",
    },
    sort {
      id = "the-page",
      prompt = "What goes where?",
      teaches = "T33 T44",
      groups = { "For the morning desk", "Nobody's business" },
      go = "twenty-past-six",
      item "Ms Kaplan is in {room == 'six' and '6' or '17'} now. 12 isn't to be let until the bolt is done: joiner, nine o'clock." {
        id = "not-to-be-let", belongs = "For the morning desk", shows = "handoff_fact",
        because = "Otherwise somebody is given room twelve at eleven o'clock, and the next one puts a chair under it.",
      },
      item "She put a chair under the door, and sat up till it was light." {
        id = "sat-up", belongs = "Nobody's business", shows = "protect_privacy", misplaced = "talks_too_long",
        because = "She told it to you, in a coat, at night. The morning desk needs to know about a bolt.",
      },
      item "12 is a bit particular." {
        id = "a-bit-particular", belongs = "Nobody's business", shows = "respect_person", misplaced = "blames_customer", struck = true,
        because = "She had heard our own mistake through a wall. That one line nearly sent her to bed again; it should greet her nowhere any more.",
      },
      item "A bent bolt between two rooms is told to both guests the same morning. To Corinne, as a proposal." {
        id = "told-the-same-morning", belongs = "For the morning desk", shows = "close_loop",
        because = "The only line on the page that helps somebody who is not here yet. The round was right, the book was right, and between them was a guest.",
      },
      item "Radiator in 12 ticks. (Nearly B flat.)" {
        id = "nearly-b-flat", belongs = "For the morning desk", shows = "handoff_fact",
        because = "It was not what she came about, and it ticks all the same. Her second complaint was true, like her first and her third.",
      },
    },
  },

  scene "twenty-past-six" {
    go "the-round" { when = "thirteen == 'accused' and truth ~= 'told'" },
    narrator "Twenty past six. The lift opens; a coat, and behind it a case on wheels.",
    first_of {
      yasmin:happy "Somebody carried this down as if it were eggs." { when = "emil_knows and case" },
      yasmin:annoyed "You might have mentioned the first bus. It's very punctual." { when = "surprised and late and room == 'six'" },
      yasmin:annoyed "You might have mentioned the bus. I counted them." { when = "surprised and room == 'six'" },
      yasmin:annoyed "Two flights. With this. You might have mentioned that." { when = "surprised" },
      yasmin "Good morning.",
    },
    decide {
      id = "good-morning",
      teaches = "T32 T37",
      reply "Good morning! I do hope that everything was to your satisfaction in the end?" {
        id = "to-your-satisfaction", shows = "scripted_sympathy", go = "how-it-was",
        because = "A question with its answer sewn in. She had had a night worth a definite question, and only you knew enough to ask it.",
        yasmin "Perfectly. Thank you.",
      },
      reply "Did the door hold?" {
        id = "did-the-door-hold", shows = "follow_up specific_warmth", trust = 5, go = "how-it-was",
        because = "Four words, from somebody who still knows what it was about. What she thinks of the rest of us she would have told you as well, had you asked.",
        yasmin:happy "It held. I tried the handle myself, before I put the light out. Slowly.",
      },
      reply "How was the night? And what should we have done, yesterday at a quarter past eight?" {
        id = "a-quarter-past-eight", shows = "ask_feedback follow_up", trust = 5, go = "how-it-was",
        because = "You asked for the moment at which it could have turned, and not for a mark out of five. She had the answer ready; she had lain with it for a night.",
        yasmin "Asked me one question more. 'What kind of a noise?' That would have been enough.",
      },
      reply "Corinne's in at seven. If you write her a line, I'm sure she'll do something about the bill for you." {
        id = "about-the-bill", shows = "deflects over_promise", trust = -5, go = "how-it-was",
        because = "You sent her to write a letter, and promised what Corinne decides. She was on her way to three pianos, and had not said a word about money.",
        yasmin:annoyed "I've no time for letters. Good day.",
      },
    },
  },

  scene "how-it-was" {
    go "the-face" { when = "thirteen == 'named' and truth ~= 'told'" },
    go "nine-o-clock" { when = "truth ~= 'told'" },
    go "two-flights" { when = "surprised" },
    go "b-flat-exactly" { when = "trust >= 60 and emil_knows and not (late or belittled)" },
    go "one-night-more",
  },

  ending "b-flat-exactly" {
    title = "B flat, exactly",
    kind = "good",
    narrator "Friday evening, a full house, and not a string that is not where it should be.",
    narrator "On Monday a card lies on the night desk, with a tuning fork in it.",
    yasmin:happy "For the radiator in twelve. So that it knows what it's aiming at. I'm back in May, and I'd like six.",
    narrator "The handover says: 12 had good ears." { when = "struck" },
    reflection = "A towel, a radiator, a door. The first two were true, and were meant to find out who was sitting at the desk. What did you do with them that let the third one come?",
  },

  ending "one-night-more" {
    title = "One night more",
    kind = "mixed",
    narrator "She slept, she tuned three grand pianos, and on Saturday she pays without a word.",
    yasmin "It was all right in the end. It only took a good deal of asking.",
    narrator "At two o'clock Emil had stood before six, with his hand on the handle of the linen room, and had thought better of it." { when = "not emil_knows" },
    reflection = "She was told the truth and had a door that locks. On the way she had to insist, or somebody in the house was not told. Where did she have to carry it herself?",
  },

  ending "two-flights" {
    title = "What one might have mentioned",
    kind = "mixed",
    narrator "The hall at seven. She shakes out her wrist before the first string, and then once more." { when = "room == 'seventeen'" },
    narrator "The hall at seven. She has slept for as long as the buses did." { when = "room ~= 'seventeen'" },
    yasmin "They were honest about the large thing. It was the small one they couldn't bring themselves to say.",
    reflection = "You told her the hardest thing straight out, and made the easiest one prettier than it was. Why is it so much harder to disappoint somebody once they trust you?",
  },

  ending "nine-o-clock" {
    title = "The joiner",
    kind = "mixed",
    narrator "Saturday, at the bill. The joiner leans beside her on the counter, with his list.",
    narrator "\"Twelve to thirteen, that's done,\" he says. \"Good thing your Emil tries them all at night.\"",
    yasmin:surprised "Tries them. At night. … At ten past two?",
    yasmin:sad "You all knew. And I've been lying there for three nights, thinking about a man.",
    reflection = "She got a room, a lock and your sympathy; what she did not get was the answer to her question. It stood in the book, and it would have been a relief. What kept it shut?",
  },

  ending "the-face" {
    title = "The gentleman in thirteen",
    kind = "bad",
    narrator "Friday, at breakfast. An elderly gentleman wishes her good morning. She takes her plate and leaves the room; she says something to the next table on the way.",
    narrator "By noon he has heard it himself. He has stayed here every March for sixteen years. He asks for his bill.",
    yasmin:annoyed "Well, who told me it was a gentleman? I didn't make it up.",
    reflection = "You gave away a little, to calm her, about somebody who was asleep. The little was enough for a face. What could you have told her that was true?",
  },

  ending "the-round" {
    title = "A word with thirteen",
    kind = "bad",
    narrator "Midnight. You knock at thirteen, as you said you would. An elderly gentleman opens, in his dressing gown, and listens to all of it.",
    narrator "\"I take a sleeping pill at ten,\" he says. \"Ask your porter who goes about at two. He woke me once.\"",
    narrator "You go down and read the book. At seven two guests stand at Corinne's desk.",
    yasmin:sad "You were so sure. I believed you because you were so sure.",
    reflection = "You stood up for her, and against somebody, before you had looked. Taking her seriously did not need a culprit. What lay between you and the true answer?",
  },

  ending "the-chair" {
    title = "Ten past two",
    kind = "bad",
    narrator "Ten past two. Emil makes his round: nine to fourteen, all handles, as every night. At twelve the handle goes down, slowly, and meets a chair.",
    narrator "You can hear the scream in the kitchen.",
    yasmin:furious "I was told it's an old house. I was told not to sit in the hall. Was there anything else you wanted to tell me?",
    reflection = "She had come down to you three times in one night, each time with something else in her hand. You had an answer for each. What would have been a question?",
  },
}
