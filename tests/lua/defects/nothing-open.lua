-- A decision at which nothing is open, two moves from the start.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "nothing-open" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { patience = meter(50) },
  mood = "patience",
  scene "start" {
    decide {
      reply "Stay." { because = "So.", when = "patience >= 50", patience = -10, go = "start" },
      reply "Go." { because = "So.", when = "patience > 20", patience = -20, go = "done" },
      reply "Come back." { because = "So.", when = "patience < 50 and patience > 20", patience = -20, go = "start" },
    },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
