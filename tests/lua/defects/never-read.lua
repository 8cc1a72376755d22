-- A variable that changes and that nothing depends on; it is computed from itself.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "never-read" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = {
    patience = meter(50),
  },
  scene "start" {
    decide { reply "Go." { because = "So.", patience = "patience - 5", go = "done" } },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
