return course "Tests of play" {
  lesson "basics" {
    title = "Basics", about = "One scenario for each part of play.",
    scenarios = { "parcel", "handover", "clock" },
  },
}
