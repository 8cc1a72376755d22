-- A small library of the tests' own, so that they do not change with the course.
return rubric {
  weights = { listening = 1, empathy = 2, professionalism = 1 },
  pass = { overall = 70, listening = 50, empathy = 40, professionalism = 30 },
  behaviour "open_question" {
    title = "Asks an open question", says = "You ask what cannot be answered with yes or no.",
    competency = "listening", facet = "responding", points = 2,
    examples = { "What happened?", "How did that go?" }, counter_example = "Did it break?",
  },
  behaviour "acknowledge_feeling" {
    title = "Acknowledges the feeling", says = "You name what the other person feels.",
    competency = "empathy", facet = "emotional reaction", points = 3,
    examples = { "That is a long wait.", "You are worried." }, counter_example = "I understand.",
  },
  behaviour "names_owner" {
    title = "Names the owner", says = "You say who does it, and by when.",
    competency = "professionalism", facet = "assurance", points = 1,
    examples = { "I call you by four.", "Mei sends it today." }, counter_example = "Soon.",
  },
  behaviour "sum_up" {
    title = "Sums up", says = "You say back what you heard.",
    competency = "listening", facet = "processing", points = 1,
    examples = { "So it was two parcels.", "You waited since nine." }, counter_example = "Right.",
  },
  behaviour "interrupts" {
    title = "Interrupts", says = "You speak before the other person has finished.",
    competency = "listening", facet = "sensing", points = -2,
    examples = { "Yes, but …", "I know, I know." }, counter_example = "Go on.",
  },
  behaviour "insults" {
    title = "Insults", says = "You attack the person.",
    competency = "professionalism", facet = "conduct", points = -3, critical = true,
    examples = { "You are lying.", "Nobody is that stupid." }, counter_example = "I see it otherwise.",
  },
}
