-- A way on whose condition always holds, and what follows it in the scene.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "go-always" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { offers = count(0, 3) },
  scene "start" {
    decide { reply "Go." { because = "So.", offers = 1, go = "fork" } },
  },
  scene "fork" {
    go "done" { when = "offers > 0" },
    dana "And then …",
    go "poor",
  },
  ending "poor" { title = "P", kind = "bad", reflection = "R." },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
