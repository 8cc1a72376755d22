-- Nothing leads to a scene; another and an ending lie behind it.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "scene-nowhere" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    decide { reply "Go." { because = "So.", go = "done" } },
  },

  scene "lost" { dana "Where?", go "behind" },
  scene "behind" { dana "Here.", go "beyond" },
  ending "beyond" { title = "B", kind = "bad", reflection = "R." },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
