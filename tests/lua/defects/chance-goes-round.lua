-- Chance that leads back to itself, whatever comes up.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "chance-goes-round" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    decide {
      reply "Go." { because = "So.", go = "done" },
      reply "Throw." { because = "So.", go = "throw" },
    },
  },
  scene "throw" {
    chance { odds { 1, go = "again" }, odds { 2, go = "once-more" } },
  },
  scene "again" { dana "Again.", go "throw" },
  scene "once-more" { dana "Once more.", go "throw" },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
