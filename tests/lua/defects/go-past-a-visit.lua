-- A visit that never comes back, and a way behind it to what is reached anyway.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "go-past-a-visit" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    visit "away",
    go "done",
  },
  scene "away" { shared = true, decide { reply "Off." { because = "So.", go = "done" } } },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
