-- A visit that never comes back, and a line behind it.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "line-past-a-visit" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    dana "One moment.",
    visit "away",
    dana "Where were we?",
    go "done",
  },
  scene "away" { shared = true, go "done" },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
