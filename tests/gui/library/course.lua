return course "The course of the tests" {
  lesson "01-counter" {
    title = "At the counter",
    about = "Every kind of decision that a window has to show, once.",
    page = { "Nobody likes to wait at a counter." },
    scenarios = { "counter", "broken" },
  },
}
