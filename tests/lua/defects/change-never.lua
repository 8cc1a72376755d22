-- A change whose condition never holds.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "change-never" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { patience = meter(50) },
  mood = "patience",
  scene "start" {
    change { when = "patience > 90", patience = -90 },
    decide { reply "Go." { because = "So.", patience = 1, go = "done" } },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
