-- An angry customer who is right. Hear, empathise, apologise, resolve, diagnose
-- (HEARD) runs underneath, but no step of it is a formula: once it is silence that
-- helps, once the bare fact, and the warmest promise is the one that must not be given.
--
-- What the record says decides three replies. What she was able to say in the first
-- minute decides what you know in the fifth.

local dana = person "Dana Reyes"
local mei = person "Mei Tanaka"
local tobias = person "Tobias Brandt"

return scenario "late-refund" {
  title = "The refund that never came",
  summary = "A customer has waited three weeks for her money and forty minutes for you.",
  place = "telephone-desk",
  role = "You answer the telephone at Osier & Vale, who sell beds and tables by post.",
  situation = "Tuesday, 24 March, twenty past three. Everyone who rings today waits long. The next caller has held for forty minutes and has typed in an order number: 4417. The record of that order lies beside you; open it whenever you like.",
  know = {
    "A number that the caller has typed in is on your screen. You need not ask for it.",
    "Before you speak about an order, the caller tells you two of these: postcode, e-mail address, day of delivery. They tell you. You never tell them.",
    "Bank details are never taken by voice. The customer fills in a secure form.",
    "For a mistake of ours you may give 25 pounds. Only the duty supervisor, Mei Tanaka, may give more or release a payment by hand.",
    "You are off on Thursday and Friday. Tobias Brandt is in.",
  },
  assessed = true,
  mood = "patience",

  state = {
    patience = meter(30),
    friday = one_of("unheard", "hinted", "known"), -- what she needs the money for
    blamed = false,       -- you asked whether she had told us
    threatened = false,   -- she has spoken of writing it all down
    bribed = false,       -- you offered money before you had listened
    hold_again = false,   -- you put her back to the music
    rang_back = false,    -- you let her go, and rang again
    promised = one_of("nothing", "thursday", "tomorrow"),
    released = one_of("no", "today", "late"),
    told = false,         -- she knows that it is late
    callback = one_of("nobody", "colleague", "mine"),
    noted = false,        -- the record says who rings her
  },

  document "Order 4417" {
    id = "order",
    text = [[
Child's high bed, oak, one ladder             389.00 pounds
D. Reyes. Customer for seven years, eleven orders.

19 Feb   Delivered.
 2 Mar   Came back. Ladder drilled wrong at our works. Refund approved.
 2 Mar   Chat, T. Brandt. Customer: "My bank is sending me a new card.
         Does that matter?" Answer: "No, the money finds its way."
         Customer was told: five to seven working days.
 9 Mar   389.00 sent to the card of the order.
13 Mar   389.00 back from the bank. Reason: card closed.
         Put with Returned Payments (gone through on the last day
         of each month).

TO PAY AGAIN
Bank transfer   Customer fills in the form. The link goes to the e-mail
                address of the order and to no other. Supervisor releases.
                Released before four o'clock: leaves the same day.
                Then two working days to arrive.
Shop credit     At once. Cannot be turned back into money.]],
  },

  scene "on-hold" {
    dana:furious "Forty minutes. Forty minutes of pan pipes, and every three minutes a woman tells me how important I am to you." { direction = "on the telephone" },
    dana:furious "So are you a person, or is there another menu?",
    decide {
      id = "first-words",
      teaches = "T6 T20 T23",
      reply "We're four people down, and the sale began on Monday, so it's been mad here since. What can I do for you?" {
        id = "short-of-people", shows = "defensive", patience = -10, go = "the-story",
        because = "True, and of no use to her: you spent your first sentence on your day. She has waited for somebody to notice hers. Own the forty minutes and ask.",
        dana:furious "Oh, it's been mad. For you. Well, listen to this, then.",
      },
      reply "I do apologise for the inconvenience, and thank you so much for holding. Could I start with your name and the order number, please?" {
        id = "for-holding", shows = "generic_sympathy asks_again", patience = -8, go = "the-story",
        because = "The courtesy would fit any caller, and the question asks for a number that stands on your screen. She hears the menu again, with better manners.",
        dana:furious "I typed it in. Twice. Does nobody there read?",
      },
      reply "A person. I've got your order up. Let's get it sorted." {
        id = "order-is-up", shows = "say_what_can fixes_too_early", patience = 4, go = "the-story",
        because = "Brisk and kindly meant: she need not give the number again. But you know what she bought, not what went wrong, and the forty minutes went by without a word.",
        dana:annoyed "Sorted. You don't know what it is yet.",
      },
      reply "A person. Forty minutes is far too long, and I'm sorry. What happened?" {
        id = "far-too-long", shows = "apologise_specifically stay_calm open_question", patience = 12, go = "the-story",
        because = "You answered her question, owned the wait by its length, and gave her the floor. Nothing is solved yet, but now she is talking to you and not at you.",
        dana:annoyed "Right. Well. A person.",
      },
    },
  },

  scene "the-story" {
    dana:annoyed "I sent a bed back. My daughter's. The ladder was drilled wrong; your own driver laughed when he saw it. That was the second of March, and I was told a week.",
    dana:annoyed "It's the twenty-fourth. I've written, I've rung, I've had four answers from four people. And the last one —",
    narrator "A tap runs. A child asks something, and is answered. She has not come back to the telephone yet.",
    decide {
      id = "the-pause",
      teaches = "T21",
      seconds = 9,
      reply "So it went back on the second, you were told a week, and now it's three. Do I have that right?" {
        id = "second-of-march", shows = "paraphrase_facts interrupts", patience = -4, go = "papers",
        because = "The facts were right and the moment was not: she was in the middle of a sentence, and what came next was the part that mattered. Say them back when she has got to the end.",
        dana:annoyed "Yes. You have it right. … No, never mind the rest.",
      },
      reply "Go on. The last one?" {
        id = "the-last-one", shows = "let_them_finish", patience = 8, friday = "hinted", go = "papers",
        because = "Five words, and they show that you were there when she stopped. She went on, and out came a day of the week that nobody had asked about.",
        dana:annoyed "The last one told me to be patient. As if Friday was going to be patient.",
      },
      reply "Four different answers, I'm so sorry, that really isn't the service we want you to have. I can only imagine how you feel." {
        id = "not-the-service", shows = "scripted_sympathy interrupts", patience = -6, go = "papers",
        because = "You comforted her across her own sentence, in words she could have read on a poster. Sympathy would have been to let her get to the end.",
        dana:annoyed "You don't have to imagine it. I'm telling you.",
      },
      reply "While we wait, let me take you through security, and then I can look." {
        id = "while-we-wait", shows = "fixes_too_early interrupts", patience = -8, go = "papers-first",
        because = "A natural use of a gap, on your side of the telephone. On hers, the fifth person stopped listening before the end. The check could wait half a minute.",
        dana:furious "I was talking to my son. And then I was going to talk to you.",
      },
      silence "(I say nothing and wait.)" {
        id = "wait", shows = "let_them_finish", patience = 8, friday = "hinted", go = "papers",
        because = "You let the gap be a gap. It was hers, and she filled it with the thing that mattered. On the telephone that takes some nerve.",
        dana:annoyed "Sorry. My son. The last one told me to be patient. As if Friday was going to be patient.",
      },
    },
  },

  scene "papers" {
    visit "who-is-calling",
    go "where-is-it",
  },

  scene "papers-first" {
    visit "who-is-calling",
    dana:annoyed "Can I say now what I rang to say? No? Then you say something.",
    go "where-is-it",
  },

  scene "who-is-calling" {
    shared = true,
    you "I have it here. Two things from you before I may read it out: your postcode, and the e-mail you ordered with.",
    dana:annoyed "LR4 2DN. And the e-mail, it's either the home one or the one at work. I don't know. Which have you got?",
    decide {
      id = "which-have-you-got",
      teaches = "T31",
      reply "I can't say that one for you. But the day the bed came would do just as well." {
        id = "the-day-it-came", shows = "protect_privacy say_what_can", patience = 3, go = "back",
        because = "You kept the rule and opened another way through it in the same breath. She did not have to guess, and nothing left the record.",
        dana "Nineteenth of February. I took the morning off for it.",
      },
      reply "Let's leave it. After forty minutes I'm not going to quiz you, and I can hear that it's you." {
        id = "not-going-to-quiz", shows = "breaks_privacy", patience = 7, go = "back",
        because = "Kind, and the check was gone: a postcode stands on every envelope. The rule protects her above all, and it holds for those whom you believe, too.",
        dana "Well. Thank you.",
      },
      reply "I'm afraid I'm not able to tell you that. For security reasons I do need you to give me the right one." {
        id = "security-reasons", shows = "protect_privacy policy_first", patience = -6, go = "back",
        because = "Her data were safe, and she stood before a closed door. There was a third detail that she could have given. Say what would do, and then what will not.",
        dana:furious "The home one, then! Dana dot reyes. If that's wrong I'm throwing this telephone in the sink.",
        narrator "It is right.",
      },
      reply "The home one, with the dot in the middle. That's fine, then." {
        id = "with-the-dot", shows = "breaks_privacy", patience = 5, go = "back",
        because = "You helped, and gave a voice on the telephone an address from the record. If it had not been Dana, it would now be easier to be Dana. The detail has to come from her.",
        dana "That's the one.",
      },
    },
  },

  scene "where-is-it" {
    dana:annoyed "So. You're looking at it. Where's my money?",
    decide {
      id = "where-is-it",
      teaches = "T18 T23 T29",
      reply "The bank returned it, because the card was closed. Might it be that you didn't quite get round to telling us about the new one?" {
        id = "get-round-to-it", shows = "plain_bad_news blames_customer", patience = -18, blamed = true, go = "what-now",
        because = "The first half was the truth that she needed. The second made it her fault, and the record says the opposite: she asked, and was told that it did not matter.",
        dana:furious "I asked! I asked your Tobias, in writing, and he wrote that the money finds its way. I've printed it out.",
      },
      reply "It left us on the ninth, so your bank has had it for two weeks now. If you ring them and ask for a trace, it's usually just the one call." {
        id = "left-on-the-ninth", shows = "deflects", patience = -14, go = "bank-says-no",
        because = "You stopped reading at the ninth. On the thirteenth the money was back with us, and has been ever since; you sent her to look for it where it is not.",
        dana:furious "I was at the bank this morning. I had them turn the screen round.",
      },
      reply "It came back to us on the thirteenth. You'd asked about that card and we told you not to worry. We were wrong. I'm sorry." {
        id = "came-back-to-us", shows = "apologise_specifically plain_bad_news", patience = 12, go = "what-now",
        because = "You read to the end of the record and told her all of it, also the line that makes us look foolish. She had suspected it for a week. Now it has a name and an owner.",
        dana:surprised "… You're the first one who's said that.",
      },
      reply "It seems that the bank sent it back to us. I'll get to the bottom of why." {
        id = "bottom-of-why", shows = "plain_bad_news", patience = -3, go = "bank-says-no",
        because = "True, and half of it. The why stood one line further and the rest two lines up, with our name on it. She has had four answers that began with \"it seems\".",
        dana:annoyed "It seems. I was at the bank this morning. It isn't there, I can tell you that much.",
      },
    },
  },

  scene "bank-says-no" {
    narrator "You read the whole of it now. The thirteenth: back from the bank, card closed. Above it, the chat of the second of March.",
    you "It's with us. Your old card was closed, so it came back on the thirteenth, and it's been lying here.",
    dana:furious "Eleven days. It's been lying there for eleven days, and I asked about that card.",
    go "what-now",
  },

  scene "what-now" {
    go "last-straw" { when = "patience < 24" },
    go "every-morning",
  },

  scene "last-straw" {
    change { threatened = true },
    dana:furious "You know what? There's a parents' group. Eleven hundred people, and half of them are buying beds. I'm going to write down every word of this. What's your name?",
    decide {
      id = "eleven-hundred",
      teaches = "T14 T15 T16 T19 T24",
      reply "There's really no need to bring my name into it. I wasn't even here in March, and I'm only trying to help you." {
        id = "my-name", shows = "defensive", patience = -12, go = "still-there",
        because = "You were attacked, and defended yourself: nobody could blame you, and it told her that you are on the other side. Eleven hundred people will read how this call ends, so end it better.",
        dana:furious "Nobody was there in March. It's a wonder the lights were on.",
      },
      reply "Write it. Only give me ten minutes first, so that there's something better for the last line." {
        id = "the-last-line", shows = "take_seriously stay_calm say_what_can", patience = 14, go = "still-there",
        because = "You neither begged nor bristled. You took the threat as what it is, the only lever she has left, and offered her something worth writing about.",
        dana:surprised "… Ten minutes.",
        dana:annoyed "I'm looking at the clock.",
      },
      reply "Please don't do that. I'm putting fifty pounds on your account, right this minute." {
        id = "fifty-pounds", shows = "over_promise", patience = 9, bribed = true, go = "still-there",
        because = "Twice what you may give, for her silence and not for her trouble. It quietens her for as long as it takes to notice that the three hundred and eighty-nine are still not there.",
        dana "Fifty. … And the rest? When do I get the rest?",
      },
      reply "You've been let down by four of us in a row. In your place I'd be writing it, too." {
        id = "id-be-writing", shows = "acknowledge_feeling stay_calm", patience = 10, go = "still-there",
        because = "You stood next to her for a moment, and she felt it. What she has not got is a reason to wait before she presses send. Give her one.",
        dana:annoyed "Well. Yes. Anybody would.",
      },
    },
  },

  scene "still-there" {
    go "rang-off" { when = "patience < 8" },
    go "every-morning",
  },

  scene "every-morning" {
    dana:sad "I look every morning, you know. Before the kids are up. I put the kettle on and I look, and it isn't there." { when = "patience >= 40" },
    dana:annoyed "Every morning I look. Before the kids are up, kettle on, look. And every morning you've still got it." { when = "patience < 40" },
    decide {
      id = "every-morning",
      teaches = "T22 T25",
      reply "Let me put twenty-five pounds on top of it straight away, for all that you've had with it." {
        id = "twenty-five", shows = "fixes_too_early", patience = -6, bribed = true, go = "two-ways",
        because = "It is yours to give and she may well deserve it. But she was telling you something, and you paid her to stop. First find out what the money is missing from.",
        dana:furious "I don't want twenty-five. I want three hundred and eighty-nine.",
      },
      reply "I completely understand. It's horrible when money just disappears, and I'd feel exactly the same if it were mine." {
        id = "if-it-were-mine", shows = "scripted_sympathy", patience = -3, go = "two-ways",
        because = "It turned to you, and it would have fitted any loss at all. She had just told you about one particular quarter of an hour in her day. Take that up.",
        dana:annoyed "It hasn't disappeared. You know exactly where it is. You told me.",
      },
      reply "You said that Friday won't be patient. What is it about Friday?" {
        id = "about-friday", when = "friday == 'hinted'", shows = "check_unsaid explore_need", patience = 10, friday = "known", go = "two-ways",
        because = "You kept a word that she had dropped minutes ago and picked it up when there was room for it. Now you know which day the whole thing is about.",
        dana:worried "The after-school club. Three hundred and ten, for the term. If it isn't paid on Friday, the place goes to the next child, and I can't work afternoons.",
      },
      reply "What was it meant for, if I may ask? Is there a day it has to be there?" {
        id = "meant-for", when = "friday ~= 'hinted'", shows = "check_unsaid explore_need", patience = 8, friday = "known", go = "two-ways",
        because = "Nobody looks at an account at six in the morning without a reason. You asked for it, with leave, and now you know which day the whole thing is about.",
        dana:worried "… Friday. The after-school club. If it isn't paid on Friday, the place goes to the next child, and I can't work afternoons.",
      },
      reply "So every day begins with it." {
        id = "begins-with-it", shows = "infer_impact", patience = 9, go = "two-ways",
        because = "Six words, and she knew that you had seen the kitchen. It was close to the heart of the matter. One question more and you would have known why she looks so early.",
        dana:sad "Every day. … Anyway. It won't come any faster for talking about it.",
      },
    },
  },

  scene "two-ways" {
    dana:annoyed "So what are you going to do?",
    decide {
      id = "what-are-you-going-to-do",
      teaches = "T26 T27 T29",
      reply "A transfer takes two working days: that's Thursday, a day ahead of the club, if it leaves by four. Or shop credit, this minute. Which is better?" {
        id = "ahead-of-the-club", when = "friday == 'known'", shows = "sum_up offer_choice set_expectations", patience = 10, promised = "thursday", go = "the-link",
        because = "You measured the way out against the day that she had named, gave its condition, and left the choice to her. Every word of it is in the record, so every word can be kept.",
        dana "What would I do with credit, buy another ladder? The transfer.",
      },
      reply "A bank transfer: two working days, so Thursday, if it leaves by four. Or shop credit, this minute. Which would you rather have?" {
        id = "rather-have", when = "friday ~= 'known'", shows = "offer_choice set_expectations", patience = 8, promised = "thursday", go = "the-link",
        because = "Two real ways, an honest time with its condition, and the choice is hers. What you do not know is whether Thursday is soon enough; you have not asked.",
        dana "What would I do with credit, buy another ladder? The transfer.",
      },
      reply "I'll see to it myself, now. It'll be in your account tomorrow morning, when you put the kettle on." {
        id = "kettle", shows = "false_promise", patience = 22, promised = "tomorrow", go = "the-link",
        because = "She was happier than at any moment of the call, and tomorrow morning she will put the kettle on. The record says two working days. No zeal of yours changes that.",
        dana:relieved "Tomorrow. Really? … Oh, thank you. That's the first good thing anybody's said.",
      },
      reply "I'm going to mark it as urgent for the people in Payments, and I'll make sure that somebody gets in touch with you as soon as they possibly can." {
        id = "mark-it-urgent", shows = "deflects", patience = -10, go = "someone-soon",
        because = "It sounds like action, and it puts her back where she was: waiting for somebody, for some time. You can begin the transfer from your own chair.",
      },
      reply "I'll send you a form for a bank transfer. From then it's two working days." {
        id = "send-a-form", shows = "set_expectations", patience = 3, promised = "thursday", go = "the-link",
        because = "Accurate and quick, and everything was decided for her. She had no part in it, not even in the one thing that she alone knows: which day it has to be.",
        dana:annoyed "A form. All right, send your form.",
      },
    },
  },

  scene "someone-soon" {
    dana:furious "Somebody. Soon. I've had somebody soon four times. Do you know what you are? You're the fifth.",
    decide {
      id = "the-fifth",
      teaches = "T15 T18",
      reply "I'm sorry, I do understand, but I don't make the payments here. All I can do is pass it on to the people who do." {
        id = "pass-it-on", shows = "deflects", go = "fifth-answer",
        because = "It is almost true, and it ends the conversation. You can send the form, and Mei can release the money: two steps, both in this room. The fifth answer was the same as the fourth.",
      },
      reply "You're right. I can start it from here, with you on the line: a transfer. Thursday, if it leaves by four." {
        id = "start-it-from-here", shows = "say_what_can set_expectations", patience = 10, promised = "thursday", go = "the-form-is-in",
        because = "You dropped the sentence that was not working and did the thing instead, with a time and its condition. It cost you her good opinion of a minute ago, and got some of it back.",
        dana:annoyed "Then why … no. Do it. Send it.",
        narrator "You send the form to the address of the order. It takes her four minutes to fill in, and you stay.",
      },
      reply "Then I'll chase them myself. I'll be on to them this evening and I won't let go of it." {
        id = "chase-them", shows = "over_promise", patience = 4, go = "fifth-answer",
        because = "Your heart is in it, but no hour, no step, and nobody in Payments in the evening. What she could hold on to would have been a form in her inbox, now.",
        dana:annoyed "That's what the third one said.",
      },
    },
  },

  scene "the-link" {
    narrator "Twenty to four. You send the form to the e-mail address of the order.",
    chance {
      odds { 1, go = "form-arrives" },
      odds { 1, go = "form-does-not-arrive" },
    },
  },

  scene "form-arrives" {
    dana "It's here. It wants the sort code and all that, and I've got potato up to the elbows. If I read it out, can you type it in?",
    decide {
      id = "potato",
      teaches = "T44",
      reply "Of course, with those hands. Go ahead whenever you're ready, and I'll type." {
        id = "go-ahead", shows = "breaks_privacy", patience = 5, go = "the-form-is-in",
        because = "A kindness, and her bank details went aloud through a recorded line, with you as their keeper. The form exists so that nobody has to hear them.",
        narrator "She reads out eight digits and then six. The line is recorded, as every line is.",
      },
      reply "Better from your own hands, potato and all. I'm staying." {
        id = "potato-and-all", shows = "protect_privacy specific_warmth", patience = 5, go = "the-form-is-in",
        because = "A no that does not sound like one: you kept her details out of the call, and kept her company.",
        dana:happy "Potato and all. Hang on. … There goes the nine.",
      },
      reply "I'm sorry, but we're not permitted to take bank details over the telephone. It's for your own protection." {
        id = "not-permitted", shows = "protect_privacy policy_first", patience = -5, go = "the-form-is-in",
        because = "Right in the matter. But it came as a rule with a reason out of a leaflet, to somebody with wet hands who had just begun to trust you.",
        dana:annoyed "My protection. I'd have liked some of that three weeks ago. … All right, I've washed my hands.",
      },
    },
  },

  scene "form-does-not-arrive" {
    first_of {
      dana:worried "It's not there. I knew it. It was going too well; you see, now it's not there." { when = "patience >= 55" },
      dana:furious "Nothing. There's nothing here. You see? This is what I mean. This is exactly what I mean!",
    },
    decide {
      id = "nothing-here",
      teaches = "T19 T20",
      seconds = 12,
      reply "Give me the other address, then, the one at work, and I'll send it there." {
        id = "one-at-work", shows = "breaks_privacy", patience = 4, go = "the-form-is-in",
        because = "The record allows one address, because a form for new bank details is just what a thief would want sent elsewhere. It was Dana. You could not know that it was.",
        dana "Finally. … Yes. There it is.",
      },
      reply "It ought to come within a minute. Are you looking in the right place?" {
        id = "right-place", shows = "defensive", patience = -9, go = "the-form-is-in",
        because = "A fair question in a voice that defends the form. She was looking, in a place that you chose. Do something on your side first, and then tell her where else to look.",
        dana:furious "I am looking where … oh. Junk. It's in the junk. Which is where you'd put it.",
      },
      reply "It's on its way again, same address. Try the junk folder too. I'm not going anywhere." {
        id = "on-its-way-again", shows = "stay_calm say_what_can", patience = 6, go = "the-form-is-in",
        because = "No argument about whose fault it is: one thing that you did, one that she can do, and the promise that she most needs to hear on a telephone.",
        dana "Junk. … There. Between a prince and a pill.",
      },
      silence "(I let her look.)" {
        id = "let-her-look", shows = "stay_calm", patience = 3, go = "the-form-is-in",
        because = "She was not asking you anything, she was looking. You gave her time, and she found it. One step of your own, such as sending it again, would have been company.",
        dana:annoyed "Hello? … Wait. Junk. It's in the junk, between a prince and a pill.",
      },
    },
  },

  scene "the-form-is-in" {
    narrator "The form is in. It is twelve minutes to four. Only Mei Tanaka can release the payment, and her desk is at the other end of the room.",
    dana "So that's it?",
    decide {
      id = "so-thats-it",
      teaches = "T32 T36",
      reply "That's everything I need from you, thank you. The sign-off I can get once we've finished, so I needn't keep you any longer." {
        id = "neednt-keep-you", patience = 6, go = "the-one-in-the-chat",
        because = "Considerate, and the clock went on. What leaves after four leaves tomorrow; she would rather have waited two minutes than a day. Tell her about the step that is missing.",
        dana "Oh. That was quick.",
      },
      reply "Almost. If you could just hold for me, please?" {
        id = "just-hold", shows = "deflects", patience = -20, hold_again = true, go = "thirty-seconds",
        because = "Two minutes, said in the one word that she cannot bear. You knew what those forty minutes were like: say how long, and why, and leave the music off.",
        narrator "Pan pipes.",
      },
      reply "Nearly. My supervisor has to release it before four. Two minutes, and no pan pipes: I'll just lay the telephone down. All right?" {
        id = "no-pan-pipes", shows = "set_expectations specific_warmth", patience = 8, go = "thirty-seconds",
        because = "What is missing, who does it, how long it takes, and leave asked. And no pan pipes: you had listened to her first sentence.",
        dana:happy "No pan pipes. Go on, then.",
      },
      reply "One signature is missing. I'll ring you back within the half hour and tell you that it's gone." {
        id = "ring-you-back", shows = "set_expectations", patience = -3, rang_back = true, go = "thirty-seconds",
        because = "Clear and courteous, and it frees her hands. To somebody who was promised calls four times, it is also one more promise; two minutes on an open line would have been kinder.",
        dana:annoyed "That's what they say. … All right. Half an hour.",
      },
    },
  },

  scene "thirty-seconds" {
    mei "If it's quick. I've the auditors at five to.",
    decide {
      id = "if-its-quick",
      teaches = "T36",
      reply "Sorry, Mei, I know you're drowning, and I'd never ask if it weren't for this poor woman, who's been treated so badly that honestly…" {
        id = "poor-woman", shows = "scripted_sympathy talks_too_long", patience = -8, released = "today", go = "and-now",
        because = "All of it considerate, none of it what she asked for. For a colleague with one minute, the kindness is the fact: what you need, by when.",
        mei:annoyed "What do you need me to do?",
        you "Release 4417. Before four.",
        mei "Then say that first. … Done.",
        narrator "It took five minutes. It is four minutes to four.",
      },
      reply "When you've got a second, could you release 4417 for me? It's a bit urgent." {
        id = "a-bit-urgent", shows = "handoff_fact", patience = -2, released = "late", go = "and-now",
        because = "What to do, but not by when: she heard \"a second, some time\". A bit urgent is no hour. With four o'clock in the sentence she would have done it on the spot.",
        mei "Put it on the pile, I'll do it after the auditors.",
        narrator "It is five to four, and her chair is empty.",
      },
      reply "Quick one, Mei: how far can we go for a customer we've kept waiting for three weeks now, through no fault of hers?" {
        id = "how-far", shows = "fixes_too_early", patience = -2, released = "late", go = "and-now",
        because = "You asked for what makes you feel better in front of Dana and got it. What Dana needs is a release before four, and for that your minute was used up.",
        mei "Sixty. Was that it? I'm off.",
        narrator "You are halfway back when you remember what you came for. Her chair is empty.",
      },
      reply "Release by hand, before four: order 4417, three eight nine. It came back on the thirteenth; the new details are in." {
        id = "by-hand", shows = "fact_first handoff_fact", released = "today", go = "and-now",
        because = "The deed, the hour, the number, the reason, in that order. She could do it while you were still speaking. No preface is the courtesy of a busy room.",
        mei "4417, three eight nine. … Gone. Good thing you came over.",
      },
    },
  },

  scene "and-now" {
    dana:furious "I had the pan pipes again. I had the whole song." { when = "hold_again" },
    narrator "You ring her back. She has picked up before it rings." { when = "rang_back" },
    dana "And?" { when = "not hold_again" },
    decide {
      id = "and",
      teaches = "T29 T32",
      reply "It's out. It'll be with you on Thursday. Some banks take until the evening, so don't be alarmed at breakfast." {
        id = "dont-be-alarmed", when = "released ~= 'late' and promised ~= 'tomorrow'", shows = "set_expectations specific_warmth", patience = 8, go = "the-one-in-the-chat",
        because = "The news, the day, and how late that day can be, told to somebody who looks at six in the morning. You saved her an hour of fright on Thursday.",
        dana:relieved "Evening. Good to know. I'd have been on the pipes by nine.",
      },
      reply "It's out. But I have to take something back: I said tomorrow, and I was wrong. It's Thursday, by the evening." {
        id = "take-something-back", when = "released ~= 'late' and promised == 'tomorrow'", shows = "plain_bad_news apologise_specifically", patience = -12, promised = "thursday", go = "the-one-in-the-chat",
        because = "That was hard to say, and it cost you the warmth of the last ten minutes. It also spared her tomorrow morning. It should not have been promised, but this is how a promise is taken back.",
        dana:sad "Thursday. … You sounded so sure. Well. At least you've said it.",
      },
      reply "It's out! You'll have it on Thursday morning, first thing, I guarantee it, so you can stop worrying about it right now." {
        id = "first-thing", when = "released ~= 'late' and promised ~= 'tomorrow'", shows = "over_promise", patience = 12, go = "the-one-in-the-chat",
        because = "Thursday you know; the morning belongs to her bank. And she will be looking at six. Give the day, and how late on that day it may be.",
        dana:relieved "First thing. Right. I'll have the kettle on.",
      },
      reply "It's on its way. Tomorrow, just as I said. You can stop worrying." {
        id = "just-as-i-said", when = "promised == 'tomorrow'", shows = "false_promise", patience = 8, go = "the-one-in-the-chat",
        because = "Here was the moment to take it back, and you said it twice. Two working days from today is Thursday at the earliest, whatever your voice sounds like.",
        dana:happy "Tomorrow. I'll sleep tonight.",
      },
      reply "It missed four o'clock, and that was my doing. It leaves tomorrow, so it's Friday and not {promised == 'tomorrow' and 'tomorrow' or 'Thursday'}. What does that do to you?" {
        id = "my-doing", when = "released == 'late'", shows = "plain_bad_news apologise_specifically open_question", patience = -6, told = true, promised = "thursday", go = "the-one-in-the-chat",
        because = "You said it in the first breath, took the part that was yours, and asked what it breaks. She is angry, and she can still ring the club today and not on Friday.",
        first_of {
          dana:worried "That's the day itself. … I can ask them to wait until the evening. I can ask, if I go today. At least I know." { when = "friday == 'known'" },
          dana:worried "Friday? The after-school club wants it by Friday, or the place is gone. … I can ask them to wait until the evening. I can ask. At least I know.",
        },
      },
      reply "There's been a small hold-up on our side, as there sometimes is. It's a day at the very most, so it's nothing you need to worry about." {
        id = "small-hold-up", when = "released == 'late'", shows = "dismisses_feeling", patience = -6, go = "the-one-in-the-chat",
        because = "Half of the news, and instructions not to mind it. She cannot plan with a hold-up: which day, whose doing, and is that day too late? She needs to know now, while she can act.",
        dana:annoyed "A day. Which day? … You know what, it'll be what it'll be.",
      },
      reply "That's all gone through for you now." {
        id = "gone-through", when = "released ~= 'late'", patience = 1, go = "the-one-in-the-chat",
        because = "True, and she hung up no wiser: gone where, there when? After three weeks without a date she needs one, with its limits.",
        dana "Gone through. Right.",
      },
      reply "All sorted. It should be with you on Thursday." {
        id = "all-sorted", when = "released == 'late' and promised ~= 'tomorrow'", shows = "false_promise", patience = 6, go = "the-one-in-the-chat",
        because = "You know that it missed four o'clock, so you know that it will not be there on Thursday. A small word, and it will be found out at breakfast. Say Friday, and why.",
        dana:relieved "Thursday. Good. That's all I want.",
      },
    },
  },

  scene "the-one-in-the-chat" {
    go "goodbye" { when = "threatened" },
    dana:annoyed "That one in the chat. Tobias. 'The money finds its way.' He wants sacking.",
    decide {
      id = "he-wants-sacking",
      teaches = "T9 T39",
      reply "That answer was wrong, and you've every right to be angry about it. I'll pass it on to his team, so that somebody has a look." {
        id = "pass-that-on", shows = "take_seriously", patience = 1, go = "goodbye",
        because = "Straight about the answer, and it took her side without a word against him. But passed on to whom, and what then? And the man she wants sacked has no face yet.",
        dana:annoyed "Pass it on. You people pass a lot on.",
      },
      reply "I'm sure he meant well. They get a hundred of those questions a day, and everybody makes a mistake now and then." {
        id = "meant-well", shows = "dismisses_feeling", patience = -6, go = "goodbye",
        because = "Loyal, and it made three weeks of hers into a trifle. You can be fair to him and to her: say what was wrong, and what happens with it.",
        dana:annoyed "I make mistakes too. I don't keep people's money.",
      },
      reply "He's not been with us long. Between you and me, it isn't the first time, either." {
        id = "between-you-and-me", shows = "blames_colleague", patience = 6, go = "goodbye",
        because = "It put the two of you on one side, at the price of a third who could not hear it. And she learned that here people talk like that about those who are not in the room.",
        dana "I thought as much.",
      },
      reply "His answer was wrong, and it cost you three weeks. I'll show it to him myself; he'd want to know." {
        id = "hed-want-to-know", shows = "take_seriously give_credit", patience = 6, go = "goodbye",
        because = "Clear about the answer and fair to the man. She got what she wanted underneath, that the next person is told the right thing, and Tobias stays somebody whom you can face.",
        dana "… Well. So he should. He was nice enough, mind you. That's what made it worse.",
      },
    },
  },

  scene "goodbye" {
    first_of {
      dana:annoyed "And you asked me whether I'd got round to telling you. I'd like you to remember that I had." { when = "blamed" },
      dana:annoyed "And I don't want money for keeping quiet. I want to be told the truth, that's all." { when = "bribed" },
      dana:worried "Friday evening, then. I'll be standing in front of the club with the telephone in my hand." { when = "told" },
      dana "If it's there for Friday, she keeps her place. That's all I want." { when = "friday == 'known'" },
    },
    dana:worried "And if it isn't there? Do I get the pan pipes again?",
    decide {
      id = "if-it-isnt-there",
      teaches = "T17 T33",
      reply "I'll ring you myself on {told and 'Friday' or 'Thursday'}, pipes or no pipes. After these three weeks you've had quite enough of strangers, I should think." {
        id = "enough-of-strangers", shows = "over_promise specific_warmth", patience = 14, callback = "mine", go = "after-the-call",
        because = "It is just what she wished for, and on Thursday you are off. The warmest promise of the call has nobody behind it. Say who will ring, and make sure that they do.",
        dana:happy "You will? That's decent of you. I mean that.",
      },
      reply "It will be there, don't you worry. Is there anything else I can help you with today?" {
        id = "anything-else", shows = "dismisses_feeling scripted_sympathy", patience = -10, go = "after-the-call",
        because = "She asked what happens if it fails, and you closed the file. After four answers that did not hold, a plan for failure is the only thing that sounds true.",
        dana:annoyed "No. I think you've helped me enough.",
      },
      reply "No. Somebody here rings you on {told and 'Friday' or 'Thursday'} at noon, there or not. I'm off that day, so I'm writing it down, with a name." {
        id = "there-or-not", shows = "owned_action specific_warmth", patience = 9, callback = "colleague", go = "after-the-call",
        because = "An hour, both outcomes, and the weak point said aloud: it will not be you. She has been promised much by people who forgot; a name in a record is worth more to her than warmth.",
        dana:surprised "With a name. … All right. Noon.",
      },
      reply "No more pipes: you dial twelve at the end, that's Tobias's desk. I'll tell him, and he'll have your record open, so you explain nothing." {
        id = "dial-twelve", shows = "simple_help", patience = 3, go = "after-the-call",
        because = "You spared her the queue and the telling, which is a good deal. The first step is still hers: if it fails, she has to notice and ring. On Thursday it should be us.",
        dana "Twelve. And he's the one with the finding its way. … Well. We'll see.",
      },
    },
  },

  scene "after-the-call" {
    go "ten-past-four" { when = "released == 'no'" },
    go "the-record",
  },

  scene "ten-past-four" {
    change { released = "late" },
    narrator "Ten past four. Mei signs at once, when you find her. It leaves tomorrow, and arrives on Friday.",
    decide {
      id = "it-leaves-tomorrow",
      teaches = "T32 T42",
      reply "Ms Reyes, it's me again. I asked too late: it leaves tomorrow, so it's Friday and not {promised == 'tomorrow' and 'tomorrow' or 'Thursday'}. I wanted you to hear it today." {
        id = "its-me-again", shows = "plain_bad_news apologise_specifically choose_channel", patience = -6, told = true, promised = "thursday", go = "the-record",
        because = "Nobody likes that call. You made it in the hour when it could still be of use to her, by voice, with your own part in it.",
        dana:worried "Friday. The after-school club wants it by Friday. … No, I'm glad you rang. I'll speak to them tonight, while they're open.",
      },
      reply "Write her a line: \"Your payment has been authorised and will reach you shortly. Thank you for your patience.\"" {
        id = "a-line", shows = "deflects over_promise", go = "the-record",
        because = "The sentence is true, and was built so that she would not notice. Shortly is not a day. A changed day is news for a voice, with the day in it.",
      },
      reply "Leave it for the call on Thursday. One day more or less, and she's only just calmed down." {
        id = "only-just-calmed-down", shows = "dismisses_feeling deflects", go = "the-record",
        because = "You spared yourself a hard minute and called it sparing her. A day is exactly what she has not got, and by Thursday it is too late to ask anybody to wait.",
      },
    },
  },

  scene "the-record" {
    narrator "The line is quiet. Before the next call you have two minutes for the record.",
    pick {
      id = "the-record",
      prompt = "What do you write, for whoever opens it on Thursday?",
      teaches = "T11 T33",
      at_least = 1,
      at_most = 4,
      go = "thursday",
      item "Difficult caller. {threatened and 'Threatens with bad reviews' or 'Loud from the first minute'}; keep it short with her." {
        id = "difficult", shows = "blames_customer",
        because = "Whoever reads that will meet her with raised shoulders, for being angry about our mistake. Write what happened, and not what you think of her.",
      },
      item "Not her omission: she asked about the card on 2 March, and our answer was wrong." {
        id = "not-her-omission", shows = "handoff_fact",
        because = "It stands in the chat for those who scroll. In one line at the top it spares her being asked a sixth time.",
      },
      item "She checks her account at six every morning, and money seems to be tight at home." {
        id = "tight-at-home", shows = "talks_too_long",
        because = "Kindly observed, and nobody's business: for the call on Thursday it is of no use, and it will stand there for years.",
      },
      item "Call ran long because of the queue and the missing staff. I did what I could." {
        id = "ran-long", shows = "defensive",
        because = "A record for the case that somebody blames you. The colleague on Thursday needs to know about the payment.",
      },
      item "Transfer is out by hand; due {released == 'today' and 'Thursday' or 'Friday'}, by the evening at the latest." {
        id = "due", shows = "handoff_fact",
        because = "What was done and when it is due: the first thing that she will ask, and the first thing that a colleague has to know.",
      },
      item "Tobias rings her on {told and 'Friday' or 'Thursday'} at noon, whether it's there or not. He knows: I've told him." {
        id = "tobias-rings", shows = "clear_roles", noted = true,
        because = "A name, an hour, and he has been told. Without this line there is a promise, and nobody who keeps it.",
      },
      item "Has to be there on Friday. If it isn't by Thursday evening: to Mei, at once." {
        id = "to-mei", when = "friday == 'known' or told", shows = "handoff_fact",
        because = "The day that everything turns on, and what to do if it is missed, with no more of her life than is needed.",
      },
    },
  },

  scene "thursday" {
    go "kettle-on" { when = "promised == 'tomorrow'" },
    go "friday-evening" { when = "released == 'late' and not told and not noted and patience < 60" },
    go "at-least-i-know" { when = "released == 'late' and noted" },
    go "thursday-noon" { when = "released == 'today' and noted and patience >= 42" },
    go "paid" { when = "released == 'today' and noted" },
    go "nobody-rang",
  },

  ending "thursday-noon" {
    title = "Thursday, noon",
    kind = "good",
    narrator "Thursday, noon.",
    tobias "Ms Reyes? Tobias Brandt, at Osier & Vale. I'm the one who told you that the money finds its way.",
    dana:surprised "… Go on.",
    tobias:worried "It doesn't. I didn't know, and I should have asked. I'm ringing to hear whether it's there.",
    dana:relieved "It was there at ten. I've paid the club.",
    dana:happy "And tell the other one that nobody's written anything to any group. Not yet." { when = "threatened" },
    dana:happy "And tell the other one I take back the bit about the menu. … Do you have that bed with a proper ladder?" { when = "not threatened" },
    reflection = "She rang to shout and stayed to buy. Not because you were nice: because you told her the part that was our fault, gave a day that could be kept, and somebody rang who knew why. Which of the three would you have left out in a hurry?",
  },

  ending "paid" {
    title = "Paid in full",
    kind = "mixed",
    narrator "Thursday, noon. Tobias rings, as the record says.",
    tobias "Ms Reyes? It's Osier & Vale. I wanted to hear whether your money has come.",
    dana "It's come. Thank you for ringing.",
    narrator "There is a pause in which a customer of seven years might ask about another bed. She does not.",
    reflection = "Everything was done that you said would be done. But on the way there she had to fight for it more than once, and people remember that longer than the money. At which moment of the call did she stop expecting anything?",
  },

  ending "at-least-i-know" {
    title = "At least I know",
    kind = "mixed",
    narrator "Thursday, noon. Tobias rings, as the record says, and has to tell her what you left out: it will be Friday." { when = "not told" },
    narrator "Friday, twenty past five. The club has waited, because she could ask in time.",
    dana "It came at four. They kept her place until six, because I'd told them. Because you'd told me." { when = "told" },
    dana:annoyed "It came at four. They kept her place until six, because your colleague had the decency to tell me." { when = "not told" },
    dana:annoyed "I still don't see why it took till Friday.",
    dana "But I've had worse from people who were never wrong.",
    reflection = "The payment missed an hour and cost her a day of fear. Telling her made it a day that she could do something with. What was worth saying to Mei at ten to four?",
  },

  ending "nobody-rang" {
    title = "Nobody rang",
    kind = "mixed",
    narrator "Thursday, noon. You have the day off. Tobias has the record open and nothing in it that says he should ring.",
    dana:annoyed "I'd sat by the telephone, you know. I said to my sister, this one will ring." { when = "callback ~= 'nobody'" },
    dana "The money came. I only know it because I looked." { when = "released == 'today'" },
    dana "The money came on Friday, when I'd already told them everything twice." { when = "released == 'late'" },
    narrator "She buys the next bed elsewhere, and is never angry with you again.",
    reflection = "The money was put right, and the last thing that she learned about you was that nobody came back to her. A promise to ring is worth as much as the line in the record that makes somebody do it.",
  },

  ending "friday-evening" {
    title = "Friday evening",
    kind = "bad",
    narrator "Friday, ten to six.",
    dana:sad "It's there now. Since half past five. They closed the list at five.",
    dana:annoyed "If you'd told me on Tuesday, I could have gone and asked them. That's all. I'd only have had to know.",
    reflection = "The day was lost through an hour at Mei's desk, and that happens. That she could do nothing about it was decided by what you did not tell her. Which words would have been enough?",
  },

  ending "kettle-on" {
    title = "Wednesday, six o'clock",
    kind = "bad",
    narrator "Wednesday, six in the morning. A kettle, a telephone on the kitchen table, an account.",
    dana:sad "It isn't there.",
    dana:furious "You gave me your word. The other four never gave me that.",
    narrator "There is a parents' group with eleven hundred people in it. She writes it all down for them, and every sentence is true.",
    reflection = "It was the best minute of the call, and it undid the rest. The record had the honest answer, two working days, and for that she would still have been at the table on Thursday. What made tomorrow so hard not to say?",
  },

  ending "fifth-answer" {
    title = "The fifth answer",
    kind = "bad",
    dana "I see. Thank you.",
    narrator "It is the first time that she has been polite. The money lies with Returned Payments until the last day of the month.",
    dana:sad "It's not even that I'm angry any more, tell them that.",
    reflection = "You could have begun the transfer from your chair and did not see it, or did not dare. People who shout still hope for something from you. What did you have in your hands?",
  },

  ending "rang-off" {
    title = "The line is dead",
    kind = "bad",
    dana:furious "No. No, I've heard enough. You can read the rest.",
    narrator "By evening two hundred and six people have read it. The money is where it was.",
    reflection = "She rang off at the point where she was sure that you were like the others. It was not one sentence; there were several at which it could have turned, and the cheapest was the first. Which would you take back?",
  },
}
