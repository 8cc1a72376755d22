-- A shared scene that nobody visits.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "scene-not-visited" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    decide { reply "Go." { because = "So.", go = "done" } },
  },

  scene "aside" { shared = true, dana "Hm." },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
