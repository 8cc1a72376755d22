-- A line of an ending whose condition always holds.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "line-in-ending-always" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { offers = count(1, 3) },
  scene "start" {
    decide { reply "Go." { because = "So.", offers = 1, go = "end" } },
  },
  ending "end" {
    title = "E", kind = "good", reflection = "R.",
    dana "Some left." { when = "offers > 1" },
  },
}
