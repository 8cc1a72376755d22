-- A place that there is not.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "missing-place" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "dessk",
  scene "start" {
    decide { reply "Go." { because = "So.", go = "done" } },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
