-- A variable that is shown and never changes.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "never-written" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = {
    patience = meter(50),
  },
  scene "start" {
    dana "I am at {patience}.",
    decide { reply "Go." { because = "So.", go = "done" } },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
