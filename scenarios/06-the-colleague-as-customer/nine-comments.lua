-- Feedback that concerns a colleague, twenty minutes before the doors open. Of nine
-- comments some are his to work on, some are the house's to mend, and some are about
-- who he is and count for nothing. Whoever mixes them up does him two wrongs: holding
-- his greeting against him, and sparing him the one thing that he has to hear.
--
-- The sheet has a date on it that explains half of the complaints.

local idris = person "Idris Warsame" {
  portrait = "idris",
  role = "at desk 2, since spring",
  about = "Taught geography for eleven years before he had to leave, and still knows everybody's name after one meeting. Lays his hand on his heart where others hold it out. Grows quieter when he is hurt.",
}
local carys = person "Carys Bevan" {
  portrait = "carys",
  role = "at desk 1, for nineteen years",
  about = "Can do voices, and did them for the children when the clinic still had some. Stays late for anybody. Says first and thinks on the bus.",
}
local olu = person "Olu Bankole" {
  portrait = "olu",
  role = "nurse on the day ward",
  about = "Has put drops into eleven thousand eyes and warns each of them. Whistles when a room is too quiet.",
}

return scenario "nine-comments" {
  title = "Question six",
  summary = "The patients' survey is in, and what it says of your colleague is to be on the board by eight.",
  place = "staff-room",
  role = "You lead the two desks at the Marram Eye Clinic. Carys Bevan and Idris Warsame work at them.",
  situation = "Thursday, 5 November, twenty to eight. October's survey has come, with what people wrote under question six: how were you received? Carys has read it first. It lies before you; open it whenever you like. Idris starts at ten to eight, and the doors open at eight.",
  know = {
    "Comments are pinned up in the staff room on the first Thursday of the month. It has always been so.",
    "Priya Raman from Human Resources is in the house today until four.",
    "How late the doctors are is on the screens of both desks, in minutes.",
  },
  mood = "trust",
  pass = { overall = 74 },

  state = {
    trust = meter(5, 0, 24),
    board = one_of("kept", "gap", "up"), -- what the staff room has seen of it
    voice = false,      -- Carys knows where you stand
    desk = false,       -- you know of the screen from him
    told = false,       -- he knows what has to change
    hand = one_of("open", "kept", "pressed"),
    minutes = false,    -- those who wait have been told how long
    turned = false,     -- the desk has a day and somebody who does it
    priya = false,      -- the comments on who he is are where they belong
    asked = false,      -- you came back
  },

  document "Question six, October" {
    id = "survey",
    text = [[
1  Never looked up from his screen.                    (desk 2)
2  Would not give me his hand!                         (desk 2)
3  I couldn't place the accent. One does wonder.       (desk 2)
4  Asked how long. He said "soon". Twice. 90 minutes.  (desk 2)
5  Queue to the door and one person there.             (8:30)
6  Spoke to the wall while I stood beside him.         (desk 2)
7  "Soon". I did not dare go to the toilet.            (desk 2)
8  Walked me to the bus because of my new patch.       (desk 2)
9  Are there none of our own for this?                 (desk 2)

                  Sep    Oct
Desk 1            4.6    4.5
Desk 2            4.7    3.1
2 Oct: desk 2 turned to the wall, for the new printer.

AS AGREED WITH HUMAN RESOURCES
What names a person goes to that person first, and not on a wall.
What is about where somebody is from, how they speak, look or greet
does not count. P. Raman keeps it, and answers it.]],
  },

  scene "on-the-board" {
    carys "Nine of them, and eight are for Idris. Shall I pin it up before he comes? First Thursday. We've always done it.",
    decide {
      id = "always-done-it",
      teaches = "T42 T31",
      reply "Well, it's the same for everybody, and it's got to be done. Up with it, please, I'll have a word with him later." {
        id = "same-for-everybody", shows = "policy_first", board = "up", trust = -4, go = "the-voice",
        because = "Equal treatment is a good reason, and nobody else has eight. The sheet says that what names a person goes to that person first. He will read it over the shoulders of the others.",
        narrator "She uses four pins.",
      },
      reply "No. He's in it, so he reads it first, with me. Nothing goes up till then." {
        id = "reads-it-first", shows = "choose_channel protect_privacy", go = "the-voice",
        because = "The same sentence in a small room is news, and on a wall it is a verdict. You kept the order that had been agreed, and told Carys what she is to do instead.",
        carys:surprised "Oh. … Right. I only thought, as always.",
      },
      reply "Cut his ones off, would you, and pin up the rest." {
        id = "cut-his-off", shows = "protect_privacy", board = "gap", trust = -2, go = "the-voice",
        because = "His name is off the wall, and that was the aim. The rest is one comment about a queue and a cut edge; everybody who can count to nine will ask what was there.",
        carys "There's not a lot left. It looks like a ransom note.",
      },
      reply "Not now, Carys, it's twenty to eight. Put it down somewhere." {
        id = "put-it-down", shows = "deflects", board = "gap", trust = -2, go = "the-voice",
        because = "You had no time, and somewhere is the table with the biscuits. By ten to eight two nurses have read it. Not deciding was the decision here.",
        narrator "She lays it beside the biscuits.",
      },
    },
  },

  scene "the-voice" {
    carys:happy "Number three's good. 'Meez-ter Pross-er, you may seet.' It's him to a T, isn't it? Oh, come on. It's only us.",
    decide {
      id = "only-us",
      teaches = "T10 T43",
      reply "Carys! That's downright racist. You ought to be ashamed of yourself." {
        id = "be-ashamed", shows = "blames_customer", voice = true, go = "the-heap",
        because = "You were right to stop it. With a word for what she is, she had only to be hurt, and she was; whether it is all right to do his voice was no longer the question.",
        carys:furious "I've worked with him for half a year. Don't you tell me what I am.",
      },
      reply "Careful, Carys, and do keep your voice down, please. He might be on the stairs any minute now, and he'd hear that." {
        id = "any-minute", shows = "deflects", go = "the-heap",
        because = "It stopped, and what she took from it is that it must not be heard. With the door shut it is all right, then, and you are in it with her.",
        carys "I'd hear him on the stairs.",
      },
      reply "I don't want that, not even when it's only us. You do his patients a good turn every day; do him one." {
        id = "only-us-too", shows = "hold_boundary respect_person", voice = true, go = "the-heap",
        because = "One clear sentence about the thing, and not about her. Then you reminded her of who she is on her good days, so there was somewhere for her to go.",
        carys:worried "It was only … no. All right. I didn't mean it like that.",
      },
      reply "I smile, since it's early. \"Give it here, you. Let's have a proper look at it.\"" {
        id = "give-it-here", shows = "blames_colleague", go = "the-heap",
        because = "It was a small smile, and it was counted. You wanted to get on and not to be the one who spoils the joke. From now on there are two of you who do the voice.",
        carys:happy "You should hear me do Olu.",
      },
    },
  },

  scene "the-heap" {
    narrator "A quarter to eight. You have five minutes and a pencil.",
    sort {
      id = "three-heaps",
      prompt = "Before you speak to Idris: which is which?",
      groups = { "His to work on", "Ours to mend", "Does not count" },
      teaches = "T37 T43",
      go = "he-comes",
      item "4 and 7: asked how long, he said \"soon\"." {
        id = "soon", belongs = "His to work on", shows = "take_seriously", misplaced = "dismisses_feeling",
        because = "The minutes stand on his screen and he does not say them. That is his, it was written twice, and two people sat there and did not dare to move.",
      },
      item "2: would not give me his hand." {
        id = "his-hand", belongs = "Does not count", shows = "respect_person", misplaced = "policy_first",
        because = "It is how he greets, and it was agreed that greeting does not count. It was not rude; it was only not the same.",
      },
      item "1 and 6: never looked up, spoke to the wall." {
        id = "the-wall", belongs = "Ours to mend", shows = "check_unsaid", misplaced = "blames_customer",
        because = "The desk was turned to the wall on 2 October, and since then the points have gone from 4.7 to 3.1. He did not turn it.",
      },
      item "3 and 9: the accent, and our own." {
        id = "our-own", belongs = "Does not count", shows = "respect_person", misplaced = "policy_first",
        because = "Nothing that he could do better, and nothing that he should. It is for Priya to keep and to answer.",
      },
      item "5: a queue to the door, and one person." {
        id = "the-queue", belongs = "Ours to mend", shows = "clear_roles", misplaced = "blames_customer",
        because = "At half past eight one of the two is at the printer or in the cellar. Who makes the rota? You do.",
      },
    },
  },

  scene "he-comes" {
    narrator "Ten to eight, the small room with the window. He has his badge on already.",
    first_of {
      idris:sad "There is a sheet on the board. I have read as far as three." { when = "board == 'up'" },
      idris:worried "They stopped talking in there, when I came in. It is the survey, I think." { when = "board == 'gap'" },
      idris "Carys said that you would like to see me. It is the survey, I think.",
    },
    decide {
      id = "it-is-the-survey",
      teaches = "T28",
      reply "Yes. It's a bit sensitive, so I've asked Priya from HR whether she'd sit in, if that's all right." {
        id = "priya-sits-in", shows = "bring_in_help", trust = -3, go = "say-it",
        because = "Fair by the book, and an hour too early. A first talk about the word \"soon\" became a hearing. She belongs here for three of the nine, and to protect him.",
        idris:worried "From Human Resources. … Am I to sign something?",
      },
      reply "Yes. Before I say anything: how's October been for you, out there?" {
        id = "how-was-october", shows = "ask_before_telling open_question", trust = 2, desk = true, go = "say-it",
        because = "You let him begin, and he began with what you had only as a date. From here you speak about a desk that you both know, and it is not you against him.",
        idris "Slow. Since the printer I have the people behind my shoulder. I speak to a wall, and then I turn, and then it is late to smile.",
      },
      reply "Oh, it's nothing, really nothing to worry about. Just a nice little chat before the rush." {
        id = "nice-little-chat", shows = "scripted_sympathy over_promise", trust = -1, go = "say-it",
        because = "You wanted him to breathe out. Whoever is called into the small room at ten to eight for nothing begins to worry in earnest, and what comes next makes you a liar.",
        idris "For nothing you would not have closed the door.",
      },
      reply "Yes. And I'll say it straight: some of it is not good." {
        id = "not-good", shows = "plain_bad_news", go = "say-it",
        because = "No wrapping, which he prefers. But he has eyes, and a month at that desk behind him: had you asked him first, he would have brought you half of it.",
        idris "I had thought so.",
      },
    },
  },

  scene "say-it" {
    first_of {
      idris "So. The wall you know now. Please: what have they written?" { when = "desk" },
      idris "Please. What have they written?",
    },
    decide {
      id = "what-they-wrote",
      teaches = "T28 T29",
      reply "First of all, everybody here really values you, you're a wonderful colleague. It's just one or two tiny things, honestly, and the rest is fine." {
        id = "tiny-things", shows = "scripted_sympathy", trust = -1, go = "the-hand",
        because = "Sugar above and below, and he is still waiting for what is between. Ninety minutes was not tiny to those who sat there. He can bear it; let him have it.",
        idris "Which things?",
      },
      reply "Asked how long, you said \"soon\", and it was ninety minutes. Twice. That has to change. The desk is ours." {
        id = "that-has-to-change", shows = "plain_bad_news clear_roles", trust = 1, told = true, go = "the-hand",
        because = "One thing, with the word and the number, and no doubt about it. And in the same breath what is not his: he need not defend himself against a wall.",
        idris:worried "Ninety. … Yes. I remember her. She had a green coat.",
      },
      reply "I'll read you all nine, from the top, just as they are. Then we'll both know." {
        id = "all-nine", shows = "talks_too_long", trust = -3, told = true, go = "the-hand",
        because = "Open, and you kept nothing back. But three of them should not be said to anybody, and he had to hear them in your voice, with the clock running. Those three were never his to answer for.",
        idris:sad "'Of our own.' … Thank you. I would like to have the window open.",
      },
      reply "It's more about the manner. People would love to feel just that bit more welcome with you." {
        id = "the-manner", shows = "deflects blames_customer", trust = -2, go = "the-hand",
        because = "You chose the softest word, and it is the hardest to bear: it means him, all of him, and he can do nothing with it. What they wrote has a word in it, and it is \"soon\".",
        idris:sad "More welcome. How much more is a bit?",
      },
    },
  },

  scene "the-hand" {
    idris:worried "And the hand? They have written of the hand, I know it. I do not give it to ladies; I put it here. My father did so. Must I?",
    decide {
      id = "must-i",
      teaches = "T43 T38",
      reply "You needn't, of course you needn't. Though if you could, please, now and again, with the older ones, it'd make your life easier." {
        id = "now-and-again", shows = "dismisses_feeling", hand = "pressed", trust = -4, go = "soon",
        because = "A no with a yes inside it. You meant it for his good, and asked him to be somebody else for the older ones. It is the other side that has to learn something here.",
        idris:sad "With the older ones. I see.",
      },
      reply "No. It's a greeting, and it stays. What would help you when somebody takes it wrongly?" {
        id = "it-stays", shows = "hold_boundary respect_person explore_need", hand = "kept", trust = 3, go = "soon",
        because = "The answer in one syllable, before anything else, and then who stands beside him. He did not have to explain what it means, and told you what he needs.",
        idris:surprised "That somebody says: he has greeted you. Not I. When I say it, it sounds as if I excuse myself.",
      },
      reply "Oh, Idris, I do so respect your culture. It must be terribly hard for you sometimes, so far away from home." {
        id = "respect-your-culture", shows = "scripted_sympathy", trust = -1, go = "soon",
        because = "He had asked a question with two possible answers and received a card. He lives in Harbour Street. It is his hand, and his father's; must he, or must he not?",
        idris "From Harbour Street it is eleven minutes.",
      },
      reply "No, of course not. Could you perhaps say a word about it, when they hold theirs out?" {
        id = "say-a-word", shows = "respect_person", hand = "kept", trust = 1, go = "soon",
        because = "A clear no, and he was glad of it. The word about it you left to him, forty times a day, each time as though he had to apologise. Somebody else could say it.",
        idris "I do. They say, oh. And then they write.",
      },
    },
  },

  scene "soon" {
    idris "This 'soon'. My father lay in a corridor, and a man said 'four hours', like that, and went. He could have thrown a stone. I did not want to be this man.",
    decide {
      id = "like-a-stone",
      teaches = "T25 T22",
      reply "I do see that, of course. But it's a rule, Idris: the minutes are on the screen, and so they get said." {
        id = "its-a-rule", shows = "policy_first", trust = -1, told = true, go = "the-doors",
        because = "Clear at least, and he will keep it. He had just told you why he does not say it; with the rule he says it now, like a stone.",
        idris "Then I say it.",
      },
      reply "Then I'll get Olu to go out and tell them, in future. You needn't." {
        id = "get-olu", shows = "fixes_too_early", go = "the-doors",
        because = "You took the stone out of his hand, and with it a part of his work. He had not asked for that; he was thinking about how it could be done otherwise.",
        idris "That would be … yes. If you think so.",
      },
      reply "And those two sat there with \"soon\" and didn't know if they could go to the toilet." {
        id = "those-two", shows = "paraphrase_facts", told = true, go = "the-doors",
        because = "You turned it round for him, with what is on the sheet. He saw it. What he could say in place of it you might still have asked; nobody knows that better than he.",
        idris:worried "So I did throw it. Only they did not see it come.",
      },
      reply "So you spared them what he went through. What should that man have said to him?" {
        id = "that-man", shows = "infer_impact explore_need", told = true, trust = 2, go = "the-doors",
        because = "You named the kindness that was in the mistake, and asked the only expert in the room. He found it himself, with a number in it and something after the number.",
        idris:surprised "'Four hours. I am sorry. The window there has sun, and I come each hour.' … It is not the number. It is that he went.",
      },
    },
  },

  scene "the-doors" {
    narrator "Three minutes to eight. Olu puts his head round the door; behind him rain, and voices.",
    olu "Dr Amin's fifty minutes behind, the bridge is shut. There's eleven out there, getting wet. Who tells them?",
    narrator "Idris looks at you.",
    decide {
      id = "who-tells-them",
      teaches = "T12 T32",
      reply "There you are, Idris, just the thing! Off you go, you'll be fine." {
        id = "off-you-go", shows = "deflects", trust = -2, go = "the-lady",
        because = "You were glad of the occasion. Two minutes after the talk, eleven people in the rain, and alone: it is how one teaches swimming, and most people learn something else by it.",
        idris:worried "'Soon', I nearly said. I said, 'a little late'.",
      },
      reply "Let them in first and sit them down, please, poor things. We'll tell them when we see how it goes; it may well come down again." {
        id = "how-it-goes", shows = "deflects", trust = -1, go = "the-lady",
        because = "Out of the rain is right. And then you did yourself what you had just called him in for: you had a number, and did not say it. He noticed.",
        idris "So, soon.",
      },
      reply "Let them in. I'll say this one, with you next to me: fifty, why, and where there's coffee. The next is yours." {
        id = "next-is-yours", shows = "clear_roles set_expectations", minutes = true, trust = 2, go = "the-lady",
        because = "You did first what you ask of him, where he could see it: the number, the reason, and something after the number. And you said beforehand that the next one is his.",
        narrator "At twenty past it is sixty-five. Idris stands up before you have turned round.",
        idris "Sixty-five. I am sorry. By the window it is warm, and I come again at nine.",
      },
      reply "Shall I say it, Idris, or would you like to, with me there?" {
        id = "with-me-there", shows = "offer_choice", minutes = true, trust = 2, go = "the-lady",
        because = "You left him the choice, and yourself beside it. He took it. What he should say nobody had shown him yet; it went well, because he had thought of a corridor.",
        idris "I. … Fifty minutes. I am sorry. By the window it is warm, and I come again at half past.",
      },
    },
  },

  scene "the-lady" {
    narrator "Ten past eight, the desks. A lady in a good coat holds out her hand to Idris. He lays his on his heart and bows a little. She turns to you, and half the waiting room with her.",
    narrator "\"Has he got something against me?\"",
    decide {
      id = "against-me",
      teaches = "T43 T39",
      reply "I do apologise, madam, I'm so sorry about that. If you'd like to come over to me, I'll look after you myself." {
        id = "look-after-you", shows = "generic_sympathy blames_colleague", trust = -5, go = "three-sheets",
        because = "Acknowledged, apologised, offered: all by the book, and for what? You begged pardon for his greeting, before eleven people, and took her out of his reach.",
        idris:sad "…",
      },
      reply "It's a religious thing with him, you see. It isn't meant personally at all." {
        id = "religious-thing", shows = "talks_too_long", trust = -3, go = "three-sheets",
        because = "You wanted to make it easy for her, and told a full room something about him that is his to tell. That she had been greeted she still does not know.",
        narrator "\"Oh, I see,\" says the lady, and looks him up and down.",
      },
      reply "He's just greeted you. And you're his half past eight, so he's had your drops sent up already." {
        id = "just-greeted-you", shows = "respect_person give_credit", trust = 3, go = "three-sheets",
        because = "Four words for what had happened, with nothing to forgive in it. And then she was back with the man who had thought of her drops.",
        narrator "\"Has he,\" says the lady. She looks at him, and lays her glove on her coat, a little too far to the right. \"Well. Good morning.\"",
        idris:happy "Good morning, Mrs Aldous.",
      },
      reply "I say nothing and look at Idris, who's standing right there." {
        id = "look-at-idris", shows = "let_them_finish", trust = -1, go = "three-sheets",
        because = "You did not speak over his head, and he is a grown man. But she had asked you, in front of everybody; now it sounds as if he is making excuses.",
        idris "With this I wish you a good morning, madam. It is only that.",
      },
    },
  },

  scene "three-sheets" {
    narrator "Noon, the staff room. Three of the nine lie on the table: two, three and nine.",
    decide {
      id = "two-three-and-nine",
      prompt = "What becomes of those?",
      teaches = "T28 T11 T44",
      reply "I tear them up. He's been through quite enough today, and nobody need ever see them again." {
        id = "tear-them-up", shows = "dismisses_feeling", go = "on-the-hook",
        because = "A good feeling, for the length of a tear. Those who wrote them get no answer, and if it goes on nobody will know that it ever began. That is what Priya is for.",
      },
      reply "Into my drawer. If it gets worse, I'll have them together." {
        id = "into-my-drawer", shows = "deflects", trust = -1, go = "on-the-hook",
        because = "You meant it as a precaution for him. In a drawer under his name it is a file, and one day somebody opens it who does not know what for.",
      },
      reply "To Priya, before four, and I'll tell Idris myself. She answers them; they don't count against him." {
        id = "before-four", shows = "bring_in_help clear_roles", priya = true, trust = 2, go = "priya-says",
        because = "The right person at the right moment: not to watch over him, but to stand in front of him. He knows that they exist, where they are, and that they weigh nothing.",
      },
      reply "I ask Idris what he'd like done with them." {
        id = "what-hed-like", shows = "explore_need", priya = true, go = "priya-says",
        because = "They are about him, and so you asked him. He would have liked not to have to decide that as well; how it is done here had been settled for just that reason.",
        idris "Must I have an opinion about that, too? … Give them to Priya.",
      },
    },
  },

  scene "priya-says" {
    narrator "Priya reads the three, puts a date on each, and takes the cap off her pen. \"Number nine,\" she says. \"I've got an answer for number nine.\"",
    go "on-the-hook",
  },

  scene "on-the-hook" {
    carys "And what goes on the board? It can't just stay empty. They're asking.",
    carys:sad "I've taken it down, by the way. At nine. I saw him read it." { when = "board == 'up' and voice" },
    decide {
      id = "it-cant-stay-empty",
      teaches = "T37 T35",
      reply "Just the points, nothing else, please. No names, no remarks, and then nobody can feel that they're being got at." {
        id = "just-the-points", shows = "protect_privacy", trust = -1, go = "a-fortnight-on",
        because = "No names, and everybody knows who sits at desk 2. Three point one without a word about the wall says about him just what the comments said.",
        carys "Four five and three one. … They'll work it out.",
      },
      reply "Nothing this month, please. Let's all simply draw a line under it." {
        id = "draw-a-line", shows = "deflects", go = "a-fortnight-on",
        because = "Quiet, and nine people wrote down what they had noticed. Two of the things are true and can be mended; nobody will hear of them, and nobody will do them.",
        carys "A line. Right.",
      },
      reply "\"You asked: how long? From today, both desks say it in minutes. Desk 2 is turned back on Monday, by me.\"" {
        id = "turned-back", shows = "owned_action set_expectations", turned = true, trust = 2, go = "a-fortnight-on",
        because = "What people had said, what changes, from when, and who moves the desk: your name and not his. So a survey becomes something that one fills in again.",
        carys:happy "I'll hold the other end of that desk.",
      },
      reply "Number eight. 'Walked me to the bus.' With his name." {
        id = "number-eight", shows = "give_credit", trust = 2, go = "a-fortnight-on",
        because = "It had been there all along, and nobody had read so far. He stood in front of it for a while. About the wall, and about the minutes, nobody learned anything.",
        carys:surprised "Eight. I never got to eight.",
      },
    },
  },

  scene "a-fortnight-on" {
    go "an-empty-hook" { when = "trust < 5" },
    narrator "A fortnight later. The new points are not out before December.",
    decide {
      id = "a-fortnight-on",
      prompt = "How do you know whether it has worked?",
      teaches = "T37 T33",
      reply "I wait for December. I don't want him to feel watched." {
        id = "wait-for-december", shows = "deflects", go = "december",
        because = "Considerate, and to him it looked as if it had been dealt with. By December six weeks are gone in which somebody could have heard what is still in the way.",
      },
      reply "I stand by the desks for an hour, with a list, and see for myself." {
        id = "with-a-list", shows = "keep_record", trust = -1, go = "december",
        because = "You saw much that was good, and wrote it down. Both of them saw a list. What is difficult about the minutes you would have heard by asking.",
      },
      reply "I ask him. \"What's easier since Monday week, what isn't, and what could I have done better that morning?\"" {
        id = "what-isnt", shows = "ask_feedback follow_up", asked = true, trust = 1, go = "december",
        because = "You came back before the figures did, and put yourself into the question. What he said to the third part was not comfortable, and it has been done otherwise since.",
        idris "The minutes are easy. The corridor is harder. And the small room, that morning: a cup of tea would have made it a room.",
      },
      reply "I ask Carys how he's getting on. She's sitting right next to him." {
        id = "ask-carys", shows = "open_question", trust = -2, go = "december",
        because = "She had nothing but good to say, and says that she was asked. That is how something gets about. He sits one chair further, and can speak.",
        carys "Lovely. He's lovely. … Was I meant to keep an eye on him?",
      },
    },
  },

  scene "december" {
    go "still-soon" { when = "not told or not minutes" },
    go "correct" { when = "trust < 18 or not turned or not priya or not asked or hand ~= 'kept'" },
    go "the-number",
  },

  ending "the-number" {
    title = "And something after the number",
    kind = "good",
    narrator "December. Desk 2: 4.8. Somebody has written: \"He said seventy minutes and I could have hugged him, and he would have put his hand on his heart.\"",
    carys:happy "Read that one out. No, I'll do it. In my own voice." { when = "voice" },
    carys:happy "Four eight! He's beaten me, the so-and-so. Tell him I'm buying the biscuits." { when = "not voice" },
    idris:happy "May I have that on the board? With the name of the desk. It was the desk, too.",
    reflection = "Of nine comments two were his, three were the house's and three were nobody's business, and one was praise. What would have been left of him if you had taken them as nine?",
  },

  ending "correct" {
    title = "Correct",
    kind = "mixed",
    narrator "December. Desk 2: 4.1.",
    idris "Forty minutes, sir. Twenty-five, madam.",
    narrator "He says every number, and nothing after it.",
    narrator "When a lady holds out her hand, he has a pen in his." { when = "hand ~= 'kept'" },
    narrator "The desk still stands to the wall. There was a printer in the way." { when = "not turned" },
    carys:worried "He's ever so correct. He used to tell me about rivers.",
    reflection = "He does what you told him, and what you told him was true. Something in that morning cost more than it had to. Was it the wall, the hand, or that nobody came back to him?",
  },

  ending "still-soon" {
    title = "Soon",
    kind = "mixed",
    narrator "December. Desk 2: 3.2.",
    narrator "\"Very kind man,\" somebody has written. \"Has no clock.\"",
    idris:worried "Is it again the hand?",
    reflection = "You were so careful with him that he never got hold of what was his to change. Or he was told, and on the same morning saw you do the same. Which was it?",
  },

  ending "an-empty-hook" {
    title = "An empty hook",
    kind = "bad",
    narrator "On the Monday a coat hook in the staff room is empty. His badge lies on desk 2, face down, and under it the key.",
    idris "I thank you for the half year. I was a teacher; I know how it is when a class laughs. One need not stay in the room.",
    carys:sad "I'd have said sorry. I was going to say sorry on the Tuesday.",
    reflection = "He could have borne what was true. It was what stood around it: the wall, the voice, the lady with the coat. At which of them did he look at you, and what did he see?",
  },
}
