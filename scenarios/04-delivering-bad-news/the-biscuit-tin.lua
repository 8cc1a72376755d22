-- A claim that is declined, and stays declined. Setting, perception, invitation,
-- knowledge, emotion, strategy (SPIKES) runs underneath, but no step of it is a formula:
-- silence is right after the sentence, and wrong after the question whether it was her
-- fault, where it says yes.
--
-- The policy decides more than the claim. A night at home does not help her; a section
-- that nobody has read does; and a date stands in it that she could not know of.

local margaret = person "Margaret Whitlock" { called = "Mrs Whitlock" }

return scenario "the-biscuit-tin" {
  title = "The biscuit tin",
  summary = "A widow brings everything in a biscuit tin, and you know what stands in the letter that she has not opened.",
  place = "reception",
  role = "You advise customers at the branch of Larkmoor Mutual, who insure homes.",
  situation = "Thursday, 26 March, eleven o'clock. Margaret Whitlock has no appointment. Her husband Alec died on 9 January; she went to her sister on the twentieth, and came home on 2 March to water through the ceiling. You did not decide her claim. You have her policy and the decision on your screen; open them whenever you like.",
  know = {
    "You may not change a decision. You may tell what the policy says, all of it, and begin whatever it allows.",
    "About another customer's claim you say nothing to anybody.",
    "Behind the counter there is a table for two. Your colleague can take the queue.",
  },
  assessed = true,
  mood = "trust",
  pass = { overall = 75 },

  state = {
    trust = meter(12, 0, 30),
    hopes = count(0, 6), -- how often you held out something that will not come
    corrected = false,   -- and took it back
    reversed = false,    -- you said that the decision would be reversed
    fault = one_of("unheard", "lifted", "hers"),
    log = one_of("none", "vague", "refused", "framer", "asked"),
    review = false,      -- she knows that it can be looked at again
    cover = false,       -- the policy goes into her name
    rings = one_of("nobody", "weekly", "thursday"),
    noted = false,       -- the night is in the file
    labelled = false,    -- and so is what you think of her
    alecs_post = true,   -- our letters still go to him
  },

  document "Policy and claim" {
    id = "policy",
    text = [[
HOME POLICY 20 881                      holder: Mr Alec Whitlock

 2  WATER FROM PIPES
    Covered, but not while the home is unoccupied, unless the
    water is off at the main and the pipes are drained.
    Unoccupied: nobody has slept there for more than 30 days.
    A single night does not begin the count again; two nights
    running do.
 7  PAPERS AND PHOTOGRAPHS
    Drying and restoring, up to 600 pounds, whether or not the
    home was occupied. By a restorer on our list; agreed before
    the work begins; asked for within 60 days of the discovery.
 9  DEATH OF THE HOLDER
    Cover goes on for 90 days (here: to 9 April), then ends unless
    the policy is put into another name. Any branch can do that.
11  IF YOU DISAGREE
    A review by somebody who did not decide: 10 working days. Then
    the ombudsman, free of charge.

CLAIM 20 881/1     6,380 pounds
12 Jan  Death of the holder reported by Mrs Whitlock.
 2 Mar  Discovery. Away since 20 January: 41 days.
 5 Mar  Visit, S. Hale. Told the customer: "shouldn't be a problem".
 9 Mar  DECLINED under 2. Letter to the holder. No answer.]],
  },

  scene "at-the-counter" {
    narrator "A small woman in a good coat sets a biscuit tin on your counter. There is a stag on the lid. Behind her stand three people, and at her feet a shopping bag.",
    margaret:worried "I don't want to be a nuisance. It's about the water. I didn't know what you'd need, so I've brought everything.",
    decide {
      id = "brought-everything",
      teaches = "T6 T34",
      reply "Everything's just right. Come round and sit down with it; my colleague will take the queue." {
        id = "come-round", shows = "simple_help choose_channel", trust = 1, go = "the-lid",
        because = "She had apologised for her tin, and you made it the right thing to bring. You also took her away from three pairs of ears, before there was anything to hear.",
        margaret:relieved "That's kind. It's heavier than it looks. It's mostly Alec.",
      },
      reply "Of course. If I could just have your claim number and something with your address on it?" {
        id = "claim-number", shows = "policy_first", trust = -1, go = "the-lid",
        because = "Her claim was on your screen before she had the tin down. She began to look for a number, in front of three people, in thirty-eight years of paper.",
        narrator "It takes six minutes. It is on the back of a library card. You take her round to the table.",
      },
      reply "You're not a nuisance at all, my dear, not one little bit. That's what we're all here for, every single one of us." {
        id = "not-one-bit", shows = "scripted_sympathy", go = "the-lid",
        because = "Friendly, and after three sentences of it she still stood there holding the lid. Where may she put it, and who looks into it? That would have said the same.",
        margaret "Well. So where do I …? I'm holding people up.",
        narrator "You take her round to the table.",
      },
      reply "It's best if you post all that to Claims, they're the ones who decide. I can give you an envelope with the address on it." {
        id = "an-envelope", shows = "deflects", trust = -2, go = "the-lid",
        because = "Claims had decided seventeen days ago, as you can see. She came with two buses to talk to a person, and a tin does not go into an envelope.",
        margaret:sad "I'd rather not let it out of my hands. Could somebody just look?",
        narrator "You take her round to the table.",
      },
    },
  },

  scene "the-lid" {
    margaret "That's the gas. That's the hospital. That's his library card, I ought to hand that in. That's what he got for the lens, from the Lord Lieutenant, the year before last.",
    narrator "She lays each thing down as if it might wake.",
    decide {
      id = "one-by-one",
      teaches = "T21 T24",
      reply "That's quite a collection! Shall I put it into piles for us? I'm rather good at piles." {
        id = "piles", shows = "fixes_too_early", go = "to-alec",
        because = "You meant to lighten it. But her order was not disorder: she was showing you a man. In piles he would have been bills.",
        margaret "It is in piles. It's how he left it.",
      },
      reply "May I? It's only the policy that we need, that's the blue one down there." {
        id = "the-blue-one", shows = "interrupts", trust = -1, go = "to-alec",
        because = "Quick, and correct: it was the blue one. You reached into the tin past the hospital. What you were looking for was on your screen.",
        margaret "Oh. Yes. You know what you're looking for.",
      },
      reply "I'm very sorry for your loss, Mrs Whitlock. Take all the time you need." {
        id = "your-loss", shows = "generic_sympathy", go = "to-alec",
        because = "It is what one says, and it is not wrong. She has a shelf of cards that say so. About Alec one could have asked: his lens lay on the table.",
        margaret "Thank you. Everybody's very kind.",
      },
      reply "(I read each one as she lays it down.) \"From the Lord Lieutenant? For the lens?\"" {
        id = "for-the-lens", shows = "let_them_finish specific_warmth", trust = 1, go = "to-alec",
        because = "You did not need any of it, and looked at all of it. It took three minutes. Whoever has seen the lens may say something hard about the house.",
        margaret:happy "He'd polished it every Friday for thirty years. They said that it had never been so clean when it was lit.",
      },
    },
  },

  scene "to-alec" {
    narrator "Under the hospital lies an envelope with your own mark on it. Mr A. Whitlock. It has not been opened.",
    margaret "And this is from you. But it's to Alec. I don't open Alec's post.",
    decide {
      id = "alecs-letter",
      teaches = "T23",
      reply "You may, you know. As his widow you're entitled to, from the legal point of view, and I'm afraid there's something in it that you ought to have read." {
        id = "entitled", shows = "policy_first", trust = -1, go = "what-they-said",
        because = "The law is with you. She was not in doubt about the law; she leaves him his letters. That it is addressed to him is our doing, and you made it hers.",
        margaret:sad "I dare say I may.",
      },
      reply "You told us in January, and we wrote to him all the same. That should not have come through your door. I'm sorry." {
        id = "through-your-door", shows = "apologise_specifically", trust = 1, go = "what-they-said",
        because = "The record has the date on which she told us. You named the one thing that was ours, and did not excuse it. The letter could now be talked about.",
        margaret "I put it behind the clock at first. In case.",
      },
      reply "That's the computer, I'm afraid. It takes the name from the policy, and there's nothing that any of us can do about that." {
        id = "the-computer", shows = "defensive", trust = -1, go = "what-they-said",
        because = "So it will have been. It means that nobody did it, and that it will happen again. On 12 January she rang us, so that it should not.",
        margaret "I see. It doesn't know.",
      },
      reply "Give it here, I'll open it. Then you needn't." {
        id = "give-it-here", shows = "fixes_too_early", go = "what-they-said",
        because = "To take something off her was the right impulse. But it is the last letter that he got, and you already know what is in it. You do not need the paper.",
        margaret:worried "No, no. Let's leave it shut. You can tell me, can't you?",
      },
    },
  },

  scene "what-they-said" {
    narrator "The envelope lies between you. She looks at it, and you know what it says.",
    decide {
      id = "between-you",
      teaches = "T29 T24",
      reply "As it says in there, we've come to a decision, and I'm sorry to say that it isn't in your favour." {
        id = "as-it-says", shows = "plain_bad_news policy_first", trust = -1, go = "the-thumbs",
        because = "True, and it leaned on a letter that she has not read. She had been told that it should not be a problem, and you had not asked what she was told. It came from a clear sky.",
        margaret:surprised "But the gentleman … with the wellingtons … Is it a no?",
        you "It's a no. The claim is declined.",
      },
      reply "What have you been told so far, about the claim?" {
        id = "told-so-far", shows = "ask_before_telling open_question", trust = 1, go = "declined",
        because = "Now you know from which height she will fall: somebody has told her that it would be all right. How much she wants to hear, and beside whom, she was not asked.",
        margaret "Only what the gentleman said who looked at the ceiling. That it shouldn't be a problem. And then nobody, so I thought, it's in hand.",
      },
      reply "I'll make us a nice pot of tea first, shall I? What a cold spring we're having, and the buses, they do say, are getting worse every month." {
        id = "pot-of-tea", shows = "talks_too_long", go = "declined",
        because = "The tea was for you. She has sat with doctors who made tea first, and knew by the second sentence about the buses what sort of letter it was.",
        margaret:worried "It's bad, then. You needn't make tea.",
      },
      reply "I have the decision here. Would you like it now, just us, or with somebody beside you?" {
        id = "just-us", shows = "ask_before_telling offer_choice", trust = 1, go = "declined",
        because = "You let her choose when and with whom, and with that she knew that it was not good. She could brace herself before it came, and not while it came.",
        margaret:worried "There's only Joan, and she's two buses. … Tell me. I've been told things before. I'd rather you didn't go round it.",
      },
    },
  },

  scene "declined" {
    decide {
      id = "the-sentence",
      teaches = "T29",
      prompt = "She has folded her hands on the lid. How do you say it?",
      reply "It's not looking quite as straightforward as one would have hoped, I'm afraid." {
        id = "not-straightforward", shows = "deflects", trust = -1, go = "the-thumbs",
        because = "You went round it. She took the sentence for what it says, that there is something to straighten, and you had to begin again with less breath.",
        margaret "But it can be straightened? … No. No, I see it in your face.",
        you "The claim is declined.",
      },
      reply "The claim is declined. We won't be paying for the ceiling, nor the floors." {
        id = "we-wont-be-paying", shows = "plain_bad_news", go = "the-thumbs",
        because = "Two short sentences in which there is nothing to look for. It is the same news as any other way of saying it, and she has to hear it only once.",
        margaret "Declined. … Yes.",
      },
      reply "Under section two, water is excluded where the home has been unoccupied, within the meaning of the policy, for upwards of thirty days." {
        id = "section-two", shows = "policy_first", trust = -1, go = "the-thumbs",
        because = "The reason came before the thing. She listened for a yes or a no, and had to gather it out of a subordinate clause. First that it is declined, then why.",
        margaret:worried "Is that for me or against me?",
        you "Against. The claim is declined.",
      },
      reply "I feel dreadful that it has to be me who tells you this. If it were up to me you'd have every penny, please believe me. It's been declined." {
        id = "every-penny", shows = "scripted_sympathy plain_bad_news", trust = -1, go = "the-thumbs",
        because = "Before she had heard it you asked her to feel for you, and to believe you. She did both; she is like that. It was not the minute for it.",
        margaret:sad "Oh, you mustn't feel dreadful. It's not your doing.",
      },
    },
  },

  scene "the-thumbs" {
    narrator "She puts the lid back on the tin. She presses it down with both thumbs, all the way round.",
    decide {
      id = "all-the-way-round",
      teaches = "T22",
      seconds = 14,
      reply "I know that's a great deal to take in. Let me explain to you how the decision came about." {
        id = "how-it-came-about", shows = "fixes_too_early", trust = -1, go = "tell-joan-why",
        because = "You filled the minute in which it arrived. Nothing that is explained to somebody with her thumbs on a lid is heard; she will ask you for it again.",
        margaret "Yes. Do.",
      },
      reply "There are other ways still, Mrs Whitlock, so don't you give up hope just yet!" {
        id = "give-up-hope", shows = "over_promise", trust = 1, hopes = 1, go = "tell-joan-why",
        because = "You could not bear her thumbs. What you have in mind is a review that seldom changes anything; what she heard was that it is not over.",
        margaret:relieved "Are there? Oh, thank goodness.",
      },
      reply "Shall I get you a glass of water?" {
        id = "a-glass", shows = "generic_sympathy", go = "tell-joan-why",
        because = "One wants to do something, and got up to do it. When you came back she had her gloves on. She would have needed you to stay sitting.",
        margaret "Thank you. I've had water.",
      },
      reply "There's no hurry. I'm here." {
        id = "no-hurry", shows = "stay_with_feeling let_them_finish", trust = 1, go = "tell-joan-why",
        because = "Five words that ask for nothing, and then you kept to them. She went round the lid once more, and came out at the thing that she had been carrying.",
        margaret:sad "He'd have turned the water off. He went round the house before we went anywhere. For the dentist, even.",
      },
      silence "(I wait, and leave my hands where they are.)" {
        id = "hands-where-they-are", shows = "stay_with_feeling let_them_finish", trust = 1, go = "tell-joan-why",
        because = "It took as long as it takes to go round a lid. You were there and wanted nothing, and after it she could ask.",
        margaret:sad "He'd have known about the water. He always went round the house, before we went anywhere, even to the dentist.",
      },
    },
  },

  scene "tell-joan-why" {
    margaret "Why is it, though? I'd like to be able to say it to Joan.",
    decide {
      id = "why-is-it",
      teaches = "T30 T31",
      reply "Between ourselves, Mrs Whitlock, nobody understands those clauses. I've been here nine years, and I don't either." {
        id = "nine-years", shows = "blames_colleague", trust = 1, go = "one-night",
        because = "It made the two of you allies, against a house in which you sit. And it is not so: the clause has three lines, and she could have repeated them to Joan.",
        margaret "Well, if you don't …",
      },
      reply "It's all in your documents, page eleven. I'll gladly mark the place for you in yellow." {
        id = "in-yellow", shows = "policy_first deflects", trust = -1, go = "one-night",
        because = "She asked you, and you passed her to page eleven. In yellow it is still the same sentence. The documents lay in a drawer that was Alec's.",
        margaret "Page eleven. Alec would have read it.",
      },
      reply "For forty-one days nobody slept there. After thirty, burst pipes aren't covered, unless the water is off and drained." {
        id = "forty-one-days", shows = "disclose_terms fact_first", trust = 1, go = "one-night",
        because = "The two numbers, the rule and the exception, in words that can be carried home on two buses. She thought about it, and found the hole in it at once.",
        margaret "Thirty. And I had forty-one. … No. Wait.",
      },
      reply "Because the house was left empty in the middle of winter with the water on, and you really shouldn't do that." {
        id = "one-shouldnt", shows = "blames_customer", trust = -2, fault = "hers", go = "one-night",
        because = "The facts are right; \"one shouldn't\" is yours. She had been burying somebody. She has not got over that sentence yet, and it had no need to be in the answer.",
        margaret:sad "No. You shouldn't.",
      },
    },
  },

  scene "one-night" {
    margaret:surprised "But I was home. On the fourteenth of February: that was our day, thirty-eight years. I boiled an egg and slept in my own bed. That was a night.",
    narrator "From the twentieth of January to the fourteenth of February: twenty-five days. From then to the second of March: sixteen.",
    decide {
      id = "that-was-a-night",
      teaches = "T29 T30",
      reply "But then it's not forty-one days at all! That changes everything; I'll have it reversed for you." {
        id = "changes-everything", shows = "false_promise", trust = 3, hopes = 1, reversed = true, go = "the-tap",
        because = "You were as glad as she. The policy lay open: a single night does not begin the count again. You gave her back six thousand pounds that she will lose once more, by letter.",
        margaret:happy "Reversed? Because of an egg?",
      },
      reply "Couldn't it have been two, when you think back? You'd only have to say so, and I'd write it down." {
        id = "couldnt-it-be-two", shows = "false_promise", trust = 1, hopes = 1, go = "the-tap",
        because = "You wished it for her, and asked a woman who does not open other people's letters to lie to an insurer. It would have been her name under it, and her claim that is void.",
        margaret:sad "It was one. I'd know if it had been two.",
      },
      reply "I'm sorry, Mrs Whitlock, but the claim was decided on the ninth of March, and I'm not in a position to take anything new into account at this point." {
        id = "nothing-new", shows = "policy_first", trust = -1, go = "the-tap",
        because = "You cannot, but somebody can: it says so in section eleven. She had told you the one fact that nobody here knew, and it was not so much as written down.",
        margaret "No. It'll be too late for that.",
      },
      reply "It would take two nights running; one doesn't restart the count. But nobody here knew, so I'm writing it down." {
        id = "two-running", shows = "plain_bad_news disclose_terms keep_record", trust = 1, go = "the-tap",
        because = "You read the line before you answered. It was the hardest no of the morning, and with it she knows that it was not one egg too few. It is on record, for whoever looks again.",
        margaret:sad "Two. … I thought of staying. I couldn't have done two.",
      },
    },
  },

  scene "the-tap" {
    first_of {
      margaret:sad "And if I'd turned the tap off in January, it wouldn't have needed reversing. I did that. To his house." { when = "reversed" },
      margaret:sad "So if I'd stayed at home. Or known about the tap. … Then I did that. To his house.",
    },
    decide {
      id = "to-his-house",
      teaches = "T22 T24",
      reply "(I nod, and say nothing, and give it time.)" {
        id = "nod", shows = "show_hearing", trust = -1, fault = "hers", go = "wellingtons",
        because = "A while ago your silence did her good, because she had nothing to ask. This was a question. A nod, and then nothing: she took that for the answer.",
        margaret:sad "Yes. I thought so.",
      },
      reply "No, no, you mustn't think that! It could have happened to absolutely anybody, and a house is only a house, when all is said and done." {
        id = "only-a-house", shows = "dismisses_feeling", trust = -1, go = "wellingtons",
        because = "You contradicted her in a hurry. Anybody is no comfort to somebody, and it is not only a house: he polished its light on Fridays.",
        margaret "You never saw it.",
      },
      reply "You'd buried him, and went to your sister. The rule counts nights; it can't count that. Nothing in it says that you did wrong." {
        id = "counts-nights", shows = "infer_impact take_seriously", trust = 1, fault = "lifted", go = "wellingtons",
        because = "You neither waved it away nor let it stand. You took the rule and her apart, with something that is true: it judges nights. She will need that sentence in the evenings.",
        margaret:sad "It counts nights. … I counted them, too, as it happens.",
      },
      reply "For next time: the stopcock's under the sink, as a rule. Turn it off and let every tap run until it's dry." {
        id = "the-stopcock", shows = "fixes_too_early", trust = -1, fault = "hers", go = "wellingtons",
        because = "Good advice, for a day on which she asks for it. As an answer to \"I did that\" it means: yes, and here is how to do it properly.",
        margaret "Under the sink. I'll write it on the door.",
      },
    },
  },

  scene "wellingtons" {
    margaret:worried "Only, the gentleman said it shouldn't be a problem. He stood in it, in wellingtons, and said so. I'd ordered the carpet.",
    decide {
      id = "he-said-so",
      teaches = "T23 T31",
      reply "Oh, the surveyors! They tell everybody that, they're halfway out of the door by then. You mustn't take it to heart." {
        id = "the-surveyors", shows = "blames_colleague", trust = 1, go = "the-baker",
        because = "It relieved the moment, at the cost of somebody who had at least gone in. For her, \"everybody\" means that it is known here, and is done all the same.",
        margaret "He'd seemed such a careful man.",
      },
      reply "He had no business to say that before it was decided. You've relied on it for three weeks, and that's our fault. I'm sorry." {
        id = "no-business", shows = "apologise_specifically infer_impact", trust = 1, go = "the-baker",
        because = "It stands in our own record that he said it, and you owned it as the house, carpet and all. It changes nothing about the claim; you did not let it look as if it did.",
        margaret "Three weeks. I'd picked the green. … Thank you for saying it.",
      },
      reply "Then he'll have to stand by it! Leave that with me, I'll see what can be got out of it for you." {
        id = "got-out-of-it", shows = "over_promise", trust = 2, hopes = 1, go = "the-baker",
        because = "You were indignant on her behalf, and that warms. But what he said decides nothing, and now there are two people who have told her that it will be all right.",
        margaret:happy "Would you? I didn't like to ask.",
      },
      reply "That was only ever his first impression, you see. What's binding is the decision in writing, and he'll have told you so at the time, I should think?" {
        id = "binding", shows = "defensive", trust = -1, go = "the-baker",
        because = "You defended the house against a carpet. She had not said that it is binding. She said that she had believed us, and that was a thing to be sorry for.",
        margaret "No. He told me about his mother's ceiling.",
      },
    },
  },

  scene "the-baker" {
    margaret "I wouldn't say it, but Joan will. Mrs Innes at the baker's has had hers paid, by you, and she was in Tenerife for the whole of February.",
    decide {
      id = "in-tenerife",
      teaches = "T31 T38 T14",
      reply "Mrs Innes had slates off, that was the storm in January, so it's another thing altogether." {
        id = "slates-off", shows = "breaks_privacy", trust = -1, go = "not-keep-you",
        because = "It explained everything, and it was Mrs Innes's. By the afternoon it will be told across the counter, with where it came from. And what, she wonders, will they hear of me?",
        margaret:surprised "Slates? She never said it was slates.",
      },
      reply "I won't talk about her, just as I wouldn't to her about you. Yours was judged by the same rule as everybody's." {
        id = "nor-about-you", shows = "hold_boundary respect_person", trust = 1, go = "not-keep-you",
        because = "One boundary, with the reason that it protects her as well. And you stood up for the rule without hiding behind it: it is the same for the baker's as for the lighthouse.",
        margaret "No. Quite right. I'd not like her to know about the egg.",
      },
      reply "In a situation like yours there has to be room for an exception. I'll speak to my manager, she has a heart." {
        id = "has-a-heart", shows = "over_promise", trust = 2, hopes = 1, go = "not-keep-you",
        because = "You may not change a decision and nor may your manager, heart or no heart. If it were to be had by asking nicely, it would be unfair to all who did not ask.",
        margaret:relieved "That would be good of her.",
      },
      reply "There's no point in comparing, I'm afraid. Every case is different, and you'd only make yourself unhappy." {
        id = "no-point", shows = "dismisses_feeling", trust = -1, go = "not-keep-you",
        because = "It is a question about justice, and she put it politely. To be told that she makes herself unhappy with it was something that she could have got from Joan.",
        margaret "I was only asking.",
      },
    },
  },

  scene "not-keep-you" {
    margaret "Well. I'll not keep you.",
    narrator "She draws the shopping bag towards her. There is a tea towel over it. Where it stood the floor is wet, and she wipes that with her foot so that nobody slips.",
    decide {
      id = "under-the-towel",
      teaches = "T25 T27",
      reply "You've watched over that bag since you came in. What's under the towel?" {
        id = "watched-over", shows = "check_unsaid explore_need", trust = 1, go = "the-log",
        because = "She would have taken it home again. What she had brought to show stood in the tin; what she had brought was in the bag. You had seen where she kept her foot.",
      },
      reply "Thank you so much for coming in, Mrs Whitlock. And if there's anything else, anything at all, you know where to find us." {
        id = "anything-at-all", shows = "scripted_sympathy", go = "the-end-of-it",
        because = "There was something else, and it dripped on your floor. People like her do not say that there is anything at all. One has to see it.",
        margaret "Of course. You've been very kind.",
      },
      reply "Wait, that's dripping. I'll get you a dry bag for it, and don't mind the floor." {
        id = "a-dry-bag", shows = "specific_warmth", trust = 1, go = "the-log",
        because = "You saw the wet and thought of her sleeve. It was from lifting it over that you learned what it was; you might also have asked.",
        margaret "Careful. Not by the corners.",
      },
      reply "Has anything been damaged that isn't on our list?" {
        id = "on-our-list", shows = "open_question", go = "the-log",
        because = "A good question, from the form. She had to think whether it counts as anything. You could have asked about what stood in front of you.",
        margaret "Nothing you could buy. It's only paper.",
      },
    },
  },

  scene "the-log" {
    margaret:sad "It's the log. They took the keepers away in ninety-one, and nobody needed it any more. He wrote it up every evening all the same. Wind, light, anything that passed. It was under the stairs.",
    margaret "It's not worth anything. I've been drying it on the stove, a page at a time.",
    decide {
      id = "on-the-stove",
      teaches = "T27 T30",
      reply "Leave it here with me. We'll have it made as good as new for you, every single page of it." {
        id = "as-good-as-new", shows = "over_promise", trust = 2, log = "vague", go = "what-does-it-cost",
        because = "You have no restorer in the back room, and nobody makes it as good as new. There is a sum in the policy with four conditions; of these she has heard none.",
        margaret:happy "Every page? Even February?",
      },
      reply "Keep it off the stove. Section seven pays for restoring papers, home or away: up to six hundred pounds." {
        id = "off-the-stove", shows = "say_what_can disclose_terms", trust = 1, log = "vague", go = "the-framer",
        because = "The same policy that said no says yes here, and that she was away makes no difference. Nobody had read that far, as it was not on a list.",
        margaret:surprised "For that? It's only the weather.",
      },
      reply "I'm so sorry. It'll be the same water, so it will come under the same rule, I'm afraid; the policy can't tell one thing that got wet from another." {
        id = "the-same-water", shows = "policy_first generic_sympathy", trust = -1, log = "refused", go = "what-does-it-cost",
        because = "It sounded logical, and it is wrong: section seven does not ask whether anybody slept there. A no that one has not looked up can be as false as a yes.",
        margaret "Yes. It would be.",
      },
      reply "How lovely. Perhaps photograph the best pages, and let the rest go? You can't hold on to everything." {
        id = "let-the-rest-go", shows = "dismisses_feeling", trust = -2, log = "refused", go = "what-does-it-cost",
        because = "You gave advice on how much of her husband one needs. She had asked for none. Two pages down in the policy there was something that one could hold on to.",
        margaret:sad "Which are the best?",
      },
    },
  },

  scene "what-does-it-cost" {
    narrator "She draws the tea towel over it. Your eye falls on the screen once more: seven, papers and photographs.",
    first_of {
      margaret:worried "And what will that cost me, as good as new? I've a little put by." { when = "log == 'vague'" },
      margaret "So it's the stove. It smells of him a bit, when it's warm.",
    },
    decide {
      id = "seven-once-more",
      teaches = "T23 T30",
      reply "Wait, I spoke before I'd looked. Restoring is covered up to six hundred, wherever you slept; by somebody on our list, agreed first, asked for by the first of May." {
        id = "before-id-looked", shows = "apologise_specifically disclose_terms", trust = 1, log = "asked", go = "the-end-of-it",
        because = "You took your own sentence back in front of her, and put all of the terms in its place. It cost you a little face. The log has a future.",
        margaret:surprised "Off the stove, then? … You've gone quite red.",
      },
      reply "We'll see about that when the time comes, Mrs Whitlock. I'm sure that a solution will be found." {
        id = "a-solution", shows = "deflects", trust = -1, go = "the-end-of-it",
        because = "The time is now: it runs out on the first of May, and every night on the stove takes a page. You had the line in front of your eyes.",
        margaret "When the time comes. Yes.",
      },
      reply "I'd have a word with the museum. They must have money for that kind of thing, surely, and they'll know people far better with old paper than anybody we could send you." {
        id = "the-museum", shows = "deflects", go = "the-end-of-it",
        because = "An idea, and off your desk. She was the museum, for thirty years; she knows what is in its box. The sum for it stood on your screen, with conditions.",
        margaret "We were the museum, dear.",
      },
    },
  },

  scene "the-framer" {
    margaret:relieved "Six hundred. Then I'll take it round to the framer's this afternoon. He's a nice boy, and good with paper.",
    decide {
      id = "this-afternoon",
      teaches = "T30 T29",
      reply "Yes, do that. Keep the bill and send it in to us; then you'll have it back in no time." {
        id = "keep-the-bill", shows = "over_promise", trust = 2, log = "framer", go = "the-end-of-it",
        because = "She was so glad, and it was so simple. It has to be a restorer on the list, and agreed beforehand: for the nice boy nothing is paid. She will have laid out the money.",
        margaret:happy "I'll ask him for a proper bill.",
      },
      reply "Somebody will write to you about how that works in detail. There are one or two conditions, as always, but I shouldn't think that they'd stand in your way." {
        id = "one-or-two", shows = "deflects", trust = -1, go = "the-end-of-it",
        because = "You said that there are conditions, and kept them. By the time somebody has written, the framer has been at it. And to whom will that letter be addressed?",
        margaret "Then I'll wait for the post.",
      },
      reply "Not him, or it won't be paid: it has to be one from our list, agreed first, and asked for by May Day. I'll ask now." {
        id = "by-may-day", shows = "disclose_terms owned_action", trust = 1, log = "asked", go = "the-end-of-it",
        because = "You damped her joy by one framer, before she had relied on him. All the conditions, and the first of them met while she was sitting there.",
        margaret "From the list, then. Will they mind that it's damp?",
      },
    },
  },

  scene "the-end-of-it" {
    first_of {
      margaret "And the ceiling's reversed, you said. Because of the egg. So that's settled." { when = "reversed" },
      margaret "And you'll see about the other. So I just wait, do I?" { when = "hopes > 0" },
      margaret "And the ceiling, that's the end of it, then.",
    },
    decide {
      id = "is-that-the-end",
      teaches = "T29 T30 T38",
      reply "There's the ombudsman. Just between us, they side with the customer nearly every time." {
        id = "nearly-every-time", shows = "over_promise", trust = 2, hopes = 1, go = "the-cross",
        because = "The way exists, and the odds were made up. She would go it for half a year on the strength of them. Before it there are ten days of review that you left out.",
        margaret:relieved "Every time? Joan will like that.",
      },
      reply "You can ask for a review, in ten working days, and then the ombudsman, free. I don't expect it to change. It's your right, though." {
        id = "your-right", shows = "disclose_terms plain_bad_news", trust = 1, review = true, go = "the-cross",
        because = "You told her the way to contest your own house's decision, and how far you think that it leads. Both belong to it: the right, and no hope that you do not have.",
        margaret:sad "So it isn't reversed. You only thought that it was." { when = "reversed" },
        margaret "You don't expect it to. No. … I might, all the same. For Alec. He liked to see a thing to the end.",
      },
      reply "It is, and you've earned a bit of luck. I'd order the carpet." {
        id = "bit-of-luck", when = "reversed", shows = "over_promise", trust = 2, go = "the-cross",
        because = "It was the last moment at which you could have looked into section two, and taken the egg back yourself. She has a carpet now as well.",
        margaret:happy "The green. Yes.",
      },
      reply "I'm afraid so. But perhaps it's a relief, too, to have certainty at last?" {
        id = "certainty", when = "not reversed", shows = "dismisses_feeling", trust = -1, go = "the-cross",
        because = "No hope was the honest half. But it is not the end: section eleven is hers, and whether she makes use of it is not for you to judge.",
        margaret "A relief. Yes. I expect that comes later.",
      },
      reply "If you want to complain, there's a form for that on the website, under Contact. It takes twenty minutes or so, I'm told." {
        id = "under-contact", shows = "deflects", trust = -1, go = "the-cross",
        because = "She came with a tin. She had not said that she wants to complain, either: she wanted to know whether it is the end. What she may do, and what you think of it, takes two sentences.",
        margaret "I haven't got a website.",
      },
    },
  },

  scene "the-cross" {
    change { trust = -2, corrected = true, when = "review and hopes > 0" },
    margaret "You must think me very stupid. Alec did all of that. I sign where there's a cross.",
    decide {
      id = "where-theres-a-cross",
      teaches = "T25 T30 T32",
      reply "Not stupid at all! You'll pick it up in no time, believe me. My mother was just the same when my father went, and today she does my tax for me." {
        id = "my-mother", shows = "dismisses_feeling", go = "may-rest",
        because = "A nice story, and she smiled. In fourteen days she has no insurance any more, and she cannot pick that up, because nobody has told her.",
        margaret "Does she? Good for her.",
      },
      reply "Is there anything else in the tin that keeps you awake?" {
        id = "keeps-you-awake", shows = "explore_need", trust = 1, go = "may-rest",
        because = "A kind question, and a good one: it was the gas. But what she does not know cannot keep her awake, and the ninth of April stood on your screen.",
        margaret "The gas. It's gone red. I didn't like to bring it up, it isn't yours.",
      },
      reply "One more date, then, and it's not a cross: on the ninth of April your cover ends, as it's in his name. Shall we put it into yours?" {
        id = "into-yours", shows = "disclose_terms say_what_can check_unsaid", trust = 1, cover = true, go = "may-rest",
        because = "She could not have asked for it. It stood in section nine with a date that nobody would have told her, as our letters go to Alec. It took one signature, with her own name.",
        margaret:surprised "The ninth? Of this April? … Into mine. Goodness. I've never been a holder.",
      },
      reply "Nothing to worry about there, we always send out a reminder in good time before anything runs out." {
        id = "a-reminder", shows = "over_promise", trust = 1, go = "may-rest",
        because = "To Mr A. Whitlock, and she does not open his post. Two of your sheets lie side by side there, and what they make together is a house without cover.",
        margaret:relieved "That's good to know.",
      },
    },
  },

  scene "may-rest" {
    narrator "She opens the tin again. The two of you put back what came out of it, in two heaps this time.",
    sort {
      id = "two-heaps",
      prompt = "What needs somebody soon, and what may rest?",
      teaches = "T34 T40",
      groups = { "Somebody soon", "May rest in the tin" },
      go = "what-to-tell-joan",
      item "The gas bill. It has gone red." {
        id = "the-gas", belongs = "Somebody soon", shows = "handoff_fact", misplaced = "dismisses_feeling",
        because = "It is not ours, and it has a date. You need not pay it for her; that it lies on top costs nothing.",
      },
      item "The library card." {
        id = "library-card", belongs = "May rest in the tin", shows = "respect_person", misplaced = "policy_first",
        because = "She ought to hand it in, she said. Nobody waits for it. It has his signature on it, from when his hand was steady.",
      },
      item "{log == 'none' and 'The shopping bag. It drips.' or 'The log, damp, in its bag.'}" {
        id = "damp-log", belongs = "Somebody soon", shows = "handoff_fact", misplaced = "dismisses_feeling",
        because = "Wet paper does not wait, section seven or not. Of everything on the table this is what gets worse by the day.",
      },
      item "Our letter to Alec. Shut." {
        id = "shut", belongs = "May rest in the tin", shows = "respect_person", misplaced = "policy_first",
        because = "You have told her what is in it. It does not have to be opened by anybody, ever.",
      },
      item "What he got for the lens." {
        id = "for-the-lens-paper", belongs = "May rest in the tin", shows = "respect_person", misplaced = "policy_first",
        because = "The one thing in the tin that has been settled for good.",
      },
    },
  },

  scene "what-to-tell-joan" {
    margaret "Now I've to get it home without spilling any. Joan will be standing in the hall.",
    decide {
      id = "in-the-hall",
      teaches = "T33",
      reply "Just tell her we did everything we could for you, within the rules." {
        id = "our-possibilities", shows = "defensive", trust = -1, go = "do-i-come-again",
        because = "A sentence for our files, to be carried home by her. Joan will ask one question, and Margaret will have nothing to answer with.",
        margaret "Within the rules. I'll try and remember that.",
      },
      reply "What will you say to her, as she stands there?" {
        id = "as-she-stands-there", shows = "read_back confirm_understanding", trust = 1, go = "in-her-words",
        because = "Now you heard what had arrived, and in which words. If something had been missing, or was there that is not so, this was the last place at which to put it right.",
      },
      reply "Then let me go through the whole of it again with you from the beginning: section two, the forty-one days, what counts as a night, section seven, section nine, and the dates." {
        id = "from-the-beginning", shows = "talks_too_long", go = "do-i-come-again",
        because = "So that nothing gets lost you poured all of it in again. By section seven she was nodding in time. Two sentences of hers would have told you what holds.",
        margaret "Yes. Yes. … Yes.",
      },
      reply "I'll put it on one page for you, in large letters. She can read it for herself." {
        id = "in-large-letters", shows = "simple_help", trust = 1, go = "do-i-come-again",
        because = "That will get home unspilt, and Joan has it in black and white. What Margaret thinks that it means, the part with the fault in it too, is on no page.",
        margaret "That's a good idea. She likes things on paper.",
      },
    },
  },

  scene "in-her-words" {
    first_of {
      margaret "That you're reversing it, because I was at home for a night." { when = "reversed and not corrected" },
      margaret:sad "That it's declined, as nobody slept there. And that it was me." { when = "fault == 'hers'" },
      margaret "That it's declined, and that you're seeing about it." { when = "hopes > 0 and not corrected" },
      margaret "That it's declined. Nobody slept there for too long, and one night isn't two. That it counts nights, and I did nothing wrong by Alec." { when = "fault == 'lifted'" },
      margaret "That it's declined. Nobody slept there for too long, and one night isn't two.",
    },
    you "Not that. I said it too quickly: the one night doesn't help. It stays declined." { when = "reversed and not corrected" },
    you "Not that last part. It counts nights. It doesn't say that you did anything wrong." { when = "fault == 'hers'" },
    you "It's declined, and I don't expect that to change. You can say it just like that." { when = "hopes > 0 and not reversed and not corrected" },
    margaret:sad "Oh. … Then I'm glad that you asked me." { when = "hopes > 0 and not corrected" },
    change { trust = -2, corrected = true, when = "hopes > 0 and not corrected" },
    change { fault = "lifted", when = "fault == 'hers'" },
    go "do-i-come-again",
  },

  scene "do-i-come-again" {
    margaret "And do I come again? I don't mind the buses.",
    decide {
      id = "the-buses",
      teaches = "T32 T33 T36",
      reply "I'll ring you every week from now on, just to hear how you're getting on. I promise you that." {
        id = "every-week", shows = "over_promise", trust = 2, rings = "weekly", go = "five-minutes",
        because = "You meant it. In the third week there is somebody else with a tin. To a woman for whom nobody rings any more, a call that does not come is worse than none.",
        margaret:happy "Every week? You'd do that?",
      },
      reply "Just drop in any time, please. It's always nice to see you." {
        id = "drop-in", shows = "deflects", trust = 1, go = "five-minutes",
        because = "Hospitable, and the way is hers once more, two buses there and two back. When there is news, you know it first.",
        margaret "That's kind. I'll try and not make a habit of it.",
      },
      reply "No, I'll ring you: next Thursday at ten, with how things stand. If I'm ill, it's Amara, and she'll know." {
        id = "thursday-at-ten", shows = "owned_action", trust = 1, rings = "thursday", go = "five-minutes",
        because = "One day, one hour, and who it is if it is not you. It is less than every week, and it will happen.",
        margaret "Thursday at ten. I'll not go out, then.",
      },
      reply "You'll be hearing from us in due course, in writing. There's no need for you to do anything." {
        id = "in-due-course", shows = "deflects", trust = -1, go = "five-minutes",
        because = "In writing is how it began, in an envelope to Alec. In due course is not on any bus timetable.",
        margaret "In writing. Yes.",
      },
    },
  },

  scene "five-minutes" {
    narrator "The tin goes out of the door under a good coat. You have five minutes before you take the queue.",
    pick {
      id = "five-minutes",
      prompt = "What do you do with them? Three things at most.",
      teaches = "T11 T33",
      at_least = 1,
      at_most = 3,
      go = "thursday-at-ten",
      item "All letters to Mrs Margaret Whitlock from today. Checked on the screen that it has taken." {
        id = "from-today", shows = "close_loop", alecs_post = false,
        because = "She told us on 12 January. Now it is done, and you looked whether it is. There will be no more post for Alec.",
      },
      item "A line to S. Hale: the sentence with the problem, and what it did. To him and to nobody else." {
        id = "to-himself", shows = "respect_person",
        because = "He will stand in another kitchen tomorrow. He ought to hear it, and from somebody who does not tell it round the house.",
      },
      item "Note in the file: confused, emotional. Allow extra time." {
        id = "confused", shows = "blames_customer", labelled = true,
        because = "She was exact to the night. Whoever reads that will speak loudly and slowly to her.",
      },
      item "Into the file: one night at home, 14 February, not known when it was decided." {
        id = "one-night-at-home", shows = "handoff_fact", noted = true,
        because = "It does not change the count. Whoever reviews the claim must not have to find that out from her a second time.",
      },
      item "A card with a lighthouse on it, from all of us, to cheer her up." {
        id = "a-card", shows = "scripted_sympathy",
        because = "From an insurer that has just declined, with signatures of people whom she does not know. She has a shelf of them.",
      },
    },
  },

  scene "thursday-at-ten" {
    go "because-of-an-egg" { when = "(reversed or hopes >= 3) and not corrected" },
    go "behind-the-clock" { when = "alecs_post and not cover and trust <= 17" },
    go "where-it-rains-in" { when = "trust <= 13" },
    go "fog-clearing" { when = "log == 'asked' and cover and review and fault == 'lifted' and rings == 'thursday' and noted and not labelled and not alecs_post and hopes == 0 and trust >= 26" },
    go "the-green-carpet",
  },

  ending "fog-clearing" {
    title = "Fog, clearing from the west",
    kind = "good",
    narrator "Thursday, ten o'clock. It rings once.",
    margaret:happy "I've been a holder for a week. It's very quiet. … The lady with the paper was here. She says February will stay brown, and all the rest can be saved.",
    narrator "The review comes after nine working days, addressed to her. It is still declined. She reads it to Joan in the hall, without stopping.",
    narrator "In June there is a parcel on your desk, with a page in it behind glass, copied out in her hand: 26 March. Fog, clearing from the west. Light good.",
    reflection = "She did not get the money, and would not have got it from anybody. What she took home was a reason, a right, a date and thirty years of weather. Which of them would she have gone without, had you stopped at the sentence?",
  },

  ending "the-green-carpet" {
    title = "The green carpet",
    kind = "mixed",
    narrator "She has sent the carpet back. She can tell Joan what it is that was declined, and mostly why.",
    margaret:sad "I still go round the house in the evening. All the taps. One never knows." { when = "fault ~= 'lifted'" },
    margaret "The framer's boy did what he could. You wouldn't pay him, in the end. It was only the weather." { when = "log == 'framer'" },
    margaret "I've got as far as ninety-six, with the stove." { when = "log ~= 'framer' and log ~= 'asked'" },
    margaret "A neighbour told me I could have asked for a review. She reads that sort of thing." { when = "not review" },
    margaret "You'd said that something could be done. I waited a while for it." { when = "hopes > 0 and not corrected" },
    margaret "Mr Whitlock has had another letter." { when = "alecs_post" },
    margaret "I was without insurance for three weeks, it turns out. One didn't notice." { when = "not cover" },
    margaret:annoyed "And a young man telephoned who spoke to me very slowly." { when = "labelled" },
    margaret "You rang for two weeks. I expect that you're busy." { when = "rings == 'weekly'" },
    narrator "She is grateful, she says, for all that you did. She puts the receipt for the bus into the tin.",
    reflection = "The bad news was told, and she was not left alone with all of it. Something that stood in the policy or in her face did not reach the table. What did you know that she went home without?",
  },

  ending "because-of-an-egg" {
    title = "Because of an egg",
    kind = "bad",
    narrator "She has ordered the carpet again. On the fifteenth of April there is a letter. She opens this one at once, whoever it is addressed to.",
    margaret:sad "It's declined. It's just as it was. I'd told everybody. … Was it that you didn't know?",
    narrator "Joan writes to the newspaper. She encloses a copy of your words, as far as her sister remembers them; it is very exact.",
    reflection = "She had been told already, and had begun to bear it. Then she was given it back for three weeks. Who was better for that hope, on the morning when it was given?",
  },

  ending "behind-the-clock" {
    title = "Behind the clock",
    kind = "bad",
    narrator "On the second of April a reminder goes out, to Mr A. Whitlock. She knows your mark by now. She puts it behind the clock, unopened.",
    narrator "On the ninth the cover ends. On the nineteenth a gale takes the slates off the north side.",
    margaret:sad "I'd have signed. I'd only have had to know where the cross was.",
    reflection = "What she came about could not be helped. What happened ten days after she had been with you could, with one signature. It stood on the same screen. What were you looking at?",
  },

  ending "where-it-rains-in" {
    title = "Everybody was very kind",
    kind = "bad",
    narrator "She says at home that everybody was very kind. To Joan's questions she has no answers, and after a while Joan stops.",
    narrator "In May she moves in with her for good. The key to the house lies in the tin, with the letter.",
    margaret:sad "I did ask. I think I asked. They were busy, and I'd no appointment.",
    reflection = "You told her what was decided. She did not learn why in words that she could keep, nor what was still hers. At which of her questions did she notice that she was a nuisance after all?",
  },
}
