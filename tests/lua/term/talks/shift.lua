-- Picking and sorting, taken as an assessment.
local sam = person "Sam Okafor"

return scenario "shift" {
  title = "The end of the shift", summary = "Sam takes over.",
  role = "You leave at four.", situation = "Sam is here.",
  assessed = true,
  state = { told = count(0, 3) },

  scene "note" {
    sam "What must I know?",
    pick {
      prompt = "What goes into the note?", at_least = 1, at_most = 2, go = "extras", pinned = true,
      item "The owner" { id = "owner", shows = "next_step", because = "Who acts." },
      item "The deadline" { id = "deadline", shows = "sum_up", because = "By when." },
      item "The weather" { id = "weather", shows = "defend", because = "Nobody needs it." },
    },
  },
  scene "extras" {
    pick {
      prompt = "Anything else?", at_least = 0, go = "desks", pinned = true,
      item "A rumour" { id = "rumour", shows = "break_privacy", because = "It is nobody's." },
      item "A joke" { id = "joke", shows = "defend", because = "Not now." },
    },
  },
  scene "desks" {
    sam "And who gets what?",
    sort {
      prompt = "Who gets what?", groups = { "Courier", "Dean" }, go = "done", pinned = true,
      item "The parcel" {
        id = "parcel", belongs = "Courier", shows = "right_place", misplaced = "defend",
        because = "The courier carries.",
      },
      item "The form" {
        id = "form", belongs = "Dean", shows = "right_place", told = 3, because = "The dean signs.",
      },
      item "The key" { id = "key", belongs = "Dean", shows = "right_place", because = "It is the dean's." },
    },
  },
  ending "done" { title = "Handed over", kind = "mixed", reflection = "Sam has it." },
}
