-- Two scenes lead to one another, and nothing leads to them.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "scenes-in-a-ring" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    decide { reply "Go." { because = "So.", go = "done" } },
  },

  scene "tick" { decide { reply "Tock?" { because = "So.", go = "tock" } } },
  scene "tock" { decide { reply "Tick?" { because = "So.", go = "tick" }, reply "Enough." { because = "So.", go = "done" } } },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
