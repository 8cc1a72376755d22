-- A reply whose condition never holds.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "reply-never" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { offers = count(0, 3) },
  scene "start" {
    decide {
      reply "More." { because = "So.", offers = "1", go = "again" },
      reply "Far more." {
        because = "So.",
        when = "offers > 2",
        go = "rich",
      },
    },
  },
  scene "again" { decide { reply "Go." { because = "So.", go = "done" } } },
  scene "rich" { dana "Oh!", go "done" },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
