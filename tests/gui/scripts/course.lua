return course "Scripts of the world" {
  lesson "01-abroad" {
    title = "מעבר לים وما وراء البحار",
    about = "درس قصير: one conversation in three scripts.",
    scenarios = { "abroad" },
  },
}
