-- A way on whose condition never holds; what lies behind it is named with it.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "go-never" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { offers = count(0, 3) },
  scene "start" {
    decide { reply "Go." { because = "So.", offers = 1, go = "fork" } },
  },
  scene "fork" {
    go "rich" { when = "offers > 1" },
    go "done",
  },
  scene "rich" { dana "Oh!", go "splendid" },
  ending "splendid" { title = "S", kind = "good", reflection = "R." },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
