-- A visit whose condition never holds, and so a shared scene that is never played.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "visit-never" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { patience = meter(50) },
  mood = "patience",
  scene "start" {
    decide { reply "Go." { because = "So.", patience = 10, go = "next" } },
  },
  scene "next" {
    visit "aside" { when = "patience < 60" },
    go "done",
  },
  scene "aside" { shared = true, dana "Hm." },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
