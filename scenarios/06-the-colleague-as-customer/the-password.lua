-- A colleague cannot log in, and the way to say so begins with logging in. Help that
-- is simple to get, an hour that can be planned on, news before she asks, and a ticket
-- that is closed when the drill turns and not when the screen is green.
--
-- What is waiting behind her is never said unasked. Every detour costs minutes, and
-- the van does not know that it was a matter of passwords.

local leila = person "Leila Haddad" { role = "machine operator at the works, late shift" }
local hoa = person "Hoa Nguyen"
local joseph = person "Joseph Mwangi"

return scenario "the-password" {
  title = "Log in to say that you cannot",
  summary = "A machine operator is locked out of her machine, and our form for that is locked as well.",
  place = "telephone-desk",
  role = "You sit at the help desk for computers at Osier & Vale, together with Hoa Nguyen.",
  situation = "Thursday, two o'clock. The late shift at the works across the yard has just begun. Hoa is under a desk on the third floor until about a quarter to three. The page on passwords hangs beside your screen; open it whenever you like.",
  know = {
    "Requests are to be made with Form 14. It is on the staff pages, behind the login.",
    "Whoever acts at a machine does so under their own name. The quality department goes by that.",
    "You know about computers. You do not know about ladders.",
  },
  mood = "patience",
  -- Few of its decisions are about a feeling, so the floor there is low. In practice a
  -- reply can be taken back, so the whole may ask for more.
  pass = { overall = 80, empathy = 25, professionalism = 65 },

  state = {
    patience = meter(5, 0, 10),
    late = count(0, 8),   -- tens of minutes that went by for nothing
    four = false,         -- you know what is waiting, and until when
    eta = one_of("none", "soon", "call"), -- what you told her of the time
    borrowed = false,     -- she works under another's name
    program = one_of("stopped", "held", "nearly"), -- last week's program
    tape = false,         -- the new password hangs on the machine
    warned = false,       -- the other eleven know
  },

  document "Passwords" {
    id = "passwords",
    text = [[
WHO IS IT?      One of these:
                You ring them back, at the number of their workplace
                in the directory.        (Machine hall 4: 340)
                Their foreman says so, in his own voice.
                They come to the help desk with their badge.
NEVER           Somebody else's login. Not for a minute.

HOW LONG?       Office computers: at once.
                Machines: the new password travels in rounds.
                Ten to forty minutes. Nothing makes it faster,
                but Hoa can open a machine by hand (five minutes).

RUN OUT TODAY   14:00  L. Haddad
                18:00  eleven others of the late shift, hall 4]],
  },

  scene "form-fourteen" {
    narrator "Behind the voice on the telephone a hall full of machines is humming. One of them is not.",
    leila:annoyed "Haddad, hall four. It's thrown me out. Password's run out. It says fill in Form 14, and for Form 14 it says log in. Is that meant to be funny?",
    decide {
      id = "form-14",
      teaches = "T34 T6",
      reply "I'm sorry about that. Could you ask somebody near you who's logged in to fill in Form 14 for you, please? Then it's in my queue at once." {
        id = "ask-somebody", shows = "generic_sympathy deflects", patience = -2, late = 1, go = "spindle",
        because = "It would work, for the queue. She had you on the line already, and you sent her to find a second person, a computer and a form, to tell you what you had just heard.",
        leila:annoyed "Near me there's a lathe. … Ten minutes I've been running around with your form. It's in now.",
      },
      reply "It isn't meant to be. Forget the form; you've told me, and I'm writing it down for you. Which machine?" {
        id = "forget-the-form", shows = "simple_help take_seriously keep_record", patience = 2, go = "spindle",
        because = "The form exists so that it stands somewhere, and now it does, in your writing. She had made one step and needed to make no second one.",
        leila:relieved "Oh. Good. The long drill, number two.",
      },
      reply "Run out, two on the dot, I can see it. Are you sure you've tried it with the capitals off?" {
        id = "capitals", shows = "asks_again", patience = -1, go = "spindle",
        because = "You had it on the screen that it had run out, and asked about her fingers. It is the question that everybody at a help desk asks, and the one for which nobody likes to ring there.",
        leila:annoyed "You've just read out to me that it's run out.",
      },
      reply "Quite funny, from here. We'll do without the form. Which machine is it?" {
        id = "quite-funny", shows = "simple_help", go = "spindle",
        because = "You spared her the form, and that was the main thing. The joke was hers to make: she has a machine standing still, and you have a chair.",
        leila "From there, I believe you. The long drill, number two.",
      },
    },
  },

  scene "spindle" {
    leila "I can wait, if need be. It's only that the spindle's going cold.",
    decide {
      id = "going-cold",
      teaches = "T36",
      reply "What's the cold spindle going to cost you? What's standing behind you?" {
        id = "behind-you", shows = "check_unsaid explore_need", patience = 1, four = true, go = "who-is-it",
        because = "You did not know what a spindle does and asked what hangs on it. \"If need be\" had an hour in it: four o'clock, less the drilling.",
        leila:worried "Forty ladders. They're on the van at four, and they take me three quarters of an hour. At a quarter past three it's got to turn.",
      },
      reply "That's kind of you, thank you so much. Then I'll do the two before you first, they're really very quick." {
        id = "two-before-you", shows = "deflects", patience = -1, late = 1, go = "who-is-it",
        because = "You took her at her word, and first come is fair. But people in a hall full of machines say that they can wait when they have been told often enough that they must. Ask what is waiting.",
        leila "Of course. I'll sweep.",
      },
      reply "How long does it take to get warm again?" {
        id = "how-long-warm", shows = "open_question", patience = 1, go = "who-is-it",
        because = "You had listened, and asked about her work rather than about your queue. What has to be drilled, and for when, stood one question further.",
        leila "Ten minutes, if I'm nice to it.",
      },
      reply "I'll make it my top priority. Consider it as good as done." {
        id = "as-good-as", shows = "over_promise", patience = 1, go = "who-is-it",
        because = "It sounded like speed. You do not know what she needs or by when, and the page beside you says that machines take up to forty minutes. Nothing is as good as done there.",
        leila:happy "As good as done. See, you've just got to ring the right people.",
      },
    },
  },

  scene "who-is-it" {
    leila "So, what do you need from me? You know me. I'm the one who brings the dates at Christmas.",
    decide {
      id = "the-dates",
      teaches = "T34",
      reply "I do, and I'm sorry, but rules are rules. Could you please come across with your badge? Then it's all perfectly in order." {
        id = "with-your-badge", shows = "policy_first protect_privacy", patience = -2, late = 1, go = "rounds",
        because = "It is one of three ways that the page allows, and the longest: across the yard and back, in safety shoes. The shortest was to hang up and ring her number.",
        narrator "She comes across the yard. She goes back across the yard.",
        leila:annoyed "So. Now you've seen my badge. It's got older, same as me.",
      },
      reply "I remember the dates. Hang up, and I'll ring your hall's number. When you answer it, that's you." {
        id = "hang-up", shows = "simple_help protect_privacy", patience = 1, go = "rounds",
        because = "Ten seconds, and the check was done by you and not by her. Anybody can know about the dates; nobody else can pick up a telephone in hall four.",
        leila:happy "Hall four, Haddad. Still me.",
      },
      reply "Is your foreman about? A word from him, and I can begin." {
        id = "your-foreman", shows = "protect_privacy", late = 1, go = "rounds",
        because = "Allowed, and quite safe. But he was at the far end of the hall, and she had to fetch him for something that a call back would have settled.",
        narrator "It takes a while. A deep voice says that yes, this is Leila, who else.",
      },
      reply "I know you. Till it's through, get in with Anton's, he won't mind. I'd do the same." {
        id = "antons", shows = "breaks_privacy", patience = 2, borrowed = true, go = "rounds",
        because = "The quickest help in the house, and from now on Anton is drilling, who is at home asleep. The name on a batch is how the quality department finds out what happened to it. The page says never.",
        leila:surprised "Anton's? He's got it stuck under the keyboard, yes. … If you say so.",
      },
    },
  },

  scene "rounds" {
    narrator "You set the new password. On an office computer it would be there by now. The long drill says: please wait.",
    leila "Nothing yet.",
    decide {
      id = "nothing-yet",
      teaches = "T32 T36",
      reply "It comes in rounds, you see. The directory has a master, the master talks to the hall, and the hall has a copy of its own, which in turn…" {
        id = "the-master", shows = "talks_too_long", patience = -1, go = "last-week",
        because = "It is interesting, and it is true. She wanted to know one thing: whether to stand, to sit or to fetch a coffee. A time would have told her.",
        leila "And which of them's asleep?",
      },
      reply "It should be through any moment now. Just try it again every minute or so, please." {
        id = "any-moment", shows = "over_promise deflects", patience = -1, eta = "soon", go = "last-week",
        because = "\"Any moment\" keeps somebody hopeful, and nothing else. The page says up to forty minutes. Now she stands there typing, and each time you were wrong again.",
        leila "Every minute. Good.",
      },
      reply "Ten to forty minutes, and I can't push it. I'll ring at half past, through or not." {
        id = "through-or-not", shows = "set_expectations owned_action", patience = 1, eta = "call", go = "last-week",
        because = "The true span, unpleasant end included, and a call that comes in any case. She need not watch a screen, and need not wonder whether you have forgotten her.",
        leila "Half past. Then I'll oil something.",
      },
      reply "That can take up to forty minutes, on machines. Nothing to be done about it, I'm afraid." {
        id = "up-to-forty", shows = "plain_bad_news", patience = -1, go = "last-week",
        because = "Honest, and she can plan with it. But who says when it is there, and what if it is not? And there is something to be done: Hoa can open a machine by hand.",
        leila:annoyed "Forty. And I find out by trying.",
      },
    },
  },

  scene "last-week" {
    leila:worried "Last week's program is still in the machine. That runs without a login. It's nearly the same ladder. Shall I take that for now?",
    decide {
      id = "nearly-the-same",
      teaches = "T13",
      reply "If it's nearly the same, I don't see why not. It gets you going, at least." {
        id = "gets-you-going", shows = "over_promise", patience = 2, program = "nearly", go = "half-past",
        because = "You wanted to give her something, and gave a yes about ladders. You know nothing of ladders. Somebody in this house does, and has a telephone.",
        leila:happy "Right. Then they'll start, anyhow.",
      },
      reply "You'd know that far better than me, thank you for thinking of it. I'll leave it to you, if that's all right." {
        id = "leave-it-to-you", shows = "deflects", program = "patience >= 6 and 'held' or 'nearly'", go = "half-past",
        because = "Modest, and she had asked because she did not want to decide it alone. With a van waiting, leaving it to somebody mostly means yes. There was a third person to ask, and she should not have had to think of him.",
        leila "To me. … Then I'd better ask Joseph. You do, when it's left to you." { when = "program == 'held'" },
        leila "To me. … Well, nearly's nearly." { when = "program == 'nearly'" },
      },
      reply "Nearly worries me, and I don't know ladders. Joseph does. Shall I get him on the line with us?" {
        id = "joseph-does", shows = "bring_in_help hold_boundary", patience = 1, program = "held", go = "joseph-says",
        because = "You said what you do not know, and fetched the man who does, while she was listening. It took one minute, and it was three millimetres.",
      },
      reply "Please don't, not on my account. Leave it be until you're in." {
        id = "leave-it-be", shows = "hold_boundary", patience = -1, program = "held", go = "half-past",
        because = "It was the right thing that did not happen, and she does not know why. You are not her foreman. Somebody who could have given her the reason was one call away.",
        leila "As you like. It's your password.",
      },
    },
  },

  scene "joseph-says" {
    joseph "Mwangi, quality. Last week's? That's for the low bed. Its holes sit three millimetres further out. You would not see it; the child would feel it." { direction = "on the telephone" },
    leila:surprised "Three. Then I'll oil something.",
    go "half-past",
  },

  scene "half-past" {
    first_of {
      narrator "Half past two. The password is still on its rounds. Leila has typed it eleven times, every minute or so." { when = "eta == 'soon'" },
      narrator "Half past two, the hour at which you said that you would ring. The password is still on its rounds." { when = "eta == 'call'" },
      narrator "Half past two. The password is still on its rounds.",
    },
    narrator "On your desk the other telephone begins: somebody's slides are upside down.",
    decide {
      id = "half-past",
      prompt = "There is no news. What do you do about Leila?",
      teaches = "T32 T42",
      reply "I wait till it's through, and then I ring. There's no point in ringing without any news." {
        id = "without-news", shows = "deflects", patience = -2, late = 1, go = "hoa-comes",
        because = "That there is none was the news. She does not see the rounds, she sees a dark screen. Whoever hears nothing assumes that nothing is being done, and is not always wrong.",
        narrator "At twenty to three she rings you.",
        leila:annoyed "You said half past. I set my watch by it." { when = "eta == 'call'" },
        leila:annoyed "Is there still somebody there?" { when = "eta ~= 'call'" },
      },
      reply "I ring. \"Not through. If it isn't by a quarter to, Hoa opens it by hand. Next call at ten to.\"" {
        id = "by-hand", shows = "follow_up owned_action choose_channel", patience = 2, go = "hoa-comes",
        because = "Twenty seconds, and she knew how it stands, what comes next and when she hears from you. You rang because a screen that she cannot open is no place for a message.",
        leila "Quarter to, Hoa. Ten to, you. That's more than I get from the canteen.",
      },
      reply "I send her an e-mail. \"Dear Leila, thank you for your patience! We're working on it and will keep you informed. Kind regards.\"" {
        id = "an-email", shows = "scripted_sympathy", patience = -1, late = 1, go = "hoa-comes",
        because = "It is waiting for her in a mailbox that opens with the password that she has not got. Had she been able to read it, it would not have told her anything.",
        narrator "It arrives at once, where she cannot read it.",
      },
      reply "I walk over to her, and leave the slides to be upside down." {
        id = "walk-over", shows = "choose_channel", patience = 1, late = 1, go = "hoa-comes",
        because = "She was glad to see a face, and you have now seen a cold spindle. But what you had to say was one sentence, and it took ten minutes of the time in which you could have fetched Hoa.",
        leila:surprised "You've come all the way across? … And, is it through?",
        you "Not yet.",
      },
    },
  },

  scene "hoa-comes" {
    narrator "Hoa comes in with dust on her knees and a bag on her shoulder. She teaches this evening.",
    hoa "I've got eight minutes, and then I'm on the bus. Is there anything?",
    decide {
      id = "eight-minutes",
      teaches = "T36",
      reply "Long drill two is locked, password on its rounds since two. Forty ladders, van at four. Can you open it by hand?" {
        id = "long-drill-two", when = "four", shows = "fact_first handoff_fact sum_up", go = "by-hand",
        because = "What, since when, what hangs on it and what you need from her, in one breath. She had her laptop open at \"forty\". You had asked at the beginning what was waiting; here it paid.",
        hoa "Two minutes for the drill, and six for the bus.",
      },
      reply "Long drill two, locked since two o'clock. Could you open it by hand before you go?" {
        id = "locked-since-two", when = "not four", shows = "fact_first", go = "by-hand",
        because = "Short and in the right order. Her one question you could not answer: how urgent is it, against the bus? You had not asked Leila what stands behind her.",
        hoa "Is it urgent, or is it only locked? … I'll do it. The next bus goes as well.",
      },
      reply "Oh, Hoa, you're an angel, thank goodness. Sorry, I know that you're off. It's a long story, it all began with that form of ours…" {
        id = "an-angel", shows = "scripted_sympathy talks_too_long", late = 1, go = "by-hand",
        because = "She has eight minutes, and you spent three on thanks, regret and Form 14. To somebody with a bag on her shoulder the drill is politeness enough.",
        hoa "Which machine? Just tell me which machine.",
      },
      reply "Could you unlock a machine for me? It's one in hall four, and they're getting restless over there." {
        id = "getting-restless", shows = "handoff_fact", late = 1, go = "by-hand",
        because = "She learned that somebody is restless, and had to draw the rest out of you: which machine, since when, why now. You had it all on your pad, and she had a bus.",
        hoa "Which one? Since when? And restless how?",
      },
      reply "Nothing that can't sort itself out. You go, please, or you'll miss your class." {
        id = "sort-itself-out", shows = "deflects", late = 2, go = "by-hand",
        because = "You were thinking of her evening. But she had asked, and she can say no herself. Twenty minutes later it had indeed sorted itself out, and they were twenty minutes of drilling.",
        narrator "Hoa stands in the door for one more moment. Then she goes for her bus.",
      },
    },
  },

  scene "by-hand" {
    first_of {
      narrator "Twenty past three. The drill is asking for a new password." { when = "late >= 3" },
      narrator "Ten to three. The drill is asking for a new password." { when = "late == 0" },
      narrator "Three o'clock. The drill is asking for a new password." { when = "late == 1" },
      narrator "Ten past three. The drill is asking for a new password.",
    },
    leila:happy "There it is! A new one, it wants. … I'll do it like everybody here: on a bit of tape, above the screen. Otherwise it's gone by Monday.",
    decide {
      id = "a-bit-of-tape",
      teaches = "T34 T9",
      reply "I didn't hear that. Just so that you get in, all right?" {
        id = "didnt-hear", shows = "deflects", patience = 1, tape = true, go = "is-it-done",
        because = "You were in a hurry for her sake. You did hear it, though, and with it something about how passwords are made in this house: so that one needs tape.",
        leila "Hear what?",
      },
      reply "No tape; one that stays in your head. Three things you can see in your kitchen, in a row. Don't tell me which." {
        id = "your-kitchen", shows = "simple_help hold_boundary protect_privacy", patience = 1, go = "is-it-done",
        because = "You did not take the tape from her, you made it needless. She sees her kitchen every day, and you did not ask what is in it.",
        leila:happy "That's allowed? No hash? No hat on the a? … I've got it. And you'd never guess.",
      },
      reply "I'm sorry, Leila, but that's really not allowed, as it says in the terms of use. Please think of the security of the whole house." {
        id = "terms-of-use", shows = "policy_first", patience = -2, tape = true, go = "is-it-done",
        because = "You are right, and she will do it as soon as you have hung up. A rule that cannot be kept with oily fingers and a head full of ladders needs a way in which it can.",
        leila:annoyed "I'm thinking of forty ladders.",
      },
      reply "Not above the screen. In your locker, if you have to. I can see why you'd want it." {
        id = "your-locker", shows = "hold_boundary", go = "is-it-done",
        because = "You held the line and took her trouble for what it is. The locker is an answer. A better one was a password that needs no locker, and you know how those are made.",
        leila "Locker. Fine. Behind the dates.",
      },
    },
  },

  scene "is-it-done" {
    narrator "On your screen the lamp beside her name turns green. The ticket asks: solved?",
    leila "I'm in.",
    decide {
      id = "solved",
      teaches = "T33",
      reply "Lovely! Thank you for being so patient with us, Leila. I'll close it, then. Have a good shift!" {
        id = "close-it-then", shows = "scripted_sympathy", late = 1, patience = -1, go = "the-eleven",
        because = "The password was solved, and she had not rung for a password. In was not yet drilling: the new login had come without the right to load a program. She found out when you had hung up.",
        narrator "Ten minutes later she rings again. She is in, and may look, and may not load.",
      },
      reply "And does it load the ladder? I'll stay on until it turns." {
        id = "until-it-turns", shows = "close_loop", patience = 1, go = "the-eleven",
        because = "You asked for what she had rung for. The login was green and the right to load was missing; you put a tick there while she was still on the line, and then you heard the drill.",
        leila:surprised "It says … no right to load. Have you … ah. Now. Listen to that.",
      },
      reply "And what you've drilled so far, with nearly the same? Put those aside. I'm getting Joseph, and we stay till the right one turns." {
        id = "put-those-aside", when = "program == 'nearly'", shows = "bring_in_help close_loop", program = "held", late = 1, go = "the-eleven",
        because = "You came back to the yes that you should not have given, while the ladders were still in the hall. It cost ten minutes and eleven ladders, and not one of them has left.",
        joseph "Mwangi. Those are for the low bed, three millimetres out. Eleven of them? I will fetch them myself.",
        leila:worried "Eleven. … Then the right ones, now. No right to load, it says. … Ah. There it goes.",
      },
      reply "Good. If there's anything else, you know where I am." {
        id = "where-i-am", shows = "show_hearing", late = 1, go = "the-eleven",
        because = "She does know, and it means that it is she who has to ring when it does not work. It did not. One question before you hung up would have saved her a second call.",
        narrator "Ten minutes later she rings. She is in, and may look, and may not load.",
      },
    },
  },

  scene "the-eleven" {
    narrator "You look at the page beside your screen once more, down to the last line. It is a quarter to four.",
    decide {
      id = "the-eleven",
      prompt = "What do you do about six o'clock?",
      teaches = "T32 T42",
      reply "I put it on the staff pages, right at the top: \"Please remember to renew your passwords in good time. Thank you!\"" {
        id = "staff-pages", shows = "deflects", go = "friday",
        because = "It is the one place that none of the eleven sees: their screens show ladders and bed posts. And \"in good time\" is two hours. Who stands at a machine has to be told at the machine.",
      },
      reply "I ring their foreman, and go across at the five o'clock break. All eleven renew it there, with me beside them." {
        id = "five-oclock-break", shows = "choose_channel owned_action simple_help", warned = true, go = "friday",
        because = "A call to the one who can gather them, and then you, in person, where the machines are. You waited for a moment that costs them nothing, and there is no step left for anybody to miss.",
        narrator "Eleven kitchens are thought of, in a row. It takes nine minutes.",
      },
      reply "I have it called out in the hall: \"Late shift, renew your passwords before six.\"" {
        id = "called-out", shows = "say_what_can", go = "friday",
        because = "Quick, and it reached the right hall. Those with ear protectors heard nothing, and the others did not know where to do it. Four of the eleven managed.",
        narrator "Four of them look up.",
      },
      reply "I e-mail each of the eleven, with my own number in it, in case they need me." {
        id = "each-of-the-eleven", shows = "follow_up", go = "friday",
        because = "Personal, and two hours ahead: for anybody at a desk it would have been right. At a machine people read e-mail in the break, and two of them did. The others read it on Monday.",
        narrator "Two answer.",
      },
    },
  },

  scene "friday" {
    first_of {
      narrator "Friday, a quarter to two. Leila stands at your desk, in her coat, with a paper bag. There are dates in it." { when = "patience >= 7" },
      narrator "Friday, a quarter to two. Leila stands at your desk, in her coat.",
    },
    leila "I've come about the form. Does that stay?",
    hoa "Third on my list of five, for two years." { direction = "from under the desk" },
    decide {
      id = "does-that-stay",
      teaches = "T33 T34 T37",
      reply "I'm afraid we do need it for our figures. But thank you for raising it, I'll be sure to pass that on to the people who look after it." {
        id = "for-our-figures", shows = "policy_first deflects", go = "how-it-went",
        because = "The people who look after it were you and Hoa. She had walked across the yard to give you something for nothing, and it went to a place that does not exist.",
        leila "Pass it on. Fill in a form, then.",
      },
      reply "What would've spared you the call in the first place?" {
        id = "spared-you", shows = "ask_feedback", patience = 1, go = "how-it-went",
        because = "It went behind the form, to what she could have done without altogether. You got two good answers. Whether the form stays, she had asked, and she still does not know.",
        leila "To know it the day before. And a number on the machine.",
      },
      reply "It goes on Monday: Hoa will take it down, and I'll put our number on every machine. What else would have helped yesterday?" {
        id = "goes-on-monday", shows = "owned_action simple_help ask_feedback", patience = 2, go = "how-it-went",
        because = "Yes or no first, then who does what and when, and a question at the end that you did not know the answer to. It came at once. She had thought about it all through the shift.",
        leila:happy "To be told the day before. You've known it for a year, and I find out at two.",
        hoa:surprised "We can do that. That's four lines.",
      },
      reply "Not if I can help it. It's a dreadful form. Everybody hates it." {
        id = "dreadful-form", patience = 1, go = "how-it-went",
        because = "You were on her side, and it did both of you good. On Monday it is still there. What can you do about it, together with the woman under the desk?",
        leila "So. That's two of us, then.",
      },
    },
  },

  scene "how-it-went" {
    go "antons-ladders" { when = "borrowed" },
    go "three-millimetres" { when = "program == 'nearly' and patience < 7" },
    go "the-next-van" { when = "late >= 3 or program == 'nearly'" },
    go "six-oclock" { when = "not warned" },
    go "five-to-four",
  },

  ending "five-to-four" {
    title = "Five to four",
    kind = "good",
    narrator "Thursday, five to four: forty ladders went up the ramp, the last of them still warm. At six nothing happened, eleven times.",
    narrator "Above the long drill hangs a bit of tape. It says \"Monday7\". Joseph has photographed it." { when = "tape" },
    joseph "All forty measured. I have nothing to say about them, and I say it gladly.",
    reflection = "She needed a password, and for that she needed an hour, a fact about ladders, news without news, and somebody who waited for the drill. Which of these would the form have asked her for?",
  },

  ending "six-oclock" {
    title = "Six o'clock",
    kind = "mixed",
    narrator "The ladders were on the van. At six o'clock on Thursday it went quiet in hall four, machine by machine.",
    leila:annoyed "They all came to me. I was the only one who knew what to do. I've explained about the kitchen nine times.",
    reflection = "One person was helped well, and the same page said that there would be ten more. What would have reached a person in ear protectors, two hours ahead?",
  },

  ending "the-next-van" {
    title = "The next van",
    kind = "mixed",
    narrator "Thursday, five to four. Leila has laid two ladders on each other, because of the word nearly. The one is three millimetres wider. She has sorted out eleven before she rings." { when = "program == 'nearly'" },
    narrator "Thursday, four o'clock. Thirteen ladders on the van, and twenty-seven on the trestle.",
    leila "I'd asked you whether it was nearly the same. It was nearly the same." { when = "program == 'nearly'" },
    leila "It wasn't anything big. It was ten minutes, and ten minutes, and ten minutes." { when = "program ~= 'nearly'" },
    narrator "Twenty-seven children will sleep on the floor until Tuesday. Their parents will not ring about a password.",
    reflection = "Nobody was unfriendly, and nobody was idle. Where did the minutes go, and which of them did she spend on something that you could have done for her?",
  },

  ending "three-millimetres" {
    title = "Three millimetres",
    kind = "bad",
    narrator "Forty ladders were on the van. In the second week the first of them comes back, and then the second. The driver laughs when he sees it.",
    joseph:sad "It is the hole pattern of the low bed. The log says: nearly the same. Who was asked?",
    leila:sad "I did ask.",
    reflection = "It began with a password and ended at the bed of somebody's daughter. Between them was one yes about a thing that was not yours to know. Who could you have rung?",
  },

  ending "antons-ladders" {
    title = "Anton's ladders",
    kind = "bad",
    narrator "The log of Thursday says that A. Petrov drilled from ten past two. A. Petrov was asleep, and has a wife and a neighbour who saw it.",
    joseph:worried "I cannot sign for a batch whose maker was in bed. They will all have to come off the van.",
    leila:annoyed "It was the help desk that told me to. I've said so. I had to.",
    reflection = "It was the fastest help in the house for about an hour. A name in a log is a promise to somebody further along. Who was it, and what would have been almost as fast?",
  },
}
