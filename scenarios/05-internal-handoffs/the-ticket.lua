-- A ticket that three teams have closed, each truthfully, and a box that still goes to
-- the wrong door. One line of its history says why; nobody has read so far down. The
-- caller has had three apologies in writing, so the usual beginning is the wrong one.
--
-- The clock decides how it can be mended: on the order until three, and after that only
-- by hand, on the van. Reading to the end at once is what saves the time.

local callum = person "Callum Reid" {
  portrait = "callum",
  called = "Mr Reid",
  role = "father of a girl who is fed by tube at night",
  about = "Tunes pianos, and hears a pump change its note through two doors. Moved in spring to a flat without stairs. Has learnt to keep every message, and to trust a fact more than a tone.",
}
local tobias = person "Tobias Brandt" { role = "customer desk" }
local hoa = person "Hoa Nguyen" { role = "support technician, Systems" }
local rosa = person "Rosa Aguilar" { role = "drives run six" }

return scenario "the-ticket" {
  title = "Closed, closed, closed",
  summary = "A ticket has been round three teams, everybody did their part, and the box goes to the wrong door again.",
  place = "telephone-desk",
  role = "You are on duty for escalations at Larkfield Home Care, who bring dressings and feeds to people's doors.",
  situation = "Wednesday, 3 June, twenty past two. Ticket 2290 has come back for the fourth time. Tobias Brandt from the customer desk stands beside you with it. It can be read to the end; open it whenever you like.",
  know = {
    "Run six is loaded from half past two and leaves at four.",
    "A ticket is measured by how soon it is closed. After four hours it turns red on the wall.",
    "For the emergency courier (four bags, two hours) you may decide alone, until seven.",
  },
  mood = "trust",

  state = {
    trust = meter(3, 0, 10),   -- Mr Reid's, in the person on the line
    clock = count(0, 4),       -- time lost before three o'clock
    left = false,              -- you know how many bags there are
    promised = false,          -- you gave your word before you had looked
    mine = false,              -- he has a name and an hour
    blamed = false,            -- you held it against Hoa
    pushed = false,            -- Hoa overwrote every standing order
    order = one_of("old", "wrong", "right"),
    label = one_of("old", "short", "right"),
    read = false,              -- Rosa read the label to you
    closed = false,            -- the ticket says that it is done
    news = one_of("none", "vague", "plan"),
    cause = false,             -- the other sixty-one have an owner
  },

  document "Ticket 2290" {
    id = "ticket",
    text = [[
REID, C., for Isla (6). Night feed, 14 bags, every second Wednesday.

 6 May  C. Reid: we have moved to 11B Mill Rise, side door. The box
        went to 40 Orchard Way.
 7 May  Desk, T. Brandt: address changed in the account.     CLOSED
20 May  C. Reid: Orchard Way again. The old neighbour kept it.
20 May  Dispatch, T. Zielinski: label is as on the order.    CLOSED
21 May  Systems, H. Nguyen: account and route list agree,
        11B Mill Rise. Nothing wrong found.                  CLOSED
        (A standing order keeps the address that it was made
        with. I can't see from here whether this is one.)
 3 Jun  C. Reid: "The neighbour's away from today. Does anybody
        read these?"                                         OPEN

STANDING ORDERS
Until three on the day: the desk changes the address ON THE ORDER.
After three: by hand, on the label, by the driver.
Some have another address on purpose: a school, a grandmother.
Next run to that side of town: Monday, 8 June.]],
  },

  scene "fourth-time" {
    tobias:worried "It's back. But look: I've closed my part, Dispatch have closed theirs, Systems have closed theirs. So it can't be us, can it?",
    decide {
      id = "cant-be-us",
      teaches = "T18 T33",
      reply "It's their label. Send it down to Dispatch again, with a red flag on it this time." {
        id = "a-red-flag", shows = "blames_colleague deflects", clock = 2, go = "number-four",
        because = "Dispatch had said on 20 May that the label was as on the order, and it was. A fifth journey with a flag is still a journey, and the box is being loaded.",
        tobias "Flagged. … That's what I did the last time, only without the red.",
      },
      reply "Closed by all three, and the box still goes to Orchard Way. What did each of us look at?" {
        id = "look-at", shows = "open_question take_seriously", go = "number-four",
        because = "You took the box as the fact and the ticks as opinions. Three people had looked at three things, and put side by side it shows what none of them looked at.",
        tobias "I looked at the account. Tomasz looked at the label. And Hoa … it's long, what Hoa wrote.",
      },
      reply "I'll go through it after the three o'clock calls, properly, from the top. Put it on my pile." {
        id = "on-my-pile", shows = "deflects", clock = 3, go = "number-four",
        because = "Thorough was the right idea, and the ticket does get read. But three is the hour until which the order can be changed at all, and that stands in it, near the bottom.",
        tobias "On your pile. Only there's a van in it somewhere, I think.",
      },
      reply "Write him a line first, would you, that somebody's reading it now." {
        id = "a-line-first", shows = "follow_up", clock = 1, go = "number-four",
        because = "He had asked exactly that, and he gets an answer within a minute. It is also the fourth message without a fact in it, and the reading has not begun.",
        tobias "'Somebody is reading this now.' … It does sound a bit like the others.",
      },
    },
  },

  scene "number-four" {
    narrator "Your telephone. The screen says Reid.",
    callum:annoyed "I've had three sorries in writing, and three times 'solved'. Which are you? Number four?" { direction = "on the telephone" },
    decide {
      id = "number-four",
      teaches = "T6 T29",
      reply "I'm so very sorry, Mr Reid. I can hear how upsetting it is, with a little one to look after, and I'll do all that I possibly can." {
        id = "so-very-sorry", shows = "scripted_sympathy", trust = -2, go = "do-i-drive",
        because = "Anywhere else a fair beginning. He had just told you that he has three of those. A fourth, however warm, is number four; what he has never had is the state of things.",
        callum:furious "That's the one! That's word for word number two!",
      },
      reply "Four, and it isn't solved. Today's box still says Orchard Way. I haven't mended it yet." {
        id = "isnt-solved", shows = "plain_bad_news fact_first", trust = 3, go = "do-i-drive",
        because = "Nobody had said that to him since May. It is bad news, and it is the first sentence about his box that he can believe, because it does not sound like a tick.",
        callum:surprised "… No. It isn't. Thank you.",
      },
      reply "You've got the right person this time. It comes to the right door tonight, you have my word on that." {
        id = "my-word-on-that", shows = "over_promise", trust = 1, promised = true, go = "do-i-drive",
        because = "He wanted to hear it, and you wanted it to be so. But you do not know yet why it goes wrong, so your word stands on the same ground as the three ticks.",
        callum "Your word. … I'll write down the time.",
      },
      reply "Would you take me through it from the start? Then I've got the whole picture." {
        id = "from-the-start", shows = "asks_again", trust = -2, go = "do-i-drive",
        because = "You wanted to hear it from him and not from a screen. He has written it down three times, and the ticket lies in front of you. Start from there, and let him correct you.",
        callum:furious "It's in the ticket. All of it. That's what a ticket's for!",
      },
    },
  },

  scene "do-i-drive" {
    first_of {
      callum "So. All I need from you is: do I drive, or don't I?" { when = "trust >= 4" },
      callum:annoyed "I don't need to be liked. I need to know: do I drive, or don't I?",
    },
    decide {
      id = "do-i-drive",
      teaches = "T25 T22",
      reply "At half past four I can tell you, for certain. Would that be early enough?" {
        id = "for-certain", shows = "set_expectations", go = "all-shut",
        because = "An hour that he can count on, and you asked whether it will do. What he would be driving for you still do not know, and it decides how much depends on that hour.",
        callum "Half past four. It'll have to be.",
      },
      reply "There's no need to drive anywhere yet. We've got until four to get it right." {
        id = "no-need-yet", shows = "dismisses_feeling", trust = -1, go = "all-shut",
        because = "It may even be true. But he was asking about a journey that you know nothing of, and you decided it for him. Ask where to, and what he has left.",
        callum:annoyed "You don't know where I'd be driving.",
      },
      reply "Drive where? How much have you got left?" {
        id = "drive-where", shows = "check_unsaid explore_need", trust = 2, left = true, go = "all-shut",
        because = "He had a plan that he had told nobody, because nobody had asked. Two bags and fifty miles: from here you know what an error costs, and how many nights you have.",
        callum:worried "To the ward, for bags. Fifty miles. I've two left, tonight's and tomorrow's, and I'm alone with her till Friday. I'd have to take her with me.",
      },
      reply "Honestly? I'd drive, to be on the safe side." {
        id = "safe-side", shows = "fixes_too_early", trust = -1, go = "all-shut",
        because = "Straight from the heart, and it gave him the work back. You had not asked how far, or with whom, or what was left; and the van had not even been loaded.",
        callum:sad "To be on the safe side. That's what I thought you were.",
      },
    },
  },

  scene "all-shut" {
    callum:worried "And if I hear nothing? Who do I ring? There's three of you in there, and you're all shut.",
    decide {
      id = "all-shut",
      teaches = "T11 T34",
      reply "Me, on extension 22. I'll ring at half past four, good news or bad, and it's mine till she has the box." {
        id = "till-she-has", shows = "owned_action clear_roles", trust = 2, mine = true, go = "mine-is-green",
        because = "A name, an hour, both outcomes, and an end that he can see: the box and not the tick. There were three of you and nobody. Now there is one.",
        callum:relieved "Twenty-two. Half past four, good or bad.",
      },
      reply "You won't need to ring at all. The moment anything changes, the system sends you a message, so you're always up to date." {
        id = "always-up-to-date", shows = "deflects", trust = -2, go = "mine-is-green",
        because = "The system has sent him three, and each of them said that it was solved. He asked for a person, because a person can be asked what solved means.",
        callum:annoyed "It's kept me up to date since May.",
      },
      reply "The main number, and say 2290. Anybody here can open it and read it to you." {
        id = "say-2290", shows = "handoff_fact", go = "mine-is-green",
        because = "One number, and it does work. But anybody is who has had it so far. What each of them read to him was the last line, and the last line said closed.",
        callum "Anybody. Right.",
      },
      reply "I'll ring you myself, just as soon as I know any more. I won't forget." {
        id = "as-soon-as", trust = 1, go = "mine-is-green",
        because = "You put yourself behind it, and that is more than the others did. It only has no hour: he cannot tell your not yet from having been forgotten.",
        callum "As soon as. … All right.",
      },
    },
  },

  scene "mine-is-green" {
    narrator "Upstairs, Systems. There is a queue at Hoa's desk as far as the door.",
    hoa "Twenty-two ninety? Mine's green. Account and route list agree, I've looked twice. What's new?",
    decide {
      id = "whats-new",
      teaches = "T9 T5",
      reply "What's new is that there's a child with two bags because everybody looks at their own light. You closed that, Hoa." {
        id = "you-closed-that", when = "left", shows = "blames_customer", clock = 1, blamed = true, go = "on-the-order",
        because = "There is truth in it, and she was the only one of three who had written down what it might be. You used the child as a stick, and now she defends a green light.",
        hoa:annoyed "I closed what I could see. I wrote down what I couldn't.",
      },
      reply "What's new is that it's gone wrong a third time because everybody looks at their own light. You closed that, Hoa." {
        id = "your-own-light", when = "not left", shows = "blames_customer", clock = 1, blamed = true, go = "on-the-order",
        because = "There is truth in it, and she was the only one of three who had written down what it might be. Now she has a light to defend, and a queue to do it in front of.",
        hoa:annoyed "I closed what I could see. I wrote down what I couldn't.",
      },
      reply "I know how snowed under you are, and I do hate to bother you with it yet again. Could you be an angel and have one more look?" {
        id = "be-an-angel", shows = "scripted_sympathy", clock = 1, go = "on-the-order",
        because = "She has a queue, and got manners where she had asked for a fact. One more look at what? She looked where she had looked before, and it was still green.",
        hoa "At what? … Green. Still green. Give me something.",
      },
      reply "Your note says it might be a standing order. Fourteen bags, on a van at four. Does it have its own address?" {
        id = "what-your-note-says", shows = "fact_first handoff_fact confirm_understanding", go = "on-the-order",
        because = "The one fact that she had been missing, what hangs on it, and your guess put to her as a question. She had written the answer a fortnight ago, and it had been waiting for somebody to read it.",
        hoa:surprised "Somebody's read that far? … It's standing. Then it's not the account at all.",
      },
      reply "It went to the old house again. Have you any idea why it does that?" {
        id = "any-idea-why", shows = "open_question", clock = 1, go = "on-the-order",
        because = "An honest question, and she is the right one to ask. But her idea was there already, in brackets, under the twenty-first; she had to think of it a second time.",
        hoa "If I had to guess … is it a standing order? Nobody's told me.",
      },
    },
  },

  scene "on-the-order" {
    hoa "There. Orchard Way, written on the order itself, since last June. Everything else is right, and nobody looks at it.",
    go "past-three" { when = "clock >= 3" },
    hoa "I can push the account over it from here. It'd do all of them in one go.",
    decide {
      id = "in-one-go",
      teaches = "T11 T13",
      reply "Yes, please, quick, before three. Then it's done with." {
        id = "out-of-the-world", shows = "fixes_too_early", pushed = true, order = "right", go = "run-six",
        because = "It did mend this box. All of them are sixty-two, and some have another address because somebody wanted it so: a school, a grandmother. It stands in the ticket, two lines from the end.",
        hoa "Pushed. … Sixty-two. I hadn't thought that it was so many.",
      },
      reply "That's Tobias's to change, on the order. You've been a great help, that's all I needed." {
        id = "all-i-needed", shows = "clear_roles", go = "the-tick",
        because = "The right hands and the small step, in time. Only she had just told you that there are others like it, and that went by.",
        hoa "Right. … I'd have thought you'd ask about the rest.",
      },
      reply "You know it far better than I do. Whatever you think is best, Hoa." {
        id = "you-think-best", shows = "deflects", clock = 1, go = "the-tick",
        because = "It was meant as trust. She had offered something large and wanted a second head; the person who knows what the customers asked for is you.",
        hoa "Then not on a Wednesday, with a van running. Let the desk change the one.",
      },
      reply "Who else would that move? Let Tobias change this one before three, and you and I look at the rest." {
        id = "who-else", shows = "check_unsaid clear_roles", go = "the-tick",
        because = "You heard \"all of them\", and asked who they were before they were moved. One box has a clock and sixty-one have not; so one was changed, and sixty-one were looked at.",
        hoa:surprised "Those who get theirs at school, for instance. … No. Good. Not in one go.",
      },
    },
  },

  scene "past-three" {
    hoa:worried "And it's locked. Four minutes past three. What's printed is printed; whoever wants it changed has to stand at the van with a pen.",
    go "run-six",
  },

  scene "the-tick" {
    narrator "Six minutes to three. Tobias types with two fingers, fast.",
    tobias:happy "Mill Rise. Saved. Green tick!",
    decide {
      id = "green-tick",
      teaches = "T33 T11",
      reply "And you're quite sure, this time?" {
        id = "this-time", shows = "blames_customer", order = "wrong", go = "run-six",
        because = "He said yes, as anybody does who is asked like that. \"This time\" told him what you think of the last. It did not make either of you look at the screen.",
        tobias:sad "Quite sure. Yes.",
      },
      reply "Tobias, you're a star, you've just saved a little girl's week. Now quickly, down to the van with it!" {
        id = "a-little-girls-week", shows = "scripted_sympathy", order = "wrong", go = "run-six",
        because = "He beamed, and the order says 11 Mill Rise, which is a dentist's. A tick shows that something was saved and not what. Ten seconds of reading would have been the better thanks.",
        tobias:happy "Do you think so? I'm running.",
      },
      reply "Read me what it says now." {
        id = "what-stands-there", shows = "read_back", order = "right", go = "run-six",
        because = "Not what he meant to type, but what the order says. Whoever reads aloud what is there finds the letter that the eye has filled in.",
        tobias:surprised "Eleven, Mill … It wants a B. It wants a B and the side door. Eleven's the dentist.",
      },
      reply "With the B? It's 11B, round the side." {
        id = "with-the-b", shows = "handoff_fact", order = "right", go = "run-six",
        because = "You had read the ticket well, and the letter was indeed missing. It worked because you happened to ask for the right thing; what else is on that line nobody has heard.",
        tobias:surprised "With … no. Good thing you said. It is now.",
      },
    },
  },

  scene "run-six" {
    narrator "The yard. Behind you Tobias has gone back to the desk. Rosa picks up on the second ring, with a trolley in the background.",
    rosa "Run six. I'm loading. You've got thirty seconds." { direction = "on the telephone" },
    rosa "Your boxes were labelled at two, before you ask." { when = "order ~= 'old'" },
    decide {
      id = "thirty-seconds",
      teaches = "T36 T41",
      reply "Rosa! I do apologise, I know how you must hate it when we ring while you're loading, and I wouldn't if it wasn't really important…" {
        id = "how-you-must-hate", shows = "scripted_sympathy talks_too_long", go = "the-wall",
        because = "She had told you how long she has, and you spent it on understanding her. In her trade a name and a number are courtesy; the rest can be said when the doors are shut.",
        rosa "Which box? … I've got to go, tell me tomorrow.",
      },
      reply "Reid's box: cross out Orchard Way, write 11B Mill Rise, side door. And read it to me." {
        id = "cross-out", shows = "fact_first handoff_fact read_back", label = "right", read = true, go = "the-wall",
        because = "Which box, what is wrong, what to write, and you stayed until you had heard it. Twelve seconds. The system knew it already; the cardboard did not.",
        rosa "Eleven B. Mill Rise. Side. It's on both ends now.",
      },
      reply "There's a box for Reid with an old address on it. It's right in the system by now, so you ought to be fine." {
        id = "ought-to-be-fine", shows = "handoff_fact over_promise", go = "the-wall",
        because = "She knows that there is something, and not what to do about it. She does not drive by the system, she drives by the label, and that was printed at two.",
        rosa "I read what's on the box. But all right.",
      },
      reply "Leave Reid's box at the door, I'm coming down with a new label." {
        id = "coming-down", shows = "fact_first say_what_can", label = "order == 'wrong' and 'short' or 'right'", go = "the-wall",
        because = "You asked nothing of her but to put a box aside, and carried the rest yourself. What is on the new label neither of you has read aloud: it is as good as what was typed.",
        narrator "You run. She sticks it on, slams the doors and is gone.",
      },
    },
  },

  scene "the-wall" {
    narrator "Ten past four. The van has left. On the wall, ticket 2290 is amber; in ten minutes it turns red.",
    tobias:happy "It's on the road. Shall I close it? For once we'd be inside the four hours.",
    decide {
      id = "for-once",
      teaches = "T31 T33",
      reply "Not until she's got it in her kitchen. Put it in my name and let it go red." {
        id = "let-it-go-red", shows = "close_loop clear_roles", go = "half-past-four",
        because = "It had been green three times with the box at the wrong house. You gave the word closed its meaning back, and put a name where there had been a colour.",
        tobias "Red, then. … It looks more honest, somehow.",
      },
      reply "Close it, and open a fresh one tomorrow if anything comes of it. It's cleaner that way for everybody." {
        id = "a-fresh-one", shows = "deflects", closed = true, go = "half-past-four",
        because = "The wall is clean and Mr Reid gets a message that it is solved: number four. If anything does come of it, he begins with a new number and an empty history.",
        tobias "Closed. Three hours fifty!",
        narrator "Somewhere in Mill Rise a telephone buzzes: your ticket has been solved.",
      },
      reply "Leave it open for tonight, thank you. We can see about it in the morning." {
        id = "in-the-morning", go = "half-past-four",
        because = "It stays open, and that is right. But it is open at the desk, as it was in May, and we is the colleague who has had it all along.",
        tobias "In the morning. Right.",
      },
      reply "Go on. It's been a long one, and it's out of our hands." {
        id = "out-of-our-hands", shows = "deflects", closed = true, go = "half-past-four",
        because = "Out of your hands, and not in hers. That was what closed meant on 7 May, and on the 20th, and on the 21st. He will get that message a fourth time.",
        tobias "Closed. Three hours fifty!",
        narrator "Somewhere in Mill Rise a telephone buzzes: your ticket has been solved.",
      },
    },
  },

  scene "half-past-four" {
    narrator "Half past four.",
    decide {
      id = "half-past-four",
      prompt = "What do you do about Mr Reid?",
      teaches = "T32 T42",
      reply "I ring. \"It's on the van, for 11B. Rosa read it to me. Six to seven; if not, a courier brings four bags.\"" {
        id = "rosa-read-it", when = "read", shows = "follow_up owned_action choose_channel", trust = 3, news = "plan", go = "was-it-me",
        because = "What has been done, how you know, when he will see it, and what happens if not. From that he could decide the one thing that he had to decide: whether to put a child in the car.",
        callum:relieved "Eleven B. You said the B. Then I'm not driving.",
      },
      reply "I ring. \"It's on the van. I haven't heard the label, so I'll ring Rosa at her first stop, and you by six, either way.\"" {
        id = "at-her-first-stop", when = "not read", shows = "follow_up owned_action choose_channel", trust = 2, label = "right", read = true, news = "plan", go = "first-stop",
        because = "You told him what you know and what you do not, and then went and found it out. It cost Rosa a stop and you an hour; reading it in the yard would have cost twelve seconds.",
        callum "You haven't heard it. … Well. That's honest. By six, then.",
      },
      reply "I ring. \"Good news, Mr Reid! It's all sorted and on its way to you.\"" {
        id = "all-sorted", shows = "over_promise", trust = 1, news = "vague", go = "was-it-me",
        because = "You rang in time, and what you said is what the ticks had said. He can do nothing with sorted: which door, by when, and what if not?",
        callum "Sorted. And if it isn't?",
        you "It will be.",
      },
      reply "I write it into the ticket: \"Address corrected, box in transit.\" He gets that at once." {
        id = "in-transit", shows = "deflects", trust = -2, go = "was-it-me",
        because = "It is quick, and it is the channel that has told him three things that were not so. Whether to drive fifty miles is a question for a voice.",
      },
      reply "I wait till Rosa's been there, and ring him with the whole story." {
        id = "the-whole-story", shows = "deflects", go = "was-it-me",
        because = "You wanted to be sure at last, and nobody can blame you for that. But he has to decide now, while the roads are empty. To him no news has meant Orchard Way three times.",
      },
    },
  },

  scene "first-stop" {
    narrator "Ten past five, a lay-by. Rosa reads you the label, and then she looks for a pen.",
    rosa "Now it says 11B, side door. On both ends. Next time tell me that in the yard." { direction = "on the telephone" },
    go "was-it-me",
  },

  scene "was-it-me" {
    tobias:worried "Can I ask something? Was it me? I did the account, I saw the tick, and everybody signed after me.",
    decide {
      id = "was-it-me",
      teaches = "T9 T37",
      reply "Goodness, no. It was the system; that could have happened to anybody at all. Don't you lose any sleep over it." {
        id = "goodness-no", shows = "dismisses_feeling", go = "sixty-one",
        because = "Kind, and it closed his ticket for him as well. He had asked because he wants to know; there is something that he could do differently, and you took it away.",
        tobias "The system. … All right.",
      },
      reply "You closed it before the box had come. So did two others, and you're the one who asks." {
        id = "the-one-who-asks", shows = "take_seriously give_credit", go = "sixty-one",
        because = "A straight answer to a straight question: his part by its name, in its size, and what he did better than the rest of you. He can do something with that on Monday.",
        tobias:relieved "Before the box had come. Right. I can do that differently.",
      },
      reply "What would have stopped you, on the seventh, just before you clicked?" {
        id = "before-you-clicked", shows = "ask_feedback", go = "sixty-one",
        because = "You made him look at the moment and not at himself, and he found something that would stop all three of you. Whether it was him he has still not been told.",
        tobias "If it had asked me something. Not 'done?'. 'Has the box come?'",
      },
      reply "Let's say you'll know next time. We'll leave it at that." {
        id = "leave-it-at-that", shows = "blames_customer", go = "sixty-one",
        because = "Meant as mercy, and it made him the only one. There were three ticks, and a rule about four hours that rewards them. He will ask you less.",
        tobias:sad "I'll know next time.",
      },
    },
  },

  scene "sixty-one" {
    narrator "Twenty past five. Hoa, with a printed page and her coat on.",
    first_of {
      hoa:annoyed "I'm told I should read to the end, so I have. Sixty-one more, with an address that their account doesn't know." { when = "blamed" },
      hoa:worried "It's undone again, the push. Some want the other address, and nobody knows which. Sixty-one of them." { when = "pushed" },
      hoa "I've looked. Sixty-one more, with an address that their account doesn't know. It's on my list of what keeps coming back.",
    },
    decide {
      id = "sixty-one",
      teaches = "T11 T8 T13",
      reply "Thanks ever so much, Hoa, that's really good to know. Do keep us posted!" {
        id = "keep-us-posted", shows = "scripted_sympathy", go = "evening",
        because = "She brought you sixty-one boxes on a page, and took them home again. Good to know has no hands and no day. The next one is loaded a week from today.",
        hoa "I'll keep you posted.",
      },
      reply "Your note had it on the twenty-first, and we didn't read it. I'll say so on Monday, with your name to it." {
        id = "your-note-had-it", shows = "give_credit apologise_specifically", go = "evening",
        because = "True, and due to her, and the part that was yours you named as yours. What becomes of the page in her hand you did not settle, and she will not ask on Monday.",
        hoa:happy "With my name. That'd be a first. … And the sixty-one?",
        narrator "The telephone rings. She leaves the page on your desk.",
      },
      reply "You read to the end when none of us did. So: list from you, calls by Tobias, vans by me, all by Friday. Does that work?" {
        id = "by-friday", shows = "thank_specifically clear_roles owned_action", cause = true, go = "evening",
        because = "Thanks for a definite thing, then three names, three parts, one day, and a question at the end of it. Sixty-one boxes have an owner before one of them has become a ticket.",
        hoa "List tonight. And I'd make the tick ask whether the box has come. Tobias's idea, he's just told me.",
      },
      reply "If that's in the system, it's for Systems. We only ring people." {
        id = "for-systems", shows = "deflects", go = "evening",
        because = "A clean cut, and the same as on 20 May: not ours. She can find the addresses. Whether Grandmother's is meant only somebody can say who rings people.",
        hoa:annoyed "And who'd know what's meant? … Right. Closed.",
      },
    },
  },

  scene "evening" {
    go "orchard-way" { when = "label == 'old'" },
    go "the-dentist" { when = "label == 'short'" },
    go "fifty-miles" { when = "news == 'none'" },
    go "number-five" { when = "closed or pushed or not cause" },
    go "solved-again" { when = "trust < 6" },
    go "the-side-door",
  },

  ending "the-side-door" {
    title = "The side door",
    kind = "good",
    narrator "Twenty to seven. A side door, two steps down, a light.",
    callum:happy "It's here. She's carrying the invoice. She wants to know who 'extension 22' is, because I've written it on the fridge." { when = "mine", direction = "on the telephone" },
    callum:happy "It's here. She's carrying the invoice, upside down, and reading it to the cat." { when = "not mine", direction = "on the telephone" },
    callum "You said half past four, and it was. You can close it now." { when = "mine" },
    callum "You can close it now." { when = "not mine" },
    narrator "On Friday at noon sixty-one people have been asked one question. Nine of them say: oh, I'm glad you rang.",
    reflection = "Three people had each done their part, and the part between them belonged to nobody. In your own work, who reads what stands in brackets?",
  },

  ending "number-five" {
    title = "The next number",
    kind = "mixed",
    narrator "Twenty to seven. A side door, a box, a man who reads the label twice.",
    callum "It's here. I only got 'solved' before it was; you might look at that." { when = "closed" },
    callum:relieved "It's here. Then that's done." { when = "not closed" },
    narrator "The Wednesday after, at a school, a box is missing that has always come there." { when = "pushed" },
    narrator "The Wednesday after, ticket 2304: a box has gone to the wrong door. The account is right, the label is as on the order, Systems is green." { when = "not pushed" },
    reflection = "One family was served well today. The fault that they found for you goes on to the next one. Whose was it at five o'clock, and had they said yes?",
  },

  ending "solved-again" {
    title = "It's solved, then",
    kind = "mixed",
    narrator "Twenty to seven, Mill Rise. He signs for the box before he has said good evening.",
    callum "It's here. So it's solved, then. Number four, and this time it happens to be true." { direction = "on the telephone" },
    narrator "Sixty-one people will be asked whether their door is right. The one who told you that it was not has taken his own number off your list, and orders elsewhere from July.",
    reflection = "Everything arrived, this time and from now on. What did not arrive, before the box did, was a reason to believe you. Which sentence on the telephone would have been one?",
  },

  ending "fifty-miles" {
    title = "Fifty miles",
    kind = "mixed",
    narrator "Twenty to seven. A side door, and nobody who opens it. Rosa waits as long as she can and takes the box round to the dentist's.",
    callum:sad "We're at the ward. I thought, if I hear nothing, then it's Orchard Way again. She's asleep on two chairs." { direction = "on the telephone" },
    callum:annoyed "You'd said half past four. I waited till five." { when = "mine" },
    reflection = "The box was right, and the evening was not, because the one who had to decide was the last to know. What could you have told him at half past four, without being sure?",
  },

  ending "the-dentist" {
    title = "Eleven",
    kind = "bad",
    narrator "Twenty to seven. Rosa stands in front of a dentist's with the lights out, and reads the label again.",
    callum:furious "I'm at the side door! I've been at the side door since six! It's a B, I've written it four times!" { direction = "on the telephone" },
    narrator "Your word is on a slip on his fridge, with the time." { when = "promised" },
    reflection = "It was the right street at last, and one letter was missing. Everybody had seen the tick. Who had read what it stood for?",
  },

  ending "orchard-way" {
    title = "Orchard Way",
    kind = "bad",
    narrator "Ten past six. A box on the step of a house where nobody is at home until the fourteenth.",
    callum:sad "It's there again, isn't it? … You needn't look. I'm putting her coat on." { direction = "on the telephone" },
    narrator "On his fridge hangs a slip with your word on it, and the minute at which you gave it." { when = "promised" },
    narrator "Fifty miles, a pump in the back seat, and a girl who counts lorries till she sleeps.",
    reflection = "The account was right, the route was right, and the order was found. The label was made of paper. All that was left was thirty seconds with a driver: what did she hear in them?",
  },
}
