-- An item of a pick that is never open.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "item-never" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { patience = meter(50) },
  mood = "patience",
  scene "start" {
    pick {
      prompt = "What?", go = "done",
      item "This" { because = "So.", patience = 5 },
      item "That" { because = "So.", when = "patience > 50" },
    },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
