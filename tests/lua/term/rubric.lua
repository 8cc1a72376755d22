-- A small rubric with round numbers, for the tests of the terminal.
return rubric {
  weights = { listening = 1, empathy = 2, professionalism = 1 },
  pass = { overall = 60, listening = 40, empathy = 50, professionalism = 50 },

  behaviour "ask_open" {
    title = "Asks an open question", says = "You ask what happened before you answer.",
    competency = "listening", facet = "responding", points = 2,
    examples = { "What happened then?", "How did that go?" }, counter_example = "Is it broken?",
  },
  behaviour "sum_up" {
    title = "Sums up", says = "You say back what you heard.",
    competency = "listening", facet = "processing", points = 1,
    examples = { "So it was two parcels.", "You waited since nine." }, counter_example = "Right.",
  },
  behaviour "name_feeling" {
    title = "Names the feeling", says = "You name what the other person feels.",
    competency = "empathy", facet = "emotional reaction", points = 2,
    examples = { "That is tiring.", "You sound worried." }, counter_example = "Calm down.",
  },
  behaviour "brush_off" {
    title = "Brushes it off", says = "You make the matter smaller than it is.",
    competency = "empathy", facet = "interpretation", points = -2,
    examples = { "It is only a parcel.", "That happens." }, counter_example = "That is a loss.",
  },
  behaviour "next_step" {
    title = "Names the next step", says = "You say what happens next and when.",
    competency = "professionalism", facet = "responsiveness", points = 2,
    examples = { "I call you at four.", "It leaves today." }, counter_example = "We will see.",
  },
  behaviour "right_place" {
    title = "Puts it where it belongs", says = "You hand each thing to the one who can act on it.",
    competency = "professionalism", facet = "conduct", points = 1,
    examples = { "That is for the courier.", "The dean signs it." }, counter_example = "Anyone.",
  },
  behaviour "defend" {
    title = "Defends", says = "You explain why it is not your fault.",
    competency = "professionalism", facet = "conduct", points = -1,
    examples = { "That was the other shift.", "Nobody told me." }, counter_example = "I see to it.",
  },
  behaviour "break_privacy" {
    title = "Breaks privacy", says = "You tell someone what is another's to tell.",
    competency = "professionalism", facet = "assurance", points = -3, critical = true,
    examples = { "Your neighbour owes us.", "She is ill." }, counter_example = "I cannot say.",
  },
}
