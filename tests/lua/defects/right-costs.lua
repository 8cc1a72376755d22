-- An item that costs more when it is sorted right than when it is sorted wrong.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "right-costs" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  scene "start" {
    sort {
      prompt = "Whose?", groups = { "Ours", "Hers" }, go = "done",
      item "The refund" { because = "So.", shows = "names_owner", belongs = "Ours" },
      item "The weather" { because = "So.", shows = "interrupts", belongs = "Hers" },
    },
  },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
