-- "How many have you got?" can be answered with a number, and then one has answered the
-- wrong question: under it lies an hour, and under the hour a train. Each comes out
-- only if somebody leaves room for it or asks; what comes out must then be carried on,
-- and some of it kept to oneself.

local tomasz = person "Tomasz Zielinski"
local leila = person "Leila Haddad"
local joseph = person "Joseph Mwangi"
local ibrahim = person "Ibrahim Saleh"

return scenario "how-many-boxes" {
  title = "How many boxes?",
  summary = "A colleague rings your store with a question of five words, and keeps back the two things that matter.",
  place = "loading-bay",
  role = "You run the packing store of Terracotta Row, who make tiles.",
  situation = "Wednesday, eight minutes past two. You stand on the ladder in the middle of a count, with a pencil behind your ear, and the internal telephone rings: Tomasz Zielinski, who plans the lorries. The stock list and his waybill hang beside the telephone; open them whenever you like.",
  know = {
    "A count on the screen is not what is free. Read down to the end.",
    "What Quality has blocked stays where it is until Joseph Mwangi frees it.",
    "What is reserved belongs to whoever reserved it. You can ask them.",
    "The form for boxes, F7, is for the files. It may be filled in afterwards, and by you.",
  },
  assessed = true,
  mood = "trust",

  state = {
    trust = meter(50),      -- Tomasz's, in you
    hour = false,           -- you know that it has to be four o'clock
    other = one_of("unheard", "hinted", "known"), -- why he keeps looking at the clock
    from = one_of("leila", "taken", "wet"), -- where the thirty come from
    leila_cross = false,
    gate = false,           -- Benny knows that six means four
    train = true,           -- he gets his train
    leaked = false,
    loop = false,           -- he has heard that it is on board
    repaid = false,         -- Leila has heard about nine o'clock
  },

  document "Box, large, double wall" {
    id = "stock",
    text = [[
On the screen                 240
Blocked, Quality               90   wet from the roof, J. Mwangi
Reserved, L. Haddad            60   late shift, from five
FREE                           90

Coming  I. Saleh, packaging   300   Thursday, nine o'clock

WAYBILL, as hung up on Monday
Lisbon, museum. 120 tiles, one to a box, large, double wall.
Ramp 2. Ship's gate closes Wednesday 18:00.
(The port's notice of Tuesday is not hung up here.)]],
  },

  scene "five-words" {
    tomasz "Tomasz. How many large doubles have you got?" { direction = "on the telephone" },
    decide {
      id = "five-words",
      teaches = "T6 T36",
      reply "Two hundred and forty, it says here. Help yourself." {
        id = "help-yourself", shows = "over_promise", trust = 10, go = "just-asking",
        because = "A fast, friendly answer, and the wrong line of the list. Of those, ninety are wet and sixty are Leila's; he would have planned on boxes that nobody can give him.",
        tomasz:happy "Two hundred and forty! … No. Wait, that can't be. Weren't there some wet ones?",
        you "Ninety are. And sixty reserved. So, ninety free.",
      },
      reply "Ninety that are free. What are they for?" {
        id = "ninety-free", shows = "fact_first open_question", trust = 5, go = "just-asking",
        because = "The number that counts, in three words, and then the question that turns a number into an order. He had asked for a fact and got it first.",
        tomasz "Ninety. … For Lisbon. The museum.",
      },
      reply "Hello, Tomasz! I was only saying to Leila that one never hears from you these days. How have you been, is it still so mad up there?" {
        id = "never-hears", shows = "scripted_sympathy talks_too_long", trust = -10, go = "just-asking",
        because = "Warm, and you would have had it out of him on another day. A man who opens with five words has no hand free for how he has been. Give him the number; then ask.",
        tomasz:annoyed "It's … yes. Large doubles. How many?",
        you "Ninety free.",
      },
      reply "I'm up the ladder in the middle of a count. Could you put it on an F7, please, and I'll get straight to it after?" {
        id = "on-an-f7", shows = "policy_first deflects", trust = -15, go = "just-asking",
        because = "You have a count to finish, and the form is there for it. But the number hung beside the telephone; he would have spent longer on the form than you on the answer.",
        tomasz:annoyed "A form. To ask how many there are.",
        you "All right. Ninety free.",
      },
    },
  },

  scene "just-asking" {
    tomasz:worried "And tomorrow? How many would there be tomorrow, if it were tomorrow? No hurry. I'm just asking.",
    decide {
      id = "just-asking",
      teaches = "T5 T25",
      reply "Three hundred more, at nine. I'll reserve whatever you like for you, so you needn't think about it again." {
        id = "three-hundred-more", shows = "say_what_can fixes_too_early", trust = 5, go = "the-thing-is",
        because = "Correct, quick, and generous. But he asked for two days in one breath and said that there was no hurry, and nobody had spoken of hurry. It was the hurry that he was asking about.",
        tomasz "Nine tomorrow. … Yes. That's what I thought.",
      },
      reply "First today, then tomorrow. When do they really have to be there?" {
        id = "when-really", shows = "check_unsaid", trust = 5, hour = true, go = "the-thing-is",
        because = "You heard the hurry in \"no hurry\". With the hour on the table, ninety turns from an answer into a shortage, and you have an hour and three quarters.",
        tomasz:worried "Today. The port's brought it forward. The gate closes at four, and I need a hundred and twenty.",
      },
      reply "How many is it that you're after, and what do they have to stand up to?" {
        id = "how-many-after", shows = "open_question", trust = 5, go = "the-thing-is",
        because = "A storekeeper's question, and now you know the number and the load. But he had asked about a day, and by when is the one thing that you left out.",
        tomasz "A hundred and twenty. Tiles, hand-painted, four kilos each. They go by sea.",
      },
      reply "There's always tomorrow, Tomasz! It's a museum. They've waited three hundred years for those tiles, they'll manage one night more." {
        id = "always-tomorrow", shows = "dismisses_feeling", trust = -10, go = "the-thing-is",
        because = "Well meant, and it laughed away the only thing that he had let be seen. He will not show it to you a second time of his own accord.",
        tomasz:annoyed "Yes. Very good.",
      },
    },
  },

  scene "the-thing-is" {
    tomasz:worried "The thing is, I should have … On Thursday, I had it on my …",
    narrator "You hear a drawer, and then nothing.",
    decide {
      id = "the-thing-is",
      teaches = "T21",
      seconds = 9,
      reply "You forgot to order them! Don't worry, it happens to all of us." {
        id = "you-forgot", shows = "interrupts generic_sympathy", trust = -10, go = "a-hundred-and-twenty",
        because = "You guessed right and took the sentence out of his mouth, the hard one, which he had nearly got over his lips. What was to come behind it, you have not heard.",
        tomasz:annoyed "I forgot. Yes. Write that down somewhere.",
      },
      reply "Never mind whose fault it is. Let's look forward: what do we do now?" {
        id = "look-forward", shows = "interrupts fixes_too_early", trust = 5, go = "a-hundred-and-twenty",
        because = "Decent, and no word of blame; and it answered a confession that he had not made. It was not fault that he was about to speak of, or not only.",
        tomasz "Forward. Yes. You're right.",
      },
      reply "On Thursday?" {
        id = "on-thursday", shows = "let_them_finish", trust = 5, other = "hinted", go = "a-hundred-and-twenty",
        because = "You handed him his own last word and he went on from there. With the order came something else, said fast: other things on the list.",
        tomasz:sad "On Thursday I should have ordered them. I had other things on my list on Thursday. It's no excuse.",
      },
      silence "(I stay quiet, and come down from the ladder.)" {
        id = "from-the-ladder", shows = "let_them_finish", trust = 5, other = "hinted", go = "a-hundred-and-twenty",
        because = "He heard the rungs, one after another, and that somebody was sitting down. It gave him room for a sentence that nobody says to a man on a ladder.",
        tomasz:sad "… I should have ordered them on Thursday. There were other things on my list. There are always other things on my list.",
      },
    },
  },

  scene "a-hundred-and-twenty" {
    tomasz "So it's a hundred and twenty, and you've got ninety.",
    decide {
      id = "and-you-have-ninety",
      teaches = "T24 T33",
      reply "A hundred and twenty to ramp two by four, so we're thirty short, and not from tomorrow. Have I got that right?" {
        id = "thirty-short", when = "hour", shows = "paraphrase_facts confirm_understanding", trust = 10, go = "the-thirty",
        because = "His muddle in one sentence with four numbers, and it had become \"we\". He could check each of them, and breathed out audibly at the last.",
        tomasz:relieved "That's it. That's exactly it.",
      },
      reply "If the other thirty came tomorrow at nine, would Lisbon still be all right?" {
        id = "still-be-all-right", when = "not hour", shows = "confirm_understanding", trust = 5, hour = true, go = "the-thirty",
        because = "You held a definite tomorrow up to him, and he had to say that there is none. He would not have brought it out of his own accord; the form of your question did that.",
        tomasz:worried "No. No, it wouldn't. They've brought the gate forward: four o'clock, today. It's been in my inbox since yesterday.",
      },
      reply "Leave it with me, Tomasz. I'll see what I can scrape together, and I'll give you a shout." {
        id = "give-you-a-shout", shows = "show_hearing", trust = 5, hour = true, go = "the-thirty",
        because = "Warm and willing, with no number in it, no hour, and no \"is that right\". You began to run before you both knew how far.",
        tomasz "A shout. Good. … Only not too late, the shout. The gate's at four now.",
      },
      reply "Sorry, I was writing. What size were they, and how many was it again?" {
        id = "what-size", shows = "asks_again", trust = -10, hour = true, go = "the-thirty",
        because = "It was honest, and you had the pencil in your hand while he said it. Having to say it again told him how little it mattered to you; read him your note, gaps and all.",
        tomasz:annoyed "Large. Double. A hundred and twenty. By four. Shall I spell it?",
      },
    },
  },

  scene "the-thirty" {
    narrator "Twenty past two. Ninety boxes, free and flat. Thirty are missing.",
    decide {
      id = "the-thirty",
      prompt = "Where do you get thirty boxes?",
      teaches = "T5 T9",
      reply "I'll take thirty of Leila's. She doesn't start before five, and by nine tomorrow they'll be back." {
        id = "thirty-of-leilas", shows = "over_promise", from = "taken", go = "your-news",
        because = "Quick, and all but harmless: nine tomorrow is in the middle of a shift that begins at five today. She has a right to hear it from you, and not from an empty shelf.",
      },
      reply "I ring Ibrahim Saleh. \"Could you come today with thirty of the three hundred?\"" {
        id = "ring-ibrahim", shows = "simple_help", trust = -5, go = "he-hopes",
        because = "Fair to try, since nobody here need go short. But you know how he promises; his \"perhaps\" used ten minutes, and you are where you were.",
      },
      reply "I ring Leila. \"You've sixty reserved from five. I need to talk to you about thirty.\"" {
        id = "ring-leila", shows = "respect_person clear_roles", go = "leila",
        because = "You went to the one whose boxes they are, said the number, and did not beat about the bush. Whether she can spare them, only she can tell you.",
      },
      reply "I'll take thirty of the wet ones, from the inside of the stack. They've dried out by now; I can feel it." {
        id = "from-the-inside", shows = "false_promise", from = "wet", go = "your-news",
        because = "They do feel dry. Whether they still bear four kilos on a ship, a hand cannot tell, and that is what the red tape is for. Joseph sits two doors away; you did not ask him.",
      },
    },
  },

  scene "he-hopes" {
    ibrahim "For you? Today! Perhaps. If the big press comes back. I'd say three. Half past. With God's help, four.",
    narrator "You thank him, and ring Leila.",
    go "leila",
  },

  scene "leila" {
    leila:annoyed "Thirty? I start at five. Last time somebody \"borrowed\" mine, I stood at a warm machine with tiles in my arms.",
    decide {
      id = "in-my-arms",
      teaches = "T9 T24",
      reply "It's for Lisbon, and the ship won't wait. You'll have them back before you even notice they're gone, I promise." {
        id = "before-you-notice", shows = "dismisses_feeling over_promise", leila_cross = true, go = "your-news",
        because = "A good reason, and you laid it over what she had just told you. She would notice, she did last time. She gave in, and gave in is not the same as gave.",
        leila:annoyed "I'll notice. Take them.",
      },
      reply "Not again like that. How many do you need at five, and from when the rest?" {
        id = "not-again", shows = "take_seriously open_question", go = "your-news",
        because = "You took the warm machine seriously and asked for her plan, in place of her boxes. In the plan, it turned out, there was a gap of thirty.",
        leila "At five … thirty, for the first half of the night. The others I need by ten tomorrow, for the next batch. By ten, mind.",
      },
      reply "Tomasz has forgotten to order, and now we can all run. You know how he's been since the winter." {
        id = "how-hes-been", shows = "blames_colleague", leila_cross = true, trust = -5, go = "your-news",
        because = "It won her over, and it was paid with his name. You do not know what has been since the winter; now there are two who have an opinion about it.",
        leila "Him again. Well. Have them. But tell him from me.",
      },
      reply "I'm only asking, Leila. If it's a bother, just say so, and I'll think of something else." {
        id = "only-asking", shows = "respect_person", leila_cross = true, go = "your-news",
        because = "Courteous, and she must now be the one who sinks the ship. What would it cost her, and until when? With that in hand it would have been a plan and not a favour.",
        leila "You'll think of what? … Have them. But I'd like to know when I get them back.",
      },
    },
  },

  scene "your-news" {
    narrator "Twenty-five to three. A hundred and twenty boxes are stacked on the trolley. Nobody has rung.",
    decide {
      id = "nobody-has-rung",
      teaches = "T32 T36",
      reply "I ring him. \"A hundred and twenty. You've got them. At the ramp by half past three.\"" {
        id = "youve-got-them", shows = "fact_first follow_up set_expectations", trust = 15, go = "then-i-can",
        because = "The word that he was waiting for came first, and came before he had to ask. What you heard in the first second afterwards was not relief about boxes.",
      },
      reply "I finish: tape, labels, the trolley to the ramp. Then I can tell him that it's all done." {
        id = "then-all-done", trust = -10, go = "then-i-can",
        because = "You wanted to bring him something finished. For a quarter of an hour he sat upstairs with ninety boxes in his head, and then rang himself. A half-time score is also a result.",
        narrator "Ten to three, and the telephone.",
      },
      reply "I send him a message: \"Boxes sorted :)\" He'll see it when he gets to it." {
        id = "boxes-sorted", shows = "follow_up", trust = 5, go = "then-i-can",
        because = "At once, and that was kind. How many, and where by when, he had to ring up to ask; one sentence more and it would have been an answer.",
        narrator "A minute later the telephone rings.",
      },
      reply "I ring him. \"You won't believe what I've had to do! First the list, then Leila, who nearly bit my head off, and the wet ones…\"" {
        id = "what-ive-had-to-do", shows = "talks_too_long", trust = -5, go = "then-i-can",
        because = "You had earned the applause, and he would have clapped. But the number came in the fourth sentence, and in the first three he heard that it had gone wrong.",
      },
    },
  },

  scene "then-i-can" {
    tomasz:relieved "All hundred and twenty. Then I can still … What time is it? No. Good. That's good.",
    decide {
      id = "then-i-can-still",
      teaches = "T25",
      reply "I'm glad! Then you can put your feet up, you've had enough excitement for a Wednesday." {
        id = "feet-up", shows = "scripted_sympathy", trust = 5, go = "at-the-hatch",
        because = "A kindly full stop, behind half a sentence. He had begun to say what he can still do; feet up it was not.",
        tomasz "Yes. Feet up.",
      },
      reply "Other things on your list, you said. Is one of them today?" {
        id = "one-of-them-today", when = "other == 'hinted'", shows = "check_unsaid sum_up", trust = 10, other = "known", go = "my-father",
        because = "You laid Thursday's list next to today's half sentence and asked, so that he could have said no. It was the first time since the winter that he said yes.",
        narrator "It is so quiet that you hear his chair.",
      },
      reply "You asked for the time. Do you have to be somewhere?" {
        id = "asked-for-the-time", when = "trust >= 50", shows = "check_unsaid", trust = 5, other = "known", go = "my-father",
        because = "There is a clock in every office of the house, and he asked you. You noticed, and asked plainly. That he could answer was owed to the half hour before.",
        narrator "It is so quiet that you hear his chair.",
      },
      reply "It's gone half past two. They're at ramp two by half past three, so there's nothing you need to do." {
        id = "nothing-you-need", shows = "set_expectations", trust = 5, go = "at-the-hatch",
        because = "Question answered, plan announced; nothing wrong with either. What he had wanted to do still, you let stand in the air between you.",
        tomasz "Half past three. … That's late. No, that's fine.",
      },
    },
  },

  scene "my-father" {
    tomasz:sad "They're operating on my father tomorrow at seven. It's two hundred miles. The last train that gets me there leaves at ten past three. I'd given it up. … Nobody here knows. I'd like it to stay like that.",
    decide {
      id = "given-it-up",
      teaches = "T22 T44",
      reply "Oh, Tomasz. My mother had that last year, and she was up again after three days! You'll see, these things go much better than you think." {
        id = "my-mother-had", shows = "talks_too_long dismisses_feeling", trust = -10, train = false, go = "hand-it-over",
        because = "You wished to give him courage, and told him about another bed. Four minutes of it; and he has thirty, with the station at the other end of the town.",
        tomasz "Yes. I hope so. … I'd never make it now in any case.",
      },
      reply "You go. What's left here that only you know?" {
        id = "that-only-you-know", shows = "explore_need simple_help", trust = 10, go = "hand-it-over",
        because = "Two words for the man and then a question that let him go: the rest of Lisbon, out of his head and into yours. There was no time for more, and more was not needed.",
        tomasz:relieved "Only me. … The gate. The driver. Wait, I'll tell you.",
      },
      reply "You must tell Human Resources. They're there for exactly that, and I'm sure nobody would hold it against you." {
        id = "tell-human-resources", shows = "deflects", trust = -10, train = false, go = "hand-it-over",
        because = "Good advice for next week. He had asked for two things, silence and ten past three, and you answered with an office.",
        tomasz "Next week. Yes. Today I'll see the lorry off, then.",
      },
      reply "Since the winter. And every morning there was a plan on our wall. It stays with me. Go and catch it; I'll see Lisbon off." {
        id = "a-plan-on-our-wall", shows = "infer_impact specific_warmth protect_privacy", trust = 15, go = "hand-it-over",
        because = "You saw what the late plans had really been, kept his secret in four words, and took the lorry off him. What there is to know about it, you have not asked yet.",
        tomasz:sad "There was, wasn't there. Every morning. … I'll come by the hatch. One minute.",
      },
    },
  },

  scene "at-the-hatch" {
    narrator "Seven minutes to three. Tomasz stands at your hatch, in his coat, a bag over his shoulder.",
    tomasz:worried "Could somebody count them on to the lorry? I've got … an appointment.",
    decide {
      id = "an-appointment",
      teaches = "T25 T34",
      reply "Now? Tomasz, I've turned the store upside down for you, and you're off to the dentist?" {
        id = "the-dentist", shows = "blames_customer", trust = -20, train = false, go = "hand-it-over",
        because = "After that hour it was only human. But nobody takes a travelling bag to the dentist, and you had seen the bag.",
        tomasz:sad "No. No, you're right. I'll stay and see it off.",
      },
      reply "I'll count them. Off you go, and tell me on the way out what I need to know." {
        id = "ill-count-them", shows = "simple_help say_what_can", trust = 10, go = "hand-it-over",
        because = "No why, no form, and the step that he needs. You will not know what it was for, and he will not forget that you did it without.",
        tomasz:relieved "You're … Thank you. Right. Quickly, then.",
      },
      reply "That's a large bag for an appointment. Are you all right?" {
        id = "a-large-bag", shows = "check_unsaid explore_need", trust = 5, other = "known", go = "hand-it-over",
        because = "You saw the bag, and asked after the man and not the matter. Late, and he told you in one sentence; for more there was no time, and you took the lorry off him.",
        tomasz:sad "My father. They're operating tomorrow at seven. The train's at ten past three. You'll keep it to yourself?",
        you "I will. And I'll count.",
      },
      reply "I'm sure somebody at the ramp can do that. Have you asked them there?" {
        id = "asked-them-there", shows = "deflects", trust = -15, train = false, go = "hand-it-over",
        because = "It is the ramp's work, strictly speaking. He would have had to explain it all from the beginning once more; and you had it in your head already.",
        tomasz "I'll … No. I'll do it myself. It's only a train.",
      },
    },
  },

  scene "hand-it-over" {
    tomasz "I'll be upstairs, then. But you're nearer, so you have it from me." { when = "not train" },
    tomasz "Ramp two. The driver's Benny. A seal on the doors, the number goes on the waybill. The gate's the gate. And ring the port if it sticks, the number's at the bottom.",
    decide {
      id = "the-gates-the-gate",
      teaches = "T11 T33",
      reply "Got it. Go, go, go, I'll manage the rest!" {
        id = "go-go-go", shows = "show_hearing", trust = 5, go = "joseph",
        because = "You gave him a minute, gladly, and took over something with a hole in it. \"The gate's the gate\" is clear only to somebody who has read the port's message.",
        tomasz "Right. Right. Thank you.",
      },
      reply "Ramp two, Benny, seal number on the waybill, port if it sticks." {
        id = "port-if-it-sticks", shows = "read_back", trust = 5, go = "joseph",
        because = "Said back in one breath, and all of it right. What he had not said could not come back to him: what it says on Benny's paper about the gate.",
        tomasz "All of it. Yes.",
      },
      reply "Ramp two, Benny, seal on the waybill. And the gate: you say four, my waybill says six. What does Benny's say?" {
        id = "what-does-bennys-say", shows = "read_back confirm_understanding", trust = 10, go = "joseph",
        because = "You read it back with the paper beside it, and the two did not agree. Of all who had that waybill in their hands, you were the first to ask.",
        tomasz:surprised "Benny's … six. It says six. I never hung up the new one. Tell him four. Tell him before anything else.",
      },
      reply "Could you put all that in an e-mail for me, so that I've got it in writing?" {
        id = "in-a-mail", shows = "policy_first deflects", trust = -10, train = false, go = "joseph",
        because = "In writing is wise on most days. Today it cost ten minutes of a man's train, and the e-mail said \"the gate's the gate\" as well.",
        tomasz:annoyed "In an e-mail. Of course.",
      },
    },
  },

  scene "joseph" {
    narrator "Ten past three. Joseph Mwangi, from Quality, with his clipboard.",
    joseph "Where's Tomasz? His plan's late again, and his coat's gone. People are starting to talk, you know." { when = "train" },
    joseph "What's the matter with Tomasz? He's up there staring at the wall, and the plan's late again. People are starting to talk, you know." { when = "not train" },
    decide {
      id = "people-talk",
      teaches = "T9 T44",
      reply "Between us: there's trouble at home, somebody in the family's ill. Be a bit gentle with him." {
        id = "trouble-at-home", when = "other == 'known'", shows = "breaks_privacy", leaked = true, go = "the-slip",
        because = "You wanted to protect him, and gave away the only thing that he wants to keep. Joseph means well, and at five there will be four who mean well.",
        joseph:worried "Oh. I'd no idea. I'll tell the others to let him be.",
      },
      reply "He stood here just before three with a travelling bag, and wouldn't say where to. Make of that what you like." {
        id = "a-travelling-bag", when = "other ~= 'known'", shows = "blames_colleague", go = "the-slip",
        because = "Only what you had seen, and it was enough for a story: by four o'clock Tomasz has applied elsewhere, at least in the canteen. You had the bag in front of you; you might have asked him.",
        joseph:surprised "A bag. Well, well. So that's how it is.",
      },
      reply "No idea. I only do the boxes." {
        id = "only-the-boxes", shows = "deflects", go = "the-slip",
        because = "The secret is safe and so are you, and the talk goes on its way. A word for his work you could have said, without a word about his life.",
        joseph "Hm. Somebody ought to have one.",
      },
      reply "He'll have his reasons, and that's for him to say. Lisbon is mine until it's on board. What did you need from him?" {
        id = "lisbon-is-mine", shows = "protect_privacy clear_roles open_question", go = "the-slip",
        because = "The door to his affairs you shut without a bang, and opened the one to yours. Joseph had come with a question, and it was about a pallet.",
        joseph "Only when Thursday's pallets leave. … You're right. I shouldn't listen to the canteen.",
      },
      reply "Oh, he's at the ramp somewhere, I think. You've only just missed him." {
        id = "just-missed-him", shows = "over_promise", go = "the-slip",
        because = "A small untruth for a good end. Joseph goes to the ramp, comes back, and now wonders about two people.",
        joseph "At the ramp. I'll have a look.",
      },
    },
  },

  scene "the-slip" {
    narrator "Twenty past three. You wheel the trolley to ramp two. Benny is still unloading on the other side; you leave a slip on his seat.",
    pick {
      id = "the-slip",
      prompt = "What do you write on it?",
      teaches = "T33",
      at_least = 1,
      at_most = 4,
      go = "on-the-train",
      item "120 boxes, one tile each, counted twice. No stacking above six." {
        id = "counted-twice", shows = "handoff_fact",
        because = "What it is, how much, and how it wants to travel. Nobody has to open a box to find out.",
      },
      item "Please hurry, it's terribly important to us!" {
        id = "terribly-important", shows = "talks_too_long",
        because = "To a man with six o'clock on his paper, that means half past five. What he can drive by is a number.",
      },
      item "The gate closes at FOUR. Six on the waybill is old." {
        id = "six-is-old", shows = "handoff_fact", gate = true,
        because = "The one line without which all the others travel back again. You had the old hour on paper and the new one in your ear, and laid them side by side for him.",
      },
      item "Tomasz should have told you all this; he's had his head elsewhere." {
        id = "head-elsewhere", shows = "blames_colleague",
        because = "Benny need not know who should have, and least of all where whose head was. He needs what is in it and by when.",
      },
      item "Seal number on the waybill; ring me, the store, when you're through the gate." {
        id = "through-the-gate", shows = "close_loop",
        because = "Now it comes back to you by itself. Gone from the ramp is not on board.",
      },
      item "Port's number is at the bottom, in case it sticks. Then me." {
        id = "then-me", shows = "clear_roles",
        because = "If it sticks, he knows who to ring, and in which order, and it will not be a man on a train.",
      },
    },
  },

  scene "on-the-train" {
    go "benny-says-six" { when = "not gate" },
    narrator "Ten to four. The telephone: Benny, through the gate, seal and all.",
    go "what-you-tell-him",
  },

  scene "benny-says-six" {
    narrator "Half past three. Benny climbs in and reads his waybill. \"Six,\" he says. \"Then I'll have my tea first.\"",
    decide {
      id = "tea-first",
      teaches = "T33",
      reply "Six, yes. Time for two, then. You've earned them, after that unloading." {
        id = "enjoy-it", shows = "false_promise", go = "six-on-the-paper",
        because = "You are good to drivers, and you knew the hour. He read you the old one off his paper, and you said it after him.",
      },
      reply "Four, Benny. The paper's old. Can you still make it?" {
        id = "four-benny", shows = "fact_first open_question", gate = true, go = "just-made-it",
        because = "The hour, the reason, and a real question to the one who drives. It should have been on his seat; now it cost him his tea and you ten minutes of fear.",
      },
      reply "It's a bit more urgent than that, I believe. Perhaps take the tea with you?" {
        id = "a-bit-more-urgent", shows = "handoff_fact", trust = -10, go = "just-made-it",
        because = "More urgent, you believe, perhaps: three soft words around a hard hour. He took the tea with him and drove as one drives with two hours in hand. He got in because a guard was looking for his key.",
      },
    },
  },

  scene "just-made-it" {
    narrator "Two minutes to four. Benny, out of breath: \"Through. They were already at the chain.\"",
    go "what-you-tell-him",
  },

  scene "what-you-tell-him" {
    narrator "Four o'clock. Tomasz is on a train, somewhere with tunnels." { when = "train" },
    narrator "Four o'clock. Tomasz sits upstairs, with his coat on." { when = "not train" },
    decide {
      id = "what-you-tell-him",
      teaches = "T32 T33 T42",
      reply "A message: \"Lisbon's through the gate, seal on the waybill. Nothing left for you to do. Ring if you want to; you needn't.\"" {
        id = "nothing-left", shows = "close_loop specific_warmth choose_channel", trust = 10, loop = true, go = "nine-o-clock",
        because = "What he was waiting for, that it is complete, and nothing that he must answer. It found him where he sat, and he put the telephone away for the first time that day.",
      },
      reply "Nothing. He's got other things to think of now, and he'll ask if he wants to know." {
        id = "other-things-to-think-of", shows = "dismisses_feeling", trust = -10, go = "nine-o-clock",
        because = "Considerate, as it seemed from your side of the hatch. On his it was a lorry that drove round in his head all night, next to the other thing.",
      },
      reply "I ring him up and go through it all with him, so that he can be sure." {
        id = "go-through-it", shows = "close_loop talks_too_long", trust = 5, loop = true, go = "nine-o-clock",
        because = "He knows now, and that is what counts. He listened for eight minutes with a finger in his other ear; one line would have told him as much.",
      },
      reply "A message: \"All good here!! Thinking of you!!\"" {
        id = "all-good-here", shows = "scripted_sympathy", trust = 5, go = "nine-o-clock",
        because = "A warm hand, and no lorry in it. All good at the ramp, or at the gate? He read it four times and did not like to ask.",
      },
    },
  },

  scene "nine-o-clock" {
    go "from-the-inside" { when = "from == 'wet'" },
    narrator "Thursday, twenty to nine. Ibrahim Saleh rings.",
    ibrahim:worried "The big press. You know how she is. Not nine, then. Ten. Half past, to be honest. Half past ten.",
    decide {
      id = "half-past-ten",
      teaches = "T32 T33",
      reply "Half past ten, Ibrahim, I've got that down. I'll let them know here, if anybody asks." {
        id = "if-anybody-asks", shows = "show_hearing", go = "how-it-ended",
        because = "You took his bad news kindly, and kept it. Leila will ask, at ten, with tiles in her arms; telling her now would have cost a minute.",
      },
      reply "I go over to Leila. \"Your thirty are coming at half past ten, not nine. Does that stop you? Then I'll cut down some singles for you.\"" {
        id = "your-thirty", shows = "follow_up confirm_understanding owned_action", repaid = true, go = "how-it-ended",
        because = "She heard it before it happened, from the one who had asked for them, with a way out in hand. She did not need it; it was that you had one.",
      },
      reply "Not good enough, Ibrahim. You said nine, and nine it has to be. I've people here relying on you." {
        id = "nine-it-has-to-be", shows = "dismisses_feeling", go = "how-it-ended",
        because = "You fought for Leila, with somebody who for once had told you in time. He says nine again now; the press says half past ten; and Leila knows of neither.",
        ibrahim:sad "Nine. Yes. I'll see. I'll try.",
      },
      reply "Thank you for ringing before nine, and not after. Could thirty come ahead, with your own car?" {
        id = "thirty-ahead", shows = "thank_specifically open_question", repaid = true, go = "how-it-ended",
        because = "You thanked him for the very thing that he finds hard, and asked for the thirty that count in place of three hundred. At a quarter to ten his daughter stood in the yard, and Leila was told by a box.",
        ibrahim:happy "Thirty? Thirty my daughter can bring. In the back seat.",
      },
    },
  },

  scene "how-it-ended" {
    go "four-who-mean-well" { when = "leaked" },
    go "warm-machine" { when = "from == 'taken' or not repaid" },
    go "it-was-only-a-train" { when = "not train" },
    go "seven-in-the-morning" { when = "loop and trust >= 60 and not leila_cross" },
    go "a-line-would-have-done",
  },

  ending "seven-in-the-morning" {
    title = "Seven in the morning",
    kind = "good",
    narrator "Thursday, a corridor with green chairs. At five to seven a bed is wheeled past, and a hand comes out from under the blanket.",
    tomasz "Tato. I'm here. … No, everything's seen to. Somebody's seen to it.",
    narrator "The next Monday there hangs a plan for the whole month beside your telephone, and on it, in pencil: Thursdays from noon, ask the store.",
    tomasz:happy "I told Grace. It was easier the second time." { when = "other == 'known'" },
    reflection = "He asked for a number. Under it was an hour, under the hour a train, and on the way a colleague with tiles in her arms. At which of his half sentences did you notice that the number was not the question?",
  },

  ending "a-line-would-have-done" {
    title = "A line would have done",
    kind = "mixed",
    narrator "Thursday, a corridor with green chairs. At five to seven a bed is wheeled past.",
    tomasz:worried "One moment, Tato. I only have to … Was it through the gate, or only at it?" { when = "not loop" },
    narrator "He rings at eight. Everything is in order. He has not slept." { when = "not loop" },
    tomasz "It's through, Tato, they've told me. … I only think I've used up everybody's patience." { when = "loop" },
    leila:annoyed "Lisbon's welcome to them. Next time I'd like to be asked as if I had a machine." { when = "leila_cross" },
    reflection = "He was there, and Lisbon was on board, and something of it still travelled with him: a question without an answer, or the feeling of having been a burden. What could he have laid down, and where?",
  },

  ending "it-was-only-a-train" {
    title = "It was only a train",
    kind = "mixed",
    narrator "Lisbon is at sea, the shelf is full, and all the numbers agree.",
    tomasz:sad "They let me speak to him, on the telephone. The nurse held it. It was fine. He could hear me quite well.",
    reflection = "The boxes came in time, and he did not. At ten to three there were twenty minutes that belonged to him. What did you fill them with?",
  },

  ending "warm-machine" {
    title = "A warm machine",
    kind = "mixed",
    narrator "Wednesday, half past five. Leila opens the shelf with her name on it, and counts to thirty." { when = "from == 'taken'" },
    narrator "Thursday, ten o'clock. Leila stands at the line, with tiles in her arms and nothing to put them in." { when = "from ~= 'taken'" },
    leila:annoyed "Lisbon's got its boxes. I'm glad. I only wonder who's my store.",
    tomasz:sad "That was because of me, wasn't it." { when = "train" },
    reflection = "You helped one colleague out of another one's shelf. She might even have offered it. What did she need to hear, and when, so that it was a loan?",
  },

  ending "six-on-the-paper" {
    title = "Six, on the paper",
    kind = "bad",
    narrator "Twenty-five past four, the port. A chain, and behind it a ship. Benny holds out his waybill: it says six, there, in black and white.",
    tomasz:sad "I told you the gate. Didn't I tell you the gate?",
    narrator "The next ship goes in nine days. The museum opens in seven.",
    reflection = "A hundred and twenty boxes, all of them in time for an hour that was only in two heads. You had the old paper in front of you and the new hour in your ear. Where did the two meet?",
  },

  ending "from-the-inside" {
    title = "From the inside of the stack",
    kind = "bad",
    narrator "Nine days later, a museum in Lisbon. Ninety boxes open well. Thirty have gone soft at the bottom.",
    joseph:sad "It was my tape. I'd have told you in one minute that they don't hold.",
    tomasz:sad "They're asking me which boxes. What do I tell them?",
    reflection = "You would have done anything for him that afternoon, and did the one thing that could not be asked for afterwards. Two doors away sat somebody with the answer. Why did it seem quicker not to ask?",
  },

  ending "four-who-mean-well" {
    title = "Four who mean well",
    kind = "bad",
    narrator "Monday. On Tomasz's desk lies a card, signed by four people, with a bear on it.",
    tomasz:sad "Who told them? … I'd asked for one thing.",
    narrator "His plans are on time from then on. He never rings to ask for anything again.",
    reflection = "You meant to shield him from talk, and gave the talk something true. There was a sentence that would have protected him and told nobody anything. Which?",
  },
}
