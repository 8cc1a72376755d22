-- A reply whose text cannot be made in some state.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "reply-raises" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { left = count(2, 2) },
  scene "start" {
    decide {
      reply "One less." { because = "So.", when = "left > 0", left = -1, go = "start" },
      reply "That is {20 // left} each." { because = "So.", go = "done" },
    },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
