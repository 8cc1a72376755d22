return course "The course of the tests" {
  lesson "01-counter" {
    title = "At the counter",
    about = "Every kind of decision that a window has to show, once.",
    scenarios = { "counter", "broken" },
  },
}
