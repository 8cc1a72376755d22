-- A visit that never comes back, and a decision behind it.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "decision-past-a-visit" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    visit "away",
    decide { id = "left-over", reply "Go." { because = "So.", go = "other" } },
  },
  scene "away" { shared = true, decide { reply "Off." { because = "So.", go = "done" } } },
  ending "other" { title = "O", kind = "bad", reflection = "R." },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
