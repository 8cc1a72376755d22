-- A line whose condition never holds.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "line-never" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { offers = count(1, 3) },
  scene "start" {
    dana "None left." {
      when = "offers == 0",
    },
    decide { reply "Go." { because = "So.", offers = 1, go = "done" } },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
