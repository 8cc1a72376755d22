-- Bad news in person, with a speech prepared for a disappointment that is not there. He
-- has counted the electricians and knows; and what comes down with his shoulders is not
-- grief. Whoever comforts him first has to take it back afterwards.
--
-- Two things decide whether he lies on the table next week: a day on which somebody is
-- with his wife, and ten minutes with the one person who may speak about his eye.

local gwilym = person "Gwilym Prosser" {
  portrait = "gwilym",
  called = "Mr Prosser",
  role = "patient, left eye, half past eight",
  about = "Showed films in the same picture house for forty-one years and can still splice in the dark. Takes the first bus so as to be sure. Makes a joke one sentence before he says something.",
}
local bethan = person "Bethan Prosser" {
  portrait = "bethan",
  role = "his daughter",
  about = "Drives the gritting lorry for the county and sleeps when others breakfast. Worries out loud. Would have taken the day off, which is why he told her Friday.",
}
local olu = person "Olu Bankole" {
  portrait = "olu",
  role = "nurse on the day ward",
  about = "Has put drops into eleven thousand eyes and warns each of them. Writes the times on the back of her hand and then on paper. Whistles when a room is too quiet.",
}

return scenario "the-cold-ward" {
  title = "The cold ward",
  summary = "An operation is off, the patient is in the waiting room already, and you have prepared the wrong speech.",
  place = "clinic",
  role = "You look after appointments at the Marram Eye Clinic: dates, letters, cars and chairs.",
  situation = "Monday, 9 February, ten to eight. The heating of the day ward went out in the night, and nobody can be operated on today. Five patients were reached at home. The sixth, Gwilym Prosser, 74, had left for the first bus. On the way down the corridor you have thought about what to say to a man who has waited seven months. His sheet is in your hand.",
  know = {
    "You tell nobody whether somebody is a patient here, except the patient.",
    "There is a small room with a window behind the desk. There are nine people in the waiting room.",
    "Yesterday's letter asked him not to eat after nine in the evening.",
  },
  mood = "trust",
  pass = { overall = 75 },

  state = {
    trust = meter(8, 0, 18),
    seen = false,       -- you know that he was glad
    surgeon = false,    -- he has had his ten minutes
    day = one_of("letter", "wednesday", "tuesday"),
    bethan_told = false,
    drops = one_of("open", "nurse", "guessed"),
    card = count(0, 3), -- lines of use on his card
    rung = false,       -- somebody rings him before the first bus
  },

  document "Mr Prosser's sheet" {
    id = "sheet",
    text = [[
G. PROSSER, 74. Left eye, Monday 9 February, 08:30. OFF.

THE ROOMS
Must have been warm for a whole day before anybody is operated on.
Engineers: "today, we hope".

FREE PLACES
Wed 11 Feb  08:30   only if the rooms are warm from tonight
Tue 17 Feb  08:30
Tue 24 Feb  11:00

WHO TELLS A PATIENT WHAT
Dates, cars, letters            the desk
Drops and tablets               the nurse: Olu Bankole, next door
Anything about the operation    the surgeon: Dr Siddiqui, in today,
                                nothing to do until eleven

Who stays away without ringing goes to the end of the list:
fourteen weeks at present. Who rings, keeps the place in it.]],
  },

  scene "the-bag" {
    narrator "Third chair from the door: an overcoat, buttoned to the top. A bag on his knees, a hat on the bag, both hands on the hat.",
    decide {
      id = "third-chair",
      teaches = "T42",
      reply "(I sit down beside him and say it quietly, so that he needn't get up.)" {
        id = "beside-him", shows = "generic_sympathy", go = "the-window",
        because = "You went to him and lowered your voice, which was kindly meant. Nine people lowered theirs as well. What he has to say back he will not say to nine people.",
        gwilym "I'd sooner stand up for it, if it's all the same to you. Somewhere with a door.",
      },
      reply "(I hand him the envelope with the new date.) \"There's been a small change, Mr Prosser. It's all in there; do take your time over it, please.\"" {
        id = "the-envelope", shows = "deflects", trust = -2, go = "the-window",
        because = "It saves both of you a difficult minute. He has come about his eye, and he, of all people, was handed something to read.",
        gwilym:annoyed "You'll have to tell me what it says. That's rather why I'm here.",
      },
      reply "\"Dr Siddiqui will want to speak to you herself. If you'd be so kind as to wait until she's out of her meeting?\"" {
        id = "out-of-her-meeting", shows = "deflects", trust = -1, go = "the-window",
        because = "The date is yours to tell, and you passed it upwards. He waited another twenty minutes with his hat on his knees, and knew by then what you were not saying.",
        narrator "At ten past he stands at your desk. \"You've gone past me four times,\" he says, \"and looked at my shoes.\"",
      },
      reply "\"Would you come through with me? There's a room with two chairs and a window.\"" {
        id = "two-chairs", shows = "choose_channel", trust = 1, go = "the-window",
        because = "You said nothing yet, and took him to where it can be said and answered. He noticed that there were two chairs, and that you sat down in one.",
        gwilym "A window. That's generous, at an eye clinic.",
      },
    },
  },

  scene "the-window" {
    narrator "The room with the window. Frost on the car park. You have your first sentence ready.",
    decide {
      id = "first-sentence",
      teaches = "T24 T29",
      reply "You must be so worked up about today, after seven months. And I'm terribly sorry to have to tell you that you've come all this way in the cold for nothing." {
        id = "for-nothing", shows = "scripted_sympathy plain_bad_news", trust = -1, go = "shoulders",
        because = "That was the speech from the corridor. It was addressed to a man who is worked up and disappointed, and you had not asked whether he was in the room.",
        gwilym "For nothing. … Well, I've seen your car park.",
      },
      reply "What have you made of the morning, so far?" {
        id = "made-of-the-morning", shows = "ask_before_telling open_question", trust = 1, go = "shoulders",
        because = "You put the speech away and asked. So it came out that there was no news to break: he had it already, with the evidence, and had been waiting for you.",
        gwilym "Three electricians, so far. And a lad with a hair dryer. It's off, isn't it? I was going to give you till eight.",
        you "It's off. There won't be any operations today.",
      },
      reply "They're hard at it with the heating, so with a bit of luck we'll get you in this afternoon." {
        id = "bit-of-luck", shows = "over_promise", trust = -2, go = "shoulders",
        because = "The rooms need a whole day of warmth; it stands on the sheet in your hand. You gave him an afternoon to hope for or to dread, and there is none.",
        gwilym:annoyed "With a hair dryer? I've worked with machines. I know what a man looks like when he's hoping.",
        you "No. You're right. It won't be today.",
      },
      reply "Your operation's off for today, Mr Prosser. The heating has failed, and the rooms are too cold." {
        id = "off-for-today", shows = "plain_bad_news", go = "shoulders",
        because = "Clear, short and true; he knew at once where he was. He had also known before, and how much, and what it did to him, you would have heard by asking.",
        gwilym "Off. Yes. I'd seen the hair dryer.",
      },
    },
  },

  scene "shoulders" {
    narrator "He puts the bag on the floor. It is the first time that he has let go of it. His shoulders have come down by a hand's breadth.",
    decide {
      id = "hands-breadth",
      teaches = "T22 T25",
      seconds = 12,
      reply "I can see what a blow this is to you. We're all so very sorry." {
        id = "what-a-blow", shows = "scripted_sympathy", trust = -1, go = "the-curtain",
        because = "It was the right sentence for somebody else. What you took for a blow was a man breathing out, and now he has to look struck, for your sake.",
        gwilym "A blow. … Yes. Well. One carries on.",
      },
      reply "You don't look like somebody who's lost something. Or have I got that wrong?" {
        id = "lost-something", shows = "check_unsaid", trust = 1, seen = true, go = "the-curtain",
        because = "You believed his shoulders more than your speech, said what you saw, and left him a way out of it. He did not take it.",
        gwilym:relieved "Will that go in the report? That I was glad?",
      },
      reply "And now the good news: I can have you in again as early as this Wednesday! How does that sound to you?" {
        id = "as-early-as", shows = "fixes_too_early", trust = -1, go = "the-curtain",
        because = "You had a remedy, and gave it before you knew what ailed him. Look at the shoulders: at the word Wednesday they went up again.",
        gwilym:worried "Wednesday. … That's this week, is it?",
      },
      silence "(I leave it quiet. Outside, somebody scrapes a windscreen.)" {
        id = "windscreen", shows = "let_them_finish", trust = 1, seen = true, go = "the-curtain",
        because = "You did not know what that breath was, and waited until he told you. A windscreen is about as long as it takes.",
        gwilym:relieved "I'll tell you something, and you needn't write it down. I was glad. When I saw the hair dryer I was glad.",
      },
    },
  },

  scene "the-curtain" {
    first_of {
      gwilym:worried "My brother Emrys had his done in ninety-six. There was a grey curtain in it till he died. This one's scratched all down the left; but it's a picture." { when = "seen" },
      gwilym:worried "You'll do a great many of these, I suppose. And they all … it all goes off well, does it? My brother had his done, in ninety-six.",
    },
    decide {
      id = "in-ninety-six",
      teaches = "T22 T24",
      reply "In ninety-six! That's thirty years ago, Mr Prosser. Today it's twenty minutes, and you'll wonder what you were afraid of." {
        id = "twenty-minutes", shows = "dismisses_feeling", trust = -2, go = "grey-or-black",
        because = "You wanted to put the fear to shame with a number, and it went back under the coat. He has been told twenty minutes by everybody. Nobody has told him about Emrys.",
        gwilym "So they say. Yes. Twenty minutes.",
      },
      reply "What would you need to know, before you'd put that bag down in here again?" {
        id = "that-bag-down", shows = "explore_need open_question", trust = 1, seen = true, go = "grey-or-black",
        because = "You did not argue with the curtain. You asked what lies between him and the table, and there was a question ready that he had carried about for thirty years.",
        gwilym "Whether it was the doctor, or the eye. With Emrys. And whether it's grey or black, behind it. He never said, and you didn't ask.",
      },
      reply "Between the two of us, nobody can make you. There's many a man gets by very well with the one eye." {
        id = "the-one-eye", shows = "over_promise", trust = 1, go = "grey-or-black",
        because = "It sounded like freedom, and it was advice about an eye, from the appointments desk. He liked hearing it. He will remember that the clinic said so.",
        gwilym:relieved "That's true. That's true, that is.",
      },
      reply "I know just what you mean. I didn't sleep for a week before my wisdom teeth, and then the man had hands like shovels, and halfway through…" {
        id = "wisdom-teeth", shows = "talks_too_long", trust = -1, go = "grey-or-black",
        because = "You meant to keep him company, and by the second sentence it was your jaw. His brother stood in the door, and was not asked in.",
        gwilym "Shovels. Dear me.",
      },
    },
  },

  scene "grey-or-black" {
    first_of {
      gwilym "What I'd like to know is, does it happen often? What Emrys had, that curtain?" { when = "seen" },
      gwilym "What I'd like to know is, does it happen often? My brother, Emrys, had a grey curtain in it till he died.",
    },
    decide {
      id = "does-it-happen",
      teaches = "T29 T34",
      reply "Hardly ever, from all that I hear out there at the desk. And never with Dr Siddiqui, I can promise you that." {
        id = "never-with-her", shows = "over_promise", trust = 2, go = "when-am-i-on",
        because = "You hear what people say on the way out, and that is not what you were asked. It calmed him until the evening. One person in this house may answer, and she is drinking coffee.",
        gwilym "Never. Well. That's a good deal.",
      },
      reply "They go through all that with you on the day itself, before they begin, and you can ask whatever you like." {
        id = "on-the-day-itself", shows = "set_expectations", go = "when-am-i-on",
        because = "So it is, and he now knows when. But by that day he is lying there already. For his question to help him, he needs the answer before he takes the bus.",
        gwilym "On the day. With the cap on. Yes.",
      },
      reply "There's a leaflet for that, with all the figures in it. I could print it for you in large letters." {
        id = "large-letters", shows = "deflects", go = "when-am-i-on",
        because = "You thought of his eyes, and gave his question to a sheet of paper. The figures are in it. Emrys is not.",
        gwilym "In large letters. Thank you.",
      },
      reply "I don't know, and I won't guess. But Dr Siddiqui's in, and has nothing on till eleven. Shall I ask her for ten minutes, now?" {
        id = "ten-minutes-now", shows = "bring_in_help say_what_can plain_bad_news", trust = 1, surgeon = true, go = "ten-minutes",
        because = "You said what you do not know, and who does, and that the cold had made her free. The worst thing about today was also the best.",
        gwilym:surprised "Now? For me? … I haven't got my list with me. No. I've got it by heart.",
      },
    },
  },

  scene "ten-minutes" {
    narrator "It takes a quarter of an hour. When he comes back he has a drawing of an eye on the back of a menu.",
    gwilym:relieved "It was the eye. With Emrys. And it's grey, not black. She drew it for me. She didn't say never, mind; she said how many.",
    go "when-am-i-on",
  },

  scene "when-am-i-on" {
    gwilym "So when am I on, then?",
    decide {
      id = "when-am-i-on",
      teaches = "T26 T29 T30",
      reply "Wednesday, half past eight. It's the very first place there is, and I've kept it for you specially." {
        id = "kept-it-for-you", shows = "over_promise", trust = 2, day = "wednesday", go = "bethan-rings",
        because = "The soonest is not always the best, and this one is not even certain: the sheet says only if the rooms are warm from tonight. He did not say yes. He said that it was kind.",
        gwilym "That's kind. Wednesday. I'd have to see what Mrs Beddoes says.",
      },
      reply "Wednesday, if the rooms are warm by tonight; or Tuesday week, which is sure. Which could you manage?" {
        id = "could-you-manage", shows = "offer_choice disclose_terms", trust = 1, day = "tuesday", go = "bethan-rings",
        because = "Two real days, with the doubt about the first one said aloud. And you asked what he could manage, so you learned what he manages besides his eye.",
        gwilym:relieved "Tuesday. Tuesdays Nan's at her club, till four. Other days she'd be looking for me.",
      },
      reply "You'll have a letter within the next ten days, first class. And please don't hesitate to ring us if it shouldn't come." {
        id = "first-class", shows = "deflects", trust = -1, go = "bethan-rings",
        because = "The free places stand on the sheet in your hand. He came by the first bus to be sure, and goes home with a letter that will be.",
        gwilym:annoyed "I had a letter. It had today in it.",
      },
      reply "What did it take, for you to be sitting here this morning?" {
        id = "what-did-it-take", shows = "explore_need open_question", trust = 1, day = "tuesday", go = "a-day-off",
        because = "You did not ask which day he would like, but what a day costs him. There was a wife in the answer, a neighbour's wages and the only weekday that is free of charge.",
        gwilym "Mrs Beddoes has taken a day off from the fish. To sit with Nan: my wife. She puts her coat on and goes looking for me, you see, if I'm not there. Tuesdays she's got her club.",
      },
    },
  },

  scene "a-day-off" {
    you "Tuesday week, then. The seventeenth, half past eight.",
    gwilym:relieved "That's Nan at the club, and Mrs Beddoes at the fish, and everybody where they belong.",
    go "bethan-rings",
  },

  scene "bethan-rings" {
    narrator "He goes to wash his hands. The telephone on your desk.",
    bethan:worried "Bethan Prosser. Is my father with you? He told me Friday, and he's not picking up, and Mrs Beddoes is in his kitchen and won't say why." { direction = "on the telephone" },
    decide {
      id = "is-he-with-you",
      teaches = "T31 T44",
      reply "We don't give out any information about patients on the telephone, I'm afraid. That's data protection." {
        id = "data-protection", shows = "protect_privacy policy_first", go = "the-drops",
        because = "Nothing left the house, and that was right. She stood before a wall, though, with her father on one side or the other. There was a door in it: a number.",
        bethan:annoyed "I'm not the press. I'm his daughter.",
      },
      reply "He's here, he's quite all right, and nothing has been done to him. You can stop worrying." {
        id = "quite-all-right", shows = "breaks_privacy", bethan_told = true, go = "the-drops",
        because = "You took a fear from her, and from him the one thing that he had kept for himself. He said Friday for a reason. He could have told her himself, a minute later.",
        bethan:furious "Here? Today? On his own? … Right. I'm coming.",
      },
      reply "I can't say that about anybody. But give me your number, and if there's a Mr Prosser here he'll have it in a minute." {
        id = "in-the-house", shows = "protect_privacy say_what_can simple_help", trust = 1, go = "your-daughter-rang",
        because = "You would have said it word for word if he were not here. And she got something that she can wait for, instead of a rule.",
        bethan "… A minute. Then I know what that means. No, you haven't said anything. Have you got a pen?",
      },
    },
  },

  scene "your-daughter-rang" {
    gwilym:worried "Bethan? … She'd have come, you know. Straight off the lorry, with no sleep. I'll ring her. It'll be better coming from me.",
    go "the-drops",
  },

  scene "the-drops" {
    narrator "He takes a small bottle out of his waistcoat and holds it close to the good eye.",
    gwilym "And these? Four times a day since Friday, to be ready for today. Do I go on with them, or do I stop?",
    decide {
      id = "go-on-or-stop",
      teaches = "T29 T34",
      reply "I'd just go on with them until next time. They can't do any harm, can they?" {
        id = "any-harm", shows = "false_promise", trust = 1, drops = "guessed", go = "hand-on-the-wall",
        because = "A shrug, in the tone of an answer. You do not know it, and he takes it for the clinic's word. It stood on the sheet whose question that is, and she is next door.",
        gwilym "That's what I thought. Four times a day, then.",
      },
      reply "That's Olu's to say, not mine, and she's next door. You don't leave before she's told you." {
        id = "olus-to-say", shows = "bring_in_help owned_action", trust = 1, drops = "nurse", go = "olu-says",
        because = "Not an inch beyond what you know, and he did not have to go looking for the one who does. It took a minute and a half.",
      },
      reply "It's best if you give your doctor's surgery a ring about that. They're open from nine, and they'll have you on file there." {
        id = "give-them-a-ring", shows = "deflects", trust = -1, go = "hand-on-the-wall",
        because = "Careful, and you sent him round the town with a question that is answered behind the next door. They will ring here and ask, on Wednesday or so.",
        gwilym:annoyed "They'll only ask me what you said.",
      },
    },
  },

  scene "olu-says" {
    olu "No more from today. You begin again on the Friday before; I've written it on the bottle, and on you, if you'll give me your hand.",
    gwilym:happy "I've not been written on since school.",
    go "hand-on-the-wall",
  },

  scene "hand-on-the-wall" {
    narrator "He puts on his hat and gets up. For a moment his hand looks for the wall.",
    decide {
      id = "looks-for-the-wall",
      teaches = "T25 T27",
      reply "Do go carefully out there, won't you, Mr Prosser, it's like glass. And I'm so sorry again, on behalf of all of us." {
        id = "like-glass", shows = "scripted_sympathy", trust = -1, go = "up-at-four",
        because = "You saw ice, and he is seventy-four and has not eaten since nine last night. The third apology would have been a slice of bread.",
        gwilym "Glass. I'll hold on to my hat.",
      },
      reply "Nine o'clock last night, wasn't it? Sit. The toast comes to you, and then a car does." {
        id = "the-toast", shows = "specific_warmth check_unsaid owned_action", trust = 1, go = "up-at-four",
        because = "Your own letter had forbidden him his breakfast, and you remembered it when his hand went to the wall. He had already got up to be no trouble.",
        gwilym:happy "White, if there is any. Nan has us on the seeds.",
      },
      reply "There's a very good canteen: down the stairs, left at X-ray, through the double doors and it's facing you." {
        id = "left-at-x-ray", shows = "deflects", go = "up-at-four",
        because = "You had the right idea about what he lacks, and gave him a walk to it, by signs, with that eye. What he needs can be carried up on a plate.",
        gwilym "Left at X-ray. If I can find X-ray, I'll not need you.",
      },
      reply "Are you all right there? Shall I get somebody for you?" {
        id = "all-right-there", shows = "generic_sympathy", go = "up-at-four",
        because = "You noticed, and that is the half of it. A man like him answers yes to the first question and no to the second. Say what you saw, and what you do about it.",
        gwilym "No, no. Yes. It's only the getting up.",
      },
    },
  },

  scene "up-at-four" {
    gwilym "And if it's off again? I was up at four, you know. You don't sleep, and then there's a hair dryer.",
    decide {
      id = "off-again",
      teaches = "T32 T36",
      reply "It won't be. The heating will be as good as new by then; you have my word." {
        id = "good-as-new", shows = "over_promise", trust = 2, go = "the-coat",
        because = "Your word, for a boiler, when the engineers say that they hope. He asked about the morning when it fails. For that one you have promised nothing.",
        gwilym "Well. If I've your word.",
      },
      reply "Best to give us a ring before you leave. There's somebody at the desk from six." {
        id = "a-ring-before", shows = "say_what_can", go = "the-coat",
        because = "Better than a wasted bus. But his bus goes at ten past five, and there is nobody at the desk. We know first whether it is off, so we ring.",
        gwilym "Six. I'm at the roundabout by six.",
      },
      reply "When does your bus go? … Then your telephone rings before five, if it's off. And if it doesn't ring, it's on." {
        id = "before-five", shows = "owned_action open_question", trust = 1, rung = true, go = "the-coat",
        because = "You reckoned from his bus and not from our desk, and silence means something too. The night porter has a list for such calls; today nobody had thought of him.",
        gwilym:relieved "Ten past five. So if it's quiet, I go. I can sleep on that.",
      },
      reply "In that case you would of course be given a new date as quickly as possible. We do try our very best, Mr Prosser." {
        id = "our-very-best", shows = "deflects", trust = -1, go = "the-coat",
        because = "He had not asked whether he would be forgotten, but whether he would have to sit here in his coat again. As quickly as possible is what brought him here at four.",
        gwilym "I'm sure you do. So did the lad.",
      },
    },
  },

  scene "the-coat" {
    go "as-if-it-were-a-tooth" { when = "day ~= 'tuesday'" },
    go "the-card",
  },

  scene "as-if-it-were-a-tooth" {
    first_of {
      gwilym:worried "Wednesday, then. I'll … yes. I expect something can be arranged." { when = "day == 'wednesday'" },
      gwilym:worried "A letter, then. I only hope it's not … well. You take what comes.",
    },
    decide {
      id = "something-arranged",
      teaches = "T25 T30",
      reply "Wonderful. And if anything should come up, you'd let us know, wouldn't you? Thank you so much for being so understanding." {
        id = "so-understanding", shows = "scripted_sympathy", go = "the-card",
        because = "Something had come up, and stood before you in an overcoat. What it means to stay away without ringing he also did not hear: fourteen weeks.",
        gwilym "Of course. Of course.",
      },
      reply "What is it that would have to be arranged?" {
        id = "would-have-to-be", shows = "check_unsaid explore_need", trust = 1, day = "tuesday", go = "the-card",
        because = "He had it half out twice, and at the third time you took hold of it. There is a wife in it and a Tuesday. It ought to have been your first question about the date; it was in time.",
        gwilym "Nan. My wife. She goes looking for me. Tuesdays she's got her club.",
        you "Then it's Tuesday the seventeenth. That's free, and it's yours.",
      },
      reply "Just be sure and come, Mr Prosser: if you stay away without ringing, you go right to the end of the list." {
        id = "end-of-the-list", shows = "disclose_terms policy_first", trust = -1, go = "the-card",
        because = "It is so, and he should know it. As an answer to that \"I expect\" it was a threat; the other half of the rule, that who rings keeps the place, you left out.",
        gwilym "To the end. I see. No, I'd not want to be a nuisance.",
      },
    },
  },

  scene "the-card" {
    narrator "The car is due. He has given you his card, for the new date. There is room for three more lines.",
    pick {
      id = "three-more-lines",
      prompt = "What else do you write on it, in large letters?",
      teaches = "T30 T33 T34",
      at_least = 1,
      at_most = 3,
      go = "the-seventeenth",
      item "CAN'T COME? RING, AT ANY HOUR: THEN YOUR PLACE IS KEPT. IF NOBODY RINGS, IT'S FOURTEEN WEEKS." {
        id = "cant-come", shows = "disclose_terms", card = 1,
        because = "Both halves of the rule, before he needs either. There are mornings on which Nan has her coat on already.",
      },
      item "THE DESK, AND THE NAME OF WHOEVER SITS AT IT: MINE." {
        id = "mine", shows = "simple_help", card = 1,
        because = "One number and a name that knows about Emrys, so that he need not explain himself to a menu.",
      },
      item "NO NEED TO BE AFRAID!" {
        id = "no-need", shows = "dismisses_feeling",
        because = "He has been ordered not to be for seven months. It has not helped so far, and it does not on a card.",
      },
      item "NOTHING TO EAT AFTER NINE THE EVENING BEFORE. BREAKFAST COMES AFTERWARDS, HERE." {
        id = "after-nine", shows = "set_expectations", card = 1,
        because = "The rule, and where it ends. He need not ask Nan to read him the letter.",
      },
      item "NERVOUS PATIENT. PLEASE BE ESPECIALLY KIND." {
        id = "nervous", shows = "talks_too_long",
        because = "You meant to smooth his way, and wrote it on the card that he shows on the bus. Who needs to know has drawn him an eye already, or can be told by telephone.",
      },
    },
  },

  scene "the-seventeenth" {
    go "on-the-lorry" { when = "bethan_told" },
    go "the-bottle" { when = "drops == 'guessed'" },
    go "fourteen-weeks" { when = "day ~= 'tuesday' and not surgeon" },
    go "eleven-o-clock" { when = "day ~= 'tuesday'" },
    go "the-third-bus" { when = "not surgeon or drops == 'open' or not rung or not seen or card < 2 or trust < 16" },
    go "the-whole-picture",
  },

  ending "the-whole-picture" {
    title = "The whole picture",
    kind = "good",
    narrator "Tuesday the seventeenth, ten past five. No telephone has rung. He takes the first bus.",
    gwilym:happy "There's a woman at your desk with one green eye and one brown, did you know that? I took it for the scratch.",
    narrator "On Wednesday a postcard of a picture house comes, with an arrow to a small window high up. \"That was mine. I can read the clock from the road.\"",
    reflection = "You had a speech for a disappointed man. He was a frightened one, and relieved, and he was somebody's husband. At which moment did you notice that you were talking to him and not to the speech?",
  },

  ending "the-third-bus" {
    title = "The third bus",
    kind = "mixed",
    narrator "Tuesday the seventeenth. He lets the first bus go, and the second, and gets into the third.",
    gwilym:worried "I'd nobody to ask, you see. So I asked the stop." { when = "not surgeon" },
    gwilym "I was never sure about the drops. I took them every other time; that seemed fair." { when = "drops == 'open'" },
    gwilym "I didn't know whether it was on. I thought, if the lights are on in there, it's on." { when = "not rung" },
    gwilym "I looked at the card. There wasn't a great deal on it I could use." { when = "card < 2" },
    gwilym "I had to talk myself round at every stop. Nobody there knew that I'm a coward." { when = "surgeon and drops ~= 'open' and rung" },
    narrator "They take him all the same, as the last. It goes well. He does not write a postcard.",
    reflection = "He was treated, and he did the last stretch alone. Something he needed for it was to be had that morning in the same corridor. What was it, and who had it?",
  },

  ending "eleven-o-clock" {
    title = "The coat",
    kind = "mixed",
    narrator "Wednesday, six in the morning. The rooms are not warm yet. He would not have been able to come either; he has rung and said so." { when = "day == 'wednesday'" },
    narrator "The letter comes after eight days, with a Thursday in it. He rings up and asks for another." { when = "day == 'letter'" },
    gwilym "It's only that my wife goes looking for me. I ought to have said. You were so quick.",
    narrator "On the twenty-fourth he lies on the table, because there is a drawing in his coat of what they do there.",
    reflection = "You had taken his fear seriously, and he came back for that. The date you chose by what was free. What had he begun to say, each time that you spoke of a day?",
  },

  ending "fourteen-weeks" {
    title = "Fourteen weeks",
    kind = "bad",
    narrator "At half past eight on the day a bed stays empty. Nobody has rung.",
    narrator "At home a woman in her coat is being talked out of it. There is a hat on the hook.",
    gwilym:sad "I've seen my share of pictures. And this eye will do, for the street.",
    reflection = "You apologised for a disappointment that he did not have, and the clinic kept its places filled as well as it could. He was glad for one morning. What did nobody find out about it?",
  },

  ending "the-bottle" {
    title = "Four times a day",
    kind = "bad",
    olu:worried "Who told you to go on? Eleven days, four times a day? Look at me. Look at the lamp.",
    narrator "The eye is red. It has to rest for a fortnight before anybody touches it.",
    gwilym:sad "They can't do any harm, I was told. By the desk.",
    reflection = "He asked one question to which you did not know the answer, and he asked it at the desk. What would it have cost you to say so, with her next door?",
  },

  ending "on-the-lorry" {
    title = "Straight off the lorry",
    kind = "bad",
    narrator "A gritting lorry stands across two bays. In the waiting room nine people hear what a daughter says when she is frightened.",
    gwilym:annoyed "I said Friday so that she'd sleep. That was the one thing I had arranged.",
    narrator "He asks for his papers, hat on, and has himself sent to a clinic forty miles away.",
    reflection = "It was only a kindness, on the telephone, to a voice that was afraid. It belonged to him. What could you have given her that was yours?",
  },
}
