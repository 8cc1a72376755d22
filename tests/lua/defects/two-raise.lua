-- Two expressions that raise in the same state are two mistakes.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "two-raise" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { left = count(1, 1) },
  scene "start" {
    decide {
      reply "One less." { because = "So.", when = "left > 0", left = -1, go = "start" },
      reply "Go." { because = "So.", when = "left > 0", go = "done" },
      reply "Share." { because = "So.", when = "left == 0", go = "fork" },
    },
  },
  scene "fork" {
    dana "{20 // left} each",
    dana "{21 // left} each",
    go "done",
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
