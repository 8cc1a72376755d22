-- A sister branch asks for a pair of boots. The colleague on the line is a customer,
-- and behind him stands another, and in front of you a third. Situation, background,
-- assessment, recommendation (SBAR) and a read-back run underneath; warmth comes after
-- the fact, because everybody here is in a hurry.
--
-- Who has a train, what was tried on and whose pair it is can all be found out. Each
-- has its moment, and the end is made of what you found out and passed on.

local sam = person "Sam Okafor"
local viktor = person "Viktor Lindqvist"
local amara = person "Amara Diallo"
local rosa = person "Rosa Aguilar"

return scenario "size-nine" {
  title = "Have you got it in a nine?",
  summary = "A sister branch needs a pair of boots from you, at the worst moment of a Saturday.",
  place = "shoe-shop",
  role = "You run the floor at the Harbour Street branch of Fennimore Shoes.",
  situation = "Saturday, twelve minutes to four. You kneel in front of Mr Lindqvist, who has one new shoe on. Amara Diallo, in her third week, has four people at the till. Nobody else is in. The stock screen is within your reach; open it whenever you like.",
  know = {
    "The telephone between the branches rings when somebody there has a customer waiting.",
    "Counts on the screen are as old as the date beside them.",
    "A pair with a deposit belongs to the person who paid it, until the hour on the slip.",
    "Rosa Aguilar drives her own van. She stops where the plan says, and at other firms in between.",
  },
  assessed = true,
  mood = "trust",
  pass = { overall = 76 },

  state = {
    trust = meter(50),      -- Sam's, in you
    minutes = count(0, 12), -- that Mr Lindqvist has been alone
    rings = one_of("once", "twice", "amara"), -- how the telephone was answered
    leave = false,          -- you told Mr Lindqvist what you were doing
    yes = false,            -- you told Sam yes before you looked
    train = false,          -- you know of the train
    fit = false,            -- you know what she has tried on
    pair = one_of("half", "freed", "held"), -- a nine and a half; Mr Pereira's nine, let go; or taken
    size_told = false,      -- Sam knows that it is not a plain nine
    deadline = false,       -- whoever carries the box knows the hour
    loop = one_of("open", "sam", "closed"),
    taxi = false,           -- a second box went by taxi
    heel = false,           -- you know where the shoe presses
    sheet = false,          -- next Saturday is settled
  },

  document "Alder boot, black" {
    id = "stock",
    text = [[
                 counted       8½    9   9½   10
Harbour Street   today, 6:00    2    1    2    0     (you)
Station Road     today, 6:00    1    0    0    1
Mill Lane        11 days ago    0    3    1    2
Warehouse        now            4    6    5    3

Harbour Street, size 9: HELD until 17:00 today. Pereira, deposit paid.

The Alder runs small. Most people take half a size up.

SATURDAYS
Van             Harbour Street 16:10. Station Road is on its way.
Mill Lane       no van before Monday.
Warehouse       to the customer's door on Tuesday.]],
  },

  scene "one-shoe" {
    viktor "Eleven years I had the old ones. They get to know each other, a man and a shoe.",
    viktor "No hurry. I don't replace a friend in a hurry.",
    narrator "Behind the counter the telephone rings: the line between the branches. Amara looks at it, and at her queue, and at you.",
    decide {
      id = "it-rings",
      teaches = "T1 T36 T40",
      seconds = 12,
      reply "Amara, could you get that, please, and ask them what it's about? I've got my hands rather full down here." {
        id = "hands-full", shows = "deflects", trust = -6, minutes = 1, rings = "amara", go = "have-you-got",
        because = "You asked nicely, and asked the one who had four people in front of her and cannot know the stock. In a minute it was yours anyway, and her queue stood still.",
        amara:worried "Harbour Street, hello? … An Alder? I don't … It's for you!",
      },
      reply "That's our other shop, with a customer waiting. May I leave you for two minutes, Mr Lindqvist?" {
        id = "our-other-shop", shows = "hold_priority respect_person", trust = 4, minutes = 1, leave = true, go = "have-you-got",
        because = "You saw three customers where the telephone made one noise, and asked the one who could wait whether he would. Ten seconds, and he was part of it and not left behind.",
        viktor:happy "Two minutes I have. I have the whole of Saturday.",
      },
      reply "Excuse me, Mr Lindqvist. One minute." {
        id = "one-minute", shows = "set_expectations", trust = 2, minutes = 1, go = "have-you-got",
        because = "The right decision and a number that you can nearly keep. What he did not get was the reason, or the choice. People wait better for somebody than for something.",
        viktor "Of course.",
      },
      reply "It's only the other branch, and they'll ring again if it matters. Let's see about this heel of yours first." {
        id = "only-the-branch", shows = "deflects", trust = -12, rings = "twice", minutes = 1, go = "have-you-got",
        because = "Faithful to the man in front of you. But \"only\" was a whole shop with somebody waiting in it, and Mr Lindqvist had just said that he was in no hurry. The urgent one was on the line.",
        narrator "It stops. It begins again, and this time it does not stop.",
      },
      silence "(I let it ring.)" {
        id = "let-it-ring", trust = -8, rings = "twice", minutes = 1, go = "have-you-got",
        because = "You finished your row of laces, and there is something to be said for that. But nobody knew what you had decided: not Sam, not Amara, not Mr Lindqvist.",
        narrator "It stops. It begins again, and Mr Lindqvist looks at it, and at you.",
      },
    },
  },

  scene "have-you-got" {
    first_of {
      sam:annoyed "There's somebody there after all." { when = "rings == 'twice'", direction = "on the telephone" },
      sam:annoyed "Who was that? She said hello, and then a till went." { when = "rings == 'amara'", direction = "on the telephone" },
      sam "That was quick." { direction = "on the telephone" },
    },
    sam:worried "Sam, Station Road. Alder boot, black, in a nine. Have you got one?",
    decide {
      id = "have-you-got",
      teaches = "T7 T36",
      reply "Sam! How are things? I'm sorry you're out of them, it's maddening on a Saturday. Let me see what I can do for you." {
        id = "how-are-things", shows = "scripted_sympathy", trust = -8, go = "in-her-socks",
        because = "Friendly, and in any other minute welcome. He had asked for one fact with somebody standing in front of him. Give him that first; the friendliness keeps.",
        sam:annoyed "Things are standing here waiting. Alder. Nine.",
      },
      reply "Yes, there's one here. It's yours." {
        id = "its-yours", shows = "over_promise", trust = 16, yes = true, go = "in-her-socks",
        because = "You read one line of the screen and gave him the answer that he hoped for. The line below says whose pair it is. Now he is telling it to his customer.",
        sam:happy "Oh, you treasure. She's got it! They've got one!",
        narrator "You read on. Held until five. Pereira. Deposit paid.",
      },
      reply "One, but it's held until five and paid on. Nothing free in a nine; I'll look further. Who's it for?" {
        id = "held-until-five", shows = "fact_first say_what_can open_question", trust = 8, go = "in-her-socks",
        because = "The fact, its limit, and the will to look further, in one breath. He knows where he stands, and you know that a person comes with the size.",
        sam "Held. Right. For a woman who's starting a new job.",
      },
      reply "I'm in the middle of a fitting, Sam, one shoe on and one off. Can I look, and ring you back in ten minutes?" {
        id = "ring-you-in-ten", shows = "set_expectations", trust = -7, go = "in-her-socks",
        because = "Honest, with a time that he can plan on. But the fact stood on the screen beside you and would have taken five seconds; then he could have decided whether ten minutes will do.",
        sam:annoyed "Ten? I've somebody standing here.",
      },
    },
  },

  scene "in-her-socks" {
    sam:worried "She's standing here in her socks. Whatever's quickest, all right? Just whatever's quickest.",
    decide {
      id = "whatever-is-quickest",
      teaches = "T5 T25",
      reply "I'll be as quick as I possibly can, Sam. Leave it with me." {
        id = "leave-it-with-me", shows = "show_hearing", trust = 3, go = "half-a-shoe",
        because = "Willing, and as empty as a promise can be: quick by which clock? He had said the word twice. Somebody who says it twice has a reason; ask for it.",
        sam "Right. … Right, then.",
      },
      reply "What has she tried on with you?" {
        id = "tried-on", shows = "open_question", trust = 4, fit = true, go = "half-a-shoe",
        because = "A shoe seller's question and a good one: now you know more than a number. Why it has to be so quick, you still do not.",
        sam "The eight and a half; her toes are at the end of it. And the ten's a boat.",
      },
      reply "Everybody's in a hurry on a Saturday. I'll ring you when I've got something." {
        id = "everybody", shows = "dismisses_feeling", trust = -10, go = "half-a-shoe",
        because = "True of Saturdays, and it told him that his hurry is nothing special. It is: there is a clock in his shop that you cannot see. You might have asked.",
        sam:annoyed "When you've got something. Right.",
      },
      reply "Quickest for when? Has she got to be somewhere?" {
        id = "for-when", shows = "check_unsaid", trust = 8, train = true, go = "half-a-shoe",
        because = "He had said quick twice and not said why. Now \"quick\" has an hour on it, and everything that you do from here can be measured against that.",
        sam "The train, eight minutes to five. New job, Monday at six, two hours from here, and they don't let her in without black boots.",
      },
    },
  },

  scene "half-a-shoe" {
    narrator "You put the receiver down. Behind you Mr Lindqvist has begun to lace the second shoe by himself.",
    viktor "Am I in the way? I can come another day." { when = "not leave" },
    viktor "Two minutes exactly. But you're still over there, I think." { when = "leave" },
    decide {
      id = "still-over-there",
      teaches = "T40 T2",
      reply "No, no, not at all! I'll be right back with you, I promise. Thank you so much for your patience, Mr Lindqvist, I really do appreciate it." {
        id = "right-with-you", shows = "scripted_sympathy over_promise", minutes = 3, go = "the-stock-room",
        because = "All the polite words and not one that he can plan on. Right with you means now, and you went the other way. He is an engineer: give him a number.",
        viktor "Of course. Of course.",
      },
      reply "You were here first. They can wait; let's have a look at that heel." {
        id = "here-first", shows = "specific_warmth", trust = -12, go = "the-stock-room",
        because = "It is loyal, and he was happy. But he has the whole of Saturday, somebody else has not, and nobody has told Sam. First come is fair in a queue, and wrong in a hurry.",
        viktor:happy "That's kind. It's really only a little … no, it's good. It's good.",
        narrator "He says that it is good. It is four o'clock, and Sam has heard nothing.",
      },
      reply "Sorry. Station Road, you know; they run out of something every Saturday." {
        id = "station-road-you-know", shows = "blames_colleague", minutes = 3, go = "the-stock-room",
        because = "A sigh between you and him, at the cost of Sam. What he learned is that your shops do not think much of each other. He had only asked whether he was in the way.",
        viktor "So, so. On ships it was always the other watch.",
      },
      reply "You're not in the way. Five minutes for a woman without boots, and then you have me until you're done. Try the stairs in them." {
        id = "try-the-stairs", shows = "hold_priority set_expectations specific_warmth", minutes = 3, leave = true, go = "the-stock-room",
        because = "He got a reason, a number and something useful to do, and he knows that the rest of your time is his. Those who wait with a task do not feel left.",
        viktor:happy "Without boots! Go. I'll take the stairs.",
      },
    },
  },

  scene "the-stock-room" {
    narrator "The stock room. One Alder in a nine, with a slip: Pereira, until five, deposit paid. Under it two boxes, nine and a half.",
    decide {
      id = "the-stock-room",
      prompt = "There is one telephone, and the van comes at ten past. What do you do first?",
      teaches = "T7 T31",
      reply "I ring Mill Lane. \"You've three nines on the screen. Could you put your hand on one, please?\"" {
        id = "mill-lane", minutes = 2, trust = -3, go = "mill-lane",
        because = "Sound thinking: a count of eleven days ago has to be looked at. But the screen also says that nothing drives from there before Monday. Read down to the van first.",
      },
      reply "I take the nine with the slip. He hasn't come all day, and she's there now." {
        id = "with-the-slip", shows = "false_promise", pair = "held", go = "tell-sam",
        because = "It would make two people happy at once, and a third paid for it. Four o'clock is not five. What is on hold is not stock, however empty the shop is.",
        narrator "You pull the slip off and put it into your pocket.",
      },
      reply "I take down a nine and a half. It says they run small; let's see what fits her." {
        id = "run-small", shows = "say_what_can", go = "tell-sam",
        because = "You looked at what there is, rather than at what there is not. The line about the fit was the most useful on the screen, and it stood below the one that says no.",
      },
      reply "I ring the man on the slip. \"It's yours until five, and it stays yours. Are you still coming for it?\"" {
        id = "still-coming", shows = "respect_person", minutes = 2, go = "mr-pereira",
        because = "You went to some length and kept the promise at the same time: his, whatever he says. It cost two minutes that you may want back, and it was a fair thing to try.",
      },
    },
  },

  scene "mill-lane" {
    narrator "It takes them two minutes. They find one nine, and it is brown.",
    narrator "You take down a nine and a half.",
    go "tell-sam",
  },

  scene "mr-pereira" {
    chance {
      odds { 1, go = "he-lets-it-go" },
      odds { 1, go = "he-does-not-answer" },
    },
  },

  scene "he-lets-it-go" {
    change { pair = "freed" },
    narrator "Mr Pereira answers, out of breath. His wife has bought him a pair. He meant to ring, he is ashamed, please give them to somebody with cold feet.",
    go "tell-sam",
  },

  scene "he-does-not-answer" {
    narrator "It rings eleven times. So the pair is his until five. You take down a nine and a half.",
    go "tell-sam",
  },

  scene "tell-sam" {
    sam:worried "Tell me something good. I've told her yes." { when = "yes" },
    sam:worried "Tell me something good." { when = "not yes" },
    decide {
      id = "something-good",
      teaches = "T27 T29",
      reply "No free nine. But a nine and a half, they run small, and you say the eight and a half only just touched. Would she try it?" {
        id = "would-she-try", when = "pair == 'half' and fit", shows = "sum_up say_what_can", trust = 10, size_told = true, go = "one-more-thing",
        because = "You laid what he had told you next to what the screen told you, and between them there was a boot. The no took three words, and the yes all the rest.",
        sam:surprised "Half a size up. … She's nodding. Send it.",
      },
      reply "No free nine. But I've got a nine and a half, and they run small. What fits her in yours?" {
        id = "what-fits-her", when = "pair == 'half' and not fit", shows = "open_question say_what_can", trust = 8, fit = true, size_told = true, go = "one-more-thing",
        because = "The no in three words, then what there is, then a question before anything is sent. A size on its own would have been a guess.",
        sam "The eight and a half, nearly; the ten's a boat. So nine and a half … she's nodding. Send it.",
      },
      reply "I'm so sorry, Sam, I know you were counting on it, and I really did try. There just isn't a nine to be had today." {
        id = "did-try", when = "pair == 'half'", shows = "plain_bad_news scripted_sympathy", trust = -10, size_told = true, go = "one-more-thing",
        because = "Plain, at least, and wrapped in regret that sells no boots. You had the box under your arm. Say what there is before you mourn what there is not.",
        sam:sad "Right. I'll tell her. … Nothing near it? Not a nine and a half?",
        you "A nine and a half, yes. I've got that here.",
        sam:annoyed "Then say so! Send it.",
      },
      reply "Sorted, Sam! Her pair's going on the van at ten past." {
        id = "sorted", when = "pair == 'half'", shows = "over_promise", trust = 14, go = "one-more-thing",
        because = "He heard a nine, because he had asked for one. You know that it is not, and let him be glad. Half a size is a small thing to say and a large one to find out.",
        sam:happy "You're the best. I'll tell her.",
      },
      reply "I've a nine in my hand and can't send it, it's paid on until five. What I can send is a nine and a half, and they run small." {
        id = "cant-send-it", when = "pair == 'held'", shows = "plain_bad_news respect_person", trust = -4, pair = "half", size_told = true, go = "one-more-thing",
        because = "You had taken it already, and put it back while he was listening. Mr Pereira will never know. That is what the slip is for: people who cannot see what you do.",
        sam:worried "No. No, then it's his. … Nine and a half. She says she'll try. Send it.",
      },
      reply "You've got your nine! It had a slip on it, but I'll square that with the man." {
        id = "square-that", when = "pair == 'held'", shows = "over_promise", trust = 14, size_told = true, go = "one-more-thing",
        because = "It sounds like going to any length, and it is Mr Pereira who goes. You cannot square it: at ten to five there will be a man at your counter, and no boots.",
        sam:happy "I owe you one. I owe you two.",
      },
      reply "There is a nine, but somebody's paid on it. I don't know. What would you do?" {
        id = "what-would-you-do", when = "pair == 'held'", shows = "deflects", trust = -4, pair = "half", size_told = true, go = "one-more-thing",
        because = "Honest, and you handed him the decision about a pair that he cannot see and a man whom he does not know. It came out right because Sam is who he is. It was yours to decide.",
        sam:worried "Me? Then it isn't mine, is it? What about the nine and a half you've got on the screen? … She's nodding.",
      },
      reply "A nine, and it's free now. They run small, so a nine and a half comes with it: she can try both." {
        id = "try-both", when = "pair == 'freed'", shows = "say_what_can offer_choice", trust = 12, size_told = true, go = "one-more-thing",
        because = "You had what he asked for, and thought one step further than he had asked: a woman with a train has no second try. Both boxes, and she chooses.",
        sam:relieved "Both. You've thought of everything.",
      },
      reply "You won't believe it. I rang the man it was held for, he was running, and his wife had gone and bought him, of all things…" {
        id = "of-all-things", when = "pair == 'freed'", shows = "talks_too_long", trust = -6, size_told = true, go = "one-more-thing",
        because = "A good story, and at seven it would be welcome. He has somebody in socks in front of him and waits for one word. Yes is that word.",
        sam:annoyed "Is that a yes?",
        you "It's a yes. A nine.",
      },
      reply "I've got you a nine. It's on the van at ten past." {
        id = "got-you-a-nine", when = "pair == 'freed'", shows = "say_what_can", trust = 10, size_told = true, go = "one-more-thing",
        because = "Short and true. Only the screen also says that they run small, and there is no second van today. One more box would have cost you nothing.",
        sam:relieved "Brilliant.",
      },
    },
  },

  scene "one-more-thing" {
    sam:worried "And listen. She's on the train at eight minutes to five. So." { when = "not train and trust >= 60" },
    change { when = "not train and trust >= 60", train = true },
    narrator "Seven minutes past four. You check both feet, close the lid and take a slip.",
    pick {
      id = "the-slip",
      prompt = "What do you write on the slip that travels with the box?",
      teaches = "T11 T13",
      at_least = 1,
      at_most = 5,
      go = "yellow-line",
      item "VERY URGENT!! Please, please hurry. Thank you so much!!" {
        id = "very-urgent", shows = "talks_too_long",
        because = "Everything in the van is urgent to somebody. An hour would have told her more than four exclamation marks, and it is shorter.",
      },
      item "Alder, black, {pair == 'half' and 'nine and a half' or pair == 'freed' and 'nine (and a nine and a half to try)' or 'nine'}. Both feet checked." {
        id = "both-feet", shows = "handoff_fact", size_told = true,
        because = "What it is, and that it is right. Two left boots have travelled before now.",
      },
      item "Was on hold for Mr Pereira; his number, should anybody ask, is on the back." {
        id = "on-the-back", shows = "breaks_privacy",
        because = "His number, on a box that goes through two shops and a van, for a question that nobody has. What he told you, he told you for his boots.",
      },
      item "For Sam Okafor, Station Road: his customer is in the shop." {
        id = "for-sam", shows = "handoff_fact",
        because = "Who it is for, by name. A box for Station Road goes to the stock room; a box for Sam goes to Sam.",
      },
      item "Has to be there by a quarter to five: her train goes at eight minutes to." {
        id = "quarter-to", when = "train", shows = "handoff_fact", deadline = true,
        because = "The hour and the reason for it. Now whoever holds the box can decide rightly without asking you.",
      },
      item "Next time, please look at your nines on Friday." {
        id = "on-friday", shows = "blames_colleague",
        because = "There may be something in it. On the slip it is read by Rosa, by his customer and by Sam, in that order. Say it to him, and on another day.",
      },
      item "Half a size up on purpose: they run small, and the 8½ nearly fitted." {
        id = "on-purpose", when = "pair == 'half'", shows = "handoff_fact",
        because = "Without the reason it looks like a mistake, and somebody in a hurry sends it back.",
      },
      item "Late, lost or wrong: whoever notices rings me, Harbour Street, at once." {
        id = "rings-me", shows = "clear_roles",
        because = "Until it is on her feet it is yours, and now everybody knows that. Things get lost between two people who both thought it was the other.",
      },
    },
  },

  scene "yellow-line" {
    narrator "Rosa Aguilar stands in the door. Behind her the van, on the yellow line, with its lights blinking.",
    rosa:worried "I've a man out there writing down my number. Is that all?",
    decide {
      id = "is-that-all",
      teaches = "T3 T11",
      reply "Rosa, you're an angel. I'm so sorry to spring this on you, I know what your Saturdays are like, and you're honestly saving somebody's life." {
        id = "an-angel", shows = "scripted_sympathy talks_too_long", go = "on-the-van",
        because = "Kindly meant, while the man out there finished writing. Respect for a driver in a hurry has the form of an address and an hour.",
        rosa:annoyed "Fine, fine. Where does it go?",
        you "Station Road.",
      },
      reply "Station Road, please, before all your other stops. It's really urgent." {
        id = "before-all-others", shows = "dismisses_feeling", go = "on-the-van",
        because = "You talked past the man with the notebook and planned her round for her, with other people's parcels in it. She is no branch of yours. Tell her by when, and leave the how to the one who drives.",
        rosa:annoyed "First is the chemist, and he pays for first. I'll see.",
      },
      reply "Station Road, to Sam in person, by a quarter to five. Can you do that?" {
        id = "by-a-quarter-to", when = "train", shows = "fact_first clear_roles", deadline = true, go = "on-the-van",
        because = "Where, to whom, by when, and a real question at the end, because it is her round. She could answer it in a breath, and then it was hers.",
        rosa "Station Road, Sam himself, a quarter to five. I go past it. Yes.",
      },
      reply "Station Road, to Sam in person. When can you be there?" {
        id = "when-can-you", when = "not train", shows = "fact_first clear_roles", go = "on-the-van",
        because = "Where and to whom in one breath, and the how left to her. What you could not tell her was by when, because you have not found that out yourself.",
        rosa "After the chemist. Before five, I'd say. Around five.",
      },
      reply "Station Road. The rest's on the slip." {
        id = "on-the-slip", shows = "handoff_fact", go = "on-the-van",
        because = "It respects her hurry, and she does read slips. But she leaves without having said yes to anything; if the slip is not clear, you will know it an hour too late.",
        rosa "Then I'll read it at the lights.",
      },
    },
  },

  scene "on-the-van" {
    narrator "The van pulls out. You ring Station Road.",
    you "It's on its way to you.",
    sam:relieved "Brilliant. Brilliant. Listen, I have to —",
    decide {
      id = "i-have-to",
      teaches = "T11 T33",
      reply "Ten seconds, Sam: what's coming, and when? And ring me when she's got them on." {
        id = "ten-seconds", shows = "read_back close_loop", trust = 4, loop = "sam", go = "say-it-back",
        because = "He had it wrong, as anybody might with a customer at his elbow, and it cost ten seconds to find out. And you will hear how it ends.",
      },
      reply "Of course, of course, you go! Good luck with her!" {
        id = "good-luck", trust = 3, go = "the-heel",
        because = "You let him go because he wanted to go. What he has understood you do not know, and whether it arrived you will not hear. Ten seconds more would have told you both.",
      },
      reply "So, just to be sure: it's Rosa's van, the blue one, the box is grey, she's the chemist to do and then you, and the slip is under the lid, so…" {
        id = "just-to-be-sure", shows = "talks_too_long", trust = -6, go = "the-heel",
        because = "You wanted to be sure, and so you said it all yourself. What he took in of it you cannot know. Let him say it: that is shorter, and it shows you what is missing.",
        sam:annoyed "Yes. Blue. Grey. Got to go.",
      },
      reply "Off you go, then. Only give me a ring when she's walked out of the door in them, would you?" {
        id = "walked-out", shows = "close_loop", trust = 2, loop = "sam", go = "the-heel",
        because = "Now you will hear how it ends, and he knows that it matters to you. Whether he knows what is coming, and when, you have not heard from him.",
        sam "I will. Promise.",
      },
    },
  },

  scene "say-it-back" {
    first_of {
      sam "A nine, round the back, at half past." { when = "pair ~= 'half' or not size_told" },
      sam "A nine and a half, round the back, at half past.",
    },
    first_of {
      you "A nine and a half, Sam; they run small. And round the front, from Rosa's own hand, by a quarter to." { when = "pair == 'half' and not size_told and deadline" },
      you "A nine and a half, Sam; they run small. And round the front, from Rosa's own hand, around five." { when = "pair == 'half' and not size_told" },
      you "Round the front, from Rosa's own hand, by a quarter to." { when = "deadline" },
      you "Round the front, from Rosa's own hand, around five.",
    },
    change { size_told = true },
    go "around-five" { when = "not deadline" },
    sam:surprised "Front. Rosa. A quarter to. … Good thing you asked, I'd have stood at the back.",
    go "the-heel",
  },

  scene "around-five" {
    change { taxi = true, train = true },
    sam:surprised "Around five? She's on the train at eight minutes to!",
    narrator "The van has turned the corner. There is one more nine and a half on the shelf, and a taxi rank across the street. Amara takes the box out of your hand and runs.",
    go "the-heel",
  },

  scene "the-heel" {
    first_of {
      viktor:happy "I've done the stairs twice. There's a dog tied up at the bottom; he approves." { when = "leave" },
      viktor:annoyed "I've read the box, and the lid, and the little bag. One mustn't eat the little bag." { when = "minutes >= 4" },
      viktor "Ah. There you are again.",
    },
    viktor "They're good shoes. I'll take them, I think.",
    narrator "He is standing on the outside of his left foot.",
    decide {
      id = "i-think",
      teaches = "T17 T25",
      reply "How are they when you walk downhill?" {
        id = "downhill", shows = "open_question", heel = true, go = "amara-asks",
        because = "A real question about his path, and one to which good is no answer. He had to think of the heel. You had also seen it: you might have said so.",
        viktor "Downhill … yes. There's a place at the heel. I thought that it would pass.",
        narrator "You fetch the wider fitting. He stands on both feet.",
      },
      reply "Lovely. A very good choice. Let's get you to the till while it's quiet." {
        id = "good-choice", shows = "fixes_too_early", go = "amara-asks",
        because = "He said that he takes them, and then he said \"I think\". The sale was made and the shoe was not right: his foot had told you so.",
        viktor "Yes. Well. Good.",
      },
      reply "Your left foot's not convinced. Where does it press?" {
        id = "not-convinced", shows = "check_unsaid explore_need", heel = true, go = "amara-asks",
        because = "You looked at how he stood, and not only at what he said. He belongs to those who say that it is good until somebody asks the foot.",
        viktor:surprised "The heel. On the outside. I thought, it'll pass. On Tuesday I'm walking with my brother; he's eighty, and he doesn't wait.",
        narrator "You fetch the wider fitting. He stands on both feet.",
      },
      reply "I'm so sorry about the wait, Mr Lindqvist, and I really appreciate how patient you've been with us this afternoon." {
        id = "so-sorry-about", shows = "scripted_sympathy", go = "amara-asks",
        because = "Manners, and he has them too, so he said that it was nothing. What he needed was that you looked down.",
        viktor "It's nothing. It's nothing. So, I'll take them.",
      },
    },
  },

  scene "amara-asks" {
    narrator "Half past four. The queue has gone.",
    amara:worried "May I ask something? I had nine people there, and you ran about for Station Road. Don't we have customers of our own?",
    decide {
      id = "of-our-own",
      teaches = "T2 T8 T12 T13",
      reply "You were brilliant, honestly. A real star. I don't know what we'd do without you." {
        id = "a-star", shows = "scripted_sympathy", go = "twenty-to-five",
        because = "A compliment where an answer was due. She cannot learn from star. Which thing did she do, what was it good for, and why did you run?",
        amara "Thank you. … I did ask something, though.",
      },
      reply "That's how we do it here. When you've been with us a little longer, you'll see why." {
        id = "how-we-do-it", shows = "dismisses_feeling", go = "twenty-to-five",
        because = "Her question was the best of the afternoon, and she will not ask another. Tell her why: the woman on that platform would not have said Station Road. She would have said Fennimore.",
        amara "Right. I only wondered.",
      },
      reply "Nine people alone and not one walked out: thank you. And she's ours, too; on that platform she says Fennimore. What would have helped you?" {
        id = "fennimore", shows = "thank_specifically give_credit ask_feedback", go = "twenty-to-five",
        because = "You named what she had done, answered what she had asked (one shop's no is every shop's no) and asked in your turn. That you had left her without a word was hers to say.",
        amara:happy "Not one. I counted, too. … So Sam's customer was in my queue, really, just further back. A word would have helped. 'Ten minutes: boots.'",
      },
      reply "I should have told you before I went. What would you have needed from me just then?" {
        id = "before-i-went", shows = "apologise_specifically ask_feedback", go = "twenty-to-five",
        because = "You owned the part that was yours and asked, and she had an answer ready. Her own question stands: whose customer was that? And nobody had walked out, which was worth a word.",
        amara:surprised "Just a word. 'Ten minutes, Amara, boots.' Then I could have told them. On the night desk we had a sign for it.",
      },
    },
  },

  scene "twenty-to-five" {
    go "it-isnt-here" { when = "loop == 'sam' and not deadline and not taxi" },
    go "every-saturday" { when = "loop == 'sam'" },
    go "nothing-yet",
  },

  scene "nothing-yet" {
    narrator "Twenty minutes to five. Nothing from Station Road.",
    decide {
      id = "nothing-yet",
      teaches = "T32 T33",
      reply "I wait. If there were anything wrong, he'd have rung." {
        id = "he-would-have", shows = "deflects", go = "how-it-ended",
        because = "It is what we all think, at both ends of the line, and so nobody rings. It is open until somebody says that it is closed.",
      },
      reply "I ring Rosa. \"Are you nearly there? She's got a train!\"" {
        id = "ring-rosa", go = "how-it-ended",
        because = "She is driving, so either she does not answer or she should not. And she cannot tell you what you want to know: whether the boots are on somebody's feet.",
        narrator "It rings in a van at the lights. Rosa does not pick up at the wheel.",
      },
      reply "I send Sam a message: \"Hope it all worked out! Thanks so much again, you're a star.\"" {
        id = "hope-it-worked", shows = "scripted_sympathy", go = "how-it-ended",
        because = "Friendly, and no question in it. He has no hand free to read it. What is urgent and can still go wrong belongs on the telephone.",
      },
      reply "I ring Sam. \"Have they come? Has she got them on?\"" {
        id = "has-she-got-them", shows = "close_loop", loop = "closed", trust = 5, go = "you-rang",
        because = "You had not agreed who rings, so you rang. Two questions, and the second is the one that counts: not whether it was delivered, but whether it is done.",
      },
    },
  },

  scene "you-rang" {
    go "it-isnt-here" { when = "not deadline" },
    sam:happy "Just this minute. She's lacing them up.",
    go "how-it-ended",
  },

  scene "it-isnt-here" {
    sam:worried "It isn't here. She's got her coat on.",
    narrator "There is one more nine and a half on the shelf, and a taxi rank at the corner. Amara is out of the door with the box before you have finished the sentence.",
    go "how-it-ended",
  },

  scene "every-saturday" {
    narrator "Twenty minutes to five, and the telephone.",
    sam:happy "She's got them on. She's walking up and down like a heron. … You know that it's like this every Saturday? There's always somebody's nine.",
    decide {
      id = "every-saturday",
      teaches = "T8 T31 T35",
      reply "I know, I know. Just ring me, Sam, any time you like, and I'll drop whatever it is. I mean that, any time at all." {
        id = "any-time", shows = "over_promise", trust = 8, go = "how-it-ended",
        because = "From the heart, and not to be kept: next Saturday you may have three people kneeling. Goodwill is no plan. What could he look up, without ringing you?",
        sam:happy "You'll regret that.",
      },
      reply "What would have helped you most, at ten to four?" {
        id = "helped-you-most", shows = "ask_feedback", trust = 4, go = "how-it-ended",
        because = "He knows what was missing, and nobody had asked him. That is half of it. The other half is to agree who writes it down by when, so that it is there on Saturday.",
        sam "To know what you've got on hold, before I ring. And when Rosa passes.",
      },
      reply "Maybe have a look at your nines on a Friday, before you close? It isn't as if Saturday came as a surprise to anybody." {
        id = "a-surprise", shows = "blames_customer", trust = -15, go = "how-it-ended",
        because = "He rang to say thank you. You may even be right about the nines; ask him how he orders, another day, and do not tell him.",
        sam:annoyed "I order what they let me order. … Never mind. Thanks for the boots.",
      },
      reply "Thanks for ringing straight away. If holds and van times stood on one sheet, Saturdays by nine, would that spare you this? I'd do ours." {
        id = "one-sheet", shows = "thank_specifically confirm_understanding owned_action", trust = 8, sheet = true, go = "how-it-ended",
        because = "Thanks for one definite thing, then what you would do and by when, held up to him as a question. Next Saturday he need not ring to know, and nor need you.",
        sam:surprised "By nine. … I'd have saved myself this entire afternoon. I'll do mine.",
      },
    },
  },

  scene "how-it-ended" {
    go "ten-to-five" { when = "pair == 'held'" },
    go "the-platform" { when = "not deadline and loop == 'open'" },
    go "by-taxi" { when = "not deadline" },
    go "half-a-size" { when = "not size_told" },
    go "the-left-one" { when = "not heel" },
    go "eight-minutes-to",
  },

  ending "eight-minutes-to" {
    title = "Eight minutes to five",
    kind = "good",
    narrator "Eight minutes to five. Platform two, a woman in black boots, running as one runs in boots that fit.",
    viktor:happy "And I'll take the polish, too. One must begin well with a shoe.",
    amara "I've made us a sign. 'Back in ten minutes: boots.'" { when = "leave" },
    narrator "On Saturday at nine there are two columns on a sheet, and the telephone rings once less." { when = "sheet" },
    reflection = "Five people were your customers this afternoon, and you took money from one. Each needed something else first: a fact, an hour, an address, an answer, a look at a foot. Who was the hardest to see as one?",
  },

  ending "the-left-one" {
    title = "The left one",
    kind = "mixed",
    narrator "Eight minutes to five. Platform two, a woman in black boots, running.",
    narrator "On Wednesday a pair of walking shoes comes back in its box, hardly worn, with a card in small upright letters.",
    viktor "They are good shoes. It was only the left one. I did not want to trouble you, you had so much to do.",
    reflection = "Station Road was served as anybody would wish to be. The man who sat before you had more time than any of them, and got the least. What did his foot say that he did not?",
  },

  ending "half-a-size" {
    title = "Half a size",
    kind = "mixed",
    sam:annoyed "It's a nine and a half. You said you had hers.",
    narrator "She puts them on because there is nothing else. They fit, in fact. She does not believe it until Monday.",
    sam "They'd have been good news, you know. If you'd said so.",
    reflection = "The boots were right and the trust was not, because one half was left unsaid to make a good moment better. When did you notice that he had heard \"nine\"?",
  },

  ending "by-taxi" {
    title = "By taxi",
    kind = "mixed",
    narrator "Eleven minutes to five. A taxi with nobody in it but a shoe box." { when = "not taxi" },
    sam:relieved "She's got them. She put them on at the barrier. I've never seen anybody lace like that." { when = "not taxi" },
    narrator "Eight minutes to five. Platform two, a woman in black boots. The box that came by taxi was the one she put on." { when = "taxi" },
    narrator "At ten past five Rosa hands over the first box, which nobody had told her was in a hurry.",
    reflection = "Somebody asked once more, and so it could still be saved, for the price of a taxi. The hour was to be had for nothing. Who knew it, and who would have had to?",
  },

  ending "ten-to-five" {
    title = "Ten to five",
    kind = "bad",
    narrator "Ten minutes to five. A man stands at your counter, out of breath, with a receipt in his hand.",
    narrator "\"Pereira,\" he says. \"I ran. You're keeping a pair for me.\"",
    amara:worried "It was here this morning. I saw the slip.",
    narrator "The slip is in your pocket.",
    reflection = "Somebody caught a train in boots that another customer had paid on. It felt like going to any length, and he was the one who had to go. What else was on that shelf?",
  },

  ending "the-platform" {
    title = "The platform",
    kind = "bad",
    narrator "Two minutes to five. The box arrives at Station Road, in perfect order, after the chemist.",
    sam:sad "She's gone. She couldn't wait. She asked me whether it's always like this with us.",
    narrator "On Monday at six a woman stands at a gate in the wrong shoes.",
    reflection = "Everybody did their part, and nobody knew the hour. Sam had it, Rosa would have needed it, and the way between them led through you. Where could you have asked, and where passed it on?",
  },
}
