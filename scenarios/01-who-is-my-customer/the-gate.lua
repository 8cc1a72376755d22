-- Half an hour at a works gate. Nobody who comes through it will ever buy a pump from
-- you, and every one of them is a customer. What you let one person do is seen by the
-- next; what you know of somebody is theirs until they say it.

local gate = person "The gate" {
  role = "a barrier, a window and a painted board",
  about = "What everybody sees of Brackwater Pumps before they see a pump.",
}
local rosa = person "Rosa Aguilar" { role = "van driver, with cartons for Packing" }
local tomasz = person "Tomasz Zielinski"
local joseph = person "Joseph Mwangi"
local ines = person "Ines Carvalho" {
  portrait = "ines",
  role = "night porter, going home",
  about = "Eleven winters at this gate. Knows every engine by its cough and never says goodbye without one last question.",
}
local noor = person "Noor Rahimi" {
  portrait = "noor",
  role = "somebody on a bicycle, in the rain",
  about = "Tested valves for a shipyard for six years. Rode nine miles this morning because the bus is not to be trusted. Says things once.",
}

return scenario "the-gate" {
  title = "Nobody buys a pump at the gate",
  summary = "A van, a bicycle and a colleague without a badge, all before half past eight in the rain.",
  place = "gatehouse",
  role = "You mind the gate at Brackwater Pumps: the barrier, the book and the window.",
  situation = "Wednesday, ten minutes to eight, and raining. Ines Carvalho has had the night and hands you the keys. Today's page of the gate book lies in front of you; open it whenever you like.",
  know = {
    "Everybody who comes in wears a badge. Without their own they get one for the day: a name, a paper with a photograph, half a minute.",
    "The bays open at eight. The barrier is yours to lift at any time.",
    "A delivery is counted and signed for by Packing. The gate does not sign.",
    "Why a visitor comes is between the visitor and the person they see.",
  },
  mood = "welcome",

  state = {
    welcome = meter(4, 0, 10), -- how people feel who stand at your window
    seen = count(0, 6),        -- of those in the book, seen as what they are
    next_stop = false,         -- you know where Rosa has to be
    waved = false,             -- Tomasz went in without a badge
    judged = false,            -- you took Noor for something by her coat
    outed = false,             -- somebody else knows why she is here
    room = false,              -- she has a door that shuts
    slip = one_of("open", "packing", "blind"), -- who signed for the cartons
  },

  document "The gate book, Wednesday" {
    id = "gate-book",
    text = [[
from 7:50   R. Aguilar, own van. Eleven cartons for Packing.
            Line two has cartons until about nine.
 8:00       T. Zielinski, Logistics. Rang: badge on the kitchen table.
 8:20       N. Rahimi, to see J. Mwangi, Quality. An interview.
            Present employer does not know. Not to be spoken of.
 8:30       The man who fills the drinks machines. Every Wednesday.
 all week   A. Diallo, her third day in Packing. Still has no locker.

FREE        First-aid room: key on hook four. Has a door that locks,
            a chair, a basin. Nobody before nine.]],
  },

  scene "one-last-question" {
    gate "BRACKWATER PUMPS. Visitors and deliveries: stop here and wait to be seen to." { direction = "on the board, in flaking green" },
    ines "Barrier sticks on the way down. Heater doesn't stick, it's just off. And before I go: that page there.",
    ines "My first boss told me customers come in by the shop. We haven't got a shop. So who on that page is one?",
    sort {
      id = "the-page",
      prompt = "Who are they to you, at your window?",
      teaches = "T1 T2 T3",
      groups = { "An internal customer", "An external customer", "No customer of mine" },
      go = "ines-leaves",
      item "Rosa Aguilar, with eleven cartons in her own van" {
        id = "rosa-van", belongs = "An external customer", shows = "respect_person", seen = 1,
        because = "She brings and we receive, so it looks as if we were her customer. But she comes from outside, needs something from you, and tells three other firms how it went.",
      },
      item "Tomasz Zielinski from Logistics, without his badge" {
        id = "tomasz-badge", belongs = "An internal customer", shows = "show_hearing", seen = 1,
        because = "A colleague of another department, who needs half a minute of your work before he can begin his.",
      },
      item "N. Rahimi, who has come to see Joseph Mwangi" {
        id = "rahimi", belongs = "An external customer", shows = "show_hearing", seen = 1,
        because = "A visitor. Perhaps a colleague one day; this morning a guest who can still choose another firm.",
      },
      item "The man who fills the drinks machines" {
        id = "drinks", belongs = "An external customer", shows = "take_seriously", seen = 1,
        because = "A vendor. He is at this gate more often than any buyer, and forty people want their tea from him.",
      },
      item "Amara Diallo, her third day in Packing" {
        id = "amara-locker", belongs = "An internal customer", shows = "show_hearing", seen = 1,
        because = "A trainee is a colleague from the first day, and nobody depends more on being told which door.",
      },
      item "Ines, who hands you the keys" {
        id = "ines-keys", belongs = "An internal customer", shows = "show_hearing", seen = 1,
        because = "She serves you now, and at four the next one is served by you. How you hand over is what they work with.",
      },
    },
  },

  scene "ines-leaves" {
    first_of {
      ines:happy "Even the tea man. It took me two winters to see the tea man." { when = "seen >= 6" },
      ines "Near enough. Have another look at the page when the one you forgot is standing in front of you." { when = "seen >= 4" },
      ines:surprised "Hm. That's how my first boss counted. He's in double glazing now.",
    },
    narrator "Six minutes to eight. She is hardly round the corner when a van stops at the barrier with its wipers going.",
    rosa:annoyed "Eleven cartons for Packing. And is there somebody in that window today? Yesterday I sat here for ten minutes, hooting at a curtain.",
    decide {
      id = "the-curtain",
      teaches = "T3 T6",
      reply "Morning! Yes, sorry about that, it's been one thing after another here. Pull up anywhere, and somebody'll be right with you." {
        id = "pull-up-anywhere", shows = "generic_sympathy deflects", welcome = -1, go = "the-horn",
        because = "Cheerful, but \"somebody\" is who she waited for yesterday. There is one window, and you are in it. Ask what she needs, or lift the barrier.",
        rosa:annoyed "Anywhere. I'm already anywhere.",
      },
      reply "Ten minutes at a curtain was our doing. I'm sorry. Barrier's going up. Where do you have to be after this?" {
        id = "at-a-curtain", shows = "apologise_specifically say_what_can open_question", welcome = 1, next_stop = true, go = "the-horn",
        because = "You took yesterday as it was told, without asking who was on duty, and then asked the one thing that a driver's morning hangs on.",
        rosa:surprised "The laundry on Quay Street. Half past eight, or they send their driver home, and then I carry it all.",
      },
      reply "Eleven for Packing. I'm lifting it now; bay two opens at eight and you'll be the first in." {
        id = "first-in", shows = "say_what_can", welcome = 2, go = "the-horn",
        because = "What she has, where it goes, when it opens, and the barrier moving while you talk: to somebody with a van full, that is an apology too. You do not know yet what comes after eight for her.",
        rosa "First in. I like that.",
      },
      reply "The bays open at eight, I'm afraid, it's on the sign there. If you could back out onto the road until then, so the lane stays free?" {
        id = "on-the-sign", shows = "policy_first", welcome = -2, go = "the-horn",
        because = "Every word is on the sign, and the lane was your worry, not hers. The barrier is yours at any hour: inside, she would have been out of everybody's way.",
        rosa:annoyed "Into that traffic. Backwards. In this.",
      },
    },
  },

  scene "the-horn" {
    narrator "A horn. Behind the van, half out of his car window, Tomasz Zielinski of Logistics, with rain running into his sleeve.",
    tomasz:worried "I've got the hauliers at eight! Badge is at home. You know me, you've known me for three years. Can I just go round?",
    decide {
      id = "you-know-me",
      teaches = "T2 T9 T31",
      seconds = 15,
      reply "Go on, Tomasz, round the side! I'll write you in." {
        id = "round-the-side", shows = "say_what_can", welcome = 3, waved = true, go = "the-bicycle",
        because = "Quick and friendly, and the rule became a thing for people whom you do not know. Somebody was watching from the bicycle shed who is going to be asked for hers.",
        tomasz:relieved "I owe you a coffee!",
      },
      reply "I'm sorry, I can't let anybody in without a badge. You people wrote that rule yourselves." {
        id = "wrote-that-rule", shows = "policy_first blames_customer", welcome = -2, go = "the-bicycle",
        because = "He gets a no and a dig, and the yes would have taken half a minute. Whoever wrote it, the rule has a way through: you are holding it.",
        tomasz:annoyed "I plan lorries, I don't write rules. So what do I do, swim?",
        narrator "He gets his day badge in the end, at four minutes past.",
      },
      reply "I know you, the rule doesn't. Show me your licence as you roll up and I've a day badge ready. Half a minute." {
        id = "the-rule-doesnt", shows = "respect_person say_what_can set_expectations", welcome = 1, go = "the-bicycle",
        because = "The same badge as for everybody, and made so fast that it costs him nothing. He was refused nothing but an exception.",
        tomasz:relieved "Half a minute I've got.",
      },
      reply "Rosa rolls in first, she's blocking you both. Then you, with a day badge. Ring the hauliers: two minutes past." {
        id = "two-minutes-past", shows = "hold_priority set_expectations", welcome = 1, go = "the-bicycle",
        because = "An order, the reason for it, and a time that he can pass on to people who wait for him. He would have liked it sooner, and could plan with it.",
        tomasz "Two past. All right. They'll survive that.",
      },
      silence "(I look from the one to the other.)" {
        id = "from-one-to-other", welcome = -1, go = "the-bicycle",
        because = "Two people in the rain, both right, and for a while nobody at the window at all. Even a wrong order would have let one of them move.",
        narrator "In the end Rosa honks as well, and you lift the barrier because of the noise. Tomasz has his day badge at six minutes past.",
      },
    },
  },

  scene "the-bicycle" {
    narrator "Ten past eight. A bicycle leans against your wall. In front of the window: a yellow cape, a square bag on the back, a headscarf wet through. Two men from the day shift queue behind it to sign for keys.",
    noor "Good morning.",
    decide {
      id = "good-morning",
      teaches = "T1 T6 T43",
      reply "Morning, and thank you for coming out in this! Kitchen's round the back, first left." {
        id = "round-the-back", shows = "fixes_too_early", welcome = -3, judged = true, go = "your-paper",
        because = "A cape, a square bag, and you had the rest already. You were helpful to somebody who was not there. Two words more from her would have told you.",
        noor "I don't think I'm for the kitchen.",
        noor "Rahimi. Twenty past eight.",
      },
      reply "Ah, you're the interview! Twenty past, with Joseph. Come in, come in, you're soaked." {
        id = "the-interview", shows = "specific_warmth breaks_privacy", welcome = -3, outed = true, go = "your-paper",
        because = "You had read the page and meant to make her feel expected. The two men behind her heard the one word that the page asks you not to say. \"You're in the book\" would have done.",
        noor:worried "I'd … yes. If you could say it a little less loudly.",
      },
      reply "Good morning. What can I do for you?" {
        id = "what-can-i-do", shows = "open_question respect_person", welcome = 2, go = "your-paper",
        because = "You let her say who she is, and she said as much as she wanted in front of two strangers. A step under the roof might have come with it.",
        noor "Rahimi. I'm in your book, I think. For twenty past.",
      },
      reply "Good morning. Wheel it in under the roof first. And then, what can I do for you?" {
        id = "under-the-roof", shows = "specific_warmth respect_person open_question", welcome = 2, go = "your-paper",
        because = "First the rain, then the book. You would have said it to a director, and you did not guess what she was; you had it from her.",
        noor:happy "Thank you. It doesn't like the wet, it's Dutch. Rahimi; I'm in your book for twenty past.",
      },
    },
  },

  scene "your-paper" {
    you "I've got you here. A paper with a photograph, please, and you get a badge.",
    noor:annoyed "The gentleman in the car, just now. He didn't need one. He went round." { when = "waved" },
    noor "It's in the bag. Under everything. Is that for everybody, or for people on bicycles?" { when = "not waved" },
    decide {
      id = "for-everybody",
      teaches = "T19 T31 T43",
      reply "He works here. You'd be surprised who I've seen walk in here, so we have to be a bit careful with people we don't know." {
        id = "a-bit-careful", when = "waved", shows = "defensive", welcome = -2, go = "ten-minutes",
        because = "She had asked about a rule and heard that she looks like a reason for it. He works here, and had no badge either. You know which of the two was the mistake.",
        noor "I see.",
      },
      reply "You saw right, and that was my mistake, not his. He should have one, and gets one. It's for everybody." {
        id = "my-mistake", when = "waved", shows = "apologise_specifically respect_person", welcome = 2, waved = false, go = "ten-minutes",
        because = "You said aloud that the exception was wrong, instead of finding a reason for it, and put it right. Being asked weighs less when everybody is.",
        noor:surprised "Then I'll dig it out.",
        narrator "You ring Logistics. Tomasz comes down for his badge, grumbling, in his socks.",
      },
      reply "Oh, forget it, then. Leave the bag shut, I'll take your word for it." {
        id = "take-your-word", when = "waved", shows = "over_promise", welcome = 0, go = "ten-minutes",
        because = "One exception was pointed out to you, and you mended it with another. She had not asked to be spared; she had asked whether she is treated like the rest.",
        noor "That's not what I meant. But all right.",
      },
      reply "Everybody. The planner who's known me for three years has just shown his. Here, let me hold the bag." {
        id = "known-me", when = "not waved", shows = "respect_person specific_warmth", welcome = 1, go = "ten-minutes",
        because = "A fact and not an assurance: ten minutes ago somebody with far better cards had shown his. You had earned that sentence at the barrier, and the hands were worth one more.",
        noor:happy "In that case, hold this. It's a valve, mind. I brought it to show.",
      },
      reply "Now, there's no need for that. I'm asking you perfectly nicely, the same as I'd ask anybody who came along." {
        id = "perfectly-nicely", when = "not waved", shows = "dismisses_feeling", welcome = -2, go = "ten-minutes",
        because = "What you said was true and she could not know it. She has been asked before where others were not; it was a question about your gate, and it had an easy answer.",
        noor "Of course you are.",
      },
      reply "For everybody. Dig away, there's no hurry." {
        id = "while-you-dig", when = "not waved", shows = "respect_person", welcome = 2, go = "ten-minutes",
        because = "Two words, and the right ones. She had to take them on trust, though; you had a proof, ten minutes old, and did not use it.",
        noor "If you say so. Hold on, it's under the valve.",
      },
    },
  },

  scene "ten-minutes" {
    narrator "She has the badge on. She looks at the clock over your head, then down at the cape, and at the water on your floor.",
    noor "Is there somewhere I could go for ten minutes? It needn't be much. Somewhere quiet.",
    decide {
      id = "somewhere-quiet",
      teaches = "T25 T43 T44",
      reply "The canteen's lovely and warm, and there's always somebody there to chat to. Straight across the yard." {
        id = "the-canteen", shows = "fixes_too_early", welcome = -1, go = "rosa-again",
        because = "You heard a cold person and sent her to the warmest room in the house. The word was quiet. It has forty people in it at this hour.",
        noor "Thank you. I'll … find something.",
      },
      reply "Is it for praying? We had a chap in Dispatch who always used the stationery cupboard. Nobody minded at all." {
        id = "for-praying", shows = "breaks_privacy", welcome = -2, judged = true, go = "rosa-again",
        because = "Meant as a welcome. But she had asked for a quiet place, and a scarf was all you had to go on; the why is hers, whatever it is. It was dry socks, as it happens, and then a look at her notes.",
        noor "For changing my socks.",
      },
      reply "What should it have: a door, water, a socket?" {
        id = "door-water-socket", shows = "open_question protect_privacy", welcome = 2, room = true, go = "rosa-again",
        because = "You asked about the room and not about her, so she could say what she needed and keep the reason. The floor under her had told you most of it already.",
        noor:relieved "A door. If there's a basin too, you're my favourite gate.",
        narrator "Hook four, the first-aid room.",
      },
      reply "First-aid room, just here: it locks, there's a basin, and it's yours until twenty past. Shall I tell Joseph you're in the house?" {
        id = "first-aid-room", shows = "check_unsaid protect_privacy", welcome = 1, room = true, go = "rosa-again",
        because = "You saw the floor and the clock and had a door for her before she needed to explain. And you left her the choice of when he hears of it.",
        noor:relieved "Yes. Just don't tell him I'm drowned.",
      },
    },
  },

  scene "rosa-again" {
    narrator "Seventeen minutes past eight. The van stands at the barrier again, from the inside. There are eleven cartons on the ramp of bay two, getting wet at the corners.",
    rosa:furious "There's nobody there! Nobody counts, nobody signs. I've rung their bell till my finger hurt. I've got to be at Quay Street by half past eight." { when = "next_stop" },
    rosa:furious "There's nobody there! Nobody counts, nobody signs. I've rung their bell till my finger hurt. You told me eight, and I'm due somewhere." { when = "not next_stop" },
    decide {
      id = "nobody-signs",
      teaches = "T1 T3 T13 T18",
      reply "Give it here, I'll sign. Eleven cartons, I believe you. You just get yourself to your next place." {
        id = "i-believe-you", shows = "over_promise", welcome = 3, slip = "blind", go = "joseph-rings",
        because = "The kindest thing in reach, and not yours to sign. Nobody has counted. If one is missing at nine it will be her word against your name, and the rain is at them already.",
        rosa:relieved "Done. You're a treasure.",
      },
      reply "That's Packing, I'm afraid, I've only got the gate here. Have you tried ringing their bell again?" {
        id = "only-the-gate", shows = "deflects asks_again", welcome = -3, go = "joseph-rings",
        because = "She had told you about the bell. To her there is no Packing and no gate, there is Brackwater; and line two runs out of cartons at nine.",
        rosa:furious "I just told you I've rung it. Right. Then they go back in the van.",
        narrator "She loads them again. Eleven times you hear a carton hit the floor of the van.",
      },
      reply "You've done your part. I've got Packing's foreman here on the line; he's coming to count them now. If he's not there by twenty past, I'll ring again." {
        id = "on-the-line", shows = "bring_in_help set_expectations", welcome = 1, slip = "packing", go = "joseph-rings",
        because = "You found the person who may sign and stayed with it until he came. She got a time, and what happens if it fails, and the line got its cartons.",
        narrator "He comes running with a jacket over his head. Eleven. He signs on her back.",
      },
      reply "Quay Street by half past, so you leave at twenty-five past. I'll get Packing's foreman out here; if he won't come, I'll fetch him." {
        id = "roll-at", when = "next_stop", shows = "sum_up owned_action bring_in_help", welcome = 1, slip = "packing", go = "joseph-rings",
        because = "You had asked her at the barrier, and now her half hour was the measure of yours. The right person, an hour, and what you do if he fails: she could stop hooting.",
        rosa "Twenty-five past. Not a minute.",
        narrator "At twenty-one past he comes, with a jacket over his head. Eleven, counted, signed.",
      },
    },
  },

  scene "joseph-rings" {
    narrator "The telephone: Joseph Mwangi, Quality. Behind you the two men from the day shift are reading the notice about lockers.",
    joseph "Has my twenty past arrived? I've the room until nine.",
    pick {
      id = "my-twenty-past",
      prompt = "What do you tell him?",
      teaches = "T5 T44",
      at_least = 1,
      at_most = 4,
      go = "how-it-went",
      item "She's here. Since ten past, with a badge." {
        id = "since-ten-past", shows = "fact_first",
        because = "What he had asked, first. He can put the telephone down after this one if he likes.",
      },
      item "She's quiet and a bit sharp, if you want my opinion." {
        id = "my-opinion", shows = "talks_too_long",
        because = "He has an hour to find out what she is like, and you had four minutes at a wet window. It will sit in the room with them.",
      },
      item "She'll be at your door at twenty past, on the dot; I'll point her the way." {
        id = "on-the-dot", shows = "clear_roles",
        because = "Now nobody waits at the wrong end: he need not come down, and she need not look for him.",
      },
      item "She's come nine miles through this on a bicycle. She'll want something hot." {
        id = "something-hot", shows = "handoff_fact",
        because = "Something that he can do and would not have known. It tells him nothing that she would mind.",
      },
      item "She looked as if she'd fallen in the river, poor thing." {
        id = "in-the-river", shows = "breaks_privacy",
        because = "She had gone behind a door so that he should not see it. You had seen it because you sit at the gate; there it should have stayed.",
      },
      item "The day shift's asking who's the interview." {
        id = "the-day-shift", when = "outed", shows = "blames_colleague",
        because = "They ask because you had said it. He can only worry about it now. Tell him that the word came from you, and when nobody stands behind you.",
      },
    },
  },

  scene "how-it-went" {
    go "wet-cartons" { when = "slip == 'open' and (judged or outed or welcome < 5)" },
    go "nine-oclock" { when = "slip == 'open'" },
    go "another-gate" { when = "judged or outed or waved or not room" },
    go "ten-or-eleven" { when = "slip == 'blind'" },
    go "quay-street" { when = "not next_stop" },
    go "four-oclock",
  },

  ending "four-oclock" {
    title = "Four o'clock",
    kind = "good",
    narrator "Ten past nine. A bicycle, a yellow cape, and a badge laid on your sill with a wet thumb print.",
    noor:happy "I'm told it'll be Monday week. Does one keep the key on hook four, or is that only for guests?",
    narrator "At four you hand over the keys, and leave a line in the book: Packing does not hear its bell.",
    rosa:happy "Tomorrow, six minutes to eight. I told the laundry about you." { direction = "through a window, driving" },
    reflection = "Nobody bought anything. Two from outside and two from inside went on with their day a little faster for having met you. Who on the page had least claim on you at ten to eight, and what did they need most?",
  },

  ending "quay-street" {
    title = "Five minutes late",
    kind = "mixed",
    narrator "Ten past nine. A bicycle, a yellow cape, and a badge laid on your sill with a word of thanks. Upstairs they are pleased.",
    narrator "At Quay Street, Rosa has been carrying towels since twenty-five to. The laundry's driver went home at half past, as he always does.",
    rosa "No, you were all right. You got me my signature. Nobody asked me where I was going next, that's all." { direction = "through a window, the next morning" },
    reflection = "The cartons were counted, the guest was well received, and the driver paid for it with a morning's carrying. At ten to eight she had a van full and an hour in her head. What would it have taken to hear it?",
  },

  ending "ten-or-eleven" {
    title = "Ten or eleven",
    kind = "mixed",
    narrator "Twenty to ten. Packing's foreman stands at the window with a slip in his hand. On it is your name.",
    narrator "\"Ten,\" he says. \"There are ten.\" The eleventh turns up after lunch, behind a pillar. By then he has rung Rosa, and Rosa has had to say it three times.",
    rosa:annoyed "I said eleven. I've never lost a parcel. Next time I'd sooner wait.",
    reflection = "You helped her out of the gate and into an argument. Between \"not my job\" and doing somebody else's there was a telephone. What did she need: your signature, or theirs?",
  },

  ending "another-gate" {
    title = "Another gate",
    kind = "mixed",
    first_of {
      narrator "The cartons are in. At eleven one of the men from the day shift has a cousin at a shipyard on the telephone, and by noon the shipyard knows." { when = "outed" },
      narrator "The cartons are in. Ten past nine, and a badge on your sill, face down.",
    },
    joseph:sad "She'd have been good. She says that the work is just what she wants. She's asked for a week to think, and she won't think of us.",
    reflection = "She was questioned for an hour upstairs and had her answer from the first five minutes down here. A visitor looks at a gate as a buyer looks at a pump. What did she see that the man in the car did not?",
  },

  ending "nine-oclock" {
    title = "Nine o'clock",
    kind = "mixed",
    narrator "Nine o'clock. Line two stops. You can hear it: a hum that you had not noticed, and then rain.",
    noor "Is it always so quiet here?",
    narrator "Eleven cartons are on Quay Street, among the towels.",
    reflection = "You did well by the guest and let the driver go, and so forty people stand beside a line with nothing to put a pump in. Whose customer was she, while she was ringing that bell?",
  },

  ending "wet-cartons" {
    title = "The sign",
    kind = "bad",
    narrator "Nine o'clock. Line two stops for want of cartons. Ten past, and a bicycle goes out without a word.",
    rosa:annoyed "Brackwater? Take a book with you, and a sandwich. That's what I tell everybody.",
    joseph:sad "What did we do to her, down there?",
    narrator "Rosa tells three firms, and Noor a whole shipyard. None of them has ever seen a pump of yours. They have seen the gate.",
    gate "Stop here and wait to be seen to." { direction = "on the board" },
    reflection = "Every sentence of that half hour can be defended. What people take home is how they were treated. Where could you still have put it right with Rosa, and where with Noor?",
  },
}
