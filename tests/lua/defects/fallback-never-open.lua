-- Of two replies with conditions one is always open, so the fallback never is.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "fallback-never-open" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { offers = count(0, 3) },
  scene "start" {
    decide {
      reply "More." { when = "offers < 2", because = "So.", offers = 1, go = "start" },
      reply "Enough." { when = "offers > 1", because = "So.", go = "done" },
      reply "Well …" {
        fallback = true, because = "So.", go = "well",
      },
    },
  },
  scene "well" { dana "Well.", go "done" },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
