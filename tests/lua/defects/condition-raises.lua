-- A condition that divides by 0 in some state.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "condition-raises" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { left = count(2, 2) },
  scene "start" {
    decide {
      reply "One less." { because = "So.", when = "left > 0", left = -1, go = "start" },
      reply "Go." { because = "So.", go = "fork" },
    },
  },
  scene "fork" {
    go "rich" { when = "20 // left > 10" },
    go "done",
  },
  ending "rich" { title = "R", kind = "good", reflection = "R." },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
