-- A library of the tests' own, for texts that are not written in Latin letters.
return rubric {
  weights = { listening = 1, empathy = 2, professionalism = 1 },
  pass = { overall = 70, listening = 50, empathy = 40, professionalism = 30 },
  behaviour "open_question" {
    title = "سؤال مفتوح", says = "You ask what cannot be answered with yes or no.",
    competency = "listening", facet = "responding", points = 2,
    examples = { "ماذا حدث؟", "מה קרה?" }, counter_example = "Did it break?",
  },
  behaviour "acknowledge_feeling" {
    title = "Acknowledges the feeling (הכרה ברגש)", says = "You name what the other person feels.",
    competency = "empathy", facet = "emotional reaction", points = 3,
    examples = { "That is a long wait.", "You are worried." }, counter_example = "I understand.",
  },
  behaviour "names_owner" {
    title = "Names the owner", says = "You say who does it, and by when.",
    competency = "professionalism", facet = "assurance", points = 1,
    examples = { "I call you by four.", "Mei sends it today." }, counter_example = "Soon.",
  },
}
