-- The lessons, in order, and the scenarios of each: LESSON/SCENARIO.lua.

return course "The conversations of your work" {
  lesson "01-who-is-my-customer" {
    title = "Who is my customer?",
    about = "The one who pays is easy to see. See the driver, the visitor, the colleague at the hatch and the student as well, and hear what each of them needs from you.",
    page = {
      "Ask somebody at work who their customers are, and they will name the people who pay. Those are the external customers, and they can leave. But the driver who brings your cartons, the visitor at the gate and the student at the desk are served by you as well, and so is the colleague in the next department who waits for your drawing.",
      "Some come every week and some once; some speak for a firm and some for themselves. None of them deserves less of you, but they do not all need the same. A colleague mostly needs one of five things: materials, information, instruction, your part in something, or a hand.",
      "In this lesson the people come one after another, and nobody wears a label. Before you answer, ask yourself: who is this to me, and what do they need that they have not said?",
    },
    scenarios = { "the-gate", "the-line", "front-desk" },
    behaviours = [[
      respect_person take_seriously open_question say_what_can specific_warmth
      apologise_specifically set_expectations protect_privacy bring_in_help
      handoff_fact fact_first clear_roles hold_priority ask_feedback ]],
  },
  lesson "02-listening" {
    title = "Listening",
    about = "What people ring about is seldom their first sentence. Let them finish, say it back, ask, and make sure that you have it right.",
    page = {
      "People seldom begin with what matters. They begin with what is easy to say: the bill, the towels, the number of boxes. Whoever answers the first sentence answers the wrong question, quickly.",
      "Good listening can be seen from outside. You let them finish. You ask one question and wait. You say back what you heard, in their facts and not in yours, and you let them correct you. You notice what was left out. Before you act, you make sure that you both mean the same thing.",
      "It takes a little longer at the beginning and saves the second call. In these three conversations the thing that decides comes late, and only to somebody who has left room for it.",
    },
    scenarios = { "the-wrong-meter", "room-twelve", "how-many-boxes" },
    behaviours = [[
      let_them_finish paraphrase_facts sum_up open_question confirm_understanding check_unsaid
      explore_need take_seriously infer_impact specific_warmth apologise_specifically
      simple_help set_expectations offer_choice fact_first read_back follow_up close_loop
      handoff_fact clear_roles protect_privacy ]],
  },
  lesson "03-angry-customers" {
    title = "Angry customers",
    about = "Somebody shouts, and is mostly right. Hear them out, own what is yours, find what they really need, promise only what you can keep, and know where listening ends.",
    page = {
      "Somebody shouts at you, and is mostly right: about the wait, the money, the plate. The anger is about the thing, and you are the first person in reach. It need not be at a till: the next one may sit at your own table.",
      "It helps to hear them out before you mend anything. Name what happened, and what it has cost them, in words that fit this person and no other. Apologise for what is yours, without a because. Then find out what they need now, which is not always what they shout for, and offer what you can really do, with a time that you can keep. Afterwards, make sure that it happened.",
      "The order matters less than the listening. Somebody in a hurry wants the plate and not your understanding. And there is a line: a person may be furious, and may not call your colleague names. To say so, calmly, once, and to go on helping, is also service.",
    },
    scenarios = { "wrong-order", "abusive-caller", "monday-at-ten", "late-refund" },
    behaviours = [[
      let_them_finish stay_calm take_seriously acknowledge_feeling infer_impact check_unsaid
      explore_need respect_person apologise_specifically plain_bad_news offer_choice
      set_expectations owned_action choose_channel hold_boundary keep_record protect_privacy ]],
  },
  lesson "04-delivering-bad-news" {
    title = "Delivering bad news",
    about = "It does not get better by waiting, nor softer by being wrapped. Ask what they know, say it plainly, stay while it arrives, and promise nothing that you cannot keep.",
    page = {
      "The pallets will be late. The claim is declined. The work is not good enough. Nobody likes to say such things, and so they are said late, or softly, or in passing, and hurt more.",
      "Prepare: know the facts and find the right place. Ask what the other already knows or fears, because it changes how you begin. Then say it, plainly and early, in one sentence. Stay with what it does to them before you explain. And then the next step: what is possible, what is not, who does what and by when.",
      "Two things make it worse: false hope, and hiding behind the rules. If there are terms, show them, all of them, also those that help the other side. If there are people whose work this is, such as Human Resources, bring them in at the right moment, and not as a threat.",
    },
    scenarios = { "the-pallets", "the-cold-ward", "the-other-chair", "the-biscuit-tin" },
    behaviours = [[
      ask_before_telling plain_bad_news fact_first choose_channel stay_with_feeling
      check_unsaid explore_need open_question infer_impact take_seriously
      apologise_specifically set_expectations owned_action disclose_terms say_what_can
      offer_choice hold_boundary bring_in_help protect_privacy clear_roles follow_up
      close_loop ask_feedback ]],
  },
  lesson "05-internal-handoffs" {
    title = "Internal handoffs",
    about = "The colleague at the other end of the line has a customer too. Who owns what, by when, and how do you know that it arrived?",
    page = {
      "Most of what goes wrong for a customer went wrong earlier, between two colleagues who both believed that the other had it. The shift changed, the ticket moved, the shelf was empty, and nobody was unkind.",
      "A good handoff says four things, the most urgent first: what is the matter now, what led to it, what you think it is, and what you ask for. It tells a fact from a guess. It says who owns what from here, and by when. And it is read back, because what was said and what was heard are two different things.",
      "Then close the loop. Tell the person who is waiting, before they ask. The colleague at the other end of the line is serving a customer too; treat the request as if the shopper stood in front of you.",
    },
    scenarios = { "the-shift-log", "the-ticket", "size-nine" },
    behaviours = [[
      fact_first hold_priority open_question check_unsaid handoff_fact clear_roles
      confirm_understanding read_back sum_up owned_action choose_channel keep_record
      close_loop follow_up plain_bad_news thank_specifically give_credit ask_feedback ]],
  },
  lesson "06-the-colleague-as-customer" {
    title = "The colleague as customer",
    about = "Who learns from you, asks you for help or supplies you is served by you. What they get inside, the customer outside will feel.",
    page = {
      "How people treat each other inside a firm is what its customers feel outside, a week later. A new colleague who was left alone leaves a customer alone. A request that needs three forms is not made, until it is too late.",
      "So serve inwards. Make asking simple. Say who does what. Thank somebody for something definite, and give the credit where it belongs, in front of others. Disagree with respect, and answer disrespect, also among friends. If people look to you, they do what you do and not what you say.",
      "Suppliers belong to it as well: their late van is your customer's late delivery. You will teach, be asked for help, have something to say that a colleague will not like to hear, and be let down in this lesson, and somebody will be watching how you take it.",
    },
    scenarios = { "first-week", "the-password", "nine-comments", "the-late-van" },
    behaviours = [[
      check_unsaid open_question set_expectations say_what_can clear_roles owned_action
      simple_help follow_up choose_channel close_loop bring_in_help hold_boundary give_credit
      thank_specifically ask_feedback explore_need plain_bad_news protect_privacy respect_person
      apologise_specifically ]],
  },
  lesson "07-the-whole-day" {
    title = "The whole day",
    about = "Everybody is a customer, and all of them today. Keep the order of urgency, tell the others when, and see how the morning comes back in the afternoon.",
    page = {
      "Until now you have had one conversation at a time. Work is not like that. The telephone rings while the driver waits, a colleague needs a minute, and a person who was here last month comes through the door and remembers how it went.",
      "When everyone is your customer, somebody has to come first. Mostly it is the urgent need of the one who can leave; but tell the others when their turn comes, and keep to it. Be the same for everyone. Ask how it was, and use the answer. Good word travels slowly, and the other kind does not.",
      "What you do in the morning comes back in the afternoon. In the last of these conversations the people are those whom you have met before. At the end you look back on your day and say who your customers were.",
    },
    scenarios = { "opening-hour", "the-review", "the-long-shift" },
    behaviours = [[
      hold_priority set_expectations check_unsaid open_question confirm_understanding
      take_seriously apologise_specifically thank_specifically specific_warmth respect_person
      fact_first clear_roles handoff_fact owned_action plain_bad_news offer_choice
      choose_channel ask_feedback follow_up close_loop give_credit protect_privacy ]],
  },
}
