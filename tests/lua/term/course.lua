return course "Tests of the terminal" {
  lesson "talks" {
    title = "Talks", about = "One of each kind.",
    scenarios = { "desk", "shift", "broken" },
  },
}
