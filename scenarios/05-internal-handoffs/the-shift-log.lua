-- A late shift hands a doubt to the quality department: situation, background,
-- assessment, recommendation, and then the part that is left out when one is tired, to
-- hear it back and correct it. The log holds what was seen; what is thought of it has
-- to be said as a thought. One line in the log has no answer, and somebody wrote it.

local joseph = person "Joseph Mwangi"
local leila = person "Leila Haddad"
local rosa = person "Rosa Aguilar" { role = "drives the crates to the ferry" }
local fatou = person "Fatou Ndiaye" {
  portrait = "fatou",
  role = "leads the night shift",
  about = "Twenty-two years of nights by her own choice; three sons were brought up on the days. Keeps a plan as others keep a promise, and wants to be told early when it cannot be kept.",
}

return scenario "the-shift-log" {
  title = "Twelve pumps in a crate",
  summary = "Ten minutes to the end of the late shift, and a doubt that has to be handed to three people.",
  place = "factory-floor",
  role = "You lead the late shift on line three of Brackwater Pumps.",
  situation = "Thursday, ten to ten at night. Three pumps have leaked since supper. Joseph Mwangi has the night duty in the quality department, Fatou Ndiaye takes over your line at ten. The shift log is open in front of you; read it whenever you like.",
  know = {
    "Joseph can hold back anything that has not left the yard, and tests four pumps in an hour.",
    "Packing is there until ten. Only Packing opens a crate that it has closed.",
    "At night telephones lie in the lockers. The board by the gate is read by everybody who passes it.",
    "What was seen goes into the log. What somebody thinks of it goes there too, as a thought.",
  },
  mood = "trust",
  pass = { overall = 80, listening = 60, empathy = 60, professionalism = 60 },

  state = {
    trust = meter(5, 0, 10), -- Joseph's, in what you tell him
    first = false,   -- the crate comes before the trolley
    range = false,   -- he knows with which pump it begins
    opened = false,  -- the crate is open, at his bench
    k = one_of("open", "blocked", "running"), -- box K on the night shift
    board = false,   -- the plan on the board is true
    ferry = false,   -- the one who tests knows the hour
    heard = false,   -- Leila has had an answer
  },

  document "Shift log, line three" {
    id = "log",
    text = [[
THURSDAY, LATE SHIFT
17:40  Seal rings: box J empty, began box K.          Pump 3113
17:50  L. Haddad: "K feels stiffer than J." Answer:
18:55  3118 leaks, two drops. New ring (K). Tight.
19:30  3131 leaks. New ring (K). Tight.
20:10  3142 leaks. New ring (K): leaks. Stopped the line.
20:15  Maintenance has checked the test bench. It reads true.
20:40  3142 with a ring of box H: tight.
21:00  Stores: 22 rings of box H. No more before Monday.

WHERE THEY ARE
3113 to 3124   12 pumps   Packing. Crate for Orra Island, closed.
3125 to 3142   18 pumps   on the trolley by the bench.

Orra Island    waterworks. Lorry Friday 04:30, ferry 06:00.
               Next ferry Monday.
Night plan     40 pumps by six.]],
  },

  scene "ten-to-ten" {
    joseph "You've got the face of somebody with a story. I've a batch from line one half measured, and the numbers are still in my head. So, quickly. What is it?",
    decide {
      id = "what-is-it",
      teaches = "T13",
      reply "So, we took over at two and it was quiet all the way, and then just before six the rings of box J ran out, and that was when…" {
        id = "took-over-at-two", shows = "talks_too_long", trust = -1, go = "seen-or-thought",
        because = "In the right order, only it was yours and not his. The crate would have come in the fourth minute, and he had given you one. Begin with what he has to stop.",
        joseph:annoyed "And the end of it? Begin with the end.",
        you "There's a crate that shouldn't leave.",
      },
      reply "Orra's crate mustn't leave at half past four. Twelve of its pumps may leak." {
        id = "orras-crate", shows = "fact_first hold_priority", trust = 1, go = "seen-or-thought",
        because = "What must not happen, by when, and why, in the time that he had. And the word may: you said no more than you knew. He put his pencil down.",
        joseph:surprised "May. … Go on.",
      },
      reply "It's the seal rings, box K. We've had three leaks out of thirty." {
        id = "three-of-thirty", shows = "fact_first", trust = 1, go = "seen-or-thought",
        because = "Short, and with a number in it, which he likes. But thirty pumps that stand about can wait until morning. Twelve of them cannot, and of those he does not know yet.",
        joseph "Three in thirty. Where are the thirty?",
        you "Here. And twelve in a crate.",
      },
      reply "Nothing dramatic, Joseph, a bit of trouble with the rings. I've written everything down in the log, you can read it there in peace." {
        id = "nothing-dramatic", shows = "dismisses_feeling deflects", trust = -2, go = "seen-or-thought",
        because = "You did not want to spoil his night. It is all in the log, and he would have read it in peace at six, when the ferry leaves with it.",
        joseph:annoyed "People with nothing dramatic don't come up the stairs at ten to ten.",
      },
    },
  },

  scene "seen-or-thought" {
    joseph "Leaking, then. Have you seen that, or do you think it? I need to know which of the two I'm holding up a lorry for.",
    decide {
      id = "seen-or-thought",
      teaches = "T13",
      reply "It's the rings, a hundred per cent. I'd bet you a month's wages on it." {
        id = "hundred-per-cent", shows = "over_promise", trust = -1, go = "the-slip",
        because = "You will probably be right. But he asked what you have seen, and he got how sure you are. If he signs on your bet, it is his name.",
        joseph "Keep your wages. I'd rather have a number.",
      },
      reply "Could be anything, to be honest. Rings, housings, the bench. You're the expert." {
        id = "could-be-anything", shows = "deflects", trust = -1, go = "the-slip",
        because = "Modest, and it threw away two hours of your work: the bench was checked, and a ring from another box was tight in the same housing. He now begins at nothing.",
        joseph:annoyed "I'm the expert for what I'm told.",
      },
      reply "That's what comes of Purchasing always taking the cheapest. We've been saying it for years, down there." {
        id = "the-cheapest", shows = "blames_colleague", trust = -2, go = "the-slip",
        because = "A culprit where a reading was wanted. You do not know what K cost, nor does he. He has to decide about a crate, and Purchasing is asleep.",
        joseph:annoyed "I asked about a leak.",
      },
      reply "Seen: three leaks, all with K. With a ring from H, tight. The bench is true. Thought: it's box K." {
        id = "seen-and-thought", shows = "handoff_fact paraphrase_facts", trust = 2, go = "the-slip",
        because = "The two piles that he had asked for, and the second with one thing in it. He can follow every step of it, and could contradict you at each.",
        joseph "Same housing, other ring, tight. That's nearly a proof. Write it down for me.",
      },
    },
  },

  scene "the-slip" {
    narrator "He pushes a slip over the desk. It has five lines.",
    pick {
      id = "five-lines",
      prompt = "What do you write on the five lines?",
      teaches = "T11 T13",
      at_least = 1,
      at_most = 5,
      go = "he-says-it-back",
      item "Since five we have been two people short, and still made forty-two." {
        id = "two-short", shows = "defensive",
        because = "It is true and was hard work. For him, who is looking for a leak, it is a line that he has to read for nothing.",
      },
      item "Suspect: 3113 to 3142, thirty pumps. 3113 is the first with a ring of K." {
        id = "thirty-pumps", shows = "handoff_fact", range = true,
        because = "Where it begins and where it ends. Without the first number he would begin at the first leak, as anybody would.",
      },
      item "3118 and 3131 passed at the second try, with another ring of K." {
        id = "second-try", shows = "handoff_fact",
        because = "They look repaired. They have the same rings in them as before; somebody who does not know that lets them go.",
      },
      item "Purchasing to explain how such rings could get into the house." {
        id = "to-explain", shows = "blames_colleague",
        because = "A fair question, for Monday, to somebody who can answer it. On this slip it asks a man with a gauge for an explanation from people with an invoice.",
      },
      item "Twelve of them, 3113 to 3124, are in the closed crate for Orra. Lorry 4:30." {
        id = "twelve-of-them", shows = "handoff_fact",
        because = "The part that moves by itself, with its hour. Everything else waits for him, and this does not.",
      },
      item "Bench checked at 20:15: true. 3142 with a ring of H: tight." {
        id = "bench-true", shows = "handoff_fact",
        because = "What is already excluded. It saves him the first hour, which is four pumps.",
      },
      item "The other eighteen are on the trolley by the bench, with a red tag." {
        id = "red-tag", shows = "handoff_fact",
        because = "Where they are, and that nobody takes them by mistake. In the night people look for pumps, and a trolley is a friendly sight.",
      },
      item "Please look carefully at everything, you can't be too sure." {
        id = "look-carefully", shows = "talks_too_long",
        because = "He looks carefully at everything, also without being asked. What he cannot do by himself is know where.",
      },
    },
  },

  scene "he-says-it-back" {
    narrator "Four minutes to ten. He reads, and looks at the clock, and then he says it the way tired people say things.",
    first_of {
      joseph "Good. So, thirty, from 3113 on. I'll start with the trolley, that's here, and take the crate in the morning." { when = "range" },
      joseph "Good. So, from the first leak on, 3118. I'll start with the trolley, that's here, and take the crate in the morning.",
    },
    decide {
      id = "in-the-morning",
      teaches = "T11 T33",
      reply "Exactly, that's it. Thanks, Joseph. You've really taken a weight off my mind there; I'll sleep a good deal better tonight for knowing that it's with you." {
        id = "exactly", shows = "over_promise", trust = 2, go = "who-opens-it",
        because = "You were nodding at the tone and not at the words. In the morning the crate would be on the water, and you were the last person in the building who could have noticed.",
      },
      reply "Not 3118: 3113, the first ring of K. And the crate before the trolley; it's gone by half past four. Say it once more?" {
        id = "say-it-once-more", when = "not range", shows = "read_back sum_up set_expectations", trust = 1, first = true, range = true, go = "who-opens-it",
        because = "He had said it back, so you could hear what was missing: the first number and the order. You corrected both and had him say it again, which between friends takes a little courage.",
        joseph:surprised "3113, crate first. I'd have let five through, and missed the ferry. … Good thing we say it aloud.",
      },
      reply "3113, yes. But the crate before the trolley; it's gone by half past four. Say it once more?" {
        id = "crate-before-trolley", when = "range", shows = "read_back sum_up set_expectations", trust = 1, first = true, go = "who-opens-it",
        because = "Your slip had the number right, and still the order came out wrong, as it does at ten at night. You heard it because you were listening for it, and he said it again.",
        joseph:surprised "3113, and the crate first. … I'd have tested eighteen that can't run away.",
      },
      reply "The crate first, Joseph, not the trolley. It's gone by half past four." {
        id = "crate-first", when = "not range", shows = "handoff_fact", first = true, go = "who-opens-it",
        because = "The right one of the two mistakes to hear first, with its hour. The other was a number: 3118 is the first leak, and the rings of K begin five pumps before it.",
        joseph "Crate first. Noted.",
      },
      reply "Yes. Only the crate tonight rather than in the morning, if you can manage it." {
        id = "if-you-can", when = "range", shows = "handoff_fact", go = "who-opens-it",
        because = "You had heard it, and wrapped it up so softly that it became a wish. If he can manage it: he did not know that at half past four there is nothing left to manage.",
        joseph "I'll see how far I get.",
      },
      reply "It's all there on your slip, Joseph, you need only read it through properly." {
        id = "on-your-slip", shows = "blames_customer", trust = -2, go = "who-opens-it",
        because = "It stood there, perhaps; he had read it, and had it wrong all the same. That is what saying it back is for. You gave him a mark, and the mistake stayed.",
        joseph:annoyed "I've read it. Thank you.",
      },
    },
  },

  scene "who-opens-it" {
    joseph:annoyed "Is there anything else that I'd only find out by reading?" { when = "trust < 5" },
    joseph "And the crate's nailed shut. Packing goes at ten. Who gets it open, and who brings it up?",
    narrator "Three minutes to ten.",
    decide {
      id = "who-opens-it",
      teaches = "T11",
      reply "I'm sure that somebody on nights can do that. There's always someone about with a crowbar." {
        id = "with-a-crowbar", shows = "deflects", trust = -1, go = "whose-idea",
        because = "Somebody is a colleague whom nobody has ever met. At ten Packing goes home, and the crate belongs to those who do not know about it.",
        joseph "Somebody. I see.",
      },
      reply "Leave it all to me, Joseph. I'll stay on, I'll open it myself and carry them up to you, and I'll help you with every single one until it's done." {
        id = "leave-it-to-me", shows = "over_promise", trust = 2, go = "whose-idea",
        because = "You would even do it. But you may not open it, you cannot test, and by four you would have been on your feet for fourteen hours. It needed two names and an hour, and no hero.",
        joseph:worried "You've been here since two. Go home when it's time to. Who opens it?",
      },
      reply "I'll catch Packing now. You'd get Fatou to have it brought up?" {
        id = "catch-packing", shows = "clear_roles", opened = true, go = "whose-idea",
        because = "One half each, said aloud, and you ran for yours. By when it is on his bench nobody said; if it does not come, he will notice when he misses it.",
        joseph "I'll ring down. Run.",
        narrator "You get to Packing as they are putting on their coats. The lid comes off.",
      },
      reply "Packing will open it before they go, I'll see to that. It's on your bench by half past ten. If it isn't, shout for Fatou: she'll know." {
        id = "by-half-past-ten", shows = "clear_roles owned_action", trust = 1, opened = true, go = "whose-idea",
        because = "Who, by when, and what he does if it fails. He has a batch half measured and can go back to it until half past, without listening for footsteps.",
        joseph "Half past ten. Then I'll finish line one, and after that the twelve." { when = "first" },
        joseph "Half past ten. Good, then it'll be here already, for the morning." { when = "not first" },
        narrator "You get to Packing as they are putting on their coats. The lid comes off.",
      },
    },
  },

  scene "whose-idea" {
    narrator "Ten o'clock, line three. The night shift is coming in.",
    fatou:annoyed "There's a red tag on my box of rings. I've forty on the plan. Whose idea was that?",
    decide {
      id = "forty-on-the-plan",
      teaches = "T9 T11 T13",
      reply "Quality's. You know what they're like. I'd have let you have it, if it were up to me." {
        id = "quality-s", shows = "blames_colleague", k = "blocked", go = "the-board",
        because = "The tag was yours, and right. You bought yourself a nod and paid for it with Joseph, on the night when she has to carry a crate up to him.",
        fatou "Typical. Then they can come down here and make forty without rings.",
      },
      reply "Use it if you have to, Fatou, I don't want to spoil your whole night for you. Only test every one of them twice, and then you'll be on the safe side." {
        id = "test-twice", shows = "false_promise", k = "running", go = "the-board",
        because = "3118 was tested twice and has a ring of K in it. A doubtful ring may hold at the bench and not in a month. It sounded like help, and it let the doubt out of the red tag.",
        fatou:relieved "Twice. I can do that.",
      },
      reply "Mine: K leaks, and nobody uses it until Joseph says so. There are 22 of H, so 22 pumps. I know that wrecks your forty." {
        id = "twenty-two", shows = "plain_bad_news fact_first handoff_fact respect_person infer_impact", k = "blocked", go = "the-board",
        because = "Yours, the reason, who lifts it, and the number that can really be done. And you had seen what it does to her plan before she had to say it.",
        fatou:worried "22. … All right. Then I'll put two of mine on the crate. Better now than at five.",
      },
      reply "It's all in the log. I've got to run, I'm afraid, there's still a lot to do. Just read from twenty to six." {
        id = "just-read", shows = "deflects", go = "the-board",
        because = "A good log, and she would have had to read it standing, with six people waiting for work. Of the rings the log says a good deal, but not in so many words that she must not.",
        fatou:annoyed "Then I'll read. When I've got my people going.",
      },
    },
  },

  scene "the-board" {
    narrator "By the gate hangs the board that everybody passes. \"Night, line three: 40. Orra: ready.\" Both were true at two.",
    decide {
      id = "both-were-true",
      teaches = "T32 T35",
      reply "I wipe it: \"22. Box K blocked, ask J. Mwangi. Orra being tested, next news at midnight, here.\"" {
        id = "next-news", shows = "set_expectations follow_up choose_channel", board = true, go = "stiffer-than-j",
        because = "The new numbers, whom to ask, and when there will be more. Everybody who counts on line three tonight passes there, and nobody has to look for you.",
      },
      reply "I leave it. Those who need to know have been told, and the rest would only be worried for nothing." {
        id = "leave-the-board", shows = "dismisses_feeling", go = "stiffer-than-j",
        because = "You have told those of whom you thought. The board is for those of whom nobody thinks: the driver, Stores, the early shift. For them, Orra is ready.",
      },
      reply "I send a message round to everyone, with all of it in, from the beginning, so that nobody can say they weren't told." {
        id = "to-everyone", shows = "talks_too_long", go = "stiffer-than-j",
        because = "Complete, and it lies in thirty lockers until six. You were covered and they were not informed. One line in chalk would have done it.",
      },
      reply "I cross out \"ready\" and write \"ask Quality\"." {
        id = "ask-quality", shows = "choose_channel", board = true, go = "stiffer-than-j",
        because = "The right place, and the one word gone that was dangerous. Everybody will now ask Joseph, who is testing; a number and an hour would have spared him that.",
      },
    },
  },

  scene "stiffer-than-j" {
    narrator "The lockers. Leila Haddad already has her jacket on, and has not left.",
    leila "Ten to six. 'K feels stiffer than J.' I wrote it down, and I said it to you as well. You said, 'We'll see.'",
    decide {
      id = "well-see",
      teaches = "T9 T18",
      reply "We'd forty to make, Leila, and two people missing. I couldn't very well stop the line for a feeling, now could I?" {
        id = "for-a-feeling", shows = "defensive dismisses_feeling", go = "the-tide",
        because = "At ten to six perhaps not. At ten past eight you stopped it for the same thing, with two hours of pumps in between. She does not want to be told that it was a feeling.",
        leila:annoyed "No. You could have pressed one, though. Between two fingers.",
      },
      reply "You did. I said that we'd see, and then I didn't look. I'm sorry. What did you feel?" {
        id = "didnt-look", shows = "apologise_specifically open_question", heard = true, go = "the-tide",
        because = "Her line in the log had no answer, and now it has one. You owned precisely that, and asked; and she told you something that nobody can read off a bench.",
        leila:surprised "They don't come back. You press one and it stays pressed, for a breath. All of K, not just some.",
      },
      reply "You were right. Well spotted! We'd all be lost without you." {
        id = "well-spotted", shows = "generic_sympathy", go = "the-tide",
        because = "The right verdict, in the wrong coin. She had not been waiting for praise, she had been waiting for an answer since ten to six. And what she had felt you still do not know.",
        leila "I wasn't lost. I was standing next to you.",
      },
      reply "If you were that sure, you might have said it a bit louder, you know." {
        id = "bit-louder", shows = "blames_customer", go = "the-tide",
        because = "She said it, and she wrote it. How loud does one have to be in order to be heard by you? Next time she will know, and keep it to herself.",
        leila:sad "I'll bear it in mind.",
      },
    },
  },

  scene "the-tide" {
    narrator "Quarter past ten, the gate. A van comes in, much too early.",
    rosa "I'm only leaving the pallets. The ferry's gone forward, for the tide. So I'm picking your crate up at half past one, not half past four. I told your day office.",
    narrator "The day office has been dark since six.",
    decide {
      id = "for-the-tide",
      teaches = "T13 T32 T33",
      reply "You couldn't come at half past four all the same? It's really important." {
        id = "all-the-same", shows = "deflects", go = "the-morning",
        because = "She would have liked to. But she does not make the tide, and so it was a request to the only person present who could change nothing. The one who tests does not know about it.",
        rosa "I'd have to ask the moon.",
      },
      reply "I ring the bench, and stay on till he's got it: \"Joseph, half past one, not half past four. What does that do to you?\"" {
        id = "what-does-that-do", shows = "close_loop confirm_understanding", first = true, ferry = true, go = "the-morning",
        because = "Everything that you had handed over hung on half past four. You gave the new hour to the one who has to do sums with it, and did not hang up before he had done them.",
        joseph "Three hours, then. … It does this: line one waits, and I start now.",
      },
      reply "I send Joseph a quick message: \"Lorry 1:30!!\" He'll see it when he next looks. And I'm off home, before anything else turns up." {
        id = "quick-message", shows = "deflects", go = "the-morning",
        because = "Sent is not the same as arrived. His telephone lies in the locker like all the others, and it will light up very prettily in there.",
      },
      reply "I write it on the board, in big figures: \"ORRA 1:30.\"" {
        id = "big-figures", shows = "choose_channel", board = true, go = "the-morning",
        because = "Better than a message: somebody will pass. But Joseph sits upstairs at his bench and does not. What must arrive tonight needs somebody who says, yes, I have it.",
      },
    },
  },

  scene "the-morning" {
    narrator "Friday, two in the afternoon. The log lies open at Thursday. The line of ten to six still has nothing behind \"Answer\".",
    decide {
      id = "behind-answer",
      teaches = "T33",
      reply "I turn the page. The rings are blocked, the crate has been seen to, and everybody who was involved knows how it was, so that's been dealt with." {
        id = "turn-the-page", shows = "deflects", go = "orra",
        because = "The matter, perhaps. But whoever writes a line there looks for an answer the next day, and on what she finds depends whether there is a next line.",
      },
      reply "\"17:50 was right: K does not spring back. Found by L. Haddad. With Purchasing, I hear on Monday and write it here.\"" {
        id = "was-right", when = "heard", shows = "close_loop give_credit keep_record", go = "orra",
        because = "What it was, who found it, where it lies now and when there will be more. An empty line became a reason to go on writing into that log.",
      },
      reply "\"17:50 was right, and ought to have had an answer at once. L. Haddad. I'll ask her today what she felt.\"" {
        id = "ought-to-have", when = "not heard", shows = "close_loop give_credit keep_record", heard = true, go = "orra",
        because = "A day late, and in public, where the empty line had been. At the lockers it would have cost you less. She has read it by five past two.",
        leila:surprised "You want to know what I felt? … They don't spring back.",
      },
      reply "\"Could not be foreseen.\" And my initials." {
        id = "not-foreseen", shows = "defensive", go = "orra",
        because = "It stands directly behind the sentence of the person who did foresee it. One seldom sees both so close together.",
      },
    },
  },

  scene "orra" {
    go "forty-by-six" { when = "k == 'running' or k == 'open'" },
    go "the-water-tower" { when = "not first and not opened" },
    go "monday-ferry" { when = "not ferry or not first or not opened" },
    go "five-of-them" { when = "not range" },
    go "a-line-less" { when = "not heard" },
    go "all-twelve",
  },

  ending "all-twelve" {
    title = "All twelve",
    kind = "good",
    joseph "Four of the twelve. Two drops, three, one, and one that only began after ten minutes. All four would have been on the water.",
    fatou "I gave him four of my 22. At twenty past one the lid was on.",
    rosa:happy "And I knew who to ask for, as soon as I was in the gate. It was on the board." { when = "board" },
    rosa "I went looking for it in Packing first. Your board said 'ready'." { when = "not board" },
    joseph "And the next time you come up those stairs, I'll put my pencil down straight away." { when = "trust >= 9" },
    narrator "On Orra Island somebody turns a tap, and does not think about you at all.",
    reflection = "Nobody on the island will ever know your name, and that was the aim. Four people stood between them and a bad ring, and each needed a different sentence from you. Which one did you nearly leave out?",
  },

  ending "a-line-less" {
    title = "A line less",
    kind = "mixed",
    joseph "Four of the twelve leaked. The ferry took twelve good ones. A clean handover, that.",
    narrator "In the next week there are nineteen lines in the log, all with times and numbers. Nothing feels stiff, nothing hums. None of them is by Leila.",
    reflection = "You handed on to three people, and all three got what they needed. The doubt had been handed to you at ten to six, by a fourth. What would she have needed to hear back?",
  },

  ending "monday-ferry" {
    title = "Monday's ferry",
    kind = "mixed",
    narrator "Half past one. A van stands in the yard with its engine running." { id = "the-van" },
    first_of {
      narrator "In Packing stands a crate, nailed shut, with Joseph's hold on it. Nobody has come by with a crowbar." { when = "not opened" },
      narrator "Upstairs stands an open crate. Beside it somebody is testing a trolley, pump after pump." { when = "not first" },
      narrator "Upstairs somebody is at pump three of twelve, and has time until half past four.",
    },
    rosa:worried "I can't wait. I've eggs on board, and the tide.",
    joseph:annoyed "There's a hold on it. It doesn't leave. Had I known the hour, I'd have put line one aside." { when = "not ferry" },
    joseph:annoyed "There's a hold on it. It doesn't leave. I had the hour, and nothing to test." { when = "ferry" },
    narrator "Orra gets its pumps on Monday. Until then they carry water.",
    reflection = "No bad pump has left, and that is the greater half of it. But by quarter past ten something in your handover was missing or no longer true, and only you could have known. How long is a thing still yours, once you have handed it over?",
  },

  ending "five-of-them" {
    title = "Five of them",
    kind = "mixed",
    narrator "Seven weeks later something stands on Joseph's desk, in a bucket.",
    joseph:worried "3115, from the island. It had a ring of K. I began at 3118, where it first leaked.",
    joseph "The slip's still here. I only ever read what's on it.",
    reflection = "The first leak was not the first ring. It stood in the log, in your writing, at twenty to six, and he said the wrong number aloud to you. What would it have taken to hear it?",
  },

  ending "the-water-tower" {
    title = "The water tower",
    kind = "bad",
    narrator "Friday, six o'clock. The ferry sails with a closed crate.",
    joseph:sad "I had the trolley finished at five. All eighteen, very clean. Then I went down for the crate.",
    narrator "Six weeks later two of four pumps in the tower on Orra Island lose pressure within the same night. There is a school below it.",
    reflection = "Everybody worked through the night, on the wrong end of it. Of thirty pumps twelve were on their way, and they needed an hour, a name and somebody with a crowbar. Which of these did you not say?",
  },

  ending "forty-by-six" {
    title = "Forty by six",
    kind = "bad",
    fatou "Forty. I kept to the plan. Each one tested, as you said." { when = "k == 'running'" },
    fatou:annoyed "Forty. By the time I'd got as far as twenty to six in your log, they were packed." { when = "k == 'open'" },
    joseph:sad "With rings from K. All forty. They hold at the bench, you see. For a while.",
    narrator "It takes five people until Tuesday to get them all open again, and eleven customers are rung one after another. Joseph does the ringing.",
    reflection = "You had found it, and handed it up, and the line itself went on. The one who takes over from you believes what you say last. What was that?",
  },
}
