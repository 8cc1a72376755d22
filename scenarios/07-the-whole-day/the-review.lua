-- A public review that is half right. Agree with all of it and you wrong the colleague
-- who hears you; contest all of it and you prove it. The telephone is for what happened,
-- the page is for those who read along, and neither is for buying silence.
--
-- Who is heard at nine in the workshop decides what is in the button tin on Friday.

local gwen = person "Gwen Pritchard" {
  portrait = "gwen",
  role = "customer, who wrote the review",
  about = "Keeps the harbour archive. Writes down what happened, with the hour, and is fair to everybody who is fair to her.",
}
local samira = person "Samira Qadri" {
  portrait = "samira",
  role = "seamstress, at the next table",
  about = "Made naval uniforms for twelve years before she mended everybody's. Keeps one button of every coat that she could not save.",
}
local tilly = person "Tilly Barrow" {
  portrait = "tilly",
  role = "apprentice, at the counter on Saturdays",
  about = "Seventeen, quick with her hands and quicker to laugh. Has never yet had to tell a customer something bad, and would rather not begin.",
}

return scenario "the-review" {
  title = "Two stars",
  summary = "Somebody has written about you where everybody can read it, and half of it is true.",
  place = "shop-floor",
  role = "You run Hemsley's, alterations and repairs: three people and a bell on the door.",
  situation = "Monday, nine o'clock; you open at ten. Samira Qadri has found a review from last night on the town's page. The review and the card of that coat lie beside you; open them whenever you like.",
  know = {
    "Whatever you write under a review, everybody reads, and it stays.",
    "You were away on Saturday. Tilly Barrow had the counter.",
    "What a customer tells you about a garment is between the customer and the shop.",
    "Samira's week is full until Friday. An hour can always be found, if she is asked.",
  },
  mood = "trust",
  pass = { overall = 75 },

  state = {
    trust = meter(1, 0, 12),   -- Gwen Pritchard's, in you
    workshop = one_of("passed_over", "heard", "sold"), -- how Samira and Tilly were treated
    arm = false,               -- you know what Tilly laughed at
    argued = false,            -- you answered in public before you rang
    sunday = one_of("unheard", "hinted", "known"),
    coat = one_of("open", "friday", "some_day", "tomorrow"),
    bargain = false,           -- you asked, or paid, to have the review taken down
    exposed = false,           -- the page tells what was hers to tell
    fair = count(0, 3),        -- true and useful sentences in your public answer
    seen = count(0, 3),        -- of the lines that are so, those you took as so
    told_box = false,          -- the card has a new line
  },

  document "The review" {
    id = "review",
    text = [[
TOWN PAGE, Sunday, 21:14             two stars of five
G.P.

My father's coat. They promised Thursday. It was Saturday, and
NOBODY RANG.

They lost one of his buttons and put a black one on.

They cut it two sizes smaller.

When I tried it on, the girl laughed at me.

Do not go there with anything you love.

                                    read 340 times]],
  },

  document "Card 212" {
    id = "card",
    text = [[
PRITCHARD      Navy greatcoat, a man's, 1961

Tue  3   In (Tilly). New lining. Shoulders and sides taken in,
         "so that it sits on me". Pinned on the customer,
         2 cm a side. Signed: G. Pritchard.
         Told: 95 pounds, ready Thursday 12.

Wed 11   Lining comes a day late.       Customer rung:  --
Sat 14   Ready. Collected 16:50, 95 pounds (Tilly).
         Button 3 lost at the press. Black one sewn on.
                                        Customer told:  --

INSIDE   All cloth left in the seams: 3 cm a side.
         Can be let out again. One hour.]],
  },

  scene "out-loud" {
    samira:annoyed "\"They cut it two sizes smaller.\" Cut! In thirty years I haven't cut a coat that wasn't mine to cut. I've written something. Listen. \"Dear Madam Liar\" …",
    narrator "At the back Tilly has stopped sweeping.",
    decide {
      id = "dear-madam",
      teaches = "T5 T9 T13",
      reply "Samira, please don't send that. We're a business, and it's all going to be read by people who might come in here. Put the telephone away now." {
        id = "put-it-away", shows = "dismisses_feeling", go = "line-by-line",
        because = "You stopped the letter, which was right, and her with it. The only two people who were there on Saturday had been about to tell you what happened.",
        samira:annoyed "Fine. It's away. Say nothing, sew on.",
      },
      reply "Thirty years, and then \"cut\". I'd be livid. Before you send it: what happened on Saturday? You too, Tilly." {
        id = "i-would-be-livid", shows = "acknowledge_feeling open_question", workshop = "heard", arm = true, go = "line-by-line",
        because = "First the sore place, by its name, then a question that both could answer. The letter was not sent, because there was something better to do with it. And you know about an arm.",
        tilly:worried "I did laugh. She was at the mirror, and behind her the arm came off the dummy and pointed at me. I never thought … she couldn't see it.",
        samira:surprised "You didn't tell me that.",
      },
      reply "Leave her to me. You get on with the Marlowe trousers, and I'll see that it's sorted out." {
        id = "leave-her-to-me", shows = "deflects", go = "line-by-line",
        because = "It was meant to take it off her shoulders. But it is her work that is called cut on a page with her town in it, and you sent her to a pair of trousers.",
        samira "The trousers. Certainly.",
      },
      reply "People who write that sort of thing only want to be angry. I wouldn't waste a thought on her." {
        id = "want-to-be-angry", shows = "blames_customer", go = "line-by-line",
        because = "You took Samira's side without asking what it was. Half of what stands there is on your own card, and Tilly, who knows a part that is not, heard that it is not worth a thought.",
        samira "That's what I say.",
        narrator "Tilly goes on sweeping, very quietly.",
      },
    },
  },

  scene "line-by-line" {
    narrator "You lay the review beside the card.",
    sort {
      id = "line-by-line",
      prompt = "Take it line by line. How much of it is so?",
      teaches = "T24 T37 T38",
      groups = { "As she says", "Not as she says", "I can't know from here" },
      go = "where-to-answer",
      item "\"They promised Thursday. It was Saturday.\"" {
        id = "promised-thursday", belongs = "As she says", seen = 1, shows = "take_seriously", misplaced = "defensive",
        because = "The twelfth was told to her and the fourteenth is when it was. Two days are two days, whatever came late.",
      },
      item "\"Nobody rang.\"" {
        id = "nobody-rang", belongs = "As she says", seen = 1, shows = "take_seriously", misplaced = "defensive",
        because = "There is a line on the card for it, and a dash on the line. She wrote it in capitals; it seems to have been the worst of the two days.",
      },
      item "\"They lost one of his buttons.\"" {
        id = "lost-a-button", belongs = "As she says", seen = 1, shows = "take_seriously", misplaced = "defensive",
        because = "Lost at the press, a black one sewn on, nobody told her. A dash again. She found it by herself, at home.",
      },
      item "\"They cut it two sizes smaller.\"" {
        id = "two-sizes", belongs = "Not as she says", shows = "show_hearing", misplaced = "blames_colleague",
        because = "Taken in by two centimetres, as pinned and signed, and nothing cut: all of the cloth is in the seams. It may well be too tight. That is another sentence.",
      },
      item "\"The girl laughed at me.\"" {
        id = "the-girl-laughed", belongs = "I can't know from here", shows = "respect_person", misplaced = "dismisses_feeling",
        because = "That somebody laughed is one thing; what at is another, and the card knows neither. Two people were there. One of them has not been asked yet.",
      },
    },
  },

  scene "where-to-answer" {
    narrator "While you were reading, 340 has become 352.",
    decide {
      id = "three-hundred-and-fifty",
      prompt = "Where do you answer first?",
      teaches = "T16 T18 T42",
      reply "Under it, now: the facts, politely, one after the other, before another three hundred people read only her half." {
        id = "the-facts-politely", argued = true, trust = -1, shows = "defensive", go = "so-you-do-read",
        because = "You were quick, and in the wrong place: there nobody can tell you what happened, and each of your facts looks like a finger. People read an argument to see who loses it.",
        narrator "You write six sentences. By ten, somebody has put a laughing face under them.",
      },
      reply "By e-mail, with a voucher for twenty pounds. It gives her time to cool down, and nobody else needs to see it." {
        id = "a-voucher", shows = "fixes_too_early", go = "so-you-do-read",
        because = "Discreet, and you named a price before you had heard what was broken. She wrote that nobody rang; now somebody writes. Her telephone number stands on the card.",
        narrator "At ten the answer comes. \"I do not want a voucher. Has nobody there a telephone?\"",
      },
      reply "Not at all. Whoever knows us knows better, and in a week it's on the second page." {
        id = "second-page", shows = "deflects", trust = -1, go = "so-you-do-read",
        because = "Those who know you will. The page is for those who do not. And in a week you will have taught her that she was right about the ringing.",
        narrator "At ten the bell rings. Mrs Marlowe wants her trousers back, unaltered. \"I only read it this morning,\" she says. You reach for the telephone.",
      },
      reply "By telephone, now. And one line under it: \"You are right that nobody rang. I'm doing it this morning.\"" {
        id = "one-line-now", shows = "choose_channel follow_up", trust = 1, go = "so-you-do-read",
        because = "The conversation where two people can talk, and for those who read along one true sentence and the news that it is under way. It admitted only what the card admits.",
      },
    },
  },

  scene "so-you-do-read" {
    first_of {
      gwen:furious "Hemsley's. So there is somebody who reads. So do I: six facts, and you call me \"the customer\" four times." { when = "argued", direction = "on the telephone" },
      gwen:annoyed "Hemsley's. So there is somebody who reads." { direction = "on the telephone" },
    },
    decide {
      id = "somebody-who-reads",
      teaches = "T6 T16",
      reply "There is. I've read yours three times and the card as well, and I'd like to hear it from you: now, or this evening, whichever suits you." {
        id = "hear-it-from-you", shows = "take_seriously offer_choice", trust = 1, go = "in-the-hall",
        because = "You began with what you had done already, and left it to her when to talk. She had expected to be talked round, and was asked for her account.",
        gwen:surprised "Now. I've been having this conversation since Saturday, only by myself.",
      },
      reply "Good morning, Mrs Pritchard. I'm ringing with regard to your review. I'd like you to know that we take all feedback extremely seriously here at Hemsley's." {
        id = "all-feedback", shows = "scripted_sympathy", go = "in-the-hall",
        because = "Every word of it could have been sent to anybody about anything. She has written about one coat. It has not been mentioned.",
        gwen:annoyed "All feedback. How many coats did you lose buttons off?",
      },
      reply "There is, and some of it was right and some wasn't, so I thought we'd better straighten it out." {
        id = "straighten-it-out", shows = "defensive", trust = -1, go = "in-the-hall",
        because = "It is exactly what your sorting showed, and it is the end of the conversation at its beginning. Let her say it first. Then there will be room for the rest.",
        gwen:annoyed "Which half would you like to straighten?",
      },
      reply "I was so sorry to read that. Just tell me what I can do to make it right for you." {
        id = "make-it-right", shows = "generic_sympathy fixes_too_early", go = "in-the-hall",
        because = "Friendly and fast. It asks her for the solution before she was able to say what was lost; she would have to name a price for a pocket in a hall.",
        gwen "I don't know what you can do. I don't even know what you've understood.",
      },
    },
  },

  scene "in-the-hall" {
    gwen "It's hung in the hall for eleven years. I'd go past and put my hand in the pocket. And this month I thought, I'll wear it, the once. He'd have —",
    narrator "She stops. You can hear a clock at her end.",
    decide {
      id = "he-would-have",
      teaches = "T21 T22",
      seconds = 10,
      reply "He'd have been touched, I'm sure he would. Which of the buttons was it, do you know?" {
        id = "which-of-the-buttons", shows = "interrupts", trust = -1, go = "not-one-of-you",
        because = "You finished her sentence, kindly, and with the wrong end. What he would have done was about to come, with a day attached to it.",
        gwen "The third. From the top.",
      },
      reply "He'd have?" {
        id = "two-words", shows = "let_them_finish", trust = 1, sunday = "hinted", go = "not-one-of-you",
        because = "Her own two words, handed back. She could pick them up where she had put them down, and with them came a day.",
        gwen:sad "He'd have been out there on Sunday himself. With the wreath.",
      },
      reply "I'm so terribly sorry for your loss. It must bring it all back, a thing like that, and then we go and spoil it." {
        id = "bring-it-all-back", shows = "scripted_sympathy interrupts", trust = -1, go = "not-one-of-you",
        because = "It is eleven years ago, and she had not asked to be comforted. She was in the middle of saying what the coat is for. You were sorry over it.",
        gwen "It was a good long life, thank you. It's about the coat.",
      },
      silence "(I listen to the clock.)" {
        id = "listen", shows = "let_them_finish", trust = 1, sunday = "hinted", go = "not-one-of-you",
        because = "You left her the pause. It was not empty; she was deciding whether you were somebody to tell.",
        gwen:sad "He'd have carried the wreath himself, on Sunday. He always did.",
      },
    },
  },

  scene "not-one-of-you" {
    gwen:annoyed "So. Two days late. His button gone, and a black one, as if I wouldn't look. And not one of you opened your mouth.",
    you "That is … I'd understood one of those differently, from the card." { when = "seen < 3" },
    gwen:furious "Then read your card again. I can wait. I'm used to it." { when = "seen < 3" },
    change { when = "seen < 3", trust = -3 },
    decide {
      id = "opened-your-mouth",
      teaches = "T15 T23",
      reply "The lining came in late, you see, and on Saturdays there's only the apprentice, and I imagine that she simply didn't dare to tell you." {
        id = "only-the-apprentice", shows = "defensive blames_colleague", trust = -1, go = "and-you-cut-it",
        because = "All of it very likely true, and none of it her affair. Tilly, with the broom, has just heard whose fault it is. The dash on the card was the shop's.",
        gwen "I don't care who dared. I care that nobody did.",
      },
      reply "That's what it says on the card, too. I'm sorry about it." {
        id = "on-the-card-too", shows = "generic_sympathy take_seriously", trust = 1, go = "and-you-cut-it",
        because = "Short and without an excuse; she need not prove anything. She had named three things, though, and the third weighed most. \"It\" holds none of them.",
        gwen "Well. At least you've got a card.",
      },
      reply "No. We should have rung on Thursday and told you on Saturday. You found it at home, by yourself. I'm sorry." {
        id = "by-yourself", shows = "apologise_specifically infer_impact", trust = 2, go = "and-you-cut-it",
        because = "You apologised for the silence, which is what she wrote in capitals, and saw where it had left her: in the hall, with a coat, alone. Not one word on the lining.",
        gwen:surprised "… Under the lamp, yes. I thought that I'd gone mad. I counted them twice.",
      },
      reply "Let me refund you the ninety-five straight away, please. Then we've that out of the way at least, and can talk." {
        id = "refund-straight-away", shows = "fixes_too_early", go = "and-you-cut-it",
        because = "She has said nothing about money; it is not in the review either. You wanted something out of the way, and it was the very thing that she was talking about.",
        gwen:annoyed "I paid you for a lining. It's a lovely lining. Who said anything about money?",
      },
    },
  },

  scene "and-you-cut-it" {
    gwen:annoyed "And you cut it. Two sizes! I can't do it up over a jersey, and it's November.",
    narrator "At the next table the scissors have stopped.",
    decide {
      id = "you-cut-it",
      teaches = "T9 T38 T39",
      reply "You're absolutely right, Mrs Pritchard. It should never have been cut as small as that." {
        id = "absolutely-right", shows = "blames_colleague", trust = 2, workshop = "sold", go = "the-girl",
        because = "She was pleased, and it was not so. You bought peace with somebody else's thirty years, and she sat at the next table. The customer is not always right; she is always worth a true answer.",
        gwen "There. Thank you.",
        narrator "Samira puts the scissors down, and goes to see to something at the back.",
      },
      reply "You did sign for it, though: two centimetres a side, with the pins in. I've got it here." {
        id = "you-did-sign", shows = "plain_bad_news blames_customer", trust = -2, go = "the-girl",
        because = "You were right, and you made her wrong. A signature settles who pays. It does not make a coat close over a jersey, and she will frame the sentence.",
        gwen:furious "So that's what the signature was for.",
      },
      reply "I wasn't there for the fitting, so I'd rather not say anything about that one until I've looked into it." {
        id = "rather-not-say", shows = "deflects", trust = -1, go = "the-girl",
        because = "Careful, and you have looked into it: it lay before you, seams and all. She got a \"later\" for the point that frightens her most, and Samira got no word at all.",
        gwen:annoyed "You're the one who rang.",
      },
      reply "I see that one differently. It hasn't been cut: it's all in the seam, three centimetres a side. Was it pinned over a jersey, or without one?" {
        id = "over-a-jersey", shows = "respect_person plain_bad_news confirm_understanding", trust = 1, go = "the-girl",
        because = "You said no to the word, and yes to the trouble behind it: too tight, and it can come back. The question let her find out for herself how both could be true.",
        gwen:surprised "Without. It was warm in there, I'd taken it … Oh. … All in the seam?",
        narrator "At the next table the scissors go on.",
      },
    },
  },

  scene "the-girl" {
    gwen:sad "And then your girl laughed at me. I'm fifty-eight, in front of a mirror in my father's coat. And she laughed.",
    decide {
      id = "she-laughed",
      teaches = "T9 T24 T39",
      reply "That's quite unforgivable. I'll be having a very serious word with her about it, you can rely on that." {
        id = "a-serious-word", shows = "over_promise blames_colleague", trust = 1, workshop = "sold", go = "what-now",
        because = "A sentence passed on somebody who has not been heard, to please somebody who has. All three of you know the tone now: who stands here while a customer complains stands alone.",
        narrator "Behind you a broom falls over.",
      },
      reply "She did, and not at you: behind you the arm had come off a dummy. She'd like to tell you that herself. May she?" {
        id = "the-dummys-arm", when = "arm", shows = "respect_person take_seriously confirm_understanding", trust = 2, go = "what-now",
        because = "You did not dispute the laugh, and you did not let it stand as cruelty. Then you asked her leave. It was Tilly's to say, and a relief for two people to have it said.",
        tilly:worried "It pointed at me, Mrs Pritchard. With no hand. I should have said. You looked like somebody on a ship.",
        gwen:happy "… With no hand. Oh, dear. Oh, that does happen to be funny.",
      },
      reply "That must have gone right through you. What did you see of her, just at that moment?" {
        id = "what-did-you-see", when = "not arm", shows = "acknowledge_feeling take_seriously open_question", trust = 1, go = "behind-me",
        because = "You took it as it had felt, and asked what could be seen, which is a different thing. The answer was with Tilly the whole morning; she could have been asked at nine.",
      },
      reply "Tilly? Oh no, I'm quite sure that you're mistaken there. There isn't an ounce of malice in that girl." {
        id = "not-an-ounce", shows = "give_credit dismisses_feeling", trust = -1, go = "what-now",
        because = "Loyal, and very likely right about Tilly. To a woman in front of a mirror it said that it had not happened. Somebody laughed; find out at what.",
        gwen "I see. I imagined it, then.",
      },
      reply "I'm sorry that it came across like that." {
        id = "came-across", shows = "generic_sympathy", go = "what-now",
        because = "It sounds like an apology and is none: the laugh stays where it was, and so does she. What was it about? Nobody has asked, on either side of the counter.",
        gwen "It came across.",
      },
    },
  },

  scene "behind-me" {
    gwen "She was looking past me. Over my shoulder. And went quite red.",
    tilly:worried "It was the arm! It fell off the dummy. It wasn't … I'd never." { direction = "from the door of the workshop" },
    gwen:surprised "Is that her? An arm? … Well. Tell her I'd have laughed too, if I'd had a dummy.",
    go "what-now",
  },

  scene "what-now" {
    gwen:sad "So what now? You can't give me back the button.",
    decide {
      id = "give-me-back",
      teaches = "T15 T25",
      reply "No. You said he'd have been out there on Sunday. What happens on Sunday?" {
        id = "what-happens-on-sunday", when = "sunday == 'hinted'", shows = "check_unsaid explore_need", trust = 1, sunday = "known", go = "over-the-jersey",
        because = "You did not promise the button. You went back for the day that she had let fall at the start, and now the whole thing has a date.",
        gwen "The service on the breakwater, for those who didn't come home. Eleven o'clock. He laid the wreath every year, in that coat. This year they've asked me.",
      },
      reply "No. Is there a day you wanted to wear it?" {
        id = "is-there-a-day", when = "sunday ~= 'hinted'", shows = "check_unsaid explore_need", trust = 1, sunday = "known", go = "over-the-jersey",
        because = "A plain no to the button, and then the question for which nobody had left her room: what is it for? Now the whole thing has a date.",
        gwen "… Sunday. The service on the breakwater, for those who didn't come home. He laid the wreath every year, in that coat. This year they've asked me.",
      },
      reply "Just bring it in some time when you're passing. We'll let it out, and find you something nearer than black." {
        id = "when-you-are-passing", shows = "say_what_can", trust = 1, go = "over-the-jersey",
        because = "Helpful, and it could be done. But by when? Somebody who writes NOBODY RANG in capitals was waiting for that coat. You do not know what for.",
        gwen "When I'm passing.",
      },
      reply "No, I'm afraid not. They haven't made those for sixty years. It's a pity, but there it is." {
        id = "there-it-is", shows = "plain_bad_news dismisses_feeling", trust = -1, go = "over-the-jersey",
        because = "The truth, as far as you know it, and the lid on top. You have not asked Samira, who has been sewing for the navy, and you have not asked what the coat is for.",
        gwen "There it is. Yes.",
      },
      reply "Then let me give you something for it. Shall we say fifty, and the next repair on the house?" {
        id = "shall-we-say-fifty", shows = "fixes_too_early", trust = -1, go = "over-the-jersey",
        because = "You priced it. She would have to say now whether fifty is too much or too little for a button that her father's hand did up. Ask what she needs it for.",
        gwen:annoyed "I've told you. This isn't about money.",
      },
    },
  },

  scene "over-the-jersey" {
    gwen "And the seams? You said there's cloth in them? Then it can be put right?" { when = "trust >= 4" },
    gwen:annoyed "And it being too tight? Can anything be done about that, or is that another \"there it is\"?" { when = "trust < 4" },
    decide {
      id = "can-it-be-put-right",
      teaches = "T26 T29",
      reply "Of course it can, and you'll have it by tomorrow morning. Samira will simply stay on tonight for as long as it takes, won't you, Samira?" {
        id = "by-tomorrow", shows = "over_promise", trust = 2, workshop = "sold", coat = "tomorrow", go = "take-it-down",
        because = "You gave away an evening that was not yours, aloud, so that she could not say no. By Friday would have done, she would have found the hour, and the jersey has not been fitted.",
        gwen:happy "Tomorrow! Well, thank you. And thank her.",
        samira "Tonight is my son's parents' evening. … Never mind. Tomorrow.",
      },
      reply "Yes, for nothing. We'd need two weeks, to be honest with you. I don't want to promise you a day again and then not keep it." {
        id = "two-weeks", shows = "set_expectations", coat = "some_day", go = "take-it-down",
        because = "An honest time, and twice as long as the work needs: you were afraid of the next promise. It is one hour. Samira sat three yards away and could have been asked.",
        gwen:sad "Two weeks. I see. It was for Sunday, really.",
      },
      reply "Samira? An hour by Friday? … She nods. So, ready on Friday, for Sunday, no charge. Fitted in the jersey: here, or shall we come to you?" {
        id = "she-nods", when = "sunday == 'known'", shows = "offer_choice owned_action sum_up", trust = 1, coat = "friday", go = "take-it-down",
        because = "You asked the one who has to do it, before you said it. A day that leaves two to spare, the jersey this time, and only the question that she alone can answer.",
        gwen:relieved "You'd come here? No, no. Tomorrow at ten. With the jersey. I want to see this dummy.",
      },
      reply "Yes, at no charge. It takes an hour, and it's fitted over the jersey this time. Would you like to come in, or shall we come to you?" {
        id = "come-in-or-come-to-you", when = "sunday ~= 'known'", shows = "offer_choice sum_up", trust = 1, coat = "some_day", go = "take-it-down",
        because = "Everything is in it except a day. She will come when she can, which is next week; that it was for Sunday she would have told anybody who asked.",
        gwen "I'll come in. I'm at the archive until … well, next week, then.",
      },
      reply "It can. Just pop it in with a little note of what you'd like done, and whoever's on the counter will see to it." {
        id = "a-little-note", shows = "deflects", trust = -1, coat = "some_day", go = "take-it-down",
        because = "The last time somebody wrote down what she would like done, pins were pushed into the wrong jersey. It is the fitting that has to be put right, and a note cannot be fitted.",
        gwen:annoyed "A little note. I've written you one. It's on the town page.",
      },
    },
  },

  scene "take-it-down" {
    gwen "And now I suppose I'm to take it down.",
    decide {
      id = "to-take-it-down",
      teaches = "T16 T38",
      reply "It would mean an awful lot to us. We're only three people. Have you any idea what one of those can do to a little shop?" {
        id = "only-three-people", shows = "defensive", trust = -2, bargain = true, go = "in-the-book",
        because = "It is true, and now she is to look after you. Everything before it looks in hindsight like the way to this sentence.",
        gwen "Ah. That's what it was for, then.",
      },
      reply "That's entirely up to you." {
        id = "up-to-you", shows = "respect_person", go = "in-the-book",
        because = "Right, and you asked for nothing. She does not know now what you are going to write there, about a coat with her initials under it.",
        gwen "I'll think about it.",
      },
      reply "Well, if it were gone by tonight, then the lining could be on the house as well. Fair's fair, don't you think?" {
        id = "fairs-fair", shows = "over_promise", trust = -1, bargain = true, go = "in-the-book",
        because = "You offered ninety-five pounds for silence to somebody who keeps an archive. She will write it down, with the hour.",
        gwen:surprised "Would you say that again? Slowly?",
      },
      reply "No. It's yours, and I'd have signed half of it. I'd like to answer below, without a word about you or him. You can hear it first." {
        id = "with-no-word-of-you", shows = "respect_person protect_privacy offer_choice", trust = 1, go = "in-the-book",
        because = "You left her the page and took nothing for what you are mending. What she told you about a hall stays on the telephone, and she knows it, because you said so.",
        gwen:surprised "… No. Write it. I'll see whether I recognise myself.",
      },
    },
  },

  scene "in-the-book" {
    first_of {
      samira:annoyed "I sit three yards from you. You know that I hear the telephone?" { when = "workshop == 'sold'" },
      samira "Well. You did the talking, and I did the trousers." { when = "workshop == 'passed_over'" },
      samira "She's no liar. She just can't count sizes. I've put my letter in the stove.",
    },
    tilly:worried "And me? Is it in the book now? That I laughed, and that I didn't say about the button?",
    decide {
      id = "is-it-in-the-book",
      teaches = "T5 T10 T31 T37",
      reply "It's over, and she wasn't even that cross in the end. So chin up, and we'll say no more about it." {
        id = "chin-up", shows = "dismisses_feeling", go = "under-it",
        because = "Kind, and the most useful thing of the day went under the table: she had not dared. The next button will be lost as well, and just as quietly.",
        tilly "No. All right.",
      },
      reply "It's in the book that a button went and nobody dared say so. What would have made it easier to say?" {
        id = "easier-to-say", shows = "ask_feedback take_seriously", told_box = true, go = "under-it",
        because = "You wrote down the mistake without the person, and asked her, who knows the reason better than anybody. A shop that asks that has fewer reviews to answer.",
        tilly:surprised "If it had been on the card. A box: told. Then it's a thing I have to do, and not a thing I've done.",
      },
      reply "From now on nothing leaves the shop unless I've looked it over. Then nobody needs to worry about it any more." {
        id = "looked-it-over", shows = "fixes_too_early", go = "under-it",
        because = "A clear rule, and everything now waits for you. On Saturdays you are not there. What she needed was a way of saying it, and she may have known one.",
        tilly "And on Saturdays?",
      },
      reply "You'll know better another time, I should think. It's how we all learn, Tilly." {
        id = "another-time", shows = "show_hearing", go = "under-it",
        because = "Said mildly, and it left her to know it by herself. Better how? She stood at a counter with a black button and no idea what one says.",
        tilly "Yes. I think so.",
      },
    },
  },

  scene "under-it" {
    narrator "You have her review in front of you, and a box with a cursor in it. 371.",
    pick {
      id = "under-it",
      prompt = "What stands under it, for the next three hundred?",
      teaches = "T16 T37 T42 T44",
      at_least = 2,
      at_most = 4,
      go = "friday",
      item "\"For the record: nothing was cut, and the fitting was approved and signed for by the customer.\"" {
        id = "for-the-record", shows = "blames_customer", trust = -2,
        because = "You had settled it between you, on the telephone, in peace. In public it is a rebuke, and every reader imagines being the customer.",
      },
      item "\"We said Thursday and it was Saturday, and we did not ring. That was our mistake.\"" {
        id = "we-did-not-ring", shows = "apologise_specifically", fair = 1,
        because = "Two facts and their owner. Those who read it look for one thing: whether this shop sees what it did.",
      },
      item "\"The coat was the customer's late father's, and naturally she is still very upset about him.\"" {
        id = "late-fathers", shows = "breaks_privacy", exposed = true, trust = -3,
        because = "Her review says whose coat it is. What she feels about it she told you, on the telephone, in confidence. Three hundred people have it now.",
      },
      item "\"Our seamstress has thirty years' experience, and we have never had a complaint before.\"" {
        id = "never-before", shows = "defensive",
        because = "It is meant for Samira and sounds like a wall. That it was never anybody else makes the one who writes it odd.",
      },
      item "\"We lost a button and did not say so. Now the card has a box, 'told', and nothing goes out without it.\"" {
        id = "a-box-told", when = "told_box", shows = "take_seriously", fair = 1,
        because = "The fault, and what is different since this morning. A review that changes something has been worth writing, and everybody can see that it did.",
      },
      item "\"We regret that you feel this way and would like to thank you for your valuable feedback.\"" {
        id = "feel-this-way", shows = "scripted_sympathy",
        because = "It stands under a thousand reviews. Whoever reads it here knows that nobody was at home.",
      },
      item "\"The rest belongs on the telephone. Whoever has something on their mind: ring, and ask for me.\"" {
        id = "ask-for-me", shows = "simple_help choose_channel", fair = 1,
        because = "It closes the argument without winning it, and opens a door for the next one, who need not write it in capitals first.",
      },
    },
  },

  scene "friday" {
    go "how-it-ended" { when = "exposed or coat ~= 'friday'" },
    narrator "Friday, four o'clock. The bell. She stands before the mirror in a jersey and a greatcoat, and does up the buttons from the bottom.",
    samira "The third one's from my tin. It's off the Kestrel, the same year. It was nobody's, and now it's somebody's." { when = "workshop == 'heard'" },
    gwen:happy "It has an anchor. They've all got an anchor. … It closes." { when = "workshop == 'heard'" },
    narrator "The third is dark blue, and close. It is not an anchor." { when = "workshop ~= 'heard'" },
    gwen "It closes." { when = "workshop ~= 'heard'" },
    decide {
      id = "it-closes",
      teaches = "T17 T33 T37",
      reply "It looks wonderful on you, it really does. So we're friends again, are we? Perhaps you might think about those stars." {
        id = "those-stars", shows = "specific_warmth deflects", trust = -3, go = "how-it-ended",
        because = "She was looking into a mirror at her father's coat, and you were looking at the page. She would have got there by herself.",
        gwen "I might. Yes.",
      },
      reply "Sit down in it, and lift the arm, as if with a wreath. Does it pull? … And what should we have done, that Thursday?" {
        id = "as-if-with-a-wreath", shows = "close_loop ask_feedback specific_warmth", trust = 1, go = "how-it-ended",
        because = "Finished is when it does what it is for, so you had her do it. And you asked about the Thursday when nothing depended on the answer any more, so that it could be a real one.",
        gwen "It doesn't pull. … On Thursday? Rung. \"It's late, it'll be good.\" I'd have said, take your time.",
      },
      reply "There. I told you that it could all be let out again, didn't I?" {
        id = "told-you", shows = "defensive", trust = -1, go = "how-it-ended",
        because = "You had been right on Monday, and it was good of you not to rub it in. Now you have.",
        gwen "You did tell me.",
      },
      reply "I'm so glad. If anything at all isn't right with it, you will come back, won't you?" {
        id = "come-back-wont-you", shows = "follow_up", go = "how-it-ended",
        because = "An open door, and you mean it. But Sunday is the day after tomorrow, and after that it will be too late to come back. Whether it pulls can be seen now.",
        gwen "I shall. Thank you.",
      },
    },
  },

  scene "how-it-ended" {
    go "with-the-hour" { when = "exposed or bargain and trust < 3" },
    go "hands-in-pockets" { when = "coat == 'some_day' and trust < 3" },
    go "in-the-hall-again" { when = "coat == 'some_day'" },
    go "parents-evening" { when = "coat == 'tomorrow'" },
    go "still-two-stars" { when = "workshop ~= 'heard' or fair < 3 or trust < 11 or bargain" },
    go "the-breakwater",
  },

  ending "the-breakwater" {
    title = "The breakwater",
    kind = "good",
    narrator "Sunday, eleven o'clock. On the breakwater stands a woman in a greatcoat that closes, with a wreath. The wind is from the west, as it should be.",
    gwen "I've left it up. Only I've written something underneath." { direction = "on Monday, on the telephone" },
    gwen:happy "\"They rang. They were right about one thing and wrong about three, and they said which. Go there with anything you love.\"",
    narrator "On the next forty cards there is a box. It has not been empty yet.",
    reflection = "You gave her everything she was owed, and nothing that was Samira's, and asked for nothing back. Where in the conversation would a yes have been easier than the truth?",
  },

  ending "still-two-stars" {
    title = "Still two stars",
    kind = "mixed",
    narrator "On Sunday it blows from the west, and the coat is done up to the top.",
    gwen "It was put right. I'll say that to anybody who asks me.",
    narrator "The review remains as it is. Nobody asks." { when = "not bargain" },
    narrator "Under the review stands one new line. \"They asked what it would cost.\" She has left your name out." { when = "bargain" },
    samira "I'd had a button for her, you know. With an anchor. I don't know why I didn't look." { when = "workshop ~= 'heard'" },
    narrator "On the next forty cards there is a box that says \"told\"." { when = "told_box" },
    reflection = "The coat is as it should be, and the town does not know it. Somewhere between the workshop, the telephone and the page something was missing for people to speak well of you. Who was left with less than they had given?",
  },

  ending "parents-evening" {
    title = "Parents' evening",
    kind = "mixed",
    narrator "Tuesday, nine o'clock. The coat is ready, let out by as much as Samira could guess. It closes, over a thin jersey.",
    gwen "It's a little snug. No, no, she stayed up for it, I won't say anything.",
    samira "He's good at sums, they told my sister.",
    reflection = "It was the most generous sentence of the call, and it was not your evening. Two people paid for it, and both were too polite to say so. What would Samira have answered, if it had been a question?",
  },

  ending "in-the-hall-again" {
    title = "In the hall",
    kind = "mixed",
    narrator "Sunday, eleven o'clock, the breakwater. The woman with the wreath has come in a raincoat.",
    gwen:sad "You were very decent about it on the telephone. I only thought that somebody would ask me when.",
    narrator "In the week after it is let out, beautifully. It hangs in the hall.",
    reflection = "The seams, the apology, the answer on the page: all of it was good, and a day too late to be of use. At which point did she say that there was a day, and what stood in the way of asking?",
  },

  ending "hands-in-pockets" {
    title = "The second page",
    kind = "bad",
    narrator "Sunday, eleven o'clock. On the breakwater stands a woman with a wreath, in a coat of her own.",
    narrator "By Monday eleven people have put a thumb under her review, and Mrs Marlowe has written one about a pair of trousers.",
    tilly:sad "Should I read it out, or not?",
    reflection = "She gave you a list of what was wrong, with the hours, for nothing. It was treated as an attack, and so it became one. Which of her sentences did you argue with, and which did you never get to?",
  },

  ending "with-the-hour" {
    title = "With the hour",
    kind = "bad",
    narrator "Tuesday, 7:40, town page. A new review, one star. It quotes you word for word, and the quotation marks are in the right places.",
    gwen:sad "I'd have taken it down by myself, you know. On Sunday evening. I'd got as far as finding out how." { when = "bargain" },
    gwen:sad "What I said to you about him, I said to you." { when = "exposed" },
    narrator "Read 1,204 times.",
    reflection = "The first review was about a button, and the second is about what you are like. Bad news travels by itself; this you drove there. What did you want from her at that moment, and what could she have wanted from you?",
  },
}
