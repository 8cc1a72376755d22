-- A silence that is worth more than every reply.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "silence-earns" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    decide {
      seconds = 5,
      reply "So?" { because = "So.", go = "done" },
      silence "…" { because = "So.", shows = "open_question", go = "done" },
    },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
