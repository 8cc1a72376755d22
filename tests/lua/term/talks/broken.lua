return scenario "broken" {
  title = "Broken", summary = "It goes nowhere.", role = "You.", situation = "Here.",
  scene "start" { narrator "Hello.", go "nowhere" },
  ending "end" { title = "End", kind = "bad", reflection = "Over." },
}
