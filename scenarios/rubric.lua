-- What a good conversation is made of, and what each piece of it is worth.
--
-- An author tags a reply with the behaviours that it shows (`shows = "…"`); the
-- points stand only here. 1: it is there. 2: it is about this person and this
-- matter. 3: it reaches what was not said, or can be relied on afterwards. Below
-- zero it hurts. A critical behaviour fails an assessed run whatever the average.
--
-- The wording of the levels is our own. It is not a validated psychological scale.

return rubric {
  weights = { listening = 1, empathy = 1, professionalism = 1 },
  pass = { overall = 70, listening = 50, empathy = 50, professionalism = 50 },

  -- Listening: sensing what is there

  behaviour "let_them_finish" {
    title = "Lets them finish",
    says = "You leave the other person room to get to the end, with a word or with silence.",
    competency = "listening", facet = "sensing", points = 2,
    examples = { "Go on.", "You were saying: the second driver?" },
    counter_example = "Let me stop you there, I think I know what this is.",
  },
  behaviour "check_unsaid" {
    title = "Hears what was not said",
    says = "You notice a worry or a need behind the words, and ask whether you have it right.",
    competency = "listening", facet = "sensing", points = 3,
    examples = { "You've looked at the clock twice. Do you have to be somewhere?",
                 "You said Friday as if something happens on Friday. What is it?" },
    counter_example = "So it's all about the delivery, then.",
  },
  behaviour "interrupts" {
    title = "Interrupts",
    says = "You begin to talk before the other person has got to the end.",
    competency = "listening", facet = "sensing", points = -2,
    examples = { "Yes, yes. What is your order number?", "I can guess the rest: it came late." },
    counter_example = "Tell me the rest first.",
  },
  behaviour "fixes_too_early" {
    title = "Fixes too early",
    says = "You reach for an answer before you know what the matter is.",
    competency = "listening", facet = "sensing", points = -1,
    examples = { "I'll send you a new one straight away.", "Have a voucher for the trouble." },
    counter_example = "Before I do anything: what do you need it for?",
  },

  -- Listening: taking it in

  behaviour "show_hearing" {
    title = "Shows that it was heard",
    says = "You let the other person know that the words arrived, without more.",
    competency = "listening", facet = "processing", points = 1,
    examples = { "I see.", "Right, I have that." },
    counter_example = "Anyway. What I can tell you is this.",
  },
  behaviour "paraphrase_facts" {
    title = "Says the facts back",
    says = "You give the key facts back in your own words, so that an error in them can show.",
    competency = "listening", facet = "processing", points = 2,
    examples = { "So it came on Monday, and the lid was cracked already.",
                 "Two rooms, three nights, and one of you cannot take the stairs." },
    counter_example = "Okay, I get the picture.",
  },
  behaviour "sum_up" {
    title = "Brings the threads together",
    says = "You sum up what both of you know by now, or come back to something said earlier.",
    competency = "listening", facet = "processing", points = 3,
    examples = { "You said at the start that Friday will not wait, so we plan from Friday.",
                 "We agree on two things: it was our fault, and you need it before the weekend." },
    counter_example = "Right, let's start again from the top.",
  },
  behaviour "asks_again" {
    title = "Asks what was already said",
    says = "You make the other person repeat what you have heard, or have in front of you.",
    competency = "listening", facet = "processing", points = -2,
    examples = { "And your order number was?", "Remind me, what was it that broke?" },
    counter_example = "I've got your number here, you needn't give it again.",
  },

  -- Listening: answering what was said

  behaviour "open_question" {
    title = "Asks a question that helps",
    says = "You ask for what you need to know, in a way that a yes or a no does not end.",
    competency = "listening", facet = "responding", points = 2,
    examples = { "What happened when you plugged it in?", "Which part of the shift worries you?" },
    counter_example = "Did you read the manual?",
  },
  behaviour "confirm_understanding" {
    title = "Checks that you understood",
    says = "You ask a question that shows their position, and lets them correct it.",
    competency = "listening", facet = "responding", points = 3,
    examples = { "If it came on Thursday instead, would that still do for the wedding?",
                 "So the money matters less to you than that somebody rings. Is that it?" },
    counter_example = "Does that make sense to you?",
  },
  behaviour "read_back" {
    title = "Reads back, or has it read back",
    says = "At a handoff, one of you says the whole of it again, and the other confirms or corrects.",
    competency = "listening", facet = "responding", points = 3,
    examples = { "Line four, stopped at two, bearing hot, you look at it by three. Right?",
                 "Before you go: say it back to me, so that we both have the same." },
    counter_example = "All clear? Great, see you.",
  },
  behaviour "ask_feedback" {
    title = "Asks how it was",
    says = "You ask what could have been better, and leave room for a real answer.",
    competency = "listening", facet = "responding", points = 2,
    examples = { "What should we have done on the first day?",
                 "Was there a moment when you would have liked to hear from me sooner?" },
    counter_example = "Everything all right? Lovely.",
  },
  behaviour "talks_too_long" {
    title = "Says more than is of use",
    says = "You go on when they need room, or pass on what the other has no use for.",
    competency = "listening", facet = "responding", points = -1,
    examples = { "The way our system works is that every order first gets a status, and then…",
                 "While I have you, there are three other things about that shelf." },
    counter_example = "In short: Thursday.",
  },

  -- Empathy: how you answer a feeling

  behaviour "generic_sympathy" {
    title = "Is sorry in general",
    says = "You say sorry, or that you understand, in words that would fit anybody.",
    competency = "empathy", facet = "emotional reaction", points = 1,
    examples = { "Sorry about that.", "I understand." },
    counter_example = "These things happen.",
  },
  behaviour "acknowledge_feeling" {
    title = "Acknowledges the feeling",
    says = "You say what the other person seems to feel, before you go on to the facts.",
    competency = "empathy", facet = "emotional reaction", points = 2,
    examples = { "That's infuriating.", "You sound worn out by this." },
    counter_example = "Let's stick to the facts, please.",
  },
  behaviour "specific_warmth" {
    title = "Is warm about this, for this person",
    says = "You show care in a way that fits this person and this event, and would not fit another.",
    competency = "empathy", facet = "emotional reaction", points = 2,
    examples = { "Sit down with that knee; I'll bring them to you.",
                 "Twelve years with us. I'd like the thirteenth to begin better." },
    counter_example = "We value every customer.",
  },
  behaviour "thank_specifically" {
    title = "Gives thanks for something definite",
    says = "You name the thing that they did, and what it was good for.",
    competency = "empathy", facet = "emotional reaction", points = 2,
    examples = { "You kept the queue moving while I was away. Thank you.",
                 "Thank you for sending the photograph; it saved us a day." },
    counter_example = "Thanks for everything, you're a star.",
  },
  behaviour "apologise_specifically" {
    title = "Apologises for the right thing",
    says = "You name what went wrong on our side and own it: no excuse, no more than is ours.",
    competency = "empathy", facet = "emotional reaction", points = 3,
    examples = { "We told you a week and it's been three. That's our failure.",
                 "I gave you the wrong floor. I'm sorry; you carried that up for nothing." },
    counter_example = "We're sorry if you feel that it took too long.",
  },
  behaviour "stay_with_feeling" {
    title = "Stays with the feeling",
    says = "You let grief, shock or shame have its time, without hurrying to the next step.",
    competency = "empathy", facet = "emotional reaction", points = 3,
    examples = { "Take the time you need. I'm here.", "(You say nothing, and do not look away.)" },
    counter_example = "I know it's hard, so let's look at what comes next.",
  },
  behaviour "dismisses_feeling" {
    title = "Waves the feeling away",
    says = "You make the feeling smaller, correct it, or talk past it.",
    competency = "empathy", facet = "emotional reaction", points = -2,
    examples = { "There's no need to be upset.", "It's only a day." },
    counter_example = "A day matters when the guests are already there.",
  },
  behaviour "scripted_sympathy" {
    title = "Recites sympathy",
    says = "The warm words are a formula: they fit no one, or they come when something else is needed.",
    competency = "empathy", facet = "emotional reaction", points = -1,
    examples = { "I completely understand and appreciate your patience.",
                 "I'm so, so sorry, I know how awful your day must be." },
    counter_example = "You've been passed round four times. You can stop here.",
  },

  -- Empathy: what it means to them

  behaviour "take_seriously" {
    title = "Takes it seriously",
    says = "You treat what they say as true and as mattering, until something shows otherwise.",
    competency = "empathy", facet = "interpretation", points = 2,
    examples = { "If you smelled gas, we stop and look.", "That should not happen once, let alone twice." },
    counter_example = "Are you quite sure about that?",
  },
  behaviour "infer_impact" {
    title = "Sees what it did to them",
    says = "You say, as a guess and not a verdict, what this has meant for them.",
    competency = "empathy", facet = "interpretation", points = 3,
    examples = { "So each time the bell rang, you thought it was the delivery.",
                 "I imagine you had told the children already." },
    counter_example = "I know exactly how you feel.",
  },
  behaviour "blames_customer" {
    title = "Puts it on them",
    says = "You lay the fault, or a bad motive, on the person you are there to serve.",
    competency = "empathy", facet = "interpretation", points = -3,
    examples = { "Didn't you read the letter?", "You people in Dispatch always leave it to the last minute." },
    counter_example = "The letter wasn't clear. Let me say what it should have said.",
  },

  -- Empathy: finding out

  behaviour "ask_before_telling" {
    title = "Asks before telling",
    says = "Before hard news you find out what they already know, and how much they want to hear now.",
    competency = "empathy", facet = "exploration", points = 2,
    examples = { "How do you think the quarter has gone?", "Shall I tell you now, or with your brother there?" },
    counter_example = "I'll come straight to it: it's a no.",
  },
  behaviour "explore_need" {
    title = "Asks about the need",
    says = "You ask what they feel or need, definitely enough to answer and openly enough to be a question.",
    competency = "empathy", facet = "exploration", points = 3,
    examples = { "What would make tomorrow morning easier for you?", "What is it about that room that troubles you?" },
    counter_example = "So what do you want me to do?",
  },

  -- Professionalism: words that can be relied on

  behaviour "owned_action" {
    title = "Owns the action",
    says = "You say who does what, by when, and what happens if it fails.",
    competency = "professionalism", facet = "assurance", points = 3,
    examples = { "I ring you by four; if you hear nothing, ask for me on extension nine.",
                 "I order it now. If the van misses it, a taxi brings it, at our cost." },
    counter_example = "It will be looked into.",
  },
  behaviour "set_expectations" {
    title = "Says what will happen and when",
    says = "You give an honest time and its limits, so that others can plan on you.",
    competency = "professionalism", facet = "assurance", points = 2,
    examples = { "Two working days; the bank may take until the evening.",
                 "We answer within four hours on weekdays, and not on Sundays." },
    counter_example = "It shouldn't be long.",
  },
  behaviour "clear_roles" {
    title = "Makes the roles clear",
    says = "You settle who is responsible for what, so that nothing falls between two people.",
    competency = "professionalism", facet = "assurance", points = 2,
    examples = { "You test it, I tell the customer.", "From now on it is yours until you hand it to the night shift." },
    counter_example = "One of us should keep an eye on that.",
  },
  behaviour "disclose_terms" {
    title = "Tells the terms in full",
    says = "You say the conditions that matter before the other relies on them.",
    competency = "professionalism", facet = "assurance", points = 2,
    examples = { "It can be exchanged but not refunded. Shall I still cut it?",
                 "The cover begins on the first, so not for this week's trip." },
    counter_example = "You will find it all in the small print.",
  },
  behaviour "plain_bad_news" {
    title = "Says bad news plainly",
    says = "You say the hard thing in clear words, with no false hope and no hiding.",
    competency = "professionalism", facet = "assurance", points = 2,
    examples = { "The claim is declined.", "It will not arrive before the wedding." },
    counter_example = "There may be a slight chance of a possible delay.",
  },
  behaviour "over_promise" {
    title = "Promises too much",
    says = "You give a word that is not yours to give, or that you cannot be sure to keep.",
    competency = "professionalism", facet = "assurance", points = -2,
    examples = { "I'll see to it that he rings you within the hour.", "Nothing will go wrong this time." },
    counter_example = "I'll ask him to ring today, and tell you if he can't.",
  },
  behaviour "false_promise" {
    title = "Promises what is untrue or unsafe",
    says = "You give a word that you could know to be false, or that could put somebody in danger.",
    competency = "professionalism", facet = "assurance", points = -3, critical = true,
    examples = { "It will be there tomorrow (and the record says Friday).", "Run it without the guard, just this once." },
    counter_example = "It can't be there before Friday.",
  },

  -- Professionalism: getting it moving

  behaviour "say_what_can" {
    title = "Says what can be done, and begins",
    says = "You answer in good time with a step that is possible, before what is not.",
    competency = "professionalism", facet = "responsiveness", points = 2,
    examples = { "I can have a blue one here by noon; the red comes in May.", "I'm opening it now." },
    counter_example = "We don't do that.",
  },
  behaviour "offer_choice" {
    title = "Offers a choice",
    says = "You lay out real ways forward and let the other person choose.",
    competency = "professionalism", facet = "responsiveness", points = 3,
    examples = { "Repaired by Friday, or a new one today. Which suits you?",
                 "You can wait on the line, or I ring you back at three." },
    counter_example = "What we will do is this.",
  },
  behaviour "fact_first" {
    title = "Gives the fact first",
    says = "To someone in a hurry you give the thing they need before anything else.",
    competency = "professionalism", facet = "responsiveness", points = 2,
    examples = { "Two in stock, none reserved.", "Line four is down. Nobody is hurt." },
    counter_example = "Good morning, and how are we all today?",
  },
  behaviour "hold_priority" {
    title = "Keeps the order of urgency",
    says = "You serve the most urgent need first, and tell the other when theirs will be met.",
    competency = "professionalism", facet = "responsiveness", points = 2,
    examples = { "This gentleman's bus leaves in five minutes; you are next, at ten past.",
                 "I finish with my customer and ring you at three." },
    counter_example = "Everybody just has to wait.",
  },
  behaviour "close_loop" {
    title = "Closes the loop",
    says = "You make sure that it really got done, and that everyone who waits for it knows.",
    competency = "professionalism", facet = "responsiveness", points = 3,
    examples = { "It's installed, and Leila has printed from it. I'm closing the ticket.",
                 "Ring me when it is in her hands; until then I count it as open." },
    counter_example = "I sent it off, so it's done.",
  },
  behaviour "follow_up" {
    title = "Comes back with news",
    says = "You tell them how it stands before they have to ask, and look in afterwards.",
    competency = "professionalism", facet = "responsiveness", points = 2,
    examples = { "No news yet, and I said that I would ring at two.", "How has the new bed been?" },
    counter_example = "You can always ring and ask.",
  },
  behaviour "handoff_fact" {
    title = "Hands over a fact that is needed",
    says = "You pass on something without which the next person would have to ask or guess.",
    competency = "professionalism", facet = "responsiveness", points = 1,
    examples = { "She needs it before Friday.", "The valve was closed at two, by me." },
    counter_example = "You will see when you get there.",
  },
  behaviour "simple_help" {
    title = "Makes help easy to get",
    says = "You spare the other person the hunt: one place, one step, and you do the rest.",
    competency = "professionalism", facet = "responsiveness", points = 2,
    examples = { "You needn't fill that in, I've got it all here.", "Come to me, and I find the right person." },
    counter_example = "You would have to take that up with another department.",
  },
  behaviour "choose_channel" {
    title = "Chooses the right channel",
    says = "You choose the way of telling (face to face, telephone, letter) that suits what is told.",
    competency = "professionalism", facet = "responsiveness", points = 2,
    examples = { "I'd rather tell you that in person. Are you in at two?",
                 "I ring now because it is urgent, and send the figures after." },
    counter_example = "It was in the newsletter.",
  },
  behaviour "policy_first" {
    title = "Puts policy first",
    says = "You begin with the rule, and the person comes after it.",
    competency = "professionalism", facet = "responsiveness", points = -1,
    examples = { "Our policy is fourteen days.", "I'm not allowed to do that." },
    counter_example = "Here is what I can do today.",
  },
  behaviour "deflects" {
    title = "Passes it on or puts it off",
    says = "You send the person or the work elsewhere, or into an uncertain later.",
    competency = "professionalism", facet = "responsiveness", points = -2,
    examples = { "You would have to ring your bank about that.", "Somebody will be in touch." },
    counter_example = "That's for Accounts. I'll ask them and tell you at two.",
  },

  -- Professionalism: conduct

  behaviour "stay_calm" {
    title = "Stays calm and courteous",
    says = "Shouted at or hurried, you keep your voice, your manners and your aim.",
    competency = "professionalism", facet = "conduct", points = 2,
    examples = { "You're free to write that. I'd still like to put it right.", "I'm listening." },
    counter_example = "There's no need to take that tone.",
  },
  behaviour "hold_boundary" {
    title = "Holds a boundary",
    says = "You say quietly what you will not accept or do, and what is still open.",
    competency = "professionalism", facet = "conduct", points = 3,
    examples = { "I will help you with the car. If you call her that again, I end the call.",
                 "I can't tell you about her order. I can tell you about yours." },
    counter_example = "Fine, have it your way, if you will only stop shouting.",
  },
  behaviour "respect_person" {
    title = "Gives everyone the same respect",
    says = "You treat each person by the same standard, whoever they are and whether or not you agree.",
    competency = "professionalism", facet = "conduct", points = 2,
    examples = { "I see it differently, and I can see how you come to it.",
                 "The pair is his until five, as it would be yours." },
    counter_example = "For somebody like you we can make an exception.",
  },
  behaviour "give_credit" {
    title = "Gives credit, and speaks well of the work",
    says = "You let it be seen who did the good work, and are fair about colleagues before others.",
    competency = "professionalism", facet = "conduct", points = 2,
    examples = { "That was Hoa's idea.", "He gave you a wrong answer, and it's for us to teach a better one." },
    counter_example = "I had it fixed in an hour (and Hoa did).",
  },
  behaviour "protect_privacy" {
    title = "Protects privacy",
    says = "You ask for and give out only what this person may know and this matter needs.",
    competency = "professionalism", facet = "conduct", points = 2,
    examples = { "Tell me your postcode and I can open it.", "That's hers to tell you." },
    counter_example = "Is that still fourteen Alder Court?",
  },
  behaviour "keep_record" {
    title = "Keeps a record",
    says = "You write down what was said and agreed, so that nobody has to tell it twice.",
    competency = "professionalism", facet = "conduct", points = 2,
    examples = { "I'm writing that into your order while you're on the line.", "It's in the log, with the time." },
    counter_example = "I will remember.",
  },
  behaviour "bring_in_help" {
    title = "Brings in the right person",
    says = "You call in the one who can decide or help, at the right moment, and stay until it is theirs.",
    competency = "professionalism", facet = "conduct", points = 2,
    examples = { "Priya from Human Resources can tell us both what is possible; shall I ask her in?",
                 "That needs the duty engineer. I'm ringing her now, with you here." },
    counter_example = "Not my department.",
  },
  behaviour "defensive" {
    title = "Defends",
    says = "You explain or justify your own side when the other person needs to be heard.",
    competency = "professionalism", facet = "conduct", points = -1,
    examples = { "We're four people down today.", "I'm only trying to help." },
    counter_example = "You waited, and that is what counts.",
  },
  behaviour "blames_colleague" {
    title = "Blames a colleague",
    says = "You make a colleague or another department small in front of someone else.",
    competency = "professionalism", facet = "conduct", points = -2,
    examples = { "That will have been the night shift again.", "Between us, she's not the quickest." },
    counter_example = "That was our mistake, and I'm mending it.",
  },
  behaviour "insults" {
    title = "Insults",
    says = "You call somebody names, mock them or threaten them.",
    competency = "professionalism", facet = "conduct", points = -3, critical = true,
    examples = { "Are you deaf?", "Only an idiot would sign that." },
    counter_example = "I don't think I explained that well.",
  },
  behaviour "breaks_privacy" {
    title = "Breaks privacy",
    says = "You give out, or take in, something private that this person or this matter has no right to.",
    competency = "professionalism", facet = "conduct", points = -3, critical = true,
    examples = { "Yes, your husband rang about that too.", "Just read me the card number." },
    counter_example = "I can only speak about that with her.",
  },
}
