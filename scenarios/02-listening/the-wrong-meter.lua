-- A gentle caller, and a bill that is soon put right. He would thank you and ring off,
-- and on the first of the month go down eleven steps again. What he rang about he says
-- lightly, in pieces, and only to somebody who leaves room for it.

local winston = person "Winston Clarke" {
  portrait = "winston",
  called = "Mr Clarke",
  role = "customer for forty years",
  about = "Thirty-one years a conductor and then an inspector on the buses. Keeps the hall of his house swept for the whole stair. Would sooner go without than be made a case of.",
}
local bianca = person "Bianca Rossi" { portrait = "bianca", role = "meter reader" }

return scenario "the-wrong-meter" {
  title = "The wrong meter",
  summary = "A patient caller has waited thirty-five minutes about a bill, and the bill is not what he rang about.",
  place = "telephone-desk",
  role = "You answer the telephone at Beacon Electric, who supply eleven streets and a harbour.",
  situation = "Monday, 9 March, ten past four. The queue has been long all day, and yours is the last desk before the evening shift. The next caller is a Mr Clarke; the machine has asked for his postcode, and he is who he says. His account lies beside you; open it whenever you like.",
  know = {
    "The telephone somebody rings from brings up the account. You need not ask for the number.",
    "A bill on a wrong reading is put right in a minute, and nobody pays the wrong one.",
    "What you write into an account is read by all who open it, for years.",
  },
  mood = "ease",
  pass = { overall = 75 },

  state = {
    ease = meter(50),
    eyes = one_of("unheard", "hinted", "known"), -- what he cannot see
    shamed = false,  -- you told him that he had read it wrong
    bulb = false,    -- you promised him one for the cellar
    secret = false,  -- you swore not to write anything
    reader = one_of("nobody", "person", "machine"),
    muddled = false, -- he rang off with the wrong day in his head
    noted = false,   -- the account says who reads the meter
    large = false,   -- letters in large print
    marked = false,  -- the account says what is wrong with him
  },

  document "Account of W. Clarke" {
    id = "account",
    text = [[
W. Clarke, 6 Tanner's Row, ground floor. With us since 1986.
Meter in the cellar, on the left. (On the right: first floor.)
Reads it himself and rings it in, on the first of the month.

 1 Jan   41,207
 1 Feb   41,388   gave 41,338, then 41,383, then 41,388. Agreed.
 1 Mar   43,568   call took fourteen minutes.
 5 Mar   Bill: 610.40 pounds.   (Most months: about 50.)

WHAT ANYBODY MAY HAVE, AND NOBODY ASKS WHY
Read by us      On the round, first Tuesday of the month (next:
                7 April), between nine and eleven. The reader says
                a word at the door that the customer chose.
Reads itself    A meter that sends its reading. Fitted from 23 March.
Large print     All letters. One tick.]],
  },

  scene "the-piano" {
    winston:happy "Oh! There's somebody. I'd got quite used to the piano." { direction = "on the telephone" },
    winston "Thirty-five minutes. I don't mind, I've had my tea with it. Only they never play you the end of the tune.",
    decide {
      id = "first-line",
      teaches = "T6 T36",
      reply "Thank you so much for your patience, Mr Clarke. Just so I can get you through quickly: is it a bill, a reading, or a fault?" {
        id = "bill-reading-fault", shows = "scripted_sympathy", ease = -10, go = "the-letter",
        because = "Quick for you. He had to fit himself into one of three boxes before he had said a sentence, and what he rang about is in none of them. Ask, and let him choose the words.",
        winston "It's … what was the first one? The first one, then.",
      },
      reply "Thirty-five minutes is too long, even with tea, and I'm sorry. What did you ring to tell me?" {
        id = "even-with-tea", shows = "apologise_specifically open_question", ease = 10, go = "the-letter",
        because = "He had let you off, and you owned the wait all the same, by its length and with his tea in it. Then you asked for his story and not for his category.",
        winston:happy "Well, now. That's a nice way to ask it.",
      },
      reply "I've got your account here, and there's a very odd bill on it. We'll have that right in no time, Mr Clarke." {
        id = "very-odd-bill", shows = "fixes_too_early", ease = 5, go = "the-letter",
        because = "You had read ahead, and it was kindly meant. But now the call is about the bill, because you said so, and a polite man does not contradict.",
        winston "Is there? Yes. Yes, the bill. That'll be it.",
      },
      reply "I'd hum you the end, but then you'd ring off. What can I do for you?" {
        id = "hum-you-the-end", shows = "specific_warmth open_question", ease = 10, go = "the-letter",
        because = "You picked up the one thing that he had complained of and played it back to him. He laughed, and he has the floor. Only the thirty-five minutes went by without a word.",
        winston:happy "Ha! Maybe I would, too.",
      },
    },
  },

  scene "the-letter" {
    winston "It's the meter. Or it's the letter, it begins with the letter. It says here … wait now. I have the wrong glasses on. Six. Six something.",
    narrator "Paper. A drawer, and then another drawer. He hums what there was of the tune.",
    decide {
      id = "the-drawer",
      teaches = "T21 T34",
      reply "While you're looking: could you read me the account number? It's at the top on the right, in the small box." {
        id = "the-small-box", shows = "asks_again", ease = -10, go = "on-the-buses",
        because = "The number is on your screen, and you sent a man who was already hunting on a second hunt. He took it as an examination, and he is not sure that he would pass.",
        winston:worried "The small box. Yes. They're all small boxes, aren't they. … It's here somewhere.",
      },
      reply "Take all the time you need. I'm enjoying the music." {
        id = "enjoying-the-music", shows = "let_them_finish specific_warmth", ease = 5, eyes = "hinted", go = "on-the-buses",
        because = "It cost half a minute, and because you did not jump in he said aloud what he had hoped not to: the letter was in his hand the whole time.",
        winston:happy "Ha. … No. No, it's in my hand, it was in my hand. I can't make it out. You tell me what it says.",
      },
      reply "Don't trouble yourself with it. It's six hundred and ten pounds, and it ought to be fifty. I'm putting that right for you now." {
        id = "ought-to-be-fifty", shows = "simple_help fixes_too_early", ease = 5, go = "on-the-buses",
        because = "You spared him the hunt and solved the letter before he had said what was the matter with it. He began with \"the meter\", and you have not heard a word about that.",
        winston:surprised "Just like that? Well. Then I suppose that was it.",
      },
      reply "You can put it back. I've the same letter here. Tell me in your own words what's wrong with it." {
        id = "in-your-own-words", shows = "simple_help open_question", ease = 10, go = "on-the-buses",
        because = "No hunting, no number, and the question goes to him and not to the paper. Had you waited a moment longer, you might have heard why he cannot find what is in his hand.",
        winston:relieved "My own words, I can do.",
      },
    },
  },

  scene "on-the-buses" {
    winston "I read it myself, you know. First of the month, down I go, and I ring it in to you. Thirty-one years on the buses; I could read a ticket upside down in the rain.",
    winston:worried "And now it says six hundred pounds.",
    decide {
      id = "upside-down-in-the-rain",
      teaches = "T22 T24",
      reply "It's two thousand too many, so it'll have been misread. That happens a lot, Mr Clarke, so please don't let it worry you." {
        id = "misread", shows = "blames_customer", ease = -20, shamed = true, go = "eleven-steps",
        because = "Correct, and comforting, and it was the very sentence that he was afraid of. He had just told you what reading means to him. Ask how it was done, before you say how it went.",
        winston:sad "Misread. No. I read it twice over.",
      },
      reply "Somebody who can read tickets in the rain doesn't misread a meter. It must be faulty. I'll have it changed." {
        id = "must-be-faulty", shows = "take_seriously fixes_too_early", ease = 15, go = "eleven-steps",
        because = "It did him good, and it bolted the door: how is he now to tell you that it was not the meter? You believed him before he had said anything.",
        winston "Faulty. … Well. If you think so.",
      },
      reply "So in February all was well, and in March it leapt by two thousand. How was it, when you were down there?" {
        id = "when-you-were-down-there", shows = "paraphrase_facts open_question take_seriously", ease = 5, go = "eleven-steps",
        because = "The two facts, with nobody's fault in them, and then a question about the day itself. He was in the cellar again at once, and took you along.",
        winston "How was it? Nobody's asked me that.",
      },
      reply "So you've seen to it yourself, all these years. Where do you have to go for it?" {
        id = "all-these-years", shows = "specific_warmth open_question", ease = 10, go = "eleven-steps",
        because = "You gave his pride its due, and a plain question opened the cellar door. What went wrong in March is still unsaid between you, and he noticed that you left it so.",
        winston:happy "Every month since my wife's time. Down the back stair.",
      },
    },
  },

  scene "eleven-steps" {
    winston "It's down in the cellar. Eleven steps; I count them. Then there's two of them side by side, mine and Miss Oyelaran's from upstairs, and they've made the numbers smaller. So I strike a match.",
    narrator "He says it lightly, as one tells of a neighbour's cat.",
    decide {
      id = "i-count-them",
      teaches = "T25",
      reply "A match! You really mustn't do that, Mr Clarke, it's terribly dangerous. Isn't there somebody in the family who could go down for you?" {
        id = "a-match", shows = "dismisses_feeling", ease = -15, go = "you-will-be-busy",
        because = "You were frightened for him, and it came out as a scolding. He told you three things, and you answered the one that you could forbid. Why does he need the match?",
        winston:annoyed "There's no family. And I was striking matches before you were born.",
      },
      reply "You count the steps, and the numbers have got smaller. Is it the light down there, or is it more than the light?" {
        id = "more-than-the-light", shows = "check_unsaid explore_need", ease = 5, eyes = "known", go = "his-eyes",
        because = "You laid two of his own small sentences side by side and asked, leaving him the light as a way out. He did not take it.",
        narrator "It is quiet for a while. You can hear a clock.",
      },
      reply "Well, a bulb's easy. I'll get our man to put one in, and that'll be the end of the matches." {
        id = "a-bulb", shows = "specific_warmth fixes_too_early", ease = 10, bulb = true, go = "you-will-be-busy",
        because = "A kind and useful thing, and he will have it. But a bulb does not make numbers larger, and nobody counts eleven steps for want of a bulb.",
        winston "A bulb. Yes. … Yes, that would be something.",
      },
      reply "What's it like for you, down there?" {
        id = "like-for-you", shows = "explore_need", ease = 5, eyes = "hinted", go = "you-will-be-busy",
        because = "A small question with much room in it, and he put one sentence into that room. It was the sentence of the call. You need only take it up.",
        winston:sad "Dark. It's dark even when it isn't.",
      },
    },
  },

  scene "you-will-be-busy" {
    first_of {
      winston "Well. You'll have others waiting, at that piano." { when = "ease >= 50" },
      winston:sad "Well. I won't keep you. You'll be busy.",
    },
    narrator "He does not ring off.",
    decide {
      id = "he-does-not-ring-off",
      teaches = "T21 T25",
      seconds = 12,
      reply "Then thank you for ringing, Mr Clarke. Your new bill is on its way. Was there anything else I could help you with today?" {
        id = "was-there-anything", shows = "scripted_sympathy", go = "only-the-bill",
        because = "The right words for the end of a call, and he has known them for years: the answer to them is no. He was still there because there was something else.",
        winston "No, no. You've been very kind.",
      },
      reply "You've waited thirty-five minutes for me. I can wait two for you." {
        id = "two-for-you", shows = "let_them_finish specific_warmth", ease = 10, eyes = "known", go = "his-eyes",
        because = "You heard that he did not ring off, and you gave him back some of his own patience. No question in it, and so nothing that he could answer with no.",
        narrator "A breath. A chair.",
      },
      reply "Dark even when it isn't, you said. How do you mean that?" {
        id = "you-said-dark", when = "eyes == 'hinted' and ease >= 50", shows = "check_unsaid explore_need", ease = 5, eyes = "known", go = "his-eyes",
        because = "You had kept it, and picked it up when he was almost out of the door. He had said it to be asked.",
        narrator "He sits down. You can hear the chair.",
      },
      reply "Tell me one more thing: how do you make out the numbers, now that they're so small?" {
        id = "so-small", shows = "check_unsaid", ease = -5, eyes = "known", go = "his-eyes",
        because = "You asked after the thing itself, and late, but in his own word: the numbers got small, not the eyes weak. It was a little close, and he let it come.",
        winston:worried "How. Well. That's a question.",
      },
      silence "(I stay on the line.)" {
        id = "stay-on-the-line", shows = "let_them_finish", ease = 5, eyes = "known", go = "his-eyes",
        because = "Neither of you rang off, and so it was clear that both of you knew. Silence asks nothing, and for a proud man that is the easiest question.",
        winston:worried "You're still there. … Well. Then I'll say it.",
      },
    },
  },

  scene "his-eyes" {
    winston:worried "The middle's gone. Round the edge I see all of it, a bird, a bus. What I look at isn't there. So I had the one on the right, hadn't I? I gave you hers.",
    winston:sad "You did say misread." { when = "shamed" },
    winston:worried "You won't write that down? Last time somebody wrote something down, they sent a woman round with a form, to see if I manage. I manage.",
    decide {
      id = "not-write-that-down",
      teaches = "T22 T44",
      reply "It stays between the two of us, Mr Clarke. I won't write down a single word, I promise you that." {
        id = "not-a-single-word", shows = "over_promise", ease = 15, secret = true, go = "what-would-help",
        because = "It was what he wished to hear. But a call that leaves no trace changes nothing: on the first of the month a stranger will wait for his reading, and he will go down to get it.",
        winston:relieved "You're a decent soul.",
      },
      reply "It would be for your own safety. It's only a small note, and everybody who sees it is bound by law to keep it strictly confidential." {
        id = "own-safety", shows = "dismisses_feeling policy_first", ease = -20, go = "what-would-help",
        because = "All true, and in the language of the woman with the form. He did not fear that it would get about. He feared to become somebody about whom things are noted.",
        winston:sad "They said that, too. For my own safety.",
      },
      reply "Nothing about your eyes. One line: we read this meter. Anybody may ask for that, and nobody asks why. Would you let me write that?" {
        id = "one-line", shows = "protect_privacy confirm_understanding take_seriously", ease = 10, go = "what-would-help",
        because = "You separated what he needs from what he is, told him the very words, and asked his leave. He is a man who has somebody read his meter, and no case.",
        winston:relieved "We read this meter. … Yes. I could sign that.",
      },
      reply "You manage: eleven steps, every month, with the middle gone. What was it about that form?" {
        id = "about-that-form", shows = "sum_up explore_need", ease = 10, go = "what-would-help",
        because = "You took \"I manage\" as a fact and gave the proof of it in his own steps. Then you asked after the hurt. What will be written, he does not know yet.",
        winston:annoyed "She asked me what day it was. I ran the number nine to the minute for eleven years, and she asked me what day it was.",
      },
    },
  },

  scene "what-would-help" {
    winston "But how's it to be done, then, if I don't go down?",
    decide {
      id = "not-to-go-down",
      teaches = "T26 T31",
      reply "I'll put you down for a meter that sends us the numbers by itself. Then you're rid of the whole business, for good." {
        id = "rid-of-it", shows = "say_what_can", reader = "machine", ease = -10, go = "tuesday-then",
        because = "It solves the cellar, and he had no say in it. Ringing in the number was also his, once a month, to somebody who knows his name. Tell him that there are two ways.",
        winston:sad "For good. So I needn't ring any more, either.",
      },
      reply "Our reader goes down for you, first Tuesday of the month. Or we fit one that tells us by itself, and nobody goes. Which would you like?" {
        id = "reader-or-by-itself", shows = "offer_choice set_expectations", reader = "person", ease = 10, go = "tuesday-then",
        because = "Two real ways, and neither has a reason attached that he must give. It turned out that it mattered to him which; you could not have known that without asking.",
        winston:happy "A person. Machines don't take tea.",
      },
      reply "They can do so much for eyes nowadays, you know. My aunt had hers done in a single morning. Have you let anybody look at it?" {
        id = "my-aunt", shows = "talks_too_long dismisses_feeling", ease = -10, go = "only-the-bill",
        because = "It came from the heart, and turned a customer with a meter into a patient with eyes. He had asked how it is to be done, and that you can answer.",
        winston "I have. … That's kind of you. Well. So that's the bill, then.",
      },
      reply "Leave the cellar to Bianca, our reader. She's in your street on the first Tuesday anyway, between nine and eleven." {
        id = "leave-it-to-bianca", shows = "simple_help set_expectations", reader = "person", ease = 5, go = "tuesday-then",
        because = "A name, a day, an hour, and no favour, because she comes by anyway. There is also a meter that needs nobody; he would have said no to it, but it was his to say.",
        winston:happy "Bianca. I'll put the kettle on for Bianca.",
      },
    },
  },

  scene "tuesday-then" {
    first_of {
      winston "So, tomorrow's Tuesday. Tomorrow, then. And I pay the six hundred, and get it back afterwards." { when = "reader == 'person'" },
      winston "So that comes tomorrow, this machine. And I pay the six hundred, and get it back afterwards.",
    },
    decide {
      id = "tomorrow-then",
      teaches = "T24 T33",
      reply "Exactly, Mr Clarke, it's all in hand. And if anything should be unclear, please do ring us, at any time at all." {
        id = "all-in-hand", shows = "show_hearing", ease = 15, muddled = true, go = "the-account",
        because = "He had told you what he had understood, and both halves were wrong. It would have been a gift: you need not even ask for it. He will sit by the door tomorrow, with six hundred pounds less.",
        winston:happy "All in hand. Good.",
      },
      reply "No, no, not tomorrow! {reader == 'person' and 'The first Tuesday, in April' or 'From the twenty-third'}. And that bill is the wrong one, so you don't pay it." {
        id = "no-no", shows = "set_expectations interrupts", ease = -10, go = "the-account",
        because = "The facts are right now, and that is worth much. The \"no, no\" sounded like a man being told what day it is; the same words without it would have done.",
        winston:worried "April. Yes. Of course, April. I'm not usually so slow.",
      },
      reply "I said that badly. {reader == 'person' and 'Tuesday the seventh of April' or 'From the twenty-third'}; and for that bill, pay nothing. The new one says about fifty. In large print, if you like?" {
        id = "i-said-that-badly", shows = "sum_up set_expectations specific_warmth", ease = 10, large = true, go = "the-account",
        because = "You took the muddle on yourself, put both halves right, and remembered the drawer from the beginning of the call. Large print, offered like milk to the tea.",
        winston:relieved "{reader == 'person' and 'The seventh' or 'The twenty-third'}, and pay nothing. And large print. Yes. I wouldn't say no to large print.",
      },
      reply "Oh, the six hundred will sort itself out, you'll see. You needn't give it another thought." {
        id = "sort-itself-out", shows = "dismisses_feeling", ease = 5, muddled = true, go = "the-account",
        because = "He had asked whether he must pay six hundred pounds, and you told him not to think of it. And tomorrow he will be waiting. Say the day, and say \"nothing\".",
        winston "If you say so. Tomorrow, then.",
      },
    },
  },

  scene "only-the-bill" {
    narrator "He thanks you twice, and the line is free. In the queue: nineteen.",
    go "which-ending",
  },

  scene "the-account" {
    winston "And how will I know at the door that it's yours, whoever comes?",
    you "They say a word. You choose it.",
    winston:happy "Piano.",
    narrator "He rings off. You have a minute for the account before the next call.",
    pick {
      id = "the-account",
      prompt = "What do you write?",
      teaches = "T33 T44",
      at_least = 1,
      at_most = 4,
      go = "which-ending",
      item "Reading of 1 March isn't from his meter. New bill from the earlier ones; nothing to pay till then." {
        id = "not-his-meter", shows = "handoff_fact",
        because = "So that nobody reminds him about six hundred pounds that he does not owe.",
      },
      item "Losing his sight and doesn't like to admit it; please go gently." {
        id = "go-gently", shows = "breaks_privacy", marked = true,
        because = "Gently meant, and it is the one sentence that he asked you not to write. Whoever goes to him needs a day and a word, and neither has anything to do with his eyes.",
      },
      item "{reader == 'person' and 'We read this meter, from 7 April. He does not ring it in.' or 'New meter that reads itself, from 23 March.'} Word at the door: piano." {
        id = "word-piano", when = "not secret", shows = "clear_roles", noted = true,
        because = "Who does what from when, and how he knows them. Whoever stands at his door needs nothing more.",
      },
      item "Written after all, and I've rung him to say so: {reader == 'person' and 'we read this meter from 7 April' or 'new meter from 23 March'}. Word: piano." {
        id = "written-after-all", when = "secret", shows = "clear_roles apologise_specifically", noted = true, ease = -5,
        because = "You had promised too much, and took it back before it could do harm, by telling him. He was silent for a moment, and then asked you to read him the line.",
      },
      item "Lives alone, likes to talk. Allow ten minutes." {
        id = "likes-to-talk", shows = "blames_customer",
        because = "He was on the line for nine minutes, after thirty-five of waiting, and said nothing superfluous. Whoever reads this will listen to the next nine with one ear.",
      },
      item "All letters in large print." {
        id = "large-print", when = "large", shows = "handoff_fact",
        because = "One tick, no reason given, and he can read his own letters again.",
      },
    },
  },

  scene "which-ending" {
    go "the-woman-with-the-form" { when = "marked" },
    go "ten-steps" { when = "reader == 'nobody' and not bulb" },
    go "a-good-bulb" { when = "reader == 'nobody'" },
    go "nobody-came" { when = "muddled or not noted" },
    go "the-end-of-the-tune" { when = "reader == 'person' and ease >= 60 and large and not (secret or shamed)" },
    go "on-the-dot",
  },

  ending "the-end-of-the-tune" {
    title = "The end of the tune",
    kind = "good",
    narrator "Tuesday, 7 April, twenty past nine. A bell, and slow steps in a swept hall.",
    bianca "Good morning. I'm to say piano.",
    winston:happy "Then you're the right one. Mind the stairs, there's eleven. The tea's before you go down.",
    narrator "She puts the new bulb in while she is down there." { when = "bulb" },
    narrator "On the sideboard lies a letter with numbers as large as those on a bus.",
    winston:happy "And tell the one on the telephone I've found out how it ends. It just stops.",
    reflection = "The bill took a minute, and anybody would have put it right. What he rang about stood in small sentences beside it: the glasses, the steps, the numbers. Which of them did you hear first, and what made you sure enough to ask?",
  },

  ending "on-the-dot" {
    title = "On the dot",
    kind = "mixed",
    narrator "A man in a blue jacket says piano, and is gone after twelve minutes. The meter blinks, and sends its numbers by itself." { when = "reader == 'machine'" },
    narrator "Tuesday, 7 April. Bianca says piano at the door, goes down, comes up, writes." { when = "reader == 'person'" },
    winston "Very good. Very correct." { when = "reader == 'person'" },
    winston:sad "It's very clever. It's only that on the first I had somebody to ring." { when = "reader == 'machine'" },
    reflection = "He need not go down any more, and that is no small thing. But on the way he was put right, or promised things, a little more than he was heard. Where did it become your call rather than his?",
  },

  ending "nobody-came" {
    title = "The kettle",
    kind = "mixed",
    narrator "Tuesday, 10 March. From nine o'clock he keeps a kettle warm, for somebody who was never going to come." { when = "muddled" },
    narrator "The first of April. A friendly voice asks for his reading; the account says nothing about anybody else taking it." { when = "not muddled" },
    winston:sad "I'd told somebody. I thought that I'd told somebody.",
    narrator "He has it put right in the end, with another call, and another piano.",
    reflection = "You heard what most would not have heard, and it was lost on the last few steps: what he had understood, and what stood in the account afterwards. Which of the two would have saved him the second call?",
  },

  ending "a-good-bulb" {
    title = "A good bulb",
    kind = "mixed",
    narrator "The first of April. Eleven steps, and a cellar as bright as a shop.",
    winston:worried "Forty-one … or is it seven. Well. It's a good bulb.",
    narrator "He rings the number in. It is nearly right, and it is his own meter.",
    reflection = "You did something for him that was not in any list, and he is grateful for it every month. It answered what he said. What had he not said, and what would have been the question?",
  },

  ending "ten-steps" {
    title = "Ten, and one more",
    kind = "bad",
    narrator "The first of April, in the cellar at Tanner's Row.",
    winston:worried "Nine. Ten. And …",
    narrator "Miss Oyelaran from upstairs finds him an hour later, on the last step, with his wrist in his other hand. He is angry about the match.",
    winston:sad "I did ring them. They were very nice about the bill.",
    reflection = "The bill was right within a minute, and he thanked you twice. He had counted the steps aloud for you. At which sentence could you have stopped and asked?",
  },

  ending "the-woman-with-the-form" {
    title = "What day it is",
    kind = "bad",
    narrator "The twelfth of March. Somebody has read the account and meant well by him. A woman stands at the door, with a form.",
    winston:annoyed "It's Thursday. It's the twelfth. You may write that down.",
    winston:sad "I'd asked for one thing.",
    narrator "He reads the meter himself again from April, and rings nobody.",
    reflection = "All that you wrote was true, and it was written for his good. He had told you what he needed and what he feared, and the note served neither. What would the reader at the door have had to know?",
  },
}
