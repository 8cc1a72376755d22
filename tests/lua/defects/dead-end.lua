-- A scene that runs out.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "dead-end" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    decide { reply "Go." { because = "So.", go = "out" }, reply "Stay." { because = "So.", go = "done" } },
  },
  scene "out" {
    dana "And so …",
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
