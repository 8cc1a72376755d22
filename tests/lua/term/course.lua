return course "Tests of the terminal" {
  lesson "talks" {
    title = "Talks", about = "One of each kind.",
    page = { "To talk is to take turns." },
    scenarios = { "desk", "shift", "broken" },
  },
}
