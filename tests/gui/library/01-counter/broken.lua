return scenario "broken" {
  title = "Broken", summary = "Goes nowhere.", role = "You.", situation = "Here.",
  scene "start" { narrator "Something.", go "nowhere" },
  ending "end" { title = "End", kind = "good", reflection = "Fine." },
}
