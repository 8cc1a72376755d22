-- Two scenes that speak and lead to one another, without a decision.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "goes-round" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    decide {
      reply "Go." { because = "So.", go = "done" },
      reply "Stay." { because = "So.", go = "tick" },
    },
  },
  scene "tick" { dana "Tick.", go "tock" },
  scene "tock" { dana "Tock.", go "tick" },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
