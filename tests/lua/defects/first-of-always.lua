-- The first of some lines is always said, so the others never are.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "first-of-always" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { patience = meter(50) },
  mood = "patience",
  scene "start" {
    first_of {
      dana "Well." { when = "patience > 10" },
      dana "Well?" { when = "patience > 5" },
      dana "Well!",
    },
    decide { reply "Go." { because = "So.", patience = 10, go = "done" } },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
