-- Bad news for somebody who wants no comfort. Ewan MacLeod has a boat to book and an
-- owner to tell; what helps him is the figure, early, and a date only where there is one.
-- To acknowledge, to apologise and to offer, in that order, would keep him waiting.
--
-- The works list says which date may be given to a customer. What he is asked in the
-- middle of the call decides whether the sixteen that are ready are any good to him.

local ewan = person "Ewan MacLeod"

return scenario "the-pallets" {
  title = "Sixteen of twenty-four",
  summary = "A customer of fourteen years expects twenty-four beds on Thursday, and there are sixteen.",
  place = "telephone-desk",
  role = "You look after the trade customers of Osier & Vale, who sell beds and tables.",
  situation = "Monday, 11 May, ten to nine. On Thursday twenty-four beds are to go to Ewan MacLeod, who buys for two guest houses on an island. You open the works list, as every Monday, and it is not as it was on Friday. It lies beside you, with his order.",
  know = {
    "The freight boat to the island goes on Tuesdays and Thursdays. Space on it is booked by noon the day before.",
    "Ewan MacLeod answers to Mrs Baird, who owns both houses and counts the spoons.",
    "Logistics decides about an extra van, and the head of trade about a discount. Goods in stock are yours to lend.",
  },
  mood = "trust",
  pass = { overall = 80 },

  state = {
    trust = meter(12, 0, 20),
    told = one_of("rang", "wrote", "waited"),
    houses = false,     -- you know who sleeps where, and from when
    word = one_of("none", "pencil", "noon", "tuesday"), -- what he has of you about the eight
    plan = one_of("none", "floor", "van", "ash"),       -- what happens if they are late
    diary = false,      -- the call on Thursday is somebody's
  },

  document "Works list and order 5230" {
    id = "list",
    text = [[
ORDER 5230   E. MacLeod, for Mrs Baird's guest houses
24 oak bed frames, 24 mattresses. At the freight shed on Thursday,
14 May, by ten. Customer for fourteen years.

WORKS LIST, Monday 11 May, 08:40
24 mattresses        in the yard
16 frames, oak       in the yard, packed
 8 frames, oak       side rails split in our kiln on Saturday; cut
                     again. Monday 18 May. PLANNED.
 8 frames, ash       in the yard, same size, in stock for nobody

CONFIRMED  may be given to a customer as a date.
PLANNED    is what the works hope. Not given as a date. At noon on the
           Thursday before it is confirmed or moved.

VANS TO THE FREIGHT SHED
Thu 14 May           ours
Tue 19 May           ours, if there is a load by Monday
Thu 21 May           ours]],
  },

  scene "ten-to-nine" {
    narrator "Sixteen in the yard. Eight planned for Monday. On Friday it said twenty-four.",
    decide {
      id = "ten-to-nine",
      teaches = "T32 T36 T42",
      reply "I write to him, with the list attached. Then he has it in black and white, and can look it up whenever he needs to." {
        id = "black-and-white", shows = "handoff_fact", trust = -1, told = "wrote", go = "macleod",
        because = "He had it early, and that counts. But a works list is our language and not his, and a letter cannot be asked which eight. Ring first, and send the figures after.",
        narrator "Half past ten. Your telephone. You can hear wind.",
      },
      reply "I ring the works first and press them a bit. He ought to get a firm date from me and not a worry." {
        id = "press-the-works", shows = "fixes_too_early", trust = -1, go = "macleod",
        because = "You wanted to bring him something whole. The works said that planned means planned, and it was three o'clock: six hours of a Monday in which he could have done something.",
        narrator "\"Planned,\" says the works, \"means planned.\" At three you ring him with what you had at nine.",
      },
      reply "I ring him now, with what there is and the gap in it." {
        id = "ring-now", shows = "choose_channel follow_up", trust = 1, go = "macleod",
        because = "You had two figures and a gap, and that was enough to ring. He rings people before they have to, and is loyal to those who do it with him.",
      },
      reply "I leave it till Thursday noon. Then I'll know for certain, and he's spared half a story." {
        id = "till-thursday-noon", shows = "deflects", trust = -2, told = "waited", go = "macleod",
        because = "Considerate to your own Monday. His boat is booked by Wednesday noon, and the half story was the half that he needed. He rang himself, and that had not happened in fourteen years.",
        narrator "Wednesday, ten o'clock. Your telephone.",
      },
    },
  },

  scene "macleod" {
    first_of {
      ewan:worried "MacLeod. I'm booking the boat, twenty-four and twenty-four. You've gone quiet on me this week. You're never quiet." { when = "told == 'waited'" },
      ewan:annoyed "MacLeod. I'm on a pier, with a bar and a half of signal and an attachment. It says 'planned'. What's planned?" { when = "told == 'wrote'" },
      ewan "MacLeod. If it's you on a Monday, it's a discount or a disaster. And you don't do discounts.",
    },
    decide {
      id = "a-disaster",
      teaches = "T29 T36",
      reply "Eight of the twenty-four aren't coming on Thursday. Sixteen are, and all the mattresses." {
        id = "eight-arent-coming", shows = "fact_first plain_bad_news", go = "the-kiln",
        because = "Three figures in two sentences, the bad one first. He had a pencil in his hand before you had finished. This man does not thank you for cushions.",
        ewan "Eight. Go on.",
      },
      reply "First of all, Ewan, I'm so very sorry. I know how much rides on this for you, and I want you to know that we're all as upset about it as you are." {
        id = "first-of-all", shows = "scripted_sympathy", trust = -1, go = "the-kiln",
        because = "Feeling before the fact, for somebody who does not know yet what to feel. He had time to imagine a fire. The apology has its place, once he knows for what.",
        ewan:annoyed "Upset about what? Has somebody died? Say it, will you.",
        you "Eight of the twenty-four. They won't be on Thursday's van.",
      },
      reply "There's been a bit of movement on your order. It may turn out that part of it is slightly delayed." {
        id = "bit-of-movement", shows = "deflects", trust = -1, go = "the-kiln",
        because = "Every word was chosen so that it would not hurt, and together they say nothing. Part of it is eight, and slightly is at least five days. He had to pull both out of you.",
        ewan:annoyed "I count beds, not movement. How many?",
        you "Sixteen on Thursday. Eight not.",
      },
      reply "Ewan, good to hear you! How's the island? Has the season started, is the new jetty done? Oh, and there's something about Thursday." {
        id = "hows-the-island", shows = "talks_too_long", trust = -1, go = "the-kiln",
        because = "After fourteen years one asks after the jetty. Today he could hear the something coming behind it, and stood and waited. Fact first; the jetty would have been worth more after it.",
        ewan "The jetty's a jetty. What about Thursday?",
        you "Eight frames won't be there. Sixteen will.",
      },
    },
  },

  scene "the-kiln" {
    first_of {
      ewan:annoyed "And how long have you known? … Monday. It's Wednesday. You might have told me that for nothing." { when = "told == 'waited'" },
      ewan "And what happened to them? Mrs Baird will ask me, and I'd sooner not sing to her.",
    },
    decide {
      id = "what-happened",
      teaches = "T23 T31",
      reply "There was an issue in production, I'm afraid. It's under review." {
        id = "under-review", shows = "deflects", trust = -1, go = "the-choir",
        because = "He asked for a sentence that he can repeat to an owner, and got one that nobody can. An issue is what firms have. This was a kiln, and it was ours.",
        ewan:annoyed "Under review. I'll tell her that. She'll love that.",
      },
      reply "We dried the side rails too fast on Saturday, and they split. Our kiln, our mistake. I'm sorry for it." {
        id = "dried-too-fast", shows = "apologise_specifically", trust = 1, go = "the-choir",
        because = "A cause that he can repeat, somebody who owns it, and an apology that is over in four words. He can tell Mrs Baird that, and believe it himself.",
        ewan "Too fast. Aye. Wood will tell on you.",
      },
      reply "Between ourselves, the works have a new man on the kiln. I said at the time that it would come to this." {
        id = "a-new-man", shows = "blames_colleague", trust = -1, go = "the-choir",
        because = "It put the fault one door further. He buys from all of us, though, and now knows that we talk about each other. The kiln is ours whoever stands at it.",
        ewan "I don't know the man. I know you.",
      },
      reply "Oak's a difficult wood, you see: the moisture has to come down over twenty days, and if the air's too dry at the start, the cells on the outside close up before the inside has…" {
        id = "difficult-wood", shows = "talks_too_long", go = "the-choir",
        because = "All of it is so, and a joiner would have liked it. He needed a cause and somebody who answers for it. Neither came up before the cells closed.",
        ewan:annoyed "I didn't ask what the wood did wrong.",
      },
    },
  },

  scene "the-choir" {
    ewan:worried "Well. I've twenty-four altos and basses coming from Leeds. I'd better see which of them I can talk out of a mattress.",
    narrator "A page is turned. You have the yard in front of you: sixteen, and eight in ash that belong to nobody.",
    decide {
      id = "from-leeds",
      teaches = "T14 T22 T25",
      reply "Let me take ten per cent off the whole order, for the trouble. Would that help you with Mrs Baird?" {
        id = "ten-per-cent", shows = "over_promise fixes_too_early", trust = 2, go = "tuesday-then",
        because = "Ten per cent is for the head of trade to give, and no alto can lie down on it. He pocketed it, and you still do not know who comes when.",
        ewan "I won't say no to that. It'll not make a bed, mind you.",
      },
      reply "Sixteen is two thirds, at least. Most of them won't notice a thing, I'm sure." {
        id = "two-thirds", shows = "dismisses_feeling", trust = -2, go = "tuesday-then",
        because = "You wanted to show him the full half. To him it is eight people in a hall with their cases. Two thirds of a choir is not what they booked.",
        ewan:annoyed "And which third do you suggest I put in the bath?",
      },
      reply "Who sleeps in which house, Ewan, and from which night?" {
        id = "which-night", shows = "open_question explore_need", trust = 1, houses = true, go = "tuesday-then",
        because = "Before you moved a single bed you asked how he needs them. It was not twenty-four on Thursday at all: it was fourteen, and then ten. Only he could know that.",
        ewan "Fourteen in Sound House from Friday. The other ten go into Ferry House, and they're not here till the twentieth, that's the Wednesday, at four. … Oh. Now I see what you're after.",
      },
      reply "So on Friday you have twenty-four people off a boat, and eight of them without a bed." {
        id = "off-a-boat", shows = "paraphrase_facts infer_impact", trust = 1, houses = true, go = "tuesday-then",
        because = "You said back what it means for him, and it was wrong by ten people: he could set it right because you had said it. A question would have got there without the detour.",
        ewan "No. No, fourteen on Friday; that's Sound House. The ten for Ferry House come on the Wednesday after, at four. Write that down.",
      },
    },
  },

  scene "tuesday-then" {
    first_of {
      ewan:relieved "So sixteen does me for Friday. And the eight? … Monday, the works hope? Then they're on Tuesday's boat. I'll tell Mrs Baird Tuesday." { when = "houses" },
      ewan "And the eight? Your paper has Monday on it. That'd be Tuesday's boat. I'll tell Mrs Baird Tuesday." { when = "told == 'wrote'" },
      ewan "And the eight? … Monday, the works hope? So that's Tuesday's boat. I'll tell Mrs Baird Tuesday.",
    },
    decide {
      id = "tell-her-tuesday",
      teaches = "T29 T30 T32",
      reply "Tuesday. You can tell her that from me." {
        id = "from-me", shows = "over_promise", trust = 2, word = "tuesday", go = "if-it-isnt",
        because = "It was what he wished to hear, and the list does not have it: planned is what the works hope. Now it is a date that you gave, and he has passed it on.",
        ewan:happy "Tuesday. Good. That's her off my neck.",
      },
      reply "I'm afraid I'm not allowed to give out dates before they're confirmed, not even to you, Ewan. Those are the rules here, and it wasn't me who made them." {
        id = "those-are-the-rules", shows = "policy_first", trust = -1, go = "if-it-isnt",
        because = "The rule is right, and you hid behind it. He does not want a date from you at any price: he wants to know when there will be one, and that you do know.",
        ewan:annoyed "So I tell her that you're not allowed. Grand.",
      },
      reply "Don't tell her yet. It's what they hope for; on Thursday at noon they know, and by one so do you, whichever it is." {
        id = "whichever-it-is", shows = "owned_action plain_bad_news", trust = 1, word = "noon", go = "if-it-isnt",
        because = "You took a date away from him that he already had in his hand, and gave him an hour instead. That one you can keep. He can plan on an hour.",
        ewan "By one. … Aye. I'd sooner have that than a nice Tuesday.",
      },
      reply "I'd put it in pencil. Likely Tuesday, but I couldn't swear to it." {
        id = "in-pencil", shows = "set_expectations", word = "pencil", go = "if-it-isnt",
        because = "Honest, and he understood it as it was meant. But pencil until when? He has to come and ask you, and there was an hour to be had.",
        ewan "Pencil. I've a drawer full of pencil.",
      },
    },
  },

  scene "if-it-isnt" {
    first_of {
      ewan:worried "And suppose it goes wrong again? I've ten people on the Wednesday at four. I'll not put a bass on a floor." { when = "houses" },
      ewan:worried "And suppose it goes wrong again? I've a hall full of Leeds. I'll not put a bass on a floor.",
    },
    decide {
      id = "a-bass-on-a-floor",
      teaches = "T26 T27 T29",
      reply "Then I'll send you an extra van on the Wednesday morning, whatever it costs. After fourteen years, Ewan, we owe you that much." {
        id = "extra-van", shows = "over_promise", trust = 2, plan = "van", go = "inverness",
        because = "Generous with something that belongs to Logistics. And it would not have helped: no boat goes on a Wednesday, as he knows better than you.",
        ewan:happy "Now you're talking.",
      },
      reply "Let's cross that bridge when we get to it. I wouldn't lose any sleep over it today." {
        id = "cross-that-bridge", shows = "dismisses_feeling deflects", trust = -1, go = "inverness",
        because = "He asked the question that his work consists of. To get there on an island takes two days and a booking, so the bridge has to be crossed on this side.",
        ewan:annoyed "It's not my sleep I'm buying beds for.",
      },
      reply "All twenty-four mattresses come on Thursday, so at the worst they'd lie soft." {
        id = "lie-soft", shows = "say_what_can", plan = "floor", go = "inverness",
        because = "True, and better than nothing: nobody lies on boards. It is just what he said he would not do. There was something in the yard that has legs.",
        ewan "On a floor. Soft, on a floor.",
      },
      reply "I can lend you frames in ash, same size, on Thursday's van. Or you wait for the oak. Your call." {
        id = "eight-in-ash", shows = "offer_choice say_what_can", trust = 1, plan = "ash", go = "inverness",
        because = "Something that stands in the yard and is yours to lend, set beside the risk that he has to weigh. He chose, so it is his plan too. She counts spoons, and can count ash.",
        ewan "Ash. Mrs Baird'll say they don't match. … She'll say it to twenty-four people lying down. Put them on.",
      },
    },
  },

  scene "inverness" {
    first_of {
      ewan:annoyed "There's a fellow in Inverness, you know. Beds in four days. He'd have rung me on the Monday, too." { when = "told == 'waited'" },
      ewan "There's a fellow in Inverness, you know. Beds in four days. Rings me every quarter, and every quarter I tell him no.",
    },
    decide {
      id = "a-fellow",
      teaches = "T14 T19 T37",
      reply "We really do value your loyalty, Ewan, more than I can say. Customers like you are why we're all here, and I'd hate for one kiln to change that." {
        id = "value-your-loyalty", shows = "scripted_sympathy", trust = -1, go = "after-the-call",
        because = "He had told you, in his own way, that he is thinking about it. You answered with the line from the Christmas card. What would he want to have been done differently? He was waiting to be asked.",
        ewan "It says that on your invoices, at the bottom.",
      },
      reply "Four days, in oak? Ask him how long he dries his rails. Cheap wood creaks by the winter." {
        id = "cheap-wood", shows = "defensive", trust = -1, go = "after-the-call",
        because = "It was our oak that split on Saturday, and he had not forgotten. Running the other man down made him look at us. He was not praising Inverness, he was warning you.",
        ewan "Yours creaked on Saturday.",
      },
      reply "I know. I'd like you to be able to go on saying it. What should we have done, on Saturday?" {
        id = "on-saturday", shows = "ask_feedback take_seriously", trust = 1, go = "after-the-call",
        because = "You did not beg and did not bristle. You asked for the one thing that would be different next time, and he had it ready to the hour.",
        ewan "Rung me on Saturday. I don't sleep in on Saturdays. \"Eight split, Ewan, more on Monday.\" I'd have been cross for a day, but I'd have had the day.",
      },
      reply "You'd be within your rights. For what it's worth, I'd be tempted myself." {
        id = "within-your-rights", shows = "respect_person", trust = 2, go = "after-the-call",
        because = "Fair, and without a trace of begging: he liked that. You also held the door open for him. Somebody who tells you about Inverness would rather be given a reason to stay.",
        ewan "Hm. That's one way to sell a bed.",
      },
    },
  },

  scene "after-the-call" {
    narrator "He has rung off to book the boat. Five minutes, before the next.",
    pick {
      id = "before-the-next",
      prompt = "What do you see to now? Three at the most.",
      teaches = "T11 T33",
      at_least = 1,
      at_most = 3,
      go = "thursday-noon",
      item "Into the order: the eight are due on Tuesday the nineteenth." {
        id = "due-on-tuesday", shows = "over_promise",
        because = "Whoever opens the order on Friday will read a date where there is a hope. That is how a planned becomes a promise, without anybody having given it.",
      },
      item "Into Thursday's diary, mine and Hoa's: ring E. MacLeod by one, whichever it is." {
        id = "mine-and-hoas", shows = "clear_roles", diary = true,
        because = "An hour, two names, and both outcomes. If you are ill on Thursday, he is rung all the same.",
      },
      item "To the works: why the eight matter. Twenty-four singers, an island, two boats a week." {
        id = "two-boats", shows = "handoff_fact",
        because = "On their list it is a line with a number. Now it has people in it, and on Thursday somebody may move another line first.",
      },
      item "To the yard: what goes on Thursday's van, piece by piece, from what he and I agreed." {
        id = "piece-by-piece", shows = "handoff_fact",
        because = "The van is loaded by people who did not hear the call. Without your line they load order 5230, and that has twenty-four oak frames on it.",
      },
      item "A note in his file: took it well, for once. Can be told things." {
        id = "took-it-well", shows = "talks_too_long",
        because = "Friendly, and of no use to anybody on Thursday. How he took it he will decide when he sees the van.",
      },
    },
  },

  scene "thursday-noon" {
    narrator "Thursday, noon. The sixteen are on the boat. The works list is new: eight frames, oak, moved. Wednesday the twentieth. CONFIRMED.",
    narrator "For Tuesday's boat, that is a day too late.",
    narrator "Hoa Nguyen puts her head round the door. \"MacLeod, by one. It's in my diary as well.\"" { when = "diary" },
    decide {
      id = "moved",
      teaches = "T29 T32 T33",
      reply "\"Thursday the twenty-first, confirmed: so not Tuesday. {plan == 'ash' and 'Your ash is on the water' or 'I can put ash on Tuesday'}. Shall I be the one to tell Mrs Baird, or you?\"" {
        id = "that-ones-confirmed", shows = "close_loop plain_bad_news offer_choice", trust = 1, go = "called",
        because = "Within the hour, by voice, the no first and then what stands in its place. And you offered to carry the worst part of it yourself, which he did not need and will remember.",
      },
      reply "I send him the new list. It's confirmed now, so it speaks for itself; he's surely on the pier with a crate in each hand, and can ring if he wants anything." {
        id = "speaks-for-itself", shows = "handoff_fact", trust = -1, go = "wrote-again",
        because = "The right date, in time, in a form that he has to decode. On Wednesday there are beds or there are none; that is news for a voice.",
      },
      reply "I leave him his Friday. They'll be singing tomorrow; it's early enough if he hears it on Monday." {
        id = "his-friday", shows = "deflects", trust = -2, go = "monday",
        because = "You did not want to spoil the day for him. By Monday noon Tuesday's boat is booked, and with it the last way for anything with legs. It was never going to be good news; it could have been early.",
      },
    },
  },

  scene "called" {
    change { trust = -2, when = "word == 'tuesday'" },
    ewan:annoyed "You said Tuesday. I said Tuesday. Now she'll say it, every day, till Michaelmas." { when = "word == 'tuesday'" },
    ewan "Ten to one. You said by one." { when = "word == 'noon'" },
    ewan "Put the ash on, then. It's the same to a bass." { when = "plan ~= 'ash'" },
    go "the-same-to-a-bass" { when = "trust >= 18 and plan == 'ash' and word == 'noon' and houses and diary" },
    change { plan = "ash" },
    go "off-white",
  },

  scene "wrote-again" {
    go "the-drawer" { when = "plan ~= 'ash' and trust < 13" },
    go "off-white",
  },

  scene "monday" {
    go "off-white" { when = "plan == 'ash' and trust >= 13" },
    go "the-drawer",
  },

  ending "the-same-to-a-bass" {
    title = "The same to a bass",
    kind = "good",
    narrator "Wednesday the twentieth, ten past four. Ten people from Leeds carry their cases up the stairs of Ferry House. Eight of the beds are paler than the others.",
    ewan:happy "Mrs Baird says the ash is handsomer. She wants to know what it would cost to keep it. I told her that I'd ask you on a Monday.",
    narrator "On a Saturday in June your own telephone rings: the works. \"Nothing's split. We only thought we'd ring.\"",
    reflection = "You had nothing good to tell him, and he came out of it with fourteen years and a half. Which cost you more: to ring with a gap in the story, or to take back the Tuesday that he had already made for himself?",
  },

  ending "off-white" {
    title = "Fourteen years, and a quote",
    kind = "mixed",
    first_of {
      narrator "Wednesday the twentieth, ten past four. There are beds for all of them, of two sorts." { when = "plan == 'ash'" },
      narrator "Wednesday the twentieth, ten past four. Two beds, and eight mattresses on the floor of the upstairs hall. The choir makes a joke of it. Mrs Baird does not.",
    },
    ewan "It got done. I'll say that. I'd to ask for more of it than I'm used to.",
    ewan:annoyed "And I had her on the telephone about a Tuesday." { when = "word == 'tuesday'" },
    narrator "In June he asks you for a quote, in writing. It is the first time. Inverness has been asked for one, too.",
    reflection = "Everybody had somewhere to sleep, in the end. What he buys from you is not having to be surprised, and once or twice he was. At which point did he have to work something out that you already knew?",
  },

  ending "the-drawer" {
    title = "A bass on a floor",
    kind = "bad",
    narrator "Wednesday the twentieth, ten past four. Ten people stand in Ferry House, in front of two beds. The boat has gone, and there is none tomorrow before noon." { when = "plan ~= 'ash'" },
    narrator "Wednesday the twentieth. The ash is there, and a letter lies on your desk." { when = "plan == 'ash'" },
    ewan:sad "I don't mind the kiln. Wood's wood. I'd have to have known, that's all, and you did know.",
    narrator "The man in Inverness has rails that have hung for two years. He rings before they arrive.",
    reflection = "No single bed cost you this customer. He could have dealt with every piece of it a day before he heard of it. Each time you waited, who was it that you spared?",
  },
}
