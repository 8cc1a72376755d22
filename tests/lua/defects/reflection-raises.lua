-- A reflection that cannot be made in some state; the ending is told of one state only.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "reflection-raises" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { left = count(2, 2) },
  scene "start" {
    decide {
      reply "One less." { because = "So.", when = "left > 0", left = -1, go = "start" },
      reply "Go." { because = "So.", go = "end" },
    },
  },
  ending "end" {
    title = "E", kind = "good",
    reflection = "That was {20 // left} each.",
  },
}
