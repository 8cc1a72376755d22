-- The text of the very first line, which cannot be made in the start state either way.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "line-at-the-start-raises" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { left = count(2, 2) },
  scene "start" {
    change { left = -2 },
    dana "That is {string.rep('-', 4 // left)} each.",
    decide { reply "Go." { because = "So.", go = "done" } },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
