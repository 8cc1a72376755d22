-- A mood that no face was drawn for.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "missing-mood" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    dana:happy "Ha!",
    dana:furious "Oh!",
    dana:furious "Oh!!",
    decide { reply "Go." { because = "So.", go = "done" } },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
