-- Nothing leads to an ending.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "ending-nowhere" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    decide { reply "Go." { because = "So.", go = "done" } },
  },

  ending "never" { title = "N", kind = "bad", reflection = "R." },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
