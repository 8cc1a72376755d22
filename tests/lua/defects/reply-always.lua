-- A reply whose condition always holds.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "reply-always" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { offers = count(0, 3) },
  scene "start" {
    decide {
      reply "Go." { because = "So.", when = "offers < 3", offers = "1", go = "done" },
    },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
