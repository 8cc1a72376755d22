-- A silence that is worth more than what is open when the best reply was given.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "silence-earns-late" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    decide {
      reply "Once." { because = "So.", go = "again" },
      reply "Twice." { because = "So.", go = "again" },
    },
  },
  scene "again" { decide { reply "Now." { because = "So.", given = true, go = "late" }, reply "Then." { because = "So.", go = "late" } } },
  scene "late" {
    decide {
      seconds = 5,
      reply "And what happened?" { because = "So.", shows = "open_question", when = "not given", go = "done" },
      reply "So?" { because = "So.", go = "done" },
      silence "…" { because = "So.", shows = "open_question", go = "done" },
    },
  },
  state = { given = false },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
