-- A loop of decisions with no way to an ending, and another like it.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "no-way-out" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { patience = meter(50), told = false },
  mood = "patience",
  scene "start" {
    decide {
      reply "Go." { because = "So.", go = "done" },
      reply "Stay." { because = "So.", patience = 5, go = "waiting" },
      reply "Ask." { because = "So.", patience = -5, go = "asking" },
    },
  },
  scene "waiting" {
    dana "Told." { when = "told" },
    decide {
      reply "Wait." { because = "So.", told = true, go = "waiting-on" },
      reply "Wait more." { because = "So.", go = "waiting-on" },
    },
  },
  scene "waiting-on" { decide { reply "Still." { because = "So.", go = "waiting" } } },
  scene "asking" {
    decide { reply "And now?" { because = "So.", go = "asking" } },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
