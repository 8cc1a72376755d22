-- A portrait that there is not.
local dana = person "Dana Reyes" { role = "a customer", portrait = "danna" }

return scenario "missing-portrait" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    decide { reply "Go." { because = "So.", go = "done" } },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
