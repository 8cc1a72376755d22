-- A good planner whose plans come late. He knows it, to the number. What he does not
-- know is what it does on Friday at six, what it may lead to, and that somebody in the
-- house is there for the reason that he has told to nobody.
--
-- Kindness tempts twice: to lower the bar, and to say that nothing can happen. Both
-- please him today. The list decides what is true of twelve Thursdays, and what of five
-- Fridays.

local tomasz = person "Tomasz Zielinski" { role = "planner of the northern routes" }
local priya = person "Priya Raman"
local rosa = person "Rosa Aguilar" { role = "driver, loads on Fridays at six" }

return scenario "the-other-chair" {
  title = "The other chair",
  summary = "Your best planner has been late since the winter, and you have to tell him that it cannot go on.",
  place = "meeting-room",
  role = "You lead Logistics at Osier & Vale: two planners, nine drivers, one van with a mind of its own.",
  situation = "Monday, 18 May. Tomasz Zielinski built the routes that everybody drives. Since March his plans have come late, and on Friday the drivers stood in the yard again with last week's. Tomorrow you will talk to him. You have put the last twelve Thursdays on one sheet; it lies beside you.",
  know = {
    "A plan is due on Thursdays at noon, Nadia Farouk's for the south as well as his. On Fridays at six the drivers load from it.",
    "Priya Raman of Human Resources knows what leave and what hours people can ask for. What she is told in confidence she does not pass on, not even to you.",
    "First a talk between the two of you, then four weeks. After that a formal meeting is possible: in writing, five days ahead, with Human Resources.",
  },
  mood = "trust",
  pass = { overall = 75 },

  state = {
    trust = meter(8, 0, 19),
    rules = false,      -- you asked Priya what you may offer
    gossip = false,     -- the yard has seen his name in Priya's calendar
    ambush = false,     -- he did not know what the talk was about
    home = one_of("unsaid", "known"),
    sworn = false,      -- you promised to tell nobody, Priya included
    desk = one_of("nobody", "priya"),  -- who helps with leave and hours
    bar = one_of("noon", "held", "gone"), -- the standard: unsaid, held, let go
    islands = false,    -- something has left his desk
    never = false,      -- you said that nothing can happen
    leaked = false,     -- Rosa knows what was his
    sheet = count(0, 5), -- what is on the right desk
    looked_in = false,  -- you were there on Wednesday
  },

  document "Twelve Thursdays" {
    id = "twelve",
    text = [[
PLANS, NORTH        due Thursday 12:00

26 Feb   Thu 11:50
 5 Mar   Thu 11:40
12 Mar   Thu 15:10   late
19 Mar   Thu 11:55
26 Mar   Fri 07:30   late
 2 Apr   Thu 11:45
 9 Apr   Fri 06:50   late
16 Apr   Thu 16:20   late
23 Apr   Thu 11:30
30 Apr   Fri 08:10   late
 7 May   Fri 07:40   late
14 May   Fri 08:00   late

Late: 7 of 12. After the vans were loaded: 5.
Wrong turnings, missed stops, wrong weights in all twelve: none.
PLANS, SOUTH (N. Farouk): late 0 of 12.]],
  },

  scene "at-the-kettle" {
    priya "You're seeing Tomasz tomorrow. Shall I sit in?",
    decide {
      id = "shall-i-sit-in",
      teaches = "T28 T5",
      reply "That's good of you, thanks, but I'd rather keep it human. With you people in the room it's on paper straight away." {
        id = "keep-it-human", shows = "blames_colleague", go = "asking-him",
        because = "You wanted to protect him, from somebody whose work it is to protect him. She need not be in the room; what she knows ought to be, and now it is not.",
        priya "I'm human until five, usually. You know where I am.",
      },
      reply "Not this time, it's between him and me. But tell me how far I can go, and when to fetch you." {
        id = "when-do-i-fetch-you", shows = "bring_in_help clear_roles", rules = true, go = "asking-him",
        because = "You kept the first talk small, and got what you need for it from the one who knows. The right moment for her is when there is something that only she can do.",
        priya "Other hours, care leave, somebody to help out: any of that, as long as it comes through me. Fetch me when he asks for something. Not when you run out of words.",
      },
      reply "Please do. Then it's official, and he sees that I'm serious about it." {
        id = "its-official", shows = "policy_first", trust = -2, gossip = true, go = "asking-him",
        because = "Two against one, before a word has been said. He has never been told that there is a problem; he would have met Human Resources as the problem's first sentence.",
        priya "Then he'll see me, and hear nothing else. No: talk to him first. I'm next door.",
        narrator "By noon it is all over the yard that Priya's calendar has his name in it.",
      },
    },
  },

  scene "asking-him" {
    narrator "He sits at his two screens with his back to you. How does he hear of it?",
    decide {
      id = "how-he-hears",
      teaches = "T42 T32",
      reply "I begin with the team meeting: plans have to be on time, all of them, and that goes for everybody. He'll know that he's meant." {
        id = "hell-know", shows = "deflects", trust = -1, ambush = true, go = "the-other-chair",
        because = "You spared him and yourself, and made Nadia uneasy, who has never been late. He knew, and learned that you tell eight people rather than him.",
        narrator "Afterwards Nadia asks whether you meant her. You ask Tomasz into the small room, now, since you are at it.",
      },
      reply "(At his desk.) \"Tomorrow at two, half an hour? It's the late plans. I'd like to hear how you see it.\"" {
        id = "tomorrow-at-two", shows = "choose_channel plain_bad_news", trust = 1, go = "the-other-chair",
        because = "A time, the subject, and a reason to think about it overnight. An uneasy night, and a better one than the sort in which one wonders what it is about.",
        tomasz "The plans. Yes. … Two is good.",
      },
      reply "(A message, at ten to six.) \"Got a minute tomorrow? Nothing to worry about!\"" {
        id = "got-a-minute", shows = "over_promise", trust = -1, ambush = true, go = "the-other-chair",
        because = "Nobody has ever read that and not worried. And it was not true. When he sits down he knows already that your sentences have to be turned over.",
      },
      reply "(In the calendar.) \"Catch-up, 14:00, small room.\" Then he isn't on edge the whole day, and I can bring it up in peace." {
        id = "catch-up", shows = "deflects", ambush = true, go = "the-other-chair",
        because = "Considerate, and it meant that one of you came prepared. He keeps his own list of those Thursdays; he would have brought it.",
      },
    },
  },

  scene "the-other-chair" {
    narrator "The small room has two armchairs by the window, and a desk with a chair on the far side of it. He takes the other chair, the one for people who have been sent for.",
    tomasz:worried "You'll want to get it over with." { when = "ambush" },
    decide {
      id = "he-sits-down",
      teaches = "T28",
      reply "Seven of the last twelve plans have come late, Tomasz. That's what I want to talk about." {
        id = "seven-of-twelve", shows = "plain_bad_news", go = "not-one-wrong",
        because = "Straight, exact, and no trap in it. He would have said the same number himself if you had asked, and a man who has said it himself need not defend it.",
        tomasz "Seven. Yes. I keep that list, too.",
      },
      reply "First of all, you know what we think of you. You're the best planner I've ever had, truly. There's only one tiny little thing." {
        id = "tiny-little-thing", shows = "scripted_sympathy", trust = -1, go = "not-one-wrong",
        because = "Praise as a cushion: he saw it coming and braced himself. And it is not tiny, five times nine people stood in a yard. Now he knows neither what you think of him nor how bad it is.",
        tomasz:annoyed "A tiny one. And for that we've got the small room.",
      },
      reply "How are you all at home? Is the garden in? We hardly ever get round to talking, the two of us, and there's always so much on." {
        id = "the-garden", shows = "talks_too_long", trust = -1, go = "not-one-wrong",
        because = "You were looking for a soft way in, and stumbled on the one door that he keeps shut. He gave you the garden, and waited for the rest.",
        tomasz "The garden is in. … You'll have something to tell me.",
      },
      reply "How do you see it yourself, these three months?" {
        id = "see-it-yourself", shows = "ask_before_telling open_question", trust = 1, go = "not-one-wrong",
        because = "He had the number ready, and it was the right one. What you might have had to prove lay on the table after one question, and it was he who had laid it there.",
        tomasz "Late. Seven times out of twelve; I keep the list as well as you do.",
      },
    },
  },

  scene "not-one-wrong" {
    tomasz "But they're right. There isn't one wrong turning in them. Not one.",
    decide {
      id = "not-one-wrong-turning",
      teaches = "T13 T28 T31",
      reply "That's as may be. On seven Fridays Rosa and the others stood out there with nothing in their hands. Seven!" {
        id = "seven-fridays", shows = "plain_bad_news blames_customer", trust = -2, go = "face-down",
        because = "Seven were late, but two of those came on the Thursday: the vans were loaded from the old plan five times. He counts for a living. From here on he listened for your next mistake.",
        tomasz:annoyed "Five. If you count, count. Twice it was Thursday afternoon, and they had it.",
      },
      reply "Don't take it so hard. They're splendid plans, and we're all of us a bit late now and then." {
        id = "now-and-then", shows = "dismisses_feeling", trust = 1, go = "face-down",
        because = "He was about to hear why it matters, and you told him that it does not. It felt kind. The next Friday at six will feel different, to nine people and then to him.",
        tomasz:relieved "Well, yes. Then I don't see … good.",
      },
      reply "Not one, in twelve. And on five Fridays they'd loaded from the old one before it came." {
        id = "five-fridays", shows = "give_credit plain_bad_news", trust = 1, go = "face-down",
        because = "Both were true and you said both, in one breath, without a but. A right plan at eight is a wrong one at six. He had not put it to himself like that.",
        tomasz:sad "Loaded. And drove the old stops. … Rosa never said a word.",
      },
      reply "I don't doubt it. It's only that it looks to the others as if your heart weren't in it any more." {
        id = "your-heart", shows = "blames_customer", trust = -2, go = "face-down",
        because = "You moved from the clock to his heart, and hid behind others to do it. Two people can agree on a time. What was he to answer to that?",
        tomasz:annoyed "My heart. To which others?",
      },
    },
  },

  scene "face-down" {
    narrator "His telephone lies face down on the desk. It hums. He turns it over, reads, and lays it back. It is the third time.",
    tomasz "Sorry. It's nothing.",
    decide {
      id = "its-nothing",
      teaches = "T25 T28",
      reply "If I may say so, you look dreadful. Are you sleeping at all? To me that's burnout; my sister had exactly that, and it began with small delays, too." {
        id = "my-sister", shows = "fixes_too_early talks_too_long", trust = -1, go = "is-there-something",
        because = "Out of concern you told him what he has. You are not his doctor, and he is not your sister. He knew what he had: a message, for the third time.",
        tomasz:annoyed "I sleep. Thank you.",
      },
      reply "Take it, if it's urgent. I'll wait here." {
        id = "take-it", shows = "respect_person", trust = 1, go = "is-there-something",
        because = "You gave him the room for it, and asked nothing. He came back greyer than he had gone. The question what you might plan round was still to be asked.",
        narrator "He takes it in the corridor. You hear \"the ward\" and \"tonight\". He comes back and sits down as before.",
      },
      reply "It's the third time. You needn't tell me what it is. Is there something that I ought to plan round?" {
        id = "plan-round", shows = "check_unsaid explore_need", trust = 2, go = "is-there-something",
        because = "You said what you had seen, left the reason with him, and asked for the only part of it that is your business. He could answer that without telling you his life.",
      },
      reply "Could we do without the telephone, for half an hour? This is about you, after all." {
        id = "without-the-telephone", shows = "policy_first", trust = -1, go = "is-there-something",
        because = "Good manners are on your side. But he had turned it over three times in front of his boss, in a talk like this; a man does that only when he must.",
        narrator "He puts it in his pocket. It goes on humming there, against the keys.",
      },
    },
  },

  scene "is-there-something" {
    go "since-january" { when = "trust >= 9" },
    go "a-bit-of-sleep",
  },

  scene "since-january" {
    change { home = "known" },
    tomasz:sad "My father. Since January. It's two hundred miles. Thursdays I drive up, Sunday nights I'm back. I've done the plan in the hospital car park, on the steering wheel. Nobody knows.",
    decide {
      id = "nobody-knows",
      teaches = "T22 T24",
      reply "Why on earth didn't you say anything? In January I could have done something about it." {
        id = "in-january", shows = "blames_customer", trust = -1, go = "who-may-know",
        because = "It came from dismay, and what arrived is that he has done this wrong as well. He has just told you. It is the worst moment to hear that he should have told you before.",
        tomasz "I thought, it'll be a fortnight.",
      },
      reply "Then forget about the plans. Take all the time you need, as long as it lasts, and we'll manage here." {
        id = "forget-the-plans", shows = "over_promise", trust = 2, bar = "gone", go = "who-may-know",
        because = "It is what anybody would wish to say, and it cannot be kept: on Friday at six nine people load. By next week you will have to take it back, from a man who drove up because of it.",
        tomasz:relieved "You mean that? … God. Thank you.",
      },
      reply "(I move the water over to him, and look out of the window with him for a while.)" {
        id = "out-of-the-window", shows = "stay_with_feeling let_them_finish", trust = 1, go = "who-may-know",
        because = "There was nothing to solve in that minute. You stayed in it, and he got to the end of what he had begun.",
        tomasz:sad "He knows me on most days. He asks whether the vans are out.",
      },
      reply "So on Thursdays you've had the plan and the road at the same hour. It's good that you've told me." {
        id = "the-same-hour", shows = "infer_impact thank_specifically", trust = 1, go = "who-may-know",
        because = "You saw how the two things hang together: not a man who has let go, but one with two places to be on a Thursday. He had not expected anybody to see it so quickly.",
        tomasz:sad "The same hour. Yes. That's just it.",
      },
    },
  },

  scene "who-may-know" {
    tomasz:worried "You won't pass it on? Not to Rosa and them. And not upstairs.",
    decide {
      id = "pass-it-on",
      teaches = "T28 T29",
      reply "It's yours, so I'll tell nobody. If you want other hours, or leave, Priya has to know: as much as you choose to tell her." {
        id = "its-yours", shows = "protect_privacy clear_roles", trust = 1, go = "my-drawer",
        because = "A promise with its border drawn in. He knows now what stays here, who else there is, and that it is he who holds the key.",
      },
      reply "Not a soul, Tomasz. Not even Priya. This stays between these four walls, you can rely on me for that." {
        id = "four-walls", shows = "over_promise", trust = 2, sworn = true, go = "my-drawer",
        because = "You gave your word on it before you knew what he needs. For leave and hours you need Priya, so either you break it or he goes without.",
        tomasz:relieved "Not even Priya. Good.",
      },
      reply "I do have to inform Human Resources, I'm afraid, once something like this comes up. But they're very discreet about it." {
        id = "inform", shows = "policy_first", trust = -2, go = "my-drawer",
        because = "You do not have to: the sheet of rules says nothing of the kind. You made a report out of a thing that he had told you, and discretion into a favour.",
        tomasz:annoyed "Then I'd rather not have said it.",
      },
      reply "If they knew, they'd be on your side, all of them. Shall I say a word, so that you don't have to?" {
        id = "say-a-word", shows = "fixes_too_early", trust = -1, go = "my-drawer",
        because = "Probably they would be. He had asked you for the opposite, in so many words. Perhaps he tells them himself one day, when it is his idea.",
        tomasz "No. No word. Please.",
      },
    },
  },

  scene "a-bit-of-sleep" {
    tomasz "I'm not sleeping much at the moment. It'll pass.",
    decide {
      id = "itll-pass",
      teaches = "T24 T28",
      reply "You can tell me anything, Tomasz, you know that. We're like a family here. What is it, what's going on at home?" {
        id = "like-a-family", shows = "scripted_sympathy", trust = -1, go = "my-drawer",
        because = "He had drawn a line, and you stepped over it with open arms. Somebody who is told to tell everything tells nothing. Say where the door is, and let him go through it alone.",
        tomasz:annoyed "At home there is a garden.",
      },
      reply "Then I won't press you. If there's ever something, Priya can help, and I needn't know what it is." {
        id = "i-neednt-know", shows = "respect_person bring_in_help", trust = 2, go = "my-drawer",
        because = "You believed the no and left a way open that does not lead past your desk. He said little. He wrote her extension on the back of his list.",
        tomasz:surprised "Without your knowing. … That's possible?",
      },
      reply "I know that. I put my own telephone in the kitchen at nine, and since then I've slept like a stone. You ought to try it." {
        id = "in-the-kitchen", shows = "dismisses_feeling", trust = -1, go = "my-drawer",
        because = "A tip, well meant, for a trouble that he made up to be left alone. His telephone is the last thing that he could put in the kitchen.",
        tomasz "In the kitchen. Yes.",
      },
    },
  },

  scene "my-drawer" {
    first_of {
      tomasz:worried "They say in the yard that Priya has my name in her calendar. Shall I clear my drawer, or does she bring a box?" { when = "gossip" },
      tomasz:worried "And next time Priya sits there, I suppose. At my last place, when Human Resources came in, you could clear your drawer.",
    },
    decide {
      id = "clear-my-drawer",
      teaches = "T28 T5 T34",
      reply "Then let's leave her out of it. The two of us will find something, without any offices." {
        id = "leave-her-out", shows = "over_promise", trust = 1, go = "do-they-wait",
        because = "He breathed out, and with that you had taken from him the one person who can give him other hours. What two people arrange by the window nobody else has to keep to.",
        tomasz:relieved "Without offices. That's best.",
      },
      reply "Oh, nonsense! They're really lovely people over there, and Priya above all. There's no need to be afraid." {
        id = "lovely-people", shows = "dismisses_feeling", trust = -1, go = "do-they-wait",
        because = "She is. He was not asking what she is like, he was asking what it means when she comes in. At his last place they may have been lovely, too.",
        tomasz "Lovely. They were at the last place.",
      },
      reply "This is stage one, so formally she doesn't come into it at all. Stage two is after four weeks, and it's only at stage three that it gets serious, as it says in the procedure." {
        id = "stage-one", shows = "policy_first set_expectations", trust = -1, go = "do-they-wait",
        because = "All correct. Of three stages he remembers the third. That she could do something for him, today, at no stage whatever, was not in it.",
        tomasz "Three stages. I see.",
      },
      reply "She does two things: finds the hours you can ask for, and sees to it that I'm fair. Today, tomorrow, or you by yourself?" {
        id = "two-things", shows = "offer_choice clear_roles bring_in_help", trust = 1, desk = "priya", go = "priya-comes",
        because = "What she is there for in one sentence, half of it against yourself. And then he could choose when and with whom. It was the moment for her: he had asked.",
        tomasz:surprised "That you are fair. She sees to that? … Then today. With you. Before I think about it.",
      },
    },
  },

  scene "priya-comes" {
    narrator "She takes neither the desk nor the chair behind it. She sits down on the window sill.",
    priya "Tell me as much as you like. None of it goes in a file that you haven't read." { when = "home == 'known'" },
    priya "I needn't hear why. Tell me which days you can't be here, and I'll tell you what can be done." { when = "home ~= 'known'" },
    tomasz:relieved "Thursdays. It's the Thursdays.",
    first_of {
      priya "You can have two Thursdays a month, from next week. I looked it up yesterday, when I was asked." { when = "rules" },
      priya "I'll have to look up what you can have on a Thursday, so you'll know on Friday. If I'd been asked yesterday, you'd know now.",
    },
    priya:annoyed "And the four walls, by the way: don't promise people those. He asked me at the door whether he was allowed to speak." { when = "sworn" },
    go "do-they-wait",
  },

  scene "do-they-wait" {
    first_of {
      tomasz "So I can leave the plans for now. You did say." { when = "bar == 'gone'" },
      tomasz "And the plans? Could they wait a bit, for now?",
    },
    decide {
      id = "do-they-wait",
      teaches = "T28 T31",
      reply "They come when they come. I'll square it with the drivers somehow." {
        id = "when-they-come", shows = "over_promise", trust = 2, bar = "gone", go = "my-place",
        because = "A present to him, at the cost of nine others, and you will have to take it back. A bar that is gone does not help him: he is late now without knowing how late.",
        tomasz:relieved "I'll make it up. I will.",
      },
      reply "No. Noon on Thursday stays, for you as for Nadia. Which piece has to come off your desk, so that you can hold it?" {
        id = "leave-your-desk", shows = "set_expectations explore_need respect_person", trust = "bar == 'gone' and trust - 4 or trust + 1", bar = "held", islands = true, go = "my-place",
        because = "The bar stayed where it is for everybody, and you asked for the weight instead. He knew at once which piece it was. Nobody had ever asked him to put one down.",
        tomasz "The islands. They eat up all of Wednesday. Nadia knows the boats better than I do, anyway.",
      },
      reply "Let's say Friday at ten, just for you, until it's all over. Nobody needs to know about that." {
        id = "friday-at-ten", shows = "fixes_too_early", trust = 1, bar = "gone", go = "my-place",
        because = "At ten the vans have been on the road for three hours: it is the same late plan, with your signature. And a special rule that nobody may know of is known by Monday.",
        tomasz "At ten. But then they've … well. If you say so.",
      },
      reply "No, I'm sorry, Tomasz. It's Thursday at noon, from this week on, and I can't make any exceptions there, not even for you." {
        id = "no-exceptions", shows = "set_expectations", trust = -1, bar = "held", go = "my-place",
        because = "Clear, and the same for everybody; that is worth something. But he has held it to the last five times out of twelve. What is to be different this Thursday?",
        tomasz "Noon. Yes. I'll see how.",
      },
    },
  },

  scene "my-place" {
    tomasz:worried "And if it doesn't work? If I'm late again? Do I lose my place?",
    decide {
      id = "lose-my-place",
      teaches = "T28 T29",
      reply "That isn't up to me, that would be for Human Resources to decide. I really couldn't tell you anything about that today, I'm sorry." {
        id = "not-up-to-me", shows = "deflects", trust = -2, go = "who-does-what",
        because = "It is up to you, as the first of several, and he knows that. You made an executioner of Priya. He asked because not knowing is worse than any answer.",
        tomasz:annoyed "Then I'll ask there.",
      },
      reply "You? Never. As long as I'm sitting here, nobody touches you; put that out of your head." {
        id = "nobody-touches-you", shows = "over_promise", trust = 2, never = true, go = "who-does-what",
        because = "You gave him a quiet night and a false floor. After four weeks there can be a formal meeting; he would have gone into it believing that it could not happen.",
        tomasz:happy "Nobody. All right. All right.",
      },
      reply "Not for what you've told me today. We look at four Thursdays. If they don't hold, there's a formal meeting, and you hear it from me first." {
        id = "four-thursdays", shows = "plain_bad_news set_expectations", trust = 1, go = "who-does-what",
        because = "No comfort and no threat. He knows what is counted, how long, what comes after it, and that no letter will be the first to tell him.",
        tomasz "Four. And first from you. … I can plan on that.",
      },
      reply "Let's not meet trouble halfway! One thing after another, and you'll see, it'll all come right in the end." {
        id = "trouble-halfway", shows = "dismisses_feeling", trust = -1, go = "who-does-what",
        because = "He has been meeting it halfway every Thursday since January, at mile one hundred. It was a plain question, and he is a man who reads timetables.",
        tomasz "In the end. Yes.",
      },
    },
  },

  scene "who-does-what" {
    narrator "Twenty-five to three. You take a sheet, so that it does not depend on three memories." { when = "desk == 'priya'" },
    narrator "Twenty-five to three. You take a sheet, so that it does not depend on two memories." { when = "desk ~= 'priya'" },
    sort {
      id = "the-sheet",
      prompt = "Who does what?",
      teaches = "T11 T28",
      groups = { "Tomasz", "Me", "Priya", "Nobody" },
      go = "the-hatch",
      item "Says by Wednesday evening if a Thursday is in danger." {
        id = "by-wednesday", belongs = "Tomasz", shows = "clear_roles", sheet = 1,
        because = "He is the first to know. A warning on Wednesday is not a failure, it is a plan.",
      },
      item "Looks in on Wednesdays at four, for four weeks." {
        id = "looks-in", belongs = "Me", shows = "set_expectations", sheet = 1,
        because = "Support that is not in the calendar is a wish. It is yours, and not his to ask for.",
      },
      item "Works out leave and other hours, in confidence." {
        id = "leave-and-hours", belongs = "Priya", shows = "clear_roles", sheet = 1, misplaced = "over_promise",
        because = "She knows what he can ask for, and only she can grant it. That is what she is there for, long before anything is formal.",
      },
      item "Tells the drivers the reason." {
        id = "the-reason", belongs = "Nobody", shows = "protect_privacy", sheet = 1, misplaced = "talks_too_long",
        because = "What they need is the plan by noon. The reason is his, and has no owner on this sheet.",
      },
      item "Asks Nadia whether she can take a route, and which." {
        id = "asks-nadia", belongs = "Me", shows = "clear_roles", sheet = 1,
        because = "Who has what on their desk is yours to settle. If he asks her, it is a favour; if you do, it is work, and she may say how much.",
      },
    },
  },

  scene "the-hatch" {
    narrator "Five o'clock. Rosa hands her keys in through the hatch.",
    first_of {
      rosa "You had Tomasz in there for ages, and then Priya went in. Is he for the high jump?" { when = "desk == 'priya'" },
      rosa "You had Tomasz in there for ages. He came out with a face like a wet week. Is he for the high jump?",
    },
    decide {
      id = "is-he-for-it",
      teaches = "T9 T32",
      reply "No, no, nothing of the sort! We went through the summer, that's all, holidays and cover and so on, and it took a bit longer. Get home safely, Rosa, won't you?" {
        id = "holidays", shows = "deflects", go = "wednesday-four",
        because = "You kept it to yourself with a fib, and she drives for three firms and hears fibs all day. Of the plan, which is her business, she still knows nothing.",
        rosa "Holidays. In May.",
      },
      reply "Between us: he has it very hard at home just now. So go easy on him, will you?" {
        id = "hard-at-home", when = "home == 'known'", shows = "breaks_privacy", trust = -3, leaked = true, go = "wednesday-four",
        because = "You wanted to win her over for him, and paid with what he had asked you to keep. By six it was in the yard, and he could tell from how they held the door.",
        rosa:sad "Oh. Oh, the poor man. I'll tell the others to be nice.",
      },
      reply "Between us: he's on his last chance, more or less. So see that you don't tease him." {
        id = "last-chance", when = "home ~= 'known'", shows = "breaks_privacy", trust = -3, leaked = true, go = "wednesday-four",
        because = "What you agreed with him in a closed room does not belong at a hatch, and a last chance it was not. He heard of it in the yard, in that version.",
        rosa:worried "His last? Him? But he built all this.",
      },
      reply "That's between him and me. What's yours: this week's plan by Friday at six, or you'll hear from me on Thursday. And thank you for those five Fridays." {
        id = "those-five-fridays", shows = "hold_boundary owned_action thank_specifically", go = "wednesday-four",
        because = "You shut one door and opened the one that is hers. She had driven old stops five times without a word; that somebody had counted them did her good.",
        rosa:surprised "Five, was it? I'd have said ten. … By six. Good.",
      },
      reply "I don't talk about that, Rosa." {
        id = "dont-talk", shows = "protect_privacy", go = "wednesday-four",
        because = "Right, and short. She had asked for him, but a little for herself too: five Fridays with the wrong paper. What she can count on from now on you might have told her.",
        rosa "No. Quite right.",
      },
    },
  },

  scene "wednesday-four" {
    narrator "Wednesday, four o'clock. On your desk lies the quarter's budget, due at five.",
    decide {
      id = "due-at-five",
      teaches = "T32 T33",
      reply "I leave him in peace. He's a grown man, and if I look over his shoulder now, he'll think I don't trust him." {
        id = "in-peace", shows = "deflects", go = "thursday",
        because = "Respect, or the budget: from his chair the two look the same. Nobody came, so what was agreed by the window is evidently not so important.",
      },
      reply "I take the lowlands off him and plan them myself tonight. Then he's bound to be in time." {
        id = "the-lowlands", shows = "fixes_too_early", trust = -1, go = "thursday",
        because = "You will have saved this Thursday, and there are three more. He finds his own work on your screen, done by you, a bit worse.",
        tomasz:annoyed "You've put the ferry before the bridge.",
      },
      reply "I go over. \"How does tomorrow look? What's still in the way?\"" {
        id = "what-is-in-the-way", shows = "follow_up open_question", trust = 1, looked_in = true, go = "thursday",
        because = "You came at the hour that you had named, with a question for the work and not for the man. Four minutes. The budget did not notice.",
        tomasz "One weight. The works haven't sent it. … If you'd ring them, I'm through.",
      },
      reply "I send him a message with a thumb: \"All on track for tomorrow? You've got this!\"" {
        id = "a-thumb", shows = "scripted_sympathy", go = "thursday",
        because = "To a thumb one answers with a thumb. A weight was missing from the works, which you could have had for him in two minutes, and there is no picture for that.",
        narrator "A thumb comes back.",
      },
    },
  },

  scene "thursday" {
    go "how-they-held-the-door" { when = "leaked" },
    go "the-envelope" { when = "bar == 'gone' and (never or desk ~= 'priya')" },
    go "two-weeks-notice" { when = "trust <= 6" },
    go "ten-to-twelve" { when = "bar == 'held' and islands and desk == 'priya' and looked_in and not never and not sworn and sheet >= 4 and trust >= 17" },
    go "quarter-past-one",
  },

  ending "ten-to-twelve" {
    title = "Ten to twelve",
    kind = "good",
    narrator "Thursday, ten to twelve. The plan is in the yard. At noon a car leaves for the north, and not at six in the evening.",
    tomasz:happy "He asked whether the vans are out. I could say yes.",
    narrator "In the fourth week he tells the others himself, at the hatch, in two sentences. Rosa has put a flask in his car.",
    reflection = "The bar is where it was, and nothing that you said to him has to be taken back. What was harder: to say the five Fridays to a man whom you like, or to leave the bar alone once you knew why?",
  },

  ending "quarter-past-one" {
    title = "A quarter past one",
    kind = "mixed",
    narrator "Thursday, a quarter past one. The plan comes, late and before loading. It is one of the better weeks.",
    tomasz "I wasn't sure what holds now. You said such a lot." { when = "bar ~= 'held'" },
    tomasz "I'm keeping to it. I just don't know for how long; on my desk there's the same as before." { when = "bar == 'held' and not islands" },
    tomasz "I asked for a day off, and there was a form for it. I put 'private'." { when = "desk ~= 'priya'" },
    tomasz "The works never sent the weight. I thought somebody was going to look in on Wednesday." { when = "not looked_in" },
    tomasz "We had two different sheets in our heads, it seems, about who was to ask Nadia." { when = "sheet < 4" },
    tomasz "It works. I say no more than I have to, that's all." { when = "bar == 'held' and islands and desk == 'priya' and looked_in and not never" },
    tomasz:worried "And you'd said nobody would touch me. Priya says you had no business saying that." { when = "never" },
    narrator "On the fourth Thursday you will sit by the window again.",
    reflection = "You told him, he did not fall apart, and something has got better. Something else was left lying between you, agreed by halves. What would he answer, if somebody asked him today what counts?",
  },

  ending "the-envelope" {
    title = "In writing, five days ahead",
    kind = "bad",
    narrator "The fourth Friday, six o'clock. Nine drivers, last week's plan. At nine Grace Adeyemi stands in the yard and asks one question.",
    narrator "In the afternoon there is an envelope on his keyboard.",
    tomasz:sad "You said it could wait. I believed you. I thought that was the plan.",
    reflection = "You wished him so well that you told him nothing that could have helped him. It took four weeks until somebody else said it, in writing. What would the honest sentence have cost in May?",
  },

  ending "how-they-held-the-door" {
    title = "How they held the door",
    kind = "bad",
    narrator "On Thursday morning somebody in the yard holds the door open for him, and then somebody else does. They have never done that.",
    tomasz:sad "I told one person. In five months. One.",
    narrator "The plan comes at half past eleven, without a mistake. With it comes a line in which he asks Priya for a post in another department.",
    reflection = "It was said for his sake, and they are kind to him now, all nine. What did he have left, before, that was his alone?",
  },

  ending "two-weeks-notice" {
    title = "The list",
    kind = "bad",
    narrator "Thursday, half past eleven. The plan is in the yard. On your desk lies his list of twelve Thursdays, and under it two sentences and a date.",
    tomasz "It's all in order now. I've written down the bridges, for whoever comes next.",
    narrator "In June you find out, from a card with a black edge in the yard, where he had been on all those Thursdays." { when = "home ~= 'known'" },
    narrator "Nadia plans the north as well, until Christmas. She is late seven times out of twelve.",
    reflection = "You were right about the plans, and he never said that you were not. At which point of the half hour did it stop being about Thursdays?",
  },
}
