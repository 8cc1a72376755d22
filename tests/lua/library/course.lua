return course "The course of the tests" {
  order = "free",
  lesson "01-first" { title = "First", about = "Everything that there is, once.", page = { "One.", "Two." }, scenarios = { "rich" },
    behaviours = "names_owner open_question" },
}
