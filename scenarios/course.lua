-- The lessons, in order, and the scenarios of each: LESSON/SCENARIO.lua.

return course "The conversations of your work" {
  lesson "01-who-is-my-customer" {
    title = "Who is my customer?",
    about = "The one who pays is easy to see. See the driver, the visitor, the colleague at the hatch and the student as well, and hear what each of them needs from you.",
    scenarios = { "the-gate", "the-line", "front-desk" },
    behaviours = [[
      respect_person take_seriously open_question say_what_can specific_warmth
      apologise_specifically set_expectations protect_privacy bring_in_help
      handoff_fact fact_first clear_roles hold_priority ask_feedback ]],
  },
  lesson "02-listening" {
    title = "Listening",
    about = "What people ring about is seldom their first sentence. Let them finish, say it back, ask, and make sure that you have it right.",
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
    scenarios = { "wrong-order", "abusive-caller", "late-refund" },
    behaviours = [[
      let_them_finish stay_calm take_seriously acknowledge_feeling infer_impact check_unsaid
      explore_need respect_person apologise_specifically plain_bad_news offer_choice
      set_expectations owned_action hold_boundary keep_record protect_privacy ]],
  },
  lesson "04-delivering-bad-news" {
    title = "Delivering bad news",
    about = "It does not get better by waiting, nor softer by being wrapped. Ask what they know, say it plainly, stay while it arrives, and promise nothing that you cannot keep.",
    scenarios = { "the-pallets", "the-cold-ward" },
    behaviours = [[
      ask_before_telling plain_bad_news fact_first choose_channel check_unsaid
      explore_need open_question infer_impact take_seriously apologise_specifically
      set_expectations owned_action disclose_terms say_what_can offer_choice
      bring_in_help protect_privacy clear_roles follow_up close_loop ask_feedback ]],
  },
  lesson "05-internal-handoffs" {
    title = "Internal handoffs",
    about = "The colleague at the other end of the line has a customer too. Who owns what, by when, and how do you know that it arrived?",
    scenarios = { "the-shift-log", "size-nine" },
    behaviours = [[
      fact_first hold_priority open_question check_unsaid handoff_fact clear_roles
      confirm_understanding read_back sum_up owned_action choose_channel keep_record
      close_loop thank_specifically give_credit ask_feedback ]],
  },
  lesson "06-the-colleague-as-customer" {
    title = "The colleague as customer",
    about = "Who learns from you, asks you for help or supplies you is served by you. What they get inside, the customer outside will feel.",
    scenarios = { "first-week", "the-password", "the-late-van" },
    behaviours = [[
      check_unsaid open_question set_expectations say_what_can clear_roles owned_action
      simple_help follow_up choose_channel close_loop bring_in_help hold_boundary give_credit
      thank_specifically ask_feedback respect_person apologise_specifically ]],
  },
  lesson "07-the-whole-day" {
    title = "The whole day",
    about = "Everybody is a customer, and all of them today. Keep the order of urgency, tell the others when, and see how the morning comes back in the afternoon.",
    scenarios = { "opening-hour" },
    behaviours = [[
      hold_priority set_expectations check_unsaid open_question confirm_understanding
      take_seriously apologise_specifically thank_specifically specific_warmth respect_person
      fact_first clear_roles handoff_fact owned_action plain_bad_news offer_choice
      ask_feedback follow_up close_loop ]],
  },
}
