-- An effect that divides by a count, which the second move brings to 0.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "effect-raises" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { left = count(2, 2), share = count(0, 20) },
  scene "start" {
    dana "{share} of it." { when = "share > 0" },
    decide {
      reply "One less." { because = "So.", when = "left > 0", left = -1, go = "start" },
      reply "Share." {
        because = "So.",
        share = "20 // left",
        go = "done",
      },
    },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
