-- A count that is pushed over its edge by the third move.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "leaves-range" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = {
    offers = count(0, 2),
  },
  scene "start" {
    dana "More?" { when = "offers > 0" },
    decide {
      reply "More." { because = "So.", offers = 1, go = "start" },
      reply "Go." { because = "So.", go = "done" },
    },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
